// SPDX-License-Identifier: Apache-2.0
// What coordinated predicates share.
#include "shared_phrases.hpp"

#include <algorithm>

namespace yukum {

void share_phrases(std::span<const Word> words, const std::vector<Phrase>& from, const Predicate& from_predicate,
                   std::vector<Phrase>& to, const Predicate& to_predicate) {
  const Word& to_verb = words[to_predicate.content];
  // … uygulayacak veya yaygınlaştıracaktır: a verb with nothing of its own shares all
  const bool shares_all = to.empty();
  const bool same_voice = has_passive_subject(words, from_predicate) == has_passive_subject(words, to_predicate);
  const bool has_subject = has_role(to, Role::bearer);
  const bool has_object = has_role(to, Role::object);
  // Vekil, iflas isteyemez, kefil olamaz: beside somebody who acts, a bare noun is no subject
  const bool may_share_nominative =
      words[from_predicate.content].has(Feature::passive) || !has_role(from, Role::bearer);
  const auto takes = [&](const Word& object) {
    if (!to_verb.governor()) return shares_all;
    return to_verb.governor()->traits->governs.has(Feature::accusative) || (shares_all && object.has_any(cases));
  };
  // Tutar, üç gün içinde iade edilir; gecikmeden Satıcı sorumludur: what stands behind the subject before a semicolon
  // says nothing of another subject
  const auto is_subject = [](const Phrase& p) { return p.role == Role::bearer || p.is_subject; };
  const bool has_own_subject = std::any_of(to.begin(), to.end(), is_subject);
  const auto begin_of_clause = words.begin() + to_predicate.region_begin;
  const bool begins_anew =
      begin_of_clause != words.begin() && std::prev(begin_of_clause)->form() == ";" && has_own_subject;
  const auto subject = std::find_if(from.begin(), from.end(), is_subject);
  // In a list the next item takes over what stands before the first: `İşletici; a) … yaptırmakla, b) …`
  const auto begins_item = [](const Word& w) { return w.begins_item; };
  const bool in_next_item =
      std::any_of(words.begin() + from_predicate.begin, words.begin() + to_predicate.begin + 1, begins_item);
  const auto first_item = in_next_item ? std::find_if(words.begin(), words.end(), begins_item) : words.end();
  std::vector<Phrase> shared;
  for (const Phrase& phrase : from) {
    if (shared.size() == most_shared) break;
    if (words.begin() + phrase.begin >= first_item) continue;
    bool carry = shares_all;
    if (phrase.role == Role::bearer) {
      // Ret, mirasçılar tarafından yapılır; reddin şartsız olması gerekir: what has a subject of its own is not done by
      // the agent of a passive before it
      const bool is_agent = phrase.source == BearerSource::agent || phrase.source == BearerSource::agent_ca;
      const bool acts_itself = has_own_subject && !to_verb.has(Feature::passive);
      carry = !has_subject && (same_voice || (is_agent && !acts_itself) || phrase.source == BearerSource::genitive);
    } else if (phrase.role == Role::object)
      carry = !has_object && same_voice && ((phrase.is_subject && may_share_nominative) || takes(words[phrase.head]));
    else if (!shares_all)
      carry = phrase.is_initial && phrase.role != Role::manner && phrase.role != Role::counterparty &&
              !(begins_anew && subject != from.end() && subject->begin < phrase.begin);
    if (!carry) continue;
    Phrase copy = phrase;
    if (copy.role == Role::bearer) copy.source = BearerSource::inherited;
    shared.push_back(copy);
  }
  to.insert(to.begin(), shared.begin(), shared.end());
}

}  // namespace yukum
