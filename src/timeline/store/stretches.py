"""The work of linking, cut into stretches of time and shares of kinds, none of which is too large."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from ..merging import SIZES, TIMELESS, slice_begin, slice_start
from ..merging.profiles import FAR
from .profiling import kind_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LIMIT = 40_000
"""Profiles that one process holds at a time, about: some 200 MB."""


@attrs.frozen(slots=True)
class Stretch:
    """Some blocks: those of slices that begin in a time, and of a share of the kinds.

    Attributes
    ----------
    start, end : int
        Seconds.
    sizes : tuple of int
        The sizes of slices.
    share, of : int
        Only kinds whose number leaves the remainder ``share`` when divided by ``of``.
    """

    start: int
    end: int
    sizes: tuple[int, ...]
    share: int = 0
    of: int = 1

    def has_slice(self, piece: str) -> bool:
        """Tell whether the blocks of a slice belong here, or some of them."""
        size, begin = slice_begin(piece)
        return size in self.sizes and (size == TIMELESS or self.start <= begin < self.end)

    def has(self, key: str) -> bool:
        """Tell whether the block of a key belongs here."""
        piece, kind, _ = key.split("\t")
        return self.has_slice(piece) and kind_number(kind) % self.of == self.share


def stretches(counts: Iterable[tuple[int, int, int]], limit: int = LIMIT) -> list[Stretch]:
    """Return stretches that have every block once.

    Parameters
    ----------
    counts : iterable of (int, int, int)
        How many profiles of a grain begin in a slice of size 1: grain, number of the slice, count.
    limit : int
        How many profiles to load for one of them, about.
    """
    by_month: Counter[int] = Counter()
    by_size: dict[int, Counter[int]] = {size: Counter() for size in range(2, TIMELESS)}
    own: dict[int, set[int]] = {size: set() for size in range(2, TIMELESS)}
    timeless = 0
    for grain, month, count in counts:
        if grain < 2:
            by_month[month] += count
        if grain == TIMELESS:
            timeless += count
        for size in range(max(2, grain), TIMELESS):
            number = month * SIZES[1] // SIZES[size]
            by_size[size][number] += count
            if grain == size:  # it may reach into the slice after the one it begins in
                own[size] |= {number, number + 1}
    found = list(_months(by_month, limit))
    for size, numbers in own.items():
        for n in sorted(numbers):
            around = by_size[size][n] + by_size[size][n - 1]
            start, end = (slice_start(size, n + i) for i in (0, 1))
            found += _shares(start, end, (size,), around, limit)
    found += _shares(-FAR, FAR, (TIMELESS,), timeless, limit)
    return found


def _months(counts: Counter[int], limit: int) -> Iterator[Stretch]:
    """Yield stretches of whole months, as many as fit; each reaches one month back."""
    months = sorted({m + i for m in counts for i in (0, 1)})
    while months:
        taken, total = [months[0]], counts[months[0]] + counts[months[0] - 1]
        for month in months[1:]:
            if total + counts[month] > limit:
                break
            taken.append(month)
            total += counts[month]
        months = months[len(taken) :]
        start, end = slice_start(1, taken[0]), slice_start(1, taken[-1] + 1)
        yield from _shares(start, end, (0, 1), total, limit)


def _shares(
    start: int, end: int, sizes: tuple[int, ...], count: int, limit: int
) -> Iterator[Stretch]:
    of = -(-count // limit)
    for share in range(of):
        yield Stretch(start, end, sizes, share, of)
