"""Mentions of one event put together: its time, title, modality, actors and places."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from functools import reduce
from typing import TYPE_CHECKING

from .. import names
from ..event import Event, Mention
from ..modality import Modality
from ..standing import by_id, published, standing
from ..when import length, sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..when import When

_GLUED = re.compile(r"\b[a-z]{2,}[A-Z]|[a-z]{3}[A-Z][a-z]{2,} [A-Z]")
"""Words that have lost the blank between them."""
_ZONES = ("headline", "lead", "body")
"""Where a title is taken from first; any other zone comes last."""


def assemble(
    mentions: Iterable[Mention], dates: Mapping[str, When | None], notes: Iterable[str] = ()
) -> Event:
    """Return the event that some mentions tell of.

    Parameters
    ----------
    mentions : iterable of Mention
        The reports, in any order.
    dates : mapping
        The time of a mention by its id, where a correction moved it.
    notes : iterable of str
        The corrections that made the event what it is.
    """
    ordered = by_id(mentions)
    return Event(
        id=event_id(ordered),
        when=common([w for m in ordered if (w := dates.get(m.id, m.when))]),
        title=title(ordered),
        mentions=tuple(ordered),
        modality=standing(ordered),
        who=_gathered(m.who for m in ordered),
        where=_gathered(m.where for m in ordered),
        corrections=tuple(sorted(set(notes))),
    )


def event_id(mentions: Iterable[Mention]) -> str:
    """Return a hash of the mentions' ids."""
    return hashlib.sha256("\0".join(sorted(m.id for m in mentions)).encode()).hexdigest()[:16]


def common(whens: Iterable[When]) -> When | None:
    """Return the stretch that all times share.

    Times that a reader linked by hand may share none; then it is the stretch most of them share,
    the finest of those, the earliest of these.
    """
    ordered = sorted(whens, key=sort_key)
    if not ordered:
        return None
    whole = _meet(ordered)
    if whole is not None:
        return whole
    best = [[w for w in ordered if w.overlaps(point)] for point in ordered]
    shared = [(len(group), meet) for group in best if (meet := _meet(group)) is not None]
    return min(shared, key=lambda x: (-x[0], length(x[1]), sort_key(x[1])))[1]


def _meet(whens: Sequence[When]) -> When | None:
    return reduce(lambda a, b: a and a.intersection(b), whens[1:], whens[0])  # type: ignore[arg-type,return-value]


def title(mentions: Iterable[Mention]) -> str:
    """Return the title of the plainest report: a dated fact, from the headline, whole, first published.

    One whose words stick together (*ofKim*) gives way to another of its zone.
    """

    def rank(m: Mention) -> tuple[bool, bool, int, bool, bool, float]:
        zone = _ZONES.index(m.zone) if m.zone in _ZONES else len(_ZONES)
        firm = m.modality is Modality.ASSERTED
        glued = _GLUED.search(m.title) is not None
        return not firm, m.when is None, zone, glued, m.title.endswith("…"), published(m)

    best = min(by_id(mentions), key=rank)
    return best.title or best.sentence or best.trigger


def _gathered(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return names once each, by their longest spelling, those of most mentions first."""
    counts: Counter[str] = Counter()
    spelling: dict[str, str] = {}
    for found in lists:
        for name in found:
            key = names.key(name)
            counts[key] += 1
            spelling[key] = max(spelling.get(key, ""), name, key=lambda s: (len(s), s))
    return tuple(spelling[key] for key in sorted(counts, key=lambda k: (-counts[k], k)))
