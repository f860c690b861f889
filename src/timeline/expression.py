"""What the words say, before anybody knows what day it is: a small algebra of frozen records.

An expression becomes a :class:`Reading` once ``resolve`` is told the context: the instant of
publication, the tense of the clause, and the time the text last spoke of.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import ClassVar

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
    """

    when: When
    aside: bool = False
    sentence: int = 0
    named: bool = False


@attrs.frozen(slots=True)
class Context:
    """What is known where the words stand.

    Attributes
    ----------
    now : datetime
        The instant of publication as a naive clock time of ``zone``.
    zone : str
        The IANA zone of the civil days.
    tense : callable
        Gives the cue of the clause; asked only when a reading depends on it.
    narrative : When or None
        The time the text last spoke of.
    story_day : When or None
        The day, or part of one, that the text last spoke of.
    history : bool
        Whether the text tells of old times, so that a missing year is the narrative's.
    period : When or None
        The quarter, half or month the text reports on, with which others are compared.
    running : bool
        Whether the narrative's month runs on: a bare day of the month belongs to it.
    days : tuple of Mentioned
        The days the text has spoken of, the last one first.
    sentence : int
        The sentence that is being read, counted from the start of the text.
    month : When or None
        The month the text last spoke of.
    stretch : When or None
        The stretch of days the text last spoke of.
    since : When or None
        The time from which a length of time is said to be counted.
    quoted : bool
        Whether the words are somebody's, and *today* is the day they were spoken.
    event : callable
        Gives the day that a name just before the words carries; asked only by *at the time*.
    place : callable
        Gives the zone of the place spoken of; asked only when the words mean its time.
    """

    now: datetime
    zone: str
    tense: Callable[[], Cue] = Cue
    narrative: When | None = None
    story_day: When | None = None
    history: bool = False
    running: bool = False
    period: When | None = None
    days: tuple[Mentioned, ...] = ()
    sentence: int = 0
    month: When | None = None
    stretch: When | None = None
    since: When | None = None
    quoted: Callable[[], bool] = bool
    event: Callable[[], date | None] = lambda: None
    place: Callable[[], str | None] = lambda: None

    @property
    def here(self) -> list[Mentioned]:
        """The days that the sentence being read has spoken of, the last one first."""
        return [day for day in self.days if day.sentence == self.sentence]

    @property
    def today(self) -> date:
        """The civil day of publication."""
        return self.now.date()


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


PUBLICATION = "publication"


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
    return f"narrative {context.narrative.value}" if context.narrative else PUBLICATION
