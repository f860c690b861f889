"""The algebra of time expressions; every language builds its meanings from these."""

from .clock import Clock, FixedHour, PartOfDay, Zoned
from .dates import (
    BeforeChrist,
    CalendarDate,
    Dated,
    DayOfMonth,
    InYear,
    MonthDay,
    Weekday,
    WeekdayFrom,
    WeekdayOf,
)
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
from .relative import Compared, Period, Publication, Same, Shift, Told
from .press import EndOf, NewYear, NthWeekday, Tenth, Term, TradingDay, Week
from .story import Ahead, Likewise, OfStretch, Reported, Scene, Spoken, Story, Then

__all__ = [
    "Ahead", "EndOf", "FixedHour", "Likewise", "NewYear", "NthWeekday", "OfStretch", "Reported", "Scene", "Spoken",
    "Story", "Tenth", "Term", "Then", "TradingDay", "Week",
    "Approx", "BeforeChrist", "CalendarDate", "Century", "Clock", "Compared", "Dated", "DayOfMonth", "Decade", "Duration",
    "Edge", "Holiday", "InSame", "InYear", "Length", "MonthDay", "Nth", "PartOfDay", "PartOfYear", "Period",
    "Publication", "Range", "Recurring", "Run", "Same", "Shift", "Since", "Told", "Until", "Vague",
    "Weekday", "WeekdayFrom", "WeekdayOf", "Weekend", "Zoned", "duration_value",
]  # fmt: skip
