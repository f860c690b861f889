"""English clauses: what a time dates, who speaks, and who and where is named."""

from __future__ import annotations

import re

from ...extraction.clauses import Clauses, Kind, Trigger, Voice
from ...modality import Modality
from . import names
from .titles import title
from .verbs import triggers

# --- what a time dates ---

_BREAK = re.compile(
    r"[;:]| -- |—|, (?:and|but|while|which|who|when|as|after|before)\b|\bthat\b|\b(?:while|because|whereas)\b"
)
_ADJACENT = re.compile(r"[\s,]*(?:(?:early|late|earlier|back|sometime|here|only) )?(?:(?:on|in|at|by|for|since|from|until|during|around|through|of|to|within|starting|beginning|late|early|the|this|as of|in the) ?)*$")
_ATTRIBUTE = re.compile(r"(?:['’]s| ['’]s)?(?: [a-z][a-z-]*){0,2} ?$")
_WITHIN = re.compile(r"\b(?:[Dd]uring|[Ii]n|[Aa]t|[Oo]n)(?: (?:the|a|an|its|his|their))?(?: [a-z-]+)?[ ]$")
_OF_NOUN = re.compile(r"\b(?:after|before|following|since|until|ahead of|prior to|despite|over|at|of|for)(?: [\w'’-]+){0,5} $", re.IGNORECASE)


def governor(
    text: str, start: int, end: int, passed: bool, found: list[Trigger]
) -> Trigger | None:
    """Return the trigger that the time ``text[start:end]`` dates.

    The event noun it stands before (*Thursday's signing*), else the last verb before it in its clause,
    else the first after it. A plan takes no time that has passed while something is told before it.
    """
    verbs = [t for t in found if t.kind is not Kind.NOUN]
    before = [t for t in verbs if t.end <= start]
    after = [t for t in verbs if t.start >= end]
    finite = [t for t in after if t.finite]
    noun = next((t for t in found if t.kind is Kind.NOUN and t.start >= end), None)
    if noun and noun.start - end < 24 and _ATTRIBUTE.match(text[end : noun.start]):
        opens = text[max(0, start - 40) : start]
        if not (finite and _WITHIN.search(opens)) and not (after and after[0].start < noun.start):
            if text[end : end + 2] in ("'s", "’s") or not re.search(r"\b(?:on|in|by|since|for|at) $", opens):
                return noun
    if finite and finite[0] is after[0] and finite[0].start - end <= 2:
        return finite[0]  # "on Wednesday met"
    if passed:
        told = [t for t in before if t.modality in (Modality.ASSERTED, Modality.DENIED)
                and t.kind in (Kind.FINITE, Kind.PARTICIPLE)]
        before = told or before
    if before:
        last = before[-1]
        between = text[last.end : start]
        near = next((t for t in reversed(found) if t.kind is Kind.NOUN and last.end < t.start and t.end <= start), None)
        if near is not None and _ADJACENT.match(text[near.end : start]):
            if last.speech and finite and finite[0].start - end < 40 and "," not in text[end : finite[0].start]:
                return finite[0]
            if _OF_NOUN.search(text[last.end : near.start]) and re.search(
                r"\b(?:after|before|following|since|until|ahead of|prior to)\b", between):
                return near
        if last.speech and finite and not _ADJACENT.match(between) and finite[0].start - end < 30 and len(between) > 12:
            return finite[0]
        if not after or _BREAK.search(between) is None:
            return last
        if not finite:
            return last
    return finite[0] if finite else after[0] if after else before[-1] if before else None


_MEASURED = re.compile(
    r"\b(?:from|than|compared (?:with|to)|versus|over|against|exceeding) (?:[$\d.,]+(?: \w+){0,2} (?:in|on) |the (?:same|previous) [\w ]+)?$"
    r"|\bof the [\d,.]+ \w+ in $"
)
_COMPARED = re.compile(r"(?:ago|earlier|before)$|last|previous|same|year|month|quarter", re.IGNORECASE)


def compared(text: str, start: int, end: int) -> bool:
    """Tell what is measured against: *up from a year ago*, *more than last year*."""
    match = _MEASURED.search(text, max(0, start - 40), start)
    if match is None:
        return False
    return match[0].strip() != "from" or bool(_COMPARED.search(text, start, end))


_JOIN = re.compile(r"\b(?:and|but|while|then)\b(?! (?:that|which|who))|; ")
_RELATIVE = re.compile(r"\b(?:which|who|whom|whose|where|that|when|if)\b|[“”\"]")


def joined(text: str, start: int, end: int) -> bool:
    """Tell whether the verbs on either side share a time: *met on Sunday and discussed trade*."""
    return end - start < 160 and not _RELATIVE.search(text, start, end) and bool(
        _JOIN.search(text, start, end)
    )


# --- who speaks ---

_NAME = r"[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|for|and|the|al|bin|de|van))*"
_NP = rf"(?:{_NAME}|(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Hh]is|[Tt]heir|[Ss]ome) [\w'’ -]{{2,60}}?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|(?:[a-z]+ ){{0,3}}[a-z]+)"
_ADVERBS = r"(?:(?:also|later|then|has|had|have|further|once|again|simply|earlier|immediately|[a-z]+ly|(?:on|in|at|earlier|late|last|this) [\w. ]{3,20}?|[A-Z][a-z]+day) )*"
_SUBJECT = re.compile(rf"(?:^|.*?[,;:.“”\"]\W*|.*?\b(?:that|and|but|while|as|after|when|because|which) )?({_NP})(?:, [^,]{{3,90}},)? {_ADVERBS}$", re.DOTALL)
_INVERTED = re.compile(rf" ({_NAME}|(?:the|an?|one) [\w'’ -]{{2,60}})")
_ACCORDING = re.compile(r"\b[Aa]ccording to ((?:[^,.;]|\.(?=\w)){2,80})")
_CLOSED = re.compile(r"(?:,|[,.?!]?[”\"]|[,.]? ?'')\s*$")
_SHOWS = re.compile(r"\b(?:data|figures?|reports?|filings?|surveys?|polls?|results?|statistics|records?|documents?|study|footage)\b")
_WHENCE = re.compile(r" (?:on|in|at|to|from|late|early|earlier|last|this|[A-Z][a-z]+day)\b.*$")


def voices(text: str, start: int, end: int, found: list[Trigger]) -> list[Voice]:
    """Return who speaks in a sentence and which words are theirs, the innermost last."""
    heard: list[Voice] = []
    match = _ACCORDING.search(text, start, end)
    if match:
        heard.append(Voice(_WHENCE.sub("", match[1]), start, end))
    for trigger in found:
        if not trigger.speech or trigger.kind is not Kind.FINITE or trigger.modality is not Modality.ASSERTED:
            continue
        left = max(start, trigger.start - 160)
        head = text[left : trigger.start]
        subject = _INVERTED.match(text, trigger.end, end) if _CLOSED.search(head) else None
        if subject:
            heard.append(Voice(subject[1], start, trigger.start))
            continue
        subject = _SUBJECT.match(head)
        if subject is None:
            continue
        who = subject[1]
        if trigger.lemma in ("show", "indicate", "suggest", "describe", "mention") and not _SHOWS.search(who):
            continue
        at = left + subject.start(1)
        if at > start + 3 and _CLOSED.search(text, start, at) and not text.startswith((" that", " it", " the "), trigger.end):
            heard.append(Voice(who, start, at))
        else:
            heard.append(Voice(who, trigger.end, end))
    return heard


# --- who acts, and where ---

_NAMES = re.compile(_NAME)
_NOT_NAMES = frozenset(
    """The A An In On At He She It They We I But And For From By As After Before During Meanwhile However
    According Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December This That These Those When While If Since With
    His Her Its Their Our No There Earlier Later Last Next Also Both Some Many Most Previously Moreover
    Regarding Participants Speaking Under Over Of To Not Such What Who Why How Among Between Despite
    Following Yesterday Today Tomorrow More Other Another All Each Every Only Because Until""".split()
)
_POSSESSIVE = re.compile(r"['’]s?$")
_TITLE = re.compile(
    r"^(?:.* )?(?:President|Vice President|Minister|Prime Minister|Premier|Chancellor|Secretary|Director|Chairman|Chairwoman|Chair"
    r"|Chief|CEO|Spokesman|Spokeswoman|Spokesperson|General|Gen\.|Adm\.|Lt\.|Col\.|Sen\.|Rep\.|Gov\.|Governor|Senator"
    r"|Ambassador|Leader|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Officer|Commissioner|Envoy|Adviser|Advisor|King|Queen|Prince|Pope) (?=[A-Z])"
)
_KOREAN = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$")


def bare(name: str) -> str:
    """Return a name without titles: *National Security Director Chang Ho-jin* → *Chang Ho-jin*."""
    match = _KOREAN.search(name)
    return match[0] if match else _TITLE.sub("", name)


def actors(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the names in a stretch of text, in order, each once, titles left out."""
    found = []
    for match in _NAMES.finditer(text, start, end):
        words = match[0].split()
        while words and (words[0] in _NOT_NAMES or words[0].islower()):
            words.pop(0)
        while words and words[-1].islower():
            words.pop()
        name = bare(_POSSESSIVE.sub("", " ".join(words).rstrip(".")))
        if len(name) > 1 and name not in _NOT_NAMES and name not in found:
            found.append(name)
    return tuple(found)


_PERSON = re.compile(
    r"(?:\b(?P<office>[Pp]resident|[Mm]inister|[Aa]dviser|[Aa]dvisor|[Dd]irector|[Ss]pokes(?:man|woman|person)|[Cc]hairman|[Cc]hief|CEO"
    r"|[Ss]ecretary|[Gg]overnor|[Ss]enator|[Pp]rofessor|[Aa]mbassador|[Ee]nvoy|[Ll]eader|[Gg]eneral|[Aa]nalyst|[Pp]rosecutor"
    r"|Mr\.?|Ms\.?|Mrs\.?|Dr\.?) )(?P<name>[A-Z][a-z]+(?: [A-Z][\w.’'-]*[a-z])+)"
    r"|(?P<korean>\b[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+)"
)


def aliases(text: str) -> dict[str, str]:
    """Return the short names and offices of a text's people, each with the full name first given.

    >>> aliases("Director Chang Ho-jin met adviser Anna Berg.") == {
    ...     "Chang": "Chang Ho-jin", "director": "Chang Ho-jin", "Berg": "Anna Berg", "adviser": "Anna Berg"}
    True
    """
    known: dict[str, str] = {}
    for match in _PERSON.finditer(text):
        name = match["name"] or match["korean"]
        korean = _KOREAN.search(name)
        name = korean[0] if korean else name
        known.setdefault(name.split()[0] if korean else name.split()[-1], name)
        if match["office"]:
            known.setdefault(match["office"].lower(), name)
    return known


_CITIES = frozenset(names.CITIES.split())
_STATES = frozenset(
    spelling.strip() for line in names.STATES.strip().splitlines() for spelling in line.partition(":")[2].split(",")
)
_PLACE = re.compile(r"\b(?:in|at|near|outside) (?:the )?((?:[A-Z][\w.-]+)(?: [A-Z][\w-]+)*)(?:, ([A-Z]\w+))?")


def places(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the places a sentence says something happens at."""
    found = []
    for match in _PLACE.finditer(text, start, end):
        place = match[1].rstrip(".")
        known = place.lower() in _CITIES or place.lower() in _STATES
        if place in _NOT_NAMES:
            continue
        if known or match[2] or (match[0].startswith("at ") and " " in place):
            found.append(place)
    return tuple(dict.fromkeys(found))


CLAUSES = Clauses(
    triggers=triggers,
    governor=governor,
    voices=voices,
    actors=actors,
    places=places,
    compared=compared,
    joined=joined,
    follows=re.compile(
        r"(?:In (?:response|return|reply|retaliation)|Afterwards?|Subsequently|Thereafter|Following this)\b"
    ),
    pronouns=re.compile(r"(?:he|she|they|it)$", re.IGNORECASE),
    aliases=aliases,
    title=title,
)
