// SPDX-License-Identifier: Apache-2.0
// Explained records to one page: the template of lib/page with the style, the script and the data filled in.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include <yukum/writers.hpp>

#include "json.hpp"
#include "page_files.hpp"
#include "readable.hpp"
#include "segment.hpp"
#include "xml.hpp"

namespace yukum {
namespace {

std::string_view page_file(std::string_view path) {
  const auto files = embedded_page();
  return std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.path == path; })->text;
}

std::string place_of(std::string_view file, std::size_t line) { return fmt::format("{}:{}", file, line); }

// `ver + (-Il) il + (-Ir) ir`
std::string pieces_of(const WordAnalysis& analysis) {
  std::string pieces;
  for (const Segment& segment : analysis.segments) {
    if (!pieces.empty()) pieces += " + ";
    pieces += segment.surface;
    if (!segment.suffix.empty()) fmt::format_to(std::back_inserter(pieces), " ({})", segment.suffix);
  }
  return pieces.empty() ? analysis.lemma : pieces;
}

// The data of a page. Offsets count UTF-16 units, as JavaScript does.
class PageData {
 public:
  PageData(std::string& out, const DocumentView& document)
      : out_(out), document_(document), offset_(document.text, OffsetUnit::utf16) {}

  void write(const std::vector<Explanation>& explanations) {
    JsonObject page(out_);
    page.member("document", document_.id);
    page.member("text", document_.text);
    places(page.member("places"));
    JsonArray records(page.member("records"));
    for (const Explanation& explanation : explanations) record(records.next(), explanation);
  }

 private:
  void span(std::string& out, ByteSpan span) const {
    fmt::format_to(std::back_inserter(out), "[{},{}]", offset_(span.begin), offset_(span.end));
  }

  // Where the titles and the articles of the document begin.
  void places(std::string& out) const {
    Document segmented;
    segment(document_.text, segmented);
    JsonArray array(out);
    std::string_view article;
    for (const Sentence& sentence : segmented.sentences) {
      const Section& section = segmented.sections[sentence.section];
      if (sentence.kind == SentenceKind::heading) {
        JsonObject place(array.next());
        place.number("begin", offset_(sentence.span.begin));
        place.number("end", offset_(sentence.span.end));
      } else if (!section.article.empty() && section.article != article) {
        article = section.article;
        JsonObject place(array.next());
        place.number("begin", offset_(sentence.span.begin));
        place.member("article", article);
      }
    }
  }

  void record(std::string& out, const Explanation& explanation) const {
    const Record& record = explanation.record;
    JsonObject object(out);
    object.member("kind", name_of(record.kind));
    object.member("force", name_of(record.force));
    object.member("action", record.action);
    object.member("full_form", record.full_form);
    span(object.member("predicate"), record.predicate);
    span(object.member("sentence"), record.sentence);
    if (!record.softened_by.empty()) span(object.member("softened_by"), record.softened_by);
    {
      JsonObject section(object.member("section"));
      section.member_unless_empty("article", record.section.article);
      section.member_unless_empty("paragraph", record.section.paragraph);
      section.member_unless_empty("clause", record.section.clause);
      section.member_unless_empty("subclause", record.section.subclause);
    }
    roles(object.member("roles"), explanation);
    object.member("rule", record.rule);
    object.member("at", place_of(explanation.file, explanation.line));
    {
      JsonArray patterns(object.member("patterns"));
      for (const PatternPart& part : explanation.parts) {
        JsonObject pattern(patterns.next());
        pattern.member("pattern", part.pattern);
        if (!part.word.empty()) span(pattern.member("span"), part.word);
      }
    }
    {
      JsonArray words(object.member("words"));
      for (const AnalyzedToken& token : explanation.words) {
        JsonObject word(words.next());
        span(word.member("span"), token.span);
        word.member("pieces", pieces_of(token.analysis));
        word.member("feats", token.analysis.feats);
      }
    }
    JsonArray negation(object.member("negation"));
    for (const std::string& step : explanation.negation) append_json_string(negation.next(), step);
  }

  void roles(std::string& out, const Explanation& explanation) const {
    const Record& record = explanation.record;
    JsonArray array(out);
    const auto begin_role = [&](JsonObject& role, std::string_view name, ByteSpan where) {
      role.member("role", name);
      span(role.member("span"), where);
      const auto reason = std::find_if(explanation.roles.begin(), explanation.roles.end(),
                                       [&](const RoleReason& one) { return one.role == name && one.span == where; });
      if (reason == explanation.roles.end()) return;
      role.member_unless_empty("reason", reason->reason);
      if (reason->rule.empty()) return;
      role.member("rule", reason->rule);
      role.member("at", place_of(reason->file, reason->line));
    };
    const auto spans = [&](std::string_view name, const std::vector<ByteSpan>& all) {
      for (const ByteSpan& one : all) {
        JsonObject role(array.next());
        begin_role(role, name, one);
      }
    };
    for (const Bearer& bearer : record.bearer) {
      JsonObject role(array.next());
      begin_role(role, "bearer", bearer.span);
      role.member("source", name_of(bearer.source));
    }
    spans("object", record.object);
    spans("counterparty", record.counterparty);
    spans("condition", record.condition);
    spans("exception", record.exception);
    for (const Deadline& deadline : record.deadline) {
      JsonObject role(array.next());
      begin_role(role, "deadline", deadline.span);
      if (!deadline.value) continue;
      role.member("relation", name_of(deadline.value->relation));
      if (deadline.value->amount) role.number("amount", *deadline.value->amount);
      if (deadline.value->unit != TimeUnit::none) role.member("unit", name_of(deadline.value->unit));
      role.member_unless_empty("date", deadline.value->date);
    }
    spans("purpose", record.purpose);
    spans("manner", record.manner);
    spans("scope", record.scope);
    for (const Reference& reference : record.reference) {
      JsonObject role(array.next());
      begin_role(role, "reference", reference.span);
      role.member_unless_empty("norms", readable(reference));
    }
  }

  std::string& out_;
  const DocumentView& document_;
  OffsetMap offset_;
};

// JSON within a script element: no `<` may stand in it, lest it end the element or begin a comment. It stands in
// strings only.
void append_script_data(std::string& out, const DocumentView& document, const std::vector<Explanation>& explanations) {
  std::string data;
  PageData(data, document).write(explanations);
  for (const char c : data) {
    if (c == '<')
      out += "\\u003c";
    else
      out += c;
  }
}

}  // namespace

void write_html(std::string& out, const DocumentView& document, const std::vector<Explanation>& explanations) {
  std::string_view rest = page_file("page.html");
  while (true) {
    const std::size_t begin = rest.find("{{");
    out += rest.substr(0, begin);
    if (begin == std::string_view::npos) return;
    const std::size_t end = rest.find("}}", begin);
    const std::string_view name = rest.substr(begin + 2, end - begin - 2);
    rest.remove_prefix(end + 2);
    if (name == "title")
      append_xml_text(out, document.id.substr(document.id.rfind('/') + 1));
    else if (name == "style")
      out += page_file("page.css");
    else if (name == "script")
      out += page_file("page.js");
    else if (name == "data")
      append_script_data(out, document, explanations);
  }
}

}  // namespace yukum
