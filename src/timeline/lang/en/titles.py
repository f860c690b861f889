"""A label for an English event: the clause around its trigger, as a line that stands alone."""

from __future__ import annotations

import re

from ...extraction.titles import clipped

_LEFT = re.compile(
    r"[;:] | — | -- |, (?:and|but|while|adding that|saying that) |\b(?:said|says|announced|predicted|warned|stated|reported|claimed|added|told \w+)(?: [\w.]+){0,3}? that "
)
_RIGHT = re.compile(
    r"; | — | -- |,[”\"]|, (?:and|but|while|which|who|where|when|as|after|in which|according|adding|saying"
    r"|hinting|urging|citing)\b|,(?= [a-z]+ing\b)|, (?=[^,]{2,50} (?:said|says)\b)"
)
_FRAGMENT = re.compile(
    r"(?:and|but|that|which|or|so|nor|while|meanwhile,|however,|moreover,)\s+", re.IGNORECASE
)
_ENOUGH = 30
_LEAST = 12


def title(text: str, start: int, end: int, at: int, to: int) -> str:
    """Return the clause around the trigger ``text[at:to]`` as one line of at most 96 characters.

    >>> text = "He said, smiling, that talks would resume on Friday, adding that it was late."
    >>> title(text, 0, len(text), 34, 40)
    'He said, smiling, that talks would resume on Friday'
    """
    left, right = start, end
    if at - start > _LEAST:
        for cut in _LEFT.finditer(text, start, at):
            left = cut.end()
    for cut in _RIGHT.finditer(text, to, end):
        if cut.start() - left >= _ENOUGH:
            right = cut.start()
            break
    return clipped(text, left, right, _FRAGMENT)
