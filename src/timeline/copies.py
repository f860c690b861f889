"""Independent sources: copies, versions of an article and one speaker quoted twice count once."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Protocol, TypeVar

from . import names
from .grouping import Groups

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from .event import Mention

_WORD = re.compile(r"\w+")
_SHINGLE = 3
_COPY = 0.6
"""Share of three-word runs in common from which one sentence is a copy of the other."""


def independent(mentions: Iterable[Mention]) -> tuple[tuple[Mention, ...], ...]:
    """Group mentions by the source they go back to, largest group first.

    Two mentions go back to one source if they come from one outlet (or, where no outlet is known,
    one article), if their sentences are copies, or if they quote the same speaker.
    """

    def sources(mention: Mention) -> list[Hashable]:
        found: list[Hashable] = [("from", mention.outlet or mention.article_id)]
        return [*found, ("voice", names.key(mention.source))] if mention.source else found

    return _grouped(mentions, sources)


class Report(Protocol):
    """What of a mention tells whether it is a copy."""

    @property
    def id(self) -> str:
        """The mention."""

    @property
    def article_id(self) -> str:
        """Its article."""

    @property
    def sentence(self) -> str:
        """What it says."""


def distinct_articles(mentions: Iterable[Report]) -> int:
    """Return how many articles some mentions come from, copies of one article counted once."""
    return len(_grouped(mentions, lambda mention: [mention.article_id]))


R = TypeVar("R", bound=Report)


def _grouped(
    mentions: Iterable[R], keys: Callable[[R], Iterable[Hashable]]
) -> tuple[tuple[R, ...], ...]:
    """Group mentions that share a key or whose sentences are copies."""
    ordered = sorted(mentions, key=lambda m: (m.id, m.sentence))
    if len(ordered) == 1:
        return (tuple(ordered),)
    joined = Groups(range(len(ordered)))
    first: dict[Hashable, int] = {}
    for i, mention in enumerate(ordered):
        for key in keys(mention):
            joined.join(i, first.setdefault(key, i))
    for i, j in _copies([m.sentence for m in ordered]):
        joined.join(i, j)
    groups = [tuple(ordered[i] for i in members) for members in joined.members()]
    return tuple(sorted(groups, key=lambda g: (-len(g), g[0].id)))


def _copies(sentences: Sequence[str]) -> Iterable[tuple[int, int]]:
    """Yield pairs of positions whose sentences are copies, found by the word runs they share."""
    by_text: dict[tuple[str, ...], int] = {}
    where: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sizes: dict[int, int] = {}
    for i, sentence in enumerate(sentences):
        words = tuple(_WORD.findall(sentence.casefold()))
        if words in by_text:
            yield i, by_text[words]
            continue
        by_text[words] = i
        runs = {words[k : k + _SHINGLE] for k in range(len(words) - _SHINGLE + 1)}
        shared = Counter(j for run in runs for j in where[run][:100])
        for j, common in shared.items():
            if common >= _COPY * (len(runs) + sizes[j] - common):
                yield i, j
        sizes[i] = len(runs)
        for run in runs:
            where[run].append(i)
