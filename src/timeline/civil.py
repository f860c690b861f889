"""Civil units: where each begins, how it is counted, and its TIMEX3 and EDTF texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from .when import DEFAULT_ZONE, Granularity, When, month_length, zone_info

_G = Granularity
_KEPT = 4096  # texts speak of the same days again and again, and records never change
MONTHS = {
    _G.MONTH: 1, _G.SEASON: 3, _G.QUARTER: 3, _G.HALF: 6, _G.YEAR: 12, _G.DECADE: 120, _G.CENTURY: 1200,
}  # fmt: skip
"""Units counted in months, with their length."""
SEASONS = ("SP", "SU", "FA", "WI")
"""Meteorological seasons from March; a winter bears the year it begins in."""


def unit_start(day: date, unit: Granularity) -> date:
    """Return the first day of the unit that contains a day."""
    if unit in MONTHS:
        months = day.year * 12 + day.month - 1
        offset = 2 if unit is _G.SEASON else 0  # the first season begins in March
        months -= (months - offset) % MONTHS[unit]
        return date(months // 12, months % 12 + 1, 1)
    if unit is _G.WEEK:
        return day - timedelta(days=day.weekday())
    if unit is _G.WEEKEND:
        return day - timedelta(days=day.weekday()) + timedelta(days=5)
    return day


def add(day: date, unit: Granularity, count: int) -> date:
    """Return the day ``count`` units on, clamped to the end of a shorter month."""
    if unit in MONTHS:
        months = day.year * 12 + day.month - 1 + count * MONTHS[unit]
        year, month = months // 12, months % 12 + 1
        if day.day <= 28:
            return date(year, month, day.day)
        return date(year, month, min(day.day, month_length(year, month)))
    if unit is _G.WEEK or unit is _G.WEEKEND:
        return day + timedelta(weeks=count)
    return day + timedelta(days=count)


def unit_end(start: date, unit: Granularity) -> date:
    """Return the day after a unit that begins on ``start``."""
    return start + timedelta(days=2) if unit is _G.WEEKEND else add(start, unit, 1)


def nth_weekday(first: date, last: date, weekday: int, nth: int) -> date:
    """Return the nth such day of the week on or after ``first``, or, if negative, back from ``last``.

    >>> nth_weekday(date(2024, 5, 1), date(2024, 5, 31), 0, -1)
    datetime.date(2024, 5, 27)
    """
    if nth > 0:
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return last - timedelta(days=(last.weekday() - weekday) % 7 - 7 * (nth + 1))


def unit_value(start: date, unit: Granularity) -> str:
    """Return the TIMEX3 value of the unit that begins on ``start``."""
    if unit is _G.DAY:
        return f"{start.year:04d}-{start.month:02d}-{start.day:02d}"
    return _VALUES[unit](start)


def _week_value(start: date) -> str:
    year, week, _ = start.isocalendar()
    return f"{year:04d}-W{week:02d}"


_VALUES: dict[Granularity, Callable[[date], str]] = {
    _G.WEEK: _week_value,
    _G.WEEKEND: lambda d: _week_value(d) + "-WE",
    _G.MONTH: lambda d: f"{d.year:04d}-{d.month:02d}",
    _G.QUARTER: lambda d: f"{d.year:04d}-Q{(d.month + 2) // 3}",
    _G.HALF: lambda d: f"{d.year:04d}-H{1 if d.month < 7 else 2}",
    _G.SEASON: lambda d: f"{d.year:04d}-{SEASONS[d.month // 3 - 1]}",
    _G.YEAR: lambda d: f"{d.year:04d}",
    _G.DECADE: lambda d: f"{d.year // 10:03d}",
    _G.CENTURY: lambda d: f"{d.year // 100:02d}",
}


@lru_cache(maxsize=_KEPT)
def unit_when(day: date, unit: Granularity, zone: str, mod: str | None = None) -> When:
    """Return the unit that contains a day, as a When."""
    start = unit_start(day, unit)
    info = zone_info(zone)
    end = unit_end(start, unit)
    return When(
        datetime(start.year, start.month, start.day, tzinfo=info),
        datetime(end.year, end.month, end.day, tzinfo=info),
        unit, zone, unit_value(start, unit), mod,
    )  # fmt: skip


PARTS = {"MO": (6, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}  # fmt: skip
"""Parts of the day by TIMEX3 code: first hour, and the hour it ends before."""


@lru_cache(maxsize=_KEPT)
def part_when(day: date, code: str, zone: str, hours: tuple[int, int] | None = None) -> When:
    """Return a part of a civil day; ``hours`` narrows the code's own span."""
    first, last = hours or PARTS[code]
    midnight = datetime.combine(day, time())
    start, end = midnight + timedelta(hours=first), midnight + timedelta(hours=last)
    value = f"{unit_value(day, _G.DAY)}T{code}"
    return When.between(start, end, _G.PART_OF_DAY, zone, value)


def label(moment: datetime | None, zone: str, *, closing: bool = False) -> str | None:
    """Return an instant's civil label: a day at midnight, else a day with its clock time.

    ``closing`` labels the last day before an exclusive midnight.
    """
    if moment is None:
        return None
    local = moment.astimezone(zone_info(zone)).replace(tzinfo=None)
    if local.time() == time():
        return unit_value(local.date() - timedelta(days=closing), _G.DAY)
    return local.isoformat(timespec="minutes")


_APPROXIMATE = {"APPROX": "~"}


def edtf(when: When) -> str:
    """Return the ISO 8601-2 text of a When."""
    start, end = label(when.start, when.zone), label(when.end, when.zone, closing=True)
    if when.start is None or when.end is None:
        return f"{start or '..'}/{end or '..'}"
    if when.granularity in (_G.YEAR, _G.MONTH, _G.DAY):
        return when.value[:10] + _APPROXIMATE.get(when.mod or "", "")
    if when.granularity is _G.DECADE:
        return f"{when.start.year // 10:03d}X"
    if when.granularity is _G.CENTURY:
        return f"{when.start.year // 100:02d}XX"
    if when.granularity is _G.SEASON:
        return f"{when.value[:4]}-{21 + SEASONS.index(when.value[-2:])}"
    if when.granularity in (_G.QUARTER, _G.HALF):
        number = int(when.value[-1]) + (32 if when.granularity is _G.QUARTER else 39)
        return f"{when.value[:4]}-{number}"
    if when.granularity in (_G.SECOND, _G.MINUTE):
        exact = "seconds" if when.granularity is _G.SECOND else "minutes"
        return when.start.isoformat(timespec=exact)
    return f"{start}/{end}"


_FORM = re.compile(
    r"(?P<century>\d\d)(?:XX)?$|(?P<decade>\d{3})X?$|(?P<year>\d{4})(?:-(?:"
    r"W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)|"
    r"(?P<coded>2[1-4]|3[3-6]|4[01])|"
    r"(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)|(?P<clock>\d\d:\d\d)(?::(?P<second>\d\d))?)"
    r"(?P<offset>Z|[+-]\d\d:\d\d)?)?)?))?(?P<approx>~)?$"
)


def parse_value(text: str, zone: str = DEFAULT_ZONE) -> When:
    """Read a TIMEX3 value or EDTF text; see ``When.parse``."""
    text = text.strip()
    if "/" in text:
        first, _, last = text.partition("/")
        start = None if first in ("..", "") else parse_value(first, zone).start
        end = None if last in ("..", "") else parse_value(last, zone).end
        return When(start, end, _G.RANGE, zone, text)
    match = _FORM.match(text)
    try:
        if match:
            return _read(match, zone)
    except ValueError:
        pass  # a month 13 or a day 31 of June: the same complaint as for any other text
    raise ValueError(
        f"cannot read {text!r} as a time; write a year, month or day such as '2024-06-23', "
        "a TIMEX3 value such as '2024-W26' or '2024-Q2', or 'start/end'"
    )


def _read(match: re.Match[str], zone: str) -> When:
    part = match.groupdict()
    mod = "APPROX" if part["approx"] else None
    if part["century"]:
        return unit_when(date(int(part["century"]) * 100, 1, 1), _G.CENTURY, zone, mod)
    if part["decade"]:
        return unit_when(date(int(part["decade"]) * 10, 1, 1), _G.DECADE, zone, mod)
    year = int(part["year"])
    if part["week"]:
        monday = date.fromisocalendar(year, int(part["week"]), 1)
        return unit_when(monday, _G.WEEKEND if part["weekend"] else _G.WEEK, zone, mod)
    season = SEASONS.index(part["season"]) if part["season"] else None
    quarter = int(part["quarter"]) if part["quarter"] else None
    half = int(part["half"]) if part["half"] else None
    if part["coded"]:  # EDTF: 21-24 seasons, 33-36 quarters, 40-41 semesters
        code = int(part["coded"])
        season = code - 21 if code <= 24 else None
        quarter = code - 32 if 33 <= code <= 36 else None
        half = code - 39 if code >= 40 else None
    if season is not None:
        return unit_when(date(year, 3 * season + 3, 1), _G.SEASON, zone, mod)
    if quarter is not None:
        return unit_when(date(year, 3 * quarter - 2, 1), _G.QUARTER, zone, mod)
    if half is not None:
        return unit_when(date(year, 6 * half - 5, 1), _G.HALF, zone, mod)
    if not part["month"]:
        return unit_when(date(year, 1, 1), _G.YEAR, zone, mod)
    if not part["day"]:
        return unit_when(date(year, int(part["month"]), 1), _G.MONTH, zone, mod)
    day = date(year, int(part["month"]), int(part["day"]))
    if part["part"]:
        return part_when(day, part["part"], zone)
    if part["clock"]:
        hour, minute = map(int, part["clock"].split(":"))
        return minute_when(day, hour, minute, zone, int(part["second"]) if part["second"] else None)
    return unit_when(day, _G.DAY, zone, mod)


@lru_cache(maxsize=_KEPT)
def minute_when(day: date, hour: int, minute: int, zone: str, second: int | None = None) -> When:
    """Return one minute, or second, of a civil day; hour 24 is the next midnight, as written."""
    start = datetime.combine(day, time()) + timedelta(hours=hour, minutes=minute)
    value = f"{unit_value(day, _G.DAY)}T{hour:02d}:{minute:02d}"
    if second is None:
        return When.between(start, start + timedelta(minutes=1), _G.MINUTE, zone, value)
    start += timedelta(seconds=second)
    return When.between(
        start, start + timedelta(seconds=1), _G.SECOND, zone, f"{value}:{second:02d}"
    )
