"""Which events matter."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log2
from typing import TYPE_CHECKING

from .copies import distinct_articles
from .modality import Modality
from .when import length

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .event import Event, Mention
    from .when import When

_DAY = 86_400
_DAY_WEIGHT = 3.0
"""Set on the development part of Timeline17: from 1 to 3 and more the dates found differ little."""


def most_important(events: Iterable[Event], n: int) -> list[Event]:
    """Return the ``n`` events that matter most, ties by id.

    Besides what speaks for an event itself (``importance``), the number of articles that speak of
    its day counts, whatever of that day they tell: a day that many articles mention had something.
    The first event of a day has that credit whole, the second half of it, the third a third, so
    that one day does not crowd out the others.
    """
    if n < 0:
        raise ValueError(f"cannot give {n} events; ask for none or more")
    ranked = sorted(events, key=lambda e: (-importance(e), e.id))
    told: dict[str, list[Mention]] = defaultdict(list)
    for event in ranked:
        for mention in event.mentions:
            if day := _day(mention.when):
                told[day].append(mention)
    articles = {day: distinct_articles(mentions) for day, mentions in told.items()}

    before: Counter[str] = Counter()
    weight: dict[str, float] = {}
    for event in ranked:
        weight[event.id] = importance(event)
        if day := _day(event.when):
            before[day] += 1
            weight[event.id] += _DAY_WEIGHT * log2(1 + articles.get(day, 0)) / before[day]
    return sorted(ranked, key=lambda e: (-weight[e.id], e.id))[:n]


def _day(when: When | None) -> str | None:
    """The civil day of what lasts no longer; a year that all articles speak of says nothing."""
    if when is None or when.start is None or length(when) > _DAY:
        return None
    return when.start.date().isoformat()


def importance(event: Event) -> float:
    """Return how much an event matters: sources, later references, headline and lead, firmness.

    What is only told as background matters less.

    Counts enter by their logarithm, so that the tenth repetition of a report adds less than the
    first report of another outlet.
    """
    sources = event.independent_sources
    zones = {m.zone for m in event.mentions}
    firm = event.modality in (Modality.ASSERTED, Modality.SCHEDULED, Modality.CANCELLED)
    return (
        log2(1 + sources)
        + log2(1 + later_references(event))
        + 1.0 * ("headline" in zones)
        + 0.5 * ("lead" in zones)
        - 0.5 * (zones == {"background"})
        + 0.5 * firm
        + 0.5 * (event.when is not None)
    )


def later_references(event: Event) -> int:
    """Return on how many days, two or more after the event, articles come back to it."""
    if event.when is None or event.when.end is None:
        return 0
    end = event.when.end.timestamp()
    ages = (
        (m.published.start.timestamp() - end) // _DAY
        for m in event.mentions
        if m.published and m.published.start
    )
    return len({age for age in ages if age >= 1})
