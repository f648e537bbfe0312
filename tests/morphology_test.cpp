// SPDX-License-Identifier: Apache-2.0
#include "morphology.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "grammar_fixture.hpp"
#include "segment.hpp"
#include "words.hpp"

using namespace yukum;
using fixture::morphology;
using fixture::readings;

namespace {

/// A form of a table under tests/paradigms: `yapmak`, `yapacak`, the features of its column.
struct Cell {
  std::string lemma;
  std::string form;
  Features features;
  std::size_t line;
};

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string_view::npos ? "" : std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

/// `[future] VerbForm=Fin Tense=Fut` defines a column, a row of names heads a table, a row of forms fills it.
std::vector<Cell> paradigm(const std::string& name) {
  std::ifstream file(YUKUM_SOURCE_DIR "/tests/paradigms/" + name);
  REQUIRE(file);
  std::vector<Cell> cells;
  std::map<std::string, Features> columns;
  std::vector<std::string> head;
  std::string line;
  for (std::size_t number = 1; std::getline(file, line); ++number) {
    if (line.empty()) head.clear();
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '[') {
      const std::size_t close = line.find(']');
      columns[line.substr(1, close - 1)] = fixture::features(trimmed(line.substr(close + 1)));
      continue;
    }
    std::vector<std::string> row;
    std::istringstream parts(line);
    for (std::string part; std::getline(parts, part, '|');) row.push_back(trimmed(part));
    if (head.empty()) {
      head = row;
      continue;
    }
    REQUIRE(row.size() == head.size());
    for (std::size_t i = 1; i < row.size(); ++i) {
      REQUIRE(columns.contains(head[i]));
      cells.push_back({row[0], row[i], columns[head[i]], number});
    }
  }
  return cells;
}

void check_paradigm(const std::string& name, std::size_t fewest_lexemes, std::size_t fewest_forms) {
  const std::vector<Cell> cells = paradigm(name);
  std::set<std::string> lexemes;
  for (const Cell& cell : cells) {
    INFO(name, ":", cell.line, " ", cell.form);
    lexemes.insert(cell.lemma);
    const std::vector<Reading> found = readings(cell.form);
    const auto reading = std::find_if(found.begin(), found.end(), [&](const Reading& r) {
      return !r.guessed && r.lexeme->lemma == cell.lemma && r.features == cell.features;
    });
    CHECK(reading != found.end());
    if (reading == found.end()) continue;
    // and back again
    const std::vector<std::string> forms =
        morphology().forms(*reading->lexeme, std::span(reading->suffix_ids.data(), reading->suffix_count));
    CHECK(std::find(forms.begin(), forms.end(), cell.form) != forms.end());
  }
  CHECK(lexemes.size() >= fewest_lexemes);
  CHECK(cells.size() >= fewest_forms);
}

bool only_guessed(std::string_view word) {
  const std::vector<Reading> found = readings(word);
  return !found.empty() && std::all_of(found.begin(), found.end(), [](const Reading& r) { return r.guessed; });
}

bool has(std::string_view word, std::string_view lemma, std::string_view features) {
  const std::vector<Reading> found = readings(word);
  return std::any_of(found.begin(), found.end(), [&](const Reading& r) {
    return !r.guessed && morphology().lemma(r, text::folded(word)) == lemma &&
           r.features == fixture::features(features);
  });
}

std::string segments(const Reading& reading, std::string_view word) {
  Letters letters;
  append_letters(text::folded(word), Morphology::max_letters, letters);
  std::string joined = utf8_of(std::string_view(letters).substr(0, reading.stem_letters));
  for (std::size_t i = 0; i < reading.suffix_count; ++i) {
    const std::size_t begin = reading.suffix_begins[i];
    const std::size_t end = i + 1 < reading.suffix_count ? reading.suffix_begins[i + 1] : letters.size();
    joined += '-';
    joined += utf8_of(std::string_view(letters).substr(begin, end - begin));
  }
  return joined;
}

bool same(const Reading& a, const Reading& b) {
  return a.lexeme == b.lexeme && a.features == b.features && a.pos == b.pos && a.cost == b.cost &&
         a.guessed == b.guessed && a.stem_letters == b.stem_letters && a.suffix_count == b.suffix_count &&
         a.suffix_ids == b.suffix_ids && a.suffix_begins == b.suffix_begins;
}

}  // namespace

TEST_CASE("verbs of every irregular class have all their tenses, there and back") {
  check_paradigm("verbs.txt", 60, 1900);
}
TEST_CASE("verbs of all vowels have all persons, there and back") { check_paradigm("persons.txt", 12, 600); }
TEST_CASE("nouns of every irregular class have all their cases, there and back") {
  check_paradigm("nouns.txt", 24, 280);
}

TEST_CASE("suffixes are named one by one") {
  const std::vector<Reading> found = readings("destekleyeceklerdir");
  REQUIRE(!found.empty());
  CHECK(segments(found[0], "destekleyeceklerdir") == "destekle-yecek-ler-dir");
  CHECK(morphology().suffixes().suffix_names[found[0].suffix_ids[0]] == "-(y)AcAK");
}

TEST_CASE("the plural and -DIr stand in either order") {
  for (const std::string_view form :
       {"yapacaklardır", "yapacaktırlar", "yapmalıdırlar", "yapmaktadırlar", "yapacaklardı", "yapmışlardır"})
    CHECK_MESSAGE(!readings(form)[0].guessed, form);
  CHECK(has("yapacaklardı", "yapmak", "VerbForm=Fin Tense=Fut Tense=Past Number=Plur"));
  CHECK(has("yapacaktırlar", "yapmak", "VerbForm=Fin Tense=Fut Number=Plur"));
}

TEST_CASE("voices are stacked") {
  CHECK(has("yaptırılacaktır", "yapmak", "VerbForm=Fin Tense=Fut Voice=Cau Voice=Pass"));
  CHECK(has("kurulur", "kurmak", "VerbForm=Fin Tense=Aor Voice=Pass"));
  CHECK(has("denilemez", "demek", "VerbForm=Fin Tense=Aor Mood=Abil Polarity=Neg Voice=Pass"));
}

TEST_CASE("verbs of movement and staying make aspects") {
  CHECK(has("yapıvermiştir", "yapmak", "VerbForm=Fin Tense=Evid"));
  CHECK(has("yapadursun", "yapmak", "VerbForm=Fin Mood=Imp"));
}

TEST_CASE("nominal predicates carry the copula") {
  CHECK(has("zorunludur", "zorunlu", "VerbForm=Cop"));
  CHECK(has("yükümlüdürler", "yükümlü", "VerbForm=Cop Number=Plur"));
  CHECK(has("şarttır", "şart", "VerbForm=Cop"));
  CHECK(has("korumaktır", "korumak", "VerbForm=Vnoun VerbForm=Cop"));
}

TEST_CASE("a verb made of a noun is a verb") {
  const std::vector<Reading> found = readings("dijitalleşecektir");
  REQUIRE(!found.empty());
  CHECK(found[0].pos == Pos::verb);
}

TEST_CASE("a form that breaks the rules of sound has no reading but a marked guess") {
  for (const std::string_view word :
       {"gidti", "yapmayor", "sevedi", "gitdi", "kitapı", "geliyür", "yapacek", "okuacak", "etiyor"})
    CHECK_MESSAGE(only_guessed(word), word);
}

TEST_CASE("an unknown word gets a guess that is marked as one") {
  const std::vector<Reading> found = readings("blokzincirlerden");
  REQUIRE(!found.empty());
  CHECK(found[0].guessed);
  CHECK(morphology().lemma(found[0], text::folded("blokzincirlerden")) == "blokzincir");
  CHECK(only_guessed("zzz"));
}

TEST_CASE("an unknown word is read by what its suffixes explain") {
  const auto first = [](std::string_view word) {
    const std::vector<Reading> found = readings(word);
    REQUIRE(!found.empty());
    CHECK(found[0].guessed);
    return morphology().lemma(found[0], text::folded(word));
  };
  CHECK(first("filtrelemcesini") == "filtrelemce");  // -(s)I -nI
  CHECK(first("zarpiğini") == "zarpik");             // a softened stem is shown as it is written without a suffix
  CHECK(first("mogloğu") == "moglog");
  CHECK(first("vlogluyorlar") == "vloglamak");  // -Iyor, which no noun ends in
  CHECK(first("salpeto") == "salpeto");
  CHECK(first("salpetu") == "salpetu");  // one vowel explains nothing
}

TEST_CASE("case, circumflex, decomposed letters, soft hyphens and broken lines make no difference") {
  const auto analyses = [](std::string_view word) {
    std::set<std::pair<std::string, std::uint64_t>> found;
    for (const Reading& r : readings(word))
      found.insert({morphology().lemma(r, text::folded(word)), r.features.bits()});
    return found;
  };
  CHECK(analyses("İŞLETİLİR") == analyses("işletilir"));
  CHECK(analyses("IŞIKLANDIRILIR") == analyses("ışıklandırılır"));
  CHECK(analyses("hâlinde") == analyses("halinde"));
  CHECK(analyses("i\u0307s\u0327letilir") == analyses("işletilir"));
  CHECK(analyses("yapılan\u00ADdıracağız") == analyses("yapılandıracağız"));
  CHECK(analyses("yapı-\nlandıracağız") == analyses("yapılandıracağız"));
}

TEST_CASE("an apostrophe parts a name from its suffixes, whichever sign it is") {
  CHECK(has("Türkiye'nin", "türkiye", "Case=Gen"));
  CHECK(has("Türkiye’nin", "türkiye", "Case=Gen"));
  CHECK(has("TBMM'ce", "tbmm", "Case=Equ"));
  CHECK(!readings("Birliği'nin").empty());
}

TEST_CASE("water, workplaces and spellings of old laws") {
  CHECK(has("suyunu", "su", "Person[psor]=3 Case=Acc"));
  CHECK(has("işyerlerinde", "işyeri", "Number=Plur Case=Loc"));
  CHECK(has("olmıyan", "olmak", "VerbForm=Part Polarity=Neg"));
  CHECK(has("başlıyarak", "başlamak", "VerbForm=Conv"));
}

TEST_CASE("the cheapest reading comes first, and their number is bounded") {
  for (const std::string_view word : {"yapacakları", "alınlarınınkilerdendir", "edilebilirliğinin"}) {
    const std::vector<Reading> found = readings(word);
    CHECK(
        std::is_sorted(found.begin(), found.end(), [](const Reading& a, const Reading& b) { return a.cost < b.cost; }));
    CHECK(found.size() <= Morphology::max_readings);
  }
}

TEST_CASE("a word of nothing but suffixes, or without end, is read in bounded time") {
  std::string endless = "yap";
  for (int i = 0; i < 1000; ++i) endless += "tır";
  CHECK(readings(endless).empty());
  std::string long_word = "yap";
  while (long_word.size() < 56) long_word += "lar";
  CHECK(readings(long_word).size() <= Morphology::max_readings);
}

TEST_CASE("with and without the memo every word has the same readings") {
  std::ifstream file(YUKUM_SOURCE_DIR "/examples/texts/kira_sozlesmesi.txt");
  std::ostringstream text;
  text << file.rdbuf();
  const std::string content = text.str();
  Document document;
  segment(content, document);
  REQUIRE(document.tokens.size() > 200);
  WordTypes with(true), without(false);
  for (int round = 0; round < 2; ++round)
    for (const Token& token : document.tokens) {
      if (token.kind == TokenKind::punctuation) continue;
      const auto remembered = with.of(morphology(), token).readings;
      const auto fresh = without.of(morphology(), token).readings;
      CHECK(std::equal(remembered.begin(), remembered.end(), fresh.begin(), fresh.end(), same));
    }
}

TEST_CASE("the memo forgets when it has too many words") {
  WordTypes types(true);
  std::vector<std::string> forms;
  for (int i = 0; i < 40000; ++i) forms.push_back(std::to_string(i).append("x"));
  Token token;
  for (const std::string& form : forms) {
    token.fold_to(form);
    CHECK(types.of(morphology(), token).readings.size() >= 1);
    types.trim();
  }
}

TEST_CASE("a pronoun or postposition that the lexicon lists inflected shows its case") {
  CHECK(readings("bana").front().features.has(Feature::dative));
  CHECK(readings("bunu").front().features.has(Feature::accusative));
  CHECK(readings("onunla").front().features.has(Feature::instrumental));
  CHECK(readings("ile").front().features.has(Feature::instrumental));
}
