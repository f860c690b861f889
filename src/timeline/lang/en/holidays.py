"""English names of holidays and observances, and the rules that place them."""

from __future__ import annotations

from ...algebra import Holiday, MonthDay, Publication, Same, Shift
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .part_guards import holiday_alone


@rule(
    "{holiday}",
    examples={"Christmas": "2023-12-25", "Easter": "2024-03-31", "Chuseok": "2023-09-29"},
    rejects=("Easter Island", "the Christmas tree"),
    guard=holiday_alone,
)  # fmt: skip
def holiday(holiday: tuple[str, object]) -> Expression:
    """A holiday, of the year nearest in the direction of the clause."""
    name, days = holiday
    return Holiday(name, days)  # type: ignore[arg-type]


@rule("this {holiday}", examples={"this Christmas": "2024-12-25"})
def this_holiday(holiday: tuple[str, object]) -> Expression:
    """The holiday of the current year."""
    return Holiday(holiday[0], holiday[1], Same(G.YEAR, Publication()))  # type: ignore[arg-type]


@rule("last {holiday}", "[this ]past {holiday}", examples={"last Easter": "2023-04-09"})
def last_holiday(holiday: tuple[str, object]) -> Expression:
    """The latest such holiday before today."""
    return Holiday(holiday[0], holiday[1], None, -1)  # type: ignore[arg-type]


@rule("next {holiday}", "[this ]coming {holiday}", examples={"next Easter": "2024-03-31"})
def next_holiday(holiday: tuple[str, object]) -> Expression:
    """The first such holiday after today."""
    return Holiday(holiday[0], holiday[1], None, +1)  # type: ignore[arg-type]


@rule(
    "{holiday} {Year}",
    "{holiday} of {Year}",
    examples={"Christmas 2019": "2019-12-25", "Thanksgiving last year": "2023-11-23"},
)
def holiday_of_year(holiday: tuple[str, object], year: Expression) -> Expression:
    """A holiday of a year that is named."""
    return Holiday(holiday[0], holiday[1], year)  # type: ignore[arg-type]


@rule(
    "[the ]{holiday} {unit:week}",
    "[the ]{holiday} {unit:weekend}",
    "{Day} {unit:weekend}",
    examples={
        "Easter week": "2024-W13", "the Memorial Day weekend": "2024-W21-WE",
        "the [July 4 weekend]": "2024-W27-WE",
    },
)  # fmt: skip
def holiday_week(
    unit: G, holiday: tuple[str, object] | None = None, day: Expression | None = None
) -> Expression | None:
    """The week a holiday is in, or the weekend nearest to it."""
    if holiday is not None:
        day = Holiday(holiday[0], holiday[1])  # type: ignore[arg-type]
    if not isinstance(day, Holiday | MonthDay):
        return None
    return Same(unit, Shift(G.DAY, -2, day) if unit is G.WEEKEND else day)
