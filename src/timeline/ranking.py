"""Which events matter."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

from .modality import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .event import Event

_DAY = 86_400


def most_important(events: Iterable[Event], n: int) -> list[Event]:
    """Return the ``n`` events that matter most, ties by id."""
    if n < 0:
        raise ValueError(f"cannot give {n} events; ask for none or more")
    return sorted(events, key=lambda e: (-importance(e), e.id))[:n]


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
