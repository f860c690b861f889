"""What is known of mentions that come and go: what an index has to answer, and one in memory."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ..event import Mention
    from .linking import Pairs


class Index(Protocol):
    """What is known of the mentions so far, each under its name: its id, or that and a number."""

    def put(
        self, name: str, mention: Mention, own: Collection[str], visited: Collection[str]
    ) -> None:
        """Keep a mention with its keys, ``own_keys`` and the rest of ``keys``."""

    def drop(self, name: str) -> None:
        """Forget a mention and its keys."""

    def mention(self, name: str) -> Mention:
        """Return a mention."""

    def with_ids(self, ids: Iterable[str]) -> dict[str, Mention]:
        """Return the mentions that have these ids, by name."""

    def of_articles(self, articles: Iterable[str]) -> dict[str, Mention]:
        """Return the mentions that come from these articles, by name."""

    def own(self, key: str) -> Collection[str]:
        """Return the names of the mentions that have a key for their own."""

    def visitors(self, key: str) -> Collection[str]:
        """Return the names of the other mentions that have a key."""

    def put_links(self, key: str, pairs: Pairs) -> None:
        """Keep these pairs for a key, in place of those there."""

    def links(self, key: str) -> Pairs:
        """Return the pairs kept for a key."""

    def near(self, name: str) -> Pairs:
        """Return the pairs, of whatever key, that hold a name."""


class Memory:
    """An index in memory."""

    def __init__(self) -> None:
        self._mentions: dict[str, Mention] = {}
        self._by_id: dict[str, set[str]] = defaultdict(set)
        self._by_article: dict[str, set[str]] = defaultdict(set)
        self._keys: dict[str, tuple[Collection[str], Collection[str]]] = {}
        self._own: dict[str, set[str]] = defaultdict(set)
        self._visitors: dict[str, set[str]] = defaultdict(set)
        self._links: dict[str, Pairs] = {}
        self._near: dict[str, dict[tuple[str, tuple[str, str]], int]] = defaultdict(dict)

    def put(
        self, name: str, mention: Mention, own: Collection[str], visited: Collection[str]
    ) -> None:
        """Keep a mention with its keys."""
        self._mentions[name] = mention
        self._by_id[mention.id].add(name)
        self._by_article[mention.article_id].add(name)
        self._keys[name] = own, visited
        for found, kept in ((own, self._own), (visited, self._visitors)):
            for key in found:
                kept[key].add(name)

    def drop(self, name: str) -> None:
        """Forget a mention and its keys."""
        mention = self._mentions.pop(name)
        self._by_id[mention.id].discard(name)
        self._by_article[mention.article_id].discard(name)
        for found, kept in zip(self._keys.pop(name), (self._own, self._visitors), strict=True):
            for key in found:
                kept[key].discard(name)

    def mention(self, name: str) -> Mention:
        """Return a mention."""
        return self._mentions[name]

    def with_ids(self, ids: Iterable[str]) -> dict[str, Mention]:
        """Return the mentions that have these ids, by name."""
        return {name: self._mentions[name] for i in ids for name in self._by_id.get(i, ())}

    def of_articles(self, articles: Iterable[str]) -> dict[str, Mention]:
        """Return the mentions that come from these articles, by name."""
        return {
            name: self._mentions[name] for a in articles for name in self._by_article.get(a, ())
        }

    def own(self, key: str) -> Collection[str]:
        """Return the names of the mentions that have a key for their own."""
        return self._own.get(key, ())

    def visitors(self, key: str) -> Collection[str]:
        """Return the names of the other mentions that have a key."""
        return self._visitors.get(key, ())

    def put_links(self, key: str, pairs: Pairs) -> None:
        """Keep these pairs for a key, in place of those there."""
        # A pair may pass from one key to another: it is forgotten under its key, not as such.
        for pair in self.links(key):
            for name in pair:
                self._near[name].pop((key, pair))
        for pair, score in pairs.items():
            for name in pair:
                self._near[name][key, pair] = score
        self._links[key] = pairs

    def links(self, key: str) -> Pairs:
        """Return the pairs kept for a key."""
        return self._links.get(key, {})

    def near(self, name: str) -> Pairs:
        """Return the pairs, of whatever key, that hold a name."""
        return {pair: score for (_, pair), score in self._near[name].items()}
