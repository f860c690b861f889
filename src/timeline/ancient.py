"""What words count from a story before the first year of the calendar.

Such times have TIMEX3 values, *BC0480-SU*, and no interval: Python's calendar begins with year 1.
"""

from __future__ import annotations

import re

import attrs

from .algebra import Approx, Compared, Edge, MonthDay, PartOfYear, Same, Shift, Told, Yearly
from .civil import SEASONS
from .expression import Expression, Reading
from .when import Granularity as G

_YEAR = re.compile(r"BC(\d{4})")


def year_of(reading: Reading) -> int | None:
    """Return the year before Christ that a reading names."""
    return year_named(reading.value)


def year_named(value: str) -> int | None:
    """Return the year before Christ that a TIMEX3 value names."""
    year = _YEAR.match(value)
    return int(year[1]) if year is not None else None


def counted(said: Expression, year: int) -> Reading | None:
    """Return what words mean in a story of that year before Christ; None if they do not count from it."""
    if isinstance(said, Edge):
        reading = counted(said.whole, year)
        return attrs.evolve(reading, mod=said.mod) if reading is not None else None
    if isinstance(said, Approx):
        return counted(said.what, year)
    value = _value(said, year)
    if value is None:
        return None
    reason = "before the first year of the calendar"
    return Reading("DATE", value, anchor=f"narrative BC{year:04d}", reason=reason)


def _value(said: Expression, year: int) -> str | None:
    match said:
        case MonthDay(direction=None):
            return f"BC{year:04d}-{said.month:02d}" + (f"-{said.day:02d}" if said.day else "")
        case PartOfYear(unit=G.SEASON, year=None, direction=None):
            return f"BC{year:04d}-{SEASONS[said.number - 1]}"
        case Yearly():
            part = SEASONS[said.number - 1] if said.unit is G.SEASON else f"{said.number:02d}"
            return f"BC{year - said.direction:04d}-{part}"
        case Compared():
            return f"BC{year - said.years:04d}"
        case Shift(unit=G.YEAR, anchor=Told()) if year > said.count:
            return f"BC{year - said.count:04d}"
        case Shift(unit=G.DECADE, anchor=Told()) if year // 10 >= said.count:
            return f"BC{year // 10 - said.count:03d}"
        case Same(unit=G.YEAR, anchor=Told()):
            return f"BC{year:04d}"
        case _:
            return None
