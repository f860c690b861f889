"""Cut a text into sentences, in one pass and with every character in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

# News archives lose blanks: a full stop ends a sentence before any capital or non-Latin letter.
# A set of first characters is what the regular expression engine searches fastest.
_END = re.compile(
    r"[.!?…\n](?:(?<=\n)(?:\s*\n|(?=\S))|(?<!\n)[.!?…]*[\"'”’)\]]*(?=\s|[\"“A-Z\u1100-\uffff]|$))"
)
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Capt|Adm|No|vs|N|S|U\.S|U\.N|U\.K"
    r"|(?P<last>Inc|Corp|Co|Ltd|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e"
    r"|approx|dept))\.$"
)
"""Abbreviations that a capital follows in the same sentence, and the last, after which it opens a new one."""


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the spans of the sentences, blanks at either end left out.

    >>> text = "Mr. Kim left at 9 a.m. on Sunday. He returned."
    >>> [text[a:b] for a, b in sentences(text)]
    ['Mr. Kim left at 9 a.m. on Sunday.', 'He returned.']
    """
    spans: list[tuple[int, int]] = []
    at = start
    for close in _ends(text, start, len(text) if end is None else end):
        while close - at > LONGEST:
            blank = text.rfind(" ", at + 1, at + LONGEST)
            spans += _trimmed(text, at, blank if blank > at else at + LONGEST)
            at = blank if blank > at else at + LONGEST
        spans += _trimmed(text, at, close)
        at = close
    return spans


LONGEST = 3000
"""Characters after which a run without a full stop (a table, a list) is cut at a blank."""


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    for mark in _END.finditer(text, start, end):
        close = mark.end()
        if text[close - 1] == ".":
            short = _ABBREVIATED.search(text, max(start, close - 12), close)
            if short and not (short["last"] and text[close : close + 2].strip().isupper()):
                continue
        yield close
        start = close
    yield end


def _trimmed(text: str, at: int, close: int) -> list[tuple[int, int]]:
    piece = text[at:close].lstrip()
    start = close - len(piece)
    return [(start, start + len(piece.rstrip()))] if piece else []
