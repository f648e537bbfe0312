// SPDX-License-Identifier: Apache-2.0
// Why a record is what it is, and why a rule did not decide.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <yukum/morphology.hpp>
#include <yukum/record.hpp>

namespace yukum {

/// One pattern of a rule and the word that it fitted.
struct PatternPart {
  std::string pattern;  ///< as in the rule file: `@[-mAK Case=Ins]`
  ByteSpan word;        ///< empty where the pattern is optional and no word fitted
};

/// A rule that was tried for a predicate before the one that decided.
struct RefusedRule {
  std::string rule;
  std::string reason;  ///< the first condition that failed
};

/// Why a phrase plays its role.
struct RoleReason {
  std::string role;  ///< `bearer`, `object` …
  ByteSpan span;
  std::string reason;
  std::string rule;  ///< of the marker that showed the role; empty if none did
  std::string file;
  std::size_t line = 0;
};

/// The derivation of one record.
struct Explanation {
  Record record;
  std::string file;  ///< where the rule `record.rule` stands
  std::size_t line = 0;
  std::vector<AnalyzedToken> words;  ///< of the predicate, with suffixes; `reason` names the reading rules
  std::vector<PatternPart> parts;
  std::vector<RefusedRule> refused;
  std::vector<std::string> negation;  ///< step by step; empty where nothing is negated
  std::vector<RoleReason> roles;
};

/// What became of one rule at one predicate, or in a sentence without any.
struct RuleTrial {
  ByteSpan sentence;
  ByteSpan predicate;    ///< empty in a sentence without a main clause
  bool decided = false;  ///< the rule holds and no other came before it
  std::string reason;    ///< the first condition that failed
};

}  // namespace yukum
