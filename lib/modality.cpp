// SPDX-License-Identifier: Apache-2.0
// A predicate and its phrases to what it does.
#include "modality.hpp"

#include <algorithm>

namespace yukum {

Verdict verdict(const ModalityRule& rule, std::span<const Word> words, const Clause& clause, const Predicate& predicate,
                const std::vector<Phrase>& phrases, const PredicateContext& context) {
  const Word& head = words[clause.head];
  const Word& content = words[predicate.content];
  if (rule.genres && !(rule.genres >> static_cast<unsigned>(context.genre) & 1)) return {};
  const bool passive = content.has(Feature::passive);
  if (rule.voices && !(rule.voices & (passive ? 2 : 1))) return {};
  if (rule.actor == ActorCondition::present && !context.has_actor) return {};
  if (rule.actor == ActorCondition::absent && context.has_actor) return {};
  if (rule.content_classes && !content.is_a(rule.content_classes)) return {};
  const auto some_phrase = [&](std::uint64_t classes, auto wanted) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const Phrase& p) { return wanted(p) && words[p.head].is_a(classes); });
  };
  if (rule.subject_classes &&
      !some_phrase(rule.subject_classes, [](const Phrase& p) { return p.is_subject || p.role == Role::bearer; }))
    return {};
  if (rule.object_classes && !some_phrase(rule.object_classes, [](const Phrase& p) { return p.role == Role::object; }))
    return {};

  // Each negation is one step: that of the verb or noun that ends the predicate, that of `değil` behind it, that of
  // the verb in front of the modal word.
  const bool denied = head.has(Feature::negative) != context.denied_by_word;
  const bool inner = predicate.content != clause.head && content.has(Feature::negative);
  const ModalityRule::Outcome& outcome = clause.is_item ? (denied ? rule.items_denied : rule.items)
                                         : denied       ? (inner ? rule.both_denied : rule.denied)
                                                        : (inner ? rule.inner_denied : rule.plain);
  if (!outcome.given && !clause.is_item && rule.items.given) return {true, std::nullopt, Polarity::positive};
  if (!outcome.given) return {};
  return {true, outcome.kind, denied != inner ? Polarity::negative : Polarity::positive};
}

}  // namespace yukum
