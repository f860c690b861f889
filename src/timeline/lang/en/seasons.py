"""English seasons: *the summer of 2019*, *last winter*, *that spring*, *the following autumn*."""

from __future__ import annotations

from ...algebra import CalendarDate, PartOfYear, Publication, Same, Shift, Yearly
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .part_guards import season_alone, season_of_event, season_told, season_unnamed


@rule(
    "[the ]{season} of {Year}",
    "[the ]{season} {Year}",
    "[the ]{season} of {year:shortyear}",
    "{Year} {season}",
    "[the ]{season} of {y:year}-({_:yeartail}|{_:year})",
    examples={"the summer of 2019": "2019-SU", "winter 1994": "1994-WI"},
    rejects=("the 2018 Winter Games",),
    guard=season_unnamed,
)
def season_of_year(
    season: int, year: Expression | int | None = None, y: int | None = None
) -> Expression | None:
    """A season of a year; a winter bears the year it begins in."""
    written = year if y is None else y
    whole = CalendarDate(written) if isinstance(written, int) else written
    return PartOfYear(G.SEASON, season, whole)


@rule(
    "last {season}", "this past {season}", "[the ]past {season}",
    examples={"last summer": "2023-SU", "this past spring": "2023-SP"},
)  # fmt: skip
def last_season(season: int) -> Expression:
    """The latest such season that is over."""
    return PartOfYear(G.SEASON, season, direction=-1)


@rule("next {season}", examples={"next summer": "2025-SU"})
def next_season(season: int) -> Expression:
    """The first such season of next year."""
    return PartOfYear(G.SEASON, season, Shift(G.YEAR, +1))


@rule(
    "this [coming ]{season}", "[the |this ](coming|upcoming) {season}",
    examples={"this summer": "2024-SU", "this coming fall": "2024-FA"},
)  # fmt: skip
def this_season(season: int) -> Expression:
    """The season of the current year."""
    return PartOfYear(G.SEASON, season, Same(G.YEAR, Publication()))


@rule(
    "{season}",
    "the {season}",
    examples={"in [the summer]": "2023-SU"},
    rejects=("They fall in love.", "a spring in his step", "Fall back!"),
    guard=season_alone,
)
def season(season: int) -> Expression:
    """A season; the tense chooses the year."""
    return PartOfYear(G.SEASON, season)


@rule(
    "{season}",
    examples={"a [summer] offensive": "2023-SU", "a [winter] campaign": "2023-WI"},
    rejects=("They fall on hard times.", "the spring water", "summer school"),
    guard=season_of_event,
)
def season_of_what_happened(season: int) -> Expression:
    """The season that an attack, a campaign or a harvest is named by."""
    return PartOfYear(G.SEASON, season)


@rule(
    "that [same |very ]{season}",
    "the same {season}",
    examples={"that spring": "2024-SP", "that same summer": "2024-SU"},
    rejects=("that springs to mind", "walls that fall down"),
    guard=season_told,
)
def that_season(season: int) -> Expression:
    """The season of the year last told."""
    return Yearly(G.SEASON, season)


@rule("the (following|next) {season}", examples={"the following winter": "2024-WI"})
def following_season(season: int) -> Expression:
    """The first such season after the time last told."""
    return Yearly(G.SEASON, season, +1)


@rule("the (previous|preceding) {season}", examples={"the previous autumn": "2023-FA"})
def preceding_season(season: int) -> Expression:
    """The last such season before the time last told."""
    return Yearly(G.SEASON, season, -1)
