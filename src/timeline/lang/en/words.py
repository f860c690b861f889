"""English words for numbers, units, months and weekdays, written as English writes them."""

from __future__ import annotations

import re

from ...rule import Form, Table
from ...when import Granularity as G
from ...zones import ABBREVIATIONS
from .feastdays import HOLIDAYS

# fmt: off
MONTH = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7,
    "August": 8, "September": 9, "October": 10, "November": 11, "December": 12,
    "Jan.": 1, "Feb.": 2, "Mar.": 3, "Apr.": 4, "Jun.": 6, "Jul.": 7, "Aug.": 8, "Sept.": 9,
    "Sep.": 9, "Oct.": 10, "Nov.": 11, "Dec.": 12,
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9,
    "Oct": 10, "Nov": 11, "Dec": 12,
}
WEEKDAY = {
    "Monday": 0, "Tuesday": 1, "Wednesday": 2, "Thursday": 3, "Friday": 4, "Saturday": 5,
    "Sunday": 6, "Mon.": 0, "Tue.": 1, "Tues.": 1, "Wed.": 2, "Thu.": 3, "Thurs.": 3, "Fri.": 4,
    "Sat.": 5, "Sun.": 6,
}
UNIT = {
    "second": G.SECOND, "minute": G.MINUTE, "hour": G.HOUR, "day": G.DAY, "weekend": G.WEEKEND,
    "week": G.WEEK, "fortnight": G.WEEK, "month": G.MONTH, "quarter": G.QUARTER, "year": G.YEAR,
    "decade": G.DECADE, "century": G.CENTURY,
}
UNITS = {
    "seconds": G.SECOND, "minutes": G.MINUTE, "hours": G.HOUR, "days": G.DAY,
    "weekends": G.WEEKEND, "weeks": G.WEEK, "months": G.MONTH, "quarters": G.QUARTER,
    "years": G.YEAR, "decades": G.DECADE, "centuries": G.CENTURY, "mins": G.MINUTE,
    "hrs": G.HOUR, "yrs": G.YEAR,
}
SEASON = {"spring": 1, "summer": 2, "fall": 3, "autumn": 3, "winter": 4}
ORDINAL = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31, "final": -1, "last": -1, "closing": -1,
} | {f"{n}{'th' if n in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}": n
     for n in range(1, 32)}
CARDINAL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90}
SOME: dict[str, float | str] = {
    "several": "X", "a few": "X", "few": "X", "many": "X", "a number of": "X", "some": "X",
    "a handful of": "X", "dozens of": "X", "hundreds of": "X", "thousands of": "X",
    "countless": "X", "a couple": 2, "a couple of": 2, "couple of": 2, "a dozen": 12,
    "half a dozen": 6, "two dozen": 24, "a hundred": 100, "a thousand": 1000, "a": 1, "an": 1,
    "a single": 1, "one single": 1, "a full": 1, "a whole": 1, "an entire": 1, "half a": 0.5, "half an": 0.5, "a half": 0.5, "a quarter of an": 0.25, "a quarter of a": 0.25,
    "three quarters of a": 0.75, "three-quarters of a": 0.75, "a quarter": 0.25,
}
ABOUT = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX",
    "some": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "just under": "LESS_THAN",
    "less than": "LESS_THAN", "fewer than": "LESS_THAN", "under": "LESS_THAN",
    "more than": "MORE_THAN", "over": "MORE_THAN", "just over": "MORE_THAN",
    "well over": "MORE_THAN", "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
    "not less than": "EQUAL_OR_MORE", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
    "not more than": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS",
    "as long as": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE", "close to": "APPROX",
    "a little more than": "MORE_THAN", "a little over": "MORE_THAN", "slightly more than": "MORE_THAN",
    "a little less than": "LESS_THAN", "a little under": "LESS_THAN",
}
EDGE = {
    "early": "START", "late": "END", "mid": "MID", "earlier": "START", "later": "END",
    "the beginning of": "START", "the start of": "START", "the onset of": "START",
    "the early part of": "START", "the middle of": "MID", "the midpoint of": "MID",
    "the end of": "END", "the close of": "END", "the latter part of": "END", "the turn of": "START",
    "the early days of": "START", "the closing days of": "END", "the final days of": "END",
    "the tail end of": "END", "end of": "END", "start of": "START", "beginning of": "START",
    "middle of": "MID",
}
PART = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI",
    "lunchtime": "MI", "dawn": "MO", "dusk": "EV", "daybreak": "MO", "nightfall": "NI",
    "midday": "MI", "sunrise": "MO", "sunset": "EV",
}
DARK = {"nighttime": "NI", "night-time": "NI", "daytime": "DT"}
PARTS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
SPAN = {"first half": (G.HALF, 1), "second half": (G.HALF, 2), "latter half": (G.HALF, 2),
        "last half": (G.HALF, 2)}
_ABBREVIATED = "gmt utc kst jst est edt et cst cdt ct mst mdt pst pdt pt bst cet cest msk"
ZONE = {name: ABBREVIATIONS[name.upper()] for name in _ABBREVIATED.split()} | {
    "eastern time": "America/New_York", "eastern standard time": "America/New_York",
    "eastern daylight time": "America/New_York", "eastern": "America/New_York",
    "pacific time": "America/Los_Angeles", "central time": "America/Chicago",
    "korea time": "Asia/Seoul", "korean time": "Asia/Seoul", "seoul time": "Asia/Seoul",
    "japan time": "Asia/Tokyo", "tokyo time": "Asia/Tokyo", "beijing time": "Asia/Shanghai",
    "moscow time": "Europe/Moscow", "london time": "Europe/London", "paris time": "Europe/Paris",
    "new york time": "America/New_York", "washington time": "America/New_York",
    "u.s. time": "America/New_York", "us time": "America/New_York", "kyiv time": "Europe/Kyiv",
    "local time": "", "uk time": "Europe/London", "u.k. time": "Europe/London",
    "british time": "Europe/London", "pyongyang time": "Asia/Pyongyang",
    "singapore time": "Asia/Singapore", "hanoi time": "Asia/Ho_Chi_Minh",
    "manila time": "Asia/Manila", "jakarta time": "Asia/Jakarta", "delhi time": "Asia/Kolkata",
    "kabul time": "Asia/Kabul", "tehran time": "Asia/Tehran", "baghdad time": "Asia/Baghdad",
    "israel time": "Asia/Jerusalem", "istanbul time": "Europe/Istanbul",
    "berlin time": "Europe/Berlin", "geneva time": "Europe/Zurich", "rome time": "Europe/Rome",
    "brussels time": "Europe/Brussels", "sydney time": "Australia/Sydney",
}
# fmt: on

OFTEN = {
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annual": "P1Y",
    "annually": "P1Y",
    "hourly": "PT1H",
    "nightly": "P1D",
    "biweekly": "P2W",
    "bimonthly": "P2M",
    "semiannual": "P6M",
    "semi-annual": "P6M",
    "biannual": "P6M",
    "biennial": "P2Y",
    "twice-weekly": "P1W",
    "twice-daily": "P1D",
    "fortnightly": "P2W",
}
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
_DECADE = rf"1[0-9]\d0['\u2019]?s|20\d0['\u2019]?s|['\u2019`][1-9]0s|(?:nineteen[- ])?(?:{'|'.join(DECADES)})"
_DECADE_TRIGGER = rf"1\d\d0['\u2019]?s|20\d0['\u2019]?s|[1-9]0s|{'|'.join(DECADES)}"
_CENTURIES = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
)
_CENTURYTH = rf"\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(reversed(_CENTURIES))}"


def _read_decade(text: str) -> int | None:
    digits = re.sub(r"\D", "", text)
    if digits:
        year = int(digits)
        return year if year >= 1000 else 1900 + year if year >= 20 else 2000 + year
    return 1900 + DECADES[text.lower().split("-")[-1].split()[-1]]


def _read_centuryth(text: str) -> int | None:
    number = int(text[:-2]) if text[0].isdigit() else _CENTURIES.index(text.lower()) + 1
    return number if 1 <= number <= 30 else None


_SMALL = "|".join([*TENS, *sorted(CARDINAL, key=len, reverse=True)])
_WORD_NUMBER = (
    rf"(?:{'|'.join(TENS)})(?:[-\s](?:{'|'.join(list(CARDINAL)[1:10])})(?!\w))?"
    rf"|(?:{'|'.join(sorted(CARDINAL, key=len, reverse=True))})(?!teen|ty)"
)
_SCALE = r"(?:\s(?:hundred|thousand|million|billion|dozen))"
_HALF = r"(?:[-\s]and[-\s](?:a[-\s]half|a[-\s]quarter|three[-\s]quarters))"
_DIGITS = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:\.\d{1,2})?(?:[-\s][1-9]/\d)?"
_SOMES = "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted(SOME, key=len, reverse=True))
_COUNT = (
    rf"(?:{_DIGITS}|{_WORD_NUMBER})(?:{_SCALE}{{0,2}}(?:\sand\s(?:{_WORD_NUMBER}))?)(?:{_HALF})?"
    rf"|(?:{_SOMES})(?:{_SCALE})?"
)
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}


def read_count(text: str) -> float | str | None:
    """Return the number that words or digits stand for; "X" for some.

    >>> read_count("twenty-four"), read_count("2 1/2"), read_count("several")
    (24, 2.5, 'X')
    """
    low = " ".join(text.lower().replace("-", " ").split())
    if low in SOME:
        return SOME[low]
    total: float = 0
    part: float = 0
    for word in low.split():
        if word in _SCALES:
            part = max(part, 1) * _SCALES[word]
        elif word == "half":
            part += 0.5
        elif word == "quarter":
            part += 0.25
        elif word == "quarters":
            part += -2.25  # "three quarters": the three has been added
        elif word in CARDINAL or word in TENS:
            part += CARDINAL.get(word) or TENS.get(word) or 0
        elif word in ("and", "a"):
            continue
        elif "/" in word:
            over, under = word.split("/")
            part += int(over) / int(under) if int(under) else 0
        else:
            try:
                part += float(word.replace(",", ""))
            except ValueError:
                return SOME.get(low)
    total += part
    return int(total) if total == int(total) else total


def _read_year(text: str) -> int | None:
    low = text.lower().replace("-", " ")
    if low.isdigit():
        return int(low)
    words = low.split()
    if words[:2] == ["two", "thousand"]:
        rest = words[3:] if words[2:3] == ["and"] else words[2:]
        return 2000 + int(read_count(" ".join(rest)) or 0) if rest else 2000
    first = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000, "seventeen": 1700}[words[0]]
    tail = read_count(" ".join(words[1:]))
    return first + int(tail) if isinstance(tail, int | float) and 1 <= tail < 100 else None


_CENTURY_WORDS = r"(?:nineteen|eighteen|seventeen)"
_YEAR_WORDS = (
    rf"{_CENTURY_WORDS}[-\s](?:(?:{'|'.join(TENS)})(?:[-\s](?:{'|'.join(list(CARDINAL)[1:10])}))?"
    rf"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
    r"|two\sthousand(?:(?:\sand)?\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve))?(?!\w)"
)
_YEAR = r"(?:1[0-9]|20)\d\d"


def _short_year(text: str) -> int:
    number = int(text[-2:])
    return number + (1900 if number >= 30 else 2000)


def _day(text: str) -> int | None:
    number = int(re.match(r"\d+", text)[0])  # type: ignore[index]
    return number if 1 <= number <= 31 else None


def _clock12(text: str) -> tuple[int, int]:
    hour, _, minute = text[:-2].partition(":")
    return int(hour) % 12 + (12 if text[-2].lower() == "p" else 0), int(minute or 0)


def _clock24(text: str) -> tuple[int, int]:
    digits = text.replace(":", "")
    return int(digits[:-2]), int(digits[-2:])


def _digit(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _hour(text: str) -> int | None:
    number = int(text)
    return number if 0 <= number <= 24 else None


_LONE = ("0", "a", "an")
"""Numbers that most often stand alone."""
_NUMBERS = tuple(
    {*CARDINAL, *TENS, "0 0", "0 and"}
    | {f"{lone} {scale}" for lone in _LONE for scale in _SCALES}
    | {" ".join(word.split()[:2]) for word in SOME if word not in _LONE}
)
NAMESAKES = {
    word: word
    for word in (
        "democratization movement",
        "democracy movement",
        "pro-democracy movement",
        "pro-democracy uprising",
        "democratic uprising",
        "uprising",
        "revolution",
        "movement",
        "independence movement",
        "declaration",
        "sanctions",
        "measures",
        "military agreement",
        "military pact",
        "military accord",
        "inter-korean military agreement",
        "inter-korean military pact",
        "inter-korean agreement",
        "joint declaration",
        "massacre",
        "incident",
        "coup",
        "military coup",
        "coup d'etat",
        "constitution",
        "commission",
        "martial law",
        "martial law decree",
        "struggle",
        "memorial",
        "agreement",
    )
}
BIG_NAMES = {
    word: word
    for word in (
        "Revolution",
        "Crisis",
        "Uprising",
        "Manifesto",
        "Days",
        "Movement",
        "War",
        "Putsch",
        "Fourth",
    )
}
DAY_PLACES = {
    word: word
    for word in (
        "Avenue",
        "Boulevard",
        "Bridge",
        "Factory",
        "Hostel",
        "House of Culture",
        "Plaza",
        "Square",
        "Stadium",
        "Street",
    )
}
_BIG = (G.WEEK, G.MONTH, G.YEAR, G.DECADE, G.CENTURY)
SLOTS: dict[str, Table | Form] = {
    "month": Table(MONTH),
    "weekday": Table(WEEKDAY),
    "shortweekday": Table({f"{day[:3]}": n for day, n in list(WEEKDAY.items())[:7]} | {"Tues": 1, "Thurs": 3}, weak=True),
    "weekend": Table({"weekend": G.WEEKEND}),
    "weekdays": Table({f"{day}s": n for day, n in list(WEEKDAY.items())[:7]}),
    "unit": Table(UNIT),
    "units": Table(UNITS),
    "anyunit": Table(UNIT | UNITS),
    "longunit": Table({k: v for k, v in UNIT.items() if v not in (G.SECOND, G.MINUTE, G.HOUR)}),
    "season": Table(SEASON),
    "ordinal": Table(ORDINAL, weak=True),
    "nth": Table({k: v for k, v in ORDINAL.items() if 1 <= v <= 4}, weak=True),
    "edge": Table(EDGE, weak=True),
    "about": Table(ABOUT, weak=True),
    "part": Table(PART),
    "parts": Table(PARTS),
    "dark": Table(DARK),
    "half": Table(SPAN),
    "lastquarter": Table({"final quarter": 4, "closing quarter": 4}),
    "halves": Table({"first-half": (G.HALF, 1), "second-half": (G.HALF, 2)}),
    "zone": Table(ZONE),
    "count": Form(_COUNT, read_count, _NUMBERS, whole=_LONE),
    "year": Form(_YEAR, int, ("0",), _YEAR, figure=True),
    "years": Form(_YEAR_WORDS, _read_year, ("nineteen", "eighteen", "seventeen", "two"), r"nineteen|two thousand|eighteen|seventeen"),
    "shortyear": Form(r"['\u2019`]\d\d", _short_year, ("'", "\u2019", "`"), ""),
    "day": Form(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d,.]\d)", _day, ("0", "0th"), figure=True),
    "nthday": Form(r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)", _day, ("0th",), r"[1-3]?\d(?:st|nd|rd|th)", figure=True),
    "nextday": Form(
        r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?![\d,.]\d)", _day, ("0", "0th"),
        r"\d(?:(?<=[\dhdt] and \d)|(?<=[\dhdt] (?:to|or) \d))\d?(?:st|nd|rd|th)?", figure=True,
    ),
    "hour": Form(r"(?:[01]?\d|2[0-4])", _hour, ("0",), figure=True),
    "minute": Form(r"[0-5]\d", int, ("0",), figure=True),
    "mm": Form(r"(?:1[0-2]|0?[1-9])", int, ("0",), figure=True),
    "ampm": Table({"a.m.": "am", "p.m.": "pm", "am": "am", "pm": "pm", "a.m": "am", "p.m": "pm"}),
    "cardinal": Table({k: v for k, v in CARDINAL.items() if 1 <= v <= 12}, weak=True),
    "night": Table({"night": "NI"}),
    "evening": Table({"evening": "EV"}),
    "fewunit": Table({f"few {unit}": g for unit, g in UNITS.items()} | {f"couple of {unit}": g for unit, g in UNITS.items()} | {f"several {unit}": g for unit, g in UNITS.items()}),
    "article": Table({"a": 1, "an": 1, "each": 1, "every": 1}, weak=True),
    "per": Table({f"a {unit}": g for unit, g in UNIT.items()} | {"an hour": G.HOUR}, weak=True),
    "often": Table(OFTEN),
    "holiday": Table({name: (name, feast) for name, feast in HOLIDAYS.items()}),
    "decade": Form(_DECADE, _read_decade, ("0s", "'", "\u2019", "`", "nineteen", *DECADES), _DECADE_TRIGGER),
    "twodecade": Form(r"[2-9]0s", lambda text: int(text[:2]), ("0s",), r"[2-9]0s"),
    "centuryth": Form(_CENTURYTH, _read_centuryth, ("0th", *_CENTURIES), ""),
    "pm": Form(
        r"(?:1[0-2]|0?[1-9])(?::[0-5]\d)?[ap]m", _clock12, ("0:", "0pm"),
        r"(?:1[0-2]|0?[1-9])(?::[0-5]\d)?[ap]m",
    ),
    "hm": Form(r"(?:[01]?\d|2[0-4]):[0-5]\d", _clock24, ("0:",), r"(?:[01]?\d|2[0-4]):[0-5]\d"),
    "hhmm": Form(r"(?:[01]\d|2[0-4])[0-5]\d", _clock24, ("0",), "", figure=True),
    "qn": Form(r"q[1-4]|[1-4]q", _digit, ("q", "0q"), "q[1-4]|[1-4]q"),
    "hn": Form(r"h[12]|[12]h", _digit, ("h", "0h"), "h[12]|[12]h"),
    "bigunit": Table({k: v for k, v in UNIT.items() if v in _BIG}),
    "namesake": Table(NAMESAKES),
    "bigname": Table(BIG_NAMES),
    "dayplace": Table(DAY_PLACES),
    "era": Table({"bc": "BC", "b.c.": "BC", "b.c": "BC", "bce": "BC", "b.c.e.": "BC"}),
    "adera": Table({"AD": "AD", "A.D.": "AD", "CE": "AD", "C.E.": "AD"}),
    "bcdecade": Form(r"[1-9]\d?0s", lambda text: int(text[:-2]), ("0s",)),
    "bc": Form(r"\d{1,4}", int, ("0",), figure=True),
    "week": Table({"week": G.WEEK}),
    "fy": Form(r"fy[ '\u2019]?(?:20)?\d\d", lambda text: 2000 + int(text[-2:]), ("fy",), r"fy(?:20)?\d\d|fy"),
    "ahalf": Table({"and a half": 0.5}, weak=True),
    "weeks_": Table({"week": G.WEEK, "weeks": G.WEEK}),
    "years_": Table({"year": G.YEAR, "years": G.YEAR}),
    "longspan": Table({"decade": G.DECADE, "century": G.CENTURY}),
    "yearunit": Table({"year": G.YEAR}),
    "yeartail": Form(r"\d\d(?!\d)", int, ("0",), figure=True),
    "number": Form(r"\d{1,3}", int, ("0",), figure=True),
}  # fmt: skip

WEAK = frozenset(
    """a an the of in on at to and or by for from as than so more less most much many few some
    several couple next last past this that these those each every all early late earlier later mid
    first second third one two three about around over up just only same good coming current
    previous following final full part start end middle close turn hundred thousand it its be is
    years's after before since until during within between through least other another half
    beginning recent or ago's up no not well""".split()
) | frozenset(CARDINAL) | frozenset(TENS) | frozenset(ORDINAL)  # fmt: skip
