"""How well a timeline brings together what belongs together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import comb

import attrs

from .page import Label


@attrs.frozen
class Pairs:
    """Pairs of labelled mentions.

    Attributes
    ----------
    planted, found, together, right : int
        Pairs that name one event; those of which both were found; pairs put together; those of
        them that name one event.
    labels, extracted : int
        Words that name a planted event, and those of which a dated mention was found.
    """

    planted: int
    found: int
    together: int
    right: int
    labels: int
    extracted: int

    @property
    def precision(self) -> float:
        return self.right / self.together if self.together else 1.0

    @property
    def recall(self) -> float:
        """Of the whole way, extraction included."""
        return self.right / self.planted if self.planted else 1.0

    @property
    def merging_recall(self) -> float:
        """Of merging: among the mentions that were extracted and dated."""
        return self.right / self.found if self.found else 1.0

    def __str__(self) -> str:
        return (
            f"pair precision {self.precision:.3f}, recall {self.recall:.3f} "
            f"(of mentions found {self.merging_recall:.3f}; found {self.extracted / max(1, self.labels):.3f} "
            f"of {self.labels:,} labels), {self.planted:,} planted pairs"
        )


def pairs(
    truth: Mapping[str, Iterable[Label]], mentions: Iterable[tuple[str, str, int, int]]
) -> Pairs:
    """Score mentions, given as (event of the timeline, article, start and end of the trigger).

    A mention counts for the label whose word its trigger overlaps, or, if none does, one of its others; labels of sayings count for precision alone.
    """
    gold: Counter[str] = Counter()
    for labels in truth.values():
        gold.update(label.event for label in labels if label.day)
    named: dict[tuple[str, Label], str] = {}
    instead: dict[tuple[str, Label], str] = {}
    for event, article, start, end in mentions:
        for label in truth.get(article, ()):
            if start < label.end and label.start < end:
                named.setdefault((article, label), event)
            elif any(start < hi and lo < end for lo, hi in label.others):
                instead.setdefault((article, label), event)
    cells = Counter((event, label.event) for (_, label), event in (instead | named).items())
    system: Counter[str] = Counter()
    extracted: Counter[str] = Counter()
    for (event, label), n in cells.items():
        system[event] += n
        if ":" not in label:
            extracted[label] += n
    return Pairs(
        planted=sum(comb(n, 2) for n in gold.values()),
        found=sum(comb(n, 2) for n in extracted.values()),
        together=sum(comb(n, 2) for n in system.values()),
        right=sum(comb(n, 2) for (_, label), n in cells.items() if ":" not in label),
        labels=gold.total(),
        extracted=extracted.total(),
    )
