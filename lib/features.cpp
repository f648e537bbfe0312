// SPDX-License-Identifier: Apache-2.0
// Names of features and parts of speech, as Universal Dependencies spells them.
#include "features.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace yukum {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Feature::count_)> feature_names = {
    "VerbForm=Fin",   "VerbForm=Part",  "VerbForm=Conv",     "VerbForm=Vnoun", "VerbForm=Cop", "Tense=Fut",
    "Tense=Past",     "Tense=Evid",     "Tense=Prog",        "Tense=Aor",      "Mood=Nec",     "Mood=Opt",
    "Mood=Imp",       "Mood=Cnd",       "Mood=Abil",         "Polarity=Neg",   "Voice=Pass",   "Voice=Cau",
    "Voice=Rfl",      "Voice=Rcp",      "Person=1",          "Person=2",       "Number=Plur",  "Person[psor]=1",
    "Person[psor]=2", "Person[psor]=3", "Number[psor]=Plur", "Case=Acc",       "Case=Dat",     "Case=Loc",
    "Case=Abl",       "Case=Gen",       "Case=Ins",          "Case=Equ",
};

struct PosName {
  Pos pos;
  std::string_view section;
  std::string_view upos;
};
constexpr PosName pos_names[] = {
    {Pos::noun, "noun", "NOUN"},
    {Pos::verb, "verb", "VERB"},
    {Pos::adjective, "adjective", "ADJ"},
    {Pos::adverb, "adverb", "ADV"},
    {Pos::adposition, "postposition", "ADP"},
    {Pos::conjunction, "conjunction", "CCONJ"},
    {Pos::pronoun, "pronoun", "PRON"},
    {Pos::determiner, "determiner", "DET"},
    {Pos::numeral, "numeral", "NUM"},
    {Pos::interjection, "interjection", "INTJ"},
    {Pos::particle, "particle", "PART"},
    {Pos::proper_noun, "name", "PROPN"},
    {Pos::abbreviation, "abbreviation", "NOUN"},
    {Pos::punctuation, "punctuation", "PUNCT"},
    {Pos::unknown, "unknown", "X"},
};

}  // namespace

std::string_view upos(Pos pos) {
  return std::find_if(std::begin(pos_names), std::end(pos_names), [&](const PosName& n) { return n.pos == pos; })->upos;
}

std::optional<Pos> pos_named(std::string_view name) {
  for (const PosName& n : pos_names)
    if (n.section == name) return n.pos;
  return std::nullopt;
}

std::vector<std::string_view> pos_names_known() {
  std::vector<std::string_view> names;
  for (const PosName& n : pos_names) names.push_back(n.section);
  return names;
}

std::optional<Feature> feature_named(std::string_view name) {
  const auto found = std::find(feature_names.begin(), feature_names.end(), name);
  if (found == feature_names.end()) return std::nullopt;
  return static_cast<Feature>(found - feature_names.begin());
}

std::string_view name_of(Feature feature) { return feature_names[static_cast<std::size_t>(feature)]; }

std::string ud_feats(Pos pos, Features features) {
  std::map<std::string_view, std::string> values;
  // `korumaktır` is a predicate and a verbal noun; its form is that of the noun.
  const bool copular = features.has(Feature::copular);
  if (features.has_any(verb_forms.without(Feature::copular))) features = features.without(Feature::copular);
  for (std::size_t i = 0; i < feature_names.size(); ++i) {
    if (!features.has(static_cast<Feature>(i))) continue;
    const std::size_t equals = feature_names[i].find('=');
    std::string& value = values[feature_names[i].substr(0, equals)];
    if (!value.empty()) value += ',';
    value += feature_names[i].substr(equals + 1);
  }
  const auto fill = [&](std::string_view key, std::string_view value) {
    if (std::string& slot = values[key]; slot.empty()) slot = value;
  };
  const bool finite = copular || features.has(Feature::finite);
  if (finite) {
    fill("Person", "3");
    fill("Mood", "Ind");
  }
  if (features.has_any(verb_forms.without(Feature::copular))) fill("Polarity", "Pos");
  const bool nominal = pos == Pos::noun || pos == Pos::proper_noun || pos == Pos::pronoun || pos == Pos::abbreviation;
  if (finite || nominal || features.has(Feature::verbal_noun)) fill("Number", "Sing");
  if (!finite && (nominal || features.has(Feature::verbal_noun))) fill("Case", "Nom");
  if (features.has_any(possessors)) fill("Number[psor]", "Sing");
  std::string joined;
  for (const auto& [key, value] : values) {
    if (!joined.empty()) joined += '|';
    joined.append(key).append("=").append(value);
  }
  return joined;
}

}  // namespace yukum
