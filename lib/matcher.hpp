// SPDX-License-Identifier: Apache-2.0
// Words and word patterns: which rules fit a predicate or a marker, found by the word that triggers them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <new>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules.hpp"
#include "words.hpp"

namespace yukum {

/// Whether a word, read so, is what the pattern asks for beside bits and capitals.
bool fits_beyond_bits(const WordPattern& pattern, const Word& word, const Reading* reading);

/// Whether a word, read so, is what the pattern asks for, but for capitals. What is told by bits comes first: most
/// patterns fail there.
inline bool fits_form(const WordPattern& pattern, const Word& word, const Reading* reading) {
  const Features features = reading ? reading->features : Features();
  const Pos pos = word.is_punctuation() ? Pos::punctuation : reading ? reading->pos : Pos::unknown;
  return pattern.fits_bits(features, pos) &&
         (pattern.is_all_bits || (pattern.may_be_form(word.form()) && fits_beyond_bits(pattern, word, reading)));
}

/// Whether it is written with the capitals that the pattern asks for.
inline bool fits_case(const WordPattern& p, const Word& word) {
  const Token& token = *word.token;
  return (!p.capitalised || token.capitalised) && (!p.lower_case || !token.capitalised) &&
         (!p.title_case || (token.capitalised && !token.all_capitals));
}

inline bool fits(const WordPattern& pattern, const Word& word, const Reading* reading) {
  return fits_form(pattern, word, reading) && fits_case(pattern, word);
}

/// Where a sequence of patterns stands: words [begin, end), and the word that carries the action.
struct PatternMatch {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t content = 0;    ///< the last word unless a pattern is marked with `@`
  std::uint32_t gap_begin = 0;  ///< words [gap_begin, gap_end) stand between a part that may stand apart and the rest
  std::uint32_t gap_end = 0;
};

/// Matches a sequence right to left so that its last pattern fits `words[last]`. Adverbs and particles between two
/// patterns are passed over (`bırakılması kesinlikle yasaktır`). Linear, without backtracking.
std::optional<PatternMatch> match_ending_at(std::span<const WordPattern> patterns, std::span<const Word> words,
                                            std::uint32_t last);

/// The rules of one sort, found by the form or lemma that their last pattern asks for, or else by its features. What is
/// found is noted on the form, so that the cost of a look-up does not grow with the number of rules.
template <class Rule>
class TriggerIndex {
 public:
  struct Entry {
    const Rule* rule;
    std::span<const WordPattern> patterns;
    std::uint32_t order;  ///< of the rule in its book: smaller is tried first
  };

  explicit TriggerIndex(const std::vector<Rule>& rules);
  /// Calls `visit` with every entry whose last pattern may fit the word, in the order of the book, until it gives true.
  /// `types` are those that the word was read with.
  template <class Visit>
  void candidates(const Word& word, WordTypes& types, Visit visit) const;

 private:
  TriggerList noted(const Word& word, WordTypes& types) const;
  template <class Visit>
  void look_up(const Word& word, Visit visit) const;

  std::vector<Entry> entries_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_form_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_lemma_;
  std::vector<std::uint32_t> by_features_;
};

// ---------------------------------------------------------------------------------------------------------------

template <class Rule>
TriggerIndex<Rule>::TriggerIndex(const std::vector<Rule>& rules) {
  for (std::uint32_t i = 0; i < rules.size(); ++i)
    for (const auto& when : rules[i].when) {
      const auto entry = static_cast<std::uint32_t>(entries_.size());
      entries_.push_back({&rules[i], when, i});
      const WordPattern& trigger = when.back();
      if (!trigger.has_lexical_part()) by_features_.push_back(entry);
      for (const std::string& form : trigger.forms) by_form_[form].push_back(entry);
      if (trigger.forms.empty())
        for (const std::string& lemma : trigger.lemmas) by_lemma_[lemma].push_back(entry);
    }
}

template <class Rule>
template <class Visit>
void TriggerIndex<Rule>::candidates(const Word& word, WordTypes& types, Visit visit) const {
  if (!word.reading || word.compound) {
    look_up(word, [&](std::uint32_t entry) { return visit(entries_[entry]); });
    return;
  }
  const TriggerList list = noted(word, types);
  for (const std::uint32_t entry : std::span(list + 1, *list))
    if (visit(entries_[entry])) return;
}

/// The entries whose last pattern fits the form of the word as it is read, found when it is met for the first time.
template <class Rule>
TriggerList TriggerIndex<Rule>::noted(const Word& word, WordTypes& types) const {
  TriggerList*& lists = word.type->triggers[Rule::trigger_sort];
  if (!lists) {
    const std::span<TriggerList> room = types.room_for<TriggerList>(word.candidates.size());
    std::fill(room.begin(), room.end(), nullptr);
    lists = room.data();
  }
  TriggerList& list = lists[word.reading - word.candidates.data()];
  if (list) return list;
  static constexpr std::uint32_t none[] = {0};
  std::vector<std::uint32_t> found;
  look_up(word, [&](std::uint32_t entry) {
    if (fits_form(entries_[entry].patterns.back(), word, word.reading)) found.push_back(entry);
    return false;
  });
  if (found.empty()) return list = none;
  const std::span<std::uint32_t> room = types.room_for<std::uint32_t>(found.size() + 1);
  room[0] = static_cast<std::uint32_t>(found.size());
  std::copy(found.begin(), found.end(), room.begin() + 1);
  return list = room.data();
}

template <class Rule>
template <class Visit>
void TriggerIndex<Rule>::look_up(const Word& word, Visit visit) const {
  // Three sorted lists merged: a word has few entries by form or lemma.
  static const std::vector<std::uint32_t> nothing;
  const auto list = [&](const auto& index, std::string_view key) -> const std::vector<std::uint32_t>& {
    const auto found = index.find(key);
    return found == index.end() ? nothing : found->second;
  };
  const std::vector<std::uint32_t>* lists[] = {
      &list(by_form_, word.form()),
      word.lexeme() ? &list(by_lemma_, word.lexeme()->folded_lemma) : &nothing,
      word.compound && word.reading && word.reading->lexeme ? &list(by_lemma_, word.reading->lexeme->folded_lemma)
                                                            : &nothing,
      &by_features_,
  };
  std::size_t next[4] = {};
  for (;;) {
    int first = -1;
    for (int i = 0; i < 4; ++i)
      if (next[i] < lists[i]->size() && (first < 0 || (*lists[i])[next[i]] < (*lists[first])[next[first]])) first = i;
    if (first < 0) return;
    const std::uint32_t entry = (*lists[first])[next[first]];
    for (int i = 0; i < 4; ++i)
      if (next[i] < lists[i]->size() && (*lists[i])[next[i]] == entry) ++next[i];
    if (visit(entry)) return;
  }
}

}  // namespace yukum
