// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/offsets.hpp>

#include <string>

using namespace yukum;

TEST_CASE("offsets are counted in UTF-16 units and in code points") {
  const std::string_view text =
      "ş\xF0\x9F\x93\x9C"
      "a";
  const OffsetMap utf16(text, OffsetUnit::utf16), points(text, OffsetUnit::codepoint);
  CHECK(utf16(2) == 1);
  CHECK(utf16(6) == 3);
  CHECK(points(6) == 2);
  CHECK(points(text.size()) == 3);
  const std::string long_text(1000, 'a');
  const std::string turkish = "ç" + long_text;
  CHECK(OffsetMap(turkish, OffsetUnit::codepoint)(turkish.size()) == 1001);
}

TEST_CASE("every offset is what counting from the beginning gives, across blocks and bad bytes") {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "İâ\xFF\xF0\x9F\x93\x9C.";
  const OffsetMap bytes(text, OffsetUnit::byte), utf16(text, OffsetUnit::utf16), points(text, OffsetUnit::codepoint);
  std::size_t utf16_units = 0, code_points = 0;
  for (std::size_t at = 0; at < text.size();) {
    CHECK(bytes(at) == at);
    CHECK(utf16(at) == utf16_units);
    CHECK(points(at) == code_points);
    const auto byte = static_cast<unsigned char>(text[at]);
    at += byte == 0xF0 ? 4 : byte == 0xC3 || byte == 0xC4 ? 2 : 1;
    utf16_units += byte == 0xF0 ? 2 : 1;
    ++code_points;
  }
  CHECK(points(text.size()) == code_points);
}

TEST_CASE("offset units have names") {
  CHECK(offset_unit_named("byte") == OffsetUnit::byte);
  CHECK(offset_unit_named("utf16") == OffsetUnit::utf16);
  CHECK(offset_unit_named("codepoint") == OffsetUnit::codepoint);
  CHECK_FALSE(offset_unit_named("UTF16").has_value());
}
