// SPDX-License-Identifier: Apache-2.0
// Blocks to sentences, after editorial notes and quotations have been found among the tokens.
#include "segment.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <stdexcept>

#include "blocks.hpp"
#include "marks.hpp"
#include "outline.hpp"
#include "structure_words.hpp"
#include "tokens.hpp"

namespace yukum {
namespace {

class NoteFinder {
 public:
  explicit NoteFinder(std::vector<Token>& tokens) : tokens_(tokens) {}

  void flag(std::span<const std::uint32_t> marks) {
    std::uint32_t end = 0;
    for (const std::uint32_t at : marks) {
      const char mark = ascii_mark(tokens_[at]);
      if (at < end || (mark != '(' && mark != '[')) continue;
      end = mark == '(' ? editorial_end(at) : footnote_mark_end(at);
      for (std::uint32_t i = at; i < end; ++i) tokens_[i].in_note = true;
    }
  }

 private:
  bool is(std::uint32_t i, std::string_view form) const { return i < tokens_.size() && tokens_[i].folded() == form; }
  bool is_number(std::uint32_t i) const { return i < tokens_.size() && tokens_[i].kind == TokenKind::number; }

  std::uint32_t footnote_mark_end(std::uint32_t at) const { return is_number(at + 1) && is(at + 2, "]") ? at + 3 : 0; }

  /// `(Değişik: 2/3/2024-7499/17 md.)`, `(Mülga)`, and `(…) 3`, which stands for repealed words.
  std::uint32_t editorial_end(std::uint32_t at) const {
    if ((is(at + 1, "…") || is(at + 1, "...")) && is(at + 2, ")")) {
      const bool has_footnote = is_number(at + 3) && tokens_[at + 3].folded().size() <= 3 && !is(at + 4, ".");
      return has_footnote ? at + 4 : at + 3;
    }
    if (!opens_note(at + 1 + is(at + 1, "("))) return 0;
    int depth = 0;
    bool dated = false;
    const auto limit = static_cast<std::uint32_t>(std::min<std::size_t>(tokens_.size(), at + longest_note));
    for (std::uint32_t i = at; i < limit; ++i) {
      const std::string_view form = tokens_[i].folded();
      dated |= form == "md" || (tokens_[i].kind == TokenKind::number && form.find('/') != std::string_view::npos);
      if (form == "(") ++depth;
      if (form == ")" && --depth == 0) return dated || i == at + 2 ? i + 1 : 0;
    }
    return 0;
  }

  /// `Değişik`, and `Başlığı ile birlikte değişik:`.
  bool opens_note(std::uint32_t first) const {
    constexpr std::uint32_t longest_opening = 6;
    for (std::uint32_t i = first; i < first + longest_opening && i < tokens_.size(); ++i) {
      if (tokens_[i].kind != TokenKind::word) return false;
      const bool known = structure_words().notes.contains(tokens_[i].folded());
      if (known && (i == first || is(i + 1, ":"))) return true;
    }
    return false;
  }

  std::vector<Token>& tokens_;
};

bool opens_quote(const std::vector<Token>& tokens, std::uint32_t i) {
  const std::string_view form = tokens[i].folded();
  if (form == "“" || form == "«" || form == "„") return true;
  if (form != "\"" && form != "”") return false;
  const bool gap_before = i == 0 || tokens[i].begin > tokens[i - 1].end() || is_opening_bracket(tokens[i - 1].folded());
  const bool gap_after = i + 1 == tokens.size() || tokens[i + 1].begin > tokens[i].end();
  return gap_before && !gap_after;
}

/// Flags what stands between quotation marks. A quotation may run over several paragraphs where it begins a line,
/// as do the articles that an amending act quotes.
void flag_quotations(std::vector<Token>& tokens, std::span<Line> lines, std::span<const std::uint32_t> marks) {
  constexpr std::uint32_t longest = 4000;
  constexpr std::ptrdiff_t fewest_words = 4;
  constexpr std::uint32_t none = UINT32_MAX;
  std::uint32_t begin = none, inner = 0;
  auto mark = marks.begin();
  for (Line& line : lines) {
    line.in_quotation =
        begin != none && (tokens[begin].begins_line || !line.blank_before) && line.token_begin - begin < longest;
    if (!line.in_quotation) begin = none;
    for (; mark != marks.end() && *mark < line.token_end; ++mark) {
      const std::uint32_t i = *mark;
      if (!is_quotation_mark(tokens[i].folded())) continue;
      if (opens_quote(tokens, i)) {
        const bool quotes_within = begin != none && tokens[begin].begins_line && !tokens[i].begins_line;
        if (quotes_within && tokens[i].folded() != "\"") {
          ++inner;
          continue;
        }
        begin = i;
        inner = 0;
      } else if (inner > 0) {
        --inner;
      } else if (begin != none) {
        const std::span<Token> quoted(tokens.begin() + begin + 1, tokens.begin() + i);
        const auto is_word = [](const Token& token) { return token.kind == TokenKind::word; };
        if (std::count_if(quoted.begin(), quoted.end(), is_word) >= fewest_words)
          for (Token& token : quoted) token.in_quotes = true;
        begin = none;
      }
    }
  }
}

bool has_ended(const Document& document, const Sentence& sentence) {
  return ends_sentence({document.tokens.data() + sentence.token_begin, document.tokens.data() + sentence.token_end});
}

class SentenceCutter {
 public:
  SentenceCutter(Document& document, std::span<const std::uint32_t> marks)
      : document_(document), tokens_(document.tokens), marks_(marks), words_(structure_words()) {}

  void cut(std::span<const Block> blocks) {
    for (const Block& block : blocks) {
      const auto first = static_cast<std::uint32_t>(document_.sentences.size());
      if (block.kind == BlockKind::text) {
        cut_text(block);
      } else {
        add(block, block.token_begin, block.token_end,
            block.kind == BlockKind::footnote ? SentenceKind::note : SentenceKind::heading);
      }
      place(block, first);
    }
  }

 private:
  std::string_view form(std::uint32_t i) const { return tokens_[i].folded(); }
  bool gap_before(std::uint32_t i) const { return i == 0 || tokens_[i].begin > tokens_[i - 1].end(); }

  void add(const Block& block, std::uint32_t begin, std::uint32_t end, SentenceKind kind) {
    if (begin == end) return;
    Sentence sentence;
    sentence.token_begin = begin;
    sentence.token_end = end;
    sentence.span = {tokens_[begin].begin, tokens_[end - 1].end()};
    sentence.kind = kind;
    sentence.section = block.section;
    const bool only_note =
        std::all_of(tokens_.begin() + begin, tokens_.begin() + end, [](const Token& token) { return token.in_note; });
    const bool has_word = std::any_of(tokens_.begin() + begin, tokens_.begin() + end,
                                      [](const Token& token) { return token.kind == TokenKind::word; });
    if (only_note) {
      sentence.kind = SentenceKind::note;
    } else if (!has_word && kind == SentenceKind::body) {
      sentence.kind = SentenceKind::heading;  // a row of a table
    }
    document_.sentences.push_back(sentence);
  }

  void cut_text(const Block& block) {
    const auto first = std::lower_bound(marks_.begin(), marks_.end(), block.token_begin);
    const std::span<const std::uint32_t> marks(first, std::lower_bound(first, marks_.end(), block.token_end));
    find_bracket_ends(block, marks);
    std::uint32_t begin = end_of_run_in_title(block);
    add(block, block.token_begin, begin, SentenceKind::heading);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (marks[i] < begin) continue;
      if (bracket_ends_[i] != 0) {
        i = bracket_ends_[i];
        continue;
      }
      const std::uint32_t end = sentence_end(marks[i], block);
      if (end == 0) continue;
      add(block, begin, end, SentenceKind::body);
      begin = end;
    }
    add(block, begin, block.token_end, SentenceKind::body);
  }

  /// Behind `FİKRİ HAKLAR –` where the text of the article goes on in the same line, otherwise where the block begins.
  std::uint32_t end_of_run_in_title(const Block& block) const {
    constexpr std::uint32_t most_words = 8;
    const std::uint32_t begin = block.token_begin;
    std::uint32_t at = begin;
    while (at + 1 < block.token_end && at < begin + most_words && tokens_[at].all_capitals) ++at;
    const bool is_title = at >= begin + 2 && is_dash(form(at)) && gap_before(at) && gap_before(at + 1);
    if (!block.begins_article || !is_title) return begin;
    return tokens_[at + 1].capitalised && !tokens_[at + 1].all_capitals ? at + 1 : begin;
  }

  /// For each of the marks that opens a bracket, which closes it, and so for quotations within a sentence; no sentence
  /// ends between the two.
  void find_bracket_ends(const Block& block, std::span<const std::uint32_t> marks) {
    constexpr std::size_t none = SIZE_MAX;
    bracket_ends_.assign(marks.size(), 0);
    open_brackets_.clear();
    std::size_t quote = none;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (is_quotation_mark(form(marks[i]))) {
        if (opens_quote(tokens_, marks[i])) {
          quote = i;
        } else if (quote != none) {
          if (marks[i] - marks[quote] <= longest_note && goes_on_after_quote(marks[i] + 1, block))
            bracket_ends_[quote] = i;
          quote = none;
        }
      }
      const char mark = ascii_mark(tokens_[marks[i]]);
      if (mark == '(' || mark == '[') open_brackets_.push_back(i);
      if ((mark != ')' && mark != ']') || open_brackets_.empty()) continue;
      const std::size_t begin = open_brackets_.back();
      open_brackets_.pop_back();
      if (marks[i] - marks[begin] <= longest_note) bracket_ends_[begin] = i;
    }
  }

  bool goes_on_after_quote(std::uint32_t at, const Block& block) const {
    if (at >= block.token_end) return false;
    return (tokens_[at].kind == TokenKind::word && !tokens_[at].capitalised) || form(at) == ",";
  }

  /// The end of the sentence if the mark at `at` closes one, otherwise 0.
  std::uint32_t sentence_end(std::uint32_t at, const Block& block) const {
    const std::string_view mark = form(at);
    const bool point = mark == ".", ellipsis = mark == "…" || mark == ".." || mark == "...";
    if (!point && !ellipsis && mark != "!" && mark != "?") return 0;
    std::uint32_t next = at + 1;
    while (next < block.token_end && closes_with(next)) ++next;
    if (next == block.token_end) return next;
    if (point && at > block.token_begin && next == at + 1 && !can_end(at)) return 0;
    return begins_sentence(next, block) && (next > at + 1 || can_touch(at, next)) ? next : 0;
  }

  /// Closing quotes and brackets, repeated marks and footnote marks belong to the sentence before.
  bool closes_with(std::uint32_t at) const {
    const std::string_view mark = form(at);
    if (mark == "[" || (tokens_[at].in_note && mark != "(" && form(at - 1) != ")"))
      return tokens_[at].in_note && footnote_mark(at);
    if (gap_before(at)) return false;
    return mark == ")" || mark == "]" || mark == "”" || mark == "»" || mark == "'" || mark == "!" || mark == "?" ||
           mark == "." || (mark == "\"" && !opens_quote(tokens_, at));
  }

  bool footnote_mark(std::uint32_t at) const {
    for (std::uint32_t i = at < 2 ? 0 : at - 2; i <= at; ++i)
      if (form(i) == "[" && tokens_[i].in_note) return true;
    return false;
  }

  /// Whether the full stop at `at` may be more than the point of an ordinal, an initial or an abbreviation.
  bool can_end(std::uint32_t at) const {
    const Token& before = tokens_[at - 1];
    if (gap_before(at)) return true;
    if (before.kind == TokenKind::number) return before.folded().size() > 3;
    if (before.kind == TokenKind::punctuation) return true;
    const bool initial = before.capitalised && (before.folded().size() <= 1 || letter_ordinal(before.folded()) != 0);
    const bool roman = before.capitalised && roman_value(before.folded()) > 0;
    return !initial && !roman && !words_.abbreviations.contains(before.folded());
  }

  /// Without a blank after the stop only `yapılır.Başvuru` is a boundary, not `www.Resmi.tr` or `5.yüzyıl`.
  bool can_touch(std::uint32_t at, std::uint32_t next) const {
    if (gap_before(next)) return true;
    if (at == 0 || tokens_[at - 1].kind != TokenKind::word || tokens_[next].kind != TokenKind::word)
      return tokens_[next].in_note;
    return !tokens_[at - 1].all_capitals && tokens_[at - 1].folded().size() > 3;
  }

  bool begins_sentence(std::uint32_t at, const Block& block) const {
    if (tokens_[at].in_note) return true;
    if (tokens_[at].kind == TokenKind::number) return true;
    if (tokens_[at].kind == TokenKind::word) return tokens_[at].capitalised;
    if (opens_quote(tokens_, at)) return true;
    const std::string_view mark = form(at);
    const bool leads = is_opening_bracket(mark) || mark == "-" || mark == "–" || mark == "•" || mark == "*";
    return leads && at + 1 < block.token_end && begins_sentence_word(at + 1);
  }

  bool begins_sentence_word(std::uint32_t at) const {
    return tokens_[at].kind == TokenKind::number || tokens_[at].capitalised || is_quotation_mark(form(at));
  }

  /// Gives the sentences of a block their place among headings and lists.
  void place(const Block& block, std::uint32_t first) {
    auto& sentences = document_.sentences;
    const auto end = static_cast<std::uint32_t>(sentences.size());
    section_begins_ |= block.begins_article || block.begins_paragraph;
    const std::string_view article = document_.sections[block.section].article;
    if (article != article_) leave_article(article);
    if (block.kind == BlockKind::page_mark) {
      for (std::uint32_t i = first; i < end; ++i) sentences[i].heading = heading_;
      return;
    }
    // The title behind an article's mark is that of the article alone.
    if (block.begins_article && !is_part_of(article, titled_article_)) heading_ = outer_heading_;
    if (block.kind == BlockKind::heading) {
      for (std::uint32_t i = first; i < end; ++i) sentences[i].heading = heading_;
      heading_ = first;
      if (!block.begins_article) outer_heading_ = first;
      titled_article_ = block.begins_article ? article : std::string_view();
      last_ = Sentence::none;
      depth_ = 0;
      return;
    }
    const bool tail = is_tail(block);
    if (block.item_depth > 0 && block.opens_list) open_list(block);
    for (std::uint32_t i = first; i < end; ++i) {
      Sentence& sentence = sentences[i];
      sentence.heading = heading_;
      if (sentence.kind == SentenceKind::note) continue;
      sentence.begins_section = section_begins_;
      section_begins_ = false;
      const std::uint8_t depth = block.ends_inline_list && i > first ? 0 : block.item_depth;
      if (depth > 0) {
        sentence.kind = SentenceKind::list_item;
        sentence.list_head = heads_[block.item_depth];
      } else if (tail && i == first) {
        sentence.kind = SentenceKind::list_tail;
        sentence.list_head = heads_[1];
      }
      last_ = i;
      depth_ = depth;
    }
    if (block.kind == BlockKind::text && block.item_depth == 0 && last_ != Sentence::none && last_ >= first) depth_ = 0;
  }

  /// No list goes on in the next article, but the head of its first may stand above it: `Kurulun görevleri; Madde 5 –
  /// a) …`
  void leave_article(std::string_view next) {
    article_ = next;
    heads_.fill(Sentence::none);
    if (last_ == Sentence::none || !has_ended(document_, document_.sentences[last_])) return;
    last_ = Sentence::none;
    depth_ = 0;
  }

  /// `3.1` is a part of `3`.
  static bool is_part_of(std::string_view article, std::string_view whole) {
    return !whole.empty() && article.size() > whole.size() && article.starts_with(whole) &&
           article[whole.size()] == '.';
  }

  bool is_tail(const Block& block) const {
    if (depth_ == 0 || block.item_depth > 0 || block.begins_article || block.begins_paragraph) return false;
    const Token& first = tokens_[block.token_begin];
    if (first.kind != TokenKind::word) return false;
    // Old laws write `Karar verir.` with a capital below items that end in commas.
    constexpr std::uint32_t longest_capital_tail = 6;
    const bool list_is_open = last_ != Sentence::none && form(document_.sentences[last_].token_end - 1) == ",";
    const bool ends = form(block.token_end - 1) == ".";
    const bool goes_on =
        document_.in_capitals && last_ != Sentence::none && form(document_.sentences[last_].token_end - 1) != ".";
    return !first.capitalised || goes_on ||
           (list_is_open && ends && block.token_end - block.token_begin <= longest_capital_tail);
  }

  void open_list(const Block& block) {
    const std::uint8_t depth = block.item_depth;
    const bool announced =
        last_ != Sentence::none && depth_ < depth && heads_list(document_.sentences[last_], block.starts_midway);
    const std::uint32_t head = announced ? last_ : Sentence::none;
    if (depth < heads_.size()) heads_[depth] = head;
    if (head != Sentence::none && document_.sentences[head].kind == SentenceKind::body)
      document_.sentences[head].kind = SentenceKind::list_head;
  }

  /// Whether a sentence announces what stands below it: it does not end, or it says so.
  bool heads_list(const Sentence& sentence, bool first_items_missing) const {
    std::uint32_t last = sentence.token_end;
    while (last > sentence.token_begin && tokens_[last - 1].in_note) --last;
    const bool has_word = std::any_of(tokens_.begin() + sentence.token_begin, tokens_.begin() + last,
                                      [](const Token& token) { return token.kind == TokenKind::word; });
    if (!has_word) return false;
    const std::string_view mark = form(last - 1);
    if (mark == ":") return true;
    if (first_items_missing) return false;
    if (mark != "." && mark != "!" && mark != "?") return true;
    return std::any_of(tokens_.begin() + sentence.token_begin, tokens_.begin() + last,
                       [&](const Token& token) { return words_.points_ahead.contains(token.folded()); });
  }

  Document& document_;
  std::vector<Token>& tokens_;
  std::span<const std::uint32_t> marks_;
  const StructureWords& words_;
  std::vector<std::size_t> bracket_ends_;
  std::vector<std::size_t> open_brackets_;
  std::string_view article_;
  std::array<std::uint32_t, 8> heads_{Sentence::none, Sentence::none, Sentence::none, Sentence::none,
                                      Sentence::none, Sentence::none, Sentence::none, Sentence::none};
  std::uint32_t heading_ = Sentence::none;
  std::uint32_t outer_heading_ = Sentence::none;
  std::string_view titled_article_;  ///< the article that the last title belongs to, empty if it stands above several
  std::uint32_t last_ = Sentence::none;  ///< the last sentence that is no note
  std::uint8_t depth_ = 0;               ///< of the item in which it stands
  bool section_begins_ = false;
};

/// Where all words are in capitals (KİRACI KİRAYI ÖDER.), they say nothing of names.
void forget_capitals(Document& document) {
  for (const Sentence& sentence : document.sentences) {
    const std::span<Token> tokens(document.tokens.data() + sentence.token_begin,
                                  sentence.token_end - sentence.token_begin);
    const auto is_small = [](const Token& token) { return token.kind == TokenKind::word && !token.capitalised; };
    const auto is_capital = [](const Token& token) { return token.all_capitals; };
    constexpr std::ptrdiff_t fewest_words = 3;  // an acronym or two are names
    if (std::any_of(tokens.begin(), tokens.end(), is_small)) continue;
    const auto is_title_case = [&](const Token& token) {
      return token.kind == TokenKind::word && !token.all_capitals && token.folded().size() > 2;
    };
    if (std::any_of(tokens.begin(), tokens.end(), is_title_case) ||
        std::count_if(tokens.begin(), tokens.end(), is_capital) < fewest_words)
      continue;
    for (Token& token : tokens) token.capitalised = token.all_capitals = false;
  }
}

constexpr std::uint32_t longest_run_on_list = 600;  ///< tokens; a longer one is rather a text that lost its stops

}  // namespace

std::uint32_t end_of_run_on_list(const Document& document, std::uint32_t head) {
  const auto& sentences = document.sentences;
  if (has_ended(document, sentences[head])) return Sentence::none;
  const auto is_in_list = [&](const Sentence& s) { return s.list_head != Sentence::none && s.list_head >= head; };
  bool ended = false;
  std::uint32_t last = head;
  for (std::uint32_t i = head + 1; i < sentences.size(); ++i) {
    const Sentence& sentence = sentences[i];
    if (sentence.kind == SentenceKind::note) continue;
    if (!is_in_list(sentence)) break;
    // What follows within the last item is a sentence of its own.
    if (ended && sentence.section == sentences[last].section) break;
    if (ended || sentence.token_end - sentences[head].token_begin > longest_run_on_list) return Sentence::none;
    ended = has_ended(document, sentence);
    last = i;
  }
  return ended && last > head ? last + 1 : Sentence::none;
}

Segmenter::Segmenter(std::string_view text, std::size_t window_bytes)
    : text_(text), window_bytes_(window_bytes), above_(std::make_unique<Above>()) {
  if (text.size() > UINT32_MAX) throw std::length_error("a text of 4 GiB or more");
}

Segmenter::~Segmenter() = default;

bool Segmenter::next(Document& document) {
  if (begin_ == text_.size()) return false;
  const std::size_t rest = text_.size() - begin_;
  // The last window takes up what would be less than half of one: in a few lines the head of a page does not recur.
  std::size_t byte_count = rest - rest / 3 <= window_bytes_ ? rest : window_bytes_;
  while (!read(document, byte_count)) byte_count *= 2;
  return true;
}

bool Segmenter::read(Document& document, std::size_t byte_count) {
  document.text = text_;
  document.tokens.clear();
  std::size_t article_line = SIZE_MAX;
  const auto are_enough = [&](const std::vector<Line>& lines) {
    constexpr std::size_t spare = lines_below_border / 4;  // some lines are joined, the article may be none after all
    if (lines.empty()) return false;
    const Line& line = lines.back();
    if (article_line == SIZE_MAX && may_begin_article(document.tokens, text_, line)) article_line = lines.size() - 1;
    return article_line != SIZE_MAX && lines.size() > article_line + lines_below_border + spare &&
           document.tokens.size() > lines[article_line].token_begin + longest_note;
  };
  auto [lines, marks, end_text] = tokenize(document, {begin_, byte_count, are_enough});
  document.in_capitals = std::none_of(document.tokens.begin(), document.tokens.end(), [](const Token& token) {
    return token.kind == TokenKind::word && !token.capitalised;
  });
  NoteFinder(document.tokens).flag(marks);
  flag_quotations(document.tokens, lines, marks);
  Blocks found = blocks(document, lines, *above_, end_text ? SIZE_MAX : begin_ + byte_count);
  const bool is_whole = end_text || found.token_end < document.tokens.size();
  if (!is_whole) return false;
  begin_ = end_text ? text_.size() : document.tokens[found.token_end].begin;
  *above_ = std::move(found.below);
  document.tokens.resize(found.token_end);
  SentenceCutter(document, marks).cut(found.blocks);
  forget_capitals(document);
  return true;
}

void segment(std::string_view text, Document& document) { Segmenter(text, SIZE_MAX).next(document); }

}  // namespace yukum
