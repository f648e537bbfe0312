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
  const auto follows = [&](const std::vector<WordPattern>& sequence) {
    if (index + sequence.size() >= words.size()) return false;
    for (std::size_t i = 0; i < sequence.size(); ++i)
      if (!chosen_fits(sequence[i], words[index + 1 + i])) return false;
    return true;
  };
  const auto precedes = [&](const std::vector<WordPattern>& sequence) {
    if (sequence.size() > index) return false;
    for (std::size_t i = 0; i < sequence.size(); ++i)
      if (!any_reading_fits(sequence[i], words[index - sequence.size() + i])) return false;
    return true;
  };
  if (!rule.before.empty() && std::none_of(rule.before.begin(), rule.before.end(), follows)) return false;
  if (!rule.after.empty() && std::none_of(rule.after.begin(), rule.after.end(), precedes)) return false;
  if (std::any_of(rule.not_before.begin(), rule.not_before.end(), follows)) return false;
  if (std::any_of(rule.not_after.begin(), rule.not_after.end(), precedes)) return false;
  for (const WordPattern& pattern : rule.later) {
    bool found = false;
    for (std::size_t i = index + 1; i < words.size() && i <= index + farthest_word && !found; ++i)
      found = chosen_fits(pattern, words[i]);
    if (!found) return false;
  }
  for (const WordPattern& pattern : rule.earlier) {
    bool found = false;
    for (std::size_t i = index; i-- > 0 && i + farthest_word > index && !found;)
      found = any_reading_fits(pattern, words[i]);
    if (!found) return false;
  }
  return true;
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
