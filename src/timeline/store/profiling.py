"""What merging compares, written down: profiles of mentions, and the words of their articles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from zlib import crc32

import attrs

from ..merging import Profile, Story, grain, profile, stories
from ..modality import Modality
from .columns import table
from .extra import needs
from .mentions import MENTION, MENTIONS, mention_of
from .ordering import write_raw
from .parts import write_part
from .reading import dicts, tables
from .records import clean, line
from .running import without_cycles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import pyarrow as pa

    from ..event import Mention
    from ..merging import Decisions
    from .batch import Part

_PROFILE = {
    "name": "text",
    "start": "number",
    "end": "number",
    "grain": "number",
    "sharp": "numbers",
    "plain": "numbers",
    "profile": "text",
    "build": "number",
}
PROFILES = _PROFILE | {name: MENTIONS[name] for name in ("hash", *MENTION)}
"""``sharp`` and ``plain`` are the words it may share with others, each with what it is about, as
``kind_word`` numbers them; ``plain`` ones count among exact dates alone."""
STORIES = {"article": "text", "story": "text", "build": "number"}

_GIVEN = [field for field in attrs.fields(Profile) if field.init]
_SETS = {n for n, field in enumerate(_GIVEN) if str(field.type).startswith("frozenset")}
_MODALITY = [field.name for field in _GIVEN].index("modality")


@without_cycles
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
    pa = needs("pyarrow")
    kept, rows, mentions = [], [], []
    seen = set(skip)
    for found in tables(folder, [part], ("hash", *MENTION), dated=True):
        wanted = []
        for row in dicts(found):
            key = row["hash"]
            if new := key not in seen and (hashes is None or key in hashes):
                seen.add(key)
                mention = mention_of(row)
                mentions.append(mention)
                one = profile(mention, decided.when(mention), names.get(key))
                rows.append(_row(one) | {"build": build})
            wanted.append(new)
        kept.append(found.filter(pa.array(wanted, pa.bool_())))
    whole = (mention for mention in mentions if clean(mention.article_id) not in scattered)
    told = stories_table(whole, build)
    parts = {"stories": write_part(folder, "stories", told)} if told.num_rows else {}
    if rows:
        own, given = table(_PROFILE, rows), pa.concat_tables(kept)
        beside = pa.table([*own.columns, *given.columns], [*PROFILES])
        parts["profiles"] = write_raw(folder, beside)
    return parts


def stories_table(mentions: Iterable[Mention], build: int) -> pa.Table:
    """Return what the articles of some mentions say, one row an article."""
    told = stories(mentions).items()
    rows = ({"article": article, "story": _story(s), "build": build} for article, s in told)
    return table(STORIES, rows)


def _story(story: Story) -> str:
    return line([story.terms, sorted(story.leads), sorted(story.across)])


def story_of(text: str) -> Story:
    """Return what an article says, from the text that tells it."""
    terms, leads, across = json.loads(text)
    return Story(terms, frozenset(leads), frozenset(across))


def _row(one: Profile) -> dict[str, Any]:
    return {
        "name": one.id,
        "start": one.start,
        "end": one.end,
        "grain": grain(one),
        "sharp": kind_words(one.matters, one.sharp | one.bridges),
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
