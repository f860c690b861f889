"""Job: which of the events have room, how they are laid out, and how it came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from . import horizontal, vertical
from .entries import Entry, choose, colored
from .foot import Item, draw_foot, items, lines
from .labels import labels
from .layout import displacement
from .report import Report, overlaps
from .sheet import Sheet

if TYPE_CHECKING:
    from ..event import Event

_TALLEST = 36 * 72.0  # points: more events than fit are counted
_FEW = 60  # events whose labels may have two lines


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
    """

    dated: Sequence[Event]
    undated: int
    most: int
    orientation: str
    color_by: str | None
    zones: Mapping[str, str]

    def height(self, sheet: Sheet) -> float:
        """Return how tall a sheet of this width should be: a little more than the labels take."""
        row = sheet.look.row
        entries, foot, _ = self._first(sheet, min(self.most, int(_TALLEST / row)))
        below = (len(foot) + 0.4) * row
        if not entries:
            return 3 * row
        if self.orientation == "horizontal":
            needed = horizontal.plan(sheet, entries, self.zones, float("inf")).height
            return min(needed, _TALLEST / 3) + below
        most = 2 if self.most <= _FEW else 1
        needed = sum(vertical.heights(sheet, labels(sheet, entries, self.zones), most))
        return min(needed * 1.18 + 4 * row + below, _TALLEST)

    def fill(self, sheet: Sheet) -> Report:
        """Draw as many events as have room, and the foot; say how it came out."""
        if not self.dated:
            sheet.write(0, sheet.height / 2, "no dated events", sheet.look.faint)
            return Report(0, undated=self.undated)
        row, zone = sheet.look.row, next(iter(self.zones))
        room, count = self._room(sheet)
        entries, foot, bottom = self._first(sheet, room)
        sheet.replaced = 0
        if count == 0:
            stairs = horizontal.plan(sheet, entries, self.zones, bottom)
            wanted, placed = horizontal.draw(sheet, stairs, zone)
        else:
            # Each side tells the year on its own.
            by_side = [labels(sheet, entries[n::count], self.zones) for n in range(count)]
            made = [by_side[n % count][n // count] for n in range(len(entries))]
            sizes = vertical.heights(sheet, made, 2 if count == 1 and len(made) <= _FEW else 1)
            if sum(sizes) > bottom:
                sizes = [row] * len(made)
            wanted, placed = vertical.draw(sheet, made, sizes, zone, bottom, count)
        draw_foot(sheet, foot, bottom + 0.4 * row)
        drawn = {id(entry.event) for entry in entries}
        boxes = [text.get_window_extent().extents for text in sheet.words]
        return Report(
            drawn=len(entries),
            elided=tuple(event.title for event in self.dated if id(event) not in drawn),
            overlaps=overlaps(boxes),
            displacement=displacement(wanted, placed) / sheet.points,
            undated=self.undated,
            shortened=sheet.cut,
            replaced=sheet.replaced,
            orientation="vertical" if count else "horizontal",
        )

    def _room(self, sheet: Sheet) -> tuple[int, int]:
        """How many events have room, and on how many sides of a vertical axis; 0 is horizontal."""
        row = sheet.look.row
        _, _, bottom = self._first(sheet, self.most)
        count = vertical.sides(sheet, int(bottom / row), self.most)
        room = max(1, min(self.most, int(bottom / row) * count))
        if self.orientation == "horizontal" or (self.orientation == "auto" and room < self.most):
            fits = self._stairs(sheet, bottom)
            if fits == self.most:
                return fits, 0
            if self.orientation == "horizontal":
                # What is left out is said in the foot, which may grow by it.
                return self._stairs(sheet, self._first(sheet, fits)[2]), 0
        while room > max(1, int(self._first(sheet, room)[2] / row) * count):
            room -= 1
        return room, count

    def _first(
        self, sheet: Sheet, room: int
    ) -> tuple[list[Entry], list[list[tuple[float, Item]]], float]:
        """The entries of so many events, the foot they need, and where it begins."""
        shown, elided = choose(self.dated, room)
        entries, key = colored(shown, self.color_by, sheet.look)
        found = items(entries, len(elided), self.undated, self.zones, key, sheet)
        foot = lines(found, sheet, sheet.width)
        return entries, foot, max(sheet.height - (len(foot) + 0.4) * sheet.look.row, sheet.look.row)

    def _stairs(self, sheet: Sheet, bottom: float) -> int:
        """How many events, at least one, have room in stairs."""
        low, high = 1, min(self.most, horizontal.capacity(sheet))
        while low < high:
            middle = (low + high + 1) // 2
            entries, _, _ = self._first(sheet, middle)
            if horizontal.plan(sheet, entries, self.zones, bottom).height <= bottom:
                low = middle
            else:
                high = middle - 1
        return low
