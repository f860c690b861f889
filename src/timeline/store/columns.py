"""Arrow tables from rows, by the kinds of their columns."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .extra import needs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyarrow as pa

    from ..when import When

_EPOCH = datetime(1970, 1, 1)
_MICROSECOND = timedelta(microseconds=1)


def table(columns: Mapping[str, str], rows: Iterable[Mapping[str, Any]]) -> pa.Table:
    """Return a table whose columns are of the kinds text, texts, number, numbers, score, flag and instant.

    Parameters
    ----------
    columns : mapping
        Names to kinds. An instant is given in microseconds since 1970, which any year fits.
    rows : iterable of mapping
        What a row lacks is null.
    """
    pa = needs("pyarrow")
    kinds = {
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
        "number": pa.int64(),
        "numbers": pa.list_(pa.int64()),
        "score": pa.float64(),
        "flag": pa.bool_(),
        "instant": pa.int64(),
    }
    listed = list(rows)
    arrays = []
    for name, kind in columns.items():
        array = pa.array([row.get(name) for row in listed], kinds[kind])
        arrays.append(array.cast(pa.timestamp("us", "UTC")) if kind == "instant" else array)
    return pa.table(arrays, names=list(columns))


def instant(moment: datetime | None) -> int | None:
    """Return microseconds since 1970."""
    if moment is None:
        return None
    # By the clock and its offset: no detour by UTC, which has no year before 1 or after 9999.
    clock = datetime.combine(moment.date(), moment.time())
    return (clock - _EPOCH - (moment.utcoffset() or timedelta())) // _MICROSECOND


def interval(when: When | None) -> dict[str, Any]:
    """Return the columns of an interval; none where there is none."""
    if when is None:
        return {}
    return {
        "starts": instant(when.start),
        "ends": instant(when.end),
        "date": when.edtf,
        "granularity": str(when.granularity),
        "tz": when.zone,
    }
