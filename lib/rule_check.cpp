// SPDX-License-Identifier: Apache-2.0
// Rules and the examples that they carry to a list of what is wrong with them.
#include <algorithm>

#include <fmt/format.h>

#include "derivation.hpp"

namespace yukum {
namespace {

using What = RuleProblem::What;

/// What the rules found in one example.
class ExampleListener : public Listener {
 public:
  struct Decision {
    const ModalityRule* rule;
    std::optional<Kind> kind;
    std::string predicate;
  };
  struct Marked {
    const RoleRule* rule;
    std::string phrase;
  };

  explicit ExampleListener(std::string_view text) : text_(text) {}

  void read(const Sentence&, std::span<const Word> words, const std::vector<std::vector<const ReadingRule*>>&,
            const std::vector<Clause>&) override {
    words_ = words;
  }
  void refused(const RuleCandidate&, const Predicate&, const std::vector<Phrase>&, const PredicateContext&) override {}
  void decided(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>& phrases,
               const Record* record) override {
    decisions.push_back({candidate.rule, record ? std::optional(record->kind) : std::nullopt,
                         text(predicate.begin, predicate.last + 1)});
    for (const Phrase& phrase : phrases)
      if (phrase.rule) marked.push_back({phrase.rule, text(phrase.begin, phrase.end)});
  }

  std::vector<Decision> decisions;
  std::vector<Marked> marked;

 private:
  std::string text(std::uint32_t begin, std::uint32_t end) const {
    const std::size_t from = words_[begin].token->begin;
    return std::string(text_.substr(from, words_[end - 1].token->end() - from));
  }

  std::string_view text_;
  std::span<const Word> words_;
};

/// The genre that an example is read in: a law, unless the rule holds in others only.
Genre genre_for(std::uint8_t genres) {
  for (Genre genre : {Genre::law, Genre::contract, Genre::treaty, Genre::policy, Genre::general})
    if (!genres || (genres >> static_cast<unsigned>(genre) & 1)) return genre;
  return Genre::law;
}

template <class Rule>
void check_counts(const Rule& rule, std::vector<RuleProblem>& problems) {
  const auto count =
      std::count_if(rule.examples.begin(), rule.examples.end(), [](const RuleExample& e) { return e.matches; });
  if (count == 0)
    problems.push_back({What::no_example, rule.name, rule.place.file, rule.place.line, "the rule has no example"});
  if (static_cast<std::size_t>(count) == rule.examples.size())
    problems.push_back({What::no_counterexample, rule.name, rule.place.file, rule.place.line,
                        "the rule has no `not`: a sentence that it must leave alone"});
}

std::string what_it_is(const std::optional<Kind>& kind) { return std::string(kind ? name_of(*kind) : "statement"); }

void check_example(const ModalityRule& rule, const RuleExample& example, const ExampleListener& heard,
                   std::vector<RuleProblem>& problems) {
  const auto add = [&](What what, std::string message) {
    problems.push_back({what, rule.name, example.place.file, example.place.line, std::move(message)});
  };
  const ExampleListener::Decision* own = nullptr;
  const ExampleListener::Decision* other = nullptr;
  for (const auto& decision : heard.decisions) {
    if (decision.rule != &rule) {
      other = &decision;
      continue;
    }
    // Of several predicates that the rule decides the one that the example names.
    if (!own || decision.predicate == example.predicate) own = &decision;
  }
  if (!example.matches) {
    if (own)
      add(What::counterexample_found, fmt::format("the rule finds `{}` in the sentence of its `not`", own->predicate));
    return;
  }
  if (!own && other)
    return add(What::other_rule_wins,
               fmt::format("{} wins: {} `{}`", other->rule->name, what_it_is(other->kind), other->predicate));
  if (!own) return add(What::example_not_found, "no rule finds anything in the example");
  const bool states_record = example.kind || !example.predicate.empty();
  if (states_record ? example.kind && own->kind != example.kind : own->kind.has_value())
    return add(What::example_differs,
               fmt::format("the rule finds {}, not {}", what_it_is(own->kind), what_it_is(example.kind)));
  if (!example.predicate.empty() && own->predicate != example.predicate)
    add(What::example_differs, fmt::format("the rule finds `{}`, not `{}`", own->predicate, example.predicate));
}

void check_example(const RoleRule& rule, const RuleExample& example, const ExampleListener& heard,
                   std::vector<RuleProblem>& problems) {
  const auto add = [&](What what, std::string message) {
    problems.push_back({what, rule.name, example.place.file, example.place.line, std::move(message)});
  };
  if (rule.no_role) return;  // it leaves no trace in a record
  std::string found, others;
  for (const auto& marked : heard.marked) {
    if (marked.rule == &rule && example.matches && (example.predicate.empty() || marked.phrase == example.predicate))
      return;
    std::string& list = marked.rule == &rule ? found : others;
    list += fmt::format("{}`{}`{}", list.empty() ? "" : ", ", marked.phrase,
                        marked.rule == &rule ? "" : " by " + marked.rule->name);
  }
  if (!example.matches) {
    if (!found.empty()) add(What::counterexample_found, "the rule finds " + found + " in the sentence of its `not`");
  } else if (!found.empty()) {
    add(What::example_differs, "the rule finds " + found);
  } else if (!others.empty()) {
    add(What::other_rule_wins, "other rules find " + others);
  } else {
    add(What::example_not_found, heard.decisions.empty() ? "the example has no predicate that a rule decides"
                                                         : "the rule finds no phrase in the example");
  }
}

template <class T>
bool is_subset(const std::vector<T>& small, const std::vector<T>& large) {
  return std::includes(large.begin(), large.end(), small.begin(), small.end());
}

bool is_subset(const SuffixSet& small, const SuffixSet& large) {
  for (unsigned id = 0; id < 128; ++id)
    if (small.has(static_cast<SuffixId>(id)) && !large.has(static_cast<SuffixId>(id))) return false;
  return true;
}

/// Whether every word that fits `narrow` surely fits `wide`.
bool covers(const WordPattern& wide, const WordPattern& narrow) {
  if (wide.written == narrow.written) return true;
  if (wide.surface || wide.optional != narrow.optional || wide.content != narrow.content || wide.compound ||
      (narrow.apart && !wide.apart))
    return false;
  if (!wide.forms.empty() && (narrow.forms.empty() || !is_subset(narrow.forms, wide.forms))) return false;
  if (!wide.lemmas.empty() && (narrow.lemmas.empty() || !is_subset(narrow.lemmas, wide.lemmas))) return false;
  if (!narrow.all.has_all(wide.all) || !narrow.none.has_all(wide.none)) return false;
  if (!wide.any.none() && !narrow.all.has_any(wide.any) && (narrow.any.none() || !wide.any.has_all(narrow.any)))
    return false;
  if (!wide.suffixes.empty() && (narrow.suffixes.empty() || !is_subset(narrow.suffixes, wide.suffixes))) return false;
  if (!is_subset(wide.no_suffixes, narrow.no_suffixes)) return false;
  if (wide.pos && (!narrow.pos || (narrow.pos & ~wide.pos))) return false;
  if (wide.not_pos & ~narrow.not_pos) return false;
  if (wide.classes && (!narrow.classes || (narrow.classes & ~wide.classes))) return false;
  if (wide.not_classes & ~narrow.not_classes) return false;
  if (!wide.governs.none() && (narrow.governs.none() || !wide.governs.has_all(narrow.governs))) return false;
  return (!wide.bare || narrow.bare) && (!wide.capitalised || narrow.capitalised) &&
         (!wide.lower_case || narrow.lower_case);
}

bool covers(const std::vector<WordPattern>& wide, const std::vector<WordPattern>& narrow) {
  return wide.size() == narrow.size() &&
         std::equal(wide.begin(), wide.end(), narrow.begin(),
                    [](const WordPattern& w, const WordPattern& n) { return covers(w, n); });
}

bool bits_cover(std::uint64_t wide, std::uint64_t narrow) { return !wide || (narrow && !(narrow & ~wide)); }

bool conditions_cover(const ModalityRule& wide, const ModalityRule& narrow) {
  const auto given = [](const ModalityRule::Outcome& w, const ModalityRule::Outcome& n) { return w.given || !n.given; };
  return bits_cover(wide.genres, narrow.genres) && bits_cover(wide.voices, narrow.voices) &&
         (wide.actor == ActorCondition::any || wide.actor == narrow.actor) &&
         bits_cover(wide.subject_classes, narrow.subject_classes) &&
         bits_cover(wide.object_classes, narrow.object_classes) &&
         bits_cover(wide.content_classes, narrow.content_classes) && given(wide.plain, narrow.plain) &&
         given(wide.denied, narrow.denied) && given(wide.inner_denied, narrow.inner_denied) &&
         given(wide.both_denied, narrow.both_denied) && given(wide.items, narrow.items) &&
         given(wide.items_denied, narrow.items_denied);
}
bool conditions_cover(const RoleRule&, const RoleRule&) { return true; }

/// Rules whose every row an earlier rule covers.
template <class Rule>
void check_shadows(const std::vector<Rule>& rules, std::vector<RuleProblem>& problems) {
  for (std::size_t later = 0; later < rules.size(); ++later) {
    const Rule& rule = rules[later];
    std::string shadows;
    const bool all = std::all_of(rule.when.begin(), rule.when.end(), [&](const auto& row) {
      for (std::size_t earlier = 0; earlier < later; ++earlier)
        for (const auto& wide : rules[earlier].when)
          if (covers(wide, row) && conditions_cover(rules[earlier], rule)) {
            if (shadows.find(rules[earlier].name) == std::string::npos)
              shadows += (shadows.empty() ? "" : ", ") + rules[earlier].name;
            return true;
          }
      return false;
    });
    if (all)
      problems.push_back(
          {What::shadowed, rule.name, rule.place.file, rule.place.line, "never decides: before it comes " + shadows});
  }
}

bool contradicts_itself(const WordPattern& p) {
  return p.all.has_any(p.none) || (!p.any.none() && p.none.has_all(p.any)) || (p.pos && !(p.pos & ~p.not_pos)) ||
         (!p.suffixes.empty() && is_subset(p.suffixes, p.no_suffixes)) ||
         (p.bare && p.all.has_any(cases | possessors | Feature::plural)) || (p.capitalised && p.lower_case);
}

template <class Rule>
void check_contradictions(const Rule& rule, std::vector<RuleProblem>& problems) {
  for (const auto& row : rule.when)
    for (const WordPattern& pattern : row)
      if (contradicts_itself(pattern))
        problems.push_back(
            {What::unreachable, rule.name, rule.place.file, rule.place.line, "no word can be " + pattern.written});
}

}  // namespace

std::vector<RuleProblem> rule_problems(const RuleBook& book, const ReadAloud& read_aloud) {
  std::vector<RuleProblem> problems;
  const auto check = [&](const auto& rule, std::uint8_t genres) {
    check_counts(rule, problems);
    check_contradictions(rule, problems);
    for (const RuleExample& example : rule.examples) {
      ExampleListener heard(example.text);
      read_aloud(example.text, genre_for(genres), heard);
      check_example(rule, example, heard, problems);
    }
  };
  for (const ModalityRule& rule : book.modality) check(rule, rule.genres);
  for (const RoleRule& rule : book.roles) check(rule, 0);
  check_shadows(book.modality, problems);
  check_shadows(book.roles, problems);
  std::stable_sort(problems.begin(), problems.end(), [](const RuleProblem& a, const RuleProblem& b) {
    return a.file != b.file ? a.file < b.file : a.line < b.line;
  });
  return problems;
}

}  // namespace yukum
