"""What a parser of the user's own knows of a text: parts of speech, subjects and names.

Any callable will do that turns a text into tokens with ``text``, ``idx``, ``lemma_``, ``pos_``, ``dep_`` and
``ent_type_``, as spaCy's pipelines do; what it leaves empty changes nothing. Nothing here imports it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Protocol

import attrs

from ..clauses import Clauses, Kind, Trigger


class Token(Protocol):
    """A word as spaCy gives it; ``idx`` is its offset in the text, labels are Universal Dependencies'."""

    text: str
    idx: int
    lemma_: str
    pos_: str
    dep_: str
    ent_type_: str


Parsed = Iterable[Token]
"""A text's tokens, in order."""

_EVENTFUL = frozenset(("VERB", "AUX", "NOUN", ""))
_OF_KIND = {Kind.NOUN: frozenset(("NOUN", "VERB", ""))}
_CLAUSES = frozenset(("ROOT", "ccomp", "conj", "advcl", "relcl", "acl:relcl"))
"""Dependencies of a verb that carries a clause."""
_ACTORS = frozenset(("PERSON", "PER", "PS", "ORG", "OG", "GPE", "NORP"))
_PLACES = frozenset(("FAC", "LOC", "LC"))
"""Labels of names, in OntoNotes and in Korean corpora. A state acts as often as it is a place."""


def sharpened(clauses: Clauses, parsed: Parsed, article: str) -> Clauses:
    """Return clauses that also know what a parser says of one text.

    Its names are added to the rules', those of subjects first. A word that it says is neither verb nor noun names no
    event; a verb that carries a clause and that the rules passed over does.
    """
    tokens = [token for token in parsed if token.text.strip()]
    starts = [token.idx for token in tokens]

    def within(text: str, start: int, end: int) -> list[Token]:
        if text is not article:  # a speaker's name by itself
            return []
        return tokens[bisect_left(starts, start) : bisect_left(starts, end)]

    def triggers(text: str, start: int, end: int) -> list[Trigger]:
        found = {t.start: t for t in clauses.triggers(text, start, end)}
        for token in within(text, start, end):
            known = found.get(token.idx)
            if known is None:
                if token.pos_ == "VERB" and token.dep_ in _CLAUSES:
                    found[token.idx] = _verb(token)
            elif token.pos_ not in _OF_KIND.get(known.kind, _EVENTFUL):
                del found[token.idx]
        return [found[at] for at in sorted(found)]

    def actors(text: str, start: int, end: int) -> tuple[str, ...]:
        names = sorted(
            _names(within(text, start, end), _ACTORS, text), key=lambda name: not name[1]
        )
        plain = (clauses.actors(name, 0, len(name)) or (name,) for name, _ in names)
        known = [name for several in plain for name in several]
        return tuple(dict.fromkeys([*known, *clauses.actors(text, start, end)]))

    def places(text: str, start: int, end: int) -> tuple[str, ...]:
        named = [name for name, _ in _names(within(text, start, end), _PLACES, text)]
        return tuple(dict.fromkeys([*clauses.places(text, start, end), *named]))

    return attrs.evolve(clauses, triggers=triggers, actors=actors, places=places)


def _verb(token: Token) -> Trigger:
    end = token.idx + len(token.text)
    lemma = token.lemma_.lower() or token.text.lower()
    return Trigger(token.idx, end, lemma, Kind.FINITE, main=token.dep_ == "ROOT")


def _names(tokens: list[Token], labels: frozenset[str], text: str) -> Iterator[tuple[str, bool]]:
    """Yield the names of some kinds, and whether each is the subject of a verb."""
    for label, group in groupby(tokens, lambda token: token.ent_type_):
        if label in labels:
            words = list(group)
            name = text[words[0].idx : words[-1].idx + len(words[-1].text)]
            yield name, any(word.dep_.startswith("nsubj") for word in words)
