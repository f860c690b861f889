"""The last touch to an English label: no link at its head, nothing dangling, and no longer than it may be."""

from __future__ import annotations

import re
from functools import lru_cache

from ...titles import LONGEST, shortened, tidy
from .shortening import shorten

_LINK = re.compile(
    r"(?:Now|Then|And|But|Yet|So|For),? (?=[a-z“\"]*[A-Z]|(?:the|an?|those|these|its|his|her|their) )"
)
_DANGLING = re.compile(
    r"(?:[ ,]+(?:and|or|but|so|the|an?|that|which|than|both|while|when|of|as|between|its|his|her|their|to))+[ ,.]*$"
)


@lru_cache(maxsize=256)  # events of a sentence share a line, and an agency sends a dispatch twice
def finished(line: str) -> str:
    """Return a line as it is written, shortened if it is too long."""
    line = tidy(_closed(_DANGLING.sub("", _LINK.sub("", line.strip()))))
    if len(line) <= LONGEST:
        return line
    short = shorten(line, lambda words: len(words) < LONGEST)
    return tidy(_closed(_DANGLING.sub("", short))) if short else shortened(line)


def statement(said: str, room: int) -> str:
    """Return as much of what is said as there is room for, or all of it where less is no statement."""
    short = said if len(said) <= room else shorten(said, lambda words: len(words) <= room)
    return short or said


def quotation(head: str, said: str) -> str:
    """Return who says what in what words, or as much of them as is a statement."""
    return f"{head}“{statement(said, LONGEST - len(head) - 2)}”"


def _closed(line: str) -> str:
    """Return a line with the mark that closes what it quotes last."""
    if line.count("“") == line.count("”") + 1:
        return f"{line.rstrip(' ,.')}”"
    if line.count('"') % 2 and ' "' in line:
        return f'{line.rstrip(" ,.")}"'
    return line
