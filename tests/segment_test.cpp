// SPDX-License-Identifier: Apache-2.0
#include "segment.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace yukum;

namespace {

/// One line for each sentence: kind, place and text, as `item 2/1/a: kirayı ödemek,`.
std::vector<std::string> sentences_of(const Document& document) {
  constexpr const char* names[] = {"body", "heading", "note", "head", "item", "tail"};
  std::vector<std::string> lines;
  for (const Sentence& sentence : document.sentences) {
    std::string line = names[static_cast<int>(sentence.kind)];
    const Section& place = document.sections[sentence.section];
    std::string path;
    for (const std::string* part : {&place.article, &place.paragraph, &place.clause, &place.subclause})
      path += (path.empty() || part->empty() ? "" : "/") + *part;
    if (!path.empty()) line += " " + path;
    line += ": ";
    for (std::uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) {
      const Token& token = document.tokens[i];
      if (i > sentence.token_begin && token.begin > document.tokens[i - 1].end()) line += ' ';
      line += token.span().of(document.text);
    }
    lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> sentences(std::string_view text) {
  Document document;
  segment(text, document);
  return sentences_of(document);
}

using Lines = std::vector<std::string>;

std::vector<std::string> flagged(std::string_view text, bool (*is_flagged)(const Token&)) {
  Document document;
  segment(text, document);
  std::vector<std::string> forms;
  for (const Token& token : document.tokens)
    if (is_flagged(token)) forms.emplace_back(token.folded());
  return forms;
}

/// In windows as small as can be: what they hold, and the articles with which all but the first begin.
struct InWindows {
  explicit InWindows(std::string_view text) {
    Segmenter segmenter(text, 1);
    for (auto window = std::make_unique<Document>(); segmenter.next(*window); window = std::make_unique<Document>()) {
      for (const std::string& sentence : sentences_of(*window)) sentences.push_back(sentence);
      if (window->tokens.front().begin > 0)
        articles.push_back(window->sections[window->sentences.front().section].article);
    }
  }
  bool begin_with(const std::string& article) const {
    return std::find(articles.begin(), articles.end(), article) != articles.end();
  }

  std::vector<std::string> sentences;
  std::vector<std::string> articles;
};

/// Articles enough that what stands before them may be cut off.
std::string with_articles_below(std::string text) {
  for (int article = 101; article < 200; ++article) text += "\nMadde " + std::to_string(article) + " - Kurul toplanır.";
  return text;
}

bool in_note(const Token& token) { return token.in_note; }
bool in_quotes(const Token& token) { return token.in_quotes; }

}  // namespace

TEST_CASE("a full stop ends a sentence, also where the blank after it is missing") {
  CHECK(sentences("Başvuru yapılır.Kurul karar verir. Karar kesindir.") ==
        Lines{"body: Başvuru yapılır.", "body: Kurul karar verir.", "body: Karar kesindir."});
}

TEST_CASE("a letter with combining marks is one letter between points and behind a slash") {
  for (const char* text : {"Deniz A.S\u0327. ile G\u0306.K. hareket eder.", "Kurul 53/C\u0327 maddesine uyar."}) {
    CAPTURE(text);
    Document document;
    segment(text, document);
    CHECK(document.tokens.size() == (std::string_view(text).starts_with("Deniz") ? 7 : 5));
    CHECK(document.sentences.size() == 1);
  }
}

TEST_CASE("abbreviations, initials, ordinals and dates end no sentence") {
  for (const char* text :
       {"Deniz A.Ş. ile Ova Ltd. Şti. birlikte hareket eder.", "T.C. Bakanlığı ve Prof. Dr. Aydın bildirir.",
        "Bkz. md. 5. maddenin 1. ve 2. fıkrası uygulanır.", "M. K. Yılmaz vb. kişiler imzalar.",
        "Taraflar 1.2.2027 tarihinde ve 6/2/2004 günü toplanır.", "Kayıt No. 12 ve II. Bölüm esas alınır."})
    CHECK(sentences(text).size() == 1);
}

TEST_CASE("semicolons, brackets and quotations within a sentence do not cut it") {
  CHECK(sentences("Kiracı öder; kiraya veren alır.").size() == 1);
  CHECK(sentences("İdare (Kurul dahil. Komisyon hariç.) toplanır.").size() == 1);
  CHECK(sentences("Alıcı, “bedeli öderim. Cayma olmaz.” ifadesini imzalar.").size() == 1);
}

TEST_CASE("hard-wrapped lines are joined and a broken word is one token") {
  Document document;
  const std::string_view text = "Yönetim bu kurallara uymayan katılım-\ncıları uyarır ve\ngerekirse çıkarır.";
  segment(text, document);
  REQUIRE(document.sentences.size() == 1);
  CHECK(document.tokens[4].folded() == "katılımcıları");
  CHECK(document.tokens[4].span().of(text) == "katılım-\ncıları");
}

TEST_CASE("a text that breaks off is still a sentence, and so is one that was cut at a blank line") {
  CHECK(sentences("Kurul kararlarını alırken") == Lines{"body: Kurul kararlarını alırken"});
  CHECK(sentences("Kurul üyeleri başkan tarafından (…) [7]\n\natanır.").size() == 1);
}

TEST_CASE("articles, paragraphs, clauses and subclauses give each sentence its place") {
  CHECK(sentences("MADDE 5- (1) İdare rapor verir.\n(2) Rapor şunları gösterir:\na) gelirleri,\nb) giderleri:\n1) "
                  "maaş,\n2) kira,\nç) borçları.\n"
                  "(3) Rapor yayımlanır.") ==
        Lines{"body 5/1: İdare rapor verir.", "head 5/2: Rapor şunları gösterir:", "item 5/2/a: gelirleri,",
              "item 5/2/b: giderleri:", "item 5/2/b/1: maaş,", "item 5/2/b/2: kira,", "item 5/2/ç: borçları.",
              "body 5/3: Rapor yayımlanır."});
}

TEST_CASE("article marks are known in all their forms") {
  for (const auto& [mark, label] :
       std::vector<std::pair<std::string, std::string>>{{"MADDE 5-", "5"},
                                                        {"Madde 5 –", "5"},
                                                        {"Madde - 1:", "1"},
                                                        {"MADDE 3/A –", "3/A"},
                                                        {"Geçici Madde 2 –", "Geçici 2"},
                                                        {"EK MADDE 1-", "Ek 1"},
                                                        {"Mükerrer Madde 7 –", "Mükerrer 7"},
                                                        {"5.2.1.", "5.2.1"},
                                                        {"5.2", "5.2"},
                                                        {"5.", "5"},
                                                        {"MADDE 6\n-", "6"}})
    CHECK(sentences(mark + " Satıcı malı teslim eder.") == Lines{"body " + label + ": Satıcı malı teslim eder."});
}

TEST_CASE("references at the begin of a wrapped line are no marks") {
  CHECK(sentences(
            "Kurul, bu Sözleşmenin yürürlüğe girmesinden sonra yapılacak işlerde\nMadde 6’da belirtilen usule uyar.")
            .size() == 1);
  CHECK(sentences("Süre, bu fıkradaki hâllerin tümünde ilgilinin isteği üzerine altı\n(6) ay daha uzatılır.").size() ==
        1);
}

TEST_CASE("numbers with points are paragraphs in a treaty and items below a head") {
  CHECK(sentences("Madde 4 – Eğitim\n1. Taraflar okul açar.\n2. Taraflar öğretmen yetiştirir.") ==
        Lines{"heading 4: Eğitim", "body 4/1: Taraflar okul açar.", "body 4/2: Taraflar öğretmen yetiştirir."});
  CHECK(sentences("Madde 9 – Kurulun görevleri şunlardır:\n1. Rapor yazmak,\n2. Denetlemek.") ==
        Lines{"head 9: Kurulun görevleri şunlardır:", "item 9/1: Rapor yazmak,", "item 9/2: Denetlemek."});
}

TEST_CASE("an inline list is cut into its head, its items and its tail") {
  CHECK(sentences("Kiracının borçları şunlardır: a) kirayı ödemek, b) evi korumak.") ==
        Lines{"head: Kiracının borçları şunlardır:", "item a: kirayı ödemek,", "item b: evi korumak."});
  CHECK(sentences("Adayın; a) yirmi yaşında olması, b) hüküm giymemiş olması, şarttır.").back() == "tail: şarttır.");
  CHECK(sentences("Bu maddenin (a), (b) ve (c) bentleri uygulanmaz.").size() == 1);
}

TEST_CASE("a line in lower case below the items is the tail of their list") {
  Document document;
  segment("Başvuranın:\na) adını,\nb) adresini,\nbildirmesi zorunludur.", document);
  REQUIRE(document.sentences.size() == 4);
  CHECK(document.sentences[3].kind == SentenceKind::list_tail);
  for (std::size_t i = 1; i < 4; ++i) CHECK(document.sentences[i].list_head == 0);
}

TEST_CASE("items whose first ones stand elsewhere have no head") {
  Document document;
  segment("ödenek gönderilen birimleri,\nd) Yetkili: Harcamayı yapan kişiyi,\ne) Kanun: Bütçe Kanununu,", document);
  REQUIRE(document.sentences.size() == 3);
  CHECK(document.sentences[0].kind == SentenceKind::body);
  CHECK(document.sentences[1].list_head == Sentence::none);
}

TEST_CASE("titles, page numbers and table rows are headings") {
  CHECK(sentences("BİRİNCİ BÖLÜM\n\nGenel Hükümler\n\nAmaç\n\nMadde 1- Amaç, düzeni korumaktır.\n\n- 4 -\n\nKalem | "
                  "Tutar | Tarih\n\nMADDE 2 - SÜRE\nSüre bir yıldır.") ==
        Lines{"heading: BİRİNCİ BÖLÜM", "heading: Genel Hükümler", "heading: Amaç", "body 1: Amaç, düzeni korumaktır.",
              "heading 1: - 4 -", "heading 1: Kalem | Tutar | Tarih", "heading 2: SÜRE", "body 2: Süre bir yıldır."});
}

TEST_CASE("the head of every page neither ends a list nor is its tail") {
  std::string text = "Kurulun görevleri şunlardır:\n";
  for (const char* item : {"a) rapor yazmak,", "b) denetlemek,", "c) bildirmek,"})
    text += std::string(item) + "\nBelge ve İmza Yönergesi\n";
  const auto lines = sentences(text + "ç) susmak.");
  CHECK(std::count(lines.begin(), lines.end(), "item ç: susmak.") == 1);
  CHECK(lines[2].starts_with("heading"));
}

TEST_CASE("doubled letters go on where the alphabet ends") {
  const auto lines = sentences("Kurul:\nz) yazar,\naa) karar alır,\nbb) rapor yazar,\ncc) denetler.");
  CHECK(lines.back() == "item cc: denetler.");
}

TEST_CASE("the title behind an article's mark is that of the article alone") {
  Document document;
  segment("SÖZLEŞME\n\nMADDE 1 - BEDEL\nBedel ödenir.\nMADDE 2 - Süre bir yıldır.", document);
  REQUIRE(document.sentences.size() == 4);
  CHECK(document.sentences[2].heading == 1);
  CHECK(document.sentences[3].heading == 0);
  CHECK(document.sentences[2].begins_section);
}

TEST_CASE("a title may end in a colon where an article follows") {
  CHECK(sentences("Madde 6 – Kurul karar verir.\n\nÜyelik:\n\nI. Genel olarak\n\nMadde 7 – Üyelik süreklidir.") ==
        Lines{"body 6: Kurul karar verir.", "heading 6: Üyelik:", "heading 6: I. Genel olarak",
              "body 7: Üyelik süreklidir."});
}

TEST_CASE("numbers in brackets below a colon are items, not paragraphs") {
  CHECK(sentences("Madde 4 – a) Senatonun görevleri şunlardır:\n\n(1) Takvim yapmak,\n\n(2) Üye seçmek.") ==
        Lines{"item 4/a: Senatonun görevleri şunlardır:", "item 4/a/1: Takvim yapmak,", "item 4/a/2: Üye seçmek."});
}

TEST_CASE("marks that were misread by a scanner keep their place in the list") {
  const auto lines = sentences(
      "Kurul:\nb) yazar,\n€) okur,\nç) imzalar.\nMADDE 2- Başkan:\ng) yazar,\n8) okur,\nh) çizer,\n1) susar,\ni) "
      "söyler.");
  CHECK(lines[2] == "item c: okur,");
  CHECK(lines[6] == "item 2/ğ: okur,");
  CHECK(lines[8] == "item 2/ı: susar,");
  const auto numbers = sentences("Kurul:\nh) şunları yapar;\n1) yazar,\n2) okur.");
  CHECK(numbers[2] == "item h/1: yazar,");
}

TEST_CASE("a sentence that a blank line cuts goes on in lower case, also behind a bracket") {
  CHECK(sentences("Başlık\n\nMADDE 1- Alıcı bedelin onda\n\nbirini peşin öder.").back() ==
        "body 1: Alıcı bedelin onda birini peşin öder.");
  CHECK(sentences("MADDE 2- Aykırı davranana 10.000 lira\n\n(12.000 TL) ceza verilir.").size() == 1);
}

TEST_CASE("lists within a line are cut whatever their marks") {
  for (const char* text : {"Taraflar şunları yapar: (a) rapor yazmak; (b) denetlemek; (c) bildirmek.",
                           "Kurulun görevleri; i) rapor yazmak, ii) denetlemek, iii) bildirmek.",
                           "Görevler şunlardır: 1. Rapor yazmak. 2. Denetlemek. 3. Bildirmek.",
                           "Görevler şunlardır: - Rapor yazmak - Denetlemek - Bildirmek."}) {
    const auto lines = sentences(text);
    CHECK(lines.size() == 4);
    CHECK(lines[0].starts_with("head"));
    CHECK(lines[3].starts_with("item"));
  }
  CHECK(sentences("Kiracı, 3. maddenin a) bendini ve b) bendini ihlal edemez.").size() == 1);
  CHECK(sentences("a) Kurul üye seçer. b) Başkan çağırır.") ==
        Lines{"item a: Kurul üye seçer.", "item b: Başkan çağırır."});
}

TEST_CASE("what follows the last item of a list within a line is no item") {
  CHECK(sentences("Adaylardan; - Yaşı dolanlar, - Sınavı geçenler, atanır. Atama ilan edilir.").back() ==
        "body: Atama ilan edilir.");
}

TEST_CASE("a contract may count its articles with points, dashes or brackets, and title them") {
  CHECK(sentences("1. TARAFLAR\n1.1. Satıcı malı verir.\n1.2 Alıcı bedeli öder.\n2- SÜRE\nSözleşme bir yıl sürer.\n3-) "
                  "Mahkeme yetkilidir.\n4) Tebligat\nTaraflar adreslerini bildirir.") ==
        Lines{"heading 1: TARAFLAR", "body 1.1: Satıcı malı verir.", "body 1.2: Alıcı bedeli öder.", "heading 2: SÜRE",
              "body 2: Sözleşme bir yıl sürer.", "body 3: Mahkeme yetkilidir.", "heading 4: Tebligat",
              "body 4: Taraflar adreslerini bildirir."});
}

TEST_CASE("the title of an article is also that of its parts") {
  Document document;
  segment("SÖZLEŞME\n3. BORÇLAR\n3.1. Satıcı malı verir.\n4. Süre bir yıldır.", document);
  REQUIRE(document.sentences.size() == 4);
  CHECK(document.sentences[2].heading == 1);
  CHECK(document.sentences[3].heading == 0);
}

TEST_CASE("marks in a quoted article count nothing") {
  const auto lines = sentences(
      "MADDE 1 – Kanuna aşağıdaki madde eklenmiştir.\n“MADDE 9 – (1) Sürücü belge taşır.\n(2) Belge "
      "gösterilir.”\nMADDE 2 – Kanun yürürlüğe girer.");
  CHECK(std::count_if(lines.begin(), lines.end(),
                      [](const std::string& line) { return line.starts_with("body 1:"); }) == 3);
  CHECK(lines.back() == "body 2: Kanun yürürlüğe girer.");
}

TEST_CASE("a footnote is known by the mark that refers to it") {
  const auto lines = sentences(
      "Madde 1 – Kurul toplanır.[1]\n\nMadde 2 – Kurul dağılır. [2]\n\n[1]\n\nBu hüküm için ek 1 inci maddeye "
      "bakılır.\n\n[2] Karar kesindir.");
  CHECK(lines[2].starts_with("note"));
  CHECK(lines[3].starts_with("note"));
}

TEST_CASE("behind a document with footnotes another may begin to count them anew") {
  const std::string first = "Kurul toplanır.[1] Başkan gelir.[2]\n\n[1] Değişik.\n\n[2] Değişik.\n\n";
  const std::string second = "Madde 1 – Kurul dağılır.[1]\n\n[2] sayılı cetvel uygulanır.";
  const Lines alone = sentences(second);
  Lines behind = sentences(first + second);
  REQUIRE(behind.size() > alone.size());
  behind.erase(behind.begin(), behind.end() - static_cast<std::ptrdiff_t>(alone.size()));
  CHECK(behind == alone);
}

TEST_CASE("what announces a list is no head of a page, however often it stands there") {
  std::string text;
  for (int article = 1; article <= 4; ++article)
    text += "MADDE " + std::to_string(article) +
            " - BÖLÜM, PROGRAM, ANABİLİM DALI VE ANASANAT DALI TEMSİLCİSİNİN GÖREVLERİ\nŞUNLARDIR:\nA) RAPORU "
            "HAZIRLAMAK.\n\n";
  for (const std::string& line : sentences(text)) {
    CAPTURE(line);
    CHECK((line.starts_with("head ") || line.starts_with("item ")));
  }
}

TEST_CASE("editorial notes and footnotes are told from the text") {
  CHECK(sentences("(Mülga: 2/7/2018-KHK-703/1 md.)") == Lines{"note: (Mülga: 2/7/2018-KHK-703/1 md.)"});
  CHECK(sentences("[4] 1/1/2020 tarihli Kanunla bu fıkra eklenmiştir.").front().starts_with("note"));
  CHECK(flagged("Kurul (Değişik ibare: 1/1/2020-7000/1 md.) toplanır.[5]", in_note) ==
        Lines{"(", "değişik", "ibare", ":", "1/1/2020", "-", "7000/1", "md", ".", ")", "[", "5", "]"});
  CHECK(flagged("Sözleşme (Ek 1: Teknik Şartname) ile yürürlüğe girer.", in_note).empty());
}

TEST_CASE("a quotation that holds a clause is flagged, a quoted term is not") {
  CHECK(flagged("İdare “Bu işi hemen yap.” diyemez.", in_quotes) == Lines{"bu", "işi", "hemen", "yap", "."});
  CHECK(flagged("Bundan sonra “Kiracı” olarak anılır.", in_quotes).empty());
  const auto quoted = flagged(
      "MADDE 1 – Madde aşağıdaki şekilde değiştirilmiştir.\n“MADDE 4 – (1) İşveren “yeri” bildirir.\n(2) Bildirim "
      "yapılır.”\nMADDE 2 – Yürürlük.",
      in_quotes);
  REQUIRE_FALSE(quoted.empty());
  CHECK(quoted.front() == "madde");
  CHECK(quoted[quoted.size() - 2] == "yapılır");
}

TEST_CASE("letters of a series stand in Turkish order, single initials are no marks") {
  CHECK(sentences("I. Murat sefere çıkmıştır.").front() == "body: I. Murat sefere çıkmıştır.");
  const auto lines = sentences("Kurul:\ng) karar alır,\nğ) rapor yazar,\nh) denetler.");
  CHECK(lines.back() == "item h: denetler.");
}

TEST_CASE("spans are those of the given text and cover the sentence") {
  const std::string_view text = "  (1) Taraflar uyar.  ";
  Document document;
  segment(text, document);
  REQUIRE(document.sentences.size() == 1);
  CHECK(document.sentences[0].span.of(text) == "Taraflar uyar.");
}

TEST_CASE("neither emptiness nor hostile input stops the segmenter") {
  for (const std::string& text :
       {std::string(), std::string("\0\xFF\xC3", 3), std::string(100000, '('), std::string(300000, 'a'),
        std::string(100000, '.'), std::string("a)"), std::string("MADDE 1"), std::string("“")}) {
    Document document;
    segment(text, document);
    for (const Sentence& sentence : document.sentences) CHECK(sentence.token_begin < sentence.token_end);
  }
  std::string list = "Taraflar şunları yapar:\n";
  for (int i = 1; i <= 50000; ++i) list += std::to_string(i) + ") iş yapmak,\n";
  Document document;
  segment(list, document);
  CHECK(document.sentences.size() == 50001);
}

TEST_CASE("a window begins with an article, and windows hold every sentence once") {
  const std::string text =
      with_articles_below("TÜZÜK\nMadde 1 - Kurul toplanır. Karar verir.\n\nYürütme\n\nMadde 2 - Başkan seçilir.");
  const InWindows windows(text);
  CHECK(windows.sentences == sentences(text));
  CHECK(windows.articles.size() > 40);
  CHECK(Lines(windows.articles.begin(), windows.articles.begin() + 3) == Lines{"1", "2", "101"});
}

TEST_CASE("the last window takes up what is too little for one") {
  std::string text;
  for (int article = 1; article <= 3000; ++article) text += "Madde " + std::to_string(article) + " - Kurul toplanır.\n";
  for (const auto& [parts, window_count] : std::initializer_list<std::pair<std::size_t, std::size_t>>{
           {20, 13}, {15, 10}, {14, 9}, {13, 9}, {12, 8}, {3, 2}, {2, 1}, {1, 1}}) {
    const std::size_t window_bytes = text.size() / parts * 3 / 2;
    CAPTURE(parts);
    Segmenter segmenter(text, window_bytes);
    std::size_t count = 0;
    for (auto window = std::make_unique<Document>(); segmenter.next(*window); window = std::make_unique<Document>()) {
      ++count;
      CHECK(window->tokens.back().end() - window->tokens.front().begin > window_bytes * 4 / 10);
    }
    CHECK(count == window_count);
  }
}

TEST_CASE("a window begins with a numbered article too") {
  std::string text = "1. KAPSAM\n";
  for (int article = 1; article < 99; ++article)
    text += "1." + std::to_string(article) + ". Kurul toplanır.\nBaşkan:\na) rapor yazar,\nb) imzalar.\n";
  const InWindows windows(text);
  CHECK(windows.sentences == sentences(text));
  CHECK(windows.articles.size() > 40);
  CHECK(windows.articles.front() == "1.1");
}

TEST_CASE("no window begins where something goes on that began above") {
  for (const auto& [what, text] : std::initializer_list<std::pair<const char*, const char*>>{
           {"a list",
            "Madde 1 - Kurul toplanır.\n\nBaşkanın görevleri şunlardır:\n\nMadde 2 - a) Raporu hazırlamak,\nb) Süreyi "
            "uzatmak."},
           {"a quotation",
            "Madde 1 - Kurul toplanır.\n“Aşağıdaki madde eklenmiştir.\nMadde 2 - Başkan seçilir.\nKarar verilir.” "
            "denir."},
           {"a note",
            "Madde 1 - Kurul toplanır. (Değişik: 3/4/2025-7000 sayılı Kanunun\nMadde 2 hükmü ile 5/1 md.) Karar "
            "verir."},
           {"a footnote",
            "Madde 1 - Kurul [1] toplanır.\n[1] 7000 sayılı Kanunun 3 üncü maddesiyle\nMadde 2 başlığı "
            "değiştirilmiştir.\n"},
           {"an article of the same name", "Madde 2 - Kurul toplanır.\nMadde 2 - Karar verir."}}) {
    CAPTURE(what);
    const std::string longer = with_articles_below(text);
    const InWindows windows(longer);
    CHECK_FALSE(windows.begin_with("2"));
    CHECK(windows.begin_with("102"));
    CHECK(windows.sentences == sentences(longer));
  }
}

TEST_CASE("what a window needs of the text above it, it has") {
  const std::string word(60, 'a');
  for (const auto& [what, text] : std::initializer_list<std::pair<const char*, std::string>>{
           {"the footnotes referred to",
            "Madde 1 - Kurul [1] toplanır. Başkan [2] seçilir.\nMadde 2 - Üye gelir.\n[2] Ek: 7000 sayılı Kanun ile "
            "değiştirilmiştir."},
           {"the width of lines",
            "Madde 1 - Kurul " + word + word + " toplanır.\nMadde 2 - Başkan " + word + "\n1. Üye gelir."},
           {"a title above a mark that stands alone",
            "Madde 1 - Kurul toplanır.\nYürürlük\nMadde 2\nBu Kanun Hükümleri\n\nYürürlüğe girer."}}) {
    CAPTURE(what);
    const std::string longer = with_articles_below(text);
    const InWindows windows(longer);
    CHECK(windows.begin_with("2"));
    CHECK(windows.sentences == sentences(longer));
  }
}

TEST_CASE("a text without articles is one window, and one of no bytes is none") {
  Document document;
  std::string text;
  for (int i = 0; i < 500; ++i) text += "Kurul toplanır. Karar verir.\n";
  Segmenter segmenter(text, 100);
  CHECK(segmenter.next(document));
  CHECK(document.sentences.size() == 1000);
  Document rest;
  CHECK_FALSE(segmenter.next(rest));
  CHECK_FALSE(Segmenter("").next(rest));
}
