"""English times counted back from today: *two weeks ago*, *ten years ago this month*."""

from __future__ import annotations

from ...algebra import Approx, Compared, Publication, Shift, Vague, Weekday, YearsFrom
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G


@rule(
    "{count} {unit:anyunit}[ {half:ahalf}][ or so] ago",
    "{about} {count} {unit:anyunit}[ {half:ahalf}][ or so] ago",
    examples={
        "two weeks ago": "2024-W08", "a month ago": "2024-02", "three days ago": "2024-03-02",
        "several years ago": "PAST_REF", "about five years ago": "2019",
        "a year and a half ago": "2022-09",
    },
)  # fmt: skip
def ago(
    count: float | str, unit: G, about: str | None = None, half: float = 0.0
) -> Expression | None:
    """A count of units back from publication, as fine as the unit."""
    if half and isinstance(count, str):
        return None
    if unit is G.YEAR and count == 1 and not about and not half:
        return Compared(-1)
    return back(count if isinstance(count, str) else count + half, unit, about, Publication())


_YEARS = {G.DECADE: 10, G.CENTURY: 100}


def back(count: float | str, unit: G, about: str | None, anchor: Expression) -> Expression:
    """Return a time so many units before another."""
    if isinstance(count, str):
        return Vague("PAST_REF")
    shift: Expression = shifted(count, unit, -1, anchor)
    return Approx(about, shift) if about else shift


def shifted(count: float, unit: G, sign: int, anchor: Expression) -> Expression:
    """Return a time so many units after another (+1) or before it (-1); a fraction in finer units."""
    if unit in _YEARS:
        count, unit = count * _YEARS[unit], G.YEAR  # a decade ago is a year, not a decade
    if count != int(count):
        finer = {G.YEAR: (G.MONTH, 12), G.WEEK: (G.DAY, 7), G.MONTH: (G.WEEK, 4), G.DAY: (G.HOUR, 24), G.HOUR: (G.MINUTE, 60), G.MINUTE: (G.SECOND, 60)}  # fmt: skip
        if unit not in finer:
            return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
        smaller, factor = finer[unit]
        return Shift(smaller, sign * round(count * factor), anchor)
    return Shift(unit, sign * int(count), anchor)


@rule(
    "{count} {_:years_} ago[ on| in] {Time}",
    examples={
        "a year ago today": "2023-03-05", "ten years ago this month": "2014-03",
        "two years ago this week": "2022-W09",
    },
)  # fmt: skip
def years_ago(count: float | str, time: Expression) -> Expression | None:
    """A day, week or month so many years back."""
    shorter = time.unit in (G.DAY, G.WEEK, G.MONTH)
    return YearsFrom(-count, time) if isinstance(count, int) and shorter else None


@rule(
    "{count} {_:weeks_} ago [on ]{weekday}",
    examples={"a week ago Monday": "2024-02-26", "two weeks ago Friday": "2024-02-16"},
)
def weeks_ago_weekday(count: float | str, weekday: int) -> Expression | None:
    """A weekday so many weeks back."""
    return Shift(G.DAY, -7 * count, Weekday(weekday)) if isinstance(count, int) else None


@rule("{count} {weekdays} ago", examples={"two Sundays ago": "2024-02-25"})
def weekdays_ago(count: float | str, weekdays: int) -> Expression | None:
    """The last but so many of a weekday."""
    if not isinstance(count, int):
        return Vague("PAST_REF")
    return Shift(G.DAY, 7 - 7 * count, Weekday(weekdays, -1))


@rule(
    "{count}(-| to | or )({_:count}|so|more) {unit:anyunit} ago",
    examples={"two or three years ago": "2022", "ten or so days ago": "2024-02-24"},
)
def about_ago(count: float | str, unit: G) -> Expression:
    """About so many units back."""
    return back(count, unit, "APPROX", Publication())
