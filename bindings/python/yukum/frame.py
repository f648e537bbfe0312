# SPDX-License-Identifier: Apache-2.0
"""Records to a table of pandas, where it is installed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from yukum.record import Record, Span, TimeValue

if TYPE_CHECKING:
    import pandas

_SECTION_COLUMNS = ("article", "paragraph", "clause", "subclause")
_ROLE_COLUMNS = (
    "bearer",
    "object",
    "counterparty",
    "condition",
    "exception",
    "deadline",
    "purpose",
    "manner",
    "scope",
    "reference",
)
_COLUMNS = (
    *_SECTION_COLUMNS,
    "kind",
    "force",
    "polarity",
    "action",
    *_ROLE_COLUMNS,
    "deadline_amount",
    "deadline_unit",
    "deadline_date",
    "deadline_relation",
    "predicate",
    "begin",
    "end",
    "full_form",
    "voice",
    "person",
    "number",
    "exponent",
    "genre",
    "sentence",
    "rule",
)


def to_dataframe(records: Iterable[Record] | Iterable[tuple[Any, Iterable[Record]]]) -> pandas.DataFrame:
    """A table with a row for each record, as ``yukum extract --format csv`` has it.

    Takes records, or pairs of an id and records as :meth:`yukum.Extractor.extract_many` gives them; the id stands in
    the column ``doc``. Phrases of one role are joined by `` | ``; ``deadline_amount`` and its neighbours are the
    value of the first deadline that has one. Needs pandas.

    >>> import yukum
    >>> table = yukum.to_dataframe(yukum.extract("Kiracı, durumu üç gün içinde bildirmelidir."))
    >>> table[["bearer", "action", "deadline", "deadline_amount", "deadline_unit"]].values.tolist()
    [['Kiracı', 'bildirmek', 'üç gün içinde', 3.0, 'day']]
    """
    try:
        import pandas
    except ImportError as error:
        raise ImportError("to_dataframe needs pandas: pip install pandas") from error
    rows: list[dict[str, Any]] = []
    columns: tuple[str, ...] = _COLUMNS
    for item in records:
        if isinstance(item, Record):
            rows.append(_row(item))
        else:
            document, records_of_document = item
            columns = ("doc", *_COLUMNS)
            rows += [{"doc": document, **_row(record)} for record in records_of_document]
    return pandas.DataFrame(rows, columns=list(columns))


def _row(record: Record) -> dict[str, Any]:
    row = {column: getattr(record, column, None) for column in _COLUMNS}
    for column in _SECTION_COLUMNS:
        row[column] = getattr(record.section, column)
    for column in _ROLE_COLUMNS:
        row[column] = _joined(getattr(record, column))
    values = [deadline.value for deadline in record.deadline if deadline.value]
    value = values[0] if values else TimeValue(None, None, None, "at")
    row["deadline_amount"] = value.amount
    row["deadline_unit"] = value.unit
    row["deadline_date"] = value.date
    row["deadline_relation"] = value.relation if values else None
    row["predicate"] = record.predicate.text
    row["begin"] = record.predicate.begin
    row["end"] = record.predicate.end
    row["sentence"] = _on_one_line(record.sentence)
    return row


def _joined(spans: Iterable[Span]) -> str:
    return " | ".join(_on_one_line(span) for span in spans)


def _on_one_line(span: Span) -> str:
    return " ".join(span.text.split())
