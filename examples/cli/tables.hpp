// SPDX-License-Identifier: Apache-2.0
// Analyses to tables for reading.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <yukum/morphology.hpp>

namespace cli {

/// One token a line in columns: form, lemma, part of speech, features; a blank line behind each sentence.
void write_token_table(std::string& out, std::string_view text, const std::vector<yukum::AnalyzedSentence>& sentences);

/// The word, then one reading a line with its pieces: `oku+t+ul+ma+yacak+tır`.
void write_word_table(std::string& out, std::string_view word, const std::vector<yukum::WordAnalysis>& analyses);

}  // namespace cli
