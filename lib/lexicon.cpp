// SPDX-License-Identifier: Apache-2.0
// Lexicon files to lexemes. The grammar:
//
//     lexicon   = { blank | header | lexeme } ;
//     header    = "[" , part-of-speech , { attribute } , "]" ;
//     lexeme    = form , { attribute } ;
//     form      = word , { word } ;                        (* up to the first attribute *)
//     attribute = flag | name , ":" , value , { "," , value } ;
//     flag      = "soften" | "hard" | "drop" | "double" | "front" | "silent" | "compound" | "narrow" | "rare" |
//                 "bound" | "round-ki" ;
#include "lexicon.hpp"

#include <algorithm>

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

#include "text.hpp"

namespace yukum {
namespace {

namespace x3 = boost::spirit::x3;

using Iterator = std::string_view::const_iterator;
using Written = boost::iterator_range<Iterator>;

struct Attribute {
  std::string name;
  std::vector<std::string> values;
};
struct Header {
  std::string pos;
  std::vector<Written> attributes;
};

}  // namespace
}  // namespace yukum

BOOST_FUSION_ADAPT_STRUCT(yukum::Attribute, name, values)
BOOST_FUSION_ADAPT_STRUCT(yukum::Header, pos, attributes)

namespace yukum {
namespace {

auto const blank = x3::omit[*x3::char_(" \t")];
auto const stop = x3::char_(" \t\r\n#[]:,");

auto const name = x3::rule<struct name_tag, std::string>{"name"} = +(x3::char_ - stop);
auto const attribute = x3::rule<struct attribute_tag, Attribute>{"attribute"} = name >> -(':' >> (name % ','));

// A line is cut into what blanks part first: the same few hundred attributes stand on all lines, each is understood
// once.
auto const part = x3::raw[+(x3::char_ - x3::char_(" \t\r\n#[]"))];
auto const line_end = blank >> x3::omit[-('#' >> *(x3::char_ - x3::eol))];

auto const header = x3::rule<struct header_tag, Header>{
    "section header"} = '[' >> blank >> name >> *(blank >> part) >> blank >> ']' >> line_end;
auto const entry = x3::rule<struct entry_tag, std::vector<Written>>{"lexeme"} = part % +x3::char_(" \t") >> line_end;

constexpr std::string_view flags[] = {"soften",   "hard",   "drop", "double", "front",   "silent",
                                      "compound", "narrow", "rare", "bound",  "round-ki"};

bool is_attribute(std::string_view part) {
  return part.find(':') != std::string_view::npos ||
         std::find(std::begin(flags), std::end(flags), part) != std::end(flags);
}

constexpr std::size_t longest_form = 255;

/// What an attribute, or several together, say of a lexeme.
struct Meaning {
  Features features;
  Features shows;
  Features governs;
  std::uint64_t attributes = 0;
  std::uint64_t classes = 0;
  bool rare = false;
  std::string lemma;

  void add_to(Lexeme& lexeme) const {
    lexeme.features = lexeme.features | features;
    lexeme.shows = lexeme.shows | shows;
    lexeme.governs = lexeme.governs | governs;
    lexeme.attributes |= attributes;
    lexeme.classes |= classes;
    lexeme.rare = lexeme.rare || rare;
  }
};

std::string_view text_of(const Written& written) { return {written.begin(), written.end()}; }

}  // namespace

// Written `acc` or `Acc`; compared as ASCII, so that `Ins` does not get a dotless i.
Features case_named(std::string_view name) {
  static constexpr std::pair<std::string_view, Feature> names[] = {
      {"acc", Feature::accusative}, {"dat", Feature::dative},   {"loc", Feature::locative},
      {"abl", Feature::ablative},   {"gen", Feature::genitive}, {"ins", Feature::instrumental},
      {"equ", Feature::equative}};
  const auto same = [](char key, char written) { return key == (written | 0x20); };
  for (const auto& [key, feature] : names)
    if (std::equal(key.begin(), key.end(), name.begin(), name.end(), same)) return feature;
  return {};
}

void Lexicon::read(const GrammarSource& source) {
  auto at = source.text.begin();
  const auto end = source.text.end();
  const auto offset = [&](auto where) { return static_cast<std::size_t>(where - source.text.begin()); };

  std::unordered_map<std::string_view, Meaning> meanings;
  const auto meaning_of = [&](const Written& written) -> const Meaning& {
    const auto [known, is_new] = meanings.try_emplace(text_of(written));
    if (!is_new) return known->second;
    Meaning& meaning = known->second;
    Attribute a;
    auto rest = written.begin();
    if (!x3::parse(rest, written.end(), attribute, a) || rest != written.end())
      throw grammar_error(source, offset(rest), "expected values with commas between them");
    const auto fail = [&](std::string message) {
      return grammar_error(source, offset(written.begin()), std::move(message));
    };
    if (!is_attribute(text_of(written))) throw fail("expected an attribute or the end of the line");
    const auto case_of = [&](const std::string& value) {
      const Features named = case_named(value);
      if (named.none() && value != "none") throw fail("no such case: " + value);
      return named;
    };
    if (a.name == "rare") {
      meaning.rare = true;
    } else if (a.name == "lemma" && a.values.size() == 1) {
      if (a.values[0].size() > longest_form) throw fail("a citation form of more than 255 bytes");
      meaning.lemma = a.values[0];
    } else if (a.name == "class") {
      for (const std::string& value : a.values) {
        const std::uint64_t bit = classes.bit(value);
        if (!bit) throw fail("more than 64 classes");
        meaning.classes |= bit;
      }
    } else if (a.name == "governs") {
      for (const std::string& value : a.values) meaning.governs = meaning.governs | case_of(value);
    } else if (a.name == "shows") {
      for (const std::string& value : a.values) {
        const auto feature = feature_named(value);
        if (!feature) throw fail("no such feature: " + value);
        meaning.shows = meaning.shows | *feature;
      }
    } else if (a.name == "case") {
      for (const std::string& value : a.values) meaning.features = meaning.features | case_of(value);
    } else if (a.name == "mood" || a.name == "polarity") {
      const std::string key = a.name == "mood" ? "Mood=" : "Polarity=";
      for (const std::string& value : a.values) {
        const auto feature = feature_named(key + value);
        if (!feature) throw fail("no such feature: " + key + value);
        meaning.features = meaning.features | *feature;
      }
    } else if (a.name == "number") {
      meaning.features = Feature::plural;
    } else {
      // A condition may ask for the attribute as such (`unless:aorist`) or for its value (`if:aorist:Ir`).
      meaning.attributes =
          attributes.bit(a.name) | attributes.bit(a.values.empty() ? a.name : a.name + ':' + a.values[0]);
      if (!meaning.attributes) throw fail("more than 64 attributes");
    }
    return meaning;
  };

  Pos section_pos = Pos::unknown;
  std::vector<const Meaning*> section_meanings;  // the map keeps its elements in place
  std::vector<Written> line;
  std::string form, folded;
  const auto folded_form_of = [&](KeptText kept) {
    const std::string_view written = kept;
    if (std::all_of(written.begin(), written.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); }))
      return kept;
    folded.clear();
    text::fold(written, folded);
    return folded == written ? kept : keep(folded);
  };
  while (at != end) {
    const auto line_begin = at;
    x3::parse(at, end, line_end);
    if (at == end || *at == '\n' || *at == '\r') {
      // nothing on this line
    } else if (*at == '[') {
      Header section;
      if (!x3::parse(at, end, header, section))
        throw grammar_error(source, offset(line_begin), "expected [part-of-speech attributes]");
      const auto pos = pos_named(section.pos);
      if (!pos) throw grammar_error(source, offset(line_begin) + 1, "no such part of speech: " + section.pos);
      section_pos = *pos;
      section_meanings.clear();
      for (const Written& written : section.attributes) section_meanings.push_back(&meaning_of(written));
    } else {
      line.clear();
      if (!x3::parse(at, end, entry, line))
        throw grammar_error(source, offset(at), "expected a citation form and its attributes");
      if (section_pos == Pos::unknown)
        throw grammar_error(source, offset(line_begin), "expected a section header before the first lexeme");
      Lexeme& lexeme = lexemes.emplace_back();
      lexeme.pos = section_pos;
      form.clear();
      auto written = line.begin();
      for (; written != line.end() && !is_attribute(text_of(*written)); ++written) {
        if (!form.empty()) form += ' ';
        form += text_of(*written);
      }
      if (form.size() > longest_form)
        throw grammar_error(source, offset(line_begin), "a citation form of more than 255 bytes");
      if (form.empty())
        throw grammar_error(source, offset(line_begin), "expected a citation form before the attributes");
      lexeme.lemma = keep(form);
      lexeme.folded = lexeme.folded_lemma = folded_form_of(lexeme.lemma);
      const auto add = [&](const Meaning& meaning) {
        meaning.add_to(lexeme);
        if (meaning.lemma.empty()) return;
        lexeme.lemma = keep(meaning.lemma);
        lexeme.folded_lemma = folded_form_of(lexeme.lemma);
      };
      for (const Meaning* meaning : section_meanings) add(*meaning);
      for (; written != line.end(); ++written) add(meaning_of(*written));
    }
    if (at != end && *at == '\r') ++at;
    if (at != end && *at++ != '\n')
      throw grammar_error(source, offset(at) - 1, "expected an attribute or the end of the line");
  }
}

KeptText Lexicon::keep(std::string_view text) {
  char* const kept = static_cast<char*>(strings_->allocate(text.size() + 1, 1));
  *kept = static_cast<char>(static_cast<unsigned char>(text.size()));
  std::copy(text.begin(), text.end(), kept + 1);
  return KeptText(kept);
}

void Lexicon::index_phrases() {
  phrases_.clear();
  // An inflected form that stands as a lexeme of its own (herkesin) means what its lemma means.
  std::unordered_map<std::string_view, std::uint64_t> classes_of_pronouns;
  for (const Lexeme& lexeme : lexemes)
    if (lexeme.pos == Pos::pronoun && lexeme.classes) classes_of_pronouns.emplace(lexeme.lemma, lexeme.classes);
  for (Lexeme& lexeme : lexemes) {
    if (lexeme.pos != Pos::pronoun) continue;
    const auto found = classes_of_pronouns.find(lexeme.lemma);
    if (found != classes_of_pronouns.end()) lexeme.classes |= found->second;
  }
  phrases_.reserve(lexemes.size() / 2);
  phrase_words_.clear();
  std::unordered_set<std::string_view> last_words;
  for (const Lexeme& lexeme : lexemes) {
    std::string_view rest = lexeme.folded;
    std::size_t blank = rest.find(' ');
    if (blank == std::string_view::npos) continue;
    phrases_.emplace(lexeme.folded, &lexeme);
    for (; blank != std::string_view::npos; blank = rest.find(' ')) {
      phrase_words_.insert(rest.substr(0, blank));
      rest.remove_prefix(blank + 1);
    }
    last_words.insert(rest);
  }
  for (Lexeme& lexeme : lexemes) lexeme.ends_phrases = lexeme.pos == Pos::verb && last_words.contains(lexeme.folded);
}

const Lexeme* Lexicon::phrase(std::string_view folded) const {
  const auto found = phrases_.find(folded);
  return found == phrases_.end() ? nullptr : found->second;
}

}  // namespace yukum
