// SPDX-License-Identifier: Apache-2.0
// Records and analyses to JSON Lines, CoNLL-U and text for reading.
#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include <yukum/writers.hpp>

#include "text.hpp"

namespace yukum {
namespace {

constexpr std::string_view replacement_character = "\uFFFD";

constexpr text::OffsetMap::Unit map_unit(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::utf16: return text::OffsetMap::Unit::utf16;
    case OffsetUnit::codepoint: return text::OffsetMap::Unit::codepoint;
    default: return text::OffsetMap::Unit::byte;
  }
}

bool is_ascii_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

// Appends `bytes`: ASCII by `append_ascii(char)`, the rest as it is, and U+FFFD for each bad byte, as the offsets
// count them.
template <typename AppendAscii>
void append_valid(std::string& out, std::string_view bytes, AppendAscii append_ascii) {
  for (std::size_t offset = 0; offset < bytes.size();) {
    if (static_cast<unsigned char>(bytes[offset]) < 0x80) {
      append_ascii(bytes[offset++]);
      continue;
    }
    const text::CodePoint code_point = text::code_point_at(bytes, offset);
    out += code_point.valid ? bytes.substr(offset, code_point.byte_count) : replacement_character;
    offset += code_point.byte_count;
  }
}

void append_json_string(std::string& out, std::string_view bytes) {
  out += '"';
  append_valid(out, bytes, [&](char c) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (is_ascii_control(c)) {
          fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
        } else {
          out += c;
        }
    }
  });
  out += '"';
}

// A JSON object or array that is open for as long as this lives; commas come by themselves.
template <char open, char close>
class JsonScope {
 public:
  explicit JsonScope(std::string& out) : out_(out) { out_ += open; }
  ~JsonScope() { out_ += close; }
  JsonScope(const JsonScope&) = delete;
  JsonScope& operator=(const JsonScope&) = delete;

  /// The place of the next element.
  std::string& next() {
    if (!first_) out_ += ", ";
    first_ = false;
    return out_;
  }
  /// The place of the value of the next member; keys are plain ASCII.
  std::string& member(std::string_view key) {
    next() += '"';
    out_ += key;
    out_ += "\": ";
    return out_;
  }
  void member(std::string_view key, std::string_view value) { append_json_string(member(key), value); }
  void member_unless_empty(std::string_view key, std::string_view value) {
    if (!value.empty()) member(key, value);
  }
  template <typename Number>
  void number(std::string_view key, Number value) {
    fmt::format_to(std::back_inserter(member(key)), "{}", value);
  }

 private:
  std::string& out_;
  bool first_ = true;
};
using JsonObject = JsonScope<'{', '}'>;
using JsonArray = JsonScope<'[', ']'>;

// The text of a document with its offsets in the unit asked for.
struct SpanWriter {
  std::string_view text;
  text::OffsetMap offset;

  void offsets(JsonObject& object, ByteSpan span) const {
    object.number("begin", offset(span.begin));
    object.number("end", offset(span.end));
  }
  void offsets_and_text(JsonObject& object, ByteSpan span) const {
    offsets(object, span);
    object.member("text", span.of(text));
  }
  void span(std::string& out, ByteSpan span) const {
    JsonObject object(out);
    offsets_and_text(object, span);
  }
  void spans(std::string& out, const std::vector<ByteSpan>& all) const {
    JsonArray array(out);
    for (const ByteSpan& one : all) span(array.next(), one);
  }

  void bearers(std::string& out, const std::vector<Bearer>& all) const {
    JsonArray array(out);
    for (const Bearer& bearer : all) {
      JsonObject object(array.next());
      offsets_and_text(object, bearer.span);
      object.member("source", name_of(bearer.source));
    }
  }

  void deadlines(std::string& out, const std::vector<Deadline>& all) const {
    JsonArray array(out);
    for (const Deadline& deadline : all) {
      JsonObject object(array.next());
      offsets_and_text(object, deadline.span);
      if (!deadline.value) continue;
      if (deadline.value->amount) object.number("value", *deadline.value->amount);
      if (deadline.value->unit != TimeUnit::none) object.member("unit", name_of(deadline.value->unit));
      object.member_unless_empty("date", deadline.value->date);
      object.member("relation", name_of(deadline.value->relation));
    }
  }

  // A phrase that names several norms (`8 inci ve 9 uncu maddeleri`) stands once for each, so that every
  // element has the same shape.
  void references(std::string& out, const std::vector<Reference>& all) const {
    JsonArray array(out);
    const auto write = [&](ByteSpan span, const NormReference& norm) {
      JsonObject object(array.next());
      offsets_and_text(object, span);
      object.member_unless_empty("law", norm.law);
      object.member_unless_empty("article", norm.article);
      object.member_unless_empty("paragraph", norm.paragraph);
      object.member_unless_empty("clause", norm.clause);
    };
    for (const Reference& reference : all) {
      if (reference.norms.empty()) write(reference.span, {});
      for (const NormReference& norm : reference.norms) write(reference.span, norm);
    }
  }
};

void append_section(std::string& out, const Section& section) {
  JsonObject object(out);
  object.member_unless_empty("article", section.article);
  object.member_unless_empty("paragraph", section.paragraph);
  object.member_unless_empty("clause", section.clause);
  object.member_unless_empty("subclause", section.subclause);
}

void append_record(std::string& out, const DocumentView& document, const SpanWriter& write, const Record& record) {
  JsonObject object(out);
  object.member("schema", "yukum/1");
  object.member("doc", document.id);
  object.member("kind", name_of(record.kind));
  object.member("exponent", record.exponent);
  object.member("polarity", name_of(record.polarity));
  object.member("force", name_of(record.force));
  if (!record.softened_by.empty()) write.span(object.member("softened_by"), record.softened_by);
  object.member("genre", name_of(record.genre));
  object.member("action", record.action);
  object.member("voice", name_of(record.voice));
  object.number("person", record.person);
  object.member("number", name_of(record.number));
  write.span(object.member("predicate"), record.predicate);
  object.member("full_form", record.full_form);
  write.bearers(object.member("bearer"), record.bearer);
  write.spans(object.member("object"), record.object);
  write.spans(object.member("counterparty"), record.counterparty);
  write.spans(object.member("condition"), record.condition);
  write.spans(object.member("exception"), record.exception);
  write.deadlines(object.member("deadline"), record.deadline);
  write.spans(object.member("purpose"), record.purpose);
  write.spans(object.member("manner"), record.manner);
  write.spans(object.member("scope"), record.scope);
  write.references(object.member("reference"), record.reference);
  {
    JsonObject sentence(object.member("sentence"));
    write.offsets(sentence, record.sentence);
  }
  append_section(object.member("section"), record.section);
  object.member("rule", record.rule);
}

// Appends `bytes` as a piece of one line: blanks and line ends become one blank, and control characters, which
// could steer a terminal, U+FFFD.
void append_on_one_line(std::string& out, std::string_view bytes) {
  const std::size_t begin = out.size();
  append_valid(out, bytes, [&](char c) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      if (out.size() > begin && out.back() != ' ') out += ' ';
    } else if (is_ascii_control(c)) {
      out += replacement_character;
    } else {
      out += c;
    }
  });
  if (out.size() > begin && out.back() == ' ') out.pop_back();
}

std::string on_one_line(std::string_view bytes) {
  std::string line;
  append_on_one_line(line, bytes);
  return line;
}

void append_conllu_field(std::string& out, std::string_view value, std::string_view if_empty) {
  const std::size_t begin = out.size();
  append_on_one_line(out, value);
  if (out.size() == begin) out += if_empty;
}

fmt::terminal_color colour_of(Kind kind) {
  switch (kind) {
    case Kind::obligation:
    case Kind::commitment: return fmt::terminal_color::blue;
    case Kind::prohibition:
    case Kind::sanction: return fmt::terminal_color::red;
    case Kind::permission:
    case Kind::right:
    case Kind::power:
    case Kind::exemption: return fmt::terminal_color::green;
    default: return fmt::terminal_color::bright_black;
  }
}

std::string readable(const TimeValue& value) {
  std::string out(name_of(value.relation));
  if (value.amount) fmt::format_to(std::back_inserter(out), " {}", *value.amount);
  if (value.unit != TimeUnit::none) {
    out += ' ';
    std::string unit(name_of(value.unit));
    std::replace(unit.begin(), unit.end(), '_', ' ');
    out += unit;
    if (value.amount && *value.amount != 1) out += 's';
  }
  if (!value.date.empty()) out += ' ' + value.date;
  return out;
}

std::string readable(const NormReference& norm) {
  std::string out = norm.law;
  const auto append_part = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    if (!out.empty()) out += ", ";
    fmt::format_to(std::back_inserter(out), "{} {}", name, value);
  };
  append_part("article", norm.article);
  append_part("paragraph", norm.paragraph);
  append_part("clause", norm.clause);
  return out;
}

// The lines of one record: a title, then one line for each thing that is known, its name in a narrow column.
class TextRecord {
 public:
  TextRecord(std::string& out, std::string_view text, bool colour) : out_(out), text_(text), colour_(colour) {}

  void title(const DocumentView& document, const Record& record) {
    paint(fg(colour_of(record.kind)) | fmt::emphasis::bold, name_of(record.kind));
    if (record.force == Force::soft) out_ += " (soft)";
    out_ += "  ";
    paint(fmt::emphasis::bold, on_one_line(record.predicate.of(text_)));
    std::string place = on_one_line(document.id);
    for (const std::string* part :
         {&record.section.article, &record.section.paragraph, &record.section.clause, &record.section.subclause}) {
      if (!part->empty()) place += '/' + on_one_line(*part);
    }
    out_ += "  ";
    paint(faint, place);
    out_ += '\n';
  }

  void line(std::string_view name, std::string_view value, std::string_view remark = {}) {
    if (value.empty()) return;
    out_ += "  ";
    paint(faint, fmt::format("{:<13}", name));
    append_on_one_line(out_, value);
    if (!remark.empty()) {
      out_ += "  ";
      paint(faint, fmt::format("[{}]", on_one_line(remark)));
    }
    out_ += '\n';
  }
  void line(std::string_view name, ByteSpan span, std::string_view remark = {}) { line(name, span.of(text_), remark); }
  void lines(std::string_view name, const std::vector<ByteSpan>& spans) {
    for (const ByteSpan& span : spans) line(name, span);
  }

 private:
  static constexpr fmt::emphasis faint = fmt::emphasis::faint;

  void paint(fmt::text_style style, std::string_view words) {
    fmt::format_to(std::back_inserter(out_), colour_ ? style : fmt::text_style(), "{}", words);
  }

  std::string& out_;
  std::string_view text_;
  bool colour_;
};

}  // namespace

std::optional<OffsetUnit> offset_unit_named(std::string_view name) {
  if (name == "byte") return OffsetUnit::byte;
  if (name == "utf16") return OffsetUnit::utf16;
  if (name == "codepoint") return OffsetUnit::codepoint;
  return std::nullopt;
}

void write_json_lines(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                      OffsetUnit unit) {
  const SpanWriter write{document.text, text::OffsetMap(document.text, map_unit(unit))};
  for (const Record& record : records) {
    append_record(out, document, write, record);
    out += '\n';
  }
}

void write_analysis_json_line(std::string& out, const DocumentView& document,
                              const std::vector<AnalyzedSentence>& sentences, OffsetUnit unit) {
  const SpanWriter write{document.text, text::OffsetMap(document.text, map_unit(unit))};
  {
    JsonObject analysis(out);
    analysis.member("doc", document.id);
    JsonArray sentence_array(analysis.member("sentences"));
    for (const AnalyzedSentence& sentence : sentences) {
      JsonObject sentence_object(sentence_array.next());
      write.offsets(sentence_object, sentence.span);
      JsonArray token_array(sentence_object.member("tokens"));
      for (const AnalyzedToken& token : sentence.tokens) {
        JsonObject object(token_array.next());
        write.offsets(object, token.span);
        object.member("form", token.span.of(document.text));
        object.member("lemma", token.analysis.lemma);
        object.member("pos", token.analysis.pos);
        object.member("feats", token.analysis.feats);
        object.member_unless_empty("reason", token.analysis.reason);
      }
    }
  }
  out += '\n';
}

void write_conllu(std::string& out, const DocumentView& document, const std::vector<AnalyzedSentence>& sentences) {
  const std::string id = on_one_line(document.id);
  fmt::format_to(std::back_inserter(out), "# newdoc id = {}\n", id);
  std::size_t sentence_number = 0;
  for (const AnalyzedSentence& sentence : sentences) {
    if (sentence.tokens.empty()) continue;
    const auto follows_directly = [&](std::size_t index) {
      return index + 1 < sentence.tokens.size() &&
             sentence.tokens[index].span.end == sentence.tokens[index + 1].span.begin;
    };
    fmt::format_to(std::back_inserter(out), "# sent_id = {}-{}\n# text = ", id, ++sentence_number);
    // Validators put the text together from the forms, so marks between tokens must not show in it.
    for (std::size_t index = 0; index < sentence.tokens.size(); ++index) {
      append_conllu_field(out, sentence.tokens[index].span.of(document.text), "_");
      if (index + 1 < sentence.tokens.size() && !follows_directly(index)) out += ' ';
    }
    out += '\n';
    for (std::size_t index = 0; index < sentence.tokens.size(); ++index) {
      const AnalyzedToken& token = sentence.tokens[index];
      fmt::format_to(std::back_inserter(out), "{}\t", index + 1);
      append_conllu_field(out, token.span.of(document.text), "_");
      out += '\t';
      append_conllu_field(out, token.analysis.lemma, "_");
      out += '\t';
      append_conllu_field(out, token.analysis.pos, "X");
      out += "\t_\t";
      append_conllu_field(out, token.analysis.feats, "_");
      out += follows_directly(index) ? "\t_\t_\t_\tSpaceAfter=No\n" : "\t_\t_\t_\t_\n";
    }
    out += '\n';
  }
}

void write_word_json_line(std::string& out, std::string_view word, const std::vector<WordAnalysis>& analyses) {
  {
    JsonObject object(out);
    object.member("word", word);
    JsonArray analysis_array(object.member("analyses"));
    for (const WordAnalysis& analysis : analyses) {
      JsonObject analysis_object(analysis_array.next());
      analysis_object.member("lemma", analysis.lemma);
      analysis_object.member("pos", analysis.pos);
      analysis_object.member("feats", analysis.feats);
      {
        JsonArray segment_array(analysis_object.member("segments"));
        for (const Segment& segment : analysis.segments) {
          JsonObject segment_object(segment_array.next());
          segment_object.member("surface", segment.surface);
          segment_object.member_unless_empty("feature", segment.feature);
        }
      }
      analysis_object.member("guessed") += analysis.guessed ? "true" : "false";
    }
  }
  out += '\n';
}

void write_text(std::string& out, const DocumentView& document, const std::vector<Record>& records, bool colour) {
  for (const Record& record : records) {
    TextRecord write(out, document.text, colour);
    write.title(document, record);
    for (const Bearer& bearer : record.bearer) {
      const bool said_by_the_clause = bearer.source == BearerSource::explicit_subject;
      write.line("bearer", bearer.span, said_by_the_clause ? std::string_view() : name_of(bearer.source));
    }
    write.line("action", record.action,
               record.softened_by.empty() ? std::string()
                                          : fmt::format("softened by {}", record.softened_by.of(document.text)));
    if (record.full_form != record.predicate.of(document.text)) write.line("in full", record.full_form);
    write.lines("object", record.object);
    write.lines("counterparty", record.counterparty);
    write.lines("condition", record.condition);
    write.lines("exception", record.exception);
    for (const Deadline& deadline : record.deadline) {
      write.line("deadline", deadline.span, deadline.value ? readable(*deadline.value) : std::string());
    }
    write.lines("purpose", record.purpose);
    write.lines("manner", record.manner);
    write.lines("scope", record.scope);
    for (const Reference& reference : record.reference) {
      std::string norms;
      for (const NormReference& norm : reference.norms) {
        if (!norms.empty()) norms += "; ";
        norms += readable(norm);
      }
      write.line("reference", reference.span, norms);
    }
    write.line("rule", record.rule);
    out += '\n';
  }
}

void write_explanations_text(std::string& out, const DocumentView& document,
                             const std::vector<Explanation>& explanations) {
  const auto line = [&](std::string_view label, std::string_view value) {
    fmt::format_to(std::back_inserter(out), "  {:<13}{}\n", label, on_one_line(value));
  };
  const auto at = [&](ByteSpan span) { return on_one_line(span.of(document.text)); };
  for (const Explanation& e : explanations) {
    fmt::format_to(std::back_inserter(out), "{}  {}\n", name_of(e.record.kind), at(e.record.predicate));
    line("in", at(e.record.sentence));
    line("rule", fmt::format("{}  {}:{}", e.record.rule, e.file, e.line));
    for (const PatternPart& part : e.parts)
      line("pattern", fmt::format("{}  {}", part.pattern, part.word.empty() ? "(no word)" : at(part.word)));
    for (const AnalyzedToken& token : e.words) {
      std::string pieces;
      for (const Segment& segment : token.analysis.segments) {
        if (!segment.suffix.empty())
          fmt::format_to(std::back_inserter(pieces), " + {}", segment.surface);
        else
          pieces += segment.surface;
        if (!segment.suffix.empty())
          fmt::format_to(std::back_inserter(pieces), " ({}{}{})", segment.suffix, segment.feature.empty() ? "" : " ",
                         segment.feature);
      }
      line("word",
           fmt::format("{}: {} {}{}{}{}", at(token.span), token.analysis.pos,
                       pieces.empty() ? token.analysis.lemma : pieces, token.analysis.guessed ? ", a guess" : "",
                       token.analysis.reason.empty() ? "" : ", chosen by ", token.analysis.reason));
    }
    for (const std::string& step : e.negation) line("negation", step);
    if (e.record.full_form != e.record.predicate.of(document.text)) line("in full", e.record.full_form);
    if (!e.record.softened_by.empty()) line("softened by", at(e.record.softened_by));
    for (const RoleReason& role : e.roles)
      line(role.role, fmt::format("{}: {}{}", at(role.span), role.reason,
                                  role.rule.empty() ? std::string()
                                                    : fmt::format(" ({}  {}:{})", role.rule, role.file, role.line)));
    for (const RefusedRule& refused : e.refused) line("not", fmt::format("{}: {}", refused.rule, refused.reason));
    out += '\n';
  }
}

void write_explanations_json_lines(std::string& out, const DocumentView& document,
                                   const std::vector<Explanation>& explanations, OffsetUnit unit) {
  const SpanWriter write{document.text, text::OffsetMap(document.text, map_unit(unit))};
  const auto place = [](JsonObject& object, std::string_view name, std::string_view file, std::size_t line) {
    object.member("name", name);
    object.member("file", file);
    object.number("line", line);
  };
  for (const Explanation& e : explanations) {
    {
      JsonObject object(out);
      append_record(object.member("record"), document, write, e.record);
      {
        JsonObject rule(object.member("rule"));
        place(rule, e.record.rule, e.file, e.line);
      }
      {
        JsonArray parts(object.member("patterns"));
        for (const PatternPart& part : e.parts) {
          JsonObject one(parts.next());
          one.member("pattern", part.pattern);
          if (!part.word.empty()) write.span(one.member("word"), part.word);
        }
      }
      {
        JsonArray words(object.member("words"));
        for (const AnalyzedToken& token : e.words) {
          JsonObject word(words.next());
          write.offsets_and_text(word, token.span);
          word.member("lemma", token.analysis.lemma);
          word.member("pos", token.analysis.pos);
          word.member("feats", token.analysis.feats);
          word.member_unless_empty("chosen_by", token.analysis.reason);
          JsonArray segments(word.member("segments"));
          for (const Segment& segment : token.analysis.segments) {
            JsonObject one(segments.next());
            one.member("surface", segment.surface);
            one.member_unless_empty("suffix", segment.suffix);
            one.member_unless_empty("feature", segment.feature);
          }
        }
      }
      {
        JsonArray steps(object.member("negation"));
        for (const std::string& step : e.negation) append_json_string(steps.next(), step);
      }
      {
        JsonArray roles(object.member("roles"));
        for (const RoleReason& role : e.roles) {
          JsonObject one(roles.next());
          one.member("role", role.role);
          write.offsets_and_text(one, role.span);
          one.member("reason", role.reason);
          if (role.rule.empty()) continue;
          JsonObject rule(one.member("rule"));
          place(rule, role.rule, role.file, role.line);
        }
      }
      JsonArray refused(object.member("refused"));
      for (const RefusedRule& rule : e.refused) {
        JsonObject one(refused.next());
        one.member("rule", rule.rule);
        one.member("reason", rule.reason);
      }
    }
    out += '\n';
  }
}

void write_trials_text(std::string& out, const DocumentView& document, std::string_view rule,
                       const std::vector<RuleTrial>& trials) {
  for (const RuleTrial& trial : trials) {
    fmt::format_to(std::back_inserter(out), "{}\n", on_one_line(trial.sentence.of(document.text)));
    const std::string predicate =
        trial.predicate.empty() ? std::string() : on_one_line(trial.predicate.of(document.text)) + ": ";
    fmt::format_to(std::back_inserter(out), "  {}{}{}\n\n", predicate, rule,
                   trial.decided ? " decides" : " does not: " + on_one_line(trial.reason));
  }
}

void write_trials_json_lines(std::string& out, const DocumentView& document, std::string_view rule,
                             const std::vector<RuleTrial>& trials, OffsetUnit unit) {
  const SpanWriter write{document.text, text::OffsetMap(document.text, map_unit(unit))};
  for (const RuleTrial& trial : trials) {
    {
      JsonObject object(out);
      object.member("doc", document.id);
      object.member("rule", rule);
      {
        JsonObject sentence(object.member("sentence"));
        write.offsets(sentence, trial.sentence);
      }
      if (!trial.predicate.empty()) write.span(object.member("predicate"), trial.predicate);
      object.member("decided") += trial.decided ? "true" : "false";
      object.member_unless_empty("reason", trial.reason);
    }
    out += '\n';
  }
}

}  // namespace yukum
