// SPDX-License-Identifier: Apache-2.0
// grammars/segment/*.lex to sets: one word a line, `#` begins a comment, `[name]` says which set follows.
#include "structure_words.hpp"

#include <algorithm>
#include <map>

#include "grammars.hpp"
#include "text.hpp"

namespace yukum {
namespace {

std::string_view trimmed(std::string_view line) {
  line = line.substr(0, line.find('#'));
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin);
}

void read_words(std::string_view file, const std::map<std::string_view, WordSet*>& sets, WordSet* set) {
  while (!file.empty()) {
    const std::size_t line_end = std::min(file.find('\n'), file.size());
    const std::string_view line = trimmed(file.substr(0, line_end));
    file.remove_prefix(std::min(line_end + 1, file.size()));
    if (line.empty()) continue;
    if (line.front() == '[') {
      set = sets.at(line.substr(1, line.size() - 2));
    } else if (set) {
      set->insert(text::folded(line));
    }
  }
}

StructureWords read_structure_words() {
  StructureWords words;
  const std::map<std::string_view, WordSet*> sets{{"division", &words.divisions},
                                                  {"article", &words.articles},
                                                  {"article-series", &words.article_series},
                                                  {"note", &words.notes},
                                                  {"amended", &words.amended},
                                                  {"points-ahead", &words.points_ahead},
                                                  {"unfinished", &words.unfinished},
                                                  {"closes-list", &words.closes_list},
                                                  {"part-stem", &words.part_stems},
                                                  {"predicate-ending", &words.predicate_endings},
                                                  {"prefix", &words.prefixes}};
  for (const EmbeddedFile& file : embedded_grammars()) {
    if (file.path == "segment/abbreviations.lex") read_words(file.text, sets, &words.abbreviations);
    if (file.path == "segment/structure.lex") read_words(file.text, sets, nullptr);
  }
  return words;
}

}  // namespace

void WordSet::insert(std::string word) {
  if (word.empty()) return;
  first_bytes_.set(byte(word.front()));
  last_bytes_.set(byte(word.back()));
  sizes_ |= std::uint64_t{1} << (word.size() & 63);
  longest_ = std::max(longest_, word.size());
  words_.insert(std::move(word));
}

bool WordSet::ends(std::string_view word) const {
  if (word.empty() || !last_bytes_[byte(word.back())]) return false;
  for (std::size_t size = std::min(word.size(), longest_); size > 0; --size)
    if (contains(word.substr(word.size() - size))) return true;
  return false;
}

bool WordSet::begins(std::string_view word) const {
  if (word.empty() || !first_bytes_[byte(word.front())]) return false;
  for (std::size_t size = std::min(word.size(), longest_); size > 0; --size)
    if (contains(word.substr(0, size))) return true;
  return false;
}

const StructureWords& structure_words() {
  static const StructureWords words = read_structure_words();
  return words;
}

}  // namespace yukum
