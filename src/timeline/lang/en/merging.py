"""What merging knows of English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...vocabulary import Vocabulary
from . import kinds, names
from .across import across
from .roots import root, verbal

_NUMBERS = {word: str(n) for n, word in enumerate(kinds.ORDINALS.split(), 1)}
_ORDINAL = re.compile(
    rf"\b(?:(\d+)(?:st|nd|rd|th)|({'|'.join(_NUMBERS)}))[ -]([^\W\d_]+)", re.IGNORECASE
)
_COUNT = re.compile(kinds.COUNT)
_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$", re.IGNORECASE)
_ANNIVERSARY = re.compile(kinds.ANNIVERSARY, re.IGNORECASE)
_INFINITIVE = re.compile(kinds.INFINITIVE, re.IGNORECASE)
_ONE_MORE = re.compile(kinds.ONE_MORE, re.IGNORECASE)
_AGAIN = re.compile(kinds.AGAIN, re.IGNORECASE)
_REACH = 40
"""Characters before an event in which stands what recalls it, or makes it one more."""


def _ordinals(sentence: str) -> Iterator[tuple[str, str]]:
    for digits, word, noun in _ORDINAL.findall(sentence):
        yield digits or _NUMBERS[word.casefold()], noun


def _counts(sentence: str) -> Iterator[tuple[str, str]]:
    for digits, noun in _COUNT.findall(sentence):
        if not _MONTH.match(noun):
            yield digits.replace(",", ""), noun.casefold()


def _recalls(sentence: str, start: int, end: int) -> bool:
    found = _ANNIVERSARY.finditer(sentence, 0, max(start, 0))
    return any(0 <= start - m.end() < _REACH for m in found)


def _acts(sentence: str, start: int) -> bool:
    return _INFINITIVE.search(sentence, max(0, start - _REACH), start) is not None


def _another(sentence: str, start: int, end: int) -> bool:
    before = _ONE_MORE.search(sentence, max(0, start - _REACH), start)
    return before is not None or _AGAIN.match(sentence, end) is not None


VOCABULARY = Vocabulary(
    code="en",
    root=root,
    verbal=verbal,
    kinds=kinds.KINDS,
    states=names.STATES,
    people=names.PEOPLE,
    cities={city: city for city in names.CITIES.split()},
    ordinals=_ordinals,
    counts=_counts,
    recalls=_recalls,
    acts=_acts,
    another=_another,
    across=across,
    stop=tuple(kinds.STOP.split()),
    common=tuple(kinds.COMMON.split()),
    agencies=tuple(kinds.AGENCIES.split()),
    nations=tuple(names.NATIONS.split()),
    speech=tuple(kinds.SPEECH.split()),
    light=tuple(kinds.LIGHT.split()),
    carriers=tuple(kinds.CARRIERS.split()),
    effects=tuple(kinds.EFFECTS.split()),
    phrases=tuple(phrase.strip() for phrase in kinds.PHRASES.split(";")),
)
