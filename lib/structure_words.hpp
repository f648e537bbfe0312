// SPDX-License-Identifier: Apache-2.0
// grammars/segment to sets of words: abbreviations, and the words by which the structure of a document is known.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

namespace yukum {

/// A set of folded words that is asked far more often than it says yes: length and ends of a word decide first.
class WordSet {
 public:
  void insert(std::string word);
  bool contains(std::string_view word) const {
    return !word.empty() && (sizes_ >> (word.size() & 63) & 1) != 0 && first_bytes_[byte(word.front())] &&
           last_bytes_[byte(word.back())] && words_.contains(word);
  }
  /// Whether a word ends in one of these.
  bool ends(std::string_view word) const;
  /// Whether a word begins with one of these.
  bool begins(std::string_view word) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  static unsigned char byte(char c) { return static_cast<unsigned char>(c); }

  std::unordered_set<std::string, Hash, std::equal_to<>> words_;
  std::bitset<256> first_bytes_, last_bytes_;
  std::uint64_t sizes_ = 0;  ///< bit n: some word has n bytes, modulo 64
  std::size_t longest_ = 0;
};

struct StructureWords {
  WordSet abbreviations;
  WordSet divisions;
  WordSet articles;
  WordSet article_series;
  WordSet notes;
  WordSet amended;
  WordSet points_ahead;
  WordSet unfinished;
  WordSet closes_list;
  WordSet part_stems;
  WordSet predicate_endings;
  WordSet prefixes;
};

/// The words of the embedded grammars, read once; they never change, so threads may share them.
const StructureWords& structure_words();

}  // namespace yukum
