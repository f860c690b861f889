"""What merging knows of Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...vocabulary import Vocabulary
from . import kinds, names
from .across import across
from .romanizing import skeleton

_PARTICLES, _ENDINGS = tuple(kinds.PARTICLES.split()), tuple(kinds.ENDINGS.split())
_ORDINAL = re.compile(kinds.ORDINAL)
_COUNT = re.compile(kinds.COUNT)
_ANNIVERSARY = re.compile(kinds.ANNIVERSARY)
_REACH = 12
"""Characters after the name of an event in which the word that recalls it stands."""


def root(word: str) -> str:
    """Cut the endings and particles off a word, never below two syllables."""
    for endings in (_PARTICLES, _ENDINGS):
        ending = next((e for e in endings if word.endswith(e) and len(word) - len(e) >= 2), "")
        word = word.removesuffix(ending)
    return word


def _ordinals(sentence: str) -> Iterator[tuple[str, str]]:
    for number, noun, other_number, other_noun in _ORDINAL.findall(sentence):
        yield number or other_number, noun or other_noun


def _counts(sentence: str) -> Iterator[tuple[str, str]]:
    yield from _COUNT.findall(sentence)


def _recalls(sentence: str, start: int, end: int) -> bool:
    return _ANNIVERSARY.search(sentence, end, end + _REACH) is not None


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
    across=across,
    common=tuple(kinds.COMMON.split()),
    agencies=tuple(kinds.AGENCIES.split()),
    speech=tuple(kinds.SPEECH.split()),
    person=skeleton,
    endings=True,
    object_first=True,
)
