// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>

#include <yukum/yukum.hpp>

using namespace yukum;

namespace {

const Extractor& extractor() {
  static const Extractor made = [] {
    ExtractorOptions options;
    options.rules.push_back(
        {"test.rules",
         "rule test.bound {\n  when @[-mAK] <zorunda zorundadır>;\n  is obligation;\n  denied exemption;\n"
         "  exponent zorunda;\n  priority 900;\n}\n"
         "rule test.passive {\n  when [lemma:yapmak VerbForm=Fin];\n  is right;\n  exponent x;\n  voice passive;\n  "
         "priority 901;\n}\n"});
    return Extractor(std::move(options));
  }();
  return made;
}

}  // namespace

TEST_CASE("the explanations are those of the records that extract gives") {
  const std::string text = "Kiracı, kirayı ödemek zorunda değildir. Bakanlık kararı bildirir ve uygular.";
  const auto records = extractor().extract(text);
  const auto explanations = extractor().explain(text);
  REQUIRE(records.size() == explanations.size());
  std::string direct, explained;
  std::vector<Record> same;
  for (const Explanation& e : explanations) same.push_back(e.record);
  write_json_lines(direct, {"-", text}, records);
  write_json_lines(explained, {"-", text}, same);
  CHECK(direct == explained);
}

TEST_CASE("an explanation names rule, words, negation and roles") {
  const std::string text = "Kiracı, kirayı ödemek zorunda değildir.";
  const auto explanations = extractor().explain(text);
  REQUIRE(explanations.size() == 1);
  const Explanation& e = explanations[0];
  CHECK(e.record.rule == "test.bound");
  CHECK(e.file == "test.rules");
  CHECK(e.line == 1);
  REQUIRE(e.parts.size() == 2);
  CHECK(e.parts[0].pattern == "@[-mAK]");
  CHECK(e.parts[0].word.of(text) == "ödemek");
  CHECK(e.parts[1].word.of(text) == "zorunda");
  CHECK(e.negation == std::vector<std::string>{"as it stands: obligation", "`değildir` denies it: exemption"});
  REQUIRE(e.words.size() == 3);
  CHECK(e.words[0].analysis.segments.back().suffix == "-mAK");
  const auto object =
      std::find_if(e.roles.begin(), e.roles.end(), [](const RoleReason& r) { return r.role == "object"; });
  REQUIRE(object != e.roles.end());
  CHECK(object->span.of(text) == "kirayı");
  CHECK(object->reason == "Case=Acc, which `ödemek` governs");
}

TEST_CASE("why-not names the first condition that failed") {
  const auto reason = [](std::string_view text, std::string_view rule) {
    const auto trials = extractor().why_not(text, rule);
    REQUIRE(trials.size() == 1);
    return trials[0].decided ? std::string("decided") : trials[0].reason;
  };
  CHECK(reason("Kiracı kirayı ödemek zorundadır.", "test.bound") == "decided");
  CHECK(reason("Kiracı kirayı öder.", "test.bound")
            .starts_with("<zorunda zorundadır>: `öder` is not the form zorunda, zorundadır"));
  CHECK(reason("Kiracı işi yapar.", "test.passive") == "voice: the action is not passive");
  CHECK(reason("Kiracı işi yapmaz.", "test.passive") == "voice: the action is not passive");
  CHECK(reason("İş yapılmaz.", "test.passive") == "the rule says no `denied`");
  CHECK(reason("Kiracı kirayı ödemek zorundadır.", "obligation.zorunda") ==
        "test.bound (priority 900) comes before it (priority 60)");
  CHECK(reason("Kısa bir söz", "test.bound") == "the sentence has no main clause");
  CHECK(extractor().why_not("Kiracı öder.", "no.such.rule").empty());
}
