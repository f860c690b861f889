"""Where an English clause begins, and where it ends that reaches at least to a word."""

from __future__ import annotations

import re

from .lexicon import SPEECH
from .noun_phrases import group
from .subjects import subject
from .tagging import lemma_of
from .wording import Wording

_SAID = re.compile(r"a*(?:[dnp]+(?:c[dnp]+)?|h)x*(v)|(v)")
_AFTER_COMMA = frozenset("with according following despite while when as after before in".split())
_WHEN = frozenset("when after before as since while once if although because until".split())
_FRONTED = re.compile(r"b[^,.\"bw]*$")
_LIST = re.compile(r",[dna]+(?:,[dna]+)*,?c")
_OF_WHICH = re.compile(r",[dna]+pw")
_NEW = re.compile(r"a*[dnpa]+[xv]")
_OPENS = frozenset(("“", "``", "‘"))
_CLOSES = frozenset(("”", "''"))


def opened(w: Wording, number: int) -> int:
    """Return where the sentence begins, or what a stop or a quotation mark sets off, before a word."""
    first = number
    quoted = w.parts[:number].count('"') % 2
    if w.parts[first] == "w":
        return 0
    while first and w.parts[first - 1] != "." and (w.parts[first - 1] != '"' or not quoted):
        first -= 1
    return first


def close(w: Wording, reach: int, begins: int) -> int:
    """Return the number of the word at which the clause of an event is over.

    >>> from .wording import read
    >>> from .verbs import triggers
    >>> text = "The envoy met lawmakers in Seoul, saying nothing, and left."
    >>> words = read(text, 0, len(text), triggers(text, 0, len(text)))
    >>> words.said(0, close(words, 2, 0))
    'The envoy met lawmakers in Seoul'
    """
    parts, many = w.parts, len(w.parts)
    quoted = _open_quotes(w, begins, reach)
    inner = False  # whether a clause of its own has been opened
    opens = _FRONTED.search(w.parts, 0, reach + 1)  # "After it was found, …"
    fronted = opens is not None and w[opens.start()].lower() in _WHEN
    at = reach + 1
    while at < many:
        part = parts[at]
        if part == ".":
            if w[at] in ("(", "[", "/", "$", "#", "&", "'", "’") or w[at] in "%+°":
                at += 1
                continue
            return at
        if part == '"':
            mark = w[at]
            if mark in _OPENS or (mark not in _CLOSES and not quoted):
                quoted += 1
            elif quoted:
                quoted -= 1
            else:
                return at
        elif part == "," and not quoted and not inner and (fronted or _breaks(w, at)):
            return at
        elif part == "c" and at == reach + 1 and parts[at + 1 : at + 2] in ("v", "i", "e"):
            reach = at = at + 1  # "developed and made the car"
        elif part == "c" and not quoted and _parts(w, at, begins):
            return at - (parts[at - 1] == ",")
        elif part in "wb":
            inner = True
        elif part in "xv":
            if inner:
                inner = False
                at = _group_end(w, at)
            elif parts[reach] == "v" and lemma_of(w[reach]) in SPEECH:
                at = _group_end(w, at)
            else:
                first = group(w, at)
                who = subject(w, first)
                if who is None or who[0] <= begins:
                    return first if first > reach else at
                at = _group_end(w, at)
        elif (part == "p" and w[at].lower() == "according") or (
            part == "n" and w[at] == "according" and parts[at + 1 : at + 2] == "p"
        ):
            return at
        at += 1
    return many


def _open_quotes(w: Wording, begins: int, reach: int) -> int:
    marks = 0
    for n in range(begins, reach + 1):
        if w.parts[n] == '"':
            marks += 1 if w[n] in _OPENS or (w[n] not in _CLOSES and not marks) else -1
    return max(marks, 0)


def _group_end(w: Wording, at: int) -> int:
    while at + 1 < len(w.parts) and w.parts[at] in "xa" and w.parts[at + 1] in "xav":
        at += 1
    return at


def _breaks(w: Wording, comma: int) -> bool:
    """Whether a comma ends what is told: what follows is a clause, an aside or a speaker."""
    parts = w.parts
    after = parts[comma + 1 : comma + 2]
    if not after:
        return True
    word = w[comma + 1].lower()
    if after in "wg":
        return True
    if after == "b" and word != "that":
        return True
    if after == "p":
        return word in _AFTER_COMMA and not (word == "in" and parts[comma + 2 : comma + 3] == "n")
    if after == "c":
        return _clause_follows(w, comma + 2)
    if _LIST.match(parts, comma):
        return False
    if _OF_WHICH.match(parts, comma):
        return True
    said = _SAID.match(parts, comma + 1)
    if said:
        verb = said.end() - 1
        return True if lemma_of(w[verb]) in SPEECH else after == "v"
    return word == "according"


def _clause_follows(w: Wording, at: int) -> bool:
    """Whether what follows *and* has a verb of its own, or is one."""
    for n in range(at, len(w.parts)):
        if w.parts[n] in "xv":
            return True
        if w.parts[n] in '.bw"':
            return False
    return False


def _parts(w: Wording, at: int, begins: int) -> bool:
    """Whether *and* begins another predicate or another clause."""
    parts = w.parts
    n = at + 1
    while n < len(parts) and parts[n] in "a,":
        n += 1
    if n >= len(parts):
        return True
    if parts[n] in "xv":
        return True
    if parts[n] in "hwb":
        return parts[n] != "w"
    new = _NEW.match(parts, at + 1)
    if new:
        verb = new.end() - 1
        who = subject(w, group(w, verb))
        return who is not None and who[0] == at + 1
    return False
