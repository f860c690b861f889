"""English clauses: what a time dates, and what extraction needs to know of the language."""

from __future__ import annotations

import re

from ...clauses import Clauses, Kind, Trigger
from ...modality import Modality
from .occasions import occasion, resumes
from .people import actors, aliases, places
from .sparing import bare
from .titles import titles
from .verbs import triggers
from .voices import voices

_BREAK = re.compile(
    r"[;:]| -- |—|, (?:and|but|while|which|who|when|as|after|before)\b|\bthat\b|\b(?:while|because|whereas)\b"
)
_ADJACENT = re.compile(
    r"[\s,]*(?:(?:early|late|earlier|back|sometime|here|only) )?(?:(?:on|in|at|by|for|since|from|until|during|around|through|of|to|within|starting|beginning|late|early|the|this|as of|in the) ?)*$"
)
_ATTRIBUTE = re.compile(
    r"(?:['’]s| ['’]s)?(?: (?!(?:that|which|to|and|or|as|for|in|on|by|of|with|at|from|after|before|but|when|over|against|amid|about|into|under|near|off|during"
    r"|following|despite|because|while|since|until|between|among|through|without|an?|the|its|his|her|their|more|is|are|was|were|will)\b)[a-z][a-z-]*){0,2} ?$"
)
_WITHIN = re.compile(
    r"\b(?:[Dd]uring|[Ii]n|[Aa]t|[Oo]n)(?: (?:the|a|an|its|his|their))?(?: [a-z-]+)?[ ]$"
)
_OF_NOUN = re.compile(
    r"\b(?:after|before|following|since|until|ahead of|prior to|despite|over|at|of|for)(?: [\w'’-]+){0,5} $",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?!as\b|ahead\b)([A-Za-z-]+) of (?:\d{4}(?:, and |, | and )){0,4}$")
_YEAR = re.compile(r"\d{4}(?:[-–]\d{2,4})?")
_WHO = re.compile(r"(?<!,) (?:who|which|that)(?: (?:had|have|has|was|were|been|[a-z]+ly))* $")
_SINCE = re.compile(r"\b(?:since|until|till|from|by|before|after) (?:early |late |the )?$")
_NEXT_WHEN = re.compile(",? when ")
_DETERMINER = re.compile(r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s?) $", re.IGNORECASE)
_MODIFIED = re.compile(r" (?!(?:and|or|to|in|on|at|by|for|when|that)\b)[a-z]")
_AMOUNTS = frozenset(
    (
        "sale",
        "revenue",
        "profit",
        "output",
        "export",
        "import",
        "production",
        "loss",
        "growth",
        "investment",
    )
)


def governor(text: str, start: int, end: int, side: int, found: list[Trigger]) -> Trigger | None:
    """Return the trigger that the time ``text[start:end]`` dates.

    The event noun it stands before (*Thursday's signing*), else the last verb before it in its clause,
    else the first after it. A plan takes no time that has passed while something is told before it.
    """
    named = _OF.search(text, max(0, start - 40), start)
    if named:  # "the treaty of 1961" was made then, whatever is done to it
        return next((t for t in found if t.kind is Kind.NOUN and t.start == named.start(1)), None)
    verbs = [t for t in found if t.kind is not Kind.NOUN]
    before = [t for t in verbs if t.end <= start]
    after = [t for t in verbs if t.start >= end]
    finite = [t for t in after if t.finite]
    noun = next((t for t in found if t.kind is Kind.NOUN and t.start >= end), None)
    if noun and noun.start - end < 24 and _ATTRIBUTE.match(text[end : noun.start]):
        opens = text[max(0, start - 40) : start]
        if not (finite and _WITHIN.search(opens)) and not (after and after[0].start < noun.start):
            if (
                noun.lemma.rstrip("s") in _AMOUNTS
                and finite
                and not re.search(r",|\bthat\b", text[noun.end : finite[0].start])
            ):
                return finite[0]  # "first-quarter sales rose"
            if text[end : end + 2] in ("'s", "’s") or not re.search(
                r"\b(?:on|in|by|since|for|at) $", opens
            ):
                return noun
    modifies = _YEAR.fullmatch(text, start, end) and _MODIFIED.match(text, end)
    if modifies and _DETERMINER.search(text, max(0, start - 12), start):
        return None  # "the 2020 budget"
    bare = finite[0].start - end <= (1 if before else 2) if finite else False
    if bare and finite[0] is after[0]:
        closes = before and _relative(text, before[-1], start)
        return before[-1] if closes else finite[0]  # "on Wednesday met"
    if finite and _NEXT_WHEN.match(text, end):
        return finite[0]
    if side < 0:
        told = [
            t
            for t in before
            if t.modality in (Modality.ASSERTED, Modality.DENIED)
            and t.kind in (Kind.FINITE, Kind.PARTICIPLE)
        ]
        before = told or before
    if before:
        last = before[-1]
        if last.kind in (Kind.PARTICIPLE, Kind.GERUND) and "," in text[last.end : start]:
            # "…, dubbed V1, in February"
            last = next((t for t in reversed(before) if t.finite), last)
        if last.speech and text.startswith(" that ", end):
            return last  # "told reporters on Monday that it would be left"
        between = text[last.end : start]
        near = next(
            (
                t
                for t in reversed(found)
                if t.kind is Kind.NOUN and last.end < t.start and t.end <= start
            ),
            None,
        )
        if near is not None and _ADJACENT.match(text[near.end : start]):
            if (
                last.speech
                and finite
                and finite[0].start - end < 40
                and "," not in text[end : finite[0].start]
            ):
                return finite[0]
            if _OF_NOUN.search(text[last.end : near.start]) and re.search(
                r"\b(?:after|before|following|since|until|ahead of|prior to)\b", between
            ):
                return near
        if (
            last.speech
            and finite
            and not _ADJACENT.match(between)
            and finite[0].start - end < 30
            and len(between) > 12
            and "," not in text[end : finite[0].start]
        ):
            return finite[0]
        if not after or _BREAK.search(between) is None:
            return last
        if not finite:
            return last
    return finite[0] if finite else after[0] if after else before[-1] if before else None


def _relative(text: str, verb: Trigger, start: int) -> bool:
    """Whether a time ends the clause that tells which one is meant: *who walked out on Tuesday*, *recalled on Tuesday*."""
    if verb.present or verb.modality is not Modality.ASSERTED or "," in text[verb.end : start]:
        return False
    if verb.kind is Kind.PARTICIPLE:
        return not verb.speech
    return _WHO.search(text, max(0, verb.start - 24), verb.start) is not None


def governors(
    text: str, start: int, end: int, side: int, found: list[Trigger]
) -> tuple[Trigger, ...]:
    """Return what the time ``text[start:end]`` dates."""
    one = occasion(text, start, found) or governor(text, start, end, side, found)
    if one is not None and one.finite and _NEXT_WHEN.match(text, end):
        first = next(
            (t for t in reversed(found) if t.end <= start and t.kind is not Kind.NOUN), one
        )
        firm = first.modality is one.modality is Modality.ASSERTED
        if (
            first.finite
            and firm
            and not first.speech
            and not _SINCE.search(text, max(0, start - 24), start)
        ):
            return first, one  # "were moved on Friday when water rose"
    return () if one is None else (one,)


_MEASURED = re.compile(
    r"\b(?:from|than|compared (?:with|to)|versus|over|against|exceeding) (?:[$\d.,]+(?: \w+){0,2} (?:in|on) |the (?:same|previous) [\w ]+)?$"
    r"|\bof the [\d,.]+ (?!(?:is|are|was|were) )\w+ in $|\b(?:the )?(?:\w+est|first|most)(?: [\w-]+){1,3} of $"
)
_FROM = re.compile(r"\b(?:from|than) [$\d.,]+(?: [\w.-]+){1,5} $")
_COMPARED = re.compile(
    r"(?:ago|earlier|before|prior)$|last|previous|same|year|month|quarter", re.IGNORECASE
)


def compared(text: str, start: int, end: int) -> bool:
    """Tell what is measured against: *up from a year ago*, *more than last year*."""
    match = _MEASURED.search(text, max(0, start - 40), start)
    if match is None:
        earlier = _COMPARED.search(text, start, end)
        return earlier is not None and _FROM.search(text, max(0, start - 60), start) is not None
    return match[0].strip() != "from" or bool(_COMPARED.search(text, start, end))


_JOIN = re.compile(r"\b(?:and|while|then)\b(?! (?:that|which|who))|; ")
_RELATIVE = re.compile(r"\b(?:which|who|whom|whose|where|that|when|if)\b|[“”\"]")


def joined(text: str, start: int, end: int) -> bool:
    """Tell whether the verbs on either side share a time: *met on Sunday and discussed trade*."""
    return (
        end - start < 160
        and not _RELATIVE.search(text, start, end)
        and bool(_JOIN.search(text, start, end))
    )


_WHEN = re.compile(r"[^,;:“”\"]{0,60}\bwhen\b[^,;:“”\"]{0,60}$")
_AS = re.compile(
    r"[^;:“”\"]{0,80}\b(?:as|while) (?!(?:well|part|many|much|soon|long|far|having|an?|its|his|her|their) )[^,;:“”\"]{0,60}$"
)
_OPENED = re.compile(r"(?:^|[,;] )when [^,;:“”\"]{0,80}$", re.IGNORECASE)
_MAIN = re.compile(r"[^;:“”\"]{0,120}, (?!(?:which|who|but|and)\b)[^,;:“”\"]{0,60}$")


_HELD = frozenset(("hold", "convene", "organize", "stage", "host"))
_OCCASION = re.compile(r" (?:in|at|during) (?:an?|the|its|his|her|their) [^,;:“”\"]{3,90} $")


def simultaneous(text: str, start: int, first: Trigger, second: Trigger) -> bool:
    """Tell whether one verb says when the other happened.

    *They agreed on it when they met*, *he said at a meeting held on Friday*.
    """
    between = text[first.end : second.start]
    if second.lemma in _HELD and _OCCASION.match(between):
        return True
    if not second.finite:
        return False
    if not second.main:
        return bool(_WHEN.match(between) or _AS.match(between))
    opened = second.main and _OPENED.search(text[max(start, first.start - 100) : first.start])
    return bool(opened) and _MAIN.match(between) is not None


CLAUSES = Clauses(
    triggers=triggers,
    governors=governors,
    voices=voices,
    actors=actors,
    places=places,
    compared=compared,
    joined=joined,
    simultaneous=simultaneous,
    resumes=resumes,
    puts_off=frozenset(("delay", "postpone", "cancel", "suspend", "put", "push", "reschedule")),
    follows=re.compile(
        r"(?:In (?:response|return|reply|retaliation)(?! to\b)|Afterwards?|Subsequently|Thereafter|Following this)\b"
    ),
    pronouns=re.compile(r"(?:he|she|they|it)$", re.IGNORECASE),
    beside=re.compile(r",? and (?:(?:[A-Z][a-z]+|the) ){0,3}"),
    personal=re.compile(r"(?:he|she)$", re.IGNORECASE),
    aliases=aliases,
    bare=bare,
    titles=titles,
)
