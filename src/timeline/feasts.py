"""Where holidays fall: fixed days, the nth weekday of a month, Easter, and the lunar calendar.

Lunar dates are Korea's, by the korean-lunar-calendar package (tables of the Korea Astronomy and
Space Science Institute, 1391-2050); outside its years there is no date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from math import radians, sin

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


def shifted(feast: Feast, offset: int) -> Feast:
    """Return a feast so many days after another."""

    def days(year: int) -> tuple[date, date] | None:
        span = feast(year)
        return span and (span[0] + offset * _DAY, span[1] + offset * _DAY)

    return days


def solar_term(degrees: int, year: int = 0) -> Feast:
    """Return the day in Korea on which the sun reaches an ecliptic longitude.

    ``year`` -1 takes the term of the year before.
    """

    def days(of: int) -> tuple[date, date]:
        found = _solar_term(of + year, degrees)
        return found, found + _DAY

    return days


@cache
def _solar_term(year: int, degrees: int) -> date:
    # The sun moves less than 1.02 degrees a day and stands near 280 on 1 January.
    day = date(year, 1, 1) + timedelta(days=int((degrees - 280) % 360 / 1.03))
    while (degrees - _longitude(day + _DAY)) % 360 < 180:
        day += _DAY
    return day


def _longitude(day: date) -> float:
    """The sun's apparent longitude at midnight in Korea (Meeus, Astronomical Formulae, 18)."""
    t = (day.toordinal() + 1721424.5 + (69 - 9 * 3600) / 86400 - 2415020) / 36525
    m = radians(358.47583 + 35999.04975 * t)
    centre = (1.91946 - 0.004789 * t) * sin(m) + 0.020094 * sin(2 * m) + 0.000293 * sin(3 * m)
    planets = sum(a * sin(radians(b + c * t)) for a, b, c in _PERTURBED)
    node = 0.00569 + 0.00479 * sin(radians(259.18 - 1934.142 * t))
    return 279.69668 + 36000.76892 * t + centre + planets - node


_PERTURBED = (  # by Venus twice, Jupiter, the moon, and over the centuries
    (0.00134, 243.23, 22518.7541), (0.00154, 306.57, 45037.5082), (0.00200, 42.69, 32964.3577),
    (0.00179, 350.74, 445267.1142), (0.00178, 231.19, 20.2),
)  # fmt: skip


def stem_day(feast: Feast, nth: int) -> Feast:
    """Return the nth day of the seventh heavenly stem from a feast on, in the cycle of ten."""

    def days(year: int) -> tuple[date, date] | None:
        span = feast(year)
        if span is None:
            return None
        ahead = (6 - (span[0].toordinal() + 4)) % 10
        found = span[0] + (ahead + 10 * (nth - 1)) * _DAY
        return found, found + _DAY

    return days
