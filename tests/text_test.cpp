// SPDX-License-Identifier: Apache-2.0
#include "text.hpp"

#include <doctest/doctest.h>
#include <yukum/extractor.hpp>

using namespace yukum;

TEST_CASE("folding follows Turkish rules for dotted and dotless i") {
  CHECK(text::folded("IŞIK") == "ışık");
  CHECK(text::folded("İŞVEREN") == "işveren");
  CHECK(text::folded("i\u0307lan") == "ilan");
}

TEST_CASE("folding drops circumflexes, soft hyphens and broken lines") {
  CHECK(text::folded("hâlinde") == "halinde");
  CHECK(text::folded("ya\u00ADpı") == "yapı");
  CHECK(text::folded("yapı-\n  lan") == "yapılan");
  CHECK(text::folded("e-posta") == "e-posta");
}

TEST_CASE("decomposed letters fold to the same word as composed ones") {
  CHECK(text::folded("u\u0308c\u0327u\u0308ncu\u0308") == "üçüncü");
}

TEST_CASE("every apostrophe folds to the straight one") {
  CHECK(text::folded("Ankara’da") == "ankara'da");
  CHECK(text::folded("Ankara´da") == "ankara'da");
}

TEST_CASE("malformed bytes are read one by one and never past the end") {
  CHECK_FALSE(text::code_point_at("\xC3", 0).valid);
  CHECK_FALSE(text::code_point_at("\xE2\x80", 0).valid);
  CHECK_FALSE(text::code_point_at("\xED\xA0\x80", 0).valid);
  CHECK(text::code_point_at("\xF0\x9F\x93\x9C", 0).value == 0x1F4DC);
}

TEST_CASE("offsets are counted in UTF-16 units and in code points") {
  const std::string_view text =
      "ş\xF0\x9F\x93\x9C"
      "a";
  const text::OffsetMap utf16(text, text::OffsetMap::Unit::utf16), points(text, text::OffsetMap::Unit::codepoint);
  CHECK(utf16(2) == 1);
  CHECK(utf16(6) == 3);
  CHECK(points(6) == 2);
  CHECK(points(text.size()) == 3);
  const std::string long_text(1000, 'a');
  const std::string turkish = "ç" + long_text;
  CHECK(text::OffsetMap(turkish, text::OffsetMap::Unit::codepoint)(turkish.size()) == 1001);
}

TEST_CASE("each run of bad bytes is reported once") {
  const auto problems = text_problems(std::string_view("iyi\xFF\xFE metin\0son", 15));
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].byte_offset == 3);
  CHECK(problems[0].what == TextProblem::What::invalid_utf8);
  CHECK(problems[1].what == TextProblem::What::nul_byte);
  CHECK(text_problems("düzgün").empty());
}
