"""What must stand around lengths of time and repetitions: ages, rates and titles are none."""

from __future__ import annotations

import re

_LASTING = re.compile(
    r"[ \n](?:[a-z]+ )?(?:war|conflict|truce|ceasefire|dispute|siege|strike|ban|law|tradition|alliance|agreement|deal"
    r"|pact|treaty|government|regime|occupation|embargo|policy|program|campaign|company|institution|feud|crisis)\b"
)
_KIND = re.compile(r"an? (?:fiscal|calendar)\b")
_A_QUARTER = re.compile(r"\b(?:a|one)[ \n](?:second|quarter)$|three[- ]quarters$|^a minute$")
_ROUND_THE_CLOCK = re.compile(r"[- \n](?:old|a day|a week)\b")


def lasts(text: str, start: int, end: int) -> bool:
    """Tell a length of time from an age, a share, a title and a minute detail."""
    words = text[start:end].lower()
    if re.match(r"-(?:earlier|ago|long)\b", text[end : end + 8]) or _KIND.match(words):
        return False
    if words.endswith("long") and words.startswith(("a ", "an ")):
        return False  # a month-long siege: the article is the siege's
    if words.endswith("old") and not _LASTING.match(text[end : end + 40]):
        return False  # the age of a person
    if words[0].isdigit() and words[-1] == "s" and re.search(r"\d [A-Z][a-z]+$", text[start:end]):
        return False  # a title: 60 Minutes
    if _A_QUARTER.search(words):
        return (
            words == "a minute"
            and re.match(r"[.,;]|[ \n](?:and|later|after|ago|to|or)\b", text[end : end + 7])
            is not None
        )
    if _ROUND_THE_CLOCK.match(text[end : end + 7]) or words.endswith("weekend"):
        return False
    return not (text[start - 1 : start] in ("$", ".", ",") and words[0].isdigit())


_SOME = re.compile(
    r"\b(?:for|within|after|time in|took|take|takes|last|lasted|of|over|just|spent|spend)[ \n]$"
)
_SOME_SHORT = re.compile(r"\b(?:for|within|in|after)[ \n]$")
_SOME_THE = re.compile(r"\b(?:over|through|in|of|for|throughout)[ \n]$")


def lasting_units(text: str, start: int, end: int) -> bool:
    """Tell *for centuries* and *the years* told of from units that only count something."""
    words = text[start:end].lower()
    before = text[max(0, start - 11) : start].lower()
    unit = words.rpartition(" ")[2]
    if words == unit:
        return bool(
            (_SOME_SHORT if unit in ("seconds", "minutes", "quarters") else _SOME).search(before)
        )
    return words != f"the {unit}" or bool(_SOME_THE.search(before))


_RATE = re.compile(
    r"(?:\d(?: percent|%|,\d{3})?|\b(?:million|billion|thousand|hundred|percent|times|trillion|tons?|tonnes"
    r"|barrels?|dollars|won|people|units|cars|vehicles|passengers|flights|copies|cases|visitors|pounds|hours"
    r"|tickets|shares|calls|jobs|students|deaths|gallons|miles|points|cents|bushels))[ \n]$"
)


def rated(text: str, start: int, end: int) -> bool:
    """Tell *ten tons a year*, a rate, from the length of a year."""
    return bool(_RATE.search(text[max(0, start - 20) : start]))


def no_verb(text: str, start: int, end: int) -> bool:
    """Tell *every spring* and *summers* from the verbs *springs* and *falls*."""
    return text[start:end].lower() not in ("springs", "falls")


def no_paper(text: str, start: int, end: int) -> bool:
    """Tell *daily* from the Daily of a name."""
    return not (text[start].isupper() and re.match(r"[ \n][A-Z]", text[end : end + 2]))
