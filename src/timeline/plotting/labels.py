"""Labels: an event's date and its line, cut to the page."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..modality import Modality
from ..when import Granularity, When
from .fonts import drawable
from .page import AXIS, LABEL, PLANNED

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..event import Event
    from .style import Style

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # whatever the locale


def draw_date(ax: Axes, date: str, y: float, look: Style) -> None:
    """Write a date left of the axis; nothing where the line above has said it."""
    if date:
        text = ax.text(AXIS - 0.045, y, date, ha="right", va="center", color=look.faint,
                       fontsize=look.size - 1, clip_on=True)  # fmt: skip
        text.set_parse_math(False)


def draw_label(
    ax: Axes, event: Event, y: float, look: Style, names: list[str]
) -> tuple[float, float]:
    """Write an event's line, cut to the page; return the line's bottom and top in pixels."""
    count = len(event.sources)
    tail = f"  ({count} sources)" if count > 1 else ""
    words = drawable(event.title, names)
    if event.modality is Modality.CANCELLED:
        words = "".join(c + "\u0336" for c in words)
    if event.modality is Modality.DENIED:
        words = f"denied: {words}"
    text = ax.text(LABEL, y, words + tail, va="center", color=look.ink, fontsize=look.size,
                   fontfamily=names, style="italic" if event.modality in PLANNED else "normal")  # fmt: skip
    text.set_parse_math(False)
    limit = ax.get_window_extent().x1 - 4
    box = text.get_window_extent()
    if box.x1 > limit:
        keep = max(1, int(len(words) * (limit - box.x0) / (box.x1 - box.x0)) - len(tail) - 1)
        while keep > 1:
            text.set_text(words[:keep].rstrip(" ,;.") + "…" + tail)
            box = text.get_window_extent()
            if box.x1 <= limit:
                break
            keep -= 1
    return box.y0, box.y1


def civil_date(when: When) -> str:
    """Return the date as a reader writes it.

    >>> civil_date(When.parse("2024-07")), civil_date(When.parse("2024-07-09/2024-07-11"))
    ('Jul 2024', '9 Jul – 11 Jul 2024')
    """
    if when.start is None:
        return f"until {_day(_last(when.end))}"
    if when.end is None:
        return f"since {_day(when.start)}"
    if when.granularity is Granularity.MONTH:
        return f"{_MONTHS[when.start.month - 1]} {when.start.year}"
    if when.granularity is Granularity.MINUTE:
        return f"{_day(when.start)} {when.start:%H:%M}"
    if when.granularity in (Granularity.DAY, Granularity.PART_OF_DAY):
        return _day(when.start)
    if when.granularity in (Granularity.RANGE, Granularity.WEEKEND, Granularity.WEEK):
        last = _last(when.end)
        if last is not None and last.date() == when.start.date():
            return _day(last)
        return f"{when.start.day} {_MONTHS[when.start.month - 1]} – {_day(last)}"
    return when.value


def _last(end: datetime | None) -> datetime | None:
    """The last moment before an exclusive end."""
    return None if end is None else end - timedelta(minutes=1)


def _day(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
