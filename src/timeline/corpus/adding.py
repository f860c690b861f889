"""From files into a store: hand out what is new, commit what comes back, and count."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

import attrs

from ..intake.reading import Unread
from .batches import tasks
from .executors import results
from .working import SHOWN, Report, work

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from ..store import Store, Written
    from ..store.running import Progress
    from .batches import Options, Task

_PACE = 20
"""How many times longer work goes on than the last commit took, so that commits cost a twentieth."""


@attrs.frozen(slots=True)
class Added:
    """What became of a corpus in a store, those of its batches included that were there before.

    Attributes
    ----------
    articles, unread : int
        Articles that were read, and what could not be: rows, files, and paths that are not there.
    new : int
        Articles of batches that were not there before.
    shown : tuple of Unread
        The first few of what could not be read this time. The store's ledger has all of it, but
        for files that are not there.
    """

    articles: int = 0
    unread: int = 0
    new: int = 0
    shown: tuple[Unread, ...] = ()


def add(
    store: Store,
    found: Sequence[Path],
    options: Options,
    batch: int,
    executor: Executor,
    progress: Progress | None,
) -> Added:
    """Read files into a store, as far as they are not there."""
    with store.writing():
        run = _Run(store, sum(map(_size, found)), progress)
        try:
            fresh = run.fresh(tasks(found, options, batch))
            with closing(results(executor, partial(work, store), fresh)) as reports:
                for report in reports:
                    run.take(report)
        finally:
            run.commit()
        run.tell(finished=True)
    return run.added


class _Run:
    """The state of a run."""

    def __init__(self, store: Store, total: int, progress: Progress | None) -> None:
        self.added = Added()
        self._store, self._total, self._progress = store, total, progress
        batches = store.manifest.batches
        self._there = {key: batches[key] for key in store.done}
        self._given: set[str] = set()
        self._through = 0
        self._waiting: list[Written] = []
        self._next_commit = monotonic()

    def fresh(self, every: Iterator[Task | Unread]) -> Iterator[Task]:
        """Yield the batches that are not there, each once, and count the others."""
        for task in every:
            if isinstance(task, Unread):
                self._miss(task)
            elif task.key in self._there:
                self._through += task.size
                self._count(self._there[task.key])
            elif task.key not in self._given:
                self._given.add(task.key)
                yield task

    def take(self, report: Report) -> None:
        """Commit a batch that was written, with others where commits take their time."""
        self._through += report.size
        new = self._count(report.written)
        shown = (self.added.shown + report.shown)[:SHOWN]
        self.added = attrs.evolve(self.added, new=self.added.new + new, shown=shown)
        self._miss(*report.gone)
        self._waiting.append(report.written)
        if monotonic() >= self._next_commit:
            self.commit()
        self.tell()

    def commit(self) -> None:
        """Commit what waits."""
        if self._waiting:
            start = monotonic()
            self._store.commit(*self._waiting)
            self._waiting.clear()
            self._next_commit = monotonic() + _PACE * (monotonic() - start)

    def tell(self, *, finished: bool = False) -> None:
        """Tell how far the run is, in articles; how many there are is reckoned by bytes."""
        if self._progress and (self._through or finished):
            done = self.added.articles
            likely = done if finished else round(done * max(1.0, self._total / self._through))
            self._progress("reading", done, likely)

    def _miss(self, *entries: Unread) -> None:
        shown = (self.added.shown + entries)[:SHOWN]
        self.added = attrs.evolve(self.added, unread=self.added.unread + len(entries), shown=shown)

    def _count(self, batch: Written) -> int:
        rows = {kind: part.rows for kind, part in batch.parts.items()}
        articles = rows.get("articles", 0)
        self.added = attrs.evolve(
            self.added,
            articles=self.added.articles + articles,
            unread=self.added.unread + rows.get("ledger", 0),
        )
        return articles


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
