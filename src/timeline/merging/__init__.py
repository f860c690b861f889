"""Mentions → events. One function, ``gather``: the same set of mentions, the same events.

Mentions become profiles, profiles that could be one event candidates, candidates are compared, and
groups in which every pair agrees become events. No step looks at an order, a clock or a hash.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from ..corrections import Correction, Kind, moved
from ..grouping import Groups
from ..standing import by_id
from .agglomeration import cliques, components
from .assembly import assemble
from .blocks import candidates
from .evidence import AGREE, LINK, Evidence, compare, score, veto
from .profiles import Profile, profile, story

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..event import Event, Mention
    from ..when import When

_TELLING = 6
"""Sharp words that make two equal sentences one wire copy rather than a commonplace."""

__all__ = ["AGREE", "LINK", "Evidence", "compare", "gather", "profile", "stories"]


def gather(
    mentions: Iterable[Mention], corrections: Sequence[Correction] = ()
) -> tuple[list[Event], list[Event]]:
    """Group mentions into events.

    Parameters
    ----------
    mentions : iterable of Mention
        In any order; equal ones count once.
    corrections : sequence of Correction
        A reader's decisions, which come before the evidence.

    Returns
    -------
    (list of Event, list of Event)
        The events, and those that a correction hides.

    Raises
    ------
    ValueError
        If the corrections both link two mentions and keep them apart.
    """
    ordered = by_id(set(mentions))
    dates = _dates(ordered, corrections)
    profiles = [profile(m, dates.get(m, m.when)) for m in ordered]
    units = _Units(ordered, profiles, corrections)
    edges = _edges(profiles, units, stories(ordered))
    shown: list[Event] = []
    hidden: list[Event] = []
    notes = _notes(corrections)
    hides = {i for c in corrections if c.kind is Kind.HIDE for i in c.mentions}
    for group in cliques([f"{ordered[m[0]].id} {m[0]:09d}" for m in units.members], edges):
        members = [ordered[i] for unit in group for i in units.members[unit]]
        event = assemble(members, dates, [note for m in members for note in notes.get(m.id, ())])
        (hidden if any(m.id in hides for m in members) else shown).append(event)
    return shown, hidden


def stories(mentions: Iterable[Mention]) -> dict[str, dict[str, int]]:
    """Return the terms of each article, by its id."""
    articles: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        articles[mention.article_id].append(mention)
    return {article: story(found) for article, found in articles.items()}


def _dates(
    mentions: Iterable[Mention], corrections: Iterable[Correction]
) -> dict[Mention, When | None]:
    given = moved(corrections)
    return {m: given[m.id] for m in mentions if m.id in given}


def _notes(corrections: Iterable[Correction]) -> dict[str, list[str]]:
    notes: dict[str, list[str]] = defaultdict(list)
    for correction in corrections:
        for i in correction.ids:
            notes[i].append(str(correction))
    return notes


class _Units:
    """What is grouped: single mentions, exact copies, and mentions that a reader linked.

    ``members`` are the positions of each unit's mentions, the first one standing for exact copies;
    ``of`` gives the unit of a position; ``speakers`` are the positions to compare.
    """

    def __init__(
        self,
        mentions: Sequence[Mention],
        profiles: Sequence[Profile],
        corrections: Sequence[Correction],
    ) -> None:
        joined = Groups(range(len(mentions)))
        at: dict[str, list[int]] = defaultdict(list)
        for i, mention in enumerate(mentions):
            at[mention.id].append(i)
        held = {i for c in corrections if c.kind is Kind.APART for i in c.ids}
        first: dict[object, int] = {}
        self.speakers = []
        for i, mention in enumerate(mentions):
            copy = _copy_key(mention, profiles[i]) if mention.id not in held else None
            if copy is not None and copy in first:
                joined.join(i, first[copy])
                continue
            if copy is not None:
                first[copy] = i
            self.speakers.append(i)
        for c in corrections:
            if c.kind is Kind.LINK:
                linked = [i for name in c.mentions for i in at.get(name, ())]
                for i in linked[1:]:
                    joined.join(linked[0], i)
        self.members = joined.members()
        self.of = {i: n for n, group in enumerate(self.members) for i in group}
        self.apart: set[tuple[int, int]] = set()
        for c in corrections:
            if c.kind is Kind.APART:
                for x in (i for name in c.mentions for i in at.get(name, ())):
                    for y in (i for name in c.others for i in at.get(name, ())):
                        self._keep_apart(self.of[x], self.of[y], mentions[x], mentions[y])

    def _keep_apart(self, x: int, y: int, a: Mention, b: Mention) -> None:
        if x == y:
            raise ValueError(
                f"the corrections both link mentions {a.id} and {b.id} and keep them apart; "
                "drop one of the two"
            )
        self.apart |= {(x, y), (y, x)}


def _copy_key(mention: Mention, profile: Profile) -> object | None:
    """Return what exact copies share; None if the sentence is too common to tell."""
    if len(profile.sharp) < _TELLING:
        return None
    where = (mention.trigger_start - mention.start, mention.trigger_end - mention.start)
    voice = (profile.modality, profile.source, mention.lemma, mention.who, mention.where)
    return mention.sentence, where, profile.start, profile.end, profile.dated, voice


def _edges(
    profiles: Sequence[Profile], units: _Units, told: Mapping[str, Mapping[str, int]]
) -> dict[tuple[int, int], int]:
    """Return the pairs of units that agree, with the best score of their mentions."""
    voices: list[list[Profile]] = [[] for _ in units.members]
    for i in units.speakers:
        voices[units.of[i]].append(profiles[i])

    def agreement(x: int, y: int) -> int | None:
        pairs = [(a, b) for a in voices[x] for b in voices[y]]
        if (x, y) in units.apart or any(veto(a, b) for a, b in pairs):
            return None
        found = max(score(a, b, told) for a, b in pairs)
        return found if found >= AGREE else None

    speakers = units.speakers
    found = candidates([profiles[i] for i in speakers])
    near = {_pair(units.of[speakers[s]], units.of[speakers[t]]) for s, t in found}
    edges = {(x, y): agreed for x, y in near if x != y and (agreed := agreement(x, y)) is not None}
    # Mentions that are linked through others must agree with each other too, alike in words or not.
    for component in components(edges):
        for x, y in combinations(component, 2):
            if (x, y) not in near and (agreed := agreement(x, y)) is not None:
                edges[x, y] = agreed
    return edges


def _pair(x: int, y: int) -> tuple[int, int]:
    return (x, y) if x < y else (y, x)
