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


def stretches(counts: Iterable[tuple[int, int, int]], limit: int) -> list[Stretch]:
    """Return stretches that have every block once.

    Parameters
    ----------
    counts : iterable of (int, int, int)
        How many profiles of a grain begin in a slice of size 1: grain, number of the slice, count.
    limit : int
        How many profiles to load for one of them, about.
    """
    # What begins in each slice, and whether any of it is of the slice's size.
    begun: dict[int, Counter[int]] = {size: Counter() for size in range(1, TIMELESS)}
    own: dict[int, set[int]] = {size: set() for size in begun}
    timeless = 0
    for grain, month, count in counts:
        timeless += count * (grain == TIMELESS)
        for size in range(max(1, grain), TIMELESS):
            number = month * SIZES[1] // SIZES[size]
            begun[size][number] += count
            if grain in _TOGETHER[size]:  # it may reach into the slice after the one it begins in
                own[size] |= {number, number + 1}
    found: list[Stretch] = []
    for size, numbers in own.items():
        found += _stretches(size, sorted(numbers), begun[size], limit)
    return found + list(_shares(-FAR, FAR, (TIMELESS,), timeless, limit))


_TOGETHER = {1: (0, 1), 2: (2,), 3: (3,)}
"""The sizes that are looked at in one go, by the largest of them."""


def _stretches(size: int, numbers: list[int], begun: Counter[int], limit: int) -> Iterator[Stretch]:
    """Yield stretches of as many slices as fit; what begins in the one before may reach there."""
    while numbers:
        first, last = numbers[0], numbers[0]
        total, taken = begun[first - 1] + begun[first], 1
        for number in numbers[1:]:
            more = sum(begun[n] for n in range(last + 1, number + 1))
            if total + more > limit:
                break
            total, taken, last = total + more, taken + 1, number
        start, end = slice_start(size, first), slice_start(size, last + 1)
        yield from _shares(start, end, _TOGETHER[size], total, limit)
        numbers = numbers[taken:]


def _shares(
    start: int, end: int, sizes: tuple[int, ...], count: int, limit: int
) -> Iterator[Stretch]:
    of = -(-count // limit)
    for share in range(of):
        yield Stretch(start, end, sizes, share, of)
