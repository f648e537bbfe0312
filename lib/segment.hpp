// SPDX-License-Identifier: Apache-2.0
// Document to sections (Madde, fıkra, bent), sentences and tokens: spans of the original beside folded forms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

#include <yukum/record.hpp>

namespace yukum {

enum class TokenKind : std::uint8_t { word, number, punctuation };

/// A word (`Türkiye'nin`, `yapı-\nlandıracağız`), a number with its inner marks (`6/2/2004`, `5.000,00`) or one
/// mark of punctuation.
/// A text has a token in seven bytes: they are kept small.
struct Token {
  const char* folded_begin = nullptr;  ///< in the text, or kept by the Document
  std::uint32_t folded_byte_count = 0;
  std::uint32_t begin = 0;  ///< byte offset in the text
  std::uint32_t byte_count = 0;
  std::uint16_t apostrophe = 0;  ///< byte offset of the apostrophe in `folded`, 0 if it has none
  TokenKind kind : 2 = TokenKind::word;
  bool capitalised : 1 = false;   ///< begins with an upper-case letter
  bool all_capitals : 1 = false;  ///< two or more letters, all upper case
  bool in_note : 1 = false;       ///< inside an editorial note: `(Değişik: 2/3/2024-7499/17 md.)`, `[41]`
  bool in_quotes : 1 = false;     ///< between quotation marks that hold a clause or more
  bool begins_line : 1 = false;

  std::size_t end() const { return std::size_t{begin} + byte_count; }
  ByteSpan span() const { return {begin, end()}; }
  std::string_view folded() const { return {folded_begin, folded_byte_count}; }
  void fold_to(std::string_view form) {
    folded_begin = form.data();
    folded_byte_count = static_cast<std::uint32_t>(form.size());
  }
};

/// Marks, by the folded form of their token.
inline bool is_opening_bracket(std::string_view form) { return form == "(" || form == "["; }
inline bool is_closing_bracket(std::string_view form) { return form == ")" || form == "]"; }
inline bool is_quotation_mark(std::string_view form) {
  return form == "\"" || form == "“" || form == "”" || form == "«" || form == "»" || form == "„";
}

enum class SentenceKind : std::uint8_t {
  body,
  heading,    ///< title, signature block, table row, page header: gives no records
  note,       ///< editorial note or footnote: gives no records
  list_head,  ///< ends in a colon (or like one) and is followed by items
  list_item,  ///< an item with a list of its own is the head of that one and remains an item
  list_tail,  ///< goes on after the items of its list: `a) …, b) …, şarttır.`
};

struct Sentence {
  static constexpr std::uint32_t none = UINT32_MAX;

  ByteSpan span;
  std::uint32_t token_begin = 0;  ///< half-open range in Document::tokens; numbering marks are left out
  std::uint32_t token_end = 0;
  SentenceKind kind = SentenceKind::body;
  std::uint32_t list_head = none;  ///< for items and tails: index of the sentence that opens the list
  std::uint32_t section = 0;       ///< index in Document::sections
  std::uint32_t heading = none;    ///< index of the sentence that is the heading above
  bool begins_section = false;     ///< first sentence of an article or numbered paragraph
};

/// A text, or a window of one.
struct Document {
  std::string_view text;  ///< the whole
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  bool in_capitals = false;       ///< no word begins with a small letter: capitals say nothing
  std::vector<Section> sections;  ///< the first is the place before any numbering
  std::pmr::monotonic_buffer_resource folded_forms;

  Document() = default;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
};

/// Where a list and its head are one sentence by their marks, since no part but the last ends (`İşletici; a) …mekle,
/// b) …mekle yükümlüdür.`): the index behind its last sentence; otherwise `Sentence::none`. `head` is an index.
std::uint32_t end_of_run_on_list(const Document& document, std::uint32_t head);

struct Above;

/// Cuts a text up window by window, so that a long one need not be held whole. A window ends where an article begins
/// (`MADDE 5 –`, `5.2.`) to which nothing reaches from the text above: no list, no quotation, no bearer. One without
/// such an article goes on to the next, or to the end of the text. Page heads are those that recur in a window, and
/// whether it is in capitals each window says for itself; all else is as if the text were one window.
class Segmenter {
 public:
  /// Throws std::length_error for a text of 4 GiB or more. A window has at least `window_bytes`, the last half of that.
  explicit Segmenter(std::string_view text, std::size_t window_bytes = std::size_t{1} << 18);
  ~Segmenter();

  /// Fills `document`, which must be new, with the next window; false if there is none. Views in it live as long as it
  /// and the text do, and its spans count from the begin of the text.
  bool next(Document& document);

 private:
  bool read(Document& document, std::size_t byte_count);

  std::string_view text_;
  std::size_t window_bytes_;
  std::size_t begin_ = 0;  ///< of the next window
  std::unique_ptr<Above> above_;
};

/// Cuts up a text as one window.
void segment(std::string_view text, Document& document);

}  // namespace yukum
