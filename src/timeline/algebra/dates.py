"""Dates of the calendar: written out, without a year, a day of the month, a day of the week."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import attrs

from .. import civil
from ..expression import PUBLICATION, Context, Expression, Mentioned, Reading, dated
from ..when import Granularity as G
from ..when import When, month_length


@attrs.frozen(slots=True)
class CalendarDate(Expression):
    """A year, month or day written out: ``[year-month-day, + one unit)``."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def unit(self) -> G:  # type: ignore[override]
        """As fine as what is written."""
        return G.DAY if self.day else G.MONTH if self.month else G.YEAR

    def resolve(self, context: Context) -> Reading:
        """Return it; the context does not matter."""
        first = date(self.year, self.month or 1, self.day or 1)
        return dated(civil.unit_when(first, self.unit, context.zone))


@attrs.frozen(slots=True)
class BeforeChrist(Expression):
    """A time before the first year of our calendar; it has a value and no interval."""

    value: str
    unit = G.YEAR

    def resolve(self, context: Context) -> Reading:
        """Return the TIMEX3 value alone."""
        return Reading("DATE", self.value, reason="before the first year of the calendar")


@attrs.frozen(slots=True)
class MonthDay(Expression):
    """A month, or a day of a month, without its year.

    The clause's tense chooses among the neighbouring years; without a cue it is the nearest. In a
    history it is the narrative's year. ``direction`` is set by words such as *last* (-1) or *next*;
    -2 passes over the month of this year that has just ended.
    """

    month: int
    day: int | None = None
    direction: int | None = None

    @property
    def unit(self) -> G:  # type: ignore[override]
        """A day or a month."""
        return G.DAY if self.day else G.MONTH

    def resolve(self, context: Context) -> Reading:
        """Return the occurrence that the direction asks for."""
        narrative = context.narrative
        if (
            narrative.past is not None
            and narrative.past.start is not None
            and self.direction is None
        ):
            year = year_told(self.month, narrative.past, back=context.compared())
            if valid(year, self.month, self.day or 1):
                when = civil.unit_when(
                    date(year, self.month, self.day or 1), self.unit, context.zone
                )
                return dated(when, f"narrative {narrative.past.value}")
        if context.since is not None and context.since.start is not None:
            first = context.since.start.date()
            for year in range(first.year, min(9999, first.year + 5)):
                if valid(year, self.month, self.day or 1):
                    found = civil.unit_when(
                        date(year, self.month, self.day or 1), self.unit, context.zone
                    )
                    if found.end is not None and found.end.date() > first:
                        return dated(found, f"since {context.since.value}")
        if self.direction is None and self.day is not None:
            for said in narrative.here:
                start = said.when.start
                if start is not None and (start.month, start.day) == (self.month, self.day):
                    return again(said)
        today = context.today
        days = [
            date(year, self.month, self.day or 1)
            for year in range(max(1, today.year - 4), min(9999, today.year + 5))
            if valid(year, self.month, self.day or 1)
        ]
        if self.direction == -2 and self.month == today.month - 1:
            days.remove(date(today.year, self.month, self.day or 1))
        return directed(days, self.unit, context, self.direction)


def again(said: Mentioned) -> Reading:
    """Return a day that the sentence has named once already, in other words."""
    start = said.when.start
    assert start is not None
    return dated(When.day(start.date(), said.when.zone), f"narrative {said.when.value}")


def valid(year: int, month: int, day: int) -> bool:
    """Tell whether there is such a day."""
    return 1 <= month <= 12 and (1 <= day <= 28 or 1 <= day <= month_length(year, month))


def year_told(month: int, past: When, *, back: bool = False) -> int:
    """Return the year in which a story that last spoke of a time means a month.

    A story moves on: from November, January is next year's. It looks ``back`` at a month that it
    compares with another.
    """
    assert past.start is not None
    behind = past.start.month - month if past.granularity is not G.YEAR else 0
    return past.start.year + (-(behind < 0) if back else behind >= 8)


def directed(
    days: list[date], unit: G, context: Context, direction: int | None, otherwise: int = 0
) -> Reading:
    """Return the unit that the words point to, or the tense of the clause where they do not."""
    if direction is not None:
        return choose(days, unit, context, direction, strict=True)
    cue = context.tense()
    return choose(days, unit, context, cue.direction or otherwise, cue.word)


_LEAN = {-1: timedelta(days=-100), 1: timedelta(days=100)}
"""How far a tense leans: a day up to 80 days off on its wrong side still beats one a year away."""


def choose(
    days: list[date],
    unit: G,
    context: Context,
    direction: int,
    word: str | None = None,
    *,
    strict: bool = False,
) -> Reading:
    """Return the unit beginning on one of some days that the direction points to.

    Days a week apart obey the tense. Days a year apart only lean to it, since a clause often holds
    verbs of both directions: the one nearest to a point 100 days back or ahead is chosen. The unit
    of publication itself counts as past and as future; ``strict`` excludes it, for words such as
    *last*. The nearest day on the other side is an alternative.
    """
    today = civil.unit_start(context.today, unit)
    past = [d for d in days if (d < today if strict else d <= today)]
    future = [d for d in days if d > today or (d == today and not strict)]
    if abs(direction) == 1 and not strict and len(days) > 1 and (days[1] - days[0]).days > 200:
        first = min(days, key=lambda d: (abs(d - context.today - _LEAN[direction]), d))
    elif direction < 0 and past:
        first = past[-1]
    elif direction > 0 and future:
        first = future[0]
    else:
        first = min(days, key=lambda d: (abs(d - context.today), d))
    others = future if first <= today else past[::-1]
    second = None if strict else next((d for d in others if d != first), None)
    return dated(_either(first, second, unit, context.zone), PUBLICATION, word)


@lru_cache(maxsize=4096)
def _either(first: date, second: date | None, unit: G, zone: str) -> When:
    """The unit beginning on the first day, with the other one beside it."""
    when = civil.unit_when(first, unit, zone)
    if second is None:
        return when
    return attrs.evolve(when, alternatives=(civil.unit_when(second, unit, zone),))


@attrs.frozen(slots=True)
class Weekday(Expression):
    """A day of the week: the nearest one in the direction of the clause, publication included.

    ``direction`` is set by *last* (-1, before today) or *next* (+1, after today); 0 is *this*, of
    the current week.
    """

    day: int
    direction: int | None = None
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the day; a bare weekday keeps the one in the other direction beside it."""
        if self.direction is None:
            past = context.narrative.past
            if past is not None and past.start is not None:
                ahead = (self.day - past.start.weekday()) % 7
                when = When.day(past.start.date() + timedelta(days=ahead), context.zone)
                return dated(when, f"narrative {past.value}")
            for said in context.narrative.here:
                if said.when.start is not None and said.when.start.weekday() == self.day:
                    return again(said)
        today = context.today
        ahead = (self.day - today.weekday()) % 7
        days = [today + timedelta(days=ahead + n) for n in (-14, -7, 0, 7, 14)]
        if self.direction == 0:
            monday = civil.unit_start(today, G.WEEK)
            return dated(When.day(monday + timedelta(days=self.day), context.zone), PUBLICATION)
        # News reports what has happened, unless it says otherwise.
        return directed(days, G.DAY, context, self.direction, otherwise=-1)


@attrs.frozen(slots=True)
class WeekdayFrom(Expression):
    """The nearest such weekday before (-1) or after (+1) a time: *the following Monday*."""

    day: int
    direction: int
    anchor: Expression
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the day, never the anchor's own."""
        anchor = self.anchor.resolve(context)
        if anchor.start is None:
            return anchor
        start = anchor.start.date()
        steps = (self.direction * (self.day - start.weekday()) - 1) % 7 + 1
        day = start + timedelta(days=self.direction * steps)
        return dated(When.day(day, context.zone), anchor.anchor, anchor.cue)


@attrs.frozen(slots=True)
class WeekdayOf(Expression):
    """A day of the week of some week: *Monday of last week*."""

    day: int
    week: Expression
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the day within the week's Monday to Sunday."""
        week = self.week.resolve(context)
        if week.start is None:
            return week
        monday = civil.unit_start(week.start.date(), G.WEEK)
        day = When.day(monday + timedelta(days=self.day), context.zone)
        return dated(day, week.anchor, week.cue)


@attrs.frozen(slots=True)
class InYear(Expression):
    """A month or day in a year that is counted from another time: *August last year*."""

    month: int
    day: int | None
    year: Expression

    @property
    def unit(self) -> G:  # type: ignore[override]
        """A day or a month."""
        return G.DAY if self.day else G.MONTH

    def resolve(self, context: Context) -> Reading:
        """Return it in the year the other time lies in."""
        year = self.year.resolve(context)
        if year.start is None:
            return year
        first = date(year.start.year, self.month, self.day or 1)
        return dated(civil.unit_when(first, self.unit, context.zone), year.anchor, year.cue)
