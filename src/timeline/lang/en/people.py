"""Who acts and where, in English: names without titles, short names and their full ones, places."""

from __future__ import annotations

import re

from . import names

NAME = r"[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|for|and|the|al|bin|de|van))*"
_NAMES = re.compile(NAME)
_NOT_NAMES = frozenset(
    """The A An In On At He She It They We I But And For From By As After Before During Meanwhile However
    According Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December This That These Those When While If Since With
    His Her Its Their Our No There Earlier Later Last Next Also Both Some Many Most Previously Moreover
    Regarding Participants Speaking Under Over Of To Not Such What Who Why How Among Between Despite
    Exactly Yet Although Dozens Hundreds Thousands Two Three Four Five Six Aside Overseas Exports Shares Officials
    Police Authorities Still Even Just Though Nearly About Around Critics Experts Lawmakers Trading Data Following Yesterday Today Tomorrow More Other Another All Each Every Only Because Until""".split()
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


_DEMONYM = re.compile(r"[A-Z][a-z]+(?:an|ese|ish)$")


def actors(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the names in a stretch of text, in order, each once, titles left out."""
    found = []
    for match in _NAMES.finditer(text, start, end):
        words = match[0].split()
        while words and (words[0] in _NOT_NAMES or words[0].islower()):
            words.pop(0)
        while words and words[-1].islower():
            words.pop()
        if (
            len(words) == 1
            and _DEMONYM.match(words[0])
            and text[match.end() : match.end() + 2].lstrip().islower()
        ):
            continue  # "Russian envoy"
        if words[-1:] == ["Korean"] and len(words) == 2:
            words[-1] = "Korea"  # "the South Korean government"
        name = bare(_POSSESSIVE.sub("", " ".join(words).rstrip(".")))
        for each in name.split(" and ") if _several(name) else (name,):
            if len(each) > 1 and each not in _NOT_NAMES and each not in found:
                found.append(each)
    return tuple(found)


def _several(name: str) -> bool:
    """Whether a name is two: *North Korea and Russia*, but not *Disease Control and Prevention*."""
    parts = name.split(" and ")
    return len(parts) > 1 and any(
        part.lower() in _STATES or part.lower() in _CITIES or _KOREAN.match(part) for part in parts
    )


_LEADERS = frozenset(
    spelling.strip()
    for line in names.PEOPLE.strip().splitlines()
    for spelling in line.partition(":")[2].split(",")
)
_HOLDS = re.compile(
    r", (?:the |an? )?(?:[a-z-]+ ){0,3}(?:president|secretary|minister|chairman|chairwoman|director|governor|chief"
    r"|leader|spokesman|spokeswoman|professor|analyst|adviser|ambassador|head|CEO|founder|undersecretary)\b"
)
_FULL = re.compile(r"[A-Z][a-z]+(?: [A-Z][\w.’'-]*[a-z])+")
_OFFICES = frozenset(
    """president minister adviser advisor director spokesman spokeswoman spokesperson chairman chief ceo secretary
    governor senator professor ambassador envoy leader general analyst prosecutor mr mr. ms ms. mrs mrs. dr dr.""".split()
)


def aliases(text: str) -> dict[str, str]:
    """Return the short names and offices of a text's people, each with the full name first given.

    >>> aliases("Director Chang Ho-jin met adviser Anna Berg.") == {
    ...     "Chang": "Chang Ho-jin", "director": "Chang Ho-jin", "Berg": "Anna Berg", "adviser": "Anna Berg"}
    True
    """
    known: dict[str, str] = {}
    for match in _FULL.finditer(text):
        words = match[0].split()
        office = text[max(0, match.start() - 16) : match.start()].split()[-1:]
        held = [i for i, word in enumerate(words) if word.lower() in _OFFICES]
        if held:
            office, words = [words[held[-1]]], words[held[-1] + 1 :]
        korean = _KOREAN.search(" ".join(words))
        titled = bool(office) and office[0].lower() in _OFFICES
        if korean:
            words = korean[0].split()
        name = " ".join(words)
        if name.lower() in _LEADERS:
            known.setdefault(name, name)
        elif not (korean or titled) and _HOLDS.match(text, match.end()):
            titled, office = True, [""]
        if len(words) < 2 or not (korean or titled):
            continue
        known.setdefault(words[0] if korean else words[-1], name)
        if titled and office[0]:
            known.setdefault(office[0].lower(), name)
    return known


_CITIES = frozenset(names.CITIES.split())
_STATES = frozenset(
    spelling.strip()
    for line in names.STATES.strip().splitlines()
    for spelling in line.partition(":")[2].split(",")
)
_PLACE = re.compile(
    r"\b(?:in|at|near|outside) (?:the )?((?:[A-Z][\w.-]+)(?: [A-Z][\w-]+)*)(?:, ([A-Z]\w+))?"
)


def is_place(name: str) -> bool:
    """Whether a name is a state's or a city's."""
    return name.lower() in _STATES or name.lower() in _CITIES


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
