"""The links of a stretch, found by any process and written to a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..merging import blocks, links
from .columns import table
from .loading import Told, load
from .parts import write_part
from .running import without_cycles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from .batch import Part
    from .stretches import Stretch

LINKS = {"key": "text", "a": "text", "b": "text", "score": "number", "build": "number"}


@without_cycles
def linked(
    folder: Path,
    profiles: Sequence[str],
    stories: Sequence[str],
    stretch: Stretch,
    held: frozenset[str],
    build: int,
    touched: frozenset[str] | None = None,
    gone: Mapping[str, int] | None = None,
) -> Part | None:
    """Write the links of the blocks of a stretch; of those only whose keys are touched, if given.

    Parameters
    ----------
    folder, profiles, stories
        The parts to read.
    stretch : Stretch
        Which blocks.
    held : frozenset of str
        Ids of mentions that a reader keeps apart from others.
    build : int
        The number of this build.
    touched : frozenset of str, optional
        Keys.
    gone : mapping, optional
        See ``load``.
    """
    found = load(folder, profiles, stretch, touched, gone)
    told = Told(folder, stories, {p.article for p in found})
    kept = {p.id for p in found if p.id.partition(" ")[0] in held}
    rows = [
        {"key": block.key, "a": a, "b": b, "score": score, "build": build}
        for block in blocks(found, stretch.has_slice)
        if stretch.has(block.key) and (touched is None or block.key in touched)
        for (a, b), score in links(block, told, kept).items()
    ]
    return write_part(folder, "links", table(LINKS, rows)) if rows else None
