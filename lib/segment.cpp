// SPDX-License-Identifier: Apache-2.0
// Tokens to sentences.
#include "segment.hpp"

#include "tokens.hpp"

namespace yukum {

void segment(std::string_view text, Document& document) {
  document.text = text;
  const std::vector<Line> lines = tokenize(document);
  document.sections.assign(1, {});
  std::uint32_t begin = 0;
  const auto end_sentence = [&](std::uint32_t end) {
    if (end == begin) return;
    Sentence sentence;
    sentence.token_begin = begin;
    sentence.token_end = end;
    sentence.span = {document.tokens[begin].span.begin, document.tokens[end - 1].span.end};
    document.sentences.push_back(sentence);
    begin = end;
  };
  for (const Line& line : lines) {
    if (line.blank_before) end_sentence(line.token_begin);
    for (std::uint32_t i = line.token_begin; i < line.token_end; ++i) {
      const std::string_view form = document.tokens[i].folded;
      const bool next_is_capital = i + 1 == document.tokens.size() || document.tokens[i + 1].capitalised;
      if ((form == "." || form == "?" || form == "!") && next_is_capital) end_sentence(i + 1);
    }
  }
  end_sentence(static_cast<std::uint32_t>(document.tokens.size()));
}

}  // namespace yukum
