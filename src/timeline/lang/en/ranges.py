"""English ranges: *June 19-20, 2024*, *1950-53*, and days that share a month."""

from __future__ import annotations

from ...algebra import CalendarDate, DayOfMonth, MonthDay, PartOfDay, Range
from ...expression import Expression
from ...rule import rule


@rule(
    "{month} {day}(-|/){last:day}",
    "{day}(-|/){last:day} {month}",
    examples={"June 19-20": "2024-06-19/2024-06-20"},
)
def days_of_month(month: int, day: int, last: int) -> Expression:
    """Days of one month."""
    return Range(MonthDay(month, day), DayOfMonth(last))


@rule(
    "{month} {day}(-|/){last:day}, {year}",
    "{day}(-|/){last:day} {month}[,] {year}",
    examples={"June 19-20, 2024": "2024-06-19/2024-06-20"},
)
def days_of_month_year(month: int, day: int, last: int, year: int) -> Expression:
    """Days of one month of a year."""
    return Range(CalendarDate(year, month, day), CalendarDate(year, month, last))


@rule(
    "[the ]night of {day}(-|/){_:day} {month}[[,] {year}]",
    "[the ]night of {month} {day}(-|/){_:day}[, {year}]",
    examples={"the night of 1/2 March": "2024-03-01TNI"},
)
def night_between(month: int, day: int, year: int | None = None) -> Expression:
    """The night that joins two days."""
    first = MonthDay(month, day) if year is None else CalendarDate(year, month, day)
    return PartOfDay("NI", first)


@rule(
    "{year}-{tail:yeartail}",
    examples={"1950-53": "1950/1953"},
    rejects=("phone 2024-5678",),
)
def years(year: int, tail: int) -> Expression | None:
    """From one year to another, of which only the tail is written."""
    closing = year - year % 100 + tail
    return Range(CalendarDate(year), CalendarDate(closing)) if year < closing else None
