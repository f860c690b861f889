"""English names of holidays and observances, and the rules that place them."""

from __future__ import annotations

from ...algebra import Holiday
from ...expression import Expression
from ...rule import rule
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


@rule(
    "last {holiday}",
    "next {holiday}",
    "{holiday} {Year}",
    "{holiday} of {Year}",
    "this {holiday}",
    examples={"Christmas 2019": "2019-12-25", "Thanksgiving last year": "2023-11-23"},
)
def holiday_of_year(
    holiday: tuple[str, object], year: Expression | None = None
) -> Expression | None:
    """A holiday of a year that is named."""
    if year is None:
        return Holiday(holiday[0], holiday[1])  # type: ignore[arg-type]
    return Holiday(holiday[0], holiday[1], year)  # type: ignore[arg-type]
