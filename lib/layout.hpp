// SPDX-License-Identifier: Apache-2.0
// Lines as they stand on their page: which were wrapped, which come again on every page, how each ends.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "segment.hpp"
#include "tokens.hpp"

namespace yukum {

/// How a line or a longer text ends.
enum class Ending : std::uint8_t { open, comma, colon, full };

class Layout {
 public:
  /// `widths_above` are those of the lines that stand above these, as far as `last_widths` gives them.
  Layout(const Document& document, std::span<const Line> lines, const std::vector<std::size_t>& widths_above = {});

  const std::vector<Line>& lines() const { return lines_; }
  const std::vector<Token>& tokens() const { return tokens_; }
  std::string_view text() const { return text_; }

  std::string_view form(std::uint32_t token) const { return tokens_[token].folded(); }
  /// Whether the token at `i` is that one; false from `end` on.
  bool is(std::uint32_t i, std::uint32_t end, std::string_view what) const { return i < end && form(i) == what; }
  bool is_word(std::uint32_t i, std::uint32_t end) const { return i < end && tokens_[i].kind == TokenKind::word; }
  bool gap_before(std::uint32_t i) const { return i == 0 || tokens_[i].begin > tokens_[i - 1].end(); }
  bool begins_lower(std::uint32_t i) const { return tokens_[i].kind == TokenKind::word && !tokens_[i].capitalised; }

  /// How the text before a token ends, its footnote marks, closing brackets and quotes left out.
  Ending ending_before(std::uint32_t token_end) const;
  Ending ending_of_line(std::size_t line) const { return ending_before(lines_[line].token_end); }
  /// Whether the first word of the next line would not have fitted on this one.
  bool looks_wrapped(std::size_t line) const;
  bool in_capitals() const { return in_capitals_; }
  /// Whether a line of the same words stands on several pages: the head of a page.
  bool recurs(std::size_t line) const;
  /// The widths of the lines before `line` by which those behind it are measured.
  std::vector<std::size_t> last_widths(std::size_t line) const;

 private:
  void join_broken_marks(std::span<const Line> lines);
  bool goes_on_with_mark(const Line& above, const Line& line) const;
  void count_lines();
  void measure_widths(const std::vector<std::size_t>& widths_above);
  std::size_t width(std::size_t line) const { return widths_[count_above_ + line]; }

  const std::vector<Token>& tokens_;
  std::string_view text_;
  bool in_capitals_;
  std::vector<Line> lines_;
  std::size_t count_above_ = 0;      ///< of the widths that belong to lines above these
  std::vector<std::size_t> widths_;  ///< of the lines above, then of these
  std::vector<std::size_t> widest_near_;
  std::vector<std::uint64_t> hashes_;     ///< of the lines that may come again, otherwise 0
  std::vector<std::uint64_t> recurring_;  ///< sorted
};

}  // namespace yukum
