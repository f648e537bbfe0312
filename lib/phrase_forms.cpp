// SPDX-License-Identifier: Apache-2.0
// Words to the forms in which they can stand in a phrase.
#include "phrase_forms.hpp"

#include <algorithm>

namespace yukum {
namespace {

/// What choosing another form costs; one is a mild preference.
constexpr int other_case = 5;           ///< kodu: accusative or possessed
constexpr int other_part = 9;           ///< idari: adjective or noun
constexpr int noun_at_comma = 3;        ///< aylık: adjective or noun
constexpr int verb_of_noun = 6;         ///< ödememe: in the lexicon, but also the verb
constexpr int adjective_as_person = 3;  ///< borçlu, alıcı
constexpr int party_as_modifier = 4;
constexpr int participle_as_person = 4;
constexpr int yours = 6;                     ///< ürünün
constexpr int marker_before_adposition = 6;  ///< otuz gün içinde

constexpr std::size_t max_forms = 3;
constexpr Features nonfinite = Features::of(Feature::participle, Feature::converb, Feature::verbal_noun);
constexpr Features agreement = cases | possessors;

bool is_nominal(const Reading& r) {
  switch (r.pos) {
    case Pos::noun:
    case Pos::proper_noun:
    case Pos::pronoun:
    case Pos::abbreviation:
    case Pos::unknown: return !r.attributive;
    case Pos::adjective:
    case Pos::numeral:
    case Pos::determiner: return !is_attributive(r);
    case Pos::adverb: return r.features.has(Feature::dative);  // bir defaya mahsus
    case Pos::verb:
      return r.features.has(Feature::verbal_noun) || (r.features.has(Feature::participle) && !is_attributive(r));
    default: return false;
  }
}

Part part_of(const Reading& r, Marker marker) {
  if (r.features.has(Feature::conditional)) return Part::conditional;
  if (r.pos == Pos::adposition || marker != Marker::none) return Part::postposition;
  if (r.features.has(Feature::converb)) return Part::converb;
  if (is_attributive(r)) return Part::modifier;
  if (is_nominal(r)) return Part::nominal;
  return r.pos == Pos::adverb ? Part::adverb : Part::other;
}

/// Kiraya Veren, bağışlayan; but no rehnedilen mal
bool names_party(const Form& f, const PhraseClasses& classes) {
  return f.is_verbal() && f.is_a(classes.party) && f.features.has(Feature::participle) &&
         !f.features.has_any(tenses | Feature::passive | Feature::negative);
}

Form form_of(const Word& word, const Reading& r, Marker marker, const PhraseClasses& classes, int cost) {
  Form f;
  f.reading = &r;
  f.lexeme = word.compound && !word.noun_apart ? word.compound : r.lexeme;
  f.cost = cost;
  f.features = r.features;
  f.its_case = r.features & cases;
  f.part = part_of(r, marker);
  // kapsamındaki: said of the noun that follows, but with an owner as the noun inside has
  f.possessed = r.features.has_any(possessors) ||
                (f.part == Part::modifier &&
                 std::any_of(word.candidates.begin(), word.candidates.end(), [](const Reading& other) {
                   return other.attributive && other.features.has(Feature::possessor_third);
                 }));
  // bedelin tamamı, tarafların hiçbiri: a part has the whole for its owner
  f.possessed |=
      r.pos == Pos::pronoun && std::any_of(word.candidates.begin(), word.candidates.end(),
                                           [&](const Reading& other) { return other.is_a(classes.partitive); });
  for (const Reading& other : word.candidates) {
    if (!word.is_verbal() && other.lexeme && other.pos != Pos::verb)
      f.complements = f.complements | other.lexeme->traits->governs;
    f.noun_too |= other.pos == Pos::noun;
    f.attributive |= f.its_case.none() && other.pos == Pos::adjective && other.suffix_count == 0;
  }
  // uymayanlar: a participle without its noun stands for people
  f.actor =
      f.is_a(classes.actor) || (f.part == Part::nominal && r.features.has_all(Feature::participle | Feature::plural) &&
                                !r.features.has_any(tenses | possessors));
  f.time = f.is_a(classes.time);
  f.governor =
      r.features.has_any(nonfinite | Feature::conditional) || (r.features.has(Feature::finite) && r.pos == Pos::verb);
  // kiraya verene bildirir: a party, which takes no complements
  if (f.part == Part::nominal && names_party(f, classes)) f.governor = false;
  f.derived_noun = !f.governor && r.pos == Pos::noun &&
                   ((r.lexeme && !r.lexeme->traits->act.empty()) ||
                    std::any_of(word.candidates.begin(), word.candidates.end(), [&](const Reading& other) {
                      return other.features.has(Feature::verbal_noun) && (other.features & cases) == f.its_case;
                    }));
  f.transitive = f.lexeme && f.lexeme->traits->governs.has(Feature::accusative);
  f.passive = r.features.has(Feature::passive);
  f.clausal = f.features.has_any(Feature::converb | Feature::conditional);
  return f;
}

/// Whether another reading is one that the words around may ask for.
bool may_be_meant(const Word& word, const Reading& r) {
  if (&r == word.reading || r.guessed || r.features.has_any(Feature::copular | Feature::finite)) return false;
  if (!is_nominal(r) && !is_attributive(r)) return false;
  // yazının: of the writing, not of a summer
  if (r.lexeme && r.lexeme->traits->rare) return false;
  // iki, bu: the words of closed classes are what they seem
  const bool closed_class = word.pos() == Pos::numeral || word.pos() == Pos::determiner || word.pos() == Pos::pronoun;
  if (closed_class && r.lexeme != word.reading->lexeme) return false;
  if (r.pos == Pos::verb ? word.pos() != Pos::verb : word.compound != nullptr) return false;
  return !r.features.has(Feature::possessor_second) || word.has(Feature::possessor_second);
}

}  // namespace

bool is_comma(const Word& word) { return word.form() == "," || word.form() == ";" || word.form() == ":"; }

void append_forms(std::span<const Word> words, std::size_t index, std::span<const Marker> markers,
                  const PhraseClasses& classes, std::vector<Form>& forms) {
  const Word& word = words[index];
  const Word* next = index + 1 < words.size() ? &words[index + 1] : nullptr;
  const Marker marker = markers[index];
  if (!word.reading) {
    forms.emplace_back();
    return;
  }
  const std::size_t first = forms.size();
  forms.push_back(form_of(word, *word.reading, marker, classes, 0));
  const Form chosen = forms.back();
  if (marker != Marker::none) {
    // yıllık rapor, üç ay süreyle: what marks a role by itself may as well belong to what follows
    const bool before_adposition = next && (next->pos() == Pos::adposition || markers[index + 1] != Marker::none);
    const bool may_belong = word.pos() == Pos::adjective ? is_attributive(*word.reading) : chosen.time;
    if (may_belong) {
      forms.push_back(form_of(word, *word.reading, Marker::none, classes, 0));
      if (before_adposition) forms[first].cost = marker_before_adposition;
    }
    return;
  }
  if (chosen.part != Part::nominal && chosen.part != Part::modifier) return;
  // kira bedelini ödememesi: a noun in the lexicon, but here the verb, which has complements
  if (chosen.derived_noun) {
    const auto verb = std::find_if(word.candidates.begin(), word.candidates.end(), [&](const Reading& r) {
      return r.features.has(Feature::verbal_noun) && (r.features & agreement) == (word.reading->features & agreement);
    });
    if (verb != word.candidates.end()) forms.push_back(form_of(word, *verb, marker, classes, verb_of_noun));
  }
  const bool before_comma = next && is_comma(*next);
  for (const Reading& r : word.candidates) {
    if (forms.size() - first >= max_forms) break;
    if (!may_be_meant(word, r)) continue;
    const bool known = std::any_of(forms.begin() + static_cast<std::ptrdiff_t>(first), forms.end(), [&](const Form& f) {
      return (f.features & agreement) == (r.features & agreement) && (f.part == Part::nominal) == is_nominal(r);
    });
    if (known) continue;
    const bool same_part = is_nominal(r) == (chosen.part == Part::nominal);
    const bool may_replace =
        word.has(Feature::possessor_second) || (!same_part && before_comma && r.is_a(classes.actor));
    // tespit edilen aylık, …: an adjective at a comma is rather the noun
    const bool is_noun_at_comma = !same_part && before_comma && chosen.part == Part::modifier && r.pos == Pos::noun;
    const int cost = may_replace ? 0 : is_noun_at_comma ? noun_at_comma : same_part ? other_case : other_part;
    forms.push_back(form_of(word, r, marker, classes, cost));
  }
  // Ürünün iadesi: laws and contracts seldom speak of what is yours
  if (word.has(Feature::possessor_second) && forms.size() - first > 1) forms[first].cost = yours;
  if (chosen.part != Part::modifier) return;
  // kiraya veren: rather the party than what is said of the next noun
  const bool may_name_party = names_party(chosen, classes);
  if (may_name_party) forms[first].cost = party_as_modifier;
  // Kiraya Veren, …: a participle at a comma stands for a person; Alıcı ödemez: so does an adjective
  const bool is_participle = chosen.is_verbal() && (before_comma || may_name_party);
  if (!is_participle && !(word.pos() == Pos::adjective && chosen.actor)) return;
  forms.push_back(chosen);
  forms.back().part = Part::nominal;
  forms.back().actor = true;
  if (may_name_party) forms.back().governor = false;
  forms.back().cost = !is_participle                              ? adjective_as_person
                      : word.token->capitalised || may_name_party ? 0
                                                                  : participle_as_person;
}

}  // namespace yukum
