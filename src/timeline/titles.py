"""A short line for a label: no longer than fits, capitalised, never cut in a word."""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 96
_ENDS = re.compile(r"[,;:] | (?=(?:on|in|at|to|for|from|with|by|after|before|over|that|and|as) )")
_OPEN = re.compile(r"[“\"‘(]")


@lru_cache(maxsize=32)  # the events of one clause have one title
def clipped(text: str, left: int, right: int, fragment: re.Pattern[str]) -> str:
    """Return ``text[left:right]`` as one line of at most 96 characters, cut where a phrase ends.

    >>> clipped("and the ministry announced a plan.", 0, 34, re.compile("and "))
    'The ministry announced a plan'
    """
    line = " ".join(text[left:right].split()).strip(" ,;")
    while match := fragment.match(line):
        line = line[match.end() :]
    if len(line) > LONGEST:
        cuts = [m.start() for m in _ENDS.finditer(line, LONGEST // 2, LONGEST)]
        line = (line[: cuts[-1]] if cuts else line[: LONGEST - 1].rsplit(" ", 1)[0]).rstrip(
            " ,;:"
        ) + "…"
    if line.endswith(".") and not line.endswith((".m.", "..")):
        line = line[:-1]
    if not _OPEN.search(line) or line[-1:] not in '”"’)':
        line = (
            line.strip('“”"') if line.count("“") != line.count("”") or line.count('"') % 2 else line
        )
    return line[:1].upper() + line[1:]
