"""What an English text offers for comparison with one of another language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from . import concepts, kinds, names
from .roots import root
from .sounds import sound
from .words import CARDINAL, MONTH, TENS

_CONCEPTS: dict[str, set[str]] = defaultdict(set)
for _line in concepts.CONCEPTS.strip().splitlines():
    _concept, _, _words = _line.partition(": ")
    for _word in _words.split():
        _CONCEPTS[root(_word)].add(_concept)
_CITIES = frozenset(names.CITIES.split())
_STATES = frozenset(re.findall(r"[a-z]+", names.STATES + names.NATIONS))
_NUMERALS = {word: n for word, n in (CARDINAL | TENS).items() if n > 1}
_PLAIN = frozenset(
    map(
        root,
        re.findall(
            r"[a-z'-]+",
            f"{' '.join(_NUMERALS)} {kinds.STOP} {kinds.COMMON} {kinds.KINDS} {kinds.TITLES}",
        ),
    )
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FULL_NAME = re.compile(r"\b([A-Z][a-z]+) ([A-Z][a-z]+-[a-z]+)\b")
_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
    "mn": 10**6, "bn": 10**9,
}  # fmt: skip
_MONTHS = "|".join(re.escape(month) for month in MONTH)
_NUMBER = re.compile(
    rf"(?<![\w.,:-])(?P<date>(?:{_MONTHS})\s)?"
    rf"(?:(?P<figure>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?P<word>(?i:{'|'.join(_NUMERALS)}))\b(?!-))"
    rf"(?:[ -]?(?P<scale>{'|'.join(_SCALES)})s?\b|(?:st|nd|rd|th)\b)?"
    rf"(?!\d|[,.:]\d)(?P<clock>\s?[ap]\.?m\b|\s(?:{_MONTHS})(?!\w)|\so'clock)?"
)
_MONEYS = {"$": "dollar", "€": "euro", "₩": "won"}
_MONEY = re.compile("[$€₩]")
_ACRONYM = 6
_YEARS = range(1900, 2100)


def across(text: str) -> Iterator[tuple[int, str]]:
    """Yield where and what: names as they sound, concepts, numbers, cities (see ``Vocabulary``).

    >>> sorted(key for _, key in across("Vareo Motors of Busan sold 1.2 million cars."))
    ['#1200000', '*balxo', '=car', '=car', '=sales', '@busan']
    """
    for match in _FULL_NAME.finditer(text):
        yield match.start(), "*" + sound(match[0])
    for match in _WORD.finditer(text):
        word = match[0]
        for key in _read(word, match.start() == 0):
            yield match.start(), key
    for match in _NUMBER.finditer(text):
        if number := _number(match):
            yield match.start(), number
    for match in _MONEY.finditer(text):
        yield match.start(), "=" + _MONEYS[match[0]]


@lru_cache(maxsize=65536)
def _read(word: str, first: bool) -> tuple[str, ...]:
    low = word.casefold().replace("’", "'").removesuffix("'s")
    if low in _CITIES:
        return (f"@{low}",)
    base = root(low)
    if found := _CONCEPTS.get(base):
        return tuple(f"={concept}" for concept in sorted(found))
    if word[0].islower() or low in _STATES or base in _PLAIN or len(low) < 2:
        return ()
    if word.isupper():
        return (f"!{low}",) if len(low) <= _ACRONYM else ()
    return (f"*{sound(low)}",)


def _number(match: re.Match[str]) -> str | None:
    if match["date"] or match["clock"]:
        return None
    figure, scale = match["figure"], match["scale"]
    if figure is None:
        value = Decimal(_NUMERALS[match["word"].casefold()])
    else:
        value = Decimal(figure.replace(",", ""))
        if scale is None and len(figure) == 4 and value in _YEARS:
            return None
    value *= _SCALES[scale] if scale else 1
    return f"#{value.normalize():f}"
