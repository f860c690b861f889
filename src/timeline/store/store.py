"""Store: a folder of articles, their mentions and the events they make."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import attrs

from ..corrections import corrections_text, given, read_corrections
from ..timeline import Timeline, span
from .archive import CORRECTIONS, Archive
from .building import build, is_current
from .manifest import write_manifest
from .parts import replace
from .querying import select
from .refreshing import refreshed
from .running import mapped
from .views import TABLES, connect

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Executor
    from datetime import date
    from os import PathLike

    import duckdb

    from ..corrections import Correction
    from ..when import When
    from .running import Progress


class UnbuiltWarning(UserWarning):
    """A store holds what its events do not yet show."""


@attrs.frozen(slots=True)
class Store(Archive):
    """Articles, mentions, events and what could not be read, in one folder.

    Parameters
    ----------
    path : path-like
        The folder, such as ``"korea.timeline"``; it is made when something is first stored.

    Raises
    ------
    ValueError
        If there is something else at the path.
    """

    @property
    def rows(self) -> dict[str, int]:
        """How many rows the parts of each table have."""
        return {name: self.manifest.rows(name) for name in TABLES}

    def refresh(
        self,
        executor: Executor | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Extract the events of ``stale`` batches anew, from the stored articles alone.

        Each batch is committed by itself, so a run that was stopped goes on where it was.

        Parameters
        ----------
        executor, progress
            As for ``build``.
        """
        with self.writing():
            batches = self.manifest.batches
            keys = self.stale()
            found = mapped(executor, refreshed, [(self, batches[key]) for key in keys])
            for n, written in enumerate(found, 1):
                self.commit(written)
                if progress:
                    progress("extracting", n, len(keys))

    # --- events ---

    def build(
        self,
        executor: Executor | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Merge what changed since the last time; the rest stays as it is.

        The events are those that ``timeline.merge`` makes of all dated mentions. Whoever is killed
        meanwhile leaves the events of the last build.

        Parameters
        ----------
        executor : concurrent.futures.Executor, optional
            Computes the parts; by default this process does.
        progress : callable, optional
            Called with what is being done, how much of it is done, and how much there is.

        Raises
        ------
        StoreBusyError
            If another process writes to the store.
        ValueError
            If the corrections contradict each other.
        """
        with self.writing():
            manifest = self.manifest
            built = build(self.parts, manifest, self.corrections, executor, progress)
            write_manifest(self.path, attrs.evolve(manifest, built=built))

    @property
    def built(self) -> bool:
        """Whether the events show all that is stored, by the present rules."""
        return is_current(self.manifest, self.corrections)

    def correct(self, corrections: Iterable[Correction] | str | PathLike[str]) -> None:
        """Add a reader's decisions, given or read from a file; the next ``build`` applies them.

        They are kept in ``corrections.toml`` in the store's folder, which may be edited by hand.
        """
        new = given(corrections)
        with self._locked():
            text = corrections_text((*self.corrections, *new))
            replace(self.path / CORRECTIONS, text.encode())

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """The decisions that the next ``build`` applies."""
        path = self.path / CORRECTIONS
        return read_corrections(path) if path.exists() else ()

    def timeline(
        self,
        *,
        about: str | None = None,
        between: tuple[str | date | When | None, str | date | When | None] | None = None,
        top: int | None = None,
    ) -> Timeline:
        """Return the events, or some of them: what ``between``, ``about`` and ``top`` of all give.

        Parameters
        ----------
        about : str, optional
            Only events that name this, in any spelling known to us.
        between : pair of times, optional
            Only events that may lie between two times, both included; None leaves a side open.
        top : int, optional
            Of these, the ones that matter most.

        Raises
        ------
        ValueError
            If the store was never built, or a time cannot be read.

        Warns
        -----
        UnbuiltWarning
            If articles or corrections came in since the last ``build``.
        """
        manifest = self.manifest
        if manifest.built is None:
            raise ValueError(f"{self.path} has no events yet: build it first, with store.build()")
        if not self.built:
            warnings.warn(
                f"{self.path} has changed since it was built: store.build() brings its events up "
                "to date",
                UnbuiltWarning,
                stacklevel=2,
            )
        within = span(*between) if between else (None, None)
        with connect(self.parts, manifest) as base:
            shown = list(select(base, about, within, top))
            hidden = list(select(base, hidden=True))
        return Timeline(shown, corrections=self.corrections, hidden=hidden)

    def connect(self) -> duckdb.DuckDBPyConnection:
        """Return a DuckDB connection, in memory, with the views of ``docs/store.md``."""
        return connect(self.parts, self.manifest)

    def sql(self, query: str) -> duckdb.DuckDBPyRelation:
        """Run a query on the views and return DuckDB's relation, which has ``.df()`` and others.

        Examples
        --------
        >>> import tempfile
        >>> store = Store(tempfile.mkdtemp())
        >>> store.sql("SELECT count(*) FROM events").fetchall()
        [(0,)]
        """
        return self.connect().sql(query)
