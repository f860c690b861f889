"""What is decided within a component: which of its mentions are one event."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from ..grouping import Groups
from .agglomeration import cliques, components
from .assembly import assemble
from .evidence import least, score, veto
from .naming import names_by_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..event import Event, Mention
    from .decisions import Decisions
    from .linking import Pairs
    from .profiles import Profile
    from .stories import Story


def settle_all(
    mentions: Mapping[str, Mention],
    profiles: Mapping[str, Profile],
    told: Mapping[str, Story],
    decided: Decisions,
    pairs: Pairs,
) -> Iterator[Event]:
    """Yield the events of all components of some mentions, and of those in none."""
    alone = dict.fromkeys(mentions)
    for group in components(pairs):
        yield from settle({n: mentions[n] for n in group}, profiles, told, decided, pairs)
        for name in group:
            del alone[name]
    for name in alone:
        yield _event([mentions[name]], decided)


def settle(
    mentions: Mapping[str, Mention],
    profiles: Mapping[str, Profile],
    told: Mapping[str, Story],
    decided: Decisions,
    pairs: Pairs | None = None,
) -> list[Event]:
    """Return the events of one component.

    Every two of its mentions are compared, whether their words met in a block or not, for an event
    is a group in which each pair agrees.

    Parameters
    ----------
    mentions, profiles : mapping
        The mentions of the component by their ids, and their profiles.
    told : mapping
        The terms of each article that they come from.
    decided : Decisions
        A reader's corrections, at least those that speak of these mentions.
    pairs : mapping, optional
        Scores of pairs that ``links`` has found, lest they be computed again.

    Raises
    ------
    ValueError
        If the corrections both link two mentions and keep them apart.
    """
    names = sorted(mentions)
    units = _Units(names, mentions, profiles, decided)
    known = pairs or {}

    def agreement(x: int, y: int) -> int | None:
        if (x, y) in units.apart:
            return None
        best, agree = None, False
        for a in units.voices[x]:
            for b in units.voices[y]:
                found = known.get((a, b) if a < b else (b, a))
                if found is None:
                    if veto(profiles[a], profiles[b]):
                        return None
                    found = score(profiles[a], profiles[b], told)
                best = found if best is None else max(best, found)
                agree = agree or found >= least(profiles[a], profiles[b])
        return best if agree else None

    numbers = range(len(units.members))
    edges = {
        (x, y): agreed
        for x, y in combinations(numbers, 2)
        if (agreed := agreement(x, y)) is not None
    }
    return [
        _event([mentions[name] for unit in group for name in units.members[unit]], decided)
        for group in cliques([members[0] for members in units.members], edges)
    ]


def _event(mentions: Sequence[Mention], decided: Decisions) -> Event:
    notes = [note for m in mentions for note in decided.notes.get(m.id, ())]
    return assemble(mentions, decided.dates, notes)


class _Units:
    """What is grouped: single mentions, exact copies, and mentions that a reader linked.

    ``members`` are the names of each unit's mentions; ``voices`` those to compare, one for each set
    of copies; ``apart`` the pairs of units that a reader keeps apart.
    """

    def __init__(
        self,
        names: Sequence[str],
        mentions: Mapping[str, Mention],
        profiles: Mapping[str, Profile],
        decided: Decisions,
    ) -> None:
        joined: Groups[str] = Groups(names)
        first: dict[str, str] = {}
        voices = []
        for name in names:
            copy = None if mentions[name].id in decided.apart else profiles[name].copy
            if copy is not None and copy in first:
                joined.join(name, first[copy])
                continue
            if copy is not None:
                first[copy] = name
            voices.append(name)
        for a, b in decided.links(mentions):
            joined.join(a, b)
        self.members = joined.members()
        of = {name: n for n, group in enumerate(self.members) for name in group}
        self.voices: list[list[str]] = [[] for _ in self.members]
        for name in voices:
            self.voices[of[name]].append(name)
        self.apart: set[tuple[int, int]] = set()
        for a, b in _kept_apart(mentions, decided):
            if of[a] == of[b]:
                raise ValueError(
                    f"the corrections both link mentions {mentions[a].id} and {mentions[b].id} "
                    "and keep them apart; drop one of the two"
                )
            self.apart |= {(of[a], of[b]), (of[b], of[a])}


def _kept_apart(mentions: Mapping[str, Mention], decided: Decisions) -> Iterator[tuple[str, str]]:
    """Yield the pairs of names that a reader keeps apart."""
    if not decided.apart:
        return
    names = names_by_id(mentions)
    for correction in {c for i in names for c in decided.apart.get(i, ())}:
        for i in correction.mentions:
            for j in correction.others:
                yield from ((a, b) for a in names.get(i, ()) for b in names.get(j, ()))
