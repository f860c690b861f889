"""A planted world told by its outlets, article by article."""

from __future__ import annotations

from collections import defaultdict
from random import Random

import attrs

from .page import Label, Page
from .reporting import Report
from .world import Happening


@attrs.frozen
class Written:
    """An article, as a row of a table, with its labels."""

    row: dict[str, str]
    labels: tuple[Label, ...]


class Writer:
    """Writes the articles of a world."""

    def __init__(self, events: list[Happening], seed: int) -> None:
        self.seed = seed
        self.past: dict[str, list[Happening]] = defaultdict(list)
        for event in events:
            self.past[self._topic(event)].append(event)
        for told in self.past.values():
            told.sort(key=lambda e: e.day)

    @staticmethod
    def _topic(event: Happening) -> str:
        return event.beat.firm.en + event.beat.person.en

    def write(self, report: Report) -> Written:
        """Return an article; the same report, the same article."""
        original = report.number if report.copies is None else report.copies
        base = attrs.evolve(report, number=original)
        page = Page(base, Random(f"article {self.seed} {base.id}"))
        page.fill([e for e in self.past[self._topic(report.event)] if e.id != report.event.id])
        text, labels = page.done(copy=report.copies is not None, outlet=report.outlet)
        title = page.title()
        if report.copies is not None and Random(report.id).random() < 0.5:
            title = f"{title} ({report.published:%H:%M})"
        row = {
            "id": report.id,
            "title": title,
            "body": text,
            "published": report.published.strftime("%Y-%m-%d %H:%M KST"),
            "source": report.outlet,
            "url": f"https://{'en' if report.tongue == 'en' else 'kr'}.example/{report.id}",
        }
        return Written(row, labels)
