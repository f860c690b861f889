"""Mentions that come and go: only what they touch is computed again.

``update`` knows how; an ``Index`` keeps what is known, in memory (``Memory``) or on a disk.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from .blocks import Block, keys, own_keys
from .decisions import Decisions
from .linking import CROWD, Pairs, links
from .naming import named
from .profiles import Profile, profile
from .settling import settle_all
from .stories import Story, stories

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..event import Event, Mention
    from .index import Index


def update(
    index: Index,
    add: Iterable[Mention] = (),
    remove: Iterable[Mention] = (),
    decided: Decisions | None = None,
    before: Decisions | None = None,
) -> tuple[set[Mention], list[Event]]:
    """Add mentions to an index and take others away; what it holds is then what ``gather`` finds.

    Parameters
    ----------
    index : Index
        What is known; it is changed in place.
    add, remove : iterable of Mention
        What comes and what goes; a mention in both stays.
    decided, before : Decisions, optional
        A reader's corrections, and those of the last update.

    Returns
    -------
    (set of Mention, list of Event)
        The mentions whose events no longer hold, those that went among them, and the events that
        take their place.

    Raises
    ------
    ValueError
        If the corrections both link two mentions and keep them apart.
    """
    work = _Work(index, before or Decisions(), decided or Decisions())
    work.file(set(add), set(remove))
    told = _Told(index)
    work.link(told)
    events = work.settled(told)
    return work.gone.union(*(e.mentions for e in events)), events


@attrs.define(slots=True)
class _Work:
    """One update.

    ``gone`` are mentions that went, ``dropped`` names that did, ``stale`` names of those whose
    scores may have changed, ``touched`` all these by their keys, and ``shaken`` the keys of which
    they are no visitors. ``moved`` are names of which a link came, went or changed.
    """

    index: Index
    before: Decisions
    decided: Decisions
    gone: set[Mention] = attrs.field(factory=set)
    dropped: set[str] = attrs.field(factory=set)
    stale: set[str] = attrs.field(factory=set)
    touched: dict[str, set[str]] = attrs.field(factory=lambda: defaultdict(set))
    shaken: set[str] = attrs.field(factory=set)
    copies: set[str | None] = attrs.field(factory=set)
    moved: set[str] = attrs.field(factory=set)
    profiles: dict[str, Profile] = attrs.field(factory=dict)

    def file(self, add: set[Mention], remove: set[Mention]) -> None:
        """Put and drop mentions, and note what that touches."""
        there = self.index.with_ids({m.id for m in add | remove})
        then = named((set(there.values()) - remove) | add)
        gone = {name: m for name, m in there.items() if then.get(name) != m}
        come = {name: m for name, m in then.items() if there.get(name) != m}
        for name, mention in self.index.with_ids(self.before.differ(self.decided)).items():
            if name not in gone:
                gone[name] = come[name] = mention
        articles = {m.article_id for found in (gone, come) for m in found.values()}
        told = stories(self.index.of_articles(articles).values())
        for name, mention in gone.items():
            self._touch(profile(mention, self.before.when(mention), name))
            self.index.drop(name)
        for name, mention in come.items():
            found = self.profiles[name] = profile(mention, self.decided.when(mention), name)
            self._touch(found)
            own = own_keys(found)
            self.index.put(name, mention, own, keys(found) - own)
        self.gone = set(gone.values()) - set(come.values())
        self.dropped = gone.keys() - come.keys()
        self.stale = set(come)
        around = self.index.of_articles(articles)
        now = stories(around.values())
        for name, mention in around.items():
            if name not in come and told.get(mention.article_id) != now[mention.article_id]:
                self.stale.add(name)
                self._touch(self._profile(name))

    def _touch(self, found: Profile) -> None:
        for key in keys(found):
            self.touched[key].add(found.id)
        self.shaken |= own_keys(found)
        if found.copy is not None:
            self.copies.add(found.copy)

    def _profile(self, name: str) -> Profile:
        if name not in self.profiles:
            mention = self.index.mention(name)
            self.profiles[name] = profile(mention, self.decided.when(mention), name)
        return self.profiles[name]

    def link(self, told: Mapping[str, Story]) -> None:
        """Find the links of the blocks that are touched."""
        for key in sorted(self.touched):
            self._replace(key, self._links(key, told))

    def _links(self, key: str, told: Mapping[str, Story]) -> Pairs:
        """Return the links of a block, looking no further than they may have changed."""
        own, visitors = set(self.index.own(key)), set(self.index.visitors(key))
        touched = self.touched[key]
        if not own:
            return {}
        about: set[str] | None
        if key not in self.shaken:
            visitors &= touched
            about = touched
        elif len(own | touched) <= CROWD:
            about = touched | {name for name in own if self._profile(name).copy in self.copies}
        else:
            about = None
        held = {
            name
            for name in (own | visitors if self.decided.apart else ())
            if self.index.mention(name).id in self.decided.apart
        }
        found = links(Block.of(key, map(self._profile, own | visitors)), told, held, about)
        if about is None:
            return found
        old = self.index.links(key).items()
        return {pair: score for pair, score in old if about.isdisjoint(pair)} | found

    def _replace(self, key: str, pairs: Pairs) -> None:
        old = self.index.links(key)
        if old != pairs:
            self.moved.update(name for pair, _ in old.items() ^ pairs.items() for name in pair)
            self.index.put_links(key, pairs)

    def settled(self, told: Mapping[str, Story]) -> list[Event]:
        """Return the events of the components of what is stale or moved."""
        by_hand: dict[str, Pairs] = defaultdict(dict)
        for pair, score in self.decided.links(self.index.with_ids(self.decided.linked)).items():
            for name in pair:
                by_hand[name][pair] = score
        pairs: Pairs = {}
        names = self.stale | self.moved - self.dropped
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            found = self.index.near(name) | by_hand.get(name, {})
            new = {end for pair in found for end in pair} - names
            pairs |= found
            names |= new
            waiting += new
        mentions = {name: self.index.mention(name) for name in sorted(names)}
        profiles = {name: self._profile(name) for name in mentions}
        return list(settle_all(mentions, profiles, told, self.decided, pairs))


class _Told(dict[str, Story]):
    """The terms of articles, told when they are wanted."""

    def __init__(self, index: Index) -> None:
        super().__init__()
        self._index = index

    def __missing__(self, article: str) -> Story:
        found = stories(self._index.of_articles((article,)).values())[article]
        self[article] = found
        return found
