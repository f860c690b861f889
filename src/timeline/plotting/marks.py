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

DOT, BAR, APART, FAN = 4.6, 4.0, 1.6, 20.0  # points

Place = Callable[[float, float], tuple[float, float]]
"""From how far along the axis and how far out from it to a place on the sheet."""


@attrs.frozen(slots=True)
class Side:
    """One side of the axis: entries, their positions, the bars to draw, and the lane of each bar."""

    place: Place
    entries: tuple[Entry, ...]
    at: tuple[float, ...]
    spans: dict[int, tuple[float, float]]
    lane: dict[int, int]

    @property
    def fan(self) -> float:
        """How far out the leaders begin to fan."""
        return self.out(max(self.lane.values(), default=-1) + 1) + 3

    def out(self, lane: int) -> float:
        """How far out a lane is."""
        return DOT + 2 + lane * (BAR + APART)


def side(
    entries: Sequence[Entry], axis: Scale, place: Place, low: float, high: float, row: float
) -> Side:
    """Return one side of an axis between two positions, its bars in lanes, equal ones in one."""
    at = tuple(axis(entry.instant) for entry in entries)
    spans = {}
    for index, entry in enumerate(entries):
        if not entry.bar:
            continue
        when = entry.when
        start = axis(when.start.timestamp()) if when.start else at[index] - 2 * row
        end = axis(when.end.timestamp()) if when.end else at[index] + 2 * row
        start, end = min(start, at[index] - BAR), max(end, at[index] + BAR)
        spans[index] = (max(low, start), min(high, end))
    bars: dict[tuple[object, ...], list[int]] = {}
    for index, span in spans.items():
        open_ = entries[index].when.start is None, entries[index].when.end is None
        bars.setdefault((span, open_, kind_of(entries[index]), entries[index].color), []).append(
            index
        )
    first = [same[0] for same in bars.values()]
    chosen = lanes([(spans[n][0], spans[n][1] + APART) for n in first])
    lane = {n: k for k, same in zip(chosen, bars.values(), strict=True) for n in same}
    return Side(place, tuple(entries), at, {n: spans[n] for n in first}, lane)


def draw_line(sheet: Sheet, axis: Scale, place: Place) -> None:
    """Draw the axis: solid where time runs, dotted where it was cut out."""
    for end, start, _ in axis.breaks:
        _draw(sheet, place, [(end, 0), (start, 0)], lw=1.2, ls=(0, (1, 2.2)), zorder=2)
    for start, end in axis.places:
        _draw(sheet, place, [(start - DOT, 0), (end + DOT, 0)], lw=1.4, zorder=2)


def draw_marks(sheet: Sheet, one: Side, axis: Scale) -> None:
    """Draw a side's bars and dots; two kinds at one instant stand beside each other."""
    kinds: dict[float, list[tuple[str, str]]] = {}
    for index, entry in enumerate(one.entries):
        if index in one.lane:
            if index in one.spans:  # the first of equal bars
                _bar(sheet, one, index, axis)
            continue
        kind = kind_of(entry), entry.color
        there = kinds.setdefault(round(one.at[index], 1), [])
        if kind in there:
            continue
        there.append(kind)
        _dot(sheet, one.place(one.at[index], 1.2 * DOT * (len(there) - 1)), *kind)


def kind_of(entry: Entry) -> str:
    """Return how an entry is marked: as done, as planned (hollow) or as void (a cross)."""
    modality = entry.event.modality
    return "void" if modality in VOID else "planned" if modality in PLANNED else "done"


def _dot(sheet: Sheet, xy: tuple[float, float], kind: str, color: str) -> None:
    paper = sheet.look.paper
    style: dict[str, Any] = {"marker": "o", "mfc": color, "mec": color, "mew": 1.1}
    if kind == "planned":
        style["mfc"] = paper
    if kind == "void":
        style = {"marker": "X", "mfc": color, "mec": paper, "mew": 0.4}
    sheet.ax.plot(*([v] for v in xy), ms=DOT, ls="none", zorder=5, clip_on=False, **style)


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
    _dot(sheet, one.place(one.at[index], out + BAR / 2), kind, entry.color)


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
    sheet.ax.add_patch(Rectangle((min(x0, x1), min(y0, y1)), abs(x1 - x0), abs(y1 - y0), **style))


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
    sheet.ax.plot(xs, ys, color=sheet.look.rule, solid_capstyle="butt", **style)


def strike(sheet: Sheet, entry: Entry, x: float, y: float, width: float) -> None:
    """Strike out a line of what was called off."""
    if entry.event.modality is Modality.CANCELLED:
        sheet.ax.plot([x, x + width], [y, y], color=sheet.look.ink, lw=0.8, zorder=6)
