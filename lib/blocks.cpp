// SPDX-License-Identifier: Apache-2.0
// Lines to blocks: numbering marks first, then titles, then what of a line goes on in the next.
#include "blocks.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "inline_lists.hpp"
#include "layout.hpp"
#include "marks.hpp"
#include "outline.hpp"
#include "structure_words.hpp"

namespace yukum {
namespace {

class Builder {
 public:
  Builder(Document& document, std::span<const Line> lines, const Above& above)
      : tokens_(document.tokens),
        sections_(document.sections),
        layout_(document, lines, above.line_widths),
        lines_(layout_.lines()),
        outline_(document.sections),
        marks_(layout_, outline_),
        last_reference_(above.last_reference),
        last_ending_(above.ending),
        after_heading_(above.ends_in_title) {}

  Blocks blocks(std::size_t border_from) {
    for (line_ = 0; line_ < lines_.size(); ++line_) {
      if (tokens_[lines_[line_].token_begin].begin >= border_from && is_border()) break;
      read_line();
    }
    close();
    const auto token_end =
        line_ < lines_.size() ? lines_[line_].token_begin : static_cast<std::uint32_t>(tokens_.size());
    read_references_before(token_end);
    return {std::move(blocks_), token_end, {layout_.last_widths(line_), last_reference_, last_ending_, after_heading_}};
  }

 private:
  /// Whether an article begins on this line with which all that was open above comes to its end.
  bool is_border() const {
    const Line& line = lines_[line_];
    const Token& first = tokens_[line.token_begin];
    if (line.in_quotation || line.has_columns || first.in_note || is_page_mark(line.token_begin, line.token_end))
      return false;
    if (line_ + lines_below_border >= lines_.size() || line.token_begin + longest_note >= tokens_.size()) return false;
    const bool in_footnote = is_open_ && open_.kind == BlockKind::footnote;
    const bool has_mark_alone = is_open_ && open_.token_begin == open_.token_end;
    if (in_footnote || has_mark_alone || (!is_open_ && blocks_.empty())) return false;
    const bool below_title = !is_open_ && blocks_.back().kind == BlockKind::heading;
    if (!below_title && !ends_sentence(std::span(tokens_).first(line.token_begin))) return false;
    const auto mark = mark_at(line.token_begin, line.token_end, true);
    const bool is_article = mark && (mark->kind == MarkKind::article || mark->kind == MarkKind::numbered_article);
    return is_article && mark->label != sections_[is_open_ ? open_.section : blocks_.back().section].article;
  }

  std::string_view form(std::uint32_t i) const { return layout_.form(i); }
  bool is(std::uint32_t i, std::uint32_t end, std::string_view what) const { return layout_.is(i, end, what); }
  bool begins_lower(std::uint32_t at) const { return layout_.begins_lower(at); }

  Ending ending_above() const {
    return is_open_ && open_.token_begin < open_.token_end ? layout_.ending_before(open_.token_end) : last_ending_;
  }

  bool after_colon() const { return ending_above() == Ending::colon; }

  std::optional<Mark> mark_at(std::uint32_t at, std::uint32_t end, bool after_break) const {
    MarkContext context{.line = line_, .above = ending_above(), .after_break = after_break};
    if (is_open_) {
      context.above_begin = open_.token_begin;
      context.above_end = open_.token_end;
    }
    return marks_.mark(at, end, context);
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
      const bool ends_sentence = form(i) == "." && i > begin && i + 1 < last && layout_.gap_before(i + 1) &&
                                 tokens_[i + 1].capitalised && !structure_words().abbreviations.contains(form(i - 1)) &&
                                 form(i - 1).size() > 3;
      if (words > most_words || ends_sentence || form(i) == ";") return false;
    }
    if (words == 0) return false;
    return asks || !structure_words().predicate_endings.ends(form(last - 1));
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
      if (!is_title_like(begin, end) && !is_title_like(marks_.title_begin(begin, end), end)) return false;
    }
    return false;
  }

  bool all_capitals(std::uint32_t begin, std::uint32_t end) const {
    bool any = false;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (tokens_[i].kind != TokenKind::word || tokens_[i].in_note) continue;
      if (!tokens_[i].all_capitals && !(tokens_[i].capitalised && tokens_[i].folded().size() <= 2)) return false;
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
    return line < lines_.size() &&
           article_mark(tokens_, layout_.text(), lines_[line].token_begin, lines_[line].token_end).has_value();
  }

  /// Whether the next line does not go on with the text of this one.
  bool breaks_after_line() const {
    if (line_ + 1 >= lines_.size()) return false;
    const Line& next = lines_[line_ + 1];
    if (goes_on_in_lower_case(next) || opens_items(next)) return false;
    return next.blank_before || begins_article(line_ + 1) || !layout_.looks_wrapped(line_);
  }

  /// Whether the first item of a list stands on `line`; what stands above it is rather its head than a title.
  bool opens_items(const Line& line) const {
    const std::uint32_t at = line.token_begin + (form(line.token_begin) == "(");
    if (at + 2 >= line.token_end) return false;
    if (is_bullet_sign(form(at))) return true;
    return (form(at) == "a" || (form(at) == "1" && at == line.token_begin)) && form(at + 1) == ")";
  }

  bool breaks_before_line() const {
    return line_ == 0 || lines_[line_].blank_before || after_heading_ ||
           layout_.ending_of_line(line_ - 1) == Ending::full;
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
    if (layout_.recurs(line_) && layout_.ending_of_line(line_) == Ending::open) return true;  // not `ŞUNLARDIR:`
    if (!breaks_before_line()) return false;
    if ((all_capitals(at, end) && !layout_.in_capitals()) || is_division(at, end)) return true;
    if (last_line) return line_ > 0 && layout_.ending_of_line(line_ - 1) == Ending::full;
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

  void open(std::uint32_t begin, std::uint32_t end) {
    open_.token_begin = begin;
    open_.token_end = end;
    open_.section = outline_.section();
    is_open_ = true;
  }

  void close() {
    if (!is_open_) return;
    is_open_ = false;
    after_heading_ = false;
    last_ending_ = layout_.ending_before(open_.token_end);
    if (is_footnote(open_)) open_.kind = BlockKind::footnote;
    if (open_.kind == BlockKind::text) {
      cut_inline_paragraphs();
    } else {
      blocks_.push_back(open_);
    }
    open_ = {};
  }

  /// `(1) … . (2) … .`, `7.1. … . 7.2. … .` where numbered paragraphs were run together.
  void cut_inline_paragraphs() {
    const std::uint32_t end = open_.token_end;
    for (std::uint32_t i = open_.token_begin + 1; i + 3 < end; ++i) {
      const std::optional<Mark> mark = next_number_inside(i, end);
      if (!mark) continue;
      open_.token_end = i;
      cut_inline_list();
      open_ = {};
      apply(*mark);
      open_.section = outline_.section();
      open_.token_begin = mark->token_end;
    }
    open_.token_end = end;
    cut_inline_list();
  }

  /// The mark at `at` where it counts on from that of the open block, behind a sentence and before another.
  std::optional<Mark> next_number_inside(std::uint32_t at, std::uint32_t end) const {
    const bool bracketed = ascii_mark(tokens_[at]) == '(' && ascii_mark(tokens_[at + 2]) == ')';
    if (!(bracketed || tokens_[at].kind == TokenKind::number) || form(at - 1) != ".") return std::nullopt;
    Mark mark;
    if (bracketed) {
      const bool counts_on = outline_.paragraph() > 0 && small_number(form(at + 1)) == outline_.paragraph() + 1;
      if (!counts_on) return std::nullopt;
      mark = {.kind = MarkKind::paragraph,
              .ordinal = outline_.paragraph() + 1,
              .label = std::string(form(at + 1)),
              .token_end = at + 3};
    } else {
      if (form(at) != number_behind(sections_[open_.section].article)) return std::nullopt;
      mark = {.kind = MarkKind::numbered_article, .label = std::string(form(at)), .token_end = at + 1};
      while (mark.token_end + 1 < end && (form(mark.token_end) == "." || is_dash(form(mark.token_end))))
        ++mark.token_end;
    }
    const Token& next = tokens_[mark.token_end];
    return next.capitalised || next.in_note ? std::optional(mark) : std::nullopt;
  }

  /// 7.2 behind 7.1; nothing behind 7.
  static std::string number_behind(std::string_view number) {
    const std::size_t last = number.rfind('.') + 1;
    const int count = last == 0 ? 0 : small_number(number.substr(last));
    return count == 0 ? std::string() : std::string(number.substr(0, last)) + std::to_string(count + 1);
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
      return token.kind == TokenKind::punctuation || structure_words().closes_list.contains(token.folded());
    });
  }

  bool opens_tail(const Line& line) const {
    constexpr std::uint32_t longest_tail = 6;
    const bool may_go_on = begins_lower(line.token_begin) || layout_.in_capitals();
    if (!may_go_on || layout_.ending_of_line(line_) != Ending::full) return false;
    if (closes_list(line.token_begin, line.token_end) && !layout_.looks_wrapped(line_ - 1)) return true;
    const Ending above = layout_.ending_of_line(line_ - 1);
    if (above != Ending::comma && above != Ending::full) return false;
    const std::string_view final_word =
        form(line.token_end - 2 < line.token_begin ? line.token_begin : line.token_end - 2);
    if (!structure_words().predicate_endings.ends(final_word) && !structure_words().closes_list.contains(final_word))
      return false;
    return !layout_.looks_wrapped(line_ - 1) || line.token_end - line.token_begin <= longest_tail;
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
    if (labelled && !layout_.looks_wrapped(line_ - 1)) return false;
    const Ending above = layout_.ending_of_line(line_ - 1);
    const bool ended = above == Ending::full || above == Ending::colon;
    return !ended || begins_lower(line.token_begin) || layout_.looks_wrapped(line_ - 1);
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
    read_references_before(lines_[line_].token_begin);
    return footnote <= last_reference_;
  }

  void read_references_before(std::uint32_t end) {
    for (; references_read_to_ < end; ++references_read_to_) {
      const std::uint32_t i = references_read_to_;
      if (ascii_mark(tokens_[i]) != '[' || !tokens_[i].in_note || tokens_[i].begins_line) continue;
      const int number = small_number(form(i + 1));
      last_reference_ = number == 1 ? 1 : std::max(last_reference_, number);  // behind one document may stand another
    }
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
      open(line.token_begin, line.token_end);
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
    open(line.token_begin, line.token_end);
    open_.kind = BlockKind::footnote;
    return true;
  }

  void read_line() {
    const Line& line = lines_[line_];
    if (read_footnote_line(line)) return;
    if ((line.has_columns && layout_.ending_of_line(line_) != Ending::full) ||
        is_page_mark(line.token_begin, line.token_end)) {
      close();
      emit_heading(line.token_begin, line.token_end, BlockKind::page_mark);
      return;
    }
    const bool after_break = line_ == 0 || line.blank_before || !is_open_ || open_.token_begin == open_.token_end ||
                             layout_.ending_of_line(line_ - 1) != Ending::open || !layout_.looks_wrapped(line_ - 1);
    std::uint32_t at = line.token_begin;
    std::optional<Mark> mark = mark_at(at, line.token_end, after_break);
    std::optional<Mark> last_mark;
    if (mark && is_open_ && open_.token_begin < open_.token_end) close();
    if (mark && (is_numbered_title(*mark, line) || counts_articles(*mark))) mark->kind = MarkKind::numbered_article;
    // Whether the mark counts anything is decided by what stands behind it: titles are numbered too.
    if (const std::uint32_t title = marks_.title_begin(at, line.token_end);
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
      mark = mark_at(after_note, line.token_end, true);
      if (mark && last_mark->kind == MarkKind::item && mark->style == ItemStyle::bullet) mark.reset();
      if (mark && mark->kind == MarkKind::numbered_article) mark.reset();
      if (mark && after_note > at) emit_note(at, after_note);
    }
    if (last_mark) {
      open(at, at);
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
      const bool page_head = !last_mark && layout_.recurs(line_) && !all_capitals(at, line.token_end);
      emit_heading(at, line.token_end, page_head ? BlockKind::page_mark : BlockKind::heading);
      return;
    }
    after_heading_ = false;
    if (last_mark) {
      open(at, line.token_end);
    } else if (goes_on(line)) {
      if (open_.token_begin == open_.token_end) open_.token_begin = line.token_begin;
      open_.token_end = line.token_end;
    } else {
      const bool pending = is_open_ && open_.token_begin == open_.token_end;
      if (!pending) {
        close();
        outline_.interrupt_list();
      }
      open(at, line.token_end);
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
           !mark_at(lines_[line_ + 1].token_begin, lines_[line_ + 1].token_end, true);
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
  const std::vector<Section>& sections_;
  const Layout layout_;
  const std::vector<Line>& lines_;
  Outline outline_;
  const MarkReader marks_;
  std::vector<Block> blocks_;
  Block open_;
  std::size_t line_ = 0;
  std::uint32_t references_read_to_ = 0;
  int last_reference_;
  Ending last_ending_;
  bool is_open_ = false;
  bool after_heading_;
};

}  // namespace

Blocks blocks(Document& document, std::span<const Line> lines, const Above& above, std::size_t border_from) {
  return Builder(document, lines, above).blocks(border_from);
}

}  // namespace yukum
