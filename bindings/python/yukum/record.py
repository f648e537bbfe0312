# SPDX-License-Identifier: Apache-2.0
"""What yukum finds: one immutable value for each duty, right, power or statement of effect in a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args, overload

from yukum.highlight import record_html, text_html

Kind = Literal[
    "obligation",
    "commitment",
    "prohibition",
    "permission",
    "right",
    "power",
    "exemption",
    "sanction",
    "declaration",
    "constitutive",
]
"""What a main clause does to somebody's freedom to act. The first eight are deontic."""

Polarity = Literal["positive", "negative"]
Force = Literal["hard", "soft"]
"""``soft`` where only effort or encouragement is promised (``teşvik edecektir``)."""
Genre = Literal["auto", "treaty", "law", "contract", "policy", "general"]
"""What sort of document a text is: the same suffix means different things in them."""
Voice = Literal["active", "passive", "causative", "reflexive", "reciprocal"]
Number = Literal["singular", "plural"]
BearerSource = Literal["explicit", "agent", "agent-ca", "genitive", "inherited", "list-head", "heading"]
"""Where a bearer stands: the subject, ``… tarafından``, ``Bakanlıkça``, ``İşverenin … bildirmesi gerekir``, carried
over from before or from the head of a list, or named by the heading."""
TimeUnit = Literal["minute", "hour", "day", "working_day", "week", "month", "year"]
TimeRelation = Literal["within", "before", "after", "until", "from", "every", "during", "at", "immediately"]

KINDS: tuple[Kind, ...] = get_args(Kind)
"""All kinds, the deontic ones first."""
DEONTIC_KINDS: tuple[Kind, ...] = KINDS[:8]
"""The kinds that tell who must, may or must not act: all but ``declaration`` and ``constitutive``."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of a text, counted in code points as Python counts them, and the words that stand there.

    ``text[span.begin:span.end] == span.text`` for the text that was given to :func:`yukum.extract`. ``str(span)`` is
    the words. Spans of one class sort by their place.

    >>> import yukum
    >>> text = "İşveren ücreti ödemek zorundadır."
    >>> predicate = yukum.extract(text)[0].predicate
    >>> predicate
    Span(begin=15, end=32, text='ödemek zorundadır')
    >>> text[predicate.begin:predicate.end]
    'ödemek zorundadır'
    """

    begin: int
    end: int
    text: str

    def __str__(self) -> str:
        return self.text

    def to_dict(self) -> dict[str, Any]:
        """The span as it stands in JSON."""
        return {"begin": self.begin, "end": self.end, "text": self.text}


@dataclass(frozen=True, slots=True, order=True)
class Bearer(Span):
    """Who must, may or must not act, and how that was found."""

    source: BearerSource

    def to_dict(self) -> dict[str, Any]:
        return Span.to_dict(self) | {"source": self.source}


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A time limit as a value: an amount of units (``30 gün içinde``), a date, neither (``derhâl``), or both for a day of
    every year. The date is ISO 8601 and has what is known of it: ``2027-01-01``, ``2027-01``, ``2027``, ``--01-15``.
    """

    amount: float | None
    unit: TimeUnit | None
    date: str | None
    relation: TimeRelation


@dataclass(frozen=True, slots=True)
class Deadline(Span):
    """A phrase of time, with its value if it has been understood.

    >>> import yukum
    >>> deadline = yukum.extract("Kiracı, durumu üç gün içinde bildirmelidir.")[0].deadline[0]
    >>> deadline.text, deadline.value
    ('üç gün içinde', TimeValue(amount=3.0, unit='day', date=None, relation='within'))
    """

    value: TimeValue | None

    def to_dict(self) -> dict[str, Any]:
        value = self.value
        if value is None:
            return Span.to_dict(self)
        return Span.to_dict(self) | _without_none(
            {"value": value.amount, "unit": value.unit, "date": value.date, "relation": value.relation}
        )


@dataclass(frozen=True, slots=True)
class NormReference:
    """A norm that is referred to: every part as it is written, ``None`` where it is not named.

    ``law`` is the number of the act (``4857``) or its name, and ``this`` for ``bu Kanun``.
    """

    law: str | None = None
    article: str | None = None
    paragraph: str | None = None
    clause: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return _without_none(
            {"law": self.law, "article": self.article, "paragraph": self.paragraph, "clause": self.clause}
        )


@dataclass(frozen=True, slots=True)
class Reference(Span):
    """A phrase that refers to norms; ``8 inci ve 9 uncu maddeleri`` refers to two."""

    norms: tuple[NormReference, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Where a sentence stands in its document; ``None`` for parts that the document does not have."""

    article: str | None = None
    paragraph: str | None = None
    clause: str | None = None
    subclause: str | None = None

    def __str__(self) -> str:
        return "/".join(part for part in (self.article, self.paragraph, self.clause, self.subclause) if part)

    def to_dict(self) -> dict[str, Any]:
        return _without_none(
            {
                "article": self.article,
                "paragraph": self.paragraph,
                "clause": self.clause,
                "subclause": self.subclause,
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Record:
    """One finding: who must, may or must not do what. Immutable, hashable, picklable.

    >>> import yukum
    >>> record = yukum.extract("Taraflar, ortak projeleri teşvik edeceklerdir.")[0]
    >>> record
    <Record commitment (soft): teşvik etmek; bearer 'Taraflar'; predicate 'teşvik edeceklerdir' at 26:45>
    >>> record.bearer[0].text, record.object[0].text
    ('Taraflar', 'ortak projeleri')
    """

    kind: Kind
    #: What carries the modality: ``future``, ``aorist``, ``zorunda`` …
    exponent: str
    polarity: Polarity
    force: Force
    #: The word that made the force soft, if it is.
    softened_by: Span | None
    genre: Genre
    #: The verb as a dictionary has it: ``teşvik etmek``.
    action: str
    voice: Voice
    person: int
    number: Number
    predicate: Span
    #: The predicate with the suffixes that it shares with a later one.
    full_form: str
    bearer: tuple[Bearer, ...]
    object: tuple[Span, ...]
    counterparty: tuple[Span, ...]
    condition: tuple[Span, ...]
    exception: tuple[Span, ...]
    deadline: tuple[Deadline, ...]
    purpose: tuple[Span, ...]
    manner: tuple[Span, ...]
    scope: tuple[Span, ...]
    reference: tuple[Reference, ...]
    sentence: Span
    section: Section
    #: Name of the rule that decided the kind.
    rule: str

    @property
    def is_deontic(self) -> bool:
        """Whether the kind tells who must, may or must not act (all but declaration and constitutive)."""
        return self.kind in DEONTIC_KINDS

    def __repr__(self) -> str:
        soft = " (soft)" if self.force == "soft" else ""
        bearers = "".join(f"; bearer {bearer.text!r}" for bearer in self.bearer)
        place = f"{self.predicate.begin}:{self.predicate.end}"
        return f"<Record {self.kind}{soft}: {self.action}{bearers}; predicate {self.predicate.text!r} at {place}>"

    def _repr_html_(self) -> str:
        return record_html(self)

    def to_dict(self) -> dict[str, Any]:
        """The record with the keys of ``yukum extract --offsets codepoint``, but for ``schema`` and ``doc``.

        >>> import json, yukum
        >>> record = yukum.extract("Kiracı bedeli ödemek zorundadır.")[0]
        >>> json.dumps(record.to_dict()["predicate"], ensure_ascii=False)
        '{"begin": 14, "end": 31, "text": "ödemek zorundadır"}'
        """
        softened_by = {} if self.softened_by is None else {"softened_by": self.softened_by.to_dict()}
        return {
            "kind": self.kind,
            "exponent": self.exponent,
            "polarity": self.polarity,
            "force": self.force,
            **softened_by,
            "genre": self.genre,
            "action": self.action,
            "voice": self.voice,
            "person": self.person,
            "number": self.number,
            "predicate": self.predicate.to_dict(),
            "full_form": self.full_form,
            "bearer": [bearer.to_dict() for bearer in self.bearer],
            "object": [span.to_dict() for span in self.object],
            "counterparty": [span.to_dict() for span in self.counterparty],
            "condition": [span.to_dict() for span in self.condition],
            "exception": [span.to_dict() for span in self.exception],
            "deadline": [deadline.to_dict() for deadline in self.deadline],
            "purpose": [span.to_dict() for span in self.purpose],
            "manner": [span.to_dict() for span in self.manner],
            "scope": [span.to_dict() for span in self.scope],
            # A phrase that names several norms stands once for each.
            "reference": [
                reference.to_dict() | norm.to_dict()
                for reference in self.reference
                for norm in reference.norms or (NormReference(),)
            ],
            "sentence": {"begin": self.sentence.begin, "end": self.sentence.end},
            "section": self.section.to_dict(),
            "rule": self.rule,
        }


@dataclass(frozen=True, slots=True, repr=False)
class Records(Sequence[Record]):
    """The records of one text, in the order of their predicates: an immutable sequence.

    A notebook shows them as the text with its records highlighted.

    >>> import yukum
    >>> yukum.extract("Kiracı bedeli öder. Kiralananı devredemez.", genre="contract")
    <2 records of 42 characters: 1 obligation, 1 prohibition>
    """

    text: str
    records: tuple[Record, ...]

    def __len__(self) -> int:
        return len(self.records)

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Record, ...]: ...
    def __getitem__(self, index: int | slice) -> Record | tuple[Record, ...]:
        return self.records[index]

    def __repr__(self) -> str:
        kinds = [record.kind for record in self.records]
        counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in KINDS if kind in kinds)
        noun = "record" if len(self) == 1 else "records"
        return f"<{len(self)} {noun} of {len(self.text)} characters{': ' if counts else ''}{counts}>"

    def _repr_html_(self) -> str:
        return text_html(self)


def _without_none(members: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in members.items() if value is not None}
