// SPDX-License-Identifier: Apache-2.0
// Lines to what can be seen of their page: marks that were torn apart are joined, widths and repeated lines measured.
#include "layout.hpp"

#include <algorithm>
#include <cstring>

#include "marks.hpp"
#include "structure_words.hpp"

namespace yukum {
namespace {

/// So many lines on both sides of a line are compared with it.
constexpr std::size_t width_reach = 8;

bool may_recur(std::size_t width) {
  constexpr std::size_t shortest = 12, longest = 120;
  return width >= shortest && width <= longest;
}

std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = bytes.size();
  for (; bytes.size() >= sizeof hash; bytes.remove_prefix(sizeof hash)) {
    std::uint64_t chunk = 0;
    std::memcpy(&chunk, bytes.data(), sizeof chunk);
    hash = (hash ^ chunk) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 29;
  }
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x9E3779B97F4A7C15u;
  return hash | 1;
}

}  // namespace

Layout::Layout(const Document& document, std::span<const Line> lines, const std::vector<std::size_t>& widths_above)
    : tokens_(document.tokens), text_(document.text), in_capitals_(document.in_capitals) {
  join_broken_marks(lines);
  measure_widths(widths_above);
  count_lines();
}

/// `MADDE`, `5` and `-` stand on lines of their own where a web page was turned into text.
void Layout::join_broken_marks(std::span<const Line> lines) {
  lines_.reserve(lines.size());
  for (const Line& line : lines) {
    if (!lines_.empty() && !line.blank_before && goes_on_with_mark(lines_.back(), line)) {
      lines_.back().token_end = line.token_end;
      lines_.back().byte_count =
          static_cast<std::uint32_t>(tokens_[line.token_end - 1].end() - tokens_[lines_.back().token_begin].begin);
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

/// Counts short lines by a hash of their text: the head of a page comes again on every page.
void Layout::count_lines() {
  std::vector<std::uint64_t> sorted;
  hashes_.resize(lines_.size());
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (!may_recur(width(i))) continue;
    hashes_[i] = hash_of(text_.substr(tokens_[lines_[i].token_begin].begin, lines_[i].byte_count));
    sorted.push_back(hashes_[i]);
  }
  std::sort(sorted.begin(), sorted.end());
  constexpr std::size_t fewest_pages = 3;
  for (std::size_t i = 0; i + fewest_pages <= sorted.size(); ++i)
    if (sorted[i] == sorted[i + fewest_pages - 1] && (recurring_.empty() || recurring_.back() != sorted[i]))
      recurring_.push_back(sorted[i]);
}

bool Layout::recurs(std::size_t line) const {
  return hashes_[line] != 0 && std::binary_search(recurring_.begin(), recurring_.end(), hashes_[line]);
}

/// Widths count folded forms, which are the same for precomposed letters, for letters with combining marks and for
/// capitals. The widest line near each line: by it a line that was wrapped is told from one that ended.
void Layout::measure_widths(const std::vector<std::size_t>& widths_above) {
  count_above_ = widths_above.size();
  widths_.reserve(count_above_ + lines_.size());
  widths_ = widths_above;
  for (const Line& line : lines_) {
    std::size_t width = 0;
    for (std::uint32_t i = line.token_begin; i < line.token_end; ++i)
      width += tokens_[i].folded().size() + (i > line.token_begin && gap_before(i) ? 1 : 0);
    widths_.push_back(width);
  }
  widest_near_.resize(lines_.size());
  for (std::size_t line = 0; line < lines_.size(); ++line) {
    const std::size_t i = count_above_ + line;
    for (std::size_t j = i < width_reach ? 0 : i - width_reach; j < std::min(widths_.size(), i + width_reach + 1); ++j)
      widest_near_[line] = std::max(widest_near_[line], widths_[j]);
  }
}

std::vector<std::size_t> Layout::last_widths(std::size_t line) const {
  const auto end = widths_.begin() + static_cast<std::ptrdiff_t>(count_above_ + line);
  return {end - static_cast<std::ptrdiff_t>(std::min(width_reach, count_above_ + line)), end};
}

bool Layout::looks_wrapped(std::size_t i) const {
  constexpr std::size_t narrowest = 50;
  if (i + 1 >= lines_.size() || lines_[i + 1].blank_before) return false;
  const std::size_t with_next = width(i) + 1 + tokens_[lines_[i + 1].token_begin].folded().size();
  return width(i) >= narrowest && with_next * 10 >= widest_near_[i] * 9;
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
