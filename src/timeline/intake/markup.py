"""Markup: one pass over a page for its blocks of text and what it says about itself."""

from __future__ import annotations

import re
from collections import Counter

import attrs

from .tags import read_tags

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
    | {"source", "track", "wbr"}
)
_DATA = "script of data"
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
_CAPTION = re.compile(r"caption|(?:img|image|photo|pic)[-_]?(?:desc|txt|text)", re.IGNORECASE)
_LIKELY = re.compile(
    r"article[-_]?(?:body|content|text|view|txt|cont)|articlebody|dic_area|body-?text"
    r"|(?:news|story|entry|post|view)[-_]?(?:body|content|text|txt|cont)",
    re.IGNORECASE,
)


@attrs.define(slots=True)
class Node:
    """An open or closed element; nodes are numbered in the order they open.

    ``parent`` is the element around it, ``block`` the nearest that is not inline, itself included,
    ``caption`` whether it belongs to a caption, and ``last`` the last element that opens in it.
    """

    tag: str
    parent: int
    block: int
    caption: bool
    weight: float
    last: int = 0


@attrs.frozen(slots=True)
class Block:
    """A run of text between two breaks; ``linked`` is how much of it is links."""

    text: str
    linked: int
    node: int


class Markup:
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
        self.blocks: list[Block] = []
        self.nodes = [Node("", 0, 0, False, 1.0)]
        self.meta: dict[str, str] = {}
        self.data: list[str] = []
        self.times: list[tuple[str, bool]] = []
        self.title = self.language = self.canonical = ""
        self._open = [0]
        self._count: Counter[str] = Counter()
        self._hidden = 0
        self._text: list[str] = []
        self._linked = 0
        for kind, content, given in read_tags(page):
            if kind == "start":
                self._start(content, given)
            elif kind == "end":
                self._end(content)
            else:
                self._say(content)
        self._flush()
        for index in self._open:
            self.nodes[index].last = len(self.nodes) - 1

    def _start(self, tag: str, given: dict[str, str]) -> None:
        self._note(tag, given)
        if tag in ("p", "li") and self.nodes[self._open[-1]].tag == tag:
            self._end(tag)
        names = " ".join(given.get(key, "")[:200] for key in ("id", "class", "itemprop"))
        parent, number = self._open[-1], len(self.nodes)
        caption = tag == "figcaption" or _CAPTION.search(names) is not None
        inline = tag in _INLINE and not caption
        if not inline:
            self._flush()
        if tag in _VOID:
            return
        weight = 3.0 if _LIKELY.search(names) else 0.2 if _UNLIKELY.search(names) else 1.0
        if tag in ("aside", "header"):
            weight *= 0.2
        if tag == "article":
            weight *= 1.5
        if tag == "script" and "ld+json" in given.get("type", "").lower():
            tag = _DATA
        block = self.nodes[parent].block if inline else number
        caption = caption or self.nodes[parent].caption
        self.nodes.append(Node(tag, parent, block, caption, weight))
        self._open.append(number)
        self._count[tag] += 1
        self._hidden += tag in _HIDDEN

    def _end(self, tag: str) -> None:
        """Close an element and whatever was left open in it."""
        if tag == "script" and self._count[_DATA]:
            tag = _DATA
        while self._count[tag]:
            number = self._open[-1]
            node = self.nodes[number]
            if node.block == number:
                self._flush()
            self._open.pop()
            node.last = len(self.nodes) - 1
            self._count[node.tag] -= 1
            self._hidden -= node.tag in _HIDDEN
            if node.tag == tag:
                return

    def _say(self, text: str) -> None:
        tag = self.nodes[self._open[-1]].tag
        if tag == _DATA:
            self.data.append(text)
        elif tag == "title" and not self._count["svg"]:
            self.title += text
        elif not self._hidden:
            self._text.append(text)
            if self._count["a"]:
                self._linked += len(text.strip())

    def _flush(self) -> None:
        text = " ".join("".join(self._text).split())
        if text:
            at = self.nodes[self._open[-1]].block
            self.blocks.append(Block(text, self._linked, at))
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
        holder = nodes[block.node].parent if nodes[block.node].tag == "p" else block.node
        scores[holder] += len(block.text)
        if holder:
            scores[nodes[holder].parent] += len(block.text) // 2
    if not scores:
        return []
    best = max(scores, key=lambda i: (scores[i] * weight(page, i), -i))
    inside = (b for b in page.blocks if best <= b.node <= nodes[best].last)
    return [b for b in inside if b.linked * 2 <= len(b.text) and weight(page, b.node) >= 0.5]


def weight(page: Markup, at: int) -> float:
    """Return an element's weight, lowered if one of the three around it is unlikely."""
    found = page.nodes[at].weight
    for _ in range(3):
        at = page.nodes[at].parent
        found *= min(1.0, page.nodes[at].weight)
    return found
