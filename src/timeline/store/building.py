"""From the mentions of a store to its events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..merging import gather
from .columns import table
from .events import EVENTS, MERGES, event_row
from .manifest import Built, Manifest
from .parts import write_part
from .reading import repeats, rows
from .records import digest, dumps, loads
from .rules import MERGING, fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..corrections import Correction


def is_current(manifest: Manifest, corrections: Sequence[Correction]) -> bool:
    built = manifest.built
    return built is not None and (built.rules, built.mentions, built.corrections) == (
        fingerprint(MERGING),
        tuple(manifest.parts("mentions")),
        _hash(corrections),
    )


def _hash(corrections):
    return digest(*map(dumps, corrections))


def build(
    folder: Path, manifest: Manifest, corrections: tuple[Correction, ...], executor, progress
) -> Any:
    skip = repeats(folder, manifest)
    mentions = [
        loads(row["record"])
        for row in rows(folder, manifest.parts("mentions"), ("record", "content", "batch"), True)
        if (row["batch"], row["content"]) not in skip
    ]
    shown, hidden = gather(mentions, corrections)
    events: list[dict[str, Any]] = []
    merges: list[dict[str, Any]] = []
    for found, hide in ((shown, False), (hidden, True)):
        for event in found:
            hashes = [digest(dumps(m)) for m in event.mentions]
            members = digest(*hashes)
            events.append(event_row(event, members, hide))
            for m, h in zip(event.mentions, hashes, strict=True):
                merges.append({"event": event.id, "mention": m.id, "members": members, "hash": h})
    parts = {
        "events": (write_part(folder, "events", table(EVENTS, events)),),
        "merges": (write_part(folder, "merges", table(MERGES, merges)),),
    }
    return Built(fingerprint(MERGING), tuple(manifest.parts("mentions")), _hash(corrections), parts)
