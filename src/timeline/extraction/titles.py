"""A short line for a label, cut where a clause ends and never inside a word."""

from __future__ import annotations

import re

_LONG = 90
_CUTS = re.compile(r"; | — | -- |, (?:and|but|while|which|who|when|as|after|in which|according)\b|,? that |, ")


def title_of(text: str, start: int, end: int, at: int, to: int) -> str:
    """Return the clause around a trigger as one line of at most ninety characters."""
    sentence = text[start:end]
    left = 0
    for cut in _CUTS.finditer(sentence, 0, at - start):
        if at - start - cut.end() > 12:
            left = cut.end()
    if len(sentence) <= _LONG:
        left = 0
    right = len(sentence)
    for cut in _CUTS.finditer(sentence, to - start):
        if cut.start() - left >= 30:
            right = cut.start()
            break
    line = " ".join(sentence[left:right].split()).strip(" ,;.“”\"")
    if len(line) > _LONG:
        line = line[:_LONG].rsplit(" ", 1)[0].rstrip(" ,;") + "…"
    return line
