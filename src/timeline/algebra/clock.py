"""Times of the day: a part of it, or a clock time, on a day that is said or goes without saying."""

from __future__ import annotations

import attrs

from .. import civil
from ..expression import Context, Expression, Reading, dated
from ..when import Granularity as G
from .relative import Publication, Told


@attrs.frozen(slots=True)
class PartOfDay(Expression):
    """A part of a day by TIMEX3 code (MO, MI, AF, EV, NI, DT): *Sunday morning*.

    ``hours`` narrows the code's own span; ``mod`` is START for *early* and END for *late*.
    """

    code: str
    day: Expression = attrs.field(factory=Publication)
    hours: tuple[int, int] | None = None
    unit = G.PART_OF_DAY

    def resolve(self, context: Context) -> Reading:
        """Return the part of the day."""
        day = self.day.resolve(context)
        if day.when is None or day.when.start is None:
            return attrs.evolve(day, type="TIME", value=f"XXXX-XX-XXT{self.code}")
        when = civil.part_when(day.when.start.date(), self.code, day.when.zone, self.hours)
        return dated(when, day.anchor, day.cue)


@attrs.frozen(slots=True)
class Clock(Expression):
    """A clock time, to the minute or second, in a zone of its own if one is written: *9 p.m. EST Sunday*.

    ``day`` None is the day the story is at, or the day of publication. ``half`` is True where the
    half of the day goes without saying: it is then the half of the hour told just before.
    """

    hour: int
    minute: int = 0
    day: Expression | None = None
    zone: str | None = None
    half: bool = False
    second: int | None = None
    unit = G.MINUTE

    def resolve(self, context: Context) -> Reading:
        """Return the minute, or second; the zone named is the zone of the civil day too."""
        day = self.day.resolve(context) if self.day is not None else Told(day=True).resolve(context)
        if day.when is None or day.when.start is None:
            value = f"XXXX-XX-XXT{self.hour:02d}:{self.minute:02d}"
            return attrs.evolve(day, type="TIME", value=value)
        hour = self.hour
        if self.half and context.narrative.here:
            told = context.narrative.here[0].when
            if told.granularity is G.MINUTE and told.start is not None:
                hour += 12 * (0 < hour < told.start.hour <= hour + 12 < 24)
        when = civil.minute_when(
            day.when.start.date(), hour, self.minute, self.zone or day.when.zone, self.second
        )
        return dated(when, day.anchor, day.cue)


@attrs.frozen(slots=True)
class FixedHour(Expression):
    """A clock time of no day in particular: the hour at which a place opens."""

    hour: int
    minute: int = 0
    kind = "TIME"

    def resolve(self, context: Context) -> Reading:
        """Return the hour under a value without a date."""
        value = f"XXXX-XX-XXT{self.hour:02d}:{self.minute:02d}"
        return Reading("TIME", value, reason="an hour of every day")


@attrs.frozen(slots=True)
class Zoned(Expression):
    """A time in a zone of its own: *Thursday (New York time)*."""

    zone: str | None
    what: Expression

    @property
    def unit(self) -> G | None:  # type: ignore[override]
        """As fine as what it is."""
        return self.what.unit

    def resolve(self, context: Context) -> Reading:
        """Return the reading counted on that zone's calendar; None is the place's spoken of."""
        zone = self.zone or context.place() or context.zone
        return self.what.resolve(attrs.evolve(context, zone=zone))


def day_said(said: Expression | None) -> Expression | None:
    """Return the day that a clock time or a part of a day is said to be on; other words as they are."""
    while isinstance(said, PartOfDay | Clock):
        said = said.day
    return said
