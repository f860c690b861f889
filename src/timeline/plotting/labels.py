"""Labels: the words of each entry, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .entries import PLANNED, Entry
from .fonts import has_face
from .marks import strike
from .sheet import Sheet
from .words import civil_date, days, line, years


@attrs.frozen(slots=True)
class Label:
    """The date, the line and the tail of an entry, as they can be drawn.

    Attributes
    ----------
    entry : Entry
        The entry.
    date : str
        Its date, which names year and day where they are others than the label before's.
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
        _label(sheet, entry, year, day, zones[entry.when.zone])
        for entry, year, day in zip(entries, years(times), days(times), strict=True)
    ]
    dates = [civil_date(when, sheet.said) + zones[when.zone] for when in times]
    return [
        attrs.evolve(label, again=n > 0 and dates[n] == dates[n - 1])
        for n, label in enumerate(made)
    ]


def _label(sheet: Sheet, entry: Entry, year: bool, day: bool, sign: str) -> Label:
    words = sheet.plain(line(entry.event, sheet.said))
    count = len(entry.event.sources)
    tail = f"  {sheet.said.SOURCES.format(count)}" if count > 1 else ""
    # Where some letters have no italics, the others would look odd in them.
    slanted = entry.event.modality in PLANNED and has_face(words, style="italic")
    font = {"fontstyle": "italic" if slanted else "normal"}
    date = civil_date(entry.when, sheet.said, year=year, day=day)
    return Label(entry, date + sign, words, tail, font)


def parts(date: str) -> list[str]:
    """Return what of a date must stay on one line: its day, its part or clock time, each end of a range.

    >>> parts("30 Dec 2023 – 2 Jan 2024"), parts("19 Jun, night"), parts("c. 19 Jun 12:00")
    (['30 Dec 2023', '– 2 Jan 2024'], ['19 Jun,', 'night'], ['c. 19 Jun', '12:00'])
    """
    return re.split(r"(?<=,) | (?=\d\d:\d\d)| (?=–)", date)


def broken(sheet: Sheet, date: str, room: float) -> list[str]:
    """Return a date on as many lines as it needs; what no line has room for is longer than that."""
    lines: list[str] = []
    for word in parts(date):
        if lines and sheet.measure(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [*(line.rstrip(",") for line in lines[:-1]), lines[-1]]


def write(
    sheet: Sheet, label: Label, lines: Sequence[str], x: float, y: float, way: int = 1
) -> None:
    """Write a label's lines, the first at a height, to the right of x or, if ``way`` is -1, to its left."""
    whole = "".join((label.line + label.tail).split())
    sheet.cut += "".join("".join(lines).split()) != whole
    for number, words in enumerate(lines):
        height = y + number * sheet.line
        width = sheet.measure(words, **label.font)
        left = x if way == 1 else x - width
        tail = label.tail if number == len(lines) - 1 else ""
        own = words.removesuffix(tail)
        if tail:  # no words of the event's, and so paler
            x, to = (left + width, "right") if own else (left, "left")
            sheet.write(x, height, tail.strip(), sheet.look.faint, ha=to)
        if own:
            sheet.write(left, height, own, sheet.look.ink, **label.font)
            strike(sheet, label.entry, left, height, sheet.measure(own, **label.font))
