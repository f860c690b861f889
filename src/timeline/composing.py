"""Read decomposed text as composed: Hangul by the syllable, with every offset kept."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from itertools import accumulate


class Composed:
    r"""A text with its letters composed (NFC), and the way back to the offsets of the original.

    Examples
    --------
    >>> Composed("cafe\u0301 9").original(5)
    6
    """

    __slots__ = ("_ends", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._ends: list[int] | None = None
        if not unicodedata.is_normalized("NFC", text):
            # A cluster begins at every character that composes with nothing before it.
            clusters = _clusters(text)
            composed = [unicodedata.normalize("NFC", cluster) for cluster in clusters]
            self.text = "".join(composed)
            starts = accumulate(map(len, clusters), initial=0)
            self._ends = [
                at for at, letters in zip(starts, composed, strict=False) for _ in letters
            ]
            self._ends.append(len(text))

    def original(self, offset: int) -> int:
        """Return where an offset of the composed text lies in the original."""
        return offset if self._ends is None else self._ends[offset]

    def composed(self, offset: int) -> int:
        """Return where an offset of the original lies in the composed text."""
        return offset if self._ends is None else bisect_left(self._ends, offset)


def _clusters(text: str) -> list[str]:
    clusters: list[str] = []
    for letter in text:
        joins = unicodedata.combining(letter) or "\u1160" <= letter <= "\u11ff"
        if joins and clusters:
            clusters[-1] += letter
        else:
            clusters.append(letter)
    return clusters
