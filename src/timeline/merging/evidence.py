"""Whether two mentions tell of one event: the evidence for it, and what forbids it."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

import attrs

from ..modality import Modality
from . import dated
from .between import between, differ
from .overlap import alike, another, apart, articles, full, jaccard
from .profiles import EXACT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .profiles import Profile
    from .stories import Story

LINK = -100
"""Mean score of the pairs of two groups from which they join."""
AGREE = -3000
"""Score below which a single pair keeps two groups apart."""
AGREE_DATED = -5000
"""The same for two that are dated: their days speak for them, so that other words say less."""

WEIGHTS = {
    "base": -8.9,
    "another word for it": -0.7,
    "words of another kind": -3.6,
    "words around alike": 1.2,
    "sentences alike": 4.1,
    "articles alike": 29.8,
    "articles nearly the same": -18.2,
    "alike as their articles are": -7.8,
    "one article": 8.8,
    "one sentence": -3.9,
    "both report speech": -1.7,
    "one trigger in the other's words": -1.2,
    "two sayings of one article": -3.0,
    "two verbs of one article": -2.5,
    "with others in one article": -1.0,
    "said to be another": -2.5,
    "same day": 2.0,
    "dates of another grain": 0.5,
    "dated, but other words": -12.0,
    "other words around a carrier": -8.0,
    "other figures": -1.0,
    "other actors": -3.0,
    "articles about others": -4.0,
    "with others": -2.5,
    "alike but for the object": -25.0,
    "other objects in one article": -4.0,
    "other names around": -2.0,
    "another language": -3.2,
    "names that sound alike": 1.6,
    "names not heard of": -0.4,
    "each names others": -1.2,
    "no name in common": -1.2,
    "one person": 1.5,
    "names spelt alike": 1.0,
    "one city": 1.0,
    "states in common": 0.4,
    "same figures": 1.5,
    "figures that differ": -0.8,
    "concepts in common": 0.5,
    "articles of the same names": 1.5,
}
"""What each feature adds to the log-odds that two mentions are one event. Those down to "one
trigger in the other's words" are fitted by logistic regression on the ECB+ corpus, topics 1 to 35;
the rest is set by hand, for that corpus has no dates: an interview says many things in one day, and
one article that gives two figures means two things."""

_STRANGE = ("light verbs", "named beside", "words of another kind")
"""Words that are not akin."""
_ALIKE, _AROUND = 0.45, 0.5
"""Likeness of sentences, and of the words around a carrier, that is enough for dated reports.

Articles of one day on one subject share a vocabulary; what tells two of its events apart is the
sentence. A carrier ("released", "held") leaves the event to the words beside it.
"""
_QUOTED = 0.65
"""Likeness of two sayings: what was said is the event."""
_FORM = 0.35
"""Likeness from which two sentences are of one form."""


@attrs.frozen(slots=True)
class Evidence:
    """Why two mentions are, or are not, reports of one event.

    Attributes
    ----------
    a, b : str
        The mentions' ids.
    score : int
        Log-odds that they are one event, in thousandths.
    features : tuple of (str, float)
        What was found, with the log-odds each adds.
    veto : str or None
        What forbids it, whatever the score.
    least : int
        The score below which the two keep their groups apart.
    """

    a: str
    b: str
    score: int
    features: tuple[tuple[str, float], ...]
    veto: str | None
    least: int = AGREE

    def __str__(self) -> str:
        if self.veto:
            return f"forbidden: {self.veto}"
        parts = ", ".join(f"{name} {value:+.1f}" for name, value in self.features if value)
        return f"{self.score / 1000:+.1f} = {parts}"


def least(a: Profile, b: Profile) -> int:
    """Return the score below which two mentions keep their groups apart."""
    return AGREE_DATED if a.dated and b.dated else AGREE


def _said_or_after(dated: Profile, a: Profile, b: Profile) -> bool:
    """Whether two sayings are compared, or an event of which only the earliest day is known."""
    return (a.speech and b.speech) or dated.ongoing


def veto(a: Profile, b: Profile) -> str | None:
    """Return what forbids two mentions to be one event, or None."""
    if a.start >= b.end or b.start >= a.end:
        return "their times do not meet"
    if a.article == b.article and a.dated != b.dated and _said_or_after(a if a.dated else b, a, b):
        return "one article dates the one and not the other"
    if not a.cities.isdisjoint(b.cities):
        pass
    elif a.cities and b.cities:
        return f"different places: {min(a.cities)}, {min(b.cities)}"
    for noun in a.ordinals.keys() & b.ordinals.keys():
        if a.ordinals[noun] != b.ordinals[noun]:
            return f"different ordinals: {a.ordinals[noun]} and {b.ordinals[noun]} {noun}"
    if a.speech and b.speech and differ(a, b):
        return "different speakers"
    if a.past != b.past and not (a.dated and b.dated):
        return "one recalls an anniversary"
    return _clash(a, b)


def _clash(a: Profile, b: Profile) -> str | None:
    """Return how two modalities contradict each other, or None."""
    pair = {a.modality, b.modality}
    if len(pair) == 1:
        return None
    if Modality.HYPOTHETICAL in pair:
        return "one is only a hypothesis"
    if pair == {Modality.ASSERTED, Modality.CANCELLED}:
        return "one says it happened, the other that it was cancelled"
    if pair == {Modality.ASSERTED, Modality.DENIED} and a.source == b.source:
        return "the same voice says it happened and that it did not"
    return None


def features(a: Profile, b: Profile, stories: Mapping[str, Story]) -> list[tuple[str, float]]:
    """Return what speaks for and against one event, in log-odds; the same whichever comes first."""
    if a.language != b.language:
        return _between(a, b, stories)
    same = a.article == b.article
    mine, theirs = stories[a.article], stories[b.article]
    fine = max(a.end - a.start, b.end - b.start) <= EXACT
    if a.dated and b.dated and fine and not (a.speech and b.speech):
        return dated.features(a, b, mine, theirs)
    likeness, one_article, about_others = articles(a, b, mine, theirs)
    with_others = objects = 0
    if not same:
        with_others = apart(a.around - theirs.terms.keys(), b.around - mine.terms.keys())
    if a.headline == b.headline:
        objects = apart(a.objects - b.terms.keys(), b.objects - a.terms.keys())
    sentences = sqrt(jaccard(a.terms, b.terms))
    around = sqrt(jaccard(a.near, b.near))
    speech = a.speech and b.speech
    coarse = a.dated and b.dated and not (fine or same or dated.same_sentence(a, b))
    akin = alike(a, b) or (coarse and dated.kinship(a, b) not in _STRANGE)
    # Of a day and its month the one report is long after the other, and in other forms.
    if coarse and objects and not (a.verb and b.verb and a.head == b.head):
        objects = 0
    found = [
        ("base", 1.0),
        ("sentences alike", sentences),
        ("words around alike", around),
        ("articles alike", sqrt(likeness)),
        ("articles nearly the same", likeness),
        ("alike as their articles are", sentences * sqrt(likeness)),
        ("one article", one_article),
        ("one sentence", same and a.sentence == b.sentence),
        ("another word for it", a.head != b.head),
        ("words of another kind", not akin),
        ("both report speech", speech),
        ("two sayings of one article", speech and one_article),
        ("said to be another", a.dated != b.dated and another(a, b)),
        ("one trigger in the other's words", a.head in b.terms or b.head in a.terms),
    ]
    if a.dated != b.dated and one_article:
        told = not (a.headline or b.headline)
        others = apart(a.around - b.terms.keys(), b.around - a.terms.keys())
        found += [
            ("two verbs of one article", a.verb and b.verb and told),
            ("with others in one article", same and others),
        ]
    if a.dated and b.dated:
        # Of one day only two sayings come here; the rest is told by ``dated``.
        named = full(mine, theirs)
        carrier = a.carrier or b.carrier
        alike_enough = _QUOTED if speech else _ALIKE
        figures = one_article and a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers)
        found += [
            ("same day", fine and not one_article),
            ("dates of another grain", not fine and not one_article),
            ("alike but for the object", bool(objects) * max(0.0, sentences - _FORM)),
            ("other objects in one article", one_article and objects and a.verb and b.verb),
            ("dated, but other words", max(0.0, alike_enough - sentences)),
            ("other words around a carrier", carrier * max(0.0, _AROUND - around)),
            ("other figures", bool(figures)),
            ("other actors", bool(a.who and b.who and a.who.isdisjoint(b.who))),
            ("articles about others", about_others * named),
            ("with others", with_others * named),
            ("other names around", bool(a.names and b.names and a.names.isdisjoint(b.names))),
        ]
    return [(name, WEIGHTS[name] * value) for name, value in found if value]


def _between(a: Profile, b: Profile, stories: Mapping[str, Story]) -> list[tuple[str, float]]:
    """Return the features of two mentions in different languages."""
    fine = max(a.end - a.start, b.end - b.start) <= EXACT
    found = [
        ("another language", 1.0),
        ("words of another kind", not alike(a, b)),
        ("both report speech", a.speech and b.speech),
        ("same day", a.dated and b.dated and fine),
        *between(a, b, stories[a.article], stories[b.article]),
    ]
    return [(name, WEIGHTS[name] * value) for name, value in found if value]


def score(a: Profile, b: Profile, stories: Mapping[str, Story]) -> int:
    """Return the log-odds that two mentions are one event, in whole thousandths."""
    return _thousandths(features(a, b, stories))


def _thousandths(found: Sequence[tuple[str, float]]) -> int:
    return round(1000 * sum(value for _, value in found))


def compare(a: Profile, b: Profile, stories: Mapping[str, Story]) -> Evidence:
    """Return the whole evidence on two mentions."""
    a, b = sorted((a, b), key=lambda p: p.id)
    found = features(a, b, stories)
    return Evidence(a.id, b.id, _thousandths(found), tuple(found), veto(a, b), least(a, b))
