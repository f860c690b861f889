"""Ticks: the civil units of a zone that an axis is ruled with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

import attrs

from ..civil import add, unit_start
from ..when import Granularity as G
from ..when import zone_info
from .captions import ENGLISH, Captions
from .scale import Scale
from .words import day_words, month_words

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR, _DAY = 3600.0, 86400.0
_STEPS: tuple[tuple[float, G, int], ...] = (
    *((60.0 * n, G.MINUTE, n) for n in (1, 5, 10, 15, 30, 60, 180, 360, 720)),
    (_DAY, G.DAY, 1), (7 * _DAY, G.WEEK, 1), (30 * _DAY, G.MONTH, 1), (91 * _DAY, G.QUARTER, 1),
    *((365.25 * n * _DAY, G.YEAR, n) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)),
)  # fmt: skip


@attrs.frozen(slots=True)
class Tick:
    """Words on the axis.

    Attributes
    ----------
    position : float
        Where they belong.
    words : str
        A date.
    full : bool
        Whether it names its year.
    exact : bool
        Whether the unit it names begins there; else it only tells when the stretch is.
    """

    position: float
    words: str
    full: bool
    exact: bool = True


def ticks(
    axis: Scale, zone: str, apart: float, clock: bool = False, said: Captions = ENGLISH
) -> list[Tick]:
    """Return ticks at least about ``apart`` from each other; each stretch has one that tells its year.

    Parameters
    ----------
    axis : Scale
        The axis.
    zone : str
        IANA name of the zone whose days are meant.
    apart : float
        The room a tick's words need.
    clock : bool
        Whether hours may be told.
    said : Captions
        How dates are said.
    """
    steps = [step for step in _STEPS if clock or step[1] is not G.MINUTE]
    found: list[Tick] = []
    for (first, last), rate in zip(axis.stretches, axis.rates, strict=True):
        unit, moments = _ruled(steps, first, last, rate, apart, zone)
        days = unit is not G.MINUTE or any(map(_midnight, moments))
        before = None
        for moment in moments:
            # A clock time that begins a stretch names its day, and its year if no midnight follows.
            clocks = unit is G.MINUTE and not _midnight(moment)
            opens = before is None and clocks
            full = opens and not days if clocks else before != moment.year
            found.append(
                Tick(axis(_seconds(moment)), _words(moment, unit, full, opens, said), full)
            )
            before = moment.year if full or before else before
        if not moments:
            middle = _moment((first + last) / 2, zone)
            words = _about(middle, last - first, said)
            found.append(Tick(axis((first + last) / 2), words, True, exact=False))
    return found


def _ruled(
    steps: Sequence[tuple[float, G, int]],
    first: float,
    last: float,
    rate: float,
    apart: float,
    zone: str,
) -> tuple[G, list[datetime]]:
    """The finest unit there is room for in a stretch, and where it begins.

    Where that is once at most, the next finer one with it, of which some will have no room.
    """
    at = next((n for n, step in enumerate(steps) if step[0] * rate >= apart), len(steps) - 1)
    both = [
        (unit, list(_beginnings(first, last, unit, count, zone)))
        for _, unit, count in steps[max(0, at - 1) : at + 1]
    ]
    (_, more), (_, few) = both[0], both[-1]
    return both[0] if len(few) < 2 <= len(more) <= 3 and set(few) <= set(more) else both[-1]


def _beginnings(first: float, last: float, unit: G, count: int, zone: str) -> Iterator[datetime]:
    """Every count-th beginning of a unit in a stretch."""
    info = zone_info(zone)
    at = _moment(first, zone)
    day, minute = at.date(), 0
    if unit is G.MINUTE:
        minute = (60 * at.hour + at.minute) // count * count
    else:
        day = unit_start(day, unit)
    while True:
        try:
            moment = datetime.combine(day, time(*divmod(minute, 60)), info)
            if _seconds(moment) > last:
                return
            if _seconds(moment) >= first and (unit is not G.YEAR or day.year % count == 0):
                yield moment
            if unit is G.MINUTE:
                days, minute = divmod(minute + count, 24 * 60)
                day += timedelta(days=days)
            elif unit is G.YEAR:
                day = date(day.year - day.year % count + count, 1, 1)
            else:
                day = add(day, unit, 1)
        except (OverflowError, ValueError):  # the calendar's last year
            return


def _words(moment: datetime, unit: G, full: bool, opens: bool, said: Captions) -> str:
    if unit is G.YEAR:
        return said.YEAR.format(moment.year)
    if unit in (G.MONTH, G.QUARTER):
        return month_words(moment, said, year=full)
    if unit is G.MINUTE and not _midnight(moment):
        return (
            f"{day_words(moment, said, year=full)} {moment:%H:%M}" if opens else f"{moment:%H:%M}"
        )
    return day_words(moment, said, year=full)


def _midnight(moment: datetime) -> bool:
    return not (moment.hour or moment.minute)


def _about(moment: datetime, length: float, said: Captions) -> str:
    """What a stretch without a beginning of a unit is called: its day stands beside its events."""
    if length > 300 * _DAY:
        return said.YEAR.format(moment.year)
    return month_words(moment, said, year=True)


def _seconds(moment: datetime) -> float:
    return (moment - _EPOCH).total_seconds()


_FIRST, _LAST = (_seconds(datetime(*day, tzinfo=UTC)) for day in ((1, 1, 3), (9999, 12, 29)))


def _moment(seconds: float, zone: str) -> datetime:
    """The civil time of an instant, inside the calendar of every zone.

    Timedeltas reach where the platform's clock functions do not.
    """
    inside = max(_FIRST, min(seconds, _LAST))
    return (_EPOCH + timedelta(seconds=inside)).astimezone(zone_info(zone))


def silence(seconds: float, said: Captions = ENGLISH) -> str:
    """Return the words for time that was cut out.

    >>> silence(400 * 86400.0), silence(45 * 86400.0)
    ('13 months', '6 weeks')
    """
    days = seconds / _DAY
    for name, length, least in (
        ("year", 365.25, 3),
        ("month", 30.44, 2.5),
        ("week", 7, 2.5),
        ("day", 1, 1),
    ):
        if days / length >= least:
            return said.length(round(days / length), name)
    return said.length(max(1, round(seconds / _HOUR)), "hour")
