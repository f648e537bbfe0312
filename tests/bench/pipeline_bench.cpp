// SPDX-License-Identifier: Apache-2.0
// UTF-8 in, JSON Lines out, on one core; beside it the yardstick Y, which is ICU alone finding words and sentences in
// the same text, and RE2::Set over 64 patterns. Rooms are measured by leaving out all that come after them.
//
//     YUKUM_CORPUS=../shared/corpus yukum_bench --benchmark_filter=pipeline
//
// ratio_to_Y: speed by that of the yardstick in this run. share: of the whole pipeline's time. Full morphological
// analysers read every word in every way; this library answers a narrower question, so compare like with like.
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <ctime>
#include <limits>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <re2/set.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <yukum/yukum.hpp>

#include "bench_text.hpp"
#include "clauses.hpp"
#include "disambiguation.hpp"
#include "grammars.hpp"
#include "modality.hpp"
#include "records.hpp"
#include "rule_reader.hpp"
#include "segment.hpp"
#include "tokens.hpp"

namespace yukum::bench {
namespace {

/// Processor time of this thread: a machine that is busy with other work makes it less wrong than the time of day.
struct ThreadClock {
  static double seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
  }
};
struct WallClock {
  static double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
  }
};

/// The best time so far of what others are compared with, in seconds a byte.
double best_of_yardstick = 0;
double best_of_whole = 0;
std::array<double, 8> best_of_stage{};

/// Runs `work` once an iteration and counts bytes; gives the best time of one iteration in seconds a byte.
template <class Clock = ThreadClock, class Work>
double measure(benchmark::State& state, std::size_t bytes, Work work) {
  double best = std::numeric_limits<double>::infinity();
  for (auto _ : state) {
    const double begin = Clock::seconds();
    work();
    const double seconds = Clock::seconds() - begin;
    state.SetIterationTime(seconds);
    best = std::min(best, seconds);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
  const double per_byte = best / static_cast<double>(bytes);
  if (best_of_yardstick > 0) state.counters["ratio_to_Y"] = best_of_yardstick / per_byte;
  return per_byte;
}

void yardstick(benchmark::State& state) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Locale turkish("tr");
  const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(turkish, error));
  const std::unique_ptr<icu::BreakIterator> sentences(icu::BreakIterator::createSentenceInstance(turkish, error));
  best_of_yardstick = 0;
  best_of_yardstick = measure(state, byte_count(documents()), [&] {
    std::int64_t boundaries = 0;
    for (const std::string& document : documents()) {
      const icu::UnicodeString text = icu::UnicodeString::fromUTF8(document);
      for (icu::BreakIterator* breaks : {words.get(), sentences.get()}) {
        breaks->setText(text);
        while (breaks->next() != icu::BreakIterator::DONE) ++boundaries;
      }
    }
    benchmark::DoNotOptimize(boundaries);
  });
}
BENCHMARK(yardstick)->Name("pipeline/Y: ICU words and sentences")->UseManualTime()->Unit(benchmark::kMillisecond);

/// As `yukum extract` does by default: the deontic records of each document as JSON Lines.
double extract_all(benchmark::State& state, bool memo) {
  const Extractor extractor({.memo = memo});
  std::string out;
  std::size_t words = 0;
  for (const std::string& document : documents()) {
    Document segmented;
    segment(document, segmented);
    words += static_cast<std::size_t>(std::count_if(segmented.tokens.begin(), segmented.tokens.end(),
                                                    [](const Token& t) { return t.kind == TokenKind::word; }));
  }
  const double best = measure(state, byte_count(documents()), [&] {
    for (const std::string& document : documents()) {
      out.clear();
      std::vector<Record> records = extractor.extract(document);
      std::erase_if(records, [](const Record& record) { return !is_deontic(record.kind); });
      write_json_lines(out, {"bench", document}, records);
      benchmark::DoNotOptimize(out.data());
    }
  });
  state.SetItemsProcessed(static_cast<std::int64_t>(words) * state.iterations());
  return best;
}

void whole(benchmark::State& state) { best_of_whole = extract_all(state, true); }
BENCHMARK(whole)->Name("pipeline/whole")->UseManualTime()->Unit(benchmark::kMillisecond);

void whole_without_memo(benchmark::State& state) { extract_all(state, false); }
BENCHMARK(whole_without_memo)->Name("pipeline/whole, no memo")->UseManualTime()->Unit(benchmark::kMillisecond);

/// What an Extractor holds, open to be run room by room.
struct Rooms {
  Morphology morphology{[] {
    std::vector<GrammarSource> sources;
    for (const EmbeddedFile& file : embedded_grammars())
      if (file.path.starts_with("lexicon/") || file.path.starts_with("suffixes/"))
        sources.push_back({file.path, file.text});
    return sources;
  }()};
  RuleBook rules{read_rules(
      [] {
        std::vector<GrammarSource> sources;
        for (const EmbeddedFile& file : embedded_grammars())
          if (file.path.ends_with(".rules")) sources.push_back({file.path, file.text});
        return sources;
      }(),
      morphology)};
  Disambiguation disambiguation{rules.readings};
  TriggerIndex<ModalityRule> modality{rules.modality};
  GrammarView view{morphology, disambiguation, modality, rules.roles};
  Workspace workspace{true, view};
};

enum class Stage { tokens, segment, words, readings, clauses, markers, records };

void run_to(Stage last, Rooms& rooms, const std::string& text) {
  Document document;
  if (last == Stage::tokens) {
    document.text = text;
    benchmark::DoNotOptimize(tokenize(document));
    return;
  }
  segment(text, document);
  if (last == Stage::segment) return;
  std::vector<Record> records;
  SentenceReader reader(rooms.view, document, Genre::law, rooms.workspace, records);
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (last == Stage::records) {
      reader.read(s);
    } else if (sentence.kind != SentenceKind::heading && sentence.kind != SentenceKind::note) {
      const std::span<const Token> tokens(document.tokens.data() + sentence.token_begin,
                                          sentence.token_end - sentence.token_begin);
      rooms.workspace.words.clear();
      read_words(rooms.morphology, rooms.workspace.types, tokens, rooms.workspace.words);
      if (last >= Stage::readings) rooms.disambiguation.choose(rooms.workspace.words, rooms.workspace.types);
      if (last >= Stage::clauses)
        find_clauses(rooms.workspace.words, 0, rooms.workspace.types, rooms.modality, rooms.workspace.conditions, {},
                     rooms.workspace.clauses);
      if (last >= Stage::markers) rooms.workspace.roles.find_markers(rooms.workspace.words, rooms.workspace.types);
    }
    rooms.workspace.types.trim();
  }
  benchmark::DoNotOptimize(records.data());
}

void stage(benchmark::State& state, Stage last) {
  Rooms rooms;
  const double to_here = measure(state, byte_count(documents()), [&] {
    for (const std::string& document : documents()) run_to(last, rooms, document);
  });
  const auto index = static_cast<std::size_t>(last);
  best_of_stage[index] = to_here;
  const double alone = index == 0 ? to_here : to_here - best_of_stage[index - 1];
  if (best_of_whole > 0) state.counters["share"] = alone / best_of_whole;
  state.counters["ms_a_MB"] = alone * 1e9;
}
BENCHMARK_CAPTURE(stage, "tokens", Stage::tokens)
    ->Name("pipeline/up to tokens")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(stage, "segment", Stage::segment)
    ->Name("pipeline/up to sentences")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(stage, "words", Stage::words)
    ->Name("pipeline/up to words")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(stage, "readings", Stage::readings)
    ->Name("pipeline/up to readings")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(stage, "clauses", Stage::clauses)
    ->Name("pipeline/up to clauses")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(stage, "markers", Stage::markers)
    ->Name("pipeline/up to markers")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(stage, "records", Stage::records)
    ->Name("pipeline/up to records")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// Two threads over one extractor, each with the next document that is left, against one thread with all of them.
void threads(benchmark::State& state) {
  const Extractor extractor;
  const auto thread_count = static_cast<std::size_t>(state.range(0));
  measure<WallClock>(state, byte_count(documents()), [&] {
    std::vector<std::thread> running;
    std::atomic<std::size_t> next = 0;
    for (std::size_t t = 0; t < thread_count; ++t)
      running.emplace_back([&] {
        std::string out;
        for (std::size_t d = next++; d < documents().size(); d = next++) {
          out.clear();
          write_json_lines(out, {"bench", documents()[d]}, extractor.extract(documents()[d]));
        }
      });
    for (std::thread& thread : running) thread.join();
  });
}
BENCHMARK(threads)->Name("pipeline/threads")->Arg(1)->Arg(2)->UseManualTime()->Unit(benchmark::kMillisecond);

void one_sentence(benchmark::State& state) {
  const Extractor extractor;
  constexpr std::string_view sentence =
      "Kiracı, kiralananı sözleşmenin sona ermesinden itibaren on beş gün içinde eksiksiz olarak kiraya verene geri "
      "vermek zorundadır.";
  std::string out;
  for (auto _ : state) {
    out.clear();
    write_json_lines(out, {"bench", sentence}, extractor.extract(sentence));
    benchmark::DoNotOptimize(out.data());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(sentence.size()) * state.iterations());
}
BENCHMARK(one_sentence)->Name("pipeline/one sentence, warm")->Unit(benchmark::kMicrosecond);

void first_record(benchmark::State& state) {
  for (auto _ : state) {
    const Extractor extractor;
    benchmark::DoNotOptimize(extractor.extract("Kiracı bedeli ödemek zorundadır."));
  }
}
BENCHMARK(first_record)->Name("pipeline/construction and first record")->Unit(benchmark::kMillisecond);

/// Time a byte must not grow with the text or with its longest sentence.
void one_document(benchmark::State& state) {
  const Extractor extractor;
  std::string text;
  for (std::size_t d = 0; text.size() < static_cast<std::size_t>(state.range(0)); ++d)
    text += documents()[d % documents().size()] + "\n\n";
  text.resize(static_cast<std::size_t>(state.range(0)));
  measure(state, text.size(), [&] { benchmark::DoNotOptimize(extractor.extract(text)); });
}
BENCHMARK(one_document)
    ->Name("pipeline/one document of bytes")
    ->Arg(1'000'000)
    ->Arg(8'000'000)
    ->Arg(64'000'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

void one_long_sentence(benchmark::State& state) {
  const Extractor extractor;
  std::string text = "Kiracı,";
  for (std::int64_t word = 0; word + 10 < state.range(0); word += 10)
    text += " konutun bakımı için gereken ve sözleşmede yazılan bütün giderleri zamanında,";
  text += " ödemek zorundadır.";
  measure(state, text.size(), [&] { benchmark::DoNotOptimize(extractor.extract(text)); });
}
BENCHMARK(one_long_sentence)
    ->Name("pipeline/one sentence of words")
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// What a user of regular expressions would write: endings and cues of the modality, in lower case.
std::vector<std::string> modality_patterns() {
  std::vector<std::string> patterns;
  for (const char* ending :
       {"ecektir", "acaktır", "eceklerdir", "acaklardır", "ecek",      "acak",    "emez",    "amaz", "emezler",
        "amazlar", "ebilir",  "abilir",     "ebilirler",  "abilirler", "melidir", "malıdır", "meli", "malı",
        "mez",     "maz",     "ilir",       "ılır",       "ulur",      "ülür",    "enir",    "anır", "eder",
        "lar",     "ler",     "mektedir",   "maktadır",   "mezler",    "mazlar"})
    patterns.push_back(std::string("\\pL+") + ending + "[ .,;]");
  for (const char* cue :
       {"zorunda",      "zorundadır", "zorunlu",    "zorunludur",     "yükümlü",        "yükümlüdür",
        "gerekir",      "gerekmez",   "gereklidir", "yasaktır",       "yasak",          "hakkına sahip",
        "hakkı vardır", "yetkilidir", "yetkisi",    "mecburdur",      "mecburi",        "şarttır",
        "mümkündür",    "sorumludur", "muaftır",    "cezalandırılır", "cezası verilir", "izin verilir",
        "taahhüt eder", "kabul eder", "borçludur",  "görevlidir",     "esastır",        "serbesttir",
        "caizdir"})
    patterns.push_back(std::string("[ ,]") + cue + "[ .,;]");
  return patterns;
}

void regular_expressions(benchmark::State& state) {
  RE2::Options options;
  options.set_max_mem(64 << 20);
  const std::vector<std::string> written = modality_patterns();
  RE2::Set set(options, RE2::UNANCHORED);
  std::vector<std::unique_ptr<RE2>> patterns;
  for (const std::string& pattern : written) {
    set.Add(pattern, nullptr);
    patterns.push_back(std::make_unique<RE2>("(" + pattern + ")", options));
  }
  if (!set.Compile()) state.SkipWithError("the patterns do not compile");
  std::vector<std::vector<std::string_view>> sentences;
  static std::vector<std::unique_ptr<Document>> segmented;
  for (const std::string& text : documents()) {
    Document& document = *segmented.emplace_back(std::make_unique<Document>());
    segment(text, document);
    auto& of_document = sentences.emplace_back();
    for (const Sentence& sentence : document.sentences) of_document.push_back(sentence.span.of(text));
  }
  state.counters["patterns"] = static_cast<double>(written.size());
  std::int64_t spans = 0;
  measure(state, byte_count(documents()), [&] {
    std::vector<int> matched;
    for (const auto& of_document : sentences)
      for (const std::string_view sentence : of_document) {
        matched.clear();
        if (!set.Match({sentence.data(), sentence.size()}, &matched)) continue;
        for (const int pattern : matched) {
          re2::StringPiece rest(sentence.data(), sentence.size()), found;
          while (RE2::FindAndConsume(&rest, *patterns[static_cast<std::size_t>(pattern)], &found)) ++spans;
        }
      }
  });
  benchmark::DoNotOptimize(spans);
}
BENCHMARK(regular_expressions)
    ->Name("pipeline/RE2::Set with spans, sentences given")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace yukum::bench
