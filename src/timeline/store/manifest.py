"""Manifest: which parts a store is made of. Replacing it is what commits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from .batch import Part, Written
from .parts import replace
from .rules import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FORMAT = 1
NAME = "manifest.json"


@attrs.frozen(slots=True)
class Manifest:
    """The committed state of a store.

    Attributes
    ----------
    batches : mapping of str to Written
        By key.
    """

    batches: Mapping[str, Written] = attrs.field(factory=dict)

    def parts(self, kind: str) -> list[str]:
        """Return the files of a table, in order of their batches' keys."""
        batches = (self.batches[key] for key in sorted(self.batches))
        return [b.parts[kind].name for b in batches if kind in b.parts]

    @property
    def named(self) -> set[str]:
        """Every file that counts."""
        return {part.name for b in self.batches.values() for part in b.parts.values()}

    def with_batches(self, written: Iterable[Written]) -> Manifest:
        """Return the state after some batches; one under the same key and rules is there already."""
        batches = dict(self.batches)
        for batch in written:
            there = batches.get(batch.key)
            if there is None or there.rules != batch.rules:
                batches[batch.key] = batch
        return attrs.evolve(self, batches=batches)


def read_manifest(folder: Path) -> Manifest:
    """Return what was committed last; nothing if nothing was.

    Raises
    ------
    ValueError
        If another version of the library wrote the store in a form unknown to this one.
    """
    path = folder / NAME
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Manifest()
    if data.get("format") != FORMAT:
        raise ValueError(
            f"{folder} is a store of format {data.get('format')}, and this version of timeline "
            f"reads format {FORMAT}: use the version that wrote it, or add the articles anew"
        )
    return Manifest({key: _written(key, entry) for key, entry in data["batches"].items()})


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Commit a state."""
    data = {
        "format": FORMAT,
        "batches": {key: _entry(batch) for key, batch in manifest.batches.items()},
    }
    text = json.dumps(data, ensure_ascii=True, sort_keys=True, indent=0)
    replace(folder / NAME, text.encode())


def _entry(batch: Written) -> dict[str, Any]:
    return {
        "rules": attrs.asdict(batch.rules),
        "parts": {kind: [part.name, part.rows] for kind, part in batch.parts.items()},
    }


def _written(key: str, entry: Mapping[str, Any]) -> Written:
    parts = {kind: Part(*part) for kind, part in entry["parts"].items()}
    return Written(key, Rules(**entry["rules"]), parts)
