"""What an English label leaves out: datelines, discourse adverbs, attributions, brackets, and its own time."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

from ...clauses import Span
from .press import PRESS

# fmt: off
_LINKS = (
    "And|But|So|Yet|Then|Later|Thus|Meanwhile|Also|Hence|Therefore|However|Moreover|Furthermore|Nevertheless"
)
_DISCOURSE = re.compile(
    rf"(?:(?:{_LINKS}),? (?=[A-Z“]|(?:the|an?|his|her|its|their|it|he|she|they|this|these|there|some|all|many|on|in|at)\b)"
    r"|(?:In addition|Additionally|Besides|Likewise|Similarly|Accordingly|As a result|On the other hand"
    r"|At the same time|For (?:example|instance)|In (?:response|return|reply|particular|fact|turn|this regard"
    r"|the meantime|short)|Previously|Earlier|Afterwards?|Subsequently|Thereafter|Finally|First|Next|Lastly"
    r"|Indeed|Notably|Of course|Separately|Elsewhere|Still|Nonetheless|Instead|Specifically|Overall|Recently"
    r"|Currently|Apparently|Reportedly|Earlier in the day|That (?:same )?(?:day|morning|afternoon|evening|night)"
    rf"|{_LINKS}) ?, |(?:According to|Citing) [^,]{{2,80}}, |It (?:is|was) (?:said|reported|known) that )",
)
# fmt: on
_OPENINGS = frozenset(re.findall(r"[A-Z][a-z]+", _DISCOURSE.pattern)) | {"Afterward"}
"""The words that a discourse adverb begins with, looked up before it is looked for."""
_DATELINE = 90
"""Characters in which the dash after a dateline stands."""
_DASHES = ("--", "—", "–", ") -", ")-", " - ", " _")
_PLACE = re.compile(r"[A-Z]{3,}(?:[ ,][A-Z]{3,}){0,2} (?:--|—|–) ?")
_FILLERS = re.compile(
    r"(?:,|\b) ?(?:on the other hand|however|meanwhile|moreover|in addition|for (?:example|instance)|therefore"
    r"|respectively|of course|in turn|too(?= ?[,.]|$)|that (?:same )?(?:day|morning|afternoon|evening))(?:,|(?= )|$)"
    r"|\b(?:also|then|thus|further) (?=[a-z])|\s*\([^()]*\)|\s*-LRB- [^\n]{0,80}? -RRB-"
)
_SIGNS = (
    "(", "-LRB-", "also ", "then ", "thus ", "further ", "hand", "however", "meanwhile", "moreover", "addition", "instance",
    "example", "therefore", "respectively", "of course", "in turn", "too", "that "
)  # fmt: skip
"""One of these stands in whatever is left out."""
_SPENT = frozenset("on in at during earlier".split())
"""Words that go with their time."""
_KEPT = frozenset(
    """of since until till from by between for than to through after before around about starting beginning planned
    scheduled slated dated next last within over late early all""".split()
)
"""Words that keep it."""
_TAKEN = frozenset(
    "spend spends spent spending mark marks marked celebrate celebrated chose called saw".split()
)
"""Verbs whose object is a time."""
_SERIES = re.compile(r" and \d")
_BEING = re.compile(r" (?:is|was|were|has|had|will|would|saw|became)\b")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_AFTER = re.compile(
    r"(?:['’]s? )|(?=\s*(?:[,.;:”\"]|$|--|(?:that|to|and|but|in|on|at|for|with|by|of|as|after|it|its|the|he|she|they"
    r"|an?)\b))"
)


@lru_cache(maxsize=4)  # the events of one sentence are labelled one after the other
def spared(text: str, start: int, end: int) -> tuple[int, list[Span]]:
    """Return where a sentence begins to tell, and the stretches in it that tell nothing."""
    left = _opened(text, start, end)
    rest = text[left:end]
    if not any(map(rest.__contains__, _SIGNS)):  # far quicker than the search it spares
        return left, []
    return left, [m.span() for m in _FILLERS.finditer(text, left, end)]


def _opened(text: str, start: int, end: int) -> int:
    left = start
    head = text[start : start + _DATELINE]
    place = _PLACE.match(head)
    if place:
        return start + place.end()
    if any(map(head.__contains__, _DASHES)):
        dispatch = PRESS.dateline.match(text, start, end)
        left = dispatch.end() if dispatch else start
    while text[left : text.find(" ", left, left + 16)].rstrip(",") in _OPENINGS:
        match = _DISCOURSE.match(text, left, end)
        if match is None:
            break
        left = match.end()
    return left


def bare(text: str, start: int, end: int) -> str:
    """Return a sentence without its dateline and the words that only link it to the one before.

    >>> bare("However, talks resumed.", 0, 23)
    'talks resumed.'
    """
    return text[_opened(text, start, end) : end]


def gap(text: str, left: int, time: Span, edges: Container[int]) -> Span | None:
    """Return what goes with a time that is left out; None if a word needs it: *since Friday*.

    ``edges`` are the offsets beside the words that name events, which a time may follow bare.

    >>> text = "The envoy met lawmakers on Friday."
    >>> gap(text, 0, (27, 33), ())
    (23, 33)
    """
    start, end = time
    after = _AFTER.match(text, end)
    if after and after[0]:
        return start, after.end()  # "Thursday's "
    if start <= left:
        return time if after else None
    begins = _word(text, left, start)
    word = text[begins : start - 1].lower()
    if word == "the" and after is None:
        return None  # "in the Wednesday session"
    if word == "the" and begins > left:
        begins = _word(text, left, begins)
        word = text[begins : start - 1].lower().removesuffix(" the")
    if word in _TAKEN or (_BEING.match(text, end) and word not in _SPENT):
        return None  # "spend the weekend", "said June 2 was"
    if _SERIES.match(text, end):
        return None  # "on June 2 and 3"
    loose = after or start in edges or end in edges or _WEEKDAY.search(text, start, end)
    if word in _KEPT or not loose:
        return None
    if word not in _SPENT:
        begins = start
    comma = text[begins - 2 : begins] == ", "
    first = max(left, begins - 1 - comma)
    return first, end + (comma and text[end : end + 1] == ",")


def _word(text: str, left: int, start: int) -> int:
    """Return where the word before an offset begins."""
    return max(left, text.rfind(" ", left, start - 1) + 1)
