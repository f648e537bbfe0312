// SPDX-License-Identifier: Apache-2.0
// Stretches of a document, read apart, give what the whole gives. With YUKUM_CORPUS its documents are read too.
#include "records.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <yukum/writers.hpp>

#include "grammar_fixture.hpp"
#include "rule_reader.hpp"
#include "sample_documents.hpp"

using namespace yukum;

namespace {

struct Rooms {
  RuleBook rules = read_rules(fixture::sources({".rules"}), fixture::morphology());
  Disambiguation disambiguation{rules.readings};
  TriggerIndex<ModalityRule> modality{rules.modality};
  GrammarView view{fixture::morphology(), disambiguation, modality, rules.roles};
  Workspace workspace{true, view};
};

/// The records of a document that is read in at most `count` stretches, as JSON.
std::string json_of(const Document& document, std::size_t count) {
  static Rooms rooms;
  std::string json;
  for (const Stretch& stretch : stretches(document, count)) {
    std::vector<Record> records;
    SentenceReader reader(rooms.view, document, Genre::law, rooms.workspace, records);
    for (std::uint32_t s = stretch.begin; s < stretch.end; ++s) {
      reader.read(s);
      rooms.workspace.types.trim();
    }
    write_json_lines(json, {"", document.text}, records);
  }
  return json;
}

/// Where the stretches of a text begin, by the first words there.
std::vector<std::string> beginnings(std::string_view text, std::size_t count) {
  Document document;
  segment(text, document);
  std::vector<std::string> found;
  for (const Stretch& stretch : stretches(document, count)) {
    const ByteSpan span = document.sentences[stretch.begin].span;
    found.emplace_back(span.of(text).substr(0, span.of(text).find_first_of(" \n")));
  }
  return found;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a document in stretches gives the same records, however many they are") {
  std::string all;
  for (const auto& file : sample_documents()) all += bytes_of(file) + "\n\n";
  all += all;
  Document document;
  segment(all, document);
  const std::string whole = json_of(document, 1);
  for (const std::size_t count : {2, 3, 8, 100}) {
    CAPTURE(count);
    CHECK(stretches(document, count).size() > 1);
    CHECK(json_of(document, count) == whole);
  }
}

TEST_CASE("stretches hold every sentence once, in order, and as many in each as articles allow") {
  std::string text;
  for (int article = 1; article <= 30; ++article)
    text += "Madde " + std::to_string(article) + " - Kurul toplanır. Başkan rapor verir.\n\n";
  Document document;
  segment(text, document);
  for (const std::size_t count : {1, 2, 3, 7, 30}) {
    CAPTURE(count);
    const std::vector<Stretch> found = stretches(document, count);
    CHECK(found.size() == count);
    std::uint32_t end = 0;
    for (const Stretch& stretch : found) {
      CHECK(stretch.begin == end);
      CHECK(stretch.end - stretch.begin <= 2 * 30 / count + 2);
      end = stretch.end;
    }
    CHECK(end == document.sentences.size());
  }
  CHECK(stretches(document, 1000).size() == 30);
}

TEST_CASE("a stretch begins with an article") {
  CHECK(beginnings("Madde 1 - Kurul toplanır. Karar verir.\n\nMadde 2 - Başkan seçilir. Göreve başlar.", 100) ==
        Words{"Kurul", "Başkan"});
}

TEST_CASE("a list that goes on in the next article is not cut off from its head") {
  CHECK(beginnings("Madde 1 - Kurul toplanır.\n\nMadde 2 - Başkanın görevleri şunlardır:\n\n"
                   "Madde 3 - a) Raporu hazırlamak,\nb) Süreyi uzatmak.\n\nMadde 4 - Üye gelir.",
                   100) == Words{"Kurul", "Başkanın", "Üye"});
}

TEST_CASE("a text of no sentences is one stretch of none") {
  Document document;
  segment("", document);
  const std::vector<Stretch> found = stretches(document, 8);
  REQUIRE(found.size() == 1);
  CHECK(found.front().end == 0);
}
