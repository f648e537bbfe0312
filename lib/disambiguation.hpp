// SPDX-License-Identifier: Apache-2.0
// Candidates to the one reading that fits where a word stands, weighed by the reading rules.
#pragma once

#include <vector>

#include "rules.hpp"
#include "words.hpp"

namespace yukum {

class Surroundings;

class Disambiguation {
 public:
  /// `rules` must outlive the object.
  explicit Disambiguation(const std::vector<ReadingRule>& rules);

  /// Chooses a reading for every word of a sentence, right to left: what governs stands to the right in Turkish.
  /// `types` are those that the words were read with. With `reasons`, says for each word which rules spoke for the
  /// chosen reading.
  void choose(std::vector<Word>& words, WordTypes& types,
              std::vector<std::vector<const ReadingRule*>>* reasons = nullptr) const;

 private:
  const Ballot& ballot(const Word& word, WordTypes& types) const;
  const Reading* elected(const Ballot& ballot, const Word& word, std::size_t index, Surroundings& surroundings) const;
  const Reading* weighed(const Word& word, std::size_t index, Surroundings& surroundings,
                         std::vector<const ReadingRule*>& reasons) const;

  const std::vector<ReadingRule>& rules_;
  std::vector<std::size_t> first_searches_;  ///< by rule: its searches for words further on or before
  std::size_t search_count_ = 0;
};

}  // namespace yukum
