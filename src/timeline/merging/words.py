"""Words made comparable: their root, and the kind of event they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..lang import vocabularies, vocabulary
from ..scripts import guess_language

TOKEN = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*|\d+(?:[.,]\d+)*")
"""A word, with its inner hyphens, or a number."""


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """Return a key shared by the forms of a word: decide, decided, decision.

    Examples
    --------
    >>> root("decision") == root("decided") == root("decides")
    True
    """
    word = word.casefold().replace("’", "'")
    return vocabulary(guess_language(word)).root(word)


def _all(*names: str) -> Iterator[str]:
    """Yield the words of these lists, of every language."""
    for v in vocabularies():
        for name in names:
            yield from getattr(v, name)


def _roots(*names: str) -> frozenset[str]:
    return frozenset(map(root, _all(*names)))


STOP = frozenset(_all("stop"))
COMMON = _roots("common")
SPEECH = _roots("speech")
LIGHT = _roots("light")
CARRIERS = _roots("light", "carriers")
FAINT = _roots("light", "carriers", "effects")
"""Verbs beside which a noun may name the event."""
_PHRASES = {tuple(map(root, p.split())): "-".join(p.split()) for p in _all("phrases")}


def _kinds() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for v in vocabularies():
        for line in v.kinds.strip().splitlines():
            kind, words = line.split(": ")
            for word in words.split():
                kinds.setdefault(root(word), set()).add(kind)
    return {word: frozenset(names) for word, names in kinds.items()}


KINDS = _kinds()


def phrase(word: str, following: str) -> str:
    """Return a word with the one after it, if together they name an event.

    Examples
    --------
    >>> phrase("step", "down as mayor"), phrase("step", "outside")
    ('step down', 'step')
    """
    after = TOKEN.match(following.lstrip())
    if after and (root(word), root(after[0])) in _PHRASES:
        return f"{word} {after[0]}"
    return word


@lru_cache(maxsize=65536)
def head(trigger: str) -> tuple[str, frozenset[str]]:
    """Return the root of the word that names the event, and the kinds of event it may name.

    Examples
    --------
    >>> head("opened fire")[0]
    'open-fire'
    >>> head("made a decision")[0] == head("decided")[0]
    True
    """
    words = TOKEN.findall(trigger.casefold())
    words = [w for w in words if not w.endswith(("self", "selves"))]
    roots = [root(w) for w in words]
    for size in (3, 2):
        for i in range(len(roots) - size + 1):
            if phrase := _PHRASES.get(tuple(roots[i : i + size])):
                return phrase, KINDS.get(root(phrase), frozenset())
    inner = [r for w, r in zip(words, roots, strict=True) if w not in STOP]
    heavy = [r for r in inner if r not in LIGHT] or inner or roots
    first = next((r for r in heavy if r in KINDS), heavy[0] if heavy else trigger.casefold())
    return first, KINDS.get(first, frozenset())
