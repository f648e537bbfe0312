// SPDX-License-Identifier: Apache-2.0
// Candidates to the one reading that fits where a word stands, weighed by the reading rules.
#pragma once

#include <vector>

#include "rules.hpp"
#include "words.hpp"

namespace yukum {

class Disambiguation {
 public:
  /// `rules` must outlive the object.
  explicit Disambiguation(const std::vector<ReadingRule>& rules) : rules_(rules) {}

  /// Chooses a reading for every word of a sentence, right to left: what governs stands to the right in Turkish.
  /// With `reasons`, says for each word which rules spoke for the chosen reading.
  void choose(std::vector<Word>& words, std::vector<std::vector<const ReadingRule*>>* reasons = nullptr) const;

 private:
  bool applies(const ReadingRule& rule, const std::vector<Word>& words, std::size_t index) const;

  const std::vector<ReadingRule>& rules_;
};

}  // namespace yukum
