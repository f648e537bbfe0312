// SPDX-License-Identifier: Apache-2.0
// Suffix files to a graph: states, and from each the allomorphs that may follow, by first letter.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "features.hpp"
#include "grammar_source.hpp"
#include "phonology.hpp"

namespace yukum {

using SuffixId = std::uint8_t;
using StateId = std::uint8_t;

/// What the sounds that follow must be: a final -k that softens stands as k before nothing or a consonant, as ğ
/// before a vowel (`yapacak`, `yapacağım`); `di-` of `demek` stands before y alone (`diyecek`).
enum class Next : std::uint8_t { any, vowel, not_vowel, y };

/// One surface form of one suffix in one state.
struct Allomorph {
  std::string letters;     ///< may be empty (the imperative of the second person)
  SoundContext after = 0;  ///< where it may stand
  Next next = Next::any;
  SuffixId suffix = 0;
  StateId target = 0;
  std::uint8_t cost = 0;
  Pos pos = Pos::unknown;  ///< what it makes of the word, if it makes another part of speech of it
  Features adds;
  std::uint64_t if_all = 0;   ///< attributes of the stem that it needs
  std::uint64_t if_none = 0;  ///< and those that it must not have
};

struct SuffixState {
  std::string name;
  bool final = false;
  std::vector<Allomorph> allomorphs;          ///< sorted by letters
  std::array<std::uint16_t, 257> begin_of{};  ///< allomorphs that begin with a letter: [begin_of[c], begin_of[c + 1])
  std::uint16_t empty_count = 0;              ///< those without letters stand first
};

struct SuffixGrammar {
  std::vector<SuffixState> states;
  std::vector<std::string> suffix_names;  ///< `-(y)AcAK`, by SuffixId
  std::vector<Features> suffix_features;  ///< what a suffix adds, by SuffixId

  /// The state of that name; throws GrammarError when the files have none.
  StateId state(std::string_view name) const;
  /// The suffix of that name; of `-mA`, that which makes a noun and not that which negates.
  std::optional<SuffixId> suffix(std::string_view name) const;
};

/// Reads suffix files together; conditions become bits of `attributes` (the names that lexemes use).
/// Throws GrammarError.
SuffixGrammar read_suffix_grammar(const std::vector<GrammarSource>& sources, NameBits& attributes);

}  // namespace yukum
