// SPDX-License-Identifier: Apache-2.0
// Tokens at the begin of a line to marks: what a mark counts is decided by what stands above and by what is open.
#include "marks.hpp"

#include <algorithm>
#include <iterator>

#include "structure_words.hpp"

namespace yukum {
namespace {

/// `5.2.1`: two or more numbers of at most two digits with points between them, no date.
bool is_section_number(std::string_view number) {
  int parts = 0;
  while (true) {
    const std::size_t point = std::min(number.find('.'), number.size());
    const int part = small_number(number.substr(0, point));
    if (point > 2 || part == 0) return false;
    ++parts;
    if (point == number.size()) return parts >= 2 && parts <= 5;
    number.remove_prefix(point + 1);
  }
}

}  // namespace

std::optional<Mark> article_mark(std::span<const Token> tokens, std::string_view text, std::uint32_t at,
                                 std::uint32_t end) {
  const StructureWords& words = structure_words();
  const auto is_word = [&](std::uint32_t i) { return i < end && tokens[i].kind == TokenKind::word; };
  std::string label;
  for (int series = 0;
       series < 2 && is_word(at) && tokens[at].capitalised && words.article_series.contains(tokens[at].folded());
       ++series) {
    label += tokens[at].folded();
    label[label.size() - tokens[at].folded().size()] -= 'a' - 'A';
    label += ' ';
    ++at;
  }
  if (!is_word(at) || !tokens[at].capitalised || !words.articles.contains(tokens[at].folded())) return std::nullopt;
  ++at;
  while (at < end && (is_dash(tokens[at].folded()) || tokens[at].folded() == ":" || tokens[at].folded() == ".")) ++at;
  if (at >= end) return std::nullopt;
  const Token& number = tokens[at];
  const bool is_roman = number.kind == TokenKind::word && number.capitalised && roman_value(number.folded()) > 0;
  if (number.kind != TokenKind::number && !is_roman) return std::nullopt;
  if (number.apostrophe != 0 || number.folded().size() > 12) return std::nullopt;
  label += number.span().of(text);
  ++at;
  const std::uint32_t after_number = at;
  while (at < end && (is_dash(tokens[at].folded()) || tokens[at].folded() == ":" || tokens[at].folded() == "." ||
                      tokens[at].folded() == ")"))
    ++at;
  if (at == after_number && at < end &&
      ((tokens[at].kind == TokenKind::word && !tokens[at].capitalised) || tokens[at].folded() == ","))
    return std::nullopt;
  return Mark{
      .kind = MarkKind::article, .ordinal = small_number(number.folded()), .label = std::move(label), .token_end = at};
}

bool may_begin_article(std::span<const Token> tokens, std::string_view text, const Line& line) {
  return is_section_number(tokens[line.token_begin].folded()) ||
         article_mark(tokens, text, line.token_begin, line.token_end);
}

std::optional<Mark> MarkReader::number_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const {
  const std::string_view number = form(at);
  const bool has_point = is(at + 1, end, ".") && !layout_.gap_before(at + 1);
  if (number.find('.') != std::string_view::npos) {
    if (!is_section_number(number)) return std::nullopt;
    const std::uint32_t after = at + 1 + has_point;
    if (!context.after_break || (after < end && (layout_.begins_lower(after) ||
                                                 !(layout_.is_word(after, end) || is_opening_quote(form(after)) ||
                                                   form(after) == "(" || is_dash(form(after))))))
      return std::nullopt;
    const std::uint32_t text_begin = after < end && is_dash(form(after)) ? after + 1 : after;
    return Mark{.kind = MarkKind::numbered_article, .label = std::string(number), .token_end = text_begin};
  }
  const int ordinal = small_number(number);
  if (ordinal == 0 || at + 1 >= end) return std::nullopt;
  if (form(at + 1) == ")")
    return Mark{.style = ItemStyle::number, .ordinal = ordinal, .label = std::string(number), .token_end = at + 2};
  if (has_point && is(at + 2, end, ")"))
    return Mark{.style = ItemStyle::number, .ordinal = ordinal, .label = std::string(number), .token_end = at + 3};
  if (number.size() > 3) return std::nullopt;
  const bool has_dash = is_dash(form(at + 1)) && at + 2 < end && !(layout_.tokens()[at + 2].kind == TokenKind::number);
  if (!has_point && !has_dash) return std::nullopt;
  std::uint32_t after = at + 2;
  if (has_dash && is(after, end, ")"))
    return Mark{.style = ItemStyle::number, .ordinal = ordinal, .label = std::string(number), .token_end = at + 3};
  if (has_point && after < end && is_dash(form(after))) ++after;
  const bool in_order = outline_.continues_list(ItemStyle::dotted, ordinal) || context.above == Ending::colon;
  if (after < end && layout_.begins_lower(after) && !(context.after_break && in_order)) return std::nullopt;
  if (!context.after_break) return std::nullopt;
  return dotted_mark(ordinal, number, after, context);
}

/// `1.` is an item below a head or in a list, a paragraph in an article, otherwise an article.
Mark MarkReader::dotted_mark(int ordinal, std::string_view number, std::uint32_t after,
                             const MarkContext& context) const {
  Mark mark{.style = ItemStyle::dotted, .ordinal = ordinal, .label = std::string(number), .token_end = after};
  if (outline_.continues_list(ItemStyle::dotted, ordinal)) return mark;
  if (ordinal == 1 && announces_list(context)) return mark;
  if (!outline_.in_worded_article()) {
    mark.kind = MarkKind::numbered_article;
  } else if (ordinal == outline_.paragraph() + 1 || !outline_.has_items()) {
    mark.kind = MarkKind::paragraph;
  }
  return mark;
}

bool MarkReader::refers_to_part(std::uint32_t at) const { return structure_words().part_stems.begins(form(at)); }

std::optional<Mark> MarkReader::bracketed_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const {
  if (!is(at + 2, end, ")") || layout_.tokens()[at].in_note) return std::nullopt;
  // `(6) ay` and `(a) bendi` at the begin of a wrapped line are no marks.
  const bool text_is_lower = at + 3 < end && layout_.begins_lower(at + 3);
  if (text_is_lower && (!context.after_break || layout_.tokens()[at + 1].kind == TokenKind::number ||
                        refers_to_part(at + 3) || context.above == Ending::open))
    return std::nullopt;
  const Token& inner = layout_.tokens()[at + 1];
  if (inner.kind == TokenKind::number) {
    const int ordinal = small_number(inner.folded());
    if (ordinal == 0 || inner.folded().size() > 3) return std::nullopt;
    Mark mark{
        .style = ItemStyle::number, .ordinal = ordinal, .label = std::string(inner.folded()), .token_end = at + 3};
    const bool nested = ordinal == 1 && (context.above == Ending::colon ||
                                         (outline_.paragraph() > 0 && outline_.innermost(ItemStyle::letter) > 0));
    if (!nested && !outline_.continues_list(ItemStyle::number, ordinal)) mark.kind = MarkKind::paragraph;
    return mark;
  }
  if (inner.kind != TokenKind::word) return std::nullopt;
  return letter_mark(at + 1, at + 3);
}

/// `B.4- Sigortalının Yükümlülükleri`: the clauses of general conditions have a letter before their number.
std::optional<Mark> MarkReader::lettered_clause(std::uint32_t at, std::uint32_t end, const MarkContext& context) const {
  const Token& letter = layout_.tokens()[at];
  if (!context.after_break || !letter.capitalised || letter_ordinal(letter.folded()) == 0 || at + 3 >= end)
    return std::nullopt;
  const Token& number = layout_.tokens()[at + 2];
  const bool is_number =
      number.kind == TokenKind::number && (small_number(number.folded()) != 0 || is_section_number(number.folded()));
  if (form(at + 1) != "." || layout_.gap_before(at + 1) || layout_.gap_before(at + 2) || !is_number)
    return std::nullopt;
  std::uint32_t text_begin = at + 3;
  while (text_begin < end && (form(text_begin) == "." || is_dash(form(text_begin)))) ++text_begin;
  if (text_begin == end || !layout_.tokens()[text_begin].capitalised) return std::nullopt;
  return Mark{.kind = MarkKind::numbered_article,
              .label = std::string(ByteSpan{letter.begin, number.end()}.of(layout_.text())),
              .token_end = text_begin};
}

/// A letter or Roman numeral that is an item's mark; `text_begin` is the token behind the whole mark.
std::optional<Mark> MarkReader::letter_mark(std::uint32_t at, std::uint32_t text_begin) const {
  const Token& token = layout_.tokens()[at];
  const int letter = letter_ordinal(token.folded()), roman = roman_value(token.folded());
  Mark mark{.ordinal = letter, .label = std::string(token.folded()), .token_end = text_begin};
  const std::string_view half = token.folded().substr(0, token.folded().size() / 2);
  const int doubled = letter == 0 && token.folded().substr(half.size()) == half ? letter_ordinal(half) : 0;
  if (doubled != 0 && (roman == 0 || outline_.continues_list(ItemStyle::double_letter, doubled))) {
    mark.style = ItemStyle::double_letter;
    mark.ordinal = doubled;
    return mark;
  }
  if (letter == 0 && roman == 0) return std::nullopt;
  const bool capital = token.capitalised && !layout_.in_capitals();
  mark.style = capital ? ItemStyle::capital : ItemStyle::letter;
  const ItemStyle roman_style = capital ? ItemStyle::capital_roman : ItemStyle::roman;
  const bool goes_on_as_letter = letter != 0 && outline_.continues_list(mark.style, letter);
  const bool is_roman =
      roman != 0 &&
      (letter == 0 || (!goes_on_as_letter && (roman == 1 || outline_.continues_list(roman_style, roman))));
  if (is_roman) {
    mark.style = roman_style;
    mark.ordinal = roman;
  }
  if (token.capitalised) mark.label = token.span().of(layout_.text());
  return mark;
}

/// Scanned texts have `1)` for `ı)` and `l)`, `8)` for `ğ)`, `€)` for `c)`, and `l.` for `1.` below a colon.
std::optional<Mark> MarkReader::misread_mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const {
  struct Misreading {
    std::string_view seen, meant;
  };
  constexpr Misreading misreadings[] = {{"1", "ı"}, {"1", "l"}, {"8", "ğ"}, {"0", "o"}, {"0", "ö"}, {"€", "c"},
                                        {"€", "ç"}, {"©", "c"}, {"©", "ç"}, {"6", "ç"}, {"6", "ö"}};
  if (context.above == Ending::colon) {
    const bool one = form(at) == "l" && is(at + 1, end, ".");
    return one ? std::optional(Mark{.style = ItemStyle::dotted, .ordinal = 1, .label = "1", .token_end = at + 2})
               : std::nullopt;
  }
  const int last = outline_.innermost(ItemStyle::letter);
  if (last == 0 || !is(at + 1, end, ")")) return std::nullopt;
  for (const auto& [seen, meant] : misreadings) {
    const int ordinal = form(at) == seen ? letter_ordinal(meant) : 0;
    if (ordinal == last + 1 && !begins_numbers(form(at), context.line))
      return Mark{.style = ItemStyle::letter, .ordinal = ordinal, .label = std::string(meant), .token_end = at + 2};
  }
  return std::nullopt;
}

/// Whether `2)` follows a line that begins with `1)`, before any letter does.
bool MarkReader::begins_numbers(std::string_view number, std::size_t line) const {
  constexpr std::size_t reach = 40;
  if (number != "1") return false;
  for (std::size_t i = line + 1; i < std::min(layout_.lines().size(), line + reach); ++i) {
    const std::uint32_t at = layout_.lines()[i].token_begin;
    if (!is(at + 1, layout_.lines()[i].token_end, ")")) continue;
    if (form(at) == "2") return true;
    if (letter_ordinal(form(at)) != 0) return false;
  }
  return false;
}

std::optional<Mark> MarkReader::mark(std::uint32_t at, std::uint32_t end, const MarkContext& context) const {
  if (at >= end) return std::nullopt;
  const Token& token = layout_.tokens()[at];
  if (token.in_quotes) return std::nullopt;  // the marks of a quoted article are not those of this document
  if (auto letter = misread_mark(at, end, context)) return letter;
  if (token.kind == TokenKind::number) return number_mark(at, end, context);
  if (token.kind == TokenKind::word) {
    if (auto article = article_mark(layout_.tokens(), layout_.text(), at, end)) return article;
    if (token.folded().size() > 8 || at + 1 >= end || token.apostrophe != 0) return std::nullopt;
    if (auto clause = lettered_clause(at, end, context)) return clause;
    if (form(at + 1) == ")") return letter_mark(at, at + 2);
    const bool has_point = form(at + 1) == "." && !layout_.gap_before(at + 1);
    if (!context.after_break || !(has_point || is_dash(form(at + 1)))) return std::nullopt;
    // Initials and abbreviations look alike, so these must stand in their order.
    const auto mark = letter_mark(at, at + 2);
    if (mark && is(at + 2, end, ")")) return letter_mark(at, at + 3);
    const bool apart = at + 2 >= end || layout_.gap_before(at + 2) || layout_.tokens()[at + 2].in_note;
    if (mark && apart &&
        (outline_.continues_list(mark->style, mark->ordinal) || (mark->ordinal == 1 && opens_series(*mark, context))))
      return mark;
    return std::nullopt;
  }
  if (token.folded() == "(") return bracketed_mark(at, end, context);
  const bool bullet = is_bullet_sign(token.folded()) || (is_dash(token.folded()) && context.after_break);
  if (bullet && at + 1 < end && layout_.tokens()[at + 1].kind != TokenKind::number)
    return Mark{.style = ItemStyle::bullet, .label = {}, .token_end = at + 1};
  return std::nullopt;
}

/// Whether a second mark follows a first that looks like an initial: `I. Murad` stands alone, `I.` of a list does
/// not.
bool MarkReader::opens_series(const Mark& mark, const MarkContext& context) const {
  constexpr std::size_t reach = 40;
  if (context.above == Ending::colon) return true;
  for (std::size_t i = context.line + 1; i < std::min(layout_.lines().size(), context.line + reach); ++i) {
    const std::uint32_t at = layout_.lines()[i].token_begin;
    if (at + 1 >= layout_.lines()[i].token_end || layout_.tokens()[at].kind != TokenKind::word) continue;
    const bool roman = mark.style == ItemStyle::roman || mark.style == ItemStyle::capital_roman;
    const int ordinal = roman ? roman_value(form(at)) : letter_ordinal(form(at));
    if (ordinal == 2 && form(at + 1) == form(mark.token_end - 1)) return true;
  }
  return false;
}

std::uint32_t MarkReader::title_begin(std::uint32_t at, std::uint32_t end) const {
  if (at + 2 >= end) return at;
  const Token& token = layout_.tokens()[at];
  const bool closes = form(at + 1) == "." || form(at + 1) == ")" || is_dash(form(at + 1));
  const bool counts = token.kind == TokenKind::number
                          ? small_number(token.folded()) != 0
                          : letter_ordinal(token.folded()) != 0 || roman_value(token.folded()) != 0;
  if (!closes || !counts || layout_.gap_before(at + 1)) return at;
  return is_dash(form(at + 2)) ? at + 3 : at + 2;
}

/// Whether the text above says that a list follows: it has not ended, or tells so in words.
bool MarkReader::announces_list(const MarkContext& context) const {
  constexpr std::uint32_t reach = 30;
  const bool unfinished = context.above_begin < context.above_end && context.above != Ending::full;
  if (unfinished || context.above == Ending::colon) return true;
  const std::uint32_t end = context.above_end;
  const std::uint32_t begin = std::max(context.above_begin, end < reach ? 0 : end - reach);
  return std::any_of(layout_.tokens().begin() + begin, layout_.tokens().begin() + end,
                     [](const Token& token) { return structure_words().points_ahead.contains(token.folded()); });
}

}  // namespace yukum
