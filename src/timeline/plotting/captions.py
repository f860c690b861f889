"""Captions: what a picture says besides its titles, in the language of most of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from ..lang import captions
from ..scripts import guess_language


class Captions(Protocol):
    """The names of a language's ``captions``: forms to fill in, and functions."""

    PARTS: Mapping[str, str]
    YEAR: str
    YEAR_FIRST: bool
    DECADE: str
    CENTURY: str
    SINCE: str
    UNTIL: str
    EVER: str
    MORE: str
    UNDATED: str
    ZONE: str
    OTHER_ZONE: str
    PLANNED: str
    VOID: str
    SPAN: str
    BROKEN: str
    SOURCES: str
    DENIED: str
    UNTITLED: str
    EMPTY: str
    VALUES: Mapping[str, str]

    def month(self, number: int, year: int | None) -> str:
        """Return a month, with its year if that is told."""

    def day(self, number: int, in_month: int, year: int | None) -> str:
        """Return a day."""

    def days(self, first: int, last: int, in_month: int, year: int | None) -> str:
        """Return days of one month."""

    def part(self, of_day: str, word: str) -> str:
        """Return a part of a day."""

    def season(self, begins: int, year: int) -> str:
        """Return a season by the month it begins with."""

    def quarter(self, number: int, year: int) -> str:
        """Return a quarter of a year."""

    def half(self, number: int, year: int) -> str:
        """Return a half of a year."""

    def edged(self, words: str, edge: str, unit: str) -> str:
        """Return what is about a time, or early or late in it."""

    def length(self, count: int, unit: str) -> str:
        """Return a length of time."""


def captions_for(texts: Iterable[str]) -> Captions:
    """Return the captions of the language most of some texts are in."""
    found: Captions = captions(guess_language(" ".join(texts)))
    return found


ENGLISH: Captions = captions_for(())
"""Those of the page, whose controls are in English."""


def words_of(said: Captions) -> list[str]:
    """Return the words a picture may need a font for."""
    forms = [str(value) for name, value in vars(said).items() if name.isupper()]
    return [*forms, said.day(1, 1, 1), said.length(1, "year")]
