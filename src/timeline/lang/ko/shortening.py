"""Shorten a Korean statement so that it stays one: its verb stands at its end, and what goes stood before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .titles import subject_of

_WHERE = re.compile(r"(?:에서는|에서|에게|으로서|로서|위해|따라|함께|앞두고|맞아)$")
_OTHERS = re.compile(r"(?:[에도]|에서|으로|하고|하며|면서|까지|부터)$")
_CLOSED, _OPEN = "은이을과", "는가를와"
"""Particles after a syllable that ends in a consonant, and after one that does not."""
_TELLING = re.compile(r"(?:[한된린던할될온간열운]|하는|되는)$")
_JOINT = re.compile(r"(?<![다라자냐])(?:고|며|면서|해|하여),? ")
_NEEDED = re.compile(r"(?:면|않|못|아니|없|거부|부인|취소)(?!서)|뿐|만(?= )")
"""What the truth of a statement hangs on; one that holds it is left whole."""
_WORDS = 4
"""Words of a phrase that may go."""
_LEAST = 12
"""Syllables of a statement."""


def shorten(line: str, fits: Callable[[str], bool]) -> str | None:
    """Return the fullest statement made of a line that fits; None if there is none.

    >>> shorten("대통령은 하노이 기자회견에서 한국에 경고했다", lambda s: len(s) < 20)
    '대통령은 한국에 경고했다'
    >>> shorten("정부는 조약을 규탄했고 지원을 재검토하기로 했다", lambda s: len(s) < 20)
    '정부는 지원을 재검토하기로 했다'
    """
    if _NEEDED.search(line) or not line.endswith(("다", "예정", "계획")):
        return None
    made = sorted({*_without_phrases(line), *_without_clauses(line)}, key=lambda s: (-len(s), s))
    return next((one for one in made if len(one) >= _LEAST and fits(one)), None)


def _without_phrases(line: str) -> Iterator[str]:
    """Yield a line without a phrase that says where, to whom or what for, and without them all."""
    words, gone = line.split(" "), set[int]()
    quoted = [
        line[: _start(words, n)].count("“") > line[: _start(words, n)].count("”")
        for n in range(len(words))
    ]
    for n in range(1, len(words) - 1):
        if not _WHERE.search(words[n]) or quoted[n] or re.search(r"[“”‘’'\"]", words[n]):
            continue
        first = n
        while first > 1 and n - first < _WORDS and not _marked(words[first - 1]):
            first -= 1
        if first == 1 and not _marked(words[0]):
            continue
        if _TELLING.search(words[first - 1]) or any(_TELLING.search(w) for w in words[first:n]):
            continue  # "열린 회의에서": where its clause begins is not sure
        gone |= set(range(first, n + 1))
        yield " ".join([*words[:first], *words[n + 1 :]])
        yield " ".join(word for k, word in enumerate(words) if k not in gone)


def _marked(word: str) -> bool:
    """Whether a word bears a particle: 한국이, but not 하노이."""
    if len(word) > 1 and word[-1] in _CLOSED + _OPEN and "가" <= word[-2] <= "힣":
        return ((ord(word[-2]) - 0xAC00) % 28 != 0) == (word[-1] in _CLOSED)
    return _OTHERS.search(word) is not None


def _start(words: list[str], n: int) -> int:
    return sum(map(len, words[:n])) + n


def _without_clauses(line: str) -> Iterator[str]:
    """Yield the subject of a line with the last of the clauses that share it."""
    subject = subject_of(line)
    if not subject:
        return
    for joint in _JOINT.finditer(line, len(subject)):
        rest = line[joint.end() :]
        if not re.search(r"[”’\"']", rest) and not subject_of(rest):
            yield f"{subject} {rest}"
            yield from _without_phrases(f"{subject} {rest}")
