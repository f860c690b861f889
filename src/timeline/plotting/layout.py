"""Where things go: pure geometry, no drawing library.

Labels are one line high and stand in order of time beside a vertical axis. Moving them apart with
the least total displacement is isotonic regression once their cumulative heights are subtracted;
pool-adjacent-violators solves it in linear time, exactly and without randomness.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import attrs


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return positions at least ``gap`` apart, in order, closest in squares to those wanted.

    Parameters
    ----------
    wanted : sequence of float
        Sorted positions.
    gap : float
        The least distance between neighbours.
    low, high : float
        Bounds for the first and last position; the caller sees to it that all fit.

    Examples
    --------
    >>> spread([0.0, 0.0, 5.0], 1.0, -10, 10)
    [-0.5, 0.5, 5.0]
    """
    blocks: list[list[float]] = []  # sum, count, of positions less their cumulative gaps
    for index, position in enumerate(wanted):
        blocks.append([position - index * gap, 1.0])
        while len(blocks) > 1 and blocks[-2][0] * blocks[-1][1] > blocks[-1][0] * blocks[-2][1]:
            total, count = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += count
    last = high - gap * (len(wanted) - 1)
    flat = [
        min(max(total / count, low), last) for total, count in blocks for _ in range(int(count))
    ]
    return [base + index * gap for index, base in enumerate(flat)]


@attrs.frozen(slots=True)
class Scale:
    """A piecewise linear axis: instants to positions from 0 to 1, with the long silences cut short.

    Attributes
    ----------
    knots : tuple of (float, float)
        Instants and positions between which the axis is linear.
    breaks : tuple of float
        Positions at which time was cut out.
    """

    knots: tuple[tuple[float, float], ...]
    breaks: tuple[float, ...] = ()

    def __call__(self, instant: float) -> float:
        """Return the position of an instant."""
        knots = self.knots
        if instant <= knots[0][0]:
            return knots[0][1]
        for (t0, p0), (t1, p1) in itertools.pairwise(knots):
            if instant <= t1:
                return p0 + (p1 - p0) * (instant - t0) / (t1 - t0) if t1 > t0 else p1
        return knots[-1][1]


_SILENCE = 0.25  # a gap longer than this share of the whole is cut
_CUT = 0.06  # and takes this much room


def scale(instants: Sequence[float]) -> Scale:
    """Return an axis for sorted instants, in which far outliers do not squeeze the rest."""
    first, last = instants[0], instants[-1]
    if last <= first:
        return Scale(((first - 1, 0.0), (first + 1, 1.0)))
    whole = last - first
    gaps = [(a, b) for a, b in itertools.pairwise(instants) if (b - a) > _SILENCE * whole]
    if not gaps or len(set(instants)) < 4:
        return Scale(((first, 0.0), (last, 1.0)))
    kept = whole - sum(b - a for a, b in gaps)
    room = 1.0 - _CUT * len(gaps)
    knots = [(first, 0.0)]
    breaks = []
    for a, b in gaps:
        at = knots[-1][1] + room * ((a - knots[-1][0]) / kept if kept else 1 / (len(gaps) + 1))
        knots += [(a, at), (b, at + _CUT)]
        breaks.append(at + _CUT / 2)
    knots.append((last, 1.0))
    return Scale(tuple(knots), tuple(breaks))


def lanes(spans: Sequence[tuple[float, float]]) -> list[int]:
    """Return a lane for each span, so that spans of one lane never overlap: first fit.

    >>> lanes([(0, 5), (1, 2), (3, 4)])
    [0, 1, 1]
    """
    ends: list[float] = []
    chosen: list[int] = []
    for start, end in spans:
        lane = next((n for n, free in enumerate(ends) if free <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        chosen.append(lane)
    return chosen


@attrs.frozen(slots=True)
class Report:
    """How a picture came out, for tests and for the curious.

    Attributes
    ----------
    drawn : int
        Events drawn with a label of their own.
    elided : tuple of str
        Titles of the events that are only counted ("+7 more").
    overlaps : int
        Pairs of labels that cover each other.
    displacement : float
        Mean distance, in pixels, between a label and its time.
    """

    drawn: int
    elided: tuple[str, ...]
    overlaps: int
    displacement: float
