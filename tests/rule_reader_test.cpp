// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include <yukum/extractor.hpp>

using namespace yukum;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// The message for a rule file, or nothing when it is right.
std::string message_for(std::string name, std::string text) {
  ExtractorOptions options;
  options.rules.push_back({std::move(name), std::move(text)});
  try {
    const Extractor extractor(std::move(options));
  } catch (const GrammarError& error) {
    return error.what();
  }
  return {};
}

std::string numbered(std::string word, int number) { return word.append(std::to_string(number)); }

std::string rule(std::string_view name, std::string_view when) {
  return std::string("rule ")
      .append(name)
      .append(" { when ")
      .append(when)
      .append("; is obligation; exponent test; }\n");
}

}  // namespace

// With YUKUM_BLESS set, the golden files are written instead of compared.
TEST_CASE("a bad rule file is told with place, line, caret and what was expected") {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(YUKUM_SOURCE_DIR) / "tests/rule_errors"))
    if (entry.path().extension() == ".rules") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  REQUIRE(files.size() > 40);
  for (fs::path file : files) {
    CAPTURE(file.filename().string());
    const std::string message = message_for(file.filename().string(), bytes_of(file)) + "\n";
    file.replace_extension(".error");
    if (std::getenv("YUKUM_BLESS")) std::ofstream(file, std::ios::binary) << message;
    CHECK(message == bytes_of(file));
  }
}

TEST_CASE("an error says its parts") {
  ExtractorOptions options;
  options.rules.push_back({"şart.rules", "# ığüşöç\nrule a.b {\n  when <ğüş> [Cas=Dat];\n}\n"});
  try {
    const Extractor extractor(std::move(options));
    FAIL("no error");
  } catch (const GrammarError& error) {
    CHECK(error.file() == "şart.rules");
    CHECK(error.line() == 3);
    CHECK(error.column() == 15);  // in code points
    CHECK(error.message() == "no such feature: Cas=Dat; did you mean Case=Dat?");
  }
}

TEST_CASE("lists and macros may stand in another file, before or after the rules that use them") {
  const RuleFile uses{"uses.rules", rule("test.a", "@[-mAK] [$modal $finite]")};
  const RuleFile defines{"defines.rules",
                         "words modal = zorunlu mecbur ;\nmacro finite = VerbForm=Cop !Tense=Past ;\n"};
  for (const auto& files : {std::vector{uses, defines}, std::vector{defines, uses}}) {
    ExtractorOptions options;
    options.rules = files;
    CHECK_NOTHROW(Extractor(std::move(options)));
  }
}

TEST_CASE("a rule file of a stranger exhausts neither time nor memory") {
  const auto begin = std::chrono::steady_clock::now();
  const std::string huge(5 << 20, ' ');
  CHECK(message_for("huge.rules", huge).find("at most 4 MiB") != std::string::npos);

  std::string many;
  for (int i = 0; i < 20'001; ++i) many += rule(numbered("r", i), "<a>");
  CHECK(message_for("many.rules", many).find("more than 20000 rules") != std::string::npos);

  std::string bomb = "words w =";
  for (int i = 0; i < 50'000; ++i) bomb += numbered(" söz", i);
  bomb += ";\n";
  for (int i = 0; i < 100; ++i) bomb += rule(numbered("r", i), "[$w]");
  CHECK(message_for("bomb.rules", bomb).find("more than 500000 words") != std::string::npos);

  std::string surfaces;
  for (int i = 0; i < 1'001; ++i) surfaces += rule(numbered("r", i), numbered("[/.*lar", i) + "/]");
  CHECK(message_for("surfaces.rules", surfaces).find("more than 1000 surface patterns") != std::string::npos);

  std::string macros = "macro m =";
  for (int i = 0; i < 100'000; ++i) macros += " !Tense=Past|Fut";
  macros += ";\n";
  for (int i = 0; i < 100; ++i) macros += rule(numbered("r", i), "[$m]");
  CHECK(message_for("macros.rules", macros).find("hold more than 16 MiB") != std::string::npos);

  std::string long_word = "words w = " + std::string(1 << 20, 'a') + ";\n";
  for (int i = 0; i < 100; ++i) long_word += rule(numbered("r", i), "[$w]");
  CHECK(message_for("long_word.rules", long_word).find("hold more than 16 MiB") != std::string::npos);

  std::string rows = "rule r {";
  for (int i = 0; i < 20'001; ++i) rows += " when <a>;";
  rows += " is right; }";
  CHECK(message_for("rows.rules", rows).find("more than 20000 rows") != std::string::npos);

  std::string lists;
  for (int i = 0; i < 20'001; ++i) lists += numbered("words l", i) + " = a;\n";
  CHECK(message_for("lists.rules", lists).find("more than 20000 rules and lists") != std::string::npos);

  CHECK(message_for("deep.rules", std::string(1 << 20, '[')) != "");
  CHECK(message_for("deep.rules", std::string("rule ").append(1 << 20, 'a')).size() < 1000);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
}

TEST_CASE("a rule knows its place and its text") {
  ExtractorOptions options;
  options.rules.push_back({"a.rules", "# one\n" + rule("test.a", "<a>") + "\n  " + rule("test.b", "<b>")});
  const Extractor extractor(std::move(options));
  std::size_t found = 0;
  for (const RuleInfo& info : extractor.rules()) {
    found += info.name == "test.a" && info.line == 2;
    if (info.name != "test.b") continue;
    ++found;
    CHECK(info.line == 4);
    CHECK(info.file == "a.rules");
    CHECK(info.text + "\n" == rule("test.b", "<b>"));
  }
  CHECK(found == 2);
}

TEST_CASE("the check of rules tells what cannot decide and which examples fail") {
  ExtractorOptions options;
  options.rules.push_back({"bad.rules", R"(
    rule test.shadowed { when [lemma:bildirmek VerbForm=Fin Tense=Aor class:declare]; is right; exponent x; priority -5; example "a"; not "b"; }
    rule test.wide { when [lemma:bildirmek VerbForm=Fin Tense=Aor]; is duty; }
  )"});
  CHECK_THROWS_AS(Extractor(std::move(options)), GrammarError);

  ExtractorOptions good;
  good.rules.push_back({"check.rules", R"(
    rule test.wide { when [lemma:yürümek VerbForm=Fin]; is right; exponent x; priority 900;
      example "Kiracı yürür." = obligation "yürür"; not "Kiracı yürür."; }
    rule test.narrow { when [lemma:yürümek VerbForm=Fin Tense=Aor]; is right; exponent x; priority 800;
      example "Kiracı yürür." = right "yürür"; not "Kiracı durur."; }
    rule test.never { when [Tense=Aor !Tense=Aor]; is right; exponent x; priority 700; }
  )"});
  const Extractor extractor(std::move(good));
  std::vector<std::pair<std::string, RuleProblem::What>> found;
  for (const RuleProblem& problem : extractor.check_rules())
    if (problem.file == "check.rules") found.emplace_back(problem.rule, problem.what);
  using enum RuleProblem::What;
  const auto has = [&](std::string_view rule_name, RuleProblem::What what) {
    return std::find(found.begin(), found.end(), std::pair(std::string(rule_name), what)) != found.end();
  };
  CHECK(has("test.wide", example_differs));
  CHECK(has("test.wide", counterexample_found));
  CHECK(has("test.narrow", other_rule_wins));
  CHECK(has("test.narrow", shadowed));
  CHECK(has("test.never", unreachable));
  CHECK(has("test.never", no_example));
  CHECK(has("test.never", no_counterexample));
}
