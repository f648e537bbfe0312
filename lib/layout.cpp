// SPDX-License-Identifier: Apache-2.0
// Lines to what can be seen of their page: marks that were torn apart are joined, widths and repeated lines measured.
#include "layout.hpp"

#include <algorithm>

#include "marks.hpp"
#include "structure_words.hpp"

namespace yukum {
namespace {

bool may_recur(const Line& line) {
  constexpr std::uint32_t shortest = 12, longest = 120;
  return line.byte_count >= shortest && line.byte_count <= longest;
}

}  // namespace

Layout::Layout(const Document& document, std::span<const Line> lines) : tokens_(document.tokens), text_(document.text) {
  join_broken_marks(lines);
  measure_widths();
  count_lines();
}

/// `MADDE`, `5` and `-` stand on lines of their own where a web page was turned into text.
void Layout::join_broken_marks(std::span<const Line> lines) {
  lines_.reserve(lines.size());
  for (const Line& line : lines) {
    if (!lines_.empty() && !line.blank_before && goes_on_with_mark(lines_.back(), line)) {
      lines_.back().token_end = line.token_end;
      lines_.back().byte_count = static_cast<std::uint32_t>(tokens_[line.token_end - 1].span.end -
                                                            tokens_[lines_.back().token_begin].span.begin);
    } else {
      lines_.push_back(line);
    }
  }
}

bool Layout::goes_on_with_mark(const Line& above, const Line& line) const {
  const bool number = tokens_[line.token_begin].kind == TokenKind::number;
  if (!number && !is_dash(form(line.token_begin))) return false;
  constexpr std::uint32_t longest_mark = 4;
  const std::uint32_t count = above.token_end - above.token_begin;
  if (count > longest_mark) return false;
  if (!number) return article_mark(tokens_, text_, above.token_begin, above.token_end).has_value();
  const std::uint32_t last = above.token_end - 1;
  if (!structure_words().articles.contains(form(last)) || !tokens_[last].capitalised) return false;
  return count == 1 || structure_words().article_series.contains(form(last - 1));
}

/// Counts short lines by their text: the head of a page comes again on every page.
void Layout::count_lines() {
  for (const Line& line : lines_)
    if (may_recur(line)) ++line_counts_[bytes_of(line)];
}

std::string_view Layout::bytes_of(const Line& line) const {
  return text_.substr(tokens_[line.token_begin].span.begin, line.byte_count);
}

bool Layout::recurs(const Line& line) const {
  constexpr std::uint32_t fewest_pages = 3;
  if (!may_recur(line)) return false;
  const auto found = line_counts_.find(bytes_of(line));
  return found != line_counts_.end() && found->second >= fewest_pages;
}

/// The widest line near each line: by it a line that was wrapped is told from one that ended.
void Layout::measure_widths() {
  constexpr std::size_t reach = 8;
  widths_.resize(lines_.size());
  for (std::size_t i = 0; i < lines_.size(); ++i)
    for (std::size_t j = i < reach ? 0 : i - reach; j < std::min(lines_.size(), i + reach + 1); ++j)
      widths_[i] = std::max(widths_[i], lines_[j].byte_count);
}

bool Layout::looks_wrapped(std::size_t i) const {
  constexpr std::uint32_t narrowest = 50;
  if (i + 1 >= lines_.size() || lines_[i + 1].blank_before) return false;
  const auto next_word = static_cast<std::uint32_t>(tokens_[lines_[i + 1].token_begin].span.size());
  const std::uint64_t with_next = lines_[i].byte_count + 1ull + next_word;
  return lines_[i].byte_count >= narrowest && with_next * 10 >= widths_[i] * 9ull;
}

Ending Layout::ending_before(std::uint32_t token_end) const {
  std::uint32_t last = token_end;
  while (last > 0 && (tokens_[last - 1].in_note || is_closing(form(last - 1)))) --last;
  if (last == 0) return Ending::open;
  const std::string_view mark = form(last - 1);
  if (mark == ":") return Ending::colon;
  if (mark == "," || mark == ";") return Ending::comma;
  if (mark == "." || mark == "!" || mark == "?" || mark == "…" || mark == "...") return Ending::full;
  return Ending::open;
}

}  // namespace yukum
