# SPDX-License-Identifier: Apache-2.0
"""Runs every block of code in the documents and compares what they show with what comes out.

    docs_test.py YUKUM SOURCE_DIR PYTHON COMPILER…

Programs in a language for which there is no PYTHON (it is `-`) or no COMPILER are left out.

A block is known by the word behind its fence, and may name a file:

    ```console           `$ command` and under it what it prints; `…` stands for anything, on a line of its own for
                         any lines
    ```text kira.txt     a file of that name for the blocks that follow, as is ```rules own.rules
    ```cpp               a program, or statements that use what stands in `prelude`; both are compiled by COMPILER…
    ```python            run by PYTHON
    ```output            what the program before it prints
    ```cmake             a part of the CMakeLists.txt of a program with the cpp block before it
    ```json              is JSON, each line or the whole
    ```hpp               stands so in a public header; docs/cpp.md is what `scripts/reference` makes
    ```pyi               a declaration, and
    ```pycon             an example of docs/python-reference.md, made likewise; the package runs its examples itself
    ```ebnf, ```text     are no code

With BLESS in the environment what comes out is written into the documents instead.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# What statements in the documents may use.
PRELUDE = """#include <algorithm>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <yukum/yukum.hpp>
[[maybe_unused]] const std::string text, bytes;
[[maybe_unused]] const yukum::Extractor extractor;
[[maybe_unused]] const yukum::Record record;
"""

FENCE = re.compile(r"^```(\w*)(?: +(\S+))?$")


def blocks_of(lines):
    """Yields (language, file name, number of the first line, lines)."""
    begin = None
    for number, line in enumerate(lines):
        fence = FENCE.match(line)
        if begin is None and fence:
            begin, language, name = number + 1, fence[1], fence[2]
        elif begin is not None and line == "```":
            yield language, name, begin, lines[begin:number]
            begin = None


def fits(expected, printed):
    """Whether lines are those expected, where `…` stands for anything."""
    if not expected:
        return not printed
    if expected[0] == "…":
        return any(fits(expected[1:], printed[skipped:]) for skipped in range(len(printed) + 1))
    pattern = ".*".join(map(re.escape, expected[0].split("…")))
    return bool(printed) and bool(re.fullmatch(pattern, printed[0])) and fits(expected[1:], printed[1:])


class Document:
    def __init__(self, path, command, source, python, compiler, bless):
        self.path, self.source, self.python, self.compiler, self.bless = path, source, python, compiler, bless
        self.lines = path.read_text().split("\n")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="yukum-docs-"))
        for name in ("examples", "grammars"):
            os.symlink(source / name, self.folder / name)
        bin_folder = self.folder / ".bin"
        bin_folder.mkdir()
        os.symlink(command, bin_folder / "yukum")
        self.environment = {**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        self.failures, self.blessed = [], []
        self.printed = None   # of the program before
        self.program = None   # the last whole C++ program
        self.fragments = []   # C++ statements, compiled together at the end

    def run(self, arguments, **more):
        done = subprocess.run(arguments, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=300, **more)
        return done.returncode, done.stdout.decode()

    def fail(self, number, message):
        self.failures.append(f"{self.path.relative_to(self.source)}:{number + 1}: {message}")

    def compare(self, number, expected, printed):
        printed = printed.rstrip("\n").split("\n") if printed.strip() else []
        if fits(expected, [line.rstrip() for line in printed]):
            return
        if self.bless:
            self.blessed.append((number, number + len(expected), printed))
        else:
            self.fail(number, "prints\n" + "\n".join("    " + line for line in printed))

    def console(self, begin, lines):
        commands = [index for index, line in enumerate(lines) if line.startswith("$ ")] + [len(lines)]
        if commands[0] != 0:
            return self.fail(begin, "a console block begins with `$ command`")
        for index, next_index in zip(commands, commands[1:]):
            last = index + 1
            while lines[last - 1].endswith("\\"):
                last += 1
            command = "\n".join(lines[index:last])[2:].split("    # ")[0]
            # What builds or installs is only looked at: the tests are within such a build.
            if command.startswith("make "):
                status, printed = self.run(["make", "--dry-run", "-C", str(self.source), *command.split()[1:]])
                if status:
                    self.fail(begin + index, printed)
                continue
            if command.startswith(("pip install", "cmake --install", "scripts/setup")):
                continue
            status, printed = self.run(["bash", "-c", command])
            expected = lines[last:next_index]
            while expected and not expected[-1]:
                expected.pop()
            self.compare(begin + last, expected, printed)

    def compile(self, number, code, name):
        (self.folder / f"{name}.cpp").write_text(code)
        status, printed = self.run([*self.compiler[:1], f"{name}.cpp", "-o", name, *self.compiler[1:]])
        if status:
            self.fail(number, printed)
        return status == 0

    def cpp(self, begin, lines):
        self.printed = None
        if not self.compiler:
            return
        code = "\n".join(lines) + "\n"
        if "int main" not in code:
            self.fragments.append((begin, code))
            return
        self.program = code
        if self.compile(begin, code, "program"):
            _, self.printed = self.run(["./program"])

    def run_python(self, begin, lines):
        self.printed = None
        if self.python == "-":
            return
        (self.folder / "program.py").write_text("\n".join(lines) + "\n")
        status, self.printed = self.run([self.python, "program.py"])
        if status:
            self.fail(begin, self.printed)

    def compile_fragments(self):
        if not self.fragments:
            return
        code = PRELUDE
        for begin, fragment in self.fragments:
            code += f'#line {begin + 1} "{self.path.name}"\nvoid block_{begin}() {{\n{fragment}}}\n'
        self.compile(self.fragments[0][0], code + "int main() {}\n", "fragments")

    def cmake(self, begin, lines):
        installed = os.environ.get("YUKUM_INSTALLED")
        if not self.program or not installed or not os.path.isdir(installed):
            return
        (self.folder / "main.cpp").write_text(self.program)
        (self.folder / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.25)\nproject(documents CXX)\nadd_executable(my_program main.cpp)\n"
            + "\n".join(lines) + "\n")
        for arguments in (["-S", ".", "-B", "build", f"-DCMAKE_PREFIX_PATH={installed}"], ["--build", "build"]):
            status, printed = self.run(["cmake", *arguments])
            if status:
                return self.fail(begin, printed)

    def check(self):
        for language, name, begin, lines in blocks_of(self.lines):
            if name:
                (self.folder / name).write_text("\n".join(lines) + "\n")
            if language == "console":
                self.console(begin, lines)
            elif language == "cpp":
                self.cpp(begin, lines)
            elif language == "python":
                self.run_python(begin, lines)
            elif language == "output":
                if self.printed is not None:
                    self.compare(begin, lines, self.printed)
            elif language == "cmake":
                self.cmake(begin, lines)
            elif language == "json":
                try:
                    json.loads("\n".join(lines))
                except ValueError:
                    for line in lines:
                        json.loads(line)
            elif language == "hpp":
                headers = "".join(path.read_text() for path in (self.source / "lib/include/yukum").glob("*.hpp"))
                for offset, line in enumerate(lines):
                    if line not in headers.replace("YUKUM_EXPORT ", ""):
                        self.fail(begin + offset, "stands in no header")
            elif language == "rules":
                (self.folder / "block.rules").write_text("\n".join(lines) + "\n")
                status, printed = self.run(["yukum", "rules", "check", "block.rules"])
                if status or "block.rules:" in printed:
                    self.fail(begin, printed)
            elif language not in ("text", "ebnf", "pyi", "pycon"):
                self.fail(begin - 1, f"nobody knows how to run ```{language}")
        self.compile_fragments()
        for begin, end, printed in reversed(self.blessed):
            self.lines[begin:end] = printed
        if self.blessed:
            self.path.write_text("\n".join(self.lines))
        return self.failures


def main():
    bless = bool(os.environ.get("BLESS"))
    command, source, python, *compiler = sys.argv[1:]
    source = pathlib.Path(source).resolve()
    stale = []
    for language, reference in (("cpp", source / "docs/cpp.md"), ("python", source / "docs/python-reference.md")):
        if not reference.exists():
            continue
        made = subprocess.run([sys.executable, source / "scripts/reference", language], stdout=subprocess.PIPE,
                              check=True).stdout
        if bless:
            reference.write_bytes(made)
        elif reference.read_bytes() != made:
            stale.append(f"{reference.relative_to(source)} is not what its sources say")
    paths = [source / "README.md", *sorted((source / "docs").glob("*.md"))]
    failures = [failure for path in paths
                for failure in Document(path, command, source, python, compiler, bless).check()]
    failures += stale
    print("\n".join(failures) or f"{len(paths)} documents show what happens")
    if failures:
        print("`make docs` writes what comes out into the documents.")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
