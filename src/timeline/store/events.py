"""Events as tables: what they say, and which mentions they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .. import names
from ..ranking import day_of, importance
from ..standing import by_id
from .columns import INTERVAL, interval
from .records import dumps, loads

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..event import Event, Mention

EVENTS = {
    "event": "text",
    **INTERVAL,
    "title": "text",
    "modality": "text",
    "who": "texts",
    "places": "texts",
    "mentions": "number",
    "articles": "number",
    "sources": "number",
    "importance": "score",
    "day": "text",
    "hidden": "flag",
    "corrections": "texts",
    "members": "text",
    "component": "text",
    "build": "number",
    "keys": "texts",
    "names": "text",
    "said": "text",
    "record": "text",
}
MERGES = {
    "event": "text",
    "mention": "text",
    "partner": "text",
    "score": "score",
    "evidence": "text",
    "name": "text",
    "hash": "text",
    "members": "text",
    "component": "text",
    "build": "number",
}


def event_row(event: Event, *, hidden: bool) -> dict[str, Any]:
    """Return what an event's row says of it; its mentions lie elsewhere.

    ``keys``, ``names`` and ``said`` are what ``Timeline.about`` looks at.
    """
    called = (*event.who, *event.where)
    texts = (event.title, *(m.sentence for m in event.mentions))
    return {
        "event": event.id,
        **interval(event.when),
        "title": event.title,
        "modality": str(event.modality),
        "who": event.who,
        "places": event.where,
        "mentions": len(event.mentions),
        "articles": len({m.article_id for m in event.mentions}),
        "sources": event.independent_sources,
        "importance": importance(event),
        "day": day_of(event.when),
        "hidden": hidden,
        "corrections": event.corrections,
        "keys": [names.key(name) for name in called],
        "names": "\n".join(map(names.fold, called)),
        "said": "\n".join(dict.fromkeys(map(names.bare, texts))),
        "record": dumps(attrs.evolve(event, mentions=())),
    }


def event_of(record: str, mentions: Iterable[Mention]) -> Event:
    """Return the event of a row's ``record`` and its mentions, in any order."""
    event: Event = loads(record)
    return attrs.evolve(event, mentions=tuple(by_id(mentions)))
