// SPDX-License-Identifier: Apache-2.0
// Words of a clause to phrases. A phrase ends in its head, so the clause is read right to left with a stack of the
// heads that are still open: a word may hang on any of them, and closes those that stand nearer. A beam keeps the
// cheapest few ways to read the clause. Their stacks share what they have in common: a node knows the one below.
#include "phrases.hpp"

#include <algorithm>
#include <limits>

namespace yukum {
namespace {

bool is_slash(const Word& w) { return w.form() == "/"; }

/// Where the bracket opens that closes at `closing`.
std::optional<std::uint32_t> opening_bracket(std::span<const Word> words, std::uint32_t begin, std::uint32_t closing) {
  for (std::uint32_t i = closing; i-- > begin;) {
    if (is_closing_bracket(words[i].form())) break;
    if (is_opening_bracket(words[i].form())) return i;
  }
  return std::nullopt;
}

/// What the joining of words by `ile` costs; it is the likelier reading of `ile` between words that are alike.
constexpr int joined_by_postposition = -4;
/// A conjunction that joins nothing.
constexpr int dangling_conjunction = 16;
constexpr int dangling_conjunction_at_root = 10;

}  // namespace

struct PhraseParser::Clause {
  std::span<Word> words;
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t root;
  const PhraseClasses& classes;
  std::span<const Marker> markers;
  AttachmentCosts costs;
};

std::span<const Form> PhraseParser::forms_of(std::uint32_t word) const {
  return std::span(forms_).subspan(form_begins_[word], form_begins_[word + 1] - form_begins_[word]);
}

Head PhraseParser::head(const Clause& clause, const Node& node) const {
  Head h;
  h.word = node.word;
  h.form = &forms_of(node.word)[node.form];
  h.slots = node.slots;
  h.is_root = node.below == none;
  if (h.is_root) return h;
  const Node& below = nodes_[node.below];
  h.marker = clause.markers[node.word];
  h.depends_on_root = below.below == none;
  h.is_listed = forms_of(below.word)[below.form].is_a(clause.classes.listing);
  return h;
}

void PhraseParser::attach(std::span<Word> words, std::uint32_t begin, std::uint32_t end, std::uint32_t root,
                          const PredicateTraits& predicate, const PhraseClasses& classes,
                          std::span<const Marker> markers, std::vector<Attachment>& attachments) {
  if (attachments.size() < words.size()) attachments.resize(words.size());
  const Clause clause{words, begin, end, root, classes, markers, AttachmentCosts(words, classes, predicate)};
  forms_.clear();
  // Not cleared: every place that is read is written first, and a sentence may have a predicate in every third word.
  if (form_begins_.size() < words.size() + 1) form_begins_.resize(words.size() + 1);
  for (std::uint32_t i = begin; i < end; ++i) {
    form_begins_[i] = static_cast<std::uint32_t>(forms_.size());
    if (!words[i].is_punctuation()) append_forms(words, i, markers, classes, forms_);
    form_begins_[i + 1] = static_cast<std::uint32_t>(forms_.size());
    attachments[i] = {};
    attachments[i].left = i;
  }
  form_begins_[root] = static_cast<std::uint32_t>(forms_.size());
  append_forms(words, root, markers, classes, forms_);
  form_begins_[root + 1] = static_cast<std::uint32_t>(forms_.size());
  attachments[root] = {};

  nodes_.assign(1, {.word = root, .head = {}});
  nodes_[0].head = head(clause, nodes_[0]);
  steps_.clear();
  beam_.assign(1, {});
  next_word_ = root;
  Gap gap;
  for (std::uint32_t i = end; i-- > begin;) {
    const Word& word = words[i];
    if (is_closing_bracket(word.form()))
      if (const auto opening = opening_bracket(words, begin, i)) {
        // What stands in brackets is no phrase of its own: `personele (işçi, memur)`. One word may be a label of what
        // follows: `(a) bendi`.
        const bool labels = i == *opening + 2 && !gap.comma && !gap.conjunction && next_word_ != root;
        for (std::uint32_t b = *opening; labels && b <= i; ++b) attachments[b].head = next_word_;
        i = *opening;
        continue;
      }
    if (word.is_punctuation()) {
      gap.comma |= is_comma(word);
      gap.conjunction |= is_slash(word);
    } else if (word.pos() == Pos::conjunction && markers[i] == Marker::none) {
      gap.conjunction |= word.is_a(classes.coordinating);
      gap.comma |= word.is_a(classes.topic);
    } else if (!word.in_compound && !word.is_a(classes.focus)) {
      place(clause, i, gap);
      next_word_ = i;
      gap = {};
    }
  }
  finish(clause, attachments);
}

void PhraseParser::place(const Clause& clause, std::uint32_t word, Gap gap) {
  Dependent dependent;
  dependent.word = word;
  dependent.marker = clause.markers[word];
  dependent.before_comma = gap.comma;
  dependent.begins_clause = word == clause.begin;
  dependent.opens = dependent.begins_clause || clause.words[word - 1].is_punctuation() ||
                    clause.markers[word - 1] == Marker::phrase || clause.markers[word - 1] == Marker::clause;
  dependent.next = next_word_;
  moves_.clear();
  cheapest_.fill(std::numeric_limits<int>::max());
  const std::span<const Form> forms = forms_of(word);
  for (std::uint32_t s = 0; s < beam_.size(); ++s) {
    dependent.before_conjunction = gap.conjunction || beam_[s].joined;
    const Node& top = nodes_[beam_[s].top];
    const bool may_join = forms[0].is_a(clause.classes.joining) && !gap.comma && !dependent.before_conjunction &&
                          top.below != none && forms_of(top.word)[top.form].part != Part::postposition;
    if (may_join) add({.cost = beam_[s].cost + joined_by_postposition, .state = s});
    for (std::uint16_t f = 0; f < forms.size(); ++f) {
      dependent.form = &forms[f];
      propose(clause, s, f, dependent);
    }
  }
  take_cheapest(clause, word, gap);
}

/// Takes in a move unless as many cheaper ones are there already: of equals the first is kept.
void PhraseParser::add(Move move) {
  if (!may_be_kept(move.cost)) return;
  std::size_t at = cheapest_.size() - 1;
  for (; at > 0 && move.cost < cheapest_[at - 1]; --at) cheapest_[at] = cheapest_[at - 1];
  cheapest_[at] = move.cost;
  move.order = static_cast<std::uint32_t>(moves_.size());
  moves_.push_back(move);
}

void PhraseParser::propose(const Clause& clause, std::uint32_t s, std::uint16_t f, Dependent dependent) {
  const State& state = beam_[s];
  int passed = state.cost + dependent.form->cost;  // with what it costs to close the heads that stand nearer
  const auto propose_on = [&](std::uint32_t on, Relation relation, int cost, std::uint16_t slots) {
    add({.cost = passed + cost, .state = s, .head = on, .form = f, .slots = slots, .relation = relation});
  };
  for (std::uint32_t at = state.top; at != none && may_be_kept(passed + AttachmentCosts::least);
       at = nodes_[at].below) {
    const Head& h = nodes_[at].head;
    if (nodes_[at].depth < max_open_heads) {
      if (dependent.before_conjunction || dependent.before_comma) {
        // The members of a coordination hang on the last.
        std::uint32_t last = at;
        int closed = 0;
        while (nodes_[last].relation == Relation::conjunct) {
          closed += clause.costs.closing(nodes_[last].head, dependent.before_comma);
          last = nodes_[last].below;
        }
        if (const auto cost = clause.costs.coordination(dependent, h, nodes_[last].slots & coordination_slot))
          propose_on(last, Relation::conjunct, closed + *cost, dependent_slot);
        if (nodes_[at].relation != Relation::conjunct)
          if (const auto cost = clause.costs.suspended_suffixes(dependent, h))
            propose_on(at, Relation::conjunct, *cost, dependent_slot);
      }
      if (const auto found = clause.costs.attachment(dependent, h)) {
        const int dangling = !dependent.before_conjunction ? 0
                             : h.is_root                   ? dangling_conjunction_at_root
                                                           : dangling_conjunction;
        propose_on(at, Relation::dependent, found->cost + dangling, found->slots);
      }
    }
    passed += clause.costs.closing(h, dependent.before_comma) + clause.costs.passing(dependent, h);
  }
}

void PhraseParser::take_cheapest(const Clause& clause, std::uint32_t word, Gap gap) {
  if (moves_.empty()) return;
  const std::size_t kept = std::min(beam_width, moves_.size());
  std::partial_sort(
      moves_.begin(), moves_.begin() + static_cast<std::ptrdiff_t>(kept), moves_.end(),
      [](const Move& a, const Move& b) { return a.cost != b.cost ? a.cost < b.cost : a.order < b.order; });
  next_beam_.clear();
  for (const Move& move : std::span(moves_).first(kept)) {
    const State& from = beam_[move.state];
    if (move.head == none) {
      next_beam_.push_back({move.cost, from.top, from.step, true});
      continue;
    }
    Node on = nodes_[move.head];
    on.slots |= move.slots;
    if (move.relation == Relation::conjunct && (gap.conjunction || from.joined)) on.slots |= coordination_slot;
    const auto depth = static_cast<std::uint16_t>(on.depth + 1);
    on.head.slots = on.slots;
    nodes_.push_back(on);
    nodes_.push_back({word, static_cast<std::uint32_t>(nodes_.size()) - 1, move.form, 0, depth, move.relation, {}});
    nodes_.back().head = head(clause, nodes_.back());
    steps_.push_back({from.step, word, on.word, move.form, move.relation, gap.comma});
    next_beam_.push_back({move.cost, static_cast<std::uint32_t>(nodes_.size()) - 1,
                          static_cast<std::uint32_t>(steps_.size()) - 1, false});
  }
  beam_.swap(next_beam_);
}

void PhraseParser::finish(const Clause& clause, std::vector<Attachment>& attachments) {
  for (State& state : beam_)
    for (std::uint32_t at = state.top; at != none; at = nodes_[at].below) {
      const Head& h = nodes_[at].head;
      state.cost += h.is_root ? clause.costs.lacking(h) : clause.costs.closing(h, false);
    }
  const auto best =
      std::min_element(beam_.begin(), beam_.end(), [](const State& a, const State& b) { return a.cost < b.cost; });
  for (std::uint32_t s = best->step; s != none; s = steps_[s].before) {
    const Step& step = steps_[s];
    Attachment& a = attachments[step.word];
    a.head = step.head;
    a.relation = step.relation;
    a.before_comma = step.before_comma;
    if (const Reading* reading = forms_of(step.word)[step.form].reading) clause.words[step.word].reading = reading;
  }
  // The noun of a compound verb is a part of it, and nothing hangs on it.
  std::uint32_t verb = clause.root;
  for (std::uint32_t i = clause.end; i-- > clause.begin;) {
    if (clause.words[i].in_compound)
      attachments[i].head = verb;
    else if (!clause.words[i].is_punctuation())
      verb = i;
  }
  // A word that stands before others of its phrase begins it.
  for (std::uint32_t i = clause.begin; i < clause.end; ++i) {
    const std::uint32_t on = attachments[i].head;
    if (on != Attachment::none && on < clause.end)
      attachments[on].left = std::min(attachments[on].left, attachments[i].left);
  }
}

}  // namespace yukum
