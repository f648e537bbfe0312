// SPDX-License-Identifier: Apache-2.0
// Forms to what is known of them wherever they stand. A text says the same words again and again, so each form is read
// once; what later rooms find out about a form they note on it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "morphology.hpp"
#include "segment.hpp"

namespace yukum {

struct Ballot;
/// Rules that a form may trigger under one of its readings, as a TriggerIndex numbers them: their count, then they.
using TriggerList = const std::uint32_t*;

/// A form: the folded letters of a word, or a mark of punctuation.
struct WordType {
  std::string_view form;
  std::span<const Reading> readings;       ///< cheapest first; none for punctuation and what cannot be read
  bool ends_compounds = false;             ///< may be read as a verb that ends compounds: `edilir` (teşvik etmek)
  bool begins_compounds = false;           ///< stands in a compound before its verb: `teşvik`
  const Ballot* ballot = nullptr;          ///< noted by Disambiguation
  std::array<TriggerList*, 2> triggers{};  ///< noted by each TriggerIndex: one list a reading, null until it is asked
};

/// The forms that one thread has met. Bounded; what it gives is the same whether it remembers or not. Notes are those
/// of one grammar, so an object serves one grammar alone.
class WordTypes {
 public:
  explicit WordTypes(bool remember);

  /// What is known of the form of a token. It stays where it is until the next `trim`.
  WordType& of(const Morphology& morphology, const Token& token);

  /// Room for a note on a form, as long-lived as the form itself.
  template <class Note>
  std::span<Note> room_for(std::size_t count) {
    return {static_cast<Note*>(allocate(count * sizeof(Note), alignof(Note))), count};
  }

  /// Forgets all when there is too much of it. Call between sentences.
  void trim();

 private:
  struct Slot {
    std::uint64_t hash = 0;
    WordType* type = nullptr;
  };
  static constexpr std::size_t first_slots = 1 << 10, most_slots = 1 << 16;  // a short text touches few
  static constexpr std::size_t most_types = most_slots * 3 / 4;
  static constexpr std::size_t most_bytes = 6 << 20;

  void* allocate(std::size_t bytes, std::size_t alignment);
  WordType& read(const Morphology& morphology, const Token& token);
  void grow();
  void forget();

  bool remember_;
  std::vector<Slot> slots_;
  std::size_t type_count_ = 0;
  std::size_t byte_count_ = 0;
  std::pmr::monotonic_buffer_resource memory_;
  std::vector<Reading> scratch_;
};

}  // namespace yukum
