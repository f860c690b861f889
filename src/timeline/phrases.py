"""What times that stand side by side in one phrase say of each other: *June and July 2019*."""

from __future__ import annotations

import re
from datetime import timedelta

import attrs

from .algebra import (
    Ahead,
    CalendarDate,
    Clock,
    DayOfMonth,
    MonthDay,
    OfStretch,
    PartOfDay,
    Period,
    Same,
    Shift,
    Spoken,
    Story,
    TradingDay,
)
from .expression import Expression
from .finding import Found
from .narrative import SENTENCE, month_named
from .timex import TimeExpression
from .when import WITHIN_A_DAY, When
from .when import Granularity as G

_TOGETHER = 9
"""Characters between two dates of one phrase: "June and July 2019", "2 May - 4 June 2019"."""


def joined(words: str, text: str, start: int, end: int) -> bool:
    """Whether nothing but certain words stands between two times."""
    return end - start <= _TOGETHER and re.fullmatch(words, text[start:end]) is not None


def in_phrase(hit: Found, following: Found | None, text: str) -> Expression:
    """Return what words say together with the time right after them."""
    if following is None:
        return hit.expression
    said, other = lent(hit, following, text), following.expression
    if _UNQUOTED.fullmatch(text, hit.end, following.start):
        return spoken_on(said, other)
    if joined(hit.language.counted, text, hit.end, following.start):
        return opening(said, other)
    if joined(hit.language.apposed, text, hit.end, following.start):
        return apposed(said, other)
    return said


_UNQUOTED = re.compile('[^“”"\n]{0,80}[”"][^“”"\n.]{0,40}')
"""What stands between a day in a quotation and the day on which it was spoken."""


def spoken_on(said: Expression, day: Expression) -> Expression:
    """Return a day counted from the one of speaking, where that is told right after."""
    if day.unit not in WITHIN_A_DAY or day.kind != "DATE":
        return said
    on = day if day.unit is G.DAY else Same(G.DAY, day)
    if isinstance(said, Spoken):
        return on
    if isinstance(said, Shift) and isinstance(said.anchor, Spoken):
        return attrs.evolve(said, anchor=on)
    if isinstance(said, (PartOfDay, Clock)) and said.day is not None:
        return attrs.evolve(said, day=spoken_on(said.day, day))
    return said


def lent(hit: Found, following: Found, text: str) -> Expression:
    """Return what was said with what the date right after it lends: its year, or its quarter."""
    said, other = hit.expression, following.expression
    if following.start - hit.end > _TOGETHER or SENTENCE.search(text, hit.end, following.start):
        return said
    if isinstance(said, Period) and other.unit is G.DAY:
        return Same(G.QUARTER, other)  # "the quarter ended Sept. 30"
    if (
        isinstance(said, MonthDay)
        and said.direction is None
        and isinstance(other, CalendarDate)
        and other.month is not None
        and said.month <= other.month
    ):
        return CalendarDate(other.year, said.month, said.day)
    return said


def opening(first: Expression, last: Expression) -> Expression:
    """Return a bare day that opens a range which closes with a day of a month that is said."""
    if isinstance(first, DayOfMonth) and first.direction is None and month_named(last):
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
