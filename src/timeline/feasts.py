"""Where holidays fall: fixed days, the nth weekday of a month, Easter, and the lunar calendar.

Lunar dates are Korea's, by the korean-lunar-calendar package (tables of the Korea Astronomy and
Space Science Institute, 1391-2050); outside its years there is no date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from math import cos, degrees, radians, sin

from . import civil
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
        last = date(year, month, month_length(year, month))
        day = civil.nth_weekday(last.replace(day=1), last, weekday, nth)
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


def solar_term(longitude: int, year: int = 0) -> Feast:
    """Return the day in Korea on which the sun reaches an ecliptic longitude.

    ``year`` -1 takes the term of the year before.
    """

    def days(of: int) -> tuple[date, date]:
        found = _solar_term(of + year, longitude)
        return found, found + _DAY

    return days


@cache
def _solar_term(year: int, longitude: int) -> date:
    # The sun moves less than 1.02 degrees a day and stands near 280 on 1 January.
    day = date(year, 1, 1) + timedelta(days=int((longitude - 280) % 360 / 1.03))
    while (longitude - _longitude(day + _DAY)) % 360 < 180:
        day += _DAY
    return day


def _longitude(day: date) -> float:
    """The sun's apparent longitude at midnight in Korea, to about half a second of arc.

    The earth's heliocentric longitude by the larger terms of VSOP87 (Bretagnon and Francou 1988, as
    shortened in Meeus, Astronomical Algorithms, appendix III), with nutation and aberration.
    """
    # The sky runs by uniform time, 69 seconds ahead of the clocks in the 2020s.
    t = (day.toordinal() - _J2000 + (69 - 9 * 3600) / 86400) / 365250
    earth = sum(a * cos(b + c * t) for a, b, c in _EARTH)
    earth += t * sum(a * cos(b + c * t) for a, b, c in _EARTH_DRIFT)
    earth += t * t * (52919 + 8720 * cos(1.0721 + 6283.0758 * t))
    sun = degrees(earth / 1e8) + 180
    node, mean = radians(125.04452 - 19341.36261 * t), radians(280.4665 + 360007.698 * t)
    moon = radians(218.3165 + 4812678.813 * t)
    nutation = (
        -17.20 * sin(node) - 1.32 * sin(2 * mean) - 0.23 * sin(2 * moon) + 0.21 * sin(2 * node)
    )
    distance = 1.00014 + 0.01671 * cos(3.0985 + 6283.0758 * t)
    return sun + (nutation - 20.4898 / distance - 0.09) / 3600


_J2000 = date(2000, 1, 1).toordinal() + 0.5
_EARTH = (  # amplitude in 1e-8 radians, phase, radians in a thousand years
    (175347046, 0, 0), (3341656, 4.6692568, 6283.07585), (34894, 4.6261, 12566.1517),
    (3497, 2.7441, 5753.3849), (3418, 2.8289, 3.5231), (3136, 3.6277, 77713.7715),
    (2676, 4.4181, 7860.4194), (2343, 6.1352, 3930.2097), (1324, 0.7425, 11506.7698),
    (1273, 2.0371, 529.691), (1199, 1.1096, 1577.3435), (990, 5.233, 5884.927),
    (902, 2.045, 26.298), (857, 3.508, 398.149), (780, 1.179, 5223.694), (753, 2.533, 5507.553),
    (505, 4.583, 18849.228), (492, 4.205, 775.523), (357, 2.92, 0.067), (317, 5.849, 11790.629),
    (284, 1.899, 796.298), (271, 0.315, 10977.079), (243, 0.345, 5486.778), (206, 4.806, 2544.314),
    (205, 1.869, 5573.143), (202, 2.458, 6069.777), (156, 0.833, 213.299), (132, 3.411, 2942.463),
    (126, 1.083, 20.775), (115, 0.645, 0.98), (103, 0.636, 4694.003), (102, 0.976, 15720.839),
    (102, 4.267, 7.114), (99, 6.21, 2146.17), (98, 0.68, 155.42), (86, 5.98, 161000.69),
    (85, 1.3, 6275.96), (85, 3.67, 71430.7), (80, 1.81, 17260.15), (79, 3.04, 12036.46),
)  # fmt: skip
_EARTH_DRIFT = (
    (628331966747, 0, 0), (206059, 2.678235, 6283.07585), (4303, 2.6351, 12566.1517),
    (425, 1.59, 3.523),
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
