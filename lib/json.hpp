// SPDX-License-Identifier: Apache-2.0
// Values to JSON, written as they come.
#pragma once

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>

namespace yukum {

/// Appends `bytes` between quotes; invalid ones appear as U+FFFD.
void append_json_string(std::string& out, std::string_view bytes);

/// A JSON object or array that is open for as long as this lives; commas come by themselves.
template <char open, char close>
class JsonScope {
 public:
  explicit JsonScope(std::string& out) : out_(out) { out_ += open; }
  ~JsonScope() { out_ += close; }
  JsonScope(const JsonScope&) = delete;
  JsonScope& operator=(const JsonScope&) = delete;

  /// The place of the next element.
  std::string& next() {
    if (!first_) out_ += ", ";
    first_ = false;
    return out_;
  }
  /// The place of the value of the next member; keys are plain ASCII.
  std::string& member(std::string_view key) {
    next() += '"';
    out_ += key;
    out_ += "\": ";
    return out_;
  }
  void member(std::string_view key, std::string_view value) { append_json_string(member(key), value); }
  void member_unless_empty(std::string_view key, std::string_view value) {
    if (!value.empty()) member(key, value);
  }
  template <typename Number>
  void number(std::string_view key, Number value) {
    if constexpr (std::is_integral_v<Number>) {
      const fmt::format_int digits(value);
      member(key).append(digits.data(), digits.size());
    } else {
      fmt::format_to(std::back_inserter(member(key)), "{}", value);
    }
  }

 private:
  std::string& out_;
  bool first_ = true;
};
using JsonObject = JsonScope<'{', '}'>;
using JsonArray = JsonScope<'[', ']'>;

}  // namespace yukum
