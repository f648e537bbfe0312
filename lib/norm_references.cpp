// SPDX-License-Identifier: Apache-2.0
// Folded phrases to the norms that they name. The grammar over a phrase with single blanks:
//
//     norms     = { date | law | part | cited part | other word } ;
//     law       = act number , { separator , act number } , "sayılı" , { name word } , act , ending
//               | deictic , act , ending                                              bu kanunun, aynı kanunun
//               | [ known name ] , act , ending | { name word } , act , ending        türk borçlar kanununun
//               | proper act , ending ;                                               anayasanın, tbk'nın
//     part      = labels , part noun , ending                                         birinci ve üçüncü fıkraları
//               | deictic , part noun , ending ;                                      bu maddenin, yukarıdaki fıkra
//     cited part = [ part prefix ] , cited noun , labels ;                            geçici madde 3, md. 5/2-f
//     labels    = label , { separator , label } ;
//     label     = [ part prefix ] , ( place | "(" , place , ")" | ordinal numerals | letter | "(" , letter , ")" )
//               , [ ordinal mark ] , [ "numaralı" ] ;                                 geçici 3 üncü, (2) numaralı
//     place     = digits , { "." , digits } , [ "/" , letter | "/" , digits , [ ( "-" | "/" ) , letter ]
//                                             | "(" , digits , ")" , [ "(" , letter , ")" ] ] ;      5/2-f, 28/a
//     separator = "," | [ "," ] , ( "ve" | "ile" | "veya" | "ila" ) | "-" ;
//
// A label list that no noun follows, and a law that no act follows, name nothing. Turkish names the whole before the
// part, so each part refines what stands before it, or else begins a new norm: see References.
#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "quantities.hpp"
#include "quantity_grammar.hpp"

namespace yukum::quantities {
namespace {

enum class Level : std::uint8_t { law, article, paragraph, clause };
enum class Deictic : std::uint8_t { here, same, previous, next };
enum class Separator : std::uint8_t { none, also, to };

/// One label of a list: `geçici 3 üncü`, `(2)`, `17/4-r`, `birinci`, `ç`.
struct Label {
  Separator separator = Separator::none;  ///< before it
  std::string_view prefix;                ///< `Geçici`
  bool bracketed = false;
  Range place;           ///< `5`, `5.2`, or a letter
  std::string_view word; ///< of a label that is a word: `son`
  WrittenNumber ordinal; ///< of ordinals in words; 0 if it is not one
  Range second;          ///< behind a stroke: `2` in `5/2-f`, `a` in `28/a`
  Range third;           ///< `f`
  bool marked = false;   ///< has an ordinal mark
};

struct Act {
  std::string_view name;
  bool generic = false;
};

struct Tables {
  x3::symbols<Act> acts;
  x3::symbols<std::string_view> proper_acts = table_of("proper act");
  x3::symbols<std::string_view> known_names = table_of("known name");
  x3::symbols<std::string_view> words_before_acts = table_of("name before act");
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
  x3::symbols<Separator> separators = table_of<Separator>("separator", [](const Word& word) {
    return word.value == "to" ? Separator::to : Separator::also;
  });
  std::vector<Word> alphabet = words_of("letter");

  Tables() {
    for (const Word& word : words_of("act")) acts.add(word.form, Act{word.value, false});
    for (const Word& word : words_of("generic act")) acts.add(word.form, Act{word.value, true});
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

struct NumberedLaw {
  std::vector<Range> numbers;
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
  std::vector<Label> labels;
};
struct ActNoun {
  Act act;
  Range stem;
  Ending ending;
};
struct ProperAct {
  std::string_view name;
  Ending ending;
};

}  // namespace
}  // namespace yukum::quantities

BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::Label, separator, prefix, bracketed, place, word, ordinal, second, third,
                          marked)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::PartNoun, level, ending)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::DeicticPart, deictic, noun)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::CitedPart, prefix, level, labels)
BOOST_FUSION_ADAPT_STRUCT(yukum::quantities::ProperAct, name, ending)
