"""The part an English word plays wherever it stands, or what decides it.

The letters are those of ``wording``; a capital stands for a word that what is beside it decides.
"""

from __future__ import annotations

from functools import lru_cache

from .tagging import tag_of

_PARTS = {
    "det": "d", "poss": "n", "prep": "p", "co": "c", "comma": ",", "stop": ".", "quote": '"', "adv": "a",
    "maybe": "a", "sub": "b", "be": "x", "have": "x", "do": "x", "modal": "x", "pron": "w",
}  # fmt: skip
_WORDS = dict.fromkeys("he she it they we i you there".split(), "h") | dict.fromkeys(
    """off up out down around near despite during following within without upon onto along across behind beyond
    below above beside besides except inside outside throughout alongside like unlike versus""".split(), "p"
) | {"no": "d", "not": "a", "never": "a", "neither": "d", "whom": "w", "whose": "b", "how": "b", "why": "b", "nor": "c"}  # fmt: skip
_CONTRACTED = frozenset(("'ve", "’ve", "'re", "’re", "'ll", "’ll", "'d", "’d", "'m", "’m"))
_SYMBOLS = frozenset("%&×+/$€£₩#°@'’*|_")
_ADJECTIVES = frozenset(
    """friendly daily weekly monthly yearly quarterly early elderly deadly costly orderly lively lonely lovely timely
    ugly holy likely unlikely scholarly brotherly""".split()
)
_CAPITALS = {
    "to": "T", "that": "Y", "said": "S", "being": "B", "having": "B", ".": "D", "'t": "N", "’t": "N",
    "applies": "V",
} | dict.fromkeys("after before since until as than".split(), "E")  # fmt: skip
"""Words that play several parts; the last stand before a noun too."""
BY_PLACE = frozenset("NDBAU")
"""What is decided by the words before."""
STOPS = '."'


@lru_cache(maxsize=65536)
def part_of(word: str) -> str:
    """Return the part a word plays wherever it stands, or a capital for one that what is beside it decides."""
    low = word.lower()
    known = _WORDS.get(low)
    if low in _CONTRACTED:
        return "x"
    if known:
        plain = word == low or low == "i" or (known == "h" and not word.isupper())
        return ("R" if low == "there" else known) if plain else "U"
    if low in _CAPITALS:
        return _CAPITALS[low]
    tag = tag_of(word)
    if word in _SYMBOLS or low in _ADJECTIVES:
        return "n"
    if tag == "adv" and word[0].isupper():
        return "A"
    if low.endswith("ing") and tag == "other":
        return "G"
    if tag == "s":
        return "V"
    return _PARTS.get(tag, "n" if word[0].isalnum() or word[0] in "$€£₩'’" else ".")


def placed(parts: list[str], n: int, word: str, after: str) -> str:
    """Return what what stands before the nth word, or right after it, makes of it."""
    part, opens = parts[n], not n or parts[n - 1] in STOPS
    if part == "N":
        return "a"
    if part == "D":
        return "n" if after.strip()[:1].islower() else "."  # "Inc. has"
    if part == "B":
        return "x" if "x" in parts[max(0, n - 2) : n] else "g"
    if part == "A":
        return "a" if opens else "n"
    return _WORDS[word.lower()] if opens else "n"
