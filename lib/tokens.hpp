// SPDX-License-Identifier: Apache-2.0
// Bytes to tokens and to the lines on which they stand, in one pass.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "segment.hpp"

namespace yukum {

/// A line that holds at least one token; a word broken at a line's end joins that line to the next.
struct Line {
  std::uint32_t token_begin = 0;
  std::uint32_t token_end = 0;
  std::uint32_t byte_count = 0;  ///< from the first token to the end of the last
  bool blank_before = false;     ///< an empty line stands above
  bool has_columns = false;      ///< cells of a table: split by `|` or by runs of tabs
  bool in_quotation = false;     ///< a quotation mark above it has not been closed
};

/// No note is longer, in tokens: what is in brackets then is more than a remark, or they were never closed.
inline constexpr std::uint32_t longest_note = 120;

/// The mark of punctuation that a token is, where that is one ASCII character; otherwise NUL.
inline char ascii_mark(const Token& token) {
  return token.kind == TokenKind::punctuation && token.folded().size() == 1 ? token.folded().front() : '\0';
}

bool is_dash(std::string_view form);
bool is_bullet_sign(std::string_view form);
bool is_opening_quote(std::string_view form);
/// Brackets and quotation marks that may stand behind the mark that ends a text.
bool is_closing(std::string_view form);
/// Whether a full stop or its like ends the tokens, the notes at their end left out.
bool ends_sentence(std::span<const Token> tokens);
/// The value of a number of at most six digits; 0 for anything else.
int small_number(std::string_view digits);

/// What is read off a text beside its tokens.
struct TokenizedLines {
  std::vector<Line> lines;
  std::vector<std::uint32_t> marks;  ///< indices of the tokens that are punctuation
  bool end_text = false;             ///< no line is left behind them
};

/// The lines of a text to be read: those that begin in `byte_count` bytes from the line at `begin` on, and behind them
/// until `are_enough`, which is asked after each with all that were read.
struct LineRange {
  std::size_t begin = 0;
  std::size_t byte_count = SIZE_MAX;
  std::function<bool(const std::vector<Line>& lines)> are_enough = {};
};

/// Fills `document.tokens` from `document.text`.
TokenizedLines tokenize(Document& document, const LineRange& range = {});

}  // namespace yukum
