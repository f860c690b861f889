"""English times counted from another: *yesterday*, *last month*, *two weeks ago*, *a year earlier*."""

from __future__ import annotations

import re

from ...algebra import (
    Approx,
    Compared,
    Publication,
    Reported,
    Same,
    Shift,
    Told,
    Vague,
    Weekend,
)
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .ago import shifted
from .guards import closes, follows, last_alone, present_today, until_then

DAY = G.DAY


@rule("today", examples={"today": "2024-03-05"}, rejects=("in today's world",), guard=present_today)
def today() -> Expression:
    """The day of publication."""
    return Publication()


@rule("yesterday", examples={"yesterday": "2024-03-04"}, rejects=("the day before",))
def yesterday() -> Expression:
    """The day before publication."""
    return Shift(DAY, -1)


_TITLED = re.compile("[\"'\u201c\u2018`]This [A-Z]")


@rule(
    "tomorrow",
    examples={"tomorrow": "2024-03-06"},
    rejects=("the leaders of tomorrow",),
    guard=present_today,
)
def tomorrow() -> Expression:
    """The day after publication."""
    return Shift(DAY, +1)


@rule(
    "the day before yesterday",
    examples={"the day before yesterday": "2024-03-03"},
)
def day_before_yesterday() -> Expression:
    """Two days before publication."""
    return Shift(DAY, -2)


@rule("the day after tomorrow", examples={"the day after tomorrow": "2024-03-07"})
def day_after_tomorrow() -> Expression:
    """Two days after publication."""
    return Shift(DAY, +2)


@rule(
    "last {unit:longunit}",
    "the last {unit:bigunit}",
    "[all ]last {unit:longunit}",
    examples={"last month": "2024-02", "last week": "2024-W09", "last year": "2023"},
    rejects=("in the last month of the siege",),
    guard=last_alone,
)
def last_unit(unit: G) -> Expression | None:
    """The unit before the current one."""
    return Shift(unit, -1)


@rule(
    "next {unit:longunit}",
    "all [of ]next {unit:longunit}",
    examples={"next month": "2024-04", "next week": "2024-W11", "next year": "2025"},
)
def next_unit(unit: G) -> Expression:
    """The unit after the current one."""
    return Shift(unit, +1)


@rule(
    "[the |this ](coming|upcoming) {unit:longunit}",
    examples={"the coming week": "2024-W11", "this coming weekend": "2024-W10-WE"},
)
def coming_unit(unit: G) -> Expression:
    """The unit after the current one; of weekends, the first."""
    return Weekend(+1) if unit is G.WEEKEND else Shift(unit, +1)


@rule(
    "this {unit:longunit}",
    "the current {unit:longunit}",
    "all [of ]this {unit:longunit}",
    "(the current|this) (fiscal|financial) {unit:longunit}",
    "this calendar {unit:longunit}",
    "the (full|fiscal|calendar|current fiscal) {unit:yearunit}",
    examples={"this week": "2024-W10", "this month": "2024-03", "this year": "2024"},
    rejects=("on “This Week” she said",),
    guard=lambda text, start, end: not _TITLED.match(text, max(0, start - 1)),
)
def this_unit(unit: G) -> Expression | None:
    """The current unit."""
    return Same(unit, Publication()) if unit is not G.DAY else None


@rule(
    "the {unit:longunit} before last",
    examples={"the week before last": "2024-W08", "the year before last": "2022"},
)
def unit_before_last(unit: G) -> Expression:
    """The last but one."""
    return Shift(unit, -2)


@rule(
    "the {unit:longunit} after next",
    examples={"the week after next": "2024-W12"},
)
def unit_after_next(unit: G) -> Expression:
    """The next but one."""
    return Shift(unit, +2)


@rule(
    "{count} {unit:anyunit}[ {half:ahalf}] (earlier|before|prior|previously)",
    "{about} {count} {unit:anyunit} (earlier|before|prior|previously)",
    "the {unit:longunit} before",
    "the {unit:longunit} earlier",
    examples={"a day earlier": "2024-03-04", "two months earlier": "2024-01"},
    guard=lambda text, start, end: text[end - 6 : end].lower() != "before" or closes(text, end),
)
def earlier(
    unit: G, count: float | str = 1, about: str | None = None, half: float = 0.0
) -> Expression:
    """A count of units back from the time last told, as fine as that time."""
    if unit is G.YEAR and count == 1 and not about and not half:
        return Compared(-1)
    if isinstance(count, str):
        return Vague("PAST_REF")
    reported = unit is G.MONTH and count == 1 and not half
    shift = shifted(count + half, unit, -1, Reported(unit) if reported else Told())
    return Approx(about, shift) if about else shift


@rule(
    "{unit:units} (earlier|before)",
    examples={"They had met [weeks earlier].": "PAST_REF"},
    rejects=("the days before the war", "in the years earlier told"),
    guard=lambda text, start, end: closes(text, end) and not text[:start].endswith("the "),
)
def some_time_earlier(unit: G) -> Expression:
    """Some days, weeks or years before the time last told."""
    return Vague("PAST_REF")


@rule(
    "{unit:units} later",
    examples={"and [days later] it sank": "FUTURE_REF"},
)
def some_time_later(unit: G) -> Expression:
    """Some days, weeks or years after the time last told."""
    return Vague("FUTURE_REF")


@rule(
    "{count} {unit:anyunit}[ {half:ahalf}] (later|afterward[s]|after that)",
    "{about} {count} {unit:anyunit} (later|afterward[s]|after that)",
    "the {unit:longunit} after",
    examples={
        "a day later": "2024-03-06", "two years later": "2026",
        "a year and a half later": "2025-09",
    },
    guard=lambda text, start, end: (
        text[end - 5 : end].lower() != "after" or text[end : end + 1] in ".,;"
    ),
)  # fmt: skip
def later(
    unit: G, count: float | str = 1, about: str | None = None, half: float = 0.0
) -> Expression:
    """A count of units on from the time last told."""
    if isinstance(count, str):
        return Vague("FUTURE_REF")
    shift = shifted(count + half, unit, +1, Told())
    return Approx(about, shift) if about else shift


@rule(
    "the (next|following) {unit:longunit}",
    "the {unit:longunit} following",
    examples={
        "the next day": "2024-03-06", "the following week": "2024-W11",
        "It rose again [the year following].": "2025",
    },
    rejects=("the week following elections", "the day following him"),
    guard=follows,
)  # fmt: skip
def following(unit: G) -> Expression:
    """The unit after the time last told."""
    return Shift(unit, +1, Told())


@rule(
    "the (previous|preceding|prior) {unit:longunit}",
    examples={"the preceding month": "2024-02", "the previous day": "2024-03-04"},
)
def preceding(unit: G) -> Expression:
    """The unit before the time last told; of a month, before the one reported on."""
    return Shift(unit, -1, Reported(unit) if unit is G.MONTH else Told())


@rule(
    "that [same |very ]{unit:longunit}",
    "the [very ]same {unit:longunit}",
    "[earlier |later ]the same {unit:longunit}",
    "[earlier |later ]that [same ]{unit:longunit}",
    examples={"that day": "2024-03-05", "the same month": "2024-03", "that year": "2024"},
)
def same_unit(unit: G) -> Expression:
    """The unit in which the time last told lies."""
    return Same(unit, Told())


@rule(
    "then",
    examples={"until [then]": "2024-03-05"},
    rejects=("It rose until then-mayor Oh left.", "and then until dawn"),
    guard=until_then,
)
def then() -> Expression:
    """The time last told."""
    return Told()


@rule(
    "{count} {unit:anyunit} (from (now|today)|hence)",
    "{about} {count} {unit:anyunit} (from (now|today)|hence)",
    examples={"a week from now": "2024-W11", "two days from today": "2024-03-07"},
)
def from_now(count: float | str, unit: G, about: str | None = None) -> Expression:
    """A count of units on from publication."""
    if isinstance(count, str):
        return Vague("FUTURE_REF")
    shift = shifted(count, unit, +1, Publication())
    return Approx(about, shift) if about else shift


@rule(
    "{count} {unit:anyunit} (after|from|following) {Day}",
    "the {unit:anyunit} (after|following) {Day}",
    examples={"a week after March 12": "2024-W12", "the day after Sunday": "2024-03-04"},
    rejects=("It lasted 12 days from March 12 to March 24.",),
    guard=lambda text, start, end: (
        " from " not in text[start:end]
        or not re.match(r"[ \n](?:to|until|through)\b", text[end : end + 8])
    ),
)
def after_day(day: Expression, unit: G, count: float | str = 1) -> Expression | None:
    """A count of units on from a day that is named."""
    return None if isinstance(count, str) else shifted(count, unit, +1, day)


@rule(
    "{count} {unit:anyunit} (before|prior to) {Day}",
    "the {unit:anyunit} before {Day}",
    "the eve of {Day}",
    examples={"two days before March 12": "2024-03-10", "the day before Sunday": "2024-03-02"},
)
def before_day(day: Expression, unit: G = G.DAY, count: float | str = 1) -> Expression | None:
    """A count of units back from a day that is named."""
    return None if isinstance(count, str) else shifted(count, unit, -1, day)


@rule(
    "[the |its |a ]year(-| )(ago|earlier) (quarter|period|month|level)",
    "year-ago", "year-earlier", "month-earlier", "month-ago",
    "the (same|corresponding|comparable|similar) (quarter|period|month|time|span|term) [of ]last year",
    "the (same|corresponding|comparable|similar) (quarter|period|month|time|span) (a year (ago|earlier)|(of )the previous year)",
    "the corresponding year-(ago|earlier) (quarter|period|month)",
    "the comparable year-(ago|earlier) (quarter|period|month)",
    "the (quarter|month|period) a year ago",
    "the same (month|quarter) a year (ago|earlier|before)",
    examples={"the same period last year": "2023"},
)  # fmt: skip
def year_ago() -> Expression:
    """A year back from the time last told, as fine as that time."""
    return Compared(-1)
