# SPDX-License-Identifier: Apache-2.0
"""Text to records: the one class that a program needs, and functions that share one of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import length_hint
from pathlib import Path
from typing import TypeVar

from yukum import _core
from yukum.explanation import Explanation, RuleTrial
from yukum.morphology import AnalyzedSentence, WordAnalysis
from yukum.progress import with_progress
from yukum.record import Genre, Records
from yukum.rules import RuleFile, RuleInfo, RuleProblem

DocumentId = TypeVar("DocumentId")


class Extractor:
    """Finds the norms of a text.

    ``rules`` are files of rules, or :class:`yukum.RuleFile`, that are added to the embedded ones; a rule of the same
    name replaces. ``genre`` is recognised from each document unless it is named.

    Making one reads the grammars and takes some tens of milliseconds; it raises :class:`yukum.GrammarError` for a bad
    rule file. One extractor serves any number of threads; it can be pickled, rules and all. No text makes it raise
    but one with a lone surrogate, which no encoding of Unicode can hold (:exc:`UnicodeEncodeError`). While it reads,
    other Python threads run.

    >>> import yukum
    >>> extractor = yukum.Extractor(genre="contract")
    >>> [record.kind for record in extractor.extract("Kiracı bedeli öder.")]
    ['obligation']
    """

    __slots__ = ("_core", "_genre", "_rules")

    def __init__(self, *, rules: Iterable[str | os.PathLike[str] | RuleFile] = (), genre: Genre = "auto") -> None:
        if isinstance(rules, (str, os.PathLike)):
            raise TypeError(f"rules is a list of files: rules=[{str(rules)!r}]")
        self._rules = tuple(
            rule if isinstance(rule, RuleFile) else RuleFile(os.fspath(rule), Path(rule).read_bytes())
            for rule in rules
        )
        self._genre = genre
        self._core = _core.Extractor([(rule.name, rule.text) for rule in self._rules], genre)

    @property
    def genre(self) -> Genre:
        """The genre that every document is taken for; ``auto`` if it is recognised."""
        return self._genre

    def __repr__(self) -> str:
        return f"Extractor(rules={[rule.name for rule in self._rules]!r}, genre={self._genre!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return _extractor, (self._rules, self._genre)

    def extract(self, text: str) -> Records:
        """Every record of the text, in the order of their predicates, of all ten kinds.

        >>> import yukum
        >>> records = yukum.Extractor().extract("Kiracı, kiralananı başkasına devredemez.")
        >>> records[0].kind, records[0].action, records[0].object[0].text
        ('prohibition', 'devretmek', 'kiralananı')
        """
        return self._core.extract(text)

    def extract_many(
        self, documents: Iterable[tuple[DocumentId, str]], *, jobs: int = 1, progress: bool = False
    ) -> Iterator[tuple[DocumentId, Records]]:
        """The records of each ``(id, text)``, in order, as they come, extracted by ``jobs`` threads.

        Only a few documents for each thread are held at a time, so ``documents`` may be endless. It is read by the
        thread that takes the records. ``jobs=0`` takes as many threads as the machine runs at once; the records are
        the same for every number. ``progress`` shows a bar if tqdm is installed. What ``documents`` raises, and what
        is wrong with a document, is raised when the documents before it have been given.

        >>> import yukum
        >>> documents = [("a", "Kiracı bedeli ödemek zorundadır."), ("b", "Hava güzel.")]
        >>> for document, records in yukum.Extractor().extract_many(documents, jobs=2):
        ...     print(document, [record.kind for record in records if record.is_deontic])
        a ['obligation']
        b []
        """
        if jobs < 0:
            raise ValueError(f"jobs must be 0 or more, not {jobs}")
        extracted = _extracted(_core.Batch(self._core, jobs), documents)
        return with_progress(extracted, length_hint(documents)) if progress else extracted

    def explain(self, text: str) -> tuple[Explanation, ...]:
        """The records of the text, each with its derivation."""
        return self._core.explain(text)

    def why_not(self, text: str, rule: str) -> tuple[RuleTrial, ...]:
        """For each predicate of the text, what became of the ``rule`` of that name; empty when there is none.

        >>> import yukum
        >>> yukum.Extractor().why_not("Hava güzel.", "obligation.gerek")[0].reason is None
        False
        """
        return self._core.why_not(text, rule)

    def rules(self) -> tuple[RuleInfo, ...]:
        """All rules, in the order in which they are tried."""
        return self._core.rules()

    def check_rules(self) -> tuple[RuleProblem, ...]:
        """Runs the examples of every rule and looks for rules that can never decide. Empty when all is well."""
        return self._core.check_rules()

    def analyze(self, text: str) -> tuple[AnalyzedSentence, ...]:
        """Every token of the text with the reading that fits where it stands."""
        return self._core.analyze(text)

    def analyses_of(self, word: str) -> tuple[WordAnalysis, ...]:
        """Every reading of one word on its own, best first; none when the word cannot be read."""
        return self._core.analyses_of(word)


@lru_cache(maxsize=8)
def _extractor(rules: tuple[RuleFile, ...] = (), genre: Genre = "auto") -> Extractor:
    return Extractor(rules=rules, genre=genre)


def _extracted(
    batch: _core.Batch[DocumentId], documents: Iterable[tuple[DocumentId, str]]
) -> Iterator[tuple[DocumentId, Records]]:
    source = iter(documents)
    end: Exception | None = None
    while True:
        while end is None and not batch.full():
            try:
                _push(batch, *next(source))
            except Exception as error:  # StopIteration, or an error whose turn comes behind the documents before it
                end = error
        if batch.empty():
            break
        yield batch.next()
    if end is not None and not isinstance(end, StopIteration):
        raise end


def _push(batch: _core.Batch[DocumentId], document: DocumentId, text: str) -> None:
    try:
        batch.push(document, text)
    except (TypeError, UnicodeEncodeError) as error:
        error.add_note(f"in document {document!r}")
        raise


def extract(text: str, *, genre: Genre = "auto") -> Records:
    """Every record of the text by the embedded grammars, in the order of their predicates, of all ten kinds.

    >>> import yukum
    >>> for record in yukum.extract("İşveren, ücreti her ay ödemek zorundadır."):
    ...     print(record.kind, record.bearer[0].text, record.action, record.predicate.text)
    obligation İşveren ödemek ödemek zorundadır
    """
    return _extractor(genre=genre).extract(text)


def explain(text: str, *, genre: Genre = "auto") -> tuple[Explanation, ...]:
    """The records of the text, each with its derivation.

    >>> import yukum
    >>> explanation = yukum.explain("Ortak alanlara eşya bırakılması yasaktır.")[0]
    >>> explanation.record.kind, explanation.words[-1].analysis.lemma
    ('prohibition', 'yasak')
    """
    return _extractor(genre=genre).explain(text)


def analyze(text: str) -> tuple[AnalyzedSentence, ...]:
    """Every token of the text with the reading that fits where it stands.

    >>> import yukum
    >>> [(token.text, token.analysis.lemma) for token in yukum.analyze("Taraflar bildirecektir.")[0].tokens]
    [('Taraflar', 'taraf'), ('bildirecektir', 'bildirmek'), ('.', '.')]
    """
    return _extractor().analyze(text)


def analyses_of(word: str) -> tuple[WordAnalysis, ...]:
    """Every reading of one word on its own, best first; none when the word cannot be read.

    >>> import yukum
    >>> sorted({(reading.lemma, reading.pos) for reading in yukum.analyses_of("yazar")})
    [('yazar', 'NOUN'), ('yazmak', 'VERB')]
    """
    return _extractor().analyses_of(word)
