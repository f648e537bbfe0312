// SPDX-License-Identifier: Apache-2.0
// Hostile texts cost what others of their size cost, and keep every promise; tests/bench has them at full size.
#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>

#include <yukum/yukum.hpp>

#include "hostile_texts.hpp"
#include "record_spans.hpp"

using namespace yukum;

namespace {

/// Processor time, which a busy machine does not stretch as it does the clock on the wall.
double seconds_for(const Extractor& extractor, const std::string& text) {
  const std::clock_t begin = std::clock();
  const auto records = extractor.extract(text);
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  for (const Record& record : records) {
    REQUIRE(record.sentence.end <= text.size());
    REQUIRE(record.predicate.begin >= record.sentence.begin);
    for (const ByteSpan& span : own_spans(record)) {
      REQUIRE(span.begin < span.end);
      REQUIRE(span.end <= record.sentence.end);
    }
  }
  return seconds;
}

}  // namespace

TEST_CASE("eight times the hostile text costs eight times the time, not sixty-four") {
  const Extractor extractor;
  constexpr std::size_t small = 16'000;
  constexpr double unmeasurable = 0.004;  // seconds
  for (const HostileText& text : hostile_texts()) {
    CAPTURE(text.name);
    const double once = std::max(seconds_for(extractor, text.make(small)), unmeasurable);
    CHECK(seconds_for(extractor, text.make(8 * small)) < 24 * once);
  }
}

TEST_CASE("records hold no more than a bounded part of what stands before them") {
  const Extractor extractor;
  for (const HostileText& text : hostile_texts()) {
    CAPTURE(text.name);
    for (const Record& record : extractor.extract(text.make(20'000))) REQUIRE(own_spans(record).size() < 600);
  }
}
