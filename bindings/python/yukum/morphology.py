# SPDX-License-Identifier: Apache-2.0
"""Words with their morphology, in the features of Universal Dependencies."""

from __future__ import annotations

from dataclasses import dataclass

from yukum.record import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a word and what it adds; the stem has neither suffix nor feature."""

    #: In lower case, without circumflex.
    surface: str
    #: Name of the suffix in the grammar: ``-AcAk``.
    suffix: str | None
    #: ``Tense=Fut``; several are joined by ``|``.
    feature: str | None


@dataclass(frozen=True, slots=True)
class WordAnalysis:
    """One reading of a word.

    >>> import yukum
    >>> reading = yukum.analyses_of("destekleyeceklerdir")[0]
    >>> reading.lemma, reading.pos
    ('desteklemek', 'VERB')
    >>> "+".join(segment.surface for segment in reading.segments)
    'destekle+yecek+ler+dir'
    """

    #: As a dictionary has it: ``okumak``, ``kitap``.
    lemma: str
    #: Universal part of speech: ``VERB``, ``NOUN`` …
    pos: str
    #: Features of Universal Dependencies, sorted, joined by ``|``.
    feats: str
    segments: tuple[Segment, ...]
    #: The stem is in no lexicon.
    guessed: bool
    #: Lower is better; comparable between the readings of one word only.
    cost: int
    #: Names of the rules that chose this reading in its sentence, if any did.
    reason: str | None


@dataclass(frozen=True, slots=True)
class AnalyzedToken(Span):
    """A word or mark of a text with the reading that fits where it stands."""

    analysis: WordAnalysis


@dataclass(frozen=True, slots=True)
class AnalyzedSentence(Span):
    """A sentence with its tokens."""

    tokens: tuple[AnalyzedToken, ...]
