// SPDX-License-Identifier: Apache-2.0
// Bytes to characters: a table for Latin letters, ICU for all others.
#include "text.hpp"

#include <yukum/extractor.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace yukum::text {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t combining_dot_above = 0x0307;
constexpr char32_t combining_circumflex = 0x0302;

constexpr bool is_continuation(unsigned byte) { return (byte & 0xC0) == 0x80; }

/// What a character below U+0180 becomes; 0 where it is dropped.
constexpr char32_t folded_latin(char32_t c) {
  switch (c) {
    case 'I': return U'ı';
    case U'İ': return U'i';
    case U'Â':
    case U'â': return U'a';
    case U'Ê':
    case U'ê': return U'e';
    case U'Î':
    case U'î': return U'i';
    case U'Ô':
    case U'ô': return U'o';
    case U'Û':
    case U'û': return U'u';
    case U'Ĉ':
    case U'ĉ': return U'c';
    case U'Ĝ':
    case U'ĝ': return U'g';
    case U'Ĥ':
    case U'ĥ': return U'h';
    case U'Ĵ':
    case U'ĵ': return U'j';
    case U'Ŝ':
    case U'ŝ': return U's';
    case U'Ŵ':
    case U'ŵ': return U'w';
    case U'Ŷ':
    case U'ŷ': return U'y';
    case U'Ÿ': return U'ÿ';
    case U'´': return U'\'';
    case U'\u00AD':
    case U'\n':
    case U'\r': return 0;
    default: break;
  }
  if (class_of_latin(c) != CharacterClass::upper) return c;
  return c < 0x100 ? c + 0x20 : c + 1;
}

constexpr std::size_t latin_size = 0x180;
constexpr auto latin_fold = [] {
  std::array<char16_t, latin_size> table{};
  for (char32_t c = 0; c < latin_size; ++c) table[c] = static_cast<char16_t>(folded_latin(c));
  return table;
}();

/// The first byte after a hyphen at `hyphen`, blanks and at least one line end; nothing if no line ends there.
std::optional<std::size_t> after_broken_line(std::string_view word, std::size_t hyphen) {
  bool line_ends = false;
  std::size_t at = hyphen + 1;
  for (; at < word.size() && (word[at] == ' ' || word[at] == '\t' || word[at] == '\n' || word[at] == '\r'); ++at)
    line_ends |= word[at] == '\n' || word[at] == '\r';
  return line_ends ? std::optional(at) : std::nullopt;
}

/// Folds with ICU what holds letters that the table does not know, or marks that combine with those it knows.
void fold_with_icu(const icu::UnicodeString& word, std::string& folded) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString lowered = nfc->normalize(word, status);
  lowered.toLower(icu::Locale("tr"));
  lowered = nfd->normalize(lowered, status);
  icu::UnicodeString bare;
  for (int32_t at = 0; at < lowered.length(); at = lowered.moveIndex32(at, 1)) {
    const auto c = static_cast<char32_t>(lowered.char32At(at));
    // i + U+0307: what naive lower-casing of İ leaves behind in published laws.
    const bool dot_on_i = c == combining_dot_above && !bare.isEmpty() && bare[bare.length() - 1] == u'i';
    if (c != combining_circumflex && !dot_on_i) bare.append(static_cast<UChar32>(c));
  }
  nfc->normalize(bare, status).toUTF8String(folded);
}

/// Folds by ICU in pieces: normalising is quadratic in the length of a run of combining marks.
void fold_slowly(std::string_view word, std::string& folded) {
  constexpr int32_t piece_size = 1024, longest_piece = 2048;
  icu::UnicodeString piece;
  for (std::size_t at = 0; at < word.size();) {
    if (word[at] == '-') {
      if (const auto next_line = after_broken_line(word, at)) {
        at = *next_line;
        continue;
      }
    }
    const CodePoint c = code_point_at(word, at);
    at += c.byte_count;
    if (piece.length() >= longest_piece ||
        (piece.length() >= piece_size && class_of(c.value) != CharacterClass::caseless)) {
      fold_with_icu(piece, folded);
      piece.remove();
    }
    if (is_apostrophe(c.value)) {
      piece.append(u'\'');
    } else if (c.value != '\n' && c.value != '\r' && class_of(c.value) != CharacterClass::invisible) {
      piece.append(static_cast<UChar32>(c.value));
    }
  }
  fold_with_icu(piece, folded);
}

}  // namespace

void append_utf8(char32_t c, std::string& out) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    if (c < 0x10000) {
      out += static_cast<char>(0xE0 | c >> 12);
    } else {
      out += static_cast<char>(0xF0 | c >> 18);
      out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    }
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

/// Writes a character below U+0800 and gives where the next one goes.
char* write_utf8(char16_t c, char* out) {
  if (c < 0x80) {
    *out++ = static_cast<char>(c);
  } else {
    *out++ = static_cast<char>(0xC0 | c >> 6);
    *out++ = static_cast<char>(0x80 | (c & 0x3F));
  }
  return out;
}

std::string well_formed(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint c = code_point_at(bytes, at);
    append_utf8(c.value, text);
    at += c.byte_count;
  }
  return text;
}

CodePoint code_point_at(std::string_view bytes, std::size_t byte_offset) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return byte_offset + i < bytes.size() ? static_cast<unsigned char>(bytes[byte_offset + i]) : 0;
  };
  constexpr CodePoint malformed{replacement, 1, false};
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xC2 || lead > 0xF4 || !is_continuation(byte(1))) return malformed;
  if (lead < 0xE0) return {(lead & 0x1F) << 6 | (byte(1) & 0x3F), 2, true};
  if (!is_continuation(byte(2))) return malformed;
  if (lead < 0xF0) {
    const char32_t c = (lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    return c < 0x800 || (c >= 0xD800 && c < 0xE000) ? malformed : CodePoint{c, 3, true};
  }
  if (!is_continuation(byte(3))) return malformed;
  const char32_t c = (lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
  return c < 0x10000 || c > 0x10FFFF ? malformed : CodePoint{c, 4, true};
}

CharacterClass class_of(char32_t c) {
  using enum CharacterClass;
  if (c < latin_size) return class_of_latin(c);
  const auto character = static_cast<UChar32>(c);
  switch (u_charType(character)) {
    case U_LOWERCASE_LETTER: return lower;
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER: return upper;
    case U_MODIFIER_LETTER: return is_apostrophe(c) ? other : caseless;
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK: return caseless;
    case U_DECIMAL_DIGIT_NUMBER: return digit;
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_CONTROL_CHAR: return space;
    case U_FORMAT_CHAR: return invisible;
    default: return other;
  }
}

bool is_letter(char32_t c) {
  const CharacterClass character_class = class_of(c);
  return character_class >= CharacterClass::lower && character_class <= CharacterClass::caseless;
}

bool is_digit(char32_t c) { return class_of(c) == CharacterClass::digit; }

bool is_space(char32_t c) { return class_of(c) >= CharacterClass::space; }

bool is_upper(char32_t c) { return class_of(c) == CharacterClass::upper; }

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'´'; }

void fold(std::string_view word, std::string& folded) {
  const std::size_t size_before = folded.size();
  folded.resize(size_before + 2 * word.size());  // `I` is one byte, `ı` two; nothing else grows
  char* out = folded.data() + size_before;
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      if (byte == '-') {
        if (const auto next_line = after_broken_line(word, at)) {
          at = *next_line;
          continue;
        }
      }
      if (const char16_t c = latin_fold[byte]; c != 0 || byte == 0) out = write_utf8(c, out);
      ++at;
      continue;
    }
    const bool valid_pair = at + 1 < word.size() && is_continuation(static_cast<unsigned char>(word[at + 1]));
    if (byte >= 0xC2 && byte <= 0xC5 && valid_pair) {
      const unsigned c = (byte & 0x1Fu) << 6 | (static_cast<unsigned char>(word[at + 1]) & 0x3Fu);
      if (latin_fold[c] != 0) out = write_utf8(latin_fold[c], out);
      at += 2;
    } else if (word.substr(at, 3) == "’") {
      *out++ = '\'';
      at += 3;
    } else {
      // A combining mark may change what stands before it, so the whole word goes to ICU.
      folded.resize(size_before);
      fold_slowly(word, folded);
      return;
    }
  }
  folded.resize(static_cast<std::size_t>(out - folded.data()));
}

bool is_surely_folded(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); ++at) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte >= 'a' && byte <= 'z') continue;
    unsigned c = byte;
    if (byte >= 0xC2 && byte <= 0xC5 && at + 1 < word.size() &&
        is_continuation(static_cast<unsigned char>(word[at + 1])))
      c = (byte & 0x1Fu) << 6 | (static_cast<unsigned char>(word[++at]) & 0x3Fu);
    else if (byte >= 0x80)
      return false;
    if (latin_fold[c] != c || c == '-') return false;
  }
  return true;
}

std::string folded(std::string_view word) {
  std::string result;
  fold(word, result);
  return result;
}

std::string lower_case(std::string_view word) {
  std::string lowered;
  icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())})
      .toLower(icu::Locale("tr"))
      .toUTF8String(lowered);
  return lowered;
}

}  // namespace yukum::text

namespace yukum {

std::vector<TextProblem> text_problems(std::string_view text) {
  std::vector<TextProblem> problems;
  bool in_bad_run = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte != 0 && byte < 0x80) {
      in_bad_run = false;
      ++at;
      continue;
    }
    const text::CodePoint c = text::code_point_at(text, at);
    const bool bad = !c.valid || c.value == 0;
    if (bad && !in_bad_run)
      problems.push_back({at, c.valid ? TextProblem::What::nul_byte : TextProblem::What::invalid_utf8});
    in_bad_run = bad;
    at += c.byte_count;
  }
  return problems;
}

}  // namespace yukum
