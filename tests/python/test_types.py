# SPDX-License-Identifier: Apache-2.0
"""Annotations: the package says what it does, and programs that use it can be checked."""

import subprocess
import sys
from pathlib import Path


def run_python(*arguments: object) -> str:
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_the_package_and_its_examples_hold_under_strict_mypy(project: Path) -> None:
    run_python("-m", "mypy", "--strict", "--package", "yukum")
    run_python("-m", "mypy", "--strict", *sorted(project.glob("examples/python/*.py")))
    run_python("-m", "mypy", "--strict", *sorted(project.glob("examples/spark/*.py")))


def test_a_misuse_is_seen_by_mypy(tmp_path: Path) -> None:
    program = tmp_path / "misuse.py"
    program.write_text(
        "import yukum\n"
        "reveal_type(yukum.extract('')[0].deadline[0].value)\n"
        "reveal_type([pair for pair in yukum.Extractor().extract_many([(1, 'a')])])\n"
        "yukum.extract(b'bytes')\n"
        "print(yukum.extract('')[0].kind == 'duty')\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", program], capture_output=True, encoding="utf-8")
    assert 'Revealed type is "yukum.record.TimeValue | None"' in done.stdout
    assert 'Revealed type is "list[tuple[int, yukum.record.Records]]"' in done.stdout
    assert 'misuse.py:4: error: Argument 1 to "extract" has incompatible type "bytes"' in done.stdout
    assert "misuse.py:5: error: Non-overlapping equality check" in done.stdout


def test_the_stub_of_the_module_is_what_the_module_has(tmp_path: Path) -> None:
    # Classes of pybind11 have a metaclass of its own, of which no stub speaks; their members are compared.
    allowed = tmp_path / "allowed"
    allowed.write_text("yukum._core.Batch\nyukum._core.Extractor\n")
    run_python("-m", "mypy.stubtest", "yukum._core", "--allowlist", allowed)
