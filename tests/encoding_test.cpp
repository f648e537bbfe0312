// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/encoding.hpp>

using namespace yukum;
using namespace std::string_literals;

namespace {

const std::string turkish =
    "Kiracı, kira bedelini her ayın beşinci gününe kadar kiraya verenin hesabına yatırmakla yükümlüdür. "
    "Kiraya veren, kiralananı sözleşme süresince kullanıma elverişli durumda bulundurmak zorundadır. "
    "İşbu sözleşmeden doğan uyuşmazlıklarda “yetkili” mahkeme Çankırı Mahkemesidir.";

// The letters of Turkish as windows-1254 has them.
std::string in_windows_1254(std::string_view utf8) {
  const std::pair<std::string_view, char> letters[] = {{"ı", '\xFD'}, {"ğ", '\xF0'}, {"ş", '\xFE'}, {"ç", '\xE7'},
                                                       {"ö", '\xF6'}, {"ü", '\xFC'}, {"İ", '\xDD'}, {"Ç", '\xC7'},
                                                       {"“", '\x93'}, {"”", '\x94'}};
  std::string bytes;
  while (!utf8.empty()) {
    std::size_t taken = 1;
    char byte = utf8.front();
    for (const auto& [letter, code] : letters) {
      if (!utf8.starts_with(letter)) continue;
      taken = letter.size();
      byte = code;
    }
    bytes += byte;
    utf8.remove_prefix(taken);
  }
  return bytes;
}

}  // namespace

TEST_CASE("Turkish in windows-1254 is recognised and read") {
  const std::string bytes = in_windows_1254(turkish);
  REQUIRE(bytes.size() < turkish.size());
  CHECK(recognised_encoding(bytes) == "windows-1254");
  CHECK(decoded(bytes, "windows-1254") == turkish);
}

TEST_CASE("ISO-8859-9, which has no curly quotes, is recognised as what holds it") {
  CHECK(recognised_encoding(in_windows_1254(turkish.substr(0, turkish.find("İşbu")))) == "windows-1254");
}

TEST_CASE("UTF-8 is UTF-8, even when it is cut within a character") {
  CHECK(recognised_encoding(turkish) == "UTF-8");
  CHECK(recognised_encoding(turkish.substr(0, turkish.find("ı") + 1)) == "UTF-8");
  CHECK(recognised_encoding("") == "UTF-8");
}

TEST_CASE("UTF-16 and UTF-32 are known by their byte order mark, which is not a part of the text") {
  CHECK(recognised_encoding("\xFF\xFE"
                            "a\0"s) == "UTF-16LE");
  CHECK(decoded("\xFF\xFE"
                "1\x01"s,
                "UTF-16LE") == "ı");
  CHECK(recognised_encoding("\xFE\xFF\0a"s) == "UTF-16BE");
  CHECK(decoded("\xFE\xFF\x01\x31"s, "UTF-16BE") == "ı");
  CHECK(recognised_encoding("\xFF\xFE\0\0a\0\0\0"s) == "UTF-32LE");
  CHECK(decoded("\xEF\xBB\xBF"
                "a"s,
                "UTF-8") == "a");
}

TEST_CASE("damaged UTF-8, other encodings and what is no text are not taken for Turkish") {
  std::string damaged = turkish;
  damaged.insert(20, "\xFF");
  CHECK(recognised_encoding(damaged).empty());
  CHECK(recognised_encoding("\xFF\0\x01\x80\x81\xFE"s).empty());
  std::string noise;
  for (int index = 0; index < 2000; ++index) noise += index % 2 == 0 ? 'a' : '\xFF';
  CHECK(recognised_encoding(noise).empty());
}

TEST_CASE("a decoder gives the same however the bytes come") {
  std::string utf16 = "\xFF\xFE"s;
  for (int index = 0; index < 10000; ++index) utf16 += "\x3D\xD8\x00\xDE\x31\x01"s;  // 😀ı
  Decoder decoder("UTF-16LE");
  std::string text;
  for (const char byte : utf16) decoder.append({&byte, 1}, text);
  decoder.finish(text);
  CHECK(text == decoded(utf16, "UTF-16LE"));
  CHECK(text.size() == 60000);
}

TEST_CASE("what an encoding cannot say becomes U+FFFD, and an encoding that nobody knows is an error") {
  CHECK(decoded("a\xFF"s, "US-ASCII") == "a\uFFFD");
  CHECK(decoded("\xFF\xFE"
                "a"s,
                "UTF-16LE") == "\uFFFD");
  CHECK_THROWS_WITH_AS(Decoder("latin-99"), "there is no encoding `latin-99`", EncodingError);
}
