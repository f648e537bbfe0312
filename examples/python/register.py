# SPDX-License-Identifier: Apache-2.0
"""A register of the duties, rights and bans of many documents, as CSV on standard output; needs pandas.

    python examples/python/register.py examples/texts/*.txt > register.csv
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import yukum

COLUMNS = ["doc", "article", "kind", "force", "bearer", "action", "object", "deadline", "sentence"]


def documents(files: list[str]) -> Iterator[tuple[str, str]]:
    """Reads a file only when its turn comes, so that any number of them fits into memory."""
    for file in files:
        yield Path(file).name, Path(file).read_text(encoding="utf-8")


def main() -> None:
    extracted = yukum.Extractor().extract_many(documents(sys.argv[1:]), jobs=0, progress=sys.stderr.isatty())
    register = yukum.to_dataframe(extracted)
    register = register[register["kind"].isin(yukum.DEONTIC_KINDS)]
    register[COLUMNS].to_csv(sys.stdout, index=False)


if __name__ == "__main__":
    main()
