"""Read an instant of publication: the one door through which clocks and zones come in."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from .when import DEFAULT_ZONE
from .zones import zone_of

if TYPE_CHECKING:
    import pendulum

_ISO = re.compile(
    r"\s*(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?"
    r"(?:(?:\s*T\s*|\s+|,\s*)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?"
    r"\s*(.*?)\s*$",
    re.DOTALL,
)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?$")


def read_instant(moment: str | date | datetime, zone: str = DEFAULT_ZONE) -> pendulum.DateTime:
    """Read an instant of publication.

    Parameters
    ----------
    moment : str, date or datetime
        ``2024-06-24 17:41 KST``, ISO 8601, or any absolute date dateparser knows.
    zone : str
        The IANA zone of a moment that names none.

    Returns
    -------
    pendulum.DateTime
        Aware. A day without a clock time becomes its noon.

    Raises
    ------
    ValueError
        If the moment cannot be read, or names a zone that is not known.

    Examples
    --------
    >>> read_instant("2024-06-24").isoformat()
    '2024-06-24T12:00:00+09:00'
    """
    import pendulum

    if isinstance(moment, pendulum.DateTime) and hasattr(moment.tzinfo, "key"):
        return moment
    if isinstance(moment, str):
        return _read_written(moment, zone)
    if not isinstance(moment, datetime):
        if not isinstance(moment, date):
            raise ValueError(
                f"cannot read {moment!r} as an instant; write it like '2024-06-24 17:41 KST'"
            )
        moment = datetime(moment.year, moment.month, moment.day, 12)
    civil = _civil_zone(moment, zone)
    key: str | None = getattr(civil, "key", None)
    return pendulum.instance(moment.replace(tzinfo=_timezone(key) if key else civil))


@lru_cache(maxsize=1024)  # the articles of a day share it, and instants never change
def _read_written(text: str, zone: str) -> pendulum.DateTime:
    return read_instant(_read_text(text, zone), zone)


@cache
def _timezone(key: str) -> tzinfo:
    """Pendulum's zone, kept: else it is read from its file for each article."""
    import pendulum

    return pendulum.timezone(key)


_HALF_HOURS = {
    -150: "America/St_Johns",
    210: "Asia/Tehran",
    330: "Asia/Kolkata",
    510: "Asia/Pyongyang",
    570: "Australia/Darwin",
}


def _civil_zone(moment: datetime, zone: str) -> tzinfo | None:
    """Return the tz database's zone for an offset: it too says how to count an instant's days."""
    offset = moment.utcoffset()
    if offset is None:
        return ZoneInfo(zone)
    if hasattr(moment.tzinfo, "key"):
        return moment.tzinfo
    minutes = offset // timedelta(minutes=1)
    if minutes == 540:
        return ZoneInfo(DEFAULT_ZONE)
    if minutes % 60 == 0 and -720 <= minutes <= 840:
        return ZoneInfo(f"Etc/GMT{-minutes // 60:+d}" if minutes else "UTC")
    name = _HALF_HOURS.get(minutes)
    if name is None or moment.replace(tzinfo=ZoneInfo(name)).utcoffset() != offset:
        return moment.tzinfo
    return ZoneInfo(name)


def _read_text(text: str, zone: str) -> date | datetime:
    match = _ISO.match(text)
    if match is None:
        from .fallback import read_absolute

        found = read_absolute(text)
        if found is None:
            raise ValueError(
                f"cannot read {text!r} as an instant; write it like '2024-06-24 17:41 KST'"
            )
        return found
    year, month, day, hour, minute, second = (int(x) if x else 0 for x in match.groups()[:6])
    try:
        if match[4] is None and not match[7]:
            return date(year, month, day)
        hours = hour if match[4] is not None else 12
        return datetime(year, month, day, hours, minute, second, tzinfo=_tzinfo(match[7], zone))
    except ValueError as error:
        raise ValueError(f"cannot read {text!r} as an instant: {error}") from None


def _tzinfo(name: str, zone: str) -> ZoneInfo | timezone:
    if not name:
        return ZoneInfo(zone)
    offset = _OFFSET.match(name)
    if offset:
        sign = -1 if offset[1] == "-" else 1
        return timezone(sign * timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0)))
    found = zone_of(name.strip("()"))
    if found is None:
        raise ValueError(
            f"no time zone {name!r}; give an IANA name such as 'Asia/Seoul' or an offset '+09:00'"
        )
    return ZoneInfo(found)
