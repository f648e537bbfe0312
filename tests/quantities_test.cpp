// SPDX-License-Identifier: Apache-2.0
// Written forms beside the values that they stand for; a norm is written law:article:paragraph:clause.
#include <doctest/doctest.h>

#include <algorithm>

#include <fmt/format.h>

#include "quantities.hpp"

using namespace yukum;

namespace {

struct Form {
  std::string_view phrase;
  std::string_view value;
};

/// Where every phrase of this file stands.
const Section here{.article = "12", .paragraph = "3", .clause = "c", .subclause = {}};

constexpr std::string_view none = "none";

std::string written(const std::optional<double>& value) {
  return value ? fmt::format("{}", *value) : std::string(none);
}
std::string written(const std::optional<std::string>& value) { return value.value_or(std::string(none)); }
std::string written(const std::optional<quantities::Money>& value) {
  return value ? fmt::format("{} {}", value->amount, value->currency) : std::string(none);
}
std::string written(const std::optional<TimeValue>& value) {
  if (!value) return std::string(none);
  std::string text(name_of(value->relation));
  if (value->amount) text += fmt::format(" {} {}", *value->amount, name_of(value->unit));
  if (!value->date.empty()) text += fmt::format(" {}", value->date);
  return text;
}
std::string written(const std::vector<NormReference>& norms) {
  std::string text;
  for (const NormReference& norm : norms) {
    std::string one = fmt::format("{}:{}:{}:{}", norm.law, norm.article, norm.paragraph, norm.clause);
    while (one.back() == ':') one.pop_back();
    text += fmt::format("{}{}", text.empty() ? "" : ", ", one);
  }
  return text.empty() ? std::string(none) : text;
}

template <class Parser, std::size_t count>
void check_all(Parser parser, const Form (&forms)[count]) {
  for (const Form& form : forms) {
    CAPTURE(form.phrase);
    CHECK(written(parser(form.phrase)) == form.value);
  }
}

std::vector<NormReference> norms_here(std::string_view phrase) { return quantities::norms(phrase, here); }

}  // namespace

TEST_CASE("a number may be written in digits with Turkish marks") {
  check_all(quantities::number, {
                                    {"0", "0"},
                                    {"5", "5"},
                                    {"250", "250"},
                                    {"1500", "1500"},
                                    {"1.500", "1500"},
                                    {"1.500,50", "1500.5"},
                                    {"1.000.000", "1000000"},
                                    {"2,5", "2.5"},
                                    {"0,25", "0.25"},
                                    {"2.5", "2.5"},
                                });
}

TEST_CASE("a number may be written in words, apart or together, up to trillions") {
  check_all(quantities::number, {
                                    {"sıfır", "0"},
                                    {"bir", "1"},
                                    {"on beş", "15"},
                                    {"onbeş", "15"},
                                    {"otuz", "30"},
                                    {"kırk sekiz", "48"},
                                    {"yüz", "100"},
                                    {"yüz yirmi beş", "125"},
                                    {"yüzyirmibeş", "125"},
                                    {"dokuz yüz doksan dokuz", "999"},
                                    {"bin", "1000"},
                                    {"bin yüz", "1100"},
                                    {"elli bir bin", "51000"},
                                    {"iki milyon beş yüz bin", "2500000"},
                                    {"iki yüz milyar", "200000000000"},
                                    {"üç trilyon", "3000000000000"},
                                    {"50 milyon", "50000000"},
                                    {"1,5 milyon", "1500000"},
                                });
}

TEST_CASE("halves and quarters are numbers") {
  check_all(quantities::number, {
                                    {"yarım", "0.5"},
                                    {"çeyrek", "0.25"},
                                    {"iki buçuk", "2.5"},
                                    {"2 buçuk", "2.5"},
                                    {"bir buçuk milyon", "1500000"},
                                });
}

TEST_CASE("a number may be repeated in brackets") {
  check_all(quantities::number, {
                                    {"30 (otuz)", "30"},
                                    {"30(otuz)", "30"},
                                    {"otuz (30)", "30"},
                                    {"on beş (15)", "15"},
                                    {"1.500 (bin beş yüz)", "1500"},
                                    {"10\n(on)", "10"},
                                });
}

TEST_CASE("ordinals are numbers") {
  check_all(quantities::number, {
                                    {"5 inci", "5"},
                                    {"5'inci", "5"},
                                    {"5inci", "5"},
                                    {"5.", "5"},
                                    {"2 nci", "2"},
                                    {"9 uncu", "9"},
                                    {"3 üncü", "3"},
                                    {"beşinci", "5"},
                                    {"on dördüncü", "14"},
                                    {"yirmi birinci", "21"},
                                    {"yüzüncü", "100"},
                                });
}

TEST_CASE("what is no number, or says two things, is none") {
  check_all(quantities::number, {
                                    {"", none},
                                    {" ", none},
                                    {"kitap", none},
                                    {"30 (kırk)", none},
                                    {"1.00.000", none},
                                    {"on on", none},
                                    {"beş on", none},
                                    {"on ve beş", none},
                                    {"50 beş", none},
                                    {"buçuk", none},
                                    {"5 gün", none},
                                    {"birlik", none},
                                    {"ona", none},
                                    {"12/5", none},
                                    {"(", none},
                                });
}

TEST_CASE("a date becomes a day in ISO 8601") {
  check_all(quantities::date, {
                                  {"1/1/2027", "2027-01-01"},
                                  {"01.01.2027", "2027-01-01"},
                                  {"6-2-2004", "2004-02-06"},
                                  {"31/12/2026", "2026-12-31"},
                                  {"1 / 1 / 2027", "2027-01-01"},
                                  {"1 ocak 2027", "2027-01-01"},
                                  {"15 ağustos 2026", "2026-08-15"},
                                  {"29 şubat 2028", "2028-02-29"},
                                  {"1/1/2027 tarihine kadar", "2027-01-01"},
                                  {"1 ocak 2027 tarihine kadar", "2027-01-01"},
                                  {"en geç 1/1/2027 tarihine kadar", "2027-01-01"},
                                  {"6/2/2004 tarihinden itibaren", "2004-02-06"},
                                  {"1/1/2027'den itibaren", "2027-01-01"},
                                  {"31 aralık 2026'da", "2026-12-31"},
                                  {"15 temmuz 2026 günü", "2026-07-15"},
                                  {"2027 yılı sonuna kadar", "2027-12-31"},
                                  {"2027 yılının sonu", "2027-12-31"},
                                  {"2027 yılı başında", "2027-01-01"},
                                  {"şubat 2028 sonu", "2028-02-29"},
                                  {"1\nocak 2027", "2027-01-01"},
                              });
}

TEST_CASE("what names no day of the calendar is no date") {
  check_all(quantities::date, {
                                  {"", none},
                                  {"31/2/2027", none},
                                  {"29 şubat 2027", none},
                                  {"1/13/2027", none},
                                  {"1 ocak", none},
                                  {"2027", none},
                                  {"otuz gün", none},
                                  {"1/1/27", none},
                                  {"1/1/2027 sayılı", none},
                              });
}

TEST_CASE("a time limit is an amount of units within which to act") {
  check_all(quantities::time, {
                                  {"otuz gün içinde", "within 30 day"},
                                  {"30 (otuz) iş günü içinde", "within 30 working_day"},
                                  {"on beş işgünü içinde", "within 15 working_day"},
                                  {"yedi gün içerisinde", "within 7 day"},
                                  {"bir ay zarfında", "within 1 month"},
                                  {"iki hafta içinde", "within 2 week"},
                                  {"24 saat içinde", "within 24 hour"},
                                  {"yarım saat içinde", "within 0.5 hour"},
                                  {"bir buçuk yıl içinde", "within 1.5 year"},
                                  {"3 takvim yılı içinde", "within 3 year"},
                                  {"on beş günlük süre içinde", "within 15 day"},
                                  {"en geç otuz gün", "within 30 day"},
                                  {"en geç beş iş günü içinde", "within 5 working_day"},
                                  {"beş iş gününde", "within 5 working_day"},
                                  {"otuz günü geçmemek üzere", "within 30 day"},
                                  {"30\ngün\niçinde", "within 30 day"},
                              });
}

TEST_CASE("words before the time are passed over") {
  check_all(quantities::time, {
                                  {"tebliğ tarihinden itibaren otuz gün içinde", "within 30 day"},
                                  {"bildirim tarihini izleyen on gün içinde", "within 10 day"},
                                  {"kararın kesinleşmesinden sonra altı ay içinde", "within 6 month"},
                                  {"engelin kalkmasından sonraki bir ay içinde", "within 1 month"},
                                  {"tarihinden itibaren bir yıl sonra", "after 1 year"},
                                  {"toplantı gününden en az on beş gün önce", "before 15 day"},
                                  {"bakan onayı ile 1/1/2027 tarihine kadar", "until 2027-01-01"},
                              });
}

TEST_CASE("a time is before, after, during or at what it says") {
  check_all(quantities::time, {
                                  {"üç gün önce", "before 3 day"},
                                  {"en az on beş gün önceden", "before 15 day"},
                                  {"on beş gün sonra", "after 15 day"},
                                  {"altı ay süreyle", "during 6 month"},
                                  {"iki yıl boyunca", "during 2 year"},
                                  {"30 (otuz) iş günü", "during 30 working_day"},
                                  {"beş yıldır", "during 5 year"},
                                  {"üç yıldan fazla", "during 3 year"},
                                  {"bir yıl altı ay süreyle", "during 18 month"},
                                  {"1/1/2027 tarihine kadar", "until 2027-01-01"},
                                  {"en geç 1/1/2027 tarihine kadar", "until 2027-01-01"},
                                  {"en geç 1/1/2027 tarihinde", "until 2027-01-01"},
                                  {"1/1/2027'den itibaren", "from 2027-01-01"},
                                  {"1/6/2024 tarihinden önce", "before 2024-06-01"},
                                  {"1 ocak 2027 tarihinde", "at 2027-01-01"},
                                  {"2027 yılı sonuna kadar", "until 2027-12-31"},
                                  {"ihaleden önce", "before"},
                                  {"üyenin üye olması anında", "at"},
                                  {"24 saat öncesine kadar", "before 24 hour"},
                                  {"en çok üç yıl için", "within 3 year"},
                                  {"beş yılın bitiminde", "after 5 year"},
                                  {"sözleşmenin imzalanmasından itibaren", "from"},
                                  {"süresi içinde", "within"},
                              });
}

TEST_CASE("a date has what is known of it") {
  check_all(quantities::time, {
                                  {"2027 yılında", "at 2027"},
                                  {"2027 yılı haziran ayında", "at 2027-06"},
                                  {"haziran 2027 sonuna kadar", "until 2027-06-30"},
                                  {"2027 haziran ayından itibaren", "from 2027-06"},
                                  {"mart ayında", "at --03"},
                                  {"en geç mart ayı sonuna kadar", "until --03"},
                                  {"1 mart tarihine kadar", "until --03-01"},
                                  {"24 kasım'da", "at --11-24"},
                                  {"29 şubat", "at --02-29"},
                                  {"500 yıl", "during 500 year"},
                                  {"30 şubat", none},
                                  {"ocak", none},
                                  {"5 mart ve 2 ay", "during 2 month"},
                              });
}

TEST_CASE("what comes back is every so many units") {
  check_all(quantities::time, {
                                  {"her yıl", "every 1 year"},
                                  {"her ay", "every 1 month"},
                                  {"her iki yılda bir", "every 2 year"},
                                  {"her eğitim öğretim yılı", "every 1 year"},
                                  {"her yılın ocak ayında", "every 1 year --01"},
                                  {"her yıl 1 mart tarihine kadar", "every 1 year --03-01"},
                                  {"üç yılda bir", "every 3 year"},
                                  {"altı ayda bir", "every 6 month"},
                                  {"haftada bir", "every 1 week"},
                                  {"ayda bir kez", "every 1 month"},
                                  {"yılda iki kez", "every 0.5 year"},
                                  {"yılda en az iki kez", "every 0.5 year"},
                                  {"dört yılda bir defa", "every 4 year"},
                                  {"üç aylık dönemler halinde", "every 3 month"},
                                  {"üçer aylık dönemlerde", "every 3 month"},
                                  {"aylık olarak", "every 1 month"},
                              });
}

TEST_CASE("at once needs no amount") {
  check_all(quantities::time, {
                                  {"derhal", "immediately"},
                                  {"gecikmeksizin", "immediately"},
                                  {"ivedilikle", "immediately"},
                                  {"vakit geçirmeksizin", "immediately"},
                                  {"en kısa sürede", "immediately"},
                              });
}

TEST_CASE("what tells no time is no time") {
  check_all(quantities::time, {
                                  {"", none},
                                  {"kitap", none},
                                  {"otuz", none},
                                  {"aylık ücret", none},
                                  {"ayrıca", none},
                                  {"günlük", none},
                                  {"20.00 saatleri", none},
                                  {"08.00 ile 20.00 saatleri arasında", none},
                                  {"ikinci yıl", none},
                              });
}

TEST_CASE("an edition's note before a time gives it no date") {
  CHECK(written(quantities::time("20/11/2008-5812/20 md.) atamaları gerçekleşinceye kadar")) == "until");
}

TEST_CASE("a sum of money has an amount and a currency") {
  check_all(quantities::money, {
                                   {"500 tl", "500 TRY"},
                                   {"500tl", "500 TRY"},
                                   {"1.500,50 tl", "1500.5 TRY"},
                                   {"500.-tl", "500 TRY"},
                                   {"250.000-tl", "250000 TRY"},
                                   {"10.000 tl'yi", "10000 TRY"},
                                   {"₺500", "500 TRY"},
                                   {"500 ₺", "500 TRY"},
                                   {"beş yüz türk lirası", "500 TRY"},
                                   {"500 (beş yüz) türk lirasına", "500 TRY"},
                                   {"yüz bin liradan bir milyon liraya kadar", "1000000 TRY"},
                                   {"10 lira 50 kuruş", "10.5 TRY"},
                                   {"50 kuruş", "0.5 TRY"},
                                   {"500 abd doları", "500 USD"},
                                   {"2,5 milyon abd dolarına", "2500000 USD"},
                                   {"$1,5", "1.5 USD"},
                                   {"100 avro", "100 EUR"},
                                   {"1 milyon euro'dan", "1000000 EUR"},
                                   {"20 isviçre frangı", "20 CHF"},
                                   {"üç yüz özel çekme hakkı", "300 XDR"},
                               });
}

TEST_CASE("what has no currency is no money") {
  check_all(quantities::money, {
                                   {"", none},
                                   {"500", none},
                                   {"otuz gün", none},
                                   {"türk lirası", none},
                                   {"5 inci lira", none},
                                   {"500 liralı", "500 TRY"},
                                   {"beş tlk", none},
                               });
}

TEST_CASE("a percentage is a number of hundredths, whatever it is written in") {
  check_all(quantities::percentage, {
                                        {"%10", "10"},
                                        {"% 10", "10"},
                                        {"10%", "10"},
                                        {"%2,5", "2.5"},
                                        {"%18'i", "18"},
                                        {"%50'sine", "50"},
                                        {"yüzde on", "10"},
                                        {"yüzde 10'u", "10"},
                                        {"yüzde onu", "10"},
                                        {"yüzde ellisinden", "50"},
                                        {"yüzde yirmi beşi", "25"},
                                        {"yüzde 25 (yirmi beş)", "25"},
                                        {"yüzde on beşinden fazla", "15"},
                                        {"yüzde yüz", "100"},
                                        {"satış bedelinin yüzde onunu", "10"},
                                        {"binde beş", "0.5"},
                                        {"on binde üç", "0.03"},
                                    });
}

TEST_CASE("what is no share of a hundred is no percentage") {
  check_all(quantities::percentage, {
                                        {"", none},
                                        {"10", none},
                                        {"yüz", none},
                                        {"yarısı", none},
                                        {"bu yüzden", none},
                                        {"iç yüzde oranı", none},
                                    });
}

TEST_CASE("a law is named by its number") {
  check_all(norms_here, {
                            {"4857 sayılı kanun", "4857"},
                            {"4857 sayılı iş kanununa göre", "4857"},
                            {"22/5/2003 tarihli ve 4857 sayılı iş kanunu", "4857"},
                            {"375 sayılı kanun hükmünde kararname", "375"},
                            {"5510 ve 4857 sayılı kanunlar", "5510, 4857"},
                            {"1 sayılı cumhurbaşkanlığı kararnamesi", "1"},
                            {"6098 sayılı tbk", "6098"},
                            {"506 s. k. md. 5", "506:5"},
                            {"2012/3305 sayılı karar", "2012/3305"},
                            {"6284 sayılı ailenin korunması ve kadına karşı şiddetin önlenmesine dair kanun", "6284"},
                            {"6735 sayılı uluslararası işgücü kanunu ve ilgili mevzuat", "6735"},
                            {"4735 sayılı kamu ihale sözleşmeleri kanununun 26 ncı maddesi", "4735:26"},
                            {"6356 sayılı sendikalar ve toplu iş sözleşmesi kanunu ile bu kanun", "6356, this"},
                        });
}

TEST_CASE("a law is named by its name") {
  check_all(norms_here,
            {
                {"türk borçlar kanunu", "türk borçlar kanunu"},
                {"borçlunun türk ceza kanununa göre", "türk ceza kanunu"},
                {"kamu konutları yönetmeliği'nin", "kamu konutları yönetmeliği"},
                {"taşınmaz ticareti hakkında yönetmelik", "taşınmaz ticareti hakkında yönetmelik"},
                {"\"dijital hizmetler kanunu\"nda", "dijital hizmetler kanunu"},
                {"anayasanın", "anayasa"},
                {"medeni kanunun 2 nci maddesi", "medeni kanun:2"},
                {"tbk'nın", "tbk"},
                {"25214 sayılı resmi gazete'de yayımlanan yabancıların çalışma izinleri hakkında kanunun uygulama "
                 "yönetmeliği",
                 "yabancıların çalışma izinleri hakkında kanunun uygulama yönetmeliği"},
                {"yayımlanan organik tarımın esasları ve uygulanmasına ilişkin yönetmelik",
                 "organik tarımın esasları ve uygulanmasına ilişkin yönetmelik"},
            });
}

TEST_CASE("a law may be this one or the one named before") {
  check_all(norms_here, {
                            {"bu kanun hükümlerine göre", "this"},
                            {"işbu sözleşme uyarınca", "this"},
                            {"işbu usul ve\nesaslar'ın 2 inci maddesi", "this:2"},
                            {"bu kanunun 5 inci maddesi", "this:5"},
                            {"aynı kanunun 8 inci ve 9 uncu maddeleri", "aynı kanun:8, aynı kanun:9"},
                            {"anılan yönetmelik", "aynı yönetmelik"},
                            {"4857 sayılı kanunun 5 inci maddesi ile aynı kanunun 8 inci maddesi", "4857:5, 4857:8"},
                        });
}

TEST_CASE("a part belongs to the whole before it") {
  check_all(norms_here,
            {
                {"4857 sayılı kanunun 5 inci maddesinin ikinci fıkrasının (a) bendi", "4857:5:2:a"},
                {"2709 sayılı türkiye cumhuriyeti anayasasının 90 ıncı maddesinin beşinci fıkrası", "2709:90:5"},
                {"kanunun 4 üncü maddesi birinci fıkrası (a) bendi", "kanun:4:1:a"},
                {"5'inci maddenin 2. fıkrası", ":5:2"},
                {"39 uncu madde hükmü", ":39"},
                {"birinci fıkra", "::1"},
                {"(b) bendinde", ":::b"},
                {"1 no'lu fıkra", "::1"},
                {"bu anlaşmanın 3. maddesinin 2. paragrafı", "this:3:2"},
                {"(c) fıkrasının ikinci paragrafı", "::C"},
                {"9 uncu maddesinin birinci fıkrasının (6) numaralı bendi", ":9:1:6"},
                {"36 ncı maddenin son fıkrası", ":36:son"},
                {"birinci fıkrasında yer alan (a) bendi", "::1:a"},
                {"sözleşmenin 5.2 maddesi", "sözleşme:5.2"},
                {"13 üncü maddenin (b) bendinin (2) numaralı alt bendi", ":13::b"},
                {"3659 sayılı kanunun geçici birinci maddesi", "3659:Geçici 1"},
                {"geçici 3 üncü madde", ":Geçici 3"},
                {"375 sayılı kanun hükmünde kararnamenin ek 9 uncu maddesi", "375:Ek 9"},
                {"mükerrer 20/b maddesi", ":Mükerrer 20/B"},
            });
}

TEST_CASE("articles, paragraphs and clauses may be written with strokes and brackets") {
  check_all(norms_here, {
                            {"3065 sayılı kanunun (17/4-r) maddesi", "3065:17:4:r"},
                            {"3065 sayılı kanunun (8/2)nci maddesi", "3065:8:2"},
                            {"3065 sayılı kanunun (9/1) inci maddesi", "3065:9:1"},
                            {"213 sayılı kanunun 107/a maddesi", "213:107/A"},
                            {"3065 sayılı kanunun (23/g)[367] maddesi", "3065:23/G"},
                            {"tck'nın 141/1 inci maddesi", "tck:141:1"},
                            {"4857 sayılı kanunun 25/ıı-e maddesi", "4857:25:II:e"},
                            {"1136 sayılı avukatlık kanununun 164/5. maddesi", "1136:164:5"},
                            {"kvkk m.11", "kvkk:11"},
                        });
}

TEST_CASE("the noun may stand before its number") {
  check_all(norms_here, {
                            {"tbk md. 5", "tbk:5"},
                            {"tbk m. 5/2-f", "tbk:5:2:f"},
                            {"tbk m.49/2", "tbk:49:2"},
                            {"tbk m. 5, f. 2", "tbk:5:2"},
                            {"madde 5", ":5"},
                            {"geçici madde 3", ":Geçici 3"},
                            {"6698 sayılı kanun madde 5/2-f maddesi uyarınca", "6698:5:2:f"},
                            {"madde 6/2 kapsamında", ":6:2"},
                            {"madde 5'in ikinci fıkrası", ":5:2"},
                            {"gdpr md. 6(1)(f)", "gdpr:6:1:f"},
                            {"madde 45- (1) bir ürüne", ":45"},
                        });
}

TEST_CASE("coordinated parts are norms of their own and share what stands before") {
  check_all(norms_here,
            {
                {"5237 sayılı türk ceza kanununun 141, 142 ve 143 üncü maddeleri", "5237:141, 5237:142, 5237:143"},
                {"birinci ve üçüncü fıkraları", "::1, ::3"},
                {"sekiz ve dokuzuncu fıkralar", "::8, ::9"},
                {"birinci fıkranın (a), (b) ve (ç) bentleri", "::1:a, ::1:b, ::1:ç"},
                {"8 ve 9 uncu maddelerinin ikinci fıkrası", ":8:2, :9:2"},
                {"bu kanunun 5 inci maddesinin birinci fıkrası ile 7 nci maddesinin ikinci fıkrasının (b) bendi",
                 "this:5:1, this:7:2:b"},
                {"5 inci maddesinin birinci ve ikinci fıkraları ile üçüncü fıkrasının (a) bendi", ":5:1, :5:2, :5:3:a"},
                {"bu kanunun 5 inci ve 4857 sayılı kanunun 6 ncı maddeleri", "this:5, 4857:6"},
                {"5 inci maddesinin birinci ve 7 nci maddesinin ikinci fıkrası", ":5:1, :7:2"},
                {"geçici 3, 4 ve 5 inci maddeler", ":Geçici 3, :Geçici 4, :Geçici 5"},
                {"geçici 3 üncü ve 5 inci maddeler", ":Geçici 3, :5"},
                {"8 inci ve 8/a maddeleri", ":8, :8/A"},
                {"57 nci maddeleri ve 48 inci maddesinin ikinci ve üçüncü fıkraları", ":57, :48:2, :48:3"},
                {"4857 sayılı kanunun 5 inci maddesi ve bu kanunun 3 üncü maddesi", "4857:5, this:3"},
            });
}

TEST_CASE("a range names all that lies in it") {
  check_all(norms_here, {
                            {"5 ila 9 uncu maddeleri", ":5, :6, :7, :8, :9"},
                            {"5-7 nci maddeler", ":5, :6, :7"},
                            {"birinci fıkranın (b) ila (d) bentleri", "::1:b, ::1:c, ::1:ç, ::1:d"},
                            {"geçici 1 ila 3 üncü maddeler", ":Geçici 1, :Geçici 2, :Geçici 3"},
                            {"9 ila 5 inci maddeler", ":9, :5"},
                            {"1 ila 9999 uncu maddeler", ":1, :9999"},
                        });
}

TEST_CASE("what points to itself or its neighbours is resolved by where it stands") {
  check_all(norms_here, {
                            {"bu madde", ":12"},
                            {"bu maddenin birinci fıkrası", ":12:1"},
                            {"bu fıkra", ":12:3"},
                            {"bu fıkranın (b) bendi", ":12:3:b"},
                            {"bu bent", ":12:3:c"},
                            {"yukarıdaki fıkra", ":12:2"},
                            {"yukarıdaki fıkralar", ":12:1, :12:2"},
                            {"yukarıdaki bentlerde", ":12:3:a, :12:3:b"},
                            {"bir önceki madde", ":11"},
                            {"aşağıdaki fıkra", ":12:4"},
                            {"6102 sayılı kanunun 5 inci maddesi, aynı maddenin ikinci fıkrası", "6102:5, 6102:5:2"},
                        });
}

TEST_CASE("where a document has no paragraphs, only the article is resolved") {
  CHECK(written(quantities::norms("yukarıdaki fıkra",
                                  {.article = "4", .paragraph = {}, .clause = {}, .subclause = {}})) == ":4");
  CHECK(written(quantities::norms("yukarıdaki fıkra",
                                  {.article = "4", .paragraph = "1", .clause = {}, .subclause = {}})) == ":4");
  CHECK(written(quantities::norms(
            "önceki madde", {.article = "Geçici 4", .paragraph = {}, .clause = {}, .subclause = {}})) == ":Geçici 3");
  CHECK(written(quantities::norms("bu madde", {})) == none);
}

TEST_CASE("what only looks like a norm names none") {
  check_all(norms_here, {
                            {"", none},
                            {"iki madde", none},
                            {"5 madde", none},
                            {"kanunun iki maddesi", none},
                            {"o maddede", none},
                            {"sözleşme süresi", none},
                            {"kanunlara göre", none},
                            {"ilgili kanun hükümleri", none},
                            {"kanun yoluna başvurulabilir", none},
                            {"kanuni temsilci", none},
                            {"anayasa mahkemesi", none},
                            {"25214 sayılı resmi gazete", none},
                            {"(1) sayılı cetvel", none},
                            {"gıda maddesi", none},
                            {"f. yılmaz 2", none},
                            {"22/5/2003", none},
                        });
}

TEST_CASE("no bytes are too odd for the parsers") {
  const std::string_view odd[] = {"\xff\xfe",
                                  "(((((((((",
                                  "%",
                                  "%%",
                                  "5/",
                                  "5(2",
                                  "(17/4-",
                                  "\"",
                                  "''",
                                  "₺",
                                  "'inci",
                                  "1/1/",
                                  "[",
                                  "[12",
                                  "[12]",
                                  "\xc4",
                                  "999999999999999999999999999999 sayılı kanun",
                                  "1 ila 99999999999999999999 uncu maddeler",
                                  "bu",
                                  "sayılı",
                                  ".",
                                  ",",
                                  "-",
                                  "5 -"};
  for (std::string_view phrase : odd) {
    CAPTURE(phrase);
    CHECK_NOTHROW(quantities::number(phrase));
    CHECK_NOTHROW(quantities::date(phrase));
    CHECK_NOTHROW(quantities::time(phrase));
    CHECK_NOTHROW(quantities::money(phrase));
    CHECK_NOTHROW(quantities::percentage(phrase));
    CHECK_NOTHROW(norms_here(phrase));
  }
}

TEST_CASE("a phrase of one piece without end is read like any other") {
  for (std::string_view piece : {"on ",
                                 "1, ",
                                 "1",
                                 "(",
                                 "a, ",
                                 "5 inci ve ",
                                 "madde ",
                                 "sayılı ",
                                 "4857 sayılı ",
                                 "kanunun ",
                                 "hakkında kanun ",
                                 "5 inci maddesinin ",
                                 "bu fıkranın ",
                                 "her ",
                                 "1/",
                                 "1.",
                                 "1.000",
                                 "yüz",
                                 "birinci ",
                                 "otuz gün ",
                                 "(1 ila 99 uncu fıkraları) "}) {
    CAPTURE(piece);
    std::string phrase;
    while (phrase.size() < 50'000) phrase += piece;
    CHECK_NOTHROW(quantities::time(phrase));
    CHECK_NOTHROW(quantities::money(phrase));
    CHECK_NOTHROW(quantities::percentage(phrase));
    CHECK_NOTHROW(norms_here(phrase));
  }
}
