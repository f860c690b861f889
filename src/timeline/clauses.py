"""What a language tells of a sentence: the events it names, who speaks, who acts, and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from .modality import Modality

if TYPE_CHECKING:
    import re


Span = tuple[int, int]
"""Offsets in a text, end exclusive."""


class Kind(StrEnum):
    """How a word names an event."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    NOUN = "noun"


@attrs.frozen(slots=True)
class Trigger:
    """A word that names an event.

    Attributes
    ----------
    start, end : int
        Its offsets in the text.
    lemma : str
        Its dictionary form.
    kind : Kind
        Whether it can stand for a clause, or only hangs on one that does.
    modality : Modality
        How firmly it is said.
    cue : str or None
        The words that decided it.
    speech : bool
        Whether it reports what somebody says.
    main : bool
        Whether it is the verb of a main clause.
    telling : bool
        Whether it moves a story on: a plain past of something that happens, in a main clause.
    present : bool
        Whether it tells of the time of writing: a perfect, or the present of a report.
    """

    start: int
    end: int
    lemma: str
    kind: Kind
    modality: Modality = Modality.ASSERTED
    cue: str | None = None
    speech: bool = False
    main: bool = False
    telling: bool = False
    present: bool = False

    @property
    def finite(self) -> bool:
        """Whether the word can stand for its clause."""
        return self.kind is Kind.FINITE


@attrs.frozen(slots=True)
class Voice:
    """Somebody who speaks, and what of a sentence is theirs.

    Attributes
    ----------
    speaker : str
        As the text has it.
    start, end : int
        The words that are reported.
    verb : int or None
        The offset of the verb of saying; None if it is none: *according to*.
    """

    speaker: str
    start: int
    end: int
    verb: int | None = None


@attrs.frozen(slots=True)
class Sentence:
    """A sentence and the events it names.

    Attributes
    ----------
    text : str
        The whole text.
    start, end : int
        The sentence's offsets in it.
    triggers : sequence of Trigger
        The words that name events, in order.
    heading : bool
        Whether it is a headline.
    before : Sentence or None
        The sentence before it.
    """

    text: str
    start: int
    end: int
    triggers: Sequence[Trigger]
    heading: bool = False
    before: Sentence | None = attrs.field(default=None, repr=False, eq=False)


Named = Callable[[str], str | None]
"""From a pronoun to the name it means, if that is sure."""
Titled = Callable[[Trigger, Sequence[Span], str | None], str]
"""From an event, the times it is drawn at, and who says so, to its label."""


@attrs.frozen(slots=True)
class Clauses:
    """What extraction needs of a language.

    Attributes
    ----------
    triggers : callable
        ``triggers(text, start, end)``: the words of a sentence that name events, in order.
    governors : callable
        ``governors(text, start, end, side, triggers)``: the triggers that a time dates, most often one;
        ``side`` is -1 if the time is over when the article appears, 1 if it is still to come.
    voices : callable
        ``voices(text, start, end, triggers)``: who speaks in a sentence, the innermost last.
    actors : callable
        ``actors(text, start, end)``: the names in a sentence, stripped of titles.
    places : callable
        ``places(text, start, end)``: the places at which it says something happens.
    compared : callable
        ``compared(text, start, end)``: whether a time is only what another is measured against.
    joined : callable
        ``joined(text, start, end)``: whether two triggers with that between them share a time.
    simultaneous : callable
        ``simultaneous(text, start, first, second)``: whether one of two verbs of the sentence that
        begins at ``start`` says when the other happened.
    resumes : callable
        ``resumes(text, noun)``: whether an event noun takes up what was just told: *the deal*.
    puts_off : frozenset of str
        Dictionary forms of verbs whose subject did not happen then.
    follows : pattern
        What opens a sentence that tells of something after the one before.
    pronouns : pattern
        Speakers who have been named before.
    beside : pattern
        What stands between two names that are told of together.
    personal : pattern
        Pronouns of one person.
    aliases : callable
        ``aliases(text)``: the short names and offices of an article's people, each with the full name.
    bare : callable
        ``bare(text, start, end)``: a sentence without what opens it and tells nothing.
    titles : callable
        ``titles(sentence, named)`` gives ``title(trigger, times, source)``: a line for a label, without
        the ``times`` it is drawn at; ``named`` gives the name behind a pronoun, or None, and
        ``source`` is who says so.
    """

    triggers: Callable[[str, int, int], list[Trigger]]
    governors: Callable[[str, int, int, int, list[Trigger]], Sequence[Trigger]]
    voices: Callable[[str, int, int, list[Trigger]], list[Voice]]
    actors: Callable[[str, int, int], tuple[str, ...]]
    places: Callable[[str, int, int], tuple[str, ...]]
    compared: Callable[[str, int, int], bool]
    joined: Callable[[str, int, int], bool]
    simultaneous: Callable[[str, int, Trigger, Trigger], bool]
    resumes: Callable[[str, Trigger], bool]
    puts_off: frozenset[str]
    follows: re.Pattern[str]
    pronouns: re.Pattern[str]
    beside: re.Pattern[str]
    personal: re.Pattern[str]
    aliases: Callable[[str], dict[str, str]]
    bare: Callable[[str, int, int], str]
    titles: Callable[[Sentence, Named], Titled]
