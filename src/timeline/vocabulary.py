"""Vocabulary: what merging knows of one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import attrs

Counted = Iterable[tuple[str, str]]
"""Numbers as digits, each with the word for what it counts."""


@attrs.frozen(slots=True)
class Vocabulary:
    """The words and forms by which reports of one event are told in one language.

    Attributes
    ----------
    code : str
        ISO 639.
    root : callable
        From a word to a key that its forms share.
    kinds : str
        One kind of event a line: its name, a colon, then words that may name it.
    states, people : str
        One name a line: its key, a colon, then its spellings with commas between. Languages share
        the keys.
    cities : mapping of str to str
        The spelling of a city to its key.
    ordinals : callable
        ``ordinals(sentence)`` gives the numbers of a series ("12th launch") and what they number.
    counts : callable
        ``counts(sentence)`` gives the numbers on which reports may differ.
    recalls : callable
        ``recalls(sentence, start, end)`` tells whether a trigger names what an anniversary recalls.
    acts : callable
        ``acts(sentence, start)`` tells whether a word that is not inflected is a verb all the same.
    another : callable
        ``another(sentence, start, end)`` tells whether a trigger names one more event of its kind.
    verbal : callable
        Whether the form of a word shows it to be a verb; a noun beside a verb may name the event.
    stop, common, agencies, nations : tuple of str
        Function words; words that tell little; news agencies; words that are of a state, but not
        its name.
    speech, light, carriers, effects, phrases : tuple of str
        Words of saying; verbs that leave the event to their noun; those whose object says what
        happened; those that say what an event did, or how it went; words that name an event together.
    across : callable
        What a text offers for comparison with other languages: ``across(text)`` gives where and
        what. ``*`` is a name, as it sounds: consonants and vowels as in English, x for a neutral
        vowel, c for the sound of *ch*, q for that of *ng*, capitals for letters that are read in
        several ways (see ``timeline.merging.hearing``). ``!`` is a name that all languages spell
        alike, ``=`` a concept, ``#`` a number, ``@`` a city.
    person : callable
        From a personal name to a key for all its spellings; None for what is none.
    endings : bool
        Whether names bear endings, and no capitals.
    object_first : bool
        Whether the object stands before its verb.
    """

    code: str
    root: Callable[[str], str]
    kinds: str
    states: str
    people: str
    cities: Mapping[str, str]
    ordinals: Callable[[str], Counted]
    counts: Callable[[str], Counted]
    recalls: Callable[[str, int, int], bool]
    across: Callable[[str], Iterable[tuple[int, str]]]
    stop: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    nations: tuple[str, ...] = ()
    speech: tuple[str, ...] = ()
    light: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    effects: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    acts: Callable[[str, int], bool] = lambda *_: False
    another: Callable[[str, int, int], bool] = lambda *_: False
    verbal: Callable[[str], bool] = lambda _: False
    person: Callable[[str], str | None] = lambda _: None
    endings: bool = False
    object_first: bool = False
