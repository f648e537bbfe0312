// SPDX-License-Identifier: Apache-2.0
// Bytes of a document to pieces that other formats can hold: valid UTF-8, one line, no control characters.
#pragma once

#include <string>
#include <string_view>

#include "text.hpp"

namespace yukum {

inline constexpr std::string_view replacement_character = "\uFFFD";

constexpr bool is_ascii_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Appends `bytes`: ASCII by `append_ascii(char)`, the rest as it is, and U+FFFD for each bad byte, as the offsets
/// count them.
template <typename AppendAscii>
void append_valid(std::string& out, std::string_view bytes, AppendAscii append_ascii) {
  for (std::size_t offset = 0; offset < bytes.size();) {
    if (static_cast<unsigned char>(bytes[offset]) < 0x80) {
      append_ascii(bytes[offset++]);
      continue;
    }
    const text::CodePoint code_point = text::code_point_at(bytes, offset);
    out += code_point.valid ? bytes.substr(offset, code_point.byte_count) : replacement_character;
    offset += code_point.byte_count;
  }
}

/// Appends `bytes` as a piece of one line: blanks and line ends become one blank, and control characters, which
/// could steer a terminal, U+FFFD.
void append_on_one_line(std::string& out, std::string_view bytes);
std::string on_one_line(std::string_view bytes);

}  // namespace yukum
