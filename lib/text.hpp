// SPDX-License-Identifier: Apache-2.0
// Bytes to characters: UTF-8, Turkish folding, character classes. The one place that knows
// ICU beside its converters (encoding.hpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/record.hpp>

namespace yukum::text {

/// One code point of a text that may be malformed: bad bytes are read one by one as U+FFFD with `valid` false.
struct CodePoint {
  char32_t value = 0;
  std::uint8_t byte_count = 1;
  bool valid = true;
};

/// The code point that begins at `byte_offset`, which must be smaller than `bytes.size()`.
CodePoint code_point_at(std::string_view bytes, std::size_t byte_offset);

void append_utf8(char32_t code_point, std::string& out);

/// The bytes as they are, but for U+FFFD in place of each bad one.
std::string well_formed(std::string_view bytes);

enum class CharacterClass : std::uint8_t {
  other,     ///< punctuation and symbols
  lower,     ///< lower-case letters
  upper,     ///< upper-case and title-case letters
  caseless,  ///< letters of scripts without case, combining marks
  digit,
  space,      ///< blanks, line ends, other control characters, no-break space
  invisible,  ///< soft hyphen, zero-width joiners, direction marks, BOM
};

/// The class of a character below U+0180: nearly all that a Turkish text holds, so without a call.
constexpr CharacterClass class_of_latin(char32_t c) {
  using enum CharacterClass;
  if (c < 0x80) {
    if (c >= 'a' && c <= 'z') return lower;
    if (c >= 'A' && c <= 'Z') return upper;
    if (c >= '0' && c <= '9') return digit;
    return c <= ' ' || c == 0x7F ? space : other;
  }
  if (c < 0xC0) {
    if (c <= 0xA0) return space;
    if (c == 0xAD) return invisible;
    return c == 0xAA || c == 0xB5 || c == 0xBA ? lower : other;
  }
  if (c < 0x100) {
    if (c == 0xD7 || c == 0xF7) return other;
    return c < 0xDF ? upper : lower;
  }
  // Latin Extended-A: pairs of capital and small letter, but for two stretches where the small letter is even.
  const bool small_is_even = (c >= 0x138 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (c == 0x149 || c == 0x17F) return lower;
  return (c % 2 == 0) == small_is_even ? lower : upper;
}

CharacterClass class_of(char32_t c);
bool is_letter(char32_t c);  ///< letters and combining marks of any script
bool is_digit(char32_t c);
bool is_space(char32_t c);  ///< blanks, line ends, no-break space, BOM, direction marks
bool is_upper(char32_t c);
/// Marks on the letter before: circumflex, cedilla, the dot of `İ`.
constexpr bool is_combining(char32_t c) { return c >= 0x300 && c < 0x370; }
bool is_apostrophe(char32_t c);  ///< straight, curly, or an accent that stands for one

/// Appends the folded form of a word: NFC, lower case by Turkish rules (`I` → `ı`, `İ` → `i`), circumflexes off
/// (`hâl` → `hal`), soft hyphens, direction marks and line breaks with their hyphen dropped (`yapı-\nlan` →
/// `yapılan`), curly apostrophes straight. Malformed bytes become U+FFFD.
void fold(std::string_view word, std::string& folded);
/// Whether folding is sure to leave a word as it is: lower-case Latin letters without circumflexes.
bool is_surely_folded(std::string_view word);
std::string folded(std::string_view word);

/// Lower case by Turkish rules, all else as it stands.
std::string lower_case(std::string_view word);

}  // namespace yukum::text
