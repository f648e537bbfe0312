// SPDX-License-Identifier: Apache-2.0
// What many rules cost: loading 300 and 3,000 of them, and finding the predicates of the sample documents with them.
// The embedded rules are among them; the others have the same shapes with other words.
//
//     yukum_bench --benchmark_filter=rules --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

#include <benchmark/benchmark.h>

#include "clauses.hpp"
#include "disambiguation.hpp"
#include "grammars.hpp"
#include "morphology.hpp"
#include "rule_reader.hpp"
#include "segment.hpp"
#include "words.hpp"

namespace {

using namespace yukum;

std::vector<GrammarSource> embedded(std::initializer_list<std::string_view> folders, std::string_view ending) {
  std::vector<GrammarSource> sources;
  for (const EmbeddedFile& file : embedded_grammars())
    for (const std::string_view folder : folders)
      if (file.path.starts_with(folder) && file.path.ends_with(ending)) sources.push_back({file.path, file.text});
  return sources;
}

const Morphology& morphology() {
  static const Morphology read([] {
    auto sources = embedded({"lexicon/"}, ".lex");
    for (const GrammarSource& source : embedded({"suffixes/"}, ".suffixes")) sources.push_back(source);
    return sources;
  }());
  return read;
}

/// Rules in the shapes of grammars/modality, each for a verb of the lexicon.
const std::string& rules_for_verbs(std::size_t count) {
  static std::map<std::size_t, std::string> made;
  std::string& text = made[count];
  if (!text.empty()) return text;
  std::size_t number = 0;
  for (const Lexeme& lexeme : morphology().lexicon().lexemes) {
    if (number == count) break;
    if (lexeme.pos != Pos::verb || lexeme.lemma.view().find(' ') != std::string::npos) continue;
    std::ostringstream rule;
    rule << "rule bench." << ++number << " {\n";
    if (number % 3 == 0)
      rule << "  when @[-mA|-mAK Case=Dat|Acc]? [lemma:" << lexeme.lemma.view()
           << " VerbForm=Fin Tense=Aor|Fut !Mood=Abil];\n";
    else
      rule << "  when [lemma:" << lexeme.lemma.view() << " VerbForm=Fin Tense=Aor|Fut];\n";
    rule << "  is obligation;\n  denied exemption;\n  exponent bench;\n  priority " << number % 60
         << ";\n  example \"Kiracı bedeli süresinde öder.\" = obligation \"öder\";\n  not \"Kiracı taşındı.\";\n}\n";
    text += rule.str();
  }
  return text;
}

RuleBook book_of(std::size_t rule_count) {
  auto sources = embedded({"modality/"}, ".rules");
  const RuleBook own = read_rules(sources, morphology());
  sources.push_back({"bench.rules", rules_for_verbs(rule_count - own.modality.size())});
  return read_rules(sources, morphology());
}

void load_rules(benchmark::State& state) {
  const std::string& text = rules_for_verbs(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    const RuleBook book = read_rules({{"bench.rules", text}}, morphology());
    benchmark::DoNotOptimize(&book);
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(load_rules)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);

struct ReadSentences {
  std::string text;
  Document document;
  WordTypes types{true};
  std::vector<std::vector<Word>> sentences;
};

/// Read anew for each book: what a TriggerIndex finds is noted on the types of words.
std::unique_ptr<ReadSentences> read_sample() {
  auto made = std::make_unique<ReadSentences>();
  std::ostringstream all;
  for (const auto& file : std::filesystem::directory_iterator(YUKUM_SOURCE_DIR "/examples/texts"))
    all << std::ifstream(file.path()).rdbuf() << "\n\n";
  made->text = all.str();
  segment(made->text, made->document);
  static const RuleBook rules = read_rules(embedded({"readings/"}, ".rules"), morphology());
  const Disambiguation disambiguation(rules.readings);
  for (const Sentence& sentence : made->document.sentences) {
    const std::span<const Token> tokens(made->document.tokens.data() + sentence.token_begin,
                                        sentence.token_end - sentence.token_begin);
    read_words(morphology(), made->types, tokens, made->sentences.emplace_back());
    disambiguation.choose(made->sentences.back(), made->types);
  }
  return made;
}

void match_rules(benchmark::State& state) {
  const RuleBook book = book_of(static_cast<std::size_t>(state.range(0)));
  const TriggerIndex<ModalityRule> index(book.modality);
  const auto sample = read_sample();
  const ConditionClasses conditions(morphology().lexicon());
  std::vector<Clause> clauses;
  std::int64_t words = 0;
  for (auto _ : state)
    for (const auto& sentence : sample->sentences) {
      find_clauses(sentence, 0, sample->types, index, conditions, {}, clauses);
      words += static_cast<std::int64_t>(sentence.size());
    }
  state.SetItemsProcessed(words);
}
BENCHMARK(match_rules)->Arg(300)->Arg(3000)->Unit(benchmark::kMicrosecond);

}  // namespace
