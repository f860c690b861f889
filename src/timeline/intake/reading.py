"""Reading: files, folders and globs, as articles."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import attrs

from .files import Paths, decode, expand, kind, read_bytes
from .parsing import parse_article
from .rows import check_columns, read_row
from .tables import TABLES, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date, datetime

    from ..article import Article

_TEXTS = frozenset({".txt", ".text", ".md"})
_PAGES = frozenset({".html", ".htm", ".xhtml"})
SUFFIXES = _TEXTS | _PAGES | frozenset(TABLES)


class UnreadWarning(UserWarning):
    """An article could not be read."""


@attrs.frozen(slots=True)
class Unread:
    """One entry of the ledger: what could not be read, and why.

    Attributes
    ----------
    path : str
        The file.
    row : int or None
        The row of a table, counted from 1; None for the file as a whole.
    reason : str
        What is wrong and the way out.
    """

    path: str
    row: int | None
    reason: str

    def __str__(self) -> str:
        row = "" if self.row is None else f", row {self.row}"
        return f"{self.path}{row}: {self.reason}"


def read(
    paths: Paths,
    *,
    columns: Mapping[str, str] | None = None,
    published: str | date | datetime | None = None,
    language: str | None = None,
    source: str | None = None,
    errors: Literal["warn", "raise"] | Callable[[Unread], object] = "warn",
) -> Iterator[Article]:
    """Read articles one by one; one that cannot be read never stops the others.

    Parameters
    ----------
    paths : str, path, or iterable of them
        Files (.txt .html .json .jsonl .csv .tsv .parquet, each also .gz), folders, globs.
    columns : mapping, optional
        For tables: fields of an article to column names, ``{"text": "body"}``; the rest is guessed
        ("headline", "pub_date", "link", and so on).
    published, language, source : optional
        For all articles; a table's own columns go before them. The source of a text that names no
        outlet is by default its file's name.
    errors : "warn", "raise" or callable
        What to do with an article that cannot be read: issue an ``UnreadWarning``, raise the
        ``ValueError``, or call this with an ``Unread``. A list's ``append`` makes a ledger.

    Yields
    ------
    Article
        In the order of the paths; the files of a folder or glob are sorted by name.

    Raises
    ------
    ValueError
        If ``columns`` names no field of an article, or ``errors`` is none of the above; with
        ``errors="raise"`` also if an article cannot be read.

    Examples
    --------
    >>> ledger = []
    >>> list(read("no-such-folder/*.txt", errors=ledger.append))
    []
    >>> print(ledger[0])
    no-such-folder/*.txt: no such file
    """
    check_columns(columns)
    if not callable(errors) and errors not in ("warn", "raise"):
        raise ValueError(f"errors is 'warn', 'raise' or a callable, not {errors!r}")
    known = {"published": published, "language": language, "source": source}
    return _read(paths, columns, {k: v for k, v in known.items() if v is not None}, errors)


def _read(
    paths: Paths,
    columns: Mapping[str, str] | None,
    known: Mapping[str, Any],
    errors: Literal["warn", "raise"] | Callable[[Unread], object],
) -> Iterator[Article]:
    for path in expand(paths, SUFFIXES):
        for found in read_file(path, columns, known):
            if not isinstance(found, Unread):
                yield found
            elif errors == "raise":
                raise ValueError(str(found))
            elif errors == "warn":
                warnings.warn(str(found), UnreadWarning, stacklevel=3)
            else:
                errors(found)


def read_file(
    path: Path, columns: Mapping[str, str] | None, known: Mapping[str, Any]
) -> Iterator[Article | Unread]:
    """Yield the articles of one file, and an entry of the ledger for each that fails."""
    suffix = kind(path)
    try:
        if not path.exists():
            raise ValueError("no such file")
        if suffix in TABLES:
            yield from read_rows(path, TABLES[suffix](path), columns, known)
        elif suffix in _TEXTS or suffix in _PAGES:
            article = _parser(suffix)(decode(read_bytes(path)), **known)
            name = Path(path.name.removesuffix(".gz")).stem
            yield article if article.source else attrs.evolve(article, source=name)
        else:
            raise ValueError(
                f"no reader for {suffix or 'a file without suffix'!r}; readers: {_list()}"
            )
    except Exception as error:  # a damaged file fails in any way and must stop nothing
        yield Unread(os.fspath(path), None, reason_of(error))


def read_rows(
    path: Path,
    rows: Iterable[Row],
    columns: Mapping[str, str] | None,
    known: Mapping[str, Any],
    first: int = 1,
) -> Iterator[Article | Unread]:
    """Yield the articles of some rows of a table, the first of which has the number ``first``."""
    number = first - 1
    try:
        for number, row in enumerate(rows, first):
            try:
                if isinstance(row, Exception):
                    raise row
                yield read_row(row, columns, known)
            except ValueError as error:
                yield Unread(os.fspath(path), number, reason_of(error))
    except Exception as error:  # what comes after a damaged place cannot be reached
        yield Unread(os.fspath(path), number + 1 if number else None, reason_of(error))


def _parser(suffix: str) -> Callable[..., Article]:
    if suffix in _TEXTS:
        return parse_article
    from .pages import read_page

    return read_page


def _list() -> str:
    return " ".join(sorted(SUFFIXES))


def reason_of(error: Exception) -> str:
    """Return what an entry of the ledger says of an error."""
    if isinstance(error, ValueError | OSError) and str(error):
        return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{type(error).__name__}: {error}"
