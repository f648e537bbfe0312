# SPDX-License-Identifier: Apache-2.0
"""One text to records: offsets, values, and what the objects can do."""

import copy
import json
import pickle
import threading
import unicodedata
from dataclasses import FrozenInstanceError, fields

import pytest
import yukum

LEASE = "Madde 1 - Kiracı, kira bedelini üç gün içinde malike ödemekle yükümlüdür."


def spans_in(value: object) -> list[yukum.Span]:
    """All spans in a record or an explanation, however deep."""
    if isinstance(value, tuple):
        return [span for one in value for span in spans_in(one)]
    if not hasattr(value, "__dataclass_fields__"):
        return []
    below = [span for field in fields(value) for span in spans_in(getattr(value, field.name))]
    return [value, *below] if isinstance(value, yukum.Span) else below


def assert_spans_are_of(text: str, value: object) -> None:
    spans = spans_in(value)
    assert spans
    for span in spans:
        assert text[span.begin : span.end] == span.text


@pytest.mark.parametrize(
    "text",
    [
        LEASE,
        "İŞVEREN, İSTANBUL’DA IŞIĞI AÇMAK ZORUNDADIR.",
        "Hâkim, resmî kâğıtları lâyıkıyla mütalâa etmek zorundadır.",
        unicodedata.normalize("NFD", "Müdürlük, başvuruyu gününde sonuçlandırmak zorundadır. İşçi öğüt verebilir."),
        "😀 Kiracı 👩‍⚖️, bedeli 💶 ödemek zorundadır 🇹🇷. Kiracı, kiralananı devredemez.",
        "\ufeffTaraflar,\r\n\tbilgi\u00a0ver\u00admek zorundadır.\0 Kiracı bedeli öder.",
    ],
    ids=["plain", "dotted capitals", "circumflexes", "NFD", "emoji", "odd characters"],
)
def test_offsets_count_the_code_points_of_the_string(text: str) -> None:
    records = yukum.extract(text)
    assert any(record.kind == "obligation" for record in records)
    assert_spans_are_of(text, records)
    assert_spans_are_of(text, yukum.explain(text))
    assert_spans_are_of(text, yukum.analyze(text))
    assert_spans_are_of(text, yukum.Extractor().why_not(text, "obligation.bound"))


def test_a_record_tells_who_must_do_what_and_by_when() -> None:
    (record,) = yukum.extract(LEASE)
    assert record.kind == "obligation"
    assert record.is_deontic
    assert [(bearer.text, bearer.source) for bearer in record.bearer] == [("Kiracı", "explicit")]
    assert record.action == "ödemek"
    assert record.deadline[0].value == yukum.TimeValue(3.0, "day", None, "within")
    assert str(record.predicate) == "ödemekle yükümlüdür"
    assert record.section == yukum.Section(article="1")


def test_a_genre_that_is_named_is_not_guessed() -> None:
    assert yukum.extract(LEASE, genre="treaty")[0].genre == "treaty"
    with pytest.raises(ValueError, match="genre must be auto, treaty"):
        yukum.extract(LEASE, genre="novel")  # type: ignore[arg-type]


def test_a_text_without_norms_has_no_records() -> None:
    assert len(yukum.extract("")) == 0
    assert not yukum.extract("Hava güzel mi?")
    assert repr(yukum.extract("")) == "<0 records of 0 characters>"


def test_a_lone_surrogate_is_named_with_its_place() -> None:
    with pytest.raises(UnicodeEncodeError, match=r"'\\ud83d' in position 7: surrogates not allowed"):
        yukum.extract("Kiracı \ud83d öder.")


@pytest.mark.parametrize("not_text", [None, b"bytes", 3, ["list"]])
def test_what_is_no_string_is_a_type_error(not_text: object) -> None:
    with pytest.raises(TypeError):
        yukum.extract(not_text)  # type: ignore[arg-type]


def test_objects_cannot_be_changed() -> None:
    records = yukum.extract(LEASE)
    for value, name in [
        (records, "text"),
        (records[0], "kind"),
        (records[0].predicate, "begin"),
        (records[0].bearer[0], "source"),
        (records[0].deadline[0].value, "amount"),
    ]:
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, None)
    with pytest.raises(TypeError):
        records[0] = records[0]  # type: ignore[index]


def test_equal_texts_give_equal_objects_with_equal_hashes() -> None:
    first, second, other = yukum.extract(LEASE), yukum.extract(LEASE), yukum.extract(LEASE + " Kiracı öder.")
    assert first == second
    assert hash(first) == hash(second)
    assert first != other
    assert len({first[0], second[0]}) == 1
    assert first[0].predicate in {other[0].predicate}


def test_spans_sort_by_their_place() -> None:
    text = "Kiracı öder. Kiracı bildirir."
    predicates = [record.predicate for record in yukum.extract(text, genre="contract")]
    assert sorted(reversed(predicates)) == predicates


@pytest.mark.parametrize("copied", [lambda value: pickle.loads(pickle.dumps(value)), copy.deepcopy, copy.copy])
def test_objects_survive_pickling_and_copying(copied) -> None:  # type: ignore[no-untyped-def]
    for value in (
        yukum.extract(LEASE),
        yukum.extract(LEASE)[0],
        yukum.explain(LEASE),
        yukum.analyze(LEASE),
        yukum.analyses_of("ödemek"),
        yukum.Extractor().rules()[:3],
    ):
        assert copied(value) == value


def test_a_repr_shows_what_matters() -> None:
    records = yukum.extract(LEASE)
    assert repr(records) == f"<1 record of {len(LEASE)} characters: 1 obligation>"
    assert repr(records[0]) == (
        "<Record obligation: ödemek; bearer 'Kiracı'; predicate 'ödemekle yükümlüdür' at 53:72>"
    )
    assert repr(records[0].predicate) == "Span(begin=53, end=72, text='ödemekle yükümlüdür')"


def test_records_are_a_sequence() -> None:
    records = yukum.extract("Kiracı bedeli öder. Kiracı kiralananı devredemez.", genre="contract")
    first, second = records
    assert (records[0], records[-1], records[:1]) == (first, second, (first,))
    assert second in records
    assert list(reversed(records)) == [second, first]


def test_html_marks_the_text_and_escapes_it() -> None:
    text = 'Kiracı, "<script>alert(1)</script>" bedelini üç gün içinde ödemek zorundadır.'
    records = yukum.extract(text)
    for html in (records._repr_html_(), records[0]._repr_html_()):
        assert "<script>" not in html
        assert html.count("&lt;") == html.count("&quot;") == 2
        assert '<span style="border-bottom: 2px solid" title="bearer">Kiracı</span>' in html
        assert 'title="obligation: ödemek">ödemek zorundadır</span>' in html


def test_html_holds_the_whole_text_once_even_where_marks_overlap() -> None:
    text = "Kiracı & kefil, bedeli\nher ay ödemek ve izni olmadıkça kiralananı devretmemek zorundadır."
    records = yukum.extract(text)
    body = records._repr_html_().partition("<div")[2].partition(">")[2].removesuffix("</div>")
    plain = ""
    while body:
        before, _, body = body.partition("<")
        plain += before
        body = body.partition(">")[2]
    assert plain == text.replace("&", "&amp;")


def test_html_of_a_record_names_a_bearer_that_stands_elsewhere() -> None:
    records = yukum.extract("Kiracı, bedeli öder. Komşulara saygı gösterir.", genre="contract")
    inherited = [record for record in records if record.bearer and record.bearer[0].source == "inherited"]
    assert inherited
    assert "bearer Kiracı (inherited)" in inherited[0]._repr_html_()


def test_a_dict_is_ready_for_json() -> None:
    record = yukum.extract(LEASE)[0]
    read_back = json.loads(json.dumps(record.to_dict()))
    assert read_back == record.to_dict()
    assert read_back["deadline"] == [
        {"begin": 32, "end": 45, "text": "üç gün içinde", "value": 3.0, "unit": "day", "relation": "within"}
    ]
    assert read_back["section"] == {"article": "1"}


def test_an_explanation_names_rule_words_and_reasons() -> None:
    (explanation,) = yukum.explain("Kiracı, kiralananı devredemez.")
    assert explanation.record == yukum.extract("Kiracı, kiralananı devredemez.")[0]
    assert explanation.file.endswith(".rules")
    assert explanation.words[-1].analysis.lemma == "devretmek"
    assert [reason.span.text for reason in explanation.roles if reason.role == "bearer"] == ["Kiracı"]
    assert explanation.negation
    assert str(explanation).startswith("prohibition  devredemez\n")


def test_words_have_their_morphology() -> None:
    (sentence,) = yukum.analyze("Taraflar bildirecektir.")
    taraflar, bildirecektir, stop = sentence.tokens
    assert (taraflar.analysis.lemma, taraflar.analysis.pos) == ("taraf", "NOUN")
    assert "Tense=Fut" in bildirecektir.analysis.feats.split("|")
    assert [segment.surface for segment in bildirecektir.analysis.segments] == ["bildir", "ecek", "tir"]
    assert stop.analysis.pos == "PUNCT"
    assert yukum.analyses_of("") == ()


def test_threads_run_while_a_text_is_read() -> None:
    text = LEASE * 2000
    counted = 0
    finished = threading.Event()

    def read() -> None:
        yukum.extract(text)
        finished.set()

    reader = threading.Thread(target=read)
    reader.start()
    while not finished.wait(0.001):
        counted += 1
    reader.join()
    assert counted > 3


def test_one_extractor_serves_many_threads() -> None:
    extractor = yukum.Extractor()
    expected = extractor.extract(LEASE)
    found: list[yukum.Records] = []
    threads = [
        threading.Thread(target=lambda: found.extend(extractor.extract(LEASE) for _ in range(50))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 200
