// SPDX-License-Identifier: Apache-2.0
// Words of a sentence to its main clauses: where each predicate stands, what it denies, what it shares with the next.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "matcher.hpp"
#include "rules.hpp"
#include "words.hpp"

namespace yukum {

/// A rule that fits the form of a predicate; what it asks of the roles is still to be seen.
struct RuleCandidate {
  const ModalityRule* rule = nullptr;
  PatternMatch match;
};

/// A main clause, in word indices of its sentence.
struct Clause {
  static constexpr std::uint32_t none = UINT32_MAX;

  std::uint32_t begin = 0;                  ///< first word that belongs to no clause before
  std::uint32_t head = 0;                   ///< the word that the predicate's last suffixes stand on
  std::uint32_t end = 0;                    ///< behind the predicate, with a denying `değildir`
  bool denied_by_word = false;              ///< `değildir` follows the head
  bool is_item = false;                     ///< an infinitive that stands in a list
  std::uint32_t inflected = 0;              ///< the word whose person and number hold here: the head or a later one
  std::uint32_t shares_suffix_with = none;  ///< index of the later clause whose last suffixes hold here too
  std::vector<RuleCandidate> candidates;    ///< in the order in which they are to be tried
};

/// What a sentence is in a list.
struct ListPlace {
  bool is_head = false;
  const ModalityRule* items = nullptr;  ///< the rule of the head that this item stands under, if it says what items are
};

/// Which verbs make one with the noun before them, as class bits.
struct CompoundClasses {
  explicit CompoundClasses(const Lexicon& lexicon);
  std::uint64_t light;          ///< keep the noun of a compound whatever stands before it: `tam destek sağlar`
  std::uint64_t fixed;          ///< compounds that are idioms, whole whatever their noun shows: `ilişiği kesilir`
  std::uint64_t attributive;    ///< stand before a noun as adjectives do: `ek süre`, `binde bir oranında ceza`
  std::uint64_t incorporating;  ///< take any bare noun, whether the lexicon has the compound or not: `besleme yapar`
  std::uint64_t act;            ///< nouns that name acts, several of which may share a verb: `devir ve temlik eder`
  std::uint64_t actor;          ///< rather the subject than what is done: `kiracı yapar`
  std::uint64_t measure;        ///< with a number say how much: `on gün süre verir`
  std::uint64_t time;           ///< say how long of what is no time itself: `iki yıl görev yapar`
};

/// What tells whether a verb shares the -sA of a later one, as class bits.
struct ConditionClasses {
  explicit ConditionClasses(const Lexicon& lexicon);
  std::uint64_t coordinating;  ///< conjunctions that join equals: ve, veya
  std::uint64_t discretion;    ///< verbs whose condition stands apart: `verir veya gerekli görürse reddeder`
};

/// A noun with modifiers of its own is what is done, and no part of the verb: `gerekli açıklama yapılır`, but
/// `açıklama yapılır`. Drops the compounds of such nouns, and makes those of bare nouns that the lexicon does not list.
void settle_compounds(const Lexicon& lexicon, std::vector<Word>& words, const CompoundClasses& classes);

/// The main clauses of a sentence, left to right. Clauses that no rule fits have no candidates, but still end a
/// stretch of the sentence. What stands before `begin` belongs to none. `types` are those that the words were read
/// with.
void find_clauses(std::span<const Word> words, std::uint32_t begin, WordTypes& types,
                  const TriggerIndex<ModalityRule>& rules, const ConditionClasses& classes, const ListPlace& place,
                  std::vector<Clause>& clauses);

/// A predicate with the verb that carries the action; coordinated verbs under one modal word count one by one.
struct Predicate {
  std::uint32_t clause = 0;
  std::uint32_t region_begin = 0;  ///< first word of what belongs to it alone
  std::uint32_t begin = 0;         ///< first word of the predicate
  std::uint32_t content = 0;       ///< the verb, or the noun of a predicate without one
  std::uint32_t last = 0;          ///< last word of the predicate
  std::uint32_t inflected = 0;     ///< the word that shows its person and number
  std::uint32_t gap_begin = 0;     ///< words [gap_begin, gap_end) stand inside it without belonging to it: its
  std::uint32_t gap_end = 0;       ///< subject, as in `artırmaya Bakanlık yetkilidir`
  bool is_first_of_clause = true;
  bool is_item = false;  ///< an infinitive that stands in a list, and so has no subject of its own
};

/// The predicates of a clause under one of its rules: one, or several verbs coordinated in front of the modal word
/// (`saklamak ve bildirmek zorundadır`).
std::vector<Predicate> predicates(std::span<const Word> words, const Clause& clause, std::uint32_t clause_index,
                                  const PatternMatch& match);

/// Whether the nominative of a predicate is what is acted on. A verb that is a complement says nothing of it:
/// `Bakanlar fon kurulmasına karar verdiler`.
bool has_passive_subject(std::span<const Word> words, const Predicate& predicate);

/// geciktirmek yasaktır: an infinitive is the subject, so that nobody is; but bildirmek zorundadır, said of those that
/// are of the classes `actor`.
bool has_infinitive_as_subject(std::span<const Word> words, const Predicate& predicate, std::uint64_t actor);

/// The surface of a predicate's words [begin, last] with the suffixes that it shares with a later one.
std::string full_form(std::span<const Word> words, std::string_view text, const Predicate& predicate,
                      const Word* shares_with);

}  // namespace yukum
