// SPDX-License-Identifier: Apache-2.0
// Suffix files to a graph. The grammar:
//
//     suffixes   = { blank | state | include | transition } ;
//     state      = "[" , name , [ "final" ] , "]" ;
//     include    = "include" , name ;                           (* all that may follow there may follow here *)
//     transition = suffix , { feature } , "->" , name , { condition } ;
//     suffix     = "0" | "-" , letters and archiphonemes ;
//     feature    = key , "=" , value ;
//     condition  = ( "if" | "unless" ) , ":" , attribute
//                | "after" , ":" , [ "-" ] , sound , { "," , [ "-" ] , sound }
//                | "pos" , ":" , part-of-speech             (* the word becomes one *)
//                | "cost" , ":" , number ;
//     sound      = "vowel" | "consonant" | "l" | "r" ;
//
// Archiphonemes: A is a or e, I is ı i u ü, E is ı or i, by the vowel before; D is d or t, C is c or ç, by the sound
// before; K is k, or ğ before a vowel; (y) (n) (s) stand after a vowel only, (I) after a consonant only.
#include "suffix_grammar.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

namespace yukum {
namespace {

namespace x3 = boost::spirit::x3;

struct StateLine {
  std::string name;
  bool final = false;
};
struct Condition {
  std::string key;
  std::string value;
};
struct TransitionLine {
  std::string suffix;
  std::vector<std::string> features;
  std::string target;
  std::vector<Condition> conditions;
};

}  // namespace
}  // namespace yukum

BOOST_FUSION_ADAPT_STRUCT(yukum::StateLine, name, final)
BOOST_FUSION_ADAPT_STRUCT(yukum::Condition, key, value)
BOOST_FUSION_ADAPT_STRUCT(yukum::TransitionLine, suffix, features, target, conditions)

namespace yukum {
namespace {

auto const blank = x3::omit[*x3::char_(" \t")];
auto const gap = x3::omit[+x3::char_(" \t")];
auto const stop = x3::char_(" \t\r\n#");
auto const name = x3::rule<struct state_name_tag, std::string>{"name"} = +~x3::char_(" \t\r\n#[]");
auto const arrow = x3::lit("->");
auto const suffix = x3::rule<struct suffix_tag, std::string>{"suffix"} = &x3::char_("-0") >> !arrow >> +~stop;
auto const feature = x3::rule<struct feature_tag, std::string>{"feature"} = !arrow >> +~stop;
auto const condition = x3::rule<struct condition_tag, Condition>{"condition"} =
    +~x3::char_(" \t\r\n#:") >> ':' >> +~stop;
auto const line_end = blank >> x3::omit[-('#' >> *~x3::char_("\r\n"))];

auto const state_line = x3::rule<struct state_line_tag, StateLine>{"state"} =
    '[' >> blank >> name >> ((gap >> x3::lit("final") >> x3::attr(true)) | x3::attr(false)) >> blank >> ']' >> line_end;
auto const include_line = x3::rule<struct include_tag, std::string>{"include"} = blank >> x3::lit("include") >> gap
                                                                                 >> name >> line_end;
auto const transition_line = x3::rule<struct transition_tag, TransitionLine>{"transition"} =
    blank >> suffix >> *(gap >> feature) >> gap >> arrow >> gap >> name >> *(gap >> condition) >> line_end;

/// The sounds of one template in one context.
struct Surface {
  std::string letters;
  Next next;
  auto operator<=>(const Surface&) const = default;
};

char low_vowel(int vowel) { return vowel >= 4 ? 'e' : 'a'; }
char high_vowel(int vowel) {
  static constexpr int high_of[8] = {1, 1, 3, 3, 5, 5, 7, 7};
  return vowel_letters[high_of[vowel]];
}

/// Spells a template behind a vowel and a final sound; two spellings where a final K softens.
std::vector<Surface> spell(std::string_view letters, int vowel, FinalSound final_sound) {
  std::string out;
  const auto behind_vowel = [&] { return out.empty() ? final_sound == FinalSound::vowel : is_vowel(out.back()); };
  const auto behind_voiceless = [&] {
    return out.empty() ? final_sound == FinalSound::voiceless : is_voiceless(out.back());
  };
  const auto add = [&](char c) {
    switch (c) {
      case 'A': out += low_vowel(vowel); break;
      case 'I': out += high_vowel(vowel); break;
      case 'E': out += vowel >= 4 ? 'i' : '\xFD'; break;
      case 'D': out += behind_voiceless() ? 't' : 'd'; break;
      case 'C': out += behind_voiceless() ? '\xE7' : 'c'; break;
      default: out += c;
    }
    if (is_vowel(out.back())) vowel = vowel_index(out.back());
  };
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters[i] == '(') {
      const char optional = letters[i + 1];
      const bool wanted = optional == 'I' ? !behind_vowel() : behind_vowel();
      if (wanted) add(optional);
      i += 2;
    } else if (letters[i] == 'K') {
      return {{out + 'k', Next::not_vowel}, {out + '\xF0', Next::vowel}};
    } else {
      add(letters[i]);
    }
  }
  return {{out, Next::any}};
}

struct Reader {
  NameBits& attributes;
  SuffixGrammar grammar;
  std::map<std::string, std::size_t, std::less<>> state_index;
  struct Pending {
    Allomorph allomorph;
    std::string target;
    const GrammarSource* source;
    std::size_t byte_offset;
  };
  struct Include {
    std::string name;
    const GrammarSource* source;
    std::size_t byte_offset;
  };
  std::vector<std::vector<Pending>> transitions;
  std::vector<std::vector<Include>> includes;

  std::size_t define(const StateLine& line, const GrammarSource& source, std::size_t byte_offset) {
    const auto [found, is_new] = state_index.emplace(line.name, grammar.states.size());
    if (!is_new) throw grammar_error(source, byte_offset, "state " + line.name + " is defined twice");
    if (grammar.states.size() == 256) throw grammar_error(source, byte_offset, "more than 256 states");
    grammar.states.push_back({line.name, line.final, {}, {}, 0});
    transitions.emplace_back();
    includes.emplace_back();
    return found->second;
  }

  /// Suffixes of one name are the same, but that what negates is not what makes a noun: `yapma-`, `yapma`.
  SuffixId intern(const std::string& suffix, Features features, const GrammarSource& source, std::size_t byte_offset) {
    for (std::size_t id = 0; id < grammar.suffix_names.size(); ++id) {
      Features& known = grammar.suffix_features[id];
      if (grammar.suffix_names[id] != suffix || known.has(Feature::negative) != features.has(Feature::negative))
        continue;
      known = known | features;
      return static_cast<SuffixId>(id);
    }
    if (grammar.suffix_names.size() == 128) throw grammar_error(source, byte_offset, "more than 128 suffixes");
    grammar.suffix_names.push_back(suffix);
    grammar.suffix_features.push_back(features);
    return static_cast<SuffixId>(grammar.suffix_names.size() - 1);
  }

  SoundContext sounds(const std::string& list, const GrammarSource& source, std::size_t byte_offset) const {
    SoundContext with = 0;
    SoundContext without = 0;
    for (std::size_t at = 0; at <= list.size();) {
      const std::size_t comma = std::min(list.find(',', at), list.size());
      std::string sound = list.substr(at, comma - at);
      at = comma + 1;
      const bool exclude = !sound.empty() && sound[0] == '-';
      if (exclude) sound.erase(0, 1);
      SoundContext contexts = 0;
      if (sound == "vowel")
        contexts = contexts_ending_in(FinalSound::vowel);
      else if (sound == "consonant")
        contexts = any_context & ~contexts_ending_in(FinalSound::vowel);
      else if (sound == "l")
        contexts = contexts_ending_in(FinalSound::l);
      else if (sound == "r")
        contexts = contexts_ending_in(FinalSound::r);
      else
        throw grammar_error(source, byte_offset, "expected vowel, consonant, l or r after `after:`, not " + sound);
      (exclude ? without : with) |= contexts;
    }
    return with & ~without;
  }

  void transition(std::size_t state, const TransitionLine& line, const GrammarSource& source, std::size_t byte_offset) {
    Allomorph base;
    for (const std::string& written : line.features) {
      const auto known = feature_named(written);
      if (!known) throw grammar_error(source, byte_offset, "no such feature: " + written);
      base.adds = base.adds | *known;
    }
    SoundContext allowed = any_context;
    for (const Condition& c : line.conditions) {
      if (c.key == "cost")
        base.cost = static_cast<std::uint8_t>(std::min(255ul, std::stoul("0" + c.value)));
      else if (c.key == "if")
        base.if_all |= attributes.bit(c.value);
      else if (c.key == "unless")
        base.if_none |= attributes.bit(c.value);
      else if (c.key == "pos") {
        const auto pos = pos_named(c.value);
        if (!pos) throw grammar_error(source, byte_offset, "no such part of speech: " + c.value);
        base.pos = *pos;
      } else if (c.key == "after")
        allowed &= sounds(c.value, source, byte_offset);
      else
        throw grammar_error(source, byte_offset, "expected if:, unless:, after:, pos: or cost:, not " + c.key + ":");
    }
    base.suffix = intern(line.suffix, base.adds, source, byte_offset);
    std::string letters;
    append_letters(line.suffix == "0" ? "" : std::string_view(line.suffix).substr(1), 64, letters);
    std::map<Surface, SoundContext> surfaces;
    for (int vowel = 0; vowel < 8; ++vowel)
      for (const FinalSound sound : {FinalSound::vowel, FinalSound::voiced, FinalSound::voiceless}) {
        SoundContext contexts = context_of(vowel, sound);
        if (sound == FinalSound::voiced)  // l and r are spelled like it
          contexts |= context_of(vowel, FinalSound::l) | context_of(vowel, FinalSound::r);
        if ((contexts &= allowed) != 0)
          for (const Surface& surface : spell(letters, vowel, sound)) surfaces[surface] |= contexts;
      }
    for (const auto& [surface, contexts] : surfaces) {
      Allomorph allomorph = base;
      allomorph.letters = surface.letters;
      allomorph.next = surface.next;
      allomorph.after = contexts;
      transitions[state].push_back({std::move(allomorph), line.target, &source, byte_offset});
    }
  }

  void read(const GrammarSource& source) {
    auto at = source.text.begin();
    const auto end = source.text.end();
    std::optional<std::size_t> state;
    while (at != end) {
      const auto byte_offset = static_cast<std::size_t>(at - source.text.begin());
      StateLine state_parsed;
      std::string included;
      TransitionLine transition_parsed;
      const auto at_line_end = [&](auto where) { return where == end || *where == '\n' || *where == '\r'; };
      if (auto try_at = at; x3::parse(try_at, end, line_end) && at_line_end(try_at)) {
        at = try_at;
      } else if (try_at = at; x3::parse(try_at, end, state_line, state_parsed) && at_line_end(try_at)) {
        state = define(state_parsed, source, byte_offset);
        at = try_at;
      } else if (try_at = at; state && x3::parse(try_at, end, include_line, included) && at_line_end(try_at)) {
        includes[*state].push_back({included, &source, byte_offset});
        at = try_at;
      } else if (try_at = at;
                 state && x3::parse(try_at, end, transition_line, transition_parsed) && at_line_end(try_at)) {
        transition(*state, transition_parsed, source, byte_offset);
        at = try_at;
      } else {
        throw grammar_error(source, byte_offset, "expected [state], include or suffix features -> state conditions");
      }
      while (at != end && (*at == '\r' || *at == '\n')) ++at;
    }
  }

  std::size_t state_named(const std::string& name, const GrammarSource& source, std::size_t byte_offset) const {
    const auto found = state_index.find(name);
    if (found == state_index.end()) throw grammar_error(source, byte_offset, "no such state: " + name);
    return found->second;
  }

  void collect(std::size_t state, std::vector<const Allomorph*>& allomorphs, std::vector<bool>& seen) const {
    if (seen[state]) return;
    seen[state] = true;
    for (const Pending& pending : transitions[state]) allomorphs.push_back(&pending.allomorph);
    for (const Include& include : includes[state])
      collect(state_named(include.name, *include.source, include.byte_offset), allomorphs, seen);
  }

  void link() {
    for (std::vector<Pending>& of_state : transitions)
      for (Pending& pending : of_state)
        pending.allomorph.target =
            static_cast<StateId>(state_named(pending.target, *pending.source, pending.byte_offset));
    std::vector<const Allomorph*> allomorphs;
    for (std::size_t s = 0; s < grammar.states.size(); ++s) {
      allomorphs.clear();
      std::vector<bool> seen(grammar.states.size(), false);
      collect(s, allomorphs, seen);
      std::stable_sort(allomorphs.begin(), allomorphs.end(),
                       [](const Allomorph* a, const Allomorph* b) { return a->letters < b->letters; });
      SuffixState& state = grammar.states[s];
      state.allomorphs.reserve(allomorphs.size());
      for (const Allomorph* allomorph : allomorphs) state.allomorphs.push_back(*allomorph);
      for (const Allomorph& allomorph : state.allomorphs) {
        if (allomorph.letters.empty())
          ++state.empty_count;
        else
          ++state.begin_of[static_cast<unsigned char>(allomorph.letters[0]) + 1u];
      }
      state.begin_of[0] = state.empty_count;
      for (std::size_t c = 1; c < state.begin_of.size(); ++c)
        state.begin_of[c] = static_cast<std::uint16_t>(state.begin_of[c] + state.begin_of[c - 1]);
    }
  }
};

}  // namespace

StateId SuffixGrammar::state(std::string_view name) const {
  for (std::size_t s = 0; s < states.size(); ++s)
    if (states[s].name == name) return static_cast<StateId>(s);
  throw grammar_error({"suffixes", ""}, 0, "no state " + std::string(name) + " in any suffix file");
}

std::optional<SuffixId> SuffixGrammar::suffix(std::string_view name) const {
  std::optional<SuffixId> found;
  for (std::size_t id = 0; id < suffix_names.size(); ++id) {
    if (suffix_names[id] != name) continue;
    if (!suffix_features[id].has(Feature::negative)) return static_cast<SuffixId>(id);
    found = static_cast<SuffixId>(id);
  }
  return found;
}

SuffixGrammar read_suffix_grammar(const std::vector<GrammarSource>& sources, NameBits& attributes) {
  Reader reader{attributes, {}, {}, {}, {}};
  for (const GrammarSource& source : sources) reader.read(source);
  reader.link();
  return std::move(reader.grammar);
}

}  // namespace yukum
