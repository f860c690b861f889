"""English dates of the calendar: *March 12*, *12 March 2024*, *in June*, *2024*, *218 BC*."""

from __future__ import annotations

from ...algebra import (
    BeforeChrist,
    CalendarDate,
    DayOfMonth,
    InYear,
    MonthDay,
    Publication,
    Same,
)
from ...civil import SEASONS
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .guards import day_alone, month_alone, plain_number, year_alone


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
    examples={"June 2024": "2024-06", "March of 1990": "1990-03", "May 1995": "1995-05"},
)
def month_year(month: int, year: int) -> Expression:
    """A month of a year."""
    return CalendarDate(year, month)


@rule(
    "{month}",
    examples={"will meet in [June]": "2024-06", "by [April]": "2024-04"},
    rejects=("They march on.", "She may go.", "April Jones won.", "Theresa May spoke."),
    guard=month_alone,
)
def month(month: int) -> Expression:
    """A month; the tense chooses the year."""
    return MonthDay(month)


@rule(
    "last {month}",
    "[this ]past {month}",
    "[the ]previous {month}",
    examples={"last June": "2023-06", "last March": "2023-03"},
)
def last_month_named(month: int) -> Expression:
    """The latest such month before the current one."""
    return MonthDay(month, None, -1)


@rule(
    "next {month}",
    "[this ]coming {month}",
    examples={"next June": "2024-06", "next March": "2025-03"},
)
def next_month_named(month: int) -> Expression:
    """The first such month after the current one."""
    return MonthDay(month, None, +1)


@rule("this {month}", examples={"this September": "2024-09"}, rejects=("this may be so",))
def this_month_named(month: int) -> Expression:
    """The month of the current year."""
    return InYear(month, None, Same(G.YEAR, Publication()))


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
    "the year {year}",
    "the year {year:years}",
    "{year:years}",
    "{year} a\\.d\\.",
    "{year} ce",
    examples={"in [2019]": "2019", "the year 2000": "2000", "nineteen ninety-six": "1996"},
    rejects=("It cost $2000.", "about 2000 people", "Room 2024", "1990-series trains"),
    guard=year_alone,
)
def year(year: int) -> Expression:
    """A year."""
    return CalendarDate(year)


@rule(
    "{bc} {era}",
    "{month} {bc} {era}",
    "[the ]{season} [of ]{bc} {era}",
    "[the ]{nth:centuryth} century {era}",
    examples={"218 BC": "BC0218", "44 B.C.": "BC0044", "the spring of 480 BC": "BC0480-SP"},
)
def before_christ(
    era: str, bc: int = 0, month: int = 0, season: int = 0, nth: int = 0
) -> Expression:
    """A year, month, season or century before the first year of our calendar."""
    if nth:
        return BeforeChrist(f"BC{nth - 1:02d}")
    part = f"-{month:02d}" if month else f"-{SEASONS[season - 1]}" if season else ""
    return BeforeChrist(f"BC{bc:04d}{part}")


@rule(
    "the {unit:longunit} of {Day}",
    "{unit:week} of {Day}",
    examples={"the week of March 6": "2024-W10"},
)
def unit_of_day(unit: G, day: Expression) -> Expression | None:
    """The week or month a day lies in."""
    return Same(unit, day) if unit is not G.DAY else None


@rule(
    "fiscal [year ]{year}", "[the ]{year} fiscal year", "all of {year}", "[the ]full[~]year {year}",
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
