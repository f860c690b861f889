"""A short line for a label: the clause around a trigger, cut where clauses end, never in a word."""

from __future__ import annotations

import re

_LONG = 96
_FAR = 70
_LEFT = re.compile(r"; | — | -- |, (?:and|but|while|adding that|saying that) ")
_RIGHT = re.compile(
    r"; | — | -- |, (?:and|but|while|which|who|where|when|as|after|in which|according|adding|saying"
    r"|hinting|urging|citing)\b|,(?= [a-z]+ing\b)"
)


def title_of(text: str, start: int, end: int, at: int, to: int) -> str:
    """Return the clause around the trigger ``text[at:to]`` as one line of at most 96 characters.

    >>> text = "He said, smiling, that talks would resume on Friday, adding that it was late."
    >>> title_of(text, 0, len(text), 34, 40)
    'He said, smiling, that talks would resume on Friday'
    """
    left = start
    if at - start > _FAR:
        for cut in _LEFT.finditer(text, start, at):
            if at - cut.end() > 8:
                left = cut.end()
    right = end
    for cut in _RIGHT.finditer(text, to, end):
        if cut.start() - left >= 30:
            right = cut.start()
            break
    line = " ".join(text[left:right].split()).strip(" ,;")
    line = line[:-1] if line.endswith(".") and not line.endswith(".m.") else line
    if line.count("“") != line.count("”"):
        line = line.replace("“", "").replace("”", "")
    if len(line) > _LONG:
        line = line[:_LONG].rsplit(" ", 1)[0].rstrip(" ,;") + "…"
    return line
