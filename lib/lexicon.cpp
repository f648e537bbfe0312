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

auto const part = x3::raw[+(x3::char_ - x3::char_(" \t\r\n#[]"))];
auto const header = x3::rule<struct header_tag, Header>{"section header"} = '[' >> blank >> name >>
                                                                            *(blank >> part) >> blank >> ']';
auto const parts = x3::rule<struct parts_tag, std::vector<Written>>{"parts"} = -(part % +x3::char_(" \t"));

constexpr std::string_view flags[] = {"soften",   "hard",   "drop", "double", "front",   "silent",
                                      "compound", "narrow", "rare", "bound",  "round-ki"};

bool is_attribute(std::string_view part) {
  return part.find(':') != std::string_view::npos ||
         std::find(std::begin(flags), std::end(flags), part) != std::end(flags);
}

constexpr std::size_t longest_form = 255;

/// What an attribute, or several together, say of a lexeme.
struct Meaning {
  Traits traits;
  std::string lemma;

  void add(const Meaning& other) {
    traits.features = traits.features | other.traits.features;
    traits.shows = traits.shows | other.traits.shows;
    traits.governs = traits.governs | other.traits.governs;
    traits.attributes |= other.traits.attributes;
    traits.classes |= other.traits.classes;
    traits.rare = traits.rare || other.traits.rare;
    if (!other.traits.act.empty()) traits.act = other.traits.act;
    if (!other.lemma.empty()) lemma = other.lemma;
  }
};

/// What stands behind the first word of a line.
struct Rest {
  std::string more_of_form;  ///< ` etmek` of `teşvik etmek governs:acc`
  const Traits* traits = nullptr;
  std::string lemma;
};

std::string_view text_of(const Written& written) { return {written.begin(), written.end()}; }

/// The next line of a text, without its comment and the blanks around it; the text begins behind it then.
std::string_view next_line(std::string_view& text) {
  std::string_view line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(line.size() + 1, text.size()));
  line = line.substr(0, line.find('#'));
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
  while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
  return line;
}

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

std::string Lexeme::act() const {
  const std::string_view act = traits->act;
  std::string verb;
  if (act.starts_with('+')) verb.append(lemma).append(1, ' ');
  return verb.append(act.substr(act.starts_with('+') ? 1 : 0));
}

void Lexicon::read(const GrammarSource& source) {
  const auto offset = [&](auto where) { return static_cast<std::size_t>(where - source.text.begin()); };

  std::unordered_map<std::string_view, Meaning> meanings;  // of single attributes
  const auto meaning_of = [&](const Written& written) -> const Meaning& {
    const auto [known, is_new] = meanings.try_emplace(text_of(written));
    Meaning& meaning = known->second;
    if (!is_new) return meaning;
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
      meaning.traits.rare = true;
    } else if (a.name == "lemma" && a.values.size() == 1) {
      if (a.values[0].size() > longest_form) throw fail("a citation form of more than 255 bytes");
      meaning.lemma = a.values[0];
      std::replace(meaning.lemma.begin(), meaning.lemma.end(), '_', ' ');
    } else if (a.name == "act" && a.values.size() == 1) {
      meaning.traits.act = a.values[0];
      std::replace(meaning.traits.act.begin(), meaning.traits.act.end(), '_', ' ');
      meaning.traits.classes = classes.bit("act");
      if (!meaning.traits.classes) throw fail("more than 64 classes");
    } else if (a.name == "class") {
      for (const std::string& value : a.values) {
        const std::uint64_t bit = classes.bit(value);
        if (!bit) throw fail("more than 64 classes");
        meaning.traits.classes |= bit;
      }
    } else if (a.name == "governs") {
      for (const std::string& value : a.values) meaning.traits.governs = meaning.traits.governs | case_of(value);
    } else if (a.name == "shows") {
      for (const std::string& value : a.values) {
        const auto feature = feature_named(value);
        if (!feature) throw fail("no such feature: " + value);
        meaning.traits.shows = meaning.traits.shows | *feature;
      }
    } else if (a.name == "case") {
      for (const std::string& value : a.values) meaning.traits.features = meaning.traits.features | case_of(value);
    } else if (a.name == "mood" || a.name == "polarity" || a.name == "voice") {
      const std::string key = a.name == "mood" ? "Mood=" : a.name == "voice" ? "Voice=" : "Polarity=";
      for (const std::string& value : a.values) {
        const auto feature = feature_named(key + value);
        if (!feature) throw fail("no such feature: " + key + value);
        meaning.traits.features = meaning.traits.features | *feature;
      }
    } else if (a.name == "number") {
      meaning.traits.features = Feature::plural;
    } else {
      // A condition may ask for the attribute as such (`unless:aorist`) or for its value (`if:aorist:Ir`).
      meaning.traits.attributes =
          attributes.bit(a.name) | attributes.bit(a.values.empty() ? a.name : a.name + ':' + a.values[0]);
      if (!meaning.traits.attributes) throw fail("more than 64 attributes");
    }
    return meaning;
  };

  // All sections with the same header share what is known of the rests of lines, and all rests with the same attributes
  // share their traits.
  struct SectionKind {
    Meaning meaning;
    std::unordered_map<std::string_view, Rest> rests;
    std::unordered_map<std::string_view, const Traits*> traits;
  };
  std::unordered_map<std::string_view, SectionKind> kinds;
  SectionKind* kind = nullptr;
  Pos section_pos = Pos::unknown;

  // A line is its first word and the rest: the same few thousand rests stand on all lines, each is understood once.
  const auto rest_of = [&](std::string_view written) -> const Rest& {
    const auto [known, is_new] = kind->rests.try_emplace(written);
    Rest& rest = known->second;
    if (!is_new) return rest;
    std::vector<Written> found;
    auto at = written.begin();
    x3::parse(at, written.end(), parts, found);
    if (at != written.end()) throw grammar_error(source, offset(at), "expected an attribute or the end of the line");
    auto attribute = found.begin();
    for (; attribute != found.end() && !is_attribute(text_of(*attribute)); ++attribute)
      rest.more_of_form.append(1, ' ').append(text_of(*attribute));
    Meaning meaning = kind->meaning;
    const std::string_view attributes =
        attribute == found.end() ? "" : std::string_view(attribute->begin(), found.back().end());
    for (; attribute != found.end(); ++attribute) meaning.add(meaning_of(*attribute));
    rest.lemma = meaning.lemma;
    const Traits*& traits = kind->traits[attributes];
    if (!traits) traits = &traits_.emplace_back(meaning.traits);
    rest.traits = traits;
    return rest;
  };

  std::string form, folded;
  const auto folded_form_of = [&](KeptText kept) {
    if (text::is_surely_folded(kept)) return kept;
    folded.clear();
    text::fold(kept, folded);
    return kept == folded ? kept : keep(folded);
  };
  for (std::string_view text = source.text; !text.empty();) {
    const std::string_view line = next_line(text);
    if (line.empty()) continue;
    const auto fail = [&](std::string message) {
      return grammar_error(source, offset(line.begin()), std::move(message));
    };
    auto at = line.begin();
    if (*at == '[') {
      Header section;
      if (!x3::parse(at, line.end(), header, section) || at != line.end())
        throw fail("expected [part-of-speech attributes]");
      const auto pos = pos_named(section.pos);
      if (!pos) throw grammar_error(source, offset(line.begin()) + 1, "no such part of speech: " + section.pos);
      section_pos = *pos;
      const auto [known, is_new] = kinds.try_emplace(line);
      kind = &known->second;
      if (is_new)
        for (const Written& written : section.attributes) kind->meaning.add(meaning_of(written));
      continue;
    }
    Written first;
    if (!x3::parse(at, line.end(), part, first)) throw fail("expected a citation form and its attributes");
    if (!kind) throw fail("expected a section header before the first lexeme");
    if (is_attribute(text_of(first))) throw fail("expected a citation form before the attributes");
    while (at != line.end() && (*at == ' ' || *at == '\t')) ++at;
    const Rest& rest = rest_of({at, line.end()});
    form = text_of(first);
    form += rest.more_of_form;
    if (form.size() > longest_form) throw fail("a citation form of more than 255 bytes");
    if (!rest.more_of_form.empty()) phrase_lexemes_.push_back(static_cast<std::uint32_t>(lexemes.size()));
    Lexeme& lexeme = lexemes.emplace_back();
    lexeme.pos = section_pos;
    lexeme.traits = rest.traits;
    lexeme.lemma = keep(form);
    lexeme.folded = lexeme.folded_lemma = folded_form_of(lexeme.lemma);
    if (!rest.lemma.empty()) {
      lexeme.lemma = keep(rest.lemma);
      lexeme.folded_lemma = folded_form_of(lexeme.lemma);
    }
  }
}

KeptText Lexicon::keep(std::string_view text) {
  char* const kept = static_cast<char*>(strings_->allocate(text.size() + 1, 1));
  *kept = static_cast<char>(static_cast<unsigned char>(text.size()));
  std::copy(text.begin(), text.end(), kept + 1);
  return KeptText(kept);
}

void Lexicon::index_phrases() {
  // An inflected form that stands as a lexeme of its own (herkesin) means what its lemma means.
  std::unordered_map<std::string_view, std::uint64_t> classes_of_pronouns;
  for (const Lexeme& lexeme : lexemes)
    if (lexeme.pos == Pos::pronoun && lexeme.traits->classes)
      classes_of_pronouns.emplace(lexeme.lemma, lexeme.traits->classes);
  for (Lexeme& lexeme : lexemes) {
    if (lexeme.pos != Pos::pronoun) continue;
    const auto found = classes_of_pronouns.find(lexeme.lemma);
    if (found == classes_of_pronouns.end() || !(found->second & ~lexeme.traits->classes)) continue;
    Traits& traits = traits_.emplace_back(*lexeme.traits);
    traits.classes |= found->second;
    lexeme.traits = &traits;
  }
  phrases_.clear();
  phrases_.reserve(phrase_lexemes_.size());
  phrase_words_.clear();
  phrase_words_.reserve(phrase_lexemes_.size());
  std::unordered_set<std::string_view> last_words;
  for (const std::uint32_t index : phrase_lexemes_) {
    const Lexeme& lexeme = lexemes[index];
    phrases_.emplace(lexeme.folded, &lexeme);
    std::string_view rest = lexeme.folded;
    for (std::size_t blank; (blank = rest.find(' ')) != std::string_view::npos; rest.remove_prefix(blank + 1))
      phrase_words_.insert(rest.substr(0, blank));
    last_words.insert(rest);
  }
  for (Lexeme& lexeme : lexemes)
    lexeme.ends_phrases = lexeme.pos == Pos::verb && last_words.contains(lexeme.folded_lemma);
}

const Lexeme* Lexicon::phrase(std::string_view folded) const {
  const auto found = phrases_.find(folded);
  return found == phrases_.end() ? nullptr : found->second;
}

}  // namespace yukum
