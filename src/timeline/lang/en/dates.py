"""English dates of the calendar: *March 12*, *12 March 2024*, *in June*, *2024*, *218 BC*."""

from __future__ import annotations

from ...algebra import (
    Approx,
    BeforeChrist,
    CalendarDate,
    DayOfMonth,
    Edge,
    InYear,
    MonthDay,
    Nth,
    Same,
    Story,
)
from ...civil import SEASONS
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .guards import (
    day_alone,
    day_goes_on,
    first_of_days,
    plain_number,
    year_alone,
)


@rule(
    "{month} {day}&( (to|and|through|until|or) {_:day}, {year})",
    examples={"from [May 16] to 25, 2019": "2019-05-16"},
)
def day_of_two(month: int, day: int, year: int) -> Expression:
    """The first of two days of a month whose year is said with the second."""
    return CalendarDate(year, month, day)


@rule(
    "{month} {day}",
    "{month} the {day:ordinal}",
    "{month} {day:ordinal}",
    "[the ]{day} [of ]{month}",
    "[the ]{day:ordinal} [day ]of {month}",
    examples={
        "March 12": "2024-03-12", "Dec. 30": "2023-12-30", "12 March": "2024-03-12",
        "the 5th of April": "2024-04-05", "March eighth": "2024-03-08",
        "the first day of May": "2024-05-01",
    },
    rejects=("She may 3 times refuse.", "March 30:15 into the film"),
    guard=plain_number,
)  # fmt: skip
def month_day(month: int, day: int) -> Expression | None:
    """A day of a month; the tense chooses the year."""
    return MonthDay(month, day) if day > 0 else None


@rule(
    "{month} {day},{year}",
    "{month} {day}, {year}",
    "{month} {day} , {year}",
    "{month} {day} {year}",
    "{month} {day}, {year:years}",
    "{month} {day:ordinal}, {year}",
    "{month} {day:ordinal}, {year:years}",
    "[the ]{day} [of ]{month}[,] {year}",
    "[the ]{day:ordinal} [day ]of {month}[,] {year}",
    "{day}-{month}-{year}",
    "{month} {day}[,] juche {_:number} \\({year}\\)",
    examples={
        "June 20, 2024": "2024-06-20", "20 June 2024": "2024-06-20",
        "the 20th of June, 2024": "2024-06-20", "Jan. 3 2019": "2019-01-03",
    },
)  # fmt: skip
def full_date(month: int, day: int, year: int) -> Expression | None:
    """A day, its month and its year."""
    return CalendarDate(year, month, day) if day > 0 else None


@rule(
    "{month} {year}",
    "{month}, {year}",
    "{month} of {year}",
    "{month} {year:years}",
    "{month} {year:shortyear}",
    "{month}[,] juche {_:number} \\({year}\\)",
    examples={"June 2024": "2024-06", "March of 1990": "1990-03", "May 1995": "1995-05"},
)
def month_year(month: int, year: int) -> Expression:
    """A month of a year."""
    return CalendarDate(year, month)


@rule(
    "(around|circa|ca\\.|c\\.) {Time}",
    examples={"around 1910": "1910", "circa 1300": "1300", "around March 12": "2024-03-12"},
    rejects=("around three o'clock", "around two weeks"),
)
def about(time: Expression) -> Expression | None:
    """A date that is only near the one that is named."""
    return Approx("APPROX", time) if isinstance(time, _WRITTEN) else None


_WRITTEN = CalendarDate | MonthDay | BeforeChrist | Edge


@rule(
    "{year}-{mm}-{day}",
    "{year}/{mm}/{day}",
    "{year}.{mm}.{day}",
    examples={"2024-06-20": "2024-06-20", "2024/6/3": "2024-06-03"},
)
def iso_date(year: int, mm: int, day: int) -> Expression:
    """A date in figures, the year first."""
    return CalendarDate(year, mm, day)


@rule(
    "{day}/{mm}/{year}",
    examples={"20/06/2024": "2024-06-20"},
    rejects=("12/6/2024",),
)
def figures_day_first(day: int, mm: int, year: int) -> Expression | None:
    """A date in figures that can only have its day first."""
    return CalendarDate(year, mm, day) if day > 12 else None


@rule(
    "{mm}/{day}/{year}",
    "{mm}-{day}-{year}",
    "{mm}/{day}/{year:number}",
    "{mm}-{day}-{year:number}",
    examples={"6/20/2024": "2024-06-20", "06-20-1998": "1998-06-20"},
    rejects=("a 1/2/3 split",),
)
def figures_date(mm: int, day: int, year: int) -> Expression | None:
    """A date in figures as America writes it, the month first."""
    if year < 100:
        if year < 10:
            return None
        year += 1900 if year >= 30 else 2000
    return CalendarDate(year, mm, day) if year >= 1000 else None


@rule(
    "{year}",
    "the (year|years) {year}",
    "the year {year:years}",
    "{year:years}",
    "{ad:bc} {era:adera}",
    "{era:adera} {ad:bc}",
    examples={"in [2019]": "2019", "the year 2000": "2000", "nineteen ninety-six": "1996"},
    rejects=(
        "5 ad campaigns",
        "It cost $2000.",
        "about 2000 people",
        "Room 2024",
        "1990-series trains",
    ),
    guard=year_alone,
)
def year(year: int = 0, ad: int = 0, era: str = "") -> Expression | None:
    """A year."""
    return CalendarDate(year or ad) if year or ad else None


@rule(
    "{bc}( {era}|&(-{_:bc} {_:era})|&( (to|and|or) {_:bc} {_:era}))",
    "{month} {bc} {era}",
    "[the ]{season} [of ]{bc} {era}",
    "[the ]{nth:centuryth} century {era}",
    "[the ]{tens:bcdecade} {era}",
    examples={
        "218 BC": "BC0218", "44 B.C.": "BC0044", "the spring of 480 BC": "BC0480-SP",
        "the 430s BC": "BC043", "from [330] to 323 BC": "BC0330", "([59]-44 BC)": "BC0059",
    },
)  # fmt: skip
def before_christ(
    era: str = "BC", bc: int = 0, month: int = 0, season: int = 0, nth: int = 0, tens: int = 0
) -> Expression:
    """A year, month, season, decade or century before the first year of our calendar."""
    if tens:
        return BeforeChrist(f"BC{tens:03d}")
    if nth:
        return BeforeChrist(f"BC{nth - 1:02d}")
    part = f"-{month:02d}" if month else f"-{SEASONS[season - 1]}" if season else ""
    return BeforeChrist(f"BC{bc:04d}{part}")


@rule(
    "the {unit:longunit} of {Day}",
    "{unit:week} of {Day}",
    "the {unit:week} (beginning|starting) {Day}",
    examples={"the week of March 6": "2024-W10", "the week beginning March 11": "2024-W11"},
)
def unit_of_day(unit: G, day: Expression) -> Expression | None:
    """The week or month a day lies in."""
    return Same(unit, day) if unit is not G.DAY else None


@rule(
    "{year:fy}", "fy {year}", "fiscal [year ]{year}", "[the ]{year} fiscal year", "all of {year}", "[the ]full[~]year {year}",
    examples={"fiscal 2025": "2025", "the 2020 fiscal year": "2020", "all of 2019": "2019"},
)  # fmt: skip
def fiscal_year(year: int) -> Expression:
    """A fiscal year, which bears its number whenever it begins."""
    return CalendarDate(year)


@rule(
    "{Month} {Year}", "{Month} of {Year}", "{Month}, {Year}", "{Day} {Year}", "{Day} of {Year}",
    "{Day}, {Year}",
    examples={"August last year": "2023-08", "Jan. 1 next year": "2025-01-01"},
)  # fmt: skip
def date_of_year(
    year: Expression, month: Expression | None = None, day: Expression | None = None
) -> Expression | None:
    """A month or day in a year that is counted from another time."""
    date = month or day
    if not isinstance(date, MonthDay) or date.direction is not None:
        return None
    return InYear(date.month, date.day, year)


@rule(
    "the {nthday}",
    examples={"met on [the 20th]": "2024-02-20"},
    rejects=("the 20th century", "the 20 men", "the 3rd time"),
    guard=day_alone,
)
def day_of_month(nthday: int) -> Expression:
    """A day of the month the story is in."""
    return DayOfMonth(nthday)


@rule(
    "[the ]{day}&( (to|and|or|through|until) [the ]{last:day} [of ]{month})",
    examples={"from [3] to 8 February": "2024-02-03", "on [the 2] and 3 March": "2024-03-02"},
    rejects=("It killed 3 and 8 April floods came.", "from 3 to 5 may be enough"),
    guard=first_of_days,
)
def first_day(day: int, last: int, month: int) -> Expression | None:
    """The first of some days of a month that is named at the last of them."""
    return DayOfMonth(day) if day < last else None


@rule(
    "{nextday}[, {_:year}]",
    examples={
        "April 11 and [12]": "2024-04-12", "on May 2 and [3rd]": "2024-05-03",
        "from May 16 to [25, 2019]": "2019-05-25",
    },
    rejects=("On June 2 and 3 people died.", "from 4 and 5"),
    guard=day_goes_on,
)  # fmt: skip
def next_day(nextday: int) -> Expression:
    """A day of the month of the day just named."""
    return Nth(nextday, G.DAY, Same(G.MONTH, Story(last=True)))
