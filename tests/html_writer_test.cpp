// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/writers.hpp>

#include "record_fixture.hpp"

using namespace yukum;

namespace {

std::string page(std::string_view id, std::string_view text, const std::vector<Explanation>& explanations = {}) {
  std::string out;
  write_html(out, {id, text}, explanations);
  return out;
}

// What stands in the element that holds the data.
std::string data_of(const std::string& html) {
  const std::string begin_tag = R"(<script id="data" type="application/json">)";
  const std::size_t begin = html.find(begin_tag) + begin_tag.size();
  return html.substr(begin, html.find("</script>", begin) - begin);
}

}  // namespace

TEST_CASE("the page holds everything that it needs") {
  const std::string html = page("kira/a.txt", "x");
  CHECK(html.starts_with("<!DOCTYPE html>"));
  CHECK(html.find("{{") == std::string::npos);
  CHECK(html.find("<title>a.txt</title>") != std::string::npos);
  for (const char* outside : {"src=", "href=\"http", "@import", "url(", "fetch("}) {
    INFO(outside);
    CHECK(html.find(outside) == std::string::npos);
  }
}

TEST_CASE("no text ends the script that holds it or begins one of its own") {
  const std::string html = page("<b>\"x\"", "a </script><script>alert(1)</script> <!-- \xFF \" {{style}} \\u003c");
  CHECK(html.find("<title>&lt;b&gt;&quot;x&quot;</title>") != std::string::npos);
  const std::string data = data_of(html);
  CHECK(data.find('<') == std::string::npos);
  CHECK(data.find(R"("text": "a \u003c/script>\u003cscript>alert(1)\u003c/script> \u003c!-- )"
                  "\uFFFD"
                  R"( \" {{style}} \\u003c")") != std::string::npos);
}

TEST_CASE("the data of a record has its place, its roles with their values, and why") {
  Explanation explanation;
  explanation.record = record_with_everything();
  explanation.file = "modality/commitment.rules";
  explanation.line = 7;
  explanation.parts = {{"[VerbForm=Fin]", explanation.record.predicate}};
  explanation.roles = {
      {"bearer", explanation.record.bearer.front().span, "the subject", "bearer.x", "roles/x.rules", 3}};
  const std::string data = data_of(page("a", fixture_text, {explanation}));
  for (const std::string piece :
       {R"("predicate": [77,90])", R"("section": {"article": "5", "paragraph": "2", "clause": "a"})",
        R"({"role": "bearer", "span": [0,8], "reason": "the subject", "rule": "bearer.x", "at": "roles/x.rules:3", )"
        R"("source": "list-head"})",
        R"("relation": "within", "amount": 30, "unit": "working_day"})",
        R"("relation": "until", "date": "2027-01-01"})",
        R"("norms": "4857, article 8; 4857, article 9, paragraph 2, clause a")",
        R"("rule": "future.finite", "at": "modality/commitment.rules:7")",
        R"("patterns": [{"pattern": "[VerbForm=Fin]", "span": [77,90]}])"}) {
    INFO(piece);
    CHECK(data.find(piece) != std::string::npos);
  }
}

TEST_CASE("the page knows the titles and articles of its document") {
  const std::string data = data_of(page("a", "Amaç\nMADDE 1 – (1) Kiracı öder.\nMADDE 2 – (1) Kiracı öder.\n"));
  CHECK(data.find(
            R"("places": [{"begin": 0, "end": 4}, {"begin": 19, "article": "1"}, {"begin": 46, "article": "2"}])") !=
        std::string::npos);
}
