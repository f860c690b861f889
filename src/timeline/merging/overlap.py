"""How much two mentions, their sentences and their articles have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from .profiles import Profile
    from .stories import Story

_COPY = 0.5
"""Likeness from which two articles are copies or versions of one."""
_PRIOR = 200
"""Weight of unshared words given to every article, lest two short ones look the same."""
_FULL = 20
"""Terms of an article that names whoever takes part; a shorter one may pass over somebody."""


def alike(a: Profile, b: Profile) -> bool:
    """Tell whether two triggers may name one event."""
    return a.head == b.head or not a.kinds.isdisjoint(b.kinds)


def articles(a: Profile, b: Profile, mine: Story, theirs: Story) -> tuple[float, bool, bool]:
    """Return how alike two mentions' articles are, if they are one or its copies, and about others.

    That one article is like itself says nothing, so it is 0 there.
    """
    if a.article == b.article:
        return 0.0, True, False
    likeness = jaccard(mine.terms, theirs.terms, _PRIOR)
    others = bool(apart(mine.leads - theirs.terms.keys(), theirs.leads - mine.terms.keys()))
    one = likeness >= _COPY and not others
    return 0.0 if one else likeness, one, others


def full(mine: Story, theirs: Story) -> float:
    """Return how far both articles are long enough to name whoever takes part."""
    return min(1.0, len(mine.terms) / _FULL, len(theirs.terms) / _FULL)


def apart(a: Collection[str], b: Collection[str]) -> int:
    """Count how far two things differ, up to two words on each side."""
    return min(len(a), len(b), 2)


def another(a: Profile, b: Profile) -> bool:
    """Tell whether an article adds the event it tells later to the one it told before."""
    first, later = (a, b) if a.sentence < b.sentence else (b, a)
    told = a.article == b.article and a.sentence != b.sentence and not first.headline
    return told and later.another


def jaccard(a: Mapping[str, int], b: Mapping[str, int], prior: int = 0) -> float:
    """Return the weighted share of two sets of terms that is common to both."""
    if len(a) > len(b):
        a, b = b, a
    shared = sum(min(weight, b[term]) for term, weight in a.items() if term in b)
    total = sum(a.values()) + sum(b.values()) - shared + prior
    return shared / total if total else 0.0
