# SPDX-License-Identifier: Apache-2.0
"""Records of a column of documents in Spark; needs pyspark and pyarrow: ``pip install yukum[spark]``.

    from yukum.spark import extract

    texts = spark.read.text("contracts/", wholetext=True)
    documents = texts.selectExpr("_metadata.file_name AS id", "value AS text")
    extract(documents).where("kind = 'obligation'").select("doc", "action", "bearer.text").show()

Every worker needs the package installed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow  # type: ignore[import-untyped]
from pyspark.sql import DataFrame
from pyspark.sql.functions import col
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import ArrayType, StructType

from yukum.extractor import Extractor

_ROWS_IN_BATCH = 1000


def _span(**more: str) -> StructType:
    members = {"begin": "integer", "end": "integer", "text": "string", **more}
    struct = StructType()
    for name, type_name in members.items():
        struct.add(name, type_name)
    return struct


_SPANS = ArrayType(_span())

SCHEMA = (
    StructType()
    .add("doc", "string")
    .add("kind", "string")
    .add("exponent", "string")
    .add("polarity", "string")
    .add("force", "string")
    .add("softened_by", _span())
    .add("genre", "string")
    .add("action", "string")
    .add("voice", "string")
    .add("person", "integer")
    .add("number", "string")
    .add("predicate", _span())
    .add("full_form", "string")
    .add("bearer", ArrayType(_span(source="string")))
    .add("object", _SPANS)
    .add("counterparty", _SPANS)
    .add("condition", _SPANS)
    .add("exception", _SPANS)
    .add("deadline", ArrayType(_span(value="double", unit="string", date="string", relation="string")))
    .add("purpose", _SPANS)
    .add("manner", _SPANS)
    .add("scope", _SPANS)
    .add("reference", ArrayType(_span(law="string", article="string", paragraph="string", clause="string")))
    .add("sentence", StructType().add("begin", "integer").add("end", "integer"))
    .add(
        "section",
        StructType()
        .add("article", "string")
        .add("paragraph", "string")
        .add("clause", "string")
        .add("subclause", "string"),
    )
    .add("rule", "string")
)
"""A row for each record: ``doc``, the id of its document, and the keys of :meth:`yukum.Record.to_dict`."""


def extract(
    documents: DataFrame, *, id: str = "id", text: str = "text", extractor: Extractor | None = None
) -> DataFrame:
    """The records of the documents in the column ``text``, a row each, with the schema :data:`SCHEMA`.

    ``id`` is the column that names the documents; documents that are null have no record. The rules of ``extractor``
    travel to the workers, each of which builds one from them and keeps it. Offsets count code points, which is what
    ``substring`` of Spark does not count beyond U+FFFF.
    """
    extractor = extractor or Extractor()
    schema = to_arrow_schema(SCHEMA)

    def records(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        rows: list[dict[str, Any]] = []
        for batch in batches:
            for document, text_of_document in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist()):
                if text_of_document is None:
                    continue
                rows += [{"doc": document, **record.to_dict()} for record in extractor.extract(text_of_document)]
                if len(rows) >= _ROWS_IN_BATCH:
                    yield pyarrow.RecordBatch.from_pylist(rows, schema=schema)
                    rows = []
        yield pyarrow.RecordBatch.from_pylist(rows, schema=schema)

    return documents.select(col(id).cast("string"), col(text)).mapInArrow(records, SCHEMA)
