"""Times counted from another time: from publication, from the narrative, from any expression."""

from __future__ import annotations

from datetime import datetime, timedelta

import attrs

from .. import civil
from ..expression import PUBLICATION, Context, Expression, Narrative, Reading, dated
from ..when import CLOCK, WITHIN_A_DAY, When
from ..when import Granularity as G


@attrs.frozen(slots=True)
class Publication(Expression):
    """The day of publication."""

    unit = G.DAY

    def resolve(self, context: Context) -> Reading:
        """Return today."""
        return dated(When.day(context.today, context.zone), PUBLICATION)


@attrs.frozen(slots=True)
class Told(Expression):
    """The time the text last spoke of, or the day (``day``); publication before it has spoken.

    A clause that tells of the past does not mean a day still to come.
    """

    day: bool = False

    def resolve(self, context: Context) -> Reading:
        """Return the narrative's time as it is."""
        story = context.narrative.time
        untold = _untold(context.narrative, self.day) if context.narrative.history else None
        if untold is not None:
            return untold
        if self.day and (story is None or story.granularity not in WITHIN_A_DAY):
            story = context.narrative.day
        if self.day and _ahead(story, context) and context.tense().direction <= 0:
            story = next(
                (d.when for d in context.narrative.days if not _ahead(d.when, context)), None
            )
        if story is None:
            return dated(When.day(context.today, context.zone), PUBLICATION)
        return dated(story, f"narrative {story.value}")


def _untold(narrative: Narrative, day: bool) -> Reading | None:
    """Return what is known of a time that a history has not told: of a day, the year it is in.

    A history has no day of its own, and leaves a day for a month in which it is not.
    """
    past, last = narrative.past, narrative.day
    if day and past is not None and past.start is not None:
        if past.granularity in WITHIN_A_DAY or (last is not None and past.contains(last)):
            return None
        return attrs.evolve(_UNTOLD, value=f"{past.start.year:04d}-XX-XX")
    return _UNTOLD if (last if day else narrative.time) is None else None


_UNTOLD = Reading("DATE", "PAST_REF", reason="the text has told of no day to count from")


def _ahead(when: When | None, context: Context) -> bool:
    return when is not None and when.start is not None and when.start.date() > context.today


@attrs.frozen(slots=True)
class Period(Expression):
    """The quarter, half or month the text reports on; the last full quarter before it has said."""

    unit = G.QUARTER

    def resolve(self, context: Context) -> Reading:
        """Return the period."""
        past = context.narrative.past
        if past is not None and context.narrative.period is None:
            return dated(past, f"narrative {past.value}")
        if context.narrative.period is not None:
            return dated(context.narrative.period, f"period {context.narrative.period.value}")
        this = civil.unit_start(context.today, G.QUARTER)
        return dated(
            civil.unit_when(civil.add(this, G.QUARTER, -1), G.QUARTER, context.zone), PUBLICATION
        )


@attrs.frozen(slots=True)
class Compared(Expression):
    """A count of years before (or after) the period the text reports on, as fine as it.

    Without such a period it is counted from the narrative, and is a year.
    """

    years: int
    unit = G.YEAR

    def resolve(self, context: Context) -> Reading:
        """Return the period of the other year."""
        period = context.narrative.measure
        if period is None or period.start is None:
            anchor = Told() if context.narrative.history else Publication()
            return Shift(G.YEAR, self.years, anchor).resolve(context)
        first = civil.add(period.start.date(), G.YEAR, self.years)
        when = civil.unit_when(first, period.granularity, context.zone)
        return dated(when, f"period {period.value}")


@attrs.frozen(slots=True)
class Same(Expression):
    """The unit in which the anchor lies: *that day*, *the same month*, *this year*."""

    unit: G  # type: ignore[misc]
    anchor: Expression = attrs.field(factory=Told)

    def resolve(self, context: Context) -> Reading:
        """Return the unit that contains the anchor's start."""
        anchor = _anchor(self.anchor, self.unit, context)
        if anchor.when is None or anchor.when.start is None:
            return anchor
        when = civil.unit_when(anchor.when.start.date(), self.unit, anchor.when.zone)
        return dated(when, anchor.anchor, anchor.cue)


_HOURS = {G.SECOND: 1, G.MINUTE: 60, G.HOUR: 3600}


@attrs.frozen(slots=True)
class Shift(Expression):
    """``count`` units after the anchor (before it if negative): *next month*, *two days ago*.

    The result is as fine as the unit, never finer: two months before a day is a month. Hours are
    counted from an hour: the one told just before, where the anchor has none; without any, all
    that is known is the day.
    """

    unit: G  # type: ignore[misc]
    count: int
    anchor: Expression = attrs.field(factory=Publication)

    def resolve(self, context: Context) -> Reading:
        """Return the unit that contains the anchor's start, moved."""
        anchor = _anchor(self.anchor, self.unit, context)
        if anchor.when is None or anchor.when.start is None:
            return anchor
        start = anchor.when.start
        if self.unit in _HOURS:
            moment = _clock(anchor, context)
            if moment is None:
                that_day = When.day(start.date(), anchor.when.zone)
                value, reason = f"{that_day.value}TXX", "the text has told of no hour to count from"
                return Reading("TIME", value, that_day, None, anchor.anchor, reason=reason)
            moment += timedelta(seconds=self.count * _HOURS[self.unit])
            when = civil.minute_when(moment.date(), moment.hour, moment.minute, anchor.when.zone)
            return dated(when, anchor.anchor, anchor.cue)
        day = civil.add(civil.unit_start(start.date(), self.unit), self.unit, self.count)
        return dated(civil.unit_when(day, self.unit, anchor.when.zone), anchor.anchor, anchor.cue)


def _clock(anchor: Reading, context: Context) -> datetime | None:
    """Return the instant from which hours are counted."""
    if anchor.anchor == PUBLICATION:
        return context.now
    narrative = context.narrative
    near = (day.when for day in narrative.days if narrative.sentence - day.sentence <= 1)
    for when in (anchor.when, *near):
        if when is not None and when.start is not None and when.granularity in CLOCK:
            return when.start.replace(tzinfo=None)
    return None


def _anchor(anchor: Expression, unit: G, context: Context) -> Reading:
    """Resolve an anchor; days and hours of a story are counted from its last day."""
    if isinstance(anchor, Told) and unit in WITHIN_A_DAY:
        anchor = Told(day=True)
    return anchor.resolve(context)
