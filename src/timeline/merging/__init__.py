"""Mentions → events: the same set of mentions, the same events.

``gather`` is four stages, each a function of what it is handed and nothing else, so they may be
computed anywhere, and again for a part: ``profile`` and ``keys`` of one mention, ``links`` of one
block, ``components`` of the links, ``settle`` of one component. No stage looks at an order, a clock
or a hash. ``update`` computes again only what new mentions touch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .agglomeration import components
from .blocks import SIZES, TIMELESS, Block, blocks, grain, keys, own_keys, slice_begin, slice_start
from .decisions import Decisions
from .evidence import AGREE, LINK, Evidence, compare
from .index import Index, Memory
from .linking import SAME, Pairs, links
from .naming import named, names_by_id
from .profiles import Profile, profile
from .settling import settle, settle_all
from .stories import Story, stories
from .updating import update

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..corrections import Correction
    from ..event import Event, Mention

__all__ = [
    "AGREE",
    "LINK",
    "SAME",
    "SIZES",
    "TIMELESS",
    "Block",
    "Decisions",
    "Evidence",
    "Index",
    "Memory",
    "Pairs",
    "Profile",
    "Story",
    "blocks",
    "compare",
    "components",
    "gather",
    "grain",
    "keys",
    "links",
    "named",
    "names_by_id",
    "own_keys",
    "profile",
    "settle",
    "settle_all",
    "slice_begin",
    "slice_start",
    "stories",
    "update",
]


def gather(
    mentions: Iterable[Mention], corrections: Sequence[Correction] = ()
) -> tuple[list[Event], list[Event]]:
    """Group mentions into events.

    Parameters
    ----------
    mentions : iterable of Mention
        In any order; equal ones count once.
    corrections : sequence of Correction
        A reader's decisions, which come before the evidence.

    Returns
    -------
    (list of Event, list of Event)
        The events, and those that a correction hides.

    Raises
    ------
    ValueError
        If the corrections both link two mentions and keep them apart.
    """
    decided = Decisions.of(corrections)
    by_name = named(mentions)
    told = stories(by_name.values())
    profiles = {name: profile(m, decided.when(m), name) for name, m in by_name.items()}
    held = {name for name, m in by_name.items() if m.id in decided.apart}
    pairs: Pairs = {}
    for block in blocks(profiles.values()):
        pairs |= links(block, told, held)
    pairs |= decided.links(by_name)
    return decided.shown(settle_all(by_name, profiles, told, decided, pairs))
