"""The events an English sentence names: its verbs and event nouns, and how firmly each is said."""

from __future__ import annotations

import re

import attrs

from ...clauses import Kind, Trigger
from ...modality import Modality as M
from .lexicon import SPEECH, STATES
from .roles import Token, kind_of
from .tagging import MODALS, lemma_of, tag_of

# fmt: off
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
# fmt: on
# A set of first characters is what the regular expression engine searches fastest.
_TOKEN = re.compile(
    r"[A-Za-z\d.,;:!?()\"“”—'’`-](?:(?<=[A-Za-z])[A-Za-z]*(?:-[A-Za-z]+)*|(?<=[.,;:!?()\"“”—])"
    r"|(?<=\d)\d*(?:[.,]\d+)*|(?<=['’])[ts]\b|(?<=')'|(?<=`)`|(?<=-)-)"
)
_IF = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ii]n case|Had (?:the|he|she|it|they|[A-Z]\w+))\b")
_SUPPOSING = ("If ", "if ", "nless ", "n case ", "Had ")
_DEVERBAL = frozenset(("plan", "decision", "goal", "schedule", "due", "chance", "deadline", "best"))
_OPEN = frozenset(("past", "part", "ed", "ing", "s", "b", "s/n", "b/n", "noun", "other"))
_PLAIN = frozenset(("other", "name", "det", "prep", "number", "pron", "poss", "co", "sub", "that"))
_STILL = frozenset(("other", "name", "det", "number", "poss", "prep"))
_THIRD = re.compile(r"(?:[Ii]t|[Hh]e|[Ss]he|who|which)$")
_NO_S = re.compile(r"(?:ways|[aiosu]s|besides|perhaps|wards)$")
_DOUBTS = frozenset(("predict", "expect", "forecast", "project", "estimate", "want", "urge"))
_PROSPECTS = {
    "goal": M.SCHEDULED,
    "plan": M.SCHEDULED,
    "aim": M.SCHEDULED,
    "intention": M.SCHEDULED,
} | dict.fromkeys(
    ("hope", "possibility", "chance", "risk", "prospect", "likelihood", "threat"), M.POSSIBLE
)
_THINGS = frozenset(
    ("report", "show", "describe", "mention", "point", "add", "write", "reveal", "note", "indicate")
)
"""What is done to things too: only before what is said does it speak."""
_APART = frozenset("recently previously earlier already once formerly originally initially".split())
"""Adverbs that set a verb before the story."""
_TOWARD = frozenset(
    "according due thanks prior owing addition close response contrary access return regard relation".split()
)
"""Words after which *to* takes a noun."""
_BESIDE = frozenset(("while", "although", "though", "whereas"))
"""Conjunctions whose clause tells as a main one does."""
_DENIES = frozenset(("deny", "refute", "dispute"))
_CANCELS = frozenset(("cancel", "scrap", "postpone", "abandon", "shelve", "suspend"))


def triggers(text: str, start: int, end: int) -> list[Trigger]:
    """Return the words of a sentence that name events, left to right."""
    tokens = list(_TOKEN.finditer(text, start, end))
    if text.find("(", start, end) >= 0:
        tokens = _without_asides(tokens)
    words = [token[0] for token in tokens]
    tags = [tag_of(word) for word in words]
    tags.append("stop")
    supposes = any(map(text[start:end].__contains__, _SUPPOSING))
    condition = _IF.search(text, start, end) if supposes else None
    supposed = condition.start() if condition else end
    found: list[Trigger] = []
    modal: tuple[M, str] | None = None  # what a base form after it is
    shared: tuple[M, str] | None = None  # what a base form joined to the last one is
    aux = ""  # the forms of be, have and do before a verb
    apart = False
    negated = maybe = passive = doubtful = ""
    before = "start"  # the tag before, adverbs left out
    verbs = 0  # finite verbs of the clause
    subordinate = False
    awaited = False  # whether the verb of "after Russia and China …" is still to come
    inserted = False
    fronted = tags[0] in ("prep", "sub", "ing", "ed", "part", "past")
    for index, word in enumerate(words):
        tag, after = tags[index], tags[index + 1]
        if word < "a" and tag in _OPEN and before not in ("start", "stop"):
            tag = "name"  # it has a capital
        if modal is None and not aux and tag in _STILL and (tag != "other" or word[-1] != "s"):
            before = tag  # most words: nothing waits for them
            continue
        low = word.lower()
        if tag in ("stop", "quote", "comma"):
            modal, aux, negated, maybe = None, "", "", ""
            subordinate = awaited = apart = False
            if tag != "comma":
                shared = shared if tag == "quote" else None
                verbs, passive, before = 0, "", tag
            else:
                # "The envoy, who arrived on Thursday, met …": the second comma takes up the subject.
                resumed = inserted and verbs > 0
                verbs, fronted = (0 if fronted or resumed else verbs), False
                before, inserted = "pron" if resumed else "comma", inserted and not resumed
            continue
        if tag == "not":
            negated = word
            continue
        if tag == "adv":
            apart = apart or low in _APART
            continue
        if tag == "maybe":
            maybe = low
            modal = (M.POSSIBLE, low) if modal else modal
            before = "be" if aux else before
            continue
        if tag == "modal" or (low == "won" and text.startswith(("'t", "’t"), tokens[index].end())):
            modal, aux = (MODALS.get(low, M.DENIED), low), ""
            if maybe:
                modal = (M.POSSIBLE, maybe)
            before = "modal"
            continue
        if tag == "to":
            toward = index > 0 and words[index - 1].lower() in _TOWARD and not after.startswith("b")
            modal, aux = None if toward else _planned(words, index), ""
            before = "prep" if toward else "to"
            continue
        if tag in ("be", "have", "do"):
            # After "would have" nothing happened; "will be" stays a plan.
            if tag == "have" and modal and modal[1] == "would":
                modal = (M.HYPOTHETICAL, "would have")
            aux = f"{aux} {low}"
            before = tag
            continue
        if (
            tag == "other"
            and index
            and low[-1] == "s"
            and _THIRD.match(words[index - 1])
            and not _NO_S.search(low)
        ):
            tag = "s"
        kind = (
            None
            if tag in _PLAIN and (tag != "other" or modal is None)
            else kind_of(
                tag, low, before, after, aux, modal is not None, verbs, tokens, tags, index
            )
        )
        if aux and kind in (None, Kind.NOUN) and tag not in ("part", "ed") and verbs == 0:
            last = aux.split()[-1]
            if last in ("has", "have", "had") and before == "have" and tag != "to":
                held = tokens[index - 1]
                if held[0] == last:  # not an inverted condition: "Had they returned"
                    found.append(
                        Trigger(
                            held.start(),
                            held.end(),
                            "have",
                            Kind.FINITE,
                            main=not subordinate,
                            present=last != "had",
                        )
                    )
                    verbs += 1
        if kind is None or kind is Kind.NOUN:
            if kind is not None:
                at, to = tokens[index].span()
                denied = M.DENIED if negated else M.ASSERTED
                found.append(Trigger(at, to, low, kind, denied, negated or None))
                negated = negated if verbs == 0 and negated.lower() == "no" else ""
            if tag in ("sub", "that", "co", "pron"):
                verbs = 0 if tag != "co" or before == "comma" else verbs
                if tag == "co" or low in _BESIDE:
                    subordinate = False
                elif tag == "sub" or low in ("who", "which", "that"):
                    subordinate = True
                    awaited = tag == "sub"
                    inserted = inserted or (tag == "pron" and before == "comma")
                if tag in ("sub", "that"):
                    modal, shared = None, None
                    negated = ""
            if tag in ("noun", "other", "name", "s/n", "b/n", "det"):
                modal, aux = None, ""
            if tag == "co":
                modal = shared if after.startswith("b") and shared else modal
                aux = passive if after in ("ed", "part", "past") and passive else aux
            before = tag
            continue
        at, to = tokens[index].span()
        modality, cue = M.ASSERTED, None
        if modal is not None and modal[1]:
            modality, cue = modal
        elif maybe and kind is Kind.FINITE:
            modality, cue = M.POSSIBLE, maybe
        elif kind is Kind.INFINITIVE and before == "to" and (shared or doubtful):
            modality, cue = shared or (M.POSSIBLE, doubtful)
        elif kind is Kind.GERUND and index > 1 and words[index - 1] == "of":
            plan = words[index - 2].lower()
            modality, cue = _PROSPECTS.get(plan, M.ASSERTED), plan if plan in _PROSPECTS else None
        if negated:
            modality, cue = M.DENIED, negated
        lemma = lemma_of(word)
        speech = (
            lemma in SPEECH
            and not _has(aux, (" is", " are", " was", " were", " be"))
            and (lemma not in _THINGS or after not in ("det", "number"))
        )
        if at > supposed and not (speech and tag == "past" and before != "sub"):
            modality, cue = (
                M.HYPOTHETICAL,
                text[condition.start() : condition.end()] if condition else None,
            )
        if kind is Kind.INFINITIVE and modal is not None and modal[1]:
            kind = Kind.FINITE
        plain = kind is Kind.FINITE and modality is M.ASSERTED
        perfect = _has(aux, (" has", " have", " had", " ve")) and "being" not in aux
        present = plain and (
            (perfect and "had" not in aux)
            or tag[0] in "sb"
            or (tag == "ing" and not _has(aux, (" was", " were")))
        )
        main = kind is Kind.FINITE and not subordinate
        telling = (
            plain
            and main
            and not apart
            and (before == "co" or not awaited)
            and lemma not in STATES
            and not perfect
            and (tag in ("past", "ed", "part") or " was" in aux or " were" in aux)
            and not (aux and " be" in aux)
            and (" is" not in aux and " are" not in aux)
        )
        found.append(Trigger(at, to, lemma, kind, modality, cue, speech, main, telling, present))
        doubtful = lemma if lemma in _DOUBTS and kind is Kind.FINITE else ""
        if kind is Kind.FINITE:
            verbs = 0 if speech else verbs + 1
            awaited = False
        passive = aux if tag in ("ed", "part", "past") and not _has(aux, (" did", " do")) else ""
        shared = modal if modal is not None and modal[1] else shared
        modal, aux, negated, maybe, before, apart = None, "", "", "", "verb", False
    return _reaching(text, found)


def _has(aux: str, forms: tuple[str, ...]) -> bool:
    """Whether one of some forms is among the auxiliaries."""
    return aux != "" and any(map(aux.__contains__, forms))


_ASIDE = 8
"""Words in brackets that add a name or a number and interrupt no clause: *the union (KLU) took*."""


def _without_asides(tokens: list[Token]) -> list[Token]:
    """Return the words of a sentence without short brackets."""
    kept, index = [], 0
    while index < len(tokens):
        if tokens[index][0] == "(":
            ahead = [token[0] for token in tokens[index : index + _ASIDE]]
            if ")" in ahead:
                index += ahead.index(")") + 1
                continue
        kept.append(tokens[index])
        index += 1
    return kept


def _reaching(text: str, found: list[Trigger]) -> list[Trigger]:
    """Let a verb that denies or calls off reach what it speaks of."""
    for number, verb in enumerate(found):
        if verb.kind is not Kind.FINITE or verb.modality is not M.ASSERTED:
            continue
        if verb.lemma in _DENIES:
            for index in range(number + 1, len(found)):
                if found[index].modality is M.ASSERTED and not found[index].speech:
                    found[index] = attrs.evolve(found[index], modality=M.DENIED, cue=verb.lemma)
        elif verb.lemma in _CANCELS or (verb.lemma == "call" and text.startswith(" off", verb.end)):
            for step in (-1, 1):
                index = number + step
                while 0 <= index < len(found) and found[index].kind in (Kind.NOUN, Kind.PARTICIPLE):
                    found[index] = attrs.evolve(found[index], modality=M.CANCELLED, cue=verb.lemma)
                    index += step
    return found


def _planned(words: list[str], index: int) -> tuple[M, str]:
    """Return what *to* makes of its verb: *plans to*, *is likely to*, *failed to*."""
    for back in (1, 2, 3):
        word = words[index - back].lower() if index >= back else ""
        if word in _PLANS and (
            back == 1 or words[index - 1].lower().endswith("ly") or word in _DEVERBAL
        ):
            return _PLANS[word], f"{word} to"
    return M.POSSIBLE, ""
