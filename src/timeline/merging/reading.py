"""Sentences read for comparison: words, names and numbers, and what stands about a trigger."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from .. import names
from ..lang import vocabulary
from ..scripts import guess_language
from .words import COMMON, KINDS, LIGHT, STOP, TOKEN, root

if TYPE_CHECKING:
    from collections.abc import Iterable

SLIGHT, PLAIN, NUMBER, NAME = 3, 10, 15, 20
"""Weights of a frequent word, any other word, a number, a name; whole, so that sums are exact."""

_NEAR = 5
"""Words on each side of the trigger that are close to it."""
CLAUSE = 70
"""Characters on each side of the trigger that may hold who takes part."""
_DEED = 120
"""Characters on each side of the trigger within which a noun may name the event."""
_BEFORE_NAMES = {first for first, *rest in map(str.split, names.KNOWN) if rest and first in STOP}
"""Small words a name may begin with: the North."""


class Token(NamedTuple):
    """A word of a text: its key, its weight, where it starts, and whether it is a name, or a verb."""

    term: str
    weight: int
    start: int
    name: bool
    verb: bool = False


@lru_cache(maxsize=8192)
def read(text: str) -> tuple[Token, ...]:
    """Return the words of a text that are no function words."""
    tokens = [(t[0], t.start()) for t in TOKEN.finditer(text)]
    words = [w for w, _ in tokens if w.casefold() not in STOP]
    # In a headline where Every Word Is Capital, a capital tells nothing; nor does it weigh much
    # in a sentence full of names, where they are names all the same.
    capitals = sum(w[0].isupper() for w in words)
    weighty, telling = 2 * capitals <= len(words), 5 * capitals <= 4 * len(words)
    verbal = vocabulary(guess_language(text)).verbal
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        word, start = tokens[at]
        known, size = _known(tokens, at)
        at += size
        if known:
            found.append(Token(known, NAME, start, True))
        elif word[0].isdigit():
            found.append(Token("#" + word.replace(",", ""), NUMBER, start, False))
        elif (low := word.casefold()) not in STOP:
            term = root(low)
            capital = word[0].isupper() and start > 0 and term not in COMMON
            weight = SLIGHT if term in COMMON else NAME if capital and weighty else PLAIN
            found.append(Token(term, weight, start, capital and telling, verbal(low)))
    return tuple(found)


def _known(tokens: list[tuple[str, int]], at: int) -> tuple[str | None, int]:
    """Return the key of the known name that begins at a token, and how many tokens it takes."""
    word = tokens[at][0]
    if word[0].islower() and word.casefold() not in _BEFORE_NAMES:
        return None, 1
    for size in range(min(names.LONGEST, len(tokens) - at), 0, -1):
        spelling = " ".join(w for w, _ in tokens[at : at + size])
        if key := names.KNOWN.get(names.fold(spelling)):
            return key, size
        if size == 2 and (key := names.person(spelling)):
            return key, size
    if not word.isascii() and vocabulary(guess_language(word)).endings:
        bare = root(word)
        return names.KNOWN.get(bare) or names.person(bare), 1
    return None, 1


def terms_of(tokens: Iterable[Token], cuts: Iterable[tuple[int, int]] = ()) -> dict[str, int]:
    """Return the weights of the terms outside some cuts."""
    terms: dict[str, int] = {}
    for term, weight, start, *_ in tokens:
        if weight > terms.get(term, 0) and not any(lo <= start < hi for lo, hi in cuts):
            terms[term] = weight
    return terms


def near(sentence: str, lo: int, hi: int) -> dict[str, int]:
    """Return the words close to a trigger."""
    left, right = TOKEN.findall(sentence[:lo])[-_NEAR:], TOKEN.findall(sentence[hi:])[:_NEAR]
    return {root(word): 1 for word in (*left, *right) if word.casefold() not in STOP}


def around(tokens: Iterable[Token], cuts: list[tuple[int, int]]) -> frozenset[str]:
    """Return the names that stand in the clause of the trigger."""
    lo, hi = cuts[0][0] - CLAUSE, cuts[0][1] + CLAUSE
    return frozenset(
        token.term
        for token in tokens
        if token.name
        and lo <= token.start < hi
        and not any(begin <= token.start < end for begin, end in cuts)
    )


def beside(tokens: Iterable[Token], trigger: tuple[int, int]) -> frozenset[str]:
    """Return the kinds of event that nouns near a trigger name."""
    lo, hi = trigger
    found = (
        KINDS[token.term]
        for token in tokens
        if token.term in KINDS
        and lo - _DEED <= token.start < hi + _DEED
        and not lo <= token.start < hi
        and not token.name
        and token.term not in LIGHT
        and token.term not in COMMON
        and not token.verb
    )
    return frozenset().union(*found)


def objects(
    tokens: Iterable[Token], cuts: list[tuple[int, int]], object_first: bool, count: int = 2
) -> frozenset[str]:
    """Return the words next to a trigger where its object stands, but for dates and numbers."""
    lo, hi = cuts[0]
    first, last = (lo - CLAUSE, lo) if object_first else (hi, hi + CLAUSE)
    found = [
        token.term
        for token in tokens
        if first <= token.start < last
        and token.weight != NUMBER
        and not any(begin <= token.start < end for begin, end in cuts)
    ]
    return frozenset(found[-count:] if object_first else found[:count])
