// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/writers.hpp>

#include "record_fixture.hpp"

using namespace yukum;

namespace {

const std::string& text = fixture_text;

std::string json_lines(std::string_view id, std::string_view document, const std::vector<Record>& records,
                       OffsetUnit unit = OffsetUnit::byte) {
  std::string out;
  write_json_lines(out, {id, document}, records, unit);
  return out;
}

}  // namespace

TEST_CASE("a record is one JSON line with its keys in the order of the contract") {
  CHECK(json_lines("a", text, {record_with_everything()}) ==
        R"({"schema": "yukum/1", "doc": "a", "kind": "commitment", "exponent": "future", "polarity": "positive", )"
        R"("force": "soft", "softened_by": {"begin": 82, "end": 95, "text": "bildirecektir"}, "genre": "treaty", )"
        R"("action": "bildirmek", "voice": "active", "person": 3, )"
        R"("number": "singular", "predicate": {"begin": 82, "end": 95, "text": "bildirecektir"}, )"
        R"("full_form": "bildireceklerdir", )"
        R"("bearer": [{"begin": 0, "end": 8, "text": "Taraflar", "source": "list-head"}], "object": [], )"
        R"("counterparty": [], "condition": [], "exception": [], )"
        R"("deadline": [{"begin": 9, "end": 24, "text": "30 gün\niçinde", "value": 30, "unit": "working_day", )"
        R"("relation": "within"}, )"
        R"({"begin": 9, "end": 16, "text": "30 gün", "date": "2027-01-01", "relation": "until"}, )"
        R"({"begin": 12, "end": 16, "text": "gün"}], "purpose": [], "manner": [], "scope": [], )"
        R"("reference": [{"begin": 47, "end": 81, "text": "8 inci ve 9 uncu maddelerine göre", "law": "4857", )"
        R"("article": "8"}, )"
        R"({"begin": 47, "end": 81, "text": "8 inci ve 9 uncu maddelerine göre", "law": "4857", "article": "9", )"
        R"("paragraph": "2", "clause": "a"}], )"
        R"("sentence": {"begin": 0, "end": 96}, "section": {"article": "5", "paragraph": "2", "clause": "a"}, )"
        R"("rule": "future.finite"})"
        "\n");
}

TEST_CASE("offsets count what was asked for") {
  const std::string emoji = "😀ş yapar";
  Record record;
  record.predicate = {7, 12};
  const auto predicate_in = [&](OffsetUnit unit) {
    const std::string line = json_lines("a", emoji, {record}, unit);
    const std::size_t begin = line.find("\"predicate\"");
    return line.substr(begin, line.find('}', begin) + 1 - begin);
  };
  CHECK(predicate_in(OffsetUnit::byte) == R"("predicate": {"begin": 7, "end": 12, "text": "yapar"})");
  CHECK(predicate_in(OffsetUnit::utf16) == R"("predicate": {"begin": 4, "end": 9, "text": "yapar"})");
  CHECK(predicate_in(OffsetUnit::codepoint) == R"("predicate": {"begin": 3, "end": 8, "text": "yapar"})");
}

TEST_CASE("whatever stands in a text, the JSON is valid") {
  const std::string bytes("\"\\\n\r\t\b\0\x7F\xFF\xC3ş", 12);
  Record record;
  record.predicate = {0, bytes.size()};
  const std::string line = json_lines(std::string_view("i\"d\xE2\x82"), bytes, {record});
  CHECK(line.find(R"("text": "\"\\\n\r\t\u0008\u0000\u007f)"
                  "\uFFFD\uFFFDş\"") != std::string::npos);
  CHECK(line.find("\"doc\": \"i\\\"d\uFFFD\uFFFD\"") != std::string::npos);
}

TEST_CASE("every kind and genre is found by its name") {
  for (std::size_t index = 0; index < kind_count; ++index) {
    const Kind kind = static_cast<Kind>(index);
    CHECK(kind_named(name_of(kind)) == kind);
  }
  for (const Genre genre :
       {Genre::automatic, Genre::treaty, Genre::law, Genre::contract, Genre::policy, Genre::general}) {
    CHECK(genre_named(name_of(genre)) == genre);
  }
  CHECK_FALSE(kind_named("duty").has_value());
  CHECK(name_of(static_cast<Kind>(200)) == "unknown");
}

namespace {

WordAnalysis analysis_of(std::string lemma, std::string pos, std::string feats) {
  WordAnalysis analysis;
  analysis.lemma = std::move(lemma);
  analysis.pos = std::move(pos);
  analysis.feats = std::move(feats);
  return analysis;
}

}  // namespace

TEST_CASE("an analysed document is one JSON line") {
  std::string out;
  write_analysis_json_line(
      out, {"a", "Yapar."},
      {{{0, 6}, {{{0, 5}, analysis_of("yapmak", "VERB", "Tense=Aor")}, {{5, 6}, analysis_of(".", "PUNCT", "")}}}});
  CHECK(out == R"({"doc": "a", "sentences": [{"begin": 0, "end": 6, "tokens": [)"
               R"({"begin": 0, "end": 5, "form": "Yapar", "lemma": "yapmak", "pos": "VERB", "feats": "Tense=Aor"}, )"
               R"({"begin": 5, "end": 6, "form": ".", "lemma": ".", "pos": "PUNCT", "feats": ""}]}]})"
               "\n");
}

TEST_CASE("CoNLL-U has ten columns, and the text line is what the forms say") {
  std::string out;
  write_conllu(out, {"a", "1) O yapı-\nlır.  "},
               {{{0, 17},
                 {{{3, 4}, analysis_of("o", "PRON", "Person=3")},
                  {{5, 16}, analysis_of("yapmak", "", "")},
                  {{16, 17}, analysis_of(".", "PUNCT", "")}}},
                {{19, 19}, {}}});
  CHECK(out ==
        "# newdoc id = a\n# sent_id = a-1\n# text = O yapı- lır.\n"
        "1\tO\to\tPRON\t_\tPerson=3\t_\t_\t_\t_\n"
        "2\tyapı- lır\tyapmak\tX\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        "3\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_\n\n");
}

TEST_CASE("a word without a reading has an empty list") {
  std::string out;
  write_word_json_line(out, "xyz", {});
  CHECK(out == "{\"word\": \"xyz\", \"analyses\": []}\n");
}

TEST_CASE("the pieces of a word show what they add") {
  WordAnalysis analysis = analysis_of("okumak", "VERB", "Voice=Cau");
  analysis.segments = {{"oku", "", ""}, {"t", "-t", "Voice=Cau"}};
  analysis.guessed = true;
  std::string out;
  write_word_json_line(out, "okut", {analysis});
  CHECK(out == R"({"word": "okut", "analyses": [{"lemma": "okumak", "pos": "VERB", "feats": "Voice=Cau", "segments": [)"
               R"({"surface": "oku"}, {"surface": "t", "feature": "Voice=Cau"}], "guessed": true}]})"
               "\n");
}

TEST_CASE("a record for reading is a title and a line for each thing known") {
  std::string out;
  write_text(out, {"a.txt", text}, {record_with_everything()}, false);
  CHECK(out ==
        "commitment (soft)  bildirecektir  a.txt/5/2/a\n"
        "  bearer       Taraflar  [list-head]\n"
        "  action       bildirmek  [softened by bildirecektir]\n"
        "  in full      bildireceklerdir\n"
        "  deadline     30 gün içinde  [within 30 working days]\n"
        "  deadline     30 gün  [until 2027-01-01]\n"
        "  deadline     gün\n"
        "  reference    8 inci ve 9 uncu maddelerine göre  [4857, article 8; 4857, article 9, paragraph 2, clause a]\n"
        "  rule         future.finite\n\n");
}

TEST_CASE("colours come only when asked for, and no text steers the terminal") {
  Record record;
  record.action = "yapmak";
  record.predicate = {0, 5};
  const std::string document = "\x1B[31m";
  std::string plain, coloured;
  write_text(plain, {"a", document}, {record}, false);
  write_text(coloured, {"a", document}, {record}, true);
  CHECK(plain.find('\x1B') == std::string::npos);
  CHECK(coloured.find("\x1B[31m") == std::string::npos);
  CHECK(coloured.find('\x1B') != std::string::npos);
}
