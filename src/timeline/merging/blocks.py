"""Pairs of mentions worth comparing: one kind of event, times that meet, a telling word in common.

Whether a pair is a candidate depends on the two mentions alone, as long as no word is so frequent
that the mentions sharing it would have to be compared by the square of their number; then a pair
must share two words. That keeps the work near-linear, whatever the articles say.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from .profiles import DAY, FAINT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .profiles import Profile

CROWD = 64
"""Mean number of partners in a block from which a second shared word is asked for."""

Keys = dict[int, frozenset[tuple[str, str]]]


def candidates(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Yield pairs of positions, the smaller first, each pair once."""
    fine = [i for i, p in enumerate(profiles) if p.dated and p.end - p.start <= 2 * DAY]
    exact = set(fine)
    # A day in common makes even a state's name telling; a month or no date at all does not.
    words = {i: frozenset(t for t, w in profiles[i].terms.items() if w > FAINT) for i in fine}
    yield from _blocks(profiles, {i: _keys(profiles[i], words[i]) for i in fine}, exact, False)
    loose = {i: _keys(p, p.sharp) for i, p in enumerate(profiles)}
    yield from _blocks(profiles, loose, exact, True)


def _keys(profile: Profile, words: Iterable[str]) -> frozenset[tuple[str, str]]:
    triggers = profile.kinds or (profile.head,)
    return frozenset((trigger, word) for trigger in triggers for word in words)


def _blocks(
    profiles: Sequence[Profile], keys: Keys, exact: set[int], loose: bool
) -> Iterator[tuple[int, int]]:
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i in sorted(keys, key=lambda i: (profiles[i].start, profiles[i].end, profiles[i].id)):
        for key in keys[i]:
            blocks[key].append(i)
    for key in sorted(blocks):
        block = blocks[key]
        if len(block) == 1 or (loose and exact.issuperset(block)):
            continue
        if not _crowded(profiles, block, exact, loose):
            for i, j in _sweep(profiles, block, exact, loose):
                if min(keys[i] & keys[j]) == key:  # the block that speaks for the pair
                    yield (i, j) if i < j else (j, i)
            continue
        finer: dict[tuple[str, str], list[int]] = defaultdict(list)
        for i in block:
            for other in keys[i]:
                if other > key:
                    finer[other].append(i)
        for other in sorted(finer):
            for i, j in _sweep(profiles, finer[other], exact, loose, limit=CROWD):
                shared = sorted(keys[i] & keys[j])
                if shared[0] == key and shared[1] == other:
                    yield (i, j) if i < j else (j, i)


def _crowded(profiles: Sequence[Profile], block: list[int], exact: set[int], loose: bool) -> bool:
    bound = CROWD * len(block)
    return any(n > bound for n, _ in enumerate(_sweep(profiles, block, exact, loose)))


def _sweep(
    profiles: Sequence[Profile],
    block: list[int],
    exact: set[int],
    loose: bool,
    limit: int | None = None,
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a block, in order of start, whose intervals meet.

    ``loose`` leaves out pairs of two exact dates. ``limit`` bounds the open intervals looked at.
    """
    open_fine: list[int] = []
    open_wide: list[int] = []
    for j in block:
        start = profiles[j].start
        open_fine = [i for i in open_fine if profiles[i].end > start][-limit if limit else 0 :]
        open_wide = [i for i in open_wide if profiles[i].end > start][-limit if limit else 0 :]
        if j in exact:
            if not loose:
                for i in open_fine:
                    yield i, j
            for i in open_wide:
                yield i, j
            open_fine.append(j)
        else:
            for i in open_fine:
                yield i, j
            for i in open_wide:
                yield i, j
            open_wide.append(j)
