# SPDX-License-Identifier: Apache-2.0
"""The package and the command say the same."""

import json
import subprocess
from pathlib import Path

import pytest
import yukum

TEXTS = ["bisiklet_yonetmeligi.txt", "kira_sozlesmesi.txt", "ortak_beyanname.txt"]


def output(*command: object) -> str:
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


@pytest.mark.parametrize("name", TEXTS)
def test_a_dict_has_the_keys_and_values_of_the_command(command: Path, project: Path, name: str) -> None:
    file = project / "examples/texts" / name
    lines = output(command, "extract", "--kinds", "all", "--offsets", "codepoint", file).splitlines()
    documents = [json.loads(line) for line in lines]
    records = yukum.extract(file.read_text(encoding="utf-8"))
    assert len(records) > 10
    assert [{"schema": "yukum/1", "doc": str(file), **record.to_dict()} for record in records] == documents
    # The order of the keys too, for those who read the two side by side.
    assert list(records[0].to_dict()) == list(documents[0])[2:]


@pytest.mark.parametrize("name", TEXTS)
def test_explanations_read_as_those_of_the_command(command: Path, project: Path, name: str) -> None:
    file = project / "examples/texts" / name
    explanations = yukum.explain(file.read_text(encoding="utf-8"))
    assert "".join(f"{explanation}\n\n" for explanation in explanations) == output(command, "explain", file)


def test_the_version_is_that_of_the_command(command: Path) -> None:
    assert output(command, "--version").split()[-1] == yukum.__version__
