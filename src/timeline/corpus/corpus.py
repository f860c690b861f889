"""Corpus: articles that lie in files, and their way into a store."""

from __future__ import annotations

import warnings
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

import attrs

from ..intake.reading import Unread, UnreadWarning
from ..intake.rows import check_columns
from ..store import Store
from .batches import Options, Task, files, tasks
from .executors import Inline, executor_of, results
from .working import SHOWN, Report, work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from concurrent.futures import Executor
    from datetime import date, datetime

    from ..intake.files import Paths
    from ..store import Written
    from ..timeline import Timeline

    Progress = Callable[[str, int, int], object]

_PACE = 20
"""How many times longer work goes on than the last commit took, so that commits cost a twentieth."""


@attrs.define(slots=True)
class Added:
    """What became of a corpus in a store, those of its batches included that were there before.

    Attributes
    ----------
    articles, unread : int
        Articles read, and entries of the ledger.
    new : int
        Articles that were not there before.
    shown : list of Unread
        The first few of what could not be read this time; the store's ledger has all that was in
        files, and no file that is not there.
    """

    articles: int = 0
    unread: int = 0
    new: int = 0
    shown: list[Unread] = attrs.field(factory=list)

    def count(self, batch: Written) -> int:
        """Count a batch that is in the store, and return its articles."""
        rows = {kind: part.rows for kind, part in batch.parts.items()}
        self.articles += rows.get("articles", 0)
        self.unread += rows.get("ledger", 0)
        return rows.get("articles", 0)

    def show(self, *entries: Unread) -> None:
        """Keep entries of the ledger, as long as they are few."""
        self.shown += entries[: SHOWN - len(self.shown)]


@attrs.frozen(slots=True)
class Corpus:
    """Articles in files, as many as you like: they are read in batches and never held all at once.

    Parameters
    ----------
    paths : str, path, or iterable of them
        Files, folders and globs, as for ``read``.
    columns, published, language, source : optional
        As for ``read``.
    batch : int
        Articles worked on at once. It decides what a batch is, and so what is known to be done: keep
        it for one store.

    Raises
    ------
    ValueError
        If ``columns`` names no field of an article, or ``batch`` is less than one.

    Examples
    --------
    >>> Corpus("no-such-folder/*.jsonl", source="Courier").batch
    500
    """

    paths: Paths
    columns: Mapping[str, str] | None = attrs.field(default=None, kw_only=True)
    published: str | date | datetime | None = attrs.field(default=None, kw_only=True)
    language: str | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    batch: int = attrs.field(default=500, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_columns(self.columns)
        if self.batch < 1:
            raise ValueError(f"a batch has at least 1 article, not {self.batch}")

    def run(
        self,
        store: Store | str | Path | None = None,
        *,
        executor: Executor | None = None,
        jobs: int | None = None,
        progress: Progress | None = None,
    ) -> Timeline:
        """Read, extract, store and merge: what ``from_articles(read(…))`` gives, at any size.

        Whoever is stopped goes on by the same call. The result is the same, to the byte, however
        many workers there are and however often they were stopped.

        Parameters
        ----------
        store : Store or path, optional
            Where articles, mentions and events are kept; what is there already is merged with what
            comes. By default a folder that is deleted at the end.
        executor : concurrent.futures.Executor, optional
            Does the work, for example ``timeline.dask("tcp://…")``; by default processes of this
            machine do. It must see the files and the store under the same paths.
        jobs : int, optional
            Processes, by default one a core. 1 works in this process; with more, a script must
            start below ``if __name__ == "__main__":``.
        progress : callable, optional
            Called with what is being done, how much is done, and how much there is; how many
            articles there are to read is reckoned from the size of the files.

        Warns
        -----
        UnreadWarning
            If something could not be read; ``store.ledger()`` tells all of it.

        Raises
        ------
        RuntimeError
            If workers die again and again; what is done is kept.
        StoreBusyError
            If another process writes to the store.
        """
        if store is None:
            with TemporaryDirectory(prefix="timeline-") as folder:
                return self.run(
                    Path(folder) / "store", executor=executor, jobs=jobs, progress=progress
                )
        store = store if isinstance(store, Store) else Store(store)
        with executor_of(executor, jobs) as crew:
            added = self._add(store, crew, progress)
            store.build(None if isinstance(crew, Inline) else crew, progress)
        if added.unread:
            told = "; ".join(map(str, added.shown[:3]))
            warnings.warn(f"{added.unread} not read: {told} …", UnreadWarning, stacklevel=2)
        return store.timeline()

    def add_to(
        self,
        store: Store | str | Path,
        *,
        executor: Executor | None = None,
        jobs: int | None = None,
        progress: Progress | None = None,
    ) -> Added:
        """Read, extract and store, without merging; ``store.build()`` merges what is new.

        Parameters and errors are those of ``run``.
        """
        store = store if isinstance(store, Store) else Store(store)
        with executor_of(executor, jobs) as crew:
            return self._add(store, crew, progress)

    def _add(self, store: Store, executor: Executor, progress: Progress | None) -> Added:
        known = {"published": self.published, "language": self.language, "source": self.source}
        options = Options(self.columns, {k: v for k, v in known.items() if v is not None})
        found = files(self.paths)
        total = sum(path.stat().st_size for path in found if path.exists())
        added, through = Added(), 0
        with store.writing():
            done = set(store.done)
            there = store.manifest.batches
            commits = _Commits(store)

            def fresh() -> Iterator[Task]:
                nonlocal through
                for task in tasks(found, options, self.batch):
                    if isinstance(task, Unread):
                        added.unread += 1
                        added.show(task)
                    elif task.key not in done:
                        done.add(task.key)
                        yield task
                    else:
                        through += task.size
                        if task.key in there:
                            added.count(there[task.key])

            try:
                with closing(results(executor, partial(work, store), fresh())) as reports:
                    for report in reports:
                        commits.add(report)
                        added.new += added.count(report.written)
                        added.show(*report.shown)
                        through += report.size
                        if progress and through:
                            likely = round(added.articles * max(1.0, total / through))
                            progress("reading", added.articles, likely)
            finally:
                commits.flush()
        if progress:
            progress("reading", added.articles, added.articles)
        return added


class _Commits:
    """Commits batches as they come, several at once where a commit takes its time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[Written] = []
        self._next = monotonic()

    def add(self, report: Report) -> None:
        self._waiting.append(report.written)
        if monotonic() >= self._next:
            self.flush()

    def flush(self) -> None:
        if self._waiting:
            start = monotonic()
            self._store.commit(*self._waiting)
            self._waiting.clear()
            self._next = monotonic() + _PACE * (monotonic() - start)
