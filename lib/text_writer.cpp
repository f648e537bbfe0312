// SPDX-License-Identifier: Apache-2.0
// Records and derivations to text for reading.
#include <fmt/color.h>
#include <fmt/format.h>

#include <iterator>

#include <yukum/writers.hpp>

#include "plain_text.hpp"
#include "readable.hpp"

namespace yukum {
namespace {

fmt::terminal_color colour_of(Kind kind) {
  switch (kind) {
    case Kind::obligation:
    case Kind::commitment: return fmt::terminal_color::blue;
    case Kind::prohibition:
    case Kind::sanction: return fmt::terminal_color::red;
    case Kind::permission:
    case Kind::right:
    case Kind::power:
    case Kind::exemption: return fmt::terminal_color::green;
    default: return fmt::terminal_color::bright_black;
  }
}

// The lines of one record: a title, then one line for each thing that is known, its name in a narrow column.
class TextRecord {
 public:
  TextRecord(std::string& out, std::string_view text, bool colour) : out_(out), text_(text), colour_(colour) {}

  void title(const DocumentView& document, const Record& record) {
    paint(fg(colour_of(record.kind)) | fmt::emphasis::bold, name_of(record.kind));
    if (record.force == Force::soft) out_ += " (soft)";
    out_ += "  ";
    paint(fmt::emphasis::bold, on_one_line(record.predicate.of(text_)));
    std::string place = on_one_line(document.id);
    for (const std::string* part :
         {&record.section.article, &record.section.paragraph, &record.section.clause, &record.section.subclause}) {
      if (!part->empty()) place += '/' + on_one_line(*part);
    }
    out_ += "  ";
    paint(faint, place);
    out_ += '\n';
  }

  void line(std::string_view name, std::string_view value, std::string_view remark = {}) {
    if (value.empty()) return;
    out_ += "  ";
    paint(faint, fmt::format("{:<13}", name));
    append_on_one_line(out_, value);
    if (!remark.empty()) {
      out_ += "  ";
      paint(faint, fmt::format("[{}]", on_one_line(remark)));
    }
    out_ += '\n';
  }
  void line(std::string_view name, ByteSpan span, std::string_view remark = {}) { line(name, span.of(text_), remark); }
  void lines(std::string_view name, const std::vector<ByteSpan>& spans) {
    for (const ByteSpan& span : spans) line(name, span);
  }

 private:
  static constexpr fmt::emphasis faint = fmt::emphasis::faint;

  void paint(fmt::text_style style, std::string_view words) {
    fmt::format_to(std::back_inserter(out_), colour_ ? style : fmt::text_style(), "{}", words);
  }

  std::string& out_;
  std::string_view text_;
  bool colour_;
};

}  // namespace

void write_text(std::string& out, const DocumentView& document, const std::vector<Record>& records, bool colour) {
  for (const Record& record : records) {
    TextRecord write(out, document.text, colour);
    write.title(document, record);
    for (const Bearer& bearer : record.bearer) {
      const bool said_by_the_clause = bearer.source == BearerSource::explicit_subject;
      write.line("bearer", bearer.span, said_by_the_clause ? std::string_view() : name_of(bearer.source));
    }
    write.line("action", record.action,
               record.softened_by.empty() ? std::string()
                                          : fmt::format("softened by {}", record.softened_by.of(document.text)));
    if (record.full_form != record.predicate.of(document.text)) write.line("in full", record.full_form);
    write.lines("object", record.object);
    write.lines("counterparty", record.counterparty);
    write.lines("condition", record.condition);
    write.lines("exception", record.exception);
    for (const Deadline& deadline : record.deadline) {
      write.line("deadline", deadline.span, deadline.value ? readable(*deadline.value) : std::string());
    }
    write.lines("purpose", record.purpose);
    write.lines("manner", record.manner);
    write.lines("scope", record.scope);
    for (const Reference& reference : record.reference) write.line("reference", reference.span, readable(reference));
    write.line("rule", record.rule);
    out += '\n';
  }
}

void write_explanations_text(std::string& out, const DocumentView& document,
                             const std::vector<Explanation>& explanations) {
  const auto line = [&](std::string_view label, std::string_view value) {
    fmt::format_to(std::back_inserter(out), "  {:<13}{}\n", label, on_one_line(value));
  };
  const auto at = [&](ByteSpan span) { return on_one_line(span.of(document.text)); };
  for (const Explanation& e : explanations) {
    fmt::format_to(std::back_inserter(out), "{}  {}\n", name_of(e.record.kind), at(e.record.predicate));
    line("in", at(e.record.sentence));
    line("rule", fmt::format("{}  {}:{}", e.record.rule, e.file, e.line));
    for (const PatternPart& part : e.parts)
      line("pattern", fmt::format("{}  {}", part.pattern, part.word.empty() ? "(no word)" : at(part.word)));
    for (const AnalyzedToken& token : e.words) {
      std::string pieces;
      for (const Segment& segment : token.analysis.segments) {
        if (!segment.suffix.empty())
          fmt::format_to(std::back_inserter(pieces), " + {}", segment.surface);
        else
          pieces += segment.surface;
        if (!segment.suffix.empty())
          fmt::format_to(std::back_inserter(pieces), " ({}{}{})", segment.suffix, segment.feature.empty() ? "" : " ",
                         segment.feature);
      }
      line("word",
           fmt::format("{}: {} {}{}{}{}", at(token.span), token.analysis.pos,
                       pieces.empty() ? token.analysis.lemma : pieces, token.analysis.guessed ? ", a guess" : "",
                       token.analysis.reason.empty() ? "" : ", chosen by ", token.analysis.reason));
    }
    for (const std::string& step : e.negation) line("negation", step);
    if (e.record.full_form != e.record.predicate.of(document.text)) line("in full", e.record.full_form);
    if (!e.record.softened_by.empty()) line("softened by", at(e.record.softened_by));
    for (const RoleReason& role : e.roles)
      line(role.role, fmt::format("{}: {}{}", at(role.span), role.reason,
                                  role.rule.empty() ? std::string()
                                                    : fmt::format(" ({}  {}:{})", role.rule, role.file, role.line)));
    for (const RefusedRule& refused : e.refused) line("not", fmt::format("{}: {}", refused.rule, refused.reason));
    out += '\n';
  }
}

void write_trials_text(std::string& out, const DocumentView& document, std::string_view rule,
                       const std::vector<RuleTrial>& trials) {
  for (const RuleTrial& trial : trials) {
    fmt::format_to(std::back_inserter(out), "{}\n", on_one_line(trial.sentence.of(document.text)));
    const std::string predicate =
        trial.predicate.empty() ? std::string() : on_one_line(trial.predicate.of(document.text)) + ": ";
    fmt::format_to(std::back_inserter(out), "  {}{}{}\n\n", predicate, rule,
                   trial.decided ? " decides" : " does not: " + on_one_line(trial.reason));
  }
}

}  // namespace yukum
