# SPDX-License-Identifier: Apache-2.0
"""Records by Spark on two local processes are those of one process."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yukum
from pyspark.sql import SparkSession
from yukum.spark import SCHEMA, extract

OWN_RULE = yukum.RuleFile("own.rules", "rule obligation.own { when [lemma:düşmek]; is obligation; priority 900; }")

os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ.setdefault("SPARK_DRIVER_MEMORY", "1g")


def without_none(value: Any) -> Any:
    """A row of Spark names what a dict leaves out."""
    if isinstance(value, dict):
        return {key: without_none(member) for key, member in value.items() if member is not None}
    return [without_none(element) for element in value] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    yield session
    session.stop()


def test_a_column_of_documents_gives_the_records_of_one_process(spark: SparkSession, project: Path) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in (project / "examples/texts").glob("*.txt")}
    texts["emoji"] = "😀 Kiracı bedeli ödemek zorundadır."
    rows = [*texts.items(), ("none", None)]
    documents = spark.createDataFrame(rows, "name string, body string").repartition(2)
    records = extract(documents, id="name", text="body")
    assert records.schema == SCHEMA
    found = [without_none(row.asDict(recursive=True)) for row in records.collect()]
    expected = [{"doc": name, **record.to_dict()} for name, text in texts.items() for record in yukum.extract(text)]
    by_place = lambda record: (record["doc"], record["predicate"]["begin"], record["rule"])  # noqa: E731
    assert len(found) > 80
    assert sorted(found, key=by_place) == sorted(expected, key=by_place)


def test_rules_travel_and_each_worker_builds_one_extractor(spark: SparkSession) -> None:
    documents = spark.range(5000).selectExpr("id", "'Bakım kiracıya düşer.' AS text")
    records = extract(documents, extractor=yukum.Extractor(rules=[OWN_RULE]))
    assert records.where("rule = 'obligation.own'").count() == 5000
    assert records.select("doc").distinct().count() == 5000


def test_the_example_writes_the_records_of_a_folder(project: Path, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    shutil.copy(project / "examples/texts/kira_sozlesmesi.txt", folder / "kira sözleşmesi + ek.txt")
    shutil.copy(project / "examples/texts/ortak_beyanname.txt", folder)
    script = project / "examples/spark/extract.py"
    subprocess.run([sys.executable, script, folder, tmp_path / "records", "--master", "local[2]"], check=True)
    written = [json.loads(line) for part in (tmp_path / "records").glob("*.json") for line in part.open("rb")]
    extracted = yukum.Extractor().extract_many((path.name, path.read_text("utf-8")) for path in sorted(folder.iterdir()))
    expected = [{"doc": document, **record.to_dict()} for document, records in extracted for record in records]
    assert len(written) == len(expected) > 40
    assert all(record in written for record in expected)
