// SPDX-License-Identifier: Apache-2.0
// What the grammars of quantities and of references share: word tables, endings of nouns, numbers. Only their
// .cpp files include it, for it brings Spirit with it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/range/iterator_range_core.hpp>
#include <boost/spirit/home/x3.hpp>

namespace yukum::quantities {

namespace x3 = boost::spirit::x3;
using Iterator = const char*;
using Range = boost::iterator_range<Iterator>;

inline std::string_view view(const Range& range) { return {range.begin(), range.size()}; }

/// The phrase with single blanks, straight quotation marks and hyphens for all dashes, so that no grammar need care.
std::string plain_phrase(std::string_view folded_phrase);

/// One form of a word list of grammars/quantities and its value, which is empty where the section needs none.
struct Word {
  std::string_view form;
  std::string_view value;
};
/// The words of a section, in their order. Throws GrammarError when a file cannot be read.
std::vector<Word> words_of(std::string_view section);

/// The section as a table; `value_of` makes a value of each Word.
template <class Value, class ValueOf>
x3::symbols<Value> table_of(std::string_view section, ValueOf value_of) {
  x3::symbols<Value> table;
  for (const Word& word : words_of(section)) table.add(word.form, value_of(word));
  return table;
}
inline x3::symbols<std::string_view> table_of(std::string_view section) {
  return table_of<std::string_view>(section, [](const Word& word) { return word.value; });
}

/// The parser of one table in `Tables`; the tables are read when the first phrase comes.
template <class Tables, class Value>
struct TableParser : x3::parser<TableParser<Tables, Value>> {
  using attribute_type = Value;
  static constexpr bool has_attribute = true;

  explicit constexpr TableParser(x3::symbols<Value> Tables::*table) : member(table) {}

  template <class Context, class RuleContext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context& context, RuleContext& rule_context,
             Attribute& attribute) const {
    return (Tables::get().*member).parse(first, last, context, rule_context, attribute);
  }

  x3::symbols<Value> Tables::*member;
};
template <class Tables, class Value>
constexpr TableParser<Tables, Value> in(x3::symbols<Value> Tables::*table) {
  return TableParser<Tables, Value>(table);
}

/// A parser that is compiled elsewhere: `accept` moves `first` behind what it read, or leaves it.
template <class Value, bool (*accept)(Iterator& first, Iterator last, Value& value)>
struct CompiledParser : x3::parser<CompiledParser<Value, accept>> {
  using attribute_type = Value;
  static constexpr bool has_attribute = true;

  template <class Context, class RuleContext, class Attribute>
  bool parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute& attribute) const {
    Value value;
    if (!accept(first, last, value)) return false;
    x3::traits::move_to(std::move(value), attribute);
    return true;
  }
};

enum class Case : std::uint8_t {
  bare,
  genitive,
  dative,
  accusative,
  locative,
  ablative,
  instrumental,
  equative,
  adjectival,
  since
};

/// What a noun ends in, read up to the end of the word.
struct Ending {
  bool plural = false;
  bool possessed = false;
  Case noun_case = Case::bare;
  std::size_t case_bytes = 0;  ///< how much of the word the case takes: 3 in `kanununun`
};
bool accept_ending(Iterator& first, Iterator last, Ending& ending);

struct WrittenNumber {
  double value = 0;
  bool ordinal = false;
};
bool accept_number(Iterator& first, Iterator last, WrittenNumber& number);
/// A number with an ending of its own: `ellisinden`, `50'si`.
bool accept_inflected_number(Iterator& first, Iterator last, WrittenNumber& number);
/// What makes digits an ordinal: `.`, ` inci`, `'inci`.
bool accept_ordinal_mark(Iterator& first, Iterator last, x3::unused_type& none);

inline const CompiledParser<Ending, accept_ending> ending;
inline const CompiledParser<WrittenNumber, accept_number> written_number;
inline const CompiledParser<WrittenNumber, accept_inflected_number> inflected_number;

// Every byte from 0x80 up is taken for a part of a letter: plain_phrase leaves few other signs.
inline const auto letter_byte = x3::char_('a', 'z') | x3::char_('\x80', '\xFF');
inline const auto word_end = !letter_byte;

inline bool is_letter_byte(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
inline bool is_word_byte(char c) { return is_letter_byte(c) || (c >= '0' && c <= '9'); }

/// Where the next word, bracket or sign of an amount begins behind `at`.
inline Iterator next_word(Iterator at, Iterator last) {
  const auto opens = [](char c) { return is_word_byte(c) || c == '(' || c == '%' || c == '$'; };
  if (at != last && !is_word_byte(*at)) {
    ++at;
  } else {
    while (at != last && (is_word_byte(*at) || *at == '\'')) ++at;
  }
  while (at != last && !opens(*at)) ++at;
  return at;
}

}  // namespace yukum::quantities
