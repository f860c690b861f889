"""A label for an English event: the clause around its trigger, as a line that stands alone."""

from __future__ import annotations

import re
from functools import lru_cache

from ...titles import clipped

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


@lru_cache(maxsize=8)  # the events of one sentence are labelled one after the other
def _cuts(text: str, start: int, end: int) -> tuple[list[int], list[int]]:
    """Return where a label of a sentence may begin, and where it may end."""
    lefts = [cut.end() for cut in _LEFT.finditer(text, start, end)]
    return lefts, [cut.start() for cut in _RIGHT.finditer(text, start, end)]


def title(text: str, start: int, end: int, at: int, to: int) -> str:
    """Return the clause around the trigger ``text[at:to]`` as one line of at most 96 characters.

    >>> text = "He said, smiling, that talks would resume on Friday, adding that it was late."
    >>> title(text, 0, len(text), 34, 40)
    'He said, smiling, that talks would resume on Friday'
    """
    lefts, rights = _cuts(text, start, end)
    left = max((cut for cut in lefts if cut <= at), default=start) if at - start > _LEAST else start
    right = next((cut for cut in rights if cut >= to and cut - left >= _ENOUGH), end)
    return clipped(text, left, right, _FRAGMENT)
