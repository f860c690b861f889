"""What times that stand side by side in one phrase say of each other: *June and July 2019*."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import attrs

from .algebra import (
    Ahead,
    BeforeChrist,
    CalendarDate,
    Clock,
    DayOfMonth,
    Duration,
    Ended,
    MonthDay,
    OfStretch,
    PartOfDay,
    PartOfYear,
    Period,
    Same,
    Shift,
    Spoken,
    Story,
    TradingDay,
    Weekday,
    WeekdayFrom,
    day_said,
    whole,
)
from .expression import Expression
from .finding import Found
from .narrative import SENTENCE, month_named
from .timex import TimeExpression
from .when import WITHIN_A_DAY, When, zone_info
from .when import Granularity as G

_FAR = 122
"""Characters beyond which no two times say anything of each other."""
_TOGETHER = 9
"""Characters between two dates of one phrase: "June and July 2019", "2 May - 4 June 2019"."""


def joined(words: str, text: str, start: int, end: int) -> bool:
    """Whether nothing but certain words stands between two times."""
    return end - start <= _TOGETHER and re.fullmatch(words, text[start:end]) is not None


def in_phrase(hit: Found, following: Found | None, text: str) -> Expression:
    """Return what words say together with the time right after them."""
    if following is None or following.start - hit.end > _FAR:
        return hit.expression
    said, other = lent(hit, following, text), following.expression
    if joined(hit.language.ended, text, hit.end, following.start):
        return ending(said, other)
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
    if isinstance(said, PartOfYear) and said.unit in _SHARING and said.year is None:
        year = _named_year(said, hit, following, text)
        return said if year is None else attrs.evolve(said, year=year)
    if following.start - hit.end > _TOGETHER or SENTENCE.search(text, hit.end, following.start):
        return said
    if isinstance(said, Period) and other.unit is G.DAY:
        # "the quarter ended July 2" is that of its middle
        return Same(G.QUARTER, Shift(G.DAY, -45, other))
    if isinstance(said, DayOfMonth):
        shared = joined(hit.language.shared, text, hit.end, following.start)
        return sharing(said, other) if shared else said
    if (
        isinstance(said, MonthDay)
        and said.direction is None
        and isinstance(other, CalendarDate)
        and other.month is not None
        and said.month <= other.month
    ):
        return CalendarDate(other.year, said.month, said.day)
    return said


def continued(
    said: Expression, hit: Found, before: Found, time: TimeExpression, text: str, today: date
) -> Expression:
    """Return what words say together with the time right before them."""
    if hit.start - before.end > _TOGETHER:
        return said
    match said, whole(before.expression), time.when:
        case (
            PartOfYear(unit=G.SEASON, year=None, direction=None),
            PartOfYear(unit=G.SEASON, number=number),
            When(start=datetime() as start),
        ) if joined(rf"{hit.language.shared}|,\s(?:the\s)?", text, before.end, hit.start):
            # "last fall and winter"
            return attrs.evolve(said, year=CalendarDate(start.year + (said.number <= number)))
    return echoed(onward(said, hit, before, time, text, today), before, hit, time, text)


def onward(
    said: Expression, hit: Found, before: Found, time: TimeExpression, text: str, today: date
) -> Expression:
    """Return a weekday that comes next after the one right before it: *Tuesday and Wednesday*.

    After a date it only is another day: *from Feb. 22 to Thursday*.
    """
    first, weekday = time.when, _weekday(said)
    if weekday is None or first is None or first.start is None:
        return said
    between = re.fullmatch(hit.language.onward, text[before.end : hit.start])
    if between is None:
        return said
    day = first.start.date()
    if _weekday(before.expression) is None:
        same = between.lastgroup is not None and day.weekday() == weekday.day and day < today
        return attrs.evolve(said, direction=-1) if same and said is weekday else said
    second = day + timedelta(days=(weekday.day - day.weekday() - 1) % 7 + 1)
    if day <= today < second and between.lastgroup is None:
        return said  # what was so on one day need not be to come on the other
    after = WeekdayFrom(weekday.day, +1, CalendarDate(day.year, day.month, day.day))
    return attrs.evolve(said, day=after) if isinstance(said, PartOfDay | Clock) else after


def echoed(
    said: Expression, before: Found, hit: Found, time: TimeExpression, text: str
) -> Expression:
    """Return a clock time in brackets on the day on which it is the one before: *7 a.m. (2200 GMT)*."""
    first = time.when
    if (
        not isinstance(said, Clock)
        or said.zone is None
        or said.day is not None
        or first is None
        or first.start is None
        or first.granularity is not G.MINUTE
        or not _BRACKET.fullmatch(text, before.end, hit.start)
    ):
        return said
    there = first.start.astimezone(zone_info(said.zone))
    if (there.hour, there.minute) != (said.hour, said.minute):
        return said
    return attrs.evolve(said, day=CalendarDate(there.year, there.month, there.day))


_BRACKET = re.compile(r"\s?[(\uff08]")


def _weekday(said: Expression | None) -> Weekday | None:
    said = day_said(said)
    return said if isinstance(said, Weekday) and said.direction is None else None


def ending(length: Expression, last: Expression) -> Expression:
    """Return a length of months, the week or the year that ends on a day or month which is said."""
    if last.unit not in (G.DAY, G.MONTH):
        return length
    if isinstance(length, Same) and length.unit is G.WEEK and last.unit is G.DAY:
        return Same(G.WEEK, last)
    if isinstance(length, Same) and length.unit is G.YEAR:
        return Ended(1, G.YEAR, last)
    if (
        isinstance(length, Duration)
        and length.unit in (G.MONTH, G.YEAR)
        and isinstance(length.count, int)
    ):
        return Ended(length.count, length.unit, last)
    return length


def sharing(bare: DayOfMonth, date: Expression) -> Expression:
    """Return a bare day in the month of a later one: *from 3 to 8 February*."""
    if isinstance(date, CalendarDate | MonthDay) and date.day and bare.day < date.day:
        return attrs.evolve(date, day=bare.day)
    return bare


_SHARING = frozenset({G.SEASON, G.QUARTER})
_NAMED = 48  # characters between a season and the date of what it names


def _named_year(said: PartOfYear, season: Found, date: Found, text: str) -> Expression | None:
    """Return the year in which a season or quarter is, by the date that follows it."""
    between = text[season.end : date.start]
    if said.unit is G.QUARTER and not re.fullmatch(season.language.shared, between):
        return None
    if len(between) <= _TOGETHER and not SENTENCE.search(between):
        year = _season_year(said, date.expression)
        if year is not None:
            return year
    if (
        said.unit is G.QUARTER
        or len(between) > _NAMED
        or not re.fullmatch(season.language.named, between)
    ):
        return None
    written = whole(date.expression)
    return CalendarDate(written.year) if isinstance(written, CalendarDate) else None


def _season_year(season: PartOfYear, date: Expression) -> Expression | None:
    """Return the year that a season has: *the spring and summer of 1951*."""
    date = whole(date)
    if (
        not isinstance(date, PartOfYear)
        or date.unit is not season.unit
        or date.number < season.number
    ):
        return None
    return date.year if isinstance(date.year, CalendarDate | BeforeChrist) else None


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
