// SPDX-License-Identifier: Apache-2.0
// Records to the standoff format of brat: what is annotated, events that bind it, attributes and notes.
#include <fmt/format.h>

#include <array>
#include <iterator>
#include <map>
#include <tuple>

#include <yukum/writers.hpp>

#include "plain_text.hpp"

namespace yukum {
namespace {

constexpr std::array<std::string_view, 10> roles{"bearer",   "object",  "counterparty", "condition", "exception",
                                                 "deadline", "purpose", "manner",       "scope",     "reference"};

// brat's types begin with a capital letter.
std::string type_named(std::string_view name) {
  std::string type(name);
  type.front() = static_cast<char>(type.front() - 'a' + 'A');
  return type;
}

class Annotations {
 public:
  Annotations(std::string& out, const DocumentView& document)
      : out_(out), text_(document.text), offset_(document.text, OffsetUnit::codepoint) {}

  void event(const Record& record) {
    const std::string type = type_named(name_of(record.kind));
    std::string arguments = fmt::format("{}:T{}", type, text_bound(type, record.predicate));
    std::map<std::string_view, int> role_counts;
    const auto bind = [&](std::string_view role, ByteSpan span) {
      if (span.empty()) return;
      const std::string role_type = type_named(role);
      const int count = ++role_counts[role];
      fmt::format_to(std::back_inserter(arguments), " {}{}:T{}", role_type, count == 1 ? "" : std::to_string(count),
                     text_bound(role_type, span));
    };
    for (const Bearer& bearer : record.bearer) bind("bearer", bearer.span);
    for (const ByteSpan& span : record.object) bind("object", span);
    for (const ByteSpan& span : record.counterparty) bind("counterparty", span);
    for (const ByteSpan& span : record.condition) bind("condition", span);
    for (const ByteSpan& span : record.exception) bind("exception", span);
    for (const Deadline& deadline : record.deadline) bind("deadline", deadline.span);
    for (const ByteSpan& span : record.purpose) bind("purpose", span);
    for (const ByteSpan& span : record.manner) bind("manner", span);
    for (const ByteSpan& span : record.scope) bind("scope", span);
    for (const Reference& reference : record.reference) bind("reference", reference.span);
    ++event_count_;
    fmt::format_to(std::back_inserter(out_), "E{}\t{}\n", event_count_, arguments);
    if (record.force == Force::soft) attribute("Soft");
    if (record.polarity == Polarity::negative) attribute("Negative");
    fmt::format_to(std::back_inserter(out_), "#{}\tAnnotatorNotes E{}\t{} ({})\n", event_count_, event_count_,
                   on_one_line(record.action), on_one_line(record.rule));
  }

 private:
  void attribute(std::string_view name) {
    fmt::format_to(std::back_inserter(out_), "A{}\t{} E{}\n", ++attribute_count_, name, event_count_);
  }

  // The number of the annotation of that type and place; written when it is first asked for.
  std::size_t text_bound(const std::string& type, ByteSpan span) {
    const auto [known, is_new] = text_bounds_.try_emplace({type, span.begin, span.end}, text_bounds_.size() + 1);
    if (!is_new) return known->second;
    // No annotation may go over a line end, but it may have several pieces.
    std::string places, words;
    for (std::size_t begin = span.begin; begin < span.end;) {
      const std::size_t line_end = std::min(text_.find_first_of("\r\n", begin), span.end);
      if (begin < line_end) {
        fmt::format_to(std::back_inserter(places), "{}{} {}", places.empty() ? "" : ";", offset_(begin),
                       offset_(line_end));
        if (!words.empty()) words += ' ';
        append_valid(words, text_.substr(begin, line_end - begin), [&](char c) { words += c; });
      }
      begin = std::min(text_.find_first_not_of("\r\n", line_end), span.end);
    }
    fmt::format_to(std::back_inserter(out_), "T{}\t{} {}\t{}\n", known->second, type, places, words);
    return known->second;
  }

  std::string& out_;
  std::string_view text_;
  OffsetMap offset_;
  std::map<std::tuple<std::string, std::size_t, std::size_t>, std::size_t> text_bounds_;
  std::size_t event_count_ = 0;
  std::size_t attribute_count_ = 0;
};

}  // namespace

void write_brat(std::string& out, const DocumentView& document, const std::vector<Record>& records) {
  Annotations annotations(out, document);
  for (const Record& record : records)
    if (!record.predicate.empty()) annotations.event(record);
}

void write_brat_text(std::string& out, const DocumentView& document) {
  append_valid(out, document.text, [&](char c) { out += c; });
}

void write_brat_configuration(std::string& out) {
  out += "[entities]\n";
  for (const std::string_view role : roles) out += type_named(role) + '\n';
  out += "[relations]\n[events]\n";
  for (std::size_t index = 0; index < kind_count; ++index) {
    out += type_named(name_of(static_cast<Kind>(index)));
    std::string_view separator = " ";
    for (const std::string_view role : roles) {
      const std::string type = type_named(role);
      fmt::format_to(std::back_inserter(out), "{}{}*:{}", separator, type, type);
      separator = ", ";
    }
    out += '\n';
  }
  out += "[attributes]\nSoft Arg:<EVENT>\nNegative Arg:<EVENT>\n";
}

}  // namespace yukum
