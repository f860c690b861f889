"""Batch: a slice of the input, read and extracted, ready to be stored."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from ..extraction import extract
from .mentions import mentions_table
from .rules import Rules, present
from .running import without_cycles
from .tables import articles_table, content, ledger_table

if TYPE_CHECKING:
    import pyarrow as pa

    from ..article import Article
    from ..intake import Unread


@attrs.frozen(slots=True)
class Batch:
    """What one slice of the input holds.

    Attributes
    ----------
    key : str
        The name of the slice, which a store takes once: the same input, the same key.
    articles, mentions, ledger : pyarrow.Table
        In the columns of ``tables`` and of ``mentions``.
    rules : Rules
        What made it.
    """

    key: str
    articles: pa.Table
    mentions: pa.Table
    ledger: pa.Table
    rules: Rules


@attrs.frozen(slots=True)
class Part:
    """A file of a store.

    Attributes
    ----------
    name : str
        Its name, made of its content.
    rows : int
        How many rows it has.
    """

    name: str
    rows: int


@attrs.frozen(slots=True)
class Written:
    """A batch that is on disk and not yet part of the store: small, to be sent to the one who commits.

    Attributes
    ----------
    key : str
        The batch's.
    rules : Rules
        What made it.
    parts : dict of str to Part
        By table: articles, mentions, ledger. A table without rows has no part.
    """

    key: str
    rules: Rules
    parts: dict[str, Part]


@without_cycles
def make_batch(key: str, articles: Iterable[Article], ledger: Iterable[Unread] = ()) -> Batch:
    """Extract the events of some articles.

    Parameters
    ----------
    key : str
        The name of this slice of the input.
    articles : iterable of Article
        Equal ones count once.
    ledger : iterable of Unread
        What of the slice could not be read. An iterable that fills while ``articles`` is read,
        such as the list that ``read(…, errors=ledger.append)`` fills, is fine.
    """
    contents = {article: content(article) for article in dict.fromkeys(articles)}
    mentions = (
        (mention, said)
        for article, said in contents.items()
        for event in extract(article)
        for mention in event.mentions
    )
    return Batch(
        key,
        articles_table(key, contents.items()),
        mentions_table(key, mentions),
        ledger_table(key, ledger),
        present(),
    )
