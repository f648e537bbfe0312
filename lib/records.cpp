// SPDX-License-Identifier: Apache-2.0
// Sentences to records.
#include "records.hpp"

#include <algorithm>

#include "quantities.hpp"
#include "shared_phrases.hpp"
#include "text.hpp"
#include "tokens.hpp"

namespace yukum {
namespace {

bool has_subject(const std::vector<Phrase>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [](const Phrase& p) { return p.role == Role::bearer || p.is_subject; });
}

/// takmadan: a converb of what has not been done
bool is_unfulfilled(const Word& word) {
  const bool ends = word.form().ends_with("madan") || word.form().ends_with("meden");
  return ends && word.features().has_all(Feature::converb | Feature::negative);
}

std::string folded_phrase(std::span<const Word> words, std::uint32_t begin, std::uint32_t end) {
  std::string phrase;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (i > begin && words[i].token->begin > words[i - 1].token->end()) phrase += ' ';
    phrase += words[i].form();
  }
  return phrase;
}

bool begins_article(const Document& document, std::uint32_t section_before, std::uint32_t section) {
  return section != section_before && document.sections[section].article != document.sections[section_before].article;
}

}  // namespace

SentenceReader::SentenceReader(const GrammarView& grammar, const Document& document, Genre genre, Workspace& workspace,
                               std::vector<Record>& records, Listener* listener)
    : grammar_(grammar),
      document_(document),
      genre_(genre),
      workspace_(workspace),
      records_(records),
      listener_(listener),
      encourage_(grammar.morphology.lexicon().classes.find("encourage")) {}

void SentenceReader::read(std::uint32_t sentence_index) {
  if (sentence_index < run_on_list_end_) return;
  sentence_ = &document_.sentences[sentence_index];
  sentence_index_ = sentence_index;
  passed_on_.resize(sentence_index + 1);
  if (begins_article(document_, section_, sentence_->section)) last_bearers_.clear();
  section_ = sentence_->section;
  if (sentence_->kind == SentenceKind::heading || sentence_->kind == SentenceKind::note) return;
  workspace_.words.clear();
  if (sentence_->list_head != Sentence::none && sentence_->section != item_section_)
    append_lead_in(sentence_->list_head);
  item_section_ = sentence_->section;
  lead_in_end_ = static_cast<std::uint32_t>(workspace_.words.size());
  append_words(*sentence_);
  if (lead_in_end_ > 0 && lead_in_end_ < workspace_.words.size()) workspace_.words[lead_in_end_].begins_item = true;
  ListPlace place;
  place.is_head = sentence_->kind == SentenceKind::list_head;
  if (sentence_->list_head != Sentence::none) place.items = passed_on_[sentence_->list_head].rule;
  find_clauses(place);
  PassedOn& passed_on = passed_on_[sentence_index];
  passed_on.rule = place.items;  // an item may open a list of its own
  if (workspace_.clauses.empty() && find_label_end() < workspace_.words.size())
    passed_on.is_lead_in = !read_run_on_list();
  read_clauses();
}

void SentenceReader::append_words(const Sentence& sentence) {
  read_words(grammar_.morphology, workspace_.types,
             {document_.tokens.data() + sentence.token_begin, sentence.token_end - sentence.token_begin},
             workspace_.words);
}

/// `İşletici; a) … verir, b) … bildirir.`: each item goes on from the head.
void SentenceReader::append_lead_in(std::uint32_t head_index) {
  constexpr std::uint32_t longest_lead_in = 100;  // tokens
  const Sentence& head = document_.sentences[head_index];
  if (!passed_on_[head_index].is_lead_in || head.token_end - head.token_begin > longest_lead_in) return;
  if (head.list_head != Sentence::none) append_lead_in(head.list_head);
  append_words(head);
}

/// Where the text begins behind a label: `Ödeme koşulları: a) …`, but `Kiracı: a) … öder.`
std::uint32_t SentenceReader::find_label_end() const {
  constexpr std::ptrdiff_t longest_label = 8;
  const std::vector<Word>& words = workspace_.words;
  if (words.size() < 2) return 0;
  const auto farthest = words.begin() + std::min(longest_label, std::ssize(words) - 1);
  const auto colon =
      words.back().form() == ":" ? std::prev(words.end()) : std::find_if(words.begin(), farthest, [](const Word& w) {
        return w.is_punctuation() && !is_dash(w.form());
      });
  if (colon == words.begin() || colon->form() != ":") return 0;
  const Word& last = *std::prev(colon);
  const bool is_nominal = last.pos() == Pos::noun || (last.is_verbal() && last.has(Feature::verbal_noun));
  if (!is_nominal || last.has_any(cases) || workspace_.roles.is_actor(last)) return 0;
  return static_cast<std::uint32_t>(colon - words.begin()) + 1;
}

void SentenceReader::find_clauses(const ListPlace& place) {
  grammar_.disambiguation.choose(workspace_.words, workspace_.types, listener_ ? &reasons_ : nullptr);
  settle_compounds(grammar_.morphology.lexicon(), workspace_.words, workspace_.compounds);
  label_end_ = find_label_end();
  if (label_end_ == workspace_.words.size()) label_end_ = 0;
  yukum::find_clauses(workspace_.words, label_end_, workspace_.types, grammar_.modality, workspace_.conditions, place,
                      workspace_.clauses);
}

/// `İşletici; a) … yaptırmakla, b) … bildirmekle yükümlüdür.`: a head without a verb and a list whose verb stands last
/// are one sentence. False where an item has a verb of its own.
bool SentenceReader::read_run_on_list() {
  const std::uint32_t end = end_of_run_on_list(document_, sentence_index_);
  if (end == Sentence::none) return false;
  std::vector<Word>& words = workspace_.words;
  std::size_t last_item = 0;
  for (std::uint32_t i = sentence_index_ + 1; i < end; ++i) {
    const Sentence& sentence = document_.sentences[i];
    if (sentence.kind == SentenceKind::note) continue;
    const bool is_tail = sentence.kind == SentenceKind::list_tail;
    while (is_tail && !words.empty() && words.back().is_punctuation()) words.pop_back();  // … olmak, / şarttır.
    const std::size_t begin = words.size();
    append_words(sentence);
    if (is_tail || begin == words.size()) continue;
    words[begin].begins_item = true;
    last_item = begin;
  }
  find_clauses({});
  if (workspace_.clauses.empty() || workspace_.clauses.front().end <= last_item) {
    workspace_.clauses.clear();
    return false;
  }
  run_on_list_ = *sentence_;
  run_on_list_.kind = SentenceKind::body;
  run_on_list_.span.end = document_.sentences[end - 1].span.end;
  run_on_list_.token_end = document_.sentences[end - 1].token_end;
  run_on_list_end_ = end;
  sentence_ = &run_on_list_;
  return true;
}

void SentenceReader::read_clauses() {
  workspace_.roles.find_markers(workspace_.words, workspace_.types);
  if (listener_) listener_->read(*sentence_, workspace_.words, reasons_, workspace_.clauses);
  has_previous_ = false;
  sentence_bearers_.clear();
  for (std::uint32_t c = 0; c < workspace_.clauses.size(); ++c) {
    // Before an item a word of the head may look like a verb; what it does is no record of the item.
    if (workspace_.clauses[c].head < lead_in_end_) continue;
    read_clause(c);
    remember_bearers(previous_);
  }
  // What the items of a list inherit: who the head names, or who owns what it lists, or who acts already.
  const bool names_in_head = !sentence_bearers_.empty() && sentence_bearers_.front().span.begin < sentence_->span.begin;
  if (names_in_head) passed_on_[sentence_->list_head].bearers = sentence_bearers_;
  PassedOn& passed_on = passed_on_[sentence_index_];
  if (!sentence_bearers_.empty())
    passed_on.bearers = sentence_bearers_;
  else if (sentence_->list_head != Sentence::none)
    passed_on.bearers = passed_on_[sentence_->list_head].bearers;
  else
    passed_on.bearers = last_bearers_;
}

void SentenceReader::read_clause(std::uint32_t clause_index) {
  const std::span<Word> words = workspace_.words;
  const Clause& clause = workspace_.clauses[clause_index];
  const auto read_phrases = [&](const PatternMatch& match) {
    std::vector<Finding> findings;
    for (const Predicate& predicate : predicates(words, clause, clause_index, match)) {
      Finding finding;
      finding.predicate = predicate;
      workspace_.roles.phrases_of(words, predicate, finding.phrases);
      // Adres: sol üste yazılır. What has no subject of its own has the label.
      const bool is_behind_label = label_end_ > 0 && predicate.region_begin == label_end_ && !predicate.is_item;
      if (is_behind_label && !has_subject(finding.phrases)) {
        finding.predicate.region_begin = 0;
        workspace_.roles.phrases_of(words, finding.predicate, finding.phrases);
      }
      const Finding* before = !findings.empty() ? &findings.back() : has_previous_ ? &previous_ : nullptr;
      if (before) share_phrases(words, before->phrases, before->predicate, finding.phrases, predicate);
      findings.push_back(std::move(finding));
    }
    return findings;
  };
  std::vector<Finding> findings;
  const PatternMatch* read_for = nullptr;
  for (const RuleCandidate& candidate : clause.candidates) {
    if (!read_for || read_for->content != candidate.match.content || read_for->begin != candidate.match.begin) {
      findings = read_phrases(candidate.match);
      read_for = &candidate.match;
    }
    PredicateContext context;
    context.genre = genre_;
    context.denied_by_word = clause.denied_by_word;
    const Finding& last = findings.back();
    context.has_actor =
        std::any_of(last.phrases.begin(), last.phrases.end(), [](const Phrase& p) { return p.role == Role::bearer; });
    bool holds = false;
    for (Finding& finding : findings) {
      const Verdict its = verdict(*candidate.rule, words, clause, finding.predicate, finding.phrases, context);
      if (!its.holds && listener_) listener_->refused(candidate, finding.predicate, finding.phrases, context);
      if (!its.holds) break;
      holds = true;
      if (its.kind) write(finding, candidate, its);
      if (listener_)
        listener_->decided(candidate, finding.predicate, finding.phrases, its.kind ? &records_.back() : nullptr);
    }
    if (!holds) continue;
    if (candidate.rule->items.given) passed_on_[sentence_index_].rule = candidate.rule;
    previous_ = std::move(findings.back());
    has_previous_ = true;
    return;
  }
  // No rule: still a clause whose subject the next one may share.
  PatternMatch bare;
  bare.begin = bare.content = clause.head;
  bare.end = clause.head + 1;
  previous_ = std::move(read_phrases(bare).back());
  has_previous_ = true;
}

void SentenceReader::remember_bearers(const Finding& finding) {
  std::vector<Bearer> named;
  for (const Phrase& phrase : finding.phrases)
    if (phrase.role == Role::bearer) named.push_back({bytes(phrase.begin, phrase.end), phrase.source});
  if (named.empty() && sentence_->kind == SentenceKind::list_head)
    if (const auto owner = workspace_.roles.owner_of_subject(workspace_.words, finding.predicate))
      named.push_back({bytes(owner->begin, owner->end), owner->source});
  if (named.empty()) return;
  named.resize(std::min(named.size(), most_shared));
  sentence_bearers_ = last_bearers_ = std::move(named);
  last_bearers_section_ = sentence_->section;
}

/// What reaches from the head of a list into an item is cut there: other items may stand between.
ByteSpan SentenceReader::bytes(std::uint32_t word_begin, std::uint32_t word_end) const {
  if (word_end > lead_in_end_) word_begin = std::max(word_begin, lead_in_end_);
  return {workspace_.words[word_begin].token->begin, workspace_.words[word_end - 1].token->end()};
}

const Section& SentenceReader::section_of(const Word& word) const {
  std::uint32_t section = sentence_->section;
  for (std::uint32_t i = sentence_index_ + 1; i < run_on_list_end_; ++i)
    if (document_.sentences[i].span.begin <= word.token->begin) section = document_.sentences[i].section;
  return document_.sections[section];
}

std::string SentenceReader::action_of(const Predicate& predicate) const {
  const Word& word = workspace_.words[predicate.content];
  std::string action;
  const auto add_words = [&](std::uint32_t begin) {  // as they stand there: `mahkûm etmek`, `mahkum etmek`
    for (std::uint32_t i = begin; i < predicate.content; ++i) {
      const ByteSpan span = workspace_.words[i].token->span();
      if (workspace_.words[i].is_punctuation() && action.ends_with(' ')) action.pop_back();
      action += text::lower_case(document_.text.substr(span.begin, span.size()));
      action += ' ';
    }
  };
  // müracaat hakkı vardır, malın teslimi gerekir: a noun that names the act, before the word that says its modality
  const bool is_before_modal = predicate.content != workspace_.clauses[predicate.clause].head;
  if (!word.is_verbal() && is_before_modal && word.lexeme() && !word.lexeme()->traits->act.empty())
    return word.lexeme()->act();
  if (!word.is_verbal()) {
    // hakkına sahip olmak; but hakları saklıdır: saklı olmak, hakkı vardır: hakkı olmak
    std::uint32_t complement = predicate.begin;
    const bool exists = word.pos() == Pos::particle;
    while (!exists && complement < predicate.content && !workspace_.words[complement].has_any(cases)) ++complement;
    // bir yıldır, karar organıdır, öncelik hakkına sahiptir: with the number, and with the noun that makes it a
    // compound
    const auto belongs = [&](const Word& before, const Word& after) {
      if (before.pos() == Pos::numeral) return after.pos() == Pos::noun;
      return after.has(Feature::possessor_third) && before.pos() == Pos::noun && !before.is_verbal() &&
             !before.has_any(cases | possessors | Feature::plural);
    };
    const std::uint32_t clause_begin = workspace_.clauses[predicate.clause].begin;
    while (complement > clause_begin && belongs(workspace_.words[complement - 1], workspace_.words[complement]))
      --complement;
    add_words(complement);
    if (exists && !action.empty()) return action + "olmak";
    action += word.reading ? grammar_.morphology.without_copula(*word.reading, word.form()) : std::string(word.form());
    return action + " olmak";
  }
  // ilişiği kesilir: ilişiğini kesmek
  if (word.compound_begin < predicate.content && word.compound &&
      word.compound->folded_lemma.view() != word.compound->folded.view())
    return std::string(word.compound->lemma);
  add_words(word.compound_begin);
  return action + grammar_.morphology.active_infinitive(*word.reading, word.form());
}

void SentenceReader::write(const Finding& finding, const RuleCandidate& candidate, const Verdict& verdict) {
  const std::span<const Word> words = workspace_.words;
  const Predicate& predicate = finding.predicate;
  const Clause& clause = workspace_.clauses[predicate.clause];
  const Word& content = words[predicate.content];
  const Word* shares_with =
      clause.shares_suffix_with == Clause::none ? nullptr : &words[workspace_.clauses[clause.shares_suffix_with].head];
  const Features inflection = words[clause.inflected].features();

  Record& record = records_.emplace_back();
  record.kind = *verdict.kind;
  record.exponent = candidate.rule->exponent;
  record.polarity = verdict.polarity;
  record.genre = genre_;
  record.action = action_of(predicate);
  record.voice = content.has(Feature::passive)     ? Voice::passive
                 : content.has(Feature::causative) ? Voice::causative
                                                   : Voice::active;
  record.person = inflection.has(Feature::first_person) ? 1 : inflection.has(Feature::second_person) ? 2 : 3;
  record.number = inflection.has(Feature::plural) ? Number::plural : Number::singular;
  record.predicate = bytes(predicate.begin, predicate.last + 1);
  record.full_form =
      full_form(words, document_.text, predicate, predicate.last + 1 == clause.end ? shares_with : nullptr);
  record.sentence = sentence_->span;
  record.section = section_of(content);
  record.rule = candidate.rule->name;
  if (candidate.rule->soft || content.is_a(encourage_)) {
    record.force = Force::soft;
    record.softened_by = bytes(predicate.content, predicate.content + 1);
  }
  // Who suffers a penalty or is freed is the bearer, in whatever case: uymayanlara ceza verilir, uymayanlar hakkında;
  // who imposes it is none then.
  const auto is_agent = [](const Phrase& p) {
    return p.source == BearerSource::agent || p.source == BearerSource::agent_ca;
  };
  const auto suffers_or_is_given = [&](const Phrase& p) {
    const Word& phrase_head = words[p.head];
    if (candidate.rule->dative_bearer && phrase_head.has(Feature::dative))
      return p.role != Role::object || workspace_.roles.is_actor(phrase_head);
    const bool is_towards = p.role == Role::counterparty && p.rule;
    const bool penalised =
        record.kind == Kind::sanction &&
        (p.is_subject || is_towards || (phrase_head.has(Feature::dative) && !candidate.rule->subject_bearer));
    const bool freed = record.kind == Kind::exemption && p.is_subject;
    return (penalised || freed) && !is_agent(p) && (is_towards || workspace_.roles.is_actor(phrase_head));
  };
  for (const Phrase& phrase : finding.phrases) {
    const ByteSpan span = bytes(phrase.begin, phrase.end);
    if (phrase.rule && phrase.rule->soft && record.force == Force::hard) {
      record.force = Force::soft;
      record.softened_by = span;
    }
    // gözlük takmadan deney yapılamaz: what must come first is a condition of what is forbidden without it
    const bool is_required_first = record.kind == Kind::prohibition && phrase.role == Role::manner && !phrase.rule &&
                                   is_unfulfilled(words[phrase.head]);
    const bool suffers = suffers_or_is_given(phrase);
    const bool imposes = record.kind == Kind::sanction && content.has(Feature::passive) && is_agent(phrase);
    if (!suffers && imposes && phrase.role == Role::bearer) continue;
    switch (suffers ? Role::bearer : is_required_first ? Role::condition : phrase.role) {
      case Role::bearer:
        // uymayanlar hakkında: the marker is no part of the bearer
        record.bearer.push_back({suffers && phrase.rule ? bytes(phrase.begin, phrase.end - 1) : span,
                                 phrase.begin < lead_in_end_ ? BearerSource::list_head : phrase.source});
        break;
      case Role::object: record.object.push_back(span); break;
      case Role::counterparty: record.counterparty.push_back(span); break;
      case Role::condition: record.condition.push_back(span); break;
      case Role::exception: record.exception.push_back(span); break;
      case Role::deadline:
        record.deadline.push_back({span, quantities::time(folded_phrase(words, phrase.begin, phrase.end))});
        break;
      case Role::purpose: record.purpose.push_back(span); break;
      case Role::manner: record.manner.push_back(span); break;
      case Role::scope: record.scope.push_back(span); break;
      case Role::reference:
        record.reference.push_back(
            {span, quantities::norms(folded_phrase(words, phrase.begin, phrase.end), record.section)});
        break;
    }
  }
  // tarafların hak ve yükümlülükleri saklıdır
  if (record.kind == Kind::right && record.bearer.empty())
    if (const auto owner = workspace_.roles.owner_of_subject(words, predicate))
      record.bearer.push_back({bytes(owner->begin, owner->end), owner->source});
  // belgenin ibrazı zorunludur: an act by its name says no more of who acts than a passive does, and so does an
  // infinitive that is the subject itself: geciktirmek yasaktır
  const bool is_named_act = content.pos() == Pos::noun && content.has(Feature::possessor_third);
  const bool is_impersonal = is_named_act || has_infinitive_as_subject(words, predicate, workspace_.compounds.actor) ||
                             content.has(Feature::passive) || words[clause.head].has(Feature::passive);
  // göndermeniz zorunlu değildir: it is said whose act it is
  const bool is_of_another = content.has_any(Feature::possessor_first | Feature::possessor_second);
  if (record.bearer.empty() && !has_subject(finding.phrases) && !is_impersonal && !is_of_another && record.person == 3)
    inherit_bearer(record);
}

void SentenceReader::inherit_bearer(Record& record) {
  // b) Kurul … karar alır. Gerekçesini yazar.: who was named in the same item is nearer than the head
  const bool from_head = sentence_->list_head != Sentence::none && last_bearers_section_ != sentence_->section;
  const std::vector<Bearer>& source = from_head ? passed_on_[sentence_->list_head].bearers : last_bearers_;
  for (Bearer bearer : source) {
    bearer.source = from_head ? BearerSource::list_head : BearerSource::inherited;
    record.bearer.push_back(bearer);
  }
}

}  // namespace yukum
