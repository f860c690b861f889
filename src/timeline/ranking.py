"""Which events matter."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from math import log2
from typing import TYPE_CHECKING

from .copies import distinct_articles
from .modality import Modality
from .when import length

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .event import Event, Mention
    from .when import When

_DAY = 86_400
_WORD = re.compile(r"\w\w+")
_DAY_WEIGHT = 3.0
"""Set on the development part of Timeline17: from 1 to 3 and more the dates found differ little."""


def most_important(events: Iterable[Event], n: int) -> list[Event]:
    """Return the ``n`` events that matter most, ties by id."""
    known = list(events)
    told: dict[str, list[Mention]] = defaultdict(list)
    for event in known:
        for mention in event.mentions:
            if day := day_of(mention.when):
                told[day].append(mention)
    articles = {day: distinct_articles(mentions) for day, mentions in told.items()}
    ranks = [(e.id, importance(e), day_of(e.when)) for e in known]
    return [known[i] for i in first(ranks, articles, n)]


def first(
    ranks: Sequence[tuple[str, float, str | None]], articles: Mapping[str, int], n: int
) -> list[int]:
    """Return the positions of the ``n`` events that matter most.

    Besides what speaks for an event itself (``importance``), the number of articles that speak of
    its day counts, whatever of that day they tell: a day that many articles mention had something.
    The first event of a day has that credit whole, the second half of it, the third a third, so
    that one day does not crowd out the others.

    Parameters
    ----------
    ranks : sequence of (str, float, str or None)
        Of each event its id, its importance and its day.
    articles : mapping
        How many distinct articles speak of a day.
    n : int
        How many events to choose.
    """
    if n < 0:
        raise ValueError(f"cannot give {n} events; ask for none or more")
    order = sorted(range(len(ranks)), key=lambda i: (-ranks[i][1], ranks[i][0]))
    before: Counter[str] = Counter()
    weights = [importance for _, importance, _ in ranks]
    for i in order:
        if day := ranks[i][2]:
            before[day] += 1
            weights[i] += _DAY_WEIGHT * log2(1 + articles.get(day, 0)) / before[day]
    return sorted(order, key=lambda i: (-weights[i], ranks[i][0]))[:n]


def day_of(when: When | None) -> str | None:
    """Return the civil day of what lasts no longer; a year that all articles speak of says nothing."""
    if when is None or when.start is None or length(when) > _DAY:
        return None
    return when.start.date().isoformat()


def importance(event: Event) -> float:
    """Return how much an event matters: sources, later references, headline and lead, firmness, actors.

    What a headline tells is told again by a sentence of the text: that counts as the headline does.
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
        + 1.0 * ("headline" in zones or any(map(_headlined, event.mentions)))
        + 0.5 * ("lead" in zones)
        - 0.5 * (zones == {"background"})
        + 0.5 * firm
        + 0.5 * bool(event.who)
        + 0.5 * (event.when is not None)
    )


def _headlined(mention: Mention) -> bool:
    """Whether most words of its article's headline stand in the sentence, with endings or without."""
    words = set(_WORD.findall((mention.article_title or "").casefold()))
    sentence = mention.sentence.casefold()
    return 2 * sum(word in sentence for word in words) > len(words)


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
