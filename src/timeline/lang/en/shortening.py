"""Shorten an English statement so that it stays one: by what it can do without, and never by a half of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .lexicon import SPEECH
from .noun_phrases import group
from .people import bare
from .subjects import subject
from .tagging import lemma_of, tag_of
from .verbs import triggers
from .wording import Wording, read

_BOUND = frozenset("of on to as into by".split())
"""Prepositions that a passive verb wants."""
_ADVERB = re.compile(r" ([a-z]{3,}ly)(?= [a-z])")
_NEEDED = re.compile(
    r"\b(?:if|unless|until|whether|than|provided|except|only|rather|instead|without|hardly|but)\b",
    re.IGNORECASE,
)
"""Without these a statement says more than it did."""
_NEGATED = re.compile(
    r"\b(?:not|n[’']t|never|no|nor|neither|cannot|fail\w*|refus\w*|den(?:y|ie[sd])|declin\w*|few|little|nothing|nobody|none)\b",
    re.IGNORECASE,
)
_LIST = re.compile(r"(?:,[dnage]+)*,?c[dnag]+")
_CLOSED = re.compile(r"(?:^|[xvgi])[^wb]*$")
"""What a line that opens a clause has after it: its verb."""
_ASIDE = re.compile(r",[^xvgei,.]*$")
_COMPLETE = frozenset(
    "arrive die resign begin end open close land leave depart collapse crash meet happen resume erupt explode win lose".split()
)
"""Verbs that need nothing after them."""
_ASKS = frozenset(
    """expect want ask urge tell order allow help force invite persuade require request cause enable lead instruct
    convince encourage warn intend believe know call drive teach permit advise""".split()
)
"""Verbs whose object does what follows."""
_ABLE = frozenset(
    "able unable likely unlikely ready willing eager keen reluctant free bound set due about".split()
)
_EMPTY = frozenset(
    "time way fact extent occasion theme purpose basis view case point name sake course spot eve end lot part form".split()
)
"""Nouns that say nothing without what tells of them."""
_SEEN = 320
"""Characters of a line that are looked into."""
_WEAK, _CUT, _CALLED, _BARE = 24, 8, 2, 3
"""How many characters count as lost by a cut before *of*, any other, a phrase of the subject, and its title."""


def shorten(line: str, fits: Callable[[str], bool]) -> str | None:
    """Return the fullest statement made of a line that fits; None if there is none.

    Nothing is left out on which its truth hangs: what is denied or conditional keeps its adverbials.

    >>> shorten("The maker opened a plant in Busan, which will make small parts", lambda s: len(s) < 50)
    'The maker opened a plant in Busan'
    >>> shorten("Foreign Minister Anna Berg met lawmakers from three parties", lambda s: len(s) < 40)
    'Anna Berg met lawmakers'
    >>> shorten("The sides did not sign a treaty with the union", lambda s: len(s) < 40)
    """
    if len(line) > _SEEN:
        return (
            None
            if _NEEDED.search(line, _SEEN)
            else shorten(line[: line.rfind(" ", 0, _SEEN)], fits)
        )
    words = read(line, 0, len(line), triggers(line, 0, len(line)))
    best, score = None, -1
    adverbs = _ADVERB.search(line) is not None
    ends: list[tuple[int, int]] = []
    for begins, least, loss, who in _heads(words):
        ends = ends or list(_ends(words, least))
        for end, weak in ends:
            if len(who) + end - begins - loss - weak <= score:
                continue  # it cannot be fuller
            full = line[begins:end]
            for short in (full, _ADVERB.sub(_spared, full)) if adverbs else (full,):
                whole = f"{who}{short}".rstrip(" ,;:–—-")
                worth = len(whole) - loss - weak
                if worth > score and fits(whole):
                    best, score = whole, worth
    return best


def _spared(adverb: re.Match[str]) -> str:
    return "" if tag_of(adverb[1]) == "adv" and not _NEEDED.search(adverb[1]) else adverb[0]


def _heads(w: Wording) -> Iterator[tuple[int, int, int, str]]:
    """Yield where the kept words begin, the word before which none ends, the loss, and the subject."""
    verb = _main(w)
    if verb is None and re.search("[xv]", w.parts):
        return
    if verb is None:
        first = next((n for n, part in enumerate(w.parts) if part in "pe,w" and n), len(w.parts))
        least = first
        if first < len(w.parts) and w.parts[first] in "pe":
            least = _nominal(w, first + 1)
        yield 0, least, 0, ""
        return
    begins = group(w, verb)
    least = _least(w, verb)
    yield 0, least, 0, ""
    if not begins:
        return
    seen = w.text[: w.ends[begins - 1]]
    for loss, who in _called(w, begins):
        if who and who != seen:
            yield w.starts[begins], least, loss, f"{who} "


def _main(w: Wording) -> int | None:
    """Return the verb of the clause that a line begins with."""
    for n, part in enumerate(w.parts):
        if part == "v" or (part == "x" and w.parts[n + 1 : n + 2] not in ("x", "a", "v")):
            who = subject(w, group(w, n))
            if who is not None and who[0] == 0:
                return n
    return None


def _called(w: Wording, begins: int) -> Iterator[tuple[int, str]]:
    """Yield a subject with less and less that hangs on it, and its names without titles."""
    parts = w.parts[:begins].rstrip("a")
    end = len(parts)
    places = [n for n in range(1, end) if parts[n] in ",pwebt"]
    joined = re.search(r"[nd]c[nd]", parts) is not None
    for loss, at in enumerate([end, *reversed(places)], 1):
        whole = joined and at != end and "c" in parts[at:] and "c" not in parts[:at]
        if whole and not w[at - 1].endswith("s"):
            continue
        who = w.text[: w.ends[at - 1]]
        if w.parts[at - 1] != "n":
            continue
        if (
            at != end
            and w[at] == "of"
            and w[at - 1][:1].isupper()
            and parts[at + 1 : at + 2] != "d"
        ):
            continue
        hard = _WEAK * (at != end and w[at] == "of" and w[at - 1].islower())
        if at != end:
            yield _CALLED * loss + hard, who
        if not joined and (name := bare(who)) != who and name[:1].isupper():
            yield _CALLED * (loss if at != end else 0) + _BARE, name


def _least(w: Wording, verb: int) -> int:
    """Return the word before which no statement ends: after the verb's object, or its complement."""
    parts, many = w.parts, len(w.parts)
    passive = parts[verb] == "v" and any(
        w[n] in ("is", "are", "was", "were", "be", "been", "being")
        for n in range(group(w, verb), verb)
    )
    at, last = verb + 1, verb
    while at < many:
        part = parts[at]
        if part == "a" or (
            part == "p"
            and w[at] in ("up", "out", "off", "down")
            and parts[at + 1 : at + 2] in ("d", "n", "p", "a")
        ):
            at += 1
        elif part == "t" or part in "ig":
            passive, last = False, at if part != "t" else last
            at += 1
        elif lemma_of(w[last]) in SPEECH or part == "b":
            inner = next((n for n in range(at, many) if parts[n] in "xv" or parts[n] in ".,"), many)
            if inner < many and parts[inner] in "xv" and (part == "b" or parts[at] in "dnh"):
                while inner + 1 < many and parts[inner] in "xa" and parts[inner + 1] in "xav":
                    inner += 1
                last, at = inner, inner + 1
                passive = any(
                    w[n] in ("be", "been", "was", "were", "is", "are")
                    for n in range(max(0, inner - 2), inner)
                )
            elif part in "dnh":
                at = _nominal(w, at)
                if parts[at : at + 1] != "b":
                    return at
            elif part == "p":
                return _nominal(w, at + 1)
            else:
                return at
        elif part in "dnh":
            at = _nominal(w, at)
            if parts[at : at + 1] == "b" and w[at] == "that":
                continue
            return at
        elif part == "p":
            if (passive or lemma_of(w[last]) in _COMPLETE) and w[at] not in _BOUND:
                return at
            while at < many and parts[at] == "p":
                at += 1
            return _nominal(w, at)
        elif part == "c" and parts[at + 1 : at + 2] in ("v", "i", "g") and at == last + 1:
            last = at + 1  # "developed and made the car"
            at += 2
        else:
            return at
    return at


def _nominal(w: Wording, at: int) -> int:
    """Return where a noun phrase ends, with what is joined to it."""
    many = len(w.parts)
    while at < many and w.parts[at] in "dnah":
        at += 1
    more = _LIST.match(w.parts, at)
    if more:
        at = more.end()
    return at


def _ends(w: Wording, least: int) -> Iterator[tuple[int, int]]:
    """Yield the offsets at which a line may end, and what is lost there."""
    parts, line = w.parts, w.text
    denied = _NEGATED.search(line) is not None
    needed = max((m.start() + 1 for m in _NEEDED.finditer(line)), default=0)
    yield len(line), 0
    for n in range(max(least, 1), len(parts)):
        part = parts[n]
        if part == "n" and w[n] in ("“", '"', "``") and parts[n - 1] == "n" and n > least:
            yield w.ends[n - 1], _WEAK
        if part not in "p,cbwget" or parts[n - 1] in "pdcta,wbie":
            continue
        if parts[n - 1] == "v" and n > least:
            continue
        if parts[n - 1] == "g" and parts[n - 2] != "p":
            continue
        if part in "ge" and parts[n + 1 : n + 2] not in ("d", "p"):
            continue  # "the founding anniversary"
        if not _CLOSED.search(parts, 0, n):
            continue  # "the treaty that Moscow | and Pyongyang signed"
        if part != "," and _ASIDE.search(parts, least, n):
            continue  # "Kim, the chairman | of the club"
        if part == "t" and parts[n - 1] != "n":
            continue  # "is expected to"
        word = w[n].lower()
        end = w.ends[n - 1]
        if denied and not (part == "," or part == "w" or (part == "b" and word != "that")):
            continue
        joined = _LIST.match(parts, n)
        clause = joined is None or parts[joined.end() : joined.end() + 1] in ("x", "v")
        if part in "c," and not clause:
            continue
        if part == "b" and word == "that":
            continue
        if end < needed:
            continue
        if part == "t" and (lemma_of(_verb_before(w, n)) in _ASKS or w[n - 1] in _ABLE):
            continue  # "expected Kim | to resign"
        if word == "as" and re.search(r"\b(?:as|so|same|such)\b", line[:end]):
            continue
        if w[n - 1] in _EMPTY or (part == "p" and w[n - 1].endswith(("ed", "wn"))):
            continue
        if word == "of" and w[n - 1][:1].isupper() and parts[n + 1 : n + 2] != "d":
            continue  # "the Republic of Korea"
        if word == "to" and "from" in line[max(0, end - 30) : end]:
            continue
        yield end, _CUT + _WEAK * (word == "of" or part == "t")


def _verb_before(w: Wording, number: int) -> str:
    return next((w[n] for n in range(number - 1, -1, -1) if w.parts[n] in "vi"), "")
