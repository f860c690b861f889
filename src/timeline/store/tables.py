"""Articles and the ledger as tables: columns for queries, and each record whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..intake import Unread
from ..serial import from_json, to_json
from .columns import instant, table
from .records import clean, digest, dumps, line

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from ..article import Article

ARTICLES = {
    "article": "text",
    "title": "text",
    "published": "instant",
    "day": "text",
    "modified": "instant",
    "language": "text",
    "source": "text",
    "url": "text",
    "series": "text",
    "text": "text",
    "content": "text",
    "batch": "text",
    "record": "text",
}
LEDGER = {"path": "text", "row": "number", "reason": "text", "batch": "text"}


def articles_table(batch: str, articles: Iterable[tuple[Article, str]]) -> pa.Table:
    """Return one row an article, each given with its ``content``."""
    return table(ARTICLES, (_article(*pair) | {"batch": batch} for pair in articles))


def ledger_table(batch: str, ledger: Iterable[Unread]) -> pa.Table:
    """Return one row for each thing that could not be read."""
    return table(LEDGER, (_entry(entry) | {"batch": batch} for entry in ledger))


def content(article: Article) -> str:
    """Return a hash of all an article says: articles that share it are one."""
    return digest(dumps(article))


def article_of(record: str, text: str) -> Article:
    """Return the article of a row's ``record`` and ``text``."""
    data = json.loads(record)
    data.setdefault("text", text)
    article: Article = from_json(data)
    return article


def _article(article: Article, content: str) -> dict[str, Any]:
    data = to_json(article)
    if clean(article.text) == article.text:  # so it need not stand twice
        del data["text"]
    return {
        "article": article.id,
        "title": article.title,
        "published": instant(article.published),
        "day": article.published.date().isoformat(),
        "modified": instant(article.modified),
        "language": article.language,
        "source": article.source,
        "url": article.url,
        "series": article.url or article.id,
        "text": article.text,
        "content": content,
        "record": line(data),
    }


def _entry(entry: Unread) -> dict[str, Any]:
    return {"path": entry.path, "row": entry.row, "reason": entry.reason}


def unread_of(row: dict[str, Any]) -> Unread:
    """Return the entry of the ledger that a row holds."""
    return Unread(row["path"], row["row"], row["reason"])
