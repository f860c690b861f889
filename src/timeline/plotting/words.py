"""The words of a label: an event's date as a reader writes it, and its line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..modality import Modality
from ..when import CLOCK, TIMES, When, zone_info
from ..when import Granularity as G
from .captions import ENGLISH, Captions

if TYPE_CHECKING:
    from ..event import Event

_EDGES = ("APPROX", "START", "MID", "END")


def day_words(moment: datetime, said: Captions, *, year: bool) -> str:
    """Return a day: ``20 Jun 2024``, or ``20 Jun`` where the year is known."""
    return said.day(moment.day, moment.month, moment.year if year else None)


def month_words(moment: datetime, said: Captions, *, year: bool) -> str:
    """Return a month: ``Jun 2024``, or ``Jun`` where the year is known."""
    return said.month(moment.month, moment.year if year else None)


def civil_date(when: When, said: Captions = ENGLISH, *, year: bool = True, day: bool = True) -> str:
    """Return a time in the civil labels of its own zone, as fine as it is and no finer.

    A clock time or part of a day need name neither its year nor its ``day`` where these are known.

    >>> civil_date(When.parse("2024-07")), civil_date(When.parse("2024-07-09/2024-07-11"))
    ('Jul 2024', '9–11 Jul 2024')
    """
    words = _civil_date(when, said, year, day)
    return said.edged(words, when.mod, when.granularity) if when.mod in _EDGES else words


def _civil_date(when: When, said: Captions, year: bool, day: bool) -> str:
    info = zone_info(when.zone)
    start = when.start and when.start.astimezone(info)
    # The last moment before an exclusive end.
    last = when.end and when.end.astimezone(info) - timedelta(seconds=1)
    if start is None:
        return said.UNTIL.format(day_words(last, said, year=year)) if last else said.EVER
    if last is None:
        return said.SINCE.format(day_words(start, said, year=year))
    unit, month = when.granularity, start.month
    if unit in TIMES:
        return _within_day(when, start, said, year, day)
    if unit is G.MONTH:
        return month_words(start, said, year=year)
    if unit is G.SEASON:
        return said.season(month, start.year)
    if unit is G.QUARTER:
        return said.quarter((month + 2) // 3, start.year)
    if unit is G.HALF:
        return said.half(1 if month < 7 else 2, start.year)
    if unit is G.YEAR:
        return said.YEAR.format(start.year)
    if unit is G.DECADE:
        return said.DECADE.format(start.year)
    if unit is G.CENTURY:
        return said.CENTURY.format(start.year, last.year)
    if start.date() == last.date():
        return day_words(start, said, year=year)
    if (start.year, month) == (last.year, last.month):
        return said.days(start.day, last.day, month, start.year if year else None)
    return _between(start, last, said, year)


def _between(start: datetime, last: datetime, said: Captions, year: bool) -> str:
    """Days of two months; the year of both stands where the language has it."""
    both = start.year != last.year
    first = both or (year and said.YEAR_FIRST)
    second = both or (year and not said.YEAR_FIRST)
    return f"{day_words(start, said, year=first)} – {day_words(last, said, year=second)}"


def _within_day(when: When, start: datetime, said: Captions, year: bool, day: bool) -> str:
    """A clock time, or the part of a day that the value names."""
    clock = when.granularity in CLOCK
    word = f"{start:%H:%M}" if clock else said.PARTS.get(when.value[-2:], "")
    if word and not day:
        return word
    date = day_words(start, said, year=year)
    return f"{date} {word}" if clock else said.part(date, word) if word else date


def line(event: Event, said: Captions) -> str:
    """Return an event's one line; where its title alone would claim what is denied, it says so."""
    words = " ".join(event.title.split()) or said.UNTITLED
    denied = event.modality is Modality.DENIED and not _denies(event, words.casefold())
    return said.DENIED.format(words) if denied else words


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
