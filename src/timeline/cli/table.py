"""Tables of plain text, aligned by the columns a terminal shows and not by characters."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def width(text: str) -> int:
    r"""Return how many columns a terminal gives a text: a Hangul syllable takes two.

    Examples
    --------
    >>> width("Seoul"), width("cafe\u0301"), width("\uc11c\uc6b8")
    (5, 4, 4)
    """
    return sum(
        2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
        if not unicodedata.combining(c)
    )


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; the last column is as long as it likes.

    Examples
    --------
    >>> print(table(("words", "value"), [("on Sunday", "2024-06-23"), ("next month", "2024-07")]))
    words       value
    on Sunday   2024-06-23
    next month  2024-07
    """
    lines = [[" ".join(cell.split()) for cell in row] for row in (header, *rows)]
    widths = [max(map(width, column)) for column in zip(*lines, strict=True)]
    padded = (
        "  ".join(cell + " " * (w - width(cell)) for cell, w in zip(line, widths, strict=True))
        for line in lines
    )
    return "\n".join(line.rstrip() for line in padded)


def context(text: str, start: int, end: int, around: int = 28) -> str:
    """Return the words between two offsets, marked, with what stands around them in their line."""
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    before, after = text[left:start], text[end:right]
    before = before if len(before) <= around else "…" + before[-around:]
    after = after if len(after) <= around else after[:around] + "…"
    return f"{before}[{text[start:end]}]{after}"
