# SPDX-License-Identifier: Apache-2.0
"""Rules as their writers see them: files of rules, where each stands, and whether its examples hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


class GrammarError(ValueError):
    """A rule file that could not be read: where, and what was expected there.

    The message is ``file:line:column: message``, the line itself and a caret under the place.

    >>> import yukum
    >>> try:
    ...     yukum.Extractor(rules=[yukum.RuleFile("mine.rules", "rule duty {")])
    ... except yukum.GrammarError as error:
    ...     print(error.file, error.line, error.column)
    mine.rules 1 12
    """

    def __init__(self, file: str, line: int, column: int, message: str, report: str) -> None:
        super().__init__(file, line, column, message, report)
        self.file = file
        #: From 1.
        self.line = line
        #: In code points, from 1.
        self.column = column
        self.message = message
        self.report = report

    def __str__(self) -> str:
        return self.report


@dataclass(frozen=True, slots=True)
class RuleFile:
    """Rules that stand in memory: added to the embedded ones; a rule of the same name replaces."""

    #: For messages.
    name: str
    #: Bytes are read as UTF-8.
    text: str | bytes


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """One rule of the rule language."""

    name: str
    sort: Literal["rule", "role", "reading"]
    file: str
    line: int
    #: As it stands in its file.
    text: str
    priority: int
    example_count: int
    #: Of ``not`` lines.
    counterexample_count: int


@dataclass(frozen=True, slots=True)
class RuleProblem:
    """What is wrong with a rule."""

    rule: str
    file: str
    #: Of the example or of the rule.
    line: int
    message: str
    #: A rule without examples works; everything else does not do what its writer meant.
    is_error: bool
