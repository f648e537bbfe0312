# SPDX-License-Identifier: Apache-2.0
"""Finds who must, may or must not do what in Turkish treaties, laws and contracts.

>>> import yukum
>>> for record in yukum.extract("Kiracı, komşulara saygı göstermek zorundadır."):
...     print(record.kind, record.bearer[0].text, record.action)
obligation Kiracı saygı göstermek
"""

from yukum._core import __version__
from yukum.explanation import Explanation, PatternPart, RefusedRule, RoleReason, RuleTrial
from yukum.extractor import Extractor, analyses_of, analyze, explain, extract
from yukum.frame import to_dataframe
from yukum.morphology import AnalyzedSentence, AnalyzedToken, Segment, WordAnalysis
from yukum.record import (
    DEONTIC_KINDS,
    KINDS,
    Bearer,
    Deadline,
    NormReference,
    Record,
    Records,
    Reference,
    Section,
    Span,
    TimeValue,
)
from yukum.rules import GrammarError, RuleFile, RuleInfo, RuleProblem

__all__ = [
    "DEONTIC_KINDS",
    "KINDS",
    "AnalyzedSentence",
    "AnalyzedToken",
    "Bearer",
    "Deadline",
    "Explanation",
    "Extractor",
    "GrammarError",
    "NormReference",
    "PatternPart",
    "Record",
    "Records",
    "Reference",
    "RefusedRule",
    "RoleReason",
    "RuleFile",
    "RuleInfo",
    "RuleProblem",
    "RuleTrial",
    "Section",
    "Segment",
    "Span",
    "TimeValue",
    "WordAnalysis",
    "__version__",
    "analyses_of",
    "analyze",
    "explain",
    "extract",
    "to_dataframe",
]
