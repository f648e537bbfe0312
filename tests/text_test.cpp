// SPDX-License-Identifier: Apache-2.0
#include "text.hpp"

#include <doctest/doctest.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <yukum/extractor.hpp>

#include <random>
#include <string>

using namespace yukum;

namespace {

/// Folding as it is described, without a fast path: all by ICU, one step after the other.
std::string folded_by_icu(const std::string& word) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString kept;
  const icu::UnicodeString read = icu::UnicodeString::fromUTF8(word);
  for (int32_t at = 0; at < read.length(); at = read.moveIndex32(at, 1)) {
    const UChar32 c = read.char32At(at);
    if (u_charType(c) == U_FORMAT_CHAR || c == '\n' || c == '\r') continue;
    kept.append(text::is_apostrophe(static_cast<char32_t>(c)) ? UChar32('\'') : c);
  }
  icu::UnicodeString lowered =
      icu::Normalizer2::getNFCInstance(status)->normalize(kept, status).toLower(icu::Locale("tr"));
  lowered = icu::Normalizer2::getNFDInstance(status)->normalize(lowered, status);
  lowered.findAndReplace(icu::UnicodeString(u"\u0302"), icu::UnicodeString());
  while (lowered.indexOf(icu::UnicodeString(u"i\u0307")) >= 0)
    lowered.findAndReplace(icu::UnicodeString(u"i\u0307"), icu::UnicodeString(u"i"));
  std::string result;
  icu::Normalizer2::getNFCInstance(status)->normalize(lowered, status).toUTF8String(result);
  return result;
}

std::string utf8(char32_t c) {
  std::string bytes;
  text::append_utf8(c, bytes);
  return bytes;
}

}  // namespace

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

TEST_CASE("every character of the first plane folds as ICU folds it") {
  for (char32_t c = 1; c < 0x10000; ++c)
    if (c < 0xD800 || c >= 0xE000) {
      const std::string word = "a" + utf8(c) + "I";
      if (text::folded(word) != folded_by_icu(word)) FAIL_CHECK("U+" << std::hex << static_cast<std::uint32_t>(c));
    }
}

TEST_CASE("random words of Turkish letters and marks fold as ICU folds them") {
  constexpr std::u32string_view letters =
      U"aıiIİâÎûçÇğĞşŞöÖüÜcgsou\u0302\u0307\u0327\u0308\u0306\u0301\u00AD\u200E’ʼ9ЖΣß";
  std::mt19937 random(20261123);
  for (int round = 0; round < 20000; ++round) {
    std::string word;
    for (unsigned size = random() % 9; size > 0; --size) word += utf8(letters[random() % letters.size()]);
    if (text::folded(word) != folded_by_icu(word)) FAIL_CHECK(word);
  }
}

TEST_CASE("a word of a million marks folds in linear time") {
  std::string word = "a";
  for (int i = 0; i < 500000; ++i) word += i % 2 ? "\u0301" : "\u0327";
  CHECK(text::folded(word).size() > 900000);
}

TEST_CASE("the table of Latin letters agrees with ICU") {
  for (char32_t c = 0x41; c < 0x180; ++c) {
    CHECK(text::is_letter(c) == static_cast<bool>(u_isalpha(static_cast<UChar32>(c))));
    CHECK(text::is_upper(c) == static_cast<bool>(u_isupper(static_cast<UChar32>(c))));
  }
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

TEST_CASE("each run of bad bytes is reported once") {
  const auto problems = text_problems(std::string_view("iyi\xFF\xFE metin\0son", 15));
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].byte_offset == 3);
  CHECK(problems[0].what == TextProblem::What::invalid_utf8);
  CHECK(problems[1].what == TextProblem::What::nul_byte);
  CHECK(text_problems("düzgün").empty());
}
