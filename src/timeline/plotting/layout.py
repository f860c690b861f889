"""Where labels and bars go: pure geometry, no drawing library.

Moving labels apart with the least total displacement is isotonic regression once their cumulative
heights are subtracted; pool-adjacent-violators solves it in linear time, exactly and without
randomness.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> list[float]:
    """Return centres that keep order, do not overlap and are closest in squares to those wanted.

    Parameters
    ----------
    wanted : sequence of float
        Sorted centres.
    sizes : sequence of float
        What each takes along the line, its centre in the middle.
    low, high : float
        Nothing reaches beyond; the caller sees to it that all fit.

    Examples
    --------
    >>> spread([0.0, 0.0, 5.0], [1.0, 1.0, 1.0], -10, 10)
    [-0.5, 0.5, 5.0]
    """
    if not wanted:
        return []
    offsets = list(accumulate(((a + b) / 2 for a, b in pairwise(sizes)), initial=0.0))
    blocks: list[list[float]] = []  # sum and count of centres less their offsets
    for position, offset in zip(wanted, offsets, strict=True):
        blocks.append([position - offset, 1.0])
        while len(blocks) > 1 and blocks[-2][0] * blocks[-1][1] > blocks[-1][0] * blocks[-2][1]:
            total, count = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += count
    first, last = low + sizes[0] / 2, high - sizes[-1] / 2 - offsets[-1]
    flat = [
        max(min(total / count, last), first) for total, count in blocks for _ in range(int(count))
    ]
    return [base + offset for base, offset in zip(flat, offsets, strict=True)]


def displacement(wanted: Sequence[float], placed: Sequence[float]) -> float:
    """Return the mean distance between where labels stand and where they would stand alone."""
    moved = (abs(a - b) for a, b in zip(wanted, placed, strict=True))
    return sum(moved) / len(wanted) if wanted else 0.0


def lanes(spans: Sequence[tuple[float, float]]) -> list[int]:
    """Return a lane for each span, so that spans of one lane never overlap: first fit.

    >>> lanes([(0, 5), (1, 2), (3, 4)])
    [0, 1, 1]
    """
    ends: list[float] = []
    chosen: dict[int, int] = {}
    for index in sorted(range(len(spans)), key=lambda n: (spans[n], n)):
        start, end = spans[index]
        lane = next((n for n, free in enumerate(ends) if free <= start), len(ends))
        ends[lane : lane + 1] = [end]
        chosen[index] = lane
    return [chosen[index] for index in range(len(spans))]


def stairs(
    stems: Sequence[float], widths: Sequence[float], heights: Sequence[float]
) -> list[float]:
    """Return how high above the axis each label begins that runs to the right of its stem.

    A label whose words run over a later stem stands above that stem's own label, so no stem
    crosses a label and the earliest of a crowd is on top.

    >>> stairs([0, 1, 9], [5, 5, 5], [1, 2, 1])
    [2.0, 0.0, 0.0]
    """
    tops: list[float] = []
    steps: list[float] = []
    for index in range(len(stems) - 1, -1, -1):
        reach = stems[index] + widths[index]
        below = 0.0
        # tops[-1] belongs to the next stem to the right, tops[-2] to the one after it.
        for later in range(index + 1, len(stems)):
            if stems[later] >= reach:
                break
            below = max(below, tops[len(stems) - 1 - later])
        steps.append(below)
        tops.append(below + heights[index])
    return steps[::-1]


def granted(least: Sequence[int], most: Sequence[int], spare: int) -> list[int]:
    """Return how many lines each label gets of those there are to spare beyond one each.

    Those that need the fewest more are made whole first, so that as few as can be are cut; what is
    then left goes to the others.

    >>> granted([1, 1, 1], [3, 2, 1], 2)
    [2, 2, 1]
    """
    lines = list(least)
    spare -= sum(lines) - len(lines)
    for index in sorted(range(len(lines)), key=lambda n: (most[n] - least[n], n)):
        more = max(0, min(most[index] - lines[index], spare))
        lines[index] += more
        spare -= more
    return lines


def without_clashes(boxes: Sequence[tuple[float, float]], apart: float) -> list[int]:
    """Return the indexes of boxes that keep a distance from those before them; the first stay.

    >>> without_clashes([(0, 10), (8, 12), (20, 30)], 1)
    [0, 2]
    """
    kept: list[int] = []
    for index, (low, high) in enumerate(boxes):
        others = (boxes[k] for k in kept)
        if all(high + apart <= a or b + apart <= low for a, b in others):
            kept.append(index)
    return kept
