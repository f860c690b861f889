"""Groups in which every pair agrees: agglomeration by mean link, never over a pair that disagrees.

Joining whatever is linked makes chains: on public corpora it halves precision. Here two groups join
only if each pair across them was compared and found to agree, best mean first, ties by content.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from ..grouping import Groups
from .evidence import LINK
from .linking import SAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .linking import Pairs

CROWD = 600
"""Mentions in a component, copies counted once, from which a stronger link is asked for."""
_STEP = 1000


def components(pairs: Pairs, bar: int = LINK) -> Iterator[list[str]]:
    """Yield the sorted groups of ids that pairs of ``bar`` or more connect.

    A vast group is taken apart by asking for a stronger link; what is the same stays together, and
    counts as one.
    """
    joined: Groups[str] = Groups()
    for (a, b), score in pairs.items():
        if score >= bar:
            joined.join(a, b)
    same: Groups[str] = Groups()
    for (a, b), score in pairs.items():
        if score >= SAME:
            same.join(a, b)
    crowded: set[str] = set()
    for group in joined.members():
        if len(group) <= CROWD or len({same.of(name) for name in group}) <= CROWD:
            yield group
        else:
            crowded.update(group)
    if crowded:
        yield from components({p: s for p, s in pairs.items() if p[0] in crowded}, bar + _STEP)


def cliques(names: Sequence[str], edges: Mapping[tuple[int, int], int]) -> Iterator[list[int]]:
    """Yield groups of units in which every pair has an edge.

    Parameters
    ----------
    names : sequence of str
        A unique name for each unit, which breaks ties; so the result depends on content, not order.
    edges : mapping
        Scores of the pairs that agree, in whole thousandths.
    """
    near: dict[int, dict[int, tuple[int, int]]] = {}
    for (i, j), score in edges.items():
        near.setdefault(i, {})[j] = near.setdefault(j, {})[i] = (score, 1)
    groups = {i: [i] for i in range(len(names))}
    label = list(names)
    heap = [_entry(score, 1, i, j, label) for (i, j), score in edges.items() if score >= LINK]
    heapq.heapify(heap)
    while heap:
        *_, i, j = heapq.heappop(heap)
        if i not in groups or j not in groups:
            continue
        new = len(label)
        label.append(min(label[i], label[j]))
        groups[new] = groups.pop(i) + groups.pop(j)
        mine, others = near.pop(i), near.pop(j)
        near[new] = {}
        for k in mine.keys() | others.keys():
            if k in (i, j):
                continue
            theirs = near[k]
            left, right = theirs.pop(i, None), theirs.pop(j, None)
            if left and right:
                total, count = left[0] + right[0], left[1] + right[1]
                near[new][k] = theirs[new] = (total, count)
                if total >= LINK * count:
                    heapq.heappush(heap, _entry(total, count, k, new, label))
    for group in groups.values():
        yield sorted(group)


def _entry(
    total: int, count: int, i: int, j: int, label: Sequence[str]
) -> tuple[float, str, str, int, int]:
    first, second = sorted((label[i], label[j]))
    return -total / count, first, second, i, j
