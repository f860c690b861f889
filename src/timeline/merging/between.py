"""The evidence between two languages: what no spelling joins, but day, place, numbers and names do.

The sentences of two languages share no words, so that they look unlike says nothing; nor that a
name of the one does not stand in the other, unless it does not sound like any there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import names
from ..lang import vocabulary
from .crossing import ALIKE, CITY, CONCEPT, NUMBER, PERSON, SOUND, SURE, digits, long_keys
from .hearing import likeness, weight

if TYPE_CHECKING:
    from collections.abc import Collection

    from .profiles import Profile, Story

STATES = frozenset(names.STATES.values())
HEARD = 0.8
"""Likeness from which two names sound the same."""
_CHANCE = 0.65
"""Likeness that says nothing: names that share their consonants and no more."""
_HINT = 0.2
_SHARES = (0.0, 0.1, 0.5, 0.85, 1.0)
"""How much it says that two names of so many consonants sound the same."""


def between(a: Profile, b: Profile, mine: Story, theirs: Story) -> list[tuple[str, float]]:
    """Return what speaks for and against one event, each with how much of it there is."""
    heard, unheard = _names(a, b, mine, theirs)
    numbers, other = _begins(a, NUMBER), _begins(b, NUMBER)
    same = numbers & other
    cities = _begins(a, CITY) & _begins(b, CITY)
    named = heard > _HINT or cities or _begins(a, ALIKE) & _begins(b, ALIKE)
    terms = a.terms.keys() & b.terms.keys()
    return [
        ("names that sound alike", min(3.0, heard)),
        ("names not heard of", min(2, max(unheard))),
        ("each names others", min(2, min(unheard))),
        ("no name in common", bool(not named and max(unheard))),
        ("one person", min(2, sum(term[0] == PERSON for term in terms))),
        ("names spelt alike", min(2, len(_begins(a, ALIKE) & _begins(b, ALIKE)))),
        ("one city", any(city[1:] not in names.STATES for city in cities)),
        ("states in common", min(3, len(STATES & terms))),
        (
            "same figures",
            min(2.0, sum((0.25, 0.8, 1.3)[max(1, min(digits(n), 3)) - 1] for n in same)),
        ),
        ("figures that differ", not same and _exact(numbers) and _exact(other)),
        ("concepts in common", min(4, len(_begins(a, CONCEPT) & _begins(b, CONCEPT)))),
        ("articles of the same names", _overlap(mine.across, theirs.across)),
    ]


def _begins(one: Profile, mark: str) -> frozenset[str]:
    return frozenset(key for key in one.across if key[0] == mark)


def _exact(numbers: Collection[str]) -> bool:
    return any(digits(number) > 1 for number in numbers)


def _overlap(a: frozenset[str], b: frozenset[str]) -> float:
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller > 2 else 0.0


def _names(a: Profile, b: Profile, mine: Story, theirs: Story) -> tuple[float, list[int]]:
    """Return how much the names heard alike tell, and how many of each are not heard of at all."""
    ours, others = (sorted(key[1:] for key in _begins(one, SOUND)) for one in (a, b))
    pairs = [
        ((like - _CHANCE) / (1 - _CHANCE) * _telling(x, y), min(x, y), max(x, y))
        for x in ours
        for y in others
        if (like := likeness(x, y)) >= HEARD
    ]
    pairs.sort(key=lambda pair: (-pair[0], *pair[1:]))
    found: set[str] = set()
    total = 0.0
    for value, x, y in pairs:
        if x not in found and y not in found:
            total += value
        found |= {x, y}
    unheard = [
        sum(
            weight(name) > 2 and name not in found and long_keys(name).isdisjoint(other.across)
            for name in _sure(one)
        )
        for one, other in ((a, theirs), (b, mine))
    ]
    return total, unheard


def _sure(one: Profile) -> set[str]:
    """Return the names of a sentence that are surely names: by their capitals, or by what they do."""
    mark = SURE if vocabulary(one.language).endings else SOUND
    return {key[1:] for key in _begins(one, mark)}


def _telling(a: str, b: str) -> float:
    return _SHARES[min(4, max(weight(a), weight(b)))]
