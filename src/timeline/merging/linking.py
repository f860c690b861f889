"""What is decided within a block: which of its mentions are copies, and which are linked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from .blocks import common, size_of, slice_at, words
from .evidence import LINK, score, veto

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from .blocks import Block
    from .profiles import Profile, Story

CROWD = 128
"""Mentions of a block's own that one is compared with before a second shared word is asked for."""
_NEAREST = 64
"""With how many of those that share both words it is compared then, the nearest in time."""
SAME = 10**9
"""Score of what needs no evidence: exact copies, and mentions that a reader linked."""

Pairs = dict[tuple[str, str], int]
"""Scores in thousandths, by the ids of two mentions, the smaller first."""


def links(
    block: Block,
    told: Mapping[str, Story],
    held: Collection[str] = (),
    about: Collection[str] | None = None,
) -> Pairs:
    """Return the pairs of a block that speak for one event, with their scores.

    A pair that shares several keys is given by the smallest of them alone: the pairs of all blocks
    together are each found once, and those of one block may be replaced without looking at another.

    Parameters
    ----------
    block : Block
        All mentions that have its key.
    told : mapping
        The terms of each article that the mentions come from, as ``stories`` gives them; they
        depend on all mentions of an article, and on no other article.
    held : collection of str
        Ids of mentions that a reader keeps apart from others, and that may not pass for copies.
    about : collection of str, optional
        Only the pairs with one of these mentions.
    """
    piece, kind, word = block.key.split("\t")
    size = size_of(piece)
    pairs: Pairs = {}

    def wanted(a: Profile, b: Profile) -> bool:
        return about is None or a.id in about or b.id in about

    def speaks_for(a: Profile, b: Profile) -> bool:
        """Whether this is the smallest key that two mentions share."""
        return (
            min(common(a, b, size), default=None) == word
            and min(a.matters & b.matters) == kind
            and slice_at(max(a.start, b.start), size) == piece
        )

    own, copies = _originals(block.own, held)
    for original, copy in copies:
        if wanted(original, copy) and speaks_for(original, copy):
            pairs[_pair(original, copy)] = SAME
    for a, b in _candidates(own, block.visitors, word, size):
        if not (wanted(a, b) and speaks_for(a, b)) or veto(a, b):
            continue
        if (found := score(a, b, told)) >= LINK:
            pairs[_pair(a, b)] = found
    return pairs


def _pair(a: Profile, b: Profile) -> tuple[str, str]:
    return (a.id, b.id) if a.id < b.id else (b.id, a.id)


def _originals(
    profiles: Iterable[Profile], held: Collection[str]
) -> tuple[list[Profile], list[tuple[Profile, Profile]]]:
    """Return one mention for each set of exact copies, and every copy with the one kept."""
    kept: list[Profile] = []
    copies: list[tuple[Profile, Profile]] = []
    first: dict[str, Profile] = {}
    for profile in profiles:
        if profile.copy is None or profile.id in held:
            kept.append(profile)
        elif profile.copy in first:
            copies.append((first[profile.copy], profile))
        else:
            first[profile.copy] = profile
            kept.append(profile)
    return kept, copies


def _candidates(
    own: Sequence[Profile], visitors: Sequence[Profile], word: str, size: int
) -> Iterator[tuple[Profile, Profile]]:
    """Yield the pairs of a block to be looked at, near-linear in number.

    Who meets a crowd must share a second word with another of it. Visitors make no crowd, so that
    one more or less changes nothing for the rest.
    """
    crowded = _crowded(own, visitors)
    yield from _meeting(own, visitors, crowded)
    if not crowded:
        return
    second: dict[str, tuple[list[Profile], list[Profile]]] = defaultdict(lambda: ([], []))
    for n, profiles in enumerate((own, visitors)):
        for profile in profiles:
            if profile.id in crowded or n == 0:
                for other in words(profile, size):
                    if other > word:
                        second[other][n].append(profile)
    for other in sorted(second):
        home, guests = second[other]
        crowd = [a for a in home if a.id in crowded]
        for a, b in (*_meeting(crowd, (), limit=_NEAREST), *_latest(home, guests)):
            if sorted(common(a, b, size))[1:2] == [other]:
                yield a, b


def _crowded(own: Sequence[Profile], visitors: Sequence[Profile]) -> set[str]:
    """Return the ids of the mentions that meet a crowd of the block's own."""
    if len(own) <= CROWD:
        return set()
    starts = [p.start for p in own]
    ends = sorted(p.end for p in own)
    return {
        p.id
        for p in (*own, *visitors)
        if bisect_left(starts, p.end) - bisect_right(ends, p.start) > CROWD
    }


def _meeting(
    own: Sequence[Profile],
    visitors: Sequence[Profile],
    crowded: Collection[str] = (),
    limit: int = 0,
) -> Iterator[tuple[Profile, Profile]]:
    """Yield the pairs whose intervals meet, but for two visitors, or two crowded ones.

    If there is a ``limit``, each is paired with as many of the last before it.
    """
    guests = [p for p in visitors if p.id not in crowded]
    everybody = [(p, False, p.id in crowded) for p in own] + [(p, True, False) for p in guests]
    if guests:
        everybody.sort(key=lambda x: (x[0].start, x[0].end, x[0].id))
    plain: list[Profile] = []
    crowd: list[Profile] = []
    visiting: list[Profile] = []
    for b, visits, many in everybody:
        for before in (plain, crowd, visiting):
            if (many and before is crowd) or (visits and before is visiting) or not before:
                continue
            before[:] = [a for a in before if a.end > b.start][-limit:]
            for a in before:
                yield a, b
        (visiting if visits else crowd if many else plain).append(b)


def _latest(
    own: Sequence[Profile], visitors: Sequence[Profile]
) -> Iterator[tuple[Profile, Profile]]:
    """Yield each visitor with those of a crowd that began last before it ended."""
    starts = [p.start for p in own]
    for b in visitors:
        until = bisect_left(starts, b.end)
        for a in own[max(0, until - _NEAREST) : until]:
            if a.end > b.start:
                yield a, b
