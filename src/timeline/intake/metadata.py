"""Metadata: what a page says about itself to machines, the most telling first."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from ..instants import read_instant
from .markup import weight
from .rows import machine_instant
from .stamps import Stamp, read_stamps

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pendulum

    from .markup import Markup

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
    "article:published", "published_time", "publishdate", "publish_date", "pubdate",
    "publication_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
    "dc.date", "date", "regdate", "cxenseparse:recs:publishtime",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "lastmod", "moddate")
_ARTICLE = re.compile(r"article|report|posting|analysis", re.IGNORECASE)
_CLOCK = re.compile(r"\d[T ]+\d{1,2}:?\d\d|\d{1,2}:\d\d|^\d{12}")
_UTC = ("Z", "+00:00", "+0000")


@attrs.frozen(slots=True)
class Metadata:
    """What a page says about itself; None where it does not."""

    published: pendulum.DateTime | None
    modified: pendulum.DateTime | None
    title: str | None
    source: str | None
    url: str | None
    language: str | None


def read_metadata(page: Markup) -> Metadata:
    """Read JSON-LD, meta elements, time elements and visible stamps, in this order."""
    story: dict[str, Any] = next(_stories(page), {})
    meta = page.meta
    stamps = [
        stamp
        for block in page.blocks
        for stamp in read_stamps(block.text)
        if stamp.labelled
        or weight(page, block.node) >= 0.5  # a list of other stories has dates too
    ]
    published = [str(story.get("datePublished") or story.get("dateCreated") or "")]
    published += [meta.get(name, "") for name in _PUBLISHED]
    published += [text for text, _ in sorted(page.times, key=lambda time: not time[1])[:10]]
    modified = [str(story.get("dateModified") or ""), *(meta.get(name, "") for name in _MODIFIED)]
    publisher = story.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else None
    language = (str(story.get("inLanguage") or "") or page.language or meta.get("og:locale", ""))[
        :2
    ]
    return Metadata(
        _best(published, [s for s in stamps if not s.modified]),
        _best(modified, [s for s in stamps if s.modified]),
        _first(story.get("headline"), meta.get("og:title"), meta.get("twitter:title"), page.title),
        _first(meta.get("og:site_name"), name),
        _first(page.canonical, meta.get("og:url"), story.get("url")),
        language.lower() or None,
    )


def _stories(page: Markup) -> Iterator[dict[str, Any]]:
    for text in page.data:
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data):
            if _ARTICLE.search(str(item.get("@type", ""))) or "datePublished" in item:
                yield item


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (x for x in graph if isinstance(x, dict)) if isinstance(graph, list) else ()


def _first(*values: object) -> str | None:
    return next((" ".join(v.split()) for v in values if isinstance(v, str) and v.strip()), None)


def _best(texts: list[str], stamps: list[Stamp]) -> pendulum.DateTime | None:
    """Return the first instant with a clock time, else the first day.

    An instant of UTC that shows the clock of the visible stamp is local time that a site marked as
    UTC by mistake; then the stamp, which readers saw, is right.
    """
    shown = {s.instant.strftime("%Y-%m-%d %H:%M"): s.instant for s in stamps if s.clock}
    days = []
    for text in texts:
        instant = _instant(text)
        if instant is None:
            continue
        if not _CLOCK.search(text):
            days.append(instant)
        elif text.endswith(_UTC):
            return shown.get(text[:16].replace("T", " "), instant)
        else:
            return instant
    stamps = sorted(stamps, key=lambda s: (not s.labelled, not s.clock))
    if stamps and (stamps[0].clock or not days):
        return stamps[0].instant
    return days[0] if days else None


def _instant(text: str) -> pendulum.DateTime | None:
    try:
        found = machine_instant(text) if 8 <= len(text) <= 60 else None
        return None if found is None else read_instant(found)
    except ValueError:
        return None
