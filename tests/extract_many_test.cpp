// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/extract_many.hpp>
#include <yukum/writers.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

using namespace yukum;

namespace {

const Extractor& extractor() {
  static const Extractor extractor;
  return extractor;
}

// `count` short documents whose number of duties differs.
auto documents(std::size_t count) {
  return [count, index = std::size_t{0}]() mutable -> std::optional<BatchDocument> {
    if (index == count) return std::nullopt;
    std::string text = "MADDE 1 - Kiracı bedeli öder.";
    for (std::size_t i = 0; i < index % 3; ++i) text += " Kiraya veren kiracıya bilgi vermekle yükümlüdür.";
    return BatchDocument{std::to_string(index++), std::move(text)};
  };
}

// All records of `documents(count)` as JSON.
std::string json_with(const BatchOptions& options, std::size_t count) {
  std::string json;
  extract_many(
      extractor(), documents(count),
      [&](ExtractedDocument extracted) {
        write_json_lines(json, {extracted.input.id, extracted.input.text}, extracted.value());
        return true;
      },
      options);
  return json;
}

}  // namespace

TEST_CASE("documents give the same records for every number of jobs") {
  const std::string alone = json_with({1, 0}, 40);
  CHECK(std::count(alone.begin(), alone.end(), '\n') == 79);
  for (const std::size_t jobs : {0, 2, 3, 8}) CHECK(json_with({jobs, 0}, 40) == alone);
  CHECK(json_with({4, 1}, 40) == alone);
}

TEST_CASE("the source is never further ahead of the sink than the documents in flight") {
  const auto furthest_ahead = [](const BatchOptions& options) {
    std::size_t yielded = 0, received = 0, furthest = 0;
    extract_many(
        extractor(),
        [&, next = documents(60)]() mutable {
          auto document = next();
          yielded += document.has_value();
          furthest = std::max(furthest, yielded - received);
          return document;
        },
        [&](const ExtractedDocument&) {
          ++received;
          return true;
        },
        options);
    CHECK(received == 60);
    return furthest;
  };
  CHECK(furthest_ahead({1, 0}) == 1);
  CHECK(furthest_ahead({2, 0}) == 8);
  CHECK(furthest_ahead({2, 3}) == 3);
  CHECK(furthest_ahead({1, 5}) == 5);
}

TEST_CASE("what the source throws comes behind the documents before it") {
  for (const std::size_t jobs : {1, 4}) {
    CAPTURE(jobs);
    std::size_t received = 0;
    CHECK_THROWS_WITH_AS(extract_many(
                             extractor(),
                             [next = documents(100), yielded = 0]() mutable {
                               if (yielded++ == 7) throw std::runtime_error("disk");
                               return next();
                             },
                             [&](const ExtractedDocument&) {
                               ++received;
                               return true;
                             },
                             {jobs, 0}),
                         "disk", std::runtime_error);
    CHECK(received == 7);
  }
}

TEST_CASE("a sink that returns false or throws is called no more") {
  std::size_t received = 0;
  extract_many(extractor(), documents(1000), [&](const ExtractedDocument&) { return ++received < 3; }, {4, 0});
  CHECK(received == 3);
  CHECK_THROWS_WITH_AS(extract_many(extractor(), documents(1000),
                                    [&](const ExtractedDocument&) -> bool {
                                      ++received;
                                      throw std::runtime_error("full");
                                    },
                                    {4, 0}),
                       "full", std::runtime_error);
  CHECK(received == 4);
}

TEST_CASE("no document gives no call") {
  extract_many(extractor(), documents(0),
               [](const ExtractedDocument&) {
                 FAIL("nothing came in");
                 return true;
               },
               {4, 0});
}

TEST_CASE("documents in flight are bounded by their bytes too") {
  const std::size_t document_bytes = BatchDocument(*documents(1)()).text.size();
  for (const std::size_t jobs : {1, 2}) {
    std::size_t yielded = 0, received = 0, furthest = 0;
    extract_many(
        extractor(),
        [&]() -> std::optional<BatchDocument> {
          if (yielded == 20) return std::nullopt;
          furthest = std::max(furthest, ++yielded - received);
          return documents(1)();
        },
        [&](const ExtractedDocument&) {
          ++received;
          return true;
        },
        {.jobs = jobs, .in_flight = 10, .in_flight_bytes = 3 * document_bytes});
    CHECK(received == 20);
    CHECK(furthest == 3);
  }
}
