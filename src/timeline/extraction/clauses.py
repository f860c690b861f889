"""What a language tells of a sentence: its verbs, its event nouns, its speaker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from ..modality import Modality

if TYPE_CHECKING:
    import re


@attrs.frozen(slots=True)
class Verb:
    """A word that may carry an event.

    Attributes
    ----------
    start, end : int
        Its offsets in the text.
    lemma : str
        Its dictionary form.
    modality : Modality
        How firmly it is said.
    cue : str or None
        The words that decided it.
    speech : bool
        Whether it reports what somebody says.
    finite : bool
        Whether it can stand for the clause: not a bare infinitive.
    telling : bool
        Whether it moves a story on: a plain past of something that happens, in a main clause.
    """

    start: int
    end: int
    lemma: str
    modality: Modality
    cue: str | None
    speech: bool
    finite: bool
    telling: bool = False


@attrs.frozen(slots=True)
class Clauses:
    """What extraction needs of a language.

    Attributes
    ----------
    verbs : callable
        ``verbs(text, start, end)``: the verbs of a sentence.
    noun : callable
        ``noun(text, start, end)``: the span of the event noun that a time stands before, or None.
    speaker : callable
        ``speaker(text, start, end)``: who says what the sentence says, or None.
    actors : callable
        ``actors(text, start, end)``: the names in a sentence.
    breaks : pattern
        Where one clause of a sentence ends and another begins.
    compared : callable
        ``compared(text, start, end)``: whether a time is only what another is measured against.
    joined : pattern
        What stands between two verbs that share a time.
    follows : pattern
        What opens a sentence that tells of something after the one before.
    relative : pattern
        What makes a verb after it part of a clause about something else.
    pronouns : frozenset of str
        Speakers who have been named before.
    """

    verbs: Callable[[str, int, int], list[Verb]]
    noun: Callable[[str, int, int], tuple[int, int] | None]
    speaker: Callable[[str, int, int], str | None]
    actors: Callable[[str, int, int], tuple[str, ...]]
    breaks: re.Pattern[str]
    compared: Callable[[str, int, int], bool]
    joined: re.Pattern[str]
    follows: re.Pattern[str]
    relative: re.Pattern[str]
    pronouns: frozenset[str]
