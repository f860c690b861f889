"""Records to JSON and back, without loss and with nothing but the standard library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Any

import attrs

from .article import Article, Zone
from .corrections import Correction
from .event import Event, Mention
from .modality import Modality
from .timex import TimeExpression
from .when import Granularity, When, zone_info

RECORDS = {c.__name__: c for c in (Article, Correction, Event, Mention, TimeExpression, When, Zone)}
"""The records that can be written."""

_ENUMS = {"granularity": Granularity, "modality": Modality}
_PLAIN = frozenset({str, int, bool, type(None), Granularity, Modality})
"""What is written as it is; most of what there is."""


def to_json(record: Any) -> dict[str, Any]:
    """Return a record as a JSON object: its class under ``record``, then its fields.

    Fields that hold their default are left out. Instants are ISO 8601 with their offset; a When
    names its zone once.

    Examples
    --------
    >>> to_json(When.parse("2024-06"))["value"]
    '2024-06'
    """
    name = type(record).__name__
    if RECORDS.get(name) is not type(record):
        raise TypeError(f"cannot write {record!r} as JSON; the records are {', '.join(RECORDS)}")
    fields = {
        key: value if type(value) in _PLAIN else plain(value)
        for key, default in _fields(type(record))  # type: ignore[arg-type]
        if (value := getattr(record, key)) is not default
        and (isinstance(value, When) or value != default)
    }
    return {"record": name, **fields}


def from_json(data: dict[str, Any]) -> Any:
    """Return the record that ``to_json`` wrote.

    Raises
    ------
    ValueError
        If the object names no record or lacks a field.
    """
    data = dict(data)
    name = data.pop("record", None)
    if name not in RECORDS:
        raise ValueError(
            f"not a record: {name!r} under 'record'; the records are {', '.join(RECORDS)}"
        )
    fields = {
        key: value if type(value) in _PLAIN and key not in _ENUMS else rich(key, value)
        for key, value in data.items()
    }
    try:
        return _MAKERS[name](**fields)
    except TypeError as error:
        raise ValueError(f"a record {name} is incomplete: {error}") from error


@lru_cache
def _fields(record: type) -> tuple[tuple[str, Any], ...]:
    return tuple((f.name, f.default) for f in attrs.fields(record))


def plain(value: Any) -> Any:
    """Return a value of a field as JSON has it."""
    if isinstance(value, datetime):
        zone = getattr(value, "timezone_name", None)  # pendulum's: a publication keeps its zone
        return f"{value.isoformat()}[{zone}]" if zone and "/" in zone else value.isoformat()
    if isinstance(value, tuple):
        return [plain(v) for v in value]
    return to_json(value) if attrs.has(type(value)) else value


def rich(key: str, value: Any) -> Any:
    """Return the value of a field from its JSON."""
    if isinstance(value, list):
        return tuple(rich(key, v) for v in value)
    if isinstance(value, dict):
        return from_json(value)
    return _ENUMS[key](value) if key in _ENUMS else value


@lru_cache(maxsize=16_384)  # a corpus speaks of few days, and of each very often
def _when(*, zone: str, start: str | None = None, end: str | None = None, **others: Any) -> When:
    return When(start=_instant(start, zone), end=_instant(end, zone), zone=zone, **others)


def _article(*, published: str, modified: str | None = None, **others: Any) -> Article:
    changed = modified and _published(modified)
    return Article(published=_published(published), modified=changed, **others)


_MAKERS: dict[str, Callable[..., Any]] = {**RECORDS, "When": _when, "Article": _article}
"""How records are made of their fields."""


def _instant(text: str | None, zone: str) -> datetime | None:
    """Read an instant back into its zone; of an hour that comes twice the offset says which."""
    if text is None:
        return None
    given = datetime.fromisoformat(text)
    local = given.astimezone(zone_info(zone))
    return local if local.utcoffset() == given.utcoffset() else given


def _published(text: str) -> datetime:
    import pendulum

    moment, _, zone = text.partition("[")
    given = pendulum.instance(datetime.fromisoformat(moment))
    return given.in_timezone(zone.rstrip("]")) if zone else given
