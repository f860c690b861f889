"""Events as rows: what csv, parquet, pandas and a notebook show."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from ..event import Event

COLUMNS = ("start", "end", "when", "granularity", "zone", "title", "modality", "who", "where",
           "sources", "independent_sources", "mentions", "words", "sentence", "id")  # fmt: skip
SHOWN = 50
"""Rows of a table in a notebook before it is cut, which it says."""


def rows(events: Sequence[Event]) -> list[dict[str, Any]]:
    """Return a mapping of ``COLUMNS`` for each event; names are joined by semicolons."""
    return [_row(event) for event in events]


def _row(event: Event) -> dict[str, Any]:
    when, first = event.when, event.history[0]
    return {
        "start": when and when.start,
        "end": when and when.end,
        "when": when.edtf if when else None,
        "granularity": str(when.granularity) if when else None,
        "zone": when.zone if when else None,
        "title": event.title,
        "modality": str(event.modality),
        "who": "; ".join(event.who),
        "where": "; ".join(event.where),
        "sources": "; ".join(event.sources),
        "independent_sources": event.independent_sources,
        "mentions": len(event.mentions),
        "words": first.time.text if first.time else None,
        "sentence": first.sentence,
        "id": event.id,
    }


def frame(events: Sequence[Event]) -> pd.DataFrame:
    """Return a pandas table; ``start`` and ``end`` are UTC, ``zone`` names the civil zone."""
    import pandas as pd

    table = pd.DataFrame(rows(events), columns=list(COLUMNS))
    for side in ("start", "end"):
        table[side] = pd.to_datetime(table[side], utc=True, errors="coerce")
    return table


def html_table(events: Sequence[Event]) -> str:
    """Return a small HTML table for a notebook."""
    cells = "".join(
        f"<tr><td>{escape(str(e.when or 'undated'))}</td><td>{escape(e.title)}</td>"
        f"<td>{escape(str(e.modality))}</td><td>{escape('; '.join(e.sources))}</td></tr>"
        for e in events[:SHOWN]
    )
    rest = f"<p>and {len(events) - SHOWN} more</p>" if len(events) > SHOWN else ""
    head = "<tr><th>when</th><th>event</th><th>modality</th><th>sources</th></tr>"
    return f"<table>{head}{cells}</table>{rest}"
