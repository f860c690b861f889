"""Site: where a build works; what it has made so far, and who helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from .columns import table
from .manifest import Built, Manifest
from .parts import write_part
from .running import mapped
from .views import GONE, connect_parts, parquet, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    import duckdb

    from .batch import Part
    from .running import Progress

R = TypeVar("R")

_MEMORY = "400MB"
"""What DuckDB may hold before it sorts and joins on the disk."""


@attrs.define(slots=True)
class Site:
    """One build.

    Attributes
    ----------
    folder : path
        Of the parts.
    manifest : Manifest
        What holds so far; nothing of it is committed.
    executor, progress
        See ``Store.build``.
    """

    folder: Path
    manifest: Manifest
    executor: Executor | None
    progress: Progress | None

    @property
    def built(self) -> Built:
        """What is built so far."""
        assert self.manifest.built is not None
        return self.manifest.built

    def connect(self) -> duckdb.DuckDBPyConnection:
        """Return a database that sees what holds so far."""
        base = connect_parts(self.folder, self.manifest)
        base.execute(f"SET memory_limit = '{_MEMORY}'; SET preserve_insertion_order = false")
        base.execute(f"SET temp_directory = {quoted(self.folder / 'spilled', pattern=False)}")
        return base

    def each(
        self, what: str, function: Callable[..., R], tasks: Sequence[tuple[Any, ...]]
    ) -> Iterator[R]:
        """Yield what a function returns for each task, and tell how far it is."""
        for n, result in enumerate(mapped(self.executor, function, tasks), 1):
            if self.progress is not None:
                self.progress(what, n, len(tasks))
            yield result

    def keep(self, kind: str, parts: Iterable[Part]) -> None:
        """Add parts to a table."""
        kept = (*self.built.parts.get(kind, ()), *parts)
        built = attrs.evolve(self.built, parts={**self.built.parts, kind: kept})
        self.manifest = attrs.evolve(self.manifest, built=built)

    def forget(self) -> None:
        """Drop all that was built."""
        built = attrs.evolve(self.built, parts={}, number=0)
        self.manifest = attrs.evolve(self.manifest, built=built)

    def tell_gone(self, kind: str, keys: Iterable[str]) -> None:
        """Note what older builds wrote and no longer holds."""
        entries = [{"kind": kind, "key": k, "build": self.built.number} for k in sorted(keys)]
        if entries:
            self.keep("gone", [write_part(self.folder, "gone", table(GONE, entries))])

    def source(self, parts: Sequence[Part]) -> str:
        """Return some parts as what stands after FROM."""
        return parquet(self.folder, (part.name for part in parts))


def write_sorted(base: duckdb.DuckDBPyConnection, query: str, order: str, path: Path) -> None:
    """Write what a query finds, in order, to a file whose parts can be read by themselves."""
    base.execute(
        f"COPY ({query} ORDER BY {order}) TO {quoted(path, pattern=False)} "
        "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 4096)"
    )
