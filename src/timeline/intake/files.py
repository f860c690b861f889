"""Files: which ones a path names, and their text, whatever the charset."""

from __future__ import annotations

import codecs
import glob
import gzip
import io
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, cast

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a file says its charset."""
_LAST = "cp1252"
"""The charset of what is in none of the others."""
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


def open_bytes(path: Path) -> IO[bytes]:
    """Open a file, unpacked as it is read, so that a large one never fills the memory."""
    return cast(IO[bytes], gzip.open(path)) if path.suffix == ".gz" else path.open("rb")


def open_text(path: Path) -> IO[str]:
    """Open a file as text, in the charset ``decode`` would find; line ends stay as they are."""
    charset, errors = _charset(path)
    return io.TextIOWrapper(open_bytes(path), charset, errors, newline="")


def decode(content: bytes) -> str:
    """Return bytes as text: by byte order mark, declared charset, UTF-8, or Korean Windows.

    Examples
    --------
    >>> decode("Seoul, June 24".encode("utf-16"))
    'Seoul, June 24'
    """
    for charset in _candidates(content[:_HEAD]):
        try:
            return content.decode(charset)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode(_LAST, errors="replace")


def _candidates(head: bytes) -> tuple[str, ...]:
    """Return the charsets a file may be in, likeliest first, by how it begins."""
    if head.startswith(_MARKS):
        return ("utf-8-sig" if head.startswith(codecs.BOM_UTF8) else "utf-16",)
    declared = _META.search(head)
    return (*((declared[1].decode("ascii"),) if declared else ()), "utf-8", "cp949")


def _charset(path: Path) -> tuple[str, str]:
    with open_bytes(path) as file:
        candidates = _candidates(file.read(_HEAD))
    for charset in candidates:
        try:
            b"".decode(charset)  # a lookup error, unless it is a charset of text
            decoder = codecs.getincrementaldecoder(charset)()
            with open_bytes(path) as file:
                while chunk := file.read(1 << 20):
                    decoder.decode(chunk)
                decoder.decode(b"", final=True)
        except (UnicodeDecodeError, LookupError):
            continue
        return charset, "strict"
    return _LAST, "replace"
