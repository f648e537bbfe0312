# SPDX-License-Identifier: Apache-2.0
"""What a byte of text costs in instructions, and a long text in memory: figures that no busy machine changes.

    speed_test.py YUKUM

Runs the release build of the command under callgrind on the sample documents, a few times and many times over, so that
the difference holds neither the start nor the first meeting with each word. Memory is all that is resident beside a
text of some megabytes.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

# A quarter more than in November 2026 with g++ 12 (820), of which half read phrases. ICU alone finds words and
# sentences at 175.
most_instructions_a_byte = 1030
few, many = 4, 12
# A quarter more than in November 2026 (19.5), of which 14.5 are there for an empty text: the grammar, the libraries.
most_megabytes = 24

samples = pathlib.Path(__file__).parent.parent / "examples" / "texts"


def instructions(command: str, documents: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, document in enumerate(documents):
            files.append(pathlib.Path(folder) / f"{number}.txt")
            files[-1].write_text(document, encoding="utf-8")
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", command, "extract", *map(str, files)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(re.search(r"I\s+refs:\s+([\d,]+)", run.stderr).group(1).replace(",", ""))


def resident_megabytes(command: str, texts: list[str], times: int) -> float:
    """The most that is resident at once, without the text itself: the texts one behind the other, so many times."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        for _ in range(times):  # a child is charged with what this process holds
            file.writelines(text + "\n\n" for text in texts)
        file.flush()
        with subprocess.Popen([command, "extract", file.name], stdout=subprocess.DEVNULL) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_maxrss / 1024 - os.path.getsize(file.name) / 2**20


def main(command: str) -> int:
    texts = [path.read_text(encoding="utf-8") for path in sorted(samples.glob("*.txt"))]
    more = instructions(command, texts * many) - instructions(command, texts * few)
    byte_count = sum(len(text.encode()) for text in texts) * (many - few)
    print(f"{more / byte_count:.0f} instructions a byte, at most {most_instructions_a_byte}")
    megabytes = resident_megabytes(command, texts, 600)
    print(f"{megabytes:.1f} MB beside a long text, at most {most_megabytes}")
    return 0 if more <= most_instructions_a_byte * byte_count and megabytes <= most_megabytes else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
