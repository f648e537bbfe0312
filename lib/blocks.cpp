// SPDX-License-Identifier: Apache-2.0
// Lines to blocks: numbering marks first, then titles, then what of a line goes on in the next.
#include "blocks.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "inline_lists.hpp"
#include "outline.hpp"
#include "structure_words.hpp"

namespace yukum {
namespace {

enum class MarkKind : std::uint8_t { article, numbered_article, paragraph, item };

struct Mark {
  MarkKind kind = MarkKind::item;
  ItemStyle style = ItemStyle::letter;
  int ordinal = 0;
  std::string label;
  std::uint32_t token_end = 0;
};

/// How a line above ended.
enum class Ending : std::uint8_t { open, comma, colon, full };

constexpr std::size_t longest_ordinal = 6;  ///< digits of a number that can be a mark

int small_number(std::string_view digits) {
  if (digits.empty() || digits.size() > longest_ordinal) return 0;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_dash(std::string_view form) { return form == "-" || form == "–" || form == "—" || form == "−"; }

bool is_bullet_sign(std::string_view form) {
  constexpr std::string_view signs[] = {"•", "·", "▪", "■", "●", "○", "◦", "∙", "►", "➢", "✓", "*", "", ""};
  return std::find(std::begin(signs), std::end(signs), form) != std::end(signs);
}

bool is_opening_quote(std::string_view form) { return form == "\"" || form == "“" || form == "«" || form == "„"; }
bool is_closing(std::string_view form) {
  return form == "\"" || form == "”" || form == "“" || form == "»" || form == ")" || form == "]" || form == "'";
}

class Builder {
 public:
  Builder(Document& document, std::span<const Line> lines)
      : tokens_(document.tokens), text_(document.text), outline_(document.sections) {
    join_broken_marks(lines);
    measure_widths();
    count_lines();
  }

  std::vector<Block> blocks() {
    for (line_ = 0; line_ < lines_.size(); ++line_) read_line();
    close();
    return std::move(blocks_);
  }

 private:
  std::string_view form(std::uint32_t i) const { return tokens_[i].folded; }
  bool is(std::uint32_t i, std::uint32_t end, std::string_view what) const { return i < end && form(i) == what; }
  bool is_word(std::uint32_t i, std::uint32_t end) const { return i < end && tokens_[i].kind == TokenKind::word; }
  bool gap_before(std::uint32_t i) const { return i == 0 || tokens_[i].span.begin > tokens_[i - 1].span.end; }

  /// `MADDE`, `5` and `-` stand on lines of their own where a web page was turned into text.
  void join_broken_marks(std::span<const Line> lines) {
    lines_.reserve(lines.size());
    for (const Line& line : lines) {
      if (!lines_.empty() && !line.blank_before && goes_on_with_mark(lines_.back(), line)) {
        lines_.back().token_end = line.token_end;
        lines_.back().byte_count = static_cast<std::uint32_t>(tokens_[line.token_end - 1].span.end -
                                                              tokens_[lines_.back().token_begin].span.begin);
      } else {
        lines_.push_back(line);
      }
    }
  }

  bool goes_on_with_mark(const Line& above, const Line& line) const {
    const bool number = tokens_[line.token_begin].kind == TokenKind::number;
    if (!number && !is_dash(form(line.token_begin))) return false;
    constexpr std::uint32_t longest_mark = 4;
    const std::uint32_t count = above.token_end - above.token_begin;
    if (count > longest_mark) return false;
    if (!number) return article_mark(above.token_begin, above.token_end).has_value();
    const std::uint32_t last = above.token_end - 1;
    if (!structure_words().articles.contains(form(last)) || !tokens_[last].capitalised) return false;
    return count == 1 || structure_words().article_series.contains(form(last - 1));
  }

  /// Counts short lines by their text: the head of a page comes again on every page.
  void count_lines() {
    for (const Line& line : lines_)
      if (may_recur(line)) ++line_counts_[bytes_of(line)];
  }

  static bool may_recur(const Line& line) {
    constexpr std::uint32_t shortest = 12, longest = 120;
    return line.byte_count >= shortest && line.byte_count <= longest;
  }

  std::string_view bytes_of(const Line& line) const {
    return text_.substr(tokens_[line.token_begin].span.begin, line.byte_count);
  }

  bool recurs(const Line& line) const {
    constexpr std::uint32_t fewest_pages = 3;
    if (!may_recur(line)) return false;
    const auto found = line_counts_.find(bytes_of(line));
    return found != line_counts_.end() && found->second >= fewest_pages;
  }

  /// The widest line near each line: by it a line that was wrapped is told from one that ended.
  void measure_widths() {
    constexpr std::size_t reach = 8;
    widths_.resize(lines_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i)
      for (std::size_t j = i < reach ? 0 : i - reach; j < std::min(lines_.size(), i + reach + 1); ++j)
        widths_[i] = std::max(widths_[i], lines_[j].byte_count);
  }

  /// Whether the first word of the next line would not have fitted on line `i`.
  bool looks_wrapped(std::size_t i) const {
    constexpr std::uint32_t narrowest = 50;
    if (i + 1 >= lines_.size() || lines_[i + 1].blank_before) return false;
    const auto next_word = static_cast<std::uint32_t>(tokens_[lines_[i + 1].token_begin].span.size());
    const std::uint64_t with_next = lines_[i].byte_count + 1ull + next_word;
    return lines_[i].byte_count >= narrowest && with_next * 10 >= widths_[i] * 9ull;
  }

  Ending ending_before(std::uint32_t token_end) const {
    std::uint32_t last = token_end;
    while (last > 0 && (tokens_[last - 1].in_note || is_closing(form(last - 1)))) --last;
    if (last == 0) return Ending::open;
    const std::string_view mark = form(last - 1);
    if (mark == ":") return Ending::colon;
    if (mark == "," || mark == ";") return Ending::comma;
    if (mark == "." || mark == "!" || mark == "?" || mark == "…" || mark == "...") return Ending::full;
    return Ending::open;
  }
  Ending ending_of_line(std::size_t i) const { return ending_before(lines_[i].token_end); }

  bool begins_lower(std::uint32_t at) const { return tokens_[at].kind == TokenKind::word && !tokens_[at].capitalised; }

  // Marks.

  std::optional<Mark> article_mark(std::uint32_t at, std::uint32_t end) const {
    const StructureWords& words = structure_words();
    std::string label;
    for (int series = 0;
         series < 2 && is_word(at, end) && tokens_[at].capitalised && words.article_series.contains(form(at));
         ++series) {
      label += form(at);
      label[label.size() - form(at).size()] -= 'a' - 'A';
      label += ' ';
      ++at;
    }
    if (!is_word(at, end) || !tokens_[at].capitalised || !words.articles.contains(form(at))) return std::nullopt;
    ++at;
    while (at < end && (is_dash(form(at)) || form(at) == ":" || form(at) == ".")) ++at;
    if (at >= end) return std::nullopt;
    const Token& number = tokens_[at];
    const bool is_roman = number.kind == TokenKind::word && number.capitalised && roman_value(number.folded) > 0;
    if (number.kind != TokenKind::number && !is_roman) return std::nullopt;
    if (number.apostrophe != 0 || number.folded.size() > 12) return std::nullopt;
    label += number.span.of(text_);
    ++at;
    const std::uint32_t after_number = at;
    while (at < end && (is_dash(form(at)) || form(at) == ":" || form(at) == "." || form(at) == ")")) ++at;
    if (at == after_number && at < end && (begins_lower(at) || form(at) == ",")) return std::nullopt;
    return Mark{
        .kind = MarkKind::article, .ordinal = small_number(number.folded), .label = std::move(label), .token_end = at};
  }

  /// `5.2.1`: two or more numbers of at most two digits with points between them, no date.
  static bool is_section_number(std::string_view number) {
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

  std::optional<Mark> number_mark(std::uint32_t at, std::uint32_t end, bool after_break) const {
    const std::string_view number = form(at);
    const bool has_point = is(at + 1, end, ".") && !gap_before(at + 1);
    if (number.find('.') != std::string_view::npos) {
      if (!is_section_number(number)) return std::nullopt;
      const std::uint32_t after = at + 1 + has_point;
      if (!after_break ||
          (after < end && (begins_lower(after) || !(is_word(after, end) || is_opening_quote(form(after)) ||
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
    const bool has_dash = is_dash(form(at + 1)) && at + 2 < end && !(tokens_[at + 2].kind == TokenKind::number);
    if (!has_point && !has_dash) return std::nullopt;
    std::uint32_t after = at + 2;
    if (has_dash && is(after, end, ")"))
      return Mark{.style = ItemStyle::number, .ordinal = ordinal, .label = std::string(number), .token_end = at + 3};
    if (has_point && after < end && is_dash(form(after))) ++after;
    const bool in_order = outline_.continues_list(ItemStyle::dotted, ordinal) || after_colon();
    if (after < end && begins_lower(after) && !(after_break && in_order)) return std::nullopt;
    if (!after_break) return std::nullopt;
    return dotted_mark(ordinal, number, after);
  }

  /// `1.` is an item below a head or in a list, a paragraph in an article, otherwise an article.
  Mark dotted_mark(int ordinal, std::string_view number, std::uint32_t after) const {
    Mark mark{.style = ItemStyle::dotted, .ordinal = ordinal, .label = std::string(number), .token_end = after};
    if (outline_.continues_list(ItemStyle::dotted, ordinal)) return mark;
    if (ordinal == 1 && announced()) return mark;
    if (!outline_.in_worded_article()) {
      mark.kind = MarkKind::numbered_article;
    } else if (ordinal == outline_.paragraph() + 1 || !outline_.has_items()) {
      mark.kind = MarkKind::paragraph;
    }
    return mark;
  }

  bool refers_to_part(std::uint32_t at) const {
    const auto& stems = structure_words().part_stems;
    return std::any_of(stems.begin(), stems.end(), [&](const std::string& stem) { return form(at).starts_with(stem); });
  }

  std::optional<Mark> bracketed_mark(std::uint32_t at, std::uint32_t end, bool after_break) const {
    if (!is(at + 2, end, ")") || tokens_[at].in_note) return std::nullopt;
    // `(6) ay` and `(a) bendi` at the begin of a wrapped line are no marks.
    const bool text_is_lower = at + 3 < end && begins_lower(at + 3);
    if (text_is_lower && (!after_break || tokens_[at + 1].kind == TokenKind::number || refers_to_part(at + 3) ||
                          ending_above() == Ending::open))
      return std::nullopt;
    const Token& inner = tokens_[at + 1];
    if (inner.kind == TokenKind::number) {
      const int ordinal = small_number(inner.folded);
      if (ordinal == 0 || inner.folded.size() > 3) return std::nullopt;
      Mark mark{
          .style = ItemStyle::number, .ordinal = ordinal, .label = std::string(inner.folded), .token_end = at + 3};
      const bool nested =
          ordinal == 1 && (after_colon() || (outline_.paragraph() > 0 && outline_.innermost(ItemStyle::letter) > 0));
      if (!nested && !outline_.continues_list(ItemStyle::number, ordinal)) mark.kind = MarkKind::paragraph;
      return mark;
    }
    if (inner.kind != TokenKind::word) return std::nullopt;
    return letter_mark(at + 1, at + 3);
  }

  /// A letter or Roman numeral that is an item's mark; `text_begin` is the token behind the whole mark.
  std::optional<Mark> letter_mark(std::uint32_t at, std::uint32_t text_begin) const {
    const Token& token = tokens_[at];
    const int letter = letter_ordinal(token.folded), roman = roman_value(token.folded);
    Mark mark{.ordinal = letter, .label = std::string(token.folded), .token_end = text_begin};
    const std::string_view half = token.folded.substr(0, token.folded.size() / 2);
    const int doubled = letter == 0 && token.folded.substr(half.size()) == half ? letter_ordinal(half) : 0;
    if (doubled != 0 && (roman == 0 || outline_.continues_list(ItemStyle::double_letter, doubled))) {
      mark.style = ItemStyle::double_letter;
      mark.ordinal = doubled;
      return mark;
    }
    if (letter == 0 && roman == 0) return std::nullopt;
    mark.style = token.capitalised ? ItemStyle::capital : ItemStyle::letter;
    const ItemStyle roman_style = token.capitalised ? ItemStyle::capital_roman : ItemStyle::roman;
    const bool goes_on_as_letter = letter != 0 && outline_.continues_list(mark.style, letter);
    const bool is_roman =
        roman != 0 &&
        (letter == 0 || (!goes_on_as_letter && (roman == 1 || outline_.continues_list(roman_style, roman))));
    if (is_roman) {
      mark.style = roman_style;
      mark.ordinal = roman;
    }
    if (token.capitalised) mark.label = token.span.of(text_);
    return mark;
  }

  /// Scanned texts have `1)` for `ı)` and `l)`, `8)` for `ğ)`, `€)` for `c)`, and `l.` for `1.` below a colon.
  std::optional<Mark> misread_mark(std::uint32_t at, std::uint32_t end) const {
    struct Misreading {
      std::string_view seen, meant;
    };
    constexpr Misreading misreadings[] = {{"1", "ı"}, {"1", "l"}, {"8", "ğ"}, {"0", "o"}, {"0", "ö"}, {"€", "c"},
                                          {"€", "ç"}, {"©", "c"}, {"©", "ç"}, {"6", "ç"}, {"6", "ö"}};
    if (after_colon()) {
      const bool one = form(at) == "l" && is(at + 1, end, ".");
      return one ? std::optional(Mark{.style = ItemStyle::dotted, .ordinal = 1, .label = "1", .token_end = at + 2})
                 : std::nullopt;
    }
    const int last = outline_.innermost(ItemStyle::letter);
    if (last == 0 || !is(at + 1, end, ")")) return std::nullopt;
    for (const auto& [seen, meant] : misreadings) {
      const int ordinal = form(at) == seen ? letter_ordinal(meant) : 0;
      if (ordinal == last + 1 && !begins_numbers(form(at)))
        return Mark{.style = ItemStyle::letter, .ordinal = ordinal, .label = std::string(meant), .token_end = at + 2};
    }
    return std::nullopt;
  }

  /// Whether `2)` follows a line that begins with `1)`, before any letter does.
  bool begins_numbers(std::string_view number) const {
    constexpr std::size_t reach = 40;
    if (number != "1") return false;
    for (std::size_t i = line_ + 1; i < std::min(lines_.size(), line_ + reach); ++i) {
      const std::uint32_t at = lines_[i].token_begin;
      if (!is(at + 1, lines_[i].token_end, ")")) continue;
      if (form(at) == "2") return true;
      if (letter_ordinal(form(at)) != 0) return false;
    }
    return false;
  }

  std::optional<Mark> recognise(std::uint32_t at, std::uint32_t end, bool after_break) const {
    if (at >= end) return std::nullopt;
    const Token& token = tokens_[at];
    if (token.in_quotes) return std::nullopt;  // the marks of a quoted article are not those of this document
    if (auto letter = misread_mark(at, end)) return letter;
    if (token.kind == TokenKind::number) return number_mark(at, end, after_break);
    if (token.kind == TokenKind::word) {
      if (auto article = article_mark(at, end)) return article;
      if (token.folded.size() > 8 || at + 1 >= end || token.apostrophe != 0) return std::nullopt;
      if (form(at + 1) == ")") return letter_mark(at, at + 2);
      const bool has_point = form(at + 1) == "." && !gap_before(at + 1);
      if (!after_break || !(has_point || is_dash(form(at + 1)))) return std::nullopt;
      // Initials and abbreviations look alike, so these must stand in their order.
      const auto mark = letter_mark(at, at + 2);
      if (mark && is(at + 2, end, ")")) return letter_mark(at, at + 3);
      const bool apart = at + 2 >= end || gap_before(at + 2) || tokens_[at + 2].in_note;
      if (mark && apart &&
          (outline_.continues_list(mark->style, mark->ordinal) || (mark->ordinal == 1 && opens_series(*mark))))
        return mark;
      return std::nullopt;
    }
    if (token.folded == "(") return bracketed_mark(at, end, after_break);
    const bool bullet = is_bullet_sign(token.folded) || (is_dash(token.folded) && after_break);
    if (bullet && at + 1 < end && tokens_[at + 1].kind != TokenKind::number)
      return Mark{.style = ItemStyle::bullet, .label = {}, .token_end = at + 1};
    return std::nullopt;
  }

  /// Whether a second mark follows a first that looks like an initial: `I. Murad` stands alone, `I.` of a list does
  /// not.
  bool opens_series(const Mark& mark) const {
    constexpr std::size_t reach = 40;
    if (after_colon()) return true;
    for (std::size_t i = line_ + 1; i < std::min(lines_.size(), line_ + reach); ++i) {
      const std::uint32_t at = lines_[i].token_begin;
      if (at + 1 >= lines_[i].token_end || tokens_[at].kind != TokenKind::word) continue;
      const bool roman = mark.style == ItemStyle::roman || mark.style == ItemStyle::capital_roman;
      const int ordinal = roman ? roman_value(form(at)) : letter_ordinal(form(at));
      if (ordinal == 2 && form(at + 1) == form(mark.token_end - 1)) return true;
    }
    return false;
  }

  /// A mark that only titles have, whatever stands before: `B.`, `II-`, `3.`; gives where the title begins.
  std::uint32_t title_mark_end(std::uint32_t at, std::uint32_t end) const {
    if (at + 2 >= end) return at;
    const Token& token = tokens_[at];
    const bool closes = form(at + 1) == "." || form(at + 1) == ")" || is_dash(form(at + 1));
    const bool counts = token.kind == TokenKind::number
                            ? small_number(token.folded) != 0
                            : letter_ordinal(token.folded) != 0 || roman_value(token.folded) != 0;
    if (!closes || !counts || gap_before(at + 1)) return at;
    return is_dash(form(at + 2)) ? at + 3 : at + 2;
  }

  Ending ending_above() const {
    return is_open_ && open_.token_begin < open_.token_end ? ending_before(open_.token_end) : last_ending_;
  }

  bool after_colon() const { return ending_above() == Ending::colon; }

  /// Whether the text above says that a list follows: it has not ended, or tells so in words.
  bool announced() const {
    constexpr std::uint32_t reach = 30;
    const bool unfinished = is_open_ && open_.token_begin < open_.token_end && ending_above() != Ending::full;
    if (unfinished || after_colon()) return true;
    const std::uint32_t end = is_open_ ? open_.token_end : 0;
    const std::uint32_t begin = std::max(is_open_ ? open_.token_begin : 0, end < reach ? 0 : end - reach);
    return std::any_of(tokens_.begin() + begin, tokens_.begin() + end,
                       [](const Token& token) { return structure_words().points_ahead.contains(token.folded); });
  }

  void apply(const Mark& mark) {
    switch (mark.kind) {
      case MarkKind::article:
        outline_.begin_article(mark.label, mark.ordinal, true);
        open_.begins_article = true;
        last_ending_ = Ending::open;
        break;
      case MarkKind::numbered_article:
        outline_.begin_article(mark.label, small_number(mark.label.substr(0, mark.label.find('.'))), false);
        open_.begins_article = true;
        break;
      case MarkKind::paragraph:
        outline_.begin_paragraph(mark.label, mark.ordinal);
        open_.begins_paragraph = true;
        break;
      case MarkKind::item: {
        const Outline::ItemPlace place = outline_.begin_item(mark.style, mark.ordinal, mark.label);
        open_.item_depth = place.depth;
        open_.opens_list = place.opens_list;
        open_.starts_midway = place.opens_list && mark.style != ItemStyle::bullet && mark.ordinal > 1;
        break;
      }
    }
  }

  // Titles.

  bool is_title_like(std::uint32_t begin, std::uint32_t end) const {
    constexpr std::uint32_t most_words = 14;
    if (begin >= end) return false;
    std::uint32_t last = end;
    while (last > begin && (tokens_[last - 1].in_note || is_closing(form(last - 1)))) --last;
    const bool asks = last > begin && form(last - 1) == "?";
    if (last > begin && (asks || form(last - 1) == ":")) --last;
    if (last == begin || tokens_[last - 1].kind == TokenKind::punctuation || begins_lower(begin)) return false;
    if (tokens_[begin].kind == TokenKind::number && !all_capitals(begin, end)) return false;
    std::uint32_t words = 0;
    for (std::uint32_t i = begin; i < last; ++i) {
      words += tokens_[i].kind == TokenKind::word;
      const bool ends_sentence = form(i) == "." && i > begin && i + 1 < last && gap_before(i + 1) &&
                                 tokens_[i + 1].capitalised && !structure_words().is_abbreviation(form(i - 1)) &&
                                 form(i - 1).size() > 3;
      if (words > most_words || ends_sentence || form(i) == ";") return false;
    }
    if (words == 0) return false;
    return asks || !structure_words().ends_like_predicate(form(last - 1));
  }

  /// Whether a line cannot be a whole title, since it ends in `ve`, `olarak` or a colon and the next one goes on with
  /// it.
  bool is_unfinished(std::uint32_t end) const {
    if (line_ + 1 < lines_.size() && begins_article(line_ + 1)) return false;
    if (form(end - 1) == ":") return !leads_to_article();
    const bool stands_alone = line_ + 1 < lines_.size() && lines_[line_ + 1].blank_before;
    return !stands_alone && structure_words().unfinished.contains(form(end - 1));
  }

  /// Whether nothing but titles stands between this line and the next article.
  bool leads_to_article() const {
    constexpr std::size_t most_titles = 4;
    for (std::size_t i = line_ + 1; i < std::min(lines_.size(), line_ + 1 + most_titles); ++i) {
      if (begins_article(i)) return true;
      const std::uint32_t begin = lines_[i].token_begin, end = lines_[i].token_end;
      if (!is_title_like(begin, end) && !is_title_like(title_mark_end(begin, end), end)) return false;
    }
    return false;
  }

  bool all_capitals(std::uint32_t begin, std::uint32_t end) const {
    bool any = false;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (tokens_[i].kind != TokenKind::word || tokens_[i].in_note) continue;
      if (!tokens_[i].all_capitals && !(tokens_[i].capitalised && tokens_[i].folded.size() <= 2)) return false;
      any |= tokens_[i].all_capitals;
    }
    return any;
  }

  bool is_division(std::uint32_t begin, std::uint32_t end) const {
    const auto& divisions = structure_words().divisions;
    if (end - begin > 6 || !tokens_[begin].capitalised) return false;
    const bool last = divisions.contains(form(end - 1)) && tokens_[end - 1].capitalised;
    const bool first = end - begin >= 2 && divisions.contains(form(begin)) &&
                       (roman_value(form(begin + 1)) > 0 || tokens_[begin + 1].kind == TokenKind::number);
    return last || first;
  }

  bool begins_article(std::size_t line) const {
    return line < lines_.size() && article_mark(lines_[line].token_begin, lines_[line].token_end).has_value();
  }

  /// Whether the next line does not go on with the text of this one.
  bool breaks_after_line() const {
    if (line_ + 1 >= lines_.size()) return false;
    const Line& next = lines_[line_ + 1];
    if (goes_on_in_lower_case(next) || opens_items(next)) return false;
    return next.blank_before || begins_article(line_ + 1) || !looks_wrapped(line_);
  }

  /// Whether the first item of a list stands on `line`; what stands above it is rather its head than a title.
  bool opens_items(const Line& line) const {
    const std::uint32_t at = line.token_begin + (form(line.token_begin) == "(");
    if (at + 2 >= line.token_end) return false;
    if (is_bullet_sign(form(at))) return true;
    return (form(at) == "a" || (form(at) == "1" && at == line.token_begin)) && form(at + 1) == ")";
  }

  bool breaks_before_line() const {
    return line_ == 0 || lines_[line_].blank_before || after_heading_ || ending_of_line(line_ - 1) == Ending::full;
  }

  bool is_page_mark(std::uint32_t begin, std::uint32_t end) const {
    if (end - begin > 5) return false;
    for (std::uint32_t i = begin; i < end; ++i) {
      const bool counts = tokens_[i].kind == TokenKind::number || is_dash(form(i)) || form(i) == "/" ||
                          form(i) == "|" || form(i).front() == '_' || form(i).front() == '=' ||
                          form(i).front() == '-' || form(i) == "sayfa";
      if (!counts) return false;
    }
    return true;
  }

  bool is_heading(std::uint32_t at, std::uint32_t end, const std::optional<Mark>& mark) const {
    if (mark && mark->kind == MarkKind::item && (mark->style == ItemStyle::bullet || in_list(*mark))) return false;
    if (mark && mark->kind == MarkKind::paragraph && !begins_article(line_ + 1)) return false;
    if (!is_title_like(at, end) || is_unfinished(end)) return false;
    const bool last_line = line_ + 1 == lines_.size();
    if (mark) {
      if (mark->kind == MarkKind::article || mark->kind == MarkKind::numbered_article)
        return breaks_after_line() && !next_goes_on_numbering(*mark);
      return begins_article(line_ + 1) ||
             ((mark->style == ItemStyle::capital || mark->style == ItemStyle::capital_roman) && breaks_after_line());
    }
    if (recurs(lines_[line_])) return true;
    if (!breaks_before_line()) return false;
    if (all_capitals(at, end) || is_division(at, end)) return true;
    if (last_line) return line_ > 0 && ending_of_line(line_ - 1) == Ending::full;
    return breaks_after_line();
  }

  /// Whether `mark` goes on with a list, or opens the list of a head.
  bool in_list(const Mark& mark) const { return after_colon() || outline_.continues_list(mark.style, mark.ordinal); }

  /// Short lines `1. …`, `2. …` one under the other are items rather than titles.
  bool next_goes_on_numbering(const Mark& mark) const {
    if (mark.kind != MarkKind::numbered_article || mark.ordinal == 0 || line_ + 1 >= lines_.size()) return false;
    const std::uint32_t next = lines_[line_ + 1].token_begin;
    return tokens_[next].kind == TokenKind::number && small_number(form(next)) == mark.ordinal + 1;
  }

  // Blocks.

  void open(std::uint32_t begin, std::uint32_t end, bool blank_before) {
    open_.token_begin = begin;
    open_.token_end = end;
    open_.blank_before = blank_before;
    open_.section = outline_.section();
    is_open_ = true;
  }

  void close() {
    if (!is_open_) return;
    is_open_ = false;
    after_heading_ = false;
    last_ending_ = ending_before(open_.token_end);
    if (is_footnote(open_)) open_.kind = BlockKind::footnote;
    if (open_.kind == BlockKind::text) {
      cut_inline_paragraphs();
    } else {
      blocks_.push_back(open_);
    }
    open_ = {};
  }

  /// `(1) … . (2) … .` where the paragraphs of an article were run together.
  void cut_inline_paragraphs() {
    const std::uint32_t end = open_.token_end;
    for (std::uint32_t i = open_.token_begin + 1; i + 3 < end && outline_.paragraph() > 0; ++i) {
      const bool bracketed = ascii_mark(tokens_[i]) == '(' && ascii_mark(tokens_[i + 2]) == ')';
      if (!bracketed || form(i - 1) != "." || small_number(form(i + 1)) != outline_.paragraph() + 1) continue;
      if (!tokens_[i + 3].capitalised && !tokens_[i + 3].in_note) continue;
      open_.token_end = i;
      cut_inline_list();
      open_ = {};
      outline_.begin_paragraph(form(i + 1), outline_.paragraph() + 1);
      open_.begins_paragraph = true;
      open_.section = outline_.section();
      open_.token_begin = i + 3;
    }
    open_.token_end = end;
    cut_inline_list();
  }

  bool is_footnote(const Block& block) const {
    if (!is(block.token_begin, block.token_end, "[") || !tokens_[block.token_begin].in_note) return false;
    for (std::uint32_t i = block.token_begin; i < block.token_end; ++i)
      if (structure_words().amended.contains(form(i))) return true;
    return false;
  }

  void emit_heading(std::uint32_t begin, std::uint32_t end, BlockKind kind = BlockKind::heading) {
    Block heading = open_;
    heading.token_begin = begin;
    heading.token_end = end;
    heading.section = outline_.section();
    heading.kind = kind;
    heading.item_depth = 0;
    heading.opens_list = false;
    heading.blank_before = lines_[line_].blank_before;
    blocks_.push_back(heading);
    open_ = {};
    after_heading_ = true;
    last_ending_ = Ending::open;
  }

  void cut_inline_list() { cut_inline_list(open_, InlineLists(tokens_, outline_), true); }

  /// Cuts a block before each mark of the list in it, and each item likewise; only what ends the whole may be a tail.
  void cut_inline_list(Block block, InlineLists lists, bool is_last) {
    const std::vector<InlineMark> marks = lists.next(block.token_begin, block.token_end, block.item_depth > 0);
    if (marks.empty()) {
      if (block.token_begin == block.token_end) return;
      if (is_last) {
        push_with_tail(block);
      } else {
        blocks_.push_back(block);
      }
      return;
    }
    const std::uint32_t end = block.token_end;
    for (const InlineMark& mark : marks) {
      block.token_end = mark.token_begin;
      cut_inline_list(block, lists, false);
      const Outline::ItemPlace place = outline_.begin_item(mark.style, mark.ordinal, mark.label);
      block = {};
      block.token_begin = mark.token_end;
      block.item_depth = place.depth;
      block.opens_list = place.opens_list;
      block.section = outline_.section();
    }
    block.token_end = end;
    block.ends_inline_list = is_last;
    cut_inline_list(block, lists, is_last);
  }

  /// Cuts off what closes a whole list at the end of its last item: `… olmak, şarttır.`
  void push_with_tail(Block block) {
    constexpr std::uint32_t most_words = 3;
    std::uint32_t tail = block.token_end;
    if (block.item_depth > 0 && is(block.token_end - 1, block.token_end, ".")) {
      --tail;
      while (tail > block.token_begin && block.token_end - tail <= most_words &&
             structure_words().closes_list.contains(form(tail - 1)))
        --tail;
    }
    const bool found =
        tail + 1 < block.token_end && tail > block.token_begin && (form(tail - 1) == "," || form(tail - 1) == ";");
    if (!found) {
      blocks_.push_back(block);
      return;
    }
    const std::uint32_t end = block.token_end;
    block.token_end = tail;
    blocks_.push_back(block);
    outline_.interrupt_list();
    Block closing;
    closing.token_begin = tail;
    closing.token_end = end;
    closing.section = outline_.section();
    blocks_.push_back(closing);
  }

  // Lines.

  bool closes_list(std::uint32_t begin, std::uint32_t end) const {
    return std::all_of(tokens_.begin() + begin, tokens_.begin() + end, [](const Token& token) {
      return token.kind == TokenKind::punctuation || structure_words().closes_list.contains(token.folded);
    });
  }

  bool opens_tail(const Line& line) const {
    constexpr std::uint32_t longest_tail = 6;
    if (!begins_lower(line.token_begin) || ending_of_line(line_) != Ending::full) return false;
    if (closes_list(line.token_begin, line.token_end) && !looks_wrapped(line_ - 1)) return true;
    const Ending above = ending_of_line(line_ - 1);
    if (above != Ending::comma && above != Ending::full) return false;
    const std::string_view final_word =
        form(line.token_end - 2 < line.token_begin ? line.token_begin : line.token_end - 2);
    if (!structure_words().ends_like_predicate(final_word) && !structure_words().closes_list.contains(final_word))
      return false;
    return !looks_wrapped(line_ - 1) || line.token_end - line.token_begin <= longest_tail;
  }

  /// A sentence that was cut at a footnote mark or a page end: open above, in lower case below.
  bool goes_on_below_blank(const Line& line) const {
    const bool text_above = open_.token_begin < open_.token_end && open_.item_depth == 0;
    const Ending above = ending_above();
    return text_above && goes_on_in_lower_case(line) && (above == Ending::open || above == Ending::comma);
  }

  /// `… Türk Lirası`, blank line, `(349.534 TL) idarî para cezası verilir.`
  bool goes_on_in_lower_case(const Line& line) const {
    std::uint32_t at = line.token_begin;
    if (form(at) != "(" || tokens_[at].in_note) return begins_lower(at);
    while (at < line.token_end && form(at) != ")") ++at;
    while (at < line.token_end && tokens_[at].kind == TokenKind::punctuation) ++at;
    return at < line.token_end && begins_lower(at);
  }

  bool goes_on(const Line& line) const {
    if (!is_open_) return false;
    if (line.blank_before) return goes_on_below_blank(line);
    if (open_.token_begin == open_.token_end) return true;
    if (open_.item_depth > 0 && opens_tail(line)) return false;
    // `Telefon: …` below `Adres: …`
    const bool labelled = tokens_[line.token_begin].capitalised && is(line.token_begin + 1, line.token_end, ":");
    if (labelled && !looks_wrapped(line_ - 1)) return false;
    const Ending above = ending_of_line(line_ - 1);
    const bool ended = above == Ending::full || above == Ending::colon;
    return !ended || begins_lower(line.token_begin) || looks_wrapped(line_ - 1);
  }

  // Footnotes.

  /// Number of the footnote whose text the line begins with, or 0.
  int footnote_number(const Line& line) const {
    const std::uint32_t at = line.token_begin;
    const bool marked = is(at, line.token_end, "[") && tokens_[at].in_note && at + 2 < line.token_end;
    return marked ? small_number(form(at + 1)) : 0;
  }

  /// Whether the text above refers to that footnote; then `[7]` at the begin of a line is the footnote itself.
  bool is_referred_to(int footnote) {
    for (const std::uint32_t end = lines_[line_].token_begin; references_read_to_ < end; ++references_read_to_) {
      const std::uint32_t i = references_read_to_;
      if (ascii_mark(tokens_[i]) == '[' && tokens_[i].in_note)
        last_reference_ = std::max(last_reference_, small_number(form(i + 1)));
    }
    return footnote <= last_reference_;
  }

  bool footnote_follows() const {
    constexpr std::size_t reach = 6;
    for (std::size_t i = line_ + 1; i < std::min(lines_.size(), line_ + reach); ++i)
      if (footnote_number(lines_[i]) != 0) return true;
    return false;
  }

  /// Takes in a line of a footnote; false if the line is none.
  bool read_footnote_line(const Line& line) {
    const int number = footnote_number(line);
    const bool in_footnote = is_open_ && open_.kind == BlockKind::footnote;
    if (number != 0 && (in_footnote || is_referred_to(number))) {
      close();
      open(line.token_begin, line.token_end, line.blank_before);
      open_.kind = BlockKind::footnote;
      return true;
    }
    if (!in_footnote) return false;
    const bool has_mark_alone = open_.token_end - open_.token_begin == 3;
    if (has_mark_alone || !line.blank_before) {
      open_.token_end = line.token_end;
      return true;
    }
    if (!footnote_follows() || begins_article(line_)) return false;
    close();
    open(line.token_begin, line.token_end, line.blank_before);
    open_.kind = BlockKind::footnote;
    return true;
  }

  void read_line() {
    const Line& line = lines_[line_];
    if (read_footnote_line(line)) return;
    if ((line.has_columns && ending_of_line(line_) != Ending::full) || is_page_mark(line.token_begin, line.token_end)) {
      close();
      emit_heading(line.token_begin, line.token_end, BlockKind::page_mark);
      return;
    }
    const bool after_break = line_ == 0 || line.blank_before || !is_open_ || open_.token_begin == open_.token_end ||
                             ending_of_line(line_ - 1) != Ending::open || !looks_wrapped(line_ - 1);
    std::uint32_t at = line.token_begin;
    std::optional<Mark> mark = recognise(at, line.token_end, after_break);
    std::optional<Mark> last_mark;
    if (mark && is_open_ && open_.token_begin < open_.token_end) close();
    if (mark && (is_numbered_title(*mark, line) || counts_articles(*mark))) mark->kind = MarkKind::numbered_article;
    // Whether the mark counts anything is decided by what stands behind it: titles are numbered too.
    if (const std::uint32_t title = title_mark_end(at, line.token_end);
        title > at && after_break && is_marked_title(line, title, mark)) {
      close();
      emit_heading(line.token_begin, line.token_end);
      return;
    }
    while (mark) {
      apply(*mark);
      at = mark->token_end;
      last_mark = std::move(mark);
      const std::uint32_t after_note = note_end(at, line.token_end);
      mark = recognise(after_note, line.token_end, true);
      if (mark && last_mark->kind == MarkKind::item && mark->style == ItemStyle::bullet) mark.reset();
      if (mark && mark->kind == MarkKind::numbered_article) mark.reset();
      if (mark && after_note > at) emit_note(at, after_note);
    }
    if (last_mark) {
      open(at, at, line.blank_before);
      if (at == line.token_end) return;
    }
    if (is_heading(at, line.token_end, last_mark)) {
      if (last_mark) {
        is_open_ = false;
      } else if (is_open_ && open_.token_begin < open_.token_end) {
        close();
      } else {
        is_open_ = false;
      }
      const bool page_head = !last_mark && recurs(line) && !all_capitals(at, line.token_end);
      emit_heading(at, line.token_end, page_head ? BlockKind::page_mark : BlockKind::heading);
      return;
    }
    after_heading_ = false;
    if (last_mark) {
      open(at, line.token_end, line.blank_before);
    } else if (goes_on(line)) {
      if (open_.token_begin == open_.token_end) open_.token_begin = line.token_begin;
      open_.token_end = line.token_end;
    } else {
      const bool pending = is_open_ && open_.token_begin == open_.token_end;
      if (!pending) {
        close();
        outline_.interrupt_list();
      }
      open(at, line.token_end, line.blank_before);
    }
  }

  bool is_marked_title(const Line& line, std::uint32_t title, const std::optional<Mark>& mark) const {
    if (mark && (mark->kind == MarkKind::article || mark->kind == MarkKind::paragraph)) return false;
    if (mark && mark->kind == MarkKind::numbered_article && !outline_.in_worded_article()) return false;
    if (mark && in_list(*mark)) return false;
    if (!is_title_like(title, line.token_end) || is_unfinished(line.token_end)) return false;
    const bool capital_mark = tokens_[line.token_begin].capitalised;
    return begins_article(line_ + 1) || (capital_mark && breaks_after_line());
  }

  /// `5)` or `5-)` after article 4, outside any list.
  bool counts_articles(const Mark& mark) const {
    return mark.kind == MarkKind::item && mark.style == ItemStyle::number && !outline_.in_worded_article() &&
           outline_.article_number() > 0 && mark.ordinal == outline_.article_number() + 1 &&
           !outline_.has_counted_items() && !after_colon();
  }

  /// `2) Haklarınız` above a text of its own, where nothing else counts articles.
  bool is_numbered_title(const Mark& mark, const Line& line) const {
    if (mark.kind != MarkKind::item || mark.style != ItemStyle::number || in_list(mark)) return false;
    if (outline_.in_worded_article() || outline_.paragraph() > 0 || outline_.has_counted_items()) return false;
    return is_title_like(mark.token_end, line.token_end) && !is_unfinished(line.token_end) && breaks_after_line() &&
           !recognise(lines_[line_ + 1].token_begin, lines_[line_ + 1].token_end, true);
  }

  std::uint32_t note_end(std::uint32_t at, std::uint32_t end) const {
    while (at < end && tokens_[at].in_note) ++at;
    return at;
  }

  void emit_note(std::uint32_t begin, std::uint32_t end) {
    Block note;
    note.token_begin = begin;
    note.token_end = end;
    note.section = outline_.section();
    blocks_.push_back(note);
  }

  const std::vector<Token>& tokens_;
  std::string_view text_;
  std::vector<Line> lines_;
  std::vector<std::uint32_t> widths_;
  std::unordered_map<std::string_view, std::uint32_t> line_counts_;
  Outline outline_;
  std::vector<Block> blocks_;
  Block open_;
  std::size_t line_ = 0;
  std::uint32_t references_read_to_ = 0;
  int last_reference_ = 0;
  Ending last_ending_ = Ending::open;
  bool is_open_ = false;
  bool after_heading_ = false;
};

}  // namespace

std::vector<Block> blocks(Document& document, std::span<const Line> lines) { return Builder(document, lines).blocks(); }

}  // namespace yukum
