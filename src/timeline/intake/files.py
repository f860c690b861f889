"""Files: which ones a path names, and their text, whatever the charset."""

from __future__ import annotations

import codecs
import glob
import gzip
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def expand(paths: Paths, suffixes: frozenset[str]) -> Iterator[Path]:
    """Yield the files that paths, folders and globs name, each path's own sorted by name.

    In a folder only files of a known kind are taken, and no hidden ones; a file that is named
    itself is always yielded, so that its reader can say what is wrong with it.
    """
    for given in [paths] if isinstance(paths, str | os.PathLike) else paths:
        path = Path(given).expanduser()
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if _wanted(p, path, suffixes))
        elif not path.exists() and glob.has_magic(str(path)):
            found = (Path(p) for p in sorted(glob.glob(str(path), recursive=True)))
            matched = [p for p in found if p.is_file()]
            yield from matched or [path]
        else:
            yield path


def _wanted(path: Path, folder: Path, suffixes: frozenset[str]) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and kind(path) in suffixes and path.is_file()


def kind(path: Path) -> str:
    """Return the suffix that tells a file's format, in lower case and without ``.gz``."""
    return Path(path.name.removesuffix(".gz")).suffix.lower()


def read_bytes(path: Path) -> bytes:
    """Return a file's content, unpacked."""
    if path.suffix == ".gz":
        with gzip.open(path) as packed:
            return packed.read()
    return path.read_bytes()


def open_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a UTF-8 file one by one, so that a large one never fills the memory."""
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        for number, line in enumerate(lines):
            yield (line.removeprefix(codecs.BOM_UTF8) if number == 0 else line).decode("utf-8")


def decode(content: bytes) -> str:
    """Return bytes as text: by byte order mark, declared charset, UTF-8, or Korean Windows.

    Examples
    --------
    >>> decode("Seoul, June 24".encode("utf-16"))
    'Seoul, June 24'
    """
    if content.startswith(_MARKS):
        return content.decode("utf-8-sig" if content.startswith(codecs.BOM_UTF8) else "utf-16")
    declared = _META.search(content, 0, 4096)
    for charset in (declared[1].decode("ascii") if declared else "utf-8", "utf-8", "cp949"):
        try:
            return content.decode(charset)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("cp1252", errors="replace")
