"""Durations, repetitions, ranges, open ends, and times too vague to have a place."""

from __future__ import annotations

import attrs

from .. import civil
from ..expression import Context, Expression, Reading, dated
from ..when import Granularity as G
from ..when import When

_LETTERS = {
    G.SECOND: "TS", G.MINUTE: "TM", G.HOUR: "TH", G.DAY: "D", G.WEEKEND: "WE", G.WEEK: "W",
    G.MONTH: "M", G.QUARTER: "Q", G.HALF: "H", G.YEAR: "Y", G.DECADE: "DE", G.CENTURY: "C", G.RANGE: "X",
}  # fmt: skip
_FINER = {
    G.YEAR: (G.MONTH, 12), G.MONTH: (G.WEEK, 4), G.WEEK: (G.DAY, 7), G.DAY: (G.HOUR, 24),
    G.HOUR: (G.MINUTE, 60), G.MINUTE: (G.SECOND, 60), G.DECADE: (G.YEAR, 10),
    G.CENTURY: (G.YEAR, 100), G.QUARTER: (G.MONTH, 3),
}  # fmt: skip


def duration_value(count: float | str, unit: G) -> str:
    """Return the TIMEX3 value of a length: ``P3D``, ``PT2H``, ``PXM`` for some months.

    >>> duration_value(2.5, G.YEAR)
    'P2Y6M'
    """
    if unit is G.QUARTER and isinstance(count, int | float):
        return duration_value(count * 3, G.MONTH)
    if unit is G.DECADE and isinstance(count, int | float) and count > 1:
        return duration_value(count * 10, G.YEAR)
    letters = _LETTERS.get(unit, "X")
    whole = count if isinstance(count, str) else int(count)
    parts = f"{whole}{letters[-1] if letters[0] == 'T' else letters}"
    rest = 0.0 if isinstance(count, str) else count - int(count)
    clock = letters[0] == "T"
    if rest and unit in _FINER:
        finer, factor = _FINER[unit]
        amount = round(rest * factor)
        extra = _LETTERS[finer]
        head = parts if whole else ""
        if extra[0] == "T" and not clock:
            return f"P{head}T{amount}{extra[-1]}"
        parts = f"{head}{amount}{extra[-1] if extra[0] == 'T' else extra}"
    return f"P{'T' if clock else ''}{parts}"


@attrs.frozen(slots=True)
class Duration(Expression):
    """A length of time; ``count`` is a number, or "X" for some.

    Where it is said to be counted from a time, it has a place: ``[time, time + count)``.
    """

    count: float | str
    unit: G  # type: ignore[misc]
    mod: str | None = None
    kind = "DURATION"

    def resolve(self, context: Context) -> Reading:
        """Return the length, with its place in time if the words before it give one."""
        value = duration_value(self.count, self.unit)
        since = context.since
        if since is None or since.start is None or not isinstance(self.count, int):
            return Reading("DURATION", value, mod=self.mod)
        if self.unit in (G.SECOND, G.MINUTE, G.HOUR, G.QUARTER, G.RANGE) or self.count < 1:
            return Reading("DURATION", value, mod=self.mod)
        first = since.start.date()
        last = civil.add(first, self.unit, self.count)
        when = When.between(first, last, G.RANGE, since.zone, f"{since.value}/{value}", self.mod)
        return Reading("DURATION", value, when, self.mod, f"narrative {since.value}")


@attrs.frozen(slots=True)
class Length(Expression):
    """A length of time in more than one unit, by its TIMEX3 value."""

    value: str
    kind = "DURATION"

    def resolve(self, context: Context) -> Reading:
        """Return the length."""
        return Reading("DURATION", self.value)


@attrs.frozen(slots=True)
class Recurring(Expression):
    """A repetition: ``P1W`` for weekly, ``XXXX-WXX-2`` for every Tuesday."""

    value: str
    mod: str | None = None
    kind = "SET"

    def resolve(self, context: Context) -> Reading:
        """Return the pattern; it has no single place in time."""
        return Reading("SET", self.value, mod=self.mod)


@attrs.frozen(slots=True)
class Vague(Expression):
    """A time the words do not place: PAST_REF, PRESENT_REF or FUTURE_REF."""

    value: str
    type: str = "DATE"
    kind = "VAGUE"

    def resolve(self, context: Context) -> Reading:
        """Return the reference as it is."""
        return Reading(self.type, self.value, reason="the words name no definite time")


@attrs.frozen(slots=True)
class Approx(Expression):
    """About a time, or more or less than it: TIMEX3 ``mod`` APPROX, LESS_THAN, and so on."""

    mod: str
    what: Expression

    @property
    def unit(self) -> G | None:  # type: ignore[override]
        """As fine as what it is about."""
        return self.what.unit

    @property
    def kind(self) -> str:  # type: ignore[override]
        """Of the same kind as what it is about."""
        return self.what.kind

    def resolve(self, context: Context) -> Reading:
        """Return the reading with the modifier."""
        reading = self.what.resolve(context)
        when = attrs.evolve(reading.when, mod=self.mod) if reading.when else None
        return attrs.evolve(reading, when=when, mod=self.mod)


@attrs.frozen(slots=True)
class Range(Expression):
    """From one time to the end of another; the first has said what the second leaves out."""

    first: Expression
    last: Expression
    unit = G.RANGE

    def resolve(self, context: Context) -> Reading:
        """Return the whole stretch, the last unit included."""
        first = self.first.resolve(context)
        if first.when is None:
            return first
        within = context.after(time=first.when, running=True)
        last = self.last.resolve(within)
        if last.when is None or first.when.start is None or last.when.end is None:
            return first
        end = last.when.end
        if last.when.granularity is G.MINUTE and last.when.start is not None:
            end = last.when.start  # hours are open until the last one strikes
        if end <= first.when.start:
            raise ValueError(f"a range ends before it starts: {first.value} … {last.value}")
        value = f"{first.value}/{last.value}"
        when = When(first.when.start, end, G.RANGE, first.when.zone, value)
        kind = "TIME" if "TIME" in (first.type, last.type) else "DATE"
        return attrs.evolve(dated(when, first.anchor, first.cue), type=kind)


@attrs.frozen(slots=True)
class Since(Expression):
    """From the start of a time on, without end: ``[start, …)``."""

    first: Expression
    mod: str | None = None
    unit = G.RANGE

    def resolve(self, context: Context) -> Reading:
        """Return the open interval under the value of the time itself."""
        first = self.first.resolve(context)
        if first.when is None:
            return first
        when = attrs.evolve(first.when, end=None, mod=self.mod, alternatives=())
        return attrs.evolve(first, when=when, mod=self.mod)


@attrs.frozen(slots=True)
class Until(Expression):
    """Up to the end of a time: ``(…, end)``."""

    last: Expression
    mod: str | None = None
    unit = G.RANGE

    def resolve(self, context: Context) -> Reading:
        """Return the open interval under the value of the time itself."""
        last = self.last.resolve(context)
        if last.when is None:
            return last
        when = attrs.evolve(last.when, start=None, mod=self.mod, alternatives=())
        return attrs.evolve(last, when=when, mod=self.mod)
