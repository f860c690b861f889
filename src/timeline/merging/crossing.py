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
        said = _read(actor)
        found.update(key for _, key in said if key[0] != CONCEPT)
        # A compound is heard whole and without its common words: the firm, and its name.
        at_word: dict[int, str] = {}
        for at, key in said:
            if key[0] == SOUND:
                at_word[at] = min(at_word.get(at, key), key, key=lambda k: (len(k), k))
        found.update(SURE + key[1:] for key in at_word.values())
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
    """Return how many digits of a number tell something: 2 of 50, 1 of 5,000, 3 of 5,120."""
    figures = number[1:].replace(".", "")
    return len(figures) if len(figures) < 3 else len(figures.strip("0"))


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
