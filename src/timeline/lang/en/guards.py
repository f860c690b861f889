"""What must stand around words that are often something else: *May*, *2000*, *Sunday*."""

from __future__ import annotations

import re

_BEFORE = re.compile(
    r"\b(?:in|of|since|by|until|till|through|to|from|for|during|before|after|late|early|mid|last|next"
    r"|this|past|and|or|between|each|every|as|around|about|the|his|her|its|their|our|my|on|than|via"
    r"|beginning|starting|ending|ended|due|that|s|with|over)[ \n-]+$",
    re.IGNORECASE,
)
_SURE_MONTHS = frozenset(
    "january february july september october november december jan. feb. aug. sept. oct. nov.".split()
)
_NAME_AFTER = re.compile(r"[ \n][A-Z][a-z]+")
_NAME_BEFORE = re.compile(r"[A-Z][\w.]*[ \n]$")


def month_alone(text: str, start: int, end: int) -> bool:
    """Tell a month from the verb *may*, the verb *march*, and people called April, May or June."""
    word = text[start:end]
    if re.match(r"[-\u2010-\u2015]?\d", text[end : end + 2]):
        return False
    low = word.lower()
    if low == "march" and _WALK_BEFORE.search(text, max(0, start - 5), start):
        return (
            re.match(r"[ \n](?!(?:on|to|from|for|in|of|through|past)\b)[a-z]", text[end : end + 9])
            is not None
        )
    if _TO_MONTH.match(text, end) or _FROM_MONTH.search(text, max(0, start - 11), start):
        return True
    if low in _SURE_MONTHS:
        return True
    if len(low.rstrip(".")) <= 4 and low not in ("may", "june", "july"):
        # Dec. and Sept want a word before; Jan and Jun are names too
        name = low in ("jan", "jun") and _NAME_AFTER.match(text, end)
        return not name and bool(_BEFORE.search(text[max(0, start - 12) : start]))
    before = text[max(0, start - 12) : start]
    if low in ("may", "march"):
        after = text[end : end + 8]
        if re.search(r"\b[Aa][ \n]$", before):
            return re.match(r"[ \n][a-z]", after) is not None  # "a March visit"
        return bool(_BEFORE.search(before)) and not re.match(
            r"[ \n](?:be|have|not|family)\b", after
        )
    # April and June: people have them for first names.
    if _IN_MONTH.search(before):
        return True
    if re.search(r"\b(?:daughter|sister|wife|mother|aunt|mother|girl|named|called)[ \n]$", before):
        return False
    if low == "august" or (_BEFORE.search(before) and not _NAME_AFTER.match(text[end : end + 4])):
        return True
    return not _NAME_AFTER.match(text[end : end + 4]) and not (
        _NAME_BEFORE.search(before) and not before.rstrip().endswith(".")
    )


_MONTHS = "(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)"
_TO_MONTH = re.compile(rf"[-\u2013\u2014](?:early |mid-?|late )?{_MONTHS}")
_FROM_MONTH = re.compile(rf"\b{_MONTHS}(?:uary|ruary|ust|ember|ober|tember)?\.?[-\u2013\u2014]$")
_WALK_BEFORE = re.compile(r"(?:\b[Tt]he|'s|\u2019s)[ \n]$")
_IN_MONTH = re.compile(r"\b(?:in|since|until|during|early|late|mid)[ \n-]$", re.IGNORECASE)


def month_told(text: str, start: int, end: int) -> bool:
    """Tell *that March* from the verbs *may* and *march*, from people, and from a date's own month."""
    month, after = text[start:end].split()[-1], text[end : end + 4]
    if not month[0].isupper() or re.match(r"[ \n]+\d", after):
        return False
    return month not in ("April", "May", "June") or not _NAME_AFTER.match(after)


def plain_number(text: str, start: int, end: int) -> bool:
    """Refuse a day that is really a clock time, a score or a percentage."""
    return not re.match(r":\d|%|[ ]?percent|-\d+ (?:win|loss|victory|vote)", text[end : end + 12])


_STREET = re.compile(r"[ \n][A-Z]\w+ (?:Avenue|Street|Road|Boulevard|Lane)\b")
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
    r"|tickets|civilians|refugees|protesters|prisoners|delegates|employees|residents|guests|fans|dead)\b"
)


_STUCK = re.compile(r"[$£€₩#@,+:/-]$|(?<![a-z])\.$")
_HYPHEN_BEFORE = re.compile(r"(?:[^\W\d]|\)|\d{4})[-\u2013/]$")
_UNIT_AFTER = re.compile(
    r"[-\u2013](?!\d|[a-z])|[%\u00b0]|:\d|[.,]\d|-series|[-\u2013](?:foot|mile|meter|ton|pound|watt"
    r"|kilometer|acre|square|man|member|seat|room|year)"
)
_NUMBERED = re.compile(
    r"\b(?:No\.|Room|Flight|Article|Highway|Route|Model|Windows|Boeing|Channel|Section|Resolution"
    r"|about|nearly|some|almost|over|than|least)[ \n]$"
)
_SURE_ABOUT = re.compile(r"\b(?:in|since|until|till|by|from)[ \n](?:about|around|at least)[ \n]$")
_SURE_BEFORE = re.compile(r"\b(?:in|since|by|until|from|of|year|circa|ca?\.)[ \n]$", re.IGNORECASE)


def year_alone(text: str, start: int, end: int) -> bool:
    """Tell a year from any other number of four digits."""
    word = text[start:end]
    if not word.isdigit():
        return True
    before = text[max(0, start - 16) : start]
    after = text[end : end + 14]
    if _STUCK.search(before) and not _HYPHEN_BEFORE.search(before):
        return False
    if (
        _UNIT_AFTER.match(after)
        or _COUNTED.match(after)
        or (_NUMBERED.search(before) and not _SURE_ABOUT.search(before))
        or _STREET.match(text, end)
    ):
        return False
    number = int(word)
    if _SURE_BEFORE.search(before):
        return number >= 1000
    return number >= 1400 if _YEAR_BEFORE.search(before) else 1800 <= number <= 2099


_TITLE = re.compile(
    r"[ \n](?:Times|Telegraph|Herald|Post|Mirror|Express|Mail|Tribune|Independent|Night|Morning"
    r"|Diagnosis|Forum|School|Afternoon|Evening|Club|Prayer|Mass|Group|Magazine|Review|Edition)\b"
)


_ANY = re.compile(r"\b(?:an?|one|any)[ \n]$", re.IGNORECASE)
_DONE_DAY = re.compile(r"[.,;:)]|$|[ \n](?:in|of|at|when|and|or|but|because|that)\b")


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
    if _ANY.search(before) and _DONE_DAY.match(after):
        return False
    return not (_TITLE.match(after) and re.search(r"\b(?:the|The|of|a)[ \n]$", before))


_PAPERS = re.compile(r"\b(?:USA|Christianity|Psychology)[ \n]$")


_THOSE_OF = re.compile(
    r"\b(?:people|leaders|world|citizens|generations?|city|cities|cars|technology)[ \n]of[ \n]$"
)
_TODAYS = re.compile(r"['\u2019]s[ \n](?:world|society|youth|generation|teenagers|consumers)\b")


def present_today(text: str, start: int, end: int) -> bool:
    """Refuse the paper called Today, *today's world* and *the leaders of tomorrow*."""
    before = text[max(0, start - 16) : start]
    return not (_PAPERS.search(before) or _THOSE_OF.search(before) or _TODAYS.match(text, end))


def closes(text: str, end: int) -> bool:
    """Whether a clause ends here, so that *the day before* is no preposition."""
    return end >= len(text) or text[end] in ".,;:)'\"\u201d\u2019\n"


def last_alone(text: str, start: int, end: int) -> bool:
    """Tell sales *last year of* so much from *the last year of* something."""
    the = text[start : start + 4].lower() == "the " or text[max(0, start - 4) : start] == "the "
    return not (the and text.startswith(" of ", end))


_UNTIL = re.compile(r"\b(?:[Uu]n)?[Tt]ill?[ \n]$")


def until_then(text: str, start: int, end: int) -> bool:
    """Tell *until then* from *then* as an order of things."""
    return _UNTIL.search(text, max(0, start - 7), start) is not None and text[end : end + 1] != "-"


_ON = re.compile(r"[ \n](?:saw|was|were|had|brought|came)\b")


def follows(text: str, start: int, end: int) -> bool:
    """Tell *the year following* from the year following something."""
    last = text[start:end].split()[-1].lower()
    return last != "following" or closes(text, end) or _ON.match(text, end) is not None


_DAY_BEFORE = re.compile(r"\b(?:on|by|since|until|from|before|after)[ \n]$")
_DAY_AFTER = re.compile(
    r"[ -](?!of\b|and\b|in\b|at\b|to\b|that\b|when\b|but\b|or\b|for\b|it\b|he\b|she\b|they\b|we\b|the\b|was\b|were\b)\w|%"
)


_CENTURIES = re.compile(r"[ \n](?:and|or|to)[ \n]\w{3,9}[ \n-]centur(?:y|ies)\b")


def day_alone(text: str, start: int, end: int) -> bool:
    """Tell *on the 20th* from the 20th century and the 20th time."""
    return (
        _DAY_BEFORE.search(text, max(0, start - 8), start) is not None
        and _DAY_AFTER.match(text, end) is None
        and _CENTURIES.match(text, end) is None
    )


_FIRST_OF = re.compile(r"\b(?:from|between|on|of|during)[ \n]$|\($", re.IGNORECASE)


def first_of_days(text: str, start: int, end: int) -> bool:
    """Tell *from 3 to 8 February* from numbers of anything else."""
    first = _FIRST_OF.search(text, max(0, start - 9), start)
    return first is not None or (text.startswith(" to ", end) and text.endswith("and ", 0, start))


_AFTER_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)[ \n]\d{1,2}(?:st|nd|rd|th)?(?:,[ \n]\d{1,2})?,?[ \n](?:and|or|to)[ \n]$"
)
_DONE = re.compile(
    r"[.,;:)\n]|$|[ \n](?:in|at|by|with|for|was|were|had|when|after|before|during)\b"
)


def day_goes_on(text: str, start: int, end: int) -> bool:
    """Tell *June 2 and 3* from *on June 2 and 3 people*."""
    before = _AFTER_DAY.search(text, max(0, start - 28), start)
    return before is not None and _DONE.match(text, end) is not None
