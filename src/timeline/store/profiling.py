"""What merging compares, written down: profiles of mentions, and the words of their articles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from zlib import crc32

import attrs

from ..merging import Profile, Story, grain, profile, stories
from ..modality import Modality
from .columns import table
from .parts import write_part
from .reading import rows
from .records import clean, line, loads

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import pyarrow as pa

    from ..event import Mention
    from ..merging import Decisions
    from .batch import Part

PROFILES = {
    "name": "text",
    "mention": "text",
    "article": "text",
    "hash": "text",
    "start": "number",
    "end": "number",
    "grain": "number",
    "sharp": "numbers",
    "plain": "numbers",
    "profile": "text",
    "record": "text",
    "build": "number",
}
"""``sharp`` and ``plain`` are the words it may share with others, each with what it is about, as
``kind_word`` numbers them; ``plain`` ones count among exact dates alone."""
STORIES = {"article": "text", "story": "text", "build": "number"}

_GIVEN = [field for field in attrs.fields(Profile) if field.init]
_SETS = {n for n, field in enumerate(_GIVEN) if str(field.type).startswith("frozenset")}
_MODALITY = [field.name for field in _GIVEN].index("modality")


def profiled(
    folder: Path,
    part: str,
    hashes: frozenset[str] | None,
    skip: frozenset[str],
    scattered: frozenset[str],
    names: Mapping[str, str],
    decided: Decisions,
    build: int,
) -> dict[str, Part]:
    """Write the profiles of dated mentions of a part, and what they tell of their articles.

    Parameters
    ----------
    folder, part
        Where the mentions are.
    hashes : frozenset of str or None
        Which of them; None for all.
    skip : frozenset of str
        Those that another part speaks for.
    scattered : frozenset of str
        Articles whose mentions lie in several parts, none of which tells what they say.
    names : mapping
        The names of mentions, by their hashes, where those are not their ids.
    decided : Decisions
        Corrections, for the dates they give.
    build : int
        The number of this build.
    """
    found: dict[str, Any] = {}
    mentions = []
    for row in rows(folder, [part], ("hash", "record"), dated=True):
        name = row["hash"]
        if name not in found and name not in skip and (hashes is None or name in hashes):
            mention = loads(row["record"])
            mentions.append(mention)
            one = profile(mention, decided.when(mention), names.get(name))
            found[name] = _row(one) | row | {"mention": mention.id, "build": build}
    whole = (mention for mention in mentions if clean(mention.article_id) not in scattered)
    tables = {
        "profiles": table(PROFILES, found.values()),
        "stories": stories_table(whole, build),
    }
    return {kind: write_part(folder, f"raw-{kind}", t) for kind, t in tables.items() if t.num_rows}


def stories_table(mentions: Iterable[Mention], build: int) -> pa.Table:
    """Return what the articles of some mentions say, one row an article."""
    told = stories(mentions).items()
    rows = ({"article": clean(article), "story": _story(s), "build": build} for article, s in told)
    return table(STORIES, rows)


def _story(story: Story) -> str:
    return line([story.terms, sorted(story.leads), sorted(story.deeds)])


def story_of(text: str) -> Story:
    """Return what an article says, from the text that tells it."""
    terms, leads, deeds = json.loads(text)
    return Story(terms, frozenset(leads), frozenset(deeds))


def _row(one: Profile) -> dict[str, Any]:
    return {
        "name": one.id,
        "article": clean(one.article),
        "start": one.start,
        "end": one.end,
        "grain": grain(one),
        "sharp": kind_words(one.matters, one.sharp),
        "plain": kind_words(one.matters, one.telling - one.sharp),
        "profile": encoded(one),
    }


def kind_words(kinds: Iterable[str], words: Iterable[str]) -> list[int]:
    """Return the numbers of each kind with each word, in order."""
    low = [_number(word) for word in words]
    return sorted((kind_number(kind) << 32) + word for kind in kinds for word in low)


def key_number(key: str) -> int:
    """Return the number of the kind and word of a block's key."""
    _, kind, word = key.split("\t")
    return (kind_number(kind) << 32) + _number(word)


def kind_number(kind: str) -> int:
    """Return a number for a kind."""
    return _number(kind) >> 1


def _number(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))


def encoded(one: Profile) -> str:
    """Return a profile as a line of JSON."""
    values = (getattr(one, field.name) for field in _GIVEN)
    return line([sorted(v) if isinstance(v, frozenset) else v for v in values])


def decoded(text: str) -> Profile:
    """Return the profile of such a line."""
    values = json.loads(text)
    for n in _SETS:
        values[n] = frozenset(values[n])
    values[_MODALITY] = Modality(values[_MODALITY])
    return Profile(*values)
