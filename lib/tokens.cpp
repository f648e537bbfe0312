// SPDX-License-Identifier: Apache-2.0
// Bytes to tokens and lines: a table decides for ASCII and Turkish letters, code points for all else.
#include "tokens.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "text.hpp"

namespace yukum {
namespace {

using text::CharacterClass;

/// What a byte can begin.
enum class ByteClass : std::uint8_t { mark, lower, upper, digit, blank, line_end, lead };

constexpr auto byte_classes = [] {
  std::array<ByteClass, 256> table{};
  for (unsigned byte = 0; byte < 0x80; ++byte) {
    switch (text::class_of_latin(byte)) {
      case CharacterClass::lower: table[byte] = ByteClass::lower; break;
      case CharacterClass::upper: table[byte] = ByteClass::upper; break;
      case CharacterClass::digit: table[byte] = ByteClass::digit; break;
      case CharacterClass::space: table[byte] = ByteClass::blank; break;
      default: table[byte] = ByteClass::mark; break;
    }
  }
  for (const char byte : {'\n', '\r', '\f', '\v'}) table[static_cast<unsigned char>(byte)] = ByteClass::line_end;
  for (unsigned byte = 0x80; byte < 0x100; ++byte) table[byte] = ByteClass::lead;
  return table;
}();

/// Letters whose folded form is themselves, by code point below U+0180.
constexpr bool folds_to_itself(char32_t c) {
  constexpr std::u32string_view changed = U"âêîôûĉĝĥĵŝŵŷ";
  return text::class_of_latin(c) == CharacterClass::lower && changed.find(c) == std::u32string_view::npos;
}

constexpr auto latin_folds_to_itself = [] {
  std::array<bool, 0x180> table{};
  for (char32_t c = 0; c < table.size(); ++c) table[c] = folds_to_itself(c);
  return table;
}();

struct Character {
  CharacterClass character_class = CharacterClass::other;
  std::uint8_t byte_count = 1;
  char32_t value = 0;
  bool folded = true;
};

class Tokenizer {
 public:
  explicit Tokenizer(Document& document) : document_(document), text_(document.text) {
    document_.tokens.reserve(text_.size() / 7 + 8);
  }

  std::vector<Line> lines() {
    while (at_ < text_.size()) {
      switch (byte_class(at_)) {
        case ByteClass::lower:
        case ByteClass::upper:
        case ByteClass::digit: word(); break;
        case ByteClass::mark: mark(1); break;
        case ByteClass::blank: blank(); break;
        case ByteClass::line_end: line_end(); break;
        case ByteClass::lead: beyond_ascii(); break;
      }
    }
    end_line();
    return std::move(lines_);
  }

 private:
  ByteClass byte_class(std::size_t at) const { return byte_classes[static_cast<unsigned char>(text_[at])]; }

  Character character(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0x80) {
      const CharacterClass character_class = text::class_of_latin(byte);
      return {character_class, 1, byte, character_class != CharacterClass::upper};
    }
    const text::CodePoint c = text::code_point_at(text_, at);
    // A malformed byte is taken for a letter, so that a word with one stays one word.
    if (!c.valid) return {CharacterClass::caseless, 1, c.value, false};
    if (c.value < 0x180)
      return {text::class_of_latin(c.value), c.byte_count, c.value, latin_folds_to_itself[c.value]};
    return {text::class_of(c.value), c.byte_count, c.value, false};
  }

  static bool is_letter(CharacterClass c) { return c >= CharacterClass::lower && c <= CharacterClass::caseless; }

  bool letter_at(std::size_t at) const { return at < text_.size() && is_letter(character(at).character_class); }

  bool digit_at(std::size_t at) const {
    return at < text_.size() && byte_class(at) == ByteClass::digit;
  }

  void blank() {
    tabs_ += text_[at_] == '\t' && line_token_begin_ < document_.tokens.size();
    ++at_;
  }

  void line_end() {
    at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
    end_line();
  }

  void end_line() {
    const auto token_end = static_cast<std::uint32_t>(document_.tokens.size());
    if (line_token_begin_ == token_end) {
      blank_line_ = true;
      return;
    }
    const std::size_t byte_begin = document_.tokens[line_token_begin_].span.begin;
    const auto byte_count = static_cast<std::uint32_t>(document_.tokens.back().span.end - byte_begin);
    lines_.push_back({line_token_begin_, token_end, byte_count, blank_line_, pipes_ >= 2 || tabs_ >= 2});
    line_token_begin_ = token_end;
    blank_line_ = false;
    pipes_ = tabs_ = 0;
  }

  void beyond_ascii() {
    const Character c = character(at_);
    switch (c.character_class) {
      case CharacterClass::space:
        at_ += c.byte_count;
        if (c.value == 0x85 || c.value == 0x2028 || c.value == 0x2029) end_line();
        break;
      case CharacterClass::invisible: at_ += c.byte_count; break;
      case CharacterClass::other: mark(c.byte_count); break;
      default: word(); break;
    }
  }

  void mark(std::size_t byte_count) {
    const std::size_t begin = at_;
    const char first = text_[at_];
    at_ += byte_count;
    pipes_ += first == '|';
    // Leaders and rules (`.....`, `_____`) are one mark each.
    if (first == '.' || first == '_' || first == '-' || first == '=')
      while (at_ < text_.size() && text_[at_] == first) ++at_;
    const std::string_view surface = text_.substr(begin, at_ - begin);
    const bool curly = surface == "’" || surface == "‘" || surface == "ʼ" || surface == "´";
    push({.span = {begin, at_}, .folded = curly ? "'" : surface, .kind = TokenKind::punctuation});
  }

  void push(Token token) {
    token.begins_line = line_token_begin_ == document_.tokens.size();
    document_.tokens.push_back(token);
  }

  /// A letter or digit, or an invisible character between letters; 0 if the word ends before it.
  std::size_t word_character_size() {
    const Character c = character(at_);
    switch (c.character_class) {
      case CharacterClass::lower: ++lower_count_; break;
      case CharacterClass::upper: ++upper_count_; break;
      case CharacterClass::caseless: break;
      case CharacterClass::digit: break;
      case CharacterClass::invisible:
        if (!letter_at(at_ + c.byte_count)) return 0;
        needs_folding_ = true;
        return c.byte_count;
      default: return 0;
    }
    ++group_size_;
    needs_folding_ |= !c.folded;
    return c.byte_count;
  }

  void word() {
    const std::size_t begin = at_;
    const Character first = character(at_);
    lower_count_ = upper_count_ = group_size_ = point_at_ = 0;
    needs_folding_ = false;
    apostrophe_at_ = 0;
    initials_ = is_letter(first.character_class);
    bool numeric = first.character_class == CharacterClass::digit;
    std::size_t upper_before_apostrophe = 0, lower_before_apostrophe = 0;
    while (at_ < text_.size()) {
      const ByteClass next = byte_class(at_);
      if (next == ByteClass::lower) {
        ++lower_count_, ++group_size_, ++at_;
      } else if (next == ByteClass::upper) {
        ++upper_count_, ++group_size_, ++at_;
        needs_folding_ = true;
      } else if (next == ByteClass::digit) {
        ++group_size_, ++at_;
      } else if (const std::size_t size = joint_size(begin, numeric)) {
        if (apostrophe_at_ == at_) {
          upper_before_apostrophe = upper_count_;
          lower_before_apostrophe = lower_count_;
          numeric = false;
        }
        at_ += size;
      } else {
        break;
      }
    }
    if (apostrophe_at_ == 0) {
      upper_before_apostrophe = upper_count_;
      lower_before_apostrophe = lower_count_;
    }
    Token token{.span = {begin, at_}, .folded = text_.substr(begin, at_ - begin)};
    if (needs_folding_) token.folded = folded_form(token.folded);
    token.kind = first.character_class == CharacterClass::digit ? TokenKind::number : TokenKind::word;
    token.capitalised = first.character_class == CharacterClass::upper;
    token.all_capitals = upper_before_apostrophe >= 2 && lower_before_apostrophe == 0;
    if (apostrophe_at_ != 0) {
      const std::size_t apostrophe = token.folded.rfind('\'');
      if (apostrophe != std::string_view::npos && apostrophe <= UINT16_MAX)
        token.apostrophe = static_cast<std::uint16_t>(apostrophe);
    }
    push(token);
  }

  /// How many bytes at the cursor, which are no ASCII letter or digit, still belong to the word; 0 if none.
  std::size_t joint_size(std::size_t begin, bool numeric) {
    switch (text_[at_]) {
      case '\'': return apostrophe_size(1);
      case '-': return broken_line_size(begin, at_ + 1);
      case '.': return numeric ? number_mark_size() : initial_point_size();
      case ',':
      case ':': return numeric ? number_mark_size() : 0;
      case '/': return numeric ? slash_size() : 0;
      default: break;
    }
    if (byte_class(at_) != ByteClass::lead) return 0;
    const Character c = character(at_);
    if (text::is_apostrophe(c.value)) {
      const std::size_t size = apostrophe_size(c.byte_count);
      needs_folding_ |= size != 0;
      return size;
    }
    if (c.value == 0xAD) {
      if (const std::size_t size = broken_line_size(begin, at_ + c.byte_count)) return size;
    }
    return word_character_size();
  }

  std::size_t apostrophe_size(std::size_t byte_count) {
    if (!letter_at(at_ + byte_count)) return 0;
    apostrophe_at_ = at_;
    initials_ = false;
    return byte_count;
  }

  /// `yapı-` line end `landıracağız`: the hyphen, the line end and the blanks about it.
  std::size_t broken_line_size(std::size_t begin, std::size_t after_hyphen) {
    std::size_t next = after_hyphen;
    int line_ends = 0;
    for (; next < text_.size(); ++next) {
      if (text_[next] == '\n') ++line_ends;
      else if (text_[next] != ' ' && text_[next] != '\t' && text_[next] != '\r') break;
      if (line_ends > 1) return 0;
    }
    if (line_ends == 0 || next >= text_.size() || character(next).character_class != CharacterClass::lower) return 0;
    std::size_t last = at_ - 1;
    while (last > begin && (static_cast<unsigned char>(text_[last]) & 0xC0) == 0x80) --last;
    const CharacterClass before = character(last).character_class;
    if (before != CharacterClass::lower && before != CharacterClass::caseless) return 0;
    needs_folding_ = true;
    return next - at_;
  }

  std::size_t number_mark_size() const { return digit_at(at_ + 1) ? 1 : 0; }

  /// `6/2/2004`, and `14/b`, `3/A`: one letter that ends the number.
  std::size_t slash_size() const {
    if (digit_at(at_ + 1)) return 1;
    if (!letter_at(at_ + 1)) return 0;
    const std::size_t after = at_ + 1 + character(at_ + 1).byte_count;
    return letter_at(after) || digit_at(after) ? 0 : 1;
  }

  /// The points of `T.C.`, `A.Ş.'nin`: between single letters, and after the last of them.
  std::size_t initial_point_size() {
    if (!initials_ || group_size_ != 1) return 0;
    const bool has_point = point_at_ != 0 && point_at_ < at_;
    if (letter_at(at_ + 1)) {
      const Character next = character(at_ + 1);
      const std::size_t after = at_ + 1 + next.byte_count;
      const bool single = !letter_at(after) && !digit_at(after);
      const bool capital = next.character_class == CharacterClass::upper;
      if (single && (capital || (after < text_.size() && text_[after] == '.'))) {
        point_at_ = at_;
        group_size_ = 0;
        return 1;
      }
      if (capital || !has_point) return 0;
      initials_ = false;  // `A.Ş.nin`
      return 1;
    }
    if (!has_point) return 0;
    initials_ = false;
    return 1;
  }

  std::string_view folded_form(std::string_view surface) {
    scratch_.clear();
    text::fold(surface, scratch_);
    auto* copy = static_cast<char*>(document_.folded_forms.allocate(std::max<std::size_t>(scratch_.size(), 1), 1));
    std::memcpy(copy, scratch_.data(), scratch_.size());
    return {copy, scratch_.size()};
  }

  Document& document_;
  std::string_view text_;
  std::vector<Line> lines_;
  std::string scratch_;
  std::size_t at_ = 0;
  std::uint32_t line_token_begin_ = 0;
  int pipes_ = 0;
  int tabs_ = 0;
  bool blank_line_ = false;

  // Of the word that is being read.
  std::size_t lower_count_ = 0;
  std::size_t upper_count_ = 0;
  std::size_t group_size_ = 0;  ///< letters and digits since its begin or its last point
  std::size_t apostrophe_at_ = 0;
  std::size_t point_at_ = 0;
  bool initials_ = false;  ///< nothing but single letters with points so far
  bool needs_folding_ = false;
};

}  // namespace

std::vector<Line> tokenize(Document& document) { return Tokenizer(document).lines(); }

}  // namespace yukum
