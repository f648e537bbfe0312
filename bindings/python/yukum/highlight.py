# SPDX-License-Identifier: Apache-2.0
"""Records to HTML for notebooks: the text itself, predicates coloured by kind, roles underlined in their own way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from yukum.record import Kind, Record, Records, Span

# Translucent, so that they do in light and in dark notebooks.
_DUTY, _LIBERTY, _BAN, _EFFECT = (f"rgba({rgb}, .3)" for rgb in ("66,133,244", "52,168,83", "234,67,53", "154,160,166"))
_KIND_COLOURS: dict[Kind, str] = {
    "obligation": _DUTY,
    "commitment": _DUTY,
    "prohibition": _BAN,
    "sanction": _BAN,
    "permission": _LIBERTY,
    "right": _LIBERTY,
    "power": _LIBERTY,
    "exemption": _LIBERTY,
    "declaration": _EFFECT,
    "constitutive": _EFFECT,
}
_ROLE_LINES = {
    "bearer": "2px solid",
    "object": "1px solid",
    "counterparty": "3px double",
    "condition": "1px dotted",
    "exception": "3px dotted",
    "deadline": "2px dashed",
}


class _Mark(NamedTuple):
    begin: int
    end: int
    title: str
    style: str


def record_html(record: Record) -> str:
    """The sentence of a record with its phrases marked, and what cannot be seen in it below."""
    sentence = record.sentence
    elsewhere = [
        f"bearer {bearer.text} ({bearer.source})" for bearer in record.bearer if not _lies_in(bearer, sentence)
    ]
    place = [f"at {record.section}"] if str(record.section) else []
    force = " (soft)" if record.force == "soft" else ""
    caption = " · ".join([f"{record.kind}{force}", record.action, *elsewhere, *place, record.rule])
    body = _marked(sentence.text, sentence.begin, [mark for mark in _marks(record) if _lies_in(mark, sentence)])
    return f'<div style="white-space: pre-wrap">{body}</div><small>{escape(caption)}</small>'


def text_html(records: Records) -> str:
    """The whole text with the phrases of all its records marked, and a legend."""
    kinds = {record.kind: _KIND_COLOURS[record.kind] for record in records}
    legend = [f'<span style="background: {colour}">{kind}</span>' for kind, colour in kinds.items()]
    legend += [
        f'<span style="border-bottom: {line}">{role}</span>'
        for role, line in _ROLE_LINES.items()
        if any(getattr(record, role) for record in records)
    ]
    body = _marked(records.text, 0, [mark for record in records for mark in _marks(record)])
    return f'<small>{" ".join(legend)}</small><div style="white-space: pre-wrap">{body}</div>'


def _lies_in(phrase: Span | _Mark, sentence: Span) -> bool:
    return sentence.begin <= phrase.begin and phrase.end <= sentence.end


def _marks(record: Record) -> Iterator[_Mark]:
    colour = f"background: {_KIND_COLOURS[record.kind]}"
    yield _Mark(record.predicate.begin, record.predicate.end, f"{record.kind}: {record.action}", colour)
    for role, line in _ROLE_LINES.items():
        for span in getattr(record, role):
            yield _Mark(span.begin, span.end, role, f"border-bottom: {line}")


def _marked(text: str, offset: int, marks: Iterable[_Mark]) -> str:
    """``text``, which begins at ``offset`` of its document, escaped, with every mark; marks may overlap."""
    begins: dict[int, list[_Mark]] = {}
    ends: dict[int, list[_Mark]] = {}
    for mark in marks:
        begins.setdefault(mark.begin - offset, []).append(mark)
        ends.setdefault(mark.end - offset, []).append(mark)
    pieces = []
    open_marks: list[_Mark] = []
    borders = sorted({0, len(text), *begins, *ends})
    for begin, end in zip(borders, borders[1:]):
        for mark in ends.get(begin, []):
            open_marks.remove(mark)
        open_marks += begins.get(begin, [])
        piece = escape(text[begin:end])
        if open_marks:
            title = escape(", ".join(dict.fromkeys(mark.title for mark in open_marks)))
            style = "; ".join(dict.fromkeys(mark.style for mark in open_marks))
            piece = f'<span style="{style}" title="{title}">{piece}</span>'
        pieces.append(piece)
    return "".join(pieces)
