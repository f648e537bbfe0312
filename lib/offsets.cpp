// SPDX-License-Identifier: Apache-2.0
// Counts characters once for each block of a text, then from the nearest block on.
#include <yukum/offsets.hpp>

#include <algorithm>

#include "text.hpp"

namespace yukum {
namespace {

constexpr std::size_t block_size = 64;

std::size_t unit_count(const text::CodePoint& c, OffsetUnit unit) {
  return unit == OffsetUnit::utf16 && c.byte_count == 4 ? 2 : 1;
}

}  // namespace

// A block's entry also says in its two lowest bits how many bytes of it belong to a character that began before it.
OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  if (unit == OffsetUnit::byte) return;
  units_before_block_.reserve(text.size() / block_size + 1);
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (at / block_size == units_before_block_.size()) units_before_block_.push_back(units << 2 | at % block_size);
    const text::CodePoint c = text::code_point_at(text, at);
    units += unit_count(c, unit);
    at += c.byte_count;
  }
  if (text.size() / block_size == units_before_block_.size())
    units_before_block_.push_back(units << 2 | text.size() % block_size);
}

std::size_t OffsetMap::operator()(std::size_t byte_offset) const {
  if (unit_ == OffsetUnit::byte) return byte_offset;
  const std::size_t end = std::min(byte_offset, text_.size());
  const std::size_t block = end / block_size;
  std::size_t units = units_before_block_[block] >> 2;
  for (std::size_t at = block * block_size + (units_before_block_[block] & 3); at < end;) {
    const text::CodePoint c = text::code_point_at(text_, at);
    units += unit_count(c, unit_);
    at += c.byte_count;
  }
  return units;
}

std::optional<OffsetUnit> offset_unit_named(std::string_view name) {
  if (name == "byte") return OffsetUnit::byte;
  if (name == "utf16") return OffsetUnit::utf16;
  if (name == "codepoint") return OffsetUnit::codepoint;
  return std::nullopt;
}

}  // namespace yukum
