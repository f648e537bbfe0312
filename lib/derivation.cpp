// SPDX-License-Identifier: Apache-2.0
// What a reader of sentences did to explanations. Why something does not fit is found with the functions that
// decide: each condition is asked on its own.
#include "derivation.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace yukum {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view by) {
  std::string all;
  for (const std::string& part : parts) all.append(all.empty() ? "" : by).append(part);
  return all;
}

std::string names_of(Features features) {
  std::vector<std::string> names;
  for (int f = 0; f < static_cast<int>(Feature::count_); ++f)
    if (features.has(static_cast<Feature>(f))) names.emplace_back(name_of(static_cast<Feature>(f)));
  return joined(names, " or ");
}

std::string classes_named(std::uint64_t bits, const Lexicon& lexicon) {
  std::vector<std::string> names;
  for (const std::string& name : lexicon.classes.names())
    if (bits & lexicon.classes.find(name)) names.push_back(name);
  return joined(names, " or ");
}

std::string some_of(const std::vector<std::string>& words) {
  constexpr std::size_t most = 5;
  const std::size_t shown = std::min(words.size(), most);
  return joined({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(shown)}, ", ") +
         (shown < words.size() ? ", …" : "");
}

/// The first part of a pattern that a word is not; empty when it fits.
std::string unmet_part(const WordPattern& p, const Word& word, const Lexicon& lexicon) {
  if (fits(p, word, word.reading)) return {};
  const auto alone = [&](auto set) {
    WordPattern part;
    set(part);
    return !fits(part, word, word.reading);
  };
  if (alone([&](WordPattern& q) { q.forms = p.forms; })) return "is not the form " + some_of(p.forms);
  if (alone([&](WordPattern& q) { q.lemmas = p.lemmas, q.compound = p.compound; }))
    return "is not a form of " + some_of(p.lemmas);
  if (alone([&](WordPattern& q) { q.pos = p.pos, q.not_pos = p.not_pos; }))
    return "is " + (word.reading ? std::string(upos(word.reading->pos)) : std::string("no known word")) +
           ", another part of speech";
  if (alone([&](WordPattern& q) { q.classes = p.classes; }))
    return "is not of class " + classes_named(p.classes, lexicon);
  if (alone([&](WordPattern& q) { q.not_classes = p.not_classes; }))
    return "is of class " + classes_named(p.not_classes, lexicon);
  for (int f = 0; f < static_cast<int>(Feature::count_); ++f) {
    const Features one = static_cast<Feature>(f);
    if (p.all.has_all(one) && alone([&](WordPattern& q) { q.all = one; })) return "has not " + names_of(one);
    if (p.none.has_all(one) && alone([&](WordPattern& q) { q.none = one; })) return "has " + names_of(one);
  }
  if (alone([&](WordPattern& q) { q.any = p.any; })) return "has not " + names_of(p.any);
  if (alone([&](WordPattern& q) { q.suffixes = p.suffixes; })) return "has not the suffix";
  if (alone([&](WordPattern& q) { q.no_suffixes = p.no_suffixes; })) return "has a suffix that it must not have";
  if (alone([&](WordPattern& q) { q.governs = p.governs; })) return "does not govern " + names_of(p.governs);
  if (alone([&](WordPattern& q) { q.bare = p.bare; })) return "is not bare";
  if (alone([&](WordPattern& q) { q.capitalised = p.capitalised; })) return "is not capitalised";
  if (alone([&](WordPattern& q) { q.lower_case = p.lower_case; })) return "is capitalised";
  return "does not fit";
}

/// The words that a row of patterns fits when its last pattern fits `words[last]`.
struct RowMatch {
  std::vector<std::uint32_t> words;  ///< one a pattern; Clause::none for an optional one without a word
  std::size_t matched = 0;           ///< patterns that fit, from the last
  std::string failure;               ///< empty when all do
};

RowMatch row_match(const std::vector<WordPattern>& row, std::span<const Word> words, std::uint32_t last,
                   const Lexicon& lexicon) {
  RowMatch found;
  found.words.assign(row.size(), Clause::none);
  std::uint32_t before = last + 1;  // first word of what fitted so far
  for (std::size_t p = row.size(); p-- > 0;) {
    const auto match = match_ending_at(std::span(row).subspan(p), words, last);
    if (!match) {
      const std::string word = before > 0 ? std::string(words[before - 1].form()) : std::string();
      found.failure =
          before == 0
              ? fmt::format("no word stands before the predicate for {}", row[p].written)
              : fmt::format("{}: `{}` {}", row[p].written, word, unmet_part(row[p], words[before - 1], lexicon)) +
                    (words[before - 1].lexeme()
                         ? fmt::format("; it is read as a form of {} ({})", words[before - 1].lexeme()->lemma.view(),
                                       upos(words[before - 1].pos()))
                         : std::string());
      return found;
    }
    ++found.matched;
    if (match->begin < before) found.words[p] = match->begin;
    before = match->begin;
  }
  return found;
}

/// The row of a rule that a candidate matched.
const std::vector<WordPattern>* row_of(const RuleCandidate& candidate, std::span<const Word> words) {
  for (const auto& row : candidate.rule->when)
    if (const auto match = match_ending_at(row, words, candidate.match.end - 1);
        match && match->begin == candidate.match.begin && match->content == candidate.match.content)
      return &row;
  return nullptr;
}

ModalityRule without_conditions() {
  ModalityRule rule;
  rule.plain.given = rule.denied.given = rule.inner_denied.given = rule.both_denied.given = rule.items.given =
      rule.items_denied.given = true;
  return rule;
}

/// The first condition of a rule that does not hold for a predicate whose words it fits.
std::string unmet_condition(const ModalityRule& rule, std::span<const Word> words, const Clause& clause,
                            const Predicate& predicate, const std::vector<Phrase>& phrases,
                            const PredicateContext& context, const Lexicon& lexicon) {
  const auto fails = [&](auto set) {
    ModalityRule one = without_conditions();
    set(one);
    return !verdict(one, words, clause, predicate, phrases, context).holds;
  };
  if (fails([&](ModalityRule& r) { r.genres = rule.genres; }))
    return fmt::format("genre: the text is read as {}", name_of(context.genre));
  if (fails([&](ModalityRule& r) { r.voices = rule.voices; }))
    return rule.voices == 2 ? "voice: the action is not passive" : "voice: the action is passive";
  if (fails([&](ModalityRule& r) { r.actor = rule.actor; }))
    return rule.actor == ActorCondition::present ? "actor: nobody who acts is named"
                                                 : "actor: somebody who acts is named";
  if (fails([&](ModalityRule& r) { r.content_classes = rule.content_classes; }))
    return "content: the action is not of class " + classes_named(rule.content_classes, lexicon);
  if (fails([&](ModalityRule& r) { r.subject_classes = rule.subject_classes; }))
    return "subject: none of class " + classes_named(rule.subject_classes, lexicon);
  if (fails([&](ModalityRule& r) { r.object_classes = rule.object_classes; }))
    return "object: none of class " + classes_named(rule.object_classes, lexicon);
  if (fails([&](ModalityRule& r) {
        r.plain = rule.plain, r.denied = rule.denied, r.inner_denied = rule.inner_denied,
        r.both_denied = rule.both_denied, r.items = rule.items, r.items_denied = rule.items_denied;
      })) {
    if (clause.is_item) return "the rule says no `items` for an infinitive in a list";
    const bool denied = words[clause.head].has(Feature::negative) != context.denied_by_word;
    const bool inner = predicate.content != clause.head && words[predicate.content].has(Feature::negative);
    return fmt::format("the rule says no `{}`",
                       denied ? (inner ? "both-denied" : "denied") : (inner ? "inner-denied" : "is"));
  }
  return "its conditions do not hold together";
}

ByteSpan bytes(std::span<const Word> words, std::uint32_t begin, std::uint32_t end) {
  return {words[begin].token->begin, words[end - 1].token->end()};
}

std::string reason_of(const Phrase& phrase, const Predicate& predicate, std::span<const Word> words) {
  const Word& head = words[phrase.head];
  const Word& content = words[predicate.content];
  const std::string_view lemma = content.lexeme() ? content.lexeme()->lemma : content.form();
  const bool shared = phrase.begin < predicate.region_begin;
  const std::string tail = shared ? ", shared with the predicate before" : "";
  if (phrase.rule) return fmt::format("`{}` marks it{}", head.form(), tail);
  if (phrase.source == BearerSource::agent) return fmt::format("the agent of a passive{}", tail);
  if (phrase.source == BearerSource::agent_ca) return fmt::format("the agent: -CA on somebody who can act{}", tail);
  if (phrase.source == BearerSource::genitive)
    return fmt::format("the {} in the genitive{}", phrase.role == Role::bearer ? "one who acts," : "subject", tail);
  if (phrase.source == BearerSource::inherited) return "the subject that this predicate shares with the one before";
  if (phrase.is_subject)
    return fmt::format("the subject{}{}",
                       content.has(Feature::passive) ? " of a passive: what is acted on" : ", which nobody is who acts",
                       tail);
  if (phrase.role == Role::bearer) return fmt::format("the subject: somebody who can act{}", tail);
  const Features its_case = head.features() & cases;
  if (its_case.none()) return fmt::format("a bare word before `{}`{}", lemma, tail);
  const bool governed = content.governor() && content.governor()->traits->governs.has_any(its_case);
  return fmt::format("{}{}{}", names_of(its_case),
                     governed ? fmt::format(", which `{}` governs", lemma) : std::string(), tail);
}

}  // namespace

void ExplainingListener::read(const Sentence&, std::span<const Word> words,
                              const std::vector<std::vector<const ReadingRule*>>& reasons,
                              const std::vector<Clause>& clauses) {
  words_ = words;
  reasons_ = &reasons;
  clauses_ = &clauses;
  refused_for_ = Clause::none;
}

void ExplainingListener::refused(const RuleCandidate& candidate, const Predicate& predicate,
                                 const std::vector<Phrase>& phrases, const PredicateContext& context) {
  if (refused_for_ != predicate.clause) refused_.clear();
  refused_for_ = predicate.clause;
  refused_.push_back({candidate.rule->name, unmet_condition(*candidate.rule, words_, (*clauses_)[predicate.clause],
                                                            predicate, phrases, context, lexicon_)});
}

void ExplainingListener::decided(const RuleCandidate& candidate, const Predicate& predicate,
                                 const std::vector<Phrase>& phrases, const Record* record) {
  if (!record) return;
  const Clause& clause = (*clauses_)[predicate.clause];
  Explanation& e = explanations.emplace_back();
  e.record = *record;
  e.file = candidate.rule->place.file;
  e.line = candidate.rule->place.line;
  if (refused_for_ == predicate.clause) e.refused = refused_;
  for (std::uint32_t i = predicate.begin; i <= predicate.last; ++i) {
    const Word& word = words_[i];
    AnalyzedToken token{word.token->span(), {}};
    if (word.reading)
      token.analysis = analysis_of_(*word.reading, word.form());
    else
      token.analysis.lemma = word.form(), token.analysis.pos = upos(word.pos());
    if (i < reasons_->size())
      for (const ReadingRule* rule : (*reasons_)[i])
        token.analysis.reason += (token.analysis.reason.empty() ? "" : " ") + rule->name;
    e.words.push_back(std::move(token));
  }
  if (const auto* row = row_of(candidate, words_)) {
    const RowMatch match = row_match(*row, words_, candidate.match.end - 1, lexicon_);
    for (std::size_t p = 0; p < row->size(); ++p)
      e.parts.push_back(
          {(*row)[p].written, match.words[p] == Clause::none ? ByteSpan{} : words_[match.words[p]].token->span()});
  }
  const auto say = [&](const ModalityRule::Outcome& outcome) {
    return std::string(outcome.kind ? name_of(*outcome.kind) : outcome.given ? "statement" : "nothing");
  };
  const Word& head = words_[clause.head];
  const Word& content = words_[predicate.content];
  const bool inner = predicate.content != clause.head && content.has(Feature::negative);
  const bool denied = head.has(Feature::negative) != clause.denied_by_word;
  if (inner || clause.denied_by_word || head.has(Feature::negative)) {
    e.negation.push_back(fmt::format("as it stands: {}", say(candidate.rule->plain)));
    if (inner)
      e.negation.push_back(fmt::format("`{}` is negated: {}", content.form(), say(candidate.rule->inner_denied)));
    if (head.has(Feature::negative))
      e.negation.push_back(fmt::format("`{}` is negated: {}", head.form(),
                                       say(inner ? candidate.rule->both_denied : candidate.rule->denied)));
    if (clause.denied_by_word)
      e.negation.push_back(fmt::format("`{}` denies it{}: {}", words_[predicate.last].form(),
                                       denied ? "" : " once more", name_of(record->kind)));
  }
  for (const Bearer& bearer : record->bearer)
    explain_role(e, "bearer", bearer.span, predicate, phrases, &bearer.source);
  const auto all = [&](std::string_view role, const std::vector<ByteSpan>& spans) {
    for (const ByteSpan& span : spans) explain_role(e, role, span, predicate, phrases, nullptr);
  };
  all("object", record->object);
  all("counterparty", record->counterparty);
  all("condition", record->condition);
  all("exception", record->exception);
  for (const Deadline& deadline : record->deadline)
    explain_role(e, "deadline", deadline.span, predicate, phrases, nullptr);
  all("purpose", record->purpose);
  all("manner", record->manner);
  all("scope", record->scope);
  for (const Reference& reference : record->reference)
    explain_role(e, "reference", reference.span, predicate, phrases, nullptr);
}

void ExplainingListener::explain_role(Explanation& explanation, std::string_view role, ByteSpan span,
                                      const Predicate& predicate, const std::vector<Phrase>& phrases,
                                      const BearerSource* source) const {
  RoleReason reason;
  reason.role = role;
  reason.span = span;
  const auto phrase = std::find_if(phrases.begin(), phrases.end(),
                                   [&](const Phrase& p) { return bytes(words_, p.begin, p.end) == span; });
  if (phrase != phrases.end()) {
    reason.reason = reason_of(*phrase, predicate, words_);
    if (role == "bearer" && phrase->role != Role::bearer)
      reason.reason += fmt::format("; whoever bears a {} stands so", name_of(explanation.record.kind));
    if (phrase->rule) {
      reason.rule = phrase->rule->name;
      reason.file = phrase->rule->place.file;
      reason.line = phrase->rule->place.line;
    }
  } else if (source && *source == BearerSource::list_head) {
    reason.reason = "nobody is named here; the head of the list names it";
  } else if (source && *source == BearerSource::heading) {
    reason.reason = "nobody is named here; the heading names it";
  } else if (source && *source == BearerSource::inherited) {
    reason.reason = "nobody is named here; carried over from a sentence before";
  } else {
    reason.reason = "a part of the predicate's surroundings";
  }
  explanation.roles.push_back(std::move(reason));
}

void TrialListener::read(const Sentence& sentence, std::span<const Word> words,
                         const std::vector<std::vector<const ReadingRule*>>&, const std::vector<Clause>& clauses) {
  words_ = words;
  clauses_ = &clauses;
  first_trial_ = trials.size();
  if (clauses.empty()) {
    trials.push_back({sentence.span, {}, false, "the sentence has no main clause"});
    return;
  }
  for (const Clause& clause : clauses) {
    RuleTrial& trial = trials.emplace_back();
    trial.sentence = sentence.span;
    trial.predicate = bytes(words, clause.head, clause.end);
    const auto fitting = std::find_if(clause.candidates.begin(), clause.candidates.end(),
                                      [&](const RuleCandidate& c) { return c.rule == &rule_; });
    if (fitting != clause.candidates.end()) continue;  // its trial is still to be heard
    std::size_t most = 0;
    for (const auto& row : rule_.when) {
      const RowMatch match = row_match(row, words, clause.head, lexicon_);
      if (match.failure.empty())
        trial.reason = "its words reach into the clause before";
      else if (trial.reason.empty() || match.matched > most)
        trial.reason = match.failure;
      most = std::max(most, match.matched);
    }
  }
}

void TrialListener::refused(const RuleCandidate& candidate, const Predicate& predicate,
                            const std::vector<Phrase>& phrases, const PredicateContext& context) {
  RuleTrial& trial = trials[first_trial_ + predicate.clause];
  if (candidate.rule == &rule_ && trial.reason.empty())
    trial.reason = unmet_condition(rule_, words_, (*clauses_)[predicate.clause], predicate, phrases, context, lexicon_);
}

void TrialListener::decided(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>&,
                            const Record*) {
  RuleTrial& trial = trials[first_trial_ + predicate.clause];
  if (candidate.rule == &rule_) {
    trial.decided = true;
    trial.reason.clear();
  } else if (trial.reason.empty()) {
    trial.reason = fmt::format("{} (priority {}) comes before it (priority {})", candidate.rule->name,
                               candidate.rule->priority, rule_.priority);
  }
}

}  // namespace yukum
