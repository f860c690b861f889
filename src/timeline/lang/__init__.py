"""One folder a language; a language is words, rules and cues, and the engine knows none of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from ..rule import Language
from ..scripts import guess_language
from ..vocabulary import Vocabulary


def available() -> tuple[str, ...]:
    """Return the codes of the languages that have a folder."""
    return tuple(sorted(m.name for m in iter_modules(__path__) if m.ispkg))


@cache
def get(code: str) -> Language | None:
    """Return a language by its code; None if it has no folder."""
    if code not in available():
        return None
    language: Language = import_module(f"{__name__}.{code}.language").LANGUAGE
    return language


@cache
def vocabularies() -> tuple[Vocabulary, ...]:
    """Return what merging knows of each language."""
    return tuple(import_module(f"{__name__}.{code}.merging").VOCABULARY for code in available())


@cache
def vocabulary(code: str) -> Vocabulary:
    """Return what merging knows of a language that has a folder."""
    return next(v for v in vocabularies() if v.code == code)


@cache
def captions(code: str) -> Any:
    """Return the words a picture needs in a language that has a folder; see ``plotting.captions``."""
    return import_module(f"{__name__}.{code}.captions")


def shorten(line: str, fits: Callable[[str], bool]) -> str | None:
    """Return the fullest statement made of a title that fits; None if there is none.

    >>> shorten("The envoy left Busan on a ship of the line", lambda words: len(words) < 25)
    'The envoy left Busan'
    """
    made: str | None = _shortening(guess_language(line))(line, fits)
    return made


@cache
def _shortening(code: str) -> Callable[[str, Callable[[str], bool]], str | None]:
    found: Callable[[str, Callable[[str], bool]], str | None] = import_module(
        f"{__name__}.{code}.shortening"
    ).shorten
    return found
