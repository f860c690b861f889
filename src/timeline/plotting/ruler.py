"""The ruler of a picture: ticks, and how much time each break leaves out, none over another."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .captions import ENGLISH, Captions
from .layout import without_clashes
from .scale import Scale
from .ticks import silence, ticks


@attrs.frozen(slots=True)
class Mark:
    """Words beside the axis.

    Attributes
    ----------
    position : float
        What they speak of.
    centre : float
        Where they stand, moved just enough to stay on the sheet.
    words : str
        A date, or how long a break is.
    tick, gap : bool
        Whether a unit begins there, whether time was cut out there.
    """

    position: float
    centre: float
    words: str
    tick: bool = False
    gap: bool = False


def ruler(
    axis: Scale,
    zone: str,
    clock: bool,
    low: float,
    high: float,
    apart: float,
    extent: Callable[[str], float],
    said: Captions = ENGLISH,
) -> list[Mark]:
    """Return the marks between two positions that have room; years and breaks come before days.

    Parameters
    ----------
    axis, zone, clock
        What is ruled, whose days are meant, and whether hours are.
    low, high : float
        Words stay inside.
    apart : float
        The least distance of ticks.
    extent : callable
        From words to what they take along the axis.
    said : Captions
        How dates are said.
    """
    found = ticks(axis, zone, apart, clock, said)
    gaps = [((a + b) / 2, silence(seconds, said)) for a, b, seconds in axis.breaks]
    wanted = [(t.position, t.words, t.exact, False) for t in found if t.full]
    wanted += [(position, words, False, True) for position, words in gaps]
    wanted += [(t.position, t.words, t.exact, False) for t in found if not t.full]
    marks, boxes = [], []
    for position, words, tick, gap in wanted:
        half = extent(words) / 2
        centre = max(low + half, min(position, high - half))
        marks.append(Mark(position, centre, words, tick, gap))
        boxes.append((centre - half, centre + half))
    kept = set(without_clashes(boxes, 2))
    # Where words have no room the tick alone tells that a unit begins.
    return [
        mark if n in kept else attrs.evolve(mark, words="")
        for n, mark in enumerate(marks)
        if n in kept or mark.tick
    ]
