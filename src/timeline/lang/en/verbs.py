"""The events an English sentence names: its verbs and event nouns, and how firmly each is said."""

from __future__ import annotations

import re
from functools import lru_cache

from ...extraction.clauses import Kind, Trigger
from ...modality import Modality as M
from .lexicon import (
    AMBIGUOUS,
    BASES,
    EVENT_NOUNS,
    FORMS,
    NOT_EVENTS,
    PARTICIPLES,
    PASTS,
    PRESENT,
    SPEECH,
    STATES,
)

# fmt: off
_NOT_VERBS = frozenset(
    """united hundred need indeed speed seed feed breed red bed shed based sacred naked embed exceed proceed
    succeed kindred so-called alleged armed advanced limited related mixed renewed supposed aged wicked rugged
    following according including regarding concerning during morning evening king thing nothing something anything
    everything building being spring string wing ceiling billing interesting leading ongoing upcoming ring sing bring
    sterling shilling duding beijing hundreds sibling offspring pudding outstanding surprising amazing""".split()
)
_MODALS = {
    "will": M.SCHEDULED, "ll": M.SCHEDULED, "shall": M.SCHEDULED, 
    "would": M.SCHEDULED, "may": M.POSSIBLE, "might": M.POSSIBLE, "could": M.POSSIBLE, "can": M.POSSIBLE,
    "cannot": M.DENIED, "should": M.POSSIBLE, "must": M.POSSIBLE, "ca": M.POSSIBLE, "wo": M.SCHEDULED,
    "couldn": M.POSSIBLE, "wouldn": M.SCHEDULED, "shouldn": M.POSSIBLE, "mustn": M.POSSIBLE,
}
_PLANS = dict.fromkeys(
    """plan plans planned planning scheduled slated set due agreed agrees agree vowed vows vow pledged pledges
    promised promises decided decides decide intends intend intended aims aim aimed ordered is are was were
    preparing prepares prepare prepared ready going schedule goal decision deadline moving move looking
    promise preparations best""".split(), M.SCHEDULED,
) | dict.fromkeys(
    """expected expects expect likely unlikely hopes hoped hope wants wanted want seeks sought seek considering
    considers threatened threatens urged urges proposed proposes able poised forecast tipped projected
    estimated anticipated predicted believed need needs chance hoping""".split(), M.POSSIBLE,
) | dict.fromkeys("failed fails fail refused refuses refuse declined declines unable".split(), M.DENIED
) | dict.fromkeys("managed manages continued continues began begins started starts helped helps".split(), M.ASSERTED)
_CLASSES = (
    ("be", "is are was were be been being am re isn aren wasn weren"),
    ("have", "has have had having ve hasn haven hadn"), ("do", "do does did don doesn didn"),
    ("not", "not 't ’t never no without neither nor none"), ("poss", "'s ’s"), ("to", "to"),
    ("det", "the a an its his her their our my your this that these those some any each every another both all"),
    ("prep", "of in on at by for from with into over under between among against through toward towards about per via amid"),
    ("pron", "he she it they we i you who which that"),
    ("sub", "when as after before since if because while where whose whom until though although unless once"),
    ("co", "and or but nor"),
    ("adv", "also already now then just still yet ever only soon again not even later once first reportedly recently"),
    ("maybe", "likely probably possibly perhaps maybe potentially"),
)
_CLASS = {word: kind for kind, words in reversed(_CLASSES) for word in words.split()} | {"that": "that"}
# fmt: on
_TOKEN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*|['’][ts]\b|[.,;:!?()\"“”]|``|\'\'|--|—|\d+")
_IF = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ii]n case|Had (?:the|he|she|it|they|[A-Z]\w+))\b")
# Stems that lose a mute e: create, receive, move, cause, raise, advise, force, urge, manage.
_MUTE = re.compile(r"(?:at|iv|ov|av|[auo]us|as|is|os|[^r]ic|ac|uc|rc|[aen]g|rg|iz|ir|ar|ur|in|id|ud|ak|ok|op|ap|ib|ul|cl|pl|bl|gl|tl)$")  # fmt: skip
_NOUNISH = re.compile(r"[a-z]{3,}(?:tion|sion|ment)s?$")
_DEVERBAL = frozenset(("plan", "decision", "goal", "schedule", "due", "chance", "deadline", "best"))


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
        return low[:-3] + "y"
    for ending in ("ed", "ing"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
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


@lru_cache(maxsize=65536)
def _tag(word: str) -> str:
    """Return what a word may be: a closed class, a verb form, an event noun, a name or nothing."""
    low = word.lower()
    if low in _MODALS and word not in ("May", "Will"):
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
    if low in PASTS:
        return "past"
    if low in PARTICIPLES:
        return "part"
    if low.endswith("ed") and len(low) > 4:
        return "ed"
    if low in PRESENT:
        return "s/n" if PRESENT[low] in AMBIGUOUS or low[:-1] in EVENT_NOUNS else "s"
    if low in BASES:
        return "b/n" if low in AMBIGUOUS or low in EVENT_NOUNS else "b"
    if low.endswith("ing") and len(low) > 4:
        return "ing"
    if low.endswith("ly"):
        return "adv"
    if low in EVENT_NOUNS or (low[-1] == "s" and low[:-1] in EVENT_NOUNS):
        return "noun"
    if first.isupper():
        return "name"
    if _NOUNISH.match(low) and low not in NOT_EVENTS and low.rstrip("s") not in NOT_EVENTS:
        return "noun"
    return "other"


def triggers(text: str, start: int, end: int) -> list[Trigger]:
    """Return the words of a sentence that name events, left to right."""
    tokens = [(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text, start, end)]
    tags = [_tag(token[2]) for token in tokens]
    tags.append("stop")
    condition = _IF.search(text, start, end)
    supposed = condition.start() if condition else end
    found: list[Trigger] = []
    modal: tuple[M, str] | None = None  # what a base form after it is
    shared: tuple[M, str] | None = None  # what a base form joined to the last one is
    aux = ""  # the forms of be, have and do before a verb
    negated = maybe = ""
    before = "start"  # the tag before, adverbs left out
    verbs = 0  # finite verbs of the clause
    subordinate = quoted = False
    for index, (at, to, word) in enumerate(tokens):
        tag, after = tags[index], tags[index + 1]
        low = word.lower()
        if tag in ("stop", "quote", "comma"):
            modal, aux, negated, maybe = None, "", "", ""
            subordinate = False
            if tag != "comma":
                verbs, shared, before = 0, None, "start" if tag == "quote" else "stop"
            else:
                before = "comma"
            continue
        if tag == "not":
            negated = word
            continue
        if tag == "adv":
            continue
        if tag == "maybe":
            maybe = low
            modal = (M.POSSIBLE, low) if modal else modal
            before = "be" if aux else before
            continue
        if tag == "modal" or (low == "won" and text[to : to + 2] in ("'t", "’t")):
            modal, aux = (_MODALS.get(low, M.DENIED), low), ""
            if maybe:
                modal = (M.POSSIBLE, maybe)
            before = "modal"
            continue
        if tag == "to":
            modal, aux = _planned(tokens, index), ""
            before = "to"
            continue
        if tag in ("be", "have", "do"):
            # After "would have" nothing happened; "will be" stays a plan.
            if tag == "have" and modal and modal[1] == "would":
                modal = (M.HYPOTHETICAL, "would have")
            aux = f"{aux} {low}"
            before = tag
            continue
        kind = _kind(tag, low, before, after, aux, modal is not None, verbs, tokens, tags, index)
        if aux and kind in (None, Kind.NOUN) and tag not in ("part", "ed") and verbs == 0:
            last = aux.split()[-1]
            if last in ("has", "have", "had") and before == "have" and tag != "to":
                held = tokens[index - 1]
                if held[2].lower() == last:
                    found.append(Trigger(held[0], held[1], "have", Kind.FINITE, present=last != "had"))
                    verbs += 1
        if kind is None or kind is Kind.NOUN:
            if kind is not None:
                denied = M.DENIED if negated else M.ASSERTED
                found.append(Trigger(at, to, low, kind, denied, negated or None))
                negated = ""
            if tag in ("sub", "that", "co", "pron"):
                verbs = 0 if tag != "co" else verbs
                subordinate = (tag == "sub" and low != "while") or low in ("who", "which", "that")
                if tag in ("sub", "that"):
                    modal, shared = None, None
                    negated = ""
            if tag in ("noun", "other", "name", "s/n", "b/n", "det"):
                modal, aux = None, ""
            if tag == "co" and after.startswith("b") and shared:
                modal = shared
            before = tag
            continue
        modality, cue = M.ASSERTED, None
        if modal is not None and modal[1]:
            modality, cue = modal
        elif maybe and kind is Kind.FINITE:
            modality, cue = M.POSSIBLE, maybe
        if negated:
            modality, cue = M.DENIED, negated
        lemma = lemma_of(word)
        speech = lemma in SPEECH
        if at > supposed and not (speech and tag == "past" and before != "sub"):
            modality, cue = M.HYPOTHETICAL, text[condition.start() : condition.end()] if condition else None
        if kind is Kind.INFINITIVE and modal is not None and modal[1]:
            kind = Kind.FINITE
        plain = kind is Kind.FINITE and modality is M.ASSERTED
        perfect = any(a in aux for a in (" has", " have", " had", " ve")) and "being" not in aux
        present = plain and (perfect and "had" not in aux or tag[0] in "sb" or (tag == "ing" and not any(a in aux for a in (" was", " were"))))
        telling = (
            plain and not subordinate and lemma not in STATES
            and not perfect and tag in ("past", "ed", "part") and not (aux and " be" in aux)
            and (" is" not in aux and " are" not in aux)
        )
        found.append(Trigger(at, to, lemma, kind, modality, cue, speech, telling, present))
        if kind is Kind.FINITE:
            verbs = 0 if speech else verbs + 1
        shared = modal if modal is not None and modal[1] else shared
        modal, aux, negated, maybe, before = None, "", "", "", "verb"
    return found


def _kind(
    tag: str, low: str, before: str, after: str, aux: str, bare: bool, verbs: int,
    tokens: list[tuple[int, int, str]], tags: list[str], index: int,
) -> Kind | None:
    """Tell how a word names an event where it stands; None if it names none."""
    if index and tokens[index][2][0].isupper() and tag != "noun" and before not in ("start", "stop"):
        return None
    if bare and tag in ("b", "b/n", "other", "past", "noun") and before in ("modal", "to", "be", "co", "have", "do"):
        if before == "to" and tag in ("noun",):
            return Kind.NOUN
        if tag == "past" and low not in BASES and "have" not in aux and "be" not in aux:
            return None
        if low.isalpha() and len(low) > 2:
            return Kind.INFINITIVE
        return None
    if tag in ("past", "part", "ed"):
        if aux:
            return Kind.FINITE
        if low == "won" and before in ("number", "other") and tokens[index - 1][2] in _MONEY:
            return None  # the currency
        if before in ("det", "poss") or (before in ("prep", "number") and after in ("other", "noun", "name", "s/n")):
            return None
        if "-" in tokens[index][2]:
            return None
        if before == "pron":
            return Kind.FINITE
        if tag == "part" or before in ("sub", "prep", "start"):
            return Kind.PARTICIPLE
        if tag == "past" and FORMS[low] not in _SAME:
            return Kind.FINITE
        follow = tokens[index + 1][2].lower() if index + 1 < len(tokens) else ""
        if verbs and before not in ("co", "comma", "pron", "verb"):
            return Kind.PARTICIPLE
        if (follow == "by" or before == "comma") and not verbs and _later(tags, index):
            return Kind.PARTICIPLE
        return Kind.FINITE
    if tag == "ing":
        if aux and ("be" in aux or before == "be"):
            return Kind.FINITE
        if before in ("det", "poss"):
            return Kind.NOUN if after in ("prep", "stop", "comma") or low in EVENT_NOUNS else None
        return Kind.NOUN if low in EVENT_NOUNS and before in ("other", "name", "noun") else Kind.GERUND
    if tag in ("s", "b") or tag in ("s/n", "b/n"):
        if "do" in aux or " did" in aux:
            return Kind.FINITE
        if before in ("det", "poss", "prep", "number"):
            return Kind.NOUN if "/" in tag and _eventful(low) else None
        plural = index and tokens[index - 1][2][-1] == "s"
        subject = before in ("name", "pron", "noun", "other", "s/n", "that", "comma")
        if tag == "s" and subject:
            return Kind.FINITE if before != "comma" else None
        if tag == "b" and (before == "pron" or (plural and before in ("other", "noun", "s/n", "name"))):
            return Kind.FINITE
        if tag == "b" and before == "name":
            return Kind.FINITE
        if tag == "s/n" and verbs == 0 and before in ("name", "pron") and after in ("det", "name", "number", "prep", "that", "other", "to", "noun"):
            return Kind.FINITE
        if tag == "s/n" and verbs == 0 and before in ("other", "noun") and after in ("det", "number", "that"):
            return Kind.FINITE
        if tag == "b/n" and verbs == 0 and (before == "pron" or (plural and before != "poss")) and after in ("det", "name", "number", "that", "to", "other"):
            return Kind.FINITE
        return Kind.NOUN if "/" in tag and _eventful(low) else None
    return Kind.NOUN if tag == "noun" else None


_MONEY = frozenset(("million", "billion", "trillion"))
_SAME = frozenset(base for base, past in ((FORMS[w], w) for w in PASTS) if base not in
                  {FORMS[w] for w in PARTICIPLES}) - {"say"}
"""Verbs whose past is their participle too."""


def _eventful(low: str) -> bool:
    return low in EVENT_NOUNS or low.rstrip("s") in EVENT_NOUNS or low in ("plans", "orders", "claims")


def _later(tags: list[str], index: int) -> bool:
    """Whether a verb that can stand for the clause comes after, before the sentence is cut."""
    for tag in tags[index + 1 :]:
        if tag in ("be", "have", "modal", "past", "ed", "s"):
            return True
        if tag in ("stop", "sub", "that"):
            return False
    return False


def _planned(tokens: list[tuple[int, int, str]], index: int) -> tuple[M, str]:
    """Return what *to* makes of its verb: *plans to*, *is likely to*, *failed to*."""
    for back in (1, 2, 3):
        word = tokens[index - back][2].lower() if index >= back else ""
        if word in _PLANS and (back == 1 or tokens[index - 1][2].lower().endswith("ly") or word in _DEVERBAL):
            return _PLANS[word], f"{word} to"
    return M.POSSIBLE, ""
