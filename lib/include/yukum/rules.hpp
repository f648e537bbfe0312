// SPDX-License-Identifier: Apache-2.0
// The rules of an extractor as a writer of rules sees them: where each stands, and whether its examples hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <yukum/export.hpp>

namespace yukum {

/// One rule of the rule language (grammars/README.md).
struct RuleInfo {
  std::string name;
  std::string sort;  ///< `rule`, `role` or `reading`
  std::string file;  ///< as given, or relative to grammars/ for an embedded one
  std::size_t line = 0;
  std::string text;  ///< as it stands in its file
  int priority = 0;
  std::size_t example_count = 0;
  std::size_t counterexample_count = 0;  ///< `not` lines
};

/// What is wrong with a rule.
struct RuleProblem {
  enum class What : std::uint8_t {
    no_example,            ///< the rule has no `example`
    no_counterexample,     ///< the rule has no `not`
    example_not_found,     ///< nothing in the sentence is what the rule asks for
    example_differs,       ///< the rule finds another kind, predicate or phrase than its example says
    other_rule_wins,       ///< another rule decides the example
    counterexample_found,  ///< the rule decides the sentence of a `not`
    shadowed,              ///< whatever the rule fits, another rule decides before it
    unreachable,           ///< no word can be what a pattern asks for
  };
  What what = What::no_example;
  std::string rule;
  std::string file;
  std::size_t line = 0;  ///< of the example or of the rule
  std::string message;   ///< one line
  /// A rule without examples works; everything else does not do what its writer meant.
  bool is_error() const { return what != What::no_example && what != What::no_counterexample; }
};

}  // namespace yukum
