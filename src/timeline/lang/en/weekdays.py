"""English weekdays: bare, last and next, of a week, and beside a date."""

from __future__ import annotations

from ...algebra import (
    CalendarDate,
    Dated,
    DayOfMonth,
    MonthDay,
    NthWeekday,
    Recurring,
    Shift,
    Told,
    Weekday,
    WeekdayFrom,
    WeekdayOf,
)
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .guards import follows, weekday_alone


@rule(
    "{weekday}&( (and|or) {_:weekday} {parts})",
    examples={"on [Friday] and Saturday nights": "XXXX-WXX-5TNI"},
)
def first_of_weekdays(weekday: int, parts: str) -> Expression:
    """Once a week, on the first of two days of which the second says when."""
    return Recurring(f"XXXX-WXX-{weekday + 1}T{parts}")


@rule(
    "{weekday}",
    examples={"on [Sunday]": "2024-03-03", "Tuesday": "2024-03-05", "Monday": "2024-03-04"},
    rejects=("He read the Sunday Times.", "“Friday Forum” began.", "It fell on a Sunday."),
    guard=weekday_alone,
)
def weekday(weekday: int) -> Expression:
    """A day of the week: the nearest in the direction of the tense, today included."""
    return Weekday(weekday)


@rule(
    "last {weekday}",
    "this past {weekday}",
    "[this ]past {weekday}",
    examples={"last Friday": "2024-03-01", "last Tuesday": "2024-02-27"},
)
def last_weekday(weekday: int) -> Expression:
    """The latest such day before today."""
    return Weekday(weekday, -1)


@rule(
    "next {weekday}",
    "[this |the ]coming {weekday}",
    "this upcoming {weekday}",
    examples={"next Friday": "2024-03-08", "this coming Sunday": "2024-03-10"},
)
def next_weekday(weekday: int) -> Expression:
    """The first such day after today."""
    return Weekday(weekday, +1)


@rule(
    "the (previous|preceding) {weekday}",
    "the {weekday} before",
    examples={"the previous Friday": "2024-03-01"},
)
def previous_weekday(weekday: int) -> Expression:
    """The latest such day before the time last told."""
    return WeekdayFrom(weekday, -1, Told())


@rule(
    "the following {weekday}", "the next {weekday}", "the {weekday} following",
    examples={"the following Friday": "2024-03-08", "It closed [the Friday following].": "2024-03-08"},
    guard=follows,
)  # fmt: skip
def following_weekday(weekday: int) -> Expression:
    """The first such day after the time last told."""
    return WeekdayFrom(weekday, +1, Told())


@rule("this {weekday}", examples={"this Friday": "2024-03-08"})
def this_weekday(weekday: int) -> Expression:
    """The day of the current week."""
    return Weekday(weekday, 0)


@rule(
    "{weekday}[,] {Week}",
    "{weekday} of {Week}",
    "{Week} on {weekday}",
    "{Week} {weekday}",
    examples={"Friday last week": "2024-03-01", "Monday of next week": "2024-03-11"},
)
def weekday_of_week(weekday: int, week: Expression) -> Expression:
    """A day of a week that is named."""
    return WeekdayOf(weekday, week)


@rule(
    "the {nth:ordinal} {weekday} (of|in) {Month}",
    "the {nth:ordinal} {weekday} (of|in) {Year}",
    examples={
        "the first Sunday of May": "2024-05-05", "the last Friday in February": "2024-02-23",
        "the third Thursday of next month": "2024-04-18",
    },
)  # fmt: skip
def nth_weekday(
    nth: int, weekday: int, month: Expression | None = None, year: Expression | None = None
) -> Expression | None:
    """The nth such day of a month or year."""
    whole = month or year
    return NthWeekday(nth, weekday, whole) if whole is not None else None


@rule(
    "[the ]{weekday} before last",
    examples={"the Tuesday before last": "2024-02-20"},
)
def weekday_before_last(weekday: int) -> Expression:
    """The last but one."""
    return Shift(G.DAY, -7, Weekday(weekday, -1))


@rule("[the ]{weekday} after next", examples={"the Monday after next": "2024-03-18"})
def weekday_after_next(weekday: int) -> Expression:
    """The next but one."""
    return Shift(G.DAY, +7, Weekday(weekday, +1))


@rule(
    "{weekday}, {Day}",
    "{weekday} {Day}",
    "[this |next ][coming ]{weekday}, {Day}",
    "{weekday}, the {Day}",
    "{weekday} \\({Day}\\)",
    "{weekday:shortweekday}[,] {Day}",
    examples={
        "Thursday, June 20": "2024-06-20", "Tuesday March 5, 2024": "2024-03-05",
        "Wednesday, 6 March": "2024-03-06",
    },
)  # fmt: skip
def weekday_and_date(weekday: int, day: Expression) -> Expression | None:
    """A date with its weekday, which chooses the year if none is written."""
    if isinstance(day, MonthDay | CalendarDate | DayOfMonth):
        return Dated(weekday, day)
    return None


@rule(
    "{Day}, a {weekday}",
    "{Day} \\({weekday}\\)",
    examples={"June 20, a Thursday": "2024-06-20"},
)
def date_and_weekday(day: Expression, weekday: int) -> Expression:
    """A date and then its weekday."""
    return Dated(weekday, day)
