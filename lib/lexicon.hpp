// SPDX-License-Identifier: Apache-2.0
// Lexicon files to lexemes: what each stem is, does irregularly, governs and means in a norm.
#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "features.hpp"
#include "grammar_source.hpp"

namespace yukum {

/// The case that the lexicon calls `acc`, `dat` …; no feature if it is none.
Features case_named(std::string_view name);

/// Its strings live in the Lexicon.
struct Lexeme {
  std::string_view lemma;         ///< citation form as written, with circumflexes: `hâl`, `etmek`
  std::string_view folded;        ///< the form that words are compared with: `hal`
  std::string_view folded_lemma;  ///< the citation form as rules name it: `değil` also for `değildir`
  Pos pos = Pos::noun;
  Features features;             ///< of a form that is inflected already: `bana` is dative
  Features shows;                ///< what its form shows although it is a word of its own: `katılmak` Voice=Pass
  Features governs;              ///< cases of its complements
  std::uint64_t attributes = 0;  ///< bits of Lexicon::attributes
  std::uint64_t classes = 0;     ///< bits of Lexicon::classes
  bool rare = false;
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

 private:
  /// A string that lives as long as the lexicon.
  std::string_view keep(std::string_view text);

  std::unordered_map<std::string_view, const Lexeme*> phrases_;
  std::unique_ptr<std::pmr::monotonic_buffer_resource> strings_ =
      std::make_unique<std::pmr::monotonic_buffer_resource>(1 << 16);
};

}  // namespace yukum
