"""The keys that new mentions, and those that are gone, share with others."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from ..merging import keys, slice_begin
from .profiling import kind_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..merging import Profile
    from .stretches import Stretch


def touched(profiles: Iterable[Profile]) -> set[str]:
    """Return the keys of some mentions."""
    return {key for profile in profiles for key in keys(profile)}


def by_stretch(names: Iterable[str], stretches: Sequence[Stretch]) -> dict[Stretch, frozenset[str]]:
    """Return keys by the stretches they belong to; those of no stretch have no mentions left."""
    by_size: dict[int, list[Stretch]] = defaultdict(list)
    for stretch in sorted(stretches, key=lambda s: (s.start, s.share)):
        for size in stretch.sizes:
            by_size[size].append(stretch)
    starts = {size: [s.start for s in found] for size, found in by_size.items()}
    found: dict[Stretch, set[str]] = defaultdict(set)
    for key in names:
        piece, kind, _ = key.split("\t")
        size, begin = slice_begin(piece)
        if size in by_size:
            # The stretch that begins last before the slice, and of its shares the kind's.
            last = bisect_right(starts[size], begin) - 1
            stretch = by_size[size][last]
            of_kind = last - stretch.of + 1 + kind_number(kind) % stretch.of
            if last >= 0 and by_size[size][of_kind].has(key):
                found[by_size[size][of_kind]].add(key)
    return {stretch: frozenset(names) for stretch, names in found.items()}
