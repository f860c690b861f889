"""Rows: a record of a table or a JSON file, by the names of its columns, to an Article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..when import DEFAULT_ZONE
from .forms import presses
from .parsing import parse_article

if TYPE_CHECKING:
    from ..article import Article

FIELDS = ("text", "title", "published", "modified", "url", "source", "language", "id")


def read_row(
    row: Mapping[str, Any],
    columns: Mapping[str, str] | None = None,
    known: Mapping[str, object] | None = None,
) -> Article:
    """Return the article a row holds.

    Parameters
    ----------
    row : mapping
        Column names to values.
    columns : mapping, optional
        Fields of an article to names of columns; what it does not name is guessed.
    known : mapping, optional
        Fields that hold where no column tells them.

    Raises
    ------
    ValueError
        If the row has no text or no instant; the message names the columns there are.
    """
    values = _fields(row, columns or {})
    text = values.pop("text", None)
    if isinstance(text, list) and all(isinstance(part, str) for part in text):
        text = "\n\n".join(text)  # paragraphs
    if not isinstance(text, str) or not text.strip():
        raise ValueError(
            f"no text in the columns {sorted(map(str, row))}; name it: columns={{'text': '…'}}"
        )
    fields: dict[str, Any] = dict(known or {})
    for name, value in values.items():
        read = machine_instant(value) if name in ("published", "modified") else _text(value)
        if read is not None:
            fields[name] = read
    return parse_article(text, **fields)


def check_columns(columns: Mapping[str, str] | None) -> None:
    """Refuse a mapping of columns that names no field of an article."""
    unknown = sorted(set(columns or {}) - set(FIELDS))
    if unknown:
        raise ValueError(f"no such field: {', '.join(unknown)}; the fields are {', '.join(FIELDS)}")


def _fields(row: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, Any]:
    values = {}
    for field, column in columns.items():
        if column not in row:
            raise ValueError(f"no column {column!r}; there are {sorted(map(str, row))}")
        values[field] = row[column]
    for names in (press.columns for press in presses()):
        plain = {re.sub(r"[\W_]", "", str(column)).lower(): column for column in row}
        for name, field in names.items():  # the first name of a field is the likeliest
            if name in plain and field not in values and row[plain[name]] not in (None, ""):
                values[field] = row[plain[name]]
    return values


def _text(value: Any) -> str | None:
    if value is None or value != value:  # the cell of a table that holds nothing is NaN
        return None
    if isinstance(value, Mapping):  # {"source": {"name": …}} of news interfaces
        value = value.get("name") or value.get("title")
    return str(value).strip() or None if isinstance(value, str | int | float) else None


def machine_instant(value: Any) -> str | date | datetime | None:
    """Read an instant as tables write it: text, digits, seconds since 1970, or a cell's own."""
    if isinstance(value, datetime):
        value = value.to_pydatetime() if hasattr(value, "to_pydatetime") else value
        return to_civil(value)
    if isinstance(value, date):
        return value
    text = _text(value)
    if text is None:
        return None
    digits = text.removesuffix(".0")
    if re.fullmatch(r"(?:19|20)\d{6}(?:\d{4}(?:\d\d)?)?", digits):
        day = f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
        clock = f" {digits[8:10]}:{digits[10:12]}:{digits[12:14] or '00'}" if digits[8:] else ""
        return day + clock
    if re.fullmatch(r"\d{9,10}|\d{13}", digits):
        seconds = int(digits) / (1000 if len(digits) == 13 else 1)
        return to_civil(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds))
    return _civil_text(text)


def _civil_text(text: str) -> str | datetime:
    """Return an instant a machine wrote, in a zone whose days people count by.

    ``Z`` is how databases store instants and tells nothing of the newsroom; such an instant is
    taken to the zone that is the default everywhere else.
    """
    from ..instants import read_instant

    if re.search(r"\d(?:Z|\s?UTC|[+-]\d\d:?\d\d)$", text.strip()):
        return to_civil(read_instant(text))
    return text


def to_civil(moment: datetime) -> datetime:
    """Return an instant of UTC or of Seoul's offset in Seoul's zone; any other as it is."""
    from zoneinfo import ZoneInfo

    if moment.tzinfo is not None and moment.utcoffset() in (timedelta(0), timedelta(hours=9)):
        return moment.astimezone(ZoneInfo(DEFAULT_ZONE))
    return moment
