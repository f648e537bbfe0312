// SPDX-License-Identifier: Apache-2.0
// Analysed sentences to CoNLL-U.
#include <fmt/format.h>

#include <iterator>

#include <yukum/writers.hpp>

#include "plain_text.hpp"

namespace yukum {
namespace {

void append_conllu_field(std::string& out, std::string_view value, std::string_view if_empty) {
  const std::size_t begin = out.size();
  append_on_one_line(out, value);
  if (out.size() == begin) out += if_empty;
}

}  // namespace

void write_conllu(std::string& out, const DocumentView& document, const std::vector<AnalyzedSentence>& sentences) {
  const std::string id = on_one_line(document.id);
  fmt::format_to(std::back_inserter(out), "# newdoc id = {}\n", id);
  std::size_t sentence_number = 0;
  for (const AnalyzedSentence& sentence : sentences) {
    if (sentence.tokens.empty()) continue;
    const auto follows_directly = [&](std::size_t index) {
      return index + 1 < sentence.tokens.size() &&
             sentence.tokens[index].span.end == sentence.tokens[index + 1].span.begin;
    };
    fmt::format_to(std::back_inserter(out), "# sent_id = {}-{}\n# text = ", id, ++sentence_number);
    // Validators put the text together from the forms, so marks between tokens must not show in it.
    for (std::size_t index = 0; index < sentence.tokens.size(); ++index) {
      append_conllu_field(out, sentence.tokens[index].span.of(document.text), "_");
      if (index + 1 < sentence.tokens.size() && !follows_directly(index)) out += ' ';
    }
    out += '\n';
    for (std::size_t index = 0; index < sentence.tokens.size(); ++index) {
      const AnalyzedToken& token = sentence.tokens[index];
      fmt::format_to(std::back_inserter(out), "{}\t", index + 1);
      append_conllu_field(out, token.span.of(document.text), "_");
      out += '\t';
      append_conllu_field(out, token.analysis.lemma, "_");
      out += '\t';
      append_conllu_field(out, token.analysis.pos, "X");
      out += "\t_\t";
      append_conllu_field(out, token.analysis.feats, "_");
      out += follows_directly(index) ? "\t_\t_\t_\tSpaceAfter=No\n" : "\t_\t_\t_\t_\n";
    }
    out += '\n';
  }
}

}  // namespace yukum
