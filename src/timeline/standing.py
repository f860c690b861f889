"""What many reports say together: where an event stands, and the numbers on which they differ."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from .lang import vocabulary
from .modality import Modality
from .scripts import guess_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .event import Mention


def by_id(mentions: Iterable[Mention]) -> list[Mention]:
    """Return mentions by id, and those that share one (two files of one name) by all they say."""
    ordered = sorted(mentions, key=attrgetter("id"))
    if len({m.id for m in ordered}) < len(ordered):
        ordered.sort(key=lambda m: (m.id, repr(attrs.astuple(m))))
    return ordered


def standing(mentions: Iterable[Mention]) -> Modality:
    """Return where an event stands after all reports of it.

    What happened happened. A plan later cancelled or denied is cancelled, and one announced anew
    after that is a plan again. A possibility never becomes more by being repeated.
    """
    said = [m.modality for m in history(mentions)]
    if Modality.ASSERTED in said:
        return Modality.ASSERTED
    planned = Modality.SCHEDULED in said or Modality.CANCELLED in said
    last = [m for m in said if m in (Modality.SCHEDULED, Modality.CANCELLED, Modality.DENIED)]
    if last:
        return Modality.CANCELLED if planned and last[-1] is Modality.DENIED else last[-1]
    return Modality.POSSIBLE if Modality.POSSIBLE in said else said[-1]


def history(mentions: Iterable[Mention]) -> list[Mention]:
    """Return mentions in order of publication; of one instant, a plan before its outcome."""
    rank = {
        m: n for n, m in enumerate((Modality.HYPOTHETICAL, Modality.POSSIBLE, Modality.SCHEDULED))
    }
    ordered = by_id(mentions)
    return sorted(ordered, key=lambda m: (published(m), rank.get(m.modality, 9), m.modality))


def published(mention: Mention) -> float:
    """Return the second a mention's article was published, before all others if unknown."""
    when = mention.published
    return when.start.timestamp() if when and when.start else float("-inf")


def claims(mentions: Iterable[Mention]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the numbers on which reports of one event differ, never averaged.

    Keyed by the word that says what is counted; then each number with the ids of the mentions that
    give it. A count on which all agree is left out.
    """
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for mention in mentions:
        for number, counted in vocabulary(guess_language(mention.sentence)).counts(
            mention.sentence
        ):
            found[counted][number].add(mention.id)
    return {
        noun: {
            number: tuple(sorted(found[noun][number])) for number in sorted(found[noun], key=float)
        }
        for noun in sorted(found)
        if len(found[noun]) > 1
    }
