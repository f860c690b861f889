"""The axis of time: linear, but where a silence would squeeze the rest it is broken, and says so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from .layout import displacement, spread

_MOST_BREAKS = 16
_BREAK_COSTS = 5.0  # what a break must save, in labels' heights moved and instants told apart
_SILENCE, _ALWAYS = 3, 40  # gaps longer than so many ordinary ones may be cut, and always are
_SQUEEZE = 0.25  # if besides they are so much of what is left of the axis
_APART = 0.15  # of a label's height is enough to tell two instants apart
_LEAST = 1.6  # labels' worth of room the emptiest stretch gets


@attrs.frozen(slots=True)
class Scale:
    """Instants to positions: stretches, each linear, with time cut out between them.

    Attributes
    ----------
    stretches : tuple of (float, float)
        First and last instant of each stretch.
    places : tuple of (float, float)
        Their positions.
    """

    stretches: tuple[tuple[float, float], ...]
    places: tuple[tuple[float, float], ...]

    def __call__(self, instant: float) -> float:
        """Return an instant's position; what was cut out lies evenly in the gap it left."""
        index = max(bisect_right(self.stretches, (instant, float("inf"))) - 1, 0)
        (first, last), (start, end) = self.stretches[index], self.places[index]
        if instant <= first:
            return start
        if instant <= last:
            return start + (instant - first) / (last - first) * (end - start)
        if index + 1 == len(self.stretches):
            return end
        share = (instant - last) / (self.stretches[index + 1][0] - last)
        return end + share * (self.places[index + 1][0] - end)

    @property
    def rates(self) -> tuple[float, ...]:
        """Positions a second in each stretch; 0 where it is a single instant."""
        both = zip(self.stretches, self.places, strict=True)
        return tuple(
            (b - a) / (last - first) if last > first else 0.0 for (first, last), (a, b) in both
        )

    @property
    def breaks(self) -> tuple[tuple[float, float, float], ...]:
        """Where time was cut out: first position, last position, seconds left out."""
        ends = pairwise(zip(self.stretches, self.places, strict=True))
        return tuple((p[1], q[0], t[0] - s[1]) for (s, p), (t, q) in ends)


def scale(
    spans: Sequence[Sequence[float]],
    labels: Sequence[float],
    sizes: Sequence[float],
    low: float,
    high: float,
) -> Scale:
    """Return the axis for what is drawn between two positions.

    Each stretch gets room by the number of its labels, so a burst is not squeezed by a year with
    one event. All long silences are cut; then cuts are taken back, the least useful first, until
    each of those left brings labels nearer to their times, or instants apart, by more than a break
    costs the reader.

    Parameters
    ----------
    spans : sequence of sequences of float
        The instants of each event that must lie on the axis; a cut between two of one costs double.
    labels : sequence of float
        The instants of the labels, sorted.
    sizes : sequence of float
        What each label takes along the axis.
    low, high : float
        The positions to use.
    """
    times = sorted({*labels, *(instant for span in spans for instant in span)})
    gaps = sorted(((b - a, a) for a, b in pairwise(times)), reverse=True)
    after = dict(pairwise(times))
    whole = {pair for span in spans for pair in pairwise(sorted(span))}
    ordinary = gaps[len(gaps) // 2][0] if gaps else 0.0
    size = sum(sizes) / len(sizes)

    def cost(cuts: list[float]) -> tuple[float, Scale]:
        tried = _cut(times, labels, frozenset(cuts), low, high, size)
        wanted = [tried(label) for label in labels]
        moved = displacement(wanted, spread(wanted, sizes, low, high)) * len(labels) / size
        blurred = sum(tried(b) - tried(a) < _APART * size for a, b in pairwise(times))
        within = sum((at, after[at]) in whole for at in cuts)
        return moved + blurred + _BREAK_COSTS * (len(cuts) + within), tried

    cuts = [at for length, at in gaps[:_MOST_BREAKS] if length > _SILENCE * ordinary]
    far = {at for at in _far(gaps, ordinary, times[-1] - times[0]) if (at, after[at]) not in whole}
    least, best = cost(cuts)
    while not far.issuperset(cuts):
        # Of equals the shortest silence is taken back: they are sorted, and min keeps the first.
        tries = [(cost([c for c in cuts if c != at]), at) for at in reversed(cuts) if at not in far]
        (without, tried), at = min(tries, key=lambda t: t[0][0])
        if without > least:
            break
        least, best = without, tried
        cuts.remove(at)
    return best


def _far(gaps: Sequence[tuple[float, float]], ordinary: float, left: float) -> Iterator[float]:
    """After which instants a silence is so long that it would squeeze the rest; the longest come first."""
    for length, at in gaps:
        if length <= _ALWAYS * ordinary or length < _SQUEEZE * left:
            return
        yield at
        left -= length


def _cut(
    times: list[float],
    labels: Sequence[float],
    cuts: frozenset[float],
    low: float,
    high: float,
    size: float,
) -> Scale:
    """The axis that is cut after some instants."""
    stretches, first = [], times[0]
    for at, after in pairwise(times):
        if at in cuts:
            stretches.append((first, at))
            first = after
    stretches.append((first, times[-1]))
    weights = [
        max(bisect_right(labels, last) - bisect_left(labels, first), _LEAST)
        if last > first
        else 1.0
        for first, last in stretches
    ]
    gap = min(2.5 * size, (high - low) / (len(stretches) + 1))
    share = (high - low - gap * (len(stretches) - 1)) / sum(weights)
    places, start = [], low
    for (first, last), weight in zip(stretches, weights, strict=True):
        room = weight * share
        # A single instant stands in the middle of its room.
        places.append((start, start + room) if last > first else (start + room / 2,) * 2)
        start += room + gap
    return Scale(tuple(stretches), tuple(places))
