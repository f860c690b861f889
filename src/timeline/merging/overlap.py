"""How much two sets of words have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from .profiles import Profile


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
