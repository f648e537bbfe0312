// SPDX-License-Identifier: Apache-2.0
// The command yukum: files on the command line to records or analyses on standard output or in a folder.
#include <unistd.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <new>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

#include <yukum/yukum.hpp>

#include "documents.hpp"
#include "output.hpp"
#include "report.hpp"
#include "results.hpp"
#include "tables.hpp"

namespace {

using cli::Document;
using cli::Form;
using cli::InputFormat;
using cli::Outcome;

enum ExitStatus : int { done = 0, something_not_read = 1, wrong_usage = 2 };

using KindSet = std::bitset<yukum::kind_count>;

// The kinds that `deontic`, `all` or a list with commas names.
std::optional<KindSet> kinds_named(const std::string& names) {
  KindSet kinds;
  std::istringstream list(names);
  for (std::string name; std::getline(list, name, ',');) {
    if (name == "all") {
      kinds.set();
    } else if (name == "deontic") {
      for (std::size_t index = 0; index < yukum::kind_count; ++index) {
        if (yukum::is_deontic(static_cast<yukum::Kind>(index))) kinds.set(index);
      }
    } else if (const auto kind = yukum::kind_named(name)) {
      kinds.set(static_cast<std::size_t>(*kind));
    } else {
      return std::nullopt;
    }
  }
  if (kinds.none()) return std::nullopt;
  return kinds;
}

std::string all_kind_names() {
  std::string names;
  for (std::size_t index = 0; index < yukum::kind_count; ++index) {
    names += index == 0 ? "" : ", ";
    names += yukum::name_of(static_cast<yukum::Kind>(index));
  }
  return names;
}

struct CommonOptions {
  std::vector<std::string> files;
  std::string input = "text";
  std::string format = "jsonl";
  std::string offsets = "byte";
  std::string encoding = "auto";
  std::string out;
  std::size_t jobs = 1;
  bool quiet = false;

  void add_to(CLI::App& command, const std::vector<std::string>& formats) {
    command.add_option("FILE", files, "files and folders; none or `-`: standard input")->option_text("...");
    command.add_option("--input", input, R"(text: a file is a document; jsonl: {"id": "…", "text": "…"} a line)")
        ->check(CLI::IsMember(std::vector<std::string>{"text", "jsonl"}))
        ->option_text("text|jsonl [text]");
    command
        .add_option("--encoding", encoding,
                    "of the files: any name that ICU knows; auto: UTF-8, or what a byte order mark or the letters of "
                    "Turkish say")
        ->check(CLI::Validator(
            [](std::string& name) {
              try {
                if (name != "auto") yukum::Decoder decoder(name);
              } catch (const yukum::EncodingError& error) {
                return std::string(error.what());
              }
              return std::string();
            },
            ""))
        ->option_text("auto|NAME [auto]");
    std::string all_formats;
    for (const std::string& name : formats) all_formats += (all_formats.empty() ? "" : "|") + name;
    command.add_option("--format", format, "form of the output")
        ->check(CLI::IsMember(formats))
        ->option_text(all_formats + " [" + format + "]");
    command.add_option("--out", out, "a file for each input in this folder; each appears when it is whole")
        ->option_text("DIR");
    command.add_option("--offsets", offsets, "what `begin` and `end` count")
        ->check(CLI::IsMember(std::vector<std::string>{"byte", "utf16", "codepoint"}))
        ->option_text("byte|utf16|codepoint [byte]");
    command.add_option("--jobs", jobs, "threads; 0: one for each core. The output is the same for every number")
        ->check(CLI::Range(0, 1024))
        ->option_text("N [1]");
    command.add_flag("--quiet", quiet, "no bar, no notes, no summary of several documents");
  }

  std::size_t thread_count() const { return jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency()); }
  InputFormat input_format() const { return input == "jsonl" ? InputFormat::jsonl : InputFormat::text; }
  yukum::OffsetUnit offset_unit() const { return *yukum::offset_unit_named(offsets); }
};

void add_grammar_options(CLI::App& command, std::string& genre, std::vector<std::string>& rule_files) {
  command.add_option("--genre", genre, "what sort of text it is; auto: recognised from each document")
      ->check(CLI::IsMember(std::vector<std::string>{"auto", "treaty", "law", "contract", "policy", "general"}))
      ->option_text("auto|treaty|law|contract|policy|general [auto]");
  command.add_option("--rules", rule_files, "more rules; one of the same name replaces. May be repeated")
      ->allow_extra_args(false)
      ->option_text("FILE");
}

struct ExtractOptions : CommonOptions {
  std::string kinds = "deontic";
  std::string genre = "auto";
  std::vector<std::string> rule_files;
  std::string colour = "auto";
  std::string separator = "comma";

  void add_to(CLI::App& command) {
    CommonOptions::add_to(command, {"jsonl", "json", "csv", "html", "text", "brat", "legalruleml"});
    const CLI::Validator known_kinds(
        [](std::string& names) {
          return kinds_named(names) ? std::string()
                                    : '`' + names + "` is not deontic, all or a list of " + all_kind_names();
        },
        "");
    command.add_option("--kinds", kinds, "records to show: deontic is all but declaration and constitutive")
        ->check(known_kinds)
        ->option_text("deontic|all|LIST [deontic]");
    add_grammar_options(command, genre, rule_files);
    command.add_option("--color", colour, "colours in the text format; auto: on a terminal, unless NO_COLOR is set")
        ->check(CLI::IsMember(std::vector<std::string>{"auto", "always", "never"}))
        ->option_text("auto|always|never [auto]");
    command.add_option("--separator", separator, "between the cells of csv; Excel in Turkish expects semicolons")
        ->check(CLI::IsMember(std::vector<std::string>{"comma", "semicolon", "tab"}))
        ->option_text("comma|semicolon|tab [comma]");
  }

  char separator_character() const { return separator == "comma" ? ',' : separator == "tab" ? '\t' : ';'; }

  bool wants_colour() const {
    if (colour != "auto") return colour == "always";
    if (!out.empty()) return false;
    const auto variable = [](const char* name) {
      const char* value = std::getenv(name);
      return std::string_view(value ? value : "");
    };
    return isatty(STDOUT_FILENO) && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
  }
};

struct AnalyzeOptions : CommonOptions {
  bool words = false;

  void add_to(CLI::App& command) {
    CommonOptions::add_to(command, {"jsonl", "conllu", "text"});
    command.add_flag("--words", words, "a word a line: every reading of it, best first");
  }
};

struct ExplainOptions : CommonOptions {
  std::string genre = "auto";
  std::vector<std::string> rule_files;
  std::string why_not;

  ExplainOptions() { format = "text"; }
  void add_to(CLI::App& command) {
    CommonOptions::add_to(command, {"text", "json"});
    add_grammar_options(command, genre, rule_files);
    command.add_option("--why-not", why_not, "for each predicate the first condition of this rule that fails")
        ->option_text("RULE");
  }
};

struct RulesOptions {
  std::vector<std::string> files;  // of `check` and `list`
  std::string name;                // of `show`
  std::vector<std::string> rule_files;
};

// A rule file that cannot be opened; as grave as one that cannot be understood.
struct RuleFileError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

yukum::Extractor extractor_for(const std::vector<std::string>& rule_files, const std::string& genre = "auto") {
  yukum::ExtractorOptions extractor_options;
  extractor_options.genre = *yukum::genre_named(genre);
  for (const std::string& name : rule_files) {
    try {
      extractor_options.rules.push_back({name, cli::bytes_of_file(name)});
    } catch (const std::system_error& error) {
      throw RuleFileError(name + ": " + error.code().message());
    }
  }
  return yukum::Extractor(std::move(extractor_options));
}

// One message for each run of bad bytes; a file that is no text at all must not flood the terminal.
std::vector<std::string> complaints_about(const Document& document) {
  constexpr std::size_t shown_limit = 10;
  const std::vector<yukum::TextProblem> problems = yukum::text_problems(document.text);
  std::vector<std::string> complaints;
  for (std::size_t index = 0; index < std::min(problems.size(), shown_limit); ++index) {
    const bool is_nul = problems[index].what == yukum::TextProblem::What::nul_byte;
    complaints.push_back(document.place + ": byte " + std::to_string(problems[index].byte_offset) + ": " +
                         (is_nul ? "NUL byte" : "invalid UTF-8"));
  }
  if (problems.size() > shown_limit) {
    complaints.push_back(document.place + ": and " + std::to_string(problems.size() - shown_limit) +
                         " more places that are not text");
  }
  const bool may_be_another_encoding = std::any_of(problems.begin(), problems.end(), [](const auto& problem) {
    return problem.what == yukum::TextProblem::What::invalid_utf8;
  });
  if (may_be_another_encoding)
    complaints.push_back(document.place + ": if it is not UTF-8, name what it is: --encoding windows-1254");
  return complaints;
}

// Works on one document with some threads: puts what it gives, piece by piece, and counts in the outcome.
using PutPiece = std::function<void(cli::Piece)>;
using Work = std::function<void(const Document&, std::size_t jobs, Outcome&, const PutPiece&)>;

// Does the work for all documents and hands on what they give in the order of the input.
ExitStatus run(const CommonOptions& options, InputFormat format, const Form& form, bool gives_records,
               const Work& work) {
  ExitStatus status = done;
  const auto complain = [&](const std::string& message) {
    cli::complain(message);
    status = something_not_read;
  };
  const auto note = [&](const std::string& message) {
    if (!options.quiet) cli::complain(message);
  };
  const std::vector<cli::Input> inputs = cli::inputs(options.files, format, options.out, complain);
  const std::unique_ptr<cli::Results> results = options.out.empty()
                                                    ? cli::results_to_standard_output(form)
                                                    : cli::results_in_folder(form, options.out, format, inputs);
  std::optional<cli::Report> report;
  if (!options.quiet) report.emplace(inputs);

  // A long document is written while it is read, if need be by all threads. Short ones are read by a thread each, and
  // wait for their turn.
  const std::size_t jobs = options.thread_count();
  const std::size_t long_from = jobs == 1 ? 0 : jobs * (std::size_t{1} << 20);
  yukum::Batch<Document, Outcome> batch(
      [&](const Document& document) {
        Outcome outcome;
        outcome.complaints = complaints_about(document);
        work(document, 1, outcome, [&](cli::Piece piece) { outcome.pieces.push_back(std::move(piece)); });
        return outcome;
      },
      {.jobs = jobs, .in_flight_bytes = long_from});
  const auto deliver_next = [&] {
    auto item = batch.next();
    const Outcome& outcome = item.value();
    for (const std::string& complaint : outcome.complaints) complain(complaint);
    results->begin(item.input);
    for (const cli::Piece& piece : outcome.pieces) results->add(piece);
    if (report) report->add(item.input, outcome);
  };
  const auto deliver_all = [&] {
    while (!batch.empty()) deliver_next();
  };
  const auto write_while_reading = [&](const Document& document) {
    for (const std::string& complaint : complaints_about(document)) complain(complaint);
    results->begin(document);
    Outcome outcome;
    work(document, jobs, outcome, [&](const cli::Piece& piece) { results->add(piece); });
    if (report) report->add(document, outcome);
  };
  cli::read_documents(inputs, format, options.encoding,
                      {.take =
                           [&](Document document) {
                             const std::size_t byte_count = document.text.size();
                             if (byte_count >= long_from) {
                               deliver_all();
                               return write_while_reading(document);
                             }
                             if (batch.full()) deliver_next();
                             batch.push(std::move(document), byte_count);
                           },
                       .complain = complain,
                       .note = note,
                       .before_waiting =
                           [&] {
                             deliver_all();
                             cli::flush_out();
                           }});
  deliver_all();
  results->finish();
  if (report) report->finish(gives_records);
  return status;
}

// JSON Lines as elements of an array.
std::string as_array_elements(std::string_view lines) {
  std::string elements;
  for (const char c : lines.substr(0, lines.empty() ? 0 : lines.size() - 1)) {
    if (c == '\n')
      elements += ",\n  ";
    else
      elements += c;
  }
  return elements;
}

Form form_of(const std::string& format, char separator = ',') {
  if (format == "json")
    return {.ending = ".json", .begin = "[\n  ", .between = ",\n  ", .end = "\n]\n", .empty = "[]\n"};
  if (format == "csv") {
    std::string header;
    yukum::write_csv_header(header, separator);
    return {.ending = ".csv", .begin = header, .empty = header};
  }
  if (format == "html") return {.ending = ".html", .is_document_a_file = true};
  if (format == "legalruleml") return {.ending = ".xml", .is_document_a_file = true};
  if (format == "brat") {
    std::string configuration;
    yukum::write_brat_configuration(configuration);
    return {.ending = ".ann",
            .is_document_a_file = true,
            .companion_ending = ".txt",
            .folder_file = "annotation.conf",
            .folder_file_content = configuration};
  }
  if (format == "conllu") return {.ending = ".conllu"};
  if (format == "text") return {.ending = ".txt"};
  return {.ending = ".jsonl"};
}

// Whether there may be more documents than one: a folder is many, JSON Lines are.
bool may_be_several(const CommonOptions& options) {
  std::error_code unreadable;
  return options.files.size() > 1 || options.input_format() == InputFormat::jsonl ||
         (options.files.size() == 1 && std::filesystem::is_directory(options.files.front(), unreadable));
}

ExitStatus extract(const ExtractOptions& options) {
  const Form form = form_of(options.format, options.separator_character());
  if (options.out.empty() && (!form.companion_ending.empty() || (form.is_document_a_file && may_be_several(options)))) {
    cli::complain("--format " + options.format + " makes files for each document: say with --out DIR where");
    return wrong_usage;
  }
  const yukum::Extractor extractor = extractor_for(options.rule_files, options.genre);
  const KindSet kinds = *kinds_named(options.kinds);
  const yukum::OffsetUnit unit = options.offset_unit();
  const bool colour = options.wants_colour();
  const auto is_counted = [&](const yukum::Record& record, Outcome& outcome) {
    const auto kind = static_cast<std::size_t>(record.kind);
    outcome.record_counts[kind] += kinds[kind];
    return kinds[kind];
  };
  const auto written = [&](const yukum::DocumentView& view, const std::vector<yukum::Record>& records,
                           const yukum::OffsetMap& offset) {
    cli::Piece piece;
    if (options.format == "text") {
      write_text(piece.output, view, records, colour);
    } else if (options.format == "csv") {
      write_csv(piece.output, view, records, offset, options.separator_character());
    } else if (options.format == "legalruleml") {
      write_legalruleml(piece.output, view, records);
    } else if (options.format == "brat") {
      write_brat(piece.output, view, records);
      yukum::write_brat_text(piece.companion, view);
    } else {
      write_json_lines(piece.output, view, records, offset);
      if (options.format == "json") piece.output = as_array_elements(piece.output);
    }
    return piece;
  };
  const Work work = [&](const Document& document, std::size_t jobs, Outcome& outcome, const PutPiece& put) {
    const yukum::DocumentView view{document.id, document.text};
    if (options.format == "html") {
      auto explanations = extractor.explain(document.text, outcome.sentence_count);
      std::erase_if(explanations, [&](const yukum::Explanation& one) { return !is_counted(one.record, outcome); });
      cli::Piece page;
      write_html(page.output, view, explanations);
      return put(std::move(page));
    }
    const yukum::OffsetMap offset(document.text, unit);
    std::vector<yukum::Record> all;
    const auto put_wanted = [&](std::vector<yukum::Record> records) {
      std::erase_if(records, [&](const yukum::Record& record) { return !is_counted(record, outcome); });
      if (!form.is_document_a_file) return put(written(view, records, offset));
      all.insert(all.end(), std::move_iterator(records.begin()), std::move_iterator(records.end()));
    };
    outcome.sentence_count = extractor.extract(document.text, put_wanted, jobs);
    if (form.is_document_a_file) put(written(view, all, offset));
  };
  return run(options, options.input_format(), form, true, work);
}

ExitStatus analyze(const AnalyzeOptions& options) {
  const yukum::Extractor extractor;
  const Work work = [&](const Document& document, std::size_t, Outcome& outcome, const PutPiece& put) {
    const auto sentences = extractor.analyze(document.text);
    outcome.sentence_count = sentences.size();
    const yukum::DocumentView view{document.id, document.text};
    cli::Piece piece;
    if (options.format == "conllu") {
      write_conllu(piece.output, view, sentences);
    } else if (options.format == "text") {
      cli::write_token_table(piece.output, document.text, sentences);
    } else {
      write_analysis_json_line(piece.output, view, sentences, options.offset_unit());
    }
    put(std::move(piece));
  };
  return run(options, options.input_format(), form_of(options.format), false, work);
}

ExitStatus analyze_words(AnalyzeOptions options) {
  const yukum::Extractor extractor;
  options.quiet = true;  // a word is a document of its own here, which is not worth counting
  const Work work = [&](const Document& document, std::size_t, Outcome&, const PutPiece& put) {
    const auto analyses = extractor.analyses_of(document.text);
    cli::Piece piece;
    if (options.format == "text") {
      cli::write_word_table(piece.output, document.text, analyses);
    } else {
      write_word_json_line(piece.output, document.text, analyses);
    }
    put(std::move(piece));
  };
  return run(options, InputFormat::words, form_of(options.format), false, work);
}

ExitStatus explain(const ExplainOptions& options) {
  const yukum::Extractor extractor = extractor_for(options.rule_files, options.genre);
  if (!options.why_not.empty()) {
    const auto rules = extractor.rules();
    const auto known = std::any_of(rules.begin(), rules.end(), [&](const yukum::RuleInfo& rule) {
      return rule.sort == "rule" && rule.name == options.why_not;
    });
    if (!known) {
      cli::complain("there is no rule `" + options.why_not + "`; `yukum rules list` names them");
      return wrong_usage;
    }
  }
  const bool as_text = options.format == "text";
  const Work work = [&](const Document& document, std::size_t, Outcome& outcome, const PutPiece& put) {
    const yukum::DocumentView view{document.id, document.text};
    cli::Piece piece;
    if (options.why_not.empty()) {
      const auto explanations = extractor.explain(document.text, outcome.sentence_count);
      for (const yukum::Explanation& explanation : explanations)
        ++outcome.record_counts[static_cast<std::size_t>(explanation.record.kind)];
      if (as_text)
        write_explanations_text(piece.output, view, explanations);
      else
        write_explanations_json_lines(piece.output, view, explanations, options.offset_unit());
    } else {
      const auto trials = extractor.why_not(document.text, options.why_not);
      if (as_text)
        write_trials_text(piece.output, view, options.why_not, trials);
      else
        write_trials_json_lines(piece.output, view, options.why_not, trials, options.offset_unit());
    }
    put(std::move(piece));
  };
  return run(options, options.input_format(), form_of(as_text ? "text" : "jsonl"), options.why_not.empty(), work);
}

ExitStatus check_rules(const RulesOptions& options) {
  const yukum::Extractor extractor = extractor_for(options.files);
  const auto problems = extractor.check_rules();
  std::string out;
  std::size_t error_count = 0;
  for (const yukum::RuleProblem& problem : problems) {
    error_count += problem.is_error();
    out += problem.file + ':' + std::to_string(problem.line) + ": " + problem.rule + ": " + problem.message + '\n';
  }
  const auto rules = extractor.rules();
  std::size_t example_count = 0;
  for (const yukum::RuleInfo& rule : rules) example_count += rule.example_count + rule.counterexample_count;
  out += std::to_string(rules.size()) + " rules, " + std::to_string(example_count) +
         " examples: " + (error_count == 0 ? "all hold" : std::to_string(error_count) + " wrong") + '\n';
  cli::write_out(out);
  return error_count == 0 ? done : wrong_usage;
}

ExitStatus list_rules(const RulesOptions& options) {
  std::string out;
  for (const yukum::RuleInfo& rule : extractor_for(options.files).rules()) {
    out += rule.sort + '\t' + rule.name + '\t' + (rule.sort == "reading" ? "" : std::to_string(rule.priority)) + '\t' +
           rule.file + ':' + std::to_string(rule.line) + '\n';
  }
  cli::write_out(out);
  return done;
}

ExitStatus show_rule(const RulesOptions& options) {
  std::string out;
  for (const yukum::RuleInfo& rule : extractor_for(options.rule_files).rules()) {
    if (rule.name == options.name) out += "# " + rule.file + ':' + std::to_string(rule.line) + '\n' + rule.text + '\n';
  }
  if (out.empty()) {
    cli::complain("there is no rule `" + options.name + "`; `yukum rules list` names them");
    return wrong_usage;
  }
  cli::write_out(out);
  return done;
}

constexpr const char* extract_examples = R"(Examples:
  yukum extract sozlesme.txt                     one JSON line for each duty, right or power
  yukum extract --format text sozlesme.txt       the same for reading
  yukum extract --format html sozlesme.txt > sozlesme.html   a page with a register to filter and search
  yukum extract --kinds all --format json *.txt  declarations and definitions too, as one JSON array
  yukum extract --kinds prohibition,sanction --genre law kanun.txt
  yukum extract --input jsonl --offsets codepoint --jobs 0 < belgeler.jsonl > kayitlar.jsonl
  yukum extract --format csv --separator semicolon --out kayitlar/ sozlesmeler/
  yukum extract --rules my.rules metin.txt       with rules of your own

Exit status: 0 done; 1 something could not be read or written (the rest was); 2 wrong usage or a bad rule file.)";

constexpr const char* analyze_examples = R"(Examples:
  yukum analyze --format text metin.txt          a table of words, lemmas and features
  yukum analyze --format conllu metin.txt        the same as CoNLL-U
  yukum analyze --input jsonl < belgeler.jsonl   one JSON line for each document
  echo okutulmayacaktır | yukum analyze --words --format text

Exit status: 0 done; 1 something could not be read or written (the rest was); 2 wrong usage.)";

constexpr const char* explain_examples = R"(Examples:
  yukum explain metin.txt                        rule, words, suffixes, negation and roles of each record
  yukum explain --why-not obligation.gerek metin.txt
  yukum explain --format json metin.txt          one JSON line for each record

Exit status: 0 done; 1 something could not be read or written (the rest was); 2 wrong usage or a bad rule file.)";

constexpr const char* rules_examples = R"(Examples:
  yukum rules check                              runs the examples of all embedded rules
  yukum rules check my.rules                     … and of these
  yukum rules list                               sort, name, priority and place, in the order of trial
  yukum rules show obligation.gerek              a rule as it stands in its file

Exit status: 0 done; 2 wrong usage, a bad rule file, or an example that fails.)";

constexpr const char* command_examples = R"(Examples:
  yukum extract --format text antlasma.txt
  echo 'Taraflar bilgi alışverişinde bulunacaklardır.' | yukum extract
  echo destekleyeceklerdir | yukum analyze --words --format text

`yukum extract --help` and `yukum analyze --help` say more.)";

int run_command_line(int argument_count, char** arguments) {
  CLI::App app("Finds who must, may or must not do what in Turkish legal texts.", "yukum");
  app.set_version_flag("--version", "yukum " + std::string(yukum::version));
  app.set_help_flag("-h,--help", "show this help");
  app.footer(command_examples);
  app.require_subcommand(1);

  ExtractOptions extract_options;
  CLI::App* extract_command = app.add_subcommand("extract", "Duties, rights and powers of texts as records");
  extract_options.add_to(*extract_command);
  extract_command->footer(extract_examples);

  AnalyzeOptions analyze_options;
  CLI::App* analyze_command = app.add_subcommand("analyze", "Words of texts with their lemmas and features");
  analyze_options.add_to(*analyze_command);
  analyze_command->footer(analyze_examples);

  ExplainOptions explain_options;
  CLI::App* explain_command =
      app.add_subcommand("explain", "Why each record is what it is, or why a rule did not decide");
  explain_options.add_to(*explain_command);
  explain_command->footer(explain_examples);

  RulesOptions rules_options;
  CLI::App* rules_command = app.add_subcommand("rules", "Checks, lists and shows rules");
  rules_command->require_subcommand(1);
  rules_command->footer(rules_examples);
  CLI::App* check_command =
      rules_command->add_subcommand("check", "Runs the examples of the rules, embedded and of files");
  check_command->add_option("FILE", rules_options.files, "rule files beside the embedded ones")->option_text("...");
  CLI::App* list_command = rules_command->add_subcommand("list", "All rules, in the order in which they are tried");
  list_command->add_option("FILE", rules_options.files, "rule files beside the embedded ones")->option_text("...");
  CLI::App* show_command = rules_command->add_subcommand("show", "A rule as it stands in its file");
  show_command->add_option("NAME", rules_options.name, "name of the rule")->required();
  show_command
      ->add_option("--rules", rules_options.rule_files, "more rules; one of the same name replaces. May be repeated")
      ->allow_extra_args(false)
      ->option_text("FILE");

  try {
    app.parse(argument_count, arguments);
    if (analyze_options.words && (analyze_options.input != "text" || analyze_options.format == "conllu")) {
      throw CLI::ValidationError("--words", "reads a word a line and writes jsonl or text");
    }
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
      std::ostringstream help;
      app.exit(error, help, help);
      cli::write_out(help.str());
      cli::flush_out();
      return done;
    }
    const auto chosen = app.get_subcommands();
    const bool unknown_command = chosen.empty() && argument_count > 1 && arguments[1][0] != '-';
    cli::complain(unknown_command ? '`' + std::string(arguments[1]) + "` is no command of yukum" : error.what());
    cli::complain("try `yukum " + (chosen.empty() ? "" : chosen.front()->get_name() + ' ') + "--help`");
    return wrong_usage;
  }

  const ExitStatus status = extract_command->parsed()   ? extract(extract_options)
                            : explain_command->parsed() ? explain(explain_options)
                            : check_command->parsed()   ? check_rules(rules_options)
                            : list_command->parsed()    ? list_rules(rules_options)
                            : show_command->parsed()    ? show_rule(rules_options)
                            : analyze_options.words     ? analyze_words(analyze_options)
                                                        : analyze(analyze_options);
  cli::flush_out();
  return status;
}

}  // namespace

int main(int argument_count, char** arguments) {
  // A reader that went away is an error like a full disk, not a reason to die without a word.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return run_command_line(argument_count, arguments);
  } catch (const yukum::GrammarError& error) {
    // Without `yukum: ` before it: editors find `file:line:column` at the start of a line.
    std::fprintf(stderr, "%s\n", error.what());
    return wrong_usage;
  } catch (const RuleFileError& error) {
    cli::complain(error.what());
    return wrong_usage;
  } catch (const std::bad_alloc&) {
    cli::complain("not enough memory");
    return something_not_read;
  } catch (const std::exception& error) {
    cli::complain(error.what());
    return something_not_read;
  }
}
