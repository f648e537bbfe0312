// SPDX-License-Identifier: Apache-2.0
// Lines to blocks: paragraphs, list items, titles and footnotes, each with its place in the numbering.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

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
  bool blank_before = false;
};

/// Joins `lines` to blocks and fills `document.sections`.
std::vector<Block> blocks(Document& document, std::span<const Line> lines);

}  // namespace yukum
