"""What a worker does with a batch: read it, extract its events, write them down."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from ..extraction import extract
from ..intake.reading import Unread, read_file, read_rows, reason_of
from ..store import Store, Written, make_batch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..article import Article
    from ..intake.tables import Row
    from .batches import Options, Task
    from .slices import Slice

SHOWN = 20
"""Entries of the ledger that come back from a batch to be shown at once; the store has them all."""


@attrs.frozen(slots=True)
class Report:
    """What became of a batch.

    Attributes
    ----------
    written : Written
        To be committed.
    size : int
        Bytes of input.
    shown : tuple of Unread
        The first few of what could not be read.
    gone : tuple of Unread
        What was no longer there: it belongs to no batch, and is looked for again the next time.
    """

    written: Written
    size: int
    shown: tuple[Unread, ...]
    gone: tuple[Unread, ...]


def work(store: Store, task: Task) -> Report:
    """Read a batch, extract its events and write them; any process may do that."""
    size, gone, held = task.size, [], []
    for one in task.slices:
        try:
            held.append((one, one.read()))
        except (OSError, ValueError) as error:
            gone.append(Unread(one.path, None, reason_of(error)))
    if gone:
        task = attrs.evolve(task, slices=tuple(one for one, _ in held))
    ledger: list[Unread] = []
    articles = _articles(held, task.options, ledger)
    try:
        batch = make_batch(task.key, (article for _, article in articles), ledger)
    except Exception:  # one article that breaks the extraction must not stop the others
        sound = [article for path, article in articles if _sound(path, article, ledger)]
        batch = make_batch(task.key, sound, ledger)
    return Report(store.write(batch), size, tuple(ledger[:SHOWN]), tuple(gone))


def _articles(
    held: Iterable[tuple[Slice, Iterable[Row] | None]], options: Options, ledger: list[Unread]
) -> list[tuple[str, Article]]:
    """Return the articles of some slices, each with its file."""
    articles = []
    for one, rows in held:
        path, columns, known = Path(one.path), options.columns, options.known
        found = (
            read_file(path, columns, known)
            if rows is None
            else read_rows(path, rows, columns, known, one.first)
        )
        for article in found:
            if isinstance(article, Unread):
                ledger.append(article)
            else:
                articles.append((one.path, article))
    return articles


def _sound(path: str, article: Article, ledger: list[Unread]) -> bool:
    try:
        extract(article)
    except Exception as error:
        what = f"the events of {article.title or article.id!r} could not be extracted"
        ledger.append(Unread(path, None, f"{what}: {type(error).__name__}: {error}"))
        return False
    return True
