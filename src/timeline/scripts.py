"""Guess a text's language from its script."""

from __future__ import annotations

import re

_SAMPLE = 4000
_HANGUL = re.compile("[\uac00-\ud7a3\u1100-\u11ff]")
_LATIN = re.compile("[A-Za-z]")


def guess_language(text: str) -> str:
    """Return ``ko`` for a text mostly in Hangul and ``en`` for any other.

    A Hangul syllable carries about what two Latin letters do, so a Korean article that quotes
    English stays Korean and an English one with a Korean line stays English.

    Examples
    --------
    >>> guess_language("지난 20일 서명했다."), guess_language("Signed on June 20.")
    ('ko', 'en')
    """
    sample = text[:_SAMPLE]
    return "ko" if 2 * len(_HANGUL.findall(sample)) > len(_LATIN.findall(sample)) else "en"
