"""What a worker does with a batch: read it, extract its events, write them down."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from ..extraction import extract
from ..intake.reading import Unread, read_file, read_rows
from ..store import Store, Written, make_batch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..article import Article
    from .batches import Task

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
    articles, unread : int
        How many were read, and how many were not.
    shown : tuple of Unread
        The first of those.
    """

    written: Written
    size: int
    articles: int
    unread: int
    shown: tuple[Unread, ...]


def work(store: Store, task: Task) -> Report:
    """Read a batch, extract its events and write them; any process may do that."""
    ledger: list[Unread] = []
    articles = list(_articles(task, ledger))
    try:
        batch = make_batch(task.key, articles, ledger)
    except Exception:  # one article that breaks the extraction must not stop the others
        articles = [article for article in articles if _sound(article, ledger)]
        batch = make_batch(task.key, articles, ledger)
    return Report(store.write(batch), task.size, len(articles), len(ledger), tuple(ledger[:SHOWN]))


def _articles(task: Task, ledger: list[Unread]) -> Iterator[Article]:
    columns, known = task.options.columns, task.options.known
    for one in task.slices:
        path, rows = Path(one.path), one.read()
        found = (
            read_file(path, columns, known)
            if rows is None
            else read_rows(path, rows, columns, known, one.first)
        )
        for article in found:
            if isinstance(article, Unread):
                ledger.append(article)
            else:
                yield article


def _sound(article: Article, ledger: list[Unread]) -> bool:
    try:
        extract(article)
    except Exception as error:
        name = article.title or article.id
        reason = f"its events could not be extracted ({type(error).__name__}: {error}); report this"
        ledger.append(Unread(article.url or article.source or name, None, f"{name}: {reason}"))
        return False
    return True
