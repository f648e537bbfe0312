// SPDX-License-Identifier: Apache-2.0
// Bytes to characters: UTF-8, Turkish folding, character classes, offsets. The one place that knows ICU.
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

bool is_letter(char32_t c);  ///< letters and combining marks of any script
bool is_digit(char32_t c);
bool is_space(char32_t c);  ///< blanks, line ends, no-break space, BOM, direction marks
bool is_upper(char32_t c);

/// Appends the folded form of a word: NFC, lower case by Turkish rules (`I` → `ı`, `İ` → `i`), circumflexes off
/// (`hâl` → `hal`), soft hyphens, line breaks and direction marks dropped, curly apostrophes straight. Malformed
/// bytes become U+FFFD.
void fold(std::string_view word, std::string& folded);
std::string folded(std::string_view word);

/// Turns byte offsets of one text into UTF-16 or code point offsets; offsets may come in any order.
class OffsetMap {
 public:
  enum class Unit : std::uint8_t { byte, utf16, codepoint };
  OffsetMap(std::string_view text, Unit unit);
  std::size_t operator()(std::size_t byte_offset) const;

 private:
  std::string_view text_;
  Unit unit_;
  std::vector<std::size_t> units_before_block_;  ///< one entry for each 64 bytes
};

}  // namespace yukum::text
