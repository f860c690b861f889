"""iCalendar (RFC 5545): whole days as dates with an exclusive end, clock times in UTC.

Lossy: an event known only by its month becomes the whole month and never its first day; an event
open at one side takes the day it is bounded by; undated events are left out.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import IO, TYPE_CHECKING

from ..modality import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..event import Event
    from ..when import When

_STATUS = {
    Modality.ASSERTED: "CONFIRMED",
    Modality.CANCELLED: "CANCELLED",
    Modality.DENIED: "CANCELLED",
}


def dump(events: Sequence[Event], file: IO[bytes]) -> None:
    """Write the dated events as a calendar."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//newstimeline//EN"]
    for event in events:
        if event.when is not None:
            lines += _entry(event, event.when)
    lines.append("END:VCALENDAR")
    file.write(
        "".join(folded for line in lines for folded in _fold(line)).encode("utf-8", "replace")
    )


def _entry(event: Event, when: When) -> Iterator[str]:
    start, end = _bounds(when)
    yield "BEGIN:VEVENT"
    yield f"UID:{event.id}@newstimeline"
    yield f"DTSTAMP:{_utc(_stamp(event) or start)}"
    if start.timetz().replace(tzinfo=None) == end.timetz().replace(tzinfo=None) == time():
        yield f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{end:%Y%m%d}"
    else:
        yield f"DTSTART:{_utc(start)}"
        yield f"DTEND:{_utc(end)}"
    yield f"SUMMARY:{_escape(event.title)}"
    yield f"DESCRIPTION:{_escape(_description(event))}"
    if event.where:
        yield f"LOCATION:{_escape(', '.join(event.where))}"
    yield f"STATUS:{_STATUS.get(event.modality, 'TENTATIVE')}"
    yield "END:VEVENT"


def _bounds(when: When) -> tuple[datetime, datetime]:
    day = timedelta(days=1)
    start, end = when.start, when.end
    if start is None and end is not None:
        start = end - day
    if end is None and start is not None:
        end = start + day
    if start is None or end is None:
        raise ValueError(f"{when} has neither start nor end and has no place in a calendar")
    return start, end


def _stamp(event: Event) -> datetime | None:
    """Return when the event was last reported, so that the file holds no clock of ours."""
    times = [m.published.start for m in event.mentions if m.published and m.published.start]
    return max(times, default=None)


def _description(event: Event) -> str:
    return "\n".join(
        [f"{event.when} ({event.modality})", *(m.sentence.strip() for m in event.history)]
    )


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escape(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(text.splitlines())


def _fold(line: str) -> Iterator[str]:
    """Cut a line into pieces of at most 75 bytes, as the standard has it, never in a letter."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode("utf-8", "replace"))
        if size + width > 75:
            yield piece + "\r\n"
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    yield piece + "\r\n"
