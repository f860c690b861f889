"""Manifest: which parts a store is made of. Replacing it is what commits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from .batch import Part, Written
from .parts import replace
from .rules import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

FORMAT = 2
NAME = "manifest.json"


@attrs.frozen(slots=True)
class Built:
    """What merging made of the mentions.

    Attributes
    ----------
    rules : str
        How mentions became events.
    mentions : tuple of str
        The parts whose mentions are in it.
    corrections : tuple of str
        The corrections that were applied, as JSON.
    parts : mapping of str to tuple of Part
        By table.
    number : int
        How many builds went before since all was built.
    """

    rules: str
    mentions: tuple[str, ...]
    corrections: tuple[str, ...]
    parts: Mapping[str, tuple[Part, ...]] = attrs.field(factory=dict)
    number: int = 0


@attrs.frozen(slots=True)
class Manifest:
    """The committed state of a store.

    Attributes
    ----------
    batches : mapping of str to Written
        By key.
    built : Built or None
        What they were merged to; None before the first time.
    """

    batches: Mapping[str, Written] = attrs.field(factory=dict)
    built: Built | None = None

    def parts(self, kind: str) -> list[str]:
        """Return the files of a table, those of batches in order of their keys."""
        return [part.name for part in self._parts(kind)]

    def rows(self, kind: str) -> int:
        """Return how many rows a table has."""
        return sum(part.rows for part in self._parts(kind))

    def _parts(self, kind: str) -> Iterator[Part]:
        for key in sorted(self.batches):
            if kind in self.batches[key].parts:
                yield self.batches[key].parts[kind]
        if self.built is not None:
            yield from self.built.parts.get(kind, ())

    @property
    def named(self) -> set[str]:
        """Every file that counts."""
        batches = {part.name for b in self.batches.values() for part in b.parts.values()}
        built = self.built.parts.values() if self.built is not None else ()
        return batches.union(part.name for parts in built for part in parts)

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
    batches = {key: _written(key, entry) for key, entry in data["batches"].items()}
    return Manifest(batches, _built(data["built"]) if data["built"] else None)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Commit a state."""
    data = {
        "format": FORMAT,
        "batches": {key: _entry(batch) for key, batch in manifest.batches.items()},
        "built": _built_entry(manifest.built) if manifest.built else None,
    }
    text = json.dumps(data, ensure_ascii=True, sort_keys=True, indent=0)
    replace(folder / NAME, text.encode())


def _entry(batch: Written) -> dict[str, Any]:
    return {
        "rules": attrs.asdict(batch.rules),
        "parts": {kind: attrs.astuple(part) for kind, part in batch.parts.items()},
    }


def _written(key: str, entry: Mapping[str, Any]) -> Written:
    parts = {kind: Part(*part) for kind, part in entry["parts"].items()}
    return Written(key, Rules(**entry["rules"]), parts)


def _built_entry(built: Built) -> dict[str, Any]:
    parts = {kind: [attrs.astuple(p) for p in parts] for kind, parts in built.parts.items()}
    return attrs.asdict(built) | {"parts": parts}


def _built(entry: Mapping[str, Any]) -> Built:
    parts = {kind: tuple(Part(*part) for part in parts) for kind, parts in entry["parts"].items()}
    texts = {name: tuple(entry[name]) for name in ("mentions", "corrections")}
    return Built(entry["rules"], parts=parts, number=entry["number"], **texts)
