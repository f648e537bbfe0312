// SPDX-License-Identifier: Apache-2.0
// Records to CSV that spreadsheets open safely: a row for each record, phrases of one role joined.
#include <fmt/format.h>

#include <string>

#include <yukum/writers.hpp>

#include "plain_text.hpp"
#include "readable.hpp"

namespace yukum {
namespace {

constexpr std::string_view byte_order_mark = "\uFEFF";
constexpr std::string_view line_end = "\r\n";
constexpr std::string_view joint = " | ";

// A spreadsheet runs a cell that begins with one of these, whatever quotes stand around it.
bool begins_like_a_formula(std::string_view cell) {
  for (const std::string_view mark : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
    if (cell.starts_with(mark)) return true;
  return false;
}

class Row {
 public:
  Row(std::string& out, char separator) : out_(out), separator_(separator) {}
  ~Row() { out_ += line_end; }
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

  void cell(std::string_view value) {
    if (!first_) out_ += separator_;
    first_ = false;
    std::string plain = on_one_line(value);
    if (begins_like_a_formula(plain)) plain.insert(0, 1, '\'');
    // Also where another separator stands, so that a program which guesses it wrongly still sees one cell.
    if (plain.find_first_of(",;\t\"'") == std::string::npos) {
      out_ += plain;
      return;
    }
    out_ += '"';
    for (const char c : plain) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
  }
  void number(std::size_t value) { cell(fmt::format("{}", value)); }

  template <typename All, typename Words>
  void joined(const All& all, Words words) {
    std::string cell_text;
    for (const auto& one : all) {
      const std::string piece(words(one));
      if (piece.empty()) continue;
      if (!cell_text.empty()) cell_text += joint;
      cell_text += piece;
    }
    cell(cell_text);
  }

 private:
  std::string& out_;
  char separator_;
  bool first_ = true;
};

}  // namespace

void write_csv_header(std::string& out, char separator) {
  out += byte_order_mark;
  Row row(out, separator);
  for (const std::string_view name :
       {"doc",     "article",  "paragraph", "clause",    "subclause", "kind",      "force",          "bearer",
        "action",  "object",   "deadline",  "condition", "exception", "sentence",  "deadline_value", "counterparty",
        "purpose", "manner",   "scope",     "reference", "norm",      "predicate", "full_form",      "bearer_source",
        "voice",   "polarity", "person",    "number",    "exponent",  "genre",     "rule",           "begin",
        "end"})
    row.cell(name);
}

void write_csv(std::string& out, const DocumentView& document, const std::vector<Record>& records, OffsetUnit unit,
               char separator) {
  write_csv(out, document, records, OffsetMap(document.text, unit), separator);
}

void write_csv(std::string& out, const DocumentView& document, const std::vector<Record>& records,
               const OffsetMap& offset, char separator) {
  const auto words = [&](ByteSpan span) { return span.of(document.text); };
  const auto words_of = [&](const auto& phrase) { return phrase.span.of(document.text); };
  for (const Record& record : records) {
    Row row(out, separator);
    row.cell(document.id);
    row.cell(record.section.article);
    row.cell(record.section.paragraph);
    row.cell(record.section.clause);
    row.cell(record.section.subclause);
    row.cell(name_of(record.kind));
    row.cell(name_of(record.force));
    row.joined(record.bearer, words_of);
    row.cell(record.action);
    row.joined(record.object, words);
    row.joined(record.deadline, words_of);
    row.joined(record.condition, words);
    row.joined(record.exception, words);
    row.cell(words(record.sentence));
    row.joined(record.deadline,
               [](const Deadline& deadline) { return deadline.value ? readable(*deadline.value) : std::string(); });
    row.joined(record.counterparty, words);
    row.joined(record.purpose, words);
    row.joined(record.manner, words);
    row.joined(record.scope, words);
    row.joined(record.reference, words_of);
    row.joined(record.reference, [](const Reference& reference) { return readable(reference); });
    row.cell(words(record.predicate));
    row.cell(record.full_form);
    row.joined(record.bearer, [](const Bearer& bearer) { return name_of(bearer.source); });
    row.cell(name_of(record.voice));
    row.cell(name_of(record.polarity));
    row.number(static_cast<std::size_t>(record.person));
    row.cell(name_of(record.number));
    row.cell(record.exponent);
    row.cell(name_of(record.genre));
    row.cell(record.rule);
    row.number(offset(record.predicate.begin));
    row.number(offset(record.predicate.end));
  }
}

}  // namespace yukum
