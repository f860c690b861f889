"""The strip of time above the list: a dot or a bar for each event, ticks for each width."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from ...plotting.entries import Entry, clocked, middle, zones_of
from ...plotting.marks import kind_of
from ...plotting.ruler import Mark, ruler
from ...plotting.scale import Scale, scale
from ...plotting.ticks import silence
from .events import date_of, place_of

if TYPE_CHECKING:
    from ...event import Event

_LENGTH = 900.0  # about the pixels of the strip on a desk; a telephone has a third
_ROOMS = tuple(int(_LENGTH * 2**n) for n in range(-2, 7))  # pixels, from there to the last zoom
_LETTER, _BETWEEN = 7.5, 90.0  # pixels
_SAMPLE = 200  # events are enough to find the silences among


def strip(events: Sequence[Event]) -> str:
    """Return the strip; nothing if no event is dated."""
    entries = [
        Entry(e, "", middle(e.when)) for e in events if e.when and (e.when.start or e.when.end)
    ]
    if not entries:
        return ""
    axis = _axis(entries)
    zone = next(iter(zones_of([entry.event for entry in entries])))
    return (
        '<nav aria-label="Events along time"><div class="bar"><button type="button" id="out" '
        'aria-label="zoom out">−</button><button type="button" id="in" aria-label="zoom in">+</button>'
        f'<span class="why">Days are those of {escape(zone)}. <span id="crowd"></span></span></div>'
        '<div id="strip" tabindex="0" role="group" aria-label="strip of time"><div id="track">'
        + "".join(_dot(entry, axis) for entry in entries)
        + "".join(_ticks(axis, zone, clocked(entries), room) for room in _ROOMS)
        + "".join(
            f'<i class="gap" style="{_left(a, b)}" title="{silence(seconds)} left out"></i>'
            for a, b, seconds in axis.breaks
        )
        + f'</div></div><p class="why key">{_key(entries, axis)}</p></nav>'
    )


def _key(entries: Sequence[Entry], axis: Scale) -> str:
    """What the strip's signs mean, and no more of them than it has."""
    kinds = {kind_of(entry) for entry in entries}
    signs = (
        ("scheduled", "planned or possible", "planned" in kinds),
        ("denied", "cancelled or denied", "void" in kinds),
        ("long", "span of time", any(entry.bar for entry in entries)),
        ("gone", "time left out; the scale may change", bool(axis.breaks)),
    )
    told = [f'<span><i class="sign {kind}"></i>{words}</span>' for kind, words, on in signs if on]
    told.append(
        '<span class="keys">On the strip, arrow keys walk, Enter opens, + and − zoom.</span>'
    )
    return " ".join(told)


def _axis(entries: Sequence[Entry]) -> Scale:
    """The axis by a sample that keeps whatever stands far from its neighbours."""
    instants = sorted(entry.instant for entry in entries)
    gaps = sorted(range(1, len(instants)), key=lambda n: instants[n - 1] - instants[n])
    kept = {0, len(instants) - 1, *range(0, len(instants), max(1, len(instants) // _SAMPLE))}
    for n in gaps[:20]:
        kept |= {n - 1, n}
    sample = [instants[n] for n in sorted(kept)]
    ends = [end for entry in entries for end in entry.ends]
    spans = [(instant,) for instant in (*sample, min(ends), max(ends))]
    sizes = [_LENGTH / len(sample)] * len(sample)
    return scale(spans, sample, sizes, 0.02 * _LENGTH, 0.98 * _LENGTH)


def _dot(entry: Entry, axis: Scale) -> str:
    event, when = entry.event, entry.when
    at = axis(entry.instant)
    start = axis(when.start.timestamp()) if entry.bar and when.start else at
    end = axis(when.end.timestamp()) if entry.bar and when.end else at
    kinds = [str(event.modality)]
    if end > start:
        kinds.append("long")
    if when.start is None or when.end is None:
        kinds.append("open")
    label = escape(f"{date_of(when)}: {event.title}", quote=True)
    return (
        f'<button type="button" class="dot {" ".join(kinds)}" data-for="{place_of(event)}" tabindex="-1" '
        f'style="{_left(start, end)}" title="{label}" aria-label="{label}"></button>'
    )


def _left(start: float, end: float) -> str:
    width = f";width:{100 * (end - start) / _LENGTH:.3f}%" if end > start else ""
    return f"left:{100 * start / _LENGTH:.3f}%{width}"


def _ticks(axis: Scale, zone: str, clock: bool, room: int) -> str:
    """The ticks there is room for if the strip has so many pixels."""
    zoom = room / _LENGTH
    marks = ruler(
        axis, zone, clock, 0, _LENGTH, _BETWEEN / zoom, lambda words: _LETTER * len(words) / zoom
    )
    ticks = (
        f'<span class="{_class(mark)}" style="left:{100 * mark.centre / _LENGTH:.3f}%">'
        f"{escape(mark.words)}</span>"
        for mark in sorted(marks, key=lambda mark: mark.centre)
        if mark.words
    )
    hidden = "" if room == _LENGTH else " hidden"
    return (
        f'<div class="ticks" data-room="{room}" aria-hidden="true"{hidden}>{"".join(ticks)}</div>'
    )


def _class(mark: Mark) -> str:
    """Whether time was cut out where a mark stands, or a unit begins there."""
    return "gone" if mark.gap else "at" if mark.tick and mark.centre == mark.position else ""
