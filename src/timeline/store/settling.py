"""The events of some components, settled by any process and written to parts."""

from __future__ import annotations

from itertools import combinations
from math import inf
from typing import TYPE_CHECKING, Any

from ..merging import SAME, compare, names_by_id, settle_all
from .columns import table
from .events import EVENTS, MERGES, event_row
from .extra import needs
from .loading import Told, members
from .mentions import mention_of
from .parts import write_part
from .profiling import decoded
from .reading import dicts
from .records import digest
from .running import without_cycles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from ..event import Mention
    from ..merging import Decisions, Pairs, Profile, Story
    from .batch import Part

MEMBERS = ("name", "component", "alone", "start", "build")
"""What a task is told of each mention."""
PAIRS = ("a", "b", "score")


@without_cycles
def settled(
    folder: Path,
    task: int,
    written: Sequence[str],
    stories: Sequence[str],
    decided: Decisions,
    build: int,
) -> dict[str, Part]:
    """Write the events and merges of the components of a task.

    Parameters
    ----------
    folder : path
        Where ``scratch-members.parquet`` and ``scratch-pairs.parquet`` tell what is to be done.
    task : int
        The rows of which task.
    written, stories : sequence of str
        Parts that hold the mentions with their profiles, and that tell the terms of articles.
    decided : Decisions
        A reader's corrections.
    build : int
        The number of this build.
    """
    home = {row["name"]: row for row in _task(folder / "scratch-members.parquet", task, MEMBERS)}
    rows = _task(folder / "scratch-pairs.parquet", task, PAIRS)
    pairs = {(row["a"], row["b"]): row["score"] for row in rows}
    mentions, profiles = {}, {}
    for row in members(folder, written, home):
        name = row["name"]
        home[name] |= {"hash": row["hash"]}
        mentions[name] = mention_of(row)
        if not home[name]["alone"]:  # what is linked to nothing is compared with nothing
            profiles[name] = decoded(row["profile"])
    told = Told(folder, stories, {p.article for p in profiles.values()})
    names = _Names(mentions)
    by_hand = decided.links(mentions)

    events, merges = [], []
    found = list(settle_all(mentions, profiles, told, decided, pairs))
    _, hidden = decided.shown(found)
    out = {id(event) for event in hidden}
    for event in found:
        called = [names.of(mention) for mention in event.mentions]
        hashes = [home[name]["hash"] for name in called]
        common = {
            "event": event.id,
            "members": digest(*hashes),
            "component": home[called[0]]["component"],
            "build": build,
        }
        events.append(event_row(event, hidden=id(event) in out) | common)
        because = _evidence(called, pairs, by_hand, profiles, told)
        for name, mention, hashed in zip(called, event.mentions, hashes, strict=True):
            evidence = because.get(name, {})
            merges.append({"mention": mention.id, "name": name, "hash": hashed} | common | evidence)
    tables = {"events": table(EVENTS, events), "merges": table(MERGES, merges)}
    return {kind: write_part(folder, kind, t) for kind, t in tables.items() if t.num_rows}


def _task(path: Path, task: int, columns: Sequence[str]) -> list[dict[str, Any]]:
    pq = needs("pyarrow.parquet")
    found: list[dict[str, Any]] = []
    with pq.ParquetFile(path) as file:
        at = file.schema_arrow.names.index("task")
        for n in range(file.num_row_groups):
            stated = file.metadata.row_group(n).column(at).statistics
            if stated.min <= task <= stated.max:
                rows = file.read_row_group(n, ["task", *columns])
                found += dicts(rows.filter(needs("pyarrow.compute").field("task") == task))
    return found


class _Names:
    """The names of mentions, some of which share an id."""

    def __init__(self, mentions: Mapping[str, Mention]) -> None:
        self._by_id = names_by_id(mentions)
        self._mentions = mentions

    def of(self, mention: Mention) -> str:
        """Return the name of a mention."""
        names = self._by_id[mention.id]
        if len(names) == 1:
            return names[0]
        return next(name for name in names if self._mentions[name] == mention)


def _evidence(
    names: Sequence[str],
    pairs: Pairs,
    by_hand: Pairs,
    profiles: Mapping[str, Profile],
    told: Mapping[str, Story],
) -> dict[str, dict[str, Any]]:
    """Return with which other mention each of an event has most in common, and what that is."""
    best: dict[str, tuple[float, str]] = {}
    for a, b in combinations(sorted(names), 2):
        if (score := pairs.get((a, b))) is not None:
            for one, other in ((a, b), (b, a)):
                best[one] = min(best.get(one, (inf, "")), (-score, other))
    found = {}
    for name in names if len(names) > 1 else ():
        # Whoever is linked to nobody in particular is there by the mean of all.
        other = best[name][1] if name in best else _nearest(name, names, profiles, told)
        pair = (name, other) if name < other else (other, name)
        evidence = compare(profiles[name], profiles[other], told)
        words = str(evidence)
        if pairs.get(pair) == SAME:
            words = "linked by hand" if pair in by_hand else "an exact copy"
        found[name] = {
            "partner": other.partition(" ")[0],
            "score": evidence.score / 1000,
            "evidence": words,
        }
    return found


def _nearest(
    name: str,
    names: Sequence[str],
    profiles: Mapping[str, Profile],
    told: Mapping[str, Story],
) -> str:
    others = (other for other in names if other != name)
    return max(others, key=lambda o: (compare(profiles[name], profiles[o], told).score, o))
