"""CSV: a row an event, instants in ISO 8601 in the event's own zone."""

from __future__ import annotations

import csv
import io
from typing import IO, TYPE_CHECKING, Any

from .table import COLUMNS, rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..event import Event


def dump(events: Sequence[Event], file: IO[bytes]) -> None:
    """Write events as CSV; what would start a formula in a spreadsheet gets an apostrophe first."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows(events))
    file.write(text.getvalue().encode("utf-8", "backslashreplace"))


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return "'" + value if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
    return value.isoformat() if hasattr(value, "isoformat") else value
