"""What links connect."""

from __future__ import annotations

from typing import Any

from .extra import needs


def connected(count: int, a: Any, b: Any) -> Any:
    """Return for each of some numbers the smallest of those that links connect it with.

    Parameters
    ----------
    count : int
        The numbers are those below.
    a, b : numpy array
        The two ends of each link.
    """
    np = needs("numpy")
    label = np.arange(count)
    while True:
        left, right = label[a], label[b]
        if np.array_equal(left, right):
            return label
        low = np.minimum(left, right)
        np.minimum.at(label, left, low)
        np.minimum.at(label, right, low)
        while not np.array_equal(label, shorter := label[label]):
            label = shorter
