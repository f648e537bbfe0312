// SPDX-License-Identifier: Apache-2.0
// A predicate and its phrases to what it does: rule conditions, and polarity as a calculus.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "clauses.hpp"
#include "roles.hpp"
#include "rules.hpp"

namespace yukum {

/// What a rule needs to know of a predicate beside its words.
struct PredicateContext {
  Genre genre = Genre::general;
  bool denied_by_word = false;  ///< `değildir` follows
  bool has_actor = false;       ///< some bearer is named in the clause or shared with it
};

struct Verdict {
  bool holds = false;        ///< the rule decides; otherwise the next is to be tried
  std::optional<Kind> kind;  ///< nothing: a statement
  Polarity polarity = Polarity::positive;
};

/// Applies one rule to a predicate: which of its four outcomes holds, if all its conditions do.
Verdict verdict(const ModalityRule& rule, std::span<const Word> words, const Clause& clause, const Predicate& predicate,
                const std::vector<Phrase>& phrases, const PredicateContext& context);

}  // namespace yukum
