"""Whether a text is news or a history, and which times carry its story on.

News counts from its publication: its weekdays, *yesterday* and *last month* are those of the day it
appeared, and a bare month or day is near that day. A history (an encyclopedia's account of a war, a
biography) names years of long ago and has no day of its own: there a month or day without a year
belongs to the year the story is in. A text is read as a history if it names old years at least
three times, and five times as often as it counts from publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import attrs

from .algebra import (
    CalendarDate,
    Clock,
    DayOfMonth,
    Edge,
    InYear,
    MonthDay,
    Nth,
    PartOfDay,
    Publication,
    Same,
    Shift,
    Weekday,
)
from .expression import PUBLICATION, Expression, Mentioned, Reading
from .finding import Found
from .when import Granularity as G

_OLD = 2  # years before publication


def is_history(found: Sequence[Found], today: date) -> bool:
    """Tell a history from news by how it names its times."""
    old = sum(_old(hit.expression, today) for hit in found)
    return old >= 3 and old > 5 * sum(_from_publication(hit.expression) for hit in found)


def _old(expression: Expression, today: date) -> bool:
    while isinstance(expression, Edge):
        expression = expression.whole
    return isinstance(expression, CalendarDate) and expression.year <= today.year - _OLD


def _from_publication(expression: Expression) -> bool:
    match expression:
        case Edge():
            return _from_publication(expression.whole)
        case PartOfDay():
            return _from_publication(expression.day)
        case Shift() | Same():
            return isinstance(expression.anchor, Publication)
        case MonthDay():
            return False
        case _:
            return isinstance(expression, Publication | Weekday)


_REACH = 9  # days of a story that an anaphor may still mean


def remembered(
    days: tuple[Mentioned, ...],
    expression: Expression,
    reading: Reading,
    aside: bool,
    sentence: int,
) -> tuple[Mentioned, ...]:
    """Return the days told with one more, the last one first."""
    when = reading.when
    assert when is not None
    if days and reading.anchor not in (None, PUBLICATION):
        # What was counted back from a day leaves the story at that day.
        first, told = when.start, days[0].when.start
        aside = aside or (first is not None and told is not None and first.date() < told.date())
    mention = Mentioned(when, aside, sentence, _month_named(expression))
    return (mention, *days[: _REACH - 1])


def _month_named(expression: Expression) -> bool:
    """Whether the words of a day named its month."""
    if isinstance(expression, PartOfDay | Clock):
        return expression.day is not None and _month_named(expression.day)
    if isinstance(expression, Nth):
        return expression.unit is G.DAY
    return isinstance(expression, CalendarDate | MonthDay | InYear)


def opening(first: Expression, last: Expression) -> Expression:
    """Return a bare day that opens a range which closes with a day of a month that is said."""
    if isinstance(first, DayOfMonth) and first.direction is None and _month_named(last):
        return attrs.evolve(first, until=last)
    return first


_MARKS = re.compile('[\u201c\u201d"]|\n')


def quoted(text: str, start: int) -> bool:
    """Whether a place lies within quotation marks; a quotation ends with its paragraph."""
    inside = False
    for mark in _MARKS.findall(text, max(0, start - 600), start):
        inside = mark == "\u201c" or (mark == '"' and not inside)
    return inside
