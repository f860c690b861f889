"""A reader's corrections, filed by the mentions they speak of."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from ..corrections import Correction, Kind, moved
from .linking import SAME
from .naming import names_by_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..event import Event, Mention
    from ..when import When
    from .linking import Pairs


@attrs.frozen(slots=True)
class Decisions:
    """What a reader decided, by the ids of mentions.

    Attributes
    ----------
    corrections : tuple of Correction
        All of them.
    dates : mapping
        The time given to a mention.
    notes : mapping
        The corrections that speak of a mention, in words.
    linked, apart : mapping
        The corrections that link a mention to others, or keep it from others.
    hidden : frozenset of str
        Mentions whose events are left out.
    """

    corrections: tuple[Correction, ...] = ()
    dates: Mapping[str, When | None] = {}
    notes: Mapping[str, list[str]] = {}
    linked: Mapping[str, list[Correction]] = {}
    apart: Mapping[str, list[Correction]] = {}
    hidden: frozenset[str] = frozenset()

    @classmethod
    def of(cls, corrections: Iterable[Correction]) -> Decisions:
        """Return corrections filed by mention."""
        filed: dict[Kind, dict[str, list[Correction]]] = {k: defaultdict(list) for k in Kind}
        notes: dict[str, list[str]] = defaultdict(list)
        corrections = tuple(corrections)
        for correction in corrections:
            for i in correction.ids:
                filed[correction.kind][i].append(correction)
                notes[i].append(str(correction))
        return cls(
            corrections,
            dates=moved(corrections),
            notes=notes,
            linked=filed[Kind.LINK],
            apart=filed[Kind.APART],
            hidden=frozenset(filed[Kind.HIDE]),
        )

    def when(self, mention: Mention) -> When | None:
        """Return the time of a mention, as it came or as it was given."""
        return self.dates.get(mention.id, mention.when)

    def links(self, mentions: Mapping[str, Mention]) -> Pairs:
        """Return the pairs of names that are linked by hand, those of each link in a chain."""
        if not self.linked:
            return {}
        names = names_by_id(mentions)
        pairs: Pairs = {}
        for correction in {c for found in self.linked.values() for c in found}:
            chain = sorted(name for i in correction.mentions for name in names.get(i, ()))
            pairs |= dict.fromkeys(pairwise(chain), SAME)
        return pairs

    def differ(self, other: Decisions) -> set[str]:
        """Return the ids of the mentions of which two readers do not say the same."""
        mine, theirs = self._said(), other._said()
        return {i for i in mine.keys() | theirs.keys() if mine.get(i) != theirs.get(i)}

    def _said(self) -> dict[str, set[Correction]]:
        said: dict[str, set[Correction]] = defaultdict(set)
        for correction in self.corrections:
            for i in correction.ids:
                said[i].add(correction)
        return said

    def shown(self, events: Iterable[Event]) -> tuple[list[Event], list[Event]]:
        """Return the events to show, and those that are hidden."""
        found: tuple[list[Event], list[Event]] = ([], [])
        for event in events:
            found[any(m.id in self.hidden for m in event.mentions)].append(event)
        return found
