"""Files of a store: written once, under a name made of their content, and never changed."""

from __future__ import annotations

import hashlib
import os
import shutil
from typing import TYPE_CHECKING

from .batch import Part
from .extra import needs

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

_ROWS = 20_000
"""Rows of a row group: what a query reads at least."""


def write_part(folder: Path, kind: str, table: pa.Table, rows: int = _ROWS) -> Part:
    """Write a table to a folder in groups of ``rows``, safely on disk when this returns.

    Its name is its kind and a hash of the file, so two who write the same write one file.
    """
    pa, pq = needs("pyarrow"), needs("pyarrow.parquet")
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd", row_group_size=rows)
    data = sink.getvalue()
    name = _name(kind, hashlib.sha256(data).hexdigest())
    if not (folder / name).exists():
        replace(folder / name, data)
    return Part(name, table.num_rows)


def _name(kind: str, digest: str) -> str:
    return f"{kind}-{digest[:24]}.parquet"


def replace(path: Path, data: bytes) -> None:
    """Write a file so that there is the old one or the new one, whatever happens meanwhile."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    sync(path.parent)


def sync(folder: Path) -> None:
    """Make the names in a folder as lasting as the files."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path, named: set[str]) -> None:
    """Delete what nothing names in the folder of parts, and half a manifest beside it.

    Somebody killed had begun it.
    """
    for path in (*folder.iterdir(), *folder.parent.glob(".*")):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name not in named:
            path.unlink(missing_ok=True)
