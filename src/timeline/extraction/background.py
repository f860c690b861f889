"""Paragraphs that tell what was long before the news: *The firm was founded in 1916*."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby
from operator import attrgetter

from ..when import When
from .rows import Row

_LONG = timedelta(days=300)
"""Before the article appears; what is nearer belongs to the news."""


def background(rows: Sequence[Row], published: When) -> frozenset[int]:
    """Return the numbers of the paragraphs that are background.

    Every time that such a paragraph names is long past, and it opens with what one of them dates, or tells of nothing
    that happened else. The first paragraph is none, nor is any in an article that is mostly about the past.
    """
    told = [list(group) for _, group in groupby(rows, attrgetter("paragraph"))]
    told = [group for group in told if group[0].zone == "body" and not group[0].heading]
    told = [group for group in told if any(t.main for row in group for t in row.triggers)]
    named = [group for group in told[1:] if any(row.times for row in group)]
    old = [group for group in named if _is_old(group, published.start)]
    if 2 * len(old) > max(len(told), 2):
        return frozenset()
    return frozenset(group[0].paragraph for group in old)


def _is_old(group: Sequence[Row], published: datetime | None) -> bool:
    ends = [t.when.end for row in group for t in row.times if t.when is not None]
    if not ends or published is None:
        return False
    if not all(end is not None and published - end > _LONG for end in ends):
        return False
    own = {start for row in group for start in row.dated}
    main = [t for row in group for t in row.triggers if t.main]
    news = [t for t in main if t.start not in own and (t.telling or (t.present and t.speech))]
    return not news or main[0].start in own
