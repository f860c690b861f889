"""How a name in Latin letters may sound, in the letters of ``timeline.vocabulary.Vocabulary.heard``.

Names of all languages stand in English news, so a letter is read as the languages of Europe and the
romanisations of Asia read it: where they differ a capital leaves open which.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_VOWEL = "aeiouy"
_RULES = (
    ("sch", "s"), ("tsch|tch|cz|tz|ts|zz", "c"), ("sh|sz|ss", "s"), ("zh", "j"), ("ch", "C"), ("ph", "p"),
    ("th", "T"), ("dg(?=[eiy])", "j"), ("ck", "k"), ("qu", "ku"), ("q", "k"), ("(?<![a-z])[kgp](?=n|s)", ""),
    ("(?<![a-z])wr", "l"), ("(?<![a-z])x", "s"), ("x", "ks"), ("gh(?=[aeiou])", "g"), ("gh", ""), ("kh", "H"),
    ("ng(?=[aeiouylrw])", "qQ"), ("ng", "q"), ("n(?=k|g|q|c[^eiyh])", "q"), ("cc(?=[eiy])", "C"), ("c(?=[eiy])", "s"),
    ("(?<=i)c(?![a-z])", "Z"), ("c", "k"), ("g(?=[eiy])", "G"), ("g", "g"), ("ti(?=o)", "s"),
    ("j", "J"), ("wh?(?=[aeiouy])", "W"), ("w", "u"), ("(?<![a-z])h", "h"), ("h(?=[aeiouy])", "H"), ("h", ""),
    ("rr|r(?=[aeiouy])", "l"), ("r", "R"), ("l+", "l"), ("(?<=[aeiouy])s(?=[aeiouy])", "S"), ("s", "s"), ("z", "j"),
    ("[fp]+", "p"), ("[bv]+", "b"), ("t+", "t"), ("d+", "d"), ("k+", "k"), ("m+", "m"), ("n+", "n"),
    ("(?<=[a-z][^aeiouy])e(?![a-z])", ""), ("ee|ea", "i"), ("oo", "u"), ("eo", "xo"), ("y", "i"),
    ("[aeiou]", None),
)  # fmt: skip
"""Spellings and how they sound; None: as they are spelt. The first that fits counts."""
_SPELLING = re.compile("|".join(f"({spelling})" for spelling, _ in _RULES))


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Return how a name may sound.

    >>> sound("Austin"), sound("Vladivostok"), sound("Keith"), sound("Weber")
    ('austin', 'bladibostok', 'keiT', 'WebeR')
    """
    plain = unicodedata.normalize("NFKD", word.casefold().replace("ß", "ss").replace("ł", "l"))
    letters = "".join(c for c in plain if c.isascii() and c.isalpha())
    heard = []
    for match in _SPELLING.finditer(letters):
        said = _RULES[(match.lastindex or 1) - 1][1]
        heard.append(match[0] if said is None else said)
    return "".join(heard)
