// SPDX-License-Identifier: Apache-2.0
// The same text written another way gives the same records. The sample documents are read, and with YUKUM_CORPUS
// every *.txt below the folder that it names.
#include <doctest/doctest.h>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include <yukum/yukum.hpp>

#include "sample_documents.hpp"
#include "text.hpp"

using namespace yukum;

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

std::string normalised(const std::string& text, const char* form) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getInstance(
      nullptr, "nfc", form == std::string_view("NFC") ? UNORM2_COMPOSE : UNORM2_DECOMPOSE, status);
  std::string result;
  normalizer->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(result);
  return result;
}

std::string unix_lines(const std::string& text) { return replaced(text, "\r\n", "\n"); }

std::string in_capitals(const std::string& text) {
  std::string result;
  icu::UnicodeString::fromUTF8(text).toUpper(icu::Locale("tr")).toUTF8String(result);
  return result;
}

std::string without_circumflexes(std::string text) {
  for (const auto& [with, without] : {std::pair{"â", "a"}, {"î", "i"}, {"û", "u"}, {"Â", "A"}, {"Î", "İ"}, {"Û", "U"}})
    text = replaced(std::move(text), with, without);
  return text;
}

/// What a record says, whatever way it is written: words folded, one blank between them, and no offsets.
class Said {
 public:
  explicit Said(std::string_view text) : text_(text) {}

  std::string by(const Record& r) const {
    std::string said(by_predicate(r));
    add(said, name_of(r.force));
    add(said, name_of(r.voice));
    add(said, r.rule);
    add(said, r.full_form);
    for (const Bearer& b : r.bearer) add(said, name_of(b.source)), add(said, b.span);
    for (const auto* list : {&r.object, &r.counterparty, &r.condition, &r.exception, &r.purpose, &r.manner, &r.scope}) {
      said += " |";
      for (const ByteSpan& span : *list) add(said, span);
    }
    for (const Deadline& d : r.deadline) {
      add(said, d.span);
      if (d.value) add(said, name_of(d.value->relation)), add(said, d.value->date);
    }
    for (const Reference& reference : r.reference) {
      add(said, reference.span);
      for (const NormReference& norm : reference.norms) add(said, norm.law + "/" + norm.article + "/" + norm.paragraph);
    }
    for (const std::string* part : {&r.section.article, &r.section.paragraph, &r.section.clause}) add(said, *part);
    return said;
  }

  /// The verb and what it does; no role.
  std::string by_predicate(const Record& r) const {
    std::string said(name_of(r.kind));
    add(said, r.action);
    add(said, r.predicate);
    return said;
  }

 private:
  /// Word by word: folding a whole phrase would join its lines.
  void add(std::string& said, std::string_view words) const {
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find_first_of(" \t\r\n", at), words.size());
      if (end > at) said.append(" ").append(text::folded(words.substr(at, end - at)));
      at = end + 1;
    }
  }
  void add(std::string& said, ByteSpan span) const { add(said, span.of(text_)); }

  std::string_view text_;
};

using Saying = std::string (Said::*)(const Record&) const;

std::vector<std::string> said_by(std::string_view text, Saying saying = &Said::by) {
  static const Extractor extractor;
  const Said said(text);
  std::vector<std::string> all;
  for (const Record& record : extractor.extract(text)) all.push_back((said.*saying)(record));
  return all;
}

/// Each line that only one of the two has.
std::string difference(std::vector<std::string> before, std::vector<std::string> after) {
  std::sort(before.begin(), before.end());
  std::sort(after.begin(), after.end());
  std::vector<std::string> lost, won;
  std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(lost));
  std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(won));
  std::string lines;
  for (const std::string& line : lost) lines += "- " + line + "\n";
  for (const std::string& line : won) lines += "+ " + line + "\n";
  return lines;
}

}  // namespace

TEST_CASE("a text written another way gives the same records") {
  const std::vector<std::pair<std::string, std::function<std::string(const std::string&)>>> ways = {
      {"precomposed letters", [](const std::string& text) { return normalised(text, "NFC"); }},
      {"letters with combining marks", [](const std::string& text) { return normalised(text, "NFD"); }},
      {"lines that end in LF", unix_lines},
      {"lines that end in CR LF", [](const std::string& text) { return replaced(unix_lines(text), "\n", "\r\n"); }},
      {"a trailing blank", [](const std::string& text) { return text + " "; }},
      {"blanks before line ends", [](const std::string& text) { return replaced(unix_lines(text), "\n", " \n"); }},
      {"a byte order mark", [](const std::string& text) { return "\uFEFF" + text; }},
      {"straight apostrophes", [](const std::string& text) { return replaced(text, "’", "'"); }},
      {"curly apostrophes", [](const std::string& text) { return replaced(text, "'", "’"); }},
      {"no circumflexes", without_circumflexes},
  };
  for (const auto& file : sample_documents()) {
    const std::string text = bytes_of(file);
    const auto before = said_by(text);
    CHECK(before.size() > 0);
    for (const auto& [name, rewritten] : ways) {
      CAPTURE(file);
      CAPTURE(name);
      CHECK(difference(before, said_by(rewritten(text))) == "");
    }
  }
}

TEST_CASE("a text behind itself gives its records twice") {
  for (const auto& file : sample_documents()) {
    CAPTURE(file);
    const std::string text = bytes_of(file);
    auto twice = said_by(text, &Said::by_predicate);
    const std::size_t once_count = twice.size();
    for (std::size_t i = 0; i < once_count; ++i) twice.push_back(twice[i]);
    CHECK(difference(twice, said_by(text + "\n\n" + text, &Said::by_predicate)) == "");
  }
}

// Names are told from other words by their capitals, so roles may differ; what is done may not.
TEST_CASE("a text in capitals has the same predicates of the same kinds") {
  for (const auto& file : sample_documents()) {
    CAPTURE(file);
    const std::string text = bytes_of(file);
    CHECK(difference(said_by(text, &Said::by_predicate), said_by(in_capitals(text), &Said::by_predicate)) == "");
  }
}
