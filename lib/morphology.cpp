// SPDX-License-Identifier: Apache-2.0
// Words to readings: left to right from every stem that the word begins with, through the suffix graph.
#include "morphology.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace yukum {
namespace {

constexpr std::uint64_t hash_seed = 0xcbf29ce484222325u;
constexpr std::uint64_t hash_step(std::uint64_t hash, char letter) {
  return (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
}
constexpr std::uint64_t hash_of(std::string_view letters) {
  std::uint64_t hash = hash_seed;
  for (char c : letters) hash = hash_step(hash, c);
  return hash;
}
constexpr std::uint8_t tag_of(std::uint64_t hash) { return static_cast<std::uint8_t>(hash >> 56 | 1); }

int syllables(std::string_view letters) {
  return static_cast<int>(std::count_if(letters.begin(), letters.end(), is_vowel));
}

/// The stem of which an unknown word shows the softened form before a suffix: betiğ-i, imlec-i. `d` may be either.
std::string_view hardened(Letters& stem) {
  switch (stem.back()) {
    case 'b': stem.back() = 'p'; break;
    case 'c': stem.back() = '\xE7'; break;
    case '\xF0': stem.back() = stem.ends_with("lo\xF0") ? 'g' : 'k'; break;  // pedagoloğu, betiği
    default: break;
  }
  return stem;
}

/// The letter that a softened stem shows before a vowel, or 0.
char softened(std::string_view letters) {
  switch (letters.back()) {
    case 'p': return 'b';
    case 't': return 'd';
    case '\xE7': return 'c';  // ağaç, ağacı
    case 'k':
      return letters.size() > 1 && letters[letters.size() - 2] == 'n' ? 'g'  // renk, rengi
                                                                      : '\xF0';
    case 'g': return '\xF0';  // psikolog, psikoloğu
    default: return 0;
  }
}

constexpr std::int16_t rare_cost = 6;
constexpr std::int16_t guess_cost = 14;

}  // namespace

Features shown_features(const Reading& reading) {
  if (!reading.lexeme) return reading.features;
  const Features shows = reading.lexeme->traits->shows;
  return reading.features |
         (reading.features.has_any(verb_forms.without(Feature::copular)) ? shows.without(verb_forms) : shows);
}

/// The search for one word: depth first, all paths.
struct Morphology::Walk {
  const Morphology& morphology;
  std::string_view letters;
  std::vector<Reading>& readings;
  Reading path;
  std::uint64_t attributes = 0;

  static bool next_fits(Next next, char c, bool at_end) {
    switch (next) {
      case Next::any: return true;
      case Next::vowel: return !at_end && is_vowel(c);
      case Next::not_vowel: return at_end || !is_vowel(c);
      case Next::y: return !at_end && c == 'y';
    }
    return false;
  }

  void from(std::size_t at, StateId state_id, SoundContext context, Next next) {
    const SuffixState& state = morphology.suffixes_.states[state_id];
    const bool at_end = at == letters.size();
    if (!next_fits(next, at_end ? '\0' : letters[at], at_end)) return;
    if (at_end) {
      if (state.final) readings.push_back(path), readings.back().attributive = state_id == morphology.ki_state_;
      for (std::size_t i = 0; i < state.empty_count; ++i) follow(at, state.allomorphs[i], context);
      return;
    }
    if (path.suffix_count == Reading::max_suffixes || readings.size() >= 4 * max_readings) return;
    const auto first = static_cast<unsigned char>(letters[at]);
    for (std::size_t i = state.begin_of[first]; i < state.begin_of[first + 1u]; ++i)
      follow(at, state.allomorphs[i], context);
  }

  void follow(std::size_t at, const Allomorph& allomorph, SoundContext context) {
    if (!(allomorph.after & context) || !stands_at(allomorph.letters, at)) return;
    if ((attributes & allomorph.if_all) != allomorph.if_all || (attributes & allomorph.if_none)) return;
    if (path.suffix_count == Reading::max_suffixes) return;
    const Features features = path.features;
    const Pos pos = path.pos;
    const std::int16_t cost = path.cost;
    path.suffix_ids[path.suffix_count] = allomorph.suffix;
    path.suffix_begins[path.suffix_count] = static_cast<std::uint8_t>(at);
    ++path.suffix_count;
    path.cost = static_cast<std::int16_t>(path.cost + 1 + allomorph.cost);
    // A later verb form replaces an earlier one (the finite `yapar` becomes the converb `yaparken`), but the copula
    // makes a predicate of a verbal noun or participle, which it stays (`amacı korumaktır`).
    if (allomorph.adds.has_any(verb_forms.without(Feature::copular))) path.features = path.features.without(verb_forms);
    path.features = path.features | allomorph.adds;
    if (allomorph.pos != Pos::unknown) path.pos = allomorph.pos;
    from(at + allomorph.letters.size(), allomorph.target, context_behind(allomorph.letters, context), allomorph.next);
    --path.suffix_count;
    path.features = features;
    path.pos = pos;
    path.cost = cost;
  }

  /// As std::string_view::compare, without its call: suffixes are one to six letters.
  bool stands_at(std::string_view suffix, std::size_t at) const {
    if (suffix.size() > letters.size() - at) return false;
    for (std::size_t i = 0; i < suffix.size(); ++i)
      if (letters[at + i] != suffix[i]) return false;
    return true;
  }
};

Morphology::Morphology(const std::vector<GrammarSource>& sources) {
  std::vector<GrammarSource> suffix_files;
  constexpr std::size_t least_bytes_a_line = 16;  // on average; room that is not needed stays untouched
  std::size_t lexicon_bytes = 0;
  for (const GrammarSource& source : sources)
    if (source.name.ends_with(".lex")) lexicon_bytes += source.text.size();
  lexicon_.lexemes.reserve(lexicon_bytes / least_bytes_a_line);
  for (const GrammarSource& source : sources) {
    if (source.name.ends_with(".lex"))
      lexicon_.read(source);
    else if (source.name.ends_with(".suffixes"))
      suffix_files.push_back(source);
  }
  lexicon_.index_phrases();
  suffixes_ = read_suffix_grammar(suffix_files, lexicon_.attributes);
  verb_state_ = suffixes_.state("verb");
  nominal_state_ = suffixes_.state("nominal");
  ki_state_ = suffixes_.state("ki");
  polysyllabic_ = lexicon_.attributes.bit("polysyllabic");
  monosyllabic_ = lexicon_.attributes.bit("monosyllabic");
  index_stems();
}

/// The attributes and states that building stems asks for, looked up once.
struct Morphology::Names {
  std::uint64_t bound, compound, doubled, drop, front, hard, narrow, silent, soften;
  StateId adverb, inflected, pronoun, possessed_3, dropped, narrowed, compound_state;

  Names(const NameBits& attributes, const SuffixGrammar& suffixes) {
    bound = attributes.find("bound");
    compound = attributes.find("compound");
    doubled = attributes.find("double");
    drop = attributes.find("drop");
    front = attributes.find("front");
    hard = attributes.find("hard");
    narrow = attributes.find("narrow");
    silent = attributes.find("silent");
    soften = attributes.find("soften");
    adverb = suffixes.state("adverb");
    inflected = suffixes.state("inflected");
    pronoun = suffixes.state("pronoun");
    possessed_3 = suffixes.state("possessed-3");
    dropped = suffixes.state("dropped");
    narrowed = suffixes.state("narrowed");
    compound_state = suffixes.state("compound");
  }
};

void Morphology::add_stem_forms(std::uint32_t lexeme_index, const Names& known) {
  const Lexeme& lexeme = lexicon_.lexemes[lexeme_index];
  if (lexeme.folded.view().find(' ') != std::string_view::npos) return;
  Letters stem;
  if (!append_letters(lexeme.folded, max_letters, stem) || stem.empty()) return;
  const auto has = [&](std::uint64_t attribute) { return (lexeme.traits->attributes & attribute) != 0; };
  if (lexeme.pos == Pos::verb) {
    if (stem.size() < 4) return;
    stem.resize(stem.size() - 3);  // -mak, -mek
  }
  const bool polysyllabic = syllables(stem) > 1;
  StemForm form;
  form.lexeme = lexeme_index;
  form.cost = lexeme.traits->rare ? rare_cost : 0;
  form.polysyllabic = polysyllabic;
  form.context = context_behind(stem, any_context);
  if (has(known.front)) form.context = fronted(form.context);
  const auto add = [&](const Letters& letters, StateId state, Next next, SoundContext context) {
    StemForm& variant = forms_.emplace_back(form);
    variant.state = state;
    variant.next = next;
    variant.context = context;
    variant.letters_begin = static_cast<std::uint32_t>(form_letters_.size());
    variant.letter_count = static_cast<std::uint8_t>(letters.size());
    form_letters_ += letters;
  };

  StateId state = nominal_state_;
  switch (lexeme.pos) {
    case Pos::verb: state = verb_state_; break;
    case Pos::adverb: state = known.adverb; break;
    case Pos::pronoun: state = lexeme.traits->features.has_any(cases) ? known.inflected : known.pronoun; break;
    case Pos::adposition:
    case Pos::conjunction:
    case Pos::determiner:
    case Pos::interjection:
    case Pos::particle: state = known.inflected; break;
    default: break;
  }
  if (has(known.compound)) state = known.possessed_3;
  if (lexeme.pos == Pos::abbreviation) form.context = any_context;

  const char soft = softened(stem);
  const bool softens = soft && (has(known.soften) ||
                                (lexeme.pos != Pos::verb && stem.back() == 'k' && polysyllabic && !has(known.hard)));
  const bool changes = softens || has(known.drop) || has(known.doubled);
  if (has(known.bound)) {
    add(stem, state, Next::vowel, form.context);  // su: suyu
    return;
  }
  add(stem, state, changes && !(lexeme.pos == Pos::verb && has(known.drop)) ? Next::not_vowel : Next::any,
      form.context);

  // The consonant at its end is heard no more, but its suffixes are: merci, mercii, mercie.
  if (has(known.silent)) add(stem, state, Next::vowel, context_behind("n", form.context));

  if (changes) {
    Letters changed = stem;
    if (has(known.drop)) {
      std::size_t last_vowel = changed.size();
      while (last_vowel-- > 0 && !is_vowel(changed[last_vowel])) {
      }
      if (last_vowel < changed.size()) changed.erase(last_vowel, 1);
    }
    if (softens) changed.back() = soft;
    if (has(known.doubled)) changed += changed.back();
    // The suffixes follow the vowel that fell: ağız, ağzı; gönül, gönlü; vakit, vakti.
    const SoundContext changed_context = context_behind(changed.substr(changed.size() - 1), form.context);
    if (lexeme.pos != Pos::verb || softens) add(changed, state, Next::vowel, changed_context);
    if (lexeme.pos == Pos::verb && has(known.drop)) add(changed, known.dropped, Next::vowel, changed_context);
  } else if (lexeme.pos != Pos::verb && has(known.compound) && is_vowel(stem.back()) && stem.size() > 3) {
    Letters bare = stem.substr(0, stem.size() - 1);
    add(bare, known.compound_state, Next::not_vowel, context_behind(bare, any_context));
    if (bare.back() == 's') {
      bare.pop_back();
      add(bare, known.compound_state, Next::not_vowel, context_behind(bare, any_context));
    }
  }
  if (lexeme.pos == Pos::verb && is_vowel(stem.back())) {
    Letters narrowed = stem.substr(0, stem.size() - 1);
    const SoundContext consonantal =
        context_behind(narrowed.substr(narrowed.size() - 1), context_behind(narrowed, form.context));
    add(narrowed, known.narrowed, Next::any, consonantal);
    // de-: diyecek, ye-: yiyecek; of others older spelling has it: başlıyarak, söyliyecek.
    Letters high = stem;
    high.back() = is_front(stem.back()) ? 'i' : '\xFD';
    if (!has(known.narrow)) form.cost = static_cast<std::uint8_t>(form.cost + 4);
    if (high != stem && (stem.back() == 'a' || stem.back() == 'e'))
      add(high, state, Next::y, context_behind(high, form.context));
  }
}

void Morphology::index_stems() {
  const Names known(lexicon_.attributes, suffixes_);
  forms_.reserve(lexicon_.lexemes.size() * 5 / 4);
  form_letters_.reserve(lexicon_.lexemes.size() * 10);
  for (std::uint32_t i = 0; i < lexicon_.lexemes.size(); ++i) add_stem_forms(i, known);

  std::size_t size = 64;
  while (size < forms_.size() * 2) size *= 2;
  slot_tags_.assign(size, 0);
  slot_forms_.assign(size, no_form);
  for (std::uint32_t i = 0; i < forms_.size(); ++i) {
    const std::string_view letters = letters_of(forms_[i]);
    const std::uint64_t hash = hash_of(letters);
    const std::size_t slot = slot_of(letters, hash);
    slot_tags_[slot] = tag_of(hash);
    std::uint32_t* last = &slot_forms_[slot];
    while (*last != no_form) last = &forms_[*last].next_form;
    *last = i;
  }
}

std::string_view Morphology::letters_of(const StemForm& form) const {
  return std::string_view(form_letters_).substr(form.letters_begin, form.letter_count);
}

std::uint64_t Morphology::attributes_of(const StemForm& form) const {
  return lexicon_.lexemes[form.lexeme].traits->attributes | (form.polysyllabic ? polysyllabic_ : monosyllabic_);
}

std::size_t Morphology::slot_of(std::string_view letters, std::uint64_t hash) const {
  const std::size_t last_slot = slot_tags_.size() - 1;
  const std::uint8_t tag = tag_of(hash);
  std::size_t slot = (hash ^ (hash >> 29)) & last_slot;
  while (slot_tags_[slot] != 0 && (slot_tags_[slot] != tag || letters_of(forms_[slot_forms_[slot]]) != letters))
    slot = (slot + 1) & last_slot;
  return slot;
}

const Morphology::StemForm* Morphology::first_form(std::string_view letters, std::uint64_t hash) const {
  const std::size_t slot = slot_of(letters, hash);
  return slot_tags_[slot] != 0 ? &forms_[slot_forms_[slot]] : nullptr;
}

const Morphology::StemForm* Morphology::next_form(const StemForm& form) const {
  return form.next_form != no_form ? &forms_[form.next_form] : nullptr;
}

void Morphology::read(std::string_view folded, std::uint16_t apostrophe, std::vector<Reading>& readings) const {
  readings.clear();
  Letters letters;
  if (!append_letters(folded, max_letters, letters) || letters.empty()) return;
  const std::size_t apostrophe_letter = apostrophe ? letters.find('\'') : Letters::npos;
  read_known(letters, readings);  // re'sen, def'i too
  if (readings.empty() && apostrophe_letter != Letters::npos) {
    read_behind_suffix(letters, apostrophe_letter, readings);
    // Kiraya Veren'e; but Doğan'a is a name too
    const bool may_be_name = std::all_of(readings.begin(), readings.end(),
                                         [](const Reading& r) { return r.features.has(Feature::participle); });
    if (may_be_name) read_with_apostrophe(letters, apostrophe_letter, readings);
  } else if (readings.empty()) {
    guess(letters, readings);
  }
  // Of two at the same cost the nominal (dilim-ler, not dilimle-r), then the longer stem (adam-a, not ada-ma).
  const auto comes_before = [](const Reading& a, const Reading& b) {
    const auto order = [](const Reading& r) { return std::tuple(r.cost, r.pos == Pos::verb, -r.stem_letters); };
    return order(a) < order(b);
  };
  // By insertion: there are five or so, for which std::stable_sort takes memory.
  for (auto next = readings.begin(); next != readings.end(); ++next)
    std::rotate(std::upper_bound(readings.begin(), next, *next, comes_before), next, next + 1);
  // Two paths to the same features differ only in how the stem was built: the cheaper one says all.
  for (std::size_t i = 0; i < readings.size(); ++i)
    readings.erase(std::remove_if(readings.begin() + static_cast<std::ptrdiff_t>(i) + 1, readings.end(),
                                  [&](const Reading& r) {
                                    return r.lexeme == readings[i].lexeme && r.features == readings[i].features &&
                                           r.pos == readings[i].pos && r.stem_letters == readings[i].stem_letters;
                                  }),
                   readings.end());
  if (readings.size() > max_readings) readings.resize(max_readings);
}

void Morphology::read_known(std::string_view letters, std::vector<Reading>& readings) const {
  std::uint64_t hash = hash_seed;
  for (std::size_t length = 1; length <= letters.size(); ++length) {
    hash = hash_step(hash, letters[length - 1]);
    const StemForm* form = first_form(letters.substr(0, length), hash);
    for (; form; form = next_form(*form)) {
      Walk walk{*this, letters, readings, {}, attributes_of(*form)};
      walk.path.lexeme = &lexicon_.lexemes[form->lexeme];
      walk.path.pos = walk.path.lexeme->pos;
      walk.path.features = walk.path.lexeme->traits->features;
      walk.path.stem_letters = static_cast<std::uint8_t>(length);
      walk.path.cost = form->cost;
      walk.from(length, form->state, form->context, form->next);
    }
  }
}

void Morphology::read_behind_suffix(std::string_view letters, std::size_t apostrophe,
                                    std::vector<Reading>& readings) const {
  Letters joined(letters);
  joined.erase(apostrophe, 1);
  read_known(joined, readings);
  std::erase_if(readings, [&](Reading& reading) {
    bool ends_name = false;
    for (std::size_t i = 0; i < reading.suffix_count; ++i) {
      if (i > 0 && reading.suffix_begins[i] == apostrophe) {
        const Features before = suffixes_.suffix_features[reading.suffix_ids[i - 1]];
        const bool is_present_participle = before.has(Feature::participle) && !before.has_any(tenses);
        ends_name = before.has(Feature::possessor_third) || is_present_participle;
      }
      if (reading.suffix_begins[i] >= apostrophe) ++reading.suffix_begins[i];
    }
    return !ends_name;
  });
}

void Morphology::read_with_apostrophe(std::string_view letters, std::size_t apostrophe,
                                      std::vector<Reading>& readings) const {
  const std::string_view stem = letters.substr(0, apostrophe);
  const std::string_view rest = letters.substr(apostrophe + 1);
  const bool pronounced_as_written = syllables(stem) > 0 && stem.find_first_of("0123456789.") == std::string_view::npos;
  const auto walk_from = [&](const Lexeme* lexeme, Pos pos, SoundContext context, std::int16_t cost, bool guessed,
                             bool has_possessive) {
    const std::size_t found_before = readings.size();
    Walk walk{*this, rest, readings, {}, 0};
    walk.path.lexeme = lexeme;
    walk.path.pos = pos;
    walk.path.stem_letters = 0;
    walk.path.cost = cost;
    walk.path.guessed = guessed;
    const StateId uninflected = pos == Pos::numeral ? suffixes_.state("numeral") : nominal_state_;
    walk.from(0, has_possessive ? suffixes_.state("possessed-3") : uninflected, context, Next::any);
    for (std::size_t i = found_before; i < readings.size(); ++i) {
      readings[i].stem_letters = static_cast<std::uint8_t>(stem.size());
      for (std::size_t s = 0; s < readings[i].suffix_count; ++s)
        readings[i].suffix_begins[s] = static_cast<std::uint8_t>(readings[i].suffix_begins[s] + apostrophe + 1);
    }
  };
  const SoundContext spoken = context_behind(stem, any_context);
  for (const StemForm* form = first_form(stem, hash_of(stem)); form; form = next_form(*form)) {
    const Lexeme& lexeme = lexicon_.lexemes[form->lexeme];
    if (lexeme.pos == Pos::verb) continue;
    walk_from(&lexeme, lexeme.pos, form->context, form->cost, false, false);
  }
  if (!readings.empty()) return;
  const Pos pos = stem.find_first_of("0123456789") != std::string_view::npos ? Pos::numeral : Pos::proper_noun;
  walk_from(nullptr, pos, pronounced_as_written ? spoken : any_context, guess_cost, pos == Pos::proper_noun, false);
  // Names of bodies end in the possessive: Birliği'nin, Kurumu'na.
  if (pos == Pos::proper_noun) walk_from(nullptr, pos, spoken, guess_cost + 1, true, true);
  if (readings.empty()) walk_from(nullptr, pos, any_context, guess_cost + 4, true, false);
}

// A stem costs its letters: the more of the word suffixes explain, the better (`parametre-ler-i`). One vowel explains
// nothing, for many borrowed words end in one (`salto`), unless the stem ends as only a softened one does (`betiğ-i`).
void Morphology::guess(std::string_view letters, std::vector<Reading>& readings) const {
  const bool has_digit = letters.find_first_of("0123456789") != std::string_view::npos;
  const bool guessed = letters[0] < '0' || letters[0] > '9';  // a figure is what it is
  const StateId narrowed = suffixes_.state("narrowed");
  for (std::size_t length = letters.size(); length >= 2; --length) {
    const std::string_view stem = letters.substr(0, length);
    const bool whole = length == letters.size();
    if (!whole && !syllables(stem)) break;
    const SoundContext context = context_behind(stem, any_context);
    Walk walk{*this, letters, readings, {}, polysyllabic_};
    walk.path.guessed = guessed;
    walk.path.stem_letters = static_cast<std::uint8_t>(length);
    const auto read_as = [&](Pos pos, StateId state, int cost) {
      walk.path.pos = pos;
      walk.path.cost = static_cast<std::int16_t>(guess_cost + static_cast<int>(length) + cost);
      walk.from(length, state, context, Next::any);
    };
    read_as(has_digit ? Pos::numeral : Pos::noun, nominal_state_, !whole && stem.back() == '\xF0' ? -1 : 0);
    if (length < 3 || whole) continue;
    // Verbs that a lexicon lacks are mostly made with -lA, -lAn, -lAş, -lAt.
    static constexpr std::string_view verb_ends[] = {"la", "le", "lan", "len", "la\xFE", "le\xFE", "lat", "let"};
    const bool derived = length > 3 && std::any_of(std::begin(verb_ends), std::end(verb_ends),
                                                   [&](std::string_view e) { return stem.ends_with(e); });
    read_as(Pos::verb, verb_state_, derived ? 2 : 6);
    // başl-ıyor: the vowel of the stem is gone before -Iyor, which no noun ends in
    if (!is_vowel(letters[length - 1])) read_as(Pos::verb, narrowed, 0);
  }
  if (readings.empty()) {
    Reading bare;
    bare.guessed = guessed;
    bare.pos = has_digit ? Pos::numeral : Pos::noun;
    bare.stem_letters = static_cast<std::uint8_t>(letters.size());
    bare.cost = guess_cost;
    readings.push_back(bare);
  }
}

std::vector<std::string> Morphology::forms(const Lexeme& lexeme, std::span<const SuffixId> wanted) const {
  std::vector<std::string> found;
  const auto spell = [&](const auto& self, const Letters& letters, const SuffixState& state, SoundContext context,
                         Next next, std::uint64_t attributes, std::span<const SuffixId> rest) -> void {
    if (rest.empty()) {
      if (state.final && Walk::next_fits(next, '\0', true)) found.push_back(utf8_of(letters));
      return;
    }
    for (const Allomorph& a : state.allomorphs) {
      if (a.suffix != rest[0] || !(a.after & context) || (attributes & a.if_all) != a.if_all ||
          (attributes & a.if_none))
        continue;
      if (!Walk::next_fits(next, a.letters.empty() ? '\0' : a.letters[0], a.letters.empty())) continue;
      self(self, letters + a.letters, suffixes_.states[a.target], context_behind(a.letters, context), a.next,
           attributes, rest.subspan(1));
    }
  };
  for (const StemForm& form : forms_)
    if (&lexicon_.lexemes[form.lexeme] == &lexeme)
      spell(spell, Letters(letters_of(form)), suffixes_.states[form.state], form.context, form.next,
            attributes_of(form), wanted);
  return found;
}

std::string Morphology::lemma(const Reading& reading, std::string_view folded) const {
  if (reading.lexeme) return std::string(reading.lexeme->lemma.view());
  Letters letters;
  append_letters(folded, max_letters, letters);
  if (reading.pos == Pos::verb) return active_infinitive(reading, folded);
  Letters stem = letters.substr(0, reading.stem_letters);
  return utf8_of(reading.pos == Pos::noun && reading.suffix_count > 0 ? hardened(stem) : std::string_view(stem));
}

std::string Morphology::without_copula(const Reading& reading, std::string_view folded) const {
  Letters letters;
  append_letters(folded, max_letters, letters);
  std::size_t copula = 0;
  while (copula < reading.suffix_count && !suffixes_.suffix_features[reading.suffix_ids[copula]].has(Feature::copular))
    ++copula;
  if (copula < reading.suffix_count) letters.resize(reading.suffix_begins[copula]);
  std::string form = utf8_of(letters);
  while (form.ends_with('\'')) form.pop_back();  // Şirket'tir
  return form;
}

std::string Morphology::active_infinitive(const Reading& reading, std::string_view folded) const {
  Letters letters;
  append_letters(folded, max_letters, letters);
  Letters stem;
  // Not where -lA makes a verb of a noun: `krlanmaz`, of the abbreviation `kr`
  if (reading.lexeme && reading.lexeme->pos == Pos::verb) {
    append_letters(reading.lexeme->lemma, max_letters, stem);
    stem.resize(stem.size() - 3);
  } else {
    stem = letters.substr(0, reading.stem_letters);
  }
  // Suffixes that build the verb stay, the passive goes; what comes after the first inflection is no stem any more.
  for (std::size_t i = 0; i < reading.suffix_count; ++i) {
    const Features adds = suffixes_.suffix_features[reading.suffix_ids[i]];
    const std::string& name = suffixes_.suffix_names[reading.suffix_ids[i]];
    const bool derives_verb = name.starts_with("-lA");
    // -Ir is a causative (`içir-`) or the aorist: it is the former where another suffix makes the verb form.
    bool inflected_later = false;
    for (std::size_t later = i + 1; later < reading.suffix_count; ++later)
      inflected_later = inflected_later ||
                        (suffixes_.suffix_features[reading.suffix_ids[later]] & reading.features).has_any(verb_forms);
    const bool is_voice = (adds & reading.features).has_any(Feature::causative | Feature::passive) &&
                          (!adds.has_any(verb_forms) || inflected_later);
    if (!is_voice && !(derives_verb && adds.none())) break;
    if (adds.has(Feature::passive)) continue;
    const std::size_t begin = reading.suffix_begins[i];
    const std::size_t end = i + 1 < reading.suffix_count ? reading.suffix_begins[i + 1] : letters.size();
    stem += letters.substr(begin, end - begin);
  }
  bool front = false;
  for (char c : stem)
    if (is_vowel(c)) front = is_front(c);
  const bool lost_vowel = !reading.lexeme && stem.size() > 2 && stem.back() == 'l' && !is_vowel(stem[stem.size() - 2]);
  if (lost_vowel) stem += front ? 'e' : 'a';  // blogl-uyor: no stem of Turkish ends so, but for -lA narrowed
  return utf8_of(stem) + (front ? "mek" : "mak");
}

}  // namespace yukum
