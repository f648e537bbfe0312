// SPDX-License-Identifier: Apache-2.0
// The tokens of a sentence as words with their readings and compounds.
#include "words.hpp"

namespace yukum {
namespace {

constexpr std::uint32_t longest_compound = 4;  // göz önünde bulundurmak, hüküm altına almak

/// Finds the longest compound that the word at `index` ends: the words before it stand as in the lexicon, the verb
/// may have any form.
void find_compound(const Lexicon& lexicon, std::vector<Word>& words, std::uint32_t index) {
  Word& word = words[index];
  std::string form;
  const Lexeme* tried = nullptr;
  for (const Reading& reading : word.candidates) {
    if (reading.pos != Pos::verb || !reading.lexeme || reading.lexeme == tried) continue;
    tried = reading.lexeme;
    form = tried->folded;
    for (std::uint32_t back = 1; back < longest_compound && back <= index; ++back) {
      const Word& before = words[index - back];
      if (before.token->kind != TokenKind::word) break;
      form.insert(0, 1, ' ').insert(0, before.form());
      if (const Lexeme* phrase = lexicon.phrase(form); phrase && phrase->pos == Pos::verb) {
        word.compound = phrase;
        word.compound_begin = index - back;
      }
    }
  }
}

}  // namespace

std::span<const Reading> ReadingMemo::readings(const Morphology& morphology, const Token& token) {
  if (!remember_ || token.apostrophe) {
    auto& fresh = loose_.emplace_back(std::make_unique<std::vector<Reading>>());
    morphology.read(token.folded, token.apostrophe, *fresh);
    return *fresh;
  }
  const auto [found, is_new] = known_.try_emplace(std::string(token.folded));
  if (is_new) morphology.read(token.folded, 0, found->second);
  return found->second;
}

void ReadingMemo::trim() {
  loose_.clear();
  if (known_.size() > max_words) known_.clear();
}

void read_words(const Morphology& morphology, ReadingMemo& memo, std::span<const Token> tokens,
                std::vector<Word>& words) {
  words.clear();
  words.reserve(tokens.size());
  for (const Token& token : tokens) {
    if (token.in_note) continue;
    Word& word = words.emplace_back();
    word.token = &token;
    if (token.kind != TokenKind::punctuation) word.candidates = memo.readings(morphology, token);
    find_compound(morphology.lexicon(), words, static_cast<std::uint32_t>(words.size() - 1));
  }
}

}  // namespace yukum
