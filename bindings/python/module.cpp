// SPDX-License-Identifier: Apache-2.0
// The library to Python: strings in, the immutable classes of the package yukum out; offsets count code points.
#include <pybind11/gil_safe_call_once.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <yukum/yukum.hpp>

namespace py = pybind11;
using namespace py::literals;

namespace {

using yukum::Extractor;

// Throws UnicodeEncodeError for a lone surrogate, which it names with its place: UTF-8 has no bytes for it. Not the
// bytes that a string can keep of itself, which would stay as long as the string.
py::bytes utf8_of(const py::str& text) {
  PyObject* bytes = PyUnicode_AsUTF8String(text.ptr());
  if (!bytes) throw py::error_already_set();
  return py::reinterpret_steal<py::bytes>(bytes);
}

py::str string(std::string_view utf8) { return py::str(utf8.data(), utf8.size()); }

py::object string_or_none(std::string_view utf8) { return utf8.empty() ? py::object(py::none()) : string(utf8); }

template <typename All, typename Convert>
py::tuple tuple_of(const All& all, Convert convert) {
  py::tuple tuple(all.size());
  std::size_t index = 0;
  for (const auto& one : all) tuple[index++] = convert(one);
  return tuple;
}

// A frozen dataclass with slots. Its objects are filled directly: `__init__`, which goes through `object.__setattr__`
// for each field, took longer than the extraction.
class FrozenClass {
 public:
  FrozenClass(const char* module, const char* name) : type_(py::module_::import(module).attr(name)) {
    for (const py::handle field : py::module_::import("dataclasses").attr("fields")(type_))
      names_.push_back(field.attr("name"));
  }

  /// An object with these values for all fields, in the order of the class.
  template <typename... Values>
  py::object operator()(const Values&... values) const {
    return filled(py::make_tuple(values...));
  }

 private:
  py::object filled(const py::tuple& values) const {
    if (values.size() != names_.size()) throw std::logic_error("a class of yukum has other fields than its module");
    auto* type = reinterpret_cast<PyTypeObject*>(type_.ptr());
    auto object = py::reinterpret_steal<py::object>(type->tp_alloc(type, 0));
    if (!object) throw py::error_already_set();
    for (std::size_t index = 0; index < names_.size(); ++index) {
      PyObject* value = PyTuple_GET_ITEM(values.ptr(), static_cast<Py_ssize_t>(index));
      if (PyObject_GenericSetAttr(object.ptr(), names_[index].ptr(), value) != 0) throw py::error_already_set();
    }
    return object;
  }

  py::object type_;
  std::vector<py::object> names_;
};

// The classes that Python code defines, looked up once.
struct Classes {
  FrozenClass span{"yukum.record", "Span"};
  FrozenClass bearer{"yukum.record", "Bearer"};
  FrozenClass time_value{"yukum.record", "TimeValue"};
  FrozenClass deadline{"yukum.record", "Deadline"};
  FrozenClass norm_reference{"yukum.record", "NormReference"};
  FrozenClass reference{"yukum.record", "Reference"};
  FrozenClass section{"yukum.record", "Section"};
  FrozenClass record{"yukum.record", "Record"};
  FrozenClass records{"yukum.record", "Records"};
  FrozenClass segment{"yukum.morphology", "Segment"};
  FrozenClass word_analysis{"yukum.morphology", "WordAnalysis"};
  FrozenClass analyzed_token{"yukum.morphology", "AnalyzedToken"};
  FrozenClass analyzed_sentence{"yukum.morphology", "AnalyzedSentence"};
  FrozenClass pattern_part{"yukum.explanation", "PatternPart"};
  FrozenClass refused_rule{"yukum.explanation", "RefusedRule"};
  FrozenClass role_reason{"yukum.explanation", "RoleReason"};
  FrozenClass explanation{"yukum.explanation", "Explanation"};
  FrozenClass rule_trial{"yukum.explanation", "RuleTrial"};
  FrozenClass rule_info{"yukum.rules", "RuleInfo"};
  FrozenClass rule_problem{"yukum.rules", "RuleProblem"};
};

const Classes& classes() {
  PYBIND11_CONSTINIT static py::gil_safe_call_once_and_store<Classes> storage;
  return storage.call_once_and_store_result([] { return Classes(); }).get_stored();
}

py::object word_analysis(const yukum::WordAnalysis& analysis) {
  const py::tuple segments = tuple_of(analysis.segments, [](const yukum::Segment& segment) {
    return classes().segment(string(segment.surface), string_or_none(segment.suffix), string_or_none(segment.feature));
  });
  return classes().word_analysis(string(analysis.lemma), string(analysis.pos), string(analysis.feats), segments,
                                 analysis.guessed, analysis.cost, string_or_none(analysis.reason));
}

py::object time_value(const std::optional<yukum::TimeValue>& value) {
  if (!value) return py::none();
  return classes().time_value(
      value->amount, value->unit == yukum::TimeUnit::none ? py::object(py::none()) : string(name_of(value->unit)),
      string_or_none(value->date), string(name_of(value->relation)));
}

py::object norm_reference(const yukum::NormReference& norm) {
  return classes().norm_reference(string_or_none(norm.law), string_or_none(norm.article),
                                  string_or_none(norm.paragraph), string_or_none(norm.clause));
}

py::object section(const yukum::Section& section) {
  return classes().section(string_or_none(section.article), string_or_none(section.paragraph),
                           string_or_none(section.clause), string_or_none(section.subclause));
}

// What the library says of one text to Python objects.
class Converter {
 public:
  Converter(const py::str& text, const yukum::OffsetMap& code_points) : text_(text), code_points_(code_points) {}

  template <typename... More>
  py::object span_of(const FrozenClass& type, yukum::ByteSpan span, const More&... more) const {
    const std::size_t begin = code_points_(span.begin), end = code_points_(span.end);
    const auto words = py::reinterpret_steal<py::object>(
        PyUnicode_Substring(text_.ptr(), static_cast<Py_ssize_t>(begin), static_cast<Py_ssize_t>(end)));
    if (!words) throw py::error_already_set();
    return type(begin, end, words, more...);
  }
  py::object span(yukum::ByteSpan span) const { return span_of(classes().span, span); }
  py::object span_or_none(yukum::ByteSpan span) const {
    return span.empty() ? py::object(py::none()) : this->span(span);
  }
  py::tuple spans(const std::vector<yukum::ByteSpan>& all) const {
    return tuple_of(all, [&](yukum::ByteSpan one) { return span(one); });
  }

  py::object record(const yukum::Record& record) const {
    const py::tuple bearer = tuple_of(record.bearer, [&](const yukum::Bearer& one) {
      return span_of(classes().bearer, one.span, string(name_of(one.source)));
    });
    const py::tuple deadline = tuple_of(record.deadline, [&](const yukum::Deadline& one) {
      return span_of(classes().deadline, one.span, time_value(one.value));
    });
    const py::tuple reference = tuple_of(record.reference, [&](const yukum::Reference& one) {
      return span_of(classes().reference, one.span, tuple_of(one.norms, norm_reference));
    });
    return classes().record(
        string(name_of(record.kind)), string(record.exponent), string(name_of(record.polarity)),
        string(name_of(record.force)), span_or_none(record.softened_by), string(name_of(record.genre)),
        string(record.action), string(name_of(record.voice)), record.person, string(name_of(record.number)),
        span(record.predicate), string(record.full_form), bearer, spans(record.object), spans(record.counterparty),
        spans(record.condition), spans(record.exception), deadline, spans(record.purpose), spans(record.manner),
        spans(record.scope), reference, span(record.sentence), section(record.section), string(record.rule));
  }
  py::object token(const yukum::AnalyzedToken& token) const {
    return span_of(classes().analyzed_token, token.span, word_analysis(token.analysis));
  }
  py::object sentence(const yukum::AnalyzedSentence& sentence) const {
    return span_of(classes().analyzed_sentence, sentence.span,
                   tuple_of(sentence.tokens, [&](const yukum::AnalyzedToken& one) { return token(one); }));
  }

  py::object explanation(const yukum::Explanation& explanation) const {
    const py::tuple words = tuple_of(explanation.words, [&](const yukum::AnalyzedToken& one) { return token(one); });
    const py::tuple parts = tuple_of(explanation.parts, [&](const yukum::PatternPart& part) {
      return classes().pattern_part(string(part.pattern), span_or_none(part.word));
    });
    const py::tuple refused = tuple_of(explanation.refused, [&](const yukum::RefusedRule& rule) {
      return classes().refused_rule(string(rule.rule), string(rule.reason));
    });
    const py::tuple roles = tuple_of(explanation.roles, [&](const yukum::RoleReason& role) {
      return classes().role_reason(string(role.role), span(role.span), string(role.reason), string_or_none(role.rule),
                                   string_or_none(role.file),
                                   role.line == 0 ? py::object(py::none()) : py::int_(role.line));
    });
    std::string report;
    yukum::write_explanations_text(report, {"", std::string_view(utf8_of(text_))}, {explanation});
    report.erase(report.find_last_not_of('\n') + 1);
    return classes().explanation(record(explanation.record), string(explanation.file), explanation.line, words, parts,
                                 refused, tuple_of(explanation.negation, string), roles, string(report));
  }

  py::object trial(const yukum::RuleTrial& trial) const {
    return classes().rule_trial(span(trial.sentence), span_or_none(trial.predicate), trial.decided,
                                string_or_none(trial.reason));
  }

 private:
  const py::str& text_;
  const yukum::OffsetMap& code_points_;
};

// Asks the library about a text while other Python threads run; `convert` turns each of what it says to Python.
template <typename Ask, typename Convert>
py::tuple answers(const py::str& text, Ask ask, Convert convert) {
  const py::bytes bytes = utf8_of(text);
  const std::string_view utf8 = bytes;
  const auto [found, code_points] = [&] {
    const py::gil_scoped_release others_run;
    return std::pair(ask(utf8), yukum::OffsetMap(utf8, yukum::OffsetUnit::codepoint));
  }();
  const Converter converter(text, code_points);
  return tuple_of(found, [&](const auto& one) { return (converter.*convert)(one); });
}

using NamedText = std::pair<std::string, std::string>;

std::unique_ptr<Extractor> make_extractor(const std::vector<NamedText>& rules, const std::string& genre) {
  yukum::ExtractorOptions options;
  const auto genre_named = yukum::genre_named(genre);
  if (!genre_named) throw py::value_error("genre must be auto, treaty, law, contract, policy or general, not " + genre);
  options.genre = *genre_named;
  for (const auto& [name, text] : rules) options.rules.push_back({name, text});
  const py::gil_scoped_release others_run;
  return std::make_unique<Extractor>(std::move(options));
}

py::object extract(const Extractor& self, const py::str& text) {
  const auto ask = [&](std::string_view utf8) { return self.extract(utf8); };
  return classes().records(text, answers(text, ask, &Converter::record));
}

py::tuple explain(const Extractor& self, const py::str& text) {
  return answers(
      text, [&](std::string_view utf8) { return self.explain(utf8); }, &Converter::explanation);
}

py::tuple why_not(const Extractor& self, const py::str& text, const std::string& rule) {
  return answers(
      text, [&](std::string_view utf8) { return self.why_not(utf8, rule); }, &Converter::trial);
}

py::tuple analyze(const Extractor& self, const py::str& text) {
  return answers(
      text, [&](std::string_view utf8) { return self.analyze(utf8); }, &Converter::sentence);
}

py::tuple analyses_of(const Extractor& self, const py::str& word) {
  return tuple_of(self.analyses_of(std::string_view(utf8_of(word))), word_analysis);
}

py::tuple rules(const Extractor& self) {
  return tuple_of(self.rules(), [](const yukum::RuleInfo& rule) {
    return classes().rule_info(rule.name, rule.sort, rule.file, rule.line, rule.text, rule.priority, rule.example_count,
                               rule.counterexample_count);
  });
}

py::tuple check_rules(const Extractor& self) {
  const auto problems = [&] {
    const py::gil_scoped_release others_run;
    return self.check_rules();
  }();
  return tuple_of(problems, [](const yukum::RuleProblem& problem) {
    return classes().rule_problem(problem.rule, problem.file, problem.line, problem.message, problem.is_error());
  });
}

// Documents in flight. Their Python objects are touched by the thread that holds the batch alone, the others see
// the bytes.
class PythonBatch {
 public:
  PythonBatch(const Extractor& extractor, std::size_t jobs)
      : batch_([&extractor](const Document& document) { return Extracted(extractor, document.utf8); }, {.jobs = jobs}) {
  }

  bool empty() const { return batch_.empty(); }
  bool full() const { return batch_.full(); }

  void push(py::object id, py::str text) {
    py::bytes bytes = utf8_of(text);
    const std::string_view utf8 = bytes;
    batch_.push({std::move(id), std::move(text), std::move(bytes), utf8}, utf8.size());
  }

  /// The id of the oldest document and its records.
  py::tuple next() {
    auto item = [&] {
      const py::gil_scoped_release others_run;
      return batch_.next();
    }();
    const Extracted& extracted = item.value();
    const Converter converter(item.input.text, extracted.code_points);
    const auto convert = [&](const yukum::Record& record) { return converter.record(record); };
    return py::make_tuple(item.input.id, classes().records(item.input.text, tuple_of(extracted.records, convert)));
  }

 private:
  struct Document {
    py::object id;
    py::str text;
    py::bytes bytes;
    std::string_view utf8;  // what stands in `bytes`
  };
  struct Extracted {
    Extracted(const Extractor& extractor, std::string_view utf8)
        : records(extractor.extract(utf8)), code_points(utf8, yukum::OffsetUnit::codepoint) {}
    std::vector<yukum::Record> records;
    yukum::OffsetMap code_points;
  };

  yukum::Batch<Document, Extracted> batch_;
};

void raise_grammar_error(std::exception_ptr thrown) {
  try {
    std::rethrow_exception(thrown);
  } catch (const yukum::GrammarError& error) {
    const py::object type = py::module_::import("yukum.rules").attr("GrammarError");
    const py::object raised = type(error.file(), error.line(), error.column(), error.message(), error.what());
    PyErr_SetObject(type.ptr(), raised.ptr());
  }
}

}  // namespace

PYBIND11_MODULE(_core, module) {
  module.attr("__version__") = string(yukum::version);
  py::register_local_exception_translator(raise_grammar_error);

  py::class_<Extractor>(module, "Extractor")
      .def(py::init(&make_extractor), "rules"_a, "genre"_a)
      .def("extract", &extract, "text"_a)
      .def("explain", &explain, "text"_a)
      .def("why_not", &why_not, "text"_a, "rule"_a)
      .def("rules", &rules)
      .def("check_rules", &check_rules)
      .def("analyze", &analyze, "text"_a)
      .def("analyses_of", &analyses_of, "word"_a);

  py::class_<PythonBatch>(module, "Batch")
      .def(py::init<const Extractor&, std::size_t>(), py::keep_alive<1, 2>(), "extractor"_a, "jobs"_a)
      .def("empty", &PythonBatch::empty)
      .def("full", &PythonBatch::full)
      .def("push", &PythonBatch::push, "document"_a, "text"_a)
      .def("next", &PythonBatch::next);
}
