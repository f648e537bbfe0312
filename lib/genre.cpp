// SPDX-License-Identifier: Apache-2.0
// A document to its genre: the cues of grammars/genre/*.lex, weighed.
#include "genre.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

#include "grammars.hpp"
#include "text.hpp"

namespace yukum {
namespace {

enum class CuePlace : std::uint8_t { whole, beginning, ending };

struct Cue {
  std::string text;
  CuePlace place = CuePlace::whole;
  Genre genre = Genre::general;
  int weight = 0;
};

/// Two bytes at the begin or end of a word, as a bucket; few words share one with a cue.
constexpr std::size_t bucket_count = 1024;
std::size_t bucket(char outer, char inner) {
  return (static_cast<unsigned char>(outer) * 31u + static_cast<unsigned char>(inner)) % bucket_count;
}
std::size_t first_bucket(std::string_view word) { return bucket(word.front(), word[word.size() > 1]); }
std::size_t last_bucket(std::string_view word) {
  return bucket(word.back(), word[word.size() - (word.size() > 1 ? 2 : 1)]);
}

struct Cues {
  std::vector<Cue> all;
  std::array<std::vector<std::uint32_t>, bucket_count> by_beginning, by_ending;  ///< to indices in `all`
};

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
    Cue cue{{}, CuePlace::whole, genre, 1};
    std::from_chars(weight.data(), weight.data() + weight.size(), cue.weight);
    if (written.back() == '*') {
      cue.place = CuePlace::beginning;
      cue.text = text::folded(written.substr(0, written.size() - 1));
    } else if (written.front() == '*') {
      cue.place = CuePlace::ending;
      cue.text = text::folded(written.substr(1));
    } else {
      cue.text = text::folded(written);
    }
    auto& bucket = cue.place == CuePlace::ending ? cues.by_ending[last_bucket(cue.text)]
                                                 : cues.by_beginning[first_bucket(cue.text)];
    bucket.push_back(static_cast<std::uint32_t>(cues.all.size()));
    cues.all.push_back(std::move(cue));
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
  for (std::size_t i = 0; i < std::min(document.tokens.size(), most_tokens); ++i) {
    const Token& token = document.tokens[i];
    const std::string_view form = token.folded();
    if (token.kind != TokenKind::word || token.in_note || form.empty()) continue;
    for (const std::uint32_t c : known.by_beginning[first_bucket(form)]) {
      const Cue& cue = known.all[c];
      counts[c] += cue.place == CuePlace::whole ? form == cue.text : form.starts_with(cue.text);
    }
    for (const std::uint32_t c : known.by_ending[last_bucket(form)]) counts[c] += form.ends_with(known.all[c].text);
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
