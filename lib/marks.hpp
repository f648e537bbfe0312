// SPDX-License-Identifier: Apache-2.0
// The numbering marks that a line can begin with: `MADDE 5 –`, `5.2.1.`, `(2)`, `a)`, `1)`, `ii)`, `•`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "layout.hpp"
#include "outline.hpp"

namespace yukum {

enum class MarkKind : std::uint8_t { article, numbered_article, paragraph, item };

struct Mark {
  MarkKind kind = MarkKind::item;
  ItemStyle style = ItemStyle::letter;
  int ordinal = 0;
  std::string label;
  std::uint32_t token_end = 0;
};

/// What stands above a mark; it decides whether `2.` counts an article, a paragraph or an item, or nothing.
struct MarkContext {
  std::size_t line = 0;
  Ending above = Ending::open;
  bool after_break = false;                      ///< a new block can begin here
  std::uint32_t above_begin = 0, above_end = 0;  ///< tokens of the text that has not been closed yet
};

/// `MADDE 5 –`, `Geçici Madde 2`, at that token.
std::optional<Mark> article_mark(std::span<const Token> tokens, std::string_view text, std::uint32_t at,
                                 std::uint32_t end);

/// Whether a line begins as an article does: `MADDE 5 –`, `5.2.1.`; what stands above it may say otherwise.
bool may_begin_article(std::span<const Token> tokens, std::string_view text, const Line& line);

class MarkReader {
 public:
  MarkReader(const Layout& layout, const Outline& outline) : layout_(layout), outline_(outline) {}

  /// The mark at that token of a line that ends at `end`.
  std::optional<Mark> mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const;
  /// Where the title behind a mark of any sort begins (`B.`, `II-`, `3.`); `at` if there is no mark.
  std::uint32_t title_begin(std::uint32_t at, std::uint32_t end) const;

 private:
  std::optional<Mark> number_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const;
  std::optional<Mark> section_number_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const;
  Mark dotted_mark(int ordinal, std::string_view number, std::uint32_t after, const MarkContext& context) const;
  std::optional<Mark> bracketed_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const;
  std::optional<Mark> word_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const;
  std::optional<Mark> lettered_clause(std::uint32_t at, std::uint32_t end, const MarkContext& context) const;
  std::optional<Mark> letter_mark(std::uint32_t at, std::uint32_t text_begin) const;
  std::optional<Mark> misread_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const;
  bool begins_numbers(std::string_view number, std::size_t line) const;
  bool opens_series(const Mark& mark, const MarkContext& context) const;
  bool announces_list(const MarkContext& context) const;
  bool refers_to_part(std::uint32_t at) const;

  std::string_view form(std::uint32_t i) const { return layout_.form(i); }
  bool is(std::uint32_t i, std::uint32_t end, std::string_view what) const { return layout_.is(i, end, what); }

  const Layout& layout_;
  const Outline& outline_;
};

}  // namespace yukum
