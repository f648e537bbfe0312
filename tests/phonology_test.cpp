// SPDX-License-Identifier: Apache-2.0
#include "phonology.hpp"

#include <doctest/doctest.h>

using namespace yukum;

namespace {

Letters letters(std::string_view utf8) {
  Letters found;
  append_letters(utf8, 60, found);
  return found;
}

}  // namespace

TEST_CASE("a letter is one byte, and comes back as it was") {
  CHECK(letters("güçlüğü").size() == 7);
  for (const std::string_view word : {"güçlüğü", "ıssız", "şöyle", "abc-1"}) CHECK(utf8_of(letters(word)) == word);
}

TEST_CASE("a letter that Turkish lacks becomes another letter, not a vowel") {
  CHECK(letters("ñß") == Letters{other_letter, other_letter});
  CHECK_FALSE(is_vowel(other_letter));
}

TEST_CASE("a word beyond the limit is refused") {
  Letters found;
  CHECK_FALSE(append_letters("abcdef", 5, found));
  CHECK(found == "abcde");
}

TEST_CASE("a context is the last vowel and the final sound") {
  CHECK(context_behind(letters("kitap"), any_context) == context_of(vowel_index('a'), FinalSound::voiceless));
  CHECK(context_behind(letters("göl"), any_context) == context_of(vowel_index('\xF6'), FinalSound::l));
  CHECK(context_behind(letters("bilgi"), any_context) == context_of(vowel_index('i'), FinalSound::vowel));
}

TEST_CASE("consonants alone keep the vowel before them") {
  const SoundContext before = context_of(vowel_index('u'), FinalSound::vowel);
  CHECK(context_behind("m", before) == context_of(vowel_index('u'), FinalSound::voiced));
}

TEST_CASE("saat and rol take the suffixes of front vowels") {
  CHECK(fronted(context_behind(letters("saat"), any_context)) == context_of(vowel_index('e'), FinalSound::voiceless));
  CHECK(fronted(context_behind(letters("rol"), any_context)) == context_of(vowel_index('\xF6'), FinalSound::l));
}
