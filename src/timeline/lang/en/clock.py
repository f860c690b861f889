"""English times of the day: *Sunday morning*, *9 p.m. EST Sunday*, *late on the night of June 20*."""

from __future__ import annotations

from ...algebra import Clock, Edge, PartOfDay, Publication, Recurring, Same, Shift, Told, Zoned
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G
from .part_guards import any_night, between_clocks, clock_alone, told_part


@rule(
    "{Day} {part}",
    "{Day} at {part}",
    "{Day}'s {part}",
    "{Day} in the {part}",
    "{part} {Day}",
    "{part} on {Day}",
    "{part} of {Day}",
    "the {part} of {Day}",
    "[the ]{edge} {part}[ hours] of {Day}",
    "the {part} hours of {Day}",
    "{edge} on the {part} of {Day}",
    "{edge} {part} {Day}",
    "{edge}-{part} {Day}",
    "{Day} {edge} {part}",
    "{part}, {Day}",
    examples={
        "Sunday morning": "2024-03-03TMO", "late on the night of June 20": "2024-06-20TNI",
        "the morning of March 1": "2024-03-01TMO", "noon Thursday": "2024-02-29T12:00",
    },
)  # fmt: skip
def part_of_day(part: str, day: Expression, edge: str | None = None) -> Expression:
    """A part of a day that is named."""
    whole = _part(part, day)
    return Edge(edge, whole) if edge else whole


def _part(part: str, day: Expression | None) -> Expression:
    if part == "MI":
        return Clock(12, 0, day)
    return PartOfDay(part, day if day is not None else Publication())


@rule(
    "[the ](early|small|wee)[ morning] hours of {Day}",
    "[the ](early|small|wee)[ morning] hours of {morning:Part}",
    examples={"the early hours of Sunday": "2024-03-03TMO"},
)
def small_hours(day: Expression | None = None, morning: Expression | None = None) -> Expression:
    """The hours after midnight."""
    return Edge("START", morning or PartOfDay("MO", day or Publication()))


@rule(
    "this {part}",
    "{edge} this {part}",
    examples={"this morning": "2024-03-05TMO"},
)
def this_part(part: str, edge: str | None = None) -> Expression:
    """A part of the day of publication."""
    whole = _part(part, None)
    return Edge(edge, whole) if edge else whole


@rule("tonight", "[late ]tonight", examples={"tonight": "2024-03-05TNI"})
def tonight() -> Expression:
    """The night of publication."""
    return PartOfDay("NI")


@rule(
    "last night",
    "[late ]last night",
    "last {part:evening}",
    examples={"last night": "2024-03-04TNI"},
)
def last_night(part: str = "NI") -> Expression:
    """The night before publication."""
    return PartOfDay(part, Shift(G.DAY, -1))


@rule(
    "overnight",
    "overnight {Day}",
    "{Day} overnight",
    examples={"overnight": "2024-03-04TNI", "overnight Sunday": "2024-03-03TNI"},
)
def overnight(day: Expression | None = None) -> Expression:
    """The night before publication, or of a day that is named."""
    return PartOfDay("NI", day or Shift(G.DAY, -1, Publication()))


@rule(
    "that [same |very ]{part}",
    "the same {part}",
    examples={"that morning": "2024-03-05TMO"},
)
def that_part(part: str) -> Expression:
    """A part of the day last told."""
    return _part(part, _told_day())


def _told_day() -> Expression:
    return Same(G.DAY, Told())


@rule(
    "[the ]{edge}~{part}",
    "the {part}",
    examples={"early morning": "2024-03-05TMO", "mid afternoon": "2024-03-05TAF"},
    guard=told_part,
)
def in_the_part(part: str, edge: str | None = None) -> Expression:
    """A part of the day the story is at."""
    whole = _part(part, _told_day())
    return Edge(edge, whole) if edge else whole


@rule(
    "{part}",
    "{dark}",
    examples={"raids at [night]": "XXXX-XX-XXTNI", "a [night] attack": "XXXX-XX-XXTNI"},
    rejects=("the night shift", "that night", "a night at the opera"),
    guard=any_night,
)
def at_night(part: str = "NI", dark: str = "NI") -> Expression:
    """At night, whichever night."""
    return Recurring(f"XXXX-XX-XXT{dark if part == 'NI' else part}")


@rule(
    "the (next|following) {part}",
    "the {part} after",
    examples={"the next morning": "2024-03-06TMO"},
)
def next_part(part: str) -> Expression:
    """A part of the day after the one last told."""
    return _part(part, Shift(G.DAY, +1, Told()))


@rule(
    "the (previous|preceding) {part}",
    "the {part} before",
    examples={"the previous night": "2024-03-04TNI"},
)
def previous_part(part: str) -> Expression:
    """A part of the day before the one last told."""
    return _part(part, Shift(G.DAY, -1, Told()))


def _hour24(hour: int, half: str) -> int | None:
    if not 0 <= hour <= 12:
        return None
    return hour % 12 + (12 if half == "pm" else 0)


@rule("{pm}", "{pm} {zone}", examples={"5pm": "2024-03-05T17:00", "7:15am": "2024-03-05T07:15"})
def clock_pm(pm: tuple[int, int], zone: str | None = None) -> Expression:
    """A clock time in two halves of twelve hours, written in one."""
    return Clock(pm[0], pm[1], None, zone or None)


@rule(
    "{hour}[:{minute}][ ]{half:ampm}[ {zone}]",
    "{hour}[:{minute}][ ]{half:ampm}[ \\({zone}\\)]",
    "{about} {hour}[:{minute}][ ]{half:ampm}[ {zone}]",
    "{hour}[.{minute}][ ]{half:ampm}[ {zone}]",
    examples={
        "9 p.m.": "2024-03-05T21:00", "7:15 a.m.": "2024-03-05T07:15",
        "9 p.m. EST": "2024-03-05T21:00",
    },
)  # fmt: skip
def clock_time(
    hour: int, half: str, minute: int = 0, zone: str | None = None, about: str | None = None
) -> Expression | None:
    """A clock time in two halves of twelve hours."""
    hour24 = _hour24(hour, half)
    return None if hour24 is None else Clock(hour24, minute, None, zone or None)


@rule(
    "{hour}[:{minute}]&( (to|and|until) {_:hour}[:{_:minute}][ ]{half:ampm})",
    examples={"from [9] to 11 a.m.": "2024-03-05T09:00"},
    rejects=("on 9 to 11 a.m. flights",),
    guard=between_clocks,
)
def first_clock(hour: int, half: str, minute: int = 0) -> Expression | None:
    """The first of two clock times whose half of the day is said with the last."""
    hour24 = _hour24(hour, half)
    return None if hour24 is None else Clock(hour24, minute)


@rule(
    "{hm}",
    "{hm}[ ]{zone}",
    "{hm}[ ](hours|hrs)",
    "{hhmm} ({zone}|hours|hrs)",
    examples={"at [17:30]": "2024-03-05T17:30", "0600 GMT": "2024-03-05T06:00"},
    rejects=("won 3:10 on aggregate",),
    guard=clock_alone,
)
def clock24(
    hm: tuple[int, int] | None = None, hhmm: tuple[int, int] | None = None, zone: str | None = None
) -> Expression | None:
    """A clock time of twenty-four hours."""
    hour, minute = hm or hhmm or (0, 0)
    return Clock(hour, minute, None, zone or None)


@rule(
    "{Clock} {Day}",
    "{Clock} on {Day}",
    "{Clock}, {Day}",
    "{Clock} of {Day}",
    "{Clock} on the (morning|afternoon|evening|night) of {Day}",
    "{Day} at {Clock}",
    "{Day}, at {Clock}",
    "{Day}, {Clock}",
    "{Day} around {Clock}",
    "{Day} {Clock}",
    "{Clock} the {Day}",
    examples={
        "9 p.m. EST Sunday": "2024-03-03T21:00", "10 p.m. Wednesday": "2024-02-28T22:00",
        "Sunday at 9 p.m.": "2024-03-03T21:00", "midnight Thursday": "2024-02-29T24:00",
    },
)  # fmt: skip
def clock_of_day(clock: Expression, day: Expression) -> Expression | None:
    """A clock time on a day that is named."""
    if not isinstance(clock, Clock) or clock.day is not None:
        return None
    return Clock(clock.hour, clock.minute, day, clock.zone)


@rule(
    "{Day} \\({zone}\\)",
    "{Day} {zone}",
    "{Clock} \\({zone}\\)",
    examples={"Thursday (New York time)": "2024-02-29"},
)
def in_zone(
    zone: str | None, day: Expression | None = None, clock: Expression | None = None
) -> Expression | None:
    """A day or clock time in a zone of its own."""
    inner = day or clock
    if inner is None:
        return None
    return Zoned(zone, inner) if zone else inner
