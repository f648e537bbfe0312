// SPDX-License-Identifier: Apache-2.0
// The embedded grammar, read once for all tests, and short ways to ask it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grammars.hpp"
#include "morphology.hpp"
#include "text.hpp"

namespace yukum::fixture {

inline std::vector<GrammarSource> sources(std::initializer_list<std::string_view> endings) {
  std::vector<GrammarSource> found;
  for (const EmbeddedFile& file : embedded_grammars())
    for (const std::string_view ending : endings)
      if (file.path.ends_with(ending) && (ending != ".lex" || file.path.starts_with("lexicon/")))
        found.push_back({file.path, file.text});
  return found;
}

inline const Morphology& morphology() {
  static const Morphology morphology(sources({".lex", ".suffixes"}));
  return morphology;
}

inline std::vector<Reading> readings(std::string_view word) {
  std::vector<Reading> found;
  const std::string folded = text::folded(word);
  const std::size_t apostrophe = folded.find('\'');
  morphology().read(folded, apostrophe == std::string::npos ? std::uint16_t{0} : static_cast<std::uint16_t>(apostrophe),
                    found);
  return found;
}

/// `VerbForm=Fin Tense=Fut` as bits.
inline Features features(std::string_view written) {
  Features found;
  while (!written.empty()) {
    const std::size_t blank = std::min(written.find(' '), written.size());
    if (const auto feature = feature_named(written.substr(0, blank))) found = found | *feature;
    written.remove_prefix(std::min(blank + 1, written.size()));
  }
  return found;
}

}  // namespace yukum::fixture
