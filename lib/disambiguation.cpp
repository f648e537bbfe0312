// SPDX-License-Identifier: Apache-2.0
// Candidates to the one reading that fits where a word stands.
#include "disambiguation.hpp"

#include <algorithm>

#include "matcher.hpp"

namespace yukum {
namespace {

/// A reading rule looks no further than this for a word of its clause: sentences may have 100,000 words.
constexpr std::size_t farthest_word = 60;

bool any_reading_fits(const WordPattern& pattern, const Word& word) {
  if (word.candidates.empty()) return fits(pattern, word, nullptr);
  return std::any_of(word.candidates.begin(), word.candidates.end(),
                     [&](const Reading& r) { return fits(pattern, word, &r); });
}

bool chosen_fits(const WordPattern& pattern, const Word& word) { return fits(pattern, word, word.reading); }

/// The part of `fits` that most rules fail on, cheap enough to ask of every rule and reading.
inline bool may_fit(const WordPattern& p, const Reading& reading) {
  return reading.features.has_all(p.all) && !reading.features.has_any(p.none) &&
         (p.any.none() || reading.features.has_any(p.any)) &&
         (!p.pos || (p.pos & (1u << static_cast<unsigned>(reading.pos))));
}

bool nothing_follows(const std::vector<Word>& words, std::size_t index) {
  while (++index < words.size())
    if (!words[index].is_punctuation()) return false;
  return true;
}

}  // namespace

bool Disambiguation::applies(const ReadingRule& rule, const std::vector<Word>& words, std::size_t index) const {
  if (rule.at_end && !nothing_follows(words, index)) return false;
  if (rule.at_begin && index != 0) return false;
  using Sequence = std::vector<WordPattern>;
  const auto stands_at = [&](const Sequence& sequence, std::size_t begin, const auto& word_fits) {
    for (std::size_t i = 0; i < sequence.size(); ++i)
      if (!word_fits(sequence[i], words[begin + i])) return false;
    return true;
  };
  const auto follows = [&](const Sequence& sequence) {
    return index + sequence.size() < words.size() && stands_at(sequence, index + 1, chosen_fits);
  };
  const auto precedes = [&](const Sequence& sequence) {
    return sequence.size() <= index && stands_at(sequence, index - sequence.size(), any_reading_fits);
  };
  const auto follows_somewhere = [&](const Sequence& sequence) {
    const std::size_t end = std::min(words.size(), index + farthest_word + 1);
    for (std::size_t begin = index + 1; begin + sequence.size() <= end; ++begin)
      if (stands_at(sequence, begin, chosen_fits)) return true;
    return false;
  };
  const auto precedes_somewhere = [&](const Sequence& sequence) {
    for (std::size_t end = index; end >= sequence.size() && end + farthest_word > index; --end)
      if (stands_at(sequence, end - sequence.size(), any_reading_fits)) return true;
    return false;
  };
  return (rule.before.empty() || std::any_of(rule.before.begin(), rule.before.end(), follows)) &&
         (rule.after.empty() || std::any_of(rule.after.begin(), rule.after.end(), precedes)) &&
         std::none_of(rule.not_before.begin(), rule.not_before.end(), follows) &&
         std::none_of(rule.not_after.begin(), rule.not_after.end(), precedes) &&
         std::all_of(rule.later.begin(), rule.later.end(), follows_somewhere) &&
         std::all_of(rule.earlier.begin(), rule.earlier.end(), precedes_somewhere) &&
         std::none_of(rule.not_later.begin(), rule.not_later.end(), follows_somewhere) &&
         std::none_of(rule.not_earlier.begin(), rule.not_earlier.end(), precedes_somewhere);
}

void Disambiguation::choose(std::vector<Word>& words, std::vector<std::vector<const ReadingRule*>>* reasons) const {
  if (reasons) reasons->assign(words.size(), {});
  std::vector<signed char> holds(rules_.size());
  for (std::size_t index = words.size(); index-- > 0;) {
    Word& word = words[index];
    if (word.candidates.empty()) continue;
    if (word.candidates.size() == 1) {
      word.reading = &word.candidates[0];
      continue;
    }
    std::fill(holds.begin(), holds.end(), -1);
    int best_score = 0;
    for (const Reading& reading : word.candidates) {
      int score = -reading.cost;
      for (std::size_t r = 0; r < rules_.size(); ++r) {
        if (!may_fit(rules_[r].reading, reading) || !fits(rules_[r].reading, word, &reading)) continue;
        if (holds[r] < 0) holds[r] = applies(rules_[r], words, index);
        if (holds[r]) score += rules_[r].weight;
      }
      if (!word.reading || score > best_score) {
        word.reading = &reading;
        best_score = score;
      }
    }
    if (reasons)
      for (std::size_t r = 0; r < rules_.size(); ++r)
        if (holds[r] > 0 && fits(rules_[r].reading, word, word.reading)) (*reasons)[index].push_back(&rules_[r]);
  }
  // A compound stands only where its last word is read as the verb that makes it.
  for (Word& word : words) {
    if (word.compound && !word.is_verbal()) word.compound = nullptr;
    if (!word.compound) continue;
    for (Word* part = &words[word.compound_begin]; part != &word; ++part) part->in_compound = true;
  }
}

}  // namespace yukum
