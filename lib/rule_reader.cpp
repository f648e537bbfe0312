// SPDX-License-Identifier: Apache-2.0
// Rule files to the rule book. The grammar:
//
//     file     = { list | rule } ;                              (* "#" begins a comment, up to the line's end *)
//     list     = "words" , name , "=" , { word } , ";"
//              | "macro" , name , "=" , { constraint } , ";" ;
//     rule     = ( "rule" | "role" | "reading" ) , name , "{" , { clause } , "}" ;
//     clause   = keyword , { argument } , ";" ;
//     argument = pattern | string | word | "=" ;
//     pattern  = [ "@" ] , ( "[" , { constraint } , "]" | "<" , word , { word } , ">" ) , [ "?" ] ;
//     string   = '"' , { character } , '"' ;                    (* on one line *)
//
// grammars/README.md says what the keywords and constraints mean.
#include "rule_reader.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include <fmt/format.h>
#include <re2/re2.h>
#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

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
struct ItemBody {
  Lexical name;
  std::vector<Clause> clauses;
};
struct Item {
  Lexical keyword;
  Lexical name;
  std::vector<Clause> clauses;
  std::string source;
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
BOOST_FUSION_ADAPT_STRUCT(yukum::ItemBody, name, clauses)
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

auto const blank = x3::char_(" \t\r\n");  // x3::space asks the locale of the program
auto const skipper = blank | ('#' >> *(x3::char_ - x3::eol) >> (x3::eol | x3::eoi));
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
auto const angled = '<' > (x3::repeat(1, x3::inf)[word]) > '>';
auto const argument = x3::rule<struct argument_tag, Argument>{"pattern, string or word"} =
    here >> content >> (body('p', bracketed) | body('f', angled) | body('s', x3::repeat(1)[string]) |
                        body('=', '=' >> x3::attr(std::vector<Lexical>{})) | body('w', x3::repeat(1)[word])) >>
    optional;
auto const clause = x3::rule<struct clause_tag, Clause>{"clause"} = word >> *argument > ';';
auto const item = x3::rule<struct item_tag, ItemBody>{"rule"} = x3::eps > word > '{' > *clause > '}';
auto const word_list = x3::rule<struct word_list_tag, WordList>{"word list"} = x3::eps > word > '=' > *word > ';';
auto const macro_constraint = x3::rule<struct macro_constraint_tag, std::string>{"constraint"} =
    x3::lexeme[+(x3::char_ - x3::char_(" \t\r\n;"))];
auto const macro = x3::rule<struct macro_tag, WordList>{"macro"} =
    x3::eps > word > '=' > *(x3::rule<struct macro_part_tag, Lexical>{"constraint"} = here >> macro_constraint) > ';';

/// What the grammar names to what a writer of rules reads.
std::string expected(const std::string& which) {
  if (which == "';'") return "expected ; or another pattern, string or word";
  if (which == "'}'") return "expected a keyword and its arguments, or }";
  if (which == "']'") return "expected a constraint or ]";
  if (which == "'>'") return "expected a word or >";
  if (which == "'\"'") return "expected \" before the end of the line";
  if (which == "'{'" || which == "'='") return std::string("expected ") + which[1];
  if (which == "word") return "expected a name";
  return "expected a word";
}

// Rule files may come from strangers. Far beyond what anybody writes by hand, these bounds keep a load below a
// second and some 100 MB.
constexpr std::size_t most_bytes = 4 << 20;
constexpr std::size_t most_rules = 20'000;  ///< lists and macros among them
constexpr std::size_t most_rows = 20'000;
constexpr std::size_t most_patterns_in_a_row = 16;
constexpr std::size_t most_words = 500'000;           ///< of all patterns together, lists written out
constexpr std::size_t most_pattern_bytes = 16 << 20;  ///< the same, macros written out too
constexpr std::size_t most_surface_patterns = 1'000;
constexpr std::size_t most_surface_bytes = 400;
constexpr std::int64_t surface_memory = 1 << 19;
constexpr int highest_number = 1'000;

using Names = std::vector<std::string_view>;
const Names item_keywords = {"rule", "role", "reading", "words", "macro"};
const Names modality_keywords = {
    "when",  "is",     "denied", "inner-denied", "both-denied", "items",   "items-denied", "exponent", "force", "genre",
    "voice", "bearer", "actor",  "subject",      "object",      "content", "priority",     "example",  "not"};
const Names role_keywords = {"when", "is", "force", "leans", "priority", "example", "not"};
const Names reading_keywords = {"prefer", "weight",  "before",    "after",       "not-before", "not-after",
                                "later",  "earlier", "not-later", "not-earlier", "at"};
const Names constraint_keys = {
    "lemma:", "form:", "pos:", "class:", "governs:", "bare", "apart", "compound", "capitalised", "title-case"};
const Names several_times = {"when",        "example",   "not",     "before",  "after",
                             "not-before",  "not-after", "later",   "earlier", "not-later",
                             "not-earlier", "at",        "subject", "object",  "content"};
const Names role_names = {"bearer",   "object",  "counterparty", "condition", "exception",
                          "deadline", "purpose", "manner",       "scope",     "reference"};

bool is_one_of(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string list_of(const Names& names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list += i + 1 < names.size() ? ", " : " or ";
    list += names[i];
  }
  return list;
}

Names kind_names() {
  Names names;
  for (std::size_t k = 0; k < kind_count; ++k) names.push_back(name_of(static_cast<Kind>(k)));
  return names;
}

class Reader {
 public:
  Reader(const Morphology& morphology, RuleBook& book) : morphology_(morphology), book_(book) {}

  /// Lists and macros first, so that a rule may use those of any file.
  void read(const std::vector<GrammarSource>& sources) {
    std::vector<File> files;
    for (const GrammarSource& source : sources) files.push_back(parsed(source));
    for (const File& file : files) {
      open(file.source);
      std::map<std::string, Iterator> here_already;
      for (const WordList& list : file.lists) {
        unique(here_already, list.name);
        std::vector<std::string> words;
        for (const Lexical& w : list.words) words.push_back(phrase(w.text));
        macros_.erase(list.name.text);
        lists_[list.name.text] = std::move(words);
      }
      for (const WordList& macro : file.macros) {
        unique(here_already, macro.name);
        lists_.erase(macro.name.text);
        macros_[macro.name.text] = macro.words;
      }
    }
    for (const File& file : files) {
      open(file.source);
      for (const WordList& macro : file.macros) {
        WordPattern tried;
        for (const Lexical& part : macro.words) {
          if (part.text.starts_with('$') && macros_.contains(part.text.substr(1)))
            fail(part.where, "a macro cannot hold another macro");
          add_constraint(tried, part);
        }
      }
      std::map<std::string, Iterator> here_already;
      for (const Item& item : file.items) {
        unique(here_already, item.name);
        read_item(item);
      }
    }
  }

 private:
  struct File {
    GrammarSource source;
    std::vector<Item> items;
    std::vector<WordList> lists;
    std::vector<WordList> macros;
  };

  void open(const GrammarSource& source) {
    source_ = source;
    counted_to_ = source.text.data();
    line_ = 1;
  }

  File parsed(GrammarSource source) {
    if (source.text.starts_with("\xEF\xBB\xBF")) source.text.remove_prefix(3);
    open(source);
    File file{source, {}, {}, {}};
    if (source.text.size() > most_bytes)
      fail(source.text.data(), fmt::format("a rule file has at most {} MiB", most_bytes >> 20));
    if (const auto problems = text_problems(source.text); !problems.empty())
      fail(source.text.data() + problems[0].byte_offset, problems[0].what == TextProblem::What::nul_byte
                                                             ? "NUL byte: is this a text file?"
                                                             : "invalid UTF-8: save the file as UTF-8");
    Iterator at = source.text.data();
    const Iterator end = at + source.text.size();
    try {
      for (;;) {
        x3::phrase_parse(at, end, x3::eps, skipper);
        if (at == end) return file;
        Lexical keyword;
        if (!x3::phrase_parse(at, end, word, skipper, keyword)) fail(at, "expected " + list_of(item_keywords));
        if (++rule_count_ > most_rules) fail(keyword.where, fmt::format("more than {} rules and lists", most_rules));
        if (keyword.text == "words") {
          x3::phrase_parse(at, end, word_list, skipper, file.lists.emplace_back());
        } else if (keyword.text == "macro") {
          x3::phrase_parse(at, end, macro, skipper, file.macros.emplace_back());
        } else {
          if (!is_one_of(item_keywords, keyword.text))
            fail_unknown(keyword.where, "expected " + list_of(item_keywords), keyword.text, item_keywords);
          ItemBody body;
          x3::phrase_parse(at, end, item, skipper, body, x3::skip_flag::dont_post_skip);
          file.items.push_back(
              {keyword, std::move(body.name), std::move(body.clauses), std::string(keyword.where, at)});
        }
      }
    } catch (const x3::expectation_failure<Iterator>& failure) {
      Iterator where = failure.where();
      std::string message = expected(failure.which());
      if (where == end && failure.which() == "']'") {
        where = source.text.data() + source.text.rfind('[');
        message = "this [ is nowhere closed";
      } else if (failure.which() == "';'" && after_line_end(where) != where) {
        where = after_line_end(where);
        message = "expected ;";
      } else if (where == end) {
        while (where > source.text.data() && is_blank(where[-1])) --where;
        message += ", not the end of the file";
      } else if (*where == '{' && failure.which() == "';'") {
        message += "; is the } of the rule above missing?";
      }
      fail(where, std::move(message));
    }
  }

  /// Behind the last word of the lines above, if `where` is the first on its own.
  Iterator after_line_end(Iterator where) const {
    Iterator before = where;
    while (before > source_.text.data() && is_blank(before[-1])) --before;
    return std::find(before, where, '\n') == where ? where : before;
  }

  static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

  [[noreturn]] void fail(Iterator where, std::string message) const {
    throw grammar_error(source_, static_cast<std::size_t>(where - source_.text.data()), std::move(message));
  }

  /// `message, not WRITTEN; did you mean NEAREST?`
  [[noreturn]] void fail_unknown(Iterator where, const std::string& message, std::string_view written,
                                 const Names& known) const {
    if (written.find("\u00A0") != std::string_view::npos)
      fail(where, "there is a no-break space in this word: write an ordinary blank");
    fail(where, message + ", not " + shown(written) + did_you_mean(written, known));
  }

  void unique(std::map<std::string, Iterator>& here_already, const Lexical& name) {
    const auto [other, is_new] = here_already.emplace(name.text, name.where);
    if (!is_new)
      fail(name.where,
           fmt::format("{} stands in line {} of this file already", shown(name.text), place(other->second).line));
  }

  RulePlace place(Iterator where) const {
    if (where < counted_to_) counted_to_ = source_.text.data(), line_ = 1;
    line_ += static_cast<std::size_t>(std::count(counted_to_, where, '\n'));
    counted_to_ = where;
    return {std::string(source_.name), line_};
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
      if (!bit) {
        const auto& known = morphology_.lexicon().classes.names();
        fail(where, "no lexeme is of class " + shown(name) + did_you_mean(name, Names(known.begin(), known.end())));
      }
      bits |= bit;
    }
    return bits;
  }

  [[noreturn]] void fail_feature(Iterator where, const std::string& written) const {
    static const std::map<std::string_view, std::string_view> defaults = {
        {"Polarity=Pos", "!Polarity=Neg"}, {"Case=Nom", "!Case=Acc|Dat|Loc|Abl|Gen|Ins|Equ"},
        {"Number=Sing", "!Number=Plur"},   {"Person=3", "!Person=1|2"},
        {"Voice=Act", "!Voice=Pass"},      {"Mood=Ind", "!Mood=Nec|Opt|Imp|Cnd|Abil"}};
    if (const auto found = defaults.find(written); found != defaults.end())
      fail(where, fmt::format("{} is what a word is without a suffix for it: write {}", written, found->second));
    Names known;
    for (int f = 0; f < static_cast<int>(Feature::count_); ++f) known.push_back(name_of(static_cast<Feature>(f)));
    fail(where, "no such feature: " + shown(written) + did_you_mean(written, known));
  }

  void count_words(std::size_t more, Iterator where) const {
    word_count_ += more;
    if (word_count_ > most_words) fail(where, fmt::format("the patterns name more than {} words", most_words));
  }

  void count_bytes(std::size_t more, Iterator where) const {
    pattern_bytes_ += more;
    if (pattern_bytes_ > most_pattern_bytes)
      fail(where,
           fmt::format("the patterns hold more than {} MiB, lists and macros written out", most_pattern_bytes >> 20));
  }

  void add_constraint(WordPattern& pattern, const Lexical& constraint) const {
    std::string_view written = constraint.text;
    count_bytes(written.size(), constraint.where);
    const bool negated = written.starts_with('!');
    if (negated) written.remove_prefix(1);
    const std::size_t equals = written.find('=');
    const std::size_t colon = written.find(':');
    if (written.starts_with('-')) {
      for (std::string_view name : alternatives(written)) {
        const auto id = morphology_.suffixes().suffix(name);
        if (!id) {
          const auto& known = morphology_.suffixes().suffix_names;
          fail(constraint.where,
               "no such suffix: " + shown(name) + did_you_mean(name, Names(known.begin(), known.end())));
        }
        (negated ? pattern.no_suffixes : pattern.suffixes).add(*id);
      }
    } else if (written.starts_with('/')) {
      if (negated || !written.ends_with('/') || written.size() < 3)
        fail(constraint.where, "expected a pattern between slashes, without blanks: /.*leri/");
      add_surface(pattern, written.substr(1, written.size() - 2), constraint.where);
    } else if (written.starts_with('$') && !negated) {
      const std::string name(written.substr(1));
      if (const auto list = lists_.find(name); list != lists_.end()) {
        count_words(list->second.size(), constraint.where);
        for (const std::string& listed : list->second) count_bytes(listed.size(), constraint.where);
        pattern.lemmas.insert(pattern.lemmas.end(), list->second.begin(), list->second.end());
      } else if (const auto macro = macros_.find(name); macro != macros_.end()) {
        for (const Lexical& part : macro->second) add_constraint(pattern, {constraint.where, part.text});
      } else {
        Names known;
        for (const auto& [list_name, words] : lists_) known.push_back(list_name);
        for (const auto& [macro_name, parts] : macros_) known.push_back(macro_name);
        fail(constraint.where, "no such word list or macro: " + shown(name) + did_you_mean(name, known));
      }
    } else if (written == "apart" && !negated) {
      pattern.apart = true;
    } else if (written == "bare" && !negated) {
      pattern.bare = true;
    } else if (written == "title-case" && !negated) {
      pattern.title_case = true;
    } else if (written == "compound") {
      (negated ? pattern.not_compound : pattern.compound) = true;
    } else if (written == "capitalised") {
      (negated ? pattern.lower_case : pattern.capitalised) = true;
    } else if (equals != std::string_view::npos) {
      const std::string key(written.substr(0, equals + 1));
      const auto values = alternatives(written.substr(equals + 1));
      Features features;
      for (std::string_view value : values) {
        const auto feature = feature_named(key + std::string(value));
        if (!feature) fail_feature(constraint.where, key + std::string(value));
        features = features | *feature;
      }
      if (negated)
        pattern.none = pattern.none | features;
      else if (values.size() == 1)
        pattern.all = pattern.all | features;
      else if (pattern.any.none())
        pattern.any = features;
      else
        fail(constraint.where, "a pattern can leave the choice between features once only");
    } else if (colon != std::string_view::npos) {
      const std::string_view key = written.substr(0, colon + 1);
      const std::string_view value = written.substr(colon + 1);
      if (value.empty() || value.starts_with('|') || value.ends_with('|'))
        fail(constraint.where, "expected a word behind " + shown(key));
      if ((key == "lemma:" || key == "form:") && negated)
        fail(constraint.where, shown(key) + " cannot be denied: only features, suffixes, pos: and class: can");
      if (key == "lemma:" || key == "form:") {
        auto& words = key == "lemma:" ? pattern.lemmas : pattern.forms;
        for (std::string_view form : alternatives(value)) words.push_back(phrase(form));
        count_words(alternatives(value).size(), constraint.where);
      } else if (key == "pos:") {
        for (std::string_view name : alternatives(value)) {
          const auto pos = pos_named(name);
          if (!pos)
            fail(constraint.where, "no such part of speech: " + shown(name) + did_you_mean(name, pos_names_known()));
          (negated ? pattern.not_pos : pattern.pos) |= 1u << static_cast<unsigned>(*pos);
        }
      } else if (key == "governs:" && !negated) {
        for (std::string_view name : alternatives(value)) {
          static const Names known = {"acc", "dat", "loc", "abl", "gen", "ins"};
          const Features governed = case_named(name);
          if (governed.none()) fail_unknown(constraint.where, "expected " + list_of(known), name, known);
          pattern.governs = pattern.governs | governed;
        }
      } else if (key == "class:") {
        (negated ? pattern.not_classes : pattern.classes) |= class_bits(value, constraint.where);
      } else {
        fail_unknown(constraint.where, "expected lemma:, form:, pos:, class: or governs:", key, constraint_keys);
      }
    } else {
      fail(constraint.where,
           "expected a feature (Case=Dat), a suffix (-mAK), lemma:, form:, pos:, class:, governs:, $list, /pattern/, "
           "bare, apart, compound, capitalised or title-case, not " +
               shown(written) + did_you_mean(written, constraint_keys));
    }
  }

  void add_surface(WordPattern& pattern, std::string_view written, Iterator where) const {
    if (written.size() > most_surface_bytes)
      fail(where, fmt::format("a surface pattern has at most {} bytes", most_surface_bytes));
    if (++surface_count_ > most_surface_patterns)
      fail(where, fmt::format("more than {} surface patterns", most_surface_patterns));
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(surface_memory);
    auto surface = std::make_shared<RE2>(std::string(written), options);
    if (!surface->ok()) {
      const bool too_large =
          surface->error_code() == RE2::ErrorPatternTooLarge || surface->error_code() == RE2::ErrorRepeatSize;
      fail(where,
           too_large ? "the surface pattern needs too much memory" : "bad surface pattern: " + shown(surface->error()));
    }
    pattern.surface = std::move(surface);
  }

  static std::uint64_t signs_of(const std::vector<std::string>& words) {
    std::uint64_t signs = 0;
    for (const std::string& word : words) signs |= sign_of(word);
    return signs;
  }

  WordPattern word_pattern(const Argument& argument) const {
    WordPattern pattern;
    pattern.content = argument.content;
    pattern.optional = argument.optional;
    if (argument.body.kind != 'p' && argument.body.kind != 'f')
      fail(argument.where, "expected a pattern: [constraint …] or <word …>");
    for (const Lexical& part : argument.body.parts) {
      if (!pattern.written.empty()) pattern.written += ' ';
      pattern.written += part.text;
      if (argument.body.kind == 'p')
        add_constraint(pattern, part);
      else
        pattern.forms.push_back(phrase(part.text));
    }
    if (argument.body.kind == 'f') count_words(argument.body.parts.size(), argument.where);
    const bool brackets = argument.body.kind == 'p';
    pattern.written = fmt::format("{}{}{}{}{}", pattern.content ? "@" : "", brackets ? '[' : '<', pattern.written,
                                  brackets ? ']' : '>', pattern.optional ? "?" : "");
    std::sort(pattern.forms.begin(), pattern.forms.end());
    std::sort(pattern.lemmas.begin(), pattern.lemmas.end());
    pattern.form_signs = signs_of(pattern.forms);
    pattern.lemma_signs = signs_of(pattern.lemmas);
    pattern.is_all_bits = !pattern.has_lexical_part() && pattern.suffixes.empty() && pattern.no_suffixes.empty() &&
                          !pattern.classes && !pattern.not_classes && !pattern.surface && pattern.governs.none() &&
                          !pattern.compound && !pattern.not_compound;
    return pattern;
  }

  std::vector<WordPattern> sequence(const Clause& clause, std::size_t first = 0) const {
    std::vector<WordPattern> patterns;
    if (++row_count_ > most_rows) fail(clause.keyword.where, fmt::format("more than {} rows of patterns", most_rows));
    if (clause.arguments.size() > most_patterns_in_a_row)
      fail(clause.arguments[most_patterns_in_a_row].where,
           fmt::format("more than {} patterns in a row", most_patterns_in_a_row));
    for (std::size_t i = first; i < clause.arguments.size(); ++i) patterns.push_back(word_pattern(clause.arguments[i]));
    if (patterns.empty()) fail(behind(clause.keyword), "expected a pattern: [constraint …] or <word …>");
    return patterns;
  }

  /// The rows of a `when`: the last pattern of each stands for a word that is there, so that it can be looked up.
  void add_when(std::vector<std::vector<WordPattern>>& rows, const Clause& clause) const {
    auto patterns = sequence(clause);
    while (patterns.back().optional) {
      rows.push_back(patterns);
      rows.back().back().optional = false;
      patterns.pop_back();
      if (patterns.empty()) fail(clause.arguments[0].where, "expected a pattern that is not optional");
    }
    rows.push_back(std::move(patterns));
  }

  static Iterator behind(const Lexical& word) { return word.where + word.text.size(); }

  const std::string& only_word(const Clause& clause) const {
    if (clause.arguments.empty()) fail(behind(clause.keyword), "expected a word after " + clause.keyword.text);
    if (clause.arguments[0].body.kind != 'w')
      fail(clause.arguments[0].where, "expected a word after " + clause.keyword.text);
    if (clause.arguments.size() > 1) fail(clause.arguments[1].where, "expected ; after one word");
    return clause.arguments[0].body.parts[0].text;
  }

  /// The place in `choices` of the clause's only word.
  std::size_t choice(const Clause& clause, const Names& choices) const {
    const std::string& written = only_word(clause);
    const auto found = std::find(choices.begin(), choices.end(), written);
    if (found == choices.end())
      fail_unknown(clause.arguments[0].where, "expected " + list_of(choices), written, choices);
    return static_cast<std::size_t>(found - choices.begin());
  }

  int number(const Clause& clause) const {
    const std::string& written = only_word(clause);
    int value = 0;
    const auto [stop, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error != std::errc() || stop != written.data() + written.size() || value > highest_number ||
        value < -highest_number)
      fail(clause.arguments[0].where,
           fmt::format("expected a number from -{0} to {0}, not {1}", highest_number, shown(written)));
    return value;
  }

  ModalityRule::Outcome outcome(const Clause& clause) const {
    const std::string& written = only_word(clause);
    if (written == "statement") return {true, std::nullopt};
    const auto kind = kind_named(written);
    if (!kind) {
      Names known = kind_names();
      known.push_back("statement");
      fail_unknown(clause.arguments[0].where, "expected a kind (" + list_of(kind_names()) + ") or statement", written,
                   known);
    }
    return {true, kind};
  }

  RuleExample example(const Clause& clause) const {
    RuleExample example;
    example.matches = clause.keyword.text == "example";
    example.place = place(clause.keyword.where);
    const auto& arguments = clause.arguments;
    if (arguments.empty() || arguments[0].body.kind != 's')
      fail(arguments.empty() ? behind(clause.keyword) : arguments[0].where, "expected a sentence in quotation marks");
    example.text = arguments[0].body.parts[0].text;
    if (arguments.size() == 1) return example;
    if (!example.matches) fail(arguments[1].where, "expected ; after the sentence: a `not` has no record");
    if (arguments[1].body.kind != '=') fail(arguments[1].where, "expected = and the record, or ;");
    if (arguments.size() == 2 || arguments.size() > 4) fail(arguments.back().where, "expected = kind \"predicate\"");
    for (std::size_t i = 2; i < arguments.size(); ++i) {
      const ArgumentBody& body = arguments[i].body;
      if (body.kind == 's') {
        example.predicate = body.parts[0].text;
      } else {
        const std::string written = body.kind == 'w' ? body.parts[0].text : std::string(1, *arguments[i].where);
        example.kind = kind_named(written);
        if (!example.kind)
          fail_unknown(arguments[i].where, "expected a kind or a text in quotation marks", written, kind_names());
      }
    }
    return example;
  }

  template <class Rule>
  void add_or_replace(std::vector<Rule>& rules, std::map<std::string, std::size_t>& index, const Item& parsed,
                      RulePlace its_place, Rule rule) {
    rule.name = parsed.name.text;
    rule.place = std::move(its_place);
    rule.source = parsed.source;
    const auto [known, is_new] = index.emplace(rule.name, rules.size());
    if (is_new)
      rules.push_back(std::move(rule));
    else
      rules[known->second] = std::move(rule);
  }

  void read_item(const Item& parsed) {
    const bool is_role = parsed.keyword.text == "role";
    const bool is_reading = parsed.keyword.text == "reading";
    check_clauses(parsed, is_role ? role_keywords : is_reading ? reading_keywords : modality_keywords);
    RulePlace its_place = place(parsed.keyword.where);  // before those of its examples: lines are counted onwards
    if (is_role)
      add_or_replace(book_.roles, role_index_, parsed, std::move(its_place), role_rule(parsed));
    else if (is_reading)
      add_or_replace(book_.readings, reading_index_, parsed, std::move(its_place), reading_rule(parsed));
    else
      add_or_replace(book_.modality, modality_index_, parsed, std::move(its_place), modality_rule(parsed));
  }

  /// Keywords that are known, said as often as may be, each behind the `;` of the one before.
  void check_clauses(const Item& parsed, const Names& keywords) const {
    Names said;
    for (const Clause& c : parsed.clauses) {
      const std::string& key = c.keyword.text;
      if (!is_one_of(keywords, key)) fail_unknown(c.keyword.where, "expected " + list_of(keywords), key, keywords);
      if (is_one_of(said, key) && !is_one_of(several_times, key))
        fail(c.keyword.where, fmt::format("`{}` is said twice", key));
      said.push_back(key);
      for (const Argument& argument : c.arguments) {
        if (argument.body.kind != 'w' || !is_one_of(keywords, argument.body.parts[0].text)) continue;
        const Iterator before = after_line_end(argument.where);
        if (before != argument.where) fail(before, "expected ; before " + argument.body.parts[0].text);
      }
    }
  }

  ModalityRule modality_rule(const Item& parsed) const {
    ModalityRule rule;
    for (const Clause& c : parsed.clauses) {
      const std::string& key = c.keyword.text;
      if (key == "when")
        add_when(rule.when, c);
      else if (key == "is")
        rule.plain = outcome(c);
      else if (key == "denied")
        rule.denied = outcome(c);
      else if (key == "inner-denied")
        rule.inner_denied = outcome(c);
      else if (key == "both-denied")
        rule.both_denied = outcome(c);
      else if (key == "items")
        rule.items = outcome(c);
      else if (key == "items-denied")
        rule.items_denied = outcome(c);
      else if (key == "exponent")
        rule.exponent = only_word(c);
      else if (key == "force")
        rule.soft = choice(c, {"hard", "soft"}) == 1;
      else if (key == "priority")
        rule.priority = number(c);
      else if (key == "genre")
        rule.genres = genres(c);
      else if (key == "bearer")
        (choice(c, {"subject", "dative"}) == 1 ? rule.dative_bearer : rule.subject_bearer) = true;
      else if (key == "voice")
        rule.voices = choice(c, {"active", "passive"}) == 1 ? 2 : 1;
      else if (key == "actor")
        rule.actor = choice(c, {"present", "absent"}) == 0 ? ActorCondition::present : ActorCondition::absent;
      else if (key == "subject")
        rule.subject_classes |= class_bits(only_word(c), c.arguments[0].where);
      else if (key == "object")
        rule.object_classes |= class_bits(only_word(c), c.arguments[0].where);
      else if (key == "content")
        rule.content_classes |= class_bits(only_word(c), c.arguments[0].where);
      else
        rule.examples.push_back(example(c));
    }
    if (rule.when.empty()) fail(parsed.name.where, "the rule says no `when`");
    if (!rule.plain.given && !rule.denied.given && !rule.inner_denied.given && !rule.both_denied.given &&
        !rule.items.given)
      fail(parsed.name.where, "the rule says no `is`");
    return rule;
  }

  std::uint8_t genres(const Clause& clause) const {
    static const Names known = {"treaty", "law", "contract", "policy", "general"};
    std::uint8_t bits = 0;
    if (clause.arguments.empty()) fail(behind(clause.keyword), "expected " + list_of(known));
    for (const Argument& argument : clause.arguments) {
      const std::string written =
          argument.body.kind == 'w' ? argument.body.parts[0].text : std::string(1, *argument.where);
      if (!is_one_of(known, written)) fail_unknown(argument.where, "expected " + list_of(known), written, known);
      bits = static_cast<std::uint8_t>(bits | 1u << static_cast<unsigned>(*genre_named(written)));
    }
    return bits;
  }

  RoleRule role_rule(const Item& parsed) const {
    RoleRule rule;
    bool says_role = false;
    for (const Clause& c : parsed.clauses) {
      const std::string& key = c.keyword.text;
      if (key == "when") {
        add_when(rule.when, c);
      } else if (key == "is") {
        Names choices = role_names;  // in the order of Role
        choices.push_back("nothing");
        const std::size_t chosen = choice(c, choices);
        rule.no_role = chosen == role_names.size();
        if (!rule.no_role) rule.role = static_cast<Role>(chosen);
        says_role = true;
      } else if (key == "force") {
        rule.soft = choice(c, {"hard", "soft"}) == 1;
      } else if (key == "leans") {
        rule.leans_on_verb = choice(c, {"clause", "verb"}) == 1;
      } else if (key == "priority") {
        rule.priority = number(c);
      } else {
        rule.examples.push_back(example(c));
      }
    }
    if (rule.when.empty()) fail(parsed.name.where, "the role says no `when`");
    if (!says_role) fail(parsed.name.where, "the role says no `is`");
    return rule;
  }

  ReadingRule reading_rule(const Item& parsed) const {
    ReadingRule rule;
    bool says_reading = false;
    for (const Clause& c : parsed.clauses) {
      const std::string& key = c.keyword.text;
      if (key == "prefer")
        rule.reading = only_pattern(c), says_reading = true;
      else if (key == "weight")
        rule.weight = number(c);
      else if (key == "before")
        rule.before.push_back(sequence(c));
      else if (key == "after")
        rule.after.push_back(sequence(c));
      else if (key == "not-before")
        rule.not_before.push_back(sequence(c));
      else if (key == "not-after")
        rule.not_after.push_back(sequence(c));
      else if (key == "later")
        rule.later.push_back(sequence(c));
      else if (key == "earlier")
        rule.earlier.push_back(sequence(c));
      else if (key == "not-later")
        rule.not_later.push_back(sequence(c));
      else if (key == "not-earlier")
        rule.not_earlier.push_back(sequence(c));
      else
        (choice(c, {"begin", "end"}) == 0 ? rule.at_begin : rule.at_end) = true;
    }
    if (!says_reading) fail(parsed.name.where, "the reading says no `prefer`");
    return rule;
  }

  WordPattern only_pattern(const Clause& clause) const {
    auto patterns = sequence(clause);
    if (patterns.size() > 1) fail(clause.arguments[1].where, "expected ; after one pattern");
    return std::move(patterns.front());
  }

  const Morphology& morphology_;
  RuleBook& book_;
  GrammarSource source_;
  mutable Iterator counted_to_ = nullptr;  ///< up to here the lines are counted
  mutable std::size_t line_ = 1;
  mutable std::size_t word_count_ = 0;
  mutable std::size_t surface_count_ = 0;
  mutable std::size_t row_count_ = 0;
  mutable std::size_t pattern_bytes_ = 0;
  std::size_t rule_count_ = 0;
  std::map<std::string, std::vector<std::string>> lists_;
  std::map<std::string, std::vector<Lexical>> macros_;
  std::map<std::string, std::size_t> modality_index_, role_index_, reading_index_;
};

}  // namespace

RuleBook read_rules(const std::vector<GrammarSource>& sources, const Morphology& morphology) {
  RuleBook book;
  Reader(morphology, book).read(sources);
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
