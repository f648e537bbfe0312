// SPDX-License-Identifier: Apache-2.0
// Words of a sentence to its main clauses and predicates.
#include "clauses.hpp"

#include <algorithm>

#include "text.hpp"

namespace yukum {
namespace {

bool is_separator(const Word& w) { return w.is_punctuation() || w.pos() == Pos::conjunction; }

bool ends_clause(std::span<const Word> words, std::uint32_t index) {
  return index + 1 >= words.size() || is_separator(words[index + 1]);
}

bool is_denial(const Word& w) {
  return w.pos() == Pos::particle && w.has(Feature::negative) && !w.has(Feature::conditional);  // değildir
}

/// edemez ise: what makes a condition of the word before it
bool may_be_conditional_copula(const Word& w) {
  return std::any_of(w.candidates.begin(), w.candidates.end(), [](const Reading& reading) {
    return reading.pos == Pos::particle && reading.features.has(Feature::conditional);
  });
}

/// “Kullanılamaz” ibaresi: what a noun names by quoting it says nothing here.
bool is_named_by_quoting(std::span<const Word> words, std::uint32_t index) {
  if (index + 2 >= words.size()) return false;
  const Word& noun = words[index + 2];
  return is_quotation_mark(words[index + 1].form()) && noun.pos() == Pos::noun && noun.has(Feature::possessor_third);
}

/// Whether a verb stands here for the second time, now denied: `girer girmez` (as soon as)
bool is_said_again(std::span<const Word> words, std::uint32_t index) {
  if (index == 0) return false;
  const Word &first = words[index - 1], &second = words[index];
  const auto is_aorist = [](const Word& w) {
    return w.is_verbal() && w.features().has_all(Feature::finite | Feature::aorist);
  };
  return is_aorist(first) && is_aorist(second) && !first.has(Feature::negative) && second.has(Feature::negative) &&
         first.reading->lexeme == second.reading->lexeme;
}

/// A finite verb or a nominal with a copula. A conditional is a clause inside another.
bool is_predicate_head(std::span<const Word> words, std::uint32_t index) {
  const Word& word = words[index];
  if (index + 1 < words.size() && may_be_conditional_copula(words[index + 1])) return false;
  if (!word.reading || word.in_compound || word.token->in_quotes || word.has(Feature::conditional)) return false;
  if (is_named_by_quoting(words, index)) return false;
  if (is_said_again(words, index)) return false;
  if (word.has(Feature::finite) && word.is_verbal()) return true;
  if (word.has(Feature::copular)) return true;
  // var, yok, gerek, şart, yasak: predicates without a copula, where a clause can end
  if (word.pos() == Pos::particle) return ends_clause(words, index);
  const bool bare_predicate = word.pos() == Pos::adjective || word.pos() == Pos::noun;
  return bare_predicate && !word.has_any(cases) && index + 1 == words.size() - (words.back().is_punctuation() ? 1 : 0);
}

bool is_finite_aorist(const Word& w) { return w.is_verbal() && w.has(Feature::finite) && w.has(Feature::aorist); }

/// Marks the verbs that share the -sA of a later one and so end no clause: `sınırını aşar veya kurala uymazsa`; none
/// where `marked` stays empty.
void mark_shared_conditions(std::span<const Word> words, const ConditionClasses& classes, std::vector<char>& marked) {
  for (std::size_t last = 0; last < words.size(); ++last) {
    const Word& condition = words[last];
    if (!condition.is_verbal() || !condition.has(Feature::aorist)) continue;
    // karar verilmez yahut ret kararı verilir ise: in two words
    const bool is_in_two_words =
        is_finite_aorist(condition) && last + 1 < words.size() && may_be_conditional_copula(words[last + 1]);
    if (!condition.has(Feature::conditional) && !is_in_two_words) continue;
    if (condition.is_a(classes.discretion)) continue;
    if (last + 1 < words.size() && words[last + 1].has(Feature::imperative)) continue;  // ne olursa olsun
    bool is_joined = false;
    for (std::size_t i = last; i-- > 0;) {
      const Word& word = words[i];
      if (word.form() == ";" || word.form() == ":" || word.has(Feature::conditional)) break;
      if (!word.has(Feature::finite)) continue;
      const Word& behind = words[i + 1];
      is_joined = behind.is_a(classes.coordinating) || (is_joined && behind.form() == ",");
      if (!is_joined || !is_finite_aorist(word)) break;
      if (marked.empty()) marked.assign(words.size(), 0);
      marked[i] = 1;
    }
  }
}

constexpr Features shared_tense =
    Features::of(Feature::future, Feature::evidential, Feature::necessitative, Feature::progressive);

/// The suffixes that only the last of coordinated verbs shows: person, number and -DIr behind a tense.
bool lacks_last_suffixes(const Word& w) {
  return w.has_any(shared_tense) && w.has(Feature::finite) &&
         !w.has_any(Feature::plural | Feature::first_person | Feature::second_person);
}

/// Marks the infinitives that end a list item, and those coordinated with them; not the complements of other words
/// (`belirlemek için`).
void mark_infinitives(std::span<const Word> words, std::vector<char>& marked) {
  marked.assign(words.size(), 0);
  bool later_holds = true;
  for (std::size_t i = words.size(); i-- > 0;) {
    const Word& word = words[i];
    if (is_bare_infinitive(word)) {
      const bool ends = i + 1 >= words.size() || is_separator(words[i + 1]);
      marked[i] = later_holds = later_holds && ends;
    } else if (word.is_verbal() && word.has(Feature::finite)) {
      later_holds = false;
    }
  }
}

// Bounds on how far a predicate looks, so that a sentence of 100,000 words costs no more than as many short ones. The
// longest sentence of 917 statutes has 463 words.
constexpr std::uint32_t longest_region = 512;  ///< words before the head that may belong to it
constexpr std::uint32_t farthest_sharer = 60;  ///< clauses to the verb that shows the shared suffixes

/// A noun that can be one with the verb behind it: bare, or possessed as in `fesih hakkı tanır`.
bool is_noun_of_verb(const Word& word) {
  const bool is_noun =
      word.pos() == Pos::noun || (word.is_verbal() && word.has(Feature::verbal_noun) && !is_bare_infinitive(word));
  return is_noun && !word.has_any(cases | Feature::plural | Feature::copular | Feature::possessor_first |
                                  Feature::possessor_second);
}

/// Another reading of the word is an adjective: `üç günlük süre`.
bool may_be_adjective(const Word& word) {
  return std::any_of(word.candidates.begin(), word.candidates.end(),
                     [](const Reading& r) { return r.pos == Pos::adjective && r.suffix_count == 0; });
}

/// konuya dair görüşme: a postposition that is also said of the noun that follows, as an adjective with a complement is
bool is_attributive_postposition(const Word& word) {
  return word.pos() == Pos::adposition &&
         std::any_of(word.candidates.begin(), word.candidates.end(), [](const Reading& r) {
           return r.pos == Pos::adjective && r.suffix_count == 0 && r.lexeme && !r.lexeme->traits->governs.none();
         });
}

/// Whether something stands before a noun that says something of it, or that makes it the last of several.
bool is_modified(std::span<const Word> words, std::uint32_t noun, const CompoundClasses& classes) {
  if (noun == 0) return false;
  const Word& before = words[noun - 1];
  // tadilat ve değişiklik yapılır
  if (before.form() == "," || before.pos() == Pos::conjunction)
    return noun > 1 && is_noun_of_verb(words[noun - 2]) && !words[noun - 2].is_verbal();
  if (!before.reading) return false;
  if (is_attributive(*before.reading) || is_attributive_postposition(before)) return true;
  if (before.is_a(classes.attributive)) return true;
  if (before.has_any(cases | Feature::plural)) return false;
  // on gün süre verilir, yüz Türk Lirası ceza uygulanır
  const bool is_measure = before.pos() == Pos::abbreviation || before.is_a(classes.measure);
  const bool says_how_long = before.is_a(classes.time) && !words[noun].is_a(classes.measure);  // iki yıl görev yapar
  const auto is_number = [&](std::uint32_t back) { return noun >= back && words[noun - back].pos() == Pos::numeral; };
  if (is_measure) return !says_how_long && (is_number(2) || is_number(3));
  if (before.has_any(possessors)) return false;
  return before.pos() == Pos::noun && may_be_adjective(before);  // üç günlük süre
}

/// iade talebinde bulunur: the noun of the compound has another before it, and the two are one.
bool is_possessed_by_bare_noun(std::span<const Word> words, std::uint32_t noun, const CompoundClasses& classes) {
  if (noun == 0 || !words[noun].has(Feature::possessor_third) || !words[noun].has_any(cases)) return false;
  const Word& before = words[noun - 1];
  return before.pos() == Pos::noun && is_noun_of_verb(before) && !before.in_compound && !before.reading->guessed &&
         !before.has(Feature::possessor_third) && !before.is_a(classes.actor) && !is_modified(words, noun - 1, classes);
}

/// gecikmenin haklı olduğu sonucuna varır: what the noun of the compound holds is said before it
bool has_content(std::span<const Word> words, std::uint32_t noun) {
  if (noun == 0 || !words[noun].has(Feature::possessor_third) || !words[noun].has_any(cases)) return false;
  const Word& before = words[noun - 1];
  return before.is_verbal() && before.has(Feature::participle) && before.has(Feature::possessor_third) &&
         !before.has_any(cases);
}

/// devir ve temlik eder, imal, inşa ve ihraç eder: the words that name the acts before the last, which share its verb
void take_in_coordinated(std::vector<Word>& words, Word& verb, const CompoundClasses& classes) {
  const auto is_bare_act = [&](const Word& word) {
    return word.pos() == Pos::noun && word.is_a(classes.act) && !word.in_compound &&
           !word.has_any(cases | possessors | Feature::plural | Feature::copular);
  };
  std::uint32_t& begin = verb.compound_begin;
  const Word& last = words[begin];
  while (begin >= 2 && is_bare_act(words[begin - 2])) {
    const Word& joint = words[begin - 1];
    const bool is_last_joint = &words[begin] == &last;
    if (joint.pos() != Pos::conjunction && (is_last_joint || joint.form() != ",")) return;
    begin -= 2;
    words[begin].in_compound = words[begin + 1].in_compound = true;
  }
}

/// muameleye tabi tutmak: tabi tutmak; null if the lexicon has no such compound
const Lexeme* without_first_word(const Lexicon& lexicon, const Lexeme& compound) {
  const std::string_view words = compound.folded;
  return lexicon.phrase(words.substr(words.find(' ') + 1));
}

}  // namespace

ConditionClasses::ConditionClasses(const Lexicon& lexicon)
    : coordinating(lexicon.classes.find("coordinating")), discretion(lexicon.classes.find("discretion")) {}

CompoundClasses::CompoundClasses(const Lexicon& lexicon)
    : light(lexicon.classes.find("light")),
      fixed(lexicon.classes.find("fixed")),
      attributive(lexicon.classes.find("attributive")),
      incorporating(lexicon.classes.find("incorporating")),
      act(lexicon.classes.find("act")),
      actor(actor_classes(lexicon)),
      measure(lexicon.classes.find("time") | lexicon.classes.find("money")),
      time(lexicon.classes.find("time")) {}

void settle_compounds(const Lexicon& lexicon, std::vector<Word>& words, const CompoundClasses& classes) {
  for (std::uint32_t i = 1; i < words.size(); ++i) {
    Word& word = words[i];
    if (!word.is_verbal()) continue;
    if (is_said_again(words, i)) {
      word.compound_begin = words[i - 1].compound_begin;
      words[i - 1].in_compound = true;
      continue;
    }
    const Word& noun = words[i - 1];
    if (word.compound) {
      // farklı bir muameleye tabi tutar: the phrase is what somebody is subject to
      if (words[word.compound_begin].has(Feature::dative) && is_modified(words, word.compound_begin, classes))
        if (const Lexeme* shorter = without_first_word(lexicon, *word.compound)) {
          words[word.compound_begin++].in_compound = false;
          word.compound = shorter;
        }
      const bool is_light = word.reading->is_a(classes.light);
      if (is_light && is_possessed_by_bare_noun(words, word.compound_begin, classes)) {
        --word.compound_begin;
        words[word.compound_begin].in_compound = true;
      }
      if (is_light) take_in_coordinated(words, word, classes);
      const bool is_fixed = word.compound->traits->classes & classes.fixed;
      const bool stands_apart =
          !is_light && !is_fixed && is_noun_of_verb(noun) &&
          (noun.has(Feature::possessor_third) || is_modified(words, word.compound_begin, classes));
      if (!stands_apart && !has_content(words, word.compound_begin)) continue;
      for (std::uint32_t part = word.compound_begin; part < i; ++part) words[part].in_compound = false;
      word.noun_apart = true;
      word.compound_begin = i;
    } else if (word.reading->is_a(classes.incorporating) && is_noun_of_verb(noun) && !noun.in_compound &&
               !noun.reading->guessed && !noun.has(Feature::possessor_third) && !noun.is_a(classes.actor) &&
               !is_modified(words, i - 1, classes)) {
      words[i - 1].in_compound = true;
      word.compound_begin = i - 1;
    }
  }
}

void find_clauses(std::span<const Word> words, std::uint32_t begin, WordTypes& types,
                  const TriggerIndex<ModalityRule>& rules, const ConditionClasses& classes, const ListPlace& place,
                  std::vector<Clause>& clauses) {
  clauses.clear();
  std::vector<char> infinitives, conditions;
  mark_shared_conditions(words, classes, conditions);
  if (place.items) mark_infinitives(words, infinitives);
  for (std::uint32_t i = begin; i < words.size(); ++i) {
    const bool denied = i + 1 < words.size() && is_denial(words[i + 1]);
    const bool is_item = place.items && infinitives[i];
    if (is_denial(words[i]) || !(denied || is_item || is_predicate_head(words, i))) continue;
    if (!conditions.empty() && conditions[i]) continue;
    Clause clause;
    clause.begin = begin;
    while (clause.begin < i && is_separator(words[clause.begin])) ++clause.begin;
    clause.head = clause.inflected = i;
    clause.denied_by_word = denied;
    clause.end = i + (denied ? 2 : 1);
    clause.is_item = is_item;
    if (is_item)
      clause.candidates.push_back({place.items, {.begin = i, .end = i + 1, .content = i}});
    else
      rules.candidates(words[i], types, [&](const auto& entry) {
        if (entry.rule->items.given && !place.is_head) return false;
        const bool says_of_affirmed =
            entry.rule->plain.given || entry.rule->inner_denied.given || entry.rule->items.given;
        if (!says_of_affirmed && !denied && !words[i].has(Feature::negative)) return false;
        if (const auto match = match_ending_at(entry.patterns, words, i); match && match->begin >= clause.begin)
          clause.candidates.push_back({entry.rule, *match});
        return false;
      });
    // A nominal that no rule knows and that no copula marks is just a noun.
    if (clause.candidates.empty() && !denied && !words[i].has_any(Feature::finite | Feature::copular)) continue;
    begin = clause.end;
    clauses.push_back(std::move(clause));
  }
  for (std::uint32_t c = 0; c + 1 < clauses.size(); ++c) {
    const Word& head = words[clauses[c].head];
    if (!lacks_last_suffixes(head) || !ends_clause(words, clauses[c].head)) continue;
    for (std::uint32_t later = c + 1; later < clauses.size() && later <= c + farthest_sharer; ++later) {
      const Word& other = words[clauses[later].head];
      if (!(other.features() & head.features()).has_any(shared_tense)) break;
      clauses[c].shares_suffix_with = later;
      clauses[c].inflected = clauses[later].head;
    }
  }
}

std::vector<Predicate> predicates(std::span<const Word> words, const Clause& clause, std::uint32_t clause_index,
                                  const PatternMatch& match) {
  Predicate last;
  last.clause = clause_index;
  last.is_item = clause.is_item;
  last.region_begin =
      clause.head > longest_region ? std::max(clause.begin, clause.head - longest_region) : clause.begin;
  last.content = match.content;
  last.begin = match.begin;
  last.last = clause.end - 1;
  last.inflected = clause.inflected;
  last.gap_begin = match.gap_begin;
  last.gap_end = match.gap_end;
  // yapmış olmaları gerekir: the form stands on the auxiliary behind the verb
  const auto is_perfect = [](const Word& w) {
    return w.is_verbal() && w.has(Feature::participle) && w.has(Feature::evidential) &&
           !w.has_any(cases | possessors | Feature::plural);
  };
  const Word& verb = words[match.content];
  const bool has_auxiliary =
      match.content + 1 < clause.head && is_perfect(verb) && words[match.content + 1].has(Feature::verbal_noun);
  const Word& content = has_auxiliary ? words[match.content + 1] : verb;
  if (verb.compound_begin >= clause.begin) last.begin = std::min(last.begin, verb.compound_begin);
  if (!has_auxiliary && content.compound_begin >= clause.begin)
    last.begin = std::min(last.begin, content.compound_begin);
  std::vector<Predicate> found{last};
  if (match.content == clause.head) return found;
  // saklamak ve … bildirmek zorundadır: the same form of a verb, with a comma or conjunction behind it
  constexpr Features form = verb_forms | cases | possessors | tenses;
  // devredeceğini ve ödemeyi taahhüt eder: a promise in the one form may stand beside one in the other
  const auto is_promise = [](const Word& w) {
    return w.has(Feature::accusative) && (w.features().has_all(Feature::participle | Feature::future) ||
                                          (w.has(Feature::verbal_noun) && !w.has_any(possessors)));
  };
  const auto has_same_form = [&](const Word& word) {
    if (!word.is_verbal() || !word.has_any(verb_forms)) return false;
    if (is_promise(word) && is_promise(content)) return true;
    // beslemek ve … ödemekle yükümlüdür: the case stands on the last alone
    if (is_bare_infinitive(word))
      return (content.features() & form) == ((word.features() & form) | (content.features() & Feature::instrumental));
    return (word.features() & form) == (content.features() & form) &&
           word.reading->suffix_ids[word.reading->suffix_count - 1u] ==
               content.reading->suffix_ids[content.reading->suffix_count - 1u];
  };
  constexpr std::uint32_t farthest = 60;
  for (std::uint32_t i = last.begin, tried = 0; i-- > last.region_begin && tried < farthest; ++tried) {
    // An item ends in such a verb or has none; in it the verb may be the complement of another word: işlenmesi için.
    const bool ends_item = words[i + 1].begins_item;
    while (ends_item && i > last.region_begin && is_separator(words[i])) --i;
    if (ends_item) tried = 0;
    // kararın onanması niteliğini değiştirmediğinden … dikkat edilmesi gerekir: what stands before is said of the
    // reason
    const bool is_reason = words[i].has(Feature::participle) && words[i].has(Feature::ablative) &&
                           words[i].has(Feature::possessor_third) && words[i].has_any(tenses);
    if (is_reason && content.has(Feature::possessor_third)) break;
    const bool fits = has_same_form(words[i]);
    if (ends_item ? !fits : fits && !is_separator(words[i + 1])) {
      while (i > last.region_begin && !words[i].begins_item) --i;
      continue;
    }
    if (!fits) continue;
    Predicate earlier = last;
    earlier.content = earlier.last = i;
    if (i > clause.begin && is_perfect(words[i - 1])) earlier.content = i - 1;
    const Word& its_verb = words[earlier.content];
    earlier.begin = std::max(its_verb.compound_begin, clause.begin);
    found.back().region_begin = is_separator(words[i + 1]) ? i + 2 : i + 1;
    found.back().is_first_of_clause = false;
    found.push_back(earlier);
  }
  std::reverse(found.begin(), found.end());
  return found;
}

bool has_passive_subject(std::span<const Word> words, const Predicate& predicate) {
  const Word& content = words[predicate.content];
  const bool is_complement =
      predicate.content != predicate.last && content.has(Feature::verbal_noun) &&
      (content.has_any(Feature::accusative | Feature::dative) || words[predicate.content + 1].pos() == Pos::adposition);
  return (is_complement ? words[predicate.last] : content).has(Feature::passive);
}

bool has_infinitive_as_subject(std::span<const Word> words, const Predicate& predicate, std::uint64_t actor) {
  const Word& last = words[predicate.last];
  return predicate.content + 1 == predicate.last && is_bare_infinitive(words[predicate.content]) &&
         !last.has_any(cases) && !last.is_a(actor) && last.pos() != Pos::adposition;
}

std::string full_form(std::span<const Word> words, std::string_view text, const Predicate& predicate,
                      const Word* shares_with) {
  const std::size_t begin = words[predicate.begin].token->begin;
  const std::size_t end = words[predicate.last].token->end();
  std::string form = text::well_formed(text.substr(begin, end - begin));
  if (!shares_with) return form;
  const Word& word = words[predicate.last];
  // What the later verb has behind the tense that both have, in the harmony of this one.
  const Reading& reading = *shares_with->reading;
  std::size_t from = reading.suffix_count;
  const SuffixId tense = word.reading->suffix_ids[word.reading->suffix_count - 1u];
  for (std::size_t i = 0; i < reading.suffix_count; ++i)
    if (reading.suffix_ids[i] == tense) from = i + 1;
  if (from >= reading.suffix_count) return form;
  Letters letters, own;
  append_letters(shares_with->form(), Morphology::max_letters, letters);
  append_letters(word.form(), Morphology::max_letters, own);
  const Letters shared = harmonized(std::string_view(letters).substr(reading.suffix_begins[from]), own);
  // geçirecek ve gerçekleştireceğiz: geçireceğiz
  if (is_vowel(shared.front()) && form.ends_with('k')) form.replace(form.size() - 1, 1, "ğ");
  return form + utf8_of(shared);
}

}  // namespace yukum
