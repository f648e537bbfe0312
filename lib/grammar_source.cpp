// SPDX-License-Identifier: Apache-2.0
// A place in a grammar file as an error, and names as bits.
#include "grammar_source.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace yukum {
namespace {

std::string whole_message(const std::string& file, std::size_t line, std::size_t column, const std::string& message,
                          const std::string& source_line) {
  // Tabs stay tabs under the line, so that the caret stands where an editor shows the place.
  std::string indent;
  std::size_t code_points = 0;
  for (char c : source_line) {
    if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;
    if (++code_points >= column) break;
    indent += c == '\t' ? '\t' : ' ';
  }
  while (code_points + 1 < column) indent += ' ', ++code_points;
  return fmt::format("{}:{}:{}: {}\n{}\n{}^", file, line, column, message, source_line, indent);
}

}  // namespace

GrammarError::GrammarError(std::string file, std::size_t line, std::size_t column, std::string message,
                           std::string source_line)
    : std::runtime_error(whole_message(file, line, column, message, source_line)),
      file_(std::move(file)),
      line_(line),
      column_(column),
      message_(std::move(message)) {}

GrammarError grammar_error(const GrammarSource& source, std::size_t byte_offset, std::string message) {
  byte_offset = std::min(byte_offset, source.text.size());
  const std::string_view before = source.text.substr(0, byte_offset);
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t line_end = std::min(source.text.find('\n', byte_offset), source.text.size());
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const auto column = static_cast<std::size_t>(std::count_if(before.begin() + static_cast<std::ptrdiff_t>(line_begin),
                                                             before.end(),
                                                             [](char c) {
                                                               return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                                                             })) +
                      1;
  std::string source_line(source.text.substr(line_begin, line_end - line_begin));
  if (!source_line.empty() && source_line.back() == '\r') source_line.pop_back();
  return GrammarError(std::string(source.name), line, column, std::move(message), std::move(source_line));
}

std::uint64_t NameBits::bit(std::string_view name) {
  if (const std::uint64_t known = find(name)) return known;
  if (names_.size() == 64) return 0;
  names_.emplace_back(name);
  return std::uint64_t{1} << (names_.size() - 1);
}

std::uint64_t NameBits::find(std::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  return found == names_.end() ? 0 : std::uint64_t{1} << (found - names_.begin());
}

}  // namespace yukum
