"""Entries: what is drawn of each event, and where it stands on the axis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import attrs

from ..modality import Modality
from ..when import CLOCK, DEFAULT_ZONE, When, length
from .style import SHAPES, Style

if TYPE_CHECKING:
    from ..event import Event

PLANNED = frozenset((Modality.SCHEDULED, Modality.POSSIBLE, Modality.HYPOTHETICAL))
"""Drawn hollow and in italics."""
VOID = frozenset((Modality.CANCELLED, Modality.DENIED))
"""Drawn crossed out; what is cancelled has its line struck out too."""


@attrs.frozen(slots=True)
class Entry:
    """One event in the picture.

    Attributes
    ----------
    event : Event
        The event.
    color : str
        What it is drawn in.
    instant : float
        Where its label belongs: the middle of its time, or the one end that is known.
    marker : str
        The shape that says what the colour says; none if colours say nothing.
    """

    event: Event
    color: str
    instant: float
    marker: str = ""

    @property
    def when(self) -> When:
        """Its time; only dated events become entries."""
        assert self.event.when is not None
        return self.event.when

    @property
    def bar(self) -> bool:
        """Whether it is longer than a day, of 25 hours if need be, and so drawn as a bar."""
        return length(self.when) > 25 * 3600

    @property
    def ends(self) -> tuple[float, ...]:
        """The instants that must lie on the axis for it."""
        moments = (self.when.start, self.when.end) if self.bar else ()
        return (self.instant, *(m.timestamp() for m in moments if m is not None))


def clocked(entries: Sequence[Entry]) -> bool:
    """Whether most times are clock times, so that hours on the axis would not feign precision."""
    return 2 * sum(entry.when.granularity in CLOCK for entry in entries) > len(entries)


def in_order(events: Sequence[Event]) -> list[Event]:
    """Return the dated events in the order of their labels, whatever order they came in."""
    return sorted((e for e in events if e.when is not None and _known(e.when)), key=_order)


def _known(when: When) -> bool:
    return when.start is not None or when.end is not None


def _order(event: Event) -> tuple[float, float, str, str]:
    assert event.when is not None
    when = event.when
    length = 0.0
    if when.start is not None and when.end is not None:
        length = when.end.timestamp() - when.start.timestamp()
    return middle(when), -length, event.title, event.id


def middle(when: When) -> float:
    """Return the instant a label stands at: the middle of a time, or the one end that is known."""
    moments = [m.timestamp() for m in (when.start, when.end) if m is not None]
    return sum(moments) / len(moments)


def choose(events: Sequence[Event], room: int) -> tuple[list[Event], list[Event]]:
    """Part events into those drawn and those only counted: those most reported come first."""
    if len(events) <= room:
        return list(events), []
    ranked = sorted(events, key=lambda e: (-len(e.sources), -len(e.mentions), *_order(e)))
    kept = set(map(id, ranked[: max(room, 0)]))
    return [e for e in events if id(e) in kept], [e for e in events if id(e) not in kept]


COLORINGS: dict[str, Callable[[Event], str]] = {
    "modality": lambda e: str(e.modality),
    "source": lambda e: (e.sources or ("no source",))[0],
    "who": lambda e: (e.who or ("nobody named",))[0],
}
"""What colours can tell apart."""


Key = dict[str, tuple[str, str]]
"""From what a value is called to its marker and colour."""


def colored(events: list[Event], by: str | None, look: Style) -> tuple[list[Entry], Key]:
    """Return events as entries, and what each colour means; the commonest values get their own.

    Each value has a shape too, for readers and printers without colours.
    """
    if by is None:
        return [Entry(e, look.palette[0], middle(e.when)) for e in events if e.when], {}
    values = [COLORINGS[by](event) for event in events]
    counts = Counter(values)
    common = sorted(counts, key=lambda value: (-counts[value], value))
    if len(common) > len(SHAPES):
        common[len(SHAPES) - 1 :] = ["others"]
    place = {value: n for n, value in enumerate(common)}
    color = [look.palette[n % len(look.palette)] for n in range(len(common))]
    entries = []
    for event, value in zip(events, values, strict=True):
        n = place.get(value, len(common) - 1)
        if event.when:
            entries.append(Entry(event, color[n], middle(event.when), SHAPES[n]))
    return entries, {value: (SHAPES[n], color[n]) for value, n in place.items()}


SIGNS = ("", "†", "‡", "§", "¶", "‖")


def zones_of(events: Sequence[Event]) -> dict[str, str]:
    """Return the zones events are dated in, the commonest first, each with its sign; it has none.

    The axis is ruled in the first one's days. From the seventh on, zones share a sign.
    """
    counts = Counter(event.when.zone for event in events if event.when)
    common = sorted(counts, key=lambda name: (-counts[name], name != DEFAULT_ZONE, name))
    return {name: SIGNS[min(n, len(SIGNS) - 1)] for n, name in enumerate(common)}
