"""Which events matter."""

from __future__ import annotations

from collections import defaultdict
from math import log2
from typing import TYPE_CHECKING

from .copies import distinct_articles
from .modality import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .event import Event, Mention

_DAY = 86_400
_DAY_WEIGHT = 3.0
"""Set on the development part of Timeline17: from 1 to 3 and more the dates found differ little."""


def most_important(events: Iterable[Event], n: int) -> list[Event]:
    """Return the ``n`` events that matter most, ties by id.

    Besides what speaks for an event itself (``importance``), the number of articles that speak of
    its day counts, whatever of that day they tell: a day that many articles mention had something.
    """
    if n < 0:
        raise ValueError(f"cannot give {n} events; ask for none or more")
    events = list(events)
    told: dict[str, list[Mention]] = defaultdict(list)
    for event in events:
        for mention in event.mentions:
            if mention.when:
                told[mention.when.value].append(mention)
    articles = {day: distinct_articles(mentions) for day, mentions in told.items()}

    def weight(event: Event) -> float:
        day = articles.get(event.when.value, 0) if event.when else 0
        return importance(event) + _DAY_WEIGHT * log2(1 + day)

    return sorted(events, key=lambda e: (-weight(e), e.id))[:n]


def importance(event: Event) -> float:
    """Return how much an event matters: sources, later references, headline and lead, firmness.

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
