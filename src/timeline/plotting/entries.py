"""Entries: what is drawn of each event, and where it stands on the axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import attrs

from ..modality import Modality
from ..when import DEFAULT_ZONE, Granularity, When

if TYPE_CHECKING:
    from ..event import Event
    from .style import Style

PLANNED = frozenset((Modality.SCHEDULED, Modality.POSSIBLE, Modality.HYPOTHETICAL))
"""Drawn hollow and in italics."""
VOID = frozenset((Modality.CANCELLED, Modality.DENIED))
"""Drawn as a cross; what is cancelled is struck out too."""
_CLOCK = frozenset((Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR))
_POINTS = _CLOCK | {Granularity.PART_OF_DAY, Granularity.DAY}


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
    """

    event: Event
    color: str
    instant: float

    @property
    def when(self) -> When:
        """Its time; only dated events become entries."""
        assert self.event.when is not None
        return self.event.when

    @property
    def bar(self) -> bool:
        """Whether it is longer than a day and so drawn as a bar."""
        return self.when.granularity not in _POINTS or None in (self.when.start, self.when.end)

    @property
    def ends(self) -> tuple[float, ...]:
        """The instants that must lie on the axis for it."""
        moments = (self.when.start, self.when.end) if self.bar else ()
        return (self.instant, *(m.timestamp() for m in moments if m is not None))


def clocked(entries: Sequence[Entry]) -> bool:
    """Whether most times are clock times, so that hours on the axis would not feign precision."""
    return 2 * sum(entry.when.granularity in _CLOCK for entry in entries) > len(entries)


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


def colored(events: list[Event], by: str | None, look: Style) -> tuple[list[Entry], dict[str, str]]:
    """Return events as entries, and what each colour means; the commonest values get their own."""
    if by is None:
        return [Entry(e, look.palette[0], middle(e.when)) for e in events if e.when], {}
    values = [COLORINGS[by](event) for event in events]
    common = sorted(set(values), key=lambda value: (-values.count(value), value))
    own = common if len(common) <= len(look.palette) else common[: len(look.palette) - 1]
    key = dict(zip(own, look.palette, strict=False))
    if len(own) < len(common):
        key["others"] = look.palette[-1]
    entries = [
        Entry(event, key.get(value, look.palette[-1]), middle(event.when))
        for event, value in zip(events, values, strict=True) if event.when
    ]  # fmt: skip
    return entries, key


SIGNS = ("", "†", "‡", "§", "¶", "‖")


def zones_of(events: Sequence[Event]) -> dict[str, str]:
    """Return the zones events are dated in, the commonest first, each with its sign; it has none.

    The axis is ruled in the first one's days. From the seventh on, zones share a sign.
    """
    names = [event.when.zone for event in events if event.when]
    common = sorted(set(names), key=lambda name: (-names.count(name), name != DEFAULT_ZONE, name))
    return {name: SIGNS[min(n, len(SIGNS) - 1)] for n, name in enumerate(common)}
