// SPDX-License-Identifier: Apache-2.0
// What yukum finds: one plain value for each duty, right, power or statement of effect in a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/export.hpp>

namespace yukum {

/// A half-open range of bytes in the caller's text; it always begins and ends between code points.
struct ByteSpan {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin == end; }
  std::size_t size() const { return end - begin; }
  /// The bytes themselves, as long as `text` is the text that the span was made from.
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  friend bool operator==(const ByteSpan&, const ByteSpan&) = default;
};

/// What a main clause does to somebody's freedom to act. The first eight are deontic.
enum class Kind : std::uint8_t {
  obligation,    ///< must act: `bildirmek zorundadır`
  commitment,    ///< promises to act: `destekleyeceklerdir`
  prohibition,   ///< must not act: `açıklayamaz`
  permission,    ///< may act: `başvurabilir`
  right,         ///< is entitled: `hakkına sahiptir`
  power,         ///< is competent: `yetkilidir`
  exemption,     ///< need not act, or is not liable: `zorunda değildir`
  sanction,      ///< suffers a penalty: `cezalandırılır`
  declaration,   ///< does something by saying it: `vurgularlar`
  constitutive,  ///< defines or sets legal effect: `yürürlüğe girer`
};
inline constexpr std::size_t kind_count = 10;

enum class Polarity : std::uint8_t { positive, negative };
/// `soft` where only effort or encouragement is promised (`teşvik edecektir`).
enum class Force : std::uint8_t { hard, soft };
/// What sort of document a text is: the same suffix means different things in them.
enum class Genre : std::uint8_t { automatic, treaty, law, contract, policy, general };
enum class Voice : std::uint8_t { active, passive, causative, reflexive, reciprocal };
enum class Number : std::uint8_t { singular, plural };

/// Where a bearer stands in the text.
enum class BearerSource : std::uint8_t {
  explicit_subject,  ///< the subject of the clause itself
  agent,             ///< `… tarafından`
  agent_ca,          ///< `Bakanlıkça`
  genitive,          ///< `İşverenin … bildirmesi gerekir`
  inherited,         ///< carried over from a clause or sentence before
  list_head,         ///< carried over from the head of the list
  heading,           ///< named by the heading
};

struct Bearer {
  ByteSpan span;
  BearerSource source = BearerSource::explicit_subject;
};

enum class TimeUnit : std::uint8_t { none, minute, hour, day, working_day, week, month, year };
/// How an action stands to a time: `içinde`, `önce`, `sonra`, `-A kadar`, `itibaren`, `her yıl`, `süreyle`, on it.
enum class TimeRelation : std::uint8_t { within, before, after, until, from, every, during, at, immediately };

/// A time limit as a value: an amount of units, or a date in ISO 8601, or both empty; both for a day of every year.
/// The date has what is known of it: `2027-01-01`, `2027-01`, `2027`, and `--01-15` or `--01` of whatever year.
struct TimeValue {
  std::optional<double> amount;
  TimeUnit unit = TimeUnit::none;
  std::string date;
  TimeRelation relation = TimeRelation::at;
};

struct Deadline {
  ByteSpan span;
  std::optional<TimeValue> value;
};

/// A norm that is referred to: every part as written in it, empty where it is not named.
struct NormReference {
  std::string law;        ///< number of the act (`4857`) or its name; `this` for `bu Kanun`
  std::string article;    ///< `5`, `Geçici 3`, `Ek 2`
  std::string paragraph;  ///< `2`
  std::string clause;     ///< `a`
};

struct Reference {
  ByteSpan span;
  std::vector<NormReference> norms;
};

/// Where a sentence stands in its document; parts that the document does not have are empty.
struct Section {
  std::string article;
  std::string paragraph;
  std::string clause;
  std::string subclause;
};

/// One finding. All spans are into the text given to `Extractor::extract`; nothing is copied from it but
/// the words that the text does not hold as they are (`action`, `full_form`, normalised values).
struct Record {
  Kind kind = Kind::obligation;
  std::string exponent;  ///< what carries the modality: `future`, `aorist`, `zorunda` …
  Polarity polarity = Polarity::positive;
  Force force = Force::hard;
  ByteSpan softened_by;  ///< the word that made the force soft; empty when it is hard
  Genre genre = Genre::general;
  std::string action;  ///< citation form: `teşvik etmek`
  Voice voice = Voice::active;
  int person = 3;
  Number number = Number::singular;
  ByteSpan predicate;
  std::string full_form;  ///< the predicate with the suffixes that it shares with a later one
  std::vector<Bearer> bearer;
  std::vector<ByteSpan> object;
  std::vector<ByteSpan> counterparty;
  std::vector<ByteSpan> condition;
  std::vector<ByteSpan> exception;
  std::vector<Deadline> deadline;
  std::vector<ByteSpan> purpose;
  std::vector<ByteSpan> manner;
  std::vector<ByteSpan> scope;
  std::vector<Reference> reference;
  ByteSpan sentence;  ///< phrases that a list item takes from the head of its list stand before it
  Section section;
  std::string rule;  ///< name of the rule that decided the kind
};

YUKUM_EXPORT std::string_view name_of(Kind kind);
YUKUM_EXPORT std::string_view name_of(Polarity polarity);
YUKUM_EXPORT std::string_view name_of(Force force);
YUKUM_EXPORT std::string_view name_of(Genre genre);
YUKUM_EXPORT std::string_view name_of(Voice voice);
YUKUM_EXPORT std::string_view name_of(Number number);
YUKUM_EXPORT std::string_view name_of(BearerSource source);
YUKUM_EXPORT std::string_view name_of(TimeUnit unit);
YUKUM_EXPORT std::string_view name_of(TimeRelation relation);
/// The kind or genre of that name; empty for any other string.
YUKUM_EXPORT std::optional<Kind> kind_named(std::string_view name);
YUKUM_EXPORT std::optional<Genre> genre_named(std::string_view name);

/// Whether a kind tells who must, may or must not act (all but declaration and constitutive).
constexpr bool is_deontic(Kind kind) { return kind < Kind::declaration; }

}  // namespace yukum
