"""What a mention offers for comparison, computed once."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from .. import names
from ..lang.en import kinds as en
from ..lang.ko import kinds as ko
from ..scripts import guess_language, is_hangul
from .words import CARRIERS, COMMON, SPEECH, STOP, TOKEN, head, root

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..event import Mention
    from ..modality import Modality
    from ..when import When

FAINT, PLAIN, NUMBER, NAME = 3, 10, 15, 20
"""Weights of a frequent word, any other word, a number, a name; whole, so that sums are exact."""

DAY = 86_400
WEEK = 7 * DAY
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FAR = 10**12
"""Seconds beyond any date: the open end of an interval."""

_ANNIVERSARY_EN = re.compile(en.ANNIVERSARY, re.IGNORECASE)
_ANNIVERSARY_KO = re.compile(ko.ANNIVERSARY)
_ORDINAL_WORDS = {word: str(n) for n, word in enumerate(en.ORDINALS.split(), 1)}
_ORDINAL = re.compile(
    rf"\b(?:(\d+)(?:st|nd|rd|th)|({'|'.join(_ORDINAL_WORDS)}))[ -]([^\W\d_]+)|{ko.ORDINAL}",
    re.IGNORECASE,
)  # fmt: skip


@attrs.frozen(slots=True, eq=False)
class Profile:
    """The comparable side of a mention.

    Attributes
    ----------
    id, article : str
        The mention and its article.
    sentence : int
        Where in the article its sentence starts.
    head : str
        The root of the trigger.
    kinds : frozenset of str
        The kinds of event the trigger may name.
    terms : mapping of str to int
        The words, names and numbers of the sentence, but for trigger and date, with their weights.
    near : mapping of str to int
        The words close to the trigger.
    names : frozenset of str
        Those of them that are names.
    sharp : frozenset of str
        Those of them that are neither frequent words nor states.
    numbers, who : frozenset of str
        The numbers of the sentence; the actors but for states and news agencies.
    ordinals : mapping of str to str
        "12th launch": the noun counted and its number.
    cities : frozenset of str
        Cities among the places.
    start, end : int
        The interval in seconds; ``FAR`` for an open end. What has no date is taken to lie within
        a week of its publication.
    dated : bool
        Whether there is an interval at all.
    past : bool
        Whether the event is named as what an anniversary recalls.
    """

    id: str
    article: str
    sentence: int
    head: str
    kinds: frozenset[str]
    terms: Mapping[str, int]
    near: Mapping[str, int]
    names: frozenset[str]
    sharp: frozenset[str]
    numbers: frozenset[str]
    who: frozenset[str]
    ordinals: Mapping[str, str]
    cities: frozenset[str]
    modality: Modality
    source: str | None
    start: int
    end: int
    dated: bool
    past: bool

    @property
    def speech(self) -> bool:
        """Whether the event is somebody's saying something."""
        return self.head in SPEECH

    @property
    def carrier(self) -> bool:
        """Whether the trigger leaves the event to the words beside it."""
        return self.head in CARRIERS


def profile(mention: Mention, when: When | None) -> Profile:
    """Return a mention's profile, dated ``when`` (a correction may have moved it)."""
    cuts = [(mention.trigger_start - mention.start, mention.trigger_end - mention.start)]
    if mention.time is not None:
        cuts.append((mention.time.start - mention.start, mention.time.end - mention.start))
    sentence = mention.sentence
    terms = dict(_terms(sentence, tuple(cuts)))
    for name in (*mention.who, *mention.where):
        terms[names.key(name)] = NAME
    trigger, kinds = head(
        mention.trigger if " " in mention.trigger else mention.lemma or mention.trigger
    )
    lo, hi = cuts[0]
    near = _near(sentence, lo, hi)
    start, end = _interval(mention, when)
    return Profile(
        id=mention.id,
        article=mention.article_id,
        sentence=mention.start,
        head=trigger,
        kinds=kinds,
        terms=terms,
        near=near,
        names=frozenset(t for t in near if terms.get(t) == NAME),
        sharp=frozenset(t for t, weight in terms.items() if weight > FAINT and t not in _STATES),
        numbers=frozenset(t for t in terms if t[0] == "#"),
        who=frozenset(map(names.key, mention.who)) - _STATES - _AGENCIES,
        ordinals=_ordinals(sentence),
        cities=frozenset(
            names.CITIES[p] for p in map(names.fold, mention.where) if p in names.CITIES
        ),
        modality=mention.modality,
        source=names.key(mention.source) if mention.source else None,
        start=start,
        end=end,
        dated=when is not None,
        past=_recalled(sentence, lo, hi),
    )


def story(mentions: Iterable[Mention]) -> dict[str, int]:
    """Return the terms of an article, so far as its mentions and title tell them."""
    terms: dict[str, int] = {}
    texts = {text for m in mentions for text in (m.sentence, m.article_title) if text}
    for text in texts:
        for term, weight in _terms(text, ()):
            if weight > terms.get(term, 0):
                terms[term] = weight
    return terms


_STATES = frozenset(names.STATES.values()) | {"korean", "korea"}
_AGENCIES = frozenset(en.AGENCIES.split()) | frozenset(ko.AGENCIES.split())


_NEAR = 5
"""Words on each side of the trigger that are close to it."""


def _near(sentence: str, lo: int, hi: int) -> dict[str, int]:
    left, right = TOKEN.findall(sentence[:lo])[-_NEAR:], TOKEN.findall(sentence[hi:])[:_NEAR]
    return {root(word): 1 for word in (*left, *right) if word.casefold() not in STOP}


def _interval(mention: Mention, when: When | None) -> tuple[int, int]:
    """Return the seconds in which an event lies; without a date, those about its publication."""
    if when is not None:
        return _seconds(when.start, -FAR), _seconds(when.end, FAR)
    if mention.published is None or mention.published.start is None:
        return -FAR, FAR
    published = _seconds(mention.published.start, 0)
    return published - WEEK, published + WEEK


def _seconds(moment: datetime | None, open_end: int) -> int:
    return open_end if moment is None else int((moment - _EPOCH).total_seconds())


@lru_cache(maxsize=8192)
def _terms(text: str, cuts: tuple[tuple[int, int], ...]) -> tuple[tuple[str, int], ...]:
    tokens = [(t[0], t.start()) for t in TOKEN.finditer(text)]
    words = [w for w, _ in tokens if w.casefold() not in STOP]
    # In a headline where Every Word Is Capital, a capital tells nothing.
    telling = 2 * sum(w[0].isupper() for w in words) <= len(words)
    terms: dict[str, int] = {}
    at = 0
    while at < len(tokens):
        word, start = tokens[at]
        known, size = _known(tokens, at)
        at += size
        if any(lo <= start < hi for lo, hi in cuts):
            continue
        if known:
            term, weight = known, NAME
        elif word[0].isdigit():
            term, weight = "#" + word.replace(",", ""), NUMBER
        elif (low := word.casefold()) in STOP:
            continue
        else:
            term = root(low)
            capital = word[0].isupper() and start > 0 and telling
            weight = FAINT if term in COMMON else NAME if capital else PLAIN
        terms[term] = max(weight, terms.get(term, 0))
    return tuple(terms.items())


def _known(tokens: list[tuple[str, int]], at: int) -> tuple[str | None, int]:
    """Return the key of the known name that begins at a token, and how many tokens it takes."""
    word = tokens[at][0]
    if not (word[0].isupper() or is_hangul(word[0]) or word.casefold() == "the"):
        return None, 1
    for size in range(min(names.LONGEST, len(tokens) - at), 0, -1):
        spelling = " ".join(w for w, _ in tokens[at : at + size])
        if key := names.KNOWN.get(names.fold(spelling)):
            return key, size
        if size == 2 and (key := names.skeleton(spelling)):
            return key, size
    if is_hangul(word[0]):
        bare = root(word)
        return names.KNOWN.get(bare) or names.skeleton(bare), 1
    return None, 1


def _ordinals(sentence: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ORDINAL.finditer(sentence):
        digits, word, noun, ko_digits, ko_noun, ko_digits2, ko_noun2 = match.groups()
        number = digits or _ORDINAL_WORDS.get((word or "").casefold()) or ko_digits or ko_digits2
        found.setdefault(root(noun or ko_noun or ko_noun2), number)
    return found


def _recalled(sentence: str, lo: int, hi: int) -> bool:
    if guess_language(sentence) == "ko":
        return _ANNIVERSARY_KO.search(sentence, hi, hi + 12) is not None
    return any(0 <= lo - m.end() < 40 for m in _ANNIVERSARY_EN.finditer(sentence, 0, max(lo, 0)))
