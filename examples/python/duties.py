# SPDX-License-Identifier: Apache-2.0
"""Who must, may or must not do what, and by when, in one document.

    python examples/python/duties.py examples/texts/kira_sozlesmesi.txt
"""

import sys
from pathlib import Path

import yukum


def line(record: yukum.Record) -> str:
    """One record as a line for reading."""
    bearers = ", ".join(bearer.text for bearer in record.bearer) or "(nobody named)"
    deadlines = "; ".join(deadline.text for deadline in record.deadline)
    due = f"  [{deadlines}]" if deadlines else ""
    return f"{str(record.section):8}{record.kind:12}{bearers}: {record.action}{due}"


def main() -> None:
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    for record in yukum.extract(text):
        if record.is_deontic:
            print(line(record))


if __name__ == "__main__":
    main()
