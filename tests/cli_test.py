# SPDX-License-Identifier: Apache-2.0
"""What the command promises beside its records: messages, exit statuses, formats, order.

    cli_test.py YUKUM
"""
import json
import os
import subprocess
import threading
import unittest

from command import CommandTest, main

NORM = "Taraflar ortak faaliyetleri destekleyeceklerdir."
DECLARATION = "Taraflar işbirliğinin önemini vurgularlar."


class ExtractTest(CommandTest):
    def test_a_file_is_a_document_named_as_given(self):
        path = self.file("metin.txt", NORM)
        records = self.records(path)
        self.assertEqual([(r["doc"], r["kind"]) for r in records], [(path, "commitment")])
        predicate = records[0]["predicate"]
        self.assertEqual(NORM.encode()[predicate["begin"]:predicate["end"]].decode(), predicate["text"])

    def test_standard_input_is_the_document_of_that_name(self):
        self.assertEqual([r["doc"] for r in self.records(stdin=NORM)], ["-"])
        self.assertEqual([r["doc"] for r in self.records("-", stdin=NORM)], ["-"])

    def test_offsets_are_in_the_unit_asked_for(self):
        text = "😀 Şöyle ki: " + NORM
        for unit, encoding, size in (("byte", "utf-8", 1), ("utf16", "utf-16-le", 2), ("codepoint", "utf-32-le", 4)):
            span = self.records("--offsets", unit, stdin=text)[0]["predicate"]
            self.assertEqual(text.encode(encoding)[span["begin"] * size:span["end"] * size].decode(encoding),
                             span["text"])

    def test_kinds_choose_records(self):
        text = NORM + " " + DECLARATION
        kinds = {chosen: [r["kind"] for r in self.records("--kinds", chosen, stdin=text)]
                 for chosen in ("deontic", "all", "declaration", "obligation,commitment")}
        self.assertEqual(kinds, {"deontic": ["commitment"], "all": ["commitment", "declaration"],
                                 "declaration": ["declaration"], "obligation,commitment": ["commitment"]})

    def test_json_is_one_array(self):
        status, out, _ = self.yukum("extract", "--format", "json", stdin=(NORM + " ") * 3)
        self.assertEqual((status, len(json.loads(out))), (0, 3))
        self.assertEqual(self.yukum("extract", "--format", "json"), (0, "[]\n", ""))

    def test_empty_input_gives_nothing(self):
        for text in ("", "\n", " \t\n"):
            self.assertEqual(self.yukum("extract", stdin=text), (0, "", ""))

    def test_colour_only_when_asked_for_off_a_terminal(self):
        self.assertNotIn("\x1b", self.yukum("extract", "--format", "text", stdin=NORM)[1])
        self.assertIn("\x1b", self.yukum("extract", "--format", "text", "--color", "always", stdin=NORM)[1])

    def test_colour_on_a_terminal_unless_no_color(self):
        for environment, coloured in (({"NO_COLOR": ""}, True), ({"NO_COLOR": "1"}, False)):
            try:
                ours, theirs = os.openpty()
            except OSError as reason:
                self.skipTest(str(reason))
            subprocess.run([self.command, "extract", "--format", "text"], input=NORM.encode(), stdout=theirs, check=True,
                           env={**os.environ, "TERM": "xterm", **environment})
            os.close(theirs)
            self.assertEqual(b"\x1b" in os.read(ours, 1 << 16), coloured)
            os.close(ours)

    def test_rule_files_may_be_repeated_and_take_no_more_than_one_name(self):
        rules = self.file("empty.rules", "# nothing\n")
        self.assertEqual(len(self.records("--rules", rules, "--rules", rules, self.file("metin.txt", NORM))), 1)


class JsonLinesTest(CommandTest):
    def test_documents_keep_their_names(self):
        lines = "".join(json.dumps({"id": name, "text": NORM}) + "\n" for name in ("ş", "b"))
        self.assertEqual([r["doc"] for r in self.records("--input", "jsonl", "--quiet", stdin=lines)], ["ş", "b"])

    def test_a_bad_line_is_named_and_passed_over(self):
        good = json.dumps({"id": "a", "text": NORM})
        lines = ["{", "[1]", '{"id": 1, "text": "x"}', '{"id": "x"}', good + " x", "", "\t", good]
        path = self.file("belgeler.jsonl", "\ufeff" + good + "\r\n" + "\n".join(lines))
        status, out, err = self.yukum("extract", "--input", "jsonl", "--quiet", path)
        self.assertEqual((status, len(out.splitlines())), (1, 2))
        self.assertEqual([line.split(": ")[1] for line in err.splitlines()], [f"{path}:{n}" for n in range(2, 7)])

    def test_bytes_that_are_no_text_are_reported_by_line(self):
        status, out, err = self.yukum("extract", "--input", "jsonl",
                                      stdin='\n{"id": "a", "text": "%s\\u0000"}' % NORM)
        self.assertEqual((status, len(out.splitlines())), (1, 1))
        self.assertEqual(err, f"yukum: -:2: byte {len(NORM.encode())}: NUL byte\n")

    def test_the_order_is_that_of_the_input_for_any_number_of_jobs(self):
        lines = "".join(json.dumps({"id": str(n), "text": NORM * (1 + n % 7)}) + "\n" for n in range(300))
        one = self.yukum("extract", "--input", "jsonl", "--quiet", stdin=lines)
        self.assertEqual(one[0], 0)
        for jobs in ("0", "2", "5"):
            self.assertEqual(self.yukum("extract", "--input", "jsonl", "--quiet", "--jobs", jobs, stdin=lines), one)

    def test_an_answer_comes_before_the_next_question(self):
        for jobs in ("1", "2"):
            with subprocess.Popen([self.command, "extract", "--input", "jsonl", "--jobs", jobs], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE) as process:
                too_late = threading.Timer(20, process.kill)
                too_late.start()
                for name in ("a", "b"):
                    process.stdin.write(json.dumps({"id": name, "text": NORM}).encode() + b"\n")
                    process.stdin.flush()
                    self.assertEqual(json.loads(process.stdout.readline() or "{}").get("doc"), name)
                too_late.cancel()


class AnalyzeTest(CommandTest):
    def test_json_lines(self):
        status, out, _ = self.yukum("analyze", "--offsets", "codepoint", stdin=NORM)
        self.assertEqual(status, 0)
        tokens = [token for sentence in json.loads(out)["sentences"] for token in sentence["tokens"]]
        self.assertEqual([NORM[t["begin"]:t["end"]] for t in tokens], [t["form"] for t in tokens])
        self.assertIn("destekleyeceklerdir", [t["form"] for t in tokens])

    def test_conllu_has_ten_columns(self):
        _, out, _ = self.yukum("analyze", "--format", "conllu", stdin=NORM)
        rows = [line.split("\t") for line in out.splitlines() if line and not line.startswith("#")]
        self.assertTrue(rows)
        self.assertEqual({len(row) for row in rows}, {10})

    def test_one_line_for_each_word(self):
        _, out, _ = self.yukum("analyze", "--words", stdin="destekleyeceklerdir\r\n\nqqq")
        self.assertEqual([json.loads(line)["word"] for line in out.splitlines()], ["destekleyeceklerdir", "", "qqq"])
        first = json.loads(out.splitlines()[0])["analyses"][0]
        self.assertEqual((first["lemma"], first["pos"]), ("desteklemek", "VERB"))

    def test_tables_for_reading(self):
        self.assertIn("desteklemek", self.yukum("analyze", "--format", "text", stdin=NORM)[1])
        self.assertIn("+", self.yukum("analyze", "--words", "--format", "text", stdin="destekleyeceklerdir")[1])


class ErrorTest(CommandTest):
    def test_an_unreadable_file_does_not_stop_the_others(self):
        missing, good = os.path.join(self.directory, "yok.txt"), self.file("metin.txt", NORM)
        status, out, err = self.yukum("extract", missing, good)
        self.assertEqual((status, len(out.splitlines())), (1, 1))
        self.assertEqual(err, f"yukum: {missing}: No such file or directory\n")

    def test_bytes_that_are_no_text_are_reported_and_the_rest_is_extracted(self):
        bad = b"\xfe\xfe ve \0 " + NORM.encode()
        status, out, err = self.yukum("extract", stdin=bad)
        self.assertEqual(status, 1)
        self.assertEqual(err, "yukum: -: byte 0: invalid UTF-8\nyukum: -: byte 6: NUL byte\n"
                              "yukum: -: if it is not UTF-8, name what it is: --encoding windows-1254\n")
        span = json.loads(out)["predicate"]
        self.assertEqual(bad[span["begin"]:span["end"]].decode(), span["text"])

    def test_a_file_that_is_no_text_at_all_gives_few_messages(self):
        err = self.yukum("extract", stdin=b"a\xff" * 1000)[2].splitlines()
        self.assertEqual((len(err), err[-2]), (12, "yukum: -: and 990 more places that are not text"))

    def test_a_bad_rule_file_is_shown_with_its_place(self):
        rules = self.file("bad.rules", "\n  ?? bu bir kural değil\n")
        status, out, err = self.yukum("extract", "--rules", rules, stdin=NORM)
        self.assertEqual((status, out), (2, ""))
        message, line, caret = err.splitlines()
        self.assertRegex(message, f"^{rules}:2:[0-9]+: .*expected")
        self.assertEqual(line, "  ?? bu bir kural değil")
        self.assertEqual(caret.strip(), "^")
        self.assertEqual(caret.index("^") + 1, int(message.split(":")[2]))

    def test_a_missing_rule_file_is_as_bad(self):
        status, _, err = self.yukum("extract", "--rules", os.path.join(self.directory, "yok.rules"), stdin=NORM)
        self.assertEqual((status, err.count("\n")), (2, 1))
        self.assertIn("No such file or directory", err)

    def test_wrong_usage_says_where_help_is(self):
        for arguments in ([], ["extrac"], ["extract", "--format", "xml"], ["extract", "--kinds", "duty"],
                          ["extract", "--kinds", ""], ["extract", "--genre", "poem"], ["extract", "--nope"],
                          ["extract", "--jobs", "-1"], ["extract", "--rules"], ["analyze", "--format", "json"],
                          ["analyze", "--words", "--format", "conllu"], ["analyze", "--words", "--input", "jsonl"]):
            with self.subTest(arguments=arguments):
                status, out, err = self.yukum(*arguments)
                self.assertEqual((status, out), (2, ""))
                self.assertIn("--help", err)

    def test_help_is_no_error(self):
        for arguments in (["--help"], ["extract", "--help"], ["analyze", "-h"]):
            status, out, err = self.yukum(*arguments)
            self.assertEqual((status, err), (0, ""))
            self.assertIn("Examples:", out)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_an_error(self):
        commands = [("extract", "--format", form) for form in ("jsonl", "json", "csv", "text", "html", "legalruleml")]
        commands += [("analyze", "--format", form) for form in ("jsonl", "conllu", "text")]
        commands += [("analyze", "--words"), ("explain",), ("rules", "list"), ("--help",), ("--version",)]
        for arguments in commands:
            with self.subTest(arguments), open("/dev/full", "wb") as full:
                done = subprocess.run([self.command, *arguments], input=NORM.encode(), stdout=full,
                                      stderr=subprocess.PIPE)
                self.assertEqual((done.returncode, done.stderr.decode()),
                                 (1, "yukum: standard output: No space left on device\n"))

    def test_a_closed_pipe_is_an_error(self):
        for jobs in ("1", "3"):
            reading, writing = os.pipe()
            os.close(reading)
            done = subprocess.run([self.command, "extract", "--jobs", jobs], input=NORM.encode(), stdout=writing,
                                  stderr=subprocess.PIPE)
            os.close(writing)
            self.assertEqual((done.returncode, done.stderr.decode()), (1, "yukum: standard output: Broken pipe\n"))


class RulesTest(CommandTest):
    RULE = """rule test.%s {
  when     [lemma:yürümek VerbForm=Fin];
  is       right;
  exponent x;
  priority 900;
  example  "Kiracı yürür." = %s "yürür";
  not      "Kiracı durur.";
}
"""

    def test_check_says_which_example_fails_and_exits_2(self):
        path = self.file("kötü.rules", self.RULE % ("a", "obligation"))
        status, out, err = self.yukum("rules", "check", path)
        self.assertEqual((status, err), (2, ""))
        self.assertIn(f"{path}:6: test.a: the rule finds right, not obligation\n", out)

    def test_check_finds_nothing_wrong_in_a_good_file(self):
        path = self.file("iyi.rules", self.RULE % ("a", "right"))
        _, out, err = self.yukum("rules", "check", path)
        self.assertEqual(err, "")
        self.assertNotIn(path, out)

    def test_a_bad_rule_file_is_told_with_its_place(self):
        path = self.file("bozuk.rules", "rule yükümlü.a {\n  when [lemma:yükümlü];\n  is oblgation;\n}\n")
        for arguments in (["rules", "check", path], ["rules", "list", path], ["extract", "--rules", path]):
            status, out, err = self.yukum(*arguments)
            self.assertEqual((status, out), (2, ""))
            self.assertTrue(err.startswith(f"{path}:3:6: expected a kind"), err)
            self.assertTrue(err.endswith("; did you mean obligation?\n  is oblgation;\n     ^\n"), err)

    def test_a_rule_is_shown_as_it_stands_and_overridden_by_name(self):
        status, out, _ = self.yukum("rules", "show", "obligation.zorunda")
        self.assertEqual(status, 0)
        self.assertRegex(out, r"(?s)^# modality/necessity\.rules:\d+\nrule obligation\.zorunda \{\n.*\n\}\n$")
        own = self.file("own.rules", self.RULE.replace("test.%s", "obligation.zorunda") % "right")
        self.assertEqual(self.yukum("rules", "show", "obligation.zorunda", "--rules", own)[1],
                         f"# {own}:1\n" + self.RULE.replace("test.%s", "obligation.zorunda") % "right")
        names = [line.split("\t")[1] for line in self.yukum("rules", "list", own)[1].splitlines()]
        self.assertEqual(names.count("obligation.zorunda"), 1)

    def test_a_rule_that_is_not_there(self):
        status, out, err = self.yukum("rules", "show", "yok.böyle")
        self.assertEqual((status, out), (2, ""))
        self.assertIn("there is no rule `yok.böyle`", err)


class ExplainTest(CommandTest):
    TEXT = "Kiracı kirayı ödemek zorunda değildir."

    def test_text_names_rule_words_and_negation(self):
        status, out, err = self.yukum("explain", stdin=self.TEXT)
        self.assertEqual((status, err), (0, ""))
        for piece in ("exemption", "obligation.zorunda modality/necessity.rules:", "-mAK", "`değildir` denies it: exemption"):
            self.assertIn(piece, out)

    def test_json_holds_the_record_that_extract_gives(self):
        explained = json.loads(self.yukum("explain", "--format", "json", stdin=self.TEXT)[1])
        self.assertEqual([explained["record"]], self.records(stdin=self.TEXT))
        self.assertEqual(explained["rule"]["name"], "obligation.zorunda")
        self.assertEqual(explained["patterns"][0]["word"]["text"], "ödemek")

    def test_why_not_names_the_first_condition_that_failed(self):
        status, out, _ = self.yukum("explain", "--why-not", "obligation.zorunda", stdin="Kiracı kirayı öder.")
        self.assertEqual(status, 0)
        self.assertIn("öder: obligation.zorunda does not: ", out)
        trial = json.loads(self.yukum("explain", "--why-not", "obligation.zorunda", "--format", "json", stdin=self.TEXT)[1])
        self.assertEqual((trial["decided"], trial["predicate"]["text"]), (True, "zorunda değildir"))

    def test_why_not_of_no_rule_is_wrong_usage(self):
        self.assertEqual(self.yukum("explain", "--why-not", "yok", stdin=self.TEXT)[0], 2)


if __name__ == "__main__":
    main()
