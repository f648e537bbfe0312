// SPDX-License-Identifier: Apache-2.0
#include "suffix_grammar.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace yukum;

namespace {

struct Read {
  NameBits attributes;
  SuffixGrammar grammar;
  explicit Read(std::string_view text) : grammar(read_suffix_grammar({{"test.suffixes", text}}, attributes)) {}

  std::set<std::string> spellings(std::string_view state) const {
    std::set<std::string> found;
    for (const Allomorph& a : grammar.states[grammar.state(state)].allomorphs) found.insert(utf8_of(a.letters));
    return found;
  }
};

std::string message_of(std::string_view text) {
  try {
    Read read(text);
  } catch (const GrammarError& error) {
    return std::to_string(error.line()) + ": " + error.message();
  }
  return "";
}

}  // namespace

TEST_CASE("archiphonemes are spelt by what stands before them") {
  CHECK(Read("[a]\n-DAn -> b\n[b final]\n").spellings("a") == std::set<std::string>{"dan", "den", "tan", "ten"});
  CHECK(Read("[a]\n-(s)I -> b\n[b final]\n").spellings("a") ==
        std::set<std::string>{"ı", "i", "u", "ü", "sı", "si", "su", "sü"});
  CHECK(Read("[a]\n-mE -> b\n[b final]\n").spellings("a") == std::set<std::string>{"mı", "mi"});
  CHECK(Read("[a]\n-CA -> b\n[b final]\n").spellings("a") == std::set<std::string>{"ca", "ce", "ça", "çe"});
}

TEST_CASE("a final K is k, or ğ before a vowel") {
  const Read plain("[a]\n-lIK -> b\n[b final]\n");
  for (const Allomorph& a : plain.grammar.states[plain.grammar.state("a")].allomorphs)
    CHECK(a.next == (utf8_of(a.letters).ends_with("k") ? Next::not_vowel : Next::vowel));
}

TEST_CASE("harmony and buffers bind an allomorph to its contexts") {
  const Read read("[a]\n-(y)lA -> b\n[b final]\n");
  const auto fits = [&](std::string_view suffix, std::string_view stem) {
    Letters letters, wanted;
    append_letters(stem, 60, letters);
    append_letters(suffix, 60, wanted);
    for (const Allomorph& a : read.grammar.states[0].allomorphs)
      if (a.letters == wanted && (a.after & context_behind(letters, any_context))) return true;
    return false;
  };
  CHECK(fits("yla", "masa"));
  CHECK(fits("le", "ev"));
  CHECK_FALSE(fits("la", "masa"));
  CHECK_FALSE(fits("la", "ev"));
}

TEST_CASE("what a state includes may follow there too, whatever the order of definition") {
  CHECK(Read("[a]\ninclude b\n[b final]\n-m -> c\ninclude c\n[c final]\n-n -> a\n").spellings("a") ==
        std::set<std::string>{"m", "n"});
}

TEST_CASE("a suffix file that cannot be read says where and why") {
  CHECK(message_of("[a]\n-m -> b\n").find("2: ") == 0);
  CHECK(message_of("[a]\n-m Tense=Never -> a\n").find("no such feature: Tense=Never") != std::string::npos);
  CHECK(message_of("[a]\n-m -> a when:vowel\n").find("expected if:") != std::string::npos);
  CHECK(message_of("[a]\n-m -> a after:b\n").find("expected vowel") != std::string::npos);
  CHECK(message_of("[a]\n[a]\n").find("defined twice") != std::string::npos);
  CHECK(message_of("[a]\n-m -> a pos:thing\n").find("no such part of speech") != std::string::npos);
}
