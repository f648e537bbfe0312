// SPDX-License-Identifier: Apache-2.0
// The sounds that Turkish suffixes react to.
#include "phonology.hpp"

#include <algorithm>
#include <array>

namespace yukum {
namespace {

struct LetterPair {
  std::string_view utf8;
  char letter;
};
constexpr LetterPair two_byte_letters[] = {
    {"ç", '\xE7'}, {"ğ", '\xF0'}, {"ı", '\xFD'}, {"ö", '\xF6'}, {"ş", '\xFE'}, {"ü", '\xFC'},
};

/// The letters of two bytes by these, from C3 80 to C5 BF.
constexpr std::array<char, 3 * 64> latin_letters = [] {
  std::array<char, 3 * 64> table{};
  table.fill(other_letter);
  for (const LetterPair& pair : two_byte_letters) {
    const auto lead = static_cast<unsigned char>(pair.utf8[0]);
    const auto second = static_cast<unsigned char>(pair.utf8[1]);
    table[(lead - 0xC3u) << 6 | (second & 0x3Fu)] = pair.letter;
  }
  return table;
}();

constexpr std::array<bool, 256> voiceless_letters = [] {
  std::array<bool, 256> table{};
  for (char c : std::string_view("fstkhp\xE7\xFE")) table[static_cast<unsigned char>(c)] = true;  // f s t k h p ç ş
  return table;
}();

}  // namespace

bool append_letters(std::string_view folded, std::size_t limit, Letters& letters) {
  std::size_t count = letters.size();
  letters.resize(std::max(count, std::min(limit, count + folded.size())));
  std::size_t at = 0;
  while (at < folded.size() && count < limit) {
    const auto byte = static_cast<unsigned char>(folded[at++]);
    if (byte < 0x80) {
      letters[count++] = static_cast<char>(byte);
      continue;
    }
    const auto next = at < folded.size() ? static_cast<unsigned char>(folded[at]) : 0u;
    letters[count++] = byte < 0xC3 || byte > 0xC5 ? other_letter : latin_letters[(byte - 0xC3u) << 6 | (next & 0x3F)];
    while (at < folded.size() && (static_cast<unsigned char>(folded[at]) & 0xC0) == 0x80) ++at;
  }
  letters.resize(count);
  return at == folded.size();
}

std::string utf8_of(std::string_view letters) {
  std::string utf8;
  for (char c : letters) {
    if (static_cast<unsigned char>(c) < 0x80) {
      utf8 += c;
      continue;
    }
    for (const LetterPair& pair : two_byte_letters)
      if (pair.letter == c) utf8 += pair.utf8;
  }
  return utf8;
}

bool is_voiceless(char letter) { return voiceless_letters[static_cast<unsigned char>(letter)]; }

FinalSound final_sound_of(char letter) {
  if (is_vowel(letter)) return FinalSound::vowel;
  if (letter == 'l') return FinalSound::l;
  if (letter == 'r') return FinalSound::r;
  return is_voiceless(letter) ? FinalSound::voiceless : FinalSound::voiced;
}

SoundContext contexts_ending_in(FinalSound final_sound) {
  SoundContext contexts = 0;
  for (int vowel = 0; vowel < 8; ++vowel) contexts |= context_of(vowel, final_sound);
  return contexts;
}

SoundContext context_behind(std::string_view letters, SoundContext before) {
  if (letters.empty()) return before;
  const FinalSound final_sound = final_sound_of(letters.back());
  for (std::size_t at = letters.size(); at-- > 0;)
    if (const int vowel = vowel_index(letters[at]); vowel >= 0) return context_of(vowel, final_sound);
  constexpr SoundContext every_sound = (SoundContext{1} << final_sound_count) - 1;
  SoundContext contexts = 0;
  for (int vowel = 0; vowel < 8; ++vowel)
    if (before & every_sound << (vowel * final_sound_count)) contexts |= context_of(vowel, final_sound);
  return contexts;
}

Letters harmonized(std::string_view suffix, std::string_view behind) {
  bool front = false;
  for (char c : behind)
    if (is_vowel(c)) front = is_front(c);
  Letters letters(suffix);
  for (char& c : letters)
    if (is_vowel(c)) c = vowel_letters[front ? vowel_index(c) | 4 : vowel_index(c) & 3];
  return letters;
}

SoundContext fronted(SoundContext context) {
  SoundContext front = 0;
  for (int vowel = 0; vowel < 8; ++vowel)
    for (int sound = 0; sound < final_sound_count; ++sound)
      if (context & context_of(vowel, static_cast<FinalSound>(sound)))
        front |= context_of(vowel | 4, static_cast<FinalSound>(sound));
  return front;
}

}  // namespace yukum
