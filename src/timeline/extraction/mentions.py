"""Mentions and events as records, with ids that depend on nothing but the article and the words."""

from __future__ import annotations

import hashlib
from datetime import datetime

from ..article import Article
from ..civil import minute_when
from ..event import Event, Mention
from ..when import When
from .attaching import Dated
from .rows import Row


def mention(
    article: Article,
    row: Row,
    one: Dated,
    source: str | None,
    who: tuple[str, ...],
    where: tuple[str, ...],
    published: When,
    title: str,
) -> Mention:
    """Return what a sentence says of one event."""
    text, trigger = article.text, one.trigger
    value = one.when.value if one.when else ""
    return Mention(
        id=_hash(f"{article.id}:{trigger.start}:{trigger.end}:{value}"),
        article_id=article.id,
        start=row.start,
        end=row.end,
        sentence=row.text,
        trigger=text[trigger.start : trigger.end],
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        time=one.time,
        when=one.when,
        modality=trigger.modality,
        source=source,
        who=who,
        where=where,
        lemma=trigger.lemma,
        cue=trigger.cue,
        zone=row.zone,
        outlet=article.source,
        url=article.url,
        article_title=article.title,
        published=published,
        title=title,
    )


def event(one: Mention) -> Event:
    """Return the event of a single mention."""
    return Event(_hash(one.id), one.when, one.title, (one,), one.modality, one.who, one.where)


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def minute(article: Article) -> When:
    """Return the minute an article was published at."""
    at = article.published
    zone = getattr(at.tzinfo, "key", None) or "UTC"
    local = at if zone != "UTC" else at.in_timezone("UTC")
    return minute_when(datetime(local.year, local.month, local.day), local.hour, local.minute, zone)
