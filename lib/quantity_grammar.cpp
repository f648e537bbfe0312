// SPDX-License-Identifier: Apache-2.0
// Word lists of grammars/quantities to tables, endings of nouns to cases, written numbers to values. The grammars:
//
//     words   = { blank | section | entry } ;
//     section = "[" , name , "]" ;
//     entry   = form , { "," , form } , [ "=" , value ] ;
//
//     ending  = [ plural ] , ( possessive , [ case of the possessed ] | [ case ] ) , word end ;
//                                                                    an apostrophe may stand before any part of it
//     number  = written , [ [ " " ] , "(" , written , ")" ] ;        30 (otuz): both must say the same
//     written = digits , ( ordinal mark | [ " " , numerals ] ) | numerals ;         5 inci, 1,5 milyon, on beş
//     digits  = ( digit{1,3} , "." , digit{3} , { "." , digit{3} } | digit{1,} ) , [ ( "," | "." ) , digit{1,} ] ;
//     ordinal mark = "." | [ " " | "'" ] , ordinal ending , word end ;
//     numerals = word , { " " , word } ;
//     word    = ( numeral | ordinal | half | fraction ){1,} , word end ;                yirmibeş, beşinci, buçuk
#include "quantity_grammar.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <unordered_map>

#include "grammar_source.hpp"
#include "grammars.hpp"
#include "quantities.hpp"

namespace yukum::quantities {
namespace {

constexpr std::string_view word_folder = "quantities/";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

using Sections = std::unordered_map<std::string_view, std::vector<Word>>;

void read(const GrammarSource& source, Sections& sections) {
  std::vector<Word>* section = nullptr;
  std::size_t line_end = 0;
  for (std::size_t line_begin = 0; line_begin < source.text.size(); line_begin = line_end + 1) {
    line_end = std::min(source.text.find('\n', line_begin), source.text.size());
    std::string_view line = source.text.substr(line_begin, line_end - line_begin);
    line = trimmed(line.substr(0, line.find('#')));
    if (line.empty()) continue;
    if (line.front() == '[') {
      if (line.back() != ']') throw grammar_error(source, line_begin, "expected ] after the name of the section");
      section = &sections[line.substr(1, line.size() - 2)];
      continue;
    }
    if (!section) throw grammar_error(source, line_begin, "expected a section before the first word");
    const std::size_t equals = line.find('=');
    const std::string_view value = equals == std::string_view::npos ? "" : trimmed(line.substr(equals + 1));
    std::string_view forms = line.substr(0, equals);
    while (true) {
      const std::size_t comma = forms.find(',');
      const std::string_view form = trimmed(forms.substr(0, comma));
      if (form.empty()) throw grammar_error(source, line_begin, "expected a word");
      section->push_back({form, value});
      if (comma == std::string_view::npos) break;
      forms.remove_prefix(comma + 1);
    }
  }
}

const Sections& all_sections() {
  static const Sections sections = [] {
    Sections read_sections;
    for (const EmbeddedFile& file : embedded_grammars()) {
      if (file.path.starts_with(word_folder)) read({file.path, file.text}, read_sections);
    }
    return read_sections;
  }();
  return sections;
}

// --- endings ----------------------------------------------------------------------------------------------

struct Spelling {
  std::string text;
  std::string_view vowel;  ///< what harmony goes by after it
};

std::string_view harmonic_i(std::string_view vowel) {
  if (vowel == "a") return "ı";
  if (vowel == "e") return "i";
  return vowel;
}
std::string_view harmonic_a(std::string_view vowel) { return vowel == "a" || vowel == "ı" || vowel == "u" ? "a" : "e"; }

/// Every spelling of a suffix such as `(s)I`, `DAn` after a text that ends so.
std::vector<Spelling> spellings(const Spelling& before, std::string_view suffix) {
  std::vector<Spelling> spelled = {before};
  const auto add = [](std::vector<Spelling>& all, std::string_view letters) {
    for (Spelling& one : all) one.text += letters;
  };
  const auto fork = [&](std::string_view first, std::string_view second) {
    std::vector<Spelling> others = spelled;
    add(spelled, first);
    add(others, second);
    spelled.insert(spelled.end(), others.begin(), others.end());
  };
  for (std::size_t i = 0; i < suffix.size(); ++i) {
    switch (suffix[i]) {
      case '(': fork(suffix.substr(i + 1, 1), ""), i += 2; break;
      case 'D': fork("d", "t"); break;
      case 'C': fork("c", "ç"); break;
      case 'A':
      case 'I':
        for (Spelling& one : spelled) {
          one.vowel = suffix[i] == 'A' ? harmonic_a(one.vowel) : harmonic_i(one.vowel);
          one.text += one.vowel;
        }
        break;
      default: add(spelled, suffix.substr(i, 1));
    }
  }
  return spelled;
}

const std::vector<Spelling> nothing_before = {{"", "ı"}, {"", "i"}, {"", "u"}, {"", "ü"}};

Case case_named(std::string_view name) {
  static const std::unordered_map<std::string_view, Case> cases = {
      {"genitive", Case::genitive}, {"dative", Case::dative},         {"accusative", Case::accusative},
      {"locative", Case::locative}, {"ablative", Case::ablative},     {"instrumental", Case::instrumental},
      {"equative", Case::equative}, {"adjectival", Case::adjectival}, {"since", Case::since}};
  const auto found = cases.find(name);
  return found == cases.end() ? Case::bare : found->second;
}

std::unordered_map<std::string, Ending> all_endings() {
  std::unordered_map<std::string, Ending> endings;
  const auto add_cases = [&](const Spelling& before, bool plural, bool possessed) {
    endings.try_emplace(before.text, Ending{plural, possessed, Case::bare, 0});
    for (const Word& word : words_of(possessed ? "case of the possessed" : "case")) {
      for (const Spelling& whole : spellings(before, word.form)) {
        endings.try_emplace(whole.text,
                            Ending{plural, possessed, case_named(word.value), whole.text.size() - before.text.size()});
      }
    }
  };
  const auto add_all = [&](const Spelling& before, bool plural) {
    // First the possessed ones: `bendi`, `maddeleri` are far more often `its clause` than an accusative.
    for (const Word& possessive : words_of("possessive")) {
      for (const Spelling& possessed : spellings(before, possessive.form)) add_cases(possessed, plural, true);
    }
    add_cases(before, plural, false);
  };
  for (const Spelling& bare : nothing_before) {
    add_all(bare, false);
    for (const Word& plural : words_of("plural")) {
      for (const Spelling& many : spellings(bare, plural.form)) add_all(many, true);
    }
  }
  return endings;
}

// --- numbers ----------------------------------------------------------------------------------------------

enum class NumeralKind : std::uint8_t { cardinal, ordinal, half, fraction };
struct Numeral {
  double value = 0;
  NumeralKind kind = NumeralKind::cardinal;
};

double decimal(std::string_view digits) {
  double value = std::numeric_limits<double>::quiet_NaN();
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

struct NumberTables {
  x3::symbols<Numeral> numerals;
  x3::symbols<> ordinal_endings;
  std::unordered_map<std::string, Ending> endings = all_endings();

  NumberTables() {
    const auto add = [&](std::string_view section, NumeralKind kind) {
      for (const Word& word : words_of(section)) numerals.add(word.form, Numeral{decimal(word.value), kind});
    };
    add("numeral", NumeralKind::cardinal);
    add("ordinal", NumeralKind::ordinal);
    add("half", NumeralKind::half);
    add("fraction", NumeralKind::fraction);
    for (const Word& word : words_of("ordinal ending")) {
      for (const Spelling& bare : nothing_before) {
        for (const Spelling& spelling : spellings(bare, word.form)) ordinal_endings.add(spelling.text);
      }
    }
  }
  static const NumberTables& get() {
    static const NumberTables tables;
    return tables;
  }
};

/// The sum that numerals make behind digits: a part below a thousand, thousands and above closing parts.
class Sum {
 public:
  explicit Sum(std::optional<double> digits) {
    // Behind digits only thousands and above, or a half: 50 milyon, 2 buçuk, never 50 beş.
    if (digits) part_ = *digits, lowest_place_ = 0;
  }

  bool add(const Numeral& numeral) {
    if (closed_) return false;
    closed_ = numeral.kind == NumeralKind::ordinal;
    const bool empty = part_ == 0 && total_ == 0 && lowest_place_ == any_place;
    if (numeral.kind == NumeralKind::half || numeral.kind == NumeralKind::fraction) {
      if (empty != (numeral.kind == NumeralKind::fraction)) return false;
      lowest_place_ = 0;
      part_ += numeral.value;
      return true;
    }
    if (numeral.value == 0) return closed_ = empty;
    if (numeral.value < 100) {
      const double place = numeral.value < 10 ? 1 : 10;
      if (lowest_place_ <= place) return false;
      lowest_place_ = place;
      part_ += numeral.value;
      return true;
    }
    if (numeral.value == 100) {
      if (part_ >= 10 || lowest_place_ == 0) return false;
      part_ = 100 * (part_ == 0 ? 1 : part_);
      lowest_place_ = 100;
      return true;
    }
    // `bin` is a thousand, but a million is `bir milyon`.
    if (numeral.value >= lowest_multiplier_ || (part_ == 0 && numeral.value > 1000)) return false;
    total_ += numeral.value * (part_ == 0 ? 1 : part_);
    lowest_multiplier_ = numeral.value;
    part_ = 0;
    lowest_place_ = any_place;
    return true;
  }

  double value() const { return total_ + part_; }
  bool ordinal() const { return closed_ && value() != 0; }

 private:
  static constexpr double any_place = 1000;

  double total_ = 0;
  double part_ = 0;
  double lowest_place_ = any_place;
  double lowest_multiplier_ = std::numeric_limits<double>::infinity();
  bool closed_ = false;
};

struct Digits {
  Range whole;
  Range fraction;
};

}  // namespace
}  // namespace yukum::quantities

BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Digits, whole, fraction)

namespace yukum::quantities {
namespace {

// No number needs more words; a text of nothing but numerals must not be read again from each of them.
constexpr int most_numerals = 16;
constexpr int most_thousands = 8;

auto const digit = x3::char_('0', '9');
auto const thousands = x3::repeat(3)[digit] >> !digit;
auto const whole = x3::raw[x3::repeat(1, 3)[digit] >> x3::repeat(1, most_thousands)['.' >> thousands] | +digit];
auto const fraction = ((x3::lit(',') | '.') >> x3::raw[+digit]) | x3::attr(Range{});
auto const digits = x3::rule<struct digits_tag, Digits>{"digits"} = whole >> fraction;

auto const numeral = in(&NumberTables::numerals);
auto const numeral_word = x3::rule<struct numeral_word_tag, std::vector<Numeral>>{"numeral"} = +numeral >> word_end;
auto const inflected_word = x3::rule<struct inflected_word_tag, std::vector<Numeral>>{"numeral"} =
    +numeral >> x3::omit[ending];
auto const numerals = x3::rule<struct numerals_tag, std::vector<std::vector<Numeral>>>{
    "numerals"} = numeral_word >> x3::repeat(0, most_numerals - 1)[' ' >> numeral_word];

// "500.-TL": the mark of round sums is no ordinal.
auto const ordinal_mark =
    (x3::lit('.') >> !(digit | '-')) | (-(x3::lit(' ') | '\'') >> in(&NumberTables::ordinal_endings) >> word_end);

double value_of(const Digits& written) {
  std::string plain;
  for (char c : written.whole) {
    if (c != '.') plain += c;
  }
  if (!written.fraction.empty()) plain.append(".").append(view(written.fraction));
  return decimal(plain);
}

/// Numerals from `first` on, where `inflected` lets the last of them end in a case.
bool accept_numerals(Iterator& first, Iterator last, bool inflected, Sum& sum) {
  std::vector<std::vector<Numeral>> words;
  Iterator at = first;
  x3::parse(at, last, numerals, words);
  if (inflected) {
    std::vector<Numeral> final_word;
    Iterator behind_blank = at;
    if ((words.empty() || x3::parse(behind_blank, last, x3::lit(' '))) &&
        x3::parse(behind_blank, last, inflected_word, final_word)) {
      words.push_back(std::move(final_word));
      at = behind_blank;
    }
  }
  if (words.empty()) return false;
  for (const auto& word : words) {
    for (const Numeral& one : word) {
      if (!sum.add(one)) return false;
    }
  }
  first = at;
  return true;
}

bool accept_written(Iterator& first, Iterator last, bool inflected, WrittenNumber& number) {
  Iterator at = first;
  Digits in_digits;
  if (!x3::parse(at, last, digits, in_digits)) {
    Sum sum({});
    if (!accept_numerals(at, last, inflected, sum)) return false;
    number = {sum.value(), sum.ordinal()};
  } else {
    number = {value_of(in_digits), false};
    if (!(number.value < std::numeric_limits<double>::infinity())) return false;
    if (x3::parse(at, last, ordinal_mark)) {
      number.ordinal = true;
    } else if (Iterator behind = at; x3::parse(behind, last, x3::lit(' '))) {
      Sum sum(number.value);
      if (accept_numerals(behind, last, inflected, sum)) number = {sum.value(), sum.ordinal()}, at = behind;
    }
    if (inflected) x3::parse(at, last, x3::omit[ending]);
  }
  first = at;
  return true;
}

bool accept_repeated(Iterator& first, Iterator last, bool inflected, WrittenNumber& number) {
  Iterator at = first;
  if (!accept_written(at, last, inflected, number)) return false;
  Iterator inside = at;
  WrittenNumber repeated;
  if (x3::parse(inside, last, -x3::lit(' ') >> '(') && accept_written(inside, last, false, repeated) &&
      x3::parse(inside, last, x3::lit(')'))) {
    if (repeated.value != number.value) return false;
    at = inside;
  }
  first = at;
  return true;
}

}  // namespace

std::string plain_phrase(std::string_view folded_phrase) {
  struct Replacement {
    std::string_view sign;
    std::string_view plain;
  };
  static constexpr Replacement replacements[] = {{"\n", " "},     {"\t", " "}, {"\r", " "}, {"\f", " "}, {"\v", " "},
                                                 {"\u00A0", " "}, {"’", "'"},  {"‘", "'"},  {"´", "'"},  {"`", "'"},
                                                 {"“", "\""},     {"”", "\""}, {"«", "\""}, {"»", "\""}, {"„", "\""},
                                                 {"–", "-"},      {"—", "-"},  {"‑", "-"},  {"‐", "-"},  {"−", "-"}};
  // What begins a sign, a blank or the mark of a footnote; most stretches hold none of it.
  static constexpr std::string_view beginnings = "\n\t\r\f\v `[\xC2\xE2";
  std::string plain;
  plain.reserve(folded_phrase.size());
  while (!folded_phrase.empty()) {
    if (const std::size_t run = std::min(folded_phrase.find_first_of(beginnings), folded_phrase.size())) {
      plain += folded_phrase.substr(0, run);
      folded_phrase.remove_prefix(run);
      continue;
    }
    // The mark of a footnote stands within a norm or a number: `(23/g)[367] maddesinin`.
    if (const char* at = folded_phrase.data();
        x3::parse(at, folded_phrase.data() + folded_phrase.size(), '[' >> +digit >> ']')) {
      folded_phrase.remove_prefix(at - folded_phrase.data());
      continue;
    }
    std::string_view sign = folded_phrase.substr(0, 1);
    std::string_view written = sign;
    for (const Replacement& replacement : replacements) {
      if (folded_phrase.starts_with(replacement.sign)) {
        sign = replacement.sign;
        written = replacement.plain;
        break;
      }
    }
    folded_phrase.remove_prefix(sign.size());
    if (written != " " || (!plain.empty() && plain.back() != ' ')) plain += written;
  }
  if (!plain.empty() && plain.back() == ' ') plain.pop_back();
  return plain;
}

std::vector<Word> words_of(std::string_view section) {
  const auto found = all_sections().find(section);
  return found == all_sections().end() ? std::vector<Word>{} : found->second;
}

bool accept_ending(Iterator& first, Iterator last, Ending& ending) {
  constexpr std::size_t longest_ending_bytes = 16;
  std::string letters;
  Iterator at = first;
  for (; at != last && letters.size() <= longest_ending_bytes; ++at) {
    const bool is_mark = (*at == '\'' || *at == '"') && at + 1 != last && is_letter_byte(at[1]);
    if (!is_mark && !is_letter_byte(*at)) break;
    if (!is_mark) letters += *at;
  }
  const auto& endings = NumberTables::get().endings;
  const auto found = endings.find(letters);
  if (found == endings.end()) return false;
  ending = found->second;
  first = at;
  return true;
}

bool accept_ordinal_mark(Iterator& first, Iterator last, x3::unused_type&) {
  return x3::parse(first, last, ordinal_mark);
}

bool accept_number(Iterator& first, Iterator last, WrittenNumber& number) {
  return accept_repeated(first, last, false, number);
}

bool accept_inflected_number(Iterator& first, Iterator last, WrittenNumber& number) {
  return accept_repeated(first, last, true, number);
}

std::optional<double> number(std::string_view folded_phrase) {
  const std::string phrase = plain_phrase(folded_phrase);
  Iterator at = phrase.data();
  WrittenNumber whole_phrase;
  if (!accept_number(at, phrase.data() + phrase.size(), whole_phrase) || at != phrase.data() + phrase.size()) return {};
  return whole_phrase.value;
}

}  // namespace yukum::quantities
