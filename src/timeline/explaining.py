"""Why two reports were, or were not, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .corrections import Correction, Kind, moved
from .merging import LINK, compare, profile, stories

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .event import Mention
    from .merging import Evidence


@attrs.frozen(slots=True)
class Explanation:
    """Why two events are two, or two mentions are one event.

    Attributes
    ----------
    merged : bool
        Whether the two are one event.
    reason : str
        The verdict in words.
    strongest, weakest : Evidence
        The pairs of mentions that speak most for and most against one event; the weakest is the
        pair that keeps two groups apart.
    """

    merged: bool
    reason: str
    strongest: Evidence
    weakest: Evidence

    def __str__(self) -> str:
        lines = [("one event: " if self.merged else "kept apart: ") + self.reason]
        pairs = {"strongest pair": self.strongest, "weakest pair": self.weakest}
        for name, pair in pairs.items():
            if pair is self.strongest or pair != self.strongest:
                lines.append(f"  {name} {pair.a} – {pair.b}: {pair}")
        return "\n".join(lines)


def explain(
    a: Sequence[Mention],
    b: Sequence[Mention],
    context: Iterable[Mention],
    corrections: Sequence[Correction],
    merged: bool,
) -> Explanation:
    """Compare two groups of mentions pair by pair; ``context`` tells what their articles say."""
    articles = {m.article_id for m in (*a, *b)}
    told = stories(m for m in context if m.article_id in articles)
    given = moved(corrections)
    left, right = ([profile(m, given.get(m.id, m.when)) for m in group] for group in (a, b))
    pairs = [compare(p, q, told) for p in left for q in right if p.id != q.id] or [
        compare(left[0], right[0], told)
    ]
    pairs.sort(key=lambda e: (e.veto is None, e.score, e.a, e.b))
    weakest, strongest = pairs[0], pairs[-1]
    return Explanation(
        merged, _reason(pairs, _by_hand(a, b, corrections), merged), strongest, weakest
    )


def _by_hand(
    a: Sequence[Mention], b: Sequence[Mention], corrections: Sequence[Correction]
) -> str | None:
    left, right = {m.id for m in a}, {m.id for m in b}
    for c in corrections:
        ours, theirs = set(c.mentions), set(c.others if c.kind is Kind.APART else c.mentions)
        crossed = (left & ours and right & theirs) or (left & theirs and right & ours)
        if c.kind in (Kind.LINK, Kind.APART) and crossed:
            return str(c)
    return None


def _reason(pairs: Sequence[Evidence], by_hand: str | None, merged: bool) -> str:
    weakest = pairs[0]
    mean = sum(pair.score for pair in pairs) / len(pairs) / 1000
    if by_hand:
        return by_hand
    if merged:
        return f"{len(pairs)} pairs agree, mean score {mean:+.1f}"
    if weakest.veto:
        return weakest.veto
    if weakest.score < weakest.least:
        least = f"{weakest.least / 1000:+.1f}"
        return f"too little in common: {weakest.score / 1000:+.1f}, and a pair needs {least}"
    if mean < LINK / 1000:
        return (
            f"too little in common: {mean:+.1f} on average, and two groups need {LINK / 1000:+.1f}"
        )
    return "each fits another event better, or they share no telling word"
