"""Names compared by ear, for no spelling joins two scripts: Austin and 오스틴.

A name is heard as letters (see ``Vocabulary.heard``). Consonants carry it; vowels come and go with
the language that borrows it, so they count for little. A capital is a letter that languages read
in several ways.
"""

from __future__ import annotations

from functools import lru_cache

_READ = {
    "T": "std", "C": "cks", "J": "jhy", "G": "jgh", "S": "sj", "Z": "kc", "H": "h_k", "R": "l_", "W": "_b",
    "Q": "g_",
}  # fmt: skip
"""Letters that are read in several ways; ``_`` and ``y`` are silent."""
_SILENT = frozenset("_y")
_VOWELS = frozenset("aeioux")
_CLASS = str.maketrans("bdgcjq", "ptkssn")
"""Consonants that languages confuse when they borrow, for keys."""
_NEAR = {
    frozenset(pair): cost
    for pairs, cost in (
        ("bp dt gk cj nq", 15), ("cs ct", 35), ("js st ln", 50),
        ("ae ax ao ei ex ix ox ux ou", 5), ("ai au oi eo eu iu", 15),
    )
    for pair in pairs.split()
}  # fmt: skip
"""What it costs to take one letter for another, in hundredths of a consonant."""
_OTHER_VOWEL, _CLASH = 30, 200
_LOST = {"l": 40, "h": 35, "t": 55, "d": 55, "x": 5, "e": 8, "i": 10, "u": 10}
_SILENT_LOSS, _VOWEL_LOSS, _LOSS = 5, 20, 90
"""What it costs to lose a letter."""
_LIMIT, _LIMIT_SHORT = 200, 100
"""What two names may differ by, and two names of two consonants."""
_VARIANTS = 8


def weight(sound: str) -> int:
    """Return how many consonants a name has, those that may be silent not counted."""
    return sum(c not in _VOWELS and _SILENT.isdisjoint(_READ.get(c, c)) for c in sound)


@lru_cache(maxsize=65536)
def skeletons(sound: str, size: int = 3) -> frozenset[str]:
    """Return the keys of a name: how its first consonants, three or so, may be classed.

    Two spellings of a name share one, in whatever script; many names share each. A name of one
    consonant has none.

    >>> skeletons("ostin") & skeletons("austin")
    frozenset({'stn'})
    """
    found = {""}
    for letter in sound:
        if letter in _VOWELS:
            continue
        more: set[str] = set()
        for known in found:
            if len(known) == size:
                more.add(known)
                continue
            for read in _READ.get(letter, letter):
                said = "" if read in _SILENT else read.translate(_CLASS)
                said = "" if known and (said == known[-1] or said == "h") else said
                more.add(known + said)
        found = set(sorted(more)[:_VARIANTS])
    return frozenset(key for key in found if len(key) > 1)


@lru_cache(maxsize=131072)
def likeness(a: str, b: str) -> float:
    """Return how alike two names sound, 1 for the same and 0 for what is not one name.

    It is the same whichever comes first: costs are whole numbers.

    >>> likeness("austin", "ostin") > 0.9, likeness("austin", "beRlin")
    (True, 0.0)
    """
    size = max(weight(a), weight(b))
    limit = _LIMIT if size > 2 else _LIMIT_SHORT
    row = [0]
    for letter in b:
        row.append(row[-1] + _loss(letter))
    for letter in a:
        lost = _loss(letter)
        diagonal, row[0] = row[0], row[0] + lost
        for n, other in enumerate(b, 1):
            least = min(row[n] + lost, row[n - 1] + _loss(other), diagonal + _change(letter, other))
            diagonal, row[n] = row[n], least
        if min(row) > limit:
            return 0.0
    return max(0.0, 1 - row[-1] / (100 * size)) if size and row[-1] <= limit else 0.0


@lru_cache(maxsize=64)
def _loss(letter: str) -> int:
    if letter in _READ:
        return _LOSS if _SILENT.isdisjoint(_READ[letter]) else _SILENT_LOSS
    return _LOST.get(letter, _VOWEL_LOSS if letter in _VOWELS else _LOSS)


@lru_cache(maxsize=2048)
def _change(a: str, b: str) -> int:
    return min(_one(x, y) for x in _READ.get(a, a) for y in _READ.get(b, b))


def _one(a: str, b: str) -> int:
    if a == b:
        return 0
    return _NEAR.get(frozenset((a, b)), _OTHER_VOWEL if {a, b} <= _VOWELS else _CLASH)
