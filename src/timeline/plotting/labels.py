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
    """The date, the line and the tail of an entry, as they can be drawn.

    Attributes
    ----------
    entry : Entry
        The entry.
    date : str
        Its date, which names the year where it is another one than the label before's.
    line, tail : str
        Its words, and what stands after them however they are cut.
    font : dict
        What the words are written in.
    again : bool
        Whether the label before bears the same date.
    """

    entry: Entry
    date: str
    line: str
    tail: str
    font: dict[str, Any]
    again: bool = False


def labels(sheet: Sheet, entries: Sequence[Entry], zones: Mapping[str, str]) -> list[Label]:
    """Return the labels of entries in order."""
    times = [entry.when for entry in entries]
    made = [
        _label(sheet, entry, year, zones[entry.when.zone])
        for entry, year in zip(entries, years(times), strict=True)
    ]
    dates = [civil_date(when) + zones[when.zone] for when in times]
    return [
        attrs.evolve(label, again=n > 0 and dates[n] == dates[n - 1])
        for n, label in enumerate(made)
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
    whole = "".join((label.line + label.tail).split())
    sheet.cut += "".join("".join(lines).split()) != whole
    for number, words in enumerate(lines):
        height = y + number * sheet.line
        sheet.write(
            x, height, words, sheet.look.ink, ha="left" if way == 1 else "right", **label.font
        )
        width = sheet.measure(words, **label.font)
        strike(sheet, label.entry, x if way == 1 else x - width, height, width)
