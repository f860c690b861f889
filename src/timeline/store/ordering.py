"""Profiles in order of time: parts that each hold a range of it, made by any process.

No process holds more than a range, for whoever writes profiles down sorts them, in groups so small
that a range is read out of all parts without the rest.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .extra import needs
from .parts import write_part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pyarrow as pa

    from .batch import Part

_ORDER = [("start", "ascending"), ("end", "ascending"), ("name", "ascending")]
_RAW, _ROWS = 512, 2048
"""Rows of a group before and after: what is read at least."""


def write_raw(folder: Path, table: pa.Table) -> Part:
    """Write profiles of a batch, from which ``ordered`` takes what is in its range."""
    return write_part(folder, "raw-profiles", table.sort_by(_ORDER), _RAW)


def ranges(folder: Path, parts: Sequence[str], limit: int) -> list[tuple[int, int]]:
    """Return ranges of seconds, ends exclusive, in each of which some ``limit`` profiles start."""
    pq = needs("pyarrow.parquet")
    groups = []
    for part in parts:
        with pq.ParquetFile(folder / part) as file:
            for n in range(file.num_row_groups):
                group = file.metadata.row_group(n)
                stated = group.column(file.schema_arrow.names.index("start")).statistics
                groups.append((stated.min, stated.max, group.num_rows))
    cuts: list[int] = []
    rows = limit
    for first, _, number in sorted(groups):
        if rows >= limit and first not in cuts[-1:]:
            cuts.append(first)
            rows = 0
        rows += number
    end = max((last for _, last, _ in groups), default=0) + 1
    return list(pairwise([*cuts, end]))


def ordered(folder: Path, parts: Sequence[str], start: int, end: int) -> Part:
    """Write the profiles of some raw parts that start in a range."""
    pa, pq, pc = needs("pyarrow"), needs("pyarrow.parquet"), needs("pyarrow.compute")
    found = []
    for part in parts:
        with pq.ParquetFile(folder / part) as file:
            at = file.schema_arrow.names.index("start")
            stated = [
                file.metadata.row_group(n).column(at).statistics for n in range(file.num_row_groups)
            ]
            groups = [n for n, s in enumerate(stated) if s.min < end and s.max >= start]
            if groups:
                within = (pc.field("start") >= start) & (pc.field("start") < end)
                found.append(file.read_row_groups(groups).filter(within))
    return write_part(folder, "profiles", pa.concat_tables(found).sort_by(_ORDER), _ROWS)
