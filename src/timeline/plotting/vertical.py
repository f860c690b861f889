"""A picture whose time runs downwards, with labels on one side or on both."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .entries import clocked
from .labels import Label, broken, parts, write
from .layout import granted, spread
from .marks import (
    DOT,
    FAN,
    Place,
    Side,
    draw_dot,
    draw_leaders,
    draw_line,
    draw_marks,
    side,
    signed,
)
from .ruler import Mark, ruler
from .scale import Scale, scale
from .sheet import Sheet
from .style import LINES

_WIDE = 210.0  # points a side needs to be worth having
_BAND = 66.0  # points the ruler takes
_GAP = 3.0
_SHORT = 14.0  # a line shorter than so many sizes of its letters is too short to be the only one


def sides(sheet: Sheet) -> tuple[int, ...]:
    """Return on how many sides labels may stand: on two only if there is width for them."""
    return (1, 2) if sheet.width > 2 * _WIDE + _BAND else (1,)


@attrs.frozen(slots=True)
class Columns:
    """What stands beside each other, from the end of a leader on.

    Attributes
    ----------
    date : float
        How wide dates are.
    room : float
        How wide words may be.
    dates : tuple of tuple of str
        The lines of each date.
    lines : tuple of int
        On about how many lines the words of each label stand, uncut.
    short : int
        How many lines words have at least before they are cut: one, if that says something.
    """

    date: float
    room: float
    dates: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    short: int

    @property
    def least(self) -> list[int]:
        """How many lines each label takes at least."""
        return self._at_most(self.short)

    @property
    def most(self) -> list[int]:
        """How many lines each label takes if it is not cut, or as many as it may."""
        return self._at_most(LINES)

    def _at_most(self, lines: int) -> list[int]:
        both = zip(self.dates, self.lines, strict=True)
        return [max(len(date), min(words, lines)) for date, words in both]


def columns(sheet: Sheet, made: Sequence[Label], width: float) -> Columns:
    """Return the columns of labels that take the fewest lines: narrow dates leave words more room."""
    dates = [label.date for label in made if not label.again]
    wide = sorted({sheet.measure(date) for date in dates})
    word = max(sheet.measure(word) for date in dates for word in parts(date))
    usual = max(word, min(wide[-1], sheet.measure(sheet.said.day(30, 3, 2024))))
    wider = [one for one in wide if one > usual]
    tries = [usual, *wider[len(wider) // 2 : len(wider) // 2 + 1], *wider[-1:]]
    found = [_columns(sheet, made, width, date) for date in sorted(set(tries), reverse=True)]
    return min(found, key=lambda one: sum(one.most))


def _columns(sheet: Sheet, made: Sequence[Label], width: float, date: float) -> Columns:
    room = max(width - date - 3 * _GAP - gutter(sheet, made), sheet.size)
    dates = [("",) if m.again else tuple(broken(sheet, m.date, date)) for m in made]
    lines = [sheet.count(m.line, room, m.tail, **m.font) for m in made]
    short = min(LINES, int(_SHORT * sheet.size / room) + 1)
    return Columns(date, room, tuple(dates), tuple(lines), short)


def gutter(sheet: Sheet, made: Sequence[Label]) -> float:
    """Return the room before words for the signs of what they are."""
    return DOT + 2.4 * _GAP if any(signed(label.entry) for label in made) else 0.0


def about(sheet: Sheet, made: Sequence[Label], count: int) -> Columns:
    """Return about what columns labels have on each of so many sides, before anything is drawn."""
    width = (sheet.width - _BAND * sheet.spacing.size) / count
    return columns(sheet, made, width - 3.4 * FAN)


def rows(sheet: Sheet, made: Sequence[Label], count: int, bottom: float) -> int:
    """Return how many labels, none too short to say anything, so many sides have room for."""
    return int(bottom / sheet.tall(about(sheet, made, count).short)) * count


def cut(sheet: Sheet, made: Sequence[Label], bottom: float) -> int:
    """Return about how many labels of one side must be cut; all of them if there is no room for that."""
    taken = about(sheet, made, 1)
    spare = int((bottom - len(made) * sheet.row) / sheet.line)
    lines = granted(taken.least, taken.most, spare)
    return len(made) if spare < 0 else sum(a < b for a, b in zip(lines, taken.most, strict=True))


def axis_of(
    sheet: Sheet, made: Sequence[Label], sizes: Sequence[float], bottom: float, count: int
) -> Scale:
    """Return the axis of labels of about some heights between the top and a height, on so many sides."""
    entries = [label.entry for label in made]
    low, high = sheet.row / 2, bottom - sizes[-1] + sheet.row / 2
    apart = [size / count for size in sizes]
    return scale([e.ends for e in entries], [e.instant for e in entries], apart, low, high)


def draw(
    sheet: Sheet, made: Sequence[Label], axis: Scale, zone: str, bottom: float, count: int
) -> tuple[list[float], list[float]]:
    """Draw labels along an axis between the top and a height, on so many sides.

    Returns where labels were wanted and where they stand.
    """
    row = sheet.row
    entries = [label.entry for label in made]
    marks = ruler(
        axis,
        zone,
        clocked(entries),
        -row,
        bottom + row,
        1.7 * row,
        lambda words: sheet.line,
        sheet.said,
    )
    column = max((sheet.measure(m.words) for m in marks), default=0.0) + (8 if count == 1 else 16)
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
        if mark.words:
            where = {"ha": "center"} if band else {"ha": "right"}
            style = "italic" if mark.gap else "normal"
            x = right - (band / 2 if band else 6)
            sheet.write(x, mark.centre, mark.words, sheet.look.faint, fontstyle=style, **where)
        if mark.tick:
            for edge in (right, right - band + 3) if band else (right,):
                sheet.stroke([edge - 3, edge], [mark.position] * 2, sheet.look.rule, lw=1)


def _write(
    sheet: Sheet, one: Side, mine: Sequence[Label], bottom: float, edge: float, way: int
) -> list[float]:
    """Write each label as near its time as it can be, the date nearest to the axis, and lead to it.

    Returns where their first lines stand.
    """
    end = one.fan + FAN + 3
    taken = columns(sheet, mine, (sheet.width - edge if way == 1 else edge) - end)
    signs = gutter(sheet, mine)
    begin = end + taken.date + 3 * _GAP + signs
    spare = int((bottom - len(mine) * sheet.row) / sheet.line + 1e-6)
    allowed = granted(taken.least, taken.most, spare)
    lines = [
        sheet.told(m.line, taken.room, m.tail, most, **m.font)
        for m, most in zip(mine, allowed, strict=True)
    ]
    tall = [
        sheet.tall(max(len(words), len(date)))
        for words, date in zip(lines, taken.dates, strict=True)
    ]
    # A label's first line, its head, belongs at its time.
    below = [(size - sheet.row) / 2 for size in tall]
    centres = spread([at + n for at, n in zip(one.at, below, strict=True)], tall, 0, bottom)
    heads = [centre - n for centre, n in zip(centres, below, strict=True)]
    ends = [begin - signs - _GAP if label.again else end for label in mine]
    draw_leaders(sheet, one, heads, ends)
    for label, words, date, head in zip(mine, lines, taken.dates, heads, strict=True):
        for number, part in enumerate(() if label.again else date):
            place = edge + way * (end + _GAP), head + number * sheet.line
            sheet.write(*place, part, sheet.look.faint, ha="left" if way == 1 else "right")
        if signed(label.entry):
            draw_dot(sheet, edge + way * (begin - 1.4 * _GAP - DOT / 2), head, label.entry, "label")
        write(sheet, label, words, edge + way * begin, head, way)
    return heads
