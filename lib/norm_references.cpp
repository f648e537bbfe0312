// SPDX-License-Identifier: Apache-2.0
// Folded phrases to the norms that they name. The grammar over a phrase with single blanks:
//
//     norms     = { date | law | part | cited part | other word } ;
//     law       = act number , { separator , act number } , "sayılı" , { name word } , act , ending
//               | deictic , act , ending                                              bu kanunun, aynı kanunun
//               | [ known name | { name word } ] , act , ending                       türk borçlar kanununun
//               | proper act , ending ;                                               anayasanın, tbk'nın
//     part      = labels , part noun , ending                                         birinci ve üçüncü fıkraları
//               | deictic , part noun , ending ;                                      bu maddenin, yukarıdaki fıkra
//     cited part = [ part prefix ] , cited noun , labels , [ "'" , ending ] ;         geçici madde 3, md. 5/2-f
//     labels    = label , { separator , label } ;
//     label     = [ part prefix ] , ( place | "(" , place , ")" | numerals | label word )
//               , [ ordinal mark ] , [ "numaralı" ] ;                                 geçici 3 üncü, (2) numaralı
//     place     = letter
//               | digits , { "." , digits } , [ "/" , ( letter | Roman numeral ) | "/" , digits , [ ( "-" | "/" ) ,
//               letter ]
//                                             | "(" , digits , ")" , [ "(" , letter , ")" ] ] ;      5/2-f, 28/a
//     separator = "," | [ "," ] , ( "ve" | "ile" | "veya" | "ila" ) | "-" ;
//
// Turkish names the whole before the part, so each part refines what stands before it, or else begins a new norm: see
// References. Labels that wait for their noun (`5 inci ve 4857 sayılı kanunun 6 ncı maddeleri`) are kept until it
// comes.
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "quantities.hpp"
#include "quantity_grammar.hpp"

namespace yukum::quantities {
namespace {

enum class Level : std::uint8_t { law, article, paragraph, clause };
enum class Deictic : std::uint8_t { here, same, previous, next };
enum class Separator : std::uint8_t { also, to };

/// `5`, `5.2`, `5/2-f`, `28/a` or a letter.
struct Place {
  Range first;
  Range second;  ///< behind a stroke
  Range third;
};
/// One label of a list: `geçici 3 üncü`, `(2)`, `17/4-r`, `birinci`, `ç`.
struct Label {
  std::string_view prefix;  ///< `Geçici`
  bool bracketed = false;
  Place place;
  std::string word;                       ///< what a label in words says: `1` for `birinci`, `son`
  bool marked = false;                    ///< has an ordinal mark or is an ordinal
  Separator separator = Separator::also;  ///< before it
};

struct Act {
  std::string_view name;
  /// Names a norm only with `bu` or with a part of it: a `sözleşme` is mostly a thing, not a norm.
  bool generic = false;
};
struct ActNoun {
  Act act;
  Ending ending;
};
struct PartNoun {
  Level level = Level::article;
  Ending ending;
};
struct DeicticPart {
  Deictic deictic = Deictic::here;
  PartNoun noun;
};
struct CitedPart {
  std::string_view prefix;
  Level level = Level::article;
};
struct ProperAct {
  std::string_view name;
  Ending ending;
};

struct Tables {
  x3::symbols<Act> acts;
  x3::symbols<Act> numbered_acts;
  x3::symbols<std::string_view> proper_acts = table_of("proper act");
  x3::symbols<std::string_view> known_names = table_of("known name");
  x3::symbols<std::string_view> words_before_acts = table_of("name before act");
  x3::symbols<std::string_view> words_after_acts = table_of("name after act");
  x3::symbols<std::string_view> name_boundaries = table_of("name boundary");
  x3::symbols<std::string_view> not_acts = table_of("not an act");
  x3::symbols<std::string_view> numbered = table_of("numbered");
  x3::symbols<std::string_view> act_numbered = table_of("act numbered");
  x3::symbols<std::string_view> prefixes = table_of("part prefix");
  x3::symbols<std::string_view> label_words = table_of("part label");
  x3::symbols<std::string_view> letters = table_of("letter");
  x3::symbols<Level> parts = table_of<Level>("part", level_of);
  x3::symbols<Level> cited_parts = table_of<Level>("cited part", level_of);
  x3::symbols<Deictic> deictics = table_of<Deictic>("deictic", deictic_of);
  x3::symbols<Separator> separators = table_of<Separator>(
      "separator", [](const Word& word) { return word.value == "to" ? Separator::to : Separator::also; });
  std::vector<Word> alphabet = words_of("letter");

  Tables() {
    for (const Word& word : words_of("act")) acts.add(word.form, Act{word.value, false});
    for (const Word& word : words_of("generic act")) acts.add(word.form, Act{word.value, true});
    for (const char* section : {"act", "generic act", "proper act", "numbered act"}) {
      for (const Word& word : words_of(section)) numbered_acts.add(word.form, Act{word.value, false});
    }
  }
  static const Tables& get() {
    static const Tables tables;
    return tables;
  }

 private:
  static Level level_of(const Word& word) {
    if (word.value == "paragraph") return Level::paragraph;
    return word.value == "clause" ? Level::clause : Level::article;
  }
  static Deictic deictic_of(const Word& word) {
    if (word.value == "same") return Deictic::same;
    if (word.value == "previous") return Deictic::previous;
    return word.value == "next" ? Deictic::next : Deictic::here;
  }
};

/// A label in words, not in digits: `son`, `dokuzuncu`, `sekiz`.
template <bool ordinal>
bool accept_label_word(Iterator& first, Iterator last, std::string& label) {
  Iterator at = first;
  std::string_view word;
  if (ordinal && x3::parse(at, last, in(&Tables::label_words) >> word_end, word)) {
    label = word;
    first = at;
    return true;
  }
  WrittenNumber number;
  if (first == last || !is_letter_byte(*first) || !accept_number(at, last, number) || number.ordinal != ordinal)
    return false;
  label = fmt::format("{:.0f}", number.value);
  first = at;
  return true;
}

}  // namespace
}  // namespace yukum::quantities

BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Place, first, second, third)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Label, prefix, bracketed, place, word, marked)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::PartNoun, level, ending)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::DeicticPart, deictic, noun)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::CitedPart, prefix, level)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::ProperAct, name, ending)

namespace yukum::quantities {
namespace {

// What is longer names nothing that anybody wrote; the limits keep the work on any text in proportion to its length.
constexpr std::size_t most_labels = 64;
constexpr std::size_t most_norms_of_a_list = 256;
constexpr int deepest_place = 8;
constexpr int widest_range = 100;
constexpr int longest_name_words = 24;

auto const blank = x3::omit[x3::lit(' ')];
auto const gap = x3::omit[-x3::lit(' ')];
auto const digit = x3::char_('0', '9');
auto const no_range = x3::attr(Range{});

// --- labels -----------------------------------------------------------------------------------------------

auto const letter = x3::raw[in(&Tables::letters) >> word_end];
auto const digits = x3::raw[+digit];

auto const letter_place = x3::rule<struct letter_place_tag, Place>{"letter"} = letter >> no_range >> no_range;
auto const article_letter = x3::rule<struct article_letter_tag, Place>{"28/a"} = digits >> '/' >> letter >> no_range;
auto const article_paragraph = x3::rule<struct article_paragraph_tag, Place>{"5/2-f"} =
    digits >> '/' >> digits >> !x3::lit('/') >> no_range;
auto const article_paragraph_letter = x3::rule<struct article_paragraph_letter_tag, Place>{"5/2-f"} =
    digits >> '/' >> digits >> x3::omit[x3::char_("-/.")] >> letter;
// One letter alone is a letter of the alphabet: `13/i`.
auto const roman = x3::raw[x3::repeat(2, 6)[x3::lit("ı") | 'i' | 'v' | 'x'] >> word_end];
auto const article_roman = x3::rule<struct article_roman_tag, Place>{
    "25/ii-e"} = digits >> '/' >> roman >> (x3::omit[x3::char_("-/")] >> letter | no_range);
auto const bracketed_parts = x3::rule<struct bracketed_parts_tag, Place>{"5(2)(a)"} = digits >> '(' >> digits >> ')' >>
                                                                                      ('(' >> letter >> ')' | no_range);
auto const numbered_place = x3::rule<struct numbered_place_tag, Place>{"5.2"} =
    x3::raw[+digit >> x3::repeat(0, deepest_place)['.' >> +digit]] >> no_range >> no_range;
auto const place = x3::rule<struct place_tag, Place>{"place"} = article_roman | article_letter |
                                                                article_paragraph_letter | article_paragraph |
                                                                bracketed_parts | numbered_place | letter_place;

auto const prefix = in(&Tables::prefixes) >> blank | x3::attr(std::string_view{});
auto const numbered = gap >> x3::omit[in(&Tables::numbered)] >> word_end;
auto const mark = x3::omit[CompiledParser<x3::unused_type, accept_ordinal_mark>{}] >> -numbered >> x3::attr(true) |
                  numbered >> x3::attr(true) | x3::attr(false);
auto const no_word = x3::attr(std::string{});
auto const bracketed_label = x3::rule<struct bracketed_label_tag, Label>{
    "label"} = prefix >> '(' >> x3::attr(true) >> place >> ')' >> no_word >> mark;
auto const plain_label = x3::rule<struct plain_label_tag, Label>{
    "label"} = prefix >> x3::attr(false) >> place >> x3::omit[-x3::char_(")\"")] >> no_word >> mark;
auto const ordinal_word = CompiledParser<std::string, accept_label_word<true>>{};
auto const cardinal_word = CompiledParser<std::string, accept_label_word<false>>{};
auto const word_label = x3::rule<struct word_label_tag, Label>{
    "label"} = prefix >> x3::attr(false) >> x3::attr(Place{}) >> ordinal_word >> x3::attr(true);
// The ordinal may come once for all: `sekiz ve dokuzuncu fıkralar`.
auto const cardinal_label = x3::rule<struct cardinal_label_tag, Label>{
    "label"} = prefix >> x3::attr(false) >> x3::attr(Place{}) >> cardinal_word >> x3::attr(false);
auto const act_numbered = x3::omit[in(&Tables::act_numbered) >> word_end];
auto const label = x3::rule<struct label_tag, Label>{"label"} =
    (bracketed_label | plain_label | word_label | cardinal_label) >> !(blank >> act_numbered);
// A hyphen with a blank on one side only stands behind a heading: `madde 5- (1)`.
auto const hyphen = x3::lit(" - ") | x3::lit('-') >> !x3::lit(' ');
auto const separator = x3::rule<struct separator_tag, Separator>{"separator"} =
    x3::omit[-x3::lit(',')] >> blank >> in(&Tables::separators) >> blank
    | gap >> ',' >> gap >> x3::attr(Separator::also) | hyphen >> x3::attr(Separator::to);

bool is_letter(std::string_view text) { return !text.empty() && is_letter_byte(text.front()); }

std::vector<Label> accept_labels(Iterator& at, Iterator last) {
  std::vector<Label> labels;
  Iterator behind = at;
  auto before = Separator::also;
  do {
    Label one;
    if (!x3::parse(behind, last, label, one)) break;
    // `birinci ve 7 nci maddesinin`: a paragraph of the one article, then another article.
    if (!labels.empty() && one.word.empty() != labels.back().word.empty()) break;
    // `m. 5, f. 2` and `5- (1)` are no lists.
    if (!labels.empty() && is_letter(view(one.place.first)) != is_letter(view(labels.back().place.first))) break;
    if (before == Separator::to && one.bracketed != labels.back().bracketed) break;
    one.separator = before;
    // `geçici 5 ve 6 ncı`, but `geçici 5 inci ve 6 ncı`.
    if (one.prefix.empty() && !labels.empty() && !labels.back().marked) one.prefix = labels.back().prefix;
    labels.push_back(std::move(one));
    at = behind;
  } while (labels.size() < most_labels && x3::parse(behind, last, separator, before));
  return labels;
}

std::string_view capital(std::string_view letter_text) {
  const auto* found = Tables::get().letters.find(letter_text);
  return found ? *found : letter_text;
}

/// `II` for `ıı`; empty for anything that is no Roman numeral of two letters or more.
std::string roman_capitals(std::string_view text) {
  const Iterator last = text.data() + text.size();
  Iterator at = text.data();
  if (text.empty() || !x3::parse(at, last, roman) || at != last) return {};
  std::string capitals;
  for (char c : text) {
    if (c == 'i' || c == '\xB1') {  // the second byte of ı
      capitals += 'I';
    } else if (c == 'v' || c == 'x') {
      capitals += c == 'v' ? 'V' : 'X';
    }
  }
  return capitals;
}

/// The part of a norm that one label names at a level.
NormReference named_by(const Label& label, Level level) {
  const std::string_view first = view(label.place.first);
  const std::string_view second = view(label.place.second);
  const std::string text = label.word.empty() ? std::string(first) : label.word;
  NormReference norm;
  switch (level) {
    case Level::clause: norm.clause = text; return norm;
    case Level::paragraph:
      norm.paragraph = is_letter(first) ? std::string(capital(first)) : text;
      if (is_letter(second)) norm.clause = second;
      return norm;
    default: break;
  }
  norm.article = label.prefix.empty() ? text : fmt::format("{} {}", label.prefix, text);
  if (std::string in_capitals = roman_capitals(second); !in_capitals.empty()) {
    norm.paragraph = std::move(in_capitals);
    norm.clause = view(label.place.third);
  } else if (is_letter(second)) {
    norm.article += fmt::format("/{}", capital(second));
  } else {
    norm.paragraph = second;
    norm.clause = view(label.place.third);
  }
  return norm;
}

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return value;
}

std::optional<int> place_in_alphabet(std::string_view text) {
  const auto& alphabet = Tables::get().alphabet;
  const auto found =
      std::find_if(alphabet.begin(), alphabet.end(), [&](const Word& word) { return word.form == text; });
  if (found == alphabet.end()) return {};
  return int(found - alphabet.begin());
}

/// What lies between two labels of a range: 6, 7, 8 between 5 and 9; ç between c and d.
std::vector<std::string> between(std::string_view from, std::string_view to) {
  std::vector<std::string> labels;
  const bool letters = is_letter(from);
  const auto first = letters ? place_in_alphabet(from) : whole_number(from);
  const auto end = letters ? place_in_alphabet(to) : whole_number(to);
  if (!first || !end || *end - *first > widest_range) return labels;
  for (int i = *first + 1; i < *end; ++i) {
    labels.push_back(letters ? std::string(Tables::get().alphabet[i].form) : std::to_string(i));
  }
  return labels;
}

std::vector<NormReference> named_by(const std::vector<Label>& labels, Level level) {
  std::vector<NormReference> norms;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i].separator == Separator::to && i > 0) {
      const auto text_of = [](const Label& one) { return one.word.empty() ? view(one.place.first) : one.word; };
      Label missing = labels[i];
      missing.place = {};
      for (std::string& text : between(text_of(labels[i - 1]), text_of(labels[i]))) {
        missing.word = std::move(text);
        norms.push_back(named_by(missing, level));
      }
    }
    norms.push_back(named_by(labels[i], level));
  }
  return norms;
}

// --- parts ------------------------------------------------------------------------------------------------

auto const part_noun = x3::rule<struct part_noun_tag, PartNoun>{"part"} = in(&Tables::parts) >> ending;
auto const deictic_part = x3::rule<struct deictic_part_tag, DeicticPart>{"part"} =
    in(&Tables::deictics) >> blank >> part_noun;
auto const cited_part = x3::rule<struct cited_part_tag, CitedPart>{"cited part"} = prefix >>
                                                                                   in(&Tables::cited_parts) >> gap;
auto const calendar_day =
    x3::omit[+digit >> x3::char_("/.") >> +digit >> x3::char_("/.") >> x3::repeat(4)[digit]] >> !digit;

constexpr std::array all_levels = {Level::law, Level::article, Level::paragraph, Level::clause};

template <class Norm>
auto& text_at(Norm& norm, Level level) {
  switch (level) {
    case Level::law: return norm.law;
    case Level::article: return norm.article;
    case Level::paragraph: return norm.paragraph;
    default: return norm.clause;
  }
}

/// The labels before or behind a label; of several before it all: `yukarıdaki fıkralar`.
std::vector<std::string> neighbours(std::string_view label_text, bool before, bool all) {
  const std::size_t number_begin = label_text.rfind(' ') + 1;  // npos + 1 is 0
  const std::string_view prefix_text = label_text.substr(0, number_begin);
  const std::string_view own = label_text.substr(number_begin);
  const bool letters = is_letter(own);
  const auto place_of_own = letters ? place_in_alphabet(own) : whole_number(own);
  if (!place_of_own || (all && !before)) return {};
  const int lowest = letters ? 0 : 1;
  const int highest = letters ? int(Tables::get().alphabet.size()) - 1 : std::numeric_limits<int>::max();
  const int first =
      before ? (all ? std::max(lowest, *place_of_own - widest_range) : *place_of_own - 1) : *place_of_own + 1;
  const int end = before ? *place_of_own - 1 : first;
  std::vector<std::string> labels;
  for (int i = first; i <= end && i >= lowest && i <= highest; ++i) {
    labels.push_back(
        fmt::format("{}{}", prefix_text, letters ? std::string(Tables::get().alphabet[i].form) : std::to_string(i)));
  }
  return labels;
}

// --- norms ------------------------------------------------------------------------------------------------

/// How a part is written, and what lies between it and what was named before.
struct Manner {
  Ending ending;
  bool cited = false;      ///< md. 5
  bool adjacent = false;   ///< directly behind
  bool separated = false;  ///< behind a separator only
};

/// The norms named so far. The last one stays open until it is clear that no part of it follows.
class References {
 public:
  explicit References(const Section& here) : here_(here) {}

  void add_laws(std::vector<NormReference> laws, const Ending& ending, bool needs_part) {
    close();
    groups_ = {};
    open(Level::law, std::move(laws), ending);
    needs_part_ = needs_part;
  }

  void add_parts(Level level, const std::vector<Label>& labels, const Manner& manner) {
    // `(c) fıkrasının ikinci paragrafı`: a part of the same level is smaller than what a record tells.
    if (!open_.empty() && level == level_ && ending_.noun_case == Case::genitive && manner.adjacent) {
      ending_ = manner.ending;
      return;
    }
    const std::vector<NormReference> parts = named_by(labels, level);
    std::vector<NormReference> owners = owners_of(level, manner);
    // Of `5/2` the paragraph is named too.
    Level deepest = level;
    for (Level deeper : all_levels) {
      if (deeper > level && !text_at(parts.back(), deeper).empty()) deepest = deeper;
    }
    if (!waiting_.labels.empty() && level > waiting_.level) {
      for (NormReference& norm : combined(waiting_.owners, named_by(waiting_.labels, level))) add(std::move(norm));
      waiting_ = {};
    }
    std::vector<NormReference> norms = combined(owners, parts);
    close_groups_below(level);
    groups_[int(level)] = norms;
    open(deepest, std::move(norms), manner.ending);
  }

  void add_deictic(const DeicticPart& part) {
    const Level level = part.noun.level;
    if (part.deictic == Deictic::same) {
      std::vector<NormReference> same = groups_[int(level)];
      const bool unknown = same.empty();
      if (unknown) same.emplace_back();
      close();
      close_groups_below(level);
      open(level, std::move(same), part.noun.ending);
      return;
    }
    close();
    groups_ = {};
    open(level, norms_from_here(part), part.noun.ending);
  }

  /// Labels without a noun of their own: the noun may come with a later part.
  void wait_for_noun(std::vector<Label> labels) {
    if (open_.empty() || ending_.noun_case != Case::genitive) return;
    drop_waiting();
    waiting_ = {std::move(labels), level_, std::move(open_), needs_part_};
    open_.clear();
  }

  /// The law that was named last; empty if none was.
  std::vector<NormReference> last_laws() const { return groups_[int(Level::law)]; }
  bool is_open() const { return !open_.empty(); }
  /// The open law turns out to be the beginning of a longer name: `… kanununun uygulama yönetmeliği`.
  bool is_open_law_in_genitive() const {
    return !open_.empty() && level_ == Level::law && ending_.noun_case == Case::genitive;
  }
  void forget_open() { open_.clear(); }

  std::vector<NormReference> take() {
    close();
    drop_waiting();
    return std::move(found_);
  }

 private:
  struct Waiting {
    std::vector<Label> labels;
    Level level = Level::law;  ///< of the owners
    std::vector<NormReference> owners;
    bool owners_need_part = false;
  };

  static std::vector<NormReference> combined(const std::vector<NormReference>& owners,
                                             const std::vector<NormReference>& parts) {
    std::vector<NormReference> norms;
    for (const NormReference& owner : owners) {
      for (const NormReference& part : parts) {
        if (norms.size() == most_norms_of_a_list) return norms;
        NormReference norm = owner;
        for (Level level : all_levels) {
          if (!text_at(part, level).empty()) text_at(norm, level) = text_at(part, level);
        }
        norms.push_back(std::move(norm));
      }
    }
    return norms;
  }

  bool refines(Level level, const Manner& manner) const {
    if (open_.empty() || level <= level_) return false;
    if (manner.adjacent) return ending_.noun_case != Case::dative && ending_.noun_case != Case::ablative;
    if (manner.cited) return manner.separated;
    switch (ending_.noun_case) {
      case Case::genitive: return manner.ending.possessed || manner.ending.noun_case == Case::bare;
      case Case::locative: return !manner.separated;  // maddesinde yer alan (a) bendi
      default: return false;
    }
  }

  std::vector<NormReference> owners_of(Level level, const Manner& manner) {
    if (refines(level, manner)) {
      needs_part_ = false;
      return std::move(open_);
    }
    const bool carried = manner.ending.possessed || (manner.cited && manner.separated);
    const bool law_needed_part = !open_.empty() && needs_part_;
    close();
    if (law_needed_part) groups_ = {};
    if (carried) {
      for (int owner_level = int(level) - 1; owner_level >= 0; --owner_level) {
        if (!groups_[owner_level].empty()) return groups_[owner_level];
      }
    }
    groups_ = {};
    return {NormReference{}};
  }

  std::vector<NormReference> norms_from_here(const DeicticPart& part) const {
    NormReference norm;
    norm.article = here_.article;
    if (part.noun.level >= Level::paragraph) norm.paragraph = here_.paragraph;
    if (part.noun.level == Level::clause) norm.clause = here_.clause;
    if (part.deictic == Deictic::here) return {norm};
    std::string& own = text_at(norm, part.noun.level);
    const std::vector<std::string> labels = neighbours(own, part.deictic == Deictic::previous, part.noun.ending.plural);
    own.clear();
    if (labels.empty()) return {norm};
    std::vector<NormReference> norms;
    for (const std::string& label_text : labels) {
      text_at(norm, part.noun.level) = label_text;
      norms.push_back(norm);
    }
    return norms;
  }

  void open(Level level, std::vector<NormReference> norms, const Ending& ending) {
    groups_[int(level)] = norms;
    open_ = std::move(norms);
    level_ = level;
    ending_ = ending;
    needs_part_ = false;
  }

  void close() {
    if (!needs_part_) {
      for (NormReference& norm : open_) add(std::move(norm));
    }
    open_.clear();
  }

  void close_groups_below(Level level) {
    for (int deeper = int(level) + 1; deeper <= int(Level::clause); ++deeper) groups_[deeper].clear();
  }

  void drop_waiting() {
    if (!waiting_.owners_need_part) {
      for (NormReference& owner : waiting_.owners) add(std::move(owner));
    }
    waiting_ = {};
  }

  void add(NormReference norm) {
    auto key = std::tuple(norm.law, norm.article, norm.paragraph, norm.clause);
    if (key == decltype(key){} || !known_.insert(std::move(key)).second) return;
    found_.push_back(std::move(norm));
  }

  const Section& here_;
  std::vector<NormReference> found_;
  std::set<std::tuple<std::string, std::string, std::string, std::string>> known_;
  std::array<std::vector<NormReference>, 4> groups_;  ///< what was named last, down to each level
  std::vector<NormReference> open_;                   ///< the last of them, not yet in found_
  Level level_ = Level::law;
  Ending ending_;
  bool needs_part_ = false;
  Waiting waiting_;
};

// --- laws -------------------------------------------------------------------------------------------------

/// Whether something begins here whose name is longer than that of an act: `kanun yolu`, `anayasa mahkemesi`.
bool is_longer_than_act(Iterator at, Iterator act_end, Iterator last) {
  return x3::parse(at, last, x3::omit[in(&Tables::not_acts)]) && at > act_end;
}

/// `kanunun`, but neither `kanun yolu` nor `sözleşmeli`.
template <x3::symbols<Act> Tables::*table>
bool accept_act(Iterator& first, Iterator last, ActNoun& noun) {
  Iterator at = first;
  if (!x3::parse(at, last, in(table), noun.act)) return false;
  if (is_longer_than_act(first, at, last)) return false;
  if (!accept_ending(at, last, noun.ending)) return false;
  if (noun.ending.noun_case == Case::adjectival || noun.ending.noun_case == Case::since) return false;
  first = at;
  return true;
}
constexpr auto accept_any_act = accept_act<&Tables::acts>;
constexpr auto accept_numbered_act = accept_act<&Tables::numbered_acts>;

auto const deictic = in(&Tables::deictics) >> blank;
auto const proper_act = x3::rule<struct proper_act_tag, ProperAct>{"act"} =
    in(&Tables::proper_acts) >> ending >> !x3::lit('.');
auto const act_number = x3::raw[+digit >> -('/' >> +digit)] >> !x3::char_("/.");
auto const act_numbers = x3::rule<struct act_numbers_tag, std::vector<Range>>{
    "numbers"} = act_number >> x3::repeat(0, int(most_labels))[x3::omit[separator] >> act_number];
auto const name_boundary = x3::omit[in(&Tables::name_boundaries)] >> word_end;
auto const other_than_act = x3::omit[in(&Tables::not_acts)] | x3::omit[part_noun] | x3::omit[x3::char_("0-9()")];

/// Where the word before begins; `at` itself if none stands directly before.
Iterator word_before(Iterator from, Iterator at) {
  if (at - from < 2 || at[-1] != ' ' || !is_word_byte(at[-2])) return at;
  Iterator begin = at - 1;
  while (begin != from && begin[-1] != ' ') --begin;
  return begin;
}

/// Where the name begins that ends in an act. Without knowing it, the words back to one that no name holds.
Iterator name_begin(Iterator from, Iterator act, Iterator last, bool only_known) {
  Iterator known = act;
  Iterator unknown = act;
  bool bounded = false;
  Iterator at = act;
  for (int words = 0; words < longest_name_words; ++words) {
    const Iterator word = word_before(from, at);
    if (word == at) break;
    at = word;
    const Iterator letters = is_word_byte(*at) ? at : at + 1;
    if (Tables::get().known_names.find(std::string_view(letters, act - 1))) known = letters;
    if (bounded) continue;
    Iterator behind = at;
    if (x3::parse(behind, last, name_boundary)) {
      bounded = true;
      unknown = std::max(unknown, std::min(behind + 1, act));
    } else {
      const bool opens = *at == '"' || *at == '(' || *at == '[';
      const Iterator name = opens ? at + 1 : at;
      bounded = opens || !is_letter_byte(*name);
      if (is_letter_byte(*name)) unknown = name;
    }
  }
  if (known != act || only_known) return known;
  while (x3::parse(unknown, act, x3::omit[in(&Tables::separators) >> ' '])) {
  }
  return unknown;
}

bool ends_with_word_before_act(Iterator from, Iterator act) {
  const Iterator word = word_before(from, act);
  return word != act && Tables::get().words_before_acts.find(std::string_view(word, act - 1));
}

NormReference law_named(std::string name) {
  NormReference norm;
  norm.law = std::move(name);
  return norm;
}

/// Reads a phrase from left to right.
class NormReader {
 public:
  NormReader(std::string_view phrase, const Section& here)
      : at_(phrase.data()), end_(phrase.data() + phrase.size()), last_end_(at_), name_from_(at_), references_(here) {}

  std::vector<NormReference> read() {
    while (at_ != end_) {
      if (x3::parse(at_, end_, calendar_day)) continue;
      if (read_numbered_laws() || read_deictic() || read_parts() || read_cited_part() || read_named_law()) continue;
      at_ = next_word(at_, end_);
    }
    return references_.take();
  }

 private:
  bool read_numbered_laws() {
    Iterator at = at_;
    std::vector<Range> numbers;
    if (!x3::parse(at, end_, act_numbers >> gap >> act_numbered, numbers)) return false;
    for (int words = 0; words < longest_name_words && (x3::parse(at, end_, x3::lit(' ')) || words == 0); ++words) {
      ActNoun noun;
      if (accept_numbered_act(at, end_, noun) && !is_inside_name(noun, at)) {
        std::vector<NormReference> laws;
        for (const Range& number : numbers) laws.push_back(law_named(std::string(view(number))));
        add_laws(std::move(laws), noun.ending, false, at);
        return true;
      }
      if (Iterator other = at; x3::parse(other, end_, other_than_act)) return false;
      at = std::find(at, end_, ' ');
    }
    return false;
  }

  /// `kamu ihale sözleşmeleri kanunu`: the name ends in another act.
  bool is_inside_name(const ActNoun& noun, Iterator behind) const {
    ActNoun next;
    return noun.ending.noun_case == Case::bare && x3::parse(behind, end_, x3::lit(' ')) &&
           accept_any_act(behind, end_, next) && next.ending.possessed;
  }

  bool read_deictic() {
    Iterator at = at_;
    DeicticPart part;
    if (x3::parse(at, end_, deictic_part, part)) {
      references_.add_deictic(part);
      name_from_ = last_end_ = at_ = at;
      return true;
    }
    at = at_;
    auto pointing = Deictic::here;
    ActNoun noun;
    if (!x3::parse(at, end_, deictic, pointing) || !accept_any_act(at, end_, noun) || noun.ending.plural) return false;
    if (pointing == Deictic::here) {
      add_laws({law_named("this")}, noun.ending, false, at);
    } else if (pointing == Deictic::same) {
      std::vector<NormReference> laws = references_.last_laws();
      if (laws.empty()) laws.push_back(law_named(fmt::format("aynı {}", noun.act.name)));
      add_laws(std::move(laws), noun.ending, false, at);
    } else {
      at_ = at;
    }
    return true;
  }

  bool read_parts() {
    Iterator at = at_;
    std::vector<Label> labels = accept_labels(at, end_);
    if (labels.empty()) return false;
    const Label& last_label = labels.back();
    const bool certain = last_label.marked || last_label.bracketed || !last_label.place.second.empty();
    Iterator behind = at;
    PartNoun noun;
    if (!x3::parse(behind, end_, gap >> part_noun, noun)) {
      if (!certain || !x3::parse(behind, end_, separator)) return false;
      references_.wait_for_noun(std::move(labels));
      at_ = at;
      return true;
    }
    // Two articles are no reference (`iki madde`, `2 madde`), and `o madde` is no letter.
    const bool is_bare_letter = !last_label.bracketed && is_letter(view(last_label.place.first));
    if (is_bare_letter ? noun.level != Level::clause : !certain && !(noun.ending.possessed && last_label.word.empty()))
      return false;
    add_parts(noun.level, labels, noun.ending, false, behind);
    return true;
  }

  bool read_cited_part() {
    Iterator at = at_;
    CitedPart part;
    if (!x3::parse(at, end_, cited_part, part)) return false;
    // `b.` and `f.` may be initials.
    if (part.level != Level::article && !references_.is_open()) return false;
    std::vector<Label> labels = accept_labels(at, end_);
    if (labels.empty() || is_letter(view(labels.front().place.first)) != (part.level == Level::clause)) return false;
    for (Label& one : labels) {
      if (one.prefix.empty()) one.prefix = part.prefix;
    }
    Ending ending_behind;
    x3::parse(at, end_, '\'' >> ending, ending_behind);
    add_parts(part.level, labels, ending_behind, true, at);
    return true;
  }

  bool read_named_law() {
    Iterator at = at_;
    if (ProperAct act; x3::parse(at, end_, proper_act, act) && !is_longer_than_act(at_, at, end_)) {
      add_laws({law_named(std::string(act.name))}, act.ending, false, at);
      return true;
    }
    at = at_;
    ActNoun noun;
    if (!accept_any_act(at, end_, noun)) return false;
    // A bare act closes only a name such as `… hakkında kanun` or `medeni kanun`.
    const bool only_known = !noun.ending.possessed && !ends_with_word_before_act(name_from_, at_);
    Iterator begin = name_begin(name_from_, at_, end_, only_known);
    const bool is_name = begin != at_;
    if (noun.ending.plural && !noun.act.generic) {
      at_ = at;
      return true;
    }
    if (is_name && references_.is_open_law_in_genitive() && begin == last_end_ + 1 && is_implementing(begin)) {
      references_.forget_open();
      begin = law_begin_;
    }
    std::string name(begin, at_);
    if (is_name && noun.ending.possessed) {
      name.append(at_, at - noun.ending.case_bytes);
      while (name.back() == '\'' || name.back() == '"') name.pop_back();
    } else {
      name += noun.act.name;
    }
    const Iterator behind = at;
    at_ = begin;
    add_laws({law_named(std::move(name))}, noun.ending, noun.act.generic || !is_name, behind);
    return true;
  }

  bool is_implementing(Iterator name) const {
    return x3::parse(name, end_, x3::omit[in(&Tables::words_after_acts)] >> word_end);
  }

  void add_laws(std::vector<NormReference> laws, const Ending& ending_of_laws, bool needs_part, Iterator end) {
    references_.add_laws(std::move(laws), ending_of_laws, needs_part);
    law_begin_ = at_;
    last_end_ = at_ = end;
    // What turns out to be no norm may belong to a name: `organik tarımın esasları … ilişkin yönetmelik`.
    if (!needs_part) name_from_ = end;
  }

  void add_parts(Level level, const std::vector<Label>& labels, const Ending& ending_of_part, bool cited,
                 Iterator end) {
    Iterator behind_separator = last_end_;
    const bool separated = x3::parse(behind_separator, end_, x3::omit[separator]) && behind_separator == at_;
    references_.add_parts(level, labels, {ending_of_part, cited, at_ == last_end_ + 1, separated});
    name_from_ = last_end_ = at_ = end;
  }

  Iterator at_;
  Iterator end_;
  Iterator last_end_;   ///< of the law or part that was read last
  Iterator name_from_;  ///< no name of a law reaches back over it
  Iterator law_begin_ = nullptr;
  References references_;
};

}  // namespace

std::vector<NormReference> norms(std::string_view folded_phrase, const Section& here) {
  const std::string phrase = plain_phrase(folded_phrase);
  return NormReader(phrase, here).read();
}

}  // namespace yukum::quantities
