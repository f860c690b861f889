"""Stamps: the lines that say when an article was published and changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from ..instants import read_instant
from .forms import forms, presses, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pendulum

    from ..press import Press

_LONGEST = 200
_FIGURE = re.compile(r"\d")
_MARKS = " |/·•,;:：-–—()[]<>│\t\xa0"
_ISO = re.compile(
    r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})\.?"
    r"(?:(?:\s*T|[\s,|\-]+(?:at\s)?)\s*(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?"
    r"(?:\s*(?P<half>[AaPp]\.?[Mm]\b\.?))?"
    r"(?:\s*\(?(?P<zone>Z\b|(?:GMT|UTC)\s?[+-]\s?\d{1,2}|[+-]\d\d:?\d\d|[A-Z]{3,4}\b)\)?)?)?"
)


@attrs.frozen(slots=True)
class Stamp:
    """An instant of publication or change; ``clock`` tells whether it has a time of day."""

    instant: pendulum.DateTime
    clock: bool
    modified: bool
    labelled: bool


def read_stamps(line: str) -> tuple[Stamp, ...]:
    """Return the stamps a line consists of; none if it says anything else besides.

    Examples
    --------
    >>> [s.instant.isoformat() for s in read_stamps("Posted : 2024-06-24 17:41 KST")]
    ['2024-06-24T17:41:00+09:00']
    >>> read_stamps("The law takes effect on 2024-06-24.")
    ()
    """
    if len(line) > _LONGEST or _FIGURE.search(line) is None:
        return ()
    stamps: list[Stamp] = []
    trailing = _label_at_end(line) is not None  # "2024-06-24 17:41 posted" puts labels behind
    at = 0
    for match, instant in _instants(line):
        gap = line[at : match.start()]
        at = match.end()
        label = None
        if trailing:
            label, at = _label_after(line, at)
        else:
            label, gap = _label_before(gap)
        if not _silent(gap):
            return ()
        modified = label == "modified" or (label is None and bool(stamps))
        stamps.append(Stamp(instant, match["hour"] is not None, modified, label is not None))
    return tuple(stamps) if stamps and _silent(line[at:]) else ()


def _instants(line: str) -> Iterator[tuple[re.Match[str], pendulum.DateTime]]:
    hits: list[tuple[re.Match[str], Press | None]] = [(m, None) for m in _ISO.finditer(line)]
    for press in presses():
        hits.extend((m, press) for form in press.instants for m in form.finditer(line))
    hits.sort(key=lambda hit: (hit[0].start(), -hit[0].end()))
    at = 0
    for match, by in hits:
        if match.start() >= at:
            instant = _read(match, by)
            if instant is not None:
                at = match.end()
                yield match, instant


def _read(match: re.Match[str], press: Press | None) -> pendulum.DateTime | None:
    part = match.groupdict()
    name = part["month"].lower().rstrip(".")
    month = int(name) if name.isdigit() else press.months.get(name[:3], 0) if press else 0
    text = f"{part['year']}-{month}-{part['day']}"
    if part["hour"] is not None:
        hour = int(part["hour"])
        half = (part["half"] or "").lower().replace(".", "")
        if half:
            halves = {k: v for p in presses() for k, v in p.halves.items()}
            hour = hour % 12 + halves.get(half, 0)
        text += f" {hour}:{part['minute']}:{part.get('second') or '00'}"
    zone = re.sub(r"\s", "", part.get("zone") or "")
    try:
        return read_instant(f"{text} {_offset(zone)}")
    except ValueError:
        try:
            return read_instant(text) if zone else None
        except ValueError:
            return None


def _offset(zone: str) -> str:
    """Write ``GMT+9`` as ``+09:00``."""
    match = re.fullmatch(r"(?:GMT|UTC)([+-])(\d{1,2}):?(\d\d)?", zone)
    return f"{match[1]}{int(match[2]):02d}:{match[3] or '00'}" if match else zone


def _label_at_end(text: str) -> tuple[str, int] | None:
    """Return the kind and start of a label that ends a text."""
    text = text.rstrip(_MARKS)
    for kind in ("modified", "published"):
        for form in forms(kind):
            for match in form.finditer(text, max(0, len(text) - 40)):
                if match.end() == len(text) and match[0]:
                    return kind, match.start()
    return None


def _label_before(gap: str) -> tuple[str | None, str]:
    """Split a label off the end of what stands before an instant."""
    found = _label_at_end(gap)
    return (found[0], gap[: found[1]]) if found else (None, gap)


def _label_after(line: str, at: int) -> tuple[str | None, int]:
    while at < len(line) and line[at] in _MARKS:
        at += 1
    for kind in ("modified", "published"):
        for form in forms(kind):
            match = form.match(line, at)
            if match:
                return kind, match.end()
    return None, at


def _silent(text: str) -> bool:
    """Tell whether nothing but marks and asides is left, or a byline."""
    text = text.strip(_MARKS)
    return not text or whole("byline", text) or whole("aside", text)
