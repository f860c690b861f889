"""The forms of every language's press, gathered once."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from .. import lang

if TYPE_CHECKING:
    import re

    from ..press import Press


@cache
def presses() -> tuple[Press, ...]:
    """Return the press of every language that has one.

    All are tried on every article: an English edition carries Korean buttons, and the reverse.
    """
    codes = sorted(m.name for m in iter_modules(lang.__path__) if m.ispkg)
    found = []
    for code in codes:
        try:
            found.append(import_module(f"{lang.__name__}.{code}.press").PRESS)
        except ModuleNotFoundError:
            continue
    return tuple(found)


@cache
def forms(name: str) -> tuple[re.Pattern[str], ...]:
    """Return one pattern of every language: ``forms("byline")``."""
    return tuple(getattr(press, name) for press in presses())


def whole(name: str, line: str) -> bool:
    """Tell whether a line is, as a whole, of a form."""
    return any(form.fullmatch(line) for form in forms(name))


def holds(name: str, line: str) -> bool:
    """Tell whether a form is anywhere in a line."""
    return any(form.search(line) for form in forms(name))


def begins(name: str, line: str) -> re.Match[str] | None:
    """Return how a line begins with a form, by the first language in which it does."""
    return next((m for form in forms(name) if (m := form.match(line))), None)


def ends(name: str, line: str) -> re.Match[str] | None:
    """Return how a line ends with a form, by the first language in which it does.

    Only the last stretch is looked at: the forms are short, and a paragraph may be long.
    """
    start = max(0, len(line) - 200)
    return next((m for form in forms(name) if (m := form.search(line, start))), None)
