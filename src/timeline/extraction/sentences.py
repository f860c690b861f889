"""Cut a text into sentences, in one pass and with every character in its place."""

from __future__ import annotations

import re

_END = re.compile(
    r"[.!?…]+[\"'”’)\]]*(?=\s|[\"“A-Z가-힣]|$)|\n\s*\n|\n(?=\S)|$",
)
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Capt|Adm|Inc|Corp|Co|Ltd|Jr|Sr|No|vs"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.N|U\.K|N|S|a\.m|p\.m|e\.g|i\.e|approx|dept)\.$"
)


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
        if mark[0][:1] == "." and _ABBREVIATED.search(text, max(at, close - 12), close):
            after = text[close : close + 2].strip()
            if not after or not after.isupper() or text[close - 2].isupper():
                continue
        piece = text[at:close]
        left = len(piece) - len(piece.lstrip())
        if piece.strip():
            spans.append((at + left, at + len(piece.rstrip())))
        at = close
    return spans
