// SPDX-License-Identifier: Apache-2.0
// Predicates to their phrases and roles.
#include "roles.hpp"

#include <algorithm>

namespace yukum {
namespace {

bool is_passive(const Word& w) { return w.has(Feature::passive); }

/// `uyanlar`, `kiraya veren`, `ilgililer`: a participle or adjective that stands for people.
bool stands_for_people(const Word& w) {
  // uyanlar, çalışanlarımız; but: yapılanları may be things
  if (w.has(Feature::participle)) return !w.has_any(tenses) && !w.has(Feature::possessor_third);
  return w.has(Feature::plural) && w.pos() == Pos::adjective;
}

/// bunlar … zorundadırlar: of what a pronoun stands for, only those who can act have a verb in the plural
bool agrees_in_number(const Word& verb, const Word& subject) {
  return subject.pos() == Pos::pronoun && subject.has(Feature::plural) &&
         verb.has_any(Feature::finite | Feature::copular) && verb.has(Feature::plural) &&
         !verb.has_any(Feature::first_person | Feature::second_person);
}

bool is_postposition_of_instrumental(const Word& w) {
  return std::any_of(w.candidates.begin(), w.candidates.end(), [](const Reading& r) {
    return r.pos == Pos::adposition && r.lexeme && r.lexeme->traits->governs.has(Feature::instrumental);
  });
}

/// bu harçlar onanmanın tamamlanması şartıyla aranmaz: what opens the clause is the only subject of a passive
bool begins_with_subject(std::span<const Word> words, const Word& verb, const std::vector<Phrase>& phrases) {
  const Phrase& first = phrases.front();
  const bool is_whole = first.end - first.begin > 1 || words[first.head].has(Feature::plural);
  const bool takes_subject =
      is_passive(verb) && verb.governor() && verb.governor()->traits->governs.has(Feature::accusative);
  const auto is_subject = [](const Phrase& p) { return p.is_subject; };
  return first.is_subject && is_whole && takes_subject && !words[first.head].has(Feature::genitive) &&
         std::count_if(phrases.begin(), phrases.end(), is_subject) == 1;
}

}  // namespace

RoleFinder::RoleFinder(const std::vector<RoleRule>& rules, const Lexicon& lexicon) : index_(rules) {
  classes_.person = lexicon.classes.find("person") | lexicon.classes.find("state");
  classes_.actor = actor_classes(lexicon);
  classes_.time = lexicon.classes.find("time");
  classes_.norm = lexicon.classes.find("norm");
  classes_.penalty = lexicon.classes.find("penalty");
  classes_.measure = classes_.time | lexicon.classes.find("money");
  classes_.degree = lexicon.classes.find("degree");
  classes_.linking = lexicon.classes.find("linking");
  classes_.partitive = lexicon.classes.find("partitive");
  classes_.thing = 0;
  for (const char* name : {"norm", "document", "money", "time", "penalty", "quality", "quantity"})
    classes_.thing |= lexicon.classes.find(name);
  classes_.coordinating = lexicon.classes.find("coordinating");
  classes_.joining = lexicon.classes.find("joining");
  classes_.benefit = lexicon.classes.find("benefit");
  classes_.limit = lexicon.classes.find("limit");
  classes_.party = lexicon.classes.find("party");
  classes_.focus = lexicon.classes.find("focus");
  classes_.listing = lexicon.classes.find("listing");
  classes_.anaphoric = lexicon.classes.find("anaphoric");
  classes_.topic = lexicon.classes.find("topic");
  classes_.additive = lexicon.classes.find("additive");
  classes_.attributive = lexicon.classes.find("attributive");
  classes_.own = lexicon.classes.find("own");
  classes_.indefinite = lexicon.classes.find("indefinite");
}

bool RoleFinder::is_actor(const Word& word) const {
  if (word.is_a(classes_.actor) || stands_for_people(word) || word.pos() == Pos::proper_noun) return true;
  if (word.is_a(classes_.own) && word.has_any(cases)) return true;  // kendisine bildirilir
  // A capital inside a sentence is a party or body by its name: FÜ, Danışma Kurulu
  return word.token->capitalised && word.reading && word.reading->guessed;
}

bool RoleFinder::concerns_actor(std::span<const Word> words, std::uint32_t begin, std::uint32_t marker) const {
  for (std::uint32_t i = marker; i-- > begin && marker - i <= 3;)
    if (words[i].pos() != Pos::adposition && !words[i].is_punctuation()) return is_actor(words[i]);
  return false;
}

std::optional<Phrase> RoleFinder::owner_of_subject(std::span<const Word> words, const Predicate& predicate) const {
  for (std::uint32_t i = predicate.region_begin; i < predicate.begin; ++i) {
    const Attachment& a = attachments_[i];
    if (!words[i].has(Feature::genitive) || !is_actor(words[i]) || a.head >= predicate.begin) continue;
    if (attachments_[a.head].head != predicate.content) continue;
    Phrase owner;
    owner.begin = a.left;
    owner.end = i + 1;
    owner.head = i;
    owner.role = Role::bearer;
    owner.source = BearerSource::genitive;
    return owner;
  }
  return std::nullopt;
}

void RoleFinder::find_markers(std::span<const Word> words, WordTypes& types) {
  markers_.assign(words.size(), Marker::none);
  marker_rules_.assign(words.size(), nullptr);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (words[i].is_punctuation() || !words[i].reading) continue;
    // başvuru ile ilgili, başvuruyla birlikte: a complement of the word behind it marks nothing
    if (words[i].has(Feature::instrumental) && i + 1 < words.size() && is_postposition_of_instrumental(words[i + 1]))
      continue;
    index_.candidates(words[i], types, [&](const auto& entry) {
      if (!match_ending_at(entry.patterns, words, i)) return false;
      marker_rules_[i] = entry.rule;
      const RoleRule& rule = *entry.rule;
      // kaydı ile: the last of two words that mark a condition together
      if (rule.role == Role::condition && entry.patterns.size() > 1 && i > 0 && marker_rules_[i - 1] == &rule) {
        markers_[i - 1] = Marker::none;
        marker_rules_[i - 1] = nullptr;
      }
      markers_[i] = rule.no_role                   ? Marker::phrase
                    : rule.role == Role::bearer    ? Marker::agent
                    : rule.leans_on_verb           ? Marker::leaning
                    : rule.role == Role::condition ? Marker::clause
                                                   : Marker::phrase;
      return true;
    });
  }
}

std::vector<Phrase> RoleFinder::subject_inside(std::span<Word> words, const Predicate& predicate) {
  std::vector<Phrase> subject;
  if (predicate.gap_begin >= predicate.gap_end) return subject;
  Predicate rest;
  rest.clause = predicate.clause;
  rest.region_begin = predicate.gap_begin;
  rest.begin = rest.content = rest.last = rest.inflected = predicate.gap_end;
  phrases_of(words, rest, subject);
  std::erase_if(subject, [](const Phrase& p) { return p.role != Role::bearer && !p.is_subject; });
  for (Phrase& phrase : subject) phrase.role = Role::bearer;
  return subject;
}

void RoleFinder::phrases_of(std::span<Word> words, const Predicate& predicate, std::vector<Phrase>& phrases) {
  const std::vector<Phrase> inside = subject_inside(words, predicate);
  phrases.clear();
  if (predicate.region_begin < predicate.begin) read_phrases(words, predicate, phrases);
  if (inside.empty()) return;
  std::erase_if(phrases, [](const Phrase& p) { return p.role == Role::bearer; });
  phrases.insert(phrases.end(), inside.begin(), inside.end());
}

void RoleFinder::read_phrases(std::span<Word> words, const Predicate& predicate, std::vector<Phrase>& phrases) {
  PredicateTraits traits;
  traits.is_possessed = std::any_of(words.begin() + predicate.begin, words.begin() + predicate.last + 1,
                                    [](const Word& w) { return w.has_any(possessors); });
  // ödeme yapılır, ek konulur: what is done is in the verb already, and so the passive has no subject
  const Word& content = words[predicate.content];
  const bool is_impersonal = is_passive(content) && content.compound_begin < predicate.content &&
                             !(content.compound && content.compound->traits->governs.has(Feature::accusative));
  traits.has_no_subject =
      predicate.is_item || is_impersonal || has_infinitive_as_subject(words, predicate, classes_.actor);
  traits.shares_clause = !predicate.is_first_of_clause;
  traits.may_share_subject = predicate.clause > 0 || traits.shares_clause;
  parser_.attach(words, predicate.region_begin, predicate.begin, predicate.content, traits, classes_, markers_,
                 attachments_);
  for (std::uint32_t i = predicate.region_begin; i < predicate.begin; ++i) {
    const Attachment& a = attachments_[i];
    if (a.head == predicate.content && a.relation == Relation::dependent && !words[i].is_punctuation())
      add_group(words, predicate, i, phrases);
  }
  join_touching(phrases);
  join_conditions(words, phrases);
  keep_one_subject(words, predicate, phrases);
  keep_one_nominative(words, predicate, phrases);
  absorb(words, predicate, phrases);
  share_object_of_converb(words, predicate, phrases);
  // Sürücüler … taşımak ve rehber personel bulundurmak zorundadır: beside a subject that is shared, what touches a verb
  // without another object is what is done something to
  const Word& verb = words[predicate.content];
  const auto touches_verb = [&](const Phrase& p) {
    return p.role == Role::bearer && p.source == BearerSource::explicit_subject && p.head + 1 == predicate.begin &&
           words[p.head].pos() != Pos::pronoun;
  };
  const bool lacks_object = verb.governor() && verb.governor()->traits->governs.has(Feature::accusative) &&
                            !is_passive(verb) && !has_role(phrases, Role::object);
  const auto touching = std::find_if(phrases.begin(), phrases.end(), touches_verb);
  if (traits.may_share_subject && lacks_object && touching != phrases.end()) touching->role = Role::object;
  // Proje yönetimi bu kuralları uygular: what acts on an object is an actor, though the lexicon does not know it
  const bool has_bearer = has_role(phrases, Role::bearer);
  const bool acts =
      !is_passive(words[predicate.content]) && std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& p) {
        return p.role == Role::object && words[p.head].has(Feature::accusative);
      });
  if (!has_bearer && acts && !phrases.empty() && phrases.front().is_subject &&
      attachments_[phrases.front().head].before_comma && !words[phrases.front().head].is_a(classes_.thing) &&
      !words[phrases.front().head].has(Feature::verbal_noun) && words[phrases.front().head].pos() != Pos::adjective)
    phrases.front().role = Role::bearer;
  // What stands before the subject, or right behind it, holds for all coordinated predicates.
  std::size_t subject = phrases.size();
  for (std::size_t p = 0; p < phrases.size() && subject == phrases.size(); ++p)
    if ((phrases[p].role == Role::bearer && phrases[p].source == BearerSource::explicit_subject) ||
        phrases[p].is_subject)
      subject = p;
  const bool goes_on = traits.may_share_subject && words[predicate.region_begin - 1].form() != ";";
  const std::size_t initial_end = subject != phrases.size() ? subject + 2 : goes_on ? 0 : 1;
  for (std::size_t p = 0; p < phrases.size() && p < initial_end; ++p) phrases[p].is_initial = true;
}

void RoleFinder::join_touching(std::vector<Phrase>& phrases) {
  // tebliğ tarihinden itibaren otuz gün içinde: one limit; haklar saklı kalmak kaydıyla: one exception
  for (std::size_t p = phrases.size(); p-- > 1;) {
    const Role role = phrases[p].role;
    if ((role != Role::deadline && role != Role::exception) || phrases[p - 1].role != role) continue;
    if (phrases[p - 1].end != phrases[p].begin) continue;
    phrases[p].begin = phrases[p - 1].begin;
    phrases.erase(phrases.begin() + static_cast<std::ptrdiff_t>(p) - 1);
  }
}

/// sınırını aşar veya kurala uymazsa: verbs that share the -sA of the condition behind them are parts of it.
void RoleFinder::join_conditions(std::span<const Word> words, std::vector<Phrase>& phrases) {
  const auto is_subject = [](const Phrase& p) { return p.role == Role::bearer || p.is_subject; };
  const auto is_finite = [&](const Phrase& p) {
    return words[p.head].is_verbal() && words[p.head].has(Feature::finite);
  };
  for (std::size_t p = phrases.size(); p-- > 1;) {
    if (phrases[p].role != Role::condition) continue;
    std::size_t first = p;
    while (first > 0 && is_finite(phrases[first - 1])) --first;
    if (first == p) continue;
    // Üretici ürünü düzeltmez veya geri çekmezse, Kurum …: who acts there is not who acts in the main clause
    const bool has_other_subject =
        std::any_of(phrases.begin() + static_cast<std::ptrdiff_t>(p) + 1, phrases.end(), is_subject);
    if (has_other_subject && first > 0 && is_subject(phrases[first - 1])) --first;
    phrases[p].begin = phrases[first].begin;
    phrases.erase(phrases.begin() + static_cast<std::ptrdiff_t>(first),
                  phrases.begin() + static_cast<std::ptrdiff_t>(p));
    p = first;
    if (p == 0) break;
  }
}

/// başvuruyu inceleyerek karara bağlar: a verb without an object of its own has that of the converb before it.
void RoleFinder::share_object_of_converb(std::span<const Word> words, const Predicate& predicate,
                                         std::vector<Phrase>& phrases) const {
  const Word& content = words[predicate.content];
  const bool lacks_object = content.governor() && content.governor()->traits->governs.has(Feature::accusative) &&
                            !is_passive(content) && !has_role(phrases, Role::object);
  if (!lacks_object) return;
  const auto shares = [&](const Phrase& p) {
    const Word& verb = words[p.head];
    return verb.has(Feature::converb) && !is_passive(verb) && !verb.has(Feature::negative);
  };
  const auto with_converb = std::find_if(phrases.rbegin(), phrases.rend(), shares);
  if (with_converb == phrases.rend()) return;
  const std::uint32_t converb = with_converb->head;
  const auto is_object = [&](std::uint32_t i) {
    const Attachment& a = attachments_[i];
    const bool is_bare = words[i].pos() == Pos::noun && !words[i].has_any(cases) && i + 1 == converb;
    return a.head == converb && a.relation == Relation::dependent && (words[i].has(Feature::accusative) || is_bare);
  };
  for (std::uint32_t i = with_converb->begin; i < converb; ++i) {
    if (!is_object(i)) continue;
    Phrase object;
    object.begin = attachments_[i].left;
    object.end = i + 1;
    object.head = i;
    object.role = Role::object;
    phrases.push_back(object);
    return;
  }
}

/// Alıcı bedelden, Satıcı ise teslimden sorumludur: one predicate for two.
bool RoleFinder::is_set_against_another(std::span<const Word> words, const Phrase& phrase) const {
  return phrase.head + 1 < words.size() && words[phrase.head + 1].is_a(classes_.topic);
}

/// What looks like another subject is a bare object or a part of a phrase behind it.
void RoleFinder::keep_one_subject(std::span<const Word> words, const Predicate& predicate,
                                  std::vector<Phrase>& phrases) const {
  const auto is_subject = [](const Phrase& p) {
    return p.role == Role::bearer && (p.source == BearerSource::explicit_subject || p.source == BearerSource::genitive);
  };
  auto subject = std::find_if(phrases.begin(), phrases.end(), is_subject);
  if (subject == phrases.end()) return;
  for (auto p = subject + 1; p != phrases.end(); ++p) {
    if (!is_subject(*p) || p->head == subject->head) continue;
    if (is_set_against_another(words, *p)) continue;
    // Taraflar anlaşamadıkları takdirde hâkim, … verir: the first acts in the condition
    const std::uint32_t gap = std::next(subject)->begin - subject->end;
    const bool acts_in_condition = std::next(subject)->role == Role::condition && std::next(subject) < p &&
                                   (gap == 0 || (gap == 1 && words[subject->end].form() == ",")) &&
                                   attachments_[p->head].before_comma;
    // An item of a list may begin with a subject of its own, behind that of the head.
    const bool is_own = acts_in_condition || (words[p->begin].begins_item && p->source == subject->source);
    const auto other = is_own ? subject : p;
    const bool is_bare_object = other->head + 1 == predicate.begin && words[other->head].pos() != Pos::pronoun;
    other->role = is_bare_object ? Role::object : Role::scope;
    if (is_own) subject = p;
  }
}

void RoleFinder::keep_one_nominative(std::span<const Word> words, const Predicate& predicate,
                                     std::vector<Phrase>& phrases) const {
  // Of several bare nouns, the one that opens the clause or that a comma sets apart is its subject, the one that
  // touches the verb its object; others are parts of phrases that were not understood.
  const auto is_nominative = [&](const Phrase& p) {
    return p.role == Role::object && !p.rule && !words[p.head].has_any(cases);
  };
  const auto first = std::find_if(phrases.begin(), phrases.end(), is_nominative);
  if (first == phrases.end()) return;
  const bool opens = first == phrases.begin() || attachments_[first->head].before_comma;
  const std::uint32_t subject =
      opens ? first->head : std::find_if(phrases.rbegin(), phrases.rend(), is_nominative)->head;
  for (Phrase& phrase : phrases) {
    const bool touches_verb = phrase.head + 1 == predicate.begin;
    const bool may_have_both = !is_passive(words[predicate.content]);
    if (is_nominative(phrase) && phrase.head != subject && !(touches_verb && may_have_both) &&
        !is_set_against_another(words, phrase))
      phrase.role = Role::scope;
  }
}

void RoleFinder::absorb(std::span<const Word> words, const Predicate& predicate, std::vector<Phrase>& phrases) const {
  // … yetkili makamlara bildirmelerini teşvik etmeye yönelik tedbirleri: what no mark sets apart and no marker names
  // belongs to the verb inside the object that follows, not to the main verb.
  const auto has_inner_verb = [&](const Phrase& p, const Phrase& before) {
    const bool takes_noun = before.role != Role::counterparty;  // uymayanlara, bin liraya kadar ceza
    return std::any_of(words.begin() + p.begin, words.begin() + p.end, [&](const Word& w) {
      return w.has_any(Feature::participle | Feature::verbal_noun) || (takes_noun && w.pos() == Pos::adposition);
    });
  };
  // isteklilere kararın iptal edildiği bildirilir: the verb inside begins with its subject
  const auto begins_with_owner = [&](const Phrase& p) {
    for (std::uint32_t i = p.begin; i < p.head; ++i)
      if (attachments_[i].left == p.begin && words[i].has(Feature::genitive) && attachments_[i].head < p.end &&
          words[attachments_[i].head].is_verbal())
        return true;
    return false;
  };
  for (std::size_t p = phrases.size(); p-- > 1;) {
    Phrase& phrase = phrases[p];
    const Phrase& before = phrases[p - 1];
    // işverenin zararını talep hakkı saklıdır: who opens the clause owns what the predicate names
    const bool subject = (before.role == Role::bearer &&
                          (before.source != BearerSource::genitive || before.begin == predicate.region_begin)) ||
                         (before.is_subject && is_actor(words[before.head]));
    // bu alanda, bu hususta: a short place at the begin is said of the whole clause
    const bool opens_clause = p == 1 && before.end - before.begin <= 2 && words[before.head].has(Feature::locative);
    const bool weak = !opens_clause && before.end == phrase.begin && !attachments_[before.head].before_comma &&
                      !subject && (!before.rule || before.role == Role::scope || before.role == Role::manner);
    const bool takes_more =
        phrase.role == Role::object || phrase.role == Role::condition || phrase.role == Role::purpose;
    // yetkilerini engellemek için kullanamazlar: the only object of a transitive verb stays its own
    const auto is_object = [&](const Phrase& p) {
      return p.role == Role::object && words[p.head].has(Feature::accusative);
    };
    const Word& content = words[predicate.content];
    const bool only_object = phrase.role != Role::object && is_object(before) && !is_passive(content) &&
                             content.governor() && content.governor()->traits->governs.has(Feature::accusative) &&
                             std::count_if(phrases.begin(), phrases.end(), is_object) == 1;
    const auto inner_verb = std::find_if(words.begin() + phrase.begin, words.begin() + phrase.end, [](const Word& w) {
      return w.has_any(Feature::participle | Feature::verbal_noun);
    });
    // kararlar uygulanmak üzere gönderilir: an infinitive has no subject
    const bool is_its_subject = inner_verb == words.begin() + phrase.begin && inner_verb->has_any(possessors);
    const bool only_subject =
        p == 1 && phrase.role != Role::object && !is_its_subject && begins_with_subject(words, content, phrases);
    // işverenden tedbir alınmasını ister, ilgiliye ekte yer alan belgeyi verir: of whom it is asked, who gets it
    const Features its_case = words[before.head].features() & (Feature::dative | Feature::ablative);
    const auto governs_it = [&](const Word& w) {
      return w.governor() && w.governor()->traits->governs.has_any(its_case);
    };
    const bool is_party = before.role == Role::counterparty && !before.rule && governs_it(content) &&
                          !(inner_verb != words.begin() + phrase.end && governs_it(*inner_verb));
    const bool stays = only_object || only_subject || is_party || begins_with_owner(phrase);
    if (!takes_more || stays || !weak || !has_inner_verb(phrase, before)) continue;
    phrase.begin = before.begin;
    phrases.erase(phrases.begin() + static_cast<std::ptrdiff_t>(p) - 1);
  }
}

void RoleFinder::add_group(std::span<const Word> words, const Predicate& predicate, std::uint32_t child,
                           std::vector<Phrase>& phrases) {
  // The members of a coordination hang on the last one, which shows the role for all.
  std::vector<std::uint32_t> members;
  const std::uint32_t left = attachments_[child].left;
  const RoleRule* marker = rule_at(child);
  const bool is_agent = marker && marker->role == Role::bearer && child > left;
  // Başkan ve yardımcıları tarafından: the members stand before the marker
  const std::uint32_t last = is_agent ? child - 1 : child;
  for (std::uint32_t i = left; i < last; ++i)
    if (attachments_[i].head == last && attachments_[i].relation == Relation::conjunct) members.push_back(i);
  members.push_back(last);
  Phrase phrase;
  phrase.head = child;
  bool keep = true;
  assign(words, predicate, child, phrase, keep);
  if (!keep) return;
  const bool may_be_apart =
      phrase.role == Role::object || phrase.role == Role::bearer || phrase.role == Role::counterparty || phrase.rule;
  std::uint32_t begin = left;
  const auto add = [&](std::uint32_t from, std::uint32_t to) {
    // not the comma or conjunction before it, but its label: (a) bendini
    while (from < to && attachments_[from].head == Attachment::none) ++from;
    while (to > from && words[to - 1].is_punctuation()) --to;
    if (from == to) return;
    Phrase one = phrase;
    one.begin = from;
    one.end = to;
    phrases.push_back(one);
  };
  for (std::size_t m = 0; may_be_apart && m + 1 < members.size(); ++m) {
    if (!stand_apart(words, members[m], members[m + 1])) continue;
    add(begin, members[m] + 1);
    begin = members[m] + 1;
  }
  // tarafından: the marker is no part of the bearer
  add(begin, child + (phrase.role == Role::bearer && phrase.rule ? 0 : 1));
}

/// Whether two members of a coordination are two phrases: the first has a suffix of its own, or the second a modifier
/// of its own. `kurum ve kuruluşlar`, `hiçbir tadilat ve değişiklik` are one.
bool RoleFinder::stand_apart(std::span<const Word> words, std::uint32_t member, std::uint32_t next) const {
  constexpr Features inflection = cases | Feature::plural;
  const Word& first = words[member];
  const Word& second = words[next];
  if (rule_at(next)) return true;
  // satıcı veya sağlayıcıya: two who share a case
  const bool are_actors = first.is_a(classes_.actor) && second.is_a(classes_.actor) && !second.has(Feature::plural);
  if (are_actors && !first.has_any(cases)) return true;
  if ((first.features() & cases) != (second.features() & cases)) return false;
  if (first.has_any(inflection | possessors)) return true;
  const bool has_modifier = attachments_[next].left < next && attachments_[next].left > member;
  return has_modifier || (first.is_a(classes_.actor) && !second.has_any(inflection));
}

void RoleFinder::assign(std::span<const Word> words, const Predicate& predicate, std::uint32_t head, Phrase& phrase,
                        bool& keep) const {
  const Word& word = words[head];
  const Word& content = words[predicate.content];
  const Features governs = content.governor() ? content.governor()->traits->governs : Features();
  // bir talepte bulunur, aynı cezaya hükmedilir: said of the noun that is one with the verb
  const bool is_of_verb = (word.pos() == Pos::determiner || word.pos() == Pos::numeral) && words[head + 1].in_compound;
  if (is_of_verb) {
    keep = false;
    return;
  }
  if (const RoleRule* rule = rule_at(head)) {
    keep = !rule->no_role;
    phrase.role = rule->role;
    phrase.rule = rule;
    // diğer idareler ile birlikte: a party; rapor ile birlikte: just along with a thing; karara karşı itiraz eder: the
    // complement of the verb
    if (rule->role == Role::counterparty && !concerns_actor(words, predicate.region_begin, head))
      phrase.role =
          governs.has(Feature::dative) && head > predicate.region_begin && words[head - 1].has(Feature::dative)
              ? Role::object
              : Role::scope;
    if (rule->role == Role::bearer) phrase.source = BearerSource::agent;
    return;
  }
  const Features its_case = word.features() & cases;
  // ile stands behind the noun that it is said of
  const Word& noun = word.pos() == Pos::adposition && head > predicate.region_begin ? words[head - 1] : word;
  const bool actor = is_actor(noun);
  if (word.pos() == Pos::adverb || word.has(Feature::converb)) {
    phrase.role = Role::manner;
  } else if (word.pos() == Pos::adposition && its_case.none()) {
    phrase.role = Role::scope;
  } else if (its_case.none() && !actor && (word.pos() == Pos::adjective || word.pos() == Pos::particle) &&
             !word.has_any(possessors | Feature::plural)) {
    phrase.role = Role::manner;
  } else if (its_case.has(Feature::accusative)) {
    phrase.role = Role::object;
  } else if (its_case.has(Feature::genitive)) {
    // İşverenin bildirmesi gerekir; alacağın kabul edilmesi şarttır
    const auto owned = std::find_if(words.begin() + predicate.begin, words.begin() + predicate.last + 1,
                                    [](const Word& w) { return w.has_any(possessors); });
    const bool has_genitive_subject = owned != words.begin() + predicate.last + 1;
    // korunmaya hakkı vardır: who owns the right, not what is protected
    const bool suffers = is_passive(content) && owned == words.begin() + predicate.content;
    phrase.role = !has_genitive_subject ? Role::scope : suffers || !actor ? Role::object : Role::bearer;
    phrase.source = BearerSource::genitive;
    phrase.is_subject = phrase.role == Role::object;
  } else if (its_case.has(Feature::equative)) {
    phrase.role = actor ? Role::bearer : Role::manner;
    phrase.source = BearerSource::agent_ca;
  } else if (its_case.has_any(Feature::dative | Feature::ablative | Feature::instrumental)) {
    // yazıyı birime gönderir: beside an object of its own, the dative is where the thing goes; but
    // cezaya tabi tutulur: an adjective in the predicate keeps its complement
    const bool is_goal = its_case.has(Feature::dative) && governs.has(Feature::accusative) &&
                         !(predicate.content > 0 && words[predicate.content - 1].in_compound &&
                           words[predicate.content - 1].pos() == Pos::adjective);
    const bool governed = governs.has_any(its_case) && !is_goal;
    // haber vermek, satış yapmak: the noun of the compound is its object, so the dative is who gets it
    const bool also_object = governs.has(Feature::accusative) || content.compound_begin < predicate.content;
    if (actor && (!governed || also_object))
      phrase.role = Role::counterparty;
    else if (governed || noun.is_a(classes_.penalty))
      phrase.role = Role::object;
    else if (its_case.has(Feature::instrumental))
      phrase.role = Role::manner;
    else
      phrase.role = Role::scope;
  } else if (its_case.has(Feature::locative)) {
    phrase.role = Role::scope;
  } else if (head + 1 == predicate.begin && its_case.none() && words[predicate.begin].has(Feature::possessor_third) &&
             !words[predicate.begin].is_verbal()) {
    keep = false;  // öncelik hakkına sahiptir: a compound with the first noun of the predicate
  } else if (predicate.content != predicate.last && !actor && head + 1 < predicate.begin &&
             content.features().has_all(Feature::verbal_noun | Feature::possessor_third | Feature::dative)) {
    phrase.role =
        Role::scope;  // Bu hüküm sınırlamaların uygulanmasına engel değildir: what hinders, not what is applied
  } else if (has_passive_subject(words, predicate)) {
    phrase.role = Role::object;
    phrase.is_subject = true;
  } else if (head + 1 == predicate.begin && content.is_a(classes_.linking) && content.has(Feature::verbal_noun) &&
             !content.has_any(possessors)) {
    phrase.role = Role::object;  // Türk vatandaşı olmak şarttır: what one must be
  } else if ((actor || agrees_in_number(words[predicate.inflected], word)) && !predicate.is_item &&
             (word.pos() == Pos::pronoun ||
              !words[predicate.inflected].has_any(Feature::first_person | Feature::second_person))) {
    phrase.role = Role::bearer;
  } else {
    // belge bulunması zorunludur: the subject of a verb that takes no object
    const bool is_only_argument = content.features().has_all(Feature::verbal_noun | Feature::possessor_third) &&
                                  !governs.has(Feature::accusative);
    phrase.role = Role::object;
    phrase.is_subject = is_only_argument || head + 1 < predicate.begin;
  }
}

}  // namespace yukum
