// SPDX-License-Identifier: Apache-2.0
// Records to OASIS LegalRuleML 1.0: sources first, then what joins them to statements, then the statements.
//
// What the standard has no name for is said in terms of the prefix `yukum`: the kind of a record as the type of its
// statement, its roles as keys of slots.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include <yukum/writers.hpp>

#include "plain_text.hpp"
#include "quantities.hpp"
#include "readable.hpp"
#include "text.hpp"
#include "xml.hpp"

namespace yukum {
namespace {

enum class Statement { prescriptive, penalty, factual, constitutive };

Statement statement_of(Kind kind) {
  switch (kind) {
    case Kind::sanction: return Statement::penalty;
    case Kind::declaration: return Statement::factual;
    case Kind::constitutive: return Statement::constitutive;
    default: return Statement::prescriptive;
  }
}

std::string_view deontic_element(Kind kind) {
  switch (kind) {
    case Kind::prohibition: return "lrml:Prohibition";
    case Kind::permission:
    case Kind::exemption: return "lrml:Permission";
    case Kind::right:
    case Kind::power: return "lrml:Right";
    default: return "lrml:Obligation";
  }
}

// An exemption permits not to act. A prohibition forbids the act itself, so its negation is not told twice.
bool denies_the_action(const Record& record) {
  if (record.kind == Kind::exemption) return true;
  return record.polarity == Polarity::negative && record.kind != Kind::prohibition;
}

// A document's name as the path of an IRI.
std::string iri_path(std::string_view id) {
  constexpr std::string_view unreserved = "-._~/";
  std::string iri;
  append_valid(iri, id, [&](char c) {
    const bool letter_or_digit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter_or_digit || unreserved.find(c) != std::string_view::npos) {
      iri += c;
    } else {
      fmt::format_to(std::back_inserter(iri), "%{:02X}", static_cast<unsigned char>(c));
    }
  });
  return iri;
}

// `P30D`; nothing for what XML Schema has no duration for, as working days.
std::optional<std::string> xml_duration(const TimeValue& value) {
  if (!value.amount || *value.amount < 0 || *value.amount != std::floor(*value.amount)) return std::nullopt;
  const auto amount = static_cast<long long>(*value.amount);
  switch (value.unit) {
    case TimeUnit::minute: return fmt::format("PT{}M", amount);
    case TimeUnit::hour: return fmt::format("PT{}H", amount);
    case TimeUnit::day: return fmt::format("P{}D", amount);
    case TimeUnit::week: return fmt::format("P{}D", 7 * amount);
    case TimeUnit::month: return fmt::format("P{}M", amount);
    case TimeUnit::year: return fmt::format("P{}Y", amount);
    default: return std::nullopt;
  }
}

// XML Schema has a type for whatever part of a date is known, and writes it as ISO 8601 does.
std::string_view xml_type_of_date(std::string_view date) {
  const bool of_any_year = date.starts_with("--");
  switch (date.size()) {
    case std::string_view("2027").size(): return of_any_year ? "xs:gMonth" : "xs:gYear";
    case std::string_view("2027-01").size(): return of_any_year ? "xs:gMonthDay" : "xs:gYearMonth";
    default: return "xs:date";
  }
}

std::string readable(const Section& section) {
  return readable(NormReference{{}, section.article, section.paragraph, section.clause});
}

// Whether a norm that is referred to from `here` is in that section, or is the section's whole.
bool names(const NormReference& norm, const Section& here, const Section& section) {
  if (!norm.law.empty() && norm.law != "this") return false;
  if (norm.article.empty() && norm.paragraph.empty()) return false;
  // `birinci fıkraya aykırı`: of this article
  const std::string& article = norm.article.empty() ? here.article : norm.article;
  return article == section.article && (norm.paragraph.empty() || norm.paragraph == section.paragraph) &&
         (norm.clause.empty() || norm.clause == section.clause);
}

class LegalRuleML {
 public:
  LegalRuleML(std::string& out, const DocumentView& document, const std::vector<Record>& records)
      : document_(document),
        records_(records),
        offset_(document.text, OffsetUnit::codepoint),
        root_(out, "lrml:LegalRuleML",
              {{"xmlns:lrml", "http://docs.oasis-open.org/legalruleml/ns/v1.0/"},
               {"xmlns:ruleml", "http://ruleml.org/spec"},
               {"xmlns:xs", "http://www.w3.org/2001/XMLSchema"},
               {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}}) {}

  void write() {
    root_.empty("lrml:Prefix", {{"pre", "yukum"}, {"refID", "urn:x-yukum:"}});
    legal_references();
    legal_sources();
    if (records_.empty()) return;
    associations();
    XmlElement statements(root_, "lrml:Statements", {{"key", "statements"}});
    for (std::size_t index = 0; index < records_.size(); ++index) statement(statements, index);
  }

 private:
  std::string_view words(ByteSpan span) const { return span.of(document_.text); }
  static std::string key(std::size_t index) { return fmt::format("statement-{}", index + 1); }
  static std::string keyref(std::string_view key) { return fmt::format("#{}", key); }

  void legal_references() {
    for (const Record& record : records_)
      for (const Reference& reference : record.reference)
        for (const NormReference& norm : reference.norms)
          if (const std::string name = readable(norm); !name.empty())
            references_.try_emplace(name, fmt::format("reference-{}", references_.size() + 1));
    if (references_.empty()) return;
    XmlElement collection(root_, "lrml:LegalReferences", {{"refIDSystemName", "law, article, paragraph, clause"}});
    for (const auto& [name, id] : references_)
      collection.empty("lrml:LegalReference", {{"refersTo", id}, {"refID", name}});
  }

  void legal_sources() {
    XmlElement collection(root_, "lrml:LegalSources");
    const std::string iri = iri_path(document_.id);
    collection.empty("lrml:LegalSource", {{"key", "document"}, {"sameAs", iri}});
    for (const Record& record : records_) {
      const auto [source, is_new] =
          sources_.try_emplace(record.sentence.begin, fmt::format("sentence-{}", sources_.size() + 1));
      if (!is_new) continue;
      const std::string place =
          fmt::format("{}#char={},{}", iri, offset_(record.sentence.begin), offset_(record.sentence.end));
      XmlElement sentence(collection, "lrml:LegalSource", {{"key", source->second}, {"sameAs", place}});
      const std::string section = readable(record.section);
      sentence.text("lrml:Comment",
                    fmt::format("{}{}{}", section, section.empty() ? "" : ": ", words(record.sentence)));
    }
  }

  void associations() {
    XmlElement collection(root_, "lrml:Associations");
    for (std::size_t index = 0; index < records_.size(); ++index) {
      XmlElement association(collection, "lrml:Association");
      association.empty("lrml:appliesSource", {{"keyref", keyref(sources_.at(records_[index].sentence.begin))}});
      for (const Reference& reference : records_[index].reference)
        for (const NormReference& norm : reference.norms)
          if (const auto known = references_.find(readable(norm)); known != references_.end())
            association.empty("lrml:appliesSource", {{"keyref", keyref(known->second)}});
      association.empty("lrml:toTarget", {{"keyref", keyref(key(index))}});
    }
  }

  void statement(XmlElement& statements, std::size_t index) {
    const Record& record = records_[index];
    const std::string type = fmt::format("yukum:{}", name_of(record.kind));
    switch (statement_of(record.kind)) {
      case Statement::prescriptive: {
        XmlElement element(statements, "lrml:PrescriptiveStatement", {{"key", key(index)}, {"type", type}});
        XmlElement rule(element, "ruleml:Rule",
                        {{"key", fmt::format(":rule-{}", index + 1)}, {"closure", "universal"}});
        premise(rule, record);
        XmlElement conclusion(rule, "ruleml:then");
        deontic(conclusion, record);
        break;
      }
      case Statement::penalty: {
        {
          XmlElement element(statements, "lrml:PenaltyStatement", {{"key", key(index)}, {"type", type}});
          deontic(element, record);
        }
        reparation(statements, index);
        break;
      }
      case Statement::constitutive: {
        XmlElement element(statements, "lrml:ConstitutiveStatement", {{"key", key(index)}, {"type", type}});
        XmlElement rule(element, "ruleml:Rule",
                        {{"key", fmt::format(":rule-{}", index + 1)}, {"closure", "universal"}});
        premise(rule, record);
        XmlElement conclusion(rule, "ruleml:then");
        formula(conclusion, record);
        break;
      }
      case Statement::factual: {
        XmlElement element(statements, "lrml:FactualStatement", {{"key", key(index)}, {"type", type}});
        XmlElement fact(element, "lrml:hasTemplate");
        formula(fact, record);
        break;
      }
    }
  }

  // The norms of this document that the sentence of a penalty names are those whose violation it repairs.
  void reparation(XmlElement& statements, std::size_t penalty) {
    const Record& record = records_[penalty];
    const std::vector<NormReference> norms =
        quantities::norms(text::folded(on_one_line(words(record.sentence))), record.section);
    std::vector<std::size_t> violated;
    for (std::size_t index = 0; index < records_.size(); ++index) {
      const Kind kind = records_[index].kind;
      if (kind != Kind::obligation && kind != Kind::commitment && kind != Kind::prohibition) continue;
      if (std::any_of(norms.begin(), norms.end(),
                      [&](const NormReference& norm) { return names(norm, record.section, records_[index].section); }))
        violated.push_back(index);
    }
    if (violated.empty()) return;
    XmlElement statement(statements, "lrml:ReparationStatement", {{"key", fmt::format("reparation-{}", penalty + 1)}});
    XmlElement reparation(statement, "lrml:Reparation");
    reparation.empty("lrml:appliesPenalty", {{"keyref", keyref(key(penalty))}});
    for (const std::size_t index : violated)
      reparation.empty("lrml:toPrescriptiveStatement", {{"keyref", keyref(key(index))}});
  }

  void premise(XmlElement& rule, const Record& record) const {
    XmlElement premise(rule, "ruleml:if");
    XmlElement conjunction(premise, "ruleml:And");
    const auto atom = [&](XmlElement& parent, std::string_view relation, ByteSpan span) {
      XmlElement atom(parent, "ruleml:Atom");
      atom.empty("ruleml:Rel", {{"iri", relation}});
      atom.text("ruleml:Ind", words(span));
    };
    for (const ByteSpan& span : record.condition) atom(conjunction, "yukum:condition", span);
    for (const ByteSpan& span : record.exception) {
      XmlElement unless(conjunction, "ruleml:Naf");
      atom(unless, "yukum:exception", span);
    }
  }

  void deontic(XmlElement& parent, const Record& record) const {
    XmlElement specification(parent, deontic_element(record.kind),
                             {{"type", record.force == Force::soft ? "yukum:soft" : "yukum:hard"}});
    const auto party = [&](std::string_view role, ByteSpan span) {
      XmlElement slot(specification, "ruleml:slot");
      slot.empty(role);
      slot.text("ruleml:Ind", words(span));
    };
    for (const Bearer& bearer : record.bearer) party("lrml:Bearer", bearer.span);
    for (const ByteSpan& span : record.counterparty) party("lrml:AuxiliaryParty", span);
    formula(specification, record);
  }

  void formula(XmlElement& parent, const Record& record) const {
    if (!denies_the_action(record)) return action(parent, record);
    XmlElement negation(parent, "ruleml:Neg");
    action(negation, record);
  }

  void action(XmlElement& parent, const Record& record) const {
    XmlElement atom(parent, "ruleml:Atom");
    atom.text("ruleml:Rel", record.action);
    const auto slot = [&](std::string_view role, std::string_view filler) {
      XmlElement slot(atom, "ruleml:slot");
      slot.empty("ruleml:Ind", {{"iri", role}});
      slot.text("ruleml:Ind", filler);
    };
    const auto data_slot = [&](std::string_view role, std::string_view type, std::string_view value) {
      XmlElement slot(atom, "ruleml:slot");
      slot.empty("ruleml:Ind", {{"iri", role}});
      slot.text("ruleml:Data", value, {{"xsi:type", type}});
    };
    slot("yukum:predicate", record.full_form.empty() ? words(record.predicate) : record.full_form);
    // Facts have no place for parties of their own, penalties none for premises.
    const Statement statement = statement_of(record.kind);
    if (statement == Statement::factual || statement == Statement::constitutive)
      for (const Bearer& bearer : record.bearer) slot("yukum:bearer", words(bearer.span));
    if (statement == Statement::factual || statement == Statement::penalty) {
      for (const ByteSpan& span : record.condition) slot("yukum:condition", words(span));
      for (const ByteSpan& span : record.exception) slot("yukum:exception", words(span));
    }
    for (const ByteSpan& span : record.object) slot("yukum:object", words(span));
    for (const Deadline& deadline : record.deadline) {
      slot("yukum:deadline", words(deadline.span));
      if (!deadline.value) continue;
      const std::string role = fmt::format("yukum:{}", name_of(deadline.value->relation));
      if (const auto duration = xml_duration(*deadline.value)) data_slot(role, "xs:duration", *duration);
      if (!deadline.value->date.empty()) data_slot(role, xml_type_of_date(deadline.value->date), deadline.value->date);
    }
    for (const ByteSpan& span : record.purpose) slot("yukum:purpose", words(span));
    for (const ByteSpan& span : record.manner) slot("yukum:manner", words(span));
    for (const ByteSpan& span : record.scope) slot("yukum:scope", words(span));
  }

  const DocumentView& document_;
  const std::vector<Record>& records_;
  OffsetMap offset_;
  XmlElement root_;
  std::map<std::string, std::string> references_;  // the norm in words to its identifier
  std::map<std::size_t, std::string> sources_;     // begin of the sentence to its key
};

}  // namespace

void write_legalruleml(std::string& out, const DocumentView& document, const std::vector<Record>& records) {
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  LegalRuleML(out, document, records).write();
}

}  // namespace yukum
