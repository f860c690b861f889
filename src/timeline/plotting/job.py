"""Job: which of the events have room, how they are laid out, and how it came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from . import horizontal, vertical
from .entries import Entry, choose, colored
from .fonts import undrawable
from .foot import Item, draw_foot, items, lines
from .labels import Label, labels
from .layout import displacement
from .report import Report, overlaps
from .sheet import Sheet
from .style import SPACINGS
from .words import line

if TYPE_CHECKING:
    from ..event import Event

_TALLEST = 36 * 72.0  # points: more events than fit are counted
_EASY = 1.18  # as much room as labels take, times this, lets them stand at their times
_FEW = 0.125  # of the labels are cut rather than that the picture is taller than a page
_LOOSE = 1.04  # so much more room than they take lets labels come near their times


@attrs.frozen(slots=True)
class Job:
    """What is to be drawn.

    Attributes
    ----------
    dated : sequence of Event
        In order.
    undated : int
        How many more there are without a date.
    most : int
        How many may be drawn.
    orientation : str
        auto, vertical or horizontal.
    color_by : str or None
        What the colours tell apart.
    zones : mapping of str to str
        The zones of those that may be drawn, with their signs.
    title : str
        The headline, which is not the job's to draw.
    """

    dated: Sequence[Event]
    undated: int
    most: int
    orientation: str
    color_by: str | None
    zones: Mapping[str, str]
    title: str = ""

    def height(self, sheet: Sheet, page: float) -> float:
        """Return how tall a sheet of this width should be: a page at most if all have room on one."""
        for spacing in SPACINGS:
            sheet.space(spacing)
            entries, foot, _ = self._first(sheet, min(self.most, int(_TALLEST / sheet.row)))
            below = (len(foot) + 0.4) * sheet.row
            if not entries:
                return 3 * sheet.row
            if self.orientation == "horizontal":
                stairs = horizontal.plan(sheet, entries, self.zones, float("inf")).height
                needed = least = min(stairs, _TALLEST / 3) + below
            else:
                made, sizes = self._labels(sheet, entries, 1)
                needed = sum(sizes) * _EASY + min(4, 1 + len(made)) * sheet.row + below
                least = sum(sizes) * _LOOSE + below
            if least <= page:
                return min(needed, page)
        if self.orientation != "horizontal":
            few = _FEW * len(made)
            if vertical.cut(sheet, made, page - below) <= few:
                return page
        return min(needed, _TALLEST)

    def fill(self, sheet: Sheet) -> Report:
        """Draw as many events as have room, and the foot; say how it came out."""
        if not self.dated:
            sheet.write(0, sheet.height / 2, sheet.said.EMPTY, sheet.look.faint)
            return Report(0, undated=self.undated)
        zone = next(iter(self.zones))
        room, count = self._room(sheet)
        for broken in (False, True):
            entries, foot, bottom = self._first(sheet, room, broken)
            if count == 0:
                stairs = horizontal.plan(sheet, entries, self.zones, bottom)
                axis = stairs.axis
            else:
                made, sizes = self._labels(sheet, entries, count)
                axis = vertical.axis_of(sheet, made, sizes, bottom, count)
            if not axis.breaks:
                break
        if count == 0:
            wanted, placed = horizontal.draw(sheet, stairs, zone)
        else:
            wanted, placed = vertical.draw(sheet, made, axis, zone, bottom, count)
        draw_foot(sheet, foot, bottom + 0.4 * sheet.row)
        drawn = {id(entry.event) for entry in entries}
        boxes = [text.get_window_extent().extents for text in sheet.words]
        _, key = colored([entry.event for entry in entries], self.color_by, sheet.look)
        told = [
            *(line(entry.event, sheet.said) for entry in entries),
            *key,
            *self.zones,
            self.title,
        ]
        lost = [name for words in told for name in undrawable(words, sheet.names)]
        return Report(
            drawn=len(entries),
            elided=tuple(event.title for event in self.dated if id(event) not in drawn),
            overlaps=overlaps(boxes),
            displacement=displacement(wanted, placed) / sheet.points,
            undated=self.undated,
            shortened=sheet.cut,
            replaced=len(lost),
            missing=tuple(sorted(set(lost))),
            orientation="vertical" if count else "horizontal",
        )

    def _labels(
        self, sheet: Sheet, entries: Sequence[Entry], count: int
    ) -> tuple[list[Label], list[float]]:
        """The labels of so many sides, and about how tall they are if none is cut."""
        # Each side tells the year on its own.
        by_side = [labels(sheet, entries[n::count], self.zones) for n in range(count)]
        made = [by_side[n % count][n // count] for n in range(len(entries))]
        lines = vertical.about(sheet, made, count).most
        return made, [sheet.tall(each) for each in lines]

    def _room(self, sheet: Sheet) -> tuple[int, int]:
        """How many events have room, and on how many sides of a vertical axis; 0 is horizontal.

        The sheet takes the airiest spacing that has room for all whole, or the closest.
        """
        counts = vertical.sides(sheet)
        if self.orientation != "horizontal":
            for spacing in SPACINGS[SPACINGS.index(sheet.spacing) :]:
                sheet.space(spacing)
                entries, _, bottom = self._first(sheet, self.most)
                for count in counts:
                    if self.most <= int(bottom / sheet.row) * count:
                        _, sizes = self._labels(sheet, entries, count)
                        if max(sum(sizes[n::count]) for n in range(count)) * _LOOSE <= bottom:
                            return self.most, count
            if self.most <= self._rows(sheet, self.most, counts[-1]):
                return self.most, counts[-1]
        if self.orientation != "vertical":
            for spacing in (sheet.spacing, SPACINGS[-1]):
                sheet.space(spacing)
                _, _, bottom = self._first(sheet, self.most)
                fits = self._stairs(sheet, bottom)
                if fits == self.most:
                    return fits, 0
            if self.orientation == "horizontal":
                # What is left out is said in the foot, which may grow by it.
                return self._stairs(sheet, self._first(sheet, fits)[2]), 0
        count = counts[-1]
        room = self.most
        while room > 1 and room > self._rows(sheet, room, count):
            room -= 1
        return room, count

    def _rows(self, sheet: Sheet, room: int, count: int) -> int:
        """How many events so many sides have room for, if the foot is that of a number of them."""
        entries, _, bottom = self._first(sheet, room)
        return vertical.rows(sheet, labels(sheet, entries, self.zones), count, bottom)

    def _first(
        self, sheet: Sheet, room: int, broken: bool | None = None
    ) -> tuple[list[Entry], list[list[tuple[float, Item]]], float]:
        """The entries of so many events, the foot they need, and where it begins.

        If it is not known whether the axis is broken, the foot has room to say so.
        """
        shown, elided = choose(self.dated, room)
        entries, key = colored(shown, self.color_by, sheet.look)
        if broken is None:
            broken = len(entries) > 2
        found = items(entries, len(elided), self.undated, self.zones, key, broken, sheet)
        foot = lines(found, sheet, sheet.width)
        return entries, foot, max(sheet.height - (len(foot) + 0.4) * sheet.row, sheet.row)

    def _stairs(self, sheet: Sheet, bottom: float) -> int:
        """How many events, at least one, have room in stairs."""
        low, high = 1, min(self.most, horizontal.capacity(sheet))
        while low < high:
            middle = (low + high + 1) // 2
            entries, _, _ = self._first(sheet, middle)
            if horizontal.plan(sheet, entries, self.zones, bottom).height <= bottom + 0.01:
                low = middle
            else:
                high = middle - 1
        return low
