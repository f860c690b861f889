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


def heights(sheet: Sheet, made: Sequence[Label], most: int) -> list[float]:
    """Return about how much each label takes if it may have so many lines."""
    dates = max((sheet.measure(label.date) for label in made), default=0.0)
    room = sheet.width - _BAND - 3 * FAN - dates - 4 * _GAP
    return [
        sheet.look.row
        + (len(sheet.wrap(m.line, room, m.tail, most, **m.font)) - 1) * sheet.look.line
        for m in made
    ]


def draw(
    sheet: Sheet,
    made: Sequence[Label],
    sizes: Sequence[float],
    zone: str,
    bottom: float,
    count: int,
) -> tuple[list[float], list[float]]:
    """Draw labels of given heights between the top and a height, on so many sides.

    Returns where labels were wanted and where they stand.
    """
    row = sheet.look.row
    sheet.cut = 0  # what was cut to try is not what is drawn
    entries = [label.entry for label in made]
    low, high = row / 2, bottom - sizes[-1] + row / 2
    apart = [size / count for size in sizes]
    axis = scale([e.ends for e in entries], [e.instant for e in entries], apart, low, high)
    marks = ruler(
        axis, zone, clocked(entries), -row, bottom + row, 1.7 * row, lambda words: sheet.look.line
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
        tall = sizes[number::count]
        one = side([label.entry for label in mine], axis, _beside(edge, way), 0, bottom, row)
        # A label's first line, its head, belongs at its time.
        below = [(size - row) / 2 for size in tall]
        centres = spread([at + n for at, n in zip(one.at, below, strict=True)], tall, 0, bottom)
        heads = [centre - n for centre, n in zip(centres, below, strict=True)]
        _write(sheet, one, list(zip(mine, tall, heads, strict=True)), edge, way)
        draw_marks(sheet, one, axis)
        wanted += one.at
        placed += heads
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
                sheet.ax.plot([edge - 3, edge], [mark.position] * 2, color=sheet.look.rule, lw=1)


def _write(
    sheet: Sheet, one: Side, mine: Sequence[tuple[Label, float, float]], edge: float, way: int
) -> None:
    """Write each label of a height at its head, the date nearest to the axis, and lead to it."""
    end = one.fan + FAN + 5
    column = max(sheet.measure(label.date) for label, _, _ in mine)
    begin = end + _GAP + column + 2 * _GAP
    ends = [begin - _GAP if label.again else end for label, _, _ in mine]
    draw_leaders(sheet, one, [head for _, _, head in mine], ends)
    room = (sheet.width - edge if way == 1 else edge) - begin
    for label, size, head in mine:
        most = 1 + round((size - sheet.look.row) / sheet.look.line)
        lines = sheet.wrap(label.line, room, label.tail, most, **label.font)
        if not label.again:  # a date is written once for the lines that share it
            ha = "left" if way == 1 else "right"
            sheet.write(edge + way * (end + _GAP), head, label.date, sheet.look.faint, ha=ha)
        write(sheet, label, lines, edge + way * begin, head, way)
