// SPDX-License-Identifier: Apache-2.0
// A run of text to the marks of a list within it: `şunlardır: a) …, b) …`, `(i) …; (ii) …`, `1. … . 2. …`, `- … - …`.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "outline.hpp"
#include "segment.hpp"

namespace yukum {

struct InlineMark {
  std::uint32_t token_begin = 0;
  std::uint32_t token_end = 0;
  ItemStyle style = ItemStyle::letter;
  int ordinal = 0;
  std::string_view label;  ///< folded, empty for a bullet
};

/// Finds list after list in one run of text, the outermost first; a list of one form never nests in its like, so that
/// the work stays linear.
class InlineLists {
 public:
  InlineLists(std::span<const Token> tokens, const Outline& outline) : tokens_(tokens), outline_(outline) {}

  /// The marks of the next list in [begin, end), in their order; empty if there is none. `in_item`: the run belongs to
  /// an item already, so that a single `b)` may go on with its list.
  std::vector<InlineMark> next(std::uint32_t begin, std::uint32_t end, bool in_item);

 private:
  enum class Enclosure : std::uint8_t { closed, bracketed, pointed, bullet };
  struct Form {
    Enclosure enclosure;
    ItemStyle style;
  };
  static constexpr Form forms[] = {{Enclosure::closed, ItemStyle::letter},    {Enclosure::closed, ItemStyle::number},
                                   {Enclosure::closed, ItemStyle::roman},     {Enclosure::bracketed, ItemStyle::letter},
                                   {Enclosure::bracketed, ItemStyle::number}, {Enclosure::bracketed, ItemStyle::roman},
                                   {Enclosure::pointed, ItemStyle::number},   {Enclosure::bullet, ItemStyle::bullet}};

  bool is(std::uint32_t i, std::uint32_t end, char mark) const;
  bool gap_before(std::uint32_t i) const;
  bool refers_to_part(std::uint32_t i, std::uint32_t end) const;
  unsigned possible_enclosures(std::uint32_t begin, std::uint32_t end) const;
  static constexpr unsigned bit(Enclosure enclosure) { return 1u << static_cast<unsigned>(enclosure); }
  InlineMark mark_at(const Form& form, std::uint32_t i, std::uint32_t end) const;
  bool stands_well(const Form& form, std::uint32_t i, std::uint32_t begin, bool first) const;
  std::vector<InlineMark> series(const Form& form, std::uint32_t begin, std::uint32_t end, bool in_item) const;

  std::span<const Token> tokens_;
  const Outline& outline_;
  unsigned used_forms_ = 0;
};

}  // namespace yukum
