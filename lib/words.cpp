// SPDX-License-Identifier: Apache-2.0
// The tokens of a sentence as words with their readings and compounds.
#include "words.hpp"

#include <string>

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
    if (reading.pos != Pos::verb || !reading.lexeme || !reading.lexeme->ends_phrases || reading.lexeme == tried)
      continue;
    tried = reading.lexeme;
    form = tried->folded_lemma;  // tebliğ olunur: tebliğ etmek
    for (std::uint32_t back = 1; back < longest_compound && back <= index; ++back) {
      const Word& before = words[index - back];
      if (!before.type->begins_compounds) break;
      form.insert(0, 1, ' ').insert(0, before.form());
      if (const Lexeme* phrase = lexicon.phrase(form); phrase && phrase->pos == Pos::verb) {
        word.compound = phrase;
        word.compound_begin = index - back;
      }
    }
  }
}

}  // namespace

std::uint64_t actor_classes(const Lexicon& lexicon) {
  return lexicon.classes.find("person") | lexicon.classes.find("body") | lexicon.classes.find("state");
}

bool is_bare_infinitive(const Word& w) {
  return w.is_verbal() && w.has(Feature::verbal_noun) && (w.form().ends_with("mak") || w.form().ends_with("mek"));
}

bool is_attributive(const Reading& r) {
  if (r.attributive) return true;
  if (r.features.has_any(cases | Feature::plural)) return false;
  switch (r.pos) {
    case Pos::adjective:
    case Pos::determiner:
    case Pos::numeral: return !r.features.has_any(possessors);
    case Pos::verb: return r.features.has(Feature::participle);
    default: return false;
  }
}

void read_words(const Morphology& morphology, WordTypes& types, std::span<const Token> tokens,
                std::vector<Word>& words) {
  words.reserve(words.size() + tokens.size());
  for (const Token& token : tokens) {
    if (token.in_note) continue;
    WordType& type = types.of(morphology, token);
    words.push_back({.token = &token, .type = &type, .candidates = type.readings});
    const auto index = static_cast<std::uint32_t>(words.size() - 1);
    words.back().compound_begin = index;
    if (type.ends_compounds && index > 0 && words[index - 1].type->begins_compounds)
      find_compound(morphology.lexicon(), words, index);
  }
}

}  // namespace yukum
