// SPDX-License-Identifier: Apache-2.0
// The closed vocabulary of morphology: parts of speech and Universal Dependencies features as one word of bits.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yukum {

enum class Pos : std::uint8_t {
  noun,
  verb,
  adjective,
  adverb,
  adposition,
  conjunction,
  pronoun,
  determiner,
  numeral,
  interjection,
  particle,
  proper_noun,
  abbreviation,
  punctuation,
  unknown,
};

/// The universal part-of-speech tag (`NOUN`).
std::string_view upos(Pos pos);
/// The part of speech that a section header of a lexicon names (`noun`, `postposition`, `name` …).
std::optional<Pos> pos_named(std::string_view name);
/// All names that `pos_named` knows.
std::vector<std::string_view> pos_names_known();

/// What a reading of a word says, one bit a value; the default values (third person singular, positive polarity,
/// indicative, nominative) are the absence of the others.
enum class Feature : std::uint8_t {
  finite,
  participle,
  converb,
  verbal_noun,
  copular,  // VerbForm
  future,
  past,
  evidential,
  progressive,
  aorist,  // Tense
  necessitative,
  optative,
  imperative,
  conditional,
  ability,   // Mood
  negative,  // Polarity
  passive,
  causative,
  reflexive,
  reciprocal,  // Voice
  first_person,
  second_person,
  plural,  // Person, Number
  possessor_first,
  possessor_second,
  possessor_third,
  possessor_plural,  // Person[psor], Number[psor]
  accusative,
  dative,
  locative,
  ablative,
  genitive,
  instrumental,
  equative,  // Case
  count_
};

class Features {
 public:
  constexpr Features() = default;
  constexpr Features(Feature f) : bits_(std::uint64_t{1} << static_cast<unsigned>(f)) {}
  template <class... F>
  static constexpr Features of(F... f) {
    return (Features() | ... | Features(f));
  }

  constexpr bool has(Feature f) const { return (bits_ & Features(f).bits_) != 0; }
  constexpr bool has_all(Features f) const { return (bits_ & f.bits_) == f.bits_; }
  constexpr bool has_any(Features f) const { return (bits_ & f.bits_) != 0; }
  constexpr bool none() const { return bits_ == 0; }
  constexpr Features without(Features f) const { return Features(bits_ & ~f.bits_); }
  constexpr std::uint64_t bits() const { return bits_; }
  friend constexpr Features operator|(Features a, Features b) { return Features(a.bits_ | b.bits_); }
  friend constexpr Features operator&(Features a, Features b) { return Features(a.bits_ & b.bits_); }
  friend constexpr bool operator==(Features, Features) = default;

 private:
  constexpr explicit Features(std::uint64_t bits) : bits_(bits) {}
  std::uint64_t bits_ = 0;
};
constexpr Features operator|(Feature a, Feature b) { return Features(a) | Features(b); }

inline constexpr Features verb_forms =
    Features::of(Feature::finite, Feature::participle, Feature::converb, Feature::verbal_noun, Feature::copular);
inline constexpr Features tenses =
    Features::of(Feature::future, Feature::past, Feature::evidential, Feature::progressive, Feature::aorist);
inline constexpr Features moods = Features::of(Feature::necessitative, Feature::optative, Feature::imperative,
                                               Feature::conditional, Feature::ability);
inline constexpr Features cases =
    Features::of(Feature::accusative, Feature::dative, Feature::locative, Feature::ablative, Feature::genitive,
                 Feature::instrumental, Feature::equative);
inline constexpr Features possessors =
    Features::of(Feature::possessor_first, Feature::possessor_second, Feature::possessor_third);

/// The feature of that name (`Tense=Fut`), or nothing. Default values (`Case=Nom`, `Polarity=Pos`) have no bit.
std::optional<Feature> feature_named(std::string_view name);
/// The name of a feature (`Tense=Fut`).
std::string_view name_of(Feature feature);
/// Universal Dependencies notation, sorted, with the default values of the word's form written out.
std::string ud_feats(Pos pos, Features features);

}  // namespace yukum
