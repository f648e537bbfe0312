# SPDX-License-Identifier: Apache-2.0
"""What becomes of files: formats that other programs read, folders, encodings, results that are whole or not there.

    files_test.py YUKUM
"""
import csv
import io
import json
import os
import pathlib
import re
import select
import signal
import subprocess
import threading
import time
import unittest
import xml.etree.ElementTree as ElementTree

from command import CommandTest, main

HERE = pathlib.Path(__file__).parent
SAMPLES = sorted((HERE.parent / "examples" / "texts").glob("*.txt"))
NORM = "Kiracı kirayı her ay ödemek zorundadır."
BAN = "Kiracı konutu devredemez."


def open_files(process_id):
    """The paths of what a process has open; a file may be closed while they are listed."""
    for link in pathlib.Path(f"/proc/{process_id}/fd").iterdir():
        try:
            yield os.readlink(link)
        except FileNotFoundError:
            pass


class FormatTest(CommandTest):
    def extract(self, path, format, *more):
        status, out, err = self.yukum("extract", "--kinds", "all", "--format", format, *more, str(path))
        self.assertEqual((status, err), (0, ""))
        return out

    def records_of(self, path):
        return self.records("--kinds", "all", "--offsets", "codepoint", str(path))

    def test_csv_has_a_row_for_each_record(self):
        for separator, character in (("comma", ","), ("semicolon", ";"), ("tab", "\t")):
            for path in SAMPLES:
                text = self.extract(path, "csv", "--separator", separator, "--offsets", "codepoint")
                self.assertTrue(text.startswith("\ufeff"))
                rows = list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=character))
                records = self.records_of(path)
                self.assertEqual([(row["kind"], int(row["begin"]), row["bearer"]) for row in rows],
                                 [(r["kind"], r["predicate"]["begin"],
                                   " | ".join(" ".join(b["text"].split()) for b in r["bearer"])) for r in records])

    def test_csv_of_nothing_is_its_header(self):
        self.assertEqual(self.yukum("extract", "--format", "csv", stdin="")[1].count("\r\n"), 1)

    def test_a_csv_file_has_one_header_for_all_its_documents(self):
        lines = "".join(json.dumps({"id": name, "text": NORM}) + "\n" for name in "ab")
        out = self.yukum("extract", "--format", "csv", "--input", "jsonl", stdin=lines)[1]
        self.assertEqual([line.split(",")[0] for line in out.splitlines()], ["\ufeffdoc", "a", "b"])

    def test_brat_annotates_what_stands_in_the_text_beside(self):
        out = os.path.join(self.directory, "brat")
        self.assertEqual(self.yukum("extract", "--quiet", "--kinds", "all", "--format", "brat", "--out", out,
                                    *map(str, SAMPLES))[0], 0)
        self.assertIn("[events]", pathlib.Path(out, "annotation.conf").read_text())
        for path in SAMPLES:
            text = pathlib.Path(out, path.name).read_bytes().decode()
            self.assertEqual(text, path.read_bytes().decode())
            lines = pathlib.Path(out, path.stem + ".ann").read_text().splitlines()
            spans, events = {}, []
            for line in lines:
                name, rest = line.split("\t", 1)
                if name[0] == "T":
                    (kind, places), words = rest.split("\t")[0].split(" ", 1), rest.split("\t")[1]
                    pieces = [text[int(begin):int(end)] for begin, end in (p.split() for p in places.split(";"))]
                    self.assertEqual(" ".join(pieces), words)
                    self.assertNotIn("\n", "".join(pieces))
                    spans[name] = kind
                elif name[0] == "E":
                    events.append([argument.split(":") for argument in rest.split()])
            self.assertEqual([event[0][0].lower() for event in events], [r["kind"] for r in self.records_of(path)])
            for event in events:
                for role, name in event:
                    self.assertEqual(spans[name], role.rstrip("0123456789"))

    def test_legalruleml_is_as_its_schema_wants_it(self):
        lrml = set()
        for line in (HERE / "legalruleml" / "elements.txt").read_text().splitlines():
            if not line.startswith("#"):
                lrml.update(line.split())
        content = {}
        for line in (HERE / "legalruleml" / "content.txt").read_text().splitlines():
            if not line.startswith("#"):
                name, children, attributes = line.rsplit(": ", 2)
                content[name] = (re.compile("" if children == "-" else children.replace(" ", "")),
                                 set(attributes.split()))

        def local(name):
            return name.rsplit("}", 1)[-1]

        for path in SAMPLES:
            root = ElementTree.fromstring(self.extract(path, "legalruleml").encode())
            keys, references = [], []
            for element in root.iter():
                namespace, name = element.tag[1:].split("}")
                if namespace == "http://docs.oasis-open.org/legalruleml/ns/v1.0/":
                    self.assertIn(name, lrml)
                else:
                    self.assertEqual(namespace, "http://ruleml.org/spec")
                children, attributes = content[name]
                self.assertRegex("".join(local(child.tag) for child in element), f"^(?:{children.pattern})$", name)
                self.assertLessEqual({local(key) for key in element.attrib}, attributes, name)
                keys += [element.get(key).lstrip(":") for key in ("key", "refersTo") if key in element.attrib]
                if "keyref" in element.attrib:
                    references.append(element.get("keyref")[1:])
            self.assertEqual(len(keys), len(set(keys)))
            self.assertLessEqual(set(references), set(keys))

    def test_legalruleml_has_a_statement_for_each_record_and_points_to_its_sentence(self):
        ns = {"l": "http://docs.oasis-open.org/legalruleml/ns/v1.0/"}
        for path in SAMPLES:
            root = ElementTree.fromstring(self.extract(path, "legalruleml").encode())
            records = self.records_of(path)
            statements = [s for s in root.find("l:Statements", ns) if not s.tag.endswith("ReparationStatement")]
            self.assertEqual([s.get("type").split(":")[1] for s in statements], [r["kind"] for r in records])
            text = path.read_text()
            sources = {s.get("key"): s for s in root.iterfind("l:LegalSources/l:LegalSource", ns)}
            for association, record in zip(root.iterfind("l:Associations/l:Association", ns), records):
                source = sources[association.find("l:appliesSource", ns).get("keyref")[1:]]
                begin, end = map(int, source.get("sameAs").rsplit("#char=", 1)[1].split(","))
                self.assertEqual((begin, end), (record["sentence"]["begin"], record["sentence"]["end"]))
                self.assertTrue(source.find("l:Comment", ns).text.endswith(" ".join(text[begin:end].split())))

    def test_whatever_stands_in_a_document_no_format_breaks(self):
        text = '<script>alert("x")</script> & \'=1+1\' ]]> Kiracı "<b>kirayı</b>"\t=cmd|x öder; \u202e\x07 ödemelidir.\n'
        path = self.file("kötü.txt", (text + NORM) * 3)
        ElementTree.fromstring(self.extract(path, "legalruleml").encode())
        for row in csv.reader(io.StringIO(self.extract(path, "csv")[1:], newline="")):
            self.assertEqual(len(row), 33)
            for cell in row:
                self.assertNotRegex(cell, "^[=+@\t-]")

    def test_no_bytes_break_a_format(self):
        corpus = sorted(map(str, (HERE / "fuzz" / "corpus" / "extract").iterdir()))
        self.assertTrue(corpus)
        for format, parse in (("legalruleml", lambda text: ElementTree.fromstring(text.encode())),
                              ("csv", lambda text: [self.assertEqual(len(row), 33) for row in
                                                    csv.reader(io.StringIO(text[1:], newline=""))]),
                              ("json", json.loads),
                              ("html", lambda text: json.loads(text.split('type="application/json">')[1]
                                                               .split("</script>")[0])),
                              ("brat", lambda text: [self.assertRegex(line, "^([TEA#][0-9]+)\t[^\t]+(\t[^\t]+)?$")
                                                     for line in text.split("\n")[:-1]])):
            out = pathlib.Path(self.directory, format)
            self.assertLess(self.yukum("extract", "--quiet", "--kinds", "all", "--format", format, "--out", str(out),
                                       *corpus)[0], 2)
            results = [path for path in out.iterdir() if path.suffix not in (".txt", ".conf")]
            self.assertEqual(len(results), len(corpus))
            for path in results:
                with self.subTest(path=path):
                    parse(path.read_bytes().decode())

    def test_formats_of_a_file_for_each_document_ask_for_a_folder(self):
        path = self.file("a.txt", NORM)
        for arguments in (["--format", "brat", path], ["--format", "legalruleml", path, path],
                          ["--format", "legalruleml", self.directory],
                          ["--format", "legalruleml", "--input", "jsonl"]):
            status, out, err = self.yukum("extract", *arguments)
            self.assertEqual((status, out), (2, ""))
            self.assertIn("--out DIR", err)


class FolderTest(CommandTest):
    def tree(self, folder):
        root = pathlib.Path(self.directory, folder)
        return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())

    def test_a_folder_is_all_the_text_files_below_it_in_order(self):
        os.makedirs(os.path.join(self.directory, "in", "alt", ".git"))
        for name in ("in/b.txt", "in/a.txt", "in/alt/c.txt", "in/notes.md", "in/.hidden.txt", "in/alt/.git/d.txt"):
            self.file(name, NORM)
        folder = os.path.join(self.directory, "in")
        records = self.records("--quiet", folder)
        self.assertEqual([os.path.relpath(r["doc"], folder) for r in records], ["a.txt", "alt/c.txt", "b.txt"])

    def test_a_folder_without_texts_is_said(self):
        status, out, err = self.yukum("extract", self.directory)
        self.assertEqual((status, out, err), (1, "", f"yukum: {self.directory}: no .txt file in this folder\n"))

    def test_every_input_has_a_file_in_the_output_folder(self):
        os.makedirs(os.path.join(self.directory, "in", "alt"))
        for name in ("in/a.txt", "in/alt/a.txt", "a.txt", "a.md"):
            self.file(name, NORM if "md" not in name else BAN)
        here = self.directory
        status, out, _ = self.yukum("extract", "--out", f"{here}/out", f"{here}/in", f"{here}/a.txt", f"{here}/a.md")
        self.assertEqual((status, out), (0, ""))
        self.assertEqual(self.tree("out"), ["a-2.jsonl", "a-3.jsonl", "a.jsonl", "alt/a.jsonl"])
        documents = {name: json.loads(pathlib.Path(here, "out", name).read_text())["doc"] for name in self.tree("out")}
        self.assertEqual({name: os.path.relpath(doc, here) for name, doc in documents.items()},
                         {"a.jsonl": "in/a.txt", "alt/a.jsonl": "in/alt/a.txt", "a-2.jsonl": "a.txt", "a-3.jsonl": "a.md"})

    def test_no_result_takes_the_place_of_an_input(self):
        path = self.file("a.jsonl", json.dumps({"id": "x", "text": NORM}) + "\n")
        before = pathlib.Path(path).read_text()
        self.yukum("extract", "--input", "jsonl", "--out", self.directory, path)
        self.assertEqual(self.tree("."), ["a-2.jsonl", "a.jsonl"])
        self.assertEqual(pathlib.Path(path).read_text(), before)

    def test_results_within_the_folder_that_is_read_are_not_read_again(self):
        self.file("a.txt", NORM)
        for _ in range(2):
            self.yukum("extract", "--format", "brat", "--out", f"{self.directory}/out", self.directory)
        self.assertEqual(self.tree("."), ["a.txt", "out/a.ann", "out/a.txt", "out/annotation.conf"])

    def test_identifiers_lead_out_of_no_folder(self):
        names = ["../../etc/passwd", "/root", ".hidden", "", "x" * 400, "a\0b", "4857.5", "ş" * 200]
        lines = "".join(json.dumps({"id": name, "text": NORM}) + "\n" for name in names)
        status, _, err = self.yukum("extract", "--quiet", "--input", "jsonl", "--format", "legalruleml", "--out",
                                    f"{self.directory}/out", stdin=lines)
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(sorted(self.tree("out")),
                         sorted(["_._.._etc_passwd.xml", "_root.xml", "_hidden.xml", "document.xml", "x" * 150 + ".xml",
                                 "a_b.xml", "4857.5.xml", "ş" * 75 + ".xml"]))

    def test_a_json_lines_file_is_one_result_for_formats_that_join(self):
        lines = "".join(json.dumps({"id": name, "text": NORM}) + "\n" for name in "ab")
        path = self.file("belgeler.jsonl", lines)
        self.yukum("extract", "--input", "jsonl", "--format", "json", "--out", f"{self.directory}/out", path)
        result = json.loads(pathlib.Path(self.directory, "out", "belgeler.json").read_text())
        self.assertEqual([record["doc"] for record in result], ["a", "b"])

    def test_a_result_that_cannot_be_written_is_not_there(self):
        path = self.file("a.txt", NORM * 5000)
        out = os.path.join(self.directory, "out")
        limited = f'ulimit -f 16; trap "" XFSZ; exec "$@"'
        done = subprocess.run(["bash", "-c", limited, "-", self.command, "extract", "--out", out, path],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual((done.returncode, done.stderr.decode()),
                         (1, f"yukum: {out}/a.jsonl: File too large\n"))
        self.assertEqual(os.listdir(out), [])

    def test_a_result_that_was_not_finished_leaves_nothing_behind(self):
        try:
            os.close(os.open(self.directory, os.O_TMPFILE | os.O_WRONLY))
        except (AttributeError, OSError) as reason:
            self.skipTest(f"no files without a name: {reason}")
        out = pathlib.Path(self.directory, "out")
        for end in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            with subprocess.Popen([self.command, "extract", "--input", "jsonl", "--out", str(out)],
                                  stdin=subprocess.PIPE) as process:
                process.stdin.write((json.dumps({"id": "a", "text": NORM}) + "\n").encode())
                process.stdin.flush()
                too_late = time.monotonic() + 60
                while not any(file.startswith(str(out)) for file in open_files(process.pid)):
                    self.assertLess(time.monotonic(), too_late)
                    time.sleep(0.01)
                process.send_signal(end)
                process.wait(20)
            self.assertEqual(os.listdir(out), [])

    def test_a_result_replaces_the_one_before_and_is_for_everyone_whom_the_mask_allows(self):
        path, out = self.file("a.txt", NORM), pathlib.Path(self.directory, "out", "a.jsonl")
        for text in (NORM, BAN):
            path = self.file("a.txt", text)
            subprocess.run([self.command, "extract", "--out", str(out.parent), path], umask=0o027, check=True)
            self.assertEqual(json.loads(out.read_text())["sentence"]["end"], len(text.encode()))
            self.assertEqual(out.stat().st_mode & 0o777, 0o640)
        self.assertEqual(os.listdir(out.parent), ["a.jsonl"])

    def test_a_folder_that_cannot_be_made_is_said(self):
        path = self.file("a.txt", NORM)
        status, _, err = self.yukum("extract", "--out", path, path)
        self.assertEqual((status, err), (1, f"yukum: {path}: Not a directory\n"))

    def test_analyses_and_explanations_go_to_a_folder_too(self):
        path = self.file("a.txt", NORM)
        self.yukum("analyze", "--format", "conllu", "--out", f"{self.directory}/out", path)
        self.yukum("explain", "--out", f"{self.directory}/out", path)
        self.assertEqual(self.tree("out"), ["a.conllu", "a.txt"])


class EncodingTest(CommandTest):
    TEXT = ("Kiracı, kira bedelini her ayın beşinci gününe kadar kiraya verenin hesabına yatırmakla yükümlüdür. "
            "Kiraya veren, konutu sözleşme süresince kullanıma elverişli durumda bulundurmak zorundadır.")

    def test_turkish_code_pages_and_utf16_are_recognised_with_a_note(self):
        plain = [(r["kind"], r["predicate"]) for r in self.records(stdin=self.TEXT)]
        self.assertEqual(len(plain), 2)
        for encoding, name in (("cp1254", "windows-1254"), ("iso8859-9", "windows-1254"), ("utf-16", "UTF-16LE")):
            path = self.file("a.txt", self.TEXT.encode(encoding))
            status, out, err = self.yukum("extract", path)
            self.assertEqual((status, err),
                             (0, f"yukum: {path}: read as {name}; offsets count in its UTF-8 form\n"))
            self.assertEqual([(r["kind"], r["predicate"]) for r in map(json.loads, out.splitlines())], plain)
            self.assertEqual(self.yukum("extract", "--quiet", path), (0, out, ""))

    def test_an_encoding_that_is_named_is_taken_without_a_note(self):
        for python_name, name in (("cp857", "cp857"), ("cp1254", "windows-1254"), ("utf-16-be", "UTF-16BE")):
            status, out, err = self.yukum("extract", "--encoding", name, stdin=self.TEXT.encode(python_name))
            self.assertEqual((status, err, out), (0, "", self.yukum("extract", stdin=self.TEXT)[1]))

    def test_json_lines_in_another_encoding_are_read_as_they_come(self):
        line = json.dumps({"id": "ş", "text": self.TEXT}, ensure_ascii=False) + "\n"
        plain = self.yukum("extract", "--quiet", "--input", "jsonl", stdin=line * 50)
        self.assertEqual(plain[0], 0)
        for encoding in ("utf-16", "cp1254"):
            self.assertEqual(self.yukum("extract", "--quiet", "--input", "jsonl", stdin=(line * 50).encode(encoding)),
                             plain)

    def test_an_encoding_that_nobody_knows_is_wrong_usage(self):
        status, out, err = self.yukum("extract", "--encoding", "latin-99", stdin=NORM)
        self.assertEqual((status, out), (2, ""))
        self.assertIn("there is no encoding `latin-99`", err)


class ReportTest(CommandTest):
    def test_several_documents_are_summed_up(self):
        a, b = self.file("a.txt", NORM + " " + BAN), self.file("b.txt", BAN)
        err = self.yukum("extract", a, b)[2]
        self.assertRegex(err, r"^yukum: 2 documents, 3 sentences, 3 records \(1 obligation, 2 prohibition\); "
                              r"0\.0 MB in [0-9.]+ s, [0-9.]+ MB/s\n$")
        self.assertEqual(self.yukum("extract", a)[2], "")
        self.assertEqual(self.yukum("extract", "--quiet", a, b)[2], "")

    def test_a_bar_is_shown_on_a_terminal_when_work_takes_a_while(self):
        try:
            ours, theirs = os.openpty()
        except OSError as reason:
            self.skipTest(str(reason))
        shown = b""
        with subprocess.Popen([self.command, "extract", "--input", "jsonl"], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, stderr=theirs, env={**os.environ, "TERM": "xterm"}) as process:
            end = time.monotonic() + 60
            while b"documents" not in shown and time.monotonic() < end:
                process.stdin.write((json.dumps({"id": "a", "text": NORM}) + "\n").encode())
                process.stdin.flush()
                if select.select([ours], [], [], 0.2)[0]:
                    shown += os.read(ours, 1 << 16)
            process.stdin.write(b"{\n")
            process.stdin.close()
            self.assertEqual(process.wait(20), 1)
        os.close(theirs)
        shown += os.read(ours, 1 << 16)
        os.close(ours)
        self.assertRegex(shown.decode(), "\ryukum: [0-9]+ documents, 0\\.0 MB/s\x1b\\[K\r")
        # The complaint stands on a line of its own.
        self.assertRegex(shown.decode(), "\r\x1b\\[Kyukum: -:[0-9]+: ")

    # Several windows, and more than waits for its turn; most of it is quickly read.
    LONG = "".join(f"Madde {n} - {n} numaralı kiracı bedeli öder.\n" + "\n" * 2000 for n in range(1, 1201))

    def test_a_long_document_is_the_same_for_any_number_of_jobs(self):
        path, short = self.file("uzun.txt", self.LONG), self.file("kisa.txt", NORM)
        for form, ending in (("jsonl", ".jsonl"), ("json", ".json"), ("csv", ".csv"), ("text", ".txt")):
            with self.subTest(form):
                arguments = ("extract", "--quiet", "--format", form, "--offsets", "codepoint")
                one = self.yukum(*arguments, short, path, short)
                self.assertEqual(one[0], 0)
                self.assertGreaterEqual(len(one[1].splitlines()), 1200)
                for jobs in ("2", "3"):
                    self.assertEqual(self.yukum(*arguments, "--jobs", jobs, short, path, short), one)
                self.yukum(*arguments, "--out", f"{self.directory}/out", path)
                alone = self.yukum(*arguments, path)[1]
                self.assertEqual(pathlib.Path(self.directory, "out", "uzun" + ending).read_bytes().decode(), alone)
                if form == "json":
                    self.assertEqual(len(json.loads(alone)), 1200)

    def test_the_first_records_of_a_long_document_leave_before_the_last_are_found(self):
        path = self.file("uzun.txt", self.LONG)
        for jobs in ("1", "2"):
            with self.subTest(jobs), subprocess.Popen([self.command, "extract", "--jobs", jobs, path],
                                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
                self.assertEqual(json.loads(process.stdout.readline())["section"]["article"], "1")
                process.stdout.close()
                self.assertEqual(process.stderr.read().decode(), "yukum: standard output: Broken pipe\n")
                self.assertEqual(process.wait(60), 1)

    def test_a_stream_of_any_length_needs_little_memory(self):
        line = (json.dumps({"id": "a", "text": NORM + " " * 2_000_000}) + "\n").encode()
        # A build with sanitizers would keep what was freed for a while.
        with subprocess.Popen([self.command, "extract", "--quiet", "--input", "jsonl", "--jobs", "2"],
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                              env={**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=4"}) as process:
            def resident_megabytes():
                status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
                return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

            if not os.path.exists(f"/proc/{process.pid}/status"):
                self.skipTest("no /proc")
            too_late = threading.Timer(60, process.kill)
            too_late.start()
            for _ in range(12):
                process.stdin.write(line)
            process.stdin.flush()
            at_first = resident_megabytes()
            for _ in range(60):
                process.stdin.write(line)
            process.stdin.flush()
            self.assertLess(resident_megabytes(), at_first + 50)
            process.stdin.close()
            self.assertEqual(process.wait(), 0)
            too_late.cancel()


if __name__ == "__main__":
    main()
