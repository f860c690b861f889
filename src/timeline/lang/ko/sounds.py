"""How Hangul sounds, in the letters of ``timeline.vocabulary.Vocabulary.heard``."""

from __future__ import annotations

import re
from functools import lru_cache

_INITIALS = "g g n d d l m b b s s . j j c k t p h".split()
_VOWELS = "a e a e x e x e o oa oe e o u ux ue ui u . i i".split()
_FINALS = ". k k k n n n t l k m l l l p l m p p t t q t t k t p .".split()
_SYLLABLE = re.compile("[\uac00-\ud7a3]")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Return how a word in Hangul sounds.

    The vowel ㅡ is left out: foreign names bear it where Korean cannot do without a vowel.

    >>> sound("오스틴"), sound("블라디보스토크"), sound("잉그리드")
    ('ostin', 'bladibostok', 'iqglid')
    """
    heard: list[str] = []
    for syllable in _SYLLABLE.findall(word):
        code = ord(syllable) - 0xAC00
        heard += _INITIALS[code // 588], _VOWELS[code // 28 % 21], _FINALS[code % 28]
    return re.sub(r"([ln])\1", r"\1", "".join(heard).replace(".", ""))
