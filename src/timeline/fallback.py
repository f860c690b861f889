"""The one file that imports dateparser: absolute dates in languages without a folder."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone


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
