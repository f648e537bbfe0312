// SPDX-License-Identifier: Apache-2.0
// Bytes to tokens and lines: a table decides for ASCII and Turkish letters, code points for all else.
#include "tokens.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "structure_words.hpp"
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

struct Character {
  CharacterClass character_class = CharacterClass::other;
  std::uint8_t byte_count = 1;
  bool folded = true;  ///< is its own folded form
  char32_t value = 0;
};

constexpr bool folds_to_itself(char32_t c) {
  constexpr std::u32string_view changed = U"âêîôûĉĝĥĵŝŵŷ";
  return text::class_of_latin(c) == CharacterClass::lower && changed.find(c) == std::u32string_view::npos;
}

/// Characters below U+0180, which are those of one or two bytes that a Turkish word can hold.
constexpr auto latin_characters = [] {
  std::array<Character, 0x180> table{};
  for (char32_t c = 0; c < table.size(); ++c) {
    const CharacterClass character_class = text::class_of_latin(c);
    const bool folded = c < 0x80 ? character_class != CharacterClass::upper : folds_to_itself(c);
    table[c] = {character_class, static_cast<std::uint8_t>(c < 0x80 ? 1 : 2), folded, c};
  }
  return table;
}();

/// What take_plain_letters asks of a byte.
enum PlainFlag : unsigned { plain_upper = 1, plain_lower = 2, plain_character = 4, plain_lead = 8 };

constexpr auto plain_letter_flags = [] {
  std::array<std::uint8_t, 256> table{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    const ByteClass byte_class = byte_classes[byte];
    if (byte_class == ByteClass::lower) table[byte] = plain_character | plain_lower;
    if (byte_class == ByteClass::upper) table[byte] = plain_character | plain_upper;
    if (byte_class == ByteClass::digit) table[byte] = plain_character;
    if (byte >= 0xC3 && byte <= 0xC5) table[byte] = plain_lead;
  }
  return table;
}();

class Tokenizer {
 public:
  Tokenizer(Document& document, const LineRange& range)
      : document_(document), text_(document.text), range_(range), at_(range.begin) {
    // Legal texts have seven bytes a token, and a mark in five; to grow would need twice the room for a while.
    const std::size_t byte_count = std::min(range.byte_count, text_.size() - range.begin);
    document_.tokens.reserve(byte_count / 5 + 8);
    marks_.reserve(byte_count / 30);
  }

  TokenizedLines lines() {
    while (at_ < text_.size()) {
      switch (byte_class(at_)) {
        case ByteClass::lower:
        case ByteClass::upper:
        case ByteClass::digit:
          word();
          if (at_ < text_.size() && text_[at_] == ' ') ++at_;
          break;
        case ByteClass::mark: mark(1); break;
        case ByteClass::blank: blank(); break;
        case ByteClass::line_end:
          line_end();
          if (at_ - range_.begin >= range_.byte_count && range_.are_enough(lines_))
            return {std::move(lines_), std::move(marks_), at_ == text_.size()};
          break;
        case ByteClass::lead: beyond_ascii(); break;
      }
    }
    end_line();
    return {std::move(lines_), std::move(marks_), true};
  }

 private:
  ByteClass byte_class(std::size_t at) const { return byte_classes[static_cast<unsigned char>(text_[at])]; }

  Character character(std::size_t at) const {
    const unsigned lead = static_cast<unsigned char>(text_[at]);
    if (lead < 0x80) return latin_characters[lead];
    if (lead >= 0xC2 && lead <= 0xC5 && at + 1 < text_.size()) {
      const unsigned next = static_cast<unsigned char>(text_[at + 1]);
      if ((next & 0xC0) == 0x80) return latin_characters[(lead & 0x1F) << 6 | (next & 0x3F)];
    }
    return character_beyond_latin(at);
  }

  Character character_beyond_latin(std::size_t at) const {
    const text::CodePoint c = text::code_point_at(text_, at);
    // A malformed byte is taken for a letter, so that a word with one stays one word.
    if (!c.valid) return {CharacterClass::caseless, 1, false, c.value};
    return {text::class_of(c.value), c.byte_count, false, c.value};
  }

  static bool is_letter(CharacterClass c) { return c >= CharacterClass::lower && c <= CharacterClass::caseless; }

  bool letter_at(std::size_t at) const { return at < text_.size() && is_letter(character(at).character_class); }

  /// Where a letter ends with the combining marks on it: `Ş` may be `S` and a cedilla.
  std::size_t letter_end(std::size_t at) const {
    at += character(at).byte_count;
    for (Character c; at < text_.size() && text::is_combining((c = character(at)).value);) at += c.byte_count;
    return at;
  }

  bool digit_at(std::size_t at) const { return at < text_.size() && byte_class(at) == ByteClass::digit; }

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
    const std::size_t byte_begin = document_.tokens[line_token_begin_].begin;
    const auto byte_count = static_cast<std::uint32_t>(document_.tokens.back().end() - byte_begin);
    lines_.push_back({line_token_begin_, token_end, byte_count, blank_line_, pipes_ >= 2 || tabs_ >= 2, false});
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
    marks_.push_back(static_cast<std::uint32_t>(document_.tokens.size()));
    Token token = token_from(begin);
    token.kind = TokenKind::punctuation;
    if (curly) token.fold_to("'");
    push(token);
  }

  /// The bytes from `begin` to here, as they are.
  Token token_from(std::size_t begin) const {
    Token token;
    token.begin = static_cast<std::uint32_t>(begin);
    token.byte_count = static_cast<std::uint32_t>(at_ - begin);
    token.fold_to(text_.substr(begin, at_ - begin));
    return token;
  }

  void push(Token token) {
    token.begins_line = line_token_begin_ == document_.tokens.size();
    document_.tokens.push_back(token);
  }

  /// Takes in a letter or digit, or an invisible character between letters; false if the word ends before it.
  bool take(const Character& c) {
    if (c.character_class == CharacterClass::invisible) {
      if (!letter_at(at_ + c.byte_count)) return false;
    } else if (c.character_class == CharacterClass::lower) {
      has_lower_ = true;
    } else if (c.character_class == CharacterClass::upper) {
      ++upper_count_;
    } else if (c.character_class != CharacterClass::caseless && c.character_class != CharacterClass::digit) {
      return false;
    }
    needs_folding_ |= !c.folded;
    at_ += c.byte_count;
    return true;
  }

  void word() {
    const Character first = character(at_);
    const std::size_t prefix_byte_count = prefix();
    at_ += prefix_byte_count;
    const std::size_t begin = at_;
    const bool numeric = first.character_class == CharacterClass::digit;
    upper_count_ = 0;
    has_lower_ = needs_folding_ = false;
    group_begin_ = begin;
    point_at_ = apostrophe_at_ = 0;
    initials_ = !numeric;
    while (true) {
      take_plain_letters();
      if (at_ == text_.size()) break;
      const ByteClass next = byte_class(at_);
      if (next == ByteClass::mark ? !take_joint(begin, numeric) : next != ByteClass::lead || !take_beyond_ascii(begin))
        break;
    }
    Token token = token_from(begin);
    token.capitalised = first.character_class == CharacterClass::upper;
    if (numeric) token.kind = TokenKind::number;
    if (apostrophe_at_ == 0) {
      token.all_capitals = upper_count_ >= 2 && !has_lower_;
    } else {
      token.all_capitals = capitals_before_apostrophe_;
    }
    // A circumflex that stands alone folds to nothing; a token never does.
    if (needs_folding_)
      if (const std::string_view folded = folded_form(token.folded()); !folded.empty()) token.fold_to(folded);
    if (apostrophe_at_ != 0) {
      const std::size_t apostrophe = token.folded().rfind('\'');
      if (apostrophe != std::string_view::npos && apostrophe <= UINT16_MAX)
        token.apostrophe = static_cast<std::uint16_t>(apostrophe);
    }
    token.begin -= static_cast<std::uint32_t>(prefix_byte_count);
    token.byte_count += static_cast<std::uint32_t>(prefix_byte_count);
    push(token);
  }

  /// e-posta, e-Devlet, E-imza: what a letter before a hyphen says more of is read as what it is. At the begin of a
  /// line `e-` rather marks an item.
  std::size_t prefix() const {
    constexpr std::size_t byte_count = 2;
    if (at_ + byte_count >= text_.size() || text_[at_ + 1] != '-' || !letter_at(at_ + byte_count)) return 0;
    if (!structure_words().prefixes.contains(text::folded(text_.substr(at_, 1)))) return 0;
    const bool begins_line = line_token_begin_ == document_.tokens.size();
    const bool is_title = character(at_).character_class == CharacterClass::upper &&
                          character(at_ + byte_count).character_class == CharacterClass::lower;
    return !begins_line || is_title ? byte_count : 0;
  }

  /// Takes in ASCII letters and digits, and the small letters of Turkish that are their own folded form.
  void take_plain_letters() {
    const char* const bytes = text_.data();
    const std::size_t end = text_.size();
    std::size_t at = at_;
    std::size_t upper_count = 0;
    unsigned seen = 0;
    while (at < end) {
      const auto byte = static_cast<unsigned char>(bytes[at]);
      const unsigned flags = plain_letter_flags[byte];
      if ((flags & plain_character) != 0) {
        seen |= flags;
        upper_count += flags & plain_upper;
        ++at;
        continue;
      }
      if ((flags & plain_lead) == 0 || at + 1 == end) break;
      const auto second = static_cast<unsigned char>(bytes[at + 1]);
      if ((second & 0xC0) != 0x80) break;
      const Character& c = latin_characters[(byte & 0x1Fu) << 6 | (second & 0x3Fu)];
      if (c.character_class != CharacterClass::lower || !c.folded) break;
      seen |= plain_lower;
      at += 2;
    }
    at_ = at;
    has_lower_ |= (seen & plain_lower) != 0;
    upper_count_ += upper_count;
    needs_folding_ |= upper_count != 0;
  }

  /// Takes in what begins with a byte beyond ASCII; false if the word ends before it.
  bool take_beyond_ascii(std::size_t begin) {
    const Character c = character(at_);
    if (text::is_apostrophe(c.value)) {
      if (!take_apostrophe(c.byte_count)) return false;
      needs_folding_ = true;
      return true;
    }
    if (c.value == 0xAD && take_broken_line(begin, at_ + c.byte_count)) return true;
    return take(c);
  }

  /// Takes in a mark that joins what stands before and behind it; false if the word ends before it.
  bool take_joint(std::size_t begin, bool numeric) {
    const bool before_suffix = apostrophe_at_ == 0;
    switch (text_[at_]) {
      case '\'': return take_apostrophe(1);
      case '-': return take_broken_line(begin, at_ + 1);
      case '.': return numeric ? before_suffix && take_number_mark() : take_initial_point();
      case ',':
      case ':': return numeric && before_suffix && take_number_mark();
      case '/': return numeric && before_suffix && take_slash();
      default: return false;
    }
  }

  bool take_apostrophe(std::size_t byte_count) {
    if (!letter_at(at_ + byte_count)) return false;
    if (apostrophe_at_ == 0) capitals_before_apostrophe_ = upper_count_ >= 2 && !has_lower_;
    apostrophe_at_ = at_;
    initials_ = false;
    at_ += byte_count;
    return true;
  }

  /// `yapı-` line end `landıracağız`: the hyphen, the line end and the blanks about it.
  bool take_broken_line(std::size_t begin, std::size_t after_hyphen) {
    std::size_t next = after_hyphen;
    int line_ends = 0;
    for (; next < text_.size(); ++next) {
      if (text_[next] == '\n')
        ++line_ends;
      else if (text_[next] != ' ' && text_[next] != '\t' && text_[next] != '\r')
        break;
      if (line_ends > 1) return false;
    }
    if (line_ends == 0 || next >= text_.size() || character(next).character_class != CharacterClass::lower)
      return false;
    std::size_t last = at_ - 1;
    while (last > begin && (static_cast<unsigned char>(text_[last]) & 0xC0) == 0x80) --last;
    const CharacterClass before = character(last).character_class;
    if (before != CharacterClass::lower && before != CharacterClass::caseless) return false;
    needs_folding_ = true;
    at_ = next;
    return true;
  }

  bool take_number_mark() {
    if (!digit_at(at_ + 1)) return false;
    ++at_;
    return true;
  }

  /// `6/2/2004`, and `14/b`, `3/A`: one letter that ends the number.
  bool take_slash() {
    if (!digit_at(at_ + 1)) {
      if (!letter_at(at_ + 1)) return false;
      const std::size_t after = letter_end(at_ + 1);
      if (letter_at(after) || digit_at(after)) return false;
    }
    ++at_;
    return true;
  }

  /// The points of `T.C.`, `A.Ş.'nin`: between single letters, and after the last of them.
  bool take_initial_point() {
    if (!initials_ || at_ == group_begin_ || letter_end(group_begin_) != at_) return false;
    const bool has_point = point_at_ != 0;
    if (letter_at(at_ + 1)) {
      const Character next = character(at_ + 1);
      const std::size_t after = letter_end(at_ + 1);
      const bool single = !letter_at(after) && !digit_at(after);
      const bool capital = next.character_class == CharacterClass::upper;
      if (single && (capital || (after < text_.size() && text_[after] == '.'))) {
        point_at_ = at_;
        group_begin_ = ++at_;
        return true;
      }
      if (capital || !has_point) return false;
    } else if (!has_point) {
      return false;
    }
    initials_ = false;  // the last point: `A.Ş.`, also before a suffix (`A.Ş.nin`)
    ++at_;
    return true;
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
  const LineRange& range_;
  std::vector<Line> lines_;
  std::vector<std::uint32_t> marks_;
  std::string scratch_;
  std::size_t at_;
  std::uint32_t line_token_begin_ = 0;
  int pipes_ = 0;
  int tabs_ = 0;
  bool blank_line_ = false;

  // Of the word that is being read.
  std::size_t upper_count_ = 0;
  std::size_t apostrophe_at_ = 0;
  std::size_t point_at_ = 0;
  std::size_t group_begin_ = 0;  ///< where the letters after the last point begin
  bool has_lower_ = false;
  bool initials_ = false;  ///< nothing but single letters with points so far
  bool capitals_before_apostrophe_ = false;
  bool needs_folding_ = false;
};

}  // namespace

int small_number(std::string_view digits) {
  constexpr std::size_t most_digits = 6;
  if (digits.empty() || digits.size() > most_digits) return 0;
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

bool ends_sentence(std::span<const Token> tokens) {
  while (!tokens.empty() && tokens.back().in_note) tokens = tokens.first(tokens.size() - 1);
  return !tokens.empty() &&
         (tokens.back().folded() == "." || tokens.back().folded() == "!" || tokens.back().folded() == "?");
}

bool is_opening_quote(std::string_view form) { return form == "\"" || form == "“" || form == "«" || form == "„"; }
bool is_closing(std::string_view form) {
  return form == "\"" || form == "”" || form == "“" || form == "»" || form == ")" || form == "]" || form == "'";
}

TokenizedLines tokenize(Document& document, const LineRange& range) { return Tokenizer(document, range).lines(); }

}  // namespace yukum
