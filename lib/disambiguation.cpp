// SPDX-License-Identifier: Apache-2.0
// Candidates to the one reading that fits where a word stands.
#include "disambiguation.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <new>

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

}  // namespace

/// What stands around the words of one sentence. Asked from the last word to the first, so that each place is looked
/// at once by each search for something further on or before.
class Surroundings {
 public:
  Surroundings(const std::vector<Word>& words, std::size_t search_count)
      : words_(words), searches_(search_count, Search{words.size(), not_found}) {}

  /// Whether a rule applies to the word at `index`; its searches are those from `search` on.
  bool satisfy(const ReadingRule& rule, std::size_t index, std::size_t search) {
    if (rule.at_end && !nothing_follows(index)) return false;
    if (rule.at_begin && index != 0) return false;
    const auto follows = [&](const Sequence& sequence) {
      return index + sequence.size() < words_.size() && stands_at(sequence, index + 1, chosen_fits);
    };
    const auto precedes = [&](const Sequence& sequence) {
      return sequence.size() <= index && stands_at(sequence, index - sequence.size(), any_reading_fits);
    };
    const auto follows_somewhere = [&](const Sequence& s) { return found_later(s, index, searches_[search++]); };
    const auto precedes_somewhere = [&](const Sequence& s) { return found_earlier(s, index, searches_[search++]); };
    if (!rule.before.empty() && std::none_of(rule.before.begin(), rule.before.end(), follows)) return false;
    if (!rule.after.empty() && std::none_of(rule.after.begin(), rule.after.end(), precedes)) return false;
    if (std::any_of(rule.not_before.begin(), rule.not_before.end(), follows)) return false;
    if (std::any_of(rule.not_after.begin(), rule.not_after.end(), precedes)) return false;
    for (const Sequence& s : rule.later)
      if (!follows_somewhere(s)) return false;
    for (const Sequence& s : rule.earlier)
      if (!precedes_somewhere(s)) return false;
    for (const Sequence& s : rule.not_later)
      if (follows_somewhere(s)) return false;
    for (const Sequence& s : rule.not_earlier)
      if (precedes_somewhere(s)) return false;
    return true;
  }

 private:
  using Sequence = std::vector<WordPattern>;
  static constexpr std::size_t not_found = SIZE_MAX;
  struct Search {
    std::size_t seen_to;  ///< the lowest place that was looked at
    std::size_t found;
  };

  template <class Fits>
  bool stands_at(const Sequence& sequence, std::size_t begin, const Fits& word_fits) const {
    for (std::size_t i = 0; i < sequence.size(); ++i)
      if (!word_fits(sequence[i], words_[begin + i])) return false;
    return true;
  }

  bool nothing_follows(std::size_t index) const {
    while (++index < words_.size())
      if (!words_[index].is_punctuation()) return false;
    return true;
  }

  /// Whether the sequence begins behind the word, not too far: the nearest place is kept.
  bool found_later(const Sequence& sequence, std::size_t index, Search& search) const {
    const std::size_t end = std::min(words_.size(), index + farthest_word + 1);
    if (end < sequence.size()) return false;
    const std::size_t last = end - sequence.size();
    for (std::size_t begin = std::min(search.seen_to, last + 1); begin-- > index + 1;)
      if (stands_at(sequence, begin, chosen_fits)) search.found = begin;
    search.seen_to = std::min(search.seen_to, index + 1);
    return search.found <= last;
  }

  /// Whether the sequence ends before the word, not too far: `seen_to` is the farthest end that may still be one.
  bool found_earlier(const Sequence& sequence, std::size_t index, Search& search) const {
    if (search.seen_to > index) search = {index, not_found};
    for (; search.seen_to >= sequence.size() && search.seen_to + farthest_word > index; --search.seen_to) {
      if (search.found == search.seen_to) return true;
      if (!stands_at(sequence, search.seen_to - sequence.size(), any_reading_fits)) continue;
      search.found = search.seen_to;
      return true;
    }
    return false;
  }

  const std::vector<Word>& words_;
  std::vector<Search> searches_;
};

/// That a rule, if it applies, speaks for these readings, one bit each.
struct Vote {
  std::uint32_t rule;
  std::uint32_t readings;
};

/// What the rules can say of a form wherever it stands, as the end of a compound or without one: of its readings only
/// those are left that some text can prefer, and of the rules those whose word depends on the text and prefers some of
/// them to others.
struct Ballot {
  std::uint32_t contenders = 0;
  std::span<const int> scores;  ///< by reading, before any vote
  std::span<const Vote> votes;
  const Lexeme* compound = nullptr;  ///< that the word must end
  const Ballot* next = nullptr;      ///< of the same form with another compound
};

static_assert(Morphology::max_readings <= 32, "a Vote has one bit a reading");

namespace {

constexpr std::uint32_t bit(std::size_t reading) { return std::uint32_t{1} << reading; }

/// Whether a rule asks nothing of what stands around the word, nor of its capitals.
bool always_applies(const ReadingRule& rule) {
  return rule.before.empty() && rule.after.empty() && rule.not_before.empty() && rule.not_after.empty() &&
         rule.not_later.empty() && rule.not_earlier.empty() && rule.later.empty() && rule.earlier.empty() &&
         !rule.at_end && !rule.at_begin && !rule.reading.capitalised && !rule.reading.lower_case &&
         !rule.reading.title_case;
}

/// What the readings of a word show, taken together: most patterns fit none of them, and that is seen here.
class Possibilities {
 public:
  explicit Possibilities(const Word& word) : form_sign_(sign_of(word.form())) {
    const auto add = [&](const Lexeme& lexeme) {
      lemma_signs_ |= sign_of(lexeme.folded_lemma);
      classes_ |= lexeme.traits->classes;
    };
    for (const Reading& reading : word.candidates) {
      features_ = features_ | reading.features;
      pos_ |= 1u << static_cast<unsigned>(reading.pos);
      if (reading.lexeme) add(*reading.lexeme);
    }
    if (word.compound) add(*word.compound);
  }

  bool allow(const WordPattern& p) const {
    return features_.has_all(p.all) && (!p.pos || (p.pos & pos_)) && (p.forms.empty() || (p.form_signs & form_sign_)) &&
           (p.lemmas.empty() || (p.lemma_signs & lemma_signs_)) && (!p.classes || (p.classes & classes_));
  }

 private:
  Features features_;
  std::uint32_t pos_ = 0;
  std::uint64_t form_sign_;
  std::uint64_t lemma_signs_ = 0;
  std::uint64_t classes_ = 0;
};

/// Takes out the readings that lose to another whatever the votes are; of equals the first wins.
std::uint32_t contenders(std::span<const int> scores, std::span<const Vote> votes,
                         const std::vector<ReadingRule>& rules) {
  const auto always_beats = [&](std::size_t a, std::size_t b) {
    int least_lead = scores[a] - scores[b];
    for (const Vote& vote : votes) {
      const bool for_a = vote.readings & bit(a), for_b = vote.readings & bit(b);
      if (for_a != for_b) least_lead += std::min(0, for_a ? rules[vote.rule].weight : -rules[vote.rule].weight);
      if (least_lead < 0) return false;
    }
    return least_lead > 0 || (least_lead == 0 && a < b);
  };
  std::uint32_t left = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) left |= bit(i);
  for (std::size_t b = 0; b < scores.size(); ++b)
    for (std::size_t a = 0; a < scores.size(); ++a)
      if (a != b && (left & bit(a)) && (left & bit(b)) && always_beats(a, b)) left &= ~bit(b);
  return left;
}

}  // namespace

Disambiguation::Disambiguation(const std::vector<ReadingRule>& rules) : rules_(rules) {
  for (const ReadingRule& rule : rules) {
    first_searches_.push_back(search_count_);
    search_count_ += rule.later.size() + rule.earlier.size() + rule.not_later.size() + rule.not_earlier.size();
  }
}

const Ballot& Disambiguation::ballot(const Word& word, WordTypes& types) const {
  for (const Ballot* known = word.type->ballot; known; known = known->next)
    if (known->compound == word.compound) return *known;
  const std::span<const Reading> readings = word.candidates;
  std::array<int, Morphology::max_readings> all_scores;
  const std::span<int> scores = std::span(all_scores).first(readings.size());
  for (std::size_t i = 0; i < readings.size(); ++i) scores[i] = -readings[i].cost;
  const Possibilities possibilities(word);
  std::vector<Vote> votes;
  votes.reserve(rules_.size());
  for (std::uint32_t r = 0; r < rules_.size(); ++r) {
    const WordPattern& pattern = rules_[r].reading;
    if (!possibilities.allow(pattern)) continue;
    std::uint32_t preferred = 0;
    for (std::size_t i = 0; i < readings.size(); ++i)
      if (fits_form(pattern, word, &readings[i])) preferred |= bit(i);
    if (preferred == 0) continue;
    if (!always_applies(rules_[r])) {
      votes.push_back({r, preferred});
      continue;
    }
    for (std::size_t i = 0; i < readings.size(); ++i)
      if (preferred & bit(i)) scores[i] += rules_[r].weight;
  }
  auto& ballot = *new (types.room_for<Ballot>(1).data()) Ballot();
  const std::span<int> kept_scores = types.room_for<int>(scores.size());
  std::copy(scores.begin(), scores.end(), kept_scores.begin());
  ballot.scores = kept_scores;
  ballot.contenders = contenders(scores, votes, rules_);
  std::erase_if(votes, [&](Vote& vote) {
    vote.readings &= ballot.contenders;
    return vote.readings == 0 || vote.readings == ballot.contenders;
  });
  const std::span<Vote> kept = types.room_for<Vote>(votes.size());
  std::uninitialized_copy(votes.begin(), votes.end(), kept.begin());
  ballot.votes = kept;
  ballot.compound = word.compound;
  ballot.next = word.type->ballot;
  word.type->ballot = &ballot;
  return ballot;
}

const Reading* Disambiguation::elected(const Ballot& ballot, const Word& word, std::size_t index,
                                       Surroundings& surroundings) const {
  if (std::has_single_bit(ballot.contenders)) return &word.candidates[std::countr_zero(ballot.contenders)];
  std::array<int, Morphology::max_readings> scores;
  std::copy(ballot.scores.begin(), ballot.scores.end(), scores.begin());
  for (const Vote& vote : ballot.votes) {
    const ReadingRule& rule = rules_[vote.rule];
    if (!fits_case(rule.reading, word) || !surroundings.satisfy(rule, index, first_searches_[vote.rule])) continue;
    for (std::uint32_t left = vote.readings; left != 0; left &= left - 1)
      scores[static_cast<std::size_t>(std::countr_zero(left))] += rule.weight;
  }
  std::size_t best = Morphology::max_readings;
  for (std::uint32_t left = ballot.contenders; left != 0; left &= left - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(left));
    if (best == Morphology::max_readings || scores[i] > scores[best]) best = i;
  }
  return &word.candidates[best];
}

/// The same without a ballot, and all the rules that spoke for the reading.
const Reading* Disambiguation::weighed(const Word& word, std::size_t index, Surroundings& surroundings,
                                       std::vector<const ReadingRule*>& reasons) const {
  std::vector<signed char> holds(rules_.size(), -1);
  const Reading* best = nullptr;
  int best_score = 0;
  for (const Reading& reading : word.candidates) {
    int score = -reading.cost;
    for (std::size_t r = 0; r < rules_.size(); ++r) {
      if (!fits(rules_[r].reading, word, &reading)) continue;
      if (holds[r] < 0) holds[r] = surroundings.satisfy(rules_[r], index, first_searches_[r]);
      if (holds[r]) score += rules_[r].weight;
    }
    if (best && score <= best_score) continue;
    best = &reading;
    best_score = score;
  }
  for (std::size_t r = 0; r < rules_.size(); ++r)
    if (holds[r] > 0 && fits(rules_[r].reading, word, best)) reasons.push_back(&rules_[r]);
  return best;
}

void Disambiguation::choose(std::vector<Word>& words, WordTypes& types,
                            std::vector<std::vector<const ReadingRule*>>* reasons) const {
  if (reasons) reasons->assign(words.size(), {});
  Surroundings surroundings(words, search_count_);
  for (std::size_t index = words.size(); index-- > 0;) {
    Word& word = words[index];
    if (word.candidates.empty()) continue;
    if (word.candidates.size() == 1)
      word.reading = &word.candidates[0];
    else if (reasons)
      word.reading = weighed(word, index, surroundings, (*reasons)[index]);
    else
      word.reading = elected(ballot(word, types), word, index, surroundings);
  }
  // A compound stands only where its last word is read as the verb that makes it.
  for (Word& word : words) {
    if (!word.compound) continue;
    if (word.is_verbal()) {
      for (Word* part = &words[word.compound_begin]; part != &word; ++part) part->in_compound = true;
    } else {
      word.compound = nullptr;
      word.compound_begin = static_cast<std::uint32_t>(&word - words.data());
    }
  }
}

}  // namespace yukum
