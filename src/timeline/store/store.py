"""Store: a folder of articles, their mentions and the events they make."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from ..corrections import corrections_text, read_corrections
from ..timeline import Timeline, span
from .batch import Batch, Written
from .building import build, is_current
from .lock import locked
from .manifest import NAME, Manifest, read_manifest, write_manifest
from .parts import replace, sweep, write_part
from .querying import select
from .reading import repeats, rows
from .records import loads
from .refreshing import refreshed
from .rules import present
from .running import mapped
from .tables import LEDGER, article_of, unread_of
from .views import TABLES, connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor
    from datetime import date
    from os import PathLike

    import duckdb

    from ..article import Article
    from ..corrections import Correction
    from ..event import Mention
    from ..intake import Unread
    from ..when import When

CORRECTIONS = "corrections.toml"


class UnbuiltWarning(UserWarning):
    """A store holds what its events do not yet show."""


@attrs.frozen(slots=True)
class Store:
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

    path: Path = attrs.field(converter=Path)
    _holds: list[bool] = attrs.field(factory=list, init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if self.path.exists() and not self.exists and not self._may_become_one():
            raise ValueError(f"{self.path} is no store, and not empty: give another folder")

    def _may_become_one(self) -> bool:
        # What begins with a dot is a file of ours that is being written.
        return self.path.is_dir() and all(
            path.name in _OURS or path.name[0] == "." for path in self.path.iterdir()
        )

    @property
    def exists(self) -> bool:
        """Whether anything was ever committed."""
        return (self.path / NAME).is_file()

    @property
    def manifest(self) -> Manifest:
        """What was committed last."""
        return read_manifest(self.path)

    @property
    def rows(self) -> dict[str, int]:
        """How many rows the parts of each table have."""
        return {name: self.manifest.rows(name) for name in TABLES}

    # --- batches ---

    @property
    def done(self) -> frozenset[str]:
        """The keys of the batches that the present rules made."""
        rules = present()
        return frozenset(k for k, b in self.manifest.batches.items() if b.rules == rules)

    def stale(self) -> tuple[str, ...]:
        """Return the keys of the batches whose events other rules extracted; see ``refresh``."""
        rule = present().extraction
        batches = self.manifest.batches.items()
        return tuple(sorted(k for k, b in batches if b.rules.extraction != rule))

    def write(self, batch: Batch) -> Written:
        """Write the parts of a batch; any process may. They count once they are committed."""
        parts = self.parts
        parts.mkdir(parents=True, exist_ok=True)
        tables = {"articles": batch.articles, "mentions": batch.mentions, "ledger": batch.ledger}
        found = {
            kind: write_part(parts, kind, table) for kind, table in tables.items() if table.num_rows
        }
        return Written(batch.key, batch.rules, found)

    def commit(self, *written: Written) -> None:
        """Make written batches part of the store, all or none.

        A batch whose key was committed under the same rules changes nothing; under other rules it
        takes the older one's place.

        Raises
        ------
        StoreBusyError
            If another process writes to the store.
        """
        with self._locked():
            write_manifest(self.path, self.manifest.with_batches(written))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep other writers out while batches are written and committed.

        Begins by sweeping away what a writer that was killed left behind; so a batch written
        before must have been committed.

        Raises
        ------
        StoreBusyError
            If another process writes to the store.
        """
        outermost = not self._holds
        with self._locked():
            if outermost:
                sweep(self.parts, self.manifest.named)
            yield

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if self._holds:
            yield
            return
        self.parts.mkdir(parents=True, exist_ok=True)
        with locked(self.path / "lock"):
            self._holds.append(True)
            try:
                yield
            finally:
                self._holds.clear()

    def refresh(
        self,
        executor: Executor | None = None,
        progress: Callable[[str, int, int], object] | None = None,
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

    # --- records ---

    def articles(self) -> Iterator[Article]:
        """Yield every article, each once, in order of the batches' keys."""
        manifest = self.manifest
        skip = repeats(self.parts, manifest)
        columns = ("record", "text", "content", "batch")
        for row in rows(self.parts, manifest.parts("articles"), columns):
            if (row["batch"], row["content"]) not in skip:
                yield article_of(row["record"], row["text"])

    def mentions(self, *, dated: bool | None = None) -> Iterator[Mention]:
        """Yield every mention, each once; of articles in several batches, by the present rules.

        Parameters
        ----------
        dated : bool, optional
            Only those that have a time, or only those that nothing dates.
        """
        manifest = self.manifest
        skip = repeats(self.parts, manifest)
        columns = ("record", "content", "batch")
        for row in rows(self.parts, manifest.parts("mentions"), columns, dated):
            if (row["batch"], row["content"]) not in skip:
                yield loads(row["record"])

    def ledger(self) -> Iterator[Unread]:
        """Yield what could not be read, and why."""
        for row in rows(self.parts, self.manifest.parts("ledger"), tuple(LEDGER)):
            yield unread_of(row)

    # --- events ---

    def build(
        self,
        executor: Executor | None = None,
        progress: Callable[[str, int, int], object] | None = None,
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
        if isinstance(corrections, Iterable) and not isinstance(corrections, str):
            given = tuple(corrections)
        else:
            given = read_corrections(corrections)
        with self._locked():
            text = corrections_text((*self.corrections, *given))
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

    def __reduce__(self) -> tuple[type[Store], tuple[Path]]:
        return Store, (self.path,)  # whoever gets a copy does not hold the lock

    @property
    def parts(self) -> Path:
        """The folder of the Parquet files."""
        return self.path / "parts"


_OURS = frozenset({"parts", "lock", NAME, CORRECTIONS})
