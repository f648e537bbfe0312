// SPDX-License-Identifier: Apache-2.0
// grammars/segment to sets of words: abbreviations, and the words by which the structure of a document is known.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace yukum {

struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};
using WordSet = std::unordered_set<std::string, WordHash, std::equal_to<>>;

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
  std::size_t longest_abbreviation = 0;
  std::size_t longest_predicate_ending = 0;

  bool is_abbreviation(std::string_view folded_word) const {
    return folded_word.size() <= longest_abbreviation && abbreviations.contains(folded_word);
  }
  bool ends_like_predicate(std::string_view folded_word) const;
};

/// The words of the embedded grammars, read once; they never change, so threads may share them.
const StructureWords& structure_words();

}  // namespace yukum
