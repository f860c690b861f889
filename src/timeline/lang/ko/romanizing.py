"""Korean personal names, in Hangul and however they are romanised."""

from __future__ import annotations

import re
from functools import lru_cache

_INITIALS = (
    "k",
    "k",
    "n",
    "t",
    "t",
    "r",
    "m",
    "p",
    "p",
    "s",
    "s",
    "",
    "c",
    "c",
    "c",
    "k",
    "t",
    "p",
    "h",
)
_FINALS = ("", "k", "k", "k", "n", "n", "n", "t", "r", "r", "r", "r", "r", "r", "r", "r", "m", "p",
           "p",            "t", "t", "n", "t", "t", "k", "t", "p", "")  # fmt: skip
_HANGUL_NAME = re.compile("[\uac00-\ud7a3]{3}$")
_LATIN_NAME = re.compile(r"([A-Z][a-z]+) ([A-Z][a-z]+)[- ]([a-zA-Z][a-z]+)$")
_SOUNDS = (
    ("ch", "c"),
    ("j", "c"),
    ("g", "k"),
    ("ng", "nk"),
    ("d", "t"),
    ("b", "p"),
    ("l", "r"),
    ("ss", "s"),
    ("sh", "s"),
)


@lru_cache(maxsize=16384)
def skeleton(name: str) -> str | None:
    """Return the consonants of a Korean personal name, however it is spelt; None for other names.

    Romanisations differ in their vowels and in k/g, t/d, p/b, r/l and ch/j; what is left of a name
    of three syllables after that is seldom shared by two people in the same news.

    Examples
    --------
    >>> skeleton("Yoon Suk-yeol") == skeleton("Yun Seok-yeol")
    True
    """
    if _HANGUL_NAME.match(name):
        sounds = []
        for syllable in name:
            code = ord(syllable) - 0xAC00
            sounds.append(_INITIALS[code // 588] + _FINALS[code % 28])
        return _marked(".".join(sounds))
    if match := _LATIN_NAME.match(name):
        return _marked(".".join(_consonants(part) for part in match.groups()))
    return None


def _consonants(syllable: str) -> str:
    """Reduce a romanised syllable to its initial and final consonant classes."""
    text = syllable.casefold()
    text = {
        "lee": "i",
        "rhee": "i",
        "yi": "i",
        "park": "pak",
        "oh": "o",
        "roh": "no",
        "noh": "no",
    }.get(text, text)
    text = text.replace("ng", "N")
    for old, new in _SOUNDS:
        text = text.replace(old, new)
    text = text.removesuffix("h") if len(text) > 1 and text[-2] in "aeiou" else text
    return "".join(c for c in text if c not in "aeiouyw").replace("N", "n")


def _marked(sounds: str) -> str:
    return "~" + sounds
