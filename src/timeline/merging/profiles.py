"""What a mention offers for comparison, computed once."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

import attrs

from .. import names
from ..lang import vocabularies, vocabulary
from ..modality import Modality
from ..scripts import guess_language
from .words import CARRIERS, COMMON, SPEECH, STOP, TOKEN, head, root

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..event import Mention
    from ..vocabulary import Counted, Vocabulary
    from ..when import When

FAINT, PLAIN, NUMBER, NAME = 3, 10, 15, 20
"""Weights of a frequent word, any other word, a number, a name; whole, so that sums are exact."""

DAY = 86_400
WEEK = 7 * DAY
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
YEAR = 366 * DAY
FAR = 10**12
"""Seconds beyond any date."""
_COPIED = 6
"""Sharp words that make two equal sentences one wire copy rather than a commonplace."""


@attrs.frozen(slots=True, eq=False)
class Profile:
    """The comparable side of a mention, small enough to be sent about.

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
    language : str
        The language of the sentence.
    objects : frozenset of str
        The two words next to the trigger where its object stands, but for numbers.
    around : frozenset of str
        The names within a clause's length of the trigger.
    who : frozenset of str
        The actors but for states and news agencies.
    ordinals : mapping of str to str
        "12th launch": the noun counted and its number.
    cities : frozenset of str
        Cities among the places.
    start, end : int
        The interval in seconds, see ``_interval``.
    dated : bool
        Whether there is a date at all.
    ongoing : bool
        Whether only the earliest day is known.
    past : bool
        Whether the event is named as what an anniversary recalls.
    verb : bool
        Whether the trigger is inflected.
    headline : bool
        Whether it stands in the headline, which says anew what the text says.
    copy : str or None
        What exact copies share; None if the sentence is too common to tell.
    matters : frozenset of str
        The kinds, or the head if there is none: what two reports of one event share.
    telling, sharp : frozenset of str
        Terms that are not frequent words, and those of them that are no states either.
    names, numbers : frozenset of str
        Names close to the trigger; numbers of the sentence.
    """

    id: str
    article: str
    sentence: int
    head: str
    kinds: frozenset[str]
    terms: Mapping[str, int]
    near: Mapping[str, int]
    language: str
    objects: frozenset[str]
    around: frozenset[str]
    who: frozenset[str]
    ordinals: Mapping[str, str]
    cities: frozenset[str]
    modality: Modality
    source: str | None
    start: int
    end: int
    dated: bool
    ongoing: bool
    past: bool
    verb: bool
    headline: bool
    copy: str | None
    matters: frozenset[str] = attrs.field(init=False)
    telling: frozenset[str] = attrs.field(init=False)
    sharp: frozenset[str] = attrs.field(init=False)
    names: frozenset[str] = attrs.field(init=False)
    numbers: frozenset[str] = attrs.field(init=False)

    @matters.default
    def _matters(self) -> frozenset[str]:
        return self.kinds or frozenset((self.head,))

    @telling.default
    def _telling(self) -> frozenset[str]:
        return frozenset(term for term, weight in self.terms.items() if weight > FAINT)

    @sharp.default
    def _sharp(self) -> frozenset[str]:
        return self.telling - _STATES

    @names.default
    def _names(self) -> frozenset[str]:
        return frozenset(term for term in self.near if self.terms.get(term) == NAME)

    @numbers.default
    def _numbers(self) -> frozenset[str]:
        return frozenset(term for term in self.terms if term[0] == "#")

    def __reduce__(self) -> tuple[type[Profile], tuple[object, ...]]:
        """Leave out of a pickle what follows from the rest."""
        return Profile, tuple(getattr(self, name) for name in _GIVEN)

    @property
    def speech(self) -> bool:
        """Whether the event is somebody's saying something."""
        return self.head in SPEECH

    @property
    def carrier(self) -> bool:
        """Whether the trigger leaves the event to the words beside it."""
        return self.head in CARRIERS


_GIVEN = tuple(field.name for field in attrs.fields(Profile) if field.init)


def profile(mention: Mention, when: When | None, name: str | None = None) -> Profile:
    """Return a mention's profile.

    Parameters
    ----------
    mention : Mention
        What is to be compared.
    when : When or None
        Its date, which a correction may have moved.
    name : str, optional
        Its id in the profile, where several mentions share theirs.
    """
    cuts = [(mention.trigger_start - mention.start, mention.trigger_end - mention.start)]
    if mention.time is not None:
        cuts.append((mention.time.start - mention.start, mention.time.end - mention.start))
    sentence = mention.sentence
    tokens = _read(sentence)
    terms = _terms(tokens, cuts)
    for actor in (*mention.who, *mention.where):
        terms[names.key(actor)] = NAME
    trigger, kinds = head(
        mention.trigger if " " in mention.trigger else mention.lemma or mention.trigger
    )
    lo, hi = cuts[0]
    start, end = _interval(mention, when)
    known = vocabulary(guess_language(sentence))
    return Profile(
        id=name or mention.id,
        article=mention.article_id,
        sentence=mention.start,
        head=trigger,
        kinds=kinds,
        terms=terms,
        near=_near(sentence, lo, hi),
        language=known.code,
        objects=_objects(sentence[:lo][-_CLAUSE:] if known.object_first else sentence[hi:], known),
        around=_around(tokens, cuts),
        who=frozenset(map(names.key, mention.who)) - _STATES - _AGENCIES,
        ordinals=_ordinals(known.ordinals(sentence)),
        cities=frozenset(
            names.CITIES[p] for p in map(names.fold, mention.where) if p in names.CITIES
        ),
        modality=mention.modality,
        source=names.key(mention.source) if mention.source else None,
        start=start,
        end=end,
        dated=when is not None,
        ongoing=when is not None and when.end is None,
        past=known.recalls(sentence, lo, hi),
        verb=mention.lemma not in ("", mention.trigger.casefold()),
        headline=mention.zone == "headline" or sentence == mention.article_title,
        copy=_copy(mention, terms, (start, end, when is not None)),
    )


def _copy(mention: Mention, terms: Mapping[str, int], time: tuple[int, int, bool]) -> str | None:
    if sum(w > FAINT and t not in _STATES for t, w in terms.items()) < _COPIED:
        return None
    voice = (mention.modality.value, mention.source, mention.lemma, mention.who, mention.where)
    words = (mention.sentence, mention.trigger_start - mention.start, mention.trigger)
    return blake2b(repr((words, time, voice)).encode(), digest_size=12).hexdigest()


@attrs.frozen(slots=True)
class Story:
    """What an article says, so far as its mentions and title tell.

    Attributes
    ----------
    terms : mapping of str to int
        Its words, names and numbers with their weights.
    leads : frozenset of str
        The names in its title, or where it has none in its first sentence: whom it is about.
    """

    terms: Mapping[str, int]
    leads: frozenset[str]


def story(mentions: Iterable[Mention]) -> Story:
    """Return what an article says, from all of its mentions."""
    told = sorted(mentions, key=lambda m: (m.start, m.sentence))
    titles = {m.article_title for m in told if m.article_title}
    sentences = {m.sentence for m in told}
    terms: dict[str, int] = {}
    names: set[str] = set()
    for text in sentences | titles:
        tokens = _read(text)
        names.update(token.term for token in tokens if token.name)
        for term, weight in _terms(tokens).items():
            if weight > terms.get(term, 0):
                terms[term] = weight
    leads = {token.term for text in titles or {told[0].sentence} for token in _read(text)}
    return Story(terms, frozenset(leads & names))


_STATES = frozenset(names.STATES.values()).union(*(v.nations for v in vocabularies()))
_AGENCIES = frozenset(agency for v in vocabularies() for agency in v.agencies)


def _objects(words: str, known: Vocabulary) -> frozenset[str]:
    """Return the two words next to a trigger on the side where its object stands."""
    found = [
        word
        for word in TOKEN.findall(words[:_CLAUSE])
        if word.casefold() not in STOP and not word[0].isdigit()
    ]
    return frozenset(map(root, found[-2:] if known.object_first else found[:2]))


_BEFORE_NAMES = {first for first, *rest in map(str.split, names.KNOWN) if rest and first in STOP}
"""Small words a name may begin with: the North."""
_NEAR = 5
"""Words on each side of the trigger that are close to it."""


_CLAUSE = 70
"""Characters on each side of the trigger that may hold who takes part."""


def _around(tokens: Iterable[_Token], cuts: list[tuple[int, int]]) -> frozenset[str]:
    """Return the names that stand in the clause of the trigger."""
    lo, hi = cuts[0][0] - _CLAUSE, cuts[0][1] + _CLAUSE
    return frozenset(
        token.term
        for token in tokens
        if token.name
        and lo <= token.start < hi
        and not any(begin <= token.start < end for begin, end in cuts)
    )


def _near(sentence: str, lo: int, hi: int) -> dict[str, int]:
    left, right = TOKEN.findall(sentence[:lo])[-_NEAR:], TOKEN.findall(sentence[hi:])[:_NEAR]
    return {root(word): 1 for word in (*left, *right) if word.casefold() not in STOP}


def _interval(mention: Mention, when: When | None) -> tuple[int, int]:
    """Return the seconds in which a mention looks for others of its event.

    What has no date lies within a week of its publication. Of what is open at one end, a year is
    looked at; but what is told as done was done by the time it was told.
    """
    told = mention.published
    published = _seconds(told.start) if told is not None and told.start else None
    start = _seconds(when.start) if when is not None and when.start else None
    end = _seconds(when.end) if when is not None and when.end else None
    if start is not None and end is not None:
        return start, end
    if end is not None:
        return end - YEAR, end
    if start is None:
        return (-FAR, FAR) if published is None else (published - WEEK, published + WEEK)
    done = mention.modality in (Modality.ASSERTED, Modality.CANCELLED, Modality.DENIED)
    if published is None or published < start or not done:
        return start, max(start, published or start) + YEAR
    return start, published + DAY


def _seconds(moment: datetime) -> int:
    return int((moment - _EPOCH).total_seconds())


class _Token(NamedTuple):
    """A word of a text: its key, its weight, where it starts, and whether it is a name."""

    term: str
    weight: int
    start: int
    name: bool


def _terms(tokens: Iterable[_Token], cuts: Iterable[tuple[int, int]] = ()) -> dict[str, int]:
    """Return the weights of the terms outside some cuts."""
    terms: dict[str, int] = {}
    for term, weight, start, _ in tokens:
        if weight > terms.get(term, 0) and not any(lo <= start < hi for lo, hi in cuts):
            terms[term] = weight
    return terms


@lru_cache(maxsize=8192)
def _read(text: str) -> tuple[_Token, ...]:
    tokens = [(t[0], t.start()) for t in TOKEN.finditer(text)]
    words = [w for w, _ in tokens if w.casefold() not in STOP]
    # In a headline where Every Word Is Capital, a capital tells nothing; nor does it weigh much
    # in a sentence full of names, where they are names all the same.
    capitals = sum(w[0].isupper() for w in words)
    weighty, telling = 2 * capitals <= len(words), 5 * capitals <= 4 * len(words)
    found: list[_Token] = []
    at = 0
    while at < len(tokens):
        word, start = tokens[at]
        known, size = _known(tokens, at)
        at += size
        if known:
            found.append(_Token(known, NAME, start, True))
        elif word[0].isdigit():
            found.append(_Token("#" + word.replace(",", ""), NUMBER, start, False))
        elif (low := word.casefold()) not in STOP:
            term = root(low)
            capital = word[0].isupper() and start > 0 and term not in COMMON
            weight = FAINT if term in COMMON else NAME if capital and weighty else PLAIN
            found.append(_Token(term, weight, start, capital and telling))
    return tuple(found)


def _known(tokens: list[tuple[str, int]], at: int) -> tuple[str | None, int]:
    """Return the key of the known name that begins at a token, and how many tokens it takes."""
    word = tokens[at][0]
    if word[0].islower() and word.casefold() not in _BEFORE_NAMES:
        return None, 1
    for size in range(min(names.LONGEST, len(tokens) - at), 0, -1):
        spelling = " ".join(w for w, _ in tokens[at : at + size])
        if key := names.KNOWN.get(names.fold(spelling)):
            return key, size
        if size == 2 and (key := names.person(spelling)):
            return key, size
    if not word.isascii() and vocabulary(guess_language(word)).endings:
        bare = root(word)
        return names.KNOWN.get(bare) or names.person(bare), 1
    return None, 1


def _ordinals(counted: Counted) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, noun in counted:
        found.setdefault(root(noun), number)
    return found
