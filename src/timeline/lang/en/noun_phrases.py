"""English noun phrases: where one begins, what hangs on it, and what tells of it."""

from __future__ import annotations

import re

from .lexicon import SPEECH
from .people import is_place
from .roles import eventful
from .tagging import lemma_of
from .wording import Wording

Words = tuple[int, int]
"""The numbers of the first word and of the one after the last."""

SINGULAR = frozenset(("is", "was", "has"))
_TIMES = frozenset(
    "day week month year time moment morning afternoon evening night minute hour way".split()
)
_MARKS = frozenset(("“", '"', "``", "‘"))
_DAYS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December""".split()
)
_DAY = re.compile(
    r"\b(?:[Oo]n )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d\d?)$"
)
_STAGED = frozenset(("hold", "convene", "organize", "stage", "host", "conduct"))
_STATED = frozenset(
    "fact claim belief report news view idea hope fear statement sign evidence possibility allegation saying".split()
)
"""Nouns whose clause says what they are, and takes nothing up."""


def group(w: Wording, verb: int) -> int:
    """Return the first word of the verb group that a verb ends: *has not been* told.

    >>> from .wording import read
    >>> text = "The talks have not yet begun."
    >>> group(read(text, 0, len(text), ()), 5)
    2
    """
    at = verb
    while at and w.parts[at - 1] in "xa":
        at -= 1
    return at


def without_adverbs(w: Wording, at: int) -> int:
    """Return where the adverbs and the day before a word begin."""
    while at and w.parts[at - 1] == "a":
        at -= 1
    day = _DAY.search(w.said(max(0, at - 3), at)) if at and w.parts[at - 1] == "n" else None
    if day is None or at < 2:
        return at
    return without_adverbs(w, at - day[0].count(" ") - 1)  # "Kim on Aug. 6 sent"


def nouns(w: Wording, end: int) -> int:
    """Return where the words begin that make one noun phrase, without what hangs on it."""
    at, parts = end, w.parts
    while at and (parts[at - 1] == "n" or (parts[at - 1] == "a" and at < end)):
        at -= 1
    while at and at < end and parts[at - 1] in "da":
        at -= 1  # "not all the members", "only"
    return at


def antecedent(w: Wording, end: int) -> Words | None:
    """Return the noun that a relative clause or a participle tells of, with what it is a part of.

    >>> from .wording import read
    >>> text = "a summit in Rome, which"
    >>> antecedent(read(text, 0, len(text), ()), 5)
    (0, 4)
    """
    taken = end
    if end and w.parts[end - 1] == ",":
        end -= 1
    first = nouns(w, end)
    if first == end:
        return None
    if w[first] == "not":
        return None
    if _DAY.search(w.said(max(0, end - 2), end)):
        return None  # "since April 1, which"
    if w.parts[taken : taken + 2] == "wx" and w[taken + 1] in SINGULAR:
        while _plural(_head(w, first)):
            if first < 2 or w.parts[first - 1] != "p" or w.parts[first - 2] != "n":
                return None
            end = first - 1
            first = nouns(w, end)  # "the sale of arms to rebels, which was"
    if (
        first > 1
        and w.parts[first - 1] == "c"
        and w.parts[first] == "n"
        and w.parts[first - 2] == "n"
    ):
        first = nouns(w, first - 1)  # "the players and coaches who"
    while first > 1 and w.parts[first - 1] == "p" and w.parts[first - 2] == "n":
        place = w[first - 1] in ("in", "at", "of", "near") and is_place(w.said(first, end))
        if w[first - 1] != "of" and not place:
            break
        first = nouns(w, first - 1)
    return first, end


def occasion(w: Wording, participle: int) -> Words | None:
    """Return the noun that a participle tells of: of several in a row, what is *held* is an event.

    >>> from .wording import read
    >>> text = "a meeting on trade held in Rome"
    >>> words = read(text, 0, len(text), ())
    >>> words.said(*occasion(words, 4))
    'a meeting on trade'
    """
    noun = antecedent(w, participle)
    if noun is None or lemma_of(w[participle]) not in _STAGED:
        return noun
    first = noun[0]
    while not eventful(_head(w, first).lower()):
        if first < 2 or w.parts[first - 1] != "p" or w.parts[first - 2] != "n":
            return noun
        first = nouns(w, first - 1)
    return first, noun[1]


def _plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is"))


def _head(w: Wording, first: int) -> str:
    at = first
    while w.parts[at + 1 : at + 2] in ("n", "d", "a") and w[at + 1] not in _MARKS:
        at += 1
    return w[at]


def phrase(w: Wording, end: int) -> Words | None:
    """Return the noun phrase that ends before a word, with all that hangs on its noun.

    None is for a phrase whose beginning is not sure: *in Seoul talks*.
    """
    parts = w.parts
    at, cut, comma = end, -1, -1
    while True:
        first = nouns(w, at)
        before = parts[first - 1] if first else "."
        bare = first == at  # no noun here: *plans | to build*
        if before in "eg":
            at = first - 1
            if before == "g" and (not at or parts[at - 1] in '.",bc'):
                return (
                    (at, end) if not at or parts[at - 1] != "," else None
                )  # "Building ships takes years"
            if before == "e" and (not at or parts[at - 1] != "n"):
                return None if bare or not at else (first, end)
            continue
        if before == "i":
            at = first - 1
            while at and parts[at - 1] in "iat":
                at -= 1
            if not at or parts[at - 1] != "n":
                return None
            continue
        if before == "p" and w[first - 1].lower() == "at" and w[first] in ("least", "most"):
            return first - 1, end
        if before == "p" and w[first - 1] == "than" and first > 1:
            return first - 2, end  # "more than ten men"
        if before == "p":
            at = first - 1
            while at and parts[at - 1] in "pa":
                at -= 1
            if at and (parts[at - 1] in "negi" or (parts[at - 1] == "d" and w[at] == "of")):
                continue
            if at and parts[at - 1] in "vx":
                return _after_verb(w, at, end, cut)
            if comma > 0:
                return comma + 1, end  # "On the spot, Kim, Han and Choe learned"
            return None
        if bare:
            return None
        if before == "c" and first > 1 and w[first - 1] in ("and", "or"):
            back = first - 2 - (parts[first - 2] == ",")
            if parts[first - 2] == "," and not _listed(w, back + 1):
                return first, end  # "Seoul rose, and Tokyo fell"
            if back >= 0 and parts[back] in "nh":
                cut = first if cut < 0 else cut
                at = back + 1
                if parts[back] == "h":
                    return (back, end) if not back or parts[back - 1] in '.",b' else (cut, end)
                continue
        if before == "," and cut > 0 and first > 1 and parts[first - 2] == "n":
            comma, at = first - 1, first - 1
            continue
        if before in "vx":
            return _after_verb(w, first, end, cut)
        return first, end


def _listed(w: Wording, end: int) -> bool:
    """Whether a noun phrase before a comma is not the first of a list."""
    first = nouns(w, end)
    return first > 0 and first < end and w.parts[first - 1] == ","


def _after_verb(w: Wording, first: int, end: int, cut: int) -> Words | None:
    """Return a noun phrase before which another verb stands.

    It is that verb's object, unless the verb tells of it in a relative clause or reports what is said.
    """
    verb = first - 1
    begins = group(w, verb)
    whose = without_adverbs(w, begins)
    if whose and w.parts[whose - 1] == "w":
        noun = antecedent(w, whose - 1)
        return (noun[0], end) if noun else None
    if cut > 0:
        return cut, end
    if lemma_of(w[verb]) in SPEECH and w.parts[first] in "nd":
        return first, end
    noun = contact(w, begins)
    return (noun[0], end) if noun else None


def contact(w: Wording, begins: int) -> Words | None:
    """Return the noun that a clause tells of which follows it without a word between.

    >>> from .wording import read
    >>> text = "The pact Putin signed applies."
    >>> contact(read(text, 0, len(text), ()), 3)
    (0, 2)
    """
    at = without_adverbs(w, begins)
    if not at:
        return None
    if w.parts[at - 1] == "h":
        split = at - 1
    else:
        split = nouns(w, at)
        if split == at:
            return None
        if not split or w.parts[split - 1] != "n":  # "the pact Putin signed"
            names = [
                n
                for n in range(split + 1, at)
                if w[n][0].isupper()
                and len(w[n - 1]) > 2
                and w[n - 1].islower()
                and w[n] not in _DAYS
            ]
            split = names[-1] if names else 0
    first = nouns(w, split)
    if first == split or w.parts[first] != "d" or split - first < 2 or w[split - 1] in _TIMES:
        return None
    return first, split


def taken_up(w: Wording, clause: int) -> Words | None:
    """Return the noun that is the object of a clause: *the treaty that | both sides signed*."""
    that = clause - 1
    if that < 1 or w.parts[that - 1] != "n" or w[that] not in ("that", "which", "whom"):
        return None
    return None if w[that - 1] in _STATED else antecedent(w, that)
