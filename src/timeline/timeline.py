"""Timeline: events in order, and what one does with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

import attrs

from . import names
from .article import Article
from .corrections import Correction, Kind, given, in_order
from .event import Event, Mention, in_time
from .explaining import Explanation, explain
from .merging import gather
from .ranking import most_important
from .when import DEFAULT_ZONE, When

if TYPE_CHECKING:
    from datetime import date, datetime
    from os import PathLike

    import pandas as pd
    from matplotlib.axes import Axes


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(sorted(set(events), key=in_time))


@attrs.frozen(slots=True, repr=False)
class Timeline(Sequence[Event]):
    """Events in order of time, those without a date last; every method returns a new timeline.

    Parameters
    ----------
    events : iterable of Event
        In any order.
    corrections : iterable of Correction
        A reader's decisions; they come along through filters and further merging.
    hidden : iterable of Event
        Events that a correction leaves out.
    """

    events: tuple[Event, ...] = attrs.field(default=(), converter=_in_order)
    corrections: tuple[Correction, ...] = attrs.field(default=(), converter=in_order, kw_only=True)
    hidden: tuple[Event, ...] = attrs.field(default=(), converter=_in_order, kw_only=True)

    # --- a sequence ---

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> Timeline: ...
    def __getitem__(self, index: int | slice) -> Event | Timeline:
        return self.events[index] if isinstance(index, int) else self._only(self.events[index])

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def _only(self, events: Iterable[Event]) -> Timeline:
        return attrs.evolve(self, events=events)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of every event, the hidden ones too."""
        return tuple(m for event in (*self.events, *self.hidden) for m in event.mentions)

    # --- fewer events ---

    def filter(self, keep: Callable[[Event], bool]) -> Timeline:
        """Return the events for which ``keep`` is true."""
        return self._only(filter(keep, self.events))

    def between(
        self,
        start: str | date | When | None,
        end: str | date | When | None = None,
        *,
        zone: str = DEFAULT_ZONE,
    ) -> Timeline:
        """Return the events that may lie between two times, both included.

        Parameters
        ----------
        start, end : str, date, datetime or When, optional
            ``"2024-06"`` is the whole month: ``between("2024-06", "2024-07")`` is both months and
            ``between("2024-06")`` is June. None leaves a side open.
        zone : str
            The zone of times given as text or without one.
        """
        lo, hi = span(start, end, zone)

        def inside(event: Event) -> bool:
            when = event.when
            if when is None:
                return False
            early = lo is not None and when.end is not None and when.end <= lo
            late = hi is not None and when.start is not None and when.start >= hi
            return not (early or late)

        return self.filter(inside)

    def about(self, name: str) -> Timeline:
        """Return the events that name an actor, a place or a word, in any spelling known to us."""
        key, folded = names.key(name), names.fold(name)

        def speaks(event: Event) -> bool:
            if any(
                names.key(n) == key or folded in names.fold(n) for n in (*event.who, *event.where)
            ):
                return True
            return any(
                names.mentioned(name, text)
                for text in (event.title, *(m.sentence for m in event.mentions))
            )

        return self.filter(speaks)

    def top(self, n: int) -> Timeline:
        """Return the ``n`` events that matter most.

        What counts is how many independent sources report an event, on how many later days articles
        come back to it, whether it stands in headlines and leads, and how many articles speak of
        its day; not how often it is repeated.
        """
        return self._only(most_important(self.events, n))

    @property
    def redundancy(self) -> float:
        """The share of days whose next day has events too: repeated reporting raises it."""
        days = {e.when.start.date().toordinal() for e in self.events if e.when and e.when.start}
        return sum(day + 1 in days for day in days) / len(days) if days else 0.0

    # --- corrections ---

    def must_link(self, *reports: Event | Mention, note: str = "") -> Timeline:
        """Return the timeline with some events or mentions made one event."""
        return self._corrected(Correction(Kind.LINK, _ids(*reports), note=note))

    def cannot_link(self, a: Event | Mention, b: Event | Mention, *, note: str = "") -> Timeline:
        """Return the timeline with two events or mentions kept apart."""
        return self._corrected(Correction(Kind.APART, _ids(a), _ids(b), note=note))

    def redate(
        self, report: Event | Mention, when: str | When, *, zone: str = DEFAULT_ZONE, note: str = ""
    ) -> Timeline:
        """Return the timeline with an event dated by hand; its mentions keep their own dates."""
        given = when if isinstance(when, When) else When.parse(when, zone)
        return self._corrected(Correction(Kind.DATE, _ids(report), when=given, note=note))

    def hide(self, report: Event | Mention, *, note: str = "") -> Timeline:
        """Return the timeline without an event; it stays in ``hidden``."""
        return self._corrected(Correction(Kind.HIDE, _ids(report), note=note))

    def correct(self, corrections: Iterable[Correction] | str | PathLike[str]) -> Timeline:
        """Return the timeline with corrections applied, given or read from a file."""
        return self._corrected(*given(corrections))

    def _corrected(self, *corrections: Correction) -> Timeline:
        return merge(attrs.evolve(self, corrections=(*self.corrections, *corrections)))

    @property
    def unused_corrections(self) -> tuple[Correction, ...]:
        """Corrections that speak of mentions no longer there, and so do not apply."""
        there = {m.id for m in self.mentions}
        return tuple(c for c in self.corrections if not there.issuperset(c.ids))

    def explain(self, a: Event | Mention, b: Event | Mention) -> Explanation:
        """Tell why two events or mentions are one event or two: features, veto, deciding pair.

        Slices know fewer of an article's sentences than the whole and may score a pair otherwise.

        Examples
        --------
        >>> line = merge(first, second)  # doctest: +SKIP
        >>> print(line.explain(first, second).reason)  # doctest: +SKIP
        their times do not meet
        """
        home = {m: e.id for e in (*self.events, *self.hidden) for m in e.mentions}
        left, right = (x.mentions if isinstance(x, Event) else (x,) for x in (a, b))
        homes = {home.get(m) for m in (*left, *right)}
        return explain(left, right, home, self.corrections, len(homes) == 1)

    # --- to see and to keep ---

    def plot(self, ax: Axes | None = None, **options: Any) -> Axes:
        """Draw the timeline on ``ax`` or a new figure, as ``plotting.plot`` does."""
        from .plotting import plot

        return plot(self.events, ax, **options)

    def save(self, path: str | PathLike[str], **options: Any) -> None:
        """Write the timeline to a file; the suffix says how, as in ``exports.save``."""
        from .exports import save

        save(self.events, path, **options)

    def to_frame(self) -> pd.DataFrame:
        """Return a pandas table of one row per event (needs ``newstimeline[frames]``)."""
        from .exports.table import frame

        return frame(self.events)

    def _repr_html_(self) -> str:
        from .exports.table import html_table

        return html_table(self.events)

    def _repr_png_(self) -> bytes | None:
        from io import BytesIO

        if not self.events:
            return None
        buffer = BytesIO()
        from .plotting import save_picture

        save_picture(self.events, buffer)
        return buffer.getvalue()

    def __str__(self) -> str:
        return "\n".join(map(str, self.events))

    def __repr__(self) -> str:
        dated = [e.when for e in self.events if e.when]
        span = f", {dated[0]} to {dated[-1]}" if dated else ""
        return f"<Timeline: {len(self)} event{'' if len(self) == 1 else 's'}{span}>"


def merge(
    *items: Event | Timeline | Iterable[Any], corrections: Iterable[Correction] = ()
) -> Timeline:
    """Put events of many articles together, so that each happening is one event.

    A pure function of the set of mentions: order, duplicates and batches make no difference, and
    merging a timeline with more events is merging all of them at once.

    Parameters
    ----------
    *items : Event, Timeline or iterable of them
        What to merge.
    corrections : iterable of Correction
        A reader's decisions, added to those the timelines bring along.

    Raises
    ------
    TypeError
        If an item is none of these.
    ValueError
        If the corrections contradict each other.

    Examples
    --------
    >>> merge()
    <Timeline: 0 events>
    """
    mentions: set[Mention] = set()
    decided: set[Correction] = set(corrections)
    stack: list[Any] = list(items)
    while stack:
        item = stack.pop()
        if isinstance(item, Event):
            mentions.update(item.mentions)
        elif isinstance(item, Timeline):
            mentions.update(item.mentions)
            decided.update(item.corrections)
        elif isinstance(item, Iterable) and not isinstance(item, str | bytes):
            stack.extend(item)
        else:
            raise TypeError(
                f"cannot merge {item!r}; give events, timelines, or lists of them "
                "(timeline.extract makes events of an article)"
            )
    ordered = in_order(decided)
    shown, hidden = gather(mentions, ordered)
    return Timeline(shown, corrections=ordered, hidden=hidden)


def from_articles(
    articles: Iterable[Article],
    *,
    undated: bool = False,
    corrections: Iterable[Correction] = (),
) -> Timeline:
    """Extract the dated events of some articles and merge them.

    Parameters
    ----------
    articles : iterable of Article
        Read one after the other, so a generator will do.
    undated : bool
        Keep the events that nothing dates, too; they have no place on a timeline, and join others
        by their words alone. ``extract`` gives them in any case.
    corrections : iterable of Correction
        A reader's decisions from earlier runs.
    """
    from .extraction import extract

    if isinstance(articles, Article):
        articles = [articles]
    events = (event for article in articles for event in extract(article))
    kept = events if undated else (event for event in events if event.when is not None)
    return merge(kept, corrections=corrections)


def _ids(*reports: Event | Mention) -> list[str]:
    return [m.id for r in reports for m in (r.mentions if isinstance(r, Event) else (r,))]


def span(
    start: str | date | When | None, end: str | date | When | None, zone: str = DEFAULT_ZONE
) -> tuple[datetime | None, datetime | None]:
    """Return the instants between which ``Timeline.between`` looks; None for an open side."""
    first = _when(start, zone)
    last = first if start is not None and end is None else _when(end, zone)
    return first.start if first else None, last.end if last else None


def _when(time: str | date | When | None, zone: str) -> When | None:
    if time is None or isinstance(time, When):
        return time
    if isinstance(time, str):
        return When.parse(time, zone)
    from datetime import datetime

    if isinstance(time, datetime):
        return When.parse(time.strftime("%Y-%m-%dT%H:%M"), str(time.tzinfo or zone))
    return When.day(time, zone)
