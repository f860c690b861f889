"""The ruler of a picture: ticks, and how much time each break leaves out, none over another."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .layout import without_clashes
from .scale import Scale
from .ticks import silence, ticks


@attrs.frozen(slots=True)
class Mark:
    """Words at a position of the axis; a tick, or the length of a break."""

    position: float
    words: str
    tick: bool


def ruler(
    axis: Scale,
    zone: str,
    clock: bool,
    low: float,
    high: float,
    apart: float,
    extent: Callable[[str], float],
) -> list[Mark]:
    """Return the marks between two positions that have room; years and breaks come before days.

    Parameters
    ----------
    axis, zone, clock
        What is ruled, whose days are meant, and whether hours are.
    low, high : float
        Marks stay inside.
    apart : float
        The least distance of ticks.
    extent : callable
        From words to what they take along the axis.
    """
    found = ticks(axis, zone, apart, clock)
    marks = [Mark(t.position, t.words, True) for t in found if t.full]
    marks += [Mark((a + b) / 2, silence(seconds), False) for a, b, seconds in axis.breaks]
    marks += [Mark(t.position, t.words, True) for t in found if not t.full]
    halves = [extent(mark.words) / 2 for mark in marks]
    boxes = [(m.position - h, m.position + h) for m, h in zip(marks, halves, strict=True)]
    inside = [n for n, (a, b) in enumerate(boxes) if low <= a and b <= high]
    kept = without_clashes([boxes[n] for n in inside], 2)
    return [marks[inside[n]] for n in kept]
