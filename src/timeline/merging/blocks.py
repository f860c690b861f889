"""Keys under which mentions meet: a slice of time, a kind of event, a telling word.

Each key depends on one mention alone. Slices come in four sizes. A mention belongs to the size that
its interval fits, and visits the larger ones, to be found there by mentions that are less exact; so
two mentions whose times meet share a slice of the size of the less exact one, and there they are
compared. What is not known to within a generation, or has no date at all, is kept among its like.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from .profiles import DAY, EXACT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .profiles import Profile

SIZES = (1, 32, 512, 8192)
"""Days in a slice of each size."""
_LETTERS = "dmyze"
"""What the names of the slices of each size begin with, and that of what has no time, the last."""
TIMELESS = len(SIZES)
_BEGIN = 719_163 * DAY + 9 * 3600
"""Slices are counted from the year 1 and begin at midnight in Seoul, so most days lie in one."""


@attrs.frozen(slots=True)
class Block:
    """Mentions that share a key.

    Attributes
    ----------
    key : str
        The key.
    own : list of Profile
        Those whose own size the key's slice has, in order of time, to be compared with each other
        and the visitors.
    visitors : list of Profile
        Those that are more exact.
    """

    key: str
    own: list[Profile]
    visitors: list[Profile]

    @classmethod
    def of(cls, key: str, profiles: Iterable[Profile]) -> Block:
        """Return a block of mentions that have a key."""
        ordered = sorted(profiles, key=_in_time)
        size = size_of(key)
        own = [p for p in ordered if grain(p) == size]
        return cls(key, own, [p for p in ordered if grain(p) != size])


def keys(profile: Profile) -> frozenset[str]:
    r"""Return the keys of a mention: two are compared only if they share one.

    Exact copies share all of theirs. A key reads ``slice\tkind\tword``, so mentions may be
    distributed by whole keys, by slices, or by slices and kinds.
    """
    return own_keys(profile).union(*(_keys(profile, size) for size in _sizes(profile)[1:]))


def own_keys(profile: Profile) -> frozenset[str]:
    """Return those keys under which a mention is not a visitor."""
    return _keys(profile, grain(profile))


def _keys(profile: Profile, size: int) -> frozenset[str]:
    return frozenset(
        f"{piece}\t{kind}\t{word}"
        for piece in _pieces(profile, size)
        for kind in profile.matters
        for word in words(profile, size)
    )


def blocks(profiles: Iterable[Profile], wanted: Callable[[str], bool] = bool) -> Iterator[Block]:
    """Yield the blocks in which some mentions are to be compared, in order of their keys.

    Parameters
    ----------
    profiles : iterable of Profile
        The mentions.
    wanted : callable, optional
        Tells of a slice whether its blocks are wanted; by default they are.
    """
    own: dict[str, list[Profile]] = defaultdict(list)
    visitors: dict[str, list[Profile]] = defaultdict(list)
    for profile in sorted(profiles, key=_in_time):
        for n, size in enumerate(_sizes(profile)):
            for piece in _pieces(profile, size):
                (visitors if n else own)[piece].append(profile)
    for piece in sorted(filter(wanted, own)):
        size = size_of(piece)
        # Where all is in one language nobody meets by what languages share.
        mixed = len({p.language for p in (*own[piece], *visitors.get(piece, ()))}) > 1
        terms = words if mixed else _plain
        at_home: dict[tuple[str, str], list[Profile]] = defaultdict(list)
        for profile in own[piece]:
            for word in terms(profile, size):
                for kind in profile.matters:
                    at_home[kind, word].append(profile)
        guests: dict[tuple[str, str], list[Profile]] = defaultdict(list)
        for profile in visitors.get(piece, ()):
            for word in terms(profile, size):
                for kind in profile.matters:
                    if (kind, word) in at_home:
                        guests[kind, word].append(profile)
        for kind, word in sorted(at_home):
            block = Block(
                f"{piece}\t{kind}\t{word}", at_home[kind, word], guests.get((kind, word), [])
            )
            if len(block.own) + len(block.visitors) > 1:
                yield block


def words(profile: Profile, size: int) -> frozenset[str]:
    """Return the words of which a mention must share one with another.

    A day in common makes even a state's name telling; a month or no date at all does not.
    """
    return _plain(profile, size) | profile.bridges


def _plain(profile: Profile, size: int) -> frozenset[str]:
    return profile.sharp if size else profile.telling


def common(a: Profile, b: Profile, size: int) -> frozenset[str]:
    """Return the words by which two mentions meet: those of two languages share but few."""
    if a.language == b.language:
        return _plain(a, size) & _plain(b, size)
    met = a.bridges & b.bridges
    return met if size else met | ((a.telling - a.sharp) & (b.telling - b.sharp))


def grain(profile: Profile) -> int:
    """Return the number of the slice size that a mention's interval fits."""
    length = profile.end - profile.start
    if length <= EXACT:
        return 0
    return next((n for n, days in enumerate(SIZES) if length <= days * DAY), TIMELESS)


def size_of(key: str) -> int:
    """Return the number of the size of a key's slice."""
    return _LETTERS.index(key[0])


def slice_at(second: int, size: int) -> str:
    """Return the slice of a size in which a second lies."""
    if size == TIMELESS:
        return _LETTERS[TIMELESS]
    return f"{_LETTERS[size]}{(second + _BEGIN) // (SIZES[size] * DAY):06d}"


def slice_start(size: int, number: int) -> int:
    """Return the second in which a slice of a size begins, by its number."""
    return number * SIZES[size] * DAY - _BEGIN


def slice_begin(piece: str) -> tuple[int, int]:
    """Return the size of a slice and the second in which it begins; of what has no time, 0.

    Examples
    --------
    >>> slice_begin(slice_at(0, 0))
    (0, -32400)
    """
    size = size_of(piece)
    return size, 0 if size == TIMELESS else slice_start(size, int(piece[1:]))


def _sizes(profile: Profile) -> range:
    """Return the size of slice a mention belongs to, then those it visits."""
    own = grain(profile)
    return range(own, max(TIMELESS, own + 1))


def _pieces(profile: Profile, size: int) -> list[str]:
    """Return the slices of a size that an interval touches."""
    if size == TIMELESS:
        return [slice_at(0, size)]
    starts = range(profile.start, profile.end, SIZES[size] * DAY)
    return sorted({slice_at(second, size) for second in (*starts, profile.end - 1)})


def _in_time(profile: Profile) -> tuple[int, int, str]:
    return profile.start, profile.end, profile.id
