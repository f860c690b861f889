"""Time zones by the abbreviations and city names that news uses."""

from __future__ import annotations

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# An abbreviation means what it means in English news: CST is Chicago, IST is Delhi.
ABBREVIATIONS = {
    "KST": "Asia/Seoul", "PYT": "Asia/Pyongyang", "JST": "Asia/Tokyo", "HKT": "Asia/Hong_Kong",
    "SGT": "Asia/Singapore", "IST": "Asia/Kolkata", "MSK": "Europe/Moscow",
    "GMT": "UTC", "UTC": "UTC", "Z": "UTC", "BST": "Europe/London",
    "CET": "Europe/Paris", "CEST": "Europe/Paris", "EET": "Europe/Athens", "EEST": "Europe/Athens",
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "CT": "America/Chicago", "CST": "America/Chicago", "CDT": "America/Chicago",
    "MT": "America/Denver", "MST": "America/Denver", "MDT": "America/Denver",
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "NZST": "Pacific/Auckland",
}  # fmt: skip


@cache
def zone_of(name: str) -> str | None:
    """Return the IANA zone of an abbreviation or IANA name, or None.

    Examples
    --------
    >>> zone_of("KST"), zone_of("America/New_York"), zone_of("XYZ")
    ('Asia/Seoul', 'America/New_York', None)
    """
    if name.upper() in ABBREVIATIONS:
        return ABBREVIATIONS[name.upper()]
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
