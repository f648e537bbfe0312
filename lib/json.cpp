// SPDX-License-Identifier: Apache-2.0
// Strings to JSON.
#include "json.hpp"

#include "plain_text.hpp"

namespace yukum {

void append_json_string(std::string& out, std::string_view bytes) {
  out += '"';
  append_valid(out, bytes, [&](char c) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (is_ascii_control(c)) {
          fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
        } else {
          out += c;
        }
    }
  });
  out += '"';
}

}  // namespace yukum
