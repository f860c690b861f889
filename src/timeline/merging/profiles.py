"""What a mention offers for comparison, computed once."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

import attrs

from .. import names
from ..lang import vocabularies, vocabulary
from ..modality import Modality
from ..scripts import guess_language
from .crossing import across, bridges
from .reading import NAME, SLIGHT, around, beside, near, objects, read, terms_of
from .words import CARRIERS, FAINT, SPEECH, head, phrase, root

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..event import Mention
    from ..vocabulary import Counted
    from ..when import When

DAY = 86_400
WEEK = 7 * DAY
EXACT = 2 * DAY
"""What is no longer is exact: a day in any zone, a night."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
YEAR = 366 * DAY
FAR = 10**12
"""Seconds beyond any date."""
_SAID = 4
"""Words of an object that may be what was said: *released the following press statement*."""
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
    beside : frozenset of str
        The kinds of event that other words of its clause may name.
    terms : mapping of str to int
        The words, names and numbers of the sentence, but for trigger and date, with their weights.
    near : mapping of str to int
        The words close to the trigger.
    language : str
        The language of the sentence.
    objects : frozenset of str
        The two words next to the trigger where its object stands, but for dates and numbers.
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
    speech : bool
        Whether the event is somebody's saying something.
    past : bool
        Whether the event is named as what an anniversary recalls.
    verb : bool
        Whether the trigger is a verb.
    another : bool
        Whether it is said to be one more event of its kind.
    headline : bool
        Whether it stands in the headline, which says anew what the text says.
    across : frozenset of str
        What the sentence offers for comparison with other languages, but for trigger and date.
    copy : str or None
        What exact copies share; None if the sentence is too common to tell.
    matters : frozenset of str
        The kinds, or the head if there is none, and beside a faint verb those its clause names: of
        these two reports of one event share one.
    telling, sharp : frozenset of str
        Terms that are not frequent words, and those of them that are no states either.
    bridges : frozenset of str
        Terms that reports in two languages may share: of two mentions in different languages, one
        of these must be common to both, as one of the terms is to two in one language.
    names, called, numbers : frozenset of str
        Names close to the trigger; names and numbers of the sentence.
    """

    id: str
    article: str
    sentence: int
    head: str
    kinds: frozenset[str]
    beside: frozenset[str]
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
    speech: bool
    past: bool
    verb: bool
    another: bool
    headline: bool
    across: frozenset[str]
    copy: str | None
    matters: frozenset[str] = attrs.field(init=False)
    telling: frozenset[str] = attrs.field(init=False)
    sharp: frozenset[str] = attrs.field(init=False)
    names: frozenset[str] = attrs.field(init=False)
    called: frozenset[str] = attrs.field(init=False)
    numbers: frozenset[str] = attrs.field(init=False)

    @matters.default
    def _matters(self) -> frozenset[str]:
        own = self.kinds or frozenset((self.head,))
        return own | self.beside if self.faint else own

    @telling.default
    def _telling(self) -> frozenset[str]:
        return _telling(self.terms)

    @sharp.default
    def _sharp(self) -> frozenset[str]:
        return self.telling - _STATES

    @cached_property
    def bridges(self) -> frozenset[str]:
        """Asked for only where languages meet."""
        return bridges(self.across, self.terms)

    @names.default
    def _names(self) -> frozenset[str]:
        return frozenset(term for term in self.near if self.terms.get(term) == NAME)

    @called.default
    def _called(self) -> frozenset[str]:
        return frozenset(term for term, weight in self.terms.items() if weight == NAME)

    @numbers.default
    def _numbers(self) -> frozenset[str]:
        return frozenset(term for term in self.terms if term[0] == "#")

    def __reduce__(self) -> tuple[type[Profile], tuple[object, ...]]:
        """Leave out of a pickle what follows from the rest."""
        return Profile, tuple(getattr(self, name) for name in _GIVEN)

    @property
    def faint(self) -> bool:
        """Whether a word beside the trigger may name the event better."""
        return self.head in FAINT

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
    tokens = read(sentence)
    terms = terms_of(tokens, cuts)
    for actor in (*mention.who, *mention.where):
        terms[names.key(actor)] = NAME
    lo, hi = cuts[0]
    word = mention.trigger if " " in mention.trigger else mention.lemma or mention.trigger
    trigger, kinds = head(phrase(word, sentence[hi:]))
    start, end = _interval(mention, when)
    known = vocabulary(guess_language(sentence))
    return Profile(
        id=name or mention.id,
        article=mention.article_id,
        sentence=mention.start,
        head=trigger,
        kinds=kinds,
        beside=beside(tokens, cuts[0]),
        terms=terms,
        near=near(sentence, lo, hi),
        language=known.code,
        objects=objects(tokens, cuts, known.object_first),
        around=around(tokens, cuts),
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
        speech=trigger in SPEECH
        or (
            trigger in CARRIERS
            and not objects(tokens, cuts, known.object_first, _SAID).isdisjoint(SPEECH)
        ),
        past=known.recalls(sentence, lo, hi),
        verb=mention.lemma not in ("", mention.trigger.casefold()) or known.acts(sentence, lo),
        another=known.another(sentence, lo, hi),
        headline=mention.zone == "headline" or sentence == mention.article_title,
        across=across(sentence, cuts, (*mention.who, *mention.where)),
        copy=_copy(mention, terms, (start, end, when is not None)),
    )


def _telling(terms: Mapping[str, int]) -> frozenset[str]:
    return frozenset(term for term, weight in terms.items() if weight > SLIGHT)


def _copy(mention: Mention, terms: Mapping[str, int], time: tuple[int, int, bool]) -> str | None:
    if len(_telling(terms) - _STATES) < _COPIED:
        return None
    voice = (mention.modality.value, mention.source, mention.lemma, mention.who, mention.where)
    words = (mention.sentence, mention.trigger_start - mention.start, mention.trigger)
    return blake2b(repr((words, time, voice)).encode(), digest_size=12).hexdigest()


_STATES = frozenset(names.STATES.values()).union(*(v.nations for v in vocabularies()))
_AGENCIES = frozenset(agency for v in vocabularies() for agency in v.agencies)


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


def _ordinals(counted: Counted) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, noun in counted:
        found.setdefault(root(noun), number)
    return found
