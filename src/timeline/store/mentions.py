"""Mentions as a table, and back: columns for what is plain, one line of JSON for the rest."""

from __future__ import annotations

import json
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from ..event import Mention
from ..modality import Modality
from ..ranking import day_of
from ..serial import plain, rich, to_json
from .columns import INTERVAL, columnar, instant, interval
from .records import clean, digest, line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import pyarrow as pa

    from ..timex import TimeExpression
    from ..when import When

R = TypeVar("R")
T = TypeVar("T")

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
_PLAIN = {
    "mention": "id",
    "article": "article_id",
    "trigger": "trigger",
    "trigger_start": "trigger_start",
    "trigger_end": "trigger_end",
    "lemma": "lemma",
    "sentence": "sentence",
    "sentence_start": "start",
    "sentence_end": "end",
    "modality": "modality",
    "voice": "source",
    "who": "who",
    "places": "where",
    "part": "zone",
    "outlet": "outlet",
    "title": "title",
}
"""Columns that hold a field as it is."""
_REST = ("time", "when", "cue", "url", "article_title", "published")
"""Fields that ``record`` holds as JSON; of what holds a lone surrogate it holds all."""
MENTION = (*_PLAIN, "record")
"""What ``mention_of`` needs of a row."""


def mentions_table(batch: str, mentions: Iterable[tuple[Mention, str]]) -> pa.Table:
    """Return one row a mention, each given with the ``content`` of its article.

    ``hash`` is of all that a dated mention says; merging knows it by that.
    """
    found = list(mentions)
    said = [mention for mention, _ in found]
    values: dict[str, Sequence[Any]] = {
        column: [*map(attrgetter(field), said)] for column, field in _PLAIN.items()
    }
    # The mentions of an article share its instant, those of a sentence its times.
    values |= _spread(("published",), _once(_published), (m.published for m in said))
    values |= _spread((*INTERVAL, "day"), _once(_interval), (m.when for m in said))
    values |= _spread(("words", "rule", "anchor", "cue"), _once(_time), (m.time for m in said))
    rest = _once(_rest)
    records = [rest(*_rest_of(m)) if _is_clean(m) else _whole(m) for m in said]
    dated = [m.when is not None for m in said]
    return columnar(
        MENTIONS,
        values
        | {
            "dated": dated,
            "hash": [
                digest(line(_plain_of(m)), record) if when else None
                for m, record, when in zip(said, records, dated, strict=True)
            ],
            "content": [content for _, content in found],
            "batch": [batch] * len(said),
            "record": records,
        },
    )


def mention_of(row: Mapping[str, Any]) -> Mention:
    """Return the mention of a row, of which the columns ``MENTION`` are enough."""
    fields = {field: row[column] for column, field in _PLAIN.items()}
    for field in ("who", "where"):
        fields[field] = tuple(fields[field])
    fields["modality"] = Modality(fields["modality"])
    return Mention(**{**fields, **_read_rest(row["record"])})


_plain_of = attrgetter(*_PLAIN.values())
_rest_of = attrgetter(*_REST)
_texts_of = attrgetter("id", "article_id", "trigger", "lemma", "sentence", "zone", "title")


def _rest(*values: Any) -> str:
    pairs = zip(_REST, values, strict=True)
    return line({field: plain(value) for field, value in pairs if value is not None})


def _whole(mention: Mention) -> str:
    """Return all fields of what holds a lone surrogate, which the columns lose."""
    return line({key: value for key, value in to_json(mention).items() if key != "record"})


@lru_cache(maxsize=4096)
def _read_rest(record: str) -> dict[str, Any]:
    rest = {field: rich(field, value) for field, value in json.loads(record).items()}
    return {"time": None, "when": None} | rest


def _is_clean(mention: Mention) -> bool:
    others = (mention.source or "", mention.outlet or "", *mention.who, *mention.where)
    text = "".join((*_texts_of(mention), *others))
    return text.isascii() or clean(text) == text


def _published(when: When | None) -> dict[str, Any]:
    return {"published": instant(when.start if when else None)}


def _interval(when: When | None) -> dict[str, Any]:
    return interval(when) | {"day": day_of(when)}


def _time(time: TimeExpression | None) -> dict[str, Any]:
    if time is None:
        return {}
    return {"words": time.text, "rule": time.rule, "anchor": time.anchor, "cue": time.cue}


def _once(function: Callable[..., R]) -> Callable[..., R]:
    """Remember what a function returns for each object; the objects must live as long."""
    found: dict[tuple[int, ...], R] = {}

    def remembered(*things: object) -> R:
        key = tuple(map(id, things))
        if key not in found:
            found[key] = function(*things)
        return found[key]

    return remembered


def _spread(
    names: Iterable[str], function: Callable[[T], dict[str, Any]], things: Iterable[T]
) -> dict[str, list[Any]]:
    """Return columns by what a function tells of each thing."""
    rows = list(map(function, things))
    return {name: [row.get(name) for row in rows] for name in names}
