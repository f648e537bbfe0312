# SPDX-License-Identifier: Apache-2.0
"""The scripts and the notebook in examples/python run."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import nbclient
import nbformat


def output(script: Path, *arguments: object) -> str:
    command = [sys.executable, str(script), *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def test_duties_are_listed_with_their_articles(project: Path) -> None:
    lease = project / "examples/texts/kira_sozlesmesi.txt"
    lines = output(project / "examples/python/duties.py", lease).splitlines()
    assert len(lines) > 20
    assert any(line.startswith("3.1     obligation  Kiracı: saygı göstermek") for line in lines)


def test_the_register_has_the_norms_of_all_documents(project: Path) -> None:
    texts = sorted((project / "examples/texts").glob("*.txt"))
    rows = list(csv.DictReader(io.StringIO(output(project / "examples/python/register.py", *texts))))
    assert {row["doc"] for row in rows} == {text.name for text in texts}
    assert {"Kiracı", "Müdürlük"} <= {row["bearer"] for row in rows}
    assert not {"constitutive", "declaration"} & {row["kind"] for row in rows}


def test_the_notebook_runs_and_shows_the_highlighted_text(project: Path) -> None:
    notebook = nbformat.read(project / "examples/python/obligations.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=120).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert all(output.output_type != "error" for output in shown)
    html = [output.data["text/html"] for output in shown if "text/html" in output.get("data", {})]
    assert 'title="obligation: ödemek"' in html[0]
    assert any("<table" in table for table in html)
