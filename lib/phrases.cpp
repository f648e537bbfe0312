// SPDX-License-Identifier: Apache-2.0
// Words of a clause to phrases. A phrase ends in its head, so the clause is read right to left with a stack of the
// heads that are still open: a word may hang on any of them, and closes those that stand nearer.
#include "phrases.hpp"

#include <algorithm>

namespace yukum {
namespace {

constexpr Features nonfinite = Features::of(Feature::participle, Feature::converb, Feature::verbal_noun);

bool is_conjunction(const Word& w) { return w.pos() == Pos::conjunction; }
bool is_comma(const Word& w) { return w.form() == "," || w.form() == ";" || w.form() == ":"; }
bool is_slash(const Word& w) { return w.form() == "/"; }
bool is_opening_bracket(const Word& w) { return w.form() == "(" || w.form() == "["; }
bool is_closing_bracket(const Word& w) { return w.form() == ")" || w.form() == "]"; }

/// A verb that takes complements of its own. A noun in -mA may be one: `bozmaya yönelik`.
bool is_governor(const Word& w) {
  if (w.has_any(nonfinite) || (w.has(Feature::finite) && w.is_verbal()) || w.has(Feature::conditional)) return true;
  return w.pos() == Pos::noun && std::any_of(w.candidates.begin(), w.candidates.end(), [&](const Reading& r) {
           return r.features.has(Feature::verbal_noun) && (r.features & cases) == (w.features() & cases);
         });
}

/// Whether a postposition, an adjective that is one too (`yönelik`, `ait`) or a noun (`bir gün öncesine`) takes a
/// complement in that case.
bool takes_complement(const Word& w, Features its_case) {
  if (w.is_verbal()) return false;
  return std::any_of(w.candidates.begin(), w.candidates.end(), [&](const Reading& r) {
    return r.lexeme && r.pos != Pos::verb && r.lexeme->governs.has_any(its_case);
  });
}

/// `kapsamındaki`, `arasındaki`: said of the noun that follows, but with an owner as the noun inside has.
bool is_possessed_adjective(const Word& w) {
  if (w.reading && w.reading->attributive) return w.has(Feature::possessor_third);
  return w.pos() == Pos::adjective && std::any_of(w.candidates.begin(), w.candidates.end(), [](const Reading& r) {
           return r.attributive && r.features.has(Feature::possessor_third);
         });
}

/// A verb that makes a clause of its own and not a phrase inside another.
bool is_clausal(const Word& w) { return w.has(Feature::converb) || w.has(Feature::conditional); }

Features case_of(const Word& w) { return w.features() & cases; }

bool is_possessed(const Word& w) { return w.has_any(possessors) || is_possessed_adjective(w); }

bool is_modifier(const Word& w) {
  if (w.reading && w.reading->attributive) return true;
  if (w.has_any(cases | Feature::plural)) return false;
  switch (w.pos()) {
    case Pos::adjective:
    case Pos::determiner:
    case Pos::numeral: return !w.has_any(possessors);
    case Pos::verb: return w.has(Feature::participle);
    default: return false;
  }
}

bool is_nominal(const Word& w) {
  switch (w.pos()) {
    case Pos::noun:
    case Pos::proper_noun:
    case Pos::pronoun:
    case Pos::abbreviation:
    case Pos::unknown: return true;
    case Pos::adjective:
    case Pos::numeral:
    case Pos::determiner: return !is_modifier(w);
    case Pos::verb: return w.has(Feature::verbal_noun) || (w.has(Feature::participle) && !is_modifier(w));
    default: return false;
  }
}

/// Whether two words can be members of one coordination.
bool are_parallel(const Word& a, const Word& b) {
  if (is_nominal(a) && is_nominal(b)) {
    if (case_of(a) != case_of(b)) return false;
    if (case_of(a).none() && is_possessed(a) != is_possessed(b)) return false;
    return a.has(Feature::verbal_noun) == b.has(Feature::verbal_noun) || !case_of(a).none();
  }
  if (is_modifier(a) && is_modifier(b)) return a.is_verbal() == b.is_verbal() || !a.is_verbal();
  if (a.has(Feature::converb) && b.has(Feature::converb)) return true;
  return a.has(Feature::conditional) && b.has(Feature::conditional);
}

class Attaching {
 public:
  Attaching(std::span<const Word> words, std::uint32_t root, const PhraseClasses& classes,
            std::span<const char> is_marker, std::vector<Attachment>& attachments)
      : words_(words), root_(root), classes_(classes), is_marker_(is_marker), attachments_(attachments) {
    open_.push_back(root);
    attachments_[root] = {};
  }

  void run(std::uint32_t begin, std::uint32_t end) {
    begin_ = begin;
    top_begin_ = end;
    for (std::uint32_t i = end; i-- > begin;) {
      const Word& word = words_[i];
      attachments_[i] = {};
      attachments_[i].left = i;
      if (is_closing_bracket(word)) {
        if (const auto opening = opening_bracket(i)) {
          put_aside(*opening, i);
          i = *opening;
          continue;
        }
      }
      if (word.is_punctuation()) {
        comma_ |= is_comma(word);
        conjunction_ |= is_slash(word);
        continue;
      }
      if (is_conjunction(word) && !is_marker_[i]) {
        conjunction_ |= word.is_a(classes_.coordinating);
        comma_ |= word.is_a(classes_.topic);
        continue;
      }
      place(i);
      comma_ = conjunction_ = false;
    }
    // A word that stands before others of its phrase begins it.
    for (std::uint32_t i = begin; i < end; ++i) {
      const std::uint32_t head = attachments_[i].head;
      if (head != Attachment::none && head < end)
        attachments_[head].left = std::min(attachments_[head].left, attachments_[i].left);
    }
  }

 private:
  const Word& top() const { return words_[open_.back()]; }
  bool top_is_root() const { return open_.back() == root_; }

  /// Where the bracket opens that closes at `closing`.
  std::optional<std::uint32_t> opening_bracket(std::uint32_t closing) const {
    for (std::uint32_t i = closing; i-- > begin_;) {
      if (is_closing_bracket(words_[i])) break;
      if (is_opening_bracket(words_[i])) return i;
    }
    return std::nullopt;
  }

  /// What stands in brackets is no phrase of its own: `personele (işçi, memur)`. One word may be a label of what
  /// follows: `(a) bendi`.
  void put_aside(std::uint32_t opening, std::uint32_t closing) {
    const bool labels = closing == opening + 2 && touches(closing) && !top_is_root();
    for (std::uint32_t i = opening; i <= closing; ++i) {
      attachments_[i] = {};
      attachments_[i].left = i;
      if (labels) attachments_[i].head = open_.back();
    }
    if (touches(closing)) top_begin_ = opening;
  }

  /// Whether nothing stands between word i and the nearest head but brackets and the noun of a compound verb.
  bool touches(std::uint32_t i) const { return top_begin_ == i + 1; }

  void hang(std::uint32_t i, std::size_t on, Relation relation = Relation::dependent) {
    attachments_[i].head = open_[on];
    attachments_[i].relation = relation;
    attachments_[i].before_comma = comma_;
    if (words_[i].has(Feature::genitive) && relation == Relation::dependent) attachments_[open_[on]].has_owner = true;
    open_.resize(on + 1);
    open_.push_back(i);
    top_begin_ = i;
  }

  /// The nearest open head that `accept` takes; the root takes everything.
  template <class Accept>
  std::size_t nearest(Accept accept) const {
    for (std::size_t s = open_.size(); s-- > 1;)
      if (accept(words_[open_[s]]) && !is_saturated(s)) return s;
    return 0;
  }

  /// The nearest clause that what stands apart belongs to. A converb of manner has none: `otuz gün içinde yazılı
  /// olarak bildirir`, `bu Kanuna uygun olarak denetler`.
  std::size_t nearest_clause() const {
    for (std::size_t s = open_.size(); s-- > 1;)
      if (is_clausal(words_[open_[s]]) && is_marker_[open_[s]] != weak_marker && !is_saturated(s)) return s;
    return 0;
  }

  /// bireysel olarak: the converb of `olmak` takes the word before it and nothing more.
  bool is_saturated(std::size_t s) const {
    const Word& g = words_[open_[s]];
    return g.has(Feature::converb) && g.is_a(classes_.linking) && s + 1 < open_.size();
  }

  void place(std::uint32_t i) {
    const Word& word = words_[i];
    const bool completes_linking =
        !top_is_root() && top().has(Feature::converb) && top().is_a(classes_.linking) && !comma_ && !conjunction_;
    if (word.in_compound) {  // a part of its verb, which nothing else hangs on
      attachments_[i].head = open_.back();
      if (touches(i)) top_begin_ = i;
      return;
    }
    if (completes_linking && touches(i)) return hang(i, open_.size() - 1);
    const Features its_case = case_of(word);
    // Borçlu, …; Alıcı ödemez: an adjective for a person stands for one where no noun follows
    const bool person_alone = word.pos() == Pos::adjective && word.is_a(classes_.actor) &&
                              (comma_ || top_is_root() || !(is_nominal(top()) || is_modifier(top())));
    if (!comma_ && !conjunction_ &&
        (is_nominal(word) || is_governor(word) || word.pos() == Pos::numeral ||
         (word.pos() == Pos::adposition && is_marker_[open_.back()])) &&
        !top_is_root() && stands_behind_a_noun(open_.back(), i) && !its_case.has(Feature::accusative))
      return hang(i, open_.size() - 1);
    if (comma_ || conjunction_) {
      if (const auto partner = comma_ && person_alone ? std::nullopt : find_partner(i)) {
        attachments_[open_[*partner]].closed |= conjunction_;
        return hang(i, *partner, Relation::conjunct);
      }
      // What a comma ends belongs to a clause, not to a phrase inside it; a subject, to the whole sentence.
      if (comma_ && its_case.has(Feature::genitive)) return hang(i, place_of_possessor(i));
      if (comma_)
        return hang(
            i, (is_nominal(word) || person_alone) && case_of(word).none() && !is_marker_[i] ? 0 : nearest_clause());
    }
    if (is_modifier(word) && !top_is_root() && !person_alone) {
      const std::size_t noun = nearest([](const Word& g) { return is_nominal(g) || is_governor(g); });
      return hang(i, noun);
    }
    if (measures_next(i)) return hang(i, open_.size() - 1);
    if (is_marker_[i] && is_marker_[i] != weak_marker)
      return hang(i, is_marker_[i] == agent_marker ? place_of_agent(i) : place_of_marked(i));
    if (word.pos() == Pos::adposition || is_marker_[i]) return hang(i, place_of_adjunct(i));
    // en geç, daha uygun
    if (word.is_a(classes_.degree) && is_modifier(top()) && !top_is_root()) return hang(i, open_.size() - 1);
    if (word.pos() == Pos::adverb || word.has(Feature::converb))
      return hang(i, nearest([](const Word& g) { return is_governor(g); }));
    if (word.has(Feature::conditional)) return hang(i, 0);
    if (!is_nominal(word) && !person_alone) return hang(i, nearest([](const Word& g) { return is_governor(g); }));
    if (its_case.has(Feature::genitive)) return hang(i, place_of_possessor(i));
    if (!its_case.none()) {
      return hang(i, nearest([&](const Word& g) {
                    if (takes_complement(g, its_case)) return true;
                    if (its_case.has(Feature::ablative) && g.is_a(classes_.partitive)) return true;
                    if (!is_governor(g) ||
                        (g.pos() == Pos::noun && its_case.has_any(Feature::locative | Feature::instrumental)))
                      return false;
                    return !(its_case.has(Feature::accusative) && g.has(Feature::passive));
                  }));
    }
    place_bare_noun(i);
  }

  /// A postposition, or a noun that works as one: içinde, hâlinde, amacıyla.
  bool stands_behind_a_noun(std::uint32_t marker, std::uint32_t i) const {
    const Word& word = words_[marker];
    if (word.pos() == Pos::adposition) return true;
    const bool adverbial =
        is_marker_[marker] == weak_marker && !words_[i].has_any(cases | Feature::plural);  // koordineli şekilde
    return is_marker_[marker] && touches(i) && (word.has(Feature::possessor_third) || adverbial);
  }

  std::size_t place_of_possessor(std::uint32_t i) const {
    const std::size_t first = nearest_unowned();
    // işverenin sağlık raporunu bildirmesi: a noun that has its compound already leaves the actor to the verb
    const bool apart = comma_ && !words_[open_[first]].has_any(Feature::verbal_noun | Feature::participle);
    if (first == 0 || (!apart && (!words_[i].is_a(classes_.actor) || !words_[open_[first]].has(Feature::accusative) ||
                                  !has_dependent(open_[first]))))
      return first;
    for (std::size_t s = first; s-- > 0;) {
      const Word& g = words_[open_[s]];
      if (is_possessed(g) && g.has_any(Feature::verbal_noun | Feature::participle)) return s;
    }
    return first;
  }

  /// The nearest noun that can have a possessor and has none yet: `işin Kurulun bilgisine sunulması`.
  std::size_t nearest_unowned() const {
    for (std::size_t s = open_.size(); s-- > 1;) {
      const Word& g = words_[open_[s]];
      if ((is_possessed(g) || g.pos() == Pos::adposition) && !attachments_[open_[s]].has_owner && !is_saturated(s))
        return s;
    }
    return 0;
  }

  bool has_dependent(std::uint32_t head) const {
    return head > 0 && attachments_[head - 1].head == head && attachments_[head - 1].relation == Relation::dependent;
  }

  /// A phrase with a marker belongs to its clause; inside a phrase it is only where it touches the verb:
  /// `süresi içinde ödenmeyen borçlar`.
  std::size_t place_of_marked(std::uint32_t i) const {
    const Word& next = top();
    if (comma_ || top_is_root()) return nearest_clause();
    // … izni olmaksızın eseri yayımlayan kişi, …: what a comma ends holds all of its relative clause
    for (std::size_t s = open_.size(); s-- > 2;)
      if (words_[open_[s]].has(Feature::participle) && is_modifier(words_[open_[s]]) && open_[s - 1] != root_ &&
          attachments_[open_[s - 1]].before_comma && case_of(words_[open_[s - 1]]).none())
        return s;
    if (!touches(i) || is_marker_[i] == clause_marker) return nearest_clause();
    // üç yıla kadar hapis: a measure of the penalty
    // otuz gün içinde inceleyerek bildirir: the time is that of the whole
    const bool is_manner = next.has(Feature::converb) && is_marker_[open_.back()] == weak_marker;
    if ((is_governor(next) && !is_manner) ||
        (is_nominal(next) && next.is_a(classes_.penalty) && !next.token->capitalised))
      return open_.size() - 1;
    return nearest_clause();
  }

  /// `24 saat öncesine kadar`, `üç ay süreyle`: a time that says how much of what follows.
  bool measures_next(std::uint32_t i) const {
    const Word& word = words_[i];
    if (!word.is_a(classes_.time) || !case_of(word).none() || top_is_root() || !touches(i) || !is_nominal(top()))
      return false;
    return top().is_a(classes_.time | classes_.penalty) || takes_complement(top(), Feature::ablative);
  }

  /// An agent belongs to the passive next to it, if that is near; otherwise to the clause.
  std::size_t place_of_agent(std::uint32_t i) const {
    constexpr std::uint32_t near = 4;
    for (std::size_t s = open_.size(); s-- > 1;) {
      const Word& g = words_[open_[s]];
      if (open_[s] - i > near) break;
      if (g.has(Feature::passive) && g.has_any(Feature::participle | Feature::verbal_noun)) return s;
    }
    return nearest([](const Word& g) { return g.has(Feature::conditional); });
  }

  std::size_t place_of_adjunct(std::uint32_t i) const {
    const Word& word = words_[i];
    // yönelik, ilişkin, dair: also said of the noun that follows
    const bool attributive =
        !word.has_any(cases) && std::any_of(word.candidates.begin(), word.candidates.end(), [](const Reading& r) {
          return r.pos == Pos::adjective && r.suffix_count == 0;
        });
    // ortamın geliştirilmesi yönünde çabalarını: said of the noun that it touches
    const Word& next = top();
    const bool touches_noun = is_marker_[i] == weak_marker && touches(i) && is_nominal(next) &&
                              next.has(Feature::possessor_third) && next.has(Feature::accusative);
    if (touches_noun) return open_.size() - 1;
    if (attributive) return nearest([](const Word& g) { return is_nominal(g) || is_governor(g); });
    return nearest(is_governor);
  }

  /// The last member of the coordination that a word is in, which its other members hang on.
  std::size_t last_member(std::size_t s) const {
    while (s > 1 && attachments_[open_[s]].relation == Relation::conjunct) --s;
    return s;
  }

  /// Whether a comma can join two parallel words without `ve` behind the last: objects, possessors and verbal nouns
  /// do, other phrases just stand side by side.
  static bool joins_by_comma(const Word& word) {
    return word.has_any(Feature::accusative | Feature::genitive | Feature::verbal_noun) || is_modifier(word) ||
           is_clausal(word);
  }

  std::optional<std::size_t> find_partner(std::uint32_t i) const {
    const Word& word = words_[i];
    for (std::size_t s = open_.size(); s-- > 1;) {
      const Word& other = words_[open_[s]];
      if (is_marker_[i] == is_marker_[open_[s]] && are_parallel(word, other)) {
        const std::size_t last = last_member(s);
        const bool alike = word.is_a(classes_.actor) == words_[open_[last]].is_a(classes_.actor);
        if (conjunction_ || (attachments_[open_[last]].closed && alike) || joins_by_comma(word)) return last;
      }
      if (comma_ && is_clausal(other)) break;
    }
    // silah ve mühimmatla: the suffixes of the last member hold for all
    if (!conjunction_ || !case_of(word).none() || is_marker_[i]) return std::nullopt;
    for (std::size_t s = open_.size(); s-- > 1 && !is_clausal(words_[open_[s]]);)
      if (is_nominal(words_[open_[s]]) || is_modifier(words_[open_[s]])) return s;
    return std::nullopt;
  }

  void place_bare_noun(std::uint32_t i) {
    const Word& word = words_[i];
    // madde 6/2 kapsamında
    if (word.is_a(classes_.norm) && !top_is_root() && top().pos() == Pos::numeral && touches(i))
      return hang(i, open_.size() - 1);
    const bool is_time = word.is_a(classes_.time);
    if (is_time && !top_is_root() && is_nominal(top()) && top().is_a(classes_.time)) return hang(i, open_.size() - 1);
    if (top_is_root()) return hang(i, 0);
    const Word& next = top();
    if (next.pos() == Pos::adposition) return hang(i, open_.size() - 1);
    const bool may_be_compound =
        !word.has(Feature::plural) && (word.pos() != Pos::pronoun || !word.is_a(classes_.actor));
    if ((is_nominal(next) || is_possessed_adjective(next)) &&
        (next.has(Feature::possessor_third) || is_possessed_adjective(next)) && may_be_compound) {
      // kiracı borcunu öder: a person at the begin of a clause is its subject, not the owner of what follows
      const bool begins = i == begin_ || words_[i - 1].is_punctuation() || is_marker_[i - 1] == phrase_marker;
      const bool subject_before_object = word.is_a(classes_.person) && begins;
      if (!subject_before_object) return hang(i, open_.size() - 1);
    }
    if (is_possessed(word) && is_nominal(next) && next.has(Feature::possessor_third) && !next.is_a(classes_.time))
      return hang(i, open_.size() - 1);
    const bool names = (word.pos() == Pos::proper_noun || word.token->capitalised) &&
                       (next.pos() == Pos::proper_noun || (next.token->capitalised && is_nominal(next)));
    if (names) return hang(i, open_.size() - 1);
    // Öğrenci Konseyi Genel Kurulu, enstitü yönetim kurulu: a name goes on to its possessed head
    if (touches(i) && open_.size() > 2 && !word.is_a(classes_.person)) {
      const Word& head = words_[open_[open_.size() - 2]];
      const bool goes_on = (is_modifier(next) && word.token->capitalised && next.token->capitalised) ||
                           (is_nominal(next) && !is_possessed(next) && case_of(next).none());
      if (goes_on && is_nominal(head) && head.has(Feature::possessor_third) && !head.has(Feature::accusative))
        return hang(i, open_.size() - 2);
    }
    if (is_time) return hang(i, nearest(is_governor));
    // başvurular değerlendirme yapılmaksızın reddedilir: only what touches a converb is its object
    if (is_governor(next) && !is_modifier(next) && !(next.has(Feature::converb) && open_.back() != i + 1))
      return hang(i, open_.size() - 1);
    // faaliyet izni kaldırılan kurum: the subject of the participle belongs to the noun that it describes
    if (word.has(Feature::possessor_third) && is_modifier(next) && next.is_verbal() && open_.back() == i + 1)
      return hang(i, open_.size() - 1);
    if (is_modifier(next) && next.is_verbal() && !word.is_a(classes_.actor) && !next.has(Feature::passive))
      return hang(i, open_.size() - 1);
    // alınan ücret veri sahibine iade edilir: what a participle describes is a phrase of its own
    const bool described = i > begin_ && words_[i - 1].has(Feature::participle) && is_modifier(words_[i - 1]);
    if (is_nominal(next) && may_be_compound && !described && !word.is_a(classes_.actor) && !next.is_a(classes_.actor) &&
        case_of(next).none() && !next.has(Feature::verbal_noun))
      return hang(i, open_.size() - 1);
    // A subject: of a condition, or of the whole; converbs have none of their own.
    hang(i, nearest([](const Word& g) { return g.has(Feature::conditional); }));
  }

  std::span<const Word> words_;
  std::uint32_t root_;
  std::uint32_t begin_ = 0;
  std::uint32_t top_begin_ = 0;  ///< first word of the nearest head, with what stands in brackets before it
  const PhraseClasses& classes_;
  std::span<const char> is_marker_;
  std::vector<Attachment>& attachments_;
  std::vector<std::uint32_t> open_;  ///< from the root to the nearest head
  bool comma_ = false;
  bool conjunction_ = false;
};

}  // namespace

void attach(std::span<const Word> words, std::uint32_t begin, std::uint32_t end, std::uint32_t root,
            const PhraseClasses& classes, std::span<const char> is_marker, std::vector<Attachment>& attachments) {
  if (attachments.size() < words.size()) attachments.resize(words.size());
  Attaching(words, root, classes, is_marker, attachments).run(begin, end);
}

}  // namespace yukum
