"""When: a half-open stretch of civil time, as fine as the words that named it."""

from __future__ import annotations

import calendar
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from .printing import tagged

DEFAULT_ZONE = "Asia/Seoul"
"""The zone of a time whose text names none."""


class Granularity(StrEnum):
    """How fine a time is: the unit the words themselves name."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


CLOCK = frozenset({Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR})
"""Granularities of clock times."""
TIMES = CLOCK | {Granularity.PART_OF_DAY}
"""Granularities finer than a day: what TIMEX3 calls a TIME."""
WITHIN_A_DAY = TIMES | {Granularity.DAY}
"""Granularities of a day and finer."""


@lru_cache(maxsize=256)
def zone_info(zone: str) -> ZoneInfo:
    """Return the tz database's rules for an IANA zone name."""
    return ZoneInfo(zone)


@attrs.frozen(slots=True)
class When:
    """A half-open interval of civil time, ``[start, end)``.

    Attributes
    ----------
    start, end : datetime or None
        Aware instants; ``None`` leaves that side open ("since June", "until Friday").
    granularity : Granularity
        The unit the words name. "Next month" is a month and never one of its days.
    zone : str
        IANA name of the zone in which the civil labels are meant.
    value : str
        The ISO-TimeML TIMEX3 value, such as ``2024-06-23TMO`` or ``2024-W26``.
    mod : str or None
        The TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, and so on.
    alternatives : tuple of When
        Other readings the words allow, most likely first, without this one.

    Examples
    --------
    >>> When.parse("2024-07").contains(When.parse("2024-07-09"))
    True
    >>> print(When.parse("2024-06-23", "Asia/Seoul").start)
    2024-06-23 00:00:00+09:00
    """

    start: datetime | None
    end: datetime | None
    granularity: Granularity
    zone: str
    value: str
    mod: str | None = None
    alternatives: tuple[When, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"a time must end after it starts: {self.start} … {self.end}")

    @classmethod
    def day(cls, day: date, zone: str = DEFAULT_ZONE) -> When:
        """Return one civil day."""
        return _day(day, zone)

    @classmethod
    def between(
        cls,
        start: date | datetime | None,
        end: date | datetime | None,
        granularity: Granularity,
        zone: str,
        value: str,
        mod: str | None = None,
    ) -> When:
        """Return the time between two civil dates or naive clock times of a zone."""
        return cls(_midnight(start, zone), _midnight(end, zone), granularity, zone, value, mod)

    @classmethod
    def parse(cls, text: str, zone: str = DEFAULT_ZONE) -> When:
        """Read a TIMEX3 value or an EDTF text back into the interval it names.

        Parameters
        ----------
        text : str
            A year, month, day, clock time, week (``2024-W26``), weekend (``2024-W26-WE``), quarter
            (``2024-Q2``), half (``2024-H1``), season (``2024-SU``), part of day (``2024-06-23TMO``),
            decade (``199``), century (``20``), or ``start/end`` with ``..`` for an open end.
        zone : str
            The IANA zone the text is meant in.

        Raises
        ------
        ValueError
            If the text names no interval; the message says what is accepted.
        """
        from .civil import parse_value

        return parse_value(text, zone)

    @property
    def edtf(self) -> str:
        """The Extended Date/Time Format (ISO 8601-2) text: ``2024-06~``, ``2024-06-20/..``."""
        from .civil import edtf

        return edtf(self)

    def overlaps(self, other: When) -> bool:
        """Tell whether the two share an instant, whatever their zones."""
        return _before(self.start, other.end) and _before(other.start, self.end)

    def contains(self, other: When) -> bool:
        """Tell whether every instant of the other lies in this one."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends

    def intersection(self, other: When) -> When | None:
        """Return the shared stretch, named by the finer of the two, or None if they are disjoint."""
        if not self.overlaps(other):
            return None
        if self.contains(other):
            return other
        if other.contains(self):
            return self
        start = max((x for x in (self.start, other.start) if x is not None), default=None)
        end = min((x for x in (self.end, other.end) if x is not None), default=None)
        # Named in the zone of the side that sorts first, so that a & b is b & a.
        zone = min((self, other), key=lambda w: (w.zone, w.value)).zone
        return interval(start, end, zone)

    def in_zone(self, zone: str) -> When:
        """Return the same instants, labelled in another zone: a range there, no longer a civil day."""
        if zone == self.zone:
            return self
        return interval(self.start, self.end, zone)

    def __str__(self) -> str:
        return self.edtf

    def __repr__(self) -> str:
        others = [f"or {other._named()}" for other in self.alternatives[:2]]
        more = "…" if len(self.alternatives) > 2 else None
        return tagged(self, self._named(), self.mod, self.granularity, self.zone, *others, more)

    def _named(self) -> str:
        """Its value, after the interval where the value does not tell it."""
        if self.value[:1].isdigit() and self.granularity is not Granularity.RANGE:
            return self.value
        try:
            interval = self.edtf
        except (KeyError, ValueError, OverflowError):  # made by hand, in no zone there is
            interval = f"{self.start}/{self.end}"
        return interval if interval == self.value else f"{interval} ({self.value})"


def interval(start: datetime | None, end: datetime | None, zone: str) -> When:
    """Return an interval between two instants, in a zone, valued as a range of its civil labels."""
    from .civil import label

    info = zone_info(zone)
    start, end = (x and x.astimezone(info) for x in (start, end))
    value = f"{label(start, zone) or '..'}/{label(end, zone, closing=True) or '..'}"
    return When(start, end, Granularity.RANGE, zone, value)


def sort_key(when: When) -> tuple[Any, ...]:
    """Return what orders times whatever process they are in: start, end, then all they say."""
    start = when.start.timestamp() if when.start else float("-inf")
    end = when.end.timestamp() if when.end else float("inf")
    others = tuple(sort_key(other) for other in when.alternatives)
    return start, end, when.zone, when.value, when.granularity, when.mod or "", others


def length(when: When | None) -> float:
    """Return how long a time is, in seconds; an open one, or none, is endless."""
    if when is None or when.start is None or when.end is None:
        return float("inf")
    return (when.end - when.start).total_seconds()


def next_day(day: date) -> date:
    """Return the day after."""
    return day + timedelta(days=1)


def month_length(year: int, month: int) -> int:
    """Return how many days a month has."""
    return calendar.monthrange(year, month)[1]


@lru_cache(maxsize=4096)
def _day(day: date, zone: str) -> When:
    value = f"{day.year:04d}-{day.month:02d}-{day.day:02d}"
    return When.between(day, next_day(day), Granularity.DAY, zone, value)


def _midnight(moment: date | datetime | None, zone: str) -> datetime | None:
    if moment is None:
        return None
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=zone_info(zone))
    return datetime.combine(moment, time(), zone_info(zone))


def _before(start: datetime | None, end: datetime | None) -> bool:
    return start is None or end is None or start < end
