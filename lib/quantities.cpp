// SPDX-License-Identifier: Apache-2.0
// Folded phrases to times, dates, amounts of money and percentages. The grammars over a phrase with single blanks:
//
//     time       = { date | part of a date | every | amount | relation | limit | other word } ;
//     every      = "her" , [ number ] , [ unit modifier ] , unit , ending                     her iki yılda
//                | [ number ] , unit , ending , [ bound ] , number , [ times ]                yılda en az iki kez
//                | [ number ] , unit , ending , periodic , ending ;                           üç aylık dönemlerde
//     amount     = number , unit , ending ;                                                   otuz gün
//     date       = calendar , ending ;                                                        1/1/2027'den
//     calendar   = day , ( "/" | "." | "-" ) , month , ( "/" | "." | "-" ) , year             1.1.2027
//                | day , [ "." ] , month name , year                                          1 ocak 2027
//                | [ month name ] , year , [ unit , ending ] , edge ;                         2027 yılı sonu
//     part of a date = day , [ "." ] , month name , ending                                    1 mart'a kadar
//                | [ year , [ unit , ending ] ] , month name , unit , ending                  2027 yılı mart ayında
//                | year , unit , ending ;                                                     2027 yılında
//     whole date = [ limit ] , date , { [ "," ] , ( date noun , ending | relation ) } ;
//     money      = number , [ [ "." | "," ] , "-" ] , currency , ending , [ number , small coin , ending ]
//                | number , small coin , ending | currency sign , number ;
//     percentage = ratio , number , [ ending ] | number , "%" ;
//
// Numbers and endings are in quantity_grammar.cpp, all words in grammars/quantities.
#include "quantities.hpp"

#include <charconv>
#include <chrono>

#include <fmt/format.h>

#include "quantity_grammar.hpp"

namespace yukum::quantities {
namespace {

enum class Edge : std::uint8_t { none, begin, end };

struct CalendarDay {
  unsigned day = 0;    ///< 0 where only the edge of a period is named
  unsigned month = 0;  ///< 0 for the edge of a year
  int year = 0;
  Edge edge = Edge::none;
};
struct WrittenDate {
  CalendarDay day;
  Ending ending;
};

/// What a date leaves to the reader: `1 mart`, `2027 yılı mart ayı`, `2027 yılı`; 0 for what is not named.
struct PartOfDate {
  unsigned day = 0;
  int year = 0;
  unsigned month = 0;
  TimeUnit unit = TimeUnit::none;  ///< that it ends in
  Ending ending;
};

struct Amount {
  WrittenNumber number;
  TimeUnit unit = TimeUnit::none;
  Ending ending;
};
struct Frequency {
  WrittenNumber period;
  TimeUnit unit = TimeUnit::none;
  Ending ending;
  WrittenNumber count;
  bool has_times = false;
};
struct Coins {
  WrittenNumber number;
  std::string_view currency;
};
struct SignedCoins {
  std::string_view currency;
  WrittenNumber number;
};
struct Ratio {
  unsigned whole = 0;
  WrittenNumber part;
};

struct Tables {
  x3::symbols<unsigned> months;
  x3::symbols<TimeUnit> units;
  x3::symbols<TimeRelation> relations;
  x3::symbols<Edge> edges;
  x3::symbols<std::string_view> unit_modifiers = table_of("unit modifier");
  x3::symbols<std::string_view> date_nouns = table_of("date noun");
  x3::symbols<std::string_view> limits = table_of("limit");
  x3::symbols<std::string_view> every = table_of("every");
  x3::symbols<std::string_view> bounds = table_of("bound");
  x3::symbols<std::string_view> times = table_of("times");
  x3::symbols<std::string_view> periodic = table_of("periodic");
  x3::symbols<std::string_view> currencies = table_of("currency");
  x3::symbols<std::string_view> currency_signs = table_of("currency sign");
  x3::symbols<std::string_view> small_coins = table_of("small coin");
  x3::symbols<unsigned> ratios;

  Tables() {
    const auto count = [](const Word& word) {
      unsigned value = 0;
      std::from_chars(word.value.data(), word.value.data() + word.value.size(), value);
      return value;
    };
    months = table_of<unsigned>("month", count);
    ratios = table_of<unsigned>("ratio", count);
    edges = table_of<Edge>("edge of a period",
                           [](const Word& word) { return word.value == "begin" ? Edge::begin : Edge::end; });
    units = table_of<TimeUnit>("unit", [](const Word& word) {
      for (auto unit = TimeUnit::minute; unit < TimeUnit::year; unit = TimeUnit(int(unit) + 1)) {
        if (name_of(unit) == word.value) return unit;
      }
      return TimeUnit::year;
    });
    relations = table_of<TimeRelation>("relation", [](const Word& word) {
      for (auto relation = TimeRelation::within; relation < TimeRelation::immediately;
           relation = TimeRelation(int(relation) + 1)) {
        if (name_of(relation) == word.value) return relation;
      }
      return TimeRelation::immediately;
    });
  }
  static const Tables& get() {
    static const Tables tables;
    return tables;
  }
};

}  // namespace
}  // namespace yukum::quantities

BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::CalendarDay, day, month, year, edge)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::WrittenDate, day, ending)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::PartOfDate, day, year, month, unit, ending)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Amount, number, unit, ending)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Frequency, period, unit, ending, count, has_times)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Coins, number, currency)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::SignedCoins, currency, number)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Ratio, whole, part)

namespace yukum::quantities {
namespace {

auto const blank = x3::omit[x3::lit(' ')];
auto const gap = x3::omit[-x3::lit(' ')];
auto const digit = x3::char_('0', '9');

// --- dates ------------------------------------------------------------------------------------------------

auto const day_number = x3::uint_parser<unsigned, 10, 1, 2>{} >> !digit;
auto const year_number = x3::int_parser<int, 10, 4, 4>{} >> !digit;
auto const unit = in(&Tables::units);
auto const month_name = in(&Tables::months) >> word_end;

auto const numeric_day = [](char separator) {
  const auto between = gap >> separator >> gap;
  return day_number >> between >> day_number >> between >> year_number >> x3::attr(Edge::none);
};
auto const slashed_day = x3::rule<struct slashed_day_tag, CalendarDay>{"day"} = numeric_day('/');
auto const dotted_day = x3::rule<struct dotted_day_tag, CalendarDay>{"day"} = numeric_day('.');
auto const hyphened_day = x3::rule<struct hyphened_day_tag, CalendarDay>{"day"} = numeric_day('-');
auto const named_day = x3::rule<struct named_day_tag, CalendarDay>{
    "day"} = day_number >> -x3::lit('.') >> blank >> month_name >> blank >> year_number >> x3::attr(Edge::none);
auto const edge_of_period = x3::rule<struct edge_tag, CalendarDay>{"edge of a period"} =
    x3::attr(0u) >> (month_name >> blank | x3::attr(0u)) >> year_number >> x3::omit[-(blank >> unit >> ending)] >> blank
    >> in(&Tables::edges);
auto const written_date = x3::rule<struct date_tag, WrittenDate>{"date"} =
    (slashed_day | dotted_day | hyphened_day | named_day | edge_of_period) >>
    // The day of an act with its number behind it is no time: `20/11/2008-5812/20 md.`
    !(gap >> '-' >> gap >> +digit >> '/' >> +digit >> !x3::lit('/')) >> (ending | x3::attr(Ending{}));

auto const yearless_day = x3::rule<struct yearless_day_tag, PartOfDate>{"day"} =
    day_number >> -x3::lit('.') >> blank >> x3::attr(0) >> in(&Tables::months) >> x3::attr(TimeUnit::day) >> ending;
auto const month_of_year = x3::rule<struct month_of_year_tag, PartOfDate>{"month"} =
    x3::attr(0u) >> (year_number >> x3::omit[-(blank >> unit >> ending)] >> blank | x3::attr(0)) >> month_name >> blank
    >> unit >> ending;
auto const whole_year = x3::rule<struct whole_year_tag, PartOfDate>{"year"} = x3::attr(0u) >> year_number >> blank >>
                                                                              x3::attr(0u) >> unit >> ending;
auto const part_of_date = x3::rule<struct part_of_date_tag, PartOfDate>{"part of a date"} =
    yearless_day | month_of_year | whole_year;

auto const limit = x3::omit[in(&Tables::limits)] >> word_end;
auto const relation = in(&Tables::relations) >> word_end;
auto const behind_date =
    -x3::lit(',') >> blank >> x3::omit[in(&Tables::date_nouns) >> ending | in(&Tables::relations) >> word_end];

/// The day in ISO 8601; empty for a day that no calendar has.
std::string iso_date(const CalendarDay& written) {
  using namespace std::chrono;
  const year in_year{written.year};
  year_month_day date{in_year, month{written.month}, day{written.day}};
  if (written.edge != Edge::none) {
    const month edge_month{written.month != 0 ? written.month : written.edge == Edge::begin ? 1u : 12u};
    date = written.edge == Edge::begin ? year_month_day{in_year, edge_month, day{1}}
                                       : year_month_day{year_month_day_last{in_year, month_day_last{edge_month}}};
  }
  if (!date.ok()) return {};
  return fmt::format("{:04}-{:02}-{:02}", written.year, unsigned(date.month()), unsigned(date.day()));
}

/// ISO 8601 with what is known: `2027`, `2027-03`, and `--03-01` or `--03` for a day or month of any year.
std::string iso_date(const PartOfDate& written) {
  using namespace std::chrono;
  constexpr year leap_year{2028};
  if (written.unit == TimeUnit::year) return fmt::format("{:04}", written.year);
  if (!month{written.month}.ok()) return {};
  const std::string in_year = written.year == 0 ? "-" : fmt::format("{:04}", written.year);
  if (written.unit == TimeUnit::month) return fmt::format("{}-{:02}", in_year, written.month);
  if (!year_month_day{leap_year, month{written.month}, day{written.day}}.ok()) return {};
  return fmt::format("{}-{:02}-{:02}", in_year, written.month, written.day);
}

// --- times ------------------------------------------------------------------------------------------------

auto const one = x3::attr(WrittenNumber{1, false});
auto const period = written_number >> blank | one;
auto const amount = x3::rule<struct amount_tag, Amount>{"amount"} = written_number >> gap >> unit >> ending;
auto const each = x3::rule<struct each_tag, Amount>{"each"} = x3::omit[in(&Tables::every)] >> blank >> period >>
                                                              x3::omit[-(in(&Tables::unit_modifiers) >> ' ')] >> unit >>
                                                              ending;
auto const frequency = x3::rule<struct frequency_tag, Frequency>{"frequency"} =
    period >> unit >> ending >> blank >> x3::omit[-(in(&Tables::bounds) >> ' ')] >> written_number >>
    (blank >> x3::omit[in(&Tables::times) >> ending] >> x3::attr(true) | !(blank >> unit >> ending) >> x3::attr(false));
auto const periodical = x3::rule<struct periodical_tag, Amount>{"periodical"} =
    period >> unit >> ending >> blank >> x3::omit[in(&Tables::periodic) >> ending];

/// An amount of time, how often or a date, with what its own ending tells.
struct Quantity {
  TimeValue value;
  Ending ending;
  Iterator end = nullptr;
};

std::optional<Quantity> accept_date(Iterator& at, Iterator last) {
  WrittenDate date;
  if (!x3::parse(at, last, written_date, date)) return {};
  Quantity quantity;
  quantity.value.date = iso_date(date.day);
  quantity.ending = date.ending;
  return quantity;
}

std::optional<Quantity> accept_part_of_date(Iterator& at, Iterator last) {
  constexpr int first_year = 1000;  // 500 yıl is an amount
  Iterator behind = at;
  PartOfDate part;
  if (!x3::parse(behind, last, part_of_date, part)) return {};
  const bool names_year = part.month == 0;
  if (names_year ? part.unit != TimeUnit::year || part.year < first_year
                 : part.unit != (part.day == 0 ? TimeUnit::month : TimeUnit::day))
    return {};
  at = behind;
  Quantity quantity;
  quantity.value.date = iso_date(part);
  quantity.ending = part.ending;
  return quantity;
}

std::optional<Quantity> accept_recurrence(Iterator& at, Iterator last) {
  Quantity quantity;
  quantity.value.relation = TimeRelation::every;
  const auto recurs = [&](double amount_of_units, TimeUnit time_unit) {
    quantity.value.amount = amount_of_units;
    quantity.value.unit = time_unit;
    return quantity;
  };
  Iterator behind = at;
  if (Amount every; x3::parse(behind, last, each, every) && !every.number.ordinal) {
    at = behind;
    return recurs(every.number.value, every.unit);
  }
  behind = at;
  if (Frequency often; x3::parse(behind, last, frequency, often) && often.ending.noun_case == Case::locative &&
                       !often.period.ordinal && !often.count.ordinal && often.count.value > 0 &&
                       (often.has_times || often.count.value == 1)) {
    at = behind;
    return recurs(often.period.value / often.count.value, often.unit);
  }
  behind = at;
  if (Amount every; x3::parse(behind, last, periodical, every) && every.ending.noun_case == Case::adjectival &&
                    !every.number.ordinal) {
    at = behind;
    return recurs(every.number.value, every.unit);
  }
  return {};
}

std::optional<Quantity> accept_amount(Iterator& at, Iterator last) {
  Iterator behind = at;
  Amount time;
  if (!x3::parse(behind, last, amount, time)) return {};
  // `20.00 saatleri` is an hour, `2027 yılında` a year: neither is an amount of them.
  const bool names_a_year = time.unit == TimeUnit::year && time.number.value >= 1000;
  if (time.number.ordinal || time.ending.plural || names_a_year) return {};
  at = behind;
  Quantity quantity;
  quantity.value.amount = time.number.value;
  quantity.value.unit = time.unit;
  quantity.ending = time.ending;
  return quantity;
}

/// How many of the smaller unit make the larger; 0 where that is not fixed.
int smaller_in_larger(TimeUnit smaller, TimeUnit larger) {
  if (smaller == TimeUnit::month && larger == TimeUnit::year) return 12;
  if (smaller == TimeUnit::day && larger == TimeUnit::week) return 7;
  if (smaller == TimeUnit::hour && larger == TimeUnit::day) return 24;
  if (smaller == TimeUnit::minute && larger == TimeUnit::hour) return 60;
  return 0;
}

/// `bir yıl altı ay` is one amount.
void join(const std::optional<Quantity>& before, Iterator begin, Quantity& quantity) {
  if (!before || !before->value.amount || before->value.relation == TimeRelation::every) return;
  if (!quantity.value.amount || quantity.value.relation == TimeRelation::every || begin != before->end + 1) return;
  const int count = smaller_in_larger(quantity.value.unit, before->value.unit);
  if (count != 0) *quantity.value.amount += count * *before->value.amount;
}

/// What a quantity says by itself, or behind `en geç`, when no word for a relation follows it.
TimeRelation own_relation(const Quantity& quantity, bool limited) {
  const bool is_date = !quantity.value.amount;
  if (limited) return is_date ? TimeRelation::until : TimeRelation::within;
  switch (quantity.ending.noun_case) {
    case Case::ablative: return is_date ? TimeRelation::from : TimeRelation::during;  // üç yıldan fazla
    case Case::locative: return is_date ? TimeRelation::at : TimeRelation::within;
    case Case::since: return TimeRelation::during;
    default: return is_date ? TimeRelation::at : TimeRelation::during;
  }
}

// --- money and ratios -------------------------------------------------------------------------------------

auto const round_sum = x3::omit[-(-(x3::lit('.') | ',') >> '-')];
auto const coins = x3::rule<struct coins_tag, Coins>{"money"} = written_number >> round_sum >> gap >>
                                                                in(&Tables::currencies) >> x3::omit[ending];
auto const small_coins = x3::rule<struct small_coins_tag, Coins>{
    "small coins"} = written_number >> gap >> in(&Tables::small_coins) >> x3::omit[ending];
auto const signed_coins = x3::rule<struct signed_coins_tag, SignedCoins>{"money"} =
    in(&Tables::currency_signs) >> gap >> written_number;

auto const ratio = x3::rule<struct ratio_tag, Ratio>{"ratio"} = in(&Tables::ratios) >> gap >> inflected_number;
auto const percent_behind = written_number >> gap >> x3::omit[x3::lit('%')];

constexpr double small_coins_in_one = 100;

std::optional<Money> accept_money(Iterator& at, Iterator last) {
  Iterator behind = at;
  Coins large;
  Coins small;
  if (x3::parse(behind, last, coins, large) && !large.number.ordinal) {
    Money money{large.number.value, std::string(large.currency)};
    at = behind;
    if (x3::parse(behind, last, blank >> small_coins, small) && small.currency == large.currency) {
      money.amount += small.number.value / small_coins_in_one;
      at = behind;
    }
    return money;
  }
  behind = at;
  if (x3::parse(behind, last, small_coins, small) && !small.number.ordinal) {
    at = behind;
    return Money{small.number.value / small_coins_in_one, std::string(small.currency)};
  }
  behind = at;
  if (SignedCoins with_sign; x3::parse(behind, last, signed_coins, with_sign)) {
    at = behind;
    return Money{with_sign.number.value, std::string(with_sign.currency)};
  }
  return {};
}

std::optional<double> accept_percentage(Iterator& at, Iterator last) {
  Iterator behind = at;
  if (Ratio of_whole; x3::parse(behind, last, ratio, of_whole)) {
    at = behind;
    return of_whole.part.value * 100 / of_whole.whole;
  }
  behind = at;
  if (WrittenNumber percent; x3::parse(behind, last, percent_behind, percent)) {
    at = behind;
    return percent.value;
  }
  return {};
}

/// The last value that `accept` finds at a word of the phrase: of a span (`yüzde onundan yüzde yirmisine`) the limit.
template <class Value>
std::optional<Value> last_value(std::string_view folded_phrase,
                                std::optional<Value> (*accept)(Iterator& at, Iterator last)) {
  const std::string phrase = plain_phrase(folded_phrase);
  const Iterator last = phrase.data() + phrase.size();
  std::optional<Value> value;
  for (Iterator at = phrase.data(); at != last;) {
    if (auto found = accept(at, last)) {
      value = std::move(found);
    } else {
      at = next_word(at, last);
    }
  }
  return value;
}

}  // namespace

std::optional<std::string> date(std::string_view folded_phrase) {
  const std::string phrase = plain_phrase(folded_phrase);
  Iterator at = phrase.data();
  WrittenDate written;
  if (!x3::parse(at, at + phrase.size(), -(limit >> blank) >> written_date >> *behind_date >> x3::eoi, written)) {
    return {};
  }
  std::string date = iso_date(written.day);
  if (date.empty()) return {};
  return date;
}

std::optional<TimeValue> time(std::string_view folded_phrase) {
  const std::string phrase = plain_phrase(folded_phrase);
  const Iterator last = phrase.data() + phrase.size();
  std::optional<Quantity> quantity;
  std::optional<TimeRelation> last_relation;
  auto relation_behind = TimeRelation::at;  // the first behind the quantity
  bool has_relation_behind = false;
  bool limited = false;  // `en geç` stands before the quantity
  bool limit_pending = false;
  for (Iterator at = phrase.data(); at != last;) {
    const Iterator begin = at;
    std::optional<Quantity> found = accept_date(at, last);
    if (!found) found = accept_recurrence(at, last);
    if (!found) found = accept_part_of_date(at, last);
    if (!found) found = accept_amount(at, last);
    if (found) {
      if (!found->value.amount && found->value.date.empty()) continue;  // 31/2/2027
      // her yıl 1 mart'ta: the day of every year
      if (quantity && quantity->value.relation == TimeRelation::every && !found->value.amount) {
        quantity->value.date = std::move(found->value.date);
        continue;
      }
      found->end = at;
      join(quantity, begin, *found);
      quantity = std::move(found);
      limited = limit_pending;
      has_relation_behind = false;
      continue;
    }
    auto relation_found = TimeRelation::at;
    if (x3::parse(at, last, relation, relation_found)) {
      last_relation = relation_found;
      if (!has_relation_behind) relation_behind = relation_found;
      has_relation_behind = true;
      continue;
    }
    if (x3::parse(at, last, limit)) {
      limit_pending = true;
      continue;
    }
    at = next_word(at, last);
  }
  if (!quantity) {
    if (!last_relation) return {};
    return TimeValue{{}, TimeUnit::none, {}, *last_relation};
  }
  TimeValue value = std::move(quantity->value);
  if (value.relation == TimeRelation::every) return value;
  if (!has_relation_behind) {
    value.relation = own_relation(*quantity, limited);
  } else if (relation_behind != TimeRelation::at) {
    value.relation = relation_behind;
  } else if (value.amount) {
    value.relation = TimeRelation::after;  // iki yılın sonunda
  } else {
    value.relation = limited ? TimeRelation::until : TimeRelation::at;  // en geç 1/1/2027 tarihinde
  }
  return value;
}

std::optional<Money> money(std::string_view folded_phrase) { return last_value<Money>(folded_phrase, accept_money); }

std::optional<double> percentage(std::string_view folded_phrase) {
  return last_value<double>(folded_phrase, accept_percentage);
}

}  // namespace yukum::quantities
