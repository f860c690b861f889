"""Tables: JSON, JSON lines, CSV and Parquet files, as rows."""

from __future__ import annotations

import codecs
import csv
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

from .files import decode, open_bytes, open_text, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

Row = Mapping[str, Any] | Exception
"""A row, or why this one could not be read; the ones after it still can."""

_WRAPPERS = ("articles", "items", "data", "results", "docs", "documents", "rows", "news")


def json_rows(path: Path) -> Iterator[Row]:
    """Read one object, a list of them, or an object that wraps such a list."""
    content = json.loads(decode(read_bytes(path)))
    if isinstance(content, dict):
        lists = (content[name] for name in _WRAPPERS if isinstance(content.get(name), list))
        content = next(lists, [content])
    if not isinstance(content, list):
        raise ValueError("neither an object nor a list of objects")
    yield from (_object(row) for row in content)


def jsonl_rows(path: Path) -> Iterator[Row]:
    """Read one object a line."""
    with open_bytes(path) as lines:
        yield from line_rows(lines)


def line_rows(lines: Iterable[bytes]) -> Iterator[Row]:
    """Read one object a line; blank lines are none, and a broken line spoils no other."""
    for line in lines:
        if line.strip():
            try:
                yield _object(json.loads(line.removeprefix(codecs.BOM_UTF8).decode("utf-8")))
            except ValueError as error:
                yield ValueError(f"not JSON: {error}")


def _object(value: Any) -> Row:
    return value if isinstance(value, dict) else ValueError(f"not an object: {str(value)[:40]!r}")


def csv_rows(path: Path) -> Iterator[Row]:
    """Read a table with a header."""
    with open_text(path) as text:
        yield from text_rows(text)


def text_rows(text: IO[str]) -> Iterator[Row]:
    """Read a table with a header, in which comma, semicolon and tab are told apart."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))  # an article is longer than the stock limit
    header = text.readline()
    delimiter = max("\t,;", key=header.count)
    for row in csv.DictReader(chain([header], text), delimiter=delimiter, strict=True):
        row.pop(None, None)
        yield row


def parquet_rows(path: Path, groups: Sequence[int] | None = None) -> Iterator[Row]:
    """Read a table of columns, or some of its row groups, batch by batch."""
    with open_parquet(path) as table:
        for batch in table.iter_batches(256, row_groups=groups):
            yield from batch.to_pylist()


def open_parquet(path: Path) -> Any:
    """Open a Parquet file.

    Raises
    ------
    ValueError
        If pyarrow is not installed.
    """
    try:
        from pyarrow import parquet
    except ImportError:
        raise ValueError("needs pyarrow: pip install 'newstimeline[frames]'") from None
    return parquet.ParquetFile(path)


TABLES = {
    ".json": json_rows,
    ".jsonl": jsonl_rows,
    ".ndjson": jsonl_rows,
    ".csv": csv_rows,
    ".tsv": csv_rows,
    ".parquet": parquet_rows,
}
