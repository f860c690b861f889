"""How a picture says dates and what its signs mean."""

from collections.abc import Mapping

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # whatever the locale
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
PARTS = {
    "MO": "morning", "MI": "noon", "AF": "afternoon", "EV": "evening", "NI": "night",
    "DT": "daytime",
}  # fmt: skip
YEAR, DECADE, CENTURY = "{}", "{}s", "{}–{}"
YEAR_FIRST = False
SINCE, UNTIL, EVER = "since {}", "until {}", "ever"
_EDGES = {"APPROX": "c. ", "START": "early ", "MID": "mid-", "END": "late "}

MORE = "+{} more"
UNDATED = "{} without a date not drawn"
ZONE, OTHER_ZONE = "Days are those of {}", "days of {}"
PLANNED, VOID = "planned or possible", "cancelled or denied"
SPAN, BROKEN = "span of time", "time left out; the scale may change"
SOURCES, DENIED = "({} sources)", "denied: {}"
UNTITLED, EMPTY = "(no title)", "no dated events"
VALUES: Mapping[str, str] = {}
"""What colours tell apart, where that has another name."""


def month(number: int, year: int | None) -> str:
    """``Jun 2024``, or ``Jun`` where the year is known."""
    return MONTHS[number - 1] + (f" {year}" if year else "")


def day(number: int, in_month: int, year: int | None) -> str:
    """``20 Jun 2024``, or ``20 Jun`` where the year is known."""
    return f"{number} {month(in_month, year)}"


def days(first: int, last: int, in_month: int, year: int | None) -> str:
    """Days of one month: ``9–11 Jul 2024``."""
    return f"{first}–{last} {month(in_month, year)}"


def part(of_day: str, word: str) -> str:
    """A part of a day."""
    return f"{of_day}, {word}"


def season(begins: int, year: int) -> str:
    """A season by the month it begins with."""
    return f"{SEASONS.get(begins, '')} {year}".strip()


def quarter(number: int, year: int) -> str:
    """A quarter of a year."""
    return f"Q{number} {year}"


def half(number: int, year: int) -> str:
    """A half of a year."""
    return f"H{number} {year}"


def edged(words: str, edge: str, unit: str) -> str:
    """What is about a time, or early or late in it."""
    return _EDGES[edge] + words


def length(count: int, unit: str) -> str:
    """A length of time."""
    return f"{count} {unit}{'' if count == 1 else 's'}"
