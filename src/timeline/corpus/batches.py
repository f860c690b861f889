"""Batches: what is worked on at once. A large file gives many, many small ones share one."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import attrs

from ..intake.files import Paths, expand
from ..intake.reading import SUFFIXES, Unread
from .slices import Slice, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


@attrs.frozen(slots=True)
class Options:
    """How articles are to be read, as in ``read``."""

    columns: Mapping[str, str] | None
    known: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Whatever makes a difference, as text."""
        return repr((sorted((self.columns or {}).items()), sorted(self.known.items())))


@attrs.frozen(slots=True)
class Task:
    """A batch to come: the slices it is made of, and its name.

    Attributes
    ----------
    slices : tuple of Slice
        What to read.
    options : Options
        How to read it.
    key : str
        A hash of file names, content, places and options: the same input, the same key.
    """

    slices: tuple[Slice, ...]
    options: Options
    key: str = attrs.field(init=False)

    @key.default
    def _named(self) -> str:
        digest = hashlib.sha256(self.options.name.encode())
        for one in self.slices:
            # A text that names no outlet has its file's name as source; folders make no difference.
            name = one.path.replace("\\", "/").rpartition("/")[2]
            digest.update(f"\0{name}\0{one.digest}\0{one.first}".encode("utf-8", "surrogatepass"))
        return digest.hexdigest()[:32]

    @property
    def size(self) -> int:
        """Bytes of input."""
        return sum(one.size for one in self.slices)

    def __str__(self) -> str:
        first, last = self.slices[0], self.slices[-1]
        return str(first) if first is last else f"{first} to {last}"


def files(paths: Paths) -> list[Path]:
    """Return the files that paths, folders and globs name."""
    return list(expand(paths, SUFFIXES))


def tasks(found: Iterable[Path], options: Options, articles: int) -> Iterator[Task | Unread]:
    """Yield the batches of some files, and an entry of the ledger for each that is not there.

    Where one batch of small files ends is decided by the content of the last: a file that comes or
    goes changes the batch it is in, and leaves the others what they were.
    """
    group: list[Slice] = []
    weight = 0
    for path in found:
        try:
            for one in cut(path, articles):
                if one.weight >= articles:
                    yield Task((one,), options)
                    continue
                group.append(one)
                weight += one.weight
                if weight >= 2 * articles or _last(one, articles):
                    yield Task(tuple(group), options)
                    group, weight = [], 0
        except OSError as error:
            reason = "no such file" if isinstance(error, FileNotFoundError) else error.strerror
            yield Unread(str(path), None, reason or str(error))
    if group:
        yield Task(tuple(group), options)


def _last(one: Slice, articles: int) -> bool:
    """Whether a slice is to end its batch: as many in a hundred as make batches of that size."""
    return int(one.digest[:12], 16) % articles < one.weight
