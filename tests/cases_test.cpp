// SPDX-License-Identifier: Apache-2.0
// Sentences and the records that they must give: the examples of every rule, and the files of tests/cases.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

#include <yukum/yukum.hpp>

#include "record_spans.hpp"

using namespace yukum;
namespace fs = std::filesystem;

namespace {

struct Case {
  std::string place;  ///< file:line
  std::string text;
  Genre genre = Genre::automatic;
  std::vector<std::string> records;  ///< as written: `kind | predicate | action | bearer=…; object=…`
};

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1));
}

std::vector<std::string> split(std::string_view text, std::string_view by) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(by, at), text.size());
    parts.push_back(trimmed(text.substr(at, end - at)));
    at = end + by.size();
  }
  return parts;
}

/// Blocks with blank lines between them: the lines of a text, then a record a line or `none`. A line `genre: law`
/// above the text says what it is read as. `#` begins a comment line.
std::vector<Case> cases_of(const fs::path& file) {
  std::ifstream in(file);
  std::vector<Case> cases;
  bool open = false;
  std::size_t line_number = 0;
  for (std::string line; std::getline(in, line);) {
    ++line_number;
    const std::string content = trimmed(line);
    if (content.starts_with('#')) continue;
    if (content.empty()) {
      open = false;
      continue;
    }
    if (!open)
      cases.push_back({file.filename().string() + ":" + std::to_string(line_number), {}, Genre::automatic, {}});
    open = true;
    Case& current = cases.back();
    const std::string record = trimmed(content.starts_with("=>") ? content.substr(2) : content);
    if (record == "none") {
    } else if (kind_named(trimmed(record.substr(0, record.find('|')))) && record.find('|') != std::string::npos) {
      current.records.push_back(record);
    } else if (content.starts_with("genre:")) {
      current.genre = genre_named(trimmed(content.substr(6))).value_or(Genre::automatic);
    } else {
      if (!current.text.empty()) current.text += '\n';
      current.text += content;
    }
  }
  return cases;
}

std::vector<Case> all_cases() {
  std::vector<fs::path> files;
  const fs::path folder = fs::path(YUKUM_SOURCE_DIR) / "tests/cases";
  if (fs::exists(folder))
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<Case> cases;
  for (const fs::path& file : files)
    for (Case& c : cases_of(file)) cases.push_back(std::move(c));
  return cases;
}

const Extractor& extractor_for(Genre genre, bool memo = true) {
  static std::map<std::pair<Genre, bool>, Extractor> extractors;
  const auto known = extractors.find({genre, memo});
  if (known != extractors.end()) return known->second;
  ExtractorOptions options;
  options.genre = genre;
  options.memo = memo;
  return extractors.emplace(std::pair{genre, memo}, Extractor(std::move(options))).first->second;
}

std::string json(const std::vector<Record>& records, std::string_view text) {
  std::string out;
  write_json_lines(out, {"-", text}, records);
  return out;
}

bool is_border(std::string_view text, std::size_t byte) {
  return byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80;
}

/// What holds for every text whatever.
void check_promises(const Case& c) {
  const Extractor& extractor = extractor_for(c.genre);
  const auto records = extractor.extract(c.text);
  for (const Record& record : records) {
    std::vector<ByteSpan> spans = own_spans(record);
    spans.push_back(record.sentence);
    for (const ByteSpan& span : spans) {
      REQUIRE(span.begin < span.end);
      REQUIRE(span.end <= c.text.size());
      CHECK(is_border(c.text, span.begin));
      CHECK(is_border(c.text, span.end));
      CHECK(span.end <= record.sentence.end);
    }
    CHECK(record.predicate.begin >= record.sentence.begin);
    for (const Bearer& bearer : record.bearer) CHECK(bearer.span.end <= c.text.size());
  }
  const std::string once = json(records, c.text);
  CHECK(json(extractor.extract(c.text + "\n"), c.text) == once);
  CHECK(json(extractor_for(c.genre, false).extract(c.text), c.text) == once);
}

std::string joined(const std::vector<std::string>& parts, std::string_view by) {
  std::string all;
  for (const std::string& part : parts) all.append(all.empty() ? "" : by).append(part);
  return all;
}

/// The spans of a role as the cases write them, with commas between.
std::string role_of(const Record& r, std::string_view role, std::string_view text) {
  std::vector<std::string> spans;
  const auto add = [&](const ByteSpan& span) { spans.emplace_back(span.of(text)); };
  if (role == "bearer")
    for (const Bearer& b : r.bearer) add(b.span);
  if (role == "object")
    for (const ByteSpan& s : r.object) add(s);
  if (role == "counterparty")
    for (const ByteSpan& s : r.counterparty) add(s);
  if (role == "condition")
    for (const ByteSpan& s : r.condition) add(s);
  if (role == "exception")
    for (const ByteSpan& s : r.exception) add(s);
  if (role == "deadline")
    for (const Deadline& d : r.deadline) add(d.span);
  if (role == "purpose")
    for (const ByteSpan& s : r.purpose) add(s);
  if (role == "manner")
    for (const ByteSpan& s : r.manner) add(s);
  if (role == "scope")
    for (const ByteSpan& s : r.scope) add(s);
  if (role == "reference")
    for (const Reference& f : r.reference) add(f.span);
  if (role == "force") spans.emplace_back(name_of(r.force));
  if (role == "full_form") spans.push_back(r.full_form);
  if (role == "exponent") spans.push_back(r.exponent);
  if (role == "rule") spans.push_back(r.rule);
  return joined(spans, ", ");
}

/// A record in the form of an expected one: as many parts and the roles that it names; on one line.
std::string written_like(const std::string& expected, const Record& r, std::string_view text) {
  const std::vector<std::string> parts = split(expected, "|");
  std::vector<std::string> written{std::string(name_of(r.kind))};
  if (parts.size() > 1) written.emplace_back(parts[1].empty() ? "" : r.predicate.of(text));
  if (parts.size() > 2) written.push_back(parts[2].empty() ? "" : r.action);
  if (parts.size() > 3) {
    std::vector<std::string> roles;
    for (const std::string& role : split(parts[3], ";")) {
      if (role.empty()) continue;
      const std::string name = trimmed(role.substr(0, role.find('=')));
      roles.push_back(name + "=" + role_of(r, name, text));
    }
    written.push_back(joined(roles, "; "));
  }
  std::string line = joined(written, " | ");
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

}  // namespace

TEST_CASE("every rule finds its examples and leaves its counterexamples alone") {
  for (const RuleProblem& problem : extractor_for(Genre::automatic).check_rules()) {
    const std::string place = problem.file + ":" + std::to_string(problem.line) + ": " + problem.rule;
    INFO(place, ": ", problem.message);
    CHECK(problem.message == "");
  }
}

TEST_CASE("every case gives its records") {
  for (const Case& c : all_cases()) {
    INFO(c.place, ": ", c.text);
    const auto records = extractor_for(c.genre).extract(c.text);
    std::vector<std::string> expected, found;
    for (std::size_t i = 0; i < std::max(records.size(), c.records.size()); ++i) {
      const std::string pattern = i < c.records.size() ? c.records[i] : "kind | predicate | action";
      if (i < c.records.size()) expected.push_back(joined(split(c.records[i], "|"), " | "));
      if (i < records.size()) found.push_back(written_like(pattern, records[i], c.text));
    }
    CHECK(joined(found, "\n") == joined(expected, "\n"));
    check_promises(c);
  }
}

TEST_CASE("every embedded rule has a name of its own") {
  std::vector<std::string> names;
  for (const RuleInfo& rule : extractor_for(Genre::automatic).rules()) names.push_back(rule.sort + " " + rule.name);
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}
