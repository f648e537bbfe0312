// SPDX-License-Identifier: Apache-2.0
// A place in a grammar file as an error, and names as bits.
#include "grammar_source.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text.hpp"

namespace yukum {
namespace {

std::u32string code_points_of(std::string_view bytes) {
  std::u32string code_points;
  for (std::size_t at = 0; at < bytes.size();) {
    const text::CodePoint c = text::code_point_at(bytes, at);
    code_points += c.value;
    at += c.byte_count;
  }
  return code_points;
}

/// Code points as UTF-8; what a terminal would obey or not show becomes U+FFFD. Tabs stay.
std::string printable(std::u32string_view code_points) {
  std::string out;
  for (char32_t c : code_points) {
    if ((c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF)
      c = 0xFFFD;
    text::append_utf8(c, out);
  }
  return out;
}

/// Edits that turn one word into the other: a letter changed, added, left out, or two neighbours swapped.
std::size_t edit_distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

constexpr std::size_t longest_shown = 60;
constexpr std::size_t longest_line = 160;

std::string whole_message(const std::string& file, std::size_t line, std::size_t column, const std::string& message,
                          const std::string& source_line) {
  // Of a very long line only the part around the place.
  std::u32string code_points = code_points_of(source_line);
  const std::size_t at = std::min(column - 1, code_points.size());
  std::size_t caret = at;
  if (code_points.size() > longest_line) {
    const std::size_t begin =
        std::min(at > longest_line / 2 ? at - longest_line / 2 : 0, code_points.size() - longest_line);
    const bool cut_behind = begin + longest_line < code_points.size();
    code_points = code_points.substr(begin, longest_line);
    caret = at - begin;
    if (cut_behind) code_points.push_back(U'…');
    if (begin > 0) code_points.insert(code_points.begin(), U'…'), ++caret;
  }
  // Tabs stay tabs under the line, so that the caret stands where an editor shows the place.
  std::string indent;
  for (std::size_t i = 0; i < caret; ++i) indent += i < code_points.size() && code_points[i] == '\t' ? '\t' : ' ';
  return fmt::format("{}:{}:{}: {}\n{}\n{}^", file, line, column, message, printable(code_points), indent);
}

}  // namespace

std::string shown(std::string_view text) {
  std::u32string code_points = code_points_of(text.substr(0, 4 * longest_shown + 4));
  if (code_points.size() <= longest_shown) return printable(code_points);
  return printable(code_points.substr(0, longest_shown)) + "…";
}

std::string did_you_mean(std::string_view written, const std::vector<std::string_view>& known) {
  if (written.size() > 4 * longest_shown) return {};
  const std::u32string wanted = code_points_of(written);
  std::size_t least = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  std::string_view nearest;
  for (std::string_view name : known) {
    if (name.size() > 4 * longest_shown) continue;
    const std::size_t distance = edit_distance(wanted, code_points_of(name));
    if (distance < least) least = distance, nearest = name;
  }
  return nearest.empty() ? std::string() : fmt::format("; did you mean {}?", shown(nearest));
}

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
  const auto column =
      static_cast<std::size_t>(std::count_if(before.begin() + static_cast<std::ptrdiff_t>(line_begin), before.end(),
                                             [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; })) +
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
