"""English lengths of time and repetitions: *three years*, *the past two weeks*, *every Tuesday*."""

from __future__ import annotations

from ...algebra import Duration, Length, Recurring, duration_value
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .length_guards import lasting_units, lasts, no_paper, no_verb, rated

_HALVES = {1: 1.5, 2: 2.5}


@rule(
    "{unit:per}",
    examples={"50 tons [a year]": "P1Y"},
    guard=rated,
)
def a_unit(unit: G) -> Expression:
    """So much in every unit."""
    return Recurring(duration_value(1, unit))


@rule(
    "{count}~{unit:anyunit}[-old|-long| long|' time|'s time]",
    "{count}(-| to | or |-to-|-or-){last:count}~{unit:anyunit}",
    "(a|an|the|this|that) {count}~{unit:anyunit} period",
    "{count} (more|additional|full|straight|consecutive|whole|solid|extra|other|trading|working|calendar|fiscal) {unit:anyunit}",
    "[an ](another|additional) [{count} ]{unit:anyunit}",
    "{about} {count}~{unit:anyunit}",
    "{about} {count} (more|additional|consecutive|straight|full|trading|working) {unit:anyunit}",
    "{count} {unit:anyunit} or {last:count}",
    examples={
        "three days": "P3D", "two-year": "P2Y", "an [8-month-old] truce": "P8M", "several years": "PXY",
        "more than four hours": "PT4H", "2 1/2 years": "P2Y6M", "another week": "P1W",
    },
    rejects=("a second chance", "the 4 quarters of a circle", "It has a fiscal year of its own."),
    guard=lasts,
)  # fmt: skip
def duration(
    unit: G, count: float | str = 1, last: float | str | None = None, about: str | None = None
) -> Expression | None:
    """A length of time."""
    if (unit is G.SECOND and count == 1) or (about == "MORE_THAN" and count == "X"):
        return None
    if unit in (G.SECOND, G.QUARTER) and isinstance(count, int) and 1900 <= count < 2100:
        return None  # the 1988 second quarter
    return Duration(count, unit, about)


@rule(
    "{count} {unit:anyunit} and (a half|{more:count} {finer:anyunit})",
    examples={"a minute and a half": "PT1M30S", "two years and three months": "P2Y3M"},
)  # fmt: skip
def duration_and(
    count: float | str, unit: G, more: float | str | None = None, finer: G | None = None
) -> Expression | None:
    """A length of time in two units, or with a half."""
    if isinstance(count, str) or isinstance(more, str):
        return None
    if more is None or finer is None:
        return Duration(count + 0.5, unit)
    first, second = duration_value(count, unit), duration_value(more, finer)
    return Length(first + second.removeprefix("PT" if "T" in first else "P"))


@rule(
    "(the |)(past|last|previous|preceding|first|next|coming|following|final|latest|recent|remaining|initial|opening|entire) {count}[ more| consecutive| straight]~{unit:units}[ or so]",
    "(this|these|its|his|her|their|the) (past|last|next|coming|first|latest|final) {count} {unit:units}",
    "{about} the (past|last|next|first) {count} {unit:units}[ or so]",
    "the (past|last|next|first|coming) {count}[ |-](to|or)[ |-]{last:count}~{unit:units}",
    "the {count} {unit:units}",
    "the {count} (past|last|previous|preceding|next|following|first|remaining|final) {unit:units}",
    "these {count} {unit:units}",
    "the (past|last) {unit:fewunit}",
    "the next {unit:fewunit}[ or so]",
    "the first {unit:units}",
    "[the |a ]year-(earlier|ago) {count}~{unit:units}",
    "the (past|last|next|first) {one:longunit} or (two|so)",
    "(each|every) of the (past|last|next) {count} {unit:units}",
    "all {count} {unit:units}",
    "{unit:units} (ahead|to come)",
    "the {unit:units} (ahead|to come)",
    examples={
        "the past two weeks": "P2W", "the next few days": "PXD", "the last five years": "P5Y",
        "the first nine months": "P9M", "the year-earlier six months": "P6M",
    },
)  # fmt: skip
def past_units(
    unit: G = G.DAY,
    count: float | str = "X",
    last: float | str | None = None,
    about: str | None = None,
    one: G | None = None,
) -> Expression | None:
    """A length of time next to a time that goes without saying."""
    if one is not None:
        return Duration(1, one, "APPROX")
    if about == "MORE_THAN":
        return None  # over the past two weeks: a preposition
    return Duration(count, unit, about)


@rule(
    "[the |a ]{nth:ordinal} (consecutive|straight|successive) {unit:longunit}",
    examples={"the second consecutive day": "P2D", "a third straight month": "P3M"},
)
def nth_running(nth: int, unit: G) -> Expression | None:
    """A length that is counted while it lasts."""
    return Duration(nth, unit) if nth > 1 else None


@rule(
    "{unit}-long",
    "{units}-long",
    "{units}-old",
    examples={"a [month-long] siege": "P1M", "in [years-long] talks": "PXY"},
    rejects=("a year long remembered", "the week-long one"),
    guard=lambda text, start, end: (
        not text[max(0, start - 4) : start].lower().endswith(("the ", "-"))
    ),
)
def unit_long(unit: G | None = None, units: G | None = None) -> Expression:
    """As long as a unit, or as some."""
    return Duration(1, unit) if unit is not None else Duration("X", units or G.RANGE)


@rule("the past {unit:longunit}", examples={"the past week": "P1W"})
def past_unit(unit: G) -> Expression:
    """The length of a unit up to publication, wherever the calendar's units begin."""
    return Duration(1, unit)


@rule(
    "(recent|past|coming|future|these|these past|previous|subsequent) {unit:units}",
    "the (coming|past|last|next|early|recent|intervening|ensuing|following) {unit:units}",
    "{unit:units}",
    "many {unit:units}",
    "{unit:units} (and|or) {_:units}",
    "[the ](recent|coming|past|next|last) {unit:units} (and|or) {_:units}",
    "the {unit:units}",
    examples={"recent years": "PXY", "the coming months": "PXM", "for [centuries]": "PXC"},
    guard=lasting_units,
)  # fmt: skip
def some_units(unit: G) -> Expression:
    """Some days, months or years."""
    return Duration("X", unit)


@rule(
    "a while", "a long time", "some time", "a long while", "a short time", "a short while",
    "quite some time", "a period of time", "(a|an) [fairly |very |rather |quite ](long|lengthy|extended|prolonged) period", "long periods",
    examples={"a while": "PXX"},
)  # fmt: skip
def some_time() -> Expression:
    """An unknown length of time."""
    return Duration("X", G.RANGE)


@rule(
    "every {unit}", "each {unit}", "per {unit}", "each and every {unit}", "once {a:article} {unit}",
    "twice {a:article} {unit}", "{count} times {a:article} {unit}", "once every {unit}", "once per {unit}",
    "every single {unit}",
    examples={"every week": "P1W", "each year": "P1Y", "per month": "P1M", "twice a week": "P1W"},
)  # fmt: skip
def every_unit(unit: G, a: int = 1, count: float | str = 1) -> Expression | None:
    """Once or more in every unit."""
    if unit is G.SECOND:
        return None  # every second house
    if unit is G.QUARTER:
        return Recurring("P1Q")
    return Recurring(duration_value(1, unit)) if unit is not G.WEEKEND else Recurring("XXXX-WXX-WE")


@rule(
    "(every|each) {count} {unit:units}", "every other {unit}", "(every other|alternate) {unit:units}", "once every {count} {unit:units}",
    "every (second|two) {unit:anyunit}",
    examples={"every four years": "P4Y", "every other week": "P2W"},
)  # fmt: skip
def every_units(unit: G, count: float | str = 2) -> Expression:
    """Once in so many units."""
    return Recurring(duration_value(count, unit))


@rule(
    "[the ]{nth:ordinal} {weekday} (of|in) (each|every) month",
    "(each|every) {nth:ordinal} {weekday}[ (of|in) (the|each|every) month]",
    "[the ]{nth:ordinal}[ day] of (each|every) month",
    examples={"the first Monday of each month": "P1M", "the 15th of every month": "XXXX-XX-15"},
)
def every_month(nth: int, weekday: int | None = None) -> Expression:
    """Once a month, on its day."""
    return Recurring("P1M" if weekday is not None or nth < 1 else f"XXXX-XX-{nth:02d}")


@rule(
    "every (other|second) {weekday}",
    "(every|each) {weekday} and {_:weekday}[ {part}]",
    "(every|each) {weekday}[ {part}]", "{weekdays}", "{weekday} {parts}", "on {weekdays}",
    examples={"every Tuesday": "XXXX-WXX-2", "Sundays": "XXXX-WXX-7"},
)  # fmt: skip
def every_weekday(
    weekday: int | None = None, weekdays: int | None = None, part: str = "", parts: str = ""
) -> Expression:
    """Once a week, on its day."""
    day = weekday if weekday is not None else weekdays
    code = part or parts
    return Recurring(f"XXXX-WXX-{(day or 0) + 1}{'T' + code if code else ''}")


@rule(
    "(every|each) {month}", "(every|each) {season}", "(every|each) {part}", "{season}s",
    "{parts}",
    examples={"every June": "XXXX-06", "every morning": "XXXX-XX-XXTMO", "each summer": "XXXX-SU"},
    rejects=("the water springs", "she falls"),
    guard=no_verb,
)  # fmt: skip
def every_part(
    month: int | None = None, season: int | None = None, part: str = "", parts: str = ""
) -> Expression | None:
    """Once a year or a day, at its time."""
    if month:
        return Recurring(f"XXXX-{month:02d}")
    if season:
        return Recurring(f"XXXX-{('SP', 'SU', 'FA', 'WI')[season - 1]}")
    return Recurring(f"XXXX-XX-XXT{part or parts}")


@rule(
    "{often}",
    examples={"daily": "P1D", "annual": "P1Y", "monthly": "P1M", "twice-weekly": "P1W"},
    rejects=("the Daily News", "Daily Telegraph"),
    guard=no_paper,
)
def often(often: str) -> Expression:
    """A repetition in one word."""
    return Recurring(often)
