"""Report: how a picture came out."""

from __future__ import annotations

from collections.abc import Sequence

import attrs


@attrs.frozen(slots=True)
class Report:
    """How a picture came out, for tests and for the curious.

    Attributes
    ----------
    drawn : int
        Events drawn with a label of their own.
    elided : tuple of str
        Titles of the events that are only counted ("+7 more").
    overlaps : int
        Pairs of words that cover each other.
    displacement : float
        Mean distance, in pixels, between a label and its time.
    undated : int
        Events that have no date and so no place.
    shortened : int
        Labels whose line was cut to the page.
    replaced : int
        Characters no font has, named in brackets instead, or marks left out.
    missing : tuple of str
        What those are called, each once: a flag by its country's code.
    orientation : str
        Whether time runs ``vertical`` or ``horizontal``.
    """

    drawn: int
    elided: tuple[str, ...] = ()
    overlaps: int = 0
    displacement: float = 0.0
    undated: int = 0
    shortened: int = 0
    replaced: int = 0
    missing: tuple[str, ...] = ()
    orientation: str = "vertical"


def overlaps(boxes: Sequence[Sequence[float]], slack: float = 0.5) -> int:
    """Return how many pairs of boxes (left, bottom, right, top) share more than a sliver.

    >>> overlaps([(0, 0, 4, 2), (3, 1, 9, 3), (0, 5, 9, 6)])
    1
    """
    count = 0
    ordered = sorted(boxes, key=lambda box: box[1])
    for index, (left, _, right, top) in enumerate(ordered):
        for other in ordered[index + 1 :]:
            if other[1] > top - slack:
                break
            count += int(min(right, other[2]) - max(left, other[0]) > slack)
    return count
