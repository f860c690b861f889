"""What a Korean text offers for comparison with one of another language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from math import prod

from . import concepts, kinds, names
from .endings import Form, read_word
from .lexicon import EVENTS, VERBAL
from .sounds import sound

_CONCEPTS: dict[str, set[str]] = defaultdict(set)
for _line in concepts.CONCEPTS.strip().splitlines():
    _concept, _, _words = _line.partition(": ")
    for _word in _words.split():
        _CONCEPTS[_word].add(_concept)
_LONGEST = max(map(len, _CONCEPTS))
_STATES = frozenset(re.findall("[가-힣]+", names.STATES))
_CITIES = {
    spelling.strip(): city.strip() for city, spelling in re.findall(r"(\w+): (\w+)", names.CITIES)
}
_PLAIN = (
    VERBAL
    | EVENTS
    | frozenset(kinds.COMMON.split())
    | frozenset(re.findall("[가-힣]+", kinds.KINDS))
)
_WORD = re.compile(r"(?<![0-9가-힣])[가-힣]+|(?<![A-Za-z])[A-Z]{2,6}(?![A-Za-z])")
_PARTICLES = re.compile(
    r"(?:에게서|으로써|으로서|에서는|에서도|이라고|이라며|까지|부터|에서|에게|께서|으로|라고|이며|하고|에는|에도"
    r"|은|는|이|가|을|를|의|에|와|과|도|로|만)$"
)
_DONE = re.compile("(?:하|되|받|당하|시키)$")
_JOINED = "쳐져혀켜겨려쳤졌혔켰렸"
"""Ends of verbs that hardly a name ends in."""
_SCALES = {"십": 10, "백": 100, "천": 1000, "만": 10**4, "억": 10**8, "조": 10**12}
_STEP = re.compile(
    r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?([십백천]?[만억조]|[십백천])?"
    r"(\s?(?:년|월|일|시|분기|분)(?!간))?"
)
_NUMERALS = dict(zip("두 세 네 다섯 여섯 일곱 여덟 아홉 열".split(), range(2, 11), strict=True))
_COUNTED = re.compile(
    rf"(?<![가-힣])({'|'.join(_NUMERALS)})\s?(?=명|사람|건|발|척|대|채|곳|차례|번|개|달)"
)


def across(text: str) -> Iterator[tuple[int, str]]:
    """Yield where and what: names as they sound, concepts, numbers, cities (see ``Vocabulary``).

    >>> sorted(key for _, key in across("부산의 바르에오자동차는 차량 120만 대를 팔았다."))
    ['#1200000', '*baleo', '*baleojadoqca', '=car', '=car', '@busan']
    """
    for match in _WORD.finditer(text):
        for key in _read(match[0]):
            yield match.start(), key
    yield from _numbers(text)
    for match in _COUNTED.finditer(text):
        yield match.start(), f"#{_NUMERALS[match[1]]}"


@lru_cache(maxsize=65536)
def _read(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (f"!{word.casefold()}",)
    verb = read_word(word)
    if verb is not None and verb.form is not Form.NOUN:
        stem = _DONE.sub("", verb.stem)
        meant = _CONCEPTS.get(verb.stem, set()) | _CONCEPTS.get(stem, set())
        return tuple(f"={concept}" for concept in sorted(meant))
    if word[-1] in _JOINED:
        return ()
    for cut in dict.fromkeys((len(word), _bare(word))):
        if cut > 1 and (city := _CITIES.get(word[:cut])):
            return (f"@{city}",)
        if found := _CONCEPTS.get(word[:cut]):
            return tuple(f"={concept}" for concept in sorted(found))
    whole = word[: _bare(word)]
    rest, said = _parted(whole)
    # 가스프롬 begins like gas, and is a name for all that.
    names = {n for n in (whole, rest) if len(n) > 1 and n not in _STATES and n not in _PLAIN}
    if whole in _PLAIN or word in _PLAIN or not rest:
        names = set()
    return (*said, *sorted(f"*{sound(name)}" for name in names))


def _bare(word: str) -> int:
    """Return how long a word is without its particle."""
    match = _PARTICLES.search(word)
    return match.start() if match and match.start() else len(word)


def _parted(word: str) -> tuple[str, list[str]]:
    """Return what is left of a compound without the common words at its ends, and their concepts.

    >>> _parted("바르에오자동차"), _parted("인천공장")
    (('바르에오', ['=car']), ('인천', ['=factory']))
    """
    said: list[str] = []
    for size in range(min(_LONGEST, len(word) - 1), 1, -1):
        if found := _CONCEPTS.get(word[-size:]):
            word = word[:-size]
            said += (f"={concept}" for concept in sorted(found))
            break
    for size in range(min(_LONGEST, len(word)), 1, -1):
        if found := _CONCEPTS.get(word[:size]):
            word = word[size:]
            said += (f"={concept}" for concept in sorted(found))
            break
    return word, said


def _numbers(text: str) -> Iterator[tuple[int, str]]:
    """Yield where and what the numbers are: 1조 2000억 is one."""
    begin = end = 0
    value, scale = Decimal(0), 0
    for match in _STEP.finditer(text):
        part = Decimal(match[1].replace(",", ""))
        times = prod(_SCALES[c] for c in match[2] or "")
        joins = 1 < times < scale or (scale > 1 and times == 1)
        if not (joins and text[end : match.start()] in ("", " ")):
            if value:
                yield begin, f"#{value.normalize():f}"
            begin, value = match.start(), Decimal(0)
        value, scale, end = value + part * times, times, match.end()
        unit = (match[3] or "").strip()
        if unit and not (unit == "년" and value < 100):
            value = Decimal(0)
    if value:
        yield begin, f"#{value.normalize():f}"
