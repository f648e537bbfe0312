// SPDX-License-Identifier: Apache-2.0
// Words to the forms in which they can stand in a phrase: `kodu` is the code of something, or the code as an object.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "words.hpp"

namespace yukum {

/// The lexical classes that decide how words hang together.
struct PhraseClasses {
  std::uint64_t actor = 0;   ///< person, body, state
  std::uint64_t person = 0;  ///< person, state
  std::uint64_t time = 0;
  std::uint64_t thing = 0;  ///< norms, documents, sums, times: they never act
  std::uint64_t norm = 0;   ///< may have its number behind it: madde 5
  std::uint64_t penalty = 0;
  std::uint64_t measure = 0;       ///< times and sums
  std::uint64_t degree = 0;        ///< en, daha: said of the adjective that follows
  std::uint64_t partitive = 0;     ///< biri, çoğu: taraflardan biri
  std::uint64_t linking = 0;       ///< olmak, whose converb makes adverbs: bireysel olarak
  std::uint64_t coordinating = 0;  ///< conjunctions that join phrases: ve, veya
  std::uint64_t joining = 0;       ///< postpositions that also join nouns: ile
  std::uint64_t benefit = 0;       ///< postpositions that name what something is needed for: için gerekli
  std::uint64_t limit = 0;         ///< postpositions that say how much at most: kadar
  std::uint64_t party = 0;         ///< verbs whose participle names a party: kiraya veren
  std::uint64_t focus = 0;         ///< adverbs that stand before a phrase and are no part of it: yalnızca
  std::uint64_t listing = 0;       ///< postpositions that end a list of examples: gibi
  std::uint64_t anaphoric = 0;     ///< postpositions whose suffix stands for the complement: haklarında
  std::uint64_t topic = 0;         ///< particles that set a phrase apart, as a comma does: ise
  std::uint64_t additive = 0;      ///< particles behind which no noun goes on: de
  std::uint64_t attributive =
      0;                  ///< nouns whose possessed form is said of the noun that follows: söz konusu, kurum içi
  std::uint64_t own = 0;  ///< pronouns that stand before what is possessed as a modifier does: kendi ülkesi
  std::uint64_t indefinite = 0;  ///< determiners that show somebody not named before: bir başkan seçer
};

/// What a word that ends a phrase says of the phrase's role.
enum class Marker : std::uint8_t {
  none,
  phrase,   ///< `içinde`, `amacıyla`
  agent,    ///< `tarafından`
  leaning,  ///< `şekilde`, `konusunda`: belongs to the nearest verb, finite or not
  clause,   ///< `hâlinde`, `-sA`: hardly ever inside a phrase
};

/// What a word is to the words around it.
enum class Part : std::uint8_t { nominal, modifier, adverb, postposition, converb, conditional, other };

/// A word in one of its readings.
struct Form {
  const Reading* reading = nullptr;
  const Lexeme* lexeme = nullptr;  ///< of the compound verb that the word ends, else of the reading
  Part part = Part::other;
  Features features;
  Features its_case;
  Features complements;  ///< cases that a postposition, an adjective (`ait`) or a noun (`öncesi`) takes in any reading
  bool attributive = false;  ///< yönelik, dair: a postposition that is also said of the noun that follows
  int cost = 0;              ///< what it costs to choose this form instead of the likeliest
  bool possessed = false;
  bool actor = false;
  bool governor = false;      ///< a verb, which takes complements of its own
  bool derived_noun = false;  ///< a noun made of a verb, which may take them: `bozma`
  bool transitive = false;
  bool passive = false;
  bool noun_too = false;  ///< kimse, şey: a pronoun of which things are said as of a noun
  bool clausal = false;   ///< a verb that makes a clause of its own and not a phrase inside another
  bool time = false;

  bool is_a(std::uint64_t class_bits) const { return lexeme && (lexeme->traits->classes & class_bits); }
  bool is_verbal() const { return reading && reading->pos == Pos::verb; }
  bool is(Pos pos) const { return reading && reading->pos == pos; }
};

bool is_comma(const Word& word);

/// Appends the forms of word `index`, the likeliest first. `markers` has an entry for every word.
void append_forms(std::span<const Word> words, std::size_t index, std::span<const Marker> markers,
                  const PhraseClasses& classes, std::vector<Form>& forms);

}  // namespace yukum
