"""How an English word names an event where it stands: it carries a clause, hangs on one, or is a noun."""

from __future__ import annotations

import re

from ...clauses import Kind
from .lexicon import BASES, EVENT_NOUNS, FORMS, PARTICIPLES, PASTS, PRESENT, SPEECH

Token = re.Match[str]
"""A word, and where it stands."""

_NOUN_END = re.compile(r"(?:ity|ness|ship|ism|ance|ence|(?<!s)s|er|or|al|ic|ous|ive|able|ful)$")
_YEAR = re.compile(r"\d{4}$")
_COMPOUND = re.compile(r"[a-z]{4,}-")
"""A word that tells what something is like: *a passenger-carrying service*, but *re-opening*."""
_NO_VERBS = frozenset("them him her me us himself herself itself themselves".split())
_THOSE = frozenset("those these all many some several most few both others".split())
_MONEY = frozenset(("million", "billion", "trillion"))
SAME = frozenset(
    base
    for base, past in ((FORMS[w], w) for w in PASTS)
    if base not in {FORMS[w] for w in PARTICIPLES}
) - {"say"}
"""Verbs whose past is their participle too."""
_CUT = frozenset(("stop", "sub", "that", "quote"))
_ENDS = _CUT | {"comma"}
_PAUSE = _CUT | {"comma", "co", "pron", "quote"}
_OBJECTS = frozenset(("det", "number", "that", "name", "pron", "adv"))
_FOLLOWING = _OBJECTS | {"prep", "other", "to", "noun", "ing"}
_AUXILIARIES = frozenset(("be", "have", "modal"))
_VERBAL = _AUXILIARIES | {"past", "ed", "s"}


def kind_of(
    tag: str,
    low: str,
    before: str,
    after: str,
    aux: str,
    bare: bool,
    verbs: int,
    tokens: list[Token],
    tags: list[str],
    index: int,
) -> Kind | None:
    """Tell how a word names an event where it stands; None if it names none."""
    if (
        bare
        and tag in ("b", "b/n", "other", "past", "part")
        and before in ("modal", "to", "co", "do")
    ):
        if tag == "other" and (before == "co" or low in _NO_VERBS or _NOUN_END.search(low)):
            return None
        if tag in ("past", "part") and low not in BASES and "have" not in aux and "be" not in aux:
            return None
        if low.isalpha() and len(low) > 2:
            return Kind.INFINITIVE
        return None
    if tag in ("past", "part", "ed"):
        if (
            low == "won"
            and index
            and (tokens[index - 1][0][0].isdigit() or tokens[index - 1][0] in _MONEY)
        ):
            return None  # the currency
        if aux:
            return Kind.FINITE
        if before == "det" and after == "prep" and tokens[index - 1][0].lower() in _THOSE:
            return Kind.PARTICIPLE
        if tag == "past" and before == "number" and FORMS[low] not in SAME:
            return Kind.FINITE  # "A quake of magnitude 5.8 shook Lima"
        if before in ("det", "poss") or (
            (before == "prep" or (before == "number" and not _YEAR.match(tokens[index - 1][0])))
            and after in ("other", "noun", "name", "s/n")
        ):
            return None
        if "-" in tokens[index][0]:
            return None
        if verbs and before == "other" and after == "other" and tokens[index + 1][0].endswith("s"):
            return None  # "senior secured notes"
        if before == "verb":
            return None if after in ("other", "noun", "s/n", "b/n") else Kind.PARTICIPLE
        if before == "pron" or (before == "quote" and tag == "past"):
            return Kind.FINITE
        if tag == "part" or before in ("sub", "prep", "start", "stop"):
            return Kind.PARTICIPLE
        if tag == "past" and FORMS[low] not in SAME:
            return Kind.FINITE
        follow = tokens[index + 1][0].lower() if index + 1 < len(tokens) else ""
        if verbs and before not in ("co", "comma", "pron", "verb"):
            return Kind.PARTICIPLE
        if before in ("comma", "co") and follow == "by":
            return Kind.PARTICIPLE
        if before == "comma" and verbs and after in ("other", "noun", "prep", "name"):
            return Kind.PARTICIPLE
        if (follow == "by" or before == "comma") and not verbs and _later(tags, index, _CUT):
            return Kind.PARTICIPLE
        if after == "prep" and before != "co" and _later(tags, index, _PAUSE, _AUXILIARIES):
            return Kind.PARTICIPLE  # "the concert planned for May was called off"
        return Kind.FINITE
    if tag == "ing":
        if not aux and _COMPOUND.match(low):
            return None
        if aux and ("be" in aux or before == "be"):
            return Kind.FINITE
        if before in ("det", "poss"):
            return Kind.NOUN if after in ("prep", "stop", "comma") or low in EVENT_NOUNS else None
        return (
            Kind.NOUN
            if low in EVENT_NOUNS
            and before in ("other", "name", "noun", "b/n", "s/n", "b", "number")
            else Kind.GERUND
        )
    if tag in ("s", "b") or tag in ("s/n", "b/n"):
        if "do" in aux or " did" in aux:
            return Kind.FINITE
        if before == "number" and _lettered(tokens, index - 1):
            before = "name"  # "the A380 enters service"
        if before in ("det", "poss", "prep", "number"):
            return Kind.NOUN if "/" in tag and eventful(low) else None
        plural = index and tokens[index - 1][0][-1] == "s"
        subject = before in ("name", "pron", "noun", "other", "s/n", "that", "comma")
        if tag == "s" and before == "co" and verbs:
            return Kind.FINITE
        if tag == "s" and subject:
            alone = before != "comma" or PRESENT.get(low) in SPEECH
            return Kind.FINITE if alone or not (verbs or _later(tags, index, _ENDS)) else None
        if tag == "s" and before == "quote" and verbs == 0 and after in _FOLLOWING:
            return Kind.FINITE  # "…”, says Kim"
        if tag == "b" and (
            before == "pron" or (plural and before in ("other", "noun", "s/n", "name"))
        ):
            return Kind.FINITE
        if tag == "b" and before == "name":
            return Kind.FINITE
        if tag == "s/n" and verbs == 0 and before in ("name", "pron") and after in _FOLLOWING:
            return Kind.FINITE
        if tag == "s/n" and verbs == 0 and before in ("other", "noun", "quote"):
            follows = ("det", "number", "that") if eventful(low) else _OBJECTS
            if after in follows:
                return Kind.FINITE
        if (
            tag == "b/n"
            and verbs == 0
            and (before == "pron" or (plural and before != "poss"))
            and after in ("det", "name", "number", "that", "to", "other")
        ):
            return Kind.FINITE
        return Kind.NOUN if "/" in tag and eventful(low) else None
    return Kind.NOUN if tag == "noun" else None


def _lettered(tokens: list[Token], index: int) -> bool:
    """Whether a number is the end of a name: *A380*."""
    return index > 0 and tokens[index].start() == tokens[index - 1].end()


def eventful(low: str) -> bool:
    """Whether a noun names an event."""
    return (
        low in EVENT_NOUNS or low.rstrip("s") in EVENT_NOUNS or low in ("plans", "orders", "claims")
    )


def _later(
    tags: list[str], index: int, cuts: frozenset[str], verbal: frozenset[str] = _VERBAL
) -> bool:
    """Whether a verb that can stand for the clause comes after, before the sentence is cut."""
    for tag in tags[index + 1 : index + 40]:
        if tag in verbal:
            return True
        if tag in cuts:
            return False
    return False
