"""Tables: JSON, JSON lines, CSV and Parquet files, as rows."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .files import decode, open_lines, read_bytes

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
    """Read one object a line; a broken line spoils no other."""
    for line in open_lines(path):
        if line.strip():
            try:
                yield _object(json.loads(line))
            except ValueError as error:
                yield ValueError(f"not JSON: {error}")


def _object(value: Any) -> Row:
    return value if isinstance(value, dict) else ValueError(f"not an object: {str(value)[:40]!r}")


def csv_rows(path: Path) -> Iterator[Row]:
    """Read a table with a header, in which comma, semicolon and tab are told apart."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))  # an article is longer than the stock limit
    text = decode(read_bytes(path))
    header = text[: text.find("\n")] if "\n" in text else text
    delimiter = max("\t,;", key=header.count)
    for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
        row.pop(None, None)
        yield row


def parquet_rows(path: Path) -> Iterator[Row]:
    """Read a table of columns, batch by batch."""
    try:
        from pyarrow import parquet
    except ImportError:
        raise ValueError("needs pyarrow: pip install 'newstimeline[frames]'") from None
    with parquet.ParquetFile(path) as table:
        for batch in table.iter_batches(256):
            yield from batch.to_pylist()


TABLES = {
    ".json": json_rows,
    ".jsonl": jsonl_rows,
    ".ndjson": jsonl_rows,
    ".csv": csv_rows,
    ".tsv": csv_rows,
    ".parquet": parquet_rows,
}
