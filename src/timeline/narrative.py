"""What a text has told of so far, carried on by each time it names.

A policy is a small function: from what was told before (``context.narrative``) and what is told now
to one part of what has been told.
"""

from __future__ import annotations

import re
from datetime import timedelta

import attrs

from . import ancient
from .algebra import (
    Approx,
    CalendarDate,
    Compared,
    DayOfMonth,
    Duration,
    Edge,
    Ended,
    InSame,
    InYear,
    Likewise,
    MonthDay,
    Nth,
    Reported,
    Shift,
    Spoken,
    day_said,
)
from .expression import PUBLICATION, SPOKEN, Context, Expression, Mentioned, Narrative, Reading
from .when import WITHIN_A_DAY, When, interval
from .when import Granularity as G

_REPORTED = frozenset({G.QUARTER, G.HALF})
_WITHIN_SENTENCE = _REPORTED | {G.MONTH}
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
    away : bool
        Whether it names a year from which the story comes back.
    """

    said: Expression
    reading: Reading
    when: When
    aside: bool
    away: bool = False

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
    measure = narrative.measure
    if measure is not None and measure.granularity in _WITHIN_SENTENCE:
        measure = narrative.period  # a month, or another quarter, is compared with in its sentence
    return Narrative(
        narrative.history,
        narrative.sentence + 1,
        narrative.time,
        narrative.day,
        narrative.main,
        narrative.away,
        narrative.days,
        narrative.month,
        narrative.stretch,
        narrative.period,
        measure,
        narrative.ancient,
    )


def told(context: Context, telling: Telling) -> Narrative:
    """Return what has been told, with one time more."""
    before = context.narrative
    moves = moves_on(context, telling)
    away = before.history and moves and _leaves(telling)
    return Narrative(
        history=before.history,
        sentence=before.sentence,
        time=telling.when if moves else before.time,
        day=telling.when if moves and telling.fine else before.day,
        main=main(context, telling) if before.history and moves and not away else before.main,
        away=before.sentence if away else before.away,
        days=days(context, telling),
        month=month(context, telling),
        stretch=stretch(context, telling),
        period=period(context, telling) if moves else before.period,
        measure=measure(context, telling) if moves else before.measure,
        ancient=None if moves else before.ancient,
    )


def unplaced(narrative: Narrative, said: Expression, reading: Reading, away: bool) -> Narrative:
    """Return what has been told, past a time that has no interval.

    No quarter is compared with nine months, and a story can be before the calendar.
    """
    year = ancient.year_of(reading)
    if year is not None and narrative.history:
        if away:
            return narrative
        return attrs.evolve(narrative, ancient=year)
    return attrs.evolve(narrative, measure=None) if _longer(said) else narrative


def _longer(said: Expression) -> bool:
    months = isinstance(said, (Duration, Ended)) and said.unit is G.MONTH and said.count in (6, 9)
    return months or (isinstance(said, Ended) and said.unit is G.YEAR)


_ANCHORING = frozenset(set(G) - {G.SECOND, G.CENTURY})


def moves_on(context: Context, telling: Telling) -> bool:
    """Whether the story is at a time, once it is told; a history does not go to its own day."""
    return (
        telling.when.granularity in _ANCHORING
        and not compared(telling.said)
        and not telling.aside
        and not (context.narrative.history and _elsewhere(telling.reading.anchor))
    )


def _elsewhere(anchor: str | None) -> bool:
    return anchor is not None and anchor.startswith((PUBLICATION, SPOKEN))


def main(context: Context, telling: Telling) -> When | None:
    """Where the main line is; a longer time that holds it, such as its year, does not move it."""
    before, when = context.narrative.main, telling.when
    longer = telling.closed and not telling.fine and when.granularity is not G.RANGE
    return before if longer and before is not None and when.contains(before) else when


_YEARLY = frozenset({G.YEAR, G.DECADE, G.CENTURY})


def _leaves(telling: Telling) -> bool:
    """Whether a time is told apart from the main line: looked back at, or come back from."""
    said = telling.said
    while isinstance(said, (Approx, Edge)):
        said = said.what if isinstance(said, Approx) else said.whole
    back = isinstance(said, Shift) and said.count < 0 and said.unit in _YEARLY
    return telling.away or back


def compared(said: Expression) -> bool:
    """Whether words name a time only to compare another with it."""
    if isinstance(said, Shift):
        return isinstance(said.anchor, Reported)
    return isinstance(said, (Compared, Likewise, InSame))


_SINCE = timedelta(days=200)


def period(context: Context, telling: Telling) -> When | None:
    """The period reported on: not one still to come, nor one to compare with."""
    before, when = context.narrative.period, telling.when
    if when.granularity not in _REPORTED or not _reports(context, telling, before):
        return before
    last = before.end if before is not None else None
    if when.end is None or last is None:
        return when
    # What ended before that is looked back at; what is still running is not reported on yet.
    over, later = (end.replace(tzinfo=None) <= context.now for end in (last, when.end))
    return before if when.end < last or over > later else when


_MEASURED = frozenset({G.QUARTER, G.HALF, G.MONTH, G.YEAR})


def measure(context: Context, telling: Telling) -> When | None:
    """What a year ago is compared with."""
    before = context.narrative.measure
    if _longer(telling.said):
        return None
    measured = telling.when.granularity in _MEASURED and _reports(context, telling, before)
    return telling.when if measured else before


def _reports(context: Context, telling: Telling, before: When | None) -> bool:
    start = telling.when.start
    if start is None or start.replace(tzinfo=None) > context.now:
        return False
    return before is None or before.start is None or before.start - start <= _SINCE


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


def spoken_from(said: Expression) -> bool:
    """Whether a day is counted from the one of speaking: *yesterday*."""
    day = day_said(said)
    return isinstance(day, Spoken) or (isinstance(day, Shift) and isinstance(day.anchor, Spoken))


def _bare(said: Expression) -> bool:
    """Whether the words of a day leave its month out."""
    return isinstance(day_said(said), DayOfMonth)


def month_named(said: Expression) -> bool:
    """Whether the words of a day named its month."""
    day = day_said(said)
    if isinstance(day, Nth):
        return day.unit is G.DAY
    return isinstance(day, (CalendarDate, MonthDay, InYear))
