"""Korean days of the week: *금요일*, *다음 주 월요일*, *24일(월)*, *5월 첫 주말*."""

from __future__ import annotations

from ...algebra import Dated, NthWeekday, Same, Shift, Weekday, WeekdayOf
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G


@rule("이번_{weekday}", examples={"이번 금요일": "2024-03-08"}, rejects=("이번 일요일본",))
def weekday_of_this_week(weekday: int) -> Expression:
    """The day of this week."""
    return WeekdayOf(weekday, Shift(G.WEEK, 0))


@rule("다음 {weekday}", examples={"다음 금요일": "2024-03-15"})
def weekday_of_next_week(weekday: int) -> Expression:
    """The day of next week."""
    return WeekdayOf(weekday, Shift(G.WEEK, +1))


@rule(
    "{weekday}",
    examples={"금요일": "2024-03-01", "화요일": "2024-03-05"},
    rejects=("수요일부대",),
)
def weekday(weekday: int) -> Expression:
    """A day of the week; the tense chooses which."""
    return Weekday(weekday)


@rule(
    "{Day}_\\({weekday}\\)",
    "{Day}_\\({weekday:weekletter}\\)",
    "{Day}_{weekday}",
    examples={"24일(토)": "2024-02-24", "3월 1일(금요일)": "2024-03-01"},
)
def dated(day: Expression, weekday: int) -> Expression | None:
    """A day with its weekday, which settles the month or the year."""
    return Dated(weekday, day)


@rule(
    "{Week}_{weekday}",
    examples={"지난주 목요일": "2024-02-29", "다음 주 월요일": "2024-03-11"},
)
def weekday_of(week: Expression, weekday: int) -> Expression:
    """A day of some week."""
    return WeekdayOf(weekday, week)


@rule(
    "(차주|내주)_{weekday}",
    "전주_{last:weekday}",
    examples={"차주 월요일": "2024-03-11", "전주 금요일": "2024-03-01"},
)
def weekday_beside(weekday: int = 0, last: int | None = None) -> Expression:
    """A day of the next week, or of the last, by words that mean other things too."""
    if last is not None:
        return WeekdayOf(last, Shift(G.WEEK, -1))
    return WeekdayOf(weekday, Shift(G.WEEK, +1))


@rule(
    "{Month}[의]_{nth} 주말",
    examples={"다음 달 첫 주말": "2024-W14-WE"},
)
def nth_weekend(month: Expression, nth: int) -> Expression:
    """The nth weekend of a month, by its Saturday."""
    return Same(G.WEEKEND, NthWeekday(nth, 5, month))


@rule(
    "{Month}[의]_{nth} {weekday}",
    examples={"다음 달 첫 월요일": "2024-04-01", "5월 마지막 금요일": "2024-05-31"},
)
def nth_weekday(month: Expression, nth: int, weekday: int) -> Expression:
    """The nth such day of the week of a month."""
    return NthWeekday(nth, weekday, month)
