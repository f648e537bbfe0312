// SPDX-License-Identifier: Apache-2.0
// Strings to JSON.
#include "json.hpp"

#include <array>

#include "plain_text.hpp"
#include "text.hpp"

namespace yukum {
namespace {

/// ASCII that stands in a JSON string as it is.
constexpr auto stands_as_it_is = [] {
  std::array<bool, 256> table{};
  for (unsigned byte = 0x20; byte < 0x7F; ++byte) table[byte] = byte != '"' && byte != '\\';
  return table;
}();

void append_escaped(std::string& out, char c) {
  switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default: fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view bytes) {
  out += '"';
  std::size_t run_begin = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    while (at < bytes.size() && stands_as_it_is[static_cast<unsigned char>(bytes[at])]) ++at;
    if (at == bytes.size()) break;
    const auto byte = static_cast<unsigned char>(bytes[at]);
    const bool is_ascii = byte < 0x80;
    const text::CodePoint code_point = is_ascii ? text::CodePoint{byte} : text::code_point_at(bytes, at);
    if (is_ascii || !code_point.valid) {
      out.append(bytes, run_begin, at - run_begin);
      if (is_ascii)
        append_escaped(out, bytes[at]);
      else
        out += replacement_character;
      run_begin = at + code_point.byte_count;
    }
    at += code_point.byte_count;
  }
  out.append(bytes, run_begin);
  out += '"';
}

}  // namespace yukum
