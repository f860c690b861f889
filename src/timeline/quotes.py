"""What stands within quotation marks."""

from __future__ import annotations

import re

_MARKS = re.compile('[\u201c\u201d"]|\n')
_FAR = 600  # characters


def quoted(text: str, start: int) -> bool:
    """Whether a place lies within quotation marks; a quotation ends with its paragraph."""
    inside = False
    for mark in _MARKS.findall(text, max(0, start - _FAR), start):
        inside = mark == "\u201c" or (mark == '"' and not inside)
    return inside
