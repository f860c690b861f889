"""Times as a press that writes no year or month means them: the weeks, parts and terms at hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from .. import civil
from ..expression import PUBLICATION, Context, Expression, Reading, dated
from ..when import Granularity as G
from ..when import When


@attrs.frozen(slots=True)
class Week(Expression):
    """``count`` weeks from this one, Monday to Sunday.

    Written on a Sunday, the week ahead may be meant by *this week*: where the week is said to hold
    a certain ``day`` of the month it is that one, and the weeks told after it are counted so too.
    """

    count: int
    day: int | None = None
    unit = G.WEEK

    def resolve(self, context: Context) -> Reading:
        """Return the week."""
        today, tomorrow = context.today, context.today + timedelta(days=1)
        stretch = context.narrative.stretch
        base = today
        if self.day is not None:
            monday = civil.add(civil.unit_start(today, G.WEEK), G.WEEK, self.count)
            if self.day not in [(monday + timedelta(days=n)).day for n in range(7)]:
                base = tomorrow
        elif stretch is not None and stretch.start is not None and stretch.start.date() == tomorrow:
            base = tomorrow
        when = civil.unit_when(civil.add(base, G.WEEK, self.count), G.WEEK, context.zone)
        return dated(when, PUBLICATION)


@attrs.frozen(slots=True)
class NewYear(Expression):
    """The year whose start is nearest."""

    unit = G.YEAR

    def resolve(self, context: Context) -> Reading:
        """Return next year from July on, else this year."""
        year = context.today.year + (context.today.month >= 7)
        return dated(civil.unit_when(date(year, 1, 1), G.YEAR, context.zone), PUBLICATION)


@attrs.frozen(slots=True)
class EndOf(Expression):
    """The start or end of the year, month or week at hand.

    Just after a turn of the year, an end told in the past is last year's; just before it, a start
    still to come is next year's.
    """

    unit: G  # type: ignore[misc]
    mod: str

    def resolve(self, context: Context) -> Reading:
        """Return the whole unit, with the modifier."""
        day, shift = context.today, 0
        first = civil.unit_start(day, self.unit)
        length = civil.unit_end(first, self.unit) - first
        if self.mod == "END" and (day - first) * 6 < length and context.tense().direction < 0:
            shift = -1
        elif self.mod == "START" and (day - first) * 4 > length * 3:
            shift = +1 if context.tense().direction > 0 else 0
        start = civil.add(first, self.unit, shift)
        when = civil.unit_when(start, self.unit, context.zone, self.mod)
        return dated(when, PUBLICATION)


@attrs.frozen(slots=True)
class Tenth(Expression):
    """The first ten days of a month, the next ten, or the rest; their value is the month's."""

    number: int
    month: Expression
    unit = G.MONTH

    def resolve(self, context: Context) -> Reading:
        """Return the days, under the value of the month."""
        reading = self.month.resolve(context)
        when = reading.when
        if when is None or when.start is None or when.end is None:
            return reading
        first = when.start.date().replace(day=10 * self.number - 9)
        after = first + timedelta(days=10) if self.number < 3 else when.end.date()
        mod = ("START", "MID", "END")[self.number - 1]
        days = When.between(first, after, G.MONTH, when.zone, when.value, mod)
        return attrs.evolve(reading, when=days, mod=mod)


@attrs.frozen(slots=True)
class Term(Expression):
    """A quarter or half that goes without saying: the latest begun, or in a plan this year's."""

    unit: G  # type: ignore[misc]
    number: int

    def resolve(self, context: Context) -> Reading:
        """Return the part of the year."""
        month = 1 + (self.number - 1) * civil.MONTHS[self.unit]
        first = date(context.today.year, month, 1)
        word = None
        if first > context.today:
            cue = context.tense()
            word = cue.word
            if cue.direction < 0 or (cue.direction == 0 and (first - context.today).days > 120):
                first = first.replace(year=first.year - 1)
        when = civil.unit_when(first, self.unit, context.zone)
        return dated(when, PUBLICATION, word)


def _is_weekday(day: date) -> bool:
    return day.weekday() < 5


_CLOSED = 14
"""Days: no exchange is shut for longer."""


@attrs.frozen(slots=True)
class TradingDay(Expression):
    """A day of trading: ``count`` from a day, or the nth of a month or year.

    ``open`` tells the days on which there is trading.
    """

    count: int
    day: Expression | None
    whole: Expression | None = None
    open: Callable[[date], bool] = _is_weekday
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the day."""
        anchor = (self.whole or self.day or NewYear()).resolve(context)
        when = anchor.when
        if when is None or when.start is None or when.end is None:
            return anchor
        step = timedelta(days=1 if self.count > 0 else -1)
        day = when.start.date()
        if self.whole is not None:
            day = day if self.count > 0 else (when.end - timedelta(days=1)).date()
            if (day.month, day.day) in ((1, 1), (12, 31)):
                day += step  # exchanges are shut on either side of the new year
        else:
            day += step
        for _ in range(_CLOSED):
            if self.open(day):
                break
            day += step
        return dated(When.day(day, when.zone), anchor.anchor)


@attrs.frozen(slots=True)
class NthWeekday(Expression):
    """The nth such day of the week of a time, from its end if negative."""

    number: int
    weekday: int
    whole: Expression
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the day."""
        reading = self.whole.resolve(context)
        when = reading.when
        if when is None or when.start is None or when.end is None:
            return reading
        last = (when.end - timedelta(days=1)).date()
        day = civil.nth_weekday(when.start.date(), last, self.weekday, self.number)
        return dated(When.day(day, when.zone), reading.anchor, reading.cue)
