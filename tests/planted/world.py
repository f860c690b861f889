"""What happens in the planted world: beats, and the events of each."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import attrs

from . import names
from .names import Name

FIRST_DAY = date(2023, 3, 1)
DAYS = 400
"""Length of the world; it goes over the turn of a year."""

PLANNED = frozenset(
    "visit meeting launch signing sentence walkout approval opening drill rally".split()
)
"""Kinds of event that may be announced before they come."""
SUDDEN = tuple(
    "arrest blast fire quake resignation appointment collision evacuation takeover recall breach rescue"
    .split()
)  # fmt: skip
KINDS = (*sorted(PLANNED), *SUDDEN)


@attrs.frozen
class Beat:
    """Who and what one series of stories is about."""

    person: Name
    other: Name
    firm: Name
    partner: Name
    place: Name
    land: Name
    domestic: bool
    subject: int


@attrs.frozen
class Happening:
    """One planted event."""

    id: str
    kind: str
    day: date
    beat: Beat
    n: int
    count: int
    rank: int
    announced: date | None
    cancelled: bool
    tongues: str
    """``en``, ``ko`` or ``both``."""
    reports: int


def _beat(rng: Random) -> Beat:
    domestic = rng.random() < 0.5
    person = names.korean if domestic else names.foreigner
    return Beat(
        person=person(rng),
        other=names.foreigner(rng) if rng.random() < 0.6 else names.korean(rng),
        firm=names.firm(rng),
        partner=names.firm(rng),
        place=rng.choice(names.KOREAN_TOWNS) if domestic else names.town(rng),
        land=Name("South Korea", "한국") if domestic else rng.choice(names.LANDS),
        domestic=domestic,
        subject=rng.randrange(10_000),
    )


def happenings(articles: int, seed: int) -> list[Happening]:
    """Return the events of a world that ``articles`` articles or a few more report."""
    rng = Random(f"world {seed}")
    found: list[Happening] = []
    written = 0
    while written < articles:
        beat = _beat(rng)
        for _ in range(rng.choice((1, 1, 2, 2, 3, 4, 6))):
            event = _happening(f"w{seed}e{len(found)}", beat, rng)
            found.append(event)
            written += event.reports
    return found


def _happening(name: str, beat: Beat, rng: Random) -> Happening:
    kind = rng.choice(KINDS)
    day = FIRST_DAY + timedelta(days=rng.randrange(30, DAYS))
    planned = kind in PLANNED and rng.random() < 0.5
    reports = 1
    while reports < 25 and rng.random() < 0.74:
        reports += 1
    tongue = rng.random()
    return Happening(
        id=name,
        kind=kind,
        day=day,
        # A beat keeps its people and firms; where things happen changes at times.
        beat=beat if rng.random() < 0.7 else attrs.evolve(beat, place=_elsewhere(beat, rng)),
        n=rng.randrange(3, 60),
        count=rng.randrange(12, 990) * 10,
        rank=rng.randrange(2, 15),
        announced=day - timedelta(days=rng.randrange(4, 26)) if planned else None,
        cancelled=planned and rng.random() < 0.08,
        tongues="both" if tongue < 0.3 else "ko" if tongue < 0.55 else "en",
        reports=reports,
    )


def _elsewhere(beat: Beat, rng: Random) -> Name:
    return rng.choice(names.KOREAN_TOWNS) if beat.domestic else names.town(rng)
