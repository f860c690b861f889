"""Who does what an English verb says: the noun phrase before it, or the one its clause shares or hangs on."""

from __future__ import annotations

import re

from .lexicon import SPEECH
from .people import is_place
from .roles import eventful
from .tagging import lemma_of
from .wording import Wording

Words = tuple[int, int]
"""The numbers of the first word and of the one after the last."""

_SINGULAR = frozenset(("is", "was", "has"))
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
_POSSESSIVES = frozenset("his her its their".split())
_STAGED = frozenset(("hold", "convene", "organize", "stage", "host", "conduct"))


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


def subject(w: Wording, begins: int) -> Words | None:
    """Return who or what does what the verb group says that begins at a word; None where it is not sure.

    A group that follows *and* shares its subject: see ``shared``.
    """
    at = _without_adverbs(w, begins)
    if not at:
        return None
    part = w.parts[at - 1]
    if part == "w":
        return antecedent(w, at - 1)
    if part == "h":
        return at - 1, at
    if part == ",":
        return _inserted(w, at - 1)
    found = phrase(w, at) if part in "nd" else None
    if found and found[0] and w.parts[found[0] - 1] == "c" and w[found[0]] in _POSSESSIVES:
        return None  # "Kim, a minister, and her party"
    if found is None or not _agrees(w, found, begins):
        return None
    name = found[0] - 1
    apart = name > 1 and w.parts[: name + 1] == "n" * name + "," and w.parts[found[0]] == "n"
    if apart and w[found[0]].islower() and all(w[n][0].isupper() for n in range(name)):
        return 0, name  # "Kim Su-min, chairman of the club left"
    return found


def _without_adverbs(w: Wording, at: int) -> int:
    while at and w.parts[at - 1] == "a":
        at -= 1
    day = _DAY.search(w.said(max(0, at - 3), at)) if at and w.parts[at - 1] == "n" else None
    if day is None or at < 2:
        return at
    return _without_adverbs(w, at - day[0].count(" ") - 1)  # "Kim on Aug. 6 sent"


def _agrees(w: Wording, who: Words, begins: int) -> bool:
    """Whether a joined subject has a verb of the plural: *the family and the aides were*."""
    verb = w[begins].lower()
    joined = any(
        w.parts[n] == "c" and w[n] == "and" and "p" not in w.parts[who[0] : n] for n in range(*who)
    )
    return not (joined and verb in _SINGULAR)


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
    if _DAY.search(w.said(max(0, end - 2), end)):
        return None  # "since April 1, which"
    if w.parts[taken : taken + 2] == "wx" and w[taken + 1] in _SINGULAR:
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
    whose = _without_adverbs(w, begins)
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
    at = _without_adverbs(w, begins)
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


def _inserted(w: Wording, comma: int) -> Words | None:
    """Return the subject that something between commas parts from its verb: *Kim, the president, …*."""
    parts = w.parts
    best = None
    at = comma
    while at:
        at -= 1
        part = parts[at]
        if part in '."':
            break
        if part in "xv" and not _owned(w, at):
            break
        if part != "," or not at or parts[at - 1] != "n":
            continue
        found = phrase(w, at)
        if found is None:
            continue
        best = found
        before = parts[found[0] - 1] if found[0] else "."
        if before != ",":
            break
    return best


def _owned(w: Wording, verb: int) -> bool:
    """Whether a verb stands in a clause of its own: *who had left*, *when he was young*."""
    at = verb
    while at and w.parts[at - 1] not in ',."':
        at -= 1
        if w.parts[at] in "wb":
            return True
    return False


def shared(w: Wording, begins: int) -> int | None:
    """Return the verb that a verb group is joined to by *and*: *met and discussed*; None if to none.

    Where what is said stands between, what follows a comma or speaks too is the speaker's.
    """
    parts = w.parts
    at = begins
    while at and parts[at - 1] in "a,":
        at -= 1
    if not at or parts[at - 1] != "c" or (w[at - 1] == "nor"):
        return None
    pause = at > 1 and parts[at - 2] == ","
    verbs = []
    for n in range(at - 2, -1, -1):
        if parts[n] in '."':
            break
        if parts[n] == "v" or (parts[n] == "x" and parts[n + 1] not in "xav"):
            verbs.append(n)
    if not verbs:
        return None
    speaks = lemma_of(w[_last(w, begins)]) in SPEECH
    for outer in verbs[1:]:
        said = lemma_of(w[outer]) in SPEECH and not _owned(w, outer)
        if said and (pause or speaks):
            return outer
    if pause and _owned(w, verbs[0]):
        free = [n for n in verbs if not _owned(w, n)]
        return free[0] if free else verbs[0]
    return verbs[0]


def _last(w: Wording, begins: int) -> int:
    """Return the last word of the verb group that begins at a word."""
    at = begins
    while at + 1 < len(w.parts) and w.parts[at] in "xa" and w.parts[at + 1] in "xav":
        at += 1
    return at


def governing(w: Wording, number: int) -> int | None:
    """Return the verb of the clause that a word stands in which is none itself."""
    parts = w.parts
    for n in range(number - 1, -1, -1):
        if parts[n] in '.b"' or (parts[n] == "w"):
            break
        if parts[n] == "v" or (parts[n] == "x" and parts[n + 1] not in "xav"):
            return n
    for n in range(number + 1, len(parts)):
        if parts[n] in '."':
            break
        if parts[n] == "v" or (parts[n] == "x" and parts[n + 1 : n + 2] not in ("x", "a", "v")):
            who = subject(w, group(w, n))
            if who is not None and who[0] <= number < who[1]:
                return n
    return None
