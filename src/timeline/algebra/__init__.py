"""The algebra of time expressions; every language builds its meanings from these."""

from .clock import Clock, PartOfDay, Zoned
from .dates import CalendarDate, Dated, DayOfMonth, InYear, MonthDay, Weekday, WeekdayOf
from .extents import (
    Approx,
    Duration,
    Length,
    Range,
    Recurring,
    Since,
    Until,
    Vague,
    duration_value,
)
from .parts import (
    Century,
    Decade,
    Edge,
    Holiday,
    InSame,
    Nth,
    PartOfYear,
    Run,
    Weekend,
)
from .relative import Publication, Same, Shift, Told

__all__ = [
    "Approx", "CalendarDate", "Century", "Clock", "Dated", "DayOfMonth", "Decade", "Duration",
    "Edge", "Holiday", "InSame", "InYear", "Length", "MonthDay", "Nth", "PartOfDay", "PartOfYear",
    "Publication", "Range", "Recurring", "Run", "Same", "Shift", "Since", "Told", "Until", "Vague",
    "Weekday", "WeekdayOf", "Weekend", "Zoned", "duration_value",
]  # fmt: skip
