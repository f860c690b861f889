"""The one file that imports dateparser: absolute dates in languages without a folder."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from .timex import TimeExpression
from .when import DEFAULT_ZONE, When

if TYPE_CHECKING:
    from .article import Article


def read_absolute(text: str, languages: tuple[str, ...] | None = None) -> datetime | None:
    """Read one whole absolute date and time; None if it is anything less.

    Parameters
    ----------
    text : str
        Nothing but the date.
    languages : tuple of str, optional
        ISO 639 codes to try; all that dateparser knows by default.
    """
    from dateparser import parse

    found: datetime | None = parse(
        text,
        languages=list(languages) if languages else None,
        # Day, month and year must all be there, so nothing is filled in from today's date.
        settings={"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]},
    )
    if found is None or found.tzinfo is None:
        return found
    # dateparser's own zone class is foreign to pendulum; the offset is all it knows anyway.
    return found.replace(tzinfo=timezone(found.utcoffset() or timedelta(0)))


_DATE = re.compile(r"\d[\w.,/\- ]{3,30}\d{4}|\d{4}\W{1,3}\d{1,2}\W{1,3}\d{1,2}\W?")


def absolute_times(article: Article, language: str) -> list[TimeExpression]:
    """Find the absolute dates of a text in a language without rules of its own.

    Only stretches that hold a day and a year are shown to dateparser, so the work stays linear.
    """
    times = []
    for match in _DATE.finditer(article.text):
        found = read_absolute(match[0].strip(), (language,))
        if found is not None:
            when = When.day(found.date(), DEFAULT_ZONE)
            words = match[0].strip()
            start = match.start() + match[0].index(words)
            times.append(
                TimeExpression(
                    start, start + len(words), words, "DATE", when.value, None, when, "dateparser"
                )
            )
    return times
