"""Roots of English words: a key shared by decide, decided and decision."""

from __future__ import annotations

import re

from .kinds import IRREGULAR

_FORMS = dict(pair.split() for pair in IRREGULAR.replace("\n", " ").split(";"))
"""Forms whose dictionary form no suffix rule gives."""
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


_VOWELLESS = re.compile(r"[^aeiouy]+$")


def root(word: str) -> str:
    """Return what the forms of a word share."""
    word = word.removesuffix("'s").removesuffix("'")
    if not word.isascii():
        return word
    word = _FORMS.get(word.removeprefix("re-"), word.removeprefix("re-"))
    if len(word) < 4:
        return word
    stem = _inflected(word)
    stem = _derived(_FORMS.get(_undoubled(stem), stem))
    # explode/explosion, decide/decision, submit/submission: the last dental alternates
    stem = _undoubled(stem)
    return stem[:-1] if len(stem) >= 5 and stem[-1] in "dst" else stem


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


def _undoubled(stem: str) -> str:
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


_PARTICIPLES = frozenset(
    pair.split()[0] for pair in IRREGULAR.replace("\n", " ").split(";")
) - frozenset(
    "winner nominee choice flight growth dead death deaths loss losses sale sales theft proof belief arrival departure refusal shots shot".split()
)


def verbal(word: str) -> bool:
    """Tell whether the form of a word shows it to be a verb."""
    return word.endswith("ed") or word in _PARTICIPLES
