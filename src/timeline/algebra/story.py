"""Anchors of a story that moves between days: the one it is at, the last one, that of speaking."""

from __future__ import annotations

from datetime import timedelta

import attrs

from .. import civil
from ..expression import PUBLICATION, Context, Expression, Mentioned, Reading, dated
from ..when import WITHIN_A_DAY, When
from ..when import Granularity as G
from .relative import Shift, Told


@attrs.frozen(slots=True)
class Story(Expression):
    """The day the story is at: the last one told that the tense of the clause can mean.

    Days that only date a thing spoken of are passed over while there is another. A clause of the
    future may mean a day to come. With ``last`` it is simply the last day told.
    """

    last: bool = False
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the whole day; publication before the text has told of any."""
        day = self._day(context)
        if day is None:
            return dated(When.day(context.today, context.zone), PUBLICATION)
        start = day.when.start
        assert start is not None
        return dated(When.day(start.date(), day.when.zone), f"narrative {day.when.value}")

    def _day(self, context: Context) -> Mentioned | None:
        days = context.narrative.days
        if self.last:
            return next(iter(days), None)
        past = [
            d for d in days if d.when.start is not None and d.when.start.date() <= context.today
        ]
        told = next((d for d in past if not d.aside), None) or next(iter(past), None)
        coming = [d for d in days if d not in past]
        ahead = next((d for d in coming if not d.aside), None) or next(iter(coming), None)
        if ahead is None or context.tense().direction <= 0:
            return told
        if told is None:
            return ahead
        start = told.when.start
        over = start is not None and start.date() < context.today
        later = days.index(ahead) < days.index(told)
        return ahead if later or over else told  # what is over has no plans


@attrs.frozen(slots=True)
class Scene(Expression):
    """The day of a clock time that names none: the last in its sentence, or the story's."""

    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the whole day."""
        here = tuple(day for day in context.narrative.here if not day.aside)
        return Story().resolve(context.after(days=here) if here else context)


@attrs.frozen(slots=True)
class Spoken(Expression):
    """The day of speaking: publication, or in a quotation the day the story is at."""

    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the day."""
        if context.quoted():
            days = tuple(day for day in context.narrative.days if not day.spoken)
            story = Story().resolve(context.after(days=days))
            if story.when is not None and story.when.start is not None:
                ago = context.today - story.when.start.date()
                if timedelta(0) <= ago <= timedelta(days=_RECENT):
                    return story
        return dated(When.day(context.today, context.zone), PUBLICATION)


_RECENT = 3  # days: what was said longer ago would be told with its date


_COARSE = frozenset({G.WEEK, G.MONTH, G.YEAR})


@attrs.frozen(slots=True)
class Ahead(Expression):
    """``count`` units on (back if negative): of publication, or of a story told in the past.

    *Three days later* of what has happened is three days after it happened. It is as fine as the
    unit; counted from publication, the day so many weeks, months or years on is an alternative.
    """

    unit: G  # type: ignore[misc]
    count: int
    finer: tuple[G, int] | None = None

    def resolve(self, context: Context) -> Reading:
        """Return the unit."""
        reading = Shift(self.unit, self.count, self._anchor(context)).resolve(context)
        if self.finer is not None and reading.when is not None:
            told = context.after(time=reading.when, day=reading.when)
            unit, count = self.finer
            return attrs.evolve(Shift(unit, count, Told()).resolve(told), anchor=reading.anchor)
        if self.unit in _COARSE and reading.when is not None and reading.anchor == PUBLICATION:
            day = When.day(civil.add(context.today, self.unit, self.count), context.zone)
            return attrs.evolve(reading, when=attrs.evolve(reading.when, alternatives=(day,)))
        return reading

    def _anchor(self, context: Context) -> Expression:
        from .relative import Publication

        if self.count < 0:
            return Publication()
        story = context.narrative.time
        if story is None or story.start is None or story.start.replace(tzinfo=None) > context.now:
            return Publication()
        if self.unit in (G.DAY, G.WEEK, G.MONTH, G.YEAR):
            landing = civil.add(story.start.date(), self.unit, self.count)
            if landing > context.today:
                return Publication()
        return Told() if context.tense().direction < 0 else Publication()


@attrs.frozen(slots=True)
class OfStretch(Expression):
    """The nth day of the stretch of days last told, from its end if negative; else the story's."""

    number: int
    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the day."""
        stretch = context.narrative.stretch
        if stretch is None or stretch.start is None or stretch.end is None:
            return Story().resolve(context)
        first, after = stretch.start.date(), (stretch.end - timedelta(minutes=1)).date()
        offset = timedelta(days=self.number - 1 if self.number > 0 else self.number + 1)
        day = (first if self.number > 0 else after) + offset
        return dated(When.day(day, stretch.zone), f"narrative {stretch.value}")


@attrs.frozen(slots=True)
class Then(Expression):
    """That time: of the event named, or what the text last told, if that is over; else the past."""

    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return the narrative's time as it is, or PAST_REF."""
        event = context.event()
        if event is not None and event <= context.today:
            return dated(When.day(event, context.zone), "name")
        story = context.narrative.time
        last = next(iter(context.narrative.days), None)
        if last is not None and last.aside and context.narrative.sentence - last.sentence <= 1:
            story = last.when  # what was just recalled
        if story is None or story.end is None or story.start is None:
            return _PAST
        if story.end.replace(tzinfo=None) > context.now - timedelta(days=1):
            return _PAST  # the day of the news is no *then*
        return dated(story, f"narrative {story.value}")


_PAST = Reading("DATE", "PAST_REF", reason="the words name no definite time")


@attrs.frozen(slots=True)
class Reported(Expression):
    """The month or quarter a text reports on; that of publication before it has told of any.

    A day in another one moves the story there; that of publication is only when something was said.
    """

    unit: G  # type: ignore[misc]

    def resolve(self, context: Context) -> Reading:
        """Return the unit."""
        told = context.narrative
        now = civil.unit_when(context.today, self.unit, context.zone)
        for when in (told.time, told.measure, told.month):
            if when is not None and when.granularity is self.unit:
                return dated(when, f"period {when.value}")
            if when is told.time and when is not None and when.start is not None:
                there = civil.unit_when(when.start.date(), self.unit, context.zone)
                if when.granularity in WITHIN_A_DAY and there != now:
                    return dated(there, f"narrative {when.value}")
        return dated(now, PUBLICATION)


@attrs.frozen(slots=True)
class Likewise(Expression):
    """The same stretch of another year as the one last told, as long as it; else the year.

    ``part`` is the unit where the words name one.
    """

    years: int
    part: G | None = None
    unit = G.YEAR

    def resolve(self, context: Context) -> Reading:
        """Return the stretch, moved by the years."""
        told = context.narrative
        story = told.time
        if story is None or story.granularity not in _STRETCHES:
            story = told.stretch if told.measure is None else told.measure
        if self.part is G.DAY:
            day = Story().resolve(context)
            if day.when is None or day.when.start is None:
                return day
            moved = civil.add(day.when.start.date(), G.YEAR, self.years)
            return dated(When.day(moved, day.when.zone), day.anchor)
        if story is None or story.start is None or story.end is None:
            whole = self.part or G.YEAR
            first = civil.add(civil.unit_start(context.today, whole), G.YEAR, self.years)
            return dated(civil.unit_when(first, whole, context.zone), PUBLICATION)
        anchor = f"period {story.value}"
        first = civil.add(story.start.date(), G.YEAR, self.years)
        if self.part is not None or story.granularity is not G.RANGE:
            unit = self.part or story.granularity
            return dated(civil.unit_when(first, unit, story.zone), anchor)
        after = civil.add(story.end.date(), G.YEAR, self.years)
        last = after - timedelta(days=1)
        ends = [first.isoformat(), last.isoformat()]
        if len(story.value) == 15:  # months: 2024-01/2024-05
            ends = [end[:7] for end in ends]
        value = "/".join(ends)
        return dated(When.between(first, after, G.RANGE, story.zone, value), anchor)


_STRETCHES = frozenset({G.MONTH, G.QUARTER, G.HALF, G.SEASON, G.RANGE})
