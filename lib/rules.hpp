// SPDX-License-Identifier: Apache-2.0
// The rule book as plain structs: word patterns and what follows from them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/record.hpp>

#include "features.hpp"
#include "morphology.hpp"

namespace re2 {
class RE2;
}

namespace yukum {

/// One of 64 bits for a form: tells most forms from those of a list without comparing letters.
constexpr std::uint64_t sign_of(std::string_view form) {
  if (form.empty()) return 1;
  const unsigned letters = static_cast<unsigned char>(form.front()) * 7u + static_cast<unsigned char>(form.back());
  return std::uint64_t{1} << ((letters + form.size() * 29u) & 63u);
}

/// What one word must be; every part that is given must hold, an empty pattern fits every word.
struct WordPattern {
  // What most words fail by comes first, in the bytes that are read together.
  Features all;
  Features any;  ///< has one of them, if there are any
  Features none;
  std::uint32_t pos = 0;  ///< one bit a part of speech; 0: any
  std::uint32_t not_pos = 0;
  std::uint64_t form_signs = ~std::uint64_t{0};   ///< signs of the forms, or more
  std::uint64_t lemma_signs = ~std::uint64_t{0};  ///< signs of the lemmas, or more
  bool is_all_bits = false;                       ///< asks for nothing but features, parts of speech and capitals
  bool bare = false;                              ///< carries no case, possessive or plural
  bool compound = false;                          ///< is the verb that ends a compound with the words before it
  bool not_compound = false;                      ///< ends none
  bool capitalised = false;
  bool lower_case = false;
  bool title_case = false;  ///< capitalised, but not in capitals altogether
  bool optional = false;
  bool apart = false;  ///< a subject may stand between it and what follows: `artırmaya Bakanlık yetkilidir`
  std::vector<std::string> forms;   ///< folded, sorted; the word is one of them
  std::vector<std::string> lemmas;  ///< folded citation forms, sorted; of the compound if the word ends one
  SuffixSet suffixes;               ///< has one of them
  SuffixSet no_suffixes;            ///< and none of these
  std::uint64_t classes = 0;        ///< is of one of them
  std::uint64_t not_classes = 0;
  Features governs;                         ///< is a verb that takes a complement in one of these cases
  bool content = false;                     ///< `@`: the word that carries the action
  std::shared_ptr<const re2::RE2> surface;  ///< matches the whole folded word
  std::string written;                      ///< as it stands in its file: `@[-mAK Case=Ins]?`

  /// Whether features and part of speech are what the pattern asks for.
  bool fits_bits(Features features, Pos reading_pos) const {
    const std::uint32_t pos_bit = 1u << static_cast<unsigned>(reading_pos);
    return features.has_all(all) && !features.has_any(none) && (any.none() || features.has_any(any)) &&
           (!pos || (pos & pos_bit)) && !(not_pos & pos_bit) &&
           !(bare && features.has_any(cases | possessors | Feature::plural));
  }
  /// Whether a form may be one of those that the pattern asks for: seldom if it is not.
  bool may_be_form(std::string_view form) const { return forms.empty() || (form_signs & sign_of(form)); }
  bool has_lexical_part() const { return !forms.empty() || !lemmas.empty(); }
};

/// Where a rule stands in its file, for messages and `explain`.
struct RulePlace {
  std::string file;
  std::size_t line = 0;
};

/// A sentence that a rule must find, or must not.
struct RuleExample {
  std::string text;
  bool matches = true;
  std::optional<Kind> kind;  ///< expected, if stated
  std::string predicate;     ///< expected, if stated
  RulePlace place;
};

/// Weighs a reading of a word by what stands around it.
struct ReadingRule {
  std::string name;
  RulePlace place;
  std::string source;  ///< the rule as it stands in its file
  WordPattern reading;
  int weight = 0;
  bool at_end = false;  ///< nothing but punctuation follows
  bool at_begin = false;
  std::vector<std::vector<WordPattern>> before;       ///< what follows it, word by word
  std::vector<std::vector<WordPattern>> after;        ///< what stands before it, its last word next to the reading
  std::vector<std::vector<WordPattern>> not_before;   ///< what must not follow it
  std::vector<std::vector<WordPattern>> not_after;    ///< what must not stand before it
  std::vector<std::vector<WordPattern>> later;        ///< words that follow it somewhere in the sentence
  std::vector<std::vector<WordPattern>> earlier;      ///< words that stand before it somewhere in the sentence
  std::vector<std::vector<WordPattern>> not_later;    ///< words of which none follow it in the sentence
  std::vector<std::vector<WordPattern>> not_earlier;  ///< words of which none stand before it in the sentence
};

/// Who acts, as a condition of a rule: decided when the roles are known.
enum class ActorCondition : std::uint8_t { any, present, absent };

/// Says what a predicate does.
struct ModalityRule {
  static constexpr std::size_t trigger_sort = 0;  ///< where its TriggerIndex notes things on a WordType
  std::string name;
  RulePlace place;
  std::string source;                          ///< the rule as it stands in its file
  std::vector<std::vector<WordPattern>> when;  ///< one of these; each ends in the last word of the predicate
  /// What the rule gives by which of its two verbs is negated; nothing where it does not hold for that polarity.
  struct Outcome {
    bool given = false;
    std::optional<Kind> kind;  ///< nothing: a statement, which gives no record
  };
  Outcome plain;         ///< `yapmak zorundadır`
  Outcome denied;        ///< the predicate is negated: `yapmak zorunda değildir`
  Outcome inner_denied;  ///< the content verb is negated: `yapmamak zorundadır`
  Outcome both_denied;   ///< `yapmamak zorunda değildir`
  Outcome items;         ///< what the infinitives of a list are whose head this is; such a rule holds for heads alone
  Outcome items_denied;  ///< and negated infinitives
  std::string exponent;
  bool soft = false;
  std::uint8_t genres = 0;  ///< one bit a genre; 0: any
  std::uint8_t voices = 0;  ///< 1 active, 2 passive; 0: any
  ActorCondition actor = ActorCondition::any;
  std::uint64_t subject_classes = 0;
  std::uint64_t object_classes = 0;
  std::uint64_t content_classes = 0;
  bool subject_bearer = false;  ///< a sanction is borne by its subject alone: `kiracı satıcıya cezai şart öder`
  bool dative_bearer = false;   ///< the bearer stands in the dative: `giderler alıcıya aittir`
  int priority = 0;
  std::vector<RuleExample> examples;
};

enum class Role : std::uint8_t {
  bearer,
  object,
  counterparty,
  condition,
  exception,
  deadline,
  purpose,
  manner,
  scope,
  reference
};

/// Says what role a phrase plays that ends in a marker.
struct RoleRule {
  static constexpr std::size_t trigger_sort = 1;
  std::string name;
  RulePlace place;
  std::string source;                          ///< the rule as it stands in its file
  std::vector<std::vector<WordPattern>> when;  ///< one of these; each ends in the marker
  Role role = Role::manner;
  bool no_role = false;        ///< ends a phrase that plays none
  bool soft = false;           ///< makes the force soft: `imkânlar ölçüsünde`
  bool leans_on_verb = false;  ///< belongs to the nearest verb, finite or not: `kadınlara karşı işlenen suçlar`
  int priority = 0;
  std::vector<RuleExample> examples;
};

struct RuleBook {
  std::vector<ReadingRule> readings;
  std::vector<ModalityRule> modality;
  std::vector<RoleRule> roles;
};

}  // namespace yukum
