# SPDX-License-Identifier: Apache-2.0
"""Records as a table of pandas."""

import sys

import pytest
import yukum

TEXT = "Madde 4 - Kiracı, ayıpları ve eksikleri üç gün içinde malike bildirmelidir. Kiracı öder."


def test_a_row_is_a_record() -> None:
    records = yukum.extract(TEXT, genre="contract")
    table = yukum.to_dataframe(records)
    assert len(table) == len(records) == 2
    row = table.iloc[0]
    assert (row["article"], row["kind"], row["bearer"], row["action"]) == ("4", "obligation", "Kiracı", "bildirmek")
    assert (row["deadline"], row["deadline_amount"], row["deadline_unit"]) == ("üç gün içinde", 3.0, "day")
    assert TEXT[row["begin"] : row["end"]] == row["predicate"] == "bildirmelidir"
    assert table["deadline_amount"].isna().tolist() == [False, True]


def test_documents_give_a_column_of_their_ids() -> None:
    pairs = yukum.Extractor().extract_many([("a", TEXT), ("b", "Hava güzel mi?"), ("c", TEXT)], jobs=2)
    table = yukum.to_dataframe(pairs)
    assert table["doc"].unique().tolist() == ["a", "c"]
    assert table.columns[0] == "doc"


def test_phrases_of_one_role_stand_in_one_cell_on_one_line() -> None:
    records = yukum.extract("Kiracı, eşyayı\n  teslim aldığı gün ve en geç üç gün içinde bildirir.", genre="contract")
    for column in ("sentence", "object", "deadline"):
        assert "\n" not in yukum.to_dataframe(records)[column].iloc[0]
    joined = " | ".join(" ".join(span.text.split()) for span in records[0].deadline)
    assert yukum.to_dataframe(records)["deadline"].iloc[0] == joined


def test_no_records_are_a_table_without_rows() -> None:
    table = yukum.to_dataframe([])
    assert len(table) == 0
    assert "kind" in table.columns


def test_without_pandas_the_message_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match="pip install pandas"):
        yukum.to_dataframe([])
