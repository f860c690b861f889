"""What a sentence offers for comparison with one of another language, and the keys they meet by."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..lang import vocabulary
from ..scripts import guess_language
from .hearing import skeletons

if TYPE_CHECKING:
    from collections.abc import Iterable

SOUND, SURE, ALIKE, CONCEPT, NUMBER, CITY, PERSON = "*+!=#@~"
"""What begins a name as it sounds, that of who or what takes part, a name that is spelt alike in
all languages, a concept, a number, a city, and a person's key (see ``names.person``)."""


_LONG = 4
"""Consonants by which a name is known in a whole article, where many words sound alike."""


@lru_cache(maxsize=8192)
def _read(text: str) -> tuple[tuple[int, str], ...]:
    return tuple(vocabulary(guess_language(text)).across(text))


def across(sentence: str, cuts: Iterable[tuple[int, int]], actors: Iterable[str]) -> frozenset[str]:
    """Return what a sentence offers outside some cuts, and who or what takes part."""
    found = {
        key for at, key in _read(sentence) if not any(start <= at < end for start, end in cuts)
    }
    for actor in actors:
        for _, key in _read(actor):
            if key[0] == SOUND:
                found |= {key, SURE + key[1:]}
            elif key[0] != CONCEPT:
                found.add(key)
    return frozenset(found)


def bridges(found: Iterable[str], terms: Iterable[str]) -> frozenset[str]:
    """Return the keys by which a sentence may meet one of another language.

    Concepts and numbers of one digit are too common to be keys.
    """
    keys = {term for term in terms if term[0] == PERSON}
    for key in found:
        if key[0] == SOUND:
            keys.update(SOUND + skeleton for skeleton in skeletons(key[1:]))
        elif key[0] in (ALIKE, CITY) or (key[0] == NUMBER and digits(key) > 1):
            keys.add(key)
    return frozenset(keys)


def digits(number: str) -> int:
    """Return how many digits of a number tell something: 1 of 5,000, 3 of 5,120."""
    return len(number[1:].replace(".", "").strip("0"))


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the keys of the names in some texts, longer ones than sentences meet by."""
    found: set[str] = set()
    for text in texts:
        for _, key in _read(text):
            if key[0] == SOUND:
                found |= long_keys(key[1:])
            elif key[0] in (ALIKE, CITY):
                found.add(key)
    return frozenset(found)


def long_keys(sound: str) -> frozenset[str]:
    """Return the keys by which a name is looked up in an article."""
    return frozenset(SOUND + skeleton for skeleton in skeletons(sound, _LONG) if len(skeleton) > 2)
