"""What merging knows of Korean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...vocabulary import Vocabulary
from . import kinds, names
from .across import across
from .endings import Form, read_word
from .romanizing import skeleton

_PARTICLES, _ENDINGS = tuple(kinds.PARTICLES.split()), tuple(kinds.ENDINGS.split())
_VERBAL = tuple(kinds.VERBAL.split())
_ORDINAL = re.compile(kinds.ORDINAL)
_COUNT = re.compile(kinds.COUNT)
_ANNIVERSARY = re.compile(kinds.ANNIVERSARY)
_ANOTHER = re.compile(kinds.ANOTHER)
_REACH = 12
"""Characters after the name of an event in which the word that recalls it stands."""


def root(word: str) -> str:
    """Return a verb's stem, or a noun without its particles, never below two syllables."""
    found = read_word(word)
    if found is not None and found.form is not Form.NOUN:
        return _cut(found.stem, _VERBAL)
    if found is None and word.endswith("다"):
        return _cut(word[:-1], _VERBAL)
    return _cut(_cut(found.stem if found else word, _PARTICLES), _ENDINGS)


def _cut(word: str, endings: Iterable[str]) -> str:
    ending = next((e for e in endings if word.endswith(e) and len(word) - len(e) >= 2), "")
    return word.removesuffix(ending)


def _ordinals(sentence: str) -> Iterator[tuple[str, str]]:
    for number, noun, other_number, other_noun in _ORDINAL.findall(sentence):
        yield number or other_number, noun or other_noun


def _counts(sentence: str) -> Iterator[tuple[str, str]]:
    yield from _COUNT.findall(sentence)


def _recalls(sentence: str, start: int, end: int) -> bool:
    return _ANNIVERSARY.search(sentence, end, end + _REACH) is not None


def _another(sentence: str, start: int, end: int) -> bool:
    return _ANOTHER.search(sentence, max(0, start - _REACH), start) is not None


_CITIES = (entry.partition(": ") for entry in names.CITIES.split(","))

VOCABULARY = Vocabulary(
    code="ko",
    root=root,
    kinds=kinds.KINDS,
    states=names.STATES,
    people=names.PEOPLE,
    cities={spelling: city.strip() for city, _, spelling in _CITIES},
    ordinals=_ordinals,
    counts=_counts,
    recalls=_recalls,
    another=_another,
    across=across,
    common=tuple(kinds.COMMON.split()),
    agencies=tuple(kinds.AGENCIES.split()),
    speech=tuple(kinds.SPEECH.split()),
    light=tuple(kinds.LIGHT.split()),
    effects=tuple(kinds.EFFECTS.split()),
    person=skeleton,
    endings=True,
    object_first=True,
)
