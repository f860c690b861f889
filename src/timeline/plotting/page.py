"""The page: where the axis and the labels stand, and the instant an event stands at."""

from __future__ import annotations

from ..modality import Modality
from ..when import Granularity, When

AXIS, LABEL = 0.2, 0.26
"""Across the page: the axis, and where labels begin."""
PLANNED = frozenset((Modality.SCHEDULED, Modality.POSSIBLE, Modality.HYPOTHETICAL))
"""Drawn hollow and in italics."""
POINTS = frozenset(
    (
        Granularity.SECOND,
        Granularity.MINUTE,
        Granularity.HOUR,
        Granularity.PART_OF_DAY,
        Granularity.DAY,
    )
)
"""Granularities drawn as a point; longer ones are bars."""


def middle(when: When | None) -> float:
    """Return the instant a label stands at: the start of what is open, the middle of what is long."""
    assert when is not None
    if when.start is None:
        assert when.end is not None
        return when.end.timestamp()
    if when.end is None or when.granularity in POINTS:
        return when.start.timestamp()
    return (when.start.timestamp() + when.end.timestamp()) / 2


def down(position: float) -> float:
    """Return how far down the page a position of the axis is."""
    return 0.02 + 0.94 * position
