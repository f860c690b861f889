"""The names of mentions: their ids, told apart where two share one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ..standing import by_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..event import Mention


def named(mentions: Iterable[Mention]) -> dict[str, Mention]:
    """Return mentions by their ids, those that share one (two files of one name) by a number more."""
    found: dict[str, Mention] = {}
    for mention in by_id(set(mentions)):
        name, n = mention.id, 1
        while name in found:
            n += 1
            name = f"{mention.id} ({n})"
        found[name] = mention
    return found


def names_by_id(mentions: Mapping[str, Mention]) -> dict[str, list[str]]:
    """Return the names that ``named`` gave to the mentions of each id."""
    names: dict[str, list[str]] = defaultdict(list)
    for name, mention in mentions.items():
        names[mention.id].append(name)
    return names
