// SPDX-License-Identifier: Apache-2.0
// Analyses to tables for reading.
#include "tables.hpp"

#include <algorithm>
#include <array>

namespace cli {
namespace {

using Row = std::array<std::string, 5>;

std::size_t code_point_count(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// A token may go over a line end (`yapı-\nlandıracağız`), a cell may not.
std::string cell(std::string_view value) {
  std::string one_line(value.empty() ? "_" : value);
  std::replace_if(
      one_line.begin(), one_line.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  return one_line;
}

void write_rows(std::string& out, std::string_view indent, const std::vector<Row>& rows) {
  std::array<std::size_t, 5> widths{};
  for (const Row& row : rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      widths[column] = std::max(widths[column], code_point_count(row[column]));
    }
  }
  for (const Row& row : rows) {
    out += indent;
    for (std::size_t column = 0; column + 1 < row.size(); ++column) {
      out += row[column];
      out.append(widths[column] - code_point_count(row[column]) + 2, ' ');
    }
    out += row.back();
    out += '\n';
  }
}

}  // namespace

void write_token_table(std::string& out, std::string_view text, const std::vector<yukum::AnalyzedSentence>& sentences) {
  for (const yukum::AnalyzedSentence& sentence : sentences) {
    std::vector<Row> rows;
    for (const yukum::AnalyzedToken& token : sentence.tokens) {
      const yukum::WordAnalysis& analysis = token.analysis;
      rows.push_back({cell(token.span.of(text)), cell(analysis.lemma), cell(analysis.pos), cell(analysis.feats),
                      cell(analysis.reason)});
    }
    write_rows(out, "", rows);
    out += '\n';
  }
}

void write_word_table(std::string& out, std::string_view word, const std::vector<yukum::WordAnalysis>& analyses) {
  out += cell(word);
  out += analyses.empty() ? "  (no reading)\n" : "\n";
  std::vector<Row> rows;
  for (const yukum::WordAnalysis& analysis : analyses) {
    std::string pieces, names;
    for (const yukum::Segment& segment : analysis.segments) {
      if (!pieces.empty()) pieces += '+';
      pieces += segment.surface;
      if (segment.suffix.empty()) continue;
      if (!names.empty()) names += ' ';
      names += segment.suffix;
    }
    rows.push_back({analysis.lemma + (analysis.guessed ? " ?" : ""), cell(analysis.pos), cell(pieces), cell(names),
                    cell(analysis.feats)});
  }
  write_rows(out, "  ", rows);
}

}  // namespace cli
