"""The words of a label: an event's date as a reader writes it, and its line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..modality import Modality
from ..when import CLOCK, TIMES, When, zone_info
from ..when import Granularity as G

if TYPE_CHECKING:
    from ..event import Event

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # whatever the locale
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def day_words(moment: datetime, *, year: bool) -> str:
    """Return a day: ``20 Jun 2024``, or ``20 Jun`` where the year is known."""
    return f"{moment.day} {month_words(moment, year=year)}"


def month_words(moment: datetime, *, year: bool) -> str:
    """Return a month: ``Jun 2024``, or ``Jun`` where the year is known."""
    return _MONTHS[moment.month - 1] + (f" {moment.year}" if year else "")


def civil_date(when: When, *, year: bool = True, day: bool = True) -> str:
    """Return a time in the civil labels of its own zone, as fine as it is and no finer.

    A clock time or part of a day need name neither its year nor its ``day`` where these are known.

    >>> civil_date(When.parse("2024-07")), civil_date(When.parse("2024-07-09/2024-07-11"))
    ('Jul 2024', '9–11 Jul 2024')
    """
    return _MODS.get(when.mod or "", "") + _civil_date(when, year, day)


_MODS = {"APPROX": "c. ", "START": "early ", "MID": "mid-", "END": "late "}


def _civil_date(when: When, year: bool, day: bool) -> str:
    info = zone_info(when.zone)
    start = when.start and when.start.astimezone(info)
    # The last moment before an exclusive end.
    last = when.end and when.end.astimezone(info) - timedelta(seconds=1)
    if start is None:
        return f"until {day_words(last, year=year)}" if last else "ever"
    if last is None:
        return f"since {day_words(start, year=year)}"
    unit = when.granularity
    tail = f" {start.year}" if year else ""
    if unit in TIMES or unit is G.DAY:
        part = f"{start:%H:%M}" if unit in CLOCK else _part(when)
        if part and not day:
            return part
        between = ", " if part and unit not in CLOCK else " "
        return f"{day_words(start, year=year)}{between}{part}".rstrip()
    if unit is G.MONTH:
        return month_words(start, year=year)
    if unit is G.SEASON:
        return f"{_SEASONS.get(start.month, '')} {start.year}".strip()
    if unit is G.QUARTER:
        return f"Q{(start.month + 2) // 3} {start.year}"
    if unit is G.HALF:
        return f"H{1 if start.month < 7 else 2} {start.year}"
    if unit is G.YEAR:
        return str(start.year)
    if unit is G.DECADE:
        return f"{start.year}s"
    if unit is G.CENTURY:
        return f"{start.year}–{last.year}"
    if start.date() == last.date():
        return day_words(start, year=year)
    if (start.year, start.month) == (last.year, last.month):
        return f"{start.day}–{last.day} {_MONTHS[start.month - 1]}{tail}"
    both = start.year != last.year
    return f"{day_words(start, year=both)} – {day_words(last, year=year or both)}"


_PARTS = {
    "MO": "morning", "MI": "noon", "AF": "afternoon", "EV": "evening", "NI": "night",
    "DT": "daytime",
}  # fmt: skip


def _part(when: When) -> str:
    """The part of a day, which the value names."""
    return _PARTS.get(when.value[-2:], "") if when.granularity is G.PART_OF_DAY else ""


def line(event: Event) -> str:
    """Return an event's one line; where its title alone would claim what is denied, it says so."""
    words = " ".join(event.title.split()) or "(no title)"
    denied = event.modality is Modality.DENIED and not _denies(event, words.casefold())
    return f"denied: {words}" if denied else words


_STEM = 3
"""Letters of a word that its forms share: deny, denied."""


def _denies(event: Event, words: str) -> bool:
    return any(m.cue is not None and m.cue.casefold()[:_STEM] in words for m in event.mentions)


def years(entries: Sequence[When]) -> list[bool]:
    """Tell for each of some times whether its date names the year: where the year is another one.

    >>> years([When.parse("2023-12-30"), When.parse("2024-01-02"), When.parse("2024-02")])
    [True, True, False]
    """
    told: list[bool] = []
    before = None
    for when in entries:
        moment = when.start or when.end
        year = moment and moment.astimezone(zone_info(when.zone)).year
        told.append(year != before)
        before = year
    return told


def days(entries: Sequence[When]) -> list[bool]:
    """Tell for each of some times whether its date names the day: where that is another one.

    >>> days([When.parse("2024-06-19T03:00"), When.parse("2024-06-19TMO"), When.parse("2024-06")])
    [True, False, True]
    """
    told: list[bool] = []
    before: tuple[str, object] | None = None
    for when in entries:
        at = when.start if when.granularity in TIMES or when.granularity is G.DAY else None
        day = (when.zone, at.astimezone(zone_info(when.zone)).date()) if at else None
        told.append(day is None or day != before)
        before = day
    return told
