// SPDX-License-Identifier: Apache-2.0
// Lexicon files to lexemes. The grammar:
//
//     lexicon   = { blank | header | lexeme } ;
//     header    = "[" , part-of-speech , { attribute } , "]" ;
//     lexeme    = form , { attribute } ;
//     form      = word , { word } ;                        (* up to the first attribute *)
//     attribute = flag | name , ":" , value , { "," , value } ;
//     flag      = "soften" | "hard" | "drop" | "double" | "front" | "compound" | "narrow" | "rare" | "bound" | "round-ki" ;
#include "lexicon.hpp"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

#include "text.hpp"

namespace yukum {
namespace {

namespace x3 = boost::spirit::x3;

struct Attribute {
  std::string name;
  std::vector<std::string> values;
};
struct Header {
  std::string pos;
  std::vector<Attribute> attributes;
};
struct Entry {
  std::vector<std::string> words;
  std::vector<Attribute> attributes;
};

}  // namespace
}  // namespace yukum

BOOST_FUSION_ADAPT_STRUCT(yukum::Attribute, name, values)
BOOST_FUSION_ADAPT_STRUCT(yukum::Header, pos, attributes)
BOOST_FUSION_ADAPT_STRUCT(yukum::Entry, words, attributes)

namespace yukum {
namespace {

auto const blank = x3::omit[*x3::char_(" \t")];
auto const word_end = &(x3::char_(" \t\r\n#]") | x3::eoi);
auto const name = x3::rule<struct name_tag, std::string>{"name"} = +(x3::char_ - x3::char_(" \t\r\n#[]:,"));
auto const word = x3::rule<struct word_tag, std::string>{"word"} = +(x3::char_ - x3::char_(" \t\r\n#[]:"));

struct Flags : x3::symbols<std::string> {
  Flags() {
    for (const char* flag : {"soften", "hard", "drop", "double", "front", "compound", "narrow", "rare", "bound", "round-ki"}) add(flag, flag);
  }
} const flags;

auto const flag = x3::rule<struct flag_tag, Attribute>{"flag"} =
    flags >> word_end >> x3::attr(std::vector<std::string>{});
auto const valued = x3::rule<struct valued_tag, Attribute>{"attribute"} = name >> ':' >> (name % ',') >> word_end;
auto const attribute = x3::rule<struct attribute_tag, Attribute>{"attribute"} = flag | valued;
auto const attributes = *(blank >> attribute);
auto const line_end = blank >> x3::omit[-('#' >> *(x3::char_ - x3::eol))];

auto const header = x3::rule<struct header_tag, Header>{"section header"} =
    '[' >> blank >> name >> attributes >> blank >> ']' >> line_end;
auto const entry = x3::rule<struct entry_tag, Entry>{"lexeme"} =
    +(blank >> !attribute >> word) >> attributes >> line_end;

}  // namespace

Features case_named(std::string_view name) {
  static constexpr std::pair<std::string_view, Feature> names[] = {
      {"acc", Feature::accusative}, {"dat", Feature::dative},       {"loc", Feature::locative},  {"abl", Feature::ablative},
      {"gen", Feature::genitive},   {"ins", Feature::instrumental}, {"equ", Feature::equative}};
  for (const auto& [key, feature] : names)
    if (key == name) return feature;
  return {};
}

void Lexicon::read(const GrammarSource& source) {
  auto at = source.text.begin();
  const auto end = source.text.end();
  const auto offset = [&](auto where) { return static_cast<std::size_t>(where - source.text.begin()); };

  Pos section_pos = Pos::unknown;
  std::vector<Attribute> section_attributes;
  Entry line;
  Header section;
  const auto apply = [&](Lexeme& lexeme, const std::vector<Attribute>& given, auto where) {
    for (const Attribute& a : given) {
      if (a.name == "rare") {
        lexeme.rare = true;
      } else if (a.name == "lemma" && a.values.size() == 1) {
        lexeme.lemma = a.values[0];
      } else if (a.name == "class") {
        for (const std::string& value : a.values) {
          const std::uint64_t bit = classes.bit(value);
          if (!bit) throw grammar_error(source, offset(where), "more than 64 classes");
          lexeme.classes |= bit;
        }
      } else if (a.name == "governs") {
        for (const std::string& value : a.values) lexeme.governs = lexeme.governs | case_named(value);
      } else if (a.name == "shows") {
        for (const std::string& value : a.values) {
          const auto feature = feature_named(value);
          if (!feature) throw grammar_error(source, offset(where), "no such feature: " + value);
          lexeme.shows = lexeme.shows | *feature;
        }
      } else if (a.name == "case") {
        for (const std::string& value : a.values) lexeme.features = lexeme.features | case_named(value);
      } else if (a.name == "mood") {
        for (const std::string& value : a.values) {
          const auto mood = feature_named("Mood=" + value);
          if (!mood) throw grammar_error(source, offset(where), "no such mood: " + value);
          lexeme.features = lexeme.features | *mood;
        }
      } else if (a.name == "number") {
        lexeme.features = lexeme.features | Feature::plural;
      } else {
        const std::string whole = a.values.empty() ? a.name : a.name + ':' + a.values[0];
        // A condition may ask for the attribute as such (`unless:aorist`) or for its value (`if:aorist:Ir`).
        const std::uint64_t bits = attributes.bit(a.name) | attributes.bit(whole);
        if (!bits) throw grammar_error(source, offset(where), "more than 64 attributes");
        lexeme.attributes |= bits;
      }
    }
  };

  while (at != end) {
    const auto line_begin = at;
    x3::parse(at, end, line_end);
    if (at == end || *at == '\n' || *at == '\r') {
      // nothing on this line
    } else if (*at == '[') {
      section = {};
      if (!x3::parse(at, end, header, section)) throw grammar_error(source, offset(line_begin), "expected [part-of-speech attributes]");
      const auto pos = pos_named(section.pos);
      if (!pos) throw grammar_error(source, offset(line_begin) + 1, "no such part of speech: " + section.pos);
      section_pos = *pos;
      section_attributes = std::move(section.attributes);
    } else {
      line = {};
      if (!x3::parse(at, end, entry, line)) throw grammar_error(source, offset(at), "expected a citation form and its attributes");
      if (section_pos == Pos::unknown) throw grammar_error(source, offset(line_begin), "expected a section header before the first lexeme");
      Lexeme& lexeme = lexemes.emplace_back();
      lexeme.pos = section_pos;
      for (const std::string& w : line.words) {
        if (!lexeme.lemma.empty()) lexeme.lemma += ' ';
        lexeme.lemma += w;
      }
      lexeme.folded = text::folded(lexeme.lemma);
      apply(lexeme, section_attributes, line_begin);
      apply(lexeme, line.attributes, line_begin);
      lexeme.folded_lemma = text::folded(lexeme.lemma);
    }
    if (at != end && *at == '\r') ++at;
    if (at != end && *at++ != '\n') throw grammar_error(source, offset(at) - 1, "expected an attribute or the end of the line");
  }
}

void Lexicon::index_phrases() {
  phrases_.clear();
  // An inflected form that stands as a lexeme of its own (herkesin) means what its lemma means.
  std::unordered_map<std::string_view, std::uint64_t> classes_of_pronouns;
  for (const Lexeme& lexeme : lexemes)
    if (lexeme.pos == Pos::pronoun && lexeme.classes) classes_of_pronouns.emplace(lexeme.lemma, lexeme.classes);
  for (Lexeme& lexeme : lexemes)
    if (const auto found = classes_of_pronouns.find(lexeme.lemma); lexeme.pos == Pos::pronoun && found != classes_of_pronouns.end())
      lexeme.classes |= found->second;
  for (const Lexeme& lexeme : lexemes)
    if (lexeme.folded.find(' ') != std::string::npos) phrases_.emplace(lexeme.folded, &lexeme);
}

const Lexeme* Lexicon::phrase(std::string_view folded) const {
  const auto found = phrases_.find(folded);
  return found == phrases_.end() ? nullptr : found->second;
}

}  // namespace yukum
