"""A planted world: events that are known, told by outlets that differ in their words.

``articles(n, seed)`` yields as many articles of some 3 kB, in order of publication, English and
Korean, over 13 months. Each event is told by one to twenty-five reports: plans, reports of the day,
wire copies, and sentences of background in later articles of the same people. Among the filler are
decoys: names that look like times, and figures of other months. The truth comes along as labels: the
offsets of each word that names a planted event, and the event. A seed fixes everything.
"""

from __future__ import annotations

from collections.abc import Iterator

from .page import Label
from .reporting import reports
from .scoring import Pairs, pairs
from .world import happenings
from .writing import Writer, Written

__all__ = ["Label", "Pairs", "Written", "articles", "pairs"]


def articles(number: int, seed: int = 1) -> Iterator[Written]:
    """Yield articles with their labels, in order of publication."""
    events = happenings(number, seed)
    writer = Writer(events, seed)
    told = (report for event in events for report in reports(event, seed))
    for report in sorted(told, key=lambda r: (r.published, r.id))[:number]:
        yield writer.write(report)
