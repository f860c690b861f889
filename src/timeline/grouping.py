"""Things put together pair by pair, and the groups that come of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

K = TypeVar("K", int, str)


class Groups(Generic[K]):
    """Numbers or names in groups: each alone until it is joined with another (union-find).

    Examples
    --------
    >>> groups = Groups(range(4))
    >>> groups.join(3, 1)
    >>> groups.members()
    [[0], [1, 3], [2]]
    """

    __slots__ = ("_parent",)

    def __init__(self, things: Iterable[K] = ()) -> None:
        self._parent: dict[K, K] = {thing: thing for thing in things}

    def of(self, thing: K) -> K:
        """Return the one that stands for a thing's group; one not seen before is alone."""
        parent = self._parent
        while parent.setdefault(thing, thing) != thing:
            parent[thing] = thing = parent[parent[thing]]
        return thing

    def join(self, one: K, other: K) -> None:
        """Make the groups of two things one."""
        self._parent[self.of(one)] = self.of(other)

    def members(self) -> list[list[K]]:
        """Return the groups, each in order, by their smallest members."""
        found: dict[K, list[K]] = {}
        for thing in sorted(self._parent):
            found.setdefault(self.of(thing), []).append(thing)
        return list(found.values())
