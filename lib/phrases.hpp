// SPDX-License-Identifier: Apache-2.0
// Words of a clause to phrases: each word hangs on one to its right, as in a head-final language.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "words.hpp"

namespace yukum {

enum class Relation : std::uint8_t {
  dependent,  ///< modifier, possessor or complement
  conjunct,   ///< a member of a coordination, hanging on the member to its right
};

struct Attachment {
  static constexpr std::uint32_t none = UINT32_MAX;
  std::uint32_t head = none;
  std::uint32_t left = 0;  ///< first word of the phrase that this word ends
  Relation relation = Relation::dependent;
  bool before_comma = false;
  bool has_owner = false;  ///< a genitive hangs on it
  bool closed = false;     ///< ends a coordination with `ve` or `veya`: a comma may join further members
};

/// The lexical classes that decide how words hang together.
struct PhraseClasses {
  std::uint64_t actor = 0;   ///< person, body, state
  std::uint64_t person = 0;  ///< person, state: hardly ever the first part of a compound noun
  std::uint64_t time = 0;
  std::uint64_t thing = 0;  ///< norms, documents, sums, times: they never act
  std::uint64_t norm = 0;   ///< may have its number behind it: madde 5
  std::uint64_t penalty = 0;
  std::uint64_t degree = 0;        ///< en, daha: said of the adjective that follows
  std::uint64_t partitive = 0;     ///< biri, çoğu: taraflardan biri
  std::uint64_t linking = 0;       ///< olmak, whose converb makes adverbs: bireysel olarak
  std::uint64_t coordinating = 0;  ///< conjunctions that join phrases: ve, veya
  std::uint64_t topic = 0;         ///< particles that set a phrase apart, as a comma does: ise
};

/// What `attach` is told of a word that ends a phrase whose role its form shows.
inline constexpr char phrase_marker = 1;  ///< `içinde`, `amacıyla`
inline constexpr char agent_marker = 2;   ///< `tarafından`
inline constexpr char weak_marker = 3;    ///< `şekilde`, `konusunda`: as well inside a phrase as outside
inline constexpr char clause_marker = 4;  ///< `hâlinde`, `-sA`: hardly ever inside a phrase

/// Attaches the words [begin, end) to each other or to `root`, the verb that the clause ends in (`root` >= end).
/// `is_marker[i]` is 0 or says which marker word i is. Replaces
/// `attachments`, which has an entry for every word of the sentence. Linear in the length of the clause.
void attach(std::span<const Word> words, std::uint32_t begin, std::uint32_t end, std::uint32_t root,
            const PhraseClasses& classes, std::span<const char> is_marker, std::vector<Attachment>& attachments);

}  // namespace yukum
