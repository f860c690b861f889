"""Markup: one pass over a page for its blocks of text and what it says about itself."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

import attrs

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
    | {"source", "track", "wbr"}
)
_HIDDEN = frozenset(
    {"button", "dialog", "footer", "form", "iframe", "nav", "noscript", "script", "select"}
    | {"style", "svg", "template", "textarea"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "q"}
    | {"s", "small", "span", "strong", "sub", "sup", "time", "u", "var"}
)
_UNLIKELY = re.compile(
    r"comment|relat|recommend|popular|ranking|most|sidebar|aside|banner|promo|share|sns|footer|copyright"
    r"|newsletter|subscri|breadcrumb|menu|gnb|lnb|byline|reporter|tag|keyword",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"article[-_]?(?:body|content|text|view|txt|cont)|articlebody|dic_area|body-?text"
    r"|(?:news|story|entry|post|view)[-_]?(?:body|content|text|txt|cont)",
    re.IGNORECASE,
)


@attrs.define(slots=True)
class Node:
    """An open or closed element; nodes are numbered in the order they open."""

    tag: str
    parent: int
    weight: float
    last: int = 0


@attrs.frozen(slots=True)
class Block:
    """A run of text between two breaks; ``linked`` is how much of it is links."""

    text: str
    linked: int
    node: int
    tag: str


class Markup(HTMLParser):
    """What a page holds: blocks, metadata, and the data it embeds.

    Attributes
    ----------
    blocks : list of Block
        Visible text in order.
    nodes : list of Node
        The elements around it.
    meta : dict of str to str
        ``name``, ``property`` and ``itemprop`` of meta elements, in lower case, to their content.
    data : list of str
        Embedded JSON-LD.
    times : list of tuple
        ``datetime`` of each time element, and whether it is marked as the publication.
    title, language, canonical : str
        The title element, the page's language and its own address.
    """

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.nodes = [Node("", 0, 1.0)]
        self.meta: dict[str, str] = {}
        self.data: list[str] = []
        self.times: list[tuple[str, bool]] = []
        self.title = self.language = self.canonical = ""
        self._open = [0]
        self._count: Counter[str] = Counter()
        self._text: list[str] = []
        self._linked = 0
        self._raw: list[str] | None = None
        self.feed(page)
        self.close()
        self._flush()
        for index in self._open:
            self.nodes[index].last = len(self.nodes) - 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = {name: value or "" for name, value in attrs}
        self._note(tag, given)
        if tag not in _INLINE:
            self._flush()
        if tag in _VOID:
            return
        if tag in ("p", "li") and self.nodes[self._open[-1]].tag == tag:
            self.handle_endtag(tag)
        names = f"{given.get('id', '')} {given.get('class', '')} {given.get('itemprop', '')}"
        weight = 3.0 if _LIKELY.search(names) else 0.2 if _UNLIKELY.search(names) else 1.0
        if tag in ("aside", "header"):
            weight *= 0.2
        if tag == "article":
            weight *= 1.5
        self.nodes.append(Node(tag, self._open[-1], weight))
        self._open.append(len(self.nodes) - 1)
        self._count[tag] += 1
        if tag == "script" and "ld+json" in given.get("type", "").lower():
            self._raw = []

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open and close an element."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element and whatever was left open in it."""
        if self._raw is not None and tag == "script":
            self.data.append("".join(self._raw))
            self._raw = None
        if not self._count[tag]:
            return
        if tag not in _INLINE:
            self._flush()
        while True:
            node = self.nodes[self._open.pop()]
            node.last = len(self.nodes) - 1
            self._count[node.tag] -= 1
            if node.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        """Gather text."""
        if self._raw is not None:
            self._raw.append(data)
        elif self.nodes[self._open[-1]].tag == "title":
            self.title += data
        elif not any(self._count[tag] for tag in _HIDDEN):
            self._text.append(data)
            if self._count["a"]:
                self._linked += len(data.strip())

    def _flush(self) -> None:
        text = " ".join("".join(self._text).split())
        if text:
            at = self._open[-1]
            while self.nodes[at].tag in _INLINE and at:
                at = self.nodes[at].parent
            tag = "figcaption" if self._count["figcaption"] else self.nodes[at].tag
            self.blocks.append(Block(text, self._linked, at, tag))
        self._text = []
        self._linked = 0

    def _note(self, tag: str, given: dict[str, str]) -> None:
        prop = given.get("itemprop", "").lower()
        if tag == "meta":
            name = given.get("property") or given.get("name") or prop
            self.meta.setdefault(name.lower(), given.get("content", "").strip())
        elif tag == "time" and given.get("datetime"):
            marked = prop == "datepublished" or "pubdate" in given
            self.times.append((given["datetime"].strip(), marked))
        elif prop in ("datepublished", "datemodified") and given.get("content"):
            self.meta.setdefault(prop, given["content"].strip())
        elif tag == "html":
            self.language = given.get("lang", "")
        elif tag == "link" and given.get("rel") == "canonical":
            self.canonical = given.get("href", "")


def body_blocks(page: Markup) -> list[Block]:
    """Return the blocks of the article proper: those of the element that holds most prose.

    Each paragraph counts for its container and half for the one around it, by its length and by
    how little of it is links.
    """
    nodes = page.nodes
    scores: Counter[int] = Counter()
    for block in page.blocks:
        if block.linked * 3 > len(block.text) or len(block.text) < 25:
            continue
        holder = nodes[block.node].parent if block.tag == "p" else block.node
        scores[holder] += len(block.text)
        if holder:
            scores[nodes[holder].parent] += len(block.text) // 2
    if not scores:
        return []
    best = max(scores, key=lambda i: (scores[i] * _weight(nodes, i), -i))
    inside = (b for b in page.blocks if best <= b.node <= nodes[best].last)
    return [b for b in inside if b.linked * 2 <= len(b.text) and _weight(nodes, b.node) >= 0.5]


def _weight(nodes: list[Node], at: int) -> float:
    """Return an element's weight, lowered if one of the three around it is unlikely."""
    weight = nodes[at].weight
    for _ in range(3):
        at = nodes[at].parent
        weight *= min(1.0, nodes[at].weight)
    return weight
