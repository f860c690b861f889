"""Days whose month goes without saying, and days whose weekday settles what the date leaves open."""

from __future__ import annotations

from datetime import date

import attrs

from .. import civil
from ..expression import Context, Expression, Reading, dated, told
from ..when import Granularity as G
from ..when import When
from .dates import again, directed, valid

_AT_HAND = 7  # days


@attrs.frozen(slots=True)
class DayOfMonth(Expression):
    """A day of a month that goes without saying: *the 20th*.

    ``direction`` is set by words such as *last* or *coming*. Without it, the tense chooses; while a
    story runs in a month, its day stays in that month. ``until`` is a day written out that closes
    a range this one opens: it is then the latest before that.
    """

    day: int
    direction: int | None = None
    until: Expression | None = None
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the nearest such day in the direction of the clause."""
        if not 1 <= self.day <= 31:
            raise ValueError(f"no month has a day {self.day}")
        story = context.narrative.time
        if (
            self.direction is None
            and story is not None
            and story.start is not None
            and context.running
        ):
            month = story.start.date()
            if valid(month.year, month.month, self.day):
                when = When.day(month.replace(day=self.day), context.zone)
                return dated(when, told(context))
        if self.until is not None:
            end = self.until.resolve(context).when
            if end is not None and end.start is not None:
                last = end.start.date()
                months = [civil.add(last.replace(day=1), G.MONTH, -n) for n in range(3)]
                days = [m.replace(day=self.day) for m in months if valid(m.year, m.month, self.day)]
                opening = next((d for d in days if d < last), last)
                return dated(When.day(opening, context.zone), f"until {end.value}")
        if self.direction is None and context.since is not None and context.since.start is not None:
            first = context.since.start.date()
            for n in range(3):
                whole = civil.add(first.replace(day=1), G.MONTH, n)
                if valid(whole.year, whole.month, self.day) and (
                    whole.replace(day=self.day) >= first
                ):
                    when = When.day(whole.replace(day=self.day), context.since.zone)
                    return dated(when, f"since {context.since.value}")
        if self.direction is None:
            for said in context.narrative.here:
                if said.when.start is not None and said.when.start.day == self.day:
                    return again(said)
            running = self._running(context)
            if running is not None:
                return dated(When.day(running.replace(day=self.day), context.zone), told(context))
        months = [civil.add(context.today.replace(day=1), G.MONTH, n) for n in range(-3, 4)]
        days = [m.replace(day=self.day) for m in months if valid(m.year, m.month, self.day)]
        if self.direction is None:
            # Another month would have been named, whatever the tense.
            days = [d for d in days if abs((d - context.today).days) <= _AT_HAND] or days
        return directed(days, G.DAY, context, self.direction)

    def _running(self, context: Context) -> date | None:
        """The month, if the text has named one, in which its days run on.

        They run on while they go up and stay nearer to the last of them than to publication.
        """
        last = next((day for day in context.narrative.days if day.named), None)
        if last is None or last.when.start is None or last.when.zone != context.zone:
            return None
        start = last.when.start.date()
        if not valid(start.year, start.month, self.day) or self.day < start.day:
            return None
        here = last.sentence == context.narrative.sentence
        if start > context.today:
            if context.tense().direction < 0:
                return None
            away = (self.day - context.today.day) % 30
            near = self.day - start.day < away
            return start if near or (here and not last.aside) else None
        away = (context.today.day - self.day) % 30
        if last.aside or away <= 1:
            return None
        if context.tense().direction > 0 and start.replace(day=1) < context.today.replace(day=1):
            return None
        return start if here or self.day - start.day <= away else None


@attrs.frozen(slots=True)
class Dated(Expression):
    """A weekday beside the date it falls on: *Thursday, June 20*.

    The weekday chooses the year of a date that has none.
    """

    weekday: int
    day: Expression
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the date, in the year in which it is that weekday."""
        reading = self.day.resolve(context)
        when = reading.when
        if when is None or when.start is None or when.start.weekday() == self.weekday:
            return reading
        if isinstance(self.day, DayOfMonth) and self.day.direction is None:
            return self._month(when.start.date(), reading, context)
        for other in when.alternatives:
            if other.start is not None and other.start.weekday() == self.weekday:
                return dated(attrs.evolve(other, alternatives=()), reading.anchor, "weekday")
        return reading

    def _month(self, day: date, reading: Reading, context: Context) -> Reading:
        """The nearest month in which the day is that weekday."""
        for n in sorted(range(-14, 15), key=abs):
            month = civil.add(day.replace(day=1), G.MONTH, n)
            if valid(month.year, month.month, day.day):
                other = month.replace(day=day.day)
                if other.weekday() == self.weekday:
                    return dated(When.day(other, context.zone), reading.anchor, "weekday")
        return reading
