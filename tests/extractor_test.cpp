// SPDX-License-Identifier: Apache-2.0
#include <yukum/extractor.hpp>

#include <doctest/doctest.h>

#include <yukum/writers.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace yukum;

namespace {

/// Many windows long. No line recurs as a page head would.
std::string long_text() {
  std::string text;
  for (int article = 1; text.size() < 1'500'000; ++article)
    text += "Madde " + std::to_string(article) + " - " + std::to_string(article) +
            " numaralı kiracı bedeli öder. Alt kiracıya bilgi vermekle yükümlüdür.\n";
  return text;
}

std::string json(std::string_view text, const std::vector<Record>& records) {
  std::string lines;
  write_json_lines(lines, {"", text}, records);
  return lines;
}

}  // namespace

TEST_CASE("records that are handed over as they come are those of the whole text, in order") {
  const std::string text = long_text();
  const Extractor extractor;
  const std::string whole = json(text, extractor.extract(text));
  for (const std::size_t jobs : {0, 1, 2, 3}) {
    CAPTURE(jobs);
    std::string joined;
    std::size_t most_records = 0, calls = 0;
    const auto take = [&](const std::vector<Record>& records) {
      most_records = std::max(most_records, records.size());
      ++calls;
      joined += json(text, records);
    };
    const std::size_t sentence_count = extractor.extract(text, take, jobs);
    CHECK(joined == whole);
    CHECK(calls >= 5);
    CHECK(most_records < 10'000);
    CHECK(sentence_count == static_cast<std::size_t>(std::count(whole.begin(), whole.end(), '\n')));
  }
}

TEST_CASE("records are handed over on the thread of the caller") {
  const std::string text = long_text();
  const auto caller = std::this_thread::get_id();
  Extractor().extract(
      text, [&](const std::vector<Record>&) { CHECK(std::this_thread::get_id() == caller); }, 2);
}

TEST_CASE("what takes the records may end the work by throwing") {
  const std::string text = long_text();
  const Extractor extractor;
  for (const std::size_t jobs : {1, 2}) {
    std::size_t calls = 0;
    const auto take = [&](const std::vector<Record>&) {
      if (++calls == 2) throw std::runtime_error("disk full");
    };
    CHECK_THROWS_WITH_AS(extractor.extract(text, take, jobs), "disk full", std::runtime_error);
    CHECK(calls == 2);
    CHECK(extractor.extract("Kiracı bedeli öder.").size() == 1);
  }
}

TEST_CASE("explanations and analyses of a long text are in its order too") {
  const std::string text = long_text().substr(0, 700'000);
  const Extractor extractor;
  std::vector<Record> explained;
  for (Explanation& explanation : extractor.explain(text)) explained.push_back(std::move(explanation.record));
  CHECK(json(text, explained) == json(text, extractor.extract(text)));
  std::size_t end = 0;
  for (const AnalyzedSentence& sentence : extractor.analyze(text)) {
    CHECK(sentence.span.begin >= end);
    end = sentence.span.end;
  }
  CHECK(end > text.size() - 100);
}

TEST_CASE("an empty text has no records and no sentences") {
  std::size_t records = 0;
  CHECK(Extractor().extract("", [&](const std::vector<Record>& some) { records += some.size(); }) == 0);
  CHECK(records == 0);
}
