// SPDX-License-Identifier: Apache-2.0
// Lexicon files to lexemes: what each stem is, does irregularly, governs and means in a norm.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "features.hpp"
#include "grammar_source.hpp"

namespace yukum {

/// The case that the lexicon calls `acc`, `dat` …; no feature if it is none.
Features case_named(std::string_view name);

/// A string that the Lexicon keeps: its bytes stand behind their number. Half as large as a view; there are 100,000.
class KeptText {
 public:
  KeptText() = default;
  explicit KeptText(const char* count_and_bytes) : count_and_bytes_(count_and_bytes) {}
  std::string_view view() const { return {count_and_bytes_ + 1, static_cast<unsigned char>(*count_and_bytes_)}; }
  operator std::string_view() const { return view(); }
  friend bool operator==(KeptText text, std::string_view other) { return text.view() == other; }

 private:
  const char* count_and_bytes_ = "";
};

/// What the attributes of a line say. Thirty lexemes share one.
struct Traits {
  Features features;             ///< of a form that is inflected already: `bana` is dative
  Features shows;                ///< what its form shows although it is a word of its own: `katılmak` Voice=Pass
  Features governs;              ///< cases of its complements
  std::uint64_t attributes = 0;  ///< bits of Lexicon::attributes
  std::uint64_t classes = 0;     ///< bits of Lexicon::classes
  std::string act;               ///< of a noun that names an act: the verb, a `+` before it stands for the noun
  bool rare = false;
};

/// Its strings and traits live in the Lexicon.
struct Lexeme {
  KeptText lemma;         ///< citation form as written, with circumflexes: `hâl`, `etmek`
  KeptText folded;        ///< the form that words are compared with: `hal`
  KeptText folded_lemma;  ///< the citation form as rules name it: `değil` also for `değildir`
  const Traits* traits = nullptr;
  Pos pos = Pos::noun;
  bool ends_phrases = false;  ///< a verb with which lexemes of several words end: `etmek` (teşvik etmek)

  /// What is done where a noun names an act: `teslim etmek` for `teslim`, `satmak` for `satış`; else nothing.
  std::string act() const;
};

struct Lexicon {
  NameBits attributes;  ///< `soften`, `aorist:Ir` …
  NameBits classes;     ///< `encourage`, `person` …
  std::vector<Lexeme> lexemes;

  /// Adds the lexemes of a file; throws GrammarError. The format is in grammars/lexicon/README.md.
  void read(const GrammarSource& source);
  /// Makes the lexemes of several words findable; call once, when all is read.
  void index_phrases();
  /// The lexeme of several words with that folded form (`teşvik etmek`), or null.
  const Lexeme* phrase(std::string_view folded) const;
  /// Whether a lexeme of several words has this one before its last.
  bool begins_phrase(std::string_view folded_word) const { return phrase_words_.contains(folded_word); }

 private:
  /// A string that lives as long as the lexicon, of 255 bytes at the most.
  KeptText keep(std::string_view text);

  std::deque<Traits> traits_;
  std::vector<std::uint32_t> phrase_lexemes_;
  std::unordered_map<std::string_view, const Lexeme*> phrases_;
  std::unordered_set<std::string_view> phrase_words_;  ///< all but the last words of phrases
  std::unique_ptr<std::pmr::monotonic_buffer_resource> strings_ =
      std::make_unique<std::pmr::monotonic_buffer_resource>(1 << 16);
};

}  // namespace yukum
