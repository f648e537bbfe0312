// SPDX-License-Identifier: Apache-2.0
// Records and analyses to the formats of other programs; every function appends to a string.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <yukum/explanation.hpp>
#include <yukum/morphology.hpp>
#include <yukum/offsets.hpp>
#include <yukum/record.hpp>

namespace yukum {

/// A document as its records see it: an identifier and the text that the spans point into.
struct DocumentView {
  std::string_view id;
  std::string_view text;
};

/// One JSON object a line for each record; invalid bytes of the text appear as U+FFFD.
YUKUM_EXPORT void write_json_lines(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                                   OffsetUnit unit = OffsetUnit::byte);
/// The same with a map that was made of the text before, for a document whose records come some at a time.
YUKUM_EXPORT void write_json_lines(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                                   const OffsetMap& offset);

/// One JSON object in one line: the document with its sentences and tokens.
YUKUM_EXPORT void write_analysis_json_line(std::string& out, const DocumentView& document,
                                           const std::vector<AnalyzedSentence>& sentences,
                                           OffsetUnit unit = OffsetUnit::byte);

/// CSV for spreadsheets: UTF-8 with a byte order mark (without which Excel takes the bytes for another encoding) and
/// lines that end in CR LF. The header is written once, before the rows of every document. `separator` is `,`, `;`,
/// which Excel expects under Turkish settings, or a tab.
YUKUM_EXPORT void write_csv_header(std::string& out, char separator = ',');

/// A row for each record. Phrases of one role stand in one cell with ` | ` between, line ends are blanks, and a cell
/// that a spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`) has an apostrophe before it.
YUKUM_EXPORT void write_csv(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                            OffsetUnit unit = OffsetUnit::byte, char separator = ',');
YUKUM_EXPORT void write_csv(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                            const OffsetMap& offset, char separator = ',');

/// Standoff annotation for brat: a text-bound annotation for each predicate and role, an event for each record, its
/// force and polarity as attributes. Offsets are code points of what `write_brat_text` gives.
YUKUM_EXPORT void write_brat(std::string& out, const DocumentView& document, const std::vector<Record>& records);

/// The text that goes beside the annotation: that of the document, invalid bytes as U+FFFD.
YUKUM_EXPORT void write_brat_text(std::string& out, const DocumentView& document);

/// The file `annotation.conf` that brat needs in a folder of annotations.
YUKUM_EXPORT void write_brat_configuration(std::string& out);

/// A whole XML document in OASIS LegalRuleML 1.0, compact serialization: obligations and commitments, prohibitions,
/// permissions and exemptions, rights and powers as prescriptive statements; sanctions as penalties, with a reparation
/// for the norms of this document that they name; declarations and constitutive records as facts and definitions.
/// Every statement is associated with its sentence (`document#char=10,25` as in RFC 5147) and the norms it refers to.
YUKUM_EXPORT void write_legalruleml(std::string& out, const DocumentView& document, const std::vector<Record>& records);

/// A page for a browser that needs nothing else: the document, its register of duties to filter and search, and the
/// derivation of each record. Whatever stands in the text shows as text.
YUKUM_EXPORT void write_html(std::string& out, const DocumentView& document,
                             const std::vector<Explanation>& explanations);

/// CoNLL-U: ten columns a token; HEAD, DEPREL and DEPS are left open (`_`).
YUKUM_EXPORT void write_conllu(std::string& out, const DocumentView& document,
                               const std::vector<AnalyzedSentence>& sentences);

/// One JSON object in one line: a word with all its readings.
YUKUM_EXPORT void write_word_json_line(std::string& out, std::string_view word,
                                       const std::vector<WordAnalysis>& analyses);

/// For reading: each record as a small paragraph, with ANSI colours if asked for.
YUKUM_EXPORT void write_text(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                             bool colour);

/// For reading: each record with its derivation.
YUKUM_EXPORT void write_explanations_text(std::string& out, const DocumentView& document,
                                          const std::vector<Explanation>& explanations);

/// One JSON object a line for each record: `{"record": {…}, "rule": {…}, "words": […], "roles": […], …}`.
YUKUM_EXPORT void write_explanations_json_lines(std::string& out, const DocumentView& document,
                                                const std::vector<Explanation>& explanations,
                                                OffsetUnit unit = OffsetUnit::byte);

/// What became of one rule, a line for each predicate.
YUKUM_EXPORT void write_trials_text(std::string& out, const DocumentView& document, std::string_view rule,
                                    const std::vector<RuleTrial>& trials);
YUKUM_EXPORT void write_trials_json_lines(std::string& out, const DocumentView& document, std::string_view rule,
                                          const std::vector<RuleTrial>& trials, OffsetUnit unit = OffsetUnit::byte);

}  // namespace yukum
