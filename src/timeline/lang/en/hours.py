"""English clock times in words: *five o'clock*, *half past two*, *7 in the evening*, *noon*."""

from __future__ import annotations

from ...algebra import Clock
from ...expression import Expression
from ...rule import rule
from .length_guards import no_paper


@rule(
    "{hour:cardinal} o'clock",
    "{hour} o'clock",
    "{hour:cardinal} o'clock in the {part}",
    "{hour:cardinal} in the {part}",
    "{hour:cardinal}[ o'clock] at {part:night}",
    "{hour} o'clock at {part:night}",
    "{hour}[:{minute}] in the {part}",
    "half past {half:cardinal}",
    "[a ]quarter past {past:cardinal}",
    "[a ]quarter to {to:cardinal}",
    examples={"five o'clock": "2024-03-05T05:00", "3 in the morning": "2024-03-05T03:00"},
)
def oclock(
    hour: int = 0,
    minute: int = 0,
    part: str | None = None,
    half: int = 0,
    past: int = 0,
    to: int = 0,
) -> Expression | None:
    """A clock time in words."""
    if half or past or to:
        return Clock(half or past or to - 1, 30 if half else 15 if past else 45)
    if not 1 <= hour <= 12:
        return None
    return Clock(_hour_in(hour, part) if part else hour, minute)


def _hour_in(hour: int, part: str) -> int:
    """Return an hour of twelve as one of twenty-four: 7 in the evening, 3 at night."""
    later = part in ("AF", "EV") or (part == "NI" and 5 <= hour < 12)
    return hour % 12 + (12 if later else 0)


@rule(
    "midnight", "midnight {zone}",
    examples={"midnight": "2024-03-05T24:00"},
    rejects=("Midnight Oil toured.",),
    guard=no_paper,
)  # fmt: skip
def midnight(zone: str | None = None) -> Expression:
    """The end of the day the story is at."""
    return Clock(24, zone=zone or None)


@rule(
    "noon", "midday", "high noon", "noon {zone}",
    examples={"noon": "2024-03-05T12:00", "noon KST": "2024-03-05T12:00"},
)  # fmt: skip
def noon(zone: str | None = None) -> Expression:
    """The middle of the day the story is at."""
    return Clock(12, zone=zone or None)


@rule(
    "{Clock} (this|yesterday|tomorrow) {part}",
    "{Clock} in the {part}",
    examples={
        "8 a.m. this morning": "2024-03-05T08:00",
        "7 o'clock in the evening": "2024-03-05T19:00",
    },
)
def clock_of_part(clock: Expression, part: str) -> Expression:
    """A clock time whose part of the day is said too."""
    if isinstance(clock, Clock) and 1 <= clock.hour <= 12:
        return Clock(_hour_in(clock.hour, part), clock.minute, clock.day, clock.zone)
    return clock
