// SPDX-License-Identifier: Apache-2.0
// The tokens of a sentence as words: their readings, the chosen one, and the compound verbs that they make.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "morphology.hpp"
#include "segment.hpp"
#include "word_types.hpp"

namespace yukum {

struct Word {
  const Token* token = nullptr;
  WordType* type = nullptr;
  std::span<const Reading> candidates;  ///< cheapest first; empty for punctuation
  const Reading* reading = nullptr;     ///< the chosen one, null for punctuation and words that cannot be read
  const Lexeme* compound = nullptr;     ///< the compound verb that this word ends: `teşvik etmek`
  std::uint32_t compound_begin = 0;     ///< index of its first word; its own if it ends none or its noun is apart
  bool in_compound = false;             ///< stands in a compound before the verb that ends it: `teşvik`
  bool begins_item = false;             ///< stands behind the mark of an item, where a whole list is one sentence
  bool noun_apart = false;              ///< the noun of its compound is a phrase of its own: `yazılı izin verir`

  std::string_view form() const { return token->folded(); }
  bool is_punctuation() const { return token->kind == TokenKind::punctuation; }
  Features features() const { return reading ? reading->features : Features(); }
  bool has(Feature f) const { return reading && reading->features.has(f); }
  bool has_any(Features f) const { return reading && reading->features.has_any(f); }
  Pos pos() const { return is_punctuation() ? Pos::punctuation : reading ? reading->pos : Pos::unknown; }
  bool is_verbal() const { return pos() == Pos::verb; }
  /// The compound if the word ends one, else the lexeme of its reading, else null.
  const Lexeme* lexeme() const { return compound ? compound : reading ? reading->lexeme : nullptr; }
  /// The lexeme whose complements stand with the word: `yazılı izin verir` is said with those of `vermek`.
  const Lexeme* governor() const { return noun_apart ? reading->lexeme : lexeme(); }
  bool is_a(std::uint64_t class_bits) const { return lexeme() && (lexeme()->traits->classes & class_bits); }
};

/// The classes of nouns that act: persons, bodies, states.
std::uint64_t actor_classes(const Lexicon& lexicon);

/// Says something of the noun that follows: `yazılı`, `bu`, `kapsamındaki`, `yapılan`.
bool is_attributive(const Reading& reading);

/// bildirmek: an infinitive that carries nothing.
bool is_bare_infinitive(const Word& word);

/// Appends the words of a sentence, with their candidates and compounds; nothing is chosen yet.
void read_words(const Morphology& morphology, WordTypes& types, std::span<const Token> tokens,
                std::vector<Word>& words);

}  // namespace yukum
