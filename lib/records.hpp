// SPDX-License-Identifier: Apache-2.0
// Sentences to records: clauses, roles and rules brought together, with what a sentence inherits from those before.
#pragma once

#include <string_view>
#include <vector>

#include "clauses.hpp"
#include "disambiguation.hpp"
#include "modality.hpp"
#include "morphology.hpp"
#include "roles.hpp"
#include "segment.hpp"
#include "words.hpp"

namespace yukum {

/// The grammar as the reader of sentences sees it; all outlives it.
struct GrammarView {
  const Morphology& morphology;
  const Disambiguation& disambiguation;
  const TriggerIndex<ModalityRule>& modality;
  const std::vector<RoleRule>& roles;
};

/// What one thread needs while it reads; kept from one text to the next.
struct Workspace {
  Workspace(bool remember, const GrammarView& grammar)
      : types(remember),
        compounds(grammar.morphology.lexicon()),
        conditions(grammar.morphology.lexicon()),
        roles(grammar.roles, grammar.morphology.lexicon()) {}
  WordTypes types;
  CompoundClasses compounds;
  ConditionClasses conditions;
  RoleFinder roles;
  std::vector<Word> words;
  std::vector<Clause> clauses;
};

/// Hears what the reader of sentences does, while it does it: for `explain` and for the examples of rules.
class Listener {
 public:
  virtual ~Listener() = default;
  /// A sentence is cut into clauses; `reasons` has for each word the reading rules that spoke for its reading.
  virtual void read(const Sentence& sentence, std::span<const Word> words,
                    const std::vector<std::vector<const ReadingRule*>>& reasons,
                    const std::vector<Clause>& clauses) = 0;
  /// A candidate does not hold for a predicate.
  virtual void refused(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>& phrases,
                       const PredicateContext& context) = 0;
  /// A candidate decides a predicate; no record when it is a statement.
  virtual void decided(const RuleCandidate& candidate, const Predicate& predicate, const std::vector<Phrase>& phrases,
                       const Record* record) = 0;
};

class SentenceReader {
 public:
  SentenceReader(const GrammarView& grammar, const Document& document, Genre genre, Workspace& workspace,
                 std::vector<Record>& records, Listener* listener = nullptr);

  /// Appends the records of a sentence; call for every sentence of the document, in order.
  void read(std::uint32_t sentence_index);

 private:
  struct Finding {  ///< a predicate with its phrases, whatever it does
    Predicate predicate;
    std::vector<Phrase> phrases;
  };
  struct PassedOn {  ///< what the items of a list have of the sentence above them
    std::vector<Bearer> bearers;
    const ModalityRule* rule = nullptr;  ///< says what the items are
    bool is_lead_in = false;             ///< it has no verb, and goes on in each item
  };
  void append_words(const Sentence& sentence);
  void append_lead_in(std::uint32_t head_index);
  void find_clauses(const ListPlace& place);
  bool read_run_on_list();
  std::uint32_t find_label_end() const;
  void read_clauses();
  void read_clause(std::uint32_t clause_index);
  void write(const Finding& finding, const RuleCandidate& candidate, const Verdict& verdict);
  void remember_bearers(const Finding& finding);
  void inherit_bearer(Record& record);
  const Section& section_of(const Word& word) const;
  std::string action_of(const Predicate& predicate) const;
  ByteSpan bytes(std::uint32_t word_begin, std::uint32_t word_end) const;

  const GrammarView& grammar_;
  const Document& document_;
  Genre genre_;
  Workspace& workspace_;
  std::vector<Record>& records_;
  Listener* listener_;
  std::uint64_t encourage_;                               ///< the class of verbs that only encourage: teşvik etmek
  std::vector<std::vector<const ReadingRule*>> reasons_;  ///< filled for a listener only
  const Sentence* sentence_ = nullptr;
  std::uint32_t sentence_index_ = 0;
  std::uint32_t lead_in_end_ = 0;      ///< words before this one stand above the sentence, in the heads of its list
  std::uint32_t label_end_ = 0;        ///< words before this one are a label: `Ödeme koşulları: Alıcı …`
  Sentence run_on_list_;               ///< head, items and tail in one
  std::uint32_t run_on_list_end_ = 0;  ///< sentences before this one are read already
  Finding previous_;                   ///< the predicate before this one in the sentence
  bool has_previous_ = false;
  std::vector<Bearer> last_bearers_;  ///< of the last sentence of this article that named some
  std::uint32_t last_bearers_section_ = Sentence::none;
  std::uint32_t section_ = 0;                    ///< of the sentence before
  std::uint32_t item_section_ = Sentence::none;  ///< of the last sentence that was read, which is no note
  std::vector<Bearer> sentence_bearers_;         ///< of this sentence so far
  std::vector<PassedOn> passed_on_;              ///< by sentence
};

}  // namespace yukum
