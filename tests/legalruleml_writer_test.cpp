// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/writers.hpp>

#include "record_fixture.hpp"

using namespace yukum;

namespace {

std::string legalruleml(std::string_view id, std::string_view text, const std::vector<Record>& records) {
  std::string out;
  write_legalruleml(out, {id, text}, records);
  return out;
}

Record record_of(Kind kind, Polarity polarity = Polarity::positive) {
  Record record;
  record.kind = kind;
  record.polarity = polarity;
  record.action = "yapmak";
  return record;
}

}  // namespace

TEST_CASE("a norm is a prescriptive statement with bearer, action, deadline, and its sentence and norms as sources") {
  const std::string out = legalruleml("kira sözleşmesi.txt", fixture_text, {record_with_everything()});
  for (const std::string piece :
       {R"(<lrml:LegalReference refersTo="reference-1" refID="4857, article 8"/>)",
        R"(<lrml:LegalSource key="sentence-1" sameAs="kira%20sözleşmesi.txt#char=0,91">)",
        R"(<lrml:appliesSource keyref="#sentence-1"/>)", R"(<lrml:appliesSource keyref="#reference-2"/>)",
        R"(<lrml:toTarget keyref="#statement-1"/>)",
        R"(<lrml:PrescriptiveStatement key="statement-1" type="yukum:commitment">)",
        R"(<lrml:Obligation type="yukum:soft">)", "<lrml:Bearer/>\n", "<ruleml:Ind>Taraflar</ruleml:Ind>",
        "<ruleml:Rel>bildirmek</ruleml:Rel>", "<ruleml:Ind>30 gün içinde</ruleml:Ind>",
        R"(<ruleml:Data xsi:type="xs:date">2027-01-01</ruleml:Data>)"}) {
    INFO(piece);
    CHECK(out.find(piece) != std::string::npos);
  }
}

TEST_CASE("every kind has its deontic element, and what is not to be done is negated once") {
  const auto has = [](const Record& record, const std::string& element) {
    return legalruleml("a", "x", {record}).find('<' + element) != std::string::npos;
  };
  CHECK(has(record_of(Kind::obligation), "lrml:Obligation"));
  CHECK(has(record_of(Kind::commitment), "lrml:Obligation"));
  CHECK(has(record_of(Kind::prohibition, Polarity::negative), "lrml:Prohibition"));
  CHECK_FALSE(has(record_of(Kind::prohibition, Polarity::negative), "ruleml:Neg"));
  CHECK(has(record_of(Kind::permission), "lrml:Permission"));
  CHECK(has(record_of(Kind::exemption, Polarity::negative), "lrml:Permission"));
  CHECK(has(record_of(Kind::exemption, Polarity::negative), "ruleml:Neg"));
  CHECK(has(record_of(Kind::right), "lrml:Right"));
  CHECK(has(record_of(Kind::power), "lrml:Right"));
  CHECK(has(record_of(Kind::sanction), "lrml:PenaltyStatement"));
  CHECK(has(record_of(Kind::constitutive), "lrml:ConstitutiveStatement"));
  CHECK(has(record_of(Kind::declaration), "lrml:FactualStatement"));
}

TEST_CASE("a date has the type of what is known of it") {
  for (const auto& [date, type] :
       {std::pair("2027-01-15", "xs:date"), std::pair("2027-01", "xs:gYearMonth"), std::pair("2027", "xs:gYear"),
        std::pair("--01-15", "xs:gMonthDay"), std::pair("--01", "xs:gMonth")}) {
    Record record = record_of(Kind::obligation);
    record.deadline = {{{0, 1}, TimeValue{{}, TimeUnit::none, date, TimeRelation::until}}};
    const std::string element = std::string("<ruleml:Data xsi:type=\"") + type + "\">" + date + '<';
    CHECK(legalruleml("a", "x", {record}).find(element) != std::string::npos);
  }
}

TEST_CASE("a penalty repairs the duties of the article that its sentence names, and no others") {
  const std::string text = "6 ncı maddeye aykırı davranana para cezası verilir.";
  Record duty = record_of(Kind::obligation), elsewhere = duty, permission = record_of(Kind::permission),
         penalty = record_of(Kind::sanction);
  duty.section.article = permission.section.article = "6";
  elsewhere.section.article = "7";
  penalty.section.article = "10";
  penalty.sentence = {0, text.size()};
  const std::string out = legalruleml("a", text, {duty, elsewhere, permission, penalty});
  CHECK(out.find(R"(<lrml:appliesPenalty keyref="#statement-4"/>)") != std::string::npos);
  CHECK(out.find(R"(<lrml:toPrescriptiveStatement keyref="#statement-1"/>)") != std::string::npos);
  CHECK(out.find(R"(<lrml:toPrescriptiveStatement keyref="#statement-2"/>)") == std::string::npos);
  CHECK(out.find(R"(<lrml:toPrescriptiveStatement keyref="#statement-3"/>)") == std::string::npos);
}

TEST_CASE("a paragraph that a penalty names without an article is of its own article") {
  const std::string text = "Birinci fıkraya aykırı davranana para cezası verilir.";
  Record duty = record_of(Kind::obligation), elsewhere = duty, penalty = record_of(Kind::sanction);
  duty.section = {"6", "1", "", ""};
  elsewhere.section = {"7", "1", "", ""};
  penalty.section = {"6", "2", "", ""};
  penalty.sentence = {0, text.size()};
  const std::string out = legalruleml("a", text, {duty, elsewhere, penalty});
  CHECK(out.find(R"(<lrml:toPrescriptiveStatement keyref="#statement-1"/>)") != std::string::npos);
  CHECK(out.find(R"(<lrml:toPrescriptiveStatement keyref="#statement-2"/>)") == std::string::npos);
}

TEST_CASE("whatever stands in a text, the XML is well-formed text") {
  const std::string text = "<b>&\"'\x01\xFF\uFFFE]]>";
  Record record = record_of(Kind::obligation);
  record.object = {{0, text.size()}};
  const std::string out = legalruleml("a", text, {record});
  CHECK(out.find("<ruleml:Ind>&lt;b&gt;&amp;&quot;'\uFFFD\uFFFD\uFFFD]]&gt;</ruleml:Ind>") != std::string::npos);
}
