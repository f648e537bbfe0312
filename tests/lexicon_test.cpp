// SPDX-License-Identifier: Apache-2.0
#include "lexicon.hpp"

#include <doctest/doctest.h>

#include "grammar_fixture.hpp"

using namespace yukum;

namespace {

Lexicon lexicon_of(std::string_view text) {
  Lexicon lexicon;
  lexicon.read({"test.lex", text});
  lexicon.index_phrases();
  return lexicon;
}

}  // namespace

TEST_CASE("a lexeme has the attributes of its line and of its section") {
  const Lexicon lexicon =
      lexicon_of("[verb class:declare] # verbs\netmek soften aorist:Ar governs:acc,dat\n\n[noun]\nHâl rare # state\n");
  REQUIRE(lexicon.lexemes.size() == 2);
  const Lexeme& verb = lexicon.lexemes[0];
  CHECK(verb.pos == Pos::verb);
  CHECK(verb.traits->classes == lexicon.classes.find("declare"));
  CHECK((verb.traits->attributes & lexicon.attributes.find("soften")) != 0);
  CHECK((verb.traits->attributes & lexicon.attributes.find("aorist")) != 0);
  CHECK((verb.traits->attributes & lexicon.attributes.find("aorist:Ar")) != 0);
  CHECK(verb.traits->governs == (Feature::accusative | Feature::dative));
  CHECK(lexicon.lexemes[1].folded == "hal");
  CHECK(lexicon.lexemes[1].lemma == "Hâl");
  CHECK(lexicon.lexemes[1].traits->rare);
  CHECK(lexicon.lexemes[1].traits->classes == 0);
}

TEST_CASE("a form of several words is found as a phrase") {
  const Lexicon lexicon = lexicon_of("[verb]\nteşvik etmek governs:acc\n");
  REQUIRE(lexicon.phrase("teşvik etmek"));
  CHECK(lexicon.phrase("teşvik etmek")->traits->governs == Features(Feature::accusative));
  CHECK_FALSE(lexicon.phrase("takdir etmek"));
}

TEST_CASE("a form shows what it is not used as") {
  const Lexicon lexicon = lexicon_of("[noun]\nçalışma shows:VerbForm=Vnoun\n");
  CHECK(lexicon.lexemes[0].traits->shows == Features(Feature::verbal_noun));
  CHECK(lexicon.lexemes[0].traits->features.none());
}

TEST_CASE("a noun that names an act says which verb does it") {
  const Lexicon lexicon = lexicon_of("[noun]\nteslim act:+etmek\nsatış act:satmak\nithalat act:ithal_etmek\nkitap\n");
  CHECK(lexicon.lexemes[0].act() == "teslim etmek");
  CHECK(lexicon.lexemes[1].act() == "satmak");
  CHECK(lexicon.lexemes[2].act() == "ithal etmek");
  CHECK(lexicon.lexemes[3].act().empty());
  CHECK(lexicon.lexemes[0].traits->classes == lexicon.classes.find("act"));
  CHECK(lexicon.lexemes[3].traits->classes == 0);
}

TEST_CASE("a verb may be a passive form of another") {
  const Lexicon lexicon = lexicon_of("[verb]\nolunmak lemma:etmek voice:Pass\ntebliğ etmek\n");
  CHECK(lexicon.lexemes[0].folded_lemma == "etmek");
  CHECK(lexicon.lexemes[0].traits->features == Features(Feature::passive));
  CHECK(lexicon.lexemes[0].ends_phrases);
}

TEST_CASE("a lexicon that cannot be read says where") {
  const auto line_of = [](std::string_view text) {
    try {
      lexicon_of(text);
    } catch (const GrammarError& error) {
      return error.line();
    }
    return std::size_t{0};
  };
  CHECK(line_of("yapmak\n") == 1);
  CHECK(line_of("[verb]\nyapmak\n[thing]\n") == 3);
  CHECK(line_of("[noun]\nkarar\nçalışma shows:VerbForm=Gerund\n") == 3);
  CHECK(line_of("[noun]\nkarar ]\n") == 2);
  CHECK(line_of("[noun]\nkarar rare kitap\n") == 2);
  CHECK(line_of("[noun]\nkarar\nrare\n") == 3);
}

TEST_CASE("the embedded lexicon has the size that was promised") {
  std::size_t verbs = 0, compounds = 0;
  for (const Lexeme& lexeme : fixture::morphology().lexicon().lexemes)
    if (lexeme.pos == Pos::verb) ++(lexeme.folded.view().find(' ') == std::string_view::npos ? verbs : compounds);
  CHECK(verbs >= 4000);
  CHECK(compounds >= 3000);
}
