"""What an English word may be by itself: a closed class, the form of a verb, an event noun, a name."""

from __future__ import annotations

import re
from functools import lru_cache

from ...modality import Modality as M
from .lexicon import AMBIGUOUS, BASES, EVENT_NOUNS, FORMS, NOT_EVENTS, PARTICIPLES, PASTS, PRESENT

# fmt: off
_NOT_VERBS = frozenset(
    """united hundred need indeed speed seed feed breed red bed shed based sacred naked embed exceed proceed
    succeed kindred so-called alleged armed advanced limited related mixed renewed supposed aged wicked rugged
    following according including regarding concerning during morning evening king thing nothing something anything
    everything building being spring string wing ceiling billing interesting leading ongoing upcoming ring sing bring
    sterling shilling duding beijing hundreds sibling offspring pudding outstanding surprising amazing
    unchanged unprecedented undisclosed unnamed unmanned unidentified unexpected uninterrupted unlimited untapped
    sophisticated complicated talented skilled family assembly anomaly monopoly""".split()
)
MODALS = {
    "will": M.SCHEDULED, "ll": M.SCHEDULED, "shall": M.SCHEDULED,
    "would": M.SCHEDULED, "may": M.POSSIBLE, "might": M.POSSIBLE, "could": M.POSSIBLE, "can": M.POSSIBLE,
    "cannot": M.DENIED, "should": M.POSSIBLE, "must": M.POSSIBLE, "ca": M.POSSIBLE, "wo": M.SCHEDULED,
    "couldn": M.POSSIBLE, "wouldn": M.SCHEDULED, "shouldn": M.POSSIBLE, "mustn": M.POSSIBLE,
}
_CLASSES = (
    ("be", "is are was were be been being am re isn aren wasn weren"),
    ("have", "has have had having ve hasn haven hadn"), ("do", "do does did don doesn didn"),
    ("not", "not 't ’t never no without neither nor none"), ("poss", "'s ’s"), ("to", "to"),
    ("det", "the a an its his her their our my your this that these those some any each every another both all many several few most other more various"),
    ("prep", "of in on at by for from with into over under between among against through toward towards about per via amid"),
    ("pron", "he she it they we i you who which that"),
    ("sub", "when as after before since if because while where whose whom until though although unless once than whether"),
    ("co", "and or but nor"), ("number", "one two three four five six seven eight nine ten dozen dozens hundreds thousands"),
    ("adv", "also already now then just still yet ever only soon again not even later once first reportedly recently"),
    ("maybe", "likely probably possibly perhaps maybe potentially"),
)
_CLASS = {word: kind for kind, words in reversed(_CLASSES) for word in words.split()} | {"that": "that"}
# fmt: on
# Stems that lose a mute e: create, receive, move, cause, raise, advise, force, urge, manage.
_MUTE = re.compile(
    r"(?:at|iv|ov|av|[auo]us|as|is|os|[^r]ic|ac|uc|rc|[aen]g|rg|iz|ir|ar|ur|in|id|ud|ak|ok|op|ap|ib|ul|cl|pl|bl|gl|tl)$"
)  # fmt: skip
_NOUNISH = re.compile(r"[a-z]{3,}(?:tion|sion|ment)s?$")


@lru_cache(maxsize=65536)
def lemma_of(word: str) -> str:
    """Return a verb's dictionary form.

    >>> lemma_of("held"), lemma_of("signed"), lemma_of("dropped"), lemma_of("tried")
    ('hold', 'sign', 'drop', 'try')
    """
    low = word.lower()
    if low in FORMS:
        return FORMS[low]
    if low in PRESENT:
        return PRESENT[low]
    if low.endswith("ied"):
        return low[:-1] if low[:-1] in BASES else low[:-3] + "y"
    for ending in ("ed", "ing"):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return _stem(low[: -len(ending)])
    return low


def _stem(stem: str) -> str:
    if stem in BASES:
        return stem
    if stem + "e" in BASES:
        return stem + "e"
    if stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    return stem + "e" if _MUTE.search(stem) else stem


def _singular(plural: str) -> str:
    return plural[:-3] + "y" if plural.endswith("ies") else plural[:-1]


@lru_cache(maxsize=65536)
def tag_of(word: str) -> str:
    """Return what a word may be: a closed class, a verb form, an event noun, a name or nothing."""
    low = word.lower()
    if low in MODALS and word not in ("May", "Will"):
        return "modal"
    if low in _CLASS:
        return _CLASS[low]
    first = word[0]
    if first in ".;:!?()—-":
        return "stop"
    if first in "\"“”`'":
        return "quote"
    if first == ",":
        return "comma"
    if first.isdigit():
        return "number"
    if first.isupper() and word[1:].islower() is False and len(word) > 1:
        return "name"
    if low in _NOT_VERBS:
        return "other"
    if first.isupper() and low.endswith(("ed", "ing")) and lemma_of(low) not in BASES:
        return "name"
    if low in PASTS:
        return "past"
    if low in PARTICIPLES:
        return "part"
    if low.endswith("ed") and (len(low) > 4 or lemma_of(low) in BASES):
        return "ed"
    if low in PRESENT:
        return "s/n" if PRESENT[low] in AMBIGUOUS or low[:-1] in EVENT_NOUNS else "s"
    if low in BASES:
        return "b/n" if low in AMBIGUOUS or low in EVENT_NOUNS else "b"
    if low.endswith("ing") and len(low) > 4:
        return "ing"
    if low.endswith("ly"):
        return "adv"
    if low in EVENT_NOUNS or (low[-1] == "s" and _singular(low) in EVENT_NOUNS):
        return "noun"
    if first.isupper():
        return "name"
    if _NOUNISH.match(low) and low not in NOT_EVENTS and low.rstrip("s") not in NOT_EVENTS:
        return "noun"
    return "other"
