"""Rule and Language: patterns with a meaning, and the words that fill their slots."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property, lru_cache
from types import ModuleType
from typing import Any

import attrs

from . import pattern as p
from .expression import Expression

Meaning = Callable[..., Expression | None]
REFERENCE = "2024-03-05T17:30+09:00"
"""Every example in every language is read at half past five on Tuesday 5 March 2024 in Seoul."""


@attrs.frozen(slots=True)
class Rule:
    """One way of writing a time.

    Attributes
    ----------
    name : str
        The name of the function that gives the meaning.
    patterns : tuple of str
        In the language of ``timeline.pattern``.
    meaning : callable
        From the slots to an expression; None where it is not a time after all.
    examples : mapping
        Texts to TIMEX3 values at ``REFERENCE``; each must be found whole, by this rule.
    rejects : tuple of str
        Texts in which this rule must find nothing.
    guard : callable or None
        ``guard(text, start, end)`` looks around the words and may refuse them.
    decoy : bool
        Whether the words look like a time and are none: they are taken out of the running.
    """

    name: str
    patterns: tuple[str, ...]
    meaning: Meaning
    examples: Mapping[str, str] = {}
    rejects: tuple[str, ...] = ()
    guard: Callable[[str, int, int], bool] | None = None
    decoy: bool = False

    @property
    def doc(self) -> str:
        """What it means, in a sentence."""
        return self.meaning.__doc__ or ""


def rule(
    *patterns: str,
    examples: Mapping[str, str],
    rejects: Iterable[str] = (),
    guard: Callable[[str, int, int], bool] | None = None,
) -> Callable[[Meaning], Rule]:
    """Turn a function from slots to an expression into a rule."""

    def declare(meaning: Meaning) -> Rule:
        name = meaning.__name__.rstrip("_")
        return Rule(name, patterns, meaning, dict(examples), tuple(rejects), guard)

    return declare


def decoy(
    name: str,
    *patterns: str,
    rejects: Iterable[str],
    guard: Callable[[str, int, int], bool] | None = None,
) -> Rule:
    """Return a rule for words that look like a time and are none."""
    return Rule(name, patterns, lambda **_: None, {}, tuple(rejects), guard, decoy=True)


@attrs.frozen(slots=True)
class Table:
    """A slot filled by one of some words.

    A word that begins with a capital must do so in the text too: *May*, not *may*. Words of a weak
    table (numbers, say) are too common to be looked for.
    """

    words: Mapping[str, Any]
    weak: bool = False
    folded: Mapping[str, tuple[Any, bool]] = attrs.field(init=False, repr=False)

    @folded.default
    def _fold(self) -> Mapping[str, tuple[Any, bool]]:
        return {normal(word): (value, word[:1].isupper()) for word, value in self.words.items()}

    def read(self, written: str) -> Any:
        """Return the value of a word as written; None if its capital is missing."""
        value = self.words.get(written)
        if value is None:
            found = self.folded.get(written.lower()) or self.folded.get(normal(written))
            if found is not None and (written[0].isupper() or not found[1]):
                value = found[0]
        return value


@attrs.frozen(slots=True)
class Form:
    """A slot filled by whatever has a form: a number, a year.

    Attributes
    ----------
    regex : str
        On lower-case text; bounded repeats only, no capturing groups.
    read : callable
        From the text as written to a value; None refuses it.
    begins : tuple of str
        Words (or "0" for any digit) it can begin with; where words have endings, its first letters.
        It is looked for only at these.
    trigger : str
        The regular expression to look for, if its presence is worth a look.
    figure : bool
        Whether it is one figure, all the digits that stand together, and no more than ``begins``
        shows: "0th" for one with an ending.
    whole : tuple of str
        Words that it can be as well, and then no more.
    """

    regex: str
    read: Callable[[str], Any]
    begins: tuple[str, ...]
    trigger: str = ""
    figure: bool = False
    whole: tuple[str, ...] = ()


@attrs.frozen(slots=False)
class Language:
    """Everything the engine knows of one language.

    Attributes
    ----------
    code : str
        ISO 639.
    slots : mapping
        The tables and forms the patterns name.
    rules : tuple of Rule
        All of them; the longest match wins, then the first.
    weak : frozenset of str
        Words too common to be looked for.
    spaced : bool
        Whether expressions end where words do. Where they do not, a particle may follow at once.
    tense : callable
        ``tense(text, start, end)`` gives the direction in time of the clause around a span.
    closing : str
        Where words have endings: a regular expression of what may follow an expression.
    place : callable
        ``place(text, start, end)`` gives the IANA zone of the place spoken of around a span.
    event : callable
        ``event(text, start, end)`` gives the day of an event that a name before a span carries.
    counted : str
        A regular expression of what stands between a time and the length counted from it.
    ended : str
        A regular expression of what stands between a length and the day it ends on.
    named : str
        A regular expression of what stands between a season and the date of what it names.
    onward : str
        A regular expression of what stands between two weekdays of which the second comes next; it
        has a named group where they are the ends of a range.
    shared : str
        A regular expression of what stands between a bare day and a date whose month it shares.
    apposed : str
        A regular expression of what stands between two names of one day.
    aside : callable
        ``aside(text, start, end)`` tells whether a span only dates a thing spoken of, so that the
        story does not move there.
    compared : callable
        ``compared(text, start, end)`` tells whether a span is a time that the story looks back at.
    """

    code: str
    slots: Mapping[str, Table | Form]
    rules: tuple[Rule, ...]
    weak: frozenset[str]
    spaced: bool
    tense: Callable[[str, int, int], Any]
    closing: str = ""
    counted: str = r"(?!)"
    ended: str = r"(?!)"
    named: str = r"(?!)"
    onward: str = r"(?!)"
    shared: str = r"(?!)"
    apposed: str = r"(?!)"
    place: Callable[[str, int, int], str | None] = lambda *_: None
    aside: Callable[[str, int, int], bool] = lambda *_: False
    compared: Callable[[str, int, int], bool] = lambda *_: False
    event: Callable[[str, int, int], date | None] = lambda *_: None

    @cached_property
    def grammar(self) -> Any:
        """The rules, compiled for the engine."""
        from .grammar import compile_language

        return compile_language(self)


def rules_of(*modules: ModuleType) -> tuple[Rule, ...]:
    """Return every rule declared in the modules, in the order they are written."""
    return tuple(x for module in modules for x in vars(module).values() if isinstance(x, Rule))


@lru_cache(maxsize=8192)  # the words of a table are asked for by each pattern that has it
def normal(text: str) -> str:
    """Return words as tables spell them: lower case, plain blanks, dashes and apostrophes."""
    text = " ".join(text.lower().split())
    text = re.sub(p.DASH, "-", text)
    return re.sub("[\u2019`]", "'", text)
