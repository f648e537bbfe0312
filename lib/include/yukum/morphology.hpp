// SPDX-License-Identifier: Apache-2.0
// Words to morphology: every analysis of a word, and the one that fits where a word stands in its sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <yukum/record.hpp>

namespace yukum {

/// A piece of a word and what it adds; the stem has no feature.
struct Segment {
  std::string surface;  ///< folded: lower case, no circumflex
  std::string suffix;   ///< name of the suffix in grammars/suffixes (`-AcAk`); empty for the stem
  std::string feature;  ///< Universal Dependencies feature (`Tense=Fut`); empty for the stem
};

/// One reading of a word. Features are those of Universal Dependencies, sorted, joined by `|`.
struct WordAnalysis {
  std::string lemma;  ///< citation form: `okumak`, `kitap`
  std::string pos;    ///< universal part of speech: `VERB`, `NOUN` …
  std::string feats;
  std::vector<Segment> segments;
  bool guessed = false;  ///< the stem is in no lexicon
  int cost = 0;          ///< lower is better; comparable between the readings of one word only
  std::string reason;    ///< why this reading was chosen in its sentence; empty outside one
};

struct AnalyzedToken {
  ByteSpan span;
  WordAnalysis analysis;
};

struct AnalyzedSentence {
  ByteSpan span;
  std::vector<AnalyzedToken> tokens;
};

}  // namespace yukum
