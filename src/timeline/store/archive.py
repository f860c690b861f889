"""Archive: batches of articles in a folder; who writes them, and what comes out again."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from .batch import Batch, Written
from .lock import locked
from .manifest import NAME, Manifest, read_manifest, write_manifest
from .mentions import MENTION, mention_of
from .parts import sweep, write_part
from .reading import repeats, rows
from .rules import present
from .tables import LEDGER, article_of, unread_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..article import Article
    from ..event import Mention
    from ..intake import Unread

CORRECTIONS = "corrections.toml"
_OURS = frozenset({"parts", "lock", NAME, CORRECTIONS})


@attrs.frozen(slots=True)
class Archive:
    """Articles, mentions and what could not be read; see ``Store``."""

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
        columns = (*MENTION, "content", "batch")
        for row in rows(self.parts, manifest.parts("mentions"), columns, dated):
            if (row["batch"], row["content"]) not in skip:
                yield mention_of(row)

    def ledger(self) -> Iterator[Unread]:
        """Yield what could not be read, and why."""
        for row in rows(self.parts, self.manifest.parts("ledger"), tuple(LEDGER)):
            yield unread_of(row)

    def __reduce__(self) -> tuple[type[Archive], tuple[Path]]:
        return type(self), (self.path,)  # whoever gets a copy does not hold the lock

    @property
    def parts(self) -> Path:
        """The folder of the Parquet files."""
        return self.path / "parts"
