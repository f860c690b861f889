"""The evidence on two mentions of one day and language: what was done, by whom, where, to how many.

Reports of one event may share few words: "a fire broke out at the depot", "the blaze that gutted
the depot". On one day it is the kind of event and who takes part that tell, in whatever role.
"""

from __future__ import annotations

from math import log1p, sqrt
from typing import TYPE_CHECKING

from .overlap import alike, another, apart, articles, full, jaccard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .profiles import Profile
    from .stories import Story

WEIGHTS = {
    "one day": -1.4,
    "one kind": 0.0,
    "another word for it": -1.1,
    "the word itself beside a light verb": -0.5,
    "named beside a light verb": -1.5,
    "light verbs of one deed": -2.0,
    "the word itself beside an effect": -1.5,
    "named beside an effect": -2.0,
    "both named beside faint verbs": -4.5,
    "one word of no known kind": -2.5,
    "light verbs": -1.5,
    "other words around light verbs": -8.0,
    "named beside": -5.5,
    "words of another kind": -6.0,
    "words around alike": 1.9,
    "words around a carrier alike": 1.5,
    "articles alike": 10.6,
    "articles nearly the same": -9.0,
    "one article": 2.0,
    "one sentence": -3.5,
    "two verbs of one article": -2.5,
    "shared names": 0.2,
    "shared numbers": 0.8,
    "same actors": 1.0,
    "other actors": -1.5,
    "articles about others": -4.0,
    "with others": -3.0,
    "with others in one article": -1.5,
    "other figures": -1.0,
    "said to be another": -2.5,
    "other objects": -2.5,
    "other objects in one article": -3.0,
}
"""What each feature adds to the log-odds that two mentions are one event.

Fitted by logistic regression on the ECB+ corpus, topics 1 to 35, with all its topics laid on six
days, and on planted articles, together. What neither can tell is set by hand: ECB+ has no actors, and
planted outlets do not write twenty articles of one form in one day.
"""

_COPIED = 0.7
"""Likeness from which two sentences are copies."""
_AROUND = 0.5
"""Likeness of the words around two light verbs that is enough."""


def features(a: Profile, b: Profile, mine: Story, theirs: Story) -> list[tuple[str, float]]:
    """Return what speaks for and against one event, in log-odds; the same whichever comes first."""
    likeness, one_article, about_others = articles(a, b, mine, theirs)
    kin = kinship(a, b)
    one_sentence = one_article and same_sentence(a, b)
    # Two words of one sentence share its names and numbers, which says nothing, but where they
    # are a light verb and its noun.
    own = a.article == b.article and one_sentence and "light verb" not in kin
    near = 0.0 if own else sqrt(jaccard(a.near, b.near))
    numbers = frozenset() if own else a.numbers & b.numbers
    found = [
        ("one day", 1.0),
        (kin, 1.0),
        ("another word for it", kin == "one kind" and a.head != b.head),
        ("words around alike", near),
        ("words around a carrier alike", near * (a.carrier or b.carrier)),
        ("articles alike", sqrt(likeness)),
        ("articles nearly the same", likeness),
        ("one article", one_article),
        ("one sentence", one_sentence),
        ("shared names", 0.0 if own else log1p(len(a.called & b.called))),
        ("shared numbers", log1p(len(numbers))),
        ("other figures", one_article and bool(a.numbers and b.numbers) and not numbers),
        ("said to be another", another(a, b)),
        *_participants(a, b, mine, theirs),
        *_forms(a, b, one_article, near),
    ]
    if about_others:
        found.append(("articles about others", full(mine, theirs)))
    return [(name, WEIGHTS[name] * value) for name, value in found if value]


def kinship(a: Profile, b: Profile) -> str:
    """Return how the words that name two events are akin.

    A light verb leaves the event to the noun beside it: "held talks". A faint one may tell what an
    event did: "the blast injured four".
    """
    if a.carrier and b.carrier:
        return "light verbs" if a.beside.isdisjoint(b.beside) else "light verbs of one deed"
    if not (a.carrier or b.carrier) and alike(a, b):
        return "one kind" if a.kinds or b.kinds else "one word of no known kind"
    in_b, in_a = not a.kinds.isdisjoint(b.beside), not b.kinds.isdisjoint(a.beside)
    for named, verb, word in ((in_b, b, a), (in_a, a, b)):
        if named and verb.faint:
            kin = "the word itself" if word.head in verb.terms else "named"
            return f"{kin} beside {'a light verb' if verb.carrier else 'an effect'}"
    if a.faint and b.faint and not a.beside.isdisjoint(b.beside):
        return "both named beside faint verbs"
    return "named beside" if in_b or in_a else "words of another kind"


def same_sentence(a: Profile, b: Profile) -> bool:
    """Whether two words of one sentence, or of its copies, are compared."""
    if a.article == b.article:
        return a.sentence == b.sentence
    return a.head != b.head and jaccard(a.terms, b.terms) >= _COPIED


def _participants(
    a: Profile, b: Profile, mine: Story, theirs: Story
) -> Iterator[tuple[str, float]]:
    if a.who and b.who:
        yield ("other actors" if a.who.isdisjoint(b.who) else "same actors"), 1.0
    if a.article == b.article:
        left, right = b.terms.keys(), a.terms.keys()
        yield "with others in one article", apart(a.around - left, b.around - right)
    else:
        left, right = theirs.terms.keys(), mine.terms.keys()
        yield "with others", apart(a.around - left, b.around - right) * full(mine, theirs)


def _forms(a: Profile, b: Profile, one_article: bool, near: float) -> Iterator[tuple[str, float]]:
    """Yield what tells two acts of one form apart: only like forms have objects to compare."""
    if a.carrier and b.carrier and a.beside.isdisjoint(b.beside):
        yield "other words around light verbs", max(0.0, _AROUND - near)
    if not (a.verb and b.verb and a.headline == b.headline):
        return
    yield "two verbs of one article", one_article
    if a.head == b.head:
        left, right = a.objects - b.terms.keys(), b.objects - a.terms.keys()
        # "An opening address" and "a closing address": of a light verb each word of the object tells.
        differ = left and right and (a.carrier or (left == a.objects and right == b.objects))
        yield ("other objects in one article" if one_article else "other objects"), bool(differ)
