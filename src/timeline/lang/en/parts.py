"""English parts of longer times: *early June*, *the second week of next month*, *Q1*, *the 1990s*."""

from __future__ import annotations

from ...algebra import (
    Approx,
    Century,
    Decade,
    Edge,
    Nth,
    Period,
    Publication,
    Run,
    Same,
    Shift,
    Told,
    Weekend,
)
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .part_guards import century_alone, day_counted, decade_alone, middle_told, unit_told


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
    "mid~year", "midyear",
    examples={"by [midyear]": "2024", "since [mid-year]": "2024"},
    rejects=("mid-year reports",),
    guard=middle_told,
)  # fmt: skip
def mid_year() -> Expression:
    """The middle of the current year."""
    return Edge("MID", Same(G.YEAR, Publication()))


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
    "[the ]{_:ordinal} day",
    examples={"today is [the fifth day] of the strike": "2024-03-05"},
    rejects=("on the first day of the strike", "the second day of an exam"),
    guard=day_counted,
)
def counted_day() -> Expression:
    """A day that is counted from the beginning of something, beside its own name."""
    return Same(G.DAY, Told())


@rule(
    "the first {count} {unit:units} (of|in) {Period}",
    "first {count} {unit:units} of {Period}",
    "{about} the first {count} {unit:units} of {Period}",
    examples={"the first three months of this year": "P3M"},
)
def first_units(
    count: float | str, unit: G, period: Expression, about: str | None = None
) -> Expression | None:
    """The first few units of a longer time."""
    if not isinstance(count, int):
        return None
    run = Run(1, count, unit, period)
    return Approx(about, run) if about else run


@rule(
    "the (last|final) {count} {unit:units} of {Period}",
    examples={"the last two months of 2019": "P2M"},
)
def last_units(count: float | str, unit: G, period: Expression) -> Expression | None:
    """The last few units of a longer time."""
    return Run(-1, int(count), unit, period) if isinstance(count, int) else None


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
    return Edge(edge or _half_edge(half), Decade(decade))


def _half_edge(half: tuple[G, int] | None) -> str:
    return "START" if half and half[1] == 1 else "END"


@rule(
    "[the ]{n:centuryth}[-| ]century",
    "[the ]{edge}[-| ]{n:centuryth}[-| ]century",
    "the {edge} of the {n:centuryth} century",
    "the {half} of the {n:centuryth} century",
    "[the ]{n:centuryth}&( (and|or|to) {_:centuryth} centur(y|ies))",
    "{n:centuryth} centuries",
    "the turn of the century",
    examples={
        "the 19th century": "18",
        "the twentieth century": "19",
        "in [the 17th] and 18th centuries": "16",
    },
    rejects=("the 2nd and 3rd century BC",),
    guard=century_alone,
)
def century(n: int = 21, edge: str | None = None, half: tuple[G, int] | None = None) -> Expression:
    """A hundred years, by the ordinal that names them."""
    whole = Century(n - 1)
    edge = edge or (_half_edge(half) if half else None)
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
