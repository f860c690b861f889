"""Whom a pronoun means that is the subject of an English verb, where the text leaves no doubt."""

from __future__ import annotations

from ...clauses import Named, Sentence
from .lexicon import SPEECH
from .noun_phrases import Words, group
from .people import is_place
from .sparing import spared
from .subjects import subject
from .tagging import lemma_of, tag_of
from .wording import Wording, read

FIRST = frozenset(("i", "we", "you"))
_MANY = frozenset(
    ("people", "police", "men", "women", "children", "youth", "media", "staff", "personnel")
)
_IMPERSONAL = frozenset(("rain", "snow", "seem", "appear", "emerge", "happen", "take"))
_NAME = 5
"""Words of a person's name with his office."""
_AHEAD = 8
_BACK = 3
"""Sentences back in which it is looked for what *they* or *it* means."""


def meant(w: Wording, pronoun: int, verb: int, sentence: Sentence, named: Named) -> str | None:
    """Return the words for whom a pronoun means; None if it is not sure.

    In its own sentence it is the subject of the verb that its clause hangs on: *they agreed when they met*. Else
    a person is whom the article told of last, and others are the subject of the sentence before.
    """
    word = w[pronoun].lower()
    if word not in ("he", "she", "they", "it") or (word == "it" and _empty(w, verb)):
        return None
    if w.parts[0] == "b" and w.parts[:pronoun].count(",") == 1 and w.parts[pronoun - 1] == ",":
        # "When Kim first came, he …"
        first = next((n for n in range(pronoun) if w.parts[n] in "xv"), None)
        who = subject(w, group(w, first)) if first is not None else None
        if who is not None and w.parts[who[0]] != "h" and agrees(w, who, word):
            return w.said(*who)
    for n in range(pronoun - 1, -1, -1):
        if w.parts[n] in "xv" and w.parts[n + 1] not in "xav":
            hangs = w.parts[pronoun - 1] == "b" or lemma_of(w[n]) in SPEECH
            who = subject(w, group(w, n)) if hangs else None
            if who is None:
                return named(word) if word in ("he", "she") else None
            if w.parts[who[0]] == "h":
                return meant(w, who[0], n, sentence, named)
            says = lemma_of(w[n]) in SPEECH and word == "it"  # who says it of itself
            if agrees(w, who, word, says):
                return w.said(*who)
            return named(word) if word in ("he", "she") else None
    if word in ("he", "she"):
        return named(word) or _before(sentence, word)
    return _before(sentence, word)


def _empty(w: Wording, verb: int) -> bool:
    """Whether *it* only stands for what follows: *it is hard to say*, *it emerged that*."""
    ahead = w.parts[verb + 1 : verb + _AHEAD]
    at = ahead.find("b")
    return (
        lemma_of(w[verb]) in _IMPERSONAL
        or (
            w[verb] in ("be", "is", "was", "been")
            and ("t" in ahead or (at >= 0 and w[verb + 1 + at] == "that"))
        )
        or (at == 0 and w[verb + 1] == "that")
    )


def _before(sentence: Sentence, word: str) -> str | None:
    """Return the subject of the sentence before, where it is of the pronoun's number."""
    one = sentence.before
    for _ in range(_BACK):
        if one is None or one.heading or one.end - one.start > 600:
            return None
        start, _gaps = spared(one.text, one.start, one.end)
        w = read(one.text, start, one.end, one.triggers)
        verb = next(
            (
                n
                for n, part in enumerate(w.parts)
                if part in "xv" and w.parts[n + 1 : n + 2] not in ("x", "a", "v")
            ),
            None,
        )
        who = subject(w, group(w, verb)) if verb is not None else None
        if who is None:
            return None
        if w.parts[who[0]] != "h":
            return w.said(*who) if agrees(w, who, word) else None
        if w[who[0]].lower() != word:
            return None
        one = one.before
    return None


def agrees(w: Wording, who: Words, pronoun: str, named: bool = False) -> bool:
    """Whether a noun phrase may be what a pronoun means, by its number."""
    head = next((n for n in range(*who) if w.parts[n] in ",pwegt"), who[1]) - 1
    noun = w[head]
    joined = "c" in w.parts[who[0] : who[1]]
    many = joined or noun in _MANY or (noun.endswith("s") and not noun.endswith(("ss", "us", "is")))
    if tag_of(noun) == "noun" and pronoun == "they":
        return False  # what happened does nothing
    if pronoun == "they":
        return (many and noun[:1].islower()) or joined
    if many:
        return False
    proper = noun[:1].isupper()
    if pronoun in ("he", "she"):
        alone = w.parts[who[0] : who[1]].strip("n") == "" and who[1] - who[0] < _NAME
        return alone and all(w[n][:1].isupper() for n in range(*who)) and not is_place(w.said(*who))
    if pronoun == "it":
        return named or not proper or is_place(noun) or w.parts[who[0]] == "d"
    return False
