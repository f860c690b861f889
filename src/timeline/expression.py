"""What the words say, before anybody knows what day it is: a small algebra of frozen records.

An expression becomes a :class:`Reading` once ``resolve`` is told the context: the instant of
publication, the tense of the clause, and the time the text last spoke of.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, ClassVar

import attrs

from .when import TIMES, When
from .when import Granularity as G


@attrs.frozen(slots=True)
class Cue:
    """The direction of a clause in time, and the word that gave it.

    ``direction`` is negative for the past, positive for the future and 0 where nothing tells; 1 is
    a verb somewhere in the clause, 2 one that can only be this time's.
    """

    direction: int = 0
    word: str | None = None


@attrs.frozen(slots=True)
class Mentioned:
    """A day that the text has spoken of.

    Attributes
    ----------
    when : When
        The day, or the part of it.
    aside : bool
        Whether it only dates a thing spoken of, so that the story did not move there.
    sentence : int
        The sentence it stands in, counted from the start of the text.
    named : bool
        Whether its month was said, so that bare days after it may belong to it.
    spoken : bool
        Whether a quotation counts it from the day of speaking, which it does not move.
    """

    when: When
    aside: bool = False
    sentence: int = 0
    named: bool = False
    spoken: bool = False


@attrs.frozen(slots=True)
class Narrative:
    """What a text has told of so far.

    Attributes
    ----------
    history : bool
        Whether it tells of old times, so that a missing year is that of its main line.
    sentence : int
        The sentence it is in, counted from its start.
    time : When or None
        The time it last spoke of.
    day : When or None
        The day, or part of one, it last spoke of.
    main : When or None
        The time its main line has got to.
    away : int
        The last sentence in which it left the main line for another time.
    days : tuple of Mentioned
        The days it has spoken of, the last one first.
    month : When or None
        The month it last spoke of.
    stretch : When or None
        The stretch of days it last spoke of.
    period : When or None
        The quarter or half it reports on.
    measure : When or None
        What a year ago is compared with: that period, the month of the sentence, or the year.
    ancient : int or None
        The year before Christ it is at.
    """

    history: bool = False
    sentence: int = 0
    time: When | None = None
    day: When | None = None
    main: When | None = None
    away: int = -1
    days: tuple[Mentioned, ...] = ()
    month: When | None = None
    stretch: When | None = None
    period: When | None = None
    measure: When | None = None
    ancient: int | None = None

    @property
    def past(self) -> When | None:
        """Where a history has got to; None in news, and before it has told of any time.

        What was told of another time is over with its sentence.
        """
        if not self.history:
            return None
        return self.time if self.away == self.sentence or self.main is None else self.main

    @property
    def here(self) -> tuple[Mentioned, ...]:
        """The days that the sentence it is in has spoken of, the last one first."""
        return tuple(day for day in self.days if day.sentence == self.sentence)


@attrs.frozen(slots=True)
class Context:
    """What is known where the words stand.

    Attributes
    ----------
    now : datetime
        The instant of publication as a naive clock time of ``zone``.
    zone : str
        The IANA zone of the civil days.
    narrative : Narrative
        What the text has told of before.
    tense : callable
        Gives the cue of the clause; asked only when a reading depends on it.
    since : When or None
        The time from which a length of time is said to be counted.
    running : bool
        Whether a bare day of the month belongs to the month of the time last told.
    quoted : callable
        Gives whether the words are somebody's, and *today* is the day they were spoken.
    event : callable
        Gives the day that a name just before the words carries; asked only by *at the time*.
    place : callable
        Gives the zone of the place spoken of; asked only when the words mean its time.
    compared : callable
        Gives whether the story looks back at the time; asked only in a history.
    """

    now: datetime
    zone: str
    narrative: Narrative = Narrative()
    tense: Callable[[], Cue] = Cue
    since: When | None = None
    running: bool = False
    quoted: Callable[[], bool] = bool
    event: Callable[[], date | None] = lambda: None
    place: Callable[[], str | None] = lambda: None
    compared: Callable[[], bool] = bool

    @property
    def today(self) -> date:
        """The civil day of publication."""
        return self.now.date()

    def after(self, *, running: bool = False, **told: Any) -> Context:
        """Return the context once the text has told of something else: ``after(time=when)``."""
        if "time" in told:
            told.setdefault("main", told["time"])
        narrative = attrs.evolve(self.narrative, **told)
        return attrs.evolve(self, narrative=narrative, running=running or self.running)


@attrs.frozen(slots=True)
class Reading:
    """What an expression means in a context; the fields are those of a TimeExpression."""

    type: str
    value: str
    when: When | None = None
    mod: str | None = None
    anchor: str | None = None
    cue: str | None = None
    reason: str | None = None

    @property
    def start(self) -> datetime | None:
        """Where it begins; None if it has no place in time, or an open start."""
        return self.when.start if self.when is not None else None


PUBLICATION = "publication"
SPOKEN = "spoken"
"""The anchor of what is counted from the day somebody spoke: the story stays where it is."""


def dated(when: When, anchor: str | None = None, cue: str | None = None) -> Reading:
    """Return the reading of a civil interval."""
    kind = "TIME" if when.granularity in TIMES else "DATE"
    return Reading(kind, when.value, when, when.mod, anchor, cue)


@attrs.frozen(slots=True)
class Expression:
    """A meaning that becomes a reading once it is told the context."""

    kind: ClassVar[str] = "DATE"
    unit: ClassVar[G | None] = None

    def resolve(self, context: Context) -> Reading:
        """Return what the words mean here."""
        raise NotImplementedError


def told(context: Context) -> str:
    """Name the narrative's time as an anchor."""
    time = context.narrative.time
    return f"narrative {time.value}" if time is not None else PUBLICATION
