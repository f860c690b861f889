"""What a text has told of so far, carried on by each time it names.

A policy is a small function: from what was told before (``context.narrative``) and what is told now
to one part of what has been told.
"""

from __future__ import annotations

import re
from datetime import timedelta

import attrs

from .algebra import (
    CalendarDate,
    Clock,
    Compared,
    DayOfMonth,
    InYear,
    Likewise,
    MonthDay,
    Nth,
    PartOfDay,
    Reported,
    Shift,
    Spoken,
)
from .expression import PUBLICATION, Context, Expression, Mentioned, Narrative, Reading
from .when import WITHIN_A_DAY, When, interval
from .when import Granularity as G

SENTENCE = re.compile(r"[.!?\n](?:(?<!\n)['\"’”]?\s|(?<=\n)\s*\n)")
"""What stands between two sentences."""


@attrs.frozen(slots=True)
class Telling:
    """A time of the text that has been read.

    Attributes
    ----------
    said : Expression
        What its words say.
    reading : Reading
        What they mean.
    when : When
        The interval.
    aside : bool
        Whether it only dates a thing spoken of, so that the story does not move there.
    """

    said: Expression
    reading: Reading
    when: When
    aside: bool

    @property
    def closed(self) -> bool:
        """Whether the interval has both its ends."""
        return self.when.start is not None and self.when.end is not None

    @property
    def fine(self) -> bool:
        """Whether it is a day, or within one."""
        return self.when.granularity in WITHIN_A_DAY


def passed(narrative: Narrative, text: str, start: int, end: int) -> Narrative:
    """Return what has been told, past a stretch of text in which a sentence may end."""
    if not SENTENCE.search(text, start, end):
        return narrative
    period = narrative.period
    if period is not None and period.granularity is G.MONTH:
        period = None  # a month is compared with within its own sentence
    return Narrative(
        narrative.history,
        narrative.sentence + 1,
        narrative.time,
        narrative.day,
        narrative.days,
        narrative.month,
        narrative.stretch,
        period,
    )


def told(context: Context, telling: Telling) -> Narrative:
    """Return what has been told, with one time more."""
    before = context.narrative
    moves = moves_on(context, telling)
    return Narrative(
        history=before.history,
        sentence=before.sentence,
        time=telling.when if moves else before.time,
        day=telling.when if moves and telling.fine else before.day,
        days=days(context, telling),
        month=month(context, telling),
        stretch=stretch(context, telling),
        period=period(context, telling) if moves else before.period,
    )


_ANCHORING = frozenset(set(G) - {G.SECOND, G.CENTURY})


def moves_on(context: Context, telling: Telling) -> bool:
    """Whether the story is at a time, once it is told; a history does not go to publication."""
    return (
        telling.when.granularity in _ANCHORING
        and not compared(telling.said)
        and not telling.aside
        and not (context.narrative.history and telling.reading.anchor == PUBLICATION)
    )


def compared(said: Expression) -> bool:
    """Whether words name a time only to compare another with it."""
    if isinstance(said, Shift):
        return isinstance(said.anchor, Reported)
    return isinstance(said, (Compared, Likewise))


_REPORTED = frozenset({G.QUARTER, G.HALF, G.MONTH})
_SINCE = timedelta(days=200)


def period(context: Context, telling: Telling) -> When | None:
    """The period reported on: not one still to come, nor one to compare with."""
    before, when = context.narrative.period, telling.when
    if when.granularity not in _REPORTED:
        return before
    if when.start is None or when.start.replace(tzinfo=None) > context.now:
        return before
    if before is not None and before.start is not None and before.start - when.start > _SINCE:
        return before
    return when


def month(context: Context, telling: Telling) -> When | None:
    """The month last told."""
    if telling.when.granularity is G.MONTH and telling.closed and not compared(telling.said):
        return telling.when
    return context.narrative.month


def stretch(context: Context, telling: Telling) -> When | None:
    """The stretch of days last told: a range of dates, or a day and the one counted from it."""
    when, since = telling.when, context.since
    if telling.closed:
        if when.granularity is G.RANGE and telling.reading.type != "TIME":
            return when
        if telling.fine and since is not None and since.granularity is G.DAY:
            return interval(since.start, when.end, when.zone)
    return context.narrative.stretch


_REACH = 9  # days of a story that an anaphor may still mean


def days(context: Context, telling: Telling) -> tuple[Mentioned, ...]:
    """The days told, the last one first."""
    before, anchor = context.narrative.days, telling.reading.anchor
    if not (telling.fine and telling.closed):
        return before
    aside = telling.aside
    if before and anchor not in (None, PUBLICATION):
        # What was counted back from a day leaves the story at that day.
        first, last = telling.when.start, before[0].when.start
        aside = aside or (first is not None and last is not None and first.date() < last.date())
    running = anchor is not None and anchor.startswith("narrative")
    named = month_named(telling.said) or (running and _bare(telling.said))
    when = telling.when
    if when.value.endswith("T24:00") and when.start is not None:
        when = When.day((when.start - timedelta(days=1)).date(), when.zone)
    spoken = spoken_from(telling.said) and context.quoted()
    mention = Mentioned(when, aside, context.narrative.sentence, named, spoken)
    return (mention, *before[: _REACH - 1])


_OF_DAY = (PartOfDay, Clock)


def spoken_from(said: Expression) -> bool:
    """Whether a day is counted from the one of speaking: *yesterday*."""
    if isinstance(said, _OF_DAY):
        return said.day is not None and spoken_from(said.day)
    return isinstance(said, Spoken) or (isinstance(said, Shift) and isinstance(said.anchor, Spoken))


def _bare(said: Expression) -> bool:
    """Whether the words of a day leave its month out."""
    if isinstance(said, _OF_DAY):
        return said.day is not None and _bare(said.day)
    return isinstance(said, DayOfMonth)


def month_named(said: Expression) -> bool:
    """Whether the words of a day named its month."""
    if isinstance(said, _OF_DAY):
        return said.day is not None and month_named(said.day)
    if isinstance(said, Nth):
        return said.unit is G.DAY
    return isinstance(said, (CalendarDate, MonthDay, InYear))
