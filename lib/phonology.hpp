// SPDX-License-Identifier: Apache-2.0
// The sounds that Turkish suffixes react to: letters as single bytes, vowel harmony, final sounds.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace yukum {

/// A folded word with one byte a letter (ISO 8859-9, Turkish); letters that it lacks become `other_letter`.
using Letters = std::string;
inline constexpr char other_letter = '\x01';

/// Appends the letters of folded UTF-8. Gives false, and appends what fits, at more than `limit` letters.
bool append_letters(std::string_view folded, std::size_t limit, Letters& letters);
std::string utf8_of(std::string_view letters);

/// What a suffix sees of the letters before it: the last vowel (8) and the final sound (5), one bit a pair.
/// A set of contexts is the same type: an allomorph fits if it shares a bit with where it stands.
using SoundContext = std::uint64_t;

enum class FinalSound : std::uint8_t { vowel, l, r, voiced, voiceless };
inline constexpr int final_sound_count = 5;
inline constexpr SoundContext any_context = (SoundContext{1} << 40) - 1;

inline constexpr char vowel_letters[8] = {'a', '\xFD', 'o', 'u', 'e', 'i', '\xF6', '\xFC'};  // a ı o u e i ö ü
namespace detail {
inline constexpr std::array<std::int8_t, 256> vowel_indices = [] {
  std::array<std::int8_t, 256> table{};
  table.fill(-1);
  for (int i = 0; i < 8; ++i) table[static_cast<unsigned char>(vowel_letters[i])] = static_cast<std::int8_t>(i);
  return table;
}();
}  // namespace detail
/// The place of a vowel in `vowel_letters`, -1 of any other letter.
constexpr int vowel_index(char letter) { return detail::vowel_indices[static_cast<unsigned char>(letter)]; }
constexpr bool is_vowel(char letter) { return vowel_index(letter) >= 0; }
constexpr bool is_front(char vowel) { return vowel_index(vowel) >= 4; }
bool is_voiceless(char letter);
FinalSound final_sound_of(char letter);
constexpr SoundContext context_of(int vowel, FinalSound final_sound) {
  return SoundContext{1} << (vowel * final_sound_count + static_cast<int>(final_sound));
}
/// All contexts with that final sound.
SoundContext contexts_ending_in(FinalSound final_sound);
/// The context behind `letters` when `before` was the context in front of them.
SoundContext context_behind(std::string_view letters, SoundContext before);
/// Suffix letters with unrounded vowels (`lerdir`) in the harmony of the word that they are put behind (`lardır`).
Letters harmonized(std::string_view suffix, std::string_view behind);
/// The same context with every vowel turned front, as after `saat`, `rol`, `kabul`.
SoundContext fronted(SoundContext context);

}  // namespace yukum
