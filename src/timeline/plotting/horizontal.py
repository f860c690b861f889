"""A picture whose time runs to the right, its labels in stairs above the axis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from .entries import Entry, clocked
from .labels import Label, labels, write
from .layout import spread, stairs
from .marks import DOT, FAN, Side, draw_dot, draw_leaders, draw_line, draw_marks, side, signed
from .ruler import ruler
from .scale import Scale, scale
from .sheet import Sheet
from .style import LINES

_SHORTEST, _LONGEST = 0.4, 0.9  # of the width, for the axis
_SHARE = 0.42  # of the width is what a label may take where room is scarce
_STEM = 7.0  # points between stems
_BELOW = 1.6  # rows for the ruler
_GAP = 3.0


@attrs.frozen(slots=True)
class Plan:
    """Stairs before they are drawn: the words, the stems, and how far above the axis they stand."""

    axis: Scale
    side: Side
    words: tuple[tuple[Label, list[str]], ...]
    stems: tuple[float, ...]
    heads: tuple[float, ...]
    height: float


def capacity(sheet: Sheet) -> int:
    """Return how many stems the width has room for at most."""
    return max(1, int(sheet.width / _STEM))


def plan(sheet: Sheet, entries: Sequence[Entry], zones: Mapping[str, str], bottom: float) -> Plan:
    """Return where entries' labels stand if the ruler ends at a height: uncut if there is room."""
    long = _plan(sheet, entries, zones, bottom, 1.0)
    return long if long.height <= bottom + 0.01 else _plan(sheet, entries, zones, bottom, _SHARE)


def _plan(
    sheet: Sheet, entries: Sequence[Entry], zones: Mapping[str, str], bottom: float, share: float
) -> Plan:
    row = sheet.row
    made = labels(sheet, entries, zones)
    signs = [DOT + 2 * _GAP if signed(entry) else 0.0 for entry in entries]
    dates = [
        sheet.measure(label.date) + 4 * _GAP + sign for label, sign in zip(made, signs, strict=True)
    ]
    full = [sheet.measure(m.line + m.tail, **m.font) for m in made]
    widest = max(date + width for date, width in zip(dates, full, strict=True)) + 3 * _GAP
    low = 8.0
    high = min(sheet.width - widest, _LONGEST * sheet.width)
    high = max(high, _SHORTEST * sheet.width, 20.0)
    sizes = [min(2 * _STEM, (high - low) / len(entries))] * len(entries)
    axis = scale([e.ends for e in entries], [e.instant for e in entries], sizes, low, high)
    edge = bottom - _BELOW * row
    one = side(entries, axis, lambda along, out: (along, edge - out), 0, sheet.width, row)
    stems = spread(one.at, [size / 2 for size in sizes], low - _STEM, high + _STEM)
    rooms = [
        min(sheet.width - stem, share * sheet.width) - date - _GAP
        for stem, date in zip(stems, dates, strict=True)
    ]
    lines = [
        sheet.told(m.line, room, m.tail, LINES, **m.font)
        for m, room in zip(made, rooms, strict=True)
    ]
    widths = [
        date + max(sheet.measure(line, **label.font) for line in each) + 2 * _GAP
        for label, date, each in zip(made, dates, lines, strict=True)
    ]
    tall = [sheet.tall(len(each)) for each in lines]
    steps = stairs(stems, widths, tall)
    tops = [step + size for step, size in zip(steps, tall, strict=True)]
    heads = tuple(one.fan + FAN + top - row / 2 for top in tops)
    height = max(tops) + _BELOW * row + one.fan + FAN
    return Plan(axis, one, tuple(zip(made, lines, strict=True)), tuple(stems), heads, height)


def draw(sheet: Sheet, made: Plan, zone: str) -> tuple[list[float], list[float]]:
    """Draw a plan; return where labels were wanted and where they stand."""
    row, one = sheet.row, made.side
    draw_line(sheet, made.axis, one.place)
    draw_marks(sheet, one, made.axis)
    draw_leaders(sheet, one, made.stems, made.heads)
    for (label, lines), stem, head in zip(made.words, made.stems, made.heads, strict=True):
        x, y = one.place(stem + _GAP, head)
        sheet.write(x, y, label.date, sheet.look.faint)
        x += sheet.measure(label.date) + 3 * _GAP
        if signed(label.entry):
            draw_dot(sheet, x + DOT / 2, y, label.entry, "label")
            x += DOT + 2 * _GAP
        write(sheet, label, lines, x, y)
    marks = ruler(
        made.axis, zone, clocked(one.entries), -_GAP, sheet.width + _GAP, 36,
        lambda words: sheet.measure(words) + 2 * _GAP, sheet.said,
    )  # fmt: skip
    for mark in marks:
        x, y = one.place(mark.position, 0)
        if mark.words:
            sheet.write(mark.centre, y + row, mark.words, sheet.look.faint, ha="center",
                        fontstyle="italic" if mark.gap else "normal")  # fmt: skip
        if mark.tick:
            sheet.stroke([x, x], [y, y + 3], sheet.look.rule, lw=1)
    return list(one.at), list(made.stems)
