"""Names made comparable: one key for all spellings, English and Korean, of a state or leader."""

from __future__ import annotations

import re
from functools import lru_cache

from .lang.en import names as en
from .lang.ko import names as ko
from .scripts import is_hangul


def _table(*texts: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in "\n".join(texts).strip().splitlines():
        key, _, spellings = line.partition(": ")
        table |= {fold(spelling): key for spelling in spellings.split(",") if key}
    return table


def fold(name: str) -> str:
    """Return a name as the tables spell it: caseless, hyphens and dots as spaces or nothing."""
    return " ".join(name.casefold().replace("-", " ").replace(".", "").replace("’", "'").split())


STATES = _table(en.STATES, ko.STATES)
PEOPLE = _table(en.PEOPLE, ko.PEOPLE)
CITIES = {fold(city): city for city in en.CITIES.split()} | {
    fold(korean): city.strip()
    for city, _, korean in (entry.partition(": ") for entry in ko.CITIES.split(","))
}
KNOWN = PEOPLE | STATES
"""Spelling → key."""
LONGEST = max(len(name.split()) for name in KNOWN)

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
        return _settle(".".join(sounds))
    if match := _LATIN_NAME.match(name):
        return _settle(".".join(_consonants(part) for part in match.groups()))
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


def _settle(sounds: str) -> str:
    return "~" + sounds


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """Return one key for every known spelling of a name, else its folded form.

    Examples
    --------
    >>> key("North Korea") == key("DPRK") == key("N. Korea")
    True
    """
    folded = fold(name)
    return KNOWN.get(folded) or skeleton(name) or folded


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
    # Particles are written to a Korean word: it ends where they begin.
    return [s if is_hangul(s[0]) and len(s) > 1 else f" {s} " for s in known if s]


def bare(text: str) -> str:
    """Return the words of a text, folded, a space around each."""
    words = re.findall(r"\w+", fold(text.replace("’s", "").replace("'s", "")))
    return f" {' '.join(words)} "
