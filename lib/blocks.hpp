// SPDX-License-Identifier: Apache-2.0
// Lines to blocks: paragraphs, list items, titles and footnotes, each with its place in the numbering.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "layout.hpp"
#include "segment.hpp"
#include "tokens.hpp"

namespace yukum {

enum class BlockKind : std::uint8_t {
  text,
  heading,
  page_mark,  ///< head or number of a page, row of a table: titles nothing
  footnote,
};

/// A stretch of tokens between two marks, titles or paragraph ends; its own marks are left out.
struct Block {
  std::uint32_t token_begin = 0;
  std::uint32_t token_end = 0;
  std::uint32_t section = 0;    ///< index in Document::sections
  std::uint8_t item_depth = 0;  ///< 0: no list item; 1: `a)`; 2: `1)` inside it …
  BlockKind kind = BlockKind::text;
  bool opens_list = false;        ///< first item of its list
  bool starts_midway = false;     ///< its mark is no `a)`: the first items stand elsewhere
  bool ends_inline_list = false;  ///< last item of a list within a line: what follows its first sentence is no item
  bool begins_article = false;
  bool begins_paragraph = false;  ///< `(2)`, or `2.` in an article
};

/// What the lines of a window depend on of the text above it.
struct Above {
  std::vector<std::size_t> line_widths;
  int last_reference = 0;        ///< the last footnote that was referred to
  Ending ending = Ending::open;  ///< of the last block
  bool ends_in_title = false;    ///< it is a title
};

/// The blocks of a window, and what the window below it depends on.
struct Blocks {
  std::vector<Block> blocks;
  std::uint32_t token_end = 0;  ///< the window goes no further
  Above below;
};

/// Joins `lines` to blocks and fills `document.sections`. They end with the first article on from the byte
/// `border_from` that depends on nothing above but `Above`: whose label is another than that of the article above, and
/// before which no list, quotation or note goes on. To tell, it takes `lines_below_border` lines behind it. Without one
/// they go on to the last line.
Blocks blocks(Document& document, std::span<const Line> lines, const Above& above, std::size_t border_from);

inline constexpr std::size_t lines_below_border = 40;

}  // namespace yukum
