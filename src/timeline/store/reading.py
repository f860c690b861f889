"""Records out of the parts of a store, one by one, each once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .extra import needs
from .rules import present

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

    from .manifest import Manifest

Repeats = frozenset[tuple[str, str]]
"""Batch and content of every article that another batch holds too."""


def repeats(folder: Path, manifest: Manifest) -> Repeats:
    """Return which articles of which batches are left to another batch.

    Of two batches that hold one article, the one made by the present rules counts, then the one
    whose key comes first.
    """
    rules = present()
    batches = sorted(manifest.batches.values(), key=lambda b: (b.rules != rules, b.key))
    named = ((b.key, b.parts["articles"].name) for b in batches if "articles" in b.parts)
    return _repeats(folder, tuple(named))


@lru_cache(maxsize=4)  # parts never change
def _repeats(folder: Path, parts: tuple[tuple[str, str], ...]) -> Repeats:
    seen: set[str] = set()
    found = []
    for key, name in parts:
        for row in rows(folder, [name], ("content",)):
            if row["content"] in seen:
                found.append((key, row["content"]))
            seen.add(row["content"])
    return frozenset(found)


def rows(
    folder: Path, names: Sequence[str], columns: Sequence[str], dated: bool | None = None
) -> Iterator[dict[str, Any]]:
    """Yield rows of some parts, never holding more than a few thousand."""
    for found in tables(folder, names, columns, dated):
        yield from dicts(found)


def tables(
    folder: Path, names: Sequence[str], columns: Sequence[str], dated: bool | None = None
) -> Iterator[pa.Table]:
    """Yield some parts in tables of a few thousand rows."""
    pa, pq = needs("pyarrow"), needs("pyarrow.parquet")
    is_dated = needs("pyarrow.compute").field("dated")
    extra = () if dated is None else ("dated",)
    for name in names:
        with pq.ParquetFile(folder / name) as file:
            for batch in file.iter_batches(4096, columns=[*columns, *extra]):
                found = pa.Table.from_batches([batch])
                if dated is not None:
                    found = found.filter(is_dated == dated)
                yield found.select(columns)


def dicts(table: pa.Table) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table."""
    # Column by column, for that takes a fifth of the time.
    names = table.column_names
    for values in zip(*(column.to_pylist() for column in table.columns), strict=True):
        yield dict(zip(names, values, strict=True))
