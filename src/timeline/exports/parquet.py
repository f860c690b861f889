"""Parquet: the same table, instants in UTC with the civil zone in its own column."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from .table import COLUMNS, rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..event import Event


def dump(events: Sequence[Event], file: IO[bytes]) -> None:
    """Write events as a Parquet table (needs ``newstimeline[frames]``)."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    text, number, instant = pa.string(), pa.int64(), pa.timestamp("us", "UTC")
    kinds = {"start": instant, "end": instant, "independent_sources": number, "mentions": number}
    schema = pa.schema([(name, kinds.get(name, text)) for name in COLUMNS])
    pq.write_table(pa.Table.from_pylist(rows(events), schema), file)
