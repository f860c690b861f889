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
    if low in _SURE_MONTHS:
        return True
    if len(low.rstrip(".")) <= 4 and low not in ("may", "june", "july"):
        return bool(
            _BEFORE.search(text[max(0, start - 12) : start])
        )  # Dec. and Sept want a word before
    before = text[max(0, start - 12) : start]
    if low in ("may", "march"):
        after = text[end : end + 8]
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


_IN_MONTH = re.compile(r"\b(?:in|since|until|during|early|late|mid)[ \n-]$", re.IGNORECASE)


def month_told(text: str, start: int, end: int) -> bool:
    """Tell *that March* from the verbs *may* and *march* and from people."""
    month = text[start:end].split()[-1]
    return month[0].isupper() and not (
        month in ("April", "May", "June") and _NAME_AFTER.match(text[end : end + 4])
    )


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
_SURE_BEFORE = re.compile(r"\b(?:in|since|by|until|from|of|year|circa|ca?\.)[ \n]$", re.IGNORECASE)


def year_alone(text: str, start: int, end: int) -> bool:
    """Tell a year from any other number of four digits."""
    word = text[start:end]
    if not word.isdigit():
        return True
    before = text[max(0, start - 14) : start]
    after = text[end : end + 14]
    if _STUCK.search(before) and not _HYPHEN_BEFORE.search(before):
        return False
    if (
        _UNIT_AFTER.match(after)
        or _COUNTED.match(after)
        or _NUMBERED.search(before)
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


_SEASON_NAMES = re.compile(
    r"[ -](?:[A-Z]|Olympic|olympic|game|palace|house|break|school|camp|training|water|roll|back|short|apart|out|off"
    r"|through|down|behind|from|to\b|into|on\b|of\b|in\b)"
)
_SEASON_THE = re.compile(
    r"\b(?:in|by|since|until|during|through|throughout|before|after|for|over|into|from|spent|late|early"
    r"|and|or)[ \n]+$"
)
_SEASON_BARE = re.compile(
    r"\b(?:in|by|since|until|during|late|early|mid|(?:fall|autumn|summer|winter|spring) and"
    r"|(?:fall|autumn|summer|winter|spring),)[ \n-]+$"
)


def season_alone(text: str, start: int, end: int) -> bool:
    """Tell a season from the verbs *fall* and *spring* and from the names of things."""
    word = text[start:end].lower()
    before = text[max(0, start - 12) : start].lower()
    if _SEASON_NAMES.match(text[end : end + 12]):
        return False
    if word.startswith("the "):
        return bool(_SEASON_THE.search(before))
    return word in ("summer", "winter", "autumn") or bool(_SEASON_BARE.search(before))


_SEASONAL = re.compile(
    r"[ -](?:military |ground )?(?:counter-?)?(?:offensives?|campaigns?|attacks?|fighting|operations?|harvests?"
    r"|assaults?|elections?|floods?|rains|drills?|exercises?|games|tour|festival|monsoon|sales)\b",
    re.IGNORECASE,
)


def season_of_event(text: str, start: int, end: int) -> bool:
    """Tell *a summer offensive* from summer schools, spring water and what falls on."""
    return _SEASONAL.match(text, end) is not None


_WITHIN = re.compile(
    r"\b(?:for|in|during|of|through|on|over|throughout|later in|earlier in|from|by|within)[ \n]$"
)
_QUALIFIED = re.compile(
    r"[ \n](?:of|when|that|before|after|the|ahead|to come|i|we|he|she|they|it|to|is|was|has|in which)\b|-"
    r"|['\u2019]s (?:top|best|end|most|biggest|worst)"
)


def unit_told(text: str, start: int, end: int) -> bool:
    """Tell *the year* the text is speaking of from *the year of* something and *the day when*."""
    word = text[start:end].lower()
    if not word.startswith("the ") or word.endswith(("century", "decade", "weekend")):
        return False
    before = text[max(0, start - 14) : start].lower()
    return bool(_WITHIN.search(before)) and not _QUALIFIED.match(text[end : end + 12].lower())


def half_alone(text: str, start: int, end: int) -> bool:
    """Tell *the first half* of the year from that of a match or of anything else."""
    words = text[start:end].lower()
    return words.startswith("the") and not text[end : end + 4].lower().startswith((" of", " tim"))


_CLOCK_BEFORE = re.compile(
    r"\b(?:at|by|until|till|before|after|from|since|around|about|to|and)[ \n]$"
)


def clock_alone(text: str, start: int, end: int) -> bool:
    """Tell a clock time from a score, a ratio and a verse."""
    if text[end - 1].isalpha():
        return True
    if text[end : end + 1] in tuple(":.") and text[end + 1 : end + 2].isdigit():
        return False
    return bool(_CLOCK_BEFORE.search(text[max(0, start - 8) : start]))


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


def decade_alone(text: str, start: int, end: int) -> bool:
    """Tell *the thirties* from somebody *in his thirties*."""
    return not re.search(
        r"\b(?:his|her|their|my|our|your)[ \n](?:early |late |mid-?)?$",
        text[max(0, start - 14) : start],
    )


_LASTING = re.compile(
    r"[ \n](?:[a-z]+ )?(?:war|conflict|truce|ceasefire|dispute|siege|strike|ban|law|tradition|alliance|agreement|deal"
    r"|pact|treaty|government|regime|occupation|embargo|policy|program|campaign|company|institution|feud|crisis)\b"
)
_A_QUARTER = re.compile(r"\b(?:a|one)[ \n](?:second|quarter)$|three[- ]quarters$|^a minute$")
_ROUND_THE_CLOCK = re.compile(r"[- \n](?:old|a day|a week)\b")


def lasts(text: str, start: int, end: int) -> bool:
    """Tell a length of time from an age, a share, a title and a minute detail."""
    words = text[start:end].lower()
    if re.match(r"-(?:earlier|ago|long)\b", text[end : end + 8]):
        return False
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
    r"\b(?:for|within|after|took|take|takes|last|lasted|of|over|just|spent|spend)[ \n]$"
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
