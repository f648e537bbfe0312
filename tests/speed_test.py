# SPDX-License-Identifier: Apache-2.0
"""What a byte of text costs, in instructions, and what a long text costs in memory: figures that no busy machine changes.

    speed_test.py YUKUM

Runs the release build of the command under callgrind on the sample documents, a few times and many times over, so that
the difference holds neither the start nor the first meeting with each word. Memory is what a long text makes resident
beyond an empty one and its own bytes.
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
most_megabytes = 16

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


def resident_megabytes(command: str, text: str) -> float:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        with subprocess.Popen([command, "extract", file.name], stdout=subprocess.DEVNULL) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def main(command: str) -> int:
    texts = [path.read_text(encoding="utf-8") for path in sorted(samples.glob("*.txt"))]
    more = instructions(command, texts * many) - instructions(command, texts * few)
    byte_count = sum(len(text.encode()) for text in texts) * (many - few)
    print(f"{more / byte_count:.0f} instructions a byte, at most {most_instructions_a_byte}")
    long_text = "\n\n".join(texts * 400)
    megabytes = resident_megabytes(command, long_text) - resident_megabytes(command, "") - len(long_text.encode()) / 2**20
    print(f"{megabytes:.1f} MB beside a text of {len(long_text.encode()) / 2**20:.1f} MB, at most {most_megabytes}")
    return 0 if more <= most_instructions_a_byte * byte_count and megabytes <= most_megabytes else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
