"""Who speaks: speakers by their full names, and quotations that go on over several sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..clauses import Clauses, Trigger, Voice

_MARK = re.compile(r"[“”\"]|``|''|\n")


_PEOPLE = 20
"""People among whom a pronoun is looked for."""
_BACK = 12
"""Sentences back in which the person is looked for whom a pronoun means."""


class People:
    """The people of an article, by the fullest name it gives them, and who spoke last."""

    def __init__(self, clauses: Clauses, text: str) -> None:
        self._clauses = clauses
        self._text = text
        self._full: dict[str, str] | None = None
        self._names: dict[str, str] = {}
        self.last: str | None = None
        self._whole_names: frozenset[str] = frozenset()
        self._told: list[tuple[int, int, Sequence[Trigger]]] = []
        self._person: tuple[int, str | None] = (0, None)

    def follow(self, start: int, end: int, triggers: Sequence[Trigger]) -> None:
        """Remember a sentence, for the pronouns after."""
        self._told.append((start, end, triggers))

    def meant(self, pronoun: str) -> str | None:
        """Return the person that a pronoun at the head of a clause surely means, or None.

        It is the one person before the verb of the last sentence that names people.
        """
        if not self._clauses.personal.match(pronoun):
            return None
        if self._person[0] != len(self._told):
            self._person = len(self._told), self._last_subject()
        return self._person[1]

    def _last_subject(self) -> str | None:
        for start, end, triggers in reversed(self._told[-_BACK:]):
            verb = next((t.start for t in triggers if t.finite), end)
            subjects = self._persons(start, verb)
            if subjects or self._persons(verb, end):
                alone = len(subjects) == 1 and not self._joined(start, verb)
                return next(iter(subjects)) if alone else None
        return None

    def _joined(self, start: int, end: int) -> bool:
        """Whether two names are told of together: *Kim and Berg*."""
        text = self._text
        names = [(n, text.find(n, start)) for n in self._clauses.actors(text, start, end)]
        gaps = [text[at + len(n) : after] for (n, at), (_, after) in pairwise(names)]
        return any(self._clauses.beside.fullmatch(gap) for gap in gaps)

    def _persons(self, start: int, end: int) -> frozenset[str]:
        return self._whole_names.intersection(self.named(start, end))

    def hear(self, voices: Iterable[Voice]) -> None:
        """Remember who speaks, for the pronouns and quotations after."""
        for voice in voices:
            if not self._clauses.pronouns.match(voice.speaker):
                self.last = self.name(voice.speaker)
            elif self.last is None:
                self.last = self._named_before(voice.start)

    def _named_before(self, offset: int) -> str | None:
        """Return the person last named before an offset."""
        people = sorted(set(self._known().values()))
        found = [(self._text.rfind(name, 0, offset), name) for name in people[:_PEOPLE]]
        at, name = max(found, default=(-1, None))
        return name if at >= 0 else None

    def name(self, speaker: str) -> str:
        """Return the full name behind a short one, an office or a pronoun, where the text gives it."""
        if self._clauses.pronouns.match(speaker):
            return self.last or speaker
        if speaker not in self._names:
            self._names[speaker] = self._whole(" ".join(speaker.split()))
        return self._names[speaker]

    def known(self, speaker: str) -> str | None:
        """Return the full name of a speaker, None if it is a pronoun for nobody named."""
        return self.last if self._clauses.pronouns.match(speaker) else self.name(speaker)

    def _whole(self, speaker: str) -> str:
        names = self._clauses.actors(speaker, 0, len(speaker))
        if names and (names[0] == speaker or speaker.endswith(names[-1])):
            return self.full(names[-1])
        return self.full(speaker) if names else self.full(speaker.split()[-1], speaker)

    def full(self, name: str, otherwise: str | None = None) -> str:
        """Return the full form of a name the article gives; the name itself if it gives none."""
        return self._known().get(name, otherwise or name)

    def _known(self) -> dict[str, str]:
        if self._full is None:
            self._full = self._clauses.aliases(self._text)
            self._whole_names = frozenset(self._full.values())
        return self._full

    def named(self, start: int, end: int) -> tuple[str, ...]:
        """Return the actors of a sentence by their full names, each once."""
        names = self._clauses.actors(self._text, start, end)
        return tuple(dict.fromkeys(self.full(name) for name in names))

    def acting(self, start: int, end: int) -> tuple[str, ...]:
        """Return the actors of a sentence, and first whom the pronoun means that it begins with."""
        first = self._text[start:end].split(maxsplit=1)[:1]
        person = self.meant(first[0]) if first else None
        named = self.named(start, end)
        return tuple(dict.fromkeys((person, *named))) if person else named


class Quotations:
    """The quoted stretches of a text."""

    def __init__(self, edges: list[int]) -> None:
        self._edges = edges

    def holds(self, at: int) -> bool:
        """Whether an offset lies within a quotation."""
        return bisect_right(self._edges, at) % 2 == 1

    def __bool__(self) -> bool:
        return bool(self._edges)


def quotations(text: str) -> Quotations:
    """Find the quotations of a text; one that is never closed ends with its paragraph."""
    edges: list[int] = []
    paragraph = 0
    for match in _MARK.finditer(text):
        mark, inside = match[0], len(edges) % 2 == 1
        if mark == "\n":
            if inside:
                edges.append(match.start())
            paragraph = match.end()
        elif mark == '"' and not inside and _closes(text, paragraph, match.start(), edges):
            edges += [paragraph, match.end()]
        elif mark in ("“", "``"):
            if not inside:
                edges.append(match.start())
        elif mark == '"' or inside:
            edges.append(match.end() if inside else match.start())
    return Quotations(edges)


def _closes(text: str, paragraph: int, at: int, edges: list[int]) -> bool:
    """Whether the first mark of a paragraph closes what one before it opened: *… now,” he said*."""
    if edges and edges[-1] > paragraph:
        return False
    follows = text[at + 1 : at + 3]
    spoken = text[max(paragraph, at - 2) : at].rstrip()[-1:] in tuple(",.?!")
    return spoken and follows[:1] == " " and follows[1:].islower()


def speaker_of(saying: Trigger, voices: list[Voice], people: People) -> str | None:
    """Return who speaks, where a verb says that somebody does; None for a pronoun that means nobody known."""
    for voice in voices:
        if voice.verb == saying.start:
            return people.known(voice.speaker)
    return None


def source_of(
    trigger: Trigger, voices: list[Voice], people: People, spoken: Quotations
) -> str | None:
    """Return who says that an event is so; None for the reporter's own voice."""
    for voice in reversed(voices):
        if voice.start <= trigger.start < voice.end:
            return people.name(voice.speaker)
    if spoken.holds(trigger.start):
        return people.last
    return None
