"""Times that date an event noun rather than a verb: *the vote is on Friday*, *talks were put off until Friday*."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ...clauses import Kind, Trigger
from ...modality import Modality

_IS = re.compile(
    r"(?: (?:of|in|at|by|for|between|with|to|from) [^,;:“”\"]{1,60}?)?(?: ?, [^,;:“”\"]{1,60}? ?,)?"
    r" (?:is|are|was|were|will be)(?: (?:not|now|only|also))?(?: due)?(?: (?:on|in|at|for|until|from))? $"
)
_TO = re.compile(r"(?: [^,;:“”\"]{1,60}?)? (?:to|until|till|for) (?:late |early )?$")
_OFF = re.compile(
    r"(?: [^,;:“”\"]{1,40}?)? (?:off|back|forward|up)(?: [^,;:“”\"]{1,60}?)? (?:to|until|till) (?:late |early )?$"
)
_MOVES = dict.fromkeys("postpone delay reschedule defer adjourn".split(), _TO) | dict.fromkeys(
    "move put push bring".split(), _OFF
)
"""Verbs that move an event to another time, and what stands between them and it: *postponed to*, *put off until*."""
_REACH = 160
"""Characters between a word that names an event and a time that dates it."""
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were) (?:[a-z]+ly )?$")


def occasion(text: str, start: int, found: Sequence[Trigger]) -> Trigger | None:
    """Return the noun that the time at ``start`` dates, which no verb tells to have happened then; None if there is none.

    It only *is* then, or was moved to then, and is planned.
    """
    before = [t for t in found if start - _REACH < t.end <= start]
    verb = is_then = None
    for one in reversed(before):
        if one.kind is not Kind.NOUN:
            verb = one
            break
        if _IS.fullmatch(text, one.end, start):
            is_then = one  # the first one: "the peak of infections was in May"
    if is_then is not None:
        return is_then
    until = _MOVES.get(verb.lemma) if verb is not None else None
    if verb is None or until is None or not until.fullmatch(text, verb.end, start):
        return None
    passive = _PASSIVE.search(text, max(0, verb.start - 24), verb.start)
    moved = reversed([t for t in before if t.end <= verb.start]) if passive else iter(before)
    noun = next((t for t in moved if passive or t.start >= verb.end), None)
    if noun is None or noun.kind is not Kind.NOUN:
        return None
    return attrs.evolve(noun, modality=Modality.SCHEDULED, cue=text[verb.start : start].strip())


_RESUMING = frozenset(
    "accident accord agreement announcement arrest attack blast contract crash deal decision explosion fire incident ruling treaty verdict".split()
)
_DEFINITE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:actual |latest |new )?$")


def resumes(text: str, noun: Trigger) -> bool:
    """Tell whether a noun takes up what was told before it: *the deal*, *this attack*."""
    return noun.lemma in _RESUMING and bool(
        _DEFINITE.search(text, max(0, noun.start - 24), noun.start)
    )
