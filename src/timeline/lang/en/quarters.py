"""English quarters and halves: *Q1*, *the third quarter of 2019*, *the January-March period*."""

from __future__ import annotations

import re

from ...algebra import Edge, InSame, InYear, MonthDay, PartOfYear, Period, Publication, Range, Shift
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .part_guards import half_alone

_Q, _H = G.QUARTER, G.HALF


@rule(
    "[the ][fiscal ]{nth} quarter",
    "{nth}-quarter",
    "[the ]fiscal[-]{nth}[-| ]quarter",
    "[a ]flat {nth} quarter",
    "[the ]{nth}&( (and|or) {_:nth} quarters)",
    "{nth} quarters",
    "{nth:qn}",
    examples={
        "the first quarter": "2024-Q1", "third-quarter": "2023-Q3", "Q1": "2024-Q1",
        "in [the third] and fourth quarters": "2023-Q3",
    },
    rejects=("Q9 was asked.",),
)  # fmt: skip
def quarter(nth: int) -> Expression | None:
    """A quarter, the latest unless the clause looks ahead."""
    return PartOfYear(_Q, nth) if 1 <= nth <= 4 else None


@rule(
    "[the ]{month}-{last:month} (quarter|period)",
    "[the ]{month}-{last:month} (quarter|period) of {Year}",
    "[the ]{month} to {last:month} (quarter|period)",
    examples={"the January-March quarter": "2024-Q1", "the January-May period": "2024-01/2024-05"},
)
def months_of_year(month: int, last: int, year: Expression | None = None) -> Expression | None:
    """Some months that follow each other, or the quarter they are."""
    if last <= month:
        return None
    if (month % 3, last - month) == (1, 2):
        return PartOfYear(_Q, (month + 2) // 3, year)
    if year is None:
        return Range(MonthDay(month), MonthDay(last))
    return Range(InYear(month, None, year), InYear(last, None, year))


@rule(
    "[the ]{nth}~quarter of {Year}",
    "{nth} quarters of {Year}",
    "[the ]{nth:lastquarter} (of|in) {Year}",
    "[the ]{nth}~quarter {Year}",
    "[the ]{nth}~quarter of fiscal {Year}",
    "[the ]{Year} {nth}~quarter",
    "{Year}'s {nth}~quarter",
    "[the ]year-(ago|earlier) {nth}[~| ]quarter",
    "{nth:qn} {Year}",
    "{nth:qn} of {Year}",
    examples={
        "the third quarter of 1990": "1990-Q3", "the second quarter of this year": "2024-Q2",
        "this year's third quarter": "2024-Q3", "Q2 2023": "2023-Q2",
    },
)  # fmt: skip
def quarter_of_year(nth: int, year: Expression | None = None) -> Expression | None:
    """A quarter of a year that is named."""
    if year is None:
        year = Shift(G.YEAR, -1, Publication())
    return PartOfYear(_Q, nth, year) if 1 <= nth <= 4 else None


@rule(
    "the {Year} {nth}[~| ]quarter",
    "the {Year} quarter",
    "the {Year} period",
    "{Year}'s quarter",
    examples={"In the third quarter it rose from [the 1988 quarter]": "1988-Q3"},
)
def year_quarter(year: Expression, nth: int | None = None) -> Expression | None:
    """The quarter last told, in another year."""
    if nth is not None:
        return PartOfYear(_Q, nth, year)
    return InSame(year)


@rule(
    "[the ]{half} of {Month}",
    "[the ]{half} of {Week}",
    examples={"the first half of May": "2024-05", "the second half of next week": "2024-W11"},
)
def half_of_shorter(
    half: tuple[G, int],
    month: Expression | None = None,
    week: Expression | None = None,
) -> Expression | None:
    """The start or end of a month or a week."""
    whole = month or week
    return Edge("START" if half[1] == 1 else "END", whole) if whole is not None else None


@rule(
    "[the ]{half}",
    "{half:halves}",
    examples={"the first half": "2024-H1", "its [first-half] profit": "2024-H1"},
    rejects=("a first-half goal", "first-half profiteers"),
    guard=half_alone,
)
def half(half: tuple[G, int]) -> Expression:
    """A half of the year."""
    return PartOfYear(half[0], half[1])


@rule(
    "[the ]{half} of {Year}",
    "[the ]{half} {Year}",
    "{Year}'s {half}",
    "{number:hn} {Year}",
    examples={"the second half of next year": "2025-H2", "the first half of 2019": "2019-H1"},
)
def half_of_year(
    year: Expression, half: tuple[G, int] | None = None, number: int = 0
) -> Expression | None:
    """A half of a year that is named."""
    which = half[1] if half else number
    return PartOfYear(_H, which, year) if which in (1, 2) else None


@rule(
    "the [current |reporting ](quarter|period)",
    "that quarter",
    "the same (period|quarter)",
    "that period",
    examples={"the same period": "2023-Q4"},
    rejects=("the quarter of the city", "the period of mourning"),
    guard=lambda text, start, end: (
        not re.match(r"-|[ \n](?:of|when|that|which|in which|before|after)\b", text[end : end + 10])
    ),
)
def the_period() -> Expression:
    """The quarter, half or month the text reports on."""
    return Period()


@rule(
    "the latest {unit:longunit}",
    "the latest (fiscal|financial) {unit:longunit}",
    "the latest (period|three-month period)",
    examples={
        "the latest week": "2024-W09", "the latest quarter": "2023-Q4",
        "the latest fiscal year": "2023",
    },
)  # fmt: skip
def latest_unit(unit: G = G.QUARTER) -> Expression:
    """The last full unit before publication; of a quarter or an unnamed period, the one reported on."""
    return Period() if unit is _Q else Shift(unit, -1)
