// SPDX-License-Identifier: Apache-2.0
// What coordinated predicates share: `Kurul raporu inceler ve onaylar`.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "roles.hpp"

namespace yukum {

/// A predicate takes over so many phrases or bearers at most, so that records cannot outgrow their text.
inline constexpr std::size_t most_shared = 32;

/// Carries what coordinated clauses share from one to the next: bearers, objects, what stands at the begin.
void share_phrases(std::span<const Word> words, const std::vector<Phrase>& from, const Predicate& from_predicate,
                   std::vector<Phrase>& to, const Predicate& to_predicate);

}  // namespace yukum
