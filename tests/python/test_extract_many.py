# SPDX-License-Identifier: Apache-2.0
"""Many documents over some threads: order, memory, errors, progress."""

import gc
import sys
import threading
import warnings
import weakref
from collections.abc import Iterator

import pytest
import yukum

DUTY = "Kiracı, bedeli ödemek zorundadır. "


@pytest.fixture(scope="module")
def extractor() -> yukum.Extractor:
    return yukum.Extractor()


def documents(count: int) -> Iterator[tuple[int, str]]:
    return ((number, DUTY * (1 + number % 5)) for number in range(count))


@pytest.mark.parametrize("jobs", [0, 1, 2, 7])
def test_records_come_in_order_and_are_the_same_for_every_number_of_jobs(extractor: yukum.Extractor, jobs: int) -> None:
    expected = [(number, extractor.extract(text)) for number, text in documents(40)]
    assert list(extractor.extract_many(documents(40), jobs=jobs)) == expected


@pytest.mark.parametrize("jobs", [1, 2])
def test_few_documents_are_held_at_a_time(extractor: yukum.Extractor, jobs: int) -> None:
    read = 0

    def endless() -> Iterator[tuple[int, str]]:
        nonlocal read
        while True:
            yield read, DUTY
            read += 1

    results = extractor.extract_many(endless(), jobs=jobs)
    for taken in range(100):
        assert next(results)[0] == taken
        assert read - taken <= 4 * jobs


def test_documents_are_read_by_the_thread_that_takes_the_records(extractor: yukum.Extractor) -> None:
    readers = set()

    def source() -> Iterator[tuple[int, str]]:
        for number in range(20):
            readers.add(threading.get_ident())
            yield number, DUTY

    assert len(list(extractor.extract_many(source(), jobs=4))) == 20
    assert readers == {threading.get_ident()}


def test_an_id_may_be_anything_and_is_given_back(extractor: yukum.Extractor) -> None:
    class Document:
        pass

    ids = [Document() for _ in range(10)]
    given_back = [document for document, _ in extractor.extract_many([(one, DUTY) for one in ids], jobs=3)]
    assert all(given is one for given, one in zip(given_back, ids, strict=True))


def test_nothing_is_left_of_documents_when_the_loop_is_left(extractor: yukum.Extractor) -> None:
    class Document:
        pass

    references = []

    def source() -> Iterator[tuple[Document, str]]:
        while True:
            document = Document()
            references.append(weakref.ref(document))
            yield document, DUTY * 50

    for document, _ in extractor.extract_many(source(), jobs=4):
        del document
        break
    gc.collect()
    assert len(references) > 1
    assert [reference() for reference in references if reference() is not None] == []


@pytest.mark.parametrize("jobs", [1, 4])
def test_what_the_documents_raise_comes_behind_the_records_before_it(extractor: yukum.Extractor, jobs: int) -> None:
    def failing() -> Iterator[tuple[int, str]]:
        yield from documents(6)
        raise OSError("the disk is gone")

    received = []
    with pytest.raises(OSError, match="the disk is gone"):
        for number, _ in extractor.extract_many(failing(), jobs=jobs):
            received.append(number)
    assert received == list(range(6))


@pytest.mark.parametrize("jobs", [1, 4])
def test_a_document_that_is_no_text_is_named(extractor: yukum.Extractor, jobs: int) -> None:
    received = []
    with pytest.raises(UnicodeEncodeError) as raised:
        for document, _ in extractor.extract_many([("good", DUTY), ("bad", "\udcff"), ("later", DUTY)], jobs=jobs):
            received.append(document)
    assert received == ["good"]
    assert raised.value.__notes__ == ["in document 'bad'"]
    with pytest.raises(TypeError) as raised_type:
        list(extractor.extract_many([("none", None)], jobs=jobs))  # type: ignore[list-item]
    assert raised_type.value.__notes__ == ["in document 'none'"]


def test_jobs_below_zero_are_refused_at_once(extractor: yukum.Extractor) -> None:
    with pytest.raises(ValueError, match="jobs must be 0 or more, not -1"):
        extractor.extract_many([], jobs=-1)


def test_no_documents_give_no_records(extractor: yukum.Extractor) -> None:
    assert list(extractor.extract_many([], jobs=2)) == []


def test_the_extractor_lives_as_long_as_its_documents() -> None:
    results = yukum.Extractor().extract_many(documents(10), jobs=2)
    gc.collect()
    assert len(list(results)) == 10


def test_progress_counts_the_documents_that_are_done(
    extractor: yukum.Extractor, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(list(extractor.extract_many(list(documents(12)), jobs=2, progress=True))) == 12
    assert "12/12" in capsys.readouterr().err


def test_progress_without_tqdm_is_a_warning(extractor: yukum.Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.warns(UserWarning, match="pip install tqdm"):
        assert len(list(extractor.extract_many(documents(3), progress=True))) == 3
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(list(extractor.extract_many(documents(3)))) == 3
