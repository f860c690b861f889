"""Marks beside an axis: its line with its breaks, dots, bars, and the leaders to the labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from ..modality import Modality
from .entries import PLANNED, VOID, Entry
from .layout import lanes
from .scale import Scale
from .sheet import Sheet

DOT, BAR, APART, FAN = 4.6, 4.0, 1.6, 13.0  # points

DOTTED: dict[str, Any] = {"lw": 1.2, "ls": (0, (1, 2.2))}
"""How time that was cut out is drawn."""

Place = Callable[[float, float], tuple[float, float]]
"""From how far along the axis and how far out from it to a place on the sheet."""


@attrs.frozen(slots=True)
class Side:
    """One side of the axis.

    Attributes
    ----------
    place : Place
        Where things stand on the sheet.
    entries : tuple of Entry
        In order.
    at : tuple of float
        Their positions on the axis.
    dots : dict of int to float
        Which entries have a dot of their own on the axis, and how far out it stands: one of a kind
        at an instant, kinds beside each other.
    spans : dict of int to (float, float)
        Which entries have a bar of their own, and from where to where: equal bars are one.
    lane : dict of int to int
        The lane of every entry that is a bar.
    """

    place: Place
    entries: tuple[Entry, ...]
    at: tuple[float, ...]
    dots: dict[int, float]
    spans: dict[int, tuple[float, float]]
    lane: dict[int, int]

    @property
    def fan(self) -> float:
        """How far out the leaders begin to fan."""
        dots = max(self.dots.values(), default=0.0) + DOT
        return max(dots, self.out(max(self.lane.values(), default=-1) + 1)) + 3

    def out(self, lane: int) -> float:
        """How far out a lane is."""
        return DOT + 2 + lane * (BAR + APART)


def side(
    entries: Sequence[Entry], axis: Scale, place: Place, low: float, high: float, row: float
) -> Side:
    """Return one side of an axis between two positions, its bars in lanes, equal ones in one."""
    at = tuple(axis(entry.instant) for entry in entries)
    spans: dict[int, tuple[float, float]] = {}
    lane_of: dict[int, int] = {}
    bars: dict[object, int] = {}
    kinds: dict[float, list[object]] = {}
    dots: dict[int, float] = {}
    for index, entry in enumerate(entries):
        kind = kind_of(entry), entry.color, entry.marker
        if not entry.bar:
            there = kinds.setdefault(round(at[index], 1), [])
            if kind not in there:
                dots[index] = 1.2 * DOT * len(there)
                there.append(kind)
            continue
        when = entry.when
        first = bars.setdefault((when.start, when.end, *kind), index)
        lane_of[index] = first
        if first == index:
            start = axis(when.start.timestamp()) if when.start else at[index] - 2 * row
            end = axis(when.end.timestamp()) if when.end else at[index] + 2 * row
            start, end = min(start, at[index] - BAR), max(end, at[index] + BAR)
            spans[index] = (max(low, start), min(high, end))
    chosen = lanes([(start, end + APART) for start, end in spans.values()])
    number = dict(zip(spans, chosen, strict=True))
    lane = {index: number[first] for index, first in lane_of.items()}
    return Side(place, tuple(entries), at, dots, spans, lane)


def draw_line(sheet: Sheet, axis: Scale, place: Place) -> None:
    """Draw the axis: solid where time runs, dotted where it was cut out."""
    for end, start, _ in axis.breaks:
        _draw(sheet, place, [(end, 0), (start, 0)], zorder=2, **DOTTED)
    for start, end in axis.places:
        _draw(sheet, place, [(start - DOT, 0), (end + DOT, 0)], lw=1.4, zorder=2)


def draw_marks(sheet: Sheet, one: Side, axis: Scale) -> None:
    """Draw a side's bars and dots."""
    for index in one.spans:
        _bar(sheet, one, index, axis)
    for index, out in one.dots.items():
        draw_dot(sheet, *one.place(one.at[index], out), one.entries[index])


def kind_of(entry: Entry) -> str:
    """Return how an entry is marked: as done, as planned (hollow) or as void (crossed out)."""
    modality = entry.event.modality
    return "void" if modality in VOID else "planned" if modality in PLANNED else "done"


def signed(entry: Entry) -> bool:
    """Whether a label bears its mark too: its colour, or that it was not said to have happened."""
    return bool(entry.marker) or kind_of(entry) != "done"


def draw_dot(sheet: Sheet, x: float, y: float, entry: Entry, gid: str = "mark") -> None:
    """Draw an entry's mark: on the axis, and before its words."""
    draw_sign(sheet, x, y, kind_of(entry), entry.color, entry.marker, gid)


def draw_sign(
    sheet: Sheet, x: float, y: float, kind: str, color: str, marker: str, gid: str
) -> None:
    """Draw a mark of a kind and a colour."""
    style: dict[str, Any] = {"ls": "none", "mec": color, "zorder": 5, "clip_on": False, "gid": gid}
    fill = color if kind == "done" else sheet.look.paper
    size = DOT * {"D": 0.85, "*": 1.25, "P": 1.1}.get(marker, 1.0)
    sheet.stroke([x], [y], color, marker=marker or "o", ms=size, mfc=fill, mew=1.1, **style)
    if kind == "void":
        sheet.stroke([x], [y], color, marker="x", ms=0.7 * DOT, mew=0.9, **style)


_STEPS = 16  # of a fading end


def _bar(sheet: Sheet, one: Side, index: int, axis: Scale) -> None:
    """A bar, hollow if planned, that fades where an end is open and is cut where time is."""
    entry, (start, end) = one.entries[index], one.spans[index]
    out = one.out(one.lane[index])
    kind = kind_of(entry)
    style: dict[str, Any] = {"facecolor": entry.color, "edgecolor": "none"}
    if kind != "done":
        style = {"facecolor": sheet.look.paper, "edgecolor": entry.color, "lw": 0.9,
                 "ls": ":" if kind == "void" else "-"}  # fmt: skip
    when = entry.when
    if when.start is not None and when.end is not None:
        _box(
            sheet, one.place, start, end, out, alpha=0.6 if kind == "done" else 1, zorder=3, **style
        )
    else:
        style = {"facecolor": entry.color, "edgecolor": "none"}
        for step in range(_STEPS):
            low, high = (start + (end - start) * n / _STEPS for n in (step, step + 1))
            known = 1 - (step + 0.5) / _STEPS if when.end is None else (step + 0.5) / _STEPS
            strength = 0.6 if kind == "done" else 0.35
            _box(sheet, one.place, low, high, out, alpha=strength * known, zorder=3, **style)
    for cut, after, _ in axis.breaks:
        middle = (cut + after) / 2
        if start < middle < end:
            _box(sheet, one.place, middle - 1.5, middle + 1.5, out, margin=0.5, facecolor=sheet.look.paper,
                 edgecolor="none", zorder=3.5)  # fmt: skip


def _box(
    sheet: Sheet,
    place: Place,
    start: float,
    end: float,
    out: float,
    margin: float = 0.0,
    **style: Any,
) -> None:
    from matplotlib.patches import Rectangle

    (x0, y0), (x1, y1) = place(start, out - margin), place(end, out + BAR + margin)
    sheet.ax.add_artist(Rectangle((min(x0, x1), min(y0, y1)), abs(x1 - x0), abs(y1 - y0), **style))


def draw_leaders(sheet: Sheet, one: Side, spots: Sequence[float], ends: Sequence[float]) -> None:
    """Draw a line from each mark to its label.

    All begin to turn at one distance from the axis and end at one, in the same order, so that no
    two cross.
    """
    for index, (at, spot, end) in enumerate(zip(one.at, spots, ends, strict=True)):
        begin = one.out(one.lane[index]) + BAR if index in one.lane else DOT * 0.8
        path = [(at, begin), (at, one.fan), (spot, one.fan + FAN), (spot, end)]
        _draw(sheet, one.place, path, lw=0.7, zorder=1, gid="leader")


def _draw(sheet: Sheet, place: Place, path: list[tuple[float, float]], **style: Any) -> None:
    xs, ys = zip(*(place(along, out) for along, out in path), strict=True)
    sheet.stroke(xs, ys, sheet.look.rule, solid_capstyle="butt", **style)


def strike(sheet: Sheet, entry: Entry, x: float, y: float, width: float) -> None:
    """Strike out a line of what was called off."""
    if entry.event.modality is Modality.CANCELLED:
        sheet.stroke([x, x + width], [y, y], sheet.look.ink, lw=0.8, zorder=6)
