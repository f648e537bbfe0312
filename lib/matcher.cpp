// SPDX-License-Identifier: Apache-2.0
// Words and word patterns.
#include "matcher.hpp"

#include <algorithm>

#include <re2/re2.h>

namespace yukum {
namespace {

bool contains(const std::vector<std::string>& sorted, std::string_view value) {
  return std::binary_search(sorted.begin(), sorted.end(), value, std::less<>());
}

/// Words that may stand between the parts of a predicate without belonging to it.
bool may_be_passed_over(const Word& word) {
  if (word.pos() == Pos::adverb || word.pos() == Pos::particle) return true;
  // ödenmesi de gerekir: de joins nothing there
  return word.pos() == Pos::conjunction && std::any_of(word.candidates.begin(), word.candidates.end(),
                                                       [](const Reading& r) { return r.pos == Pos::particle; });
}

/// Words of a subject between a complement and the predicate: `artırmaya Bakanlık yetkilidir`.
bool may_stand_between(const Word& word) {
  return word.form() == "," || !(word.is_punctuation() || (word.is_verbal() && word.has(Feature::finite)));
}

constexpr int most_passed_over = 3;
constexpr int longest_gap = 10;

/// `malın tasfiyesine ilişkin davalarda mahkeme yetkilidir`: the postposition takes the word, not the predicate.
bool is_complement_of(const Word& word, const Word& next) {
  return next.pos() == Pos::adposition && next.reading->lexeme &&
         next.reading->lexeme->traits->governs.has_any(word.features() & cases);
}

/// Whether a verb ends a compound: `etmek`, `teşvik etmek`.
bool is_last_word_of(const Lexeme& verb, const Lexeme& compound) {
  const std::string_view whole = compound.folded;
  const std::string_view last = verb.folded_lemma;
  return whole.ends_with(last) && whole[whole.size() - last.size() - 1] == ' ';
}

}  // namespace

bool fits_beyond_bits(const WordPattern& p, const Word& word, const Reading* reading) {
  if (!p.forms.empty() && !contains(p.forms, word.form())) return false;
  if (!p.suffixes.empty() && !(reading && reading->has_any_of(p.suffixes))) return false;
  if (!p.no_suffixes.empty() && reading && reading->has_any_of(p.no_suffixes)) return false;
  const bool ends_compound = word.compound && reading && reading->pos == Pos::verb && reading->lexeme &&
                             is_last_word_of(*reading->lexeme, *word.compound);
  if (ends_compound ? p.not_compound : p.compound) return false;
  const Lexeme* lexeme = ends_compound ? word.compound : reading ? reading->lexeme : nullptr;
  if (!p.lemmas.empty()) {
    const auto is_one = [&](const Lexeme& one) {
      return (p.lemma_signs & sign_of(one.folded_lemma)) && contains(p.lemmas, one.folded_lemma);
    };
    const bool whole = lexeme && is_one(*lexeme);
    const bool verb_alone = ends_compound && is_one(*reading->lexeme);
    if (!whole && !verb_alone) return false;
  }
  std::uint64_t classes = lexeme ? lexeme->traits->classes : 0;
  if (ends_compound && word.noun_apart)
    classes |= reading->lexeme->traits->classes;  // üç kişilik bir kurul oluşturulur
  if ((p.classes && !(p.classes & classes)) || (p.not_classes & classes)) return false;
  if (!p.governs.none() && !(lexeme && lexeme->traits->governs.has_any(p.governs)) &&
      !(ends_compound && reading->lexeme->traits->governs.has_any(p.governs)))
    return false;
  return !p.surface || RE2::FullMatch({word.form().data(), word.form().size()}, *p.surface);
}

std::optional<PatternMatch> match_ending_at(std::span<const WordPattern> patterns, std::span<const Word> words,
                                            std::uint32_t last) {
  PatternMatch match;
  match.end = last + 1;
  match.content = last;
  std::int64_t at = last;
  for (std::size_t p = patterns.size(); p-- > 0;) {
    const WordPattern& pattern = patterns[p];
    const bool is_last = p + 1 == patterns.size();
    int passed = 0;
    std::int64_t tried = at;
    while (tried >= 0 &&
           !fits(pattern, words[static_cast<std::size_t>(tried)], words[static_cast<std::size_t>(tried)].reading)) {
      const Word& between = words[static_cast<std::size_t>(tried)];
      const int most = pattern.apart ? longest_gap : most_passed_over;
      // a) … ödenmesi, b) … bildirilmesi, gerekir
      const bool closes_list = pattern.content && between.form() == ",";
      const bool may_pass = pattern.apart ? may_stand_between(between) : closes_list || may_be_passed_over(between);
      if (is_last || passed++ == most || !may_pass) {
        tried = -1;
        break;
      }
      --tried;
    }
    if (tried < 0) {
      if (pattern.optional) continue;
      return std::nullopt;
    }
    if (pattern.apart && pattern.content && tried < at &&
        is_complement_of(words[static_cast<std::size_t>(tried)], words[static_cast<std::size_t>(tried) + 1]))
      return std::nullopt;
    // What may stand apart is a phrase of the predicate and no part of it, unless it carries the action.
    if (!pattern.apart || pattern.content) match.begin = static_cast<std::uint32_t>(tried);
    if (pattern.content) match.content = match.begin;
    if (pattern.apart && pattern.content) {
      match.gap_begin = match.begin + 1;
      match.gap_end = static_cast<std::uint32_t>(at) + 1;
    }
    at = tried - 1;
    // A compound that fits as a whole is one word: its noun is no word of its own (`uymayı taahhüt eder`).
    const Word& found = words[static_cast<std::size_t>(tried)];
    const bool whole = found.compound && pattern.forms.empty() &&
                       (pattern.lemmas.empty() || contains(pattern.lemmas, found.compound->folded_lemma));
    if (whole && (!pattern.lemmas.empty() || pattern.classes || p == 0)) {
      at = static_cast<std::int64_t>(found.compound_begin) - 1;
      if (p > 0) match.begin = found.compound_begin;
    }
  }
  return match;
}

}  // namespace yukum
