"""Tell languages by their scripts: the language of a text, and stretches of another in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_SAMPLE = 4000
_LETTERS = {"en": "A-Za-z", "ko": "\uac00-\ud7a3\u1100-\u11ff"}
_LETTER = {code: re.compile(f"[{letters}]+") for code, letters in _LETTERS.items()}


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
    if sample.isascii():
        return "en"
    hangul = 2 * _letters(sample, "ko")
    return "ko" if hangul and hangul > _letters(sample, "en") else "en"


def _letters(text: str, code: str) -> int:
    return sum(map(len, _LETTER[code].findall(text)))


def foreign(text: str, language: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield the stretches of a text that another language may be read in, and its code.

    A stretch runs from a letter of the other script, or a figure before it, to the next letter of
    the text's own.

    Examples
    --------
    >>> list(foreign("‘on June 20’ 서명했다.", "ko", 0, 18))
    [('en', 1, 13)]
    """
    if language == "en" and text.isascii():
        return
    for code, pattern in _strangers(language):
        for run in pattern.finditer(text, start, end):
            first, last = run.span()
            figure = _FIGURE_BEFORE.search(text, max(start, first - _BEFORE), first)
            if figure or _FIGURE.search(run[0]) or run[0].count(" ") >= _PHRASE:
                yield code, figure.start() if figure else first, last


def is_phrase(words: str, run: str, code: str) -> bool:
    """Tell a time in a stretch of another script from a name there, and from mere figures.

    Examples
    --------
    >>> is_phrase("June 20", "on June 20", "en"), is_phrase("Today", "USA Today", "en")
    (True, False)
    """
    if _LETTER[code].search(words) is None:
        return False
    return _FIGURE.search(words) is not None or run.count(" ") >= _PHRASE


_FIGURE = re.compile(r"\d")
_BEFORE = 14
_FIGURE_BEFORE = re.compile(r"\d[\d.,/: ]{0,12}\Z")
_PHRASE = 3
"""Blanks in a stretch that is more than a name."""


@cache
def _strangers(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    own = _LETTERS.get(language)
    return tuple(
        (code, re.compile(rf"[{letters}][^{own}\n]*"))
        for code, letters in _LETTERS.items()
        if own is not None and code != language
    )
