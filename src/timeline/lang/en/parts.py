"""English parts of longer times: *early June*, *the second week of next month*, *Q1*, *the 1990s*."""

from __future__ import annotations

import re

from ...algebra import (
    Century,
    Decade,
    Edge,
    InSame,
    InYear,
    MonthDay,
    Nth,
    PartOfYear,
    Period,
    Publication,
    Range,
    Run,
    Same,
    Shift,
    Told,
    Weekend,
)
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .part_guards import decade_alone, half_alone, unit_told

_Q, _H = G.QUARTER, G.HALF


@rule(
    "{edge} {Time}",
    "{edge}-{Time}",
    "{edge} in {Time}",
    "{edge} in the {unit:longunit}",
    "{edge} on {Day}",
    "{edge} {Time}",
    "[in ][the ]{edge} of {Time}",
    "the {edge} {Time}",
    "the {edge}-{Time}",
    "very {edge} {Time}",
    "the very {edge} of {Time}",
    examples={
        "early June": "2024-06", "late last year": "2023", "mid-July": "2024-07",
        "the end of this year": "2024", "earlier this month": "2024-03", "late Friday": "2024-03-01",
    },
)  # fmt: skip
def edge_of(
    edge: str, time: Expression | None = None, day: Expression | None = None, unit: G = G.YEAR
) -> Expression:
    """The start, middle or end of a time."""
    if time is None and day is None:
        time = Same(unit, Told())
    return Edge(edge, time or day)  # type: ignore[arg-type]


@rule(
    "year-end", "year end", "year's end", "[the ]end of the year", "the year['s][-| ]end",
    "[the ]year's end",
    examples={"year-end": "2024", "year's end": "2024"},
)  # fmt: skip
def year_end() -> Expression:
    """The end of the current year."""
    return Edge("END", Same(G.YEAR, Publication()))


@rule(
    "month-end", "month end", "month's end", "the end of the month",
    examples={"month-end": "2024-03"},
)  # fmt: skip
def month_end() -> Expression:
    """The end of the month told."""
    return Edge("END", Same(G.MONTH, Told()))


@rule(
    "{edge} the {unit:longspan}",
    examples={"the end of the decade": "202", "the middle of the century": "20"},
)
def edge_of_span(edge: str, unit: G) -> Expression:
    """The start, middle or end of the current decade or century."""
    return Edge(edge, Same(unit, Publication()))


@rule(
    "the {nth:ordinal} {unit:longunit} (of|in) {Period}",
    "{nth:ordinal} {unit:longunit} of {Period}",
    examples={
        "the second week of next month": "2024-W15",
        "the last day of June": "2024-06-30", "the first month of this year": "2024-01",
    },
)  # fmt: skip
def nth_unit(nth: int, unit: G, period: Expression) -> Expression | None:
    """The nth day, week or month of a longer time."""
    return Nth(nth, unit, period) if unit is not G.QUARTER else None


@rule(
    "the first {count} {unit:units} (of|in) {Period}",
    "first {count} {unit:units} of {Period}",
    examples={"the first three months of this year": "P3M"},
)
def first_units(count: float | str, unit: G, period: Expression) -> Expression | None:
    """The first few units of a longer time."""
    return Run(1, int(count), unit, period) if isinstance(count, int) else None


@rule(
    "the (last|final) {count} {unit:units} of {Period}",
    examples={"the last two months of 2019": "P2M"},
)
def last_units(count: float | str, unit: G, period: Expression) -> Expression | None:
    """The last few units of a longer time."""
    return Run(-1, int(count), unit, period) if isinstance(count, int) else None


@rule(
    "[the ][fiscal ]{nth} quarter",
    "{nth}-quarter",
    "[the ]fiscal[-]{nth}[-| ]quarter",
    "[a ]flat {nth} quarter",
    "{nth:qn}",
    examples={"the first quarter": "2024-Q1", "third-quarter": "2023-Q3", "Q1": "2024-Q1"},
    rejects=("Q9 was asked.",),
)
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
    examples={"the first half": "2024-H1"},
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
    "[the ]{decade:decade}",
    "[the ]{edge}[-| ]{decade:decade}",
    "[the ]{edge}[-| ]{tens:twodecade}",
    examples={"the 1990s": "199", "the '80s": "198", "the nineties": "199"},
    rejects=("a man in his thirties",),
    guard=decade_alone,
)
def decade(decade: int = 0, edge: str | None = None, tens: int = 0) -> Expression:
    """Ten years."""
    decade = decade or 1900 + tens
    return Edge(edge, Decade(decade)) if edge else Decade(decade)


@rule(
    "[the ]{edge} of the {decade:decade}",
    "the {half} of the {decade:decade}",
    examples={"the second half of the 1980s": "198"},
)
def edge_of_decade(
    decade: int, edge: str | None = None, half: tuple[G, int] | None = None
) -> Expression:
    """The start, middle or end of ten years."""
    return Edge(edge or ("START" if half and half[1] == 1 else "END"), Decade(decade))


@rule(
    "[the ]{n:centuryth}[-| ]century",
    "[the ]{edge}[-| ]{n:centuryth}[-| ]century",
    "the {edge} of the {n:centuryth} century",
    "the turn of the century",
    examples={"the 19th century": "18", "the twentieth century": "19"},
)
def century(n: int = 21, edge: str | None = None) -> Expression:
    """A hundred years, by the ordinal that names them."""
    whole = Century(n - 1)
    return Edge(edge, whole) if edge else whole


@rule(
    "[the ]weekend",
    examples={"the weekend": "2024-W09-WE"},
    rejects=("after a weekend of talks",),
    guard=lambda text, start, end: text[max(0, start - 3) : start].lower() != " a ",
)
def weekend() -> Expression:
    """The weekend, the last one unless the clause looks ahead."""
    return Weekend()


@rule("[the |this ]past {_:weekend}", examples={"the past weekend": "2024-W09-WE"})
def past_weekend() -> Expression:
    """The last weekend."""
    return Shift(G.WEEKEND, -1)


@rule(
    "the {unit:longunit}",
    "{unit:longunit}",
    examples={"for [the year]": "2024"},
    guard=unit_told,
)
def the_unit(unit: G) -> Expression:
    """The unit the text is speaking of."""
    if unit is G.QUARTER:
        return Period()
    return Same(unit, Told())


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
    "the latest (fiscal quarter|period|three-month period)",
    examples={"the latest week": "2024-W09", "the latest quarter": "2023-Q4"},
)
def latest_unit(unit: G = G.QUARTER) -> Expression:
    """The last full unit before publication; of an unnamed period, the quarter."""
    return Shift(unit, -1)
