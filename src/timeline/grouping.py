"""Things put together pair by pair, and the groups that come of it."""

from __future__ import annotations

from collections.abc import Iterable


class Groups:
    """Whole numbers in groups: each alone until it is joined with another (union-find).

    Examples
    --------
    >>> groups = Groups(range(4))
    >>> groups.join(3, 1)
    >>> groups.members()
    [[0], [1, 3], [2]]
    """

    __slots__ = ("_parent",)

    def __init__(self, numbers: Iterable[int] = ()) -> None:
        self._parent = {number: number for number in numbers}

    def of(self, number: int) -> int:
        """Return the number that stands for a number's group; one not seen before is alone."""
        parent = self._parent
        while parent.setdefault(number, number) != number:
            parent[number] = number = parent[parent[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Make the groups of two numbers one."""
        self._parent[self.of(one)] = self.of(other)

    def members(self) -> list[list[int]]:
        """Return the groups, each in order, by their smallest numbers."""
        found: dict[int, list[int]] = {}
        for number in sorted(self._parent):
            found.setdefault(self.of(number), []).append(number)
        return list(found.values())
