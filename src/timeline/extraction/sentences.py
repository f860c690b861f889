"""Cut a text into sentences, in one pass and with every character in its place."""

from __future__ import annotations

import re

# News archives lose blanks: a full stop ends a sentence before any capital or non-Latin letter.
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|[\"“A-Z\u1100-\uffff]|$)|\n\s*\n|\n(?=\S)|$")
_TITLED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Capt|Adm|No|vs|N|S|U\.S|U\.N|U\.K)\.$"
)
"""Abbreviations that a capital follows in the same sentence."""
_SHORT = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e"
    r"|approx|dept)\.$"
)
"""Abbreviations after which a capital opens a new one."""


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the spans of the sentences, blanks at either end left out.

    >>> text = "Mr. Kim left at 9 a.m. on Sunday. He returned."
    >>> [text[a:b] for a, b in sentences(text)]
    ['Mr. Kim left at 9 a.m. on Sunday.', 'He returned.']
    """
    stop = len(text) if end is None else end
    spans = []
    at = start
    for mark in _END.finditer(text, start, stop):
        close = mark.end()
        if mark[0][:1] == ".":
            tail = max(at, close - 12)
            if _TITLED.search(text, tail, close) or (
                _SHORT.search(text, tail, close) and not text[close : close + 2].strip().isupper()
            ):
                continue
        while close - at > LONGEST:
            blank = text.rfind(" ", at + 1, at + LONGEST)
            spans += _trimmed(text, at, blank if blank > at else at + LONGEST)
            at = blank if blank > at else at + LONGEST
        spans += _trimmed(text, at, close)
        at = close
    return spans


LONGEST = 3000
"""Characters after which a run without a full stop (a table, a list) is cut at a blank."""


def _trimmed(text: str, at: int, close: int) -> list[tuple[int, int]]:
    piece = text[at:close]
    left = len(piece) - len(piece.lstrip())
    return [(at + left, at + len(piece.rstrip()))] if piece.strip() else []
