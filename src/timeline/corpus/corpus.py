"""Corpus: articles that lie in files, and their way into a store."""

from __future__ import annotations

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import attrs

from ..intake.reading import UnreadWarning
from ..intake.rows import check_columns
from ..store import Store
from .adding import Added, add
from .batches import Options, files
from .executors import Inline, Pool, executor_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Executor
    from datetime import date, datetime

    from ..intake.files import Paths
    from ..store.running import Progress
    from ..timeline import Timeline


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
            comes, by the present rules. By default a folder that is deleted at the end.
        executor : concurrent.futures.Executor, optional
            Does the work, for example ``timeline.dask("tcp://…")``; by default processes of this
            machine do. It must see the files and the store under the same paths.
        jobs : int, optional
            Processes, by default one a core; 1 works in this process, as what fits in one batch
            always does. Processes begin by importing the script, so what it does must stand below
            ``if __name__ == "__main__":``.
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
            few = isinstance(crew, Pool) and store.rows["articles"] <= self.batch
            hands = None if few or isinstance(crew, Inline) else crew
            store.refresh(hands, progress)
            store.build(hands, progress)
        if added.unread:
            told = "; ".join(map(str, added.shown[:3])) or "as before"
            more = "; …" if added.unread > 3 else ""
            warnings.warn(f"{added.unread} not read: {told}{more}", UnreadWarning, stacklevel=2)
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
        return add(store, files(self.paths), options, self.batch, executor, progress)
