# SPDX-License-Identifier: Apache-2.0
"""What a byte of text costs, in instructions: a figure that no busy machine changes.

    speed_test.py YUKUM

Runs the release build of the command under callgrind on the sample documents, a few times and many times over, so that
the difference holds neither the start nor the first meeting with each word.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

# A quarter more than in November 2026 with g++ 12 (820), of which half read phrases. ICU alone finds words and
# sentences at 175.
most_instructions_a_byte = 1030
few, many = 4, 12

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


def main(command: str) -> int:
    texts = [path.read_text(encoding="utf-8") for path in sorted(samples.glob("*.txt"))]
    more = instructions(command, texts * many) - instructions(command, texts * few)
    byte_count = sum(len(text.encode()) for text in texts) * (many - few)
    print(f"{more / byte_count:.0f} instructions a byte, at most {most_instructions_a_byte}")
    return 0 if more <= most_instructions_a_byte * byte_count else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
