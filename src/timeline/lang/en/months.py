"""English months without their year: *in June*, *last March*, *that same June*."""

from __future__ import annotations

from ...algebra import InYear, MonthDay, Publication, Same, Yearly
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .guards import month_alone, month_told


@rule(
    "{month}",
    examples={"will meet in [June]": "2024-06", "by [April]": "2024-04"},
    rejects=("They march on.", "She may go.", "April Jones won.", "Theresa May spoke."),
    guard=month_alone,
)
def month(month: int) -> Expression:
    """A month; the tense chooses the year."""
    return MonthDay(month)


@rule(
    "last {month}",
    examples={"last June": "2023-06", "last December": "2023-12", "last February": "2023-02"},
)
def last_month_named(month: int) -> Expression:
    """The latest such month before the current one; what has just ended is *last month* or *February*."""
    return MonthDay(month, None, -2)


@rule("[this ]past {month}", examples={"this past February": "2024-02"})
def past_month_named(month: int) -> Expression:
    """The latest such month before the current one."""
    return MonthDay(month, None, -1)


@rule(
    "next {month}",
    "[this ]coming {month}",
    examples={"next June": "2024-06", "next March": "2025-03"},
)
def next_month_named(month: int) -> Expression:
    """The first such month after the current one."""
    return MonthDay(month, None, +1)


@rule(
    "that [same |very ]{month}",
    "the same {month}",
    examples={"that same June": "2024-06", "that March": "2024-03"},
    rejects=(
        "all that may happen",
        "the answer that April Jones gave",
        "He said that August 15 was fine.",
        "that march",
    ),
    guard=month_told,
)
def that_month(month: int) -> Expression:
    """The month of the year last told."""
    return Yearly(G.MONTH, month)


@rule(
    "the (following|next) {month}",
    examples={"the following June": "2024-06", "the following February": "2025-02"},
    guard=month_told,
)
def following_month_named(month: int) -> Expression:
    """The first such month after the time last told."""
    return Yearly(G.MONTH, month, +1)


@rule(
    "[the ](previous|preceding) {month}",
    examples={"the previous April": "2023-04"},
    guard=month_told,
)
def preceding_month_named(month: int) -> Expression:
    """The last such month before the time last told."""
    return Yearly(G.MONTH, month, -1)


@rule("this {month}", examples={"this September": "2024-09"}, rejects=("this may be so",))
def this_month_named(month: int) -> Expression:
    """The month of the current year."""
    return InYear(month, None, Same(G.YEAR, Publication()))
