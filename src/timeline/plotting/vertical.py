"""A picture whose time runs downwards, with labels on one side or on both."""

from __future__ import annotations

from collections.abc import Sequence

from .entries import clocked
from .labels import Label, write
from .layout import spread
from .marks import FAN, Place, Side, draw_leaders, draw_line, draw_marks, side
from .ruler import Mark, ruler
from .scale import scale
from .sheet import Sheet

_WIDE = 210.0  # points a side needs to be worth having
_BAND = 70.0  # points the ruler takes
_GAP = 3.0


def sides(sheet: Sheet, rows: int, count: int) -> int:
    """Return on how many sides labels stand: two if one is not enough and there is width for two."""
    return 2 if count > rows and sheet.width > 2 * _WIDE + _BAND else 1


def heights(sheet: Sheet, made: Sequence[Label], lines: int) -> list[float]:
    """Return about how much each label takes if it may have so many lines."""
    if lines == 1:
        return [sheet.row] * len(made)
    dates = max((sheet.measure(label.date) for label in made), default=0.0)
    room = sheet.width - _BAND - 3 * FAN - dates - 5 * _GAP
    return [_height(sheet, sheet.wrap(m.line, room, m.tail, lines, **m.font)) for m in made]


def _height(sheet: Sheet, lines: Sequence[str]) -> float:
    return sheet.row + (len(lines) - 1) * sheet.line


def draw(
    sheet: Sheet,
    made: Sequence[Label],
    sizes: Sequence[float],
    zone: str,
    bottom: float,
    count: int,
) -> tuple[list[float], list[float]]:
    """Draw labels of about some heights between the top and a height, on so many sides.

    Returns where labels were wanted and where they stand.
    """
    row = sheet.row
    entries = [label.entry for label in made]
    low, high = row / 2, bottom - sizes[-1] + row / 2
    apart = [size / count for size in sizes]
    axis = scale([e.ends for e in entries], [e.instant for e in entries], apart, low, high)
    marks = ruler(
        axis, zone, clocked(entries), -row, bottom + row, 1.7 * row, lambda words: sheet.line
    )
    column = max((sheet.measure(m.words) for m in marks), default=0.0) + 10
    right = column if count == 1 else (sheet.width + column) / 2
    ways = ((right, 1), (right - column, -1))[:count]
    for edge, way in ways:
        draw_line(sheet, axis, _beside(edge, way))
    _rule(sheet, marks, right, column if count == 2 else 0.0)
    wanted: list[float] = []
    placed: list[float] = []
    for number, (edge, way) in enumerate(ways):
        mine = made[number::count]
        one = side([label.entry for label in mine], axis, _beside(edge, way), 0, bottom, row)
        placed += _write(sheet, one, mine, bottom, edge, way)
        wanted += one.at
        draw_marks(sheet, one, axis)
    return wanted, placed


def _beside(edge: float, way: int) -> Place:
    return lambda along, out: (edge + way * out, along)


def _rule(sheet: Sheet, marks: Sequence[Mark], right: float, band: float) -> None:
    """Write the ruler left of the axis, or in the band between its two edges."""
    for mark in marks:
        sheet.write(right - (band / 2 if band else 6), mark.centre, mark.words, sheet.look.faint,
                    ha="center" if band else "right", fontstyle="italic" if mark.gap else "normal")  # fmt: skip
        if mark.tick:
            for edge in (right, right - band + 3) if band else (right,):
                sheet.stroke([edge - 3, edge], [mark.position] * 2, sheet.look.rule, lw=1)


def _write(
    sheet: Sheet, one: Side, mine: Sequence[Label], bottom: float, edge: float, way: int
) -> list[float]:
    """Write each label as near its time as it can be, the date nearest to the axis, and lead to it.

    Returns where their first lines stand.
    """
    end = one.fan + FAN + 5
    column = max(sheet.measure(label.date) for label in mine)
    begin = end + _GAP + column + 3 * _GAP
    room = (sheet.width - edge if way == 1 else edge) - begin
    lines = [sheet.told(m.line, room, m.tail, sheet.lines, **m.font) for m in mine]
    if sum(_height(sheet, each) for each in lines) > bottom:
        lines = [sheet.told(m.line, room, m.tail, 1, **m.font) for m in mine]
    tall = [_height(sheet, each) for each in lines]
    # A label's first line, its head, belongs at its time.
    below = [(size - sheet.row) / 2 for size in tall]
    centres = spread([at + n for at, n in zip(one.at, below, strict=True)], tall, 0, bottom)
    heads = [centre - n for centre, n in zip(centres, below, strict=True)]
    draw_leaders(sheet, one, heads, [begin - _GAP if label.again else end for label in mine])
    for label, each, head in zip(mine, lines, heads, strict=True):
        if not label.again:  # a date is written once for the lines that share it
            ha = "left" if way == 1 else "right"
            sheet.write(edge + way * (end + _GAP), head, label.date, sheet.look.faint, ha=ha)
        write(sheet, label, each, edge + way * begin, head, way)
    return heads
