"""Slices: the files of a corpus cut into pieces small enough to work on, without loading them.

Lines of JSON are cut by bytes and Parquet by row groups, to be read where they are worked on. What
can only be read from its beginning (CSV, packed lines, vast row groups) is streamed once, and its
slices carry their rows. A text, a page or a JSON file is one slice.
"""

from __future__ import annotations

import hashlib
import json
import os
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar

import attrs

from ..intake.files import kind, open_bytes, open_text
from ..intake.reading import reason_of
from ..intake.tables import Row, line_rows, open_parquet, parquet_rows, text_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Item = TypeVar("Item")

_ARTICLE = 4096
"""Bytes a file has for each article in it, roughly."""
_VAST = 4
"""Slices' worth of rows from which a row group is too much to be read at once."""


@attrs.frozen(slots=True)
class Slice:
    """Some articles of one file.

    Attributes
    ----------
    path : str
        The file.
    digest : str
        A hash of what the slice holds.
    size : int
        Bytes of the file it stands for, so far as they can be told.
    weight : int
        Articles in it; of a file read whole, roughly.
    first : int
        The number of its first row.
    span : tuple of int, optional
        From and to which byte or row group of the file it goes.
    rows : tuple of rows or bytes, optional
        What it holds, as rows or as lines, where it can only be had by reading all before it.
    """

    path: str
    digest: str
    size: int
    weight: int
    first: int = 1
    span: tuple[int, int] | None = None
    rows: tuple[Row, ...] | bytes | None = attrs.field(default=None, repr=False)

    def read(self) -> Iterable[Row] | None:
        """Return its rows; None if it is a whole file.

        Raises
        ------
        OSError
            If the file is no longer there.
        ValueError
            If it no longer holds what the slice is named after.
        """
        path = Path(self.path)
        if self.rows is not None:
            return line_rows(BytesIO(self.rows)) if isinstance(self.rows, bytes) else self.rows
        if self.span is None:
            self._check(_file_digest(path))
            return None
        if kind(path) == ".parquet":
            path.stat()
            return parquet_rows(path, range(*self.span))
        data = _bytes(path, *self.span)
        self._check(_digest(data))
        return line_rows(BytesIO(data))

    def _check(self, digest: str) -> None:
        if digest != self.digest:
            raise ValueError("the file has changed while it was read; read it again")

    def __str__(self) -> str:
        return self.path + (f" from row {self.first}" if self.first > 1 else "")


def cut(path: Path, rows: int) -> Iterator[Slice]:
    """Cut a file into slices of ``rows`` articles.

    Raises
    ------
    OSError
        If it cannot be opened.
    """
    cutter, found = _CUTTERS.get(kind(path)), 0
    if cutter is not None:
        try:
            for one in cutter(path, rows):
                found += one.weight
                yield one
        except Exception as error:  # what comes after a damaged place cannot be reached
            if found:
                yield _carrying(path, (ValueError(reason_of(error)),), found + 1, 0, 1)
    if not found:  # whoever reads it says what is wrong with it, if anything is
        size = path.stat().st_size
        yield Slice(os.fspath(path), _file_digest(path), size, max(1, size // _ARTICLE))


def _cut_lines(path: Path, rows: int) -> Iterator[Slice]:
    first, start, before = 1, 0, 0
    with open_bytes(path) as file:
        for lines in _chunks(file, rows):
            data = b"".join(lines)
            number, stop = sum(bool(line.strip()) for line in lines), start + len(data)
            if path.suffix == ".gz":
                at = _position(file)
                yield _carrying(path, data, first, at - before, number)
                before = at
            else:
                yield Slice(os.fspath(path), _digest(data), len(data), number, first, (start, stop))
            first, start = first + number, stop


def _cut_text(path: Path, rows: int) -> Iterator[Slice]:
    first, before = 1, 0
    with open_text(path) as text:
        for chunk in _chunks(text_rows(text), rows):
            at = _position(text.buffer)  # type: ignore[attr-defined]
            yield _carrying(path, tuple(chunk), first, at - before, len(chunk))
            first, before = first + len(chunk), at


def _chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Yield items by ``size``; the last few before an error too."""
    chunk: list[Item] = []
    try:
        for item in items:
            chunk.append(item)
            if len(chunk) == size:
                yield chunk
                chunk = []
    except Exception:
        if chunk:
            yield chunk
        raise
    if chunk:
        yield chunk


def _cut_parquet(path: Path, rows: int) -> Iterator[Slice]:
    """Cut by row groups, small ones together."""
    whole = _file_digest(path)
    with open_parquet(path) as table:
        counts = [table.metadata.row_group(i).num_rows for i in range(table.num_row_groups)]
        share = path.stat().st_size / max(1, sum(counts))
        first, start, number = 1, 0, 0
        for stop, count in enumerate(counts, 1):
            number += count
            if number < rows and stop < len(counts):
                continue
            if number <= _VAST * rows:
                digest = _digest(whole, start, stop)
                size = round(number * share)
                yield Slice(os.fspath(path), digest, size, number, first, (start, stop))
            else:
                at = first
                for batch in table.iter_batches(rows, row_groups=range(start, stop)):
                    chunk = tuple(batch.to_pylist())
                    yield _carrying(path, chunk, at, round(len(chunk) * share), len(chunk))
                    at += len(chunk)
            first, start, number = first + number, stop, 0


_CUTTERS: dict[str, Callable[[Path, int], Iterator[Slice]]] = {
    ".jsonl": _cut_lines,
    ".ndjson": _cut_lines,
    ".csv": _cut_text,
    ".tsv": _cut_text,
    ".parquet": _cut_parquet,
}


def _carrying(
    path: Path, rows: tuple[Row, ...] | bytes, first: int, size: int, weight: int
) -> Slice:
    content = (rows,) if isinstance(rows, bytes) else map(_plain, rows)
    return Slice(os.fspath(path), _digest(*content), size, weight, first, rows=rows)


def _plain(row: Row) -> str:
    return repr(row) if isinstance(row, Exception) else json.dumps(row, default=str, sort_keys=True)


def _digest(*parts: Any) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part if isinstance(part, bytes) else str(part).encode())
        digest.update(b"\0")
    return digest.hexdigest()


def _file_digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _position(file: IO[bytes]) -> int:
    """Return how far a file was read, of a packed one before it is unpacked."""
    position: int = getattr(file, "fileobj", file).tell()
    return position


def _bytes(path: Path, start: int, stop: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(stop - start)
