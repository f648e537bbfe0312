// SPDX-License-Identifier: Apache-2.0
// Rule files to the rule book.
#pragma once

#include "grammar_source.hpp"
#include "rules.hpp"

namespace yukum {

/// Reads rule files in their order; a rule of a name that is there already takes its place. Names of suffixes and
/// classes are those of `morphology`. Throws GrammarError.
RuleBook read_rules(const std::vector<GrammarSource>& sources, const Morphology& morphology);

}  // namespace yukum
