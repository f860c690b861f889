"""What must stand around parts of longer times: seasons, halves, nights, clock times, holidays."""

from __future__ import annotations

import re

_SEASON_NAMES = re.compile(
    r"[ -](?:[A-Z]|Olympic|olympic|game|palace|house|break|school|camp|training|water|roll|back|short|apart|out|off"
    r"|through|down|behind|from|to\b|into|on\b|of\b|in\b)"
)
_TO_SEASON = re.compile(
    r"[ \n](?:to|through|until)[ \n](?:early |late )?(?:spring|summer|fall|autumn|winter)\b"
)
_SEASON_THE = re.compile(
    r"\b(?:in|by|since|until|during|through|throughout|before|after|for|over|into|from|spent|late|early"
    r"|and|or)[ \n]+$"
)
_SEASON_BARE = re.compile(
    r"\b(?:in|by|since|until|during|late|early|mid|from|(?:fall|autumn|summer|winter|spring)(?: and| to|,))[ \n-]+$"
)


def season_alone(text: str, start: int, end: int) -> bool:
    """Tell a season from the verbs *fall* and *spring* and from the names of things."""
    word = text[start:end].lower()
    before = text[max(0, start - 12) : start].lower()
    if word.startswith("the ") and re.match(r"[ \n](?:in|on|to|through)\b", text[end : end + 9]):
        return bool(_SEASON_THE.search(before))
    if _SEASON_NAMES.match(text[end : end + 12]) and not _TO_SEASON.match(text, end):
        return False
    if word.startswith("the "):
        return bool(_SEASON_THE.search(before))
    return word in ("summer", "winter", "autumn") or bool(_SEASON_BARE.search(before))


_SEASONAL = re.compile(
    r"[ -](?:military |ground )?(?:counter-?)?(?:offensives?|campaigns?|attacks?|fighting|operations?|harvests?"
    r"|assaults?|elections?|floods?|rains|drills?|exercises?|games|tour|festival|monsoon|sales)\b",
    re.IGNORECASE,
)


def season_told(text: str, start: int, end: int) -> bool:
    """Tell *that fall* from what falls and springs."""
    return not _SEASON_NAMES.match(text[end : end + 12])


_NAMED = re.compile(r"[ \n][A-Z]")


def season_unnamed(text: str, start: int, end: int) -> bool:
    """Tell *winter 1994* from the 1994 Winter Games."""
    last = text[start:end].split()[-1]
    return not (last[0].isupper() and last.isalpha() and _NAMED.match(text, end))


def season_of_event(text: str, start: int, end: int) -> bool:
    """Tell *a summer offensive* from summer schools, spring water and what falls on."""
    return _SEASONAL.match(text, end) is not None


_WITHIN = re.compile(
    r"\b(?:for|in|during|of|through|on|over|throughout|later in|earlier in|from|by|within)[ \n]$"
)
_QUALIFIED = re.compile(
    r"[ \n](?:of(?! [$\u00a3\u20ac\d])|[ivx]+|when|that|before|after|the|ahead|to come|i|we|he|she|they|it|to|is|was|has|in which)\b|-"
    r"|['\u2019]s (?:top|best|end|most|biggest|worst)"
)


def unit_told(text: str, start: int, end: int) -> bool:
    """Tell *the year* the text is speaking of from *the year of* something and *the day when*."""
    word = text[start:end].lower()
    if not word.startswith("the ") or word.endswith(("century", "decade", "weekend")):
        return False
    before = text[max(0, start - 14) : start].lower()
    return bool(_WITHIN.search(before)) and not _QUALIFIED.match(text[end : end + 12].lower())


_BY = re.compile(r"\b(?:by|at|in|since|until|before|after|around)[ \n]$", re.IGNORECASE)


def middle_told(text: str, start: int, end: int) -> bool:
    """Tell *by mid-year* from a mid-year report."""
    return _BY.search(text, max(0, start - 8), start) is not None


_IS_THE = re.compile(
    r"(?:\b(?:[Tt]oday|[Ii]t|[Tt]his)(?:['\u2019]s| is| was| marks| marked)|\d|day),?[ \n]$"
)
_OF_EVENT = re.compile(r"[ \n]of[ \n](?:(?:the|a|an|its|their|his|her)\b|[\"\u201c\u2018`A-Z])")


def day_counted(text: str, start: int, end: int) -> bool:
    """Tell *today is the eighth day of the strike* from any day that something is in."""
    return (
        _IS_THE.search(text, max(0, start - 16), start) is not None
        and _OF_EVENT.match(text, end) is not None
    )


_REPORTED = re.compile(
    r"[ \n](?:net|operating|pretax|earnings|profits?|loss(?:es)?|sales|revenues?|results|income|output|exports"
    r"|imports|growth|deliveries|production)\b"
)


def half_alone(text: str, start: int, end: int) -> bool:
    """Tell *the first half* of the year from that of a match or of anything else."""
    words = text[start:end].lower()
    if "-" in words:
        return _REPORTED.match(text, end) is not None
    return words.startswith("the") and not text[end : end + 4].lower().startswith((" of", " tim"))


_CLOCK_BEFORE = re.compile(
    r"\b(?:at|by|until|till|before|after|from|since|around|about|to|and)[ \n]$", re.IGNORECASE
)


def clock_alone(text: str, start: int, end: int) -> bool:
    """Tell a clock time from a score, a ratio and a verse."""
    if text[end - 1].isalpha():
        return True
    if text[end : end + 1] in tuple(":.") and text[end + 1 : end + 2].isdigit():
        return False
    return bool(_CLOCK_BEFORE.search(text[max(0, start - 8) : start]))


_SPAN_BEFORE = re.compile(r"\b(?:from|between)[ \n]$", re.IGNORECASE)


def between_clocks(text: str, start: int, end: int) -> bool:
    """Tell *from 9 to 11 a.m.* from any other number."""
    before = _SPAN_BEFORE.search(text, max(0, start - 8), start)
    return ":" in text[start:end] or before is not None


_PART_BEFORE = re.compile(r"\b(?:in|during|by|until|since|for|through)[ \n]$")


def told_part(text: str, start: int, end: int) -> bool:
    """Tell *in the morning* from the morning of something."""
    the = text[start : start + 4].lower() == "the "
    return not the or bool(_PART_BEFORE.search(text[max(0, start - 8) : start]))


_NIGHTLY = re.compile(
    r"[ -](?:attacks?|raids?|fighting|assaults?|operations?|bombings?|marche[sd]|patrols?|flights?|training|drills?)\b"
)


def any_night(text: str, start: int, end: int) -> bool:
    """Tell *at night* and a *night attack* from one night and from the names of things."""
    words = text[start:end].lower()
    if text[start - 1 : start] == "-":
        return False
    if words in ("night", "nighttime", "night-time", "daytime", "daybreak", "dawn", "dusk"):
        before = text[max(0, start - 8) : start].lower()
        if re.search(r"\b(?:at|by|in)[ \n]$", before):
            return not _PART_OF.match(text, end)
    if words.endswith("time"):
        return re.match(r"[ \n][a-z]", text[end : end + 2]) is not None
    return words not in ("noon", "midday", "lunchtime") and _NIGHTLY.match(text, end) is not None


_PART_OF = re.compile(r"[ \n](?:of|on|the|school|club|market|[A-Z])|-")
_FESTIVE = re.compile(
    r"[ -](?:Island|tree|trees|card|cards|carol|carols|turkey|costume|costumes|present|presents|party|parties"
    r"|resolution|resolutions|bunny|Bunny|egg|eggs|dinner|song|songs|shopping|decoration|pudding|stocking"
    r"|market|lights|bonus|sale|spirit)"
)


def holiday_alone(text: str, start: int, end: int) -> bool:
    """Tell a holiday from a tree, a card or a person named after it."""
    return not _FESTIVE.match(text[end : end + 14]) and not text[
        max(0, start - 7) : start
    ].endswith("Father ")


_ERA = re.compile(r"[ \n](?:and|or|to)[ \n][\w-]{3,14}[ \n-]centur(?:y|ies)[ \n][Bb]\.?[Cc]\b")


def century_alone(text: str, start: int, end: int) -> bool:
    """Tell *the 2nd and 3rd centuries* from those before Christ."""
    return _ERA.match(text, end) is None


def decade_alone(text: str, start: int, end: int) -> bool:
    """Tell *the thirties* from somebody *in his thirties*."""
    return not re.search(
        r"\b(?:his|her|their|my|our|your)[ \n](?:early |late |mid-?)?$",
        text[max(0, start - 14) : start],
    )
