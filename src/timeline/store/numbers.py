"""Keys as numbers, so that a million lists of them are looked through at once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ..merging import SIZES, TIMELESS, slice_begin, slice_start
from ..merging.profiles import DAY
from .extra import needs
from .profiling import key_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BITS = 22
_A, _B = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F
"""Odd numbers that spread what they multiply over 64 bits."""


class Numbers:
    """A set of whole numbers."""

    def __init__(self, values: Any) -> None:
        np = needs("numpy")
        self._values = np.unique(np.asarray(values).astype(np.uint64))
        # Most numbers asked for are not there, as one look into a table tells.
        self._table = np.zeros(1 << _BITS, bool)
        self._table[self._places(self._values)] = True

    def among(self, values: Any) -> Any:
        """Return which of some numbers are in the set."""
        np = needs("numpy")
        values = values.astype(np.uint64)
        hit = self._table[self._places(values)]
        likely = np.flatnonzero(hit)
        hit[likely] = np.isin(values[likely], self._values)
        return hit

    def _places(self, values: Any) -> Any:
        np = needs("numpy")
        return (values * np.uint64(_A)) >> np.uint64(64 - _BITS)


class Slots:
    """Keys of blocks, to be met by the mentions that have them."""

    def __init__(self, keys: Iterable[str]) -> None:
        np = needs("numpy")
        found: dict[int, list[int]] = defaultdict(list)
        for key in keys:
            size, begin = slice_begin(key.partition("\t")[0])
            found[size].append((key_number(key) * _A ^ begin * _B) % (1 << 64))
        self._by_size = {s: Numbers(np.array(slots, np.uint64)) for s, slots in found.items()}

    def meet(self, placed: Any, sizes: Sequence[int]) -> Any:
        """Return which rows of profiles have one of the keys, in slices of some sizes."""
        np = needs("numpy")
        start, end, grain = (placed[name].to_numpy() for name in ("start", "end", "grain"))
        met = np.zeros(len(start), bool)
        for size in set(sizes) & self._by_size.keys():
            can = grain == TIMELESS if size == TIMELESS else grain <= size
            first, last, length, origin = np.zeros_like(start), np.zeros_like(start), 0, 0
            if size != TIMELESS:
                length, origin = SIZES[size] * DAY, slice_start(size, 0)
                first, last = (start - origin) // length, (end - 1 - origin) // length
            columns = [numbers(placed[name]) for name in ("sharp", "plain")[: 2 - bool(size)]]
            for step in range(int((last - first)[can].max(initial=-1)) + 1):
                here = can & (first + step <= last)
                begin = (origin + (first + step) * length).astype(np.uint64) * np.uint64(_B)
                for values, offsets in columns:
                    spread = values.astype(np.uint64) * np.uint64(_A)
                    slots = spread ^ np.repeat(begin, np.diff(offsets))
                    met |= here & any_of(self._by_size[size].among(slots), offsets)
        return met


def numbers(column: Any) -> tuple[Any, Any]:
    """Return the values of a column of lists, and where each list begins and the last one ends."""
    lists = column.combine_chunks()
    lists = lists.chunk(0) if hasattr(lists, "chunk") else lists
    offsets = lists.offsets.to_numpy()
    return lists.flatten().to_numpy(), offsets - offsets[0]


def any_of(hit: Any, offsets: Any) -> Any:
    """Return which lists hold a hit."""
    np = needs("numpy")
    before = np.concatenate([[0], np.cumsum(hit)])
    return before[offsets[1:]] > before[offsets[:-1]]
