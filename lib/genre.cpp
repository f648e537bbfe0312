// SPDX-License-Identifier: Apache-2.0
// A document to its genre: the cues of grammars/genre/*.lex, weighed.
#include "genre.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grammars.hpp"
#include "text.hpp"

namespace yukum {
namespace {

struct Cue {
  Genre genre = Genre::general;
  int weight = 0;
};

struct Cues {
  std::vector<Cue> all;
  std::unordered_map<std::string, std::uint32_t> words, beginnings, endings;  ///< to indices in `all`
};

constexpr std::size_t shortest_part = 2;
constexpr std::size_t longest_part = 24;
constexpr int most_counts = 3;               ///< a cue counts so often at most
constexpr std::size_t most_tokens = 20'000;  ///< the genre of a long document shows early

std::string_view next_field(std::string_view& line) {
  const std::size_t begin = std::min(line.find_first_not_of(" \t\r"), line.size());
  line.remove_prefix(begin);
  const std::size_t end = std::min(line.find_first_of(" \t\r"), line.size());
  const std::string_view field = line.substr(0, end);
  line.remove_prefix(end);
  return field;
}

void read_cues(std::string_view file, Cues& cues) {
  Genre genre = Genre::general;
  while (!file.empty()) {
    const std::size_t line_end = std::min(file.find('\n'), file.size());
    std::string_view line = file.substr(0, line_end);
    file.remove_prefix(std::min(line_end + 1, file.size()));
    line = line.substr(0, line.find('#'));
    const std::string_view written = next_field(line);
    const std::string_view weight = next_field(line);
    if (written.empty()) continue;
    if (written.front() == '[') {
      genre = genre_named(written.substr(1, written.size() - 2)).value_or(Genre::general);
      continue;
    }
    Cue cue{genre, 1};
    std::from_chars(weight.data(), weight.data() + weight.size(), cue.weight);
    const auto index = static_cast<std::uint32_t>(cues.all.size());
    cues.all.push_back(cue);
    if (written.back() == '*')
      cues.beginnings.emplace(text::folded(written.substr(0, written.size() - 1)), index);
    else if (written.front() == '*')
      cues.endings.emplace(text::folded(written.substr(1)), index);
    else
      cues.words.emplace(text::folded(written), index);
  }
}

const Cues& cues() {
  static const Cues cues = [] {
    Cues read;
    for (const EmbeddedFile& file : embedded_grammars())
      if (file.path.starts_with("genre/")) read_cues(file.text, read);
    return read;
  }();
  return cues;
}

}  // namespace

Genre genre_of(const Document& document) {
  const Cues& known = cues();
  std::vector<int> counts(known.all.size());
  std::string part;
  const auto count = [&](const auto& table, std::string_view key) {
    part.assign(key);
    if (const auto found = table.find(part); found != table.end()) ++counts[found->second];
  };
  for (std::size_t i = 0; i < std::min(document.tokens.size(), most_tokens); ++i) {
    const Token& token = document.tokens[i];
    if (token.kind != TokenKind::word || token.in_note) continue;
    const std::string_view form = token.folded;
    count(known.words, form);
    for (std::size_t size = shortest_part; size <= std::min(form.size(), longest_part); ++size) {
      count(known.beginnings, form.substr(0, size));
      count(known.endings, form.substr(form.size() - size));
    }
  }
  constexpr Genre genres[] = {Genre::law, Genre::contract, Genre::treaty, Genre::policy, Genre::general};
  std::array<int, std::size(genres)> scores{};
  for (std::size_t c = 0; c < counts.size(); ++c)
    for (std::size_t g = 0; g < std::size(genres); ++g)
      if (known.all[c].genre == genres[g]) scores[g] += std::min(counts[c], most_counts) * known.all[c].weight;
  constexpr int enough = 2;
  const auto best = std::max_element(scores.begin(), scores.end());  // the first of equals
  return *best < enough ? Genre::law : genres[best - scores.begin()];
}

}  // namespace yukum
