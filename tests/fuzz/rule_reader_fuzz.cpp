// SPDX-License-Identifier: Apache-2.0
// Any bytes as a rule file: it is read or refused with a message fit for a terminal, and what is read can be used.
#include <algorithm>
#include <cstdint>

#include <yukum/yukum.hpp>

#include "derivation.hpp"
#include "grammar_fixture.hpp"
#include "require.hpp"
#include "rule_reader.hpp"

namespace {

using namespace yukum;
using fuzz::require;
using fuzz::require_utf8;

void check_message(const GrammarError& error, std::string_view text) {
  const std::string_view message = error.what();
  require_utf8(message, "a message is text");
  for (const char c : message)
    require(static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t', "a message has no escapes");
  require(message.size() < 2000, "a message is short", message);
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  require(error.line() >= 1 && error.line() <= lines, "an error stands in a line of the file", message);
  require(error.column() >= 1, "columns count from 1", message);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr std::string_view sample =
      "Madde 1. Kiracı, kirayı her ayın beşinde ödemek zorundadır; kiralananı başkasına devredemez.\n"
      "Taraflar işbirliğini geliştirecek ve destekleyeceklerdir. Kurulun görevleri şunlardır:\n"
      "a) Raporu hazırlamak,\nb) Süreyi uzatmamak.\n";
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Morphology& morphology = fixture::morphology();
  RuleBook book;
  try {
    book = read_rules({{"any.rules", text}}, morphology);
  } catch (const GrammarError& error) {
    check_message(error, text);
    return 0;
  }
  const Disambiguation disambiguation(book.readings);
  const TriggerIndex<ModalityRule> modality(book.modality);
  const GrammarView grammar{morphology, disambiguation, modality, book.roles};
  Workspace workspace(true, grammar);
  const auto read_aloud = [&](std::string_view read, Genre genre, Listener& listener) {
    Document document;
    segment(read, document);
    std::vector<Record> records;
    SentenceReader reader(grammar, document, genre, workspace, records, &listener);
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) reader.read(s);
  };
  ExplainingListener listener(morphology.lexicon(), [](const Reading&, std::string_view) { return WordAnalysis(); });
  read_aloud(sample, Genre::contract, listener);
  for (const Explanation& e : listener.explanations)
    require(e.record.predicate.end <= sample.size(), "a record stands in the text");
  for (const RuleProblem& problem : rule_problems(book, read_aloud)) require_utf8(problem.message, "a problem is text");
  return 0;
}
