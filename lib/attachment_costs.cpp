// SPDX-License-Identifier: Apache-2.0
// What it costs to hang one word on another.
#include "attachment_costs.hpp"

#include <algorithm>

namespace yukum {
namespace {

namespace cost {
constexpr int slight = 2;            // a mild preference
constexpr int welcome = -5;          // what the head asks for: en geç, Bakanlık ile ilgili, madde 6/2
constexpr int of_linking_verb = -7;  // bireysel olarak

// A comma sets a phrase apart from what follows.
constexpr int comma_before_verb = 5;
constexpr int comma_before_noun = 22;

// Modifiers
constexpr int modifier_of_verb = 6;
constexpr int participle_of_verb = 12;
constexpr int modifier_past_owner = -1;
constexpr int modifier_of_pronoun = 6;

// Postpositions and markers
constexpr int adverb_of_act = -1;  // mahsuben iade
constexpr int no_complement = 13;  // a postposition without one
constexpr int second_complement = 14;
constexpr int owner_of_complement = 6;
constexpr int complement_before_others = 4;
constexpr int other_case = 4;
constexpr int measure_touching = -4;  // üç yıla kadar hapis
constexpr int marked_before_modifier = 10;
constexpr int complement_apart = 11;
constexpr int agent_of_active = 6;  // komisyon tarafından incelemek
constexpr int second_agent = 8;     // Başkan tarafından görevlendirilen kişiler tarafından
constexpr int agent_of_converb = 4;
constexpr int agent_elsewhere = 12;
constexpr int agent_touching = -1;     // Kurum tarafından çıkarılan yönetmelikle
constexpr int condition_inside = 5;    // bozulması hâlinde satılan
constexpr int conditional_inside = 5;  // gerekli görürse duruşma yaparak karar verir: of the whole
constexpr int marker_inside = 13;      // otuz gün içinde … ödenmeyen
constexpr int marker_in_condition = -1;
constexpr int marker_in_conditional = 2;
constexpr int marker_of_converb = 2;  // otuz gün içinde inceleyerek bildirir: the time of the whole
constexpr int active_converb = 3;     // beyan ederek vergilerin tahakkuk ettirilmesini sağlar
constexpr int leaning_on_root = 3;
constexpr int before_participle = 1;  // görevi sırasında edindiği bilgileri
constexpr int leaning_on_noun = 3;    // ortamın geliştirilmesi yönünde çabalarını
constexpr int needed_for = 3;         // yapılması için gerekli

// Possessors
constexpr int second_owner = 16;
constexpr int owner_without_owned = 9;
constexpr int owner_of_predicate = 3;  // işverenin … hakkı vardır
constexpr int opening_owner = -1;      // Acentenin … hakları saklıdır
constexpr int owner_apart = 9;         // Kurulun, bu Kanuna ilişkin görevleri

// Complements of verbs
constexpr int second_object = 13;
constexpr int object_of_passive = 16;
constexpr int object_of_intransitive = 13;
constexpr int lacks_object = 3;
constexpr int root_lacks_object = 9;
constexpr int root_lacks_subject = 1;
constexpr int passed_verb = 1;             // kurumlara bildirmelerini teşvik eder
constexpr int passed_possessed = 3;        // vergi dairesi müdürü
constexpr int actor_passed_possessed = 2;  // bir hakem heyetine
constexpr int passed_clause = 8;
constexpr int passed_object = 8;  // görüşünü aldıktan sonra
constexpr int oblique_of_root = 5;
constexpr int oblique_touching = 8;  // katkıcılardan bekledikleri
constexpr int oblique_inside = 11;
constexpr int oblique_of_noun = 5;  // Araştırmacıya devri
constexpr int oblique_apart = 4;
constexpr int place_of_root = 3;

// Nominatives
constexpr int bare_object = 4;  // ücret talep edemez
constexpr int second_bare_object = 4;
constexpr int opening_actor_inside = 12;
constexpr int opening_person_in_compound = 5;
constexpr int time_as_subject = 6;
constexpr int name = -5;  // Öğrenci Konseyi
constexpr int actor_in_bare_compound = 1;
constexpr int second_subject = 13;  // davalı cevap vermezse dava reddedilir
constexpr int inanimate_actor = 5;
constexpr int subject_of_item = 12;
constexpr int subject_of_sharer = 2;  // Stajyer çalışmalara katılmak, baro kurulunca verilen ödevleri yapmak zorundadır
constexpr int second_in_compound = 10;
constexpr int compound_apart = 2;
constexpr int pronoun_in_compound = 6;
constexpr int plural_argument = 2;  // kontroller yapılması
constexpr int plural_in_compound = 6;
constexpr int possessed_in_compound = -1;  // anabilim dalı başkanlığı
constexpr int action_in_compound = 0;      // kitabın basılması işlemi
constexpr int compound_past_modifier = 8;
constexpr int possessed_before_other = 6;  // zararı Yüklenici: no compound
constexpr int unpossessed_compound = 2;
constexpr int time_in_bare_compound = 6;
constexpr int actor_in_action = 10;  // kurul toplanması
constexpr int subject_inside = 4;    // Kurulun, Kurul aldığı
constexpr int actor_inside = 7;
constexpr int subject_of_converb = 5;
constexpr int subject_of_passive_converb = 7;
constexpr int subject_of_participle = 9;
constexpr int possessed_of_participle = 6;
constexpr int subject_of_action = 10;
constexpr int possessed_subject_touching = 14;  // izni kaldırılan

// Coordination
constexpr int opening_joined = 14;
constexpr int opening_listed = 2;  // Bakanlık, belediyeler ve odalar, …
constexpr int comma_joins = 6;
constexpr int comma_joins_seldom = 11;
constexpr int other_possession = 7;
constexpr int other_actor = 3;
constexpr int other_time = 4;
constexpr int other_number = 5;
constexpr int plural_joined_inside = 5;
constexpr int other_capital = 7;
constexpr int other_modifier = 6;
constexpr int determiner_joined = 8;
constexpr int suspended = 2;
}  // namespace cost

constexpr Features verbal_noun_or_participle = Features::of(Feature::verbal_noun, Feature::participle);
constexpr Features obliques = Features::of(Feature::dative, Feature::ablative, Feature::instrumental);

bool touches(const Dependent& d, const Head& h) { return d.next == h.word; }
bool is_governor(const Head& h) { return h.is_root || h.form->governor; }

}  // namespace

std::optional<AttachmentCost> AttachmentCosts::attachment(const Dependent& d, const Head& h) const {
  const Form& g = *h.form;
  // bireysel olarak: the converb of `olmak` takes the word before it and nothing more
  if (!h.is_root && g.features.has(Feature::converb) && g.is_a(classes_.linking)) {
    if (touches(d, h) && !d.before_comma) return AttachmentCost{cost::of_linking_verb};
    if (h.slots & dependent_slot) return std::nullopt;
  }
  auto found = by_part(d, h);
  if (found && d.before_comma && !h.is_root && !g.clausal)
    found->cost += g.governor ? cost::comma_before_verb : cost::comma_before_noun;
  // Devralan da bedeli öder: not the price that takes over
  if (found && d.before_additive && !h.is_root && !g.governor) found->cost += cost::comma_before_noun;
  return found;
}

std::optional<AttachmentCost> AttachmentCosts::by_part(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  // kararlaştırılmadıkça marks a condition, but is a verb still
  const bool on_postposition = !h.is_root && g.part == Part::postposition && !g.governor;
  if (!h.is_root && touches(d, h)) {
    // getirinceye kadar
    if (f.features.has(Feature::converb) && on_postposition && g.is(Pos::adposition))
      return AttachmentCost{cost::welcome};
    // en geç, daha uygun
    if (f.is_a(classes_.degree) && (g.part == Part::modifier || g.part == Part::adverb))
      return AttachmentCost{cost::welcome};
  }
  // olmasa bile, dolmuş ise
  if (f.governor && (f.part == Part::conditional || f.part == Part::other) && on_postposition &&
      h.marker == Marker::clause && touches(d, h))
    return AttachmentCost{cost::welcome};
  switch (f.part) {
    case Part::modifier: return modifier(d, h);
    case Part::adverb:
      if (is_governor(h)) return AttachmentCost{};
      if (g.part == Part::modifier && touches(d, h)) return AttachmentCost{cost::slight};
      // mahsuben iade; but her halükarda iade: what has a word of its own is said of the clause
      if (g.derived_noun && touches(d, h) && !d.before_comma &&
          !(d.word > 0 && words_[d.word - 1].pos() == Pos::determiner))
        return AttachmentCost{cost::adverb_of_act};
      return std::nullopt;
    case Part::conditional:
      // varsa görüşlerini alarak: what there is need not be a clause of its own
      if (is_governor(h))
        return AttachmentCost{h.is_root ? 0 : f.is(Pos::particle) ? cost::slight : cost::conditional_inside};
      return std::nullopt;
    case Part::converb: return is_governor(h) ? std::optional(AttachmentCost{}) : std::nullopt;
    case Part::postposition: return marked(d, h);
    case Part::other: return is_governor(h) ? std::optional(AttachmentCost{cost::slight}) : std::nullopt;
    case Part::nominal: break;
  }
  if (f.its_case.has(Feature::equative) && f.actor && is_governor(h)) {  // taraflarca eşit olarak karşılanır
    auto found = agent(d, h);
    found->cost += h.is_root ? cost::place_of_root : 0;
    return found;
  }
  if (on_postposition) return complement(d, h);
  if (f.its_case.has(Feature::genitive)) return possessor(d, h);
  if (f.its_case.none()) return nominative(d, h);
  return oblique(d, h);
}

std::optional<AttachmentCost> AttachmentCosts::modifier(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  const bool on_postposition = g.part == Part::postposition && !g.governor;
  if (!h.is_root && (g.part == Part::nominal || (on_postposition && !g.is(Pos::adposition)))) {
    int cost = (h.slots & owner_slot) ? cost::modifier_past_owner : 0;
    if (f.actor && g.actor) cost += cost::slight;
    // bu kimse, her biri, hiçbir şey; else what is said of a noun is said of none of these
    const bool determines = f.is(Pos::determiner) && touches(d, h);
    if (g.is(Pos::pronoun) && !g.noun_too && !determines) cost += cost::modifier_of_pronoun;
    return AttachmentCost{cost, 0};
  }
  if (!h.is_root && g.part == Part::modifier && touches(d, h) && !f.is_verbal()) return AttachmentCost{cost::slight};
  if (!h.is_root && on_postposition) return AttachmentCost{touches(d, h) ? cost::slight : cost::complement_apart};
  if (!is_governor(h)) return std::nullopt;
  if (f.is_verbal()) return AttachmentCost{cost::participle_of_verb};
  return AttachmentCost{cost::modifier_of_verb - (touches(d, h) ? cost::slight : 0)};
}

std::optional<AttachmentCost> AttachmentCosts::agent(const Dependent& d, const Head& h) const {
  const Form& g = *h.form;
  if (!is_governor(h)) return std::nullopt;
  const int another = (h.slots & agent_slot) ? cost::second_agent : 0;
  const int fits = h.is_root                          ? (g.passive ? 0 : cost::agent_of_active)
                   : !g.passive                       ? cost::agent_elsewhere
                   : g.features.has(Feature::converb) ? cost::agent_of_converb
                   : touches(d, h)                    ? cost::agent_touching
                                                      : 0;
  return AttachmentCost{another + fits, agent_slot | dependent_slot};
}

std::optional<AttachmentCost> AttachmentCosts::marked(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  const bool near = touches(d, h);
  if (d.marker == Marker::agent) return agent(d, h);
  // üç yıla kadar hapis, bin liraya kadar para cezası: a measure of the penalty
  if (!h.is_root && f.is_a(classes_.limit) && g.part == Part::nominal && g.is_a(classes_.penalty) &&
      !words_[h.word].token->capitalised)
    return AttachmentCost{near ? cost::measure_touching : cost::welcome};
  if (!h.is_root && near && g.part == Part::modifier && f.is_a(classes_.benefit) &&
      h.form->complements.has_any(Feature::dative))
    return AttachmentCost{cost::needed_for};
  // Bakanlık ile ilgili
  if (!h.is_root && d.marker == Marker::none && !f.its_case.none() && h.form->complements.has_any(f.its_case))
    return AttachmentCost{near ? cost::welcome : cost::slight};
  const bool leans = d.marker == Marker::none || d.marker == Marker::leaning;
  if (h.is_root) {
    const bool before_participle = d.marker == Marker::phrase && words_[d.next].is_verbal() &&
                                   words_[d.next].has(Feature::participle) && !f.is_a(classes_.benefit);
    return AttachmentCost{leans ? cost::leaning_on_root : before_participle ? cost::before_participle : 0};
  }
  if (g.governor) {
    if (d.marker == Marker::clause) return AttachmentCost{cost::condition_inside};
    // süresi içinde ödenmeyen; but satıştan önce deneme analizi: an action that names a thing has no time
    const bool names_thing = g.features.has(Feature::verbal_noun) && g.its_case.none() && !g.possessed;
    // süre sonunda aykırılığın giderilmemesi hâlinde: until when something must be missing to be a condition
    if (d.marker == Marker::phrase && h.in_condition && g.possessed && !d.before_comma)
      return AttachmentCost{near ? 0 : cost::marker_in_condition};
    if (d.marker == Marker::phrase)
      return AttachmentCost{!near && g.part == Part::conditional && !d.before_comma ? cost::marker_in_conditional
                            : !near || names_thing                                  ? cost::marker_inside
                            : g.features.has(Feature::converb)                      ? cost::marker_of_converb
                                                                                    : 0};
    // beyan ederek vergilerin tahakkuk ettirilmesini sağlar: who declares is not who is passive
    const int other_subject = f.features.has(Feature::converb) && !f.passive && g.passive ? cost::active_converb : 0;
    return AttachmentCost{other_subject + (near ? 0 : cost::slight)};
  }
  if (!leans) return std::nullopt;
  // binde biri oranında ceza
  if (g.part == Part::nominal && near && f.is_a(classes_.attributive)) return AttachmentCost{cost::welcome};
  // yönelik, ilişkin, dair: also said of the noun that follows
  if (g.part == Part::nominal && f.attributive) return AttachmentCost{};
  // Çalışma İzinleri Hakkında Kanun: a capital inside a sentence keeps a name together
  if (near && g.is_a(classes_.norm) && words_[d.word].token->capitalised) return AttachmentCost{};
  if (g.part == Part::nominal && near && g.possessed) return AttachmentCost{cost::leaning_on_noun};
  if (g.part == Part::modifier && near) return AttachmentCost{cost::marked_before_modifier};
  return std::nullopt;
}

std::optional<AttachmentCost> AttachmentCosts::complement(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  const bool near = touches(d, h);
  const bool is_adposition = g.is(Pos::adposition);
  const bool is_noun = g.features.has(Feature::possessor_third);  // amacıyla, içinde
  const bool is_this = near && f.is(Pos::pronoun) && f.its_case.none() && h.marker != Marker::none;  // bu nedenle
  if ((g.is(Pos::adverb) && !is_this) || g.is_a(classes_.anaphoric)) return std::nullopt;
  if (!(is_adposition || is_noun || near || h.form->complements.has_any(f.its_case))) return std::nullopt;
  // onayını takiben: few take an accusative
  if (f.its_case.has(Feature::accusative) && !h.form->complements.has_any(f.its_case)) return std::nullopt;
  constexpr std::uint16_t slots = complement_slot | dependent_slot;
  if (h.slots & complement_slot) {
    // bir aydan üç aya kadar
    if (f.its_case.has(Feature::ablative) && !d.before_comma) return AttachmentCost{0, slots};
    return AttachmentCost{f.its_case.has(Feature::genitive) ? cost::owner_of_complement : cost::second_complement,
                          slots};
  }
  if (g.governor && near) return AttachmentCost{0, slots};
  if (!is_adposition || is_noun) return AttachmentCost{near ? 0 : cost::complement_before_others, slots};
  const bool fits = f.its_case.none() || h.form->complements.has_any(f.its_case);
  return AttachmentCost{(fits ? 0 : cost::other_case) + (near ? 0 : cost::complement_apart), slots};
}

std::optional<AttachmentCost> AttachmentCosts::possessor(const Dependent& d, const Head& h) const {
  const Form& g = *h.form;
  if (h.is_root && !predicate_.is_possessed) return AttachmentCost{cost::owner_without_owned};
  // Acentenin bu konuya ilişkin hakları saklıdır: who opens the clause owns what it says there is
  if (h.is_root)
    return AttachmentCost{d.begins_clause && d.form->actor && !predicate_.shares_clause ? cost::opening_owner
                                                                                        : cost::owner_of_predicate};
  if (!g.possessed) return std::nullopt;
  int cost = (h.slots & owner_slot) ? cost::second_owner : 0;
  if (d.before_comma && !h.depends_on_root) cost += cost::owner_apart;
  // İşverenin, … bildirmesi
  if (d.before_comma && g.features.has_any(verbal_noun_or_participle)) cost -= cost::comma_before_verb - cost::slight;
  return AttachmentCost{cost, owner_slot | dependent_slot};
}

std::optional<AttachmentCost> AttachmentCosts::oblique(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  // yangını önleyici tedbir; but önlemleri taşıyıcıya bildirir: who carries takes no object
  const bool takes_no_object =
      f.its_case.has(Feature::accusative) && !(g.its_case.none() && !g.features.has(Feature::plural));
  if (!h.is_root && !takes_no_object && h.form->complements.has_any(f.its_case))
    return AttachmentCost{(h.slots & complement_slot) ? cost::second_object : cost::welcome,
                          complement_slot | dependent_slot};
  // üçte ikisi
  if (f.its_case.has(Feature::locative) && f.is(Pos::numeral) && g.is(Pos::numeral) && touches(d, h))
    return AttachmentCost{cost::welcome};
  if (f.its_case.has(Feature::ablative) && g.is_a(classes_.partitive)) return AttachmentCost{cost::welcome};
  if (is_governor(h)) {
    int cost = 0;
    if (f.its_case.has(Feature::accusative)) {
      if (g.passive) cost += cost::object_of_passive;
      if (h.slots & object_slot) cost += cost::second_object;
      if (!g.transitive) cost += cost::object_of_intransitive;
      return AttachmentCost{cost, object_slot | dependent_slot};
    }
    if (f.its_case.has_any(obliques)) {
      const bool governed = g.lexeme && g.lexeme->traits->governs.has_any(f.its_case);
      if (!governed)
        cost += h.is_root ? cost::oblique_of_root : touches(d, h) ? cost::oblique_touching : cost::oblique_inside;
      if (h.slots & oblique_slot) cost += cost::slight;
      return AttachmentCost{cost, oblique_slot | dependent_slot};
    }
    return AttachmentCost{h.is_root ? cost::place_of_root : 0};
  }
  if (f.its_case.has_any(Feature::locative | Feature::equative)) return std::nullopt;
  if (g.derived_noun && !f.its_case.has_any(Feature::instrumental | Feature::accusative))
    return AttachmentCost{cost::oblique_of_noun + (touches(d, h) ? 0 : cost::oblique_apart),
                          oblique_slot | dependent_slot};
  if (g.part == Part::nominal && g.possessed && !f.its_case.has(Feature::accusative))
    return AttachmentCost{cost::oblique_of_noun, oblique_slot | dependent_slot};
  return std::nullopt;
}

std::optional<AttachmentCost> AttachmentCosts::nominative(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  if (h.is_root) return subject_or_object(d, h);
  // bin Türk lirası idari para cezası, iki yıl hapis
  if (f.is_a(classes_.measure) && !d.before_comma && g.part == Part::nominal && g.is_a(classes_.penalty))
    return AttachmentCost{cost::welcome};
  if (touches(d, h)) {
    // madde 6/2 kapsamında; but Bu karar yirmi dört saat içinde, Bu karar 24 saat içinde
    const bool is_number = g.is(Pos::numeral) && words_[h.word].token->kind == TokenKind::number &&
                           !words_[h.word + 1].is_a(classes_.time);
    if (f.is_a(classes_.norm) && is_number) return AttachmentCost{cost::welcome};
    // 24 saat öncesine kadar, üç ay süreyle: a time that says how much of what follows
    if (f.time && !d.before_comma &&
        (g.is_a(classes_.time | classes_.penalty) || h.form->complements.has_any(Feature::ablative)))
      return AttachmentCost{cost::welcome};
  }
  if (g.part == Part::nominal || (g.part == Part::modifier && g.possessed))
    return d.before_comma ? std::nullopt : std::optional(compound(d, h));
  if (g.governor) return subject_inside(d, h);
  if (g.part == Part::modifier && touches(d, h) && f.possessed) return AttachmentCost{cost::possessed_subject_touching};
  return std::nullopt;
}

AttachmentCost AttachmentCosts::subject_or_object(const Dependent& d, const Head& root) const {
  const Form& f = *d.form;
  const bool active = !root.form->passive;
  // Bu belge harçtan muaftır: a thing may be something; but in hakları saklıdır stands what is
  const bool of_nominal = !root.form->is_verbal() && !predicate_.is_possessed;
  // ücret talep edemez, bir başkan seçer: the bare noun that touches an active verb is its object
  const bool is_new = d.word > 0 && words_[d.word - 1].is_a(classes_.indefinite) && root.form->transitive;
  const bool is_complement = root.form->is_a(classes_.linking) && !predicate_.is_possessed;  // jüri üyesi olamaz
  if (touches(d, root) && (!f.actor || is_new || is_complement) && active && !of_nominal && !d.before_comma)
    return {cost::bare_object + ((root.slots & object_slot) ? cost::second_bare_object : 0),
            object_slot | dependent_slot};
  // Alıcı malın, Satıcı ise bedelin tesliminden sorumludur: two who are set against each other share the predicate
  const bool contrasts = d.word + 1 < words_.size() && words_[d.word + 1].is_a(classes_.topic);
  const bool touches_other = d.next + 1 < words_.size() && words_[d.next + 1].is_a(classes_.topic);
  const bool is_set_against = (root.slots & (contrast_slot | contrasted_slot)) == contrast_slot && !touches_other;
  int cost = (root.slots & subject_slot) && !is_set_against ? cost::second_subject : 0;
  if (predicate_.has_no_subject) cost += cost::subject_of_item;
  // Satıcı teslim etmekle, Alıcı bedeli ödemekle yükümlüdür: only what may be part of a name is rather not a new
  // subject
  const Word& behind = words_[d.word + 1];
  if (predicate_.shares_clause && behind.pos() == Pos::noun && !behind.has_any(cases)) cost += cost::subject_of_sharer;
  if (f.time) cost += cost::time_as_subject;
  if (!f.actor && active && !of_nominal && !touches(d, root) && !d.before_comma) cost += cost::inanimate_actor;
  if (f.is_verbal()) cost += cost::slight;
  const std::uint16_t contrast = contrasts ? contrast_slot : is_set_against ? contrasted_slot : 0;
  return {cost, static_cast<std::uint16_t>(contrast | subject_slot | dependent_slot)};
}

AttachmentCost AttachmentCosts::compound(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  const Word& word = words_[d.word];
  const bool near = touches(d, h);
  int cost = (h.slots & (compound_slot | owner_slot)) ? cost::second_in_compound : 0;
  const bool is_own = f.is_a(classes_.own) && g.possessed;  // kendi ülkesinde, kendi adli makamlarına
  if (!near && !is_own) cost += cost::compound_apart;
  constexpr std::uint16_t slots = compound_slot | dependent_slot;
  // iş güvenliği konusundaki, taraflar arasındaki: -ki makes a modifier of what else were a postposition
  if (near && g.reading->attributive) return {cost, slots};
  // Öğrenci Konseyi Genel Kurulu, Uygulamalı Eğitimler Komisyonu
  const bool is_name = (word.pos() == Pos::proper_noun || word.token->capitalised) &&
                       words_[h.word].token->capitalised && words_[d.word + 1].token->capitalised;
  // Giderler Kurumca, Kararlar Yönetim Kurulunca: every sentence begins with a capital
  const bool opens_plural = d.begins_clause && f.features.has(Feature::plural);
  const bool opens_person = d.begins_clause && f.is_a(classes_.person);
  if (is_name && !opens_plural && (g.possessed || !(f.possessed || opens_person)))
    return {((h.slots & owner_slot) ? cost : 0) + cost::name, slots};
  // tüketici hakem heyeti, rektör yardımcıları; but Taraflar mağdurlara
  const bool is_joined = near && g.actor && !f.features.has(Feature::plural);
  if (d.opens && f.is_a(classes_.person) && !is_joined) cost += cost::opening_person_in_compound;
  if (f.is(Pos::pronoun)) cost += is_own ? cost::welcome : cost::pronoun_in_compound;
  // Kurul kendi takdiri ile: a pronoun owns nothing
  if (g.is(Pos::pronoun) && !g.possessed && !g.is_a(classes_.partitive)) cost += cost::pronoun_in_compound;
  // mükellef olması, kontroller yapıldıktan sonra: what touches a verb is its complement, whatever its number and owner
  const bool is_argument = g.governor && near;
  if (is_argument && g.is_a(classes_.linking)) cost += cost::welcome;
  if (f.features.has(Feature::plural)) cost += is_argument ? cost::plural_argument : cost::plural_in_compound;
  // durum üç iş günü içinde: what counts or points at the head stands before the whole compound
  const Pos next = words_[d.next].pos();
  const bool counts = next == Pos::numeral && f.is_a(classes_.attributive);  // ek 4 üncü madde
  if (!near && (next == Pos::numeral || next == Pos::determiner) && !counts) cost += cost::compound_past_modifier;
  // söz konusu başvuru, kurum içi taslak
  if (f.possessed && near && f.is_a(classes_.attributive)) return {cost, slots};
  // anabilim dalı başkanlığı, yönetim kurulu başkanı, Harcırah Kanunu hükümleri
  const bool belongs = near && (g.actor || (f.is_a(classes_.norm) && g.is_a(classes_.norm)));
  if (f.possessed)
    cost += is_argument                                    ? 0
            : !g.possessed                                 ? cost::possessed_before_other
            : belongs                                      ? 0
            : f.features.has(Feature::verbal_noun) && near ? cost::action_in_compound
                                                           : cost::possessed_in_compound;
  if (!g.possessed) {
    if (!g.its_case.none() || !near) cost += cost::unpossessed_compound + cost::slight;
    if (f.actor || g.actor) cost += cost::actor_in_bare_compound;
  }
  if (g.governor && f.actor && !(is_argument && g.is_a(classes_.linking))) cost += cost::actor_in_action;
  // gün sayısı; but bu süre talep üzerine
  if (f.time && !g.time) cost += g.possessed ? cost::slight : cost::time_in_bare_compound;
  return {cost, slots};
}

AttachmentCost AttachmentCosts::subject_inside(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  const bool near = touches(d, h);
  constexpr std::uint16_t slots = subject_slot | dependent_slot;
  int cost = (h.slots & subject_slot) ? cost::second_object : 0;
  if (d.before_comma) cost += cost::actor_inside + (d.begins_clause && f.actor ? cost::slight : 0);
  // şirket diğerinin uğradığı zararı: a verb whose subject is known has no other
  if ((h.slots & owner_slot) && f.actor) cost += cost::second_subject;
  if (f.time || g.part == Part::conditional) return {cost, slots};
  // tarafların anlaştığı, Kurul aldığı karar: a verb that agrees with a subject may have one in the nominative
  if (g.possessed && !(h.slots & owner_slot))
    return {cost + (near ? 0 : cost::subject_inside + (f.actor ? 0 : cost::slight)), slots};
  // Taraflar başka devletlere ait … korumayı sağlar: who opens the clause acts in it
  if (f.actor) cost += d.opens ? cost::opening_actor_inside : cost::actor_inside;
  if (g.features.has(Feature::converb)) {
    // aksi yazılı olarak kararlaştırılmadıkça
    const bool is_decided = g.passive && h.marker == Marker::clause && !f.actor;
    if (!near && !is_decided) cost += g.passive ? cost::subject_of_passive_converb : cost::subject_of_converb;
    return {cost + (f.possessed ? cost::slight : 0), slots};
  }
  if (!near) {
    // ayrıntıları yönetmelikte belirlenen hususlar: what belongs to the noun behind
    const bool of_head = g.part == Part::modifier && f.possessed && g.passive;
    cost += of_head                    ? cost::possessed_of_participle
            : g.part == Part::modifier ? cost::subject_of_participle
                                       : cost::subject_of_action;
  }
  return {cost, slots};
}

std::optional<int> AttachmentCosts::coordination(const Dependent& d, const Head& h, bool closed,
                                                 bool ends_before_comma) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  if (h.is_root || f.part != g.part || f.part == Part::other) return std::nullopt;
  // zamanında ve tam olarak ödenmesi: inside a phrase it does not matter what marks which role
  const bool are_adjuncts = d.before_conjunction && !h.depends_on_root && f.part == Part::postposition &&
                            d.marker != Marker::none && h.marker != Marker::none && d.marker != Marker::clause &&
                            h.marker != Marker::clause;
  if (d.marker != h.marker && !are_adjuncts) return std::nullopt;
  if (f.part == Part::nominal && f.its_case != g.its_case) return std::nullopt;
  int cost = 0;
  if (!d.before_conjunction && !closed && !h.is_listed) {
    // Objects, possessors and verbal nouns are joined by commas alone; other phrases just stand side by side.
    const bool joins = f.its_case.has_any(Feature::accusative | Feature::genitive) ||
                       f.features.has(Feature::verbal_noun) || f.part == Part::modifier || f.clausal;
    cost += joins ? cost::comma_joins : cost::comma_joins_seldom;
  }
  // Taraflar, … mağdurları veya …: who opens the clause before a comma acts in it, unless a comma ends the list too:
  // Bakanlık, belediyeler ve odalar, …
  if (d.begins_clause && f.actor && f.its_case.none() && !d.before_conjunction)
    cost += closed && g.actor && ends_before_comma ? cost::opening_listed : cost::opening_joined;
  if (f.part == Part::nominal) {
    const bool bare = f.its_case.none();
    if (f.possessed != g.possessed) cost += bare && !(f.actor && g.actor) ? cost::other_possession : cost::slight;
    if (f.actor != g.actor) cost += bare && d.before_comma ? cost::other_actor : cost::slight;
    if (f.time != g.time) cost += cost::other_time;
    if (bare && !(f.possessed && g.possessed) && f.features.has(Feature::plural) != g.features.has(Feature::plural))
      cost += closed ? cost::slight : cost::other_number;
    // komisyonlar ve çalışma grupları: not groups of commissions
    if (bare && f.features.has(Feature::plural) && !g.features.has(Feature::plural) && !h.depends_on_root)
      cost += cost::plural_joined_inside;
    if (!d.begins_clause && words_[d.word].token->capitalised && !words_[h.word].token->capitalised)
      cost += cost::other_capital;
  } else if (f.part == Part::modifier) {
    if (g.is(Pos::determiner)) return std::nullopt;
    if (f.is_verbal() != g.is_verbal() && d.before_conjunction) cost += cost::slight;
    if (f.is(Pos::numeral) != g.is(Pos::numeral)) cost += cost::other_modifier;
    if (f.is(Pos::determiner)) cost += cost::determiner_joined;
  }
  return cost;
}

std::optional<int> AttachmentCosts::suspended_suffixes(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  if (!d.before_conjunction || h.is_root || d.marker != Marker::none) return std::nullopt;
  const Form& g = *h.form;
  if (f.part != Part::nominal || !f.its_case.none() || g.part != Part::nominal) return std::nullopt;
  // kullanılması ve geliştirilmesine: a possessive is the member's own, a case may be shared
  // kurum ve kuruluşları ile kişilerden: who acts may be anybody's
  const bool owns_alone = f.possessed && !g.possessed && !(f.actor && g.actor);
  if (owns_alone || (f.possessed && g.its_case.none())) return std::nullopt;
  return cost::suspended + (f.actor != g.actor ? cost::other_actor : 0);  // dilekçe ile Kuruma
}

int AttachmentCosts::closing(const Head& h) const {
  if (h.is_root) return lacking(h);
  const Form& f = *h.form;
  int cost = 0;
  if (f.part == Part::postposition && f.is(Pos::adposition) && !f.is_a(classes_.anaphoric) &&
      !(h.slots & dependent_slot))
    cost += cost::no_complement;
  if (f.governor && f.is_verbal() && !f.is_a(classes_.linking)) {
    cost += cost::slight;
    // başvuruyu inceleyerek sonuçlandırır: a converb may share the object of its clause; öğrendikleri sırlar: what they
    // learnt is the noun behind it
    const bool has_object_elsewhere = f.features.has(Feature::converb) || (f.part == Part::modifier && f.possessed);
    if (f.transitive && !f.passive && !has_object_elsewhere && !(h.slots & (object_slot | subject_slot)))
      cost += cost::lacks_object;
  }
  return cost;
}

int AttachmentCosts::passing(const Dependent& d, const Head& h) const {
  const Form& f = *d.form;
  const Form& g = *h.form;
  if (d.before_comma || h.is_root) return 0;
  // vergi dairesi müdürü: a bare noun that touches a possessed one belongs to it
  const bool is_noun = g.part == Part::nominal || (g.part == Part::postposition && !g.governor);  // noter marifetiyle
  if (f.its_case.none() && f.part == Part::nominal && touches(d, h) && is_noun && g.possessed && !g.is_verbal() &&
      !f.possessed && !(d.begins_clause && (f.actor || f.features.has(Feature::plural))) &&
      !(h.slots & (owner_slot | compound_slot))) {
    if (!f.actor) return cost::passed_possessed;
    // koşulları taşıyan öğrenci sınavlarını: who is described acts; öğrenci koşulları: -lArI is also the accusative
    const bool is_described = d.word > 0 && words_[d.word - 1].has(Feature::participle);
    const bool may_be_accusative = g.its_case.none() && g.features.has(Feature::plural);
    return d.opens || is_described || may_be_accusative ? 0 : cost::actor_passed_possessed;
  }
  if (!g.governor) return 0;
  // malı satabileceği gibi, kiraya verebilir: a clause of its own, with all that stands before it but its subject and
  // condition
  const bool is_shared = (f.part == Part::nominal && f.its_case.none()) || d.marker == Marker::clause;
  if (!is_shared && h.word + 1 < words_.size() && words_[h.word + 1].is_a(classes_.listing)) return cost::passed_clause;
  // görüşünü aldıktan sonra: an accusative that touches a transitive verb is its object
  if (f.its_case.has(Feature::accusative))
    return touches(d, h) && g.transitive && !g.passive && !(h.slots & object_slot) ? cost::passed_object : 0;
  // kurumlara bildirmelerini teşvik eder: what no comma sets apart belongs to the nearest verb
  const bool leans = f.part == Part::postposition && (d.marker == Marker::none || d.marker == Marker::leaning);
  const bool is_place = f.part == Part::nominal && f.its_case.has_any(obliques | Feature::locative);
  return leans || is_place ? cost::passed_verb : 0;
}

int AttachmentCosts::lacking(const Head& root) const {
  const Form& f = *root.form;
  int cost = 0;
  if (f.is_verbal() && f.transitive && !f.passive && !(root.slots & object_slot)) cost += cost::root_lacks_object;
  if (!(root.slots & subject_slot) && !predicate_.may_share_subject) cost += cost::root_lacks_subject;
  return cost;
}

}  // namespace yukum
