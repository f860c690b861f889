"""Articles, mentions and the ledger as tables: columns for queries, and each record whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..intake import Unread
from ..ranking import day_of
from ..serial import from_json, to_json
from .columns import instant, interval, table
from .records import clean, digest, dumps, line

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from ..article import Article
    from ..event import Mention

INTERVAL = {
    "starts": "instant",
    "ends": "instant",
    "date": "text",
    "granularity": "text",
    "tz": "text",
}
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
MENTIONS = {
    "mention": "text",
    "article": "text",
    **INTERVAL,
    "day": "text",
    "words": "text",
    "rule": "text",
    "anchor": "text",
    "cue": "text",
    "trigger": "text",
    "trigger_start": "number",
    "trigger_end": "number",
    "lemma": "text",
    "sentence": "text",
    "sentence_start": "number",
    "sentence_end": "number",
    "modality": "text",
    "voice": "text",
    "who": "texts",
    "places": "texts",
    "part": "text",
    "outlet": "text",
    "published": "instant",
    "title": "text",
    "dated": "flag",
    "hash": "text",
    "content": "text",
    "batch": "text",
    "record": "text",
}
LEDGER = {"path": "text", "row": "number", "reason": "text", "batch": "text"}


def articles_table(batch: str, articles: Iterable[tuple[Article, str]]) -> pa.Table:
    """Return one row an article, each given with its ``content``."""
    return table(ARTICLES, (_article(*pair) | {"batch": batch} for pair in articles))


def mentions_table(batch: str, mentions: Iterable[tuple[Mention, str]]) -> pa.Table:
    """Return one row a mention, each given with the ``content`` of its article."""
    return table(MENTIONS, (_mention(*pair) | {"batch": batch} for pair in mentions))


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
    text = clean(article.text)
    if text == article.text:  # so it need not stand twice
        del data["text"]
    return {
        "article": clean(article.id),
        "title": _clean(article.title),
        "published": instant(article.published),
        "day": article.published.date().isoformat(),
        "modified": instant(article.modified),
        "language": clean(article.language),
        "source": _clean(article.source),
        "url": _clean(article.url),
        "series": clean(article.url or article.id),
        "text": text,
        "content": content,
        "record": line(data),
    }


def _mention(mention: Mention, content: str) -> dict[str, Any]:
    time, published = mention.time, mention.published
    record = dumps(mention)
    return {
        "mention": mention.id,
        "article": clean(mention.article_id),
        **interval(mention.when),
        "day": day_of(mention.when),
        "words": time and clean(time.text),
        "rule": time and time.rule,
        "anchor": time and _clean(time.anchor),
        "cue": time and _clean(time.cue),
        "trigger": clean(mention.trigger),
        "trigger_start": mention.trigger_start,
        "trigger_end": mention.trigger_end,
        "lemma": clean(mention.lemma),
        "sentence": clean(mention.sentence),
        "sentence_start": mention.start,
        "sentence_end": mention.end,
        "modality": str(mention.modality),
        "voice": _clean(mention.source),
        "who": [clean(name) for name in mention.who],
        "places": [clean(name) for name in mention.where],
        "part": clean(mention.zone),
        "outlet": _clean(mention.outlet),
        "published": instant(published.start if published else None),
        "title": clean(mention.title),
        "dated": mention.when is not None,
        "content": content,
        "hash": digest(record),
        "record": record,
    }


def _entry(entry: Unread) -> dict[str, Any]:
    return {"path": clean(entry.path), "row": entry.row, "reason": clean(entry.reason)}


def unread_of(row: dict[str, Any]) -> Unread:
    """Return the entry of the ledger that a row holds."""
    return Unread(row["path"], row["row"], row["reason"])


def _clean(text: str | None) -> str | None:
    return None if text is None else clean(text)
