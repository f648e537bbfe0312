// SPDX-License-Identifier: Apache-2.0
// Text to records: calls the rooms in their order.
#include <yukum/extractor.hpp>

#include <yukum/batch.hpp>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <thread>

#include "derivation.hpp"
#include "disambiguation.hpp"
#include "genre.hpp"
#include "grammars.hpp"
#include "records.hpp"
#include "rule_reader.hpp"
#include "segment.hpp"
#include "text.hpp"
#include "words.hpp"

namespace yukum {
namespace {

std::vector<GrammarSource> lexicon_and_suffixes() {
  std::vector<GrammarSource> sources;
  for (const EmbeddedFile& file : embedded_grammars())
    if (file.path.starts_with("lexicon/") || file.path.starts_with("suffixes/"))
      sources.push_back({file.path, file.text});
  return sources;
}

std::vector<GrammarSource> rule_sources(const std::vector<RuleFile>& added) {
  std::vector<GrammarSource> sources;
  for (const EmbeddedFile& file : embedded_grammars())
    if (file.path.ends_with(".rules")) sources.push_back({file.path, file.text});
  for (const RuleFile& file : added) sources.push_back({file.name, file.text});
  return sources;
}

/// Below this a thread costs more than it helps: it meets every word for the first time.
constexpr std::size_t fewest_bytes_a_thread = 1 << 19;

}  // namespace

struct Extractor::Grammar {
  explicit Grammar(ExtractorOptions given)
      : options(std::move(given)),
        morphology(lexicon_and_suffixes()),
        rules(read_rules(rule_sources(options.rules), morphology)),
        disambiguation(rules.readings),
        modality(rules.modality),
        view{morphology, disambiguation, modality, rules.roles} {}

  std::unique_ptr<Workspace> take_workspace() const {
    const std::scoped_lock lock(workspaces_mutex);
    if (workspaces.empty()) return std::make_unique<Workspace>(options.memo, view);
    auto workspace = std::move(workspaces.back());
    workspaces.pop_back();
    return workspace;
  }

  void give_back(std::unique_ptr<Workspace> workspace) const {
    const std::scoped_lock lock(workspaces_mutex);
    workspaces.push_back(std::move(workspace));
  }

  WordAnalysis analysis(const Reading& reading, std::string_view folded) const;

  using Sink = std::function<void(std::vector<Record>)>;
  /// Reads a text from begin to end and hands over the records of each window; gives back the count of sentences.
  std::size_t read(std::string_view text, Genre genre, const Sink& sink, std::size_t jobs,
                   Listener* listener = nullptr) const;
  /// With a listener instead, who hears all in the order of the text.
  std::size_t read(std::string_view text, Genre genre, Listener& listener) const {
    return read(
        text, genre, [](const std::vector<Record>&) {}, 1, &listener);
  }
  std::vector<Record> read(const Document& window, Genre genre, Listener* listener) const;

  ExtractorOptions options;
  Morphology morphology;
  RuleBook rules;
  Disambiguation disambiguation;
  TriggerIndex<ModalityRule> modality;
  GrammarView view;
  mutable std::mutex workspaces_mutex;
  mutable std::vector<std::unique_ptr<Workspace>> workspaces;
};

WordAnalysis Extractor::Grammar::analysis(const Reading& reading, std::string_view folded) const {
  WordAnalysis analysis;
  analysis.lemma = morphology.lemma(reading, folded);
  analysis.pos = upos(reading.pos);
  analysis.feats = ud_feats(reading.pos, shown_features(reading));
  analysis.guessed = reading.guessed;
  analysis.cost = reading.cost;
  Letters letters;
  append_letters(folded, Morphology::max_letters, letters);
  analysis.segments.push_back({utf8_of(std::string_view(letters).substr(0, reading.stem_letters)), {}, {}});
  for (std::size_t i = 0; i < reading.suffix_count; ++i) {
    const std::size_t begin = reading.suffix_begins[i];
    const std::size_t end = i + 1 < reading.suffix_count ? reading.suffix_begins[i + 1] : letters.size();
    Segment segment{utf8_of(std::string_view(letters).substr(begin, end - begin)),
                    morphology.suffixes().suffix_names[reading.suffix_ids[i]],
                    {}};
    const Features adds = morphology.suffixes().suffix_features[reading.suffix_ids[i]] & reading.features;
    for (int f = 0; f < static_cast<int>(Feature::count_); ++f) {
      if (!adds.has(static_cast<Feature>(f))) continue;
      if (!segment.feature.empty()) segment.feature += '|';
      segment.feature += name_of(static_cast<Feature>(f));
    }
    analysis.segments.push_back(std::move(segment));
  }
  return analysis;
}

Extractor::Extractor(ExtractorOptions options) : grammar_(std::make_unique<const Grammar>(std::move(options))) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

std::size_t Extractor::Grammar::read(std::string_view text, Genre genre, const Sink& sink, std::size_t jobs,
                                     Listener* listener) const {
  if (jobs == 0) jobs = std::max(1U, std::thread::hardware_concurrency());
  jobs = std::min(jobs, 1 + text.size() / fewest_bytes_a_thread);
  Batch<std::unique_ptr<Document>, std::vector<Record>> windows(
      [&](const std::unique_ptr<Document>& window) { return read(*window, genre, listener); },
      {.jobs = jobs, .in_flight = jobs > 1 ? 2 * jobs : 1});
  const auto hand_over_next = [&] {
    std::vector<Record> records = std::move(windows.next().value());
    sink(std::move(records));
  };
  Segmenter segmenter(text);
  std::size_t sentence_count = 0;
  while (true) {
    if (windows.full()) hand_over_next();
    auto window = std::make_unique<Document>();
    if (!segmenter.next(*window)) break;
    if (genre == Genre::automatic) genre = genre_of(*window);  // it shows in the first
    sentence_count += window->sentences.size();
    windows.push(std::move(window));
  }
  while (!windows.empty()) hand_over_next();
  return sentence_count;
}

std::vector<Record> Extractor::Grammar::read(const Document& window, Genre genre, Listener* listener) const {
  auto workspace = take_workspace();
  std::vector<Record> records;
  records.reserve(window.sentences.size());  // few sentences have more: to grow would need twice the room
  SentenceReader reader(view, window, genre, *workspace, records, listener);
  for (std::uint32_t s = 0; s < window.sentences.size(); ++s) {
    reader.read(s);
    workspace->types.trim();
  }
  give_back(std::move(workspace));
  return records;
}

std::size_t Extractor::extract(std::string_view text, const std::function<void(std::vector<Record>)>& sink,
                               std::size_t jobs) const {
  return grammar_->read(text, grammar_->options.genre, sink, jobs);
}

std::vector<Record> Extractor::extract(std::string_view text, std::size_t jobs) const {
  std::vector<Record> records;
  const auto append = [&](std::vector<Record> more) {
    if (records.empty()) return records.swap(more);
    records.insert(records.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
  };
  extract(text, append, jobs);
  return records;
}

std::vector<RuleInfo> Extractor::rules() const {
  std::vector<RuleInfo> infos;
  const auto add = [&](const auto& rule, std::string_view sort) -> RuleInfo& {
    RuleInfo& info = infos.emplace_back();
    info.name = rule.name;
    info.sort = sort;
    info.file = rule.place.file;
    info.line = rule.place.line;
    info.text = rule.source;
    return info;
  };
  const auto add_with_examples = [&](const auto& rule, std::string_view sort) {
    RuleInfo& info = add(rule, sort);
    info.priority = rule.priority;
    for (const RuleExample& example : rule.examples)
      ++(example.matches ? info.example_count : info.counterexample_count);
  };
  for (const ModalityRule& rule : grammar_->rules.modality) add_with_examples(rule, "rule");
  for (const RoleRule& rule : grammar_->rules.roles) add_with_examples(rule, "role");
  for (const ReadingRule& rule : grammar_->rules.readings) add(rule, "reading");
  return infos;
}

std::vector<RuleProblem> Extractor::check_rules() const {
  return rule_problems(grammar_->rules, [&](std::string_view text, Genre genre, Listener& listener) {
    grammar_->read(text, genre, listener);
  });
}

std::vector<Explanation> Extractor::explain(std::string_view text) const {
  std::size_t sentence_count = 0;
  return explain(text, sentence_count);
}

std::vector<Explanation> Extractor::explain(std::string_view text, std::size_t& sentence_count) const {
  ExplainingListener listener(grammar_->morphology.lexicon(), [&](const Reading& reading, std::string_view folded) {
    return grammar_->analysis(reading, folded);
  });
  sentence_count = grammar_->read(text, grammar_->options.genre, listener);
  return std::move(listener.explanations);
}

std::vector<RuleTrial> Extractor::why_not(std::string_view text, std::string_view rule) const {
  const auto& rules = grammar_->rules.modality;
  const auto named = std::find_if(rules.begin(), rules.end(), [&](const ModalityRule& r) { return r.name == rule; });
  if (named == rules.end()) return {};
  TrialListener listener(*named, grammar_->morphology.lexicon());
  grammar_->read(text, grammar_->options.genre, listener);
  return std::move(listener.trials);
}

std::vector<AnalyzedSentence> Extractor::analyze(std::string_view text) const {
  auto workspace = grammar_->take_workspace();
  std::vector<AnalyzedSentence> sentences;
  std::vector<std::vector<const ReadingRule*>> reasons;
  Segmenter segmenter(text);
  for (auto window = std::make_unique<Document>(); segmenter.next(*window); window = std::make_unique<Document>()) {
    for (const Sentence& sentence : window->sentences) {
      AnalyzedSentence& analyzed = sentences.emplace_back();
      analyzed.span = sentence.span;
      const std::span<const Token> tokens(window->tokens.data() + sentence.token_begin,
                                          sentence.token_end - sentence.token_begin);
      workspace->words.clear();
      read_words(grammar_->morphology, workspace->types, tokens, workspace->words);
      grammar_->disambiguation.choose(workspace->words, workspace->types, &reasons);
      for (std::size_t i = 0; i < workspace->words.size(); ++i) {
        const Word& word = workspace->words[i];
        AnalyzedToken token{word.token->span(), {}};
        if (word.reading) {
          token.analysis = grammar_->analysis(*word.reading, word.form());
          for (const ReadingRule* rule : reasons[i])
            token.analysis.reason += (token.analysis.reason.empty() ? "" : " ") + rule->name;
        } else {
          token.analysis.lemma = word.form();
          token.analysis.pos = upos(word.pos());
        }
        analyzed.tokens.push_back(std::move(token));
      }
      workspace->types.trim();
    }
  }
  grammar_->give_back(std::move(workspace));
  return sentences;
}

std::vector<WordAnalysis> Extractor::analyses_of(std::string_view word) const {
  const std::string folded = text::folded(word);
  const std::size_t apostrophe = folded.find('\'');
  std::vector<Reading> readings;
  grammar_->morphology.read(
      folded, apostrophe == std::string::npos ? std::uint16_t{0} : static_cast<std::uint16_t>(apostrophe), readings);
  std::vector<WordAnalysis> analyses;
  for (const Reading& reading : readings) analyses.push_back(grammar_->analysis(reading, folded));
  return analyses;
}

}  // namespace yukum
