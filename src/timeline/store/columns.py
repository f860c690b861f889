"""Arrow tables from columns or rows, by the kinds of their columns."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .extra import needs
from .records import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pyarrow as pa

    from ..when import When

INTERVAL = {
    "starts": "instant",
    "ends": "instant",
    "date": "text",
    "granularity": "text",
    "tz": "text",
}
_EPOCH = datetime(1970, 1, 1)
_MICROSECOND = timedelta(microseconds=1)


def table(kinds: Mapping[str, str], rows: Iterable[Mapping[str, Any]]) -> pa.Table:
    """Return a table of rows; see ``columnar``. What a row lacks is null."""
    listed = list(rows)
    return columnar(kinds, {name: [row.get(name) for row in listed] for name in kinds})


def columnar(kinds: Mapping[str, str], values: Mapping[str, Sequence[Any]]) -> pa.Table:
    """Return a table whose columns are of the kinds text, texts, number, numbers, score, flag and instant.

    Parameters
    ----------
    kinds : mapping
        Names to kinds. An instant is given in microseconds since 1970, which any year fits; of a
        text, lone surrogates are lost.
    values : mapping
        Names to what stands in the columns, from the first row to the last.
    """
    return needs("pyarrow").table([_array(values[name], kinds[name]) for name in kinds], [*kinds])


def _array(values: Sequence[Any], kind: str) -> pa.Array:
    pa = needs("pyarrow")
    types = {
        "text": pa.string(),
        "texts": pa.list_(pa.string()),
        "number": pa.int64(),
        "numbers": pa.list_(pa.int64()),
        "score": pa.float64(),
        "flag": pa.bool_(),
        "instant": pa.int64(),
    }
    try:
        array = pa.array(values, types[kind])
    except UnicodeEncodeError:
        array = pa.array([_clean(value) for value in values], types[kind])
    return array.cast(pa.timestamp("us", "UTC")) if kind == "instant" else array


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    return value and [clean(text) for text in value]


def instant(moment: datetime | None) -> int | None:
    """Return microseconds since 1970."""
    if moment is None:
        return None
    # By the clock and its offset: no detour by UTC, which has no year before 1 or after 9999.
    clock = datetime.combine(moment.date(), moment.time())
    return (clock - _EPOCH - (moment.utcoffset() or timedelta())) // _MICROSECOND


def interval(when: When | None) -> dict[str, Any]:
    """Return the columns ``INTERVAL`` of a time; none where there is none."""
    if when is None:
        return {}
    return {
        "starts": instant(when.start),
        "ends": instant(when.end),
        "date": when.edtf,
        "granularity": str(when.granularity),
        "tz": when.zone,
    }
