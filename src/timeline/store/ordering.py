"""Profiles in order of time: parts that each hold a range of it, made by any process.

No process holds more than a range, for whoever writes profiles down sorts them, in groups so small
that a range is read out of all parts without the rest.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from .extra import needs
from .parts import write_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

    from .batch import Part

_ORDER = [("start", "ascending"), ("end", "ascending"), ("name", "ascending")]
_RAW, _ROWS = 256, 2048
"""Rows of a group before and after: what is read at least."""
_SAMPLED = 16
"""One in how many rows is looked at to find the ranges."""


def write_raw(folder: Path, table: pa.Table) -> Part:
    """Write profiles of a batch, from which ``ordered`` takes what is in its range."""
    return write_part(folder, "raw-profiles", table.sort_by(_ORDER), _RAW)


def ranges(folder: Path, parts: Sequence[str], limit: int) -> list[tuple[int, int]]:
    """Return ranges of seconds, ends exclusive, in each of which start about ``limit`` profiles.

    A group tells when its first and its last one start; in between they are taken to be spread evenly.
    """
    np, pq = needs("numpy"), needs("pyarrow.parquet")
    every = min(limit, _SAMPLED)
    points, end = [], 0
    for part in parts:
        with pq.ParquetFile(folder / part) as file:
            for n, (first, last) in enumerate(_spans(file)):
                rows = file.metadata.row_group(n).num_rows
                points.append(np.linspace(first, last, -(-rows // every)))
                end = max(end, last + 1)
    if not points:
        return []
    cuts = np.unique(np.sort(np.concatenate(points))[:: limit // every].astype(np.int64))
    return list(pairwise([*cuts.tolist(), end]))


def ordered(folder: Path, parts: Sequence[str], start: int, end: int) -> Part | None:
    """Write the profiles of some raw parts that start in a range, if there are any."""
    pa, pq, pc = needs("pyarrow"), needs("pyarrow.parquet"), needs("pyarrow.compute")
    within = (pc.field("start") >= start) & (pc.field("start") < end)
    found = []
    for part in parts:
        with pq.ParquetFile(folder / part) as file:
            groups = [
                n for n, (first, last) in enumerate(_spans(file)) if first < end and last >= start
            ]
            if groups:
                found.append(file.read_row_groups(groups).filter(within))
    table = pa.concat_tables(found)
    if table.num_rows == 0:
        return None
    return write_part(folder, "profiles", table.sort_by(_ORDER), _ROWS)


def _spans(file: Any) -> Iterator[tuple[int, int]]:
    """Yield when the first and the last profile of each group of a part start."""
    at = file.schema_arrow.names.index("start")
    for n in range(file.num_row_groups):
        stated = file.metadata.row_group(n).column(at).statistics
        yield stated.min, stated.max
