// SPDX-License-Identifier: Apache-2.0
// Forms to their types: a hash table with open addressing over memory that is given back all at once.
#include "word_types.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

namespace yukum {
namespace {

/// Marks and words are told apart, and so is a name with an apostrophe of its own from the same letters without.
std::uint64_t kind_of(const Token& token) {
  return (token.kind == TokenKind::punctuation ? 1u : 0u) | (token.apostrophe != 0 ? 2u : 0u);
}

std::uint64_t hash_of(const Token& token) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15u;
  std::uint64_t hash = (kind_of(token) + token.folded().size() * 4) * factor;
  const auto mix = [&](std::uint64_t chunk) {
    hash = (hash ^ chunk) * factor;
    hash ^= hash >> 32;
  };
  const char* at = token.folded().data();
  std::size_t left = token.folded().size();
  for (; left >= sizeof(std::uint64_t); at += sizeof(std::uint64_t), left -= sizeof(std::uint64_t)) {
    std::uint64_t chunk;
    std::memcpy(&chunk, at, sizeof chunk);
    mix(chunk);
  }
  std::uint64_t rest = 0;
  for (std::size_t i = 0; i < left; ++i) rest |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
  mix(rest);
  return hash;
}

}  // namespace

WordTypes::WordTypes(bool remember) : remember_(remember), slots_(remember ? first_slots : 0) {}

WordType& WordTypes::of(const Morphology& morphology, const Token& token) {
  if (!remember_) return read(morphology, token);
  const std::uint64_t hash = hash_of(token);
  const std::size_t last_slot = slots_.size() - 1;
  std::size_t at = hash & last_slot;
  for (; slots_[at].type; at = (at + 1) & last_slot)
    if (slots_[at].hash == hash && slots_[at].type->form == token.folded()) return *slots_[at].type;
  WordType& type = read(morphology, token);
  if (type_count_ == most_types) return type;  // a sentence of very many words
  ++type_count_;
  slots_[at] = {hash, &type};
  if (2 * type_count_ > slots_.size() && slots_.size() < most_slots) grow();
  return type;
}

void WordTypes::grow() {
  std::vector<Slot> old(4 * slots_.size());
  old.swap(slots_);
  const std::size_t last_slot = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (!slot.type) continue;
    std::size_t at = slot.hash & last_slot;
    while (slots_[at].type) at = (at + 1) & last_slot;
    slots_[at] = slot;
  }
}

WordType& WordTypes::read(const Morphology& morphology, const Token& token) {
  auto& type = *new (allocate(sizeof(WordType), alignof(WordType))) WordType();
  char* const form = static_cast<char*>(allocate(token.folded().size() + 1, 1));
  std::copy(token.folded().begin(), token.folded().end(), form);
  type.form = {form, token.folded().size()};
  if (token.kind == TokenKind::word) type.begins_compounds = morphology.lexicon().begins_phrase(type.form);
  if (token.kind == TokenKind::punctuation) return type;
  morphology.read(token.folded(), token.apostrophe, scratch_);
  const std::span<Reading> readings = room_for<Reading>(scratch_.size());
  std::uninitialized_copy(scratch_.begin(), scratch_.end(), readings.begin());
  type.readings = readings;
  type.ends_compounds = std::any_of(readings.begin(), readings.end(), [](const Reading& reading) {
    return reading.pos == Pos::verb && reading.lexeme && reading.lexeme->ends_phrases;
  });
  return type;
}

void* WordTypes::allocate(std::size_t bytes, std::size_t alignment) {
  byte_count_ += bytes;
  return memory_.allocate(std::max<std::size_t>(bytes, 1), alignment);
}

void WordTypes::trim() {
  if (!remember_ || type_count_ == most_types || byte_count_ > most_bytes) forget();
}

void WordTypes::forget() {
  std::fill(slots_.begin(), slots_.end(), Slot());
  type_count_ = byte_count_ = 0;
  memory_.release();
}

}  // namespace yukum
