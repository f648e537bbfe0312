// SPDX-License-Identifier: Apache-2.0
// Bytes of a document to one line of text.
#include "plain_text.hpp"

namespace yukum {

void append_on_one_line(std::string& out, std::string_view bytes) {
  const std::size_t begin = out.size();
  append_valid(out, bytes, [&](char c) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      if (out.size() > begin && out.back() != ' ') out += ' ';
    } else if (is_ascii_control(c)) {
      out += replacement_character;
    } else {
      out += c;
    }
  });
  if (out.size() > begin && out.back() == ' ') out.pop_back();
}

std::string on_one_line(std::string_view bytes) {
  std::string line;
  append_on_one_line(line, bytes);
  return line;
}

}  // namespace yukum
