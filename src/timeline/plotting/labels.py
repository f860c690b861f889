"""Labels: the words of each entry, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .entries import PLANNED, Entry
from .fonts import has_italics
from .marks import strike
from .sheet import Sheet
from .words import civil_date, line, years


@attrs.frozen(slots=True)
class Label:
    """The date, the line and the tail of an entry, as they can be drawn."""

    entry: Entry
    date: str
    line: str
    tail: str
    font: dict[str, Any]


def labels(sheet: Sheet, entries: Sequence[Entry], zones: Mapping[str, str]) -> list[Label]:
    """Return the labels of entries in order; a date names its year where the year is another one."""
    return [
        _label(sheet, entry, year, zones[entry.when.zone])
        for entry, year in zip(entries, years([e.when for e in entries]), strict=True)
    ]


def _label(sheet: Sheet, entry: Entry, year: bool, sign: str) -> Label:
    words = sheet.plain(line(entry.event))
    count = len(entry.event.sources)
    tail = f"  ({count} sources)" if count > 1 else ""
    # Where some letters have no italics, the others would look odd in them.
    slanted = entry.event.modality in PLANNED and has_italics(words)
    font = {"fontstyle": "italic" if slanted else "normal"}
    return Label(entry, civil_date(entry.when, year=year) + sign, words, tail, font)


def write(
    sheet: Sheet, label: Label, lines: Sequence[str], x: float, y: float, way: int = 1
) -> None:
    """Write a label's lines, the first at a height, to the right of x or, if ``way`` is -1, to its left."""
    for number, words in enumerate(lines):
        height = y + number * sheet.look.line
        sheet.write(
            x, height, words, sheet.look.ink, ha="left" if way == 1 else "right", **label.font
        )
        width = sheet.measure(words, **label.font)
        strike(sheet, label.entry, x if way == 1 else x - width, height, width)
