"""Who reports which event, and when."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

import attrs

from .names import OUTLETS_EN, OUTLETS_KO
from .world import Happening


@attrs.frozen
class Report:
    """Who writes what of an event, and when: enough to write the article any time."""

    event: Happening
    number: int
    role: str
    """``plan``, ``lead``, ``off`` or ``later``."""
    tongue: str
    outlet: str
    published: datetime
    copies: int | None
    """The number of the report it reprints."""

    @property
    def id(self) -> str:
        return f"{self.event.id}-{self.number}"


def reports(event: Happening, seed: int) -> list[Report]:
    """Return the reports of one event."""
    rng = Random(f"reports {seed} {event.id}")
    found: list[Report] = []
    while len(found) < event.reports:
        role = "off" if event.cancelled else "lead"
        day = event.day
        if event.announced and rng.random() < 0.35:
            role, day = "plan", event.announced + timedelta(days=rng.choice((0, 0, 0, 1, 2)))
        elif event.cancelled:
            day -= timedelta(days=rng.choice((0, 1, 1, 2)))
        else:
            day += timedelta(days=rng.choice((0, 0, 0, 0, 1, 1, 1, 2, 3)))
        tongue = rng.choice(("en", "ko")) if event.tongues == "both" else event.tongues
        same = [r for r in found if r.copies is None and (r.role, r.tongue) == (role, tongue)]
        copies = rng.choice(same).number if same and rng.random() < 0.2 else None
        published = datetime.combine(day, time(rng.randrange(7, 24), rng.randrange(60)))
        if copies is not None:
            published = found[copies].published + timedelta(minutes=rng.randrange(5, 40))
            if published.date() != found[copies].published.date():
                published = found[copies].published
        outlet = rng.choice(OUTLETS_EN if tongue == "en" else OUTLETS_KO)
        found.append(Report(event, len(found), role, tongue, outlet, published, copies))
    return found
