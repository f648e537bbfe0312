// SPDX-License-Identifier: Apache-2.0
// Words whose reading only their place in the sentence decides.
#include "disambiguation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "grammar_fixture.hpp"
#include "rule_reader.hpp"
#include "segment.hpp"

using namespace yukum;
using fixture::morphology;

namespace {

const RuleBook& rules() {
  static const RuleBook book = read_rules(fixture::sources({".rules"}), morphology());
  return book;
}

/// The chosen reading of the n-th word of that form: `lemma POS features`, in the notation of `yukum analyze`.
std::string reading_of(std::string_view sentence, std::string_view form, int nth = 1) {
  Document document;
  segment(sentence, document);
  const Disambiguation disambiguation(rules().readings);
  WordTypes types(false);
  const std::string folded = text::folded(form);
  for (const Sentence& s : document.sentences) {
    std::vector<Word> words;
    read_words(morphology(), types, {document.tokens.data() + s.token_begin, s.token_end - s.token_begin}, words);
    disambiguation.choose(words, types);
    for (const Word& word : words)
      if (word.form() == folded && --nth == 0)
        return word.reading ? morphology().lemma(*word.reading, folded) + ' ' + std::string(upos(word.pos())) + ' ' +
                                  ud_feats(word.pos(), word.features())
                            : "";
  }
  return "no such word";
}

bool reads(std::string_view sentence, std::string_view form, std::string_view lemma, std::string_view features,
           int nth = 1) {
  const std::string found = reading_of(sentence, form, nth);
  INFO(sentence, "\n  ", form, ": ", found);
  bool all = found.starts_with(std::string(lemma) + ' ');
  while (!features.empty()) {
    const std::size_t blank = std::min(features.find(' '), features.size());
    std::string_view feature = features.substr(0, blank);
    const bool denied = feature.starts_with('!');
    if (denied) feature.remove_prefix(1);
    if ((found.find(feature) != std::string::npos) == denied) all = false;
    features.remove_prefix(std::min(blank + 1, features.size()));
  }
  CHECK(all);
  return all;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string_view::npos ? "" : std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

}  // namespace

TEST_CASE("the words of tests/readings are read as they say") {
  std::size_t word_count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(YUKUM_SOURCE_DIR "/tests/readings")) {
    std::ifstream file(entry.path());
    std::string sentence;
    for (std::string line; std::getline(file, line);) {
      if (line.empty()) sentence.clear();
      if (line.empty() || line[0] == '#') continue;
      if (sentence.empty()) {
        sentence = line;
        continue;
      }
      std::istringstream parts(line);
      std::string form, lemma, features;
      std::getline(parts, form, '|');
      std::getline(parts, lemma, '|');
      std::getline(parts, features, '|');
      INFO(entry.path().filename().string());
      reads(sentence, trimmed(form), trimmed(lemma), trimmed(features));
      ++word_count;
    }
  }
  CHECK(word_count >= 45);
}

TEST_CASE("a future before a noun is a participle") {
  reads("Yapılacak işler Kurulca belirlenir.", "yapılacak", "yapmak", "VerbForm=Part Tense=Fut Voice=Pass");
  reads("Gelecek yıl uygulanacak olan esaslar bildirilir.", "gelecek", "gelmek", "VerbForm=Part");
  reads("Gelecek yıl uygulanacak olan esaslar bildirilir.", "uygulanacak", "uygulamak", "VerbForm=Part");
  reads("Bu hükümlere uygun hareket edecek gerekli tedbirleri alacaklardır.", "edecek", "etmek", "VerbForm=Part");
}

TEST_CASE("a future at the end is finite") {
  reads("Taraflar iş birliği yapacaktır.", "yapacaktır", "yapmak", "VerbForm=Fin Tense=Fut");
  reads("Heyet gelecek yıl toplanacak.", "toplanacak", "toplanmak", "VerbForm=Fin Tense=Fut");
  reads("Bu hükümlere uygun hareket edecek gerekli tedbirleri alacaklardır.", "alacaklardır", "almak",
        "VerbForm=Fin Number=Plur");
  reads("Ücreti kim ödeyecek, bilmiyorum.", "ödeyecek", "ödemek", "VerbForm=Fin");
}

TEST_CASE("a creditor is no future") {
  reads("Alacaklı borçluya bildirir.", "alacaklı", "alacaklı", "!VerbForm");
  reads("Alacaklıya ödeme yapılır.", "alacaklıya", "alacaklı", "Case=Dat !VerbForm");
}

TEST_CASE("verbs that share a later verb's suffix are finite too") {
  const std::string_view sentence =
      "Akit Taraflar, iş birliğini takdir ve teşvik edecek ve destekleyecek ve ortak projeleri gerçekleştirecektir.";
  reads(sentence, "edecek", "etmek", "VerbForm=Fin Tense=Fut");
  reads(sentence, "destekleyecek", "desteklemek", "VerbForm=Fin Tense=Fut");
  reads(sentence, "gerçekleştirecektir", "gerçekleştirmek", "VerbForm=Fin Tense=Fut");
}

TEST_CASE("participles that share a later noun are participles") {
  reads("Azımsanmayacak, küçümsenmeyecek başarılar elde edildi.", "azımsanmayacak", "azımsamak",
        "VerbForm=Part Polarity=Neg");
}

TEST_CASE("an aorist is finite, its homograph in the plural a noun") {
  reads("Yapılacak işler Kurulca belirlenir.", "işler", "iş", "Number=Plur !VerbForm");
  reads("Belgeler, raporlar ve tutanaklar saklanır.", "belgeler", "belge", "Number=Plur !VerbForm");
  reads("Mahkeme karar verir.", "verir", "vermek", "VerbForm=Fin Tense=Aor");
  reads("Eğer taraflar anlaşırsa sözleşme kurulur.", "eğer", "eğer", "!VerbForm");
  reads("Ödemek üzere başvurur.", "üzere", "üzere", "!VerbForm");
}

TEST_CASE("a noun that looks like an aorist is a verb behind its complement") {
  reads("Uyuşmazlık ortaya çıkar ve mahkemeye gider.", "çıkar", "çıkmak", "VerbForm=Fin Tense=Aor");
  reads("Kurulda yer alan üyeler oy kullanır.", "alan", "almak", "VerbForm=Part");
  reads("Gelir vergisi alınır.", "gelir", "gelir", "!VerbForm");
}

TEST_CASE("passives have the lemma of the active verb, unless they are words of their own") {
  reads("Komisyon kurulur.", "kurulur", "kurmak", "Voice=Pass");
  reads("Komisyon kuruldu.", "kuruldu", "kurmak", "Voice=Pass VerbForm=Fin");
  reads("Talepler yazılı yapılır.", "yapılır", "yapmak", "Voice=Pass");
  reads("Taraflar toplantıya katılır.", "katılır", "katılmak", "VerbForm=Fin !Voice=Pass");
  reads("Bu süre çalışma süresinden sayılır.", "sayılır", "sayılmak", "VerbForm=Fin");
  reads("Başvuruda bulunur.", "bulunur", "bulunmak", "VerbForm=Fin !Voice=Pass");
}

TEST_CASE("an object in -I is accusative, a possessed noun is not") {
  reads("Mahkeme kararı verir.", "kararı", "karar", "Case=Acc");
  reads("Taraflar gerekli tedbirleri alacaklardır.", "tedbirleri", "tedbir", "Case=Acc");
  reads("Mahkeme kararı kesindir.", "kararı", "karar", "Case=Nom Person[psor]=3");
  reads("Mahkemenin kararı kesindir.", "kararı", "karar", "Case=Nom Person[psor]=3");
  reads("Mahkeme kararı verilir.", "kararı", "karar", "Case=Nom Person[psor]=3");
}

TEST_CASE("the genitive comes before the second person") {
  reads("Kanunun hükümleri saklıdır.", "kanunun", "kanun", "Case=Gen");
  reads("Senin kararın kesindir.", "kararın", "karar", "Person[psor]=2");
}

TEST_CASE("the locative infinitive is finite at the end, a noun before olmak") {
  reads("Kurum eğitim vermektedir.", "vermektedir", "vermek", "VerbForm=Fin Tense=Prog");
  reads("Gelişmekte olan ülkeler desteklenir.", "gelişmekte", "gelişmek", "VerbForm=Vnoun Case=Loc");
}

TEST_CASE("olarak is a converb") { reads("Yazılı olarak bildirilir.", "olarak", "olmak", "VerbForm=Conv"); }

TEST_CASE("a name is not read as a verb") {
  reads("Sözleşmeyi Yaşar Demirel imzaladı.", "yaşar", "yaşar", "!VerbForm");
}

TEST_CASE("every word of a sentence that has a reading gets one, with the rules that chose it") {
  Document document;
  segment("Yapılacak işler Kurulca belirlenir.", document);
  WordTypes types(false);
  std::vector<Word> words;
  read_words(morphology(), types, document.tokens, words);
  std::vector<std::vector<const ReadingRule*>> reasons;
  Disambiguation(rules().readings).choose(words, types, &reasons);
  for (const Word& word : words) CHECK((word.is_punctuation() || word.reading));
  REQUIRE(!reasons[0].empty());
  CHECK(std::any_of(reasons[0].begin(), reasons[0].end(),
                    [](const ReadingRule* rule) { return rule->name == "participle.before-noun"; }));
}
