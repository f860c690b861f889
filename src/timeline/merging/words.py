"""Words made comparable: their root, and the kind of event they name."""

from __future__ import annotations

import re
from functools import lru_cache

from ..lang.en import kinds as en
from ..lang.ko import kinds as ko
from ..scripts import is_hangul

TOKEN = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*|\d+(?:[.,]\d+)*")
"""A word, with its inner hyphens, or a number."""

_INFLECTIONS = (
    ("ies", "y"),
    ("ied", "y"),
    ("sses", "ss"),
    ("ings", ""),
    ("ing", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
)
_DERIVATIONS = tuple("ational ation ition ution ement ment anc enc ion at er or al ur y".split())
"""Endings that make one word of another, met after a final e is gone."""


def _inflected(word: str) -> str:
    for suffix, ending in _INFLECTIONS:
        if word.endswith(suffix) and not word.endswith(("ss", "us", "is")):
            stem = word[: -len(suffix)] + ending
            return stem if len(stem) >= 3 and not _VOWELLESS.match(stem) else word
    return word


def _derived(word: str) -> str:
    stem = word.removesuffix("e")
    for suffix in _DERIVATIONS:
        if stem.endswith(suffix) and len(stem) - len(suffix) >= 3 + (len(suffix) == 2):
            return stem.removesuffix(suffix)
    return stem


_VOWELLESS = re.compile(r"[^aeiouy]+$")


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """Return a key shared by the forms of a word: decide, decided, decision.

    Examples
    --------
    >>> root("decision") == root("decided") == root("decides")
    True
    """
    word = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")
    if not word.isascii():
        return _hangul_root(word) if is_hangul(word[0]) else word
    word = _IRREGULAR.get(word.removeprefix("re-"), word.removeprefix("re-"))
    if len(word) < 4:
        return word
    stem = _inflected(word)
    stem = _derived(_IRREGULAR.get(_undoubled(stem), stem))
    # explode/explosion, decide/decision, submit/submission: the last dental alternates
    stem = _undoubled(stem)
    return stem[:-1] if len(stem) >= 5 and stem[-1] in "dst" else stem


def _undoubled(stem: str) -> str:
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


_ENDINGS = tuple(ko.ENDINGS.split())
_PARTICLES = tuple(ko.PARTICLES.split())


def _hangul_root(word: str) -> str:
    """Cut the endings and particles off a Korean word, never below two syllables."""
    for endings in (_PARTICLES, _ENDINGS):
        ending = next((e for e in endings if word.endswith(e) and len(word) - len(e) >= 2), "")
        word = word.removesuffix(ending)
    return word


_IRREGULAR = {}
for _pair in en.IRREGULAR.replace("\n", " ").split(";"):
    _form, _base = _pair.split()
    _IRREGULAR[_form] = _base


def _roots(words: str) -> frozenset[str]:
    return frozenset(root(word) for word in words.split())


STOP = frozenset(en.STOP.split())
COMMON = _roots(en.COMMON) | _roots(ko.COMMON)
SPEECH = _roots(en.SPEECH) | _roots(ko.SPEECH)
_LIGHT = _roots(en.LIGHT)
CARRIERS = _LIGHT | _roots(en.CARRIERS)
_PHRASES = {
    tuple(root(w) for w in p.split()): "-".join(p.split())
    for p in en.PHRASES.split(";")
    if p.strip()
}


def _kinds() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for line in (en.KINDS.strip() + ko.KINDS.rstrip()).splitlines():
        kind, words = line.split(": ")
        for word in words.split():
            kinds.setdefault(root(word), set()).add(kind)
    return {word: frozenset(names) for word, names in kinds.items()}


KINDS = _kinds()


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
    heavy = [r for r in inner if r not in _LIGHT] or inner or roots
    first = next((r for r in heavy if r in KINDS), heavy[0] if heavy else trigger.casefold())
    return first, KINDS.get(first, frozenset())
