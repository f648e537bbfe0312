// SPDX-License-Identifier: Apache-2.0
// Text to records: the one class that a program needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/explanation.hpp>
#include <yukum/morphology.hpp>
#include <yukum/record.hpp>
#include <yukum/rules.hpp>

namespace yukum {

/// A grammar file that could not be read: where, and what was expected there.
/// `what()` is the whole message: `file:line:column: message`, the line itself and a caret under the place.
class YUKUM_EXPORT GrammarError : public std::runtime_error {
 public:
  GrammarError(std::string file, std::size_t line, std::size_t column, std::string message, std::string source_line);

  const std::string& file() const { return file_; }
  std::size_t line() const { return line_; }      ///< from 1
  std::size_t column() const { return column_; }  ///< in code points, from 1
  const std::string& message() const { return message_; }

 private:
  std::string file_;
  std::size_t line_;
  std::size_t column_;
  std::string message_;
};

/// Bytes that cannot be read as text; extraction goes on behind them.
struct TextProblem {
  std::size_t byte_offset;
  enum class What : std::uint8_t { invalid_utf8, nul_byte } what;
};

/// Where the text is not valid UTF-8 or holds NUL. Every run of bad bytes is reported once.
YUKUM_EXPORT std::vector<TextProblem> text_problems(std::string_view text);

/// Rules beside or instead of the embedded ones.
struct RuleFile {
  std::string name;  ///< for messages
  std::string text;  ///< UTF-8
};

struct ExtractorOptions {
  std::vector<RuleFile> rules{};   ///< added to the embedded rules; a rule of the same name replaces
  Genre genre = Genre::automatic;  ///< recognised from each document unless named
  bool memo = true;                ///< remember analyses of words; results are the same without
};

/// Finds the norms of a text.
///
/// Construction reads the embedded grammars and throws GrammarError for a bad rule file. All other members
/// are const, safe to call from any number of threads on one object, throw on no input but for want of
/// memory or threads and std::length_error for a text of 4 GiB or more, print nothing and touch no global.
///
///     yukum::Extractor extractor;
///     for (const yukum::Record& record : extractor.extract(text))
///       std::cout << name_of(record.kind) << ": " << record.predicate.of(text) << '\n';
class YUKUM_EXPORT Extractor {
 public:
  explicit Extractor(ExtractorOptions options = {});
  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

  /// Every record of the text, in the order of their predicates, of all ten kinds. `jobs` is how many threads may read
  /// a text of half a megabyte or more; 0: as many as the machine runs at once, 1: the caller's, which otherwise cuts
  /// up the text for them. The records are the same for every number.
  std::vector<Record> extract(std::string_view text, std::size_t jobs = 1) const;

  /// The same, handed over some hundreds at a time while the text is read, so that a long one needs no more memory than
  /// a short one: a text is held in windows of a quarter megabyte, each of which ends where an article begins
  /// (`MADDE 5 –`, `5.2.`); one without articles is held whole. Gives back how many sentences, headings among them,
  /// were read.
  ///
  ///     std::size_t duties = 0;
  ///     extractor.extract(text, [&](std::vector<yukum::Record> records) { duties += records.size(); });
  ///
  /// `sink` is called on the caller's thread, in the order of the text. What it throws ends the work and is thrown on.
  std::size_t extract(std::string_view text, const std::function<void(std::vector<Record>)>& sink,
                      std::size_t jobs = 1) const;

  /// The records of the text, each with its derivation.
  std::vector<Explanation> explain(std::string_view text) const;
  std::vector<Explanation> explain(std::string_view text, std::size_t& sentence_count) const;

  /// For each predicate of the text, what became of the `rule` of that name; empty when there is none.
  std::vector<RuleTrial> why_not(std::string_view text, std::string_view rule) const;

  /// All rules, in the order in which they are tried.
  std::vector<RuleInfo> rules() const;

  /// Runs the examples of every rule and looks for rules that can never decide. Empty when all is well.
  std::vector<RuleProblem> check_rules() const;

  /// Every token of the text with the reading that fits where it stands.
  std::vector<AnalyzedSentence> analyze(std::string_view text) const;

  /// Every reading of one word on its own, best first; none when the word cannot be read.
  std::vector<WordAnalysis> analyses_of(std::string_view word) const;

 private:
  struct Grammar;
  std::unique_ptr<const Grammar> grammar_;
};

}  // namespace yukum
