// SPDX-License-Identifier: Apache-2.0
// Rule files to the rule book. The grammar:
//
//     file     = { list | rule } ;                              (* "#" begins a comment, up to the line's end *)
//     list     = "words" , name , "=" , { word } , ";" ;
//     rule     = ( "rule" | "role" | "reading" ) , name , "{" , { clause } , "}" ;
//     clause   = keyword , { argument } , ";" ;
//     argument = pattern | string | word | "=" ;
//     pattern  = [ "@" ] , ( "[" , { constraint } , "]" | "<" , { word } , ">" ) , [ "?" ] ;
//     string   = '"' , { character } , '"' ;
//
// grammars/README.md says what the keywords and constraints mean.
#include "rule_reader.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>
#include <re2/re2.h>

#include "text.hpp"

namespace yukum {
namespace {

namespace x3 = boost::spirit::x3;
using Iterator = const char*;

struct Lexical {  ///< a word with its place
  Iterator where = nullptr;
  std::string text;
};
struct ArgumentBody {
  char kind = 0;  ///< 'p' pattern in brackets, 'f' forms in angles, 's' string, 'w' word, '=' the sign itself
  std::vector<Lexical> parts;
};
struct Argument {
  Iterator where = nullptr;
  bool content = false;
  ArgumentBody body;
  bool optional = false;
};
struct Clause {
  Lexical keyword;
  std::vector<Argument> arguments;
};
struct Item {
  Lexical keyword;
  Lexical name;
  std::vector<Clause> clauses;
};
struct WordList {
  Lexical name;
  std::vector<Lexical> words;
};

}  // namespace
}  // namespace yukum

BOOST_FUSION_ADAPT_STRUCT(yukum::Lexical, where, text)
BOOST_FUSION_ADAPT_STRUCT(yukum::ArgumentBody, kind, parts)
BOOST_FUSION_ADAPT_STRUCT(yukum::Argument, where, content, body, optional)
BOOST_FUSION_ADAPT_STRUCT(yukum::Clause, keyword, arguments)
BOOST_FUSION_ADAPT_STRUCT(yukum::Item, keyword, name, clauses)
BOOST_FUSION_ADAPT_STRUCT(yukum::WordList, name, words)

namespace yukum {
namespace {

/// Matches nothing and gives the place where it stands.
struct HereParser : x3::parser<HereParser> {
  using attribute_type = Iterator;
  static constexpr bool has_attribute = true;
  template <typename It, typename Context, typename RuleContext, typename Attr>
  bool parse(It& first, It const& last, Context const& context, RuleContext&, Attr& attribute) const {
    x3::skip_over(first, last, context);
    x3::traits::move_to(first, attribute);
    return true;
  }
};
constexpr HereParser here;

auto const skipper = x3::space | ('#' >> *(x3::char_ - x3::eol) >> (x3::eol | x3::eoi));
auto const delimiter = x3::char_(" \t\r\n;{}[]<>\"=?@#");
auto const word_text = x3::rule<struct word_text_tag, std::string>{"word"} = x3::lexeme[+(x3::char_ - delimiter)];
auto const constraint_text = x3::rule<struct constraint_text_tag, std::string>{"constraint"} =
    x3::lexeme[+((x3::char_ - x3::char_(" \t\r\n]")) | (x3::char_(']') >> &x3::lit('=')))];  // Person[psor]=3
auto const string_text = x3::rule<struct string_text_tag, std::string>{"string"} =
    x3::lexeme['"' > *(x3::char_ - '"' - x3::eol) > '"'];

auto const word = x3::rule<struct word_tag, Lexical>{"word"} = here >> word_text;
auto const constraint = x3::rule<struct constraint_tag, Lexical>{"constraint"} = here >> constraint_text;
auto const string = x3::rule<struct string_tag, Lexical>{"string"} = here >> string_text;

auto const yes = x3::attr(true);
auto const no = x3::attr(false);
auto const content = x3::rule<struct content_tag, bool>{"@"} = ('@' >> yes) | no;
auto const optional = x3::rule<struct optional_tag, bool>{"?"} = ('?' >> yes) | no;
template <class Parts>
auto body(char kind, Parts parts) {
  return x3::rule<Parts, ArgumentBody>{"pattern, string or word"} = x3::attr(kind) >> parts;
}
auto const bracketed = '[' > *constraint > ']';
auto const angled = '<' > +word > '>';
auto const argument = x3::rule<struct argument_tag, Argument>{"pattern, string or word"} =
    here >> content >>
    (body('p', bracketed) | body('f', angled) | body('s', x3::repeat(1)[string]) |
     body('=', '=' >> x3::attr(std::vector<Lexical>{})) | body('w', x3::repeat(1)[word])) >>
    optional;
auto const clause = x3::rule<struct clause_tag, Clause>{"clause"} = word >> *argument > ';';
auto const item = x3::rule<struct item_tag, Item>{"rule"} = word > word > '{' > *clause > '}';
auto const list = x3::rule<struct list_tag, WordList>{"word list"} =
    x3::lexeme["words" >> &x3::space] > word > '=' > *word > ';';

constexpr std::string_view keywords_known = "rule, role, reading or words";

class Reader {
 public:
  Reader(const Morphology& morphology, RuleBook& book) : morphology_(morphology), book_(book) {}

  void read(const GrammarSource& source) {
    source_ = &source;
    Iterator at = source.text.data();
    const Iterator end = at + source.text.size();
    try {
      for (;;) {
        x3::phrase_parse(at, end, x3::eps, skipper);
        if (at == end) return;
        WordList words;
        Item parsed;
        if (x3::phrase_parse(at, end, list, skipper, words)) {
          std::vector<std::string>& known = lists_[words.name.text];
          known.clear();
          for (const Lexical& w : words.words) known.push_back(phrase(w.text));
        } else if (x3::phrase_parse(at, end, item, skipper, parsed)) {
          read_item(parsed);
        } else {
          fail(at, "expected " + std::string(keywords_known));
        }
      }
    } catch (const x3::expectation_failure<Iterator>& failure) {
      fail(failure.where(), "expected " + failure.which());
    }
  }

 private:
  [[noreturn]] void fail(Iterator where, std::string message) const {
    throw grammar_error(*source_, static_cast<std::size_t>(where - source_->text.data()), std::move(message));
  }

  RulePlace place(Iterator where) const {
    return {std::string(source_->name), static_cast<std::size_t>(std::count(source_->text.data(), where, '\n')) + 1};
  }

  /// A written form: folded, `_` for a blank.
  static std::string phrase(std::string_view written) {
    std::string folded = text::folded(written);
    std::replace(folded.begin(), folded.end(), '_', ' ');
    return folded;
  }

  static std::vector<std::string_view> alternatives(std::string_view value) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t bar = std::min(value.find('|', at), value.size());
      parts.push_back(value.substr(at, bar - at));
      at = bar + 1;
    }
    return parts;
  }

  std::uint64_t class_bits(std::string_view value, Iterator where) const {
    std::uint64_t bits = 0;
    for (std::string_view name : alternatives(value)) {
      const std::uint64_t bit = morphology_.lexicon().classes.find(name);
      if (!bit) fail(where, "no lexeme is of class " + std::string(name));
      bits |= bit;
    }
    return bits;
  }

  void add_constraint(WordPattern& pattern, const Lexical& constraint) const {
    std::string_view written = constraint.text;
    const bool negated = written.starts_with('!');
    if (negated) written.remove_prefix(1);
    const std::size_t equals = written.find('=');
    const std::size_t colon = written.find(':');
    if (written.starts_with('-')) {
      for (std::string_view name : alternatives(written)) {
        const auto id = morphology_.suffixes().suffix(name);
        if (!id) fail(constraint.where, "no such suffix: " + std::string(name));
        (negated ? pattern.no_suffixes : pattern.suffixes).add(*id);
      }
    } else if (written.starts_with('/') && written.ends_with('/') && written.size() > 2) {
      RE2::Options options;
      options.set_log_errors(false);
      auto surface = std::make_shared<RE2>(std::string(written.substr(1, written.size() - 2)), options);
      if (!surface->ok()) fail(constraint.where, "bad pattern: " + surface->error());
      pattern.surface = std::move(surface);
    } else if (written.starts_with('$')) {
      const auto known = lists_.find(std::string(written.substr(1)));
      if (known == lists_.end()) fail(constraint.where, "no such word list: " + std::string(written.substr(1)));
      pattern.lemmas.insert(pattern.lemmas.end(), known->second.begin(), known->second.end());
    } else if (written == "bare") {
      pattern.bare = true;
    } else if (written == "compound") {
      pattern.compound = true;
    } else if (written == "capitalised") {
      (negated ? pattern.lower_case : pattern.capitalised) = true;
    } else if (equals != std::string_view::npos) {
      const std::string key(written.substr(0, equals + 1));
      const auto values = alternatives(written.substr(equals + 1));
      Features features;
      for (std::string_view value : values) {
        const auto feature = feature_named(key + std::string(value));
        if (!feature) fail(constraint.where, "no such feature: " + key + std::string(value));
        features = features | *feature;
      }
      if (negated) pattern.none = pattern.none | features;
      else if (values.size() > 1) pattern.any = pattern.any | features;
      else pattern.all = pattern.all | features;
    } else if (colon != std::string_view::npos) {
      const std::string_view key = written.substr(0, colon);
      const std::string_view value = written.substr(colon + 1);
      if (key == "lemma" && !negated) {
        for (std::string_view form : alternatives(value)) pattern.lemmas.push_back(phrase(form));
      } else if (key == "form" && !negated) {
        for (std::string_view form : alternatives(value)) pattern.forms.push_back(phrase(form));
      } else if (key == "pos") {
        for (std::string_view name : alternatives(value)) {
          const auto pos = pos_named(name);
          if (!pos) fail(constraint.where, "no such part of speech: " + std::string(name));
          (negated ? pattern.not_pos : pattern.pos) |= 1u << static_cast<unsigned>(*pos);
        }
      } else if (key == "governs" && !negated) {
        for (std::string_view name : alternatives(value)) {
          const Features governed = case_named(name);
          if (governed.none()) fail(constraint.where, "expected acc, dat, loc, abl, gen or ins, not " + std::string(name));
          pattern.governs = pattern.governs | governed;
        }
      } else if (key == "class") {
        (negated ? pattern.not_classes : pattern.classes) |= class_bits(value, constraint.where);
      } else {
        fail(constraint.where, "expected lemma:, form:, pos:, class: or governs:, not " + std::string(key) + ":");
      }
    } else {
      fail(constraint.where, "expected a feature (Case=Dat), a suffix (-mAK), lemma:, form:, pos:, class:, $list, /pattern/, bare, compound or capitalised");
    }
  }

  WordPattern word_pattern(const Argument& argument) const {
    WordPattern pattern;
    pattern.content = argument.content;
    pattern.optional = argument.optional;
    switch (argument.body.kind) {
      case 'p':
        for (const Lexical& part : argument.body.parts) add_constraint(pattern, part);
        break;
      case 'f':
      case 'w':
        for (const Lexical& part : argument.body.parts) pattern.forms.push_back(phrase(part.text));
        break;
      default: fail(argument.where, "expected a word pattern");
    }
    std::sort(pattern.forms.begin(), pattern.forms.end());
    std::sort(pattern.lemmas.begin(), pattern.lemmas.end());
    return pattern;
  }

  std::vector<WordPattern> sequence(const Clause& clause, std::size_t first = 0) const {
    std::vector<WordPattern> patterns;
    for (std::size_t i = first; i < clause.arguments.size(); ++i) patterns.push_back(word_pattern(clause.arguments[i]));
    if (patterns.empty()) fail(clause.keyword.where, "expected at least one word pattern");
    return patterns;
  }

  const std::string& only_word(const Clause& clause) const {
    if (clause.arguments.size() != 1 || clause.arguments[0].body.kind != 'w') fail(clause.keyword.where, "expected one word after " + clause.keyword.text);
    return clause.arguments[0].body.parts[0].text;
  }

  int number(const Clause& clause) const {
    const std::string& written = only_word(clause);
    int value = 0;
    const auto [stop, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error != std::errc() || stop != written.data() + written.size()) fail(clause.arguments[0].where, "expected a number");
    return value;
  }

  ModalityRule::Outcome outcome(const Clause& clause) const {
    const std::string& written = only_word(clause);
    if (written == "statement") return {true, std::nullopt};
    const auto kind = kind_named(written);
    if (!kind) fail(clause.arguments[0].where, "expected a kind (obligation, permission …) or statement, not " + written);
    return {true, kind};
  }

  RuleExample example(const Clause& clause) const {
    RuleExample example;
    example.matches = clause.keyword.text == "example";
    example.place = place(clause.keyword.where);
    const auto& arguments = clause.arguments;
    if (arguments.empty() || arguments[0].body.kind != 's') fail(clause.keyword.where, "expected a sentence in quotation marks");
    example.text = arguments[0].body.parts[0].text;
    if (arguments.size() == 1) return example;
    if (arguments[1].body.kind != '=') fail(arguments[1].where, "expected = and the record");
    for (std::size_t i = 2; i < arguments.size(); ++i) {
      if (arguments[i].body.kind == 's') {
        example.predicate = arguments[i].body.parts[0].text;
      } else {
        example.kind = kind_named(arguments[i].body.parts.empty() ? "" : arguments[i].body.parts[0].text);
        if (!example.kind) fail(arguments[i].where, "expected a kind");
      }
    }
    return example;
  }

  template <class Rule>
  static void add_or_replace(std::vector<Rule>& rules, Rule rule) {
    const auto same = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.name == rule.name; });
    if (same == rules.end()) rules.push_back(std::move(rule));
    else *same = std::move(rule);
  }

  void read_item(const Item& parsed) {
    if (parsed.keyword.text == "rule") add_or_replace(book_.modality, modality_rule(parsed));
    else if (parsed.keyword.text == "role") add_or_replace(book_.roles, role_rule(parsed));
    else if (parsed.keyword.text == "reading") add_or_replace(book_.readings, reading_rule(parsed));
    else fail(parsed.keyword.where, "expected " + std::string(keywords_known) + ", not " + parsed.keyword.text);
  }

  ModalityRule modality_rule(const Item& parsed) const {
    ModalityRule rule;
    rule.name = parsed.name.text;
    rule.place = place(parsed.keyword.where);
    for (const Clause& c : parsed.clauses) {
      const std::string& key = c.keyword.text;
      if (key == "when") rule.when.push_back(sequence(c));
      else if (key == "is") rule.plain = outcome(c);
      else if (key == "denied") rule.denied = outcome(c);
      else if (key == "inner-denied") rule.inner_denied = outcome(c);
      else if (key == "both-denied") rule.both_denied = outcome(c);
      else if (key == "exponent") rule.exponent = only_word(c);
      else if (key == "force") rule.soft = only_word(c) == "soft";
      else if (key == "priority") rule.priority = number(c);
      else if (key == "genre") rule.genres = genres(c);
      else if (key == "bearer") rule.dative_bearer = only_word(c) == "dative";
      else if (key == "voice") rule.voices = only_word(c) == "passive" ? 2 : 1;
      else if (key == "actor") rule.actor = only_word(c) == "present" ? ActorCondition::present : ActorCondition::absent;
      else if (key == "subject") rule.subject_classes |= class_bits(only_word(c), c.arguments[0].where);
      else if (key == "object") rule.object_classes |= class_bits(only_word(c), c.arguments[0].where);
      else if (key == "content") rule.content_classes |= class_bits(only_word(c), c.arguments[0].where);
      else if (key == "example" || key == "not") rule.examples.push_back(example(c));
      else fail(c.keyword.where, "expected when, is, denied, inner-denied, both-denied, exponent, force, genre, voice, bearer, actor, subject, object, content, priority, example or not; not " + key);
    }
    if (rule.when.empty()) fail(parsed.name.where, "the rule says no `when`");
    if (!rule.plain.given && !rule.denied.given && !rule.inner_denied.given && !rule.both_denied.given) fail(parsed.name.where, "the rule says no `is`");
    return rule;
  }

  std::uint8_t genres(const Clause& clause) const {
    std::uint8_t bits = 0;
    for (const Argument& argument : clause.arguments) {
      const auto genre = genre_named(argument.body.parts.empty() ? "" : argument.body.parts[0].text);
      if (!genre || *genre == Genre::automatic) fail(argument.where, "expected treaty, law, contract, policy or general");
      bits = static_cast<std::uint8_t>(bits | 1u << static_cast<unsigned>(*genre));
    }
    return bits;
  }

  RoleRule role_rule(const Item& parsed) const {
    static constexpr std::pair<std::string_view, Role> names[] = {
        {"bearer", Role::bearer}, {"object", Role::object}, {"counterparty", Role::counterparty}, {"condition", Role::condition},
        {"exception", Role::exception}, {"deadline", Role::deadline}, {"purpose", Role::purpose}, {"manner", Role::manner},
        {"scope", Role::scope}, {"reference", Role::reference}};
    RoleRule rule;
    rule.name = parsed.name.text;
    rule.place = place(parsed.keyword.where);
    for (const Clause& c : parsed.clauses) {
      const std::string& key = c.keyword.text;
      if (key == "when") {
        rule.when.push_back(sequence(c));
      } else if (key == "is") {
        const std::string& written = only_word(c);
        const auto* found = std::find_if(std::begin(names), std::end(names), [&](const auto& n) { return n.first == written; });
        if (written == "nothing") rule.no_role = true;
        else if (found == std::end(names)) fail(c.arguments[0].where, "expected a role (condition, deadline …) or nothing, not " + written);
        else rule.role = found->second;
      } else if (key == "priority") {
        rule.priority = number(c);
      } else if (key == "example" || key == "not") {
        rule.examples.push_back(example(c));
      } else {
        fail(c.keyword.where, "expected when, is, priority, example or not; not " + key);
      }
    }
    if (rule.when.empty()) fail(parsed.name.where, "the role says no `when`");
    return rule;
  }

  ReadingRule reading_rule(const Item& parsed) const {
    ReadingRule rule;
    rule.name = parsed.name.text;
    rule.place = place(parsed.keyword.where);
    for (const Clause& c : parsed.clauses) {
      const std::string& key = c.keyword.text;
      if (key == "prefer") rule.reading = sequence(c).front();
      else if (key == "weight") rule.weight = number(c);
      else if (key == "before") rule.before.push_back(sequence(c));
      else if (key == "after") rule.after.push_back(sequence(c));
      else if (key == "not-before") rule.not_before.push_back(sequence(c));
      else if (key == "not-after") rule.not_after.push_back(sequence(c));
      else if (key == "later") rule.later.push_back(sequence(c).front());
      else if (key == "earlier") rule.earlier.push_back(sequence(c).front());
      else if (key == "at" && only_word(c) == "end") rule.at_end = true;
      else if (key == "at" && only_word(c) == "begin") rule.at_begin = true;
      else fail(c.keyword.where, "expected prefer, weight, before, after, not-before, not-after, later, earlier, at end or at begin; not " + key);
    }
    return rule;
  }

  const Morphology& morphology_;
  RuleBook& book_;
  const GrammarSource* source_ = nullptr;
  std::map<std::string, std::vector<std::string>> lists_;
};

}  // namespace

RuleBook read_rules(const std::vector<GrammarSource>& sources, const Morphology& morphology) {
  RuleBook book;
  Reader reader(morphology, book);
  for (const GrammarSource& source : sources)
    if (!source.name.ends_with(".lex") && !source.name.ends_with(".suffixes")) reader.read(source);
  // Whatever the order of files, the same book: rules of equal priority are tried by name.
  const auto order = [](auto& rules) {
    std::stable_sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) {
      return a.priority != b.priority ? a.priority > b.priority : a.name < b.name;
    });
  };
  order(book.modality);
  order(book.roles);
  return book;
}

}  // namespace yukum
