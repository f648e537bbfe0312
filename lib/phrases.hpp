// SPDX-License-Identifier: Apache-2.0
// Words of a clause to phrases: each word hangs on one to its right, as in a head-final language.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "attachment_costs.hpp"
#include "phrase_forms.hpp"
#include "words.hpp"

namespace yukum {

enum class Relation : std::uint8_t {
  dependent,  ///< modifier, possessor or complement
  conjunct,   ///< a member of a coordination, hanging on the last member
};

struct Attachment {
  static constexpr std::uint32_t none = UINT32_MAX;
  std::uint32_t head = none;  ///< none for marks, conjunctions and what stands in brackets
  std::uint32_t left = 0;     ///< first word of the phrase that this word ends
  Relation relation = Relation::dependent;
  bool before_comma = false;
};

/// Reads the words of clauses into phrases. Keeps its buffers from clause to clause; one for each thread.
class PhraseParser {
 public:
  /// Attaches the words [begin, end) to each other or to `root`, the verb that the clause ends in (`root` >= end), and
  /// chooses the readings that fit: `kodu` as an object or as the code of something. `markers` has an entry for every
  /// word. Replaces the entries of the clause in `attachments`, which is made long enough. Linear in the length of the
  /// clause: so many heads stay open at most, and so many ways to read it are kept.
  void attach(std::span<Word> words, std::uint32_t begin, std::uint32_t end, std::uint32_t root,
              const PredicateTraits& predicate, const PhraseClasses& classes, std::span<const Marker> markers,
              std::vector<Attachment>& attachments);

 private:
  static constexpr std::size_t beam_width = 4;
  static constexpr int beam_margin = 7;
  static constexpr std::uint16_t max_open_heads = 16;
  static constexpr std::uint32_t none = UINT32_MAX;

  struct Place {  ///< of a head in a stack; equal places are one node
    std::uint32_t word = 0;
    std::uint32_t below = none;  ///< the next open head towards the root
    std::uint16_t form = 0;
    std::uint16_t slots = 0;
    std::uint16_t depth = 0;
    Relation relation = Relation::dependent;
    friend bool operator==(const Place&, const Place&) = default;
  };
  struct Node : Place {  ///< a head that is still open
    explicit Node(const Place& place) : Place(place) {}
    Head head;                     ///< the same as the costs see it
    int closing = 0;               ///< what it costs to let nothing more hang here
    std::uint32_t seen_by = none;  ///< the word that looked for heads last
    int reached = 0;               ///< the least that it costs that word to come here,
    std::uint32_t from = none;     ///< and the way of reading that does
  };
  struct Step {  ///< how a word was attached
    std::uint32_t before = none;
    std::uint32_t word = 0;
    std::uint32_t head = 0;
    std::uint16_t form = 0;
    Relation relation = Relation::dependent;
    bool before_comma = false;
  };
  struct State {  ///< a way to read what was read so far
    int cost = 0;
    std::uint32_t top = 0;  ///< the nearest open head
    std::uint32_t step = none;
    bool joined = false;  ///< the next word is joined by `ile`: veri sorumluları ile veri işleyenler
  };
  struct Move {
    int cost = 0;
    std::uint32_t state = 0;
    std::uint32_t head = none;  ///< a node; none where the word itself joins
    std::uint16_t form = 0;
    std::uint16_t slots = 0;
    Relation relation = Relation::dependent;
  };
  struct Gap {  ///< what stands between a word and the next
    bool comma = false;
    bool conjunction = false;
    bool additive = false;
    bool labels = false;  ///< labels of that word, with marks and conjunctions between them
  };
  struct Clause;

  void place(const Clause& clause, std::uint32_t word, Gap gap);
  bool may_be_kept(int cost) const { return cost < bound_; }
  void add(const Move& move);
  void find_open_nodes(std::uint32_t word);
  void propose(const Clause& clause, bool joined, std::uint16_t form, const Dependent& dependent);
  void propose_on(const Clause& clause, std::uint32_t node, std::uint16_t form, const Dependent& dependent);
  void take_cheapest(const Clause& clause, std::uint32_t word, Gap gap);
  std::uint32_t node(const Clause& clause, const Place& place, std::uint32_t first_of_word);
  void finish(const Clause& clause, std::vector<Attachment>& attachments);
  std::span<const Form> forms_of(std::uint32_t word) const;
  Head head(const Clause& clause, const Place& place) const;

  std::vector<Form> forms_;
  std::vector<std::uint32_t> form_begins_;  ///< by word, with one more at the end
  std::vector<Node> nodes_;                 ///< each behind the one below it
  std::vector<std::uint32_t> open_nodes_;   ///< those that the next word may hang on, the newest first
  std::vector<std::uint32_t> next_open_nodes_;
  std::uint32_t first_new_node_ = 0;  ///< nodes before it were sought for the word before
  std::vector<Step> steps_;
  std::vector<State> beam_;
  std::vector<State> next_beam_;
  std::array<Move, beam_width> moves_{};  ///< the cheapest, in their order
  std::size_t move_count_ = 0;
  int lacking_at_begin_ = 0;  ///< what it costs that the predicate has nothing yet
  int bound_ = 0;             ///< what costs so much is not kept
  std::uint32_t next_word_ = 0;
};

}  // namespace yukum
