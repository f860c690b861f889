"""English clauses: their verbs, their speakers, and the names in them."""

from __future__ import annotations

import re

from ...extraction.clauses import Clauses
from .verbs import CLAUSE_BREAK, event_noun, verbs

_SAYS = (
    r"said|says|told|added|adding|noted|explained|announced|warned|stated|stressed|emphasized|predicted"
    r"|claimed|reported|revealed|showed|confirmed|vowed|argued|insisted"
)
_NAME = r"(?:[A-Z][\w.'’&-]*)(?: (?:[A-Z][\w.'’&-]*|of|for|and|the|al|bin|de|van))*"
_NOUN = r"(?:[Tt]he|[Aa]n?|[Ii]ndustry|[Oo]fficial|[Hh]ealth|[Pp]olice|[Oo]ne|[Dd]ata|[Hh]e|[Ss]he|[Tt]hey)(?: [\w'’-]+){0,6}"
_SUBJECT = re.compile(rf"({_NAME}|{_NOUN}) (?:(?:also|later|then|has|had|have) )?(?:{_SAYS})\b")
_ACCORDING = re.compile(r"[Aa]ccording to ([^,.;]{2,60})")
_NAMES = re.compile(_NAME)
_NOT_NAMES = frozenset(
    """The A An In On At He She It They We I But And For From By As After Before During Meanwhile However
    According Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December This That These Those When While If Since With
    His Her Its Their Our No There Earlier Later Last Next Also Both Some Many Most Previously Moreover
    Regarding Participants Speaking Under Over""".split()
)


def speaker(text: str, start: int, end: int) -> str | None:
    """Return who says what a sentence says; None for the reporter's own voice."""
    match = _ACCORDING.search(text, start, end)
    if match is None:
        match = _SUBJECT.search(text, start, end)
    return " ".join(match[1].split()) if match else None


def actors(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the names in a sentence, in order, each once."""
    names = []
    for match in _NAMES.finditer(text, start, end):
        words = match[0].split()
        while words and (words[0] in _NOT_NAMES or words[0].islower()):
            words.pop(0)
        while words and words[-1].islower():
            words.pop()
        name = " ".join(words).rstrip(".")
        name = re.sub(r"['’]s$", "", name)
        if name and name not in names:
            names.append(name)
    return tuple(names)


_MEASURED = re.compile(r"\b(?:from|than|compared (?:with|to)|versus|over|against)[ \n]$")
_FOLLOWS = re.compile(
    r"(?:In (?:response|return|reply|retaliation)|Afterwards?|Subsequently|Thereafter|Following this)\b"
)
_JOINED = re.compile(r"\b(?:and|but|while)\b(?! (?:that|which|who))|; ")


def compared(text: str, start: int, end: int) -> bool:
    """Tell what is measured against: *up from a year ago*, *more than last year*."""
    if not _MEASURED.search(text, max(0, start - 15), start):
        return False
    words = text[start:end].lower()
    return (
        bool(re.search(r"ago$|earlier$|before$|last|previous|same", words))
        or "than" in text[max(0, start - 5) : start]
    )


_RELATIVE = re.compile(r"\b(?:which|who|whom|whose|where)\b")
_PRONOUNS = frozenset(("He", "She", "They", "It", "he", "she", "they", "it"))
CLAUSES = Clauses(
    verbs,
    event_noun,
    speaker,
    actors,
    CLAUSE_BREAK,
    compared,
    _JOINED,
    _FOLLOWS,
    _RELATIVE,
    _PRONOUNS,
)
