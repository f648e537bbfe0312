// SPDX-License-Identifier: Apache-2.0
// What a reader of sentences did, as its listeners hear it, to explanations and to verdicts on rules.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/explanation.hpp>
#include <yukum/rules.hpp>

#include "records.hpp"

namespace yukum {

/// Reads a text in a genre and tells a listener.
using ReadAloud = std::function<void(std::string_view text, Genre genre, Listener& listener)>;

/// Runs the examples of rules and looks for rules that cannot decide.
std::vector<RuleProblem> rule_problems(const RuleBook& book, const ReadAloud& read_aloud);

/// The reading of a word as the public face shows it.
using AnalysisOf = std::function<WordAnalysis(const Reading& reading, std::string_view folded)>;

/// Gathers the derivation of every record.
class ExplainingListener : public Listener {
 public:
  ExplainingListener(const Lexicon& lexicon, AnalysisOf analysis_of)
      : lexicon_(lexicon), analysis_of_(std::move(analysis_of)) {}
  void read(const Sentence& sentence, std::span<const Word> words,
            const std::vector<std::vector<const ReadingRule*>>& reasons, const std::vector<Clause>& clauses) override;
  void refused(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>& phrases,
               const PredicateContext& context) override;
  void decided(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>& phrases,
               const Record* record) override;

  std::vector<Explanation> explanations;

 private:
  void explain_role(Explanation& explanation, std::string_view role, ByteSpan span, const Predicate& predicate,
                    const std::vector<Phrase>& phrases, const BearerSource* source) const;

  const Lexicon& lexicon_;
  AnalysisOf analysis_of_;
  std::span<const Word> words_;
  const std::vector<std::vector<const ReadingRule*>>* reasons_ = nullptr;
  const std::vector<Clause>* clauses_ = nullptr;
  std::uint32_t refused_for_ = Clause::none;  ///< clause
  std::vector<RefusedRule> refused_;
};

/// Gathers what became of one rule.
class TrialListener : public Listener {
 public:
  TrialListener(const ModalityRule& rule, const Lexicon& lexicon) : rule_(rule), lexicon_(lexicon) {}
  void read(const Sentence& sentence, std::span<const Word> words,
            const std::vector<std::vector<const ReadingRule*>>& reasons, const std::vector<Clause>& clauses) override;
  void refused(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>& phrases,
               const PredicateContext& context) override;
  void decided(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>& phrases,
               const Record* record) override;

  std::vector<RuleTrial> trials;

 private:
  const ModalityRule& rule_;
  const Lexicon& lexicon_;
  std::span<const Word> words_;
  const std::vector<Clause>* clauses_ = nullptr;
  std::size_t first_trial_ = 0;  ///< of the sentence: one a clause follows
};

}  // namespace yukum
