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
from datetime import date, timedelta

import attrs

from .algebra import (
    Ahead,
    CalendarDate,
    Clock,
    Compared,
    DayOfMonth,
    Edge,
    InYear,
    Likewise,
    MonthDay,
    Nth,
    OfStretch,
    PartOfDay,
    Publication,
    Reported,
    Same,
    Shift,
    Story,
    TradingDay,
    Weekday,
)
from .expression import PUBLICATION, Expression, Mentioned, Reading
from .finding import Found
from .timex import TimeExpression
from .when import Granularity as G
from .when import When

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
    running = reading.anchor is not None and reading.anchor.startswith("narrative")
    named = _month_named(expression) or (running and _bare(expression))
    mention = Mentioned(when, aside, sentence, named)
    return (mention, *days[: _REACH - 1])


def _bare(expression: Expression) -> bool:
    """Whether the words of a day leave its month out."""
    if isinstance(expression, PartOfDay | Clock):
        return expression.day is not None and _bare(expression.day)
    return isinstance(expression, DayOfMonth)


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


_CIVIL = frozenset({G.DAY, G.WEEK, G.MONTH, G.YEAR})


def apposed(first: Expression, second: Expression) -> Expression:
    """Return what a day of the story is, where the words after it say its date."""
    if isinstance(first, Ahead) and second.unit in _CIVIL and second.kind == "DATE":
        return Same(first.unit, second) if first.unit in _CIVIL else first
    if second.unit is not G.DAY or first.unit is not G.DAY:
        return first
    anchor = first.anchor if isinstance(first, Shift) else first
    return second if isinstance(anchor, Story | OfStretch | TradingDay) else first


def compared(expression: Expression) -> bool:
    """Whether words name a time only to compare another with it."""
    if isinstance(expression, Shift):
        return isinstance(expression.anchor, Reported)
    return isinstance(expression, Compared | Likewise)


_MARKS = re.compile('[\u201c\u201d"]|\n')


def quoted(text: str, start: int) -> bool:
    """Whether a place lies within quotation marks; a quotation ends with its paragraph."""
    inside = False
    for mark in _MARKS.findall(text, max(0, start - 600), start):
        inside = mark == "\u201c" or (mark == '"' and not inside)
    return inside


_LENGTH = re.compile(r"P(\d+)([DW])")
_NEAR = 12  # characters between a length and the days it is the length of


def pinned(times: list[TimeExpression]) -> list[TimeExpression]:
    """Give a length in days the place of the days right beside it that are as many.

    *The five-day holiday* lasts from its first day to its last.
    """
    for n, time in enumerate(times):
        length = _LENGTH.fullmatch(time.value) if time.type == "DURATION" else None
        if length is None or time.when is not None:
            continue
        days = timedelta(days=int(length[1]) * (7 if length[2] == "W" else 1))
        place = _beside(times, n, days)
        if place is not None:
            times[n] = attrs.evolve(time, when=place, anchor=f"narrative {place.value}")
    return times


def _beside(times: list[TimeExpression], n: int, length: timedelta) -> When | None:
    time, following = times[n], times[n + 1] if n + 1 < len(times) else None
    if following is not None and following.start - time.end <= _NEAR:
        when = following.when
        if when is not None and when.granularity is G.RANGE and _days(when, when) == length:
            return when
    if n >= 2 and time.start - times[n - 2].end <= 2 * _NEAR:
        first, last = times[n - 2].when, times[n - 1].when
        if first is not None and last is not None and _days(first, last) == length:
            value = f"{first.value}/{last.value}"
            return When(first.start, last.end, G.RANGE, first.zone, value)
    return None


def _days(first: When, last: When) -> timedelta | None:
    if first.start is None or last.end is None:
        return None
    return last.end.date() - first.start.date()
