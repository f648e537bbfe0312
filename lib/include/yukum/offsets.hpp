// SPDX-License-Identifier: Apache-2.0
// Byte offsets to the offsets of programs that count otherwise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <yukum/export.hpp>

namespace yukum {

/// What offsets count: UTF-8 bytes, UTF-16 code units (Java, JavaScript) or code points (Python).
enum class OffsetUnit : std::uint8_t { byte, utf16, codepoint };
YUKUM_EXPORT std::optional<OffsetUnit> offset_unit_named(std::string_view name);

/// Turns byte offsets of one text into another unit, in any order and a few nanoseconds each; a bad byte counts as
/// one character. Holds no more than a byte for every eight of the text, which must outlive it. Safe to read from
/// many threads.
///
///     const yukum::OffsetMap code_points(text, yukum::OffsetUnit::codepoint);
///     std::cout << code_points(record.predicate.begin) << '\n';
class YUKUM_EXPORT OffsetMap {
 public:
  OffsetMap(std::string_view text, OffsetUnit unit);
  std::size_t operator()(std::size_t byte_offset) const;

 private:
  std::string_view text_;
  OffsetUnit unit_;
  std::vector<std::size_t> units_before_block_;  // one entry for each 64 bytes
};

}  // namespace yukum
