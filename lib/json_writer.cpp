// SPDX-License-Identifier: Apache-2.0
// Records, analyses and derivations to JSON Lines.
#include <yukum/writers.hpp>

#include "json.hpp"
#include "text.hpp"

namespace yukum {
namespace {

// The text of a document with its offsets in the unit asked for.
struct SpanWriter {
  std::string_view text;
  const OffsetMap& offset;

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

}  // namespace

void write_json_lines(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                      OffsetUnit unit) {
  write_json_lines(out, document, records, OffsetMap(document.text, unit));
}

void write_json_lines(std::string& out, const DocumentView& document, const std::vector<Record>& records,
                      const OffsetMap& offset) {
  constexpr std::size_t usual_bytes = 900;  // of a line: to grow on the way would need twice the room
  out.reserve(out.size() + records.size() * usual_bytes);
  const SpanWriter write{document.text, offset};
  for (const Record& record : records) {
    append_record(out, document, write, record);
    out += '\n';
  }
}

void write_analysis_json_line(std::string& out, const DocumentView& document,
                              const std::vector<AnalyzedSentence>& sentences, OffsetUnit unit) {
  const OffsetMap offset(document.text, unit);
  const SpanWriter write{document.text, offset};
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

void write_explanations_json_lines(std::string& out, const DocumentView& document,
                                   const std::vector<Explanation>& explanations, OffsetUnit unit) {
  const OffsetMap offset(document.text, unit);
  const SpanWriter write{document.text, offset};
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

void write_trials_json_lines(std::string& out, const DocumentView& document, std::string_view rule,
                             const std::vector<RuleTrial>& trials, OffsetUnit unit) {
  const OffsetMap offset(document.text, unit);
  const SpanWriter write{document.text, offset};
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
