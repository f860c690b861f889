"""Where holidays fall: fixed days, the nth weekday of a month, Easter, and the lunar calendar.

Lunar dates are Korea's, by the korean-lunar-calendar package (tables of the Korea Astronomy and
Space Science Institute, 1391-2050); outside its years there is no date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from .when import month_length

Feast = Callable[[int], tuple[date, date] | None]
"""From a year to the first day and the day after the last; None where it has no date."""

_DAY = timedelta(days=1)


def fixed(month: int, day: int) -> Feast:
    """Return the same day every year."""
    return lambda year: (date(year, month, day), date(year, month, day) + _DAY)


def nth_weekday(month: int, weekday: int, nth: int) -> Feast:
    """Return the nth such weekday of a month, from its end if negative."""

    def days(year: int) -> tuple[date, date]:
        if nth > 0:
            first = date(year, month, 1)
            day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
        else:
            last = date(year, month, month_length(year, month))
            day = last - timedelta(days=(last.weekday() - weekday) % 7 - 7 * (nth + 1))
        return day, day + _DAY

    return days


def easter(offset: int) -> Feast:
    """Return the day so many days after Western Easter (anonymous Gregorian algorithm)."""

    def days(year: int) -> tuple[date, date]:
        a, b, c = year % 19, year // 100, year % 100
        h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
        k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
        m = (a + 11 * h + 22 * k) // 451
        month, day = divmod(h + k - 7 * m + 114, 31)
        found = date(year, month, day + 1) + timedelta(days=offset)
        return found, found + _DAY

    return days


def lunar(month: int, day: int) -> Feast:
    """Return a day of the Korean lunar calendar in the solar year it falls in."""

    def days(year: int) -> tuple[date, date] | None:
        found = _solar(year, month, day)
        return None if found is None else (found, found + _DAY)

    return days


@cache
def _solar(year: int, month: int, day: int) -> date | None:
    from korean_lunar_calendar import KoreanLunarCalendar

    calendar = KoreanLunarCalendar()
    if not calendar.setLunarDate(year, month, day, False):
        return None
    return date.fromisoformat(calendar.SolarIsoFormat())
