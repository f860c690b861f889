"""What must stand around words that are often something else: *May*, *2000*, *Sunday*."""

from __future__ import annotations

import re

_BEFORE = re.compile(
    r"\b(?:in|of|since|by|until|till|through|to|from|for|during|before|after|late|early|mid|last|next"
    r"|this|past|and|or|between|each|every|as|around|about|the|his|her|its|their|our|my|on|than|via"
    r"|beginning|starting|ending|ended|due|that|s|with|over)[ \n]+$",
    re.IGNORECASE,
)
_SURE_MONTHS = frozenset(
    "january february july september october november december jan. feb. aug. sept. oct. nov. dec.".split()
)
_NAME_AFTER = re.compile(r"[ \n][A-Z][a-z]+")
_NAME_BEFORE = re.compile(r"[A-Z][\w.]*[ \n]$")


def month_alone(text: str, start: int, end: int) -> bool:
    """Tell a month from the verb *may*, the verb *march*, and people called April, May or June."""
    word = text[start:end]
    if re.match(r"[-\u2010-\u2015]?\d", text[end : end + 2]):
        return False
    low = word.lower()
    if low in _SURE_MONTHS:
        return True
    if len(low.rstrip(".")) == 3 and low != "may" and not low.endswith("."):
        return False
    before = text[max(0, start - 12) : start]
    if low == "may" or low == "march":
        return bool(_BEFORE.search(before)) and not re.match(
            r"[ \n](?:be|have|not)\b", text[end : end + 6]
        )
    if low == "august":
        return True
    if _BEFORE.search(before):
        return True
    # April and June: people have them for first names.
    return not _NAME_AFTER.match(text[end : end + 4]) and not (
        _NAME_BEFORE.search(before) and not before.rstrip().endswith(".")
    )


def plain_number(text: str, start: int, end: int) -> bool:
    """Refuse a day that is really a clock time, a score or a percentage."""
    return not re.match(r":\d|%|[ ]?percent|-\d+ (?:win|loss|victory|vote)", text[end : end + 12])


_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|until|till|of|from|to|through|during|before|after|for|around|circa|early|late|mid"
    r"|and|or|between|the|a|an|its|his|her|their|than|fiscal|year|due|last|as|with|ending|ended|starting"
    r"|beginning|s|this|that|each|both|on|at|over|into|throughout|the|our|your|pre|post|between|spring|summer|fall|winter"
    r"|autumn|like|back|was|our|per)[ \n'-]+|['\u2019]s[ \n]|\(|^|[-\u2013/]|[.,;:][ \n]|\n)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"[ \n](?:people|men|women|soldiers|troops|points?|won|dollars|pounds|yen|euros|tons|tonnes|miles"
    r"|kilometers|kilometres|meters|metres|feet|acres|hectares|kilos|kg|km|mm|cc|m|ft|lbs?|hours|minutes"
    r"|shares|votes|words|members|cases|percent|pct|others|homes|workers|jobs|students|times|degrees"
    r"|calories|barrels|copies|troops|horsepower|watts|seats|rooms|units|households|of the|or so"
    r"|civilians|refugees|protesters|prisoners|delegates|employees|residents|guests|fans|dead)\b"
)


def year_alone(text: str, start: int, end: int) -> bool:
    """Tell a year from any other number of four digits."""
    word = text[start:end]
    if not word.isdigit():
        return True
    before = text[max(0, start - 14) : start]
    after = text[end : end + 14]
    if (
        before[-1:] in "$£€₩#@.,-/+:"
        and before[-1:]
        and not re.search(r"(?:[\w)]-|\d{4}[-/])$", before)
    ):
        if before[-1:] != "." or not re.search(r"[a-z]\.$", before):
            return False
    if re.match(
        r"[-\u2013](?!\d|[a-z])|[%\u00b0:]|[.,]\d|-series|[-\u2013](?:foot|mile|meter|ton|pound|watt|kilometer|acre|square|man|member|seat|room|year)",
        after,
    ):
        return False
    if _COUNTED.match(after):
        return False
    if re.search(
        r"\b(?:No\.|Room|Flight|Article|Highway|Route|Model|Windows|Boeing|Channel|Section|Resolution|about|nearly|some|almost|over|than|least|of about)[ \n]$",
        before,
    ) and not re.search(r"\bearlier than $", before):
        return False
    number = int(word)
    if _YEAR_BEFORE.search(before):
        return (
            number >= 1000
            if re.search(r"\b(?:in|since|by|until|from|of|year)[ \n]$", before)
            else number >= 1400
        )
    return 1800 <= number <= 2099


_TITLE = re.compile(
    r"[ \n](?:Times|Telegraph|Herald|Post|Mirror|Express|Mail|Tribune|Independent|Night|Morning"
    r"|Diagnosis|Forum|School|Afternoon|Evening|Club|Prayer|Mass|Group|Magazine|Review|Edition)\b"
)


def weekday_alone(text: str, start: int, end: int) -> bool:
    """Tell a weekday from the name of a paper, a programme or a work."""
    if text[end - 1] == ".":
        return bool(re.match(r"[ \n,]*(?:[A-Z][a-z]{2}|\d)", text[end : end + 6]))
    before = text[max(0, start - 12) : start]
    after = text[end : end + 24]
    if before[-1:] in '“"‘' and _NAME_AFTER.match(after):
        return False
    if re.search(
        r"\b(?:Black|Bloody|Good|Ash|Holy|Palm|Easter|Super|Cyber|Fat|Shrove|Whit|Maundy|Casual|Ruby)[ \n]$",
        before,
    ):
        return False
    return not (_TITLE.match(after) and re.search(r"\b(?:the|The|of|a)[ \n]$", before))


_PAPERS = re.compile(r"\b(?:USA|Christianity|Psychology)[ \n]$")


def present_today(text: str, start: int, end: int) -> bool:
    """Refuse the paper and the magazine called Today."""
    return not _PAPERS.search(text[max(0, start - 16) : start])


def closes(text: str, end: int) -> bool:
    """Whether a clause ends here, so that *the day before* is no preposition."""
    return end >= len(text) or text[end] in ".,;:)'\"\u201d\u2019\n"


_DAY_BEFORE = re.compile(r"\b(?:on|by|since|until|from|before|after)[ \n]$")
_DAY_AFTER = re.compile(r"[ -](?!of\b|and\b|in\b|at\b|to\b|that\b|when\b|but\b|or\b|for\b)\w|%")


def day_alone(text: str, start: int, end: int) -> bool:
    """Tell *on the 20th* from the 20th century and the 20th time."""
    return bool(_DAY_BEFORE.search(text[max(0, start - 8) : start])) and not _DAY_AFTER.match(
        text[end : end + 5]
    )
