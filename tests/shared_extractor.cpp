// SPDX-License-Identifier: Apache-2.0
// Eight threads read with one extractor and get what one thread gets, and so do threads that share a long text; built
// under ThreadSanitizer in CI.
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include <yukum/yukum.hpp>

namespace {

std::vector<std::string> sample_texts() {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator(YUKUM_SAMPLE_TEXTS)) {
    std::ifstream in(entry.path(), std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return texts;
}

/// Everything that an extractor can say of a text.
std::string answers(const yukum::Extractor& extractor, const std::string& text) {
  std::string out;
  const yukum::DocumentView document{"-", text};
  yukum::write_json_lines(out, document, extractor.extract(text), yukum::OffsetUnit::utf16);
  yukum::write_analysis_json_line(out, document, extractor.analyze(text));
  yukum::write_explanations_json_lines(out, document, extractor.explain(text));
  yukum::write_trials_text(out, document, "obligation.gerek", extractor.why_not(text, "obligation.gerek"));
  yukum::write_word_json_line(out, "okutulmayacaktır", extractor.analyses_of("okutulmayacaktır"));
  return out;
}

/// A text that is long enough to be shared by three threads.
std::string long_text(const std::vector<std::string>& texts) {
  std::string all;
  while (all.size() < 1'100'000)
    for (const std::string& text : texts) all += text + "\n\n";
  return all;
}

std::string records_by(std::size_t jobs, const std::string& text) {
  const yukum::Extractor extractor;
  std::string out;
  yukum::write_json_lines(out, {"-", text}, extractor.extract(text, jobs));
  return out;
}

}  // namespace

int main() {
  constexpr std::size_t thread_count = 8;
  constexpr std::size_t rounds = 2;
  const std::vector<std::string> texts = sample_texts();
  const yukum::Extractor shared;
  std::vector<std::string> answers_of_one;
  {
    const yukum::Extractor alone;
    for (const std::string& text : texts) answers_of_one.push_back(answers(alone, text));
  }
  std::atomic<int> failures = texts.empty() ? 1 : 0;
  std::vector<std::thread> threads;
  for (std::size_t thread = 0; thread < thread_count; ++thread)
    threads.emplace_back([&, thread] {
      for (std::size_t i = 0; i < rounds * texts.size(); ++i) {
        const std::size_t text = (i + thread) % texts.size();  // each begins with another
        if (answers(shared, texts[text]) != answers_of_one[text]) ++failures;
      }
    });
  for (std::thread& thread : threads) thread.join();
  const std::string text = long_text(texts);
  if (records_by(3, text) != records_by(1, text)) ++failures;
  std::printf("%zu threads, %zu texts, %d failures\n", thread_count, texts.size(), failures.load());
  return failures == 0 ? 0 : 1;
}
