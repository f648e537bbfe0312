// SPDX-License-Identifier: Apache-2.0
// What all grammar readers share: a place in a grammar file as an error, and names as bits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/extractor.hpp>

namespace yukum {

/// A grammar file: its name for messages, its UTF-8 text.
struct GrammarSource {
  std::string_view name;
  std::string_view text;
};

/// The error at a byte of a source, with line, code-point column, the line itself and a caret.
GrammarError grammar_error(const GrammarSource& source, std::size_t byte_offset, std::string message);

/// What an error message shows of a text: cut off when long, without control characters.
std::string shown(std::string_view text);

/// `; did you mean NAME?` with the known name that is nearest to a misspelt one; empty when none is near.
std::string did_you_mean(std::string_view written, const std::vector<std::string_view>& known);

/// Names that become bits in the order in which they are first met; at most 64.
class NameBits {
 public:
  /// The bit of a name, a new one if need be; 0 when all 64 are taken.
  std::uint64_t bit(std::string_view name);
  /// The bit of a name that is known, otherwise 0.
  std::uint64_t find(std::string_view name) const;
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
};

}  // namespace yukum
