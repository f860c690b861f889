"""What comes back every year: *that March*, *the following spring*, *ten years ago this week*."""

from __future__ import annotations

from datetime import date

import attrs

from .. import civil
from ..expression import Context, Expression, Reading, dated
from ..when import Granularity as G
from .relative import Told


@attrs.frozen(slots=True)
class Yearly(Expression):
    """A month (1 to 12) or season (1 to 4) counted from the time last told.

    ``direction`` is +1 for the first that begins after that time, -1 for the last that was over
    before it, and 0 for the one of its year.
    """

    unit: G  # type: ignore[misc]
    number: int
    direction: int = 0

    def resolve(self, context: Context) -> Reading:
        """Return the month or season."""
        anchor = Told().resolve(context)
        when = anchor.when
        if when is None or when.start is None or when.end is None:
            return anchor
        first, after = when.start.date(), when.end.date()
        year, month = first.year, self.number if self.unit is G.MONTH else 3 * self.number
        if self.direction > 0:
            year += date(year, month, 1) < after
            year += date(year, month, 1) < after
        elif self.direction < 0:
            year -= civil.unit_end(date(year, month, 1), self.unit) > first
        return dated(civil.unit_when(date(year, month, 1), self.unit, context.zone), anchor.anchor)


@attrs.frozen(slots=True)
class YearsFrom(Expression):
    """The same day, week or month, so many years on (back if negative): *a year ago today*."""

    years: int
    what: Expression

    @property
    def unit(self) -> G | None:  # type: ignore[override]
        """As fine as what comes back."""
        return self.what.unit

    def resolve(self, context: Context) -> Reading:
        """Return it in the other year."""
        reading = self.what.resolve(context)
        if reading.when is None or reading.start is None:
            return reading
        first = civil.add(reading.start.date(), G.YEAR, self.years)
        when = civil.unit_when(first, reading.when.granularity, reading.when.zone)
        return dated(when, reading.anchor, reading.cue)
