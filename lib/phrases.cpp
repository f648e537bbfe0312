// SPDX-License-Identifier: Apache-2.0
// Words of a clause to phrases. A phrase ends in its head, so the clause is read right to left with a stack of the
// heads that are still open: a word may hang on any of them, and closes those that stand nearer. A beam keeps the
// cheapest few ways to read the clause. Their stacks share what they have in common: a node knows the one below, and
// equal stacks are the same node. So what it costs to hang a word on a node is asked once for all ways that come there,
// and only the cheapest of them goes on: what was closed does not matter any more.
#include "phrases.hpp"

#include <algorithm>
#include <limits>
#include <utility>

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

/// The last word of the name that is quoted before `closing` and where the quotation opens; nothing for a single word,
/// nor where a clause is quoted.
std::optional<std::pair<std::uint32_t, std::uint32_t>> quotation(std::span<const Word> words, std::uint32_t begin,
                                                                 std::uint32_t closing) {
  std::uint32_t last = 0, count = 0;
  for (std::uint32_t i = closing; i-- > begin;) {
    if (is_quotation_mark(words[i].form())) return count > 1 ? std::optional(std::pair(last, i)) : std::nullopt;
    if (!words[i].is_punctuation() && ++count == 1) last = i;
    if (count == 1 && (words[last].is_verbal() || words[last].has(Feature::copular) || words[last].in_compound)) break;
  }
  return std::nullopt;
}

/// What the joining of words by `ile` costs; it is the likelier reading of `ile` between words that are alike.
constexpr int joined_by_postposition = -7;
/// A conjunction that joins nothing.
constexpr int dangling_conjunction = 13;
constexpr int dangling_conjunction_at_root = 9;

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

Head PhraseParser::head(const Clause& clause, const Place& place) const {
  Head h;
  h.word = place.word;
  h.form = &forms_of(place.word)[place.form];
  h.slots = place.slots;
  h.is_root = place.below == none;
  if (h.is_root) return h;
  const Place& below = nodes_[place.below];
  h.marker = clause.markers[place.word];
  h.depends_on_root = below.below == none;
  h.in_condition = clause.markers[below.word] == Marker::clause;
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

  nodes_.clear();
  node(clause, {.word = root}, 0);
  open_nodes_.clear();
  first_new_node_ = 0;
  steps_.clear();
  // What the predicate lacks is paid at once and given back where it is found: otherwise the ways to read a clause that
  // leave it out would look cheaper until the end.
  lacking_at_begin_ = nodes_[0].closing;
  beam_.assign(1, {.cost = lacking_at_begin_});
  next_word_ = root;
  Gap gap;
  for (std::uint32_t i = end; i-- > begin;) {
    const Word& word = words[i];
    if (is_closing_bracket(word.form()))
      if (const auto opening = opening_bracket(words, begin, i)) {
        // What stands in brackets is no phrase of its own: `personele (işçi, memur)`. One word may be a label of what
        // follows: `(a) bendi`.
        const bool labels = i == *opening + 2 && next_word_ != root && (gap.labels || !(gap.comma || gap.conjunction));
        if (labels) {
          for (std::uint32_t b = *opening; b <= i; ++b) attachments[b].head = next_word_;
          gap = {.labels = true};  // (a) ve (b) bentleri
        }
        i = *opening;
        continue;
      }
    if (is_quotation_mark(word.form()))
      if (const auto found = quotation(words, begin, i)) {
        // “Teslimlere İlişkin Bildirim” tablosu: what is quoted is one name, whatever stands in it
        const auto [last, opening] = *found;
        place(clause, last, gap);
        for (std::uint32_t b = opening; b <= i; ++b)
          if (b != last) attachments[b].head = last;
        next_word_ = last;
        gap = {};
        i = opening;
        continue;
      }
    if (word.is_punctuation()) {
      gap.comma |= is_comma(word);
      gap.conjunction |= is_slash(word);
    } else if (word.pos() == Pos::conjunction && markers[i] == Marker::none) {
      gap.conjunction |= word.is_a(classes.coordinating);
      gap.comma |= word.is_a(classes.topic);
      gap.additive |= word.is_a(classes.additive);
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
  dependent.before_additive = gap.additive;
  dependent.begins_clause = word == clause.begin;
  const auto opens = [&](std::uint32_t at) {
    return at == clause.begin || clause.words[at - 1].is_punctuation() || clause.markers[at - 1] == Marker::phrase ||
           clause.markers[at - 1] == Marker::clause;
  };
  // Bir kimse malını, her üye oyunu
  dependent.opens = opens(word) || (clause.words[word - 1].pos() == Pos::determiner && opens(word - 1));
  dependent.next = next_word_;
  move_count_ = 0;
  bound_ = std::numeric_limits<int>::max();
  find_open_nodes(word);
  const std::span<const Form> forms = forms_of(word);
  bool some_are_joined = false;
  for (std::uint32_t s = 0; s < beam_.size(); ++s) {
    some_are_joined |= beam_[s].joined;
    const Node& top = nodes_[beam_[s].top];
    const bool may_join = forms[0].is_a(clause.classes.joining) && !gap.comma && !gap.conjunction && !beam_[s].joined &&
                          top.below != none && forms_of(top.word)[top.form].part != Part::postposition;
    // avukatlık ile iştigal eder: the verb behind takes it as its complement
    const Form& next = forms_of(top.word)[top.form];
    const bool is_governed = next.governor && next.lexeme && next.lexeme->traits->governs.has(Feature::instrumental);
    // onayı ile, aracılığı ile: what marks a phrase joins nothing
    if (may_join && !is_governed && dependent.marker == Marker::none)
      add({.cost = beam_[s].cost + joined_by_postposition, .state = s});
  }
  for (const bool joined : {false, true}) {
    if (joined && !some_are_joined) break;
    dependent.before_conjunction = gap.conjunction || joined;
    dependent.joined_by_postposition = joined;
    for (std::uint16_t f = 0; f < forms.size(); ++f) {
      dependent.form = &forms[f];
      propose(clause, joined, f, dependent);
    }
  }
  take_cheapest(clause, word, gap);
}

/// Takes in a move unless as many cheaper ones are there already: of equals the first is kept.
void PhraseParser::add(const Move& move) {
  if (!may_be_kept(move.cost)) return;
  if (move_count_ < beam_width) ++move_count_;
  std::size_t at = move_count_ - 1;
  for (; at > 0 && move.cost < moves_[at - 1].cost; --at) moves_[at] = moves_[at - 1];
  moves_[at] = move;
  bound_ = moves_[0].cost + beam_margin;
  if (move_count_ == beam_width) bound_ = std::min(bound_, moves_.back().cost);
}

void PhraseParser::find_open_nodes(std::uint32_t word) {
  for (const State& state : beam_)
    for (std::uint32_t at = state.top; at != none && nodes_[at].seen_by != word; at = nodes_[at].below)
      nodes_[at].seen_by = word;
  // They are new or were open for the word before.
  next_open_nodes_.clear();
  for (auto at = static_cast<std::uint32_t>(nodes_.size()); at-- > first_new_node_;)
    if (nodes_[at].seen_by == word) next_open_nodes_.push_back(at);
  for (const std::uint32_t at : open_nodes_)
    if (nodes_[at].seen_by == word) next_open_nodes_.push_back(at);
  open_nodes_.swap(next_open_nodes_);
  first_new_node_ = static_cast<std::uint32_t>(nodes_.size());
}

/// Goes from the tops of all stacks towards the root, on the cheapest way to each node.
void PhraseParser::propose(const Clause& clause, bool joined, std::uint16_t form, const Dependent& dependent) {
  constexpr int unreached = std::numeric_limits<int>::max();
  for (const std::uint32_t at : open_nodes_) nodes_[at].reached = unreached;
  const auto reach = [&](std::uint32_t at, int cost, std::uint32_t from) {
    if (cost >= nodes_[at].reached) return;
    nodes_[at].reached = cost;
    nodes_[at].from = from;
  };
  for (std::uint32_t s = 0; s < beam_.size(); ++s)
    if (beam_[s].joined == joined) reach(beam_[s].top, beam_[s].cost + dependent.form->cost, s);
  for (const std::uint32_t at : open_nodes_) {
    const Node& node = nodes_[at];
    const bool is_root = node.below == none;
    const int least = node.reached + AttachmentCosts::least;
    if (node.reached == unreached || !may_be_kept(least - lacking_at_begin_)) continue;
    if (node.depth < max_open_heads && (is_root || may_be_kept(least))) propose_on(clause, at, form, dependent);
    if (!is_root)
      reach(node.below, node.reached + node.closing + clause.costs.passing(dependent, node.head), node.from);
  }
}

void PhraseParser::propose_on(const Clause& clause, std::uint32_t at, std::uint16_t form, const Dependent& dependent) {
  const Node& node = nodes_[at];
  const Head& h = node.head;
  // Kanun uyarınca “zarar vermemek kaydıyla, … zorunlu olması”: what a clause says is not part of the one it quotes
  const Word& head_word = clause.words[h.word];
  const bool is_quoted = head_word.token->in_quotes && !h.is_root &&
                         (head_word.is_verbal() || !is_quotation_mark(clause.words[h.word + 1].form()));
  if (is_quoted && !clause.words[dependent.word].token->in_quotes) return;
  const auto propose = [&](std::uint32_t on, Relation relation, int cost, std::uint16_t slots) {
    add({.cost = node.reached + cost,
         .state = node.from,
         .head = on,
         .form = form,
         .slots = slots,
         .relation = relation});
  };
  if (dependent.before_conjunction || dependent.before_comma) {
    // The members of a coordination hang on the last.
    std::uint32_t last = at;
    int closed = 0;
    while (nodes_[last].relation == Relation::conjunct) {
      closed += nodes_[last].closing;
      last = nodes_[last].below;
    }
    const std::uint32_t behind = nodes_[last].word + 1;
    const bool ends_before_comma = behind < clause.end && is_comma(clause.words[behind]);
    if (const auto cost =
            clause.costs.coordination(dependent, h, nodes_[last].slots & coordination_slot, ends_before_comma))
      propose(last, Relation::conjunct, closed + *cost, dependent_slot);
    if (node.relation != Relation::conjunct)
      if (const auto cost = clause.costs.suspended_suffixes(dependent, h))
        propose(at, Relation::conjunct, *cost, dependent_slot);
  }
  // takdiri ile çekilir: what joins nothing is no conjunction
  if (dependent.joined_by_postposition) return;
  if (const auto found = clause.costs.attachment(dependent, h)) {
    const int dangling = !dependent.before_conjunction ? 0
                         : h.is_root                   ? dangling_conjunction_at_root
                                                       : dangling_conjunction;
    int given_back = 0;
    if (h.is_root && (found->slots & ~h.slots)) {
      Head filled = h;
      filled.slots |= found->slots;
      given_back = node.closing - clause.costs.closing(filled);
    }
    propose(at, Relation::dependent, found->cost + dangling - given_back, found->slots);
  }
}

/// The node at that place, which is added if none is among those since `first_of_word`.
std::uint32_t PhraseParser::node(const Clause& clause, const Place& place, std::uint32_t first_of_word) {
  for (std::uint32_t at = first_of_word; at < nodes_.size(); ++at)
    if (nodes_[at] == place) return at;
  Node& added = nodes_.emplace_back(place);
  added.head = head(clause, place);
  added.closing = clause.costs.closing(added.head);
  return static_cast<std::uint32_t>(nodes_.size()) - 1;
}

void PhraseParser::take_cheapest(const Clause& clause, std::uint32_t word, Gap gap) {
  if (move_count_ == 0) return;
  next_beam_.clear();
  const auto first_of_word = static_cast<std::uint32_t>(nodes_.size());
  for (const Move& move : std::span(moves_).first(move_count_)) {
    if (move.cost >= moves_[0].cost + beam_margin) break;
    const State& from = beam_[move.state];
    if (move.head == none) {
      next_beam_.push_back({move.cost, from.top, from.step, true});
      continue;
    }
    Place on = nodes_[move.head];
    on.slots |= move.slots;
    if (move.relation == Relation::conjunct && (gap.conjunction || from.joined)) on.slots |= coordination_slot;
    const std::uint32_t below = on.slots == nodes_[move.head].slots ? move.head : node(clause, on, first_of_word);
    const std::uint32_t top = node(clause,
                                   {.word = word,
                                    .below = below,
                                    .form = move.form,
                                    .depth = static_cast<std::uint16_t>(on.depth + 1),
                                    .relation = move.relation},
                                   first_of_word);
    const bool is_known = std::any_of(next_beam_.begin(), next_beam_.end(),
                                      [&](const State& state) { return state.top == top && !state.joined; });
    if (is_known) continue;
    steps_.push_back({from.step, word, on.word, move.form, move.relation, gap.comma});
    next_beam_.push_back({move.cost, top, static_cast<std::uint32_t>(steps_.size()) - 1, false});
  }
  beam_.swap(next_beam_);
}

void PhraseParser::finish(const Clause& clause, std::vector<Attachment>& attachments) {
  for (State& state : beam_)
    for (std::uint32_t at = state.top; at != none; at = nodes_[at].below)
      if (nodes_[at].below != none) state.cost += nodes_[at].closing;
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
