"""Korean ranges and open ends: *6월 18∼19일*, *2022년 2월 24일 이후*, *오후 4시께*."""

from __future__ import annotations

import attrs

from ...algebra import (
    Approx,
    CalendarDate,
    DayOfMonth,
    MonthDay,
    Nth,
    Range,
    Since,
    Until,
)
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G


@rule(
    "{day}[일|일_]-[_]{last:day}일",
    "{day}·{last:day}일",
    examples={"18∼19일": "2024-03-18/2024-03-19"},
)
def days(day: int, last: int) -> Expression | None:
    """Days of a month that goes without saying."""
    return Range(DayOfMonth(day), DayOfMonth(last))


@rule("지난 {day}[일]-[_]{last:day}일", examples={"지난 18∼19일": "2024-02-18/2024-02-19"})
def last_days(day: int, last: int) -> Expression | None:
    """Days of a month, before today."""
    return Range(DayOfMonth(day, -1), DayOfMonth(last))


@rule("오는 {day}[일]-[_]{last:day}일", examples={"오는 18∼19일": "2024-03-18/2024-03-19"})
def coming_days(day: int, last: int) -> Expression | None:
    """Days of a month, after today."""
    return Range(DayOfMonth(day, +1), DayOfMonth(last))


@rule(
    "[지난 |오는 ]{month}월_{day}[일]_-[_]{last:day}일",
    "{month}월_{day}·{last:day}일",
    examples={"6월 18∼19일": "2024-06-18/2024-06-19"},
)
def days_of_month(month: int, day: int, last: int) -> Expression:
    """Days of a month."""
    return Range(MonthDay(month, day), DayOfMonth(last))


@rule(
    "{Month}_{day}[일]_-[_]{last:day}일",
    "{Month}_{day}·{last:day}일",
    examples={"다음 달 9∼11일": "2024-04-09/2024-04-11"},
)
def days_of_that_month(month: Expression, day: int, last: int) -> Expression:
    """Days of a month that is counted from another time."""
    return Range(Nth(day, G.DAY, month), Nth(last, G.DAY, month))


@rule(
    "[{year}년_]{month}월[_{day}일]_-_{until:month}월[_{last:day}일]",
    "{month}월_{day}일_-_{until:month}월_{last:day}일",
    "{year}년_{month}월_{day}[일]_-_{last:day}일",
    "[지난 |오는 ]{month}-{until:month}월",
    examples={"3월 28일∼4월 2일": "2024-03-28/2024-04-02", "1∼3월": "2024-01/2024-03"},
)
def across_months(
    month: int,
    until: int | None = None,
    day: int | None = None,
    last: int | None = None,
    year: int | None = None,
) -> Expression | None:
    """From one month, or a day of it, to another."""
    until = until or month
    if year is not None:
        closing = CalendarDate(year + (until < month), until, last)
        return Range(CalendarDate(year, month, day), closing)
    return Range(MonthDay(month, day), _Following(month, until, last))


@rule("{month}·{until:month}월", examples={"1·2월": "2024-01/2024-02"}, rejects=("4·10월",))
def two_months(month: int, until: int) -> Expression | None:
    """Two months in a row."""
    return Range(MonthDay(month), _Following(month, until, None)) if until == month + 1 else None


@attrs.frozen(slots=True)
class _Following(Expression):
    """A month, or a day of it, after the start of the range it closes."""

    first: int
    month: int
    day: int | None

    def resolve(self, context):  # type: ignore[no-untyped-def]
        """Return it in the year of the start, or the next."""
        year = context.narrative.time.start.year + (self.month < self.first)
        return CalendarDate(year, self.month, self.day).resolve(context)


@rule(
    "{Year}_{month}-{until:month}월",
    examples={"지난해 1∼3월": "2023-01/2023-03", "올해 1∼5월": "2024-01/2024-05"},
)
def months_of_year(year: Expression, month: int, until: int) -> Expression:
    """Months of a year."""
    return Range(Nth(month, G.MONTH, year), Nth(until, G.MONTH, year))


@rule(
    "{year}[년]_-_{last:year}년",
    "{year}[년]·{last:year}년",
    examples={"2019∼2021년": "2019/2021", "2019·2020년": "2019/2020"},
    rejects=("1950-53년",),
)
def years(year: int, last: int) -> Expression | None:
    """From one year to another."""
    return Range(CalendarDate(year), CalendarDate(last)) if year < last else None


@rule(
    "{Time}_(이후|이래|이후로)",
    examples={"2018년 이래": "2018", "지난 29일 이후": "2024-02-29"},
    rejects=(),
)
def since(time: Expression) -> Expression:
    """From a time on."""
    return Since(time, "AFTER")


@rule("{Time}_이전", examples={"2018년 이전": "2018"})
def until(time: Expression) -> Expression:
    """Up to a time."""
    return Until(time, "BEFORE")


@rule(
    "{Clock}_전",
    examples={"오전 9시 전": "2024-03-05T09:00"},
    rejects=("오후 3시 반전",),
    guard=lambda text, start, end: not text[start:end].endswith("반전"),
)
def before_clock(clock: Expression) -> Expression:
    """Before an hour."""
    return Until(clock, "BEFORE")


@rule(
    "{Time}(께|쯤|경|頃)",
    "{Time} (쯤|경|무렵|즈음|전후)",
    "(약|대략)_{Clock}",
    examples={"오후 4시께": "2024-03-05T16:00", "다음 달께": "2024-04", "6월쯤": "2024-06"},
    rejects=("20일 경기도",),
)
def about(time: Expression | None = None, clock: Expression | None = None) -> Expression | None:
    """About a time."""
    what = time or clock
    return what and Approx("APPROX", what)
