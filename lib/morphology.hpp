// SPDX-License-Identifier: Apache-2.0
// Words to readings: a stem of the lexicon and a path through the suffix graph, best first.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon.hpp"
#include "phonology.hpp"
#include "suffix_grammar.hpp"

namespace yukum {

/// A set of suffixes, by SuffixId.
class SuffixSet {
 public:
  void add(SuffixId id) { words_[id >> 6] |= std::uint64_t{1} << (id & 63); }
  bool has(SuffixId id) const { return (words_[id >> 6] >> (id & 63)) & 1; }
  bool empty() const { return (words_[0] | words_[1]) == 0; }

 private:
  std::array<std::uint64_t, 2> words_{};
};

/// One reading of a word.
struct Reading {
  static constexpr std::size_t max_suffixes = 14;

  const Lexeme* lexeme = nullptr;  ///< null for a guess
  Features features;
  Pos pos = Pos::unknown;
  std::uint8_t stem_letters = 0;  ///< length of the stem in letters
  std::uint8_t suffix_count = 0;
  bool guessed = false;
  bool attributive = false;  ///< ends in -ki: `kapsamındaki`, said of the noun that follows
  std::int16_t cost = 0;
  std::array<SuffixId, max_suffixes> suffix_ids{};
  std::array<std::uint8_t, max_suffixes> suffix_begins{};  ///< in letters from the begin of the word

  bool is_a(std::uint64_t class_bits) const { return lexeme && (lexeme->traits->classes & class_bits); }
  bool has_any_of(const SuffixSet& suffixes) const {
    for (std::size_t i = 0; i < suffix_count; ++i)
      if (suffixes.has(suffix_ids[i])) return true;
    return false;
  }
};

/// What treebanks mark: also what the form of the stem shows where the word is used as one of its own (`çalışma` is
/// a verbal noun, `katılmak` a passive). Rules ask for Reading::features, which say how the word is used.
Features shown_features(const Reading& reading);

/// The analyser. Immutable after construction, so that any number of threads may share it.
class Morphology {
 public:
  /// Words of more letters than this have no reading.
  static constexpr std::size_t max_letters = 60;
  /// No word has more readings than this; the cheapest are kept.
  static constexpr std::size_t max_readings = 24;

  /// Reads all lexicon and suffix files; throws GrammarError.
  explicit Morphology(const std::vector<GrammarSource>& sources);

  /// Replaces `readings` by every reading of a folded word, cheapest first; a guess, marked as one, if the lexicon
  /// has no stem for it. `apostrophe` is the offset of the one that parts a name from its suffixes, or 0.
  void read(std::string_view folded, std::uint16_t apostrophe, std::vector<Reading>& readings) const;

  /// The other way: every form, folded, that a lexeme takes with these suffixes in this order. For tests and tools,
  /// not for speed.
  std::vector<std::string> forms(const Lexeme& lexeme, std::span<const SuffixId> suffixes) const;

  const Lexicon& lexicon() const { return lexicon_; }
  const SuffixGrammar& suffixes() const { return suffixes_; }

  /// Citation form: of the lexeme, or of the guessed stem.
  std::string lemma(const Reading& reading, std::string_view folded) const;
  /// The form of a nominal predicate without its copula: `parçasıdır` is `parçası`.
  std::string without_copula(const Reading& reading, std::string_view folded) const;
  /// Citation form of the verb in the active voice, with its causatives: `yaptırılır` → `yaptırmak`.
  std::string active_infinitive(const Reading& reading, std::string_view folded) const;

 private:
  /// A stem as it stands before some suffixes: `kitap`, `kitab`. Those of the same letters are a chain.
  struct StemForm {
    SoundContext context = 0;
    std::uint32_t lexeme = 0;
    std::uint32_t letters_begin = 0;  ///< in form_letters_
    std::uint32_t next_form = no_form;
    std::uint8_t letter_count = 0;
    StateId state = 0;
    std::uint8_t cost = 0;
    Next next : 7 = Next::any;
    bool polysyllabic : 1 = false;
  };
  static constexpr std::uint32_t no_form = UINT32_MAX;
  struct Walk;
  struct Names;

  void add_stem_forms(std::uint32_t lexeme_index, const Names& known);
  void index_stems();
  /// The slot of those letters, or the free one where they would stand.
  std::size_t slot_of(std::string_view letters, std::uint64_t hash) const;
  /// The first stem form of those letters, or null.
  const StemForm* first_form(std::string_view letters, std::uint64_t hash) const;
  const StemForm* next_form(const StemForm& form) const;
  std::string_view letters_of(const StemForm& form) const;
  std::uint64_t attributes_of(const StemForm& form) const;
  /// The readings from a stem of the lexicon.
  void read_known(std::string_view letters, std::vector<Reading>& readings) const;
  /// Those of a name that ends in a suffix before its apostrophe: Ticaret Bakanlığı'nın, Kiraya Veren'e.
  void read_behind_suffix(std::string_view letters, std::size_t apostrophe, std::vector<Reading>& readings) const;
  void guess(std::string_view letters, std::vector<Reading>& readings) const;
  void read_with_apostrophe(std::string_view letters, std::size_t apostrophe, std::vector<Reading>& readings) const;

  Lexicon lexicon_;
  SuffixGrammar suffixes_;
  std::vector<StemForm> forms_;
  std::string form_letters_;
  // A hash table with open addressing: nearly every search fails, so what tells that lies close together.
  std::vector<std::uint8_t> slot_tags_;    ///< of the hash of the letters; 0 where a slot is free
  std::vector<std::uint32_t> slot_forms_;  ///< the first form of the letters
  StateId verb_state_ = 0;
  StateId nominal_state_ = 0;
  StateId ki_state_ = 0;
  std::uint64_t polysyllabic_ = 0;
  std::uint64_t monosyllabic_ = 0;
};

}  // namespace yukum
