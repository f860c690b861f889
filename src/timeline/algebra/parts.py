"""Parts of a longer time: its start, its second week, its first three months, its third quarter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from .. import civil
from ..expression import PUBLICATION, Context, Expression, Reading, dated
from ..when import Granularity as G
from ..when import When
from .dates import directed
from .extents import duration_value


@attrs.frozen(slots=True)
class Edge(Expression):
    """The start, middle or end of a time: *early June*, *late last year*.

    The interval stays the whole unit: the words do not say where the edge stops.
    """

    mod: str
    whole: Expression

    @property
    def unit(self) -> G | None:  # type: ignore[override]
        """As fine as the whole."""
        return self.whole.unit

    def resolve(self, context: Context) -> Reading:
        """Return the whole, with the modifier."""
        reading = self.whole.resolve(context)
        when = attrs.evolve(reading.when, mod=self.mod) if reading.when else None
        return attrs.evolve(reading, when=when, mod=self.mod)


def whole(said: Expression) -> Expression:
    """Return what words name the start, middle or end of; other words as they are."""
    while isinstance(said, Edge):
        said = said.whole
    return said


@attrs.frozen(slots=True)
class Nth(Expression):
    """The nth unit of a time (from its end if negative): *the second week of next month*."""

    number: int
    unit: G  # type: ignore[misc]
    whole: Expression

    def resolve(self, context: Context) -> Reading:
        """Return the unit; the reading of the whole where that has no place in time."""
        return _run(self.number, 1, self.unit, self.whole, context)


@attrs.frozen(slots=True)
class Run(Expression):
    """``count`` units from the nth of a time: *the first three months of the year*.

    A duration that has its place: the value is the length, the interval says where.
    """

    number: int
    count: int
    unit: G  # type: ignore[misc]
    whole: Expression
    kind = "DURATION"

    def resolve(self, context: Context) -> Reading:
        """Return the units as one interval."""
        return _run(self.number, self.count, self.unit, self.whole, context)


def _run(number: int, count: int, unit: G, whole: Expression, context: Context) -> Reading:
    reading = whole.resolve(context)
    when = reading.when
    if when is None or when.start is None or when.end is None:
        return reading
    if number > 0:
        first = civil.unit_start(when.start.date(), unit)
        # The first week of a month is the first that has most of its days in it.
        if unit is G.WEEK and (when.start.date() - first).days > 3:
            first = civil.add(first, unit, 1)
        first = civil.add(first, unit, number - 1)
    else:
        last_day = (when.end - timedelta(minutes=1)).date()
        last = civil.unit_start(last_day, unit)
        if unit is G.WEEK and (last_day - last).days < 3:  # and so is the last
            last = civil.add(last, unit, -1)
        first = civil.add(last, unit, number + 2 - count)
    if count == 1:
        return dated(civil.unit_when(first, unit, context.zone), reading.anchor, reading.cue)
    closing = civil.add(first, unit, count - 1)
    value = f"{civil.unit_value(first, unit)}/{civil.unit_value(closing, unit)}"
    span = When.between(first, civil.unit_end(closing, unit), G.RANGE, context.zone, value)
    length = duration_value(count, unit)
    return Reading("DURATION", length, span, None, reading.anchor, reading.cue)


@attrs.frozen(slots=True)
class PartOfYear(Expression):
    """A quarter, half or season: of a year, or the nearest in the direction of the clause."""

    unit: G  # type: ignore[misc]
    number: int
    year: Expression | None = None
    direction: int | None = None

    def resolve(self, context: Context) -> Reading:
        """Return the part of the year."""
        length = civil.MONTHS[self.unit]
        month = 1 + (self.number - 1) * length + (2 if self.unit is G.SEASON else 0)
        if self.year is not None:
            year = self.year.resolve(context)
            if year.start is None:
                return year
            first = date(year.start.year, month, 1)
            when = civil.unit_when(first, self.unit, context.zone)
            return dated(when, year.anchor, year.cue)
        past = context.narrative.past
        if past is not None and past.start is not None:
            winter = past.granularity is G.SEASON and self.unit is G.SEASON
            on = winter and month < past.start.month  # after winter, spring is next year's
            first = date(past.start.year + on, month, 1)
            when = civil.unit_when(first, self.unit, context.zone)
            return dated(when, f"narrative {past.value}")
        years = range(max(1, context.today.year - 2), min(9998, context.today.year + 3))
        days = [date(y, month, 1) for y in years]
        if self.direction is not None:
            return directed(days, self.unit, context, self.direction)
        # By its middle, and leaning to the past: a company expects results of the quarter that
        # has just ended more often than of next year's.
        cue = context.tense()
        middle = timedelta(days=15 * length)
        if self.unit is G.SEASON and cue.direction > 0:
            days = [day for day in days if day + 2 * middle > context.today]  # not over yet
        lean = timedelta(days=60 if cue.direction > 0 else -100)
        first = min(days, key=lambda d: (abs(d + middle - context.today - lean), d))
        return dated(civil.unit_when(first, self.unit, context.zone), PUBLICATION, cue.word)


@attrs.frozen(slots=True)
class InSame(Expression):
    """The same part of the year as the time last told, in another year: *the 1988 quarter*."""

    year: Expression
    unit = G.QUARTER

    def resolve(self, context: Context) -> Reading:
        """Return the narrative's quarter (or half, or month) in that year."""
        year = self.year.resolve(context)
        told = context.narrative
        story = told.measure or (told.time if told.period is None else None)
        if story is not None and story.granularity not in _LIKE:
            story = told.period or story
        if year.start is None or story is None or story.start is None:
            return year
        unit = story.granularity if story.granularity in _LIKE else G.QUARTER
        first = story.start.date().replace(year=year.start.year, day=1)
        return dated(civil.unit_when(first, unit, context.zone), f"narrative {story.value}")


_LIKE = frozenset({G.QUARTER, G.HALF, G.MONTH, G.SEASON})


@attrs.frozen(slots=True)
class Decade(Expression):
    """The ten years that begin with a year: *the 1990s*."""

    year: int
    unit = G.DECADE

    def resolve(self, context: Context) -> Reading:
        """Return it."""
        return dated(civil.unit_when(date(self.year, 1, 1), G.DECADE, context.zone))


@attrs.frozen(slots=True)
class Century(Expression):
    """The hundred years whose numbers begin with ``hundreds``: 19 is the twentieth century."""

    hundreds: int
    unit = G.CENTURY

    def resolve(self, context: Context) -> Reading:
        """Return it."""
        return dated(
            civil.unit_when(date(max(1, self.hundreds * 100), 1, 1), G.CENTURY, context.zone)
        )


@attrs.frozen(slots=True)
class Weekend(Expression):
    """The weekend: the latest, or in a clause that looks ahead the next; on one, that one."""

    direction: int | None = None
    unit = G.WEEKEND

    def resolve(self, context: Context) -> Reading:
        """Return Saturday and Sunday."""
        this = civil.unit_start(context.today, G.WEEKEND)
        days = [civil.add(this, G.WEEKEND, n) for n in (-1, 0, 1)]
        if this <= context.today:
            return directed(days, G.WEEKEND, context, self.direction, otherwise=-1)
        cue = context.tense()
        chosen = this if (self.direction or cue.direction) > 0 else days[0]
        return dated(civil.unit_when(chosen, G.WEEKEND, context.zone), PUBLICATION, cue.word)


@attrs.frozen(slots=True)
class Holiday(Expression):
    """A holiday: a rule that gives its first day and its length in days, for any year.

    Attributes
    ----------
    name : str
        For explanations.
    days : callable
        From a year to the first day and the day after the last; None where there is none.
    year : Expression or None
        The year, if written.
    direction : int or None
        Set by *last* or *next*.
    around : callable or None
        Widens the days of the holiday to the whole time meant, such as the days off round it.
    """

    name: str
    days: Callable[[int], tuple[date, date] | None]
    year: Expression | None = None
    direction: int | None = None
    around: Callable[[tuple[date, date]], tuple[date, date]] | None = None
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the holiday of its year, or the nearest in the direction of the clause."""
        if self.year is not None:
            year = self.year.resolve(context)
            if year.start is None:
                return year
            span = self.days(year.start.year)
            if span is None:
                raise ValueError(f"{self.name} is not known for {year.value}")
            return dated(self._when(span, context.zone), year.anchor, year.cue)
        past = context.narrative.past
        if past is not None and past.start is not None and self.direction is None:
            span = self.days(past.start.year)
            if span is not None:
                return dated(self._when(span, context.zone), f"narrative {past.value}")
        years = range(max(1, context.today.year - 1), min(9999, context.today.year + 2))
        spans = {span[0]: span for span in map(self.days, years) if span is not None}
        if not spans:
            raise ValueError(f"{self.name} is not known around {context.today.year}")
        reading = directed(sorted(spans), G.DAY, context, self.direction)
        first = reading.when.start.date() if reading.when and reading.when.start else context.today
        return dated(self._when(spans[first], context.zone), PUBLICATION, reading.cue)

    def _when(self, span: tuple[date, date], zone: str) -> When:
        first, after = self.around(span) if self.around is not None else span
        if (after - first).days == 1:
            return When.day(first, zone)
        closing = after - timedelta(days=1)
        value = f"{civil.unit_value(first, G.DAY)}/{civil.unit_value(closing, G.DAY)}"
        return When.between(first, after, G.RANGE, zone, value)
