# SPDX-License-Identifier: Apache-2.0
"""Why a record is what it is, and why a rule did not decide."""

from __future__ import annotations

from dataclasses import dataclass, field

from yukum.morphology import AnalyzedToken
from yukum.record import Record, Span


@dataclass(frozen=True, slots=True)
class PatternPart:
    """One pattern of a rule and the word that it fitted."""

    #: As in the rule file: ``@[-mAK Case=Ins]``.
    pattern: str
    #: ``None`` where the pattern is optional and no word fitted.
    word: Span | None


@dataclass(frozen=True, slots=True)
class RefusedRule:
    """A rule that was tried for a predicate before the one that decided."""

    rule: str
    #: The first condition that failed.
    reason: str


@dataclass(frozen=True, slots=True)
class RoleReason:
    """Why a phrase plays its role."""

    #: ``bearer``, ``object`` …
    role: str
    span: Span
    reason: str
    #: Of the marker that showed the role, if one did; so ``file`` and ``line``.
    rule: str | None
    file: str | None
    line: int | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The derivation of one record; printed, it reads as ``yukum explain`` shows it.

    >>> import yukum
    >>> print(yukum.explain("Kiracı bedeli ödemek zorundadır.")[0])  # doctest: +ELLIPSIS
    obligation  ödemek zorundadır
      in           Kiracı bedeli ödemek zorundadır.
      rule         obligation...
    """

    record: Record
    #: Where the rule ``record.rule`` stands.
    file: str
    line: int
    #: Of the predicate; ``analysis.reason`` names the reading rules.
    words: tuple[AnalyzedToken, ...]
    parts: tuple[PatternPart, ...]
    refused: tuple[RefusedRule, ...]
    #: Step by step; empty where nothing is negated.
    negation: tuple[str, ...]
    roles: tuple[RoleReason, ...]
    #: The whole derivation for reading.
    report: str = field(repr=False)

    def __str__(self) -> str:
        return self.report


@dataclass(frozen=True, slots=True)
class RuleTrial:
    """What became of one rule at one predicate, or in a sentence without any."""

    sentence: Span
    #: ``None`` in a sentence without a main clause.
    predicate: Span | None
    #: The rule holds and no other came before it.
    decided: bool
    #: The first condition that failed, if the rule did not decide.
    reason: str | None
