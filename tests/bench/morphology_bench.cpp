// SPDX-License-Identifier: Apache-2.0
// Running words a second: reading them without a memo, beside ICU's word breaking over the same text.
//
//     yukum_bench --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include "disambiguation.hpp"
#include "grammars.hpp"
#include "morphology.hpp"
#include "rule_reader.hpp"
#include "segment.hpp"
#include "words.hpp"

namespace {

using namespace yukum;

const std::string& sample_text() {
  static const std::string text = [] {
    std::ostringstream all;
    for (const auto& file : std::filesystem::directory_iterator(YUKUM_SOURCE_DIR "/examples/texts"))
      all << std::ifstream(file.path()).rdbuf() << "\n\n";
    return all.str();
  }();
  return text;
}

const Document& sample() {
  static Document document;
  if (document.tokens.empty()) segment(sample_text(), document);
  return document;
}

std::vector<GrammarSource> lexicon_and_suffixes() {
  std::vector<GrammarSource> sources;
  for (const EmbeddedFile& file : embedded_grammars())
    if (file.path.starts_with("lexicon/") || file.path.starts_with("suffixes/"))
      sources.push_back({file.path, file.text});
  return sources;
}

void read_words_without_memo(benchmark::State& state) {
  static const Morphology morphology(lexicon_and_suffixes());
  std::vector<Reading> readings;
  std::int64_t words = 0;
  for (auto _ : state)
    for (const Token& token : sample().tokens) {
      if (token.kind == TokenKind::punctuation) continue;
      morphology.read(token.folded(), token.apostrophe, readings);
      benchmark::DoNotOptimize(readings.data());
      ++words;
    }
  state.SetItemsProcessed(words);
}
BENCHMARK(read_words_without_memo)->Unit(benchmark::kMicrosecond);

void choose_readings(benchmark::State& state) {
  static const Morphology morphology(lexicon_and_suffixes());
  static const RuleBook rules = [] {
    std::vector<GrammarSource> sources;
    for (const EmbeddedFile& file : embedded_grammars())
      if (file.path.ends_with(".rules")) sources.push_back({file.path, file.text});
    return read_rules(sources, morphology);
  }();
  const Disambiguation disambiguation(rules.readings);
  WordTypes types(true);
  std::vector<Word> words;
  std::int64_t word_count = 0;
  for (auto _ : state)
    for (const Sentence& sentence : sample().sentences) {
      const std::span<const Token> tokens(sample().tokens.data() + sentence.token_begin,
                                          sentence.token_end - sentence.token_begin);
      words.clear();
      read_words(morphology, types, tokens, words);
      disambiguation.choose(words, types);
      word_count += std::count_if(words.begin(), words.end(), [](const Word& w) { return !w.is_punctuation(); });
      types.trim();
    }
  state.SetItemsProcessed(word_count);
}
BENCHMARK(choose_readings)->Unit(benchmark::kMicrosecond);

void break_words_with_icu(benchmark::State& state) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createWordInstance(icu::Locale("tr"), error));
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(sample_text());
  std::int64_t words = 0;
  for (auto _ : state) {
    breaks->setText(text);
    breaks->first();
    while (breaks->next() != icu::BreakIterator::DONE)
      if (breaks->getRuleStatus() != UBRK_WORD_NONE) ++words;
  }
  state.SetItemsProcessed(words);
}
BENCHMARK(break_words_with_icu)->Unit(benchmark::kMicrosecond);

void read_lexicon_and_suffixes(benchmark::State& state) {
  for (auto _ : state) {
    const Morphology morphology(lexicon_and_suffixes());
    benchmark::DoNotOptimize(&morphology);
  }
}
BENCHMARK(read_lexicon_and_suffixes)->Unit(benchmark::kMillisecond);

}  // namespace
