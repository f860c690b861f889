"""A short line for a label: no longer than fits, capitalised, never cut in a word or a quotation."""

from __future__ import annotations

import re

LONGEST = 96
"""Characters of a label."""
_PAIRS = (("“", "”"), ("‘", "’"), ("(", ")"), ("[", "]"))
_BLANKS = re.compile(r"\s+(?=[,.;:?!”’)\]])|(?<=[“‘(\[])\s+")
_LOOSE = (" ,", " .", " ;", " :", " ”", " )", "“ ", "( ")
_APART = re.compile(r" (?=(?:['’](?:s|ve|re|ll|d|m)|n['’]t)\b)|(?<=s) (?=['’] )")
_DOUBLED = re.compile(r"[,;:]\s*(?=[,;:])")
_MARKED = re.compile(r"[“”‘’()\[\]\"'`]| [,.;:]|\.$")
"""One of these stands in a line that anything but its blanks and its capital is to be set right in."""
_EDGES = " ,;:–—-"


def without(text: str, start: int, end: int, gaps: list[tuple[int, int]]) -> str:
    """Return ``text[start:end]`` without the stretches that are left out.

    >>> without("They met on Sunday in Busan", 0, 27, [(8, 18)])
    'They met in Busan'
    """
    kept, at = [], start
    for first, last in gaps:
        if at <= first and last <= end:
            kept.append(text[at:first])
            at = last
    kept.append(text[at:end])
    return "".join(kept)


def tidy(line: str) -> str:
    """Return a line with single blanks, a capital, and no quotation mark or bracket without its other.

    >>> tidy("the envoy called it “a mistake , ")
    'The envoy called it a mistake'
    """
    line = " ".join(line.split()).strip(_EDGES)
    if not _MARKED.search(line):
        return line[:1].upper() + line[1:]
    if " '" in line or " ’" in line or "``" in line or " n't" in line:
        line = _APART.sub("", line).replace("`` ", "“").replace("``", "“").replace(" ''", "”")
    if any(map(line.__contains__, _LOOSE)):
        line = _DOUBLED.sub("", _BLANKS.sub("", line))
    for opens, closes in _PAIRS:
        if opens in line or (closes in line and closes != "’"):
            line = _balanced(line, opens, closes)
    if line.count('"') % 2:
        line = line.replace('"', "")
    if line.endswith((",”", ',"')):
        line = line[:-2] + line[-1]
    if line.endswith(".") and not line.endswith((".m.", "..", "U.S.", "U.N.", "U.K.")):
        line = line[:-1]
    line = line.strip(_EDGES)
    return line[:1].upper() + line[1:]


def _balanced(line: str, opens: str, closes: str) -> str:
    """Return a line without the marks of a pair that have no other; an apostrophe is none."""
    first, last = line.find(opens) < line.find(closes), line.rfind(opens) < line.rfind(closes)
    if first and last and line.count(opens) == line.count(closes):
        return line
    drop: list[int] = []
    waiting: list[int] = []
    for found in re.finditer(f"[{re.escape(opens + closes)}]", line):
        if found[0] == opens:
            waiting.append(found.start())
        elif waiting:
            waiting.pop()
        elif closes != "’":
            drop.append(found.start())
    for at in sorted([*drop, *waiting], reverse=True):
        line = line[:at] + line[at + 1 :]
    return line


def shortened(line: str, longest: int = LONGEST) -> str:
    """Return a line cut between two words, with the sign that it is cut; a short one as it is.

    >>> shortened("one two three", 9)
    'one two…'
    """
    if len(line) <= longest:
        return line
    head = line[: longest - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[longest // 2 :] else head).rstrip(" ,;:“‘(") + "…"
