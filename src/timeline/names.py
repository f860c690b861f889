"""Names made comparable: one key for all spellings of a state or leader, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from .lang import vocabularies, vocabulary
from .scripts import guess_language


def _table(texts: Iterable[str]) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in "\n".join(texts).splitlines():
        key, _, spellings = line.partition(": ")
        table |= {fold(spelling): key for spelling in spellings.split(",") if key}
    return table


def fold(name: str) -> str:
    """Return a name as the tables spell it: caseless, hyphens and dots as spaces or nothing."""
    return " ".join(name.casefold().replace("-", " ").replace(".", "").replace("’", "'").split())


STATES = _table(v.states for v in vocabularies())
PEOPLE = _table(v.people for v in vocabularies())
CITIES = {fold(spelling): key for v in vocabularies() for spelling, key in v.cities.items()}
KNOWN = PEOPLE | STATES
"""Spelling → key."""
LONGEST = max(len(name.split()) for name in KNOWN)


def person(name: str) -> str | None:
    """Return a key for all spellings of a personal name, where a language knows one.

    Examples
    --------
    >>> person("Yoon Suk-yeol") == person("Yun Seok-yeol")
    True
    """
    return next((key for v in vocabularies() if (key := v.person(name))), None)


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """Return one key for every known spelling of a name, else its folded form.

    Examples
    --------
    >>> key("North Korea") == key("DPRK") == key("N. Korea")
    True
    """
    folded = fold(name)
    return KNOWN.get(folded) or person(name) or folded


def mentioned(name: str, text: str) -> bool:
    """Tell whether a text names somebody, in whatever spelling of the name is known.

    Examples
    --------
    >>> mentioned("North Korea", "The DPRK said so."), mentioned("Kim", "Kimchi exports rose.")
    (True, False)
    """
    words = bare(text)
    return any(spelling in words for spelling in spellings(name))


def spellings(name: str) -> list[str]:
    """Return the known spellings of a name, each as ``bare`` texts hold it."""
    wanted = key(name)
    known = [s for s, known in KNOWN.items() if known == wanted] or [fold(name)]
    return [f" {s} " if len(s) == 1 or not _inflected(s) else s for s in known if s]


def _inflected(name: str) -> bool:
    """Tell whether endings are written to a name, so that it ends where they begin."""
    return bool(vocabulary(guess_language(name)).endings)


def bare(text: str) -> str:
    """Return the words of a text, folded, a space around each."""
    words = re.findall(r"\w+", fold(text.replace("’s", "").replace("'s", "")))
    return f" {' '.join(words)} "
