"""Who does what an English verb says: the noun phrase before it, or the one its clause shares or hangs on."""

from __future__ import annotations

from .lexicon import SPEECH
from .noun_phrases import SINGULAR, Words, antecedent, group, phrase, without_adverbs
from .tagging import lemma_of
from .wording import Wording

_POSSESSIVES = frozenset("his her its their".split())


def subject(w: Wording, begins: int) -> Words | None:
    """Return who or what does what the verb group says that begins at a word; None where it is not sure.

    A group that follows *and* shares its subject: see ``shared``.
    """
    at = without_adverbs(w, begins)
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
    if found is None or not _agrees(w, found, begins) or (w[found[0]] == "not" and found[0]):
        return None  # "it was Jobs, not Cook, who"
    name = found[0] - 1
    apart = name > 1 and w.parts[: name + 1] == "n" * name + "," and w.parts[found[0]] == "n"
    if apart and w[found[0]].islower() and all(w[n][0].isupper() for n in range(name)):
        return 0, name  # "Kim Su-min, chairman of the club left"
    return found


def _agrees(w: Wording, who: Words, begins: int) -> bool:
    """Whether a joined subject has a verb of the plural: *the family and the aides were*."""
    verb = w[begins].lower()
    joined = any(
        w.parts[n] == "c" and w[n] == "and" and "p" not in w.parts[who[0] : n] for n in range(*who)
    )
    return not (joined and verb in SINGULAR)


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


def passive(w: Wording, at: int, outer: int, verb: int) -> bool:
    """Whether a participle that shares auxiliaries is of the passive: it has no object."""
    being = any(
        w[n] in ("is", "are", "was", "were", "be", "been", "being") for n in range(at, outer)
    )
    return being and w.parts[verb + 1 : verb + 2] not in ("d", "n", "h")
