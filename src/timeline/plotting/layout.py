"""Where things go: pure geometry, no drawing library.

Labels are one line high and stand in order of time beside a vertical axis. Moving them apart with
the least total displacement is isotonic regression once their cumulative heights are subtracted;
pool-adjacent-violators solves it in linear time, exactly and without randomness.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from itertools import accumulate, pairwise

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
        """Return the position of an instant; before the first and after the last, the very ends."""
        knots = self.knots
        if instant < knots[0][0]:
            return 0.0
        for (t0, p0), (t1, p1) in itertools.pairwise(knots):
            if instant <= t1:
                return p0 + (p1 - p0) * (instant - t0) / (t1 - t0) if t1 > t0 else p1
        return 1.0


_SILENCE = 8  # a gap longer than so many ordinary ones is cut, and marked
_CROWD = 0.85  # how far room follows the number of labels rather than the length of time


def scale(instants: Sequence[float]) -> Scale:
    """Return an axis for sorted instants, one for each label.

    A burst gets room for its labels, and silences are cut short: between two instants the axis
    advances by how many labels stand there and, a little, by how much time passes. Order is kept,
    and so is nearness of what lies between two instants.
    """
    times = sorted(set(instants))
    if len(times) == 1:
        return Scale(((times[0] - 1, 0.0), (times[0], 0.5), (times[0] + 1, 1.0)))
    counts = [instants.count(t) for t in times]
    gaps = [b - a for a, b in pairwise(times)]
    ordinary = sorted(gaps)[: max(1, len(gaps) * 9 // 10)]
    longest = _SILENCE * sum(ordinary) / len(ordinary)
    kept = [min(gap, longest) for gap in gaps]
    labels = [(a + b) / 2 for a, b in pairwise(counts)]
    steps = [
        _CROWD * n / sum(labels) + (1 - _CROWD) * length / sum(kept)
        for n, length in zip(labels, kept, strict=True)
    ]
    # Half of the first and the last crowd hangs over the ends.
    margin = [_CROWD * n / (2 * sum(counts)) for n in (counts[0], counts[-1])]
    share = (1 - sum(margin)) / sum(steps)
    at = list(accumulate((step * share for step in steps), initial=margin[0]))
    cut = [n for n, gap in enumerate(gaps) if gap > longest]
    breaks = tuple((at[n] + at[n + 1]) / 2 for n in cut)
    return Scale(tuple(zip(times, at, strict=True)), breaks)


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
    undated : int
        Events that have no date and so no place.
    """

    drawn: int
    elided: tuple[str, ...]
    overlaps: int
    displacement: float
    undated: int = 0
