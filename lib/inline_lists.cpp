// SPDX-License-Identifier: Apache-2.0
// Text to inline lists: a mark counts where it is the next of its series and stands where an item can begin.
#include "inline_lists.hpp"

#include <algorithm>
#include <iterator>

#include "structure_words.hpp"
#include "tokens.hpp"

namespace yukum {
namespace {

int ordinal_of(const Token& token, ItemStyle style) {
  if (style == ItemStyle::number)
    return token.kind == TokenKind::number && token.folded().size() <= 2 ? small_number(token.folded()) : 0;
  if (token.kind != TokenKind::word || token.capitalised) return 0;
  return style == ItemStyle::letter ? letter_ordinal(token.folded()) : roman_value(token.folded());
}

}  // namespace

bool InlineLists::is(std::uint32_t i, std::uint32_t end, char mark) const {
  return i < end && ascii_mark(tokens_[i]) == mark;
}

bool InlineLists::gap_before(std::uint32_t i) const { return i == 0 || tokens_[i].begin > tokens_[i - 1].end(); }

/// `a) bendini`, `(b) bendi` name a part of another norm.
bool InlineLists::refers_to_part(std::uint32_t i, std::uint32_t end) const {
  return i >= end || structure_words().part_stems.begins(tokens_[i].folded());
}

/// The enclosures of which a first mark may be there: most runs hold none, and are not looked at again.
unsigned InlineLists::possible_enclosures(std::uint32_t begin, std::uint32_t end) const {
  unsigned found = 0;
  int depth = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (tokens_[i].kind != TokenKind::punctuation) continue;
    const char mark = ascii_mark(tokens_[i]);
    if (mark == '(') ++depth;
    if (mark == ')' && --depth < 0) found |= bit(Enclosure::closed);
    if ((mark != ':' && mark != ';') || i + 1 == end) continue;
    const Token& next = tokens_[i + 1];
    if (next.kind == TokenKind::number) found |= bit(Enclosure::pointed);
    if (next.kind != TokenKind::punctuation) continue;
    found |= bit(ascii_mark(next) == '(' ? Enclosure::bracketed : Enclosure::bullet);
  }
  return found;
}

InlineMark InlineLists::mark_at(const Form& form, std::uint32_t i, std::uint32_t end) const {
  InlineMark mark;
  mark.token_begin = i;
  mark.style = form.style;
  if (form.enclosure == Enclosure::bullet) {
    const bool bullet =
        tokens_[i].kind == TokenKind::punctuation && (is_dash(tokens_[i].folded()) || tokens_[i].folded() == "•");
    mark.token_end = bullet && i + 1 < end ? i + 1 : 0;
    return mark;
  }
  const std::uint32_t label = i + (form.enclosure == Enclosure::bracketed ? 1 : 0);
  const char closing = form.enclosure == Enclosure::pointed ? '.' : ')';
  if (label != i && !is(i, end, '(')) return mark;
  if (!is(label + 1, end, closing) || gap_before(label + 1)) return mark;
  mark.ordinal = ordinal_of(tokens_[label], form.style);
  if (mark.ordinal == 0 || refers_to_part(label + 2, end)) return mark;
  mark.label = tokens_[label].folded();
  mark.token_end = label + 2;
  return mark;
}

bool InlineLists::stands_well(const Form& form, std::uint32_t i, std::uint32_t begin, bool first) const {
  if (i == begin || tokens_[i].in_quotes) return false;
  const std::string_view before = tokens_[i - 1].folded();
  if (form.enclosure == Enclosure::closed) return before != "(" && before != "“" && before != "\"";
  if (first) return before == ":" || (form.enclosure == Enclosure::bullet && before == ";");
  const bool after_mark = before == ";" || before == "," || before == "." || before == ":";
  switch (form.enclosure) {
    case Enclosure::bullet: return gap_before(i) && (after_mark || (gap_before(i + 1) && tokens_[i + 1].capitalised));
    case Enclosure::pointed: return after_mark && gap_before(i);
    default: return after_mark || before == "ve" || before == "veya";
  }
}

std::vector<InlineMark> InlineLists::series(const Form& form, std::uint32_t begin, std::uint32_t end,
                                            bool in_item) const {
  std::vector<InlineMark> marks;
  const bool goes_on = in_item && form.enclosure == Enclosure::closed && outline_.innermost(form.style) > 0;
  int last = goes_on ? outline_.innermost(form.style) : 0;
  int depth = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    const char bracket = ascii_mark(tokens_[i]);
    if (depth == 0) {
      const InlineMark mark = mark_at(form, i, end);
      // Older lists have no ç, ğ or ö.
      const bool skips = form.style == ItemStyle::letter && last >= 3 && mark.ordinal == last + 2;
      const bool follows = form.style == ItemStyle::bullet || mark.ordinal == last + 1 || skips;
      const bool first = marks.empty() && !goes_on;
      if (mark.token_end != 0 && follows && stands_well(form, i, begin, first)) {
        marks.push_back(mark);
        last = mark.ordinal;
        i = mark.token_end - 1;
        continue;
      }
    }
    if (bracket == '(') ++depth;
    if (bracket == ')' && depth > 0) --depth;
  }
  const std::size_t fewest = goes_on ? 1 : 2;
  if (marks.size() < fewest) marks.clear();
  return marks;
}

std::vector<InlineMark> InlineLists::next(std::uint32_t begin, std::uint32_t end, bool in_item) {
  const unsigned possible = possible_enclosures(begin, end);
  if (possible == 0) return {};
  for (unsigned form = 0; form < std::size(forms); ++form) {
    if ((used_forms_ >> form & 1) != 0 || (possible & bit(forms[form].enclosure)) == 0) continue;
    std::vector<InlineMark> marks = series(forms[form], begin, end, in_item);
    if (marks.empty()) continue;
    used_forms_ |= 1u << form;
    return marks;
  }
  return {};
}

}  // namespace yukum
