// SPDX-License-Identifier: Apache-2.0
// Bytes in other encodings to UTF-8: the one place that knows ICU's converters and its detector.
#include <yukum/encoding.hpp>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

#include "text.hpp"

namespace yukum {
namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter converter_for(const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(encoding, &status), &ucnv_close);
  if (U_FAILURE(status)) throw EncodingError(std::string("there is no encoding `") + encoding + '`');
  return converter;
}

// How much of the bytes speaks for UTF-8: characters of several bytes that are whole, and bytes that are none.
struct Utf8Evidence {
  std::size_t whole = 0;
  std::size_t broken = 0;
};

Utf8Evidence utf8_evidence(std::string_view bytes) {
  constexpr std::size_t longest_character = 4;
  Utf8Evidence evidence;
  for (std::size_t offset = 0; offset < bytes.size();) {
    if (static_cast<unsigned char>(bytes[offset]) < 0x80) {
      ++offset;
      continue;
    }
    const text::CodePoint code_point = text::code_point_at(bytes, offset);
    // The last character may go on behind the bytes that were given.
    if (code_point.valid)
      ++evidence.whole;
    else if (offset + longest_character <= bytes.size())
      ++evidence.broken;
    offset += code_point.byte_count;
  }
  return evidence;
}

bool reads_like_turkish_in_latin5(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  std::int32_t match_count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &match_count, &status);
  if (U_FAILURE(status)) return false;
  // By the frequent groups of three letters; below this a text is as likely to be something else.
  constexpr std::int32_t least_confidence = 10;
  return std::any_of(matches, matches + match_count, [&](const UCharsetMatch* match) {
    const std::string_view name = ucsdet_getName(match, &status);
    return (name == "windows-1254" || name == "ISO-8859-9") && ucsdet_getConfidence(match, &status) >= least_confidence;
  });
}

}  // namespace

std::string recognised_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return "UTF-32LE";
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32BE";
  if (bytes.starts_with("\xFF\xFE"sv)) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF"sv)) return "UTF-16BE";
  const Utf8Evidence evidence = utf8_evidence(bytes);
  if (evidence.broken == 0) return "UTF-8";
  // A text in one byte a character has whole UTF-8 characters by chance only, and never NUL.
  if (evidence.whole > evidence.broken / 4 || bytes.find('\0') != std::string_view::npos) return {};
  constexpr std::size_t enough_bytes = 1 << 16;
  return reads_like_turkish_in_latin5(bytes.substr(0, enough_bytes)) ? "windows-1254" : "";
}

struct Decoder::State {
  explicit State(const std::string& encoding) : from(converter_for(encoding.c_str())), to(converter_for("UTF-8")) {}

  void convert(std::string_view bytes, std::string& utf8, bool flush) {
    const char* source = bytes.data();
    const char* const source_end = source + bytes.size();
    std::array<char, 1 << 12> piece;
    while (true) {
      char* target = piece.data();
      UErrorCode status = U_ZERO_ERROR;
      ucnv_convertEx(to.get(), from.get(), &target, target + piece.size(), &source, source_end, pivot.data(),
                     &pivot_begin, &pivot_end, pivot.data() + pivot.size(), static_cast<UBool>(false),
                     static_cast<UBool>(flush), &status);
      std::string_view converted(piece.data(), static_cast<std::size_t>(target - piece.data()));
      if (at_begin && !converted.empty()) {
        if (converted.starts_with("\uFEFF")) converted.remove_prefix(3);
        at_begin = false;
      }
      utf8 += converted;
      if (status != U_BUFFER_OVERFLOW_ERROR) return;
    }
  }

  Converter from;
  Converter to;
  std::array<UChar, 1 << 10> pivot;
  UChar* pivot_begin = pivot.data();
  UChar* pivot_end = pivot.data();
  bool at_begin = true;
};

Decoder::Decoder(const std::string& encoding) : state_(std::make_unique<State>(encoding)) {}
Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

void Decoder::append(std::string_view bytes, std::string& utf8) { state_->convert(bytes, utf8, false); }

void Decoder::finish(std::string& utf8) {
  state_->convert("", utf8, true);
  ucnv_reset(state_->from.get());
  ucnv_reset(state_->to.get());
  state_->pivot_begin = state_->pivot_end = state_->pivot.data();
  state_->at_begin = true;
}

std::string decoded(std::string_view bytes, const std::string& encoding) {
  Decoder decoder(encoding);
  std::string text;
  decoder.append(bytes, text);
  decoder.finish(text);
  return text;
}

}  // namespace yukum
