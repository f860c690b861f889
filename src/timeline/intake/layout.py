"""Layout: which lines of an article are headline, lead, caption, stamp, byline or page."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import attrs

from ..article import Zone
from .forms import begins, ends, holds, presses, whole
from .stamps import Stamp, read_stamps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SHORT = 400  # no line of furniture is longer
_CAPTION = 700
_HEADING = 220
_LEADS = 6
_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_PAGE = re.compile(r"(?:https?://|www\.)\S{1,300}(?:\s\(.{0,40}\))?|[\W_]{1,200}")
_MAIL = re.compile(r"[(\[<]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}[)\]>]?")


@attrs.define(slots=True)
class Line:
    """A line that is not blank; ``start`` and ``end`` index the raw text."""

    start: int
    end: int
    text: str
    kind: str = "body"


@attrs.frozen(slots=True)
class Layout:
    """What an article is made of.

    Attributes
    ----------
    title : str or None
        The headline without agency flags.
    zones : tuple of Zone
        In order, without overlaps.
    stamps : tuple of Stamp
        Every instant the page gives, in order.
    zone, agency : str or None
        The IANA zone of the place of the dispatch, and the agency that sent it.
    dispatched : tuple of int or None
        The month and day of the dateline.
    """

    title: str | None
    zones: tuple[Zone, ...]
    stamps: tuple[Stamp, ...]
    zone: str | None = None
    agency: str | None = None
    dispatched: tuple[int, int] | None = None


def read_layout(text: str, title: str | None = None) -> Layout:
    """Tell the parts of an article apart, line by line; the time is linear in the text."""
    lines = [line for match in _LINE.finditer(text) if (line := _line(match))]
    stamps = _mark_furniture(lines)
    _mark_endings(lines)
    zones: list[Zone] = []
    headline = _mark_headline(lines, title)
    _mark_captions(lines)
    _mark_lead(lines)
    if headline is not None:
        flag = begins("flag", headline.text)
        if flag and flag.end() < len(headline.text):
            zones.append(Zone("stamp", headline.start, headline.start + flag.end()))
            headline.start += flag.end()
            headline.text = headline.text[flag.end() :]
        title = title or headline.text
    zones += [Zone(line.kind, line.start, line.end) for line in lines if line.kind != "body"]
    body = [line for line in lines if line.kind == "body"]
    place = _datelines(body, zones)
    if body:
        zones += _tail(body[-1])
    return Layout(title, tuple(sorted(zones, key=lambda z: z.start)), stamps, *place)


def _line(match: re.Match[str]) -> Line | None:
    text = match[0].strip()
    if not text:
        return None
    start = match.start() + match[0].index(text[0])
    return Line(start, start + len(text), text)


def _mark_furniture(lines: Sequence[Line]) -> tuple[Stamp, ...]:
    stamps: list[Stamp] = []
    for line in lines:
        if len(line.text) > _SHORT:
            continue
        found = read_stamps(line.text)
        if found:
            stamps += found
            line.kind = "stamp"
        elif whole("boilerplate", line.text) or _PAGE.fullmatch(line.text):
            line.kind = "boilerplate"
        elif whole("byline", line.text) or _MAIL.fullmatch(line.text):
            line.kind = "byline"
    return tuple(stamps)


def _mark_endings(lines: Sequence[Line]) -> None:
    """After "Related stories" the page talks of others, until a paragraph of prose."""
    over = False
    for line in lines[1:]:
        if len(line.text) <= _SHORT and whole("ending", line.text):
            over = True
        elif over and _long(line.text) and ends("sentence", line.text):
            over = False
        if over and line.kind == "body":
            line.kind = "boilerplate"


def _long(text: str) -> bool:
    """Tell whether a line is as long as prose, in bytes: Hangul says more with fewer letters."""
    return len(text.encode(errors="replace")) > 130


def _mark_headline(lines: Sequence[Line], title: str | None) -> Line | None:
    wanted = _plain(title) if title else None
    open_lines = [line for line in lines if line.kind in ("body", "boilerplate", "byline")][:12]
    if wanted is not None:
        for line in open_lines:
            flag = begins("flag", line.text)
            if wanted in (_plain(line.text), _plain(line.text[flag.end() if flag else 0 :])):
                line.kind = "headline"
                return line
        return None
    body = [i for i, line in enumerate(lines) if line.kind == "body"]
    if len(body) < 2:
        return None
    first = lines[body[0]]
    followed = lines[body[0] + 1].kind in ("stamp", "byline")
    if len(first.text) > _HEADING or _dateline(first.text):
        return None
    if not followed and (ends("sentence", first.text) or _credit(first.text)):
        return None
    if _wrapped(lines[body[0] + 1]):
        return None
    first.kind = "headline"
    return first


def _wrapped(following: Line) -> bool:
    """Tell whether a line goes on in the next one, as those of a text with hard breaks do."""
    return following.kind == "body" and following.text[0].islower()


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _mark_captions(lines: Sequence[Line]) -> None:
    body = [line for line in lines if line.kind == "body"]
    last = body[-1] if body else None
    seen = {line.text: line for line in lines if line.kind == "headline"}
    before: Line | None = None
    for line in body:
        if len(line.text) > _CAPTION:
            continue
        first = seen.setdefault(line.text, line)
        before, neighbour = line, before
        if first is not line and len(line.text) >= 20:
            # Prose may be quoted again far below; a caption is printed twice on the spot.
            if first.kind == "body" and neighbour is first:
                first.kind = "caption"
            if first.kind != "body":
                line.kind = "repeat"
                before = first
            continue
        credit = _credit(line.text)
        words = line.text[: credit.start()] if credit else line.text
        if not words:
            line.kind = "byline"
        elif begins("caption", line.text):
            line.kind = "caption"
        elif credit and (line is not last or not ends("sentence", words)):
            line.kind = "caption"  # a last paragraph may end with the agency's name too


def _credit(text: str) -> re.Match[str] | None:
    return ends("credit", text) if holds("credited", text) else None


def _mark_lead(lines: Sequence[Line]) -> None:
    """Mark the standfirst: above the body, no sentence by its end or with a stamp below it."""
    if not any(line.kind in ("headline", "stamp") for line in lines[:8]):
        return
    last = max((i for i, line in enumerate(lines) if line.kind == "body"), default=0)
    signed = "\n".join(line.text.casefold() for line in lines if line.kind == "byline")
    above: list[Line] = []
    found: list[Line] = []
    for line, following in itertools.pairwise(lines[: last + 1]):
        if line.kind in ("stamp", "byline"):
            found += above
            above = []
        elif line.kind == "body":
            if len(line.text) > _SHORT or len(above) == 2 or _dateline(line.text):
                break
            if ends("sentence", line.text):
                above.append(line)
            elif len(line.text) < 40 and line.text.casefold() in signed:
                line.kind = "byline"
            elif _wrapped(following):
                break
            else:
                found.append(line)
    if len(found) <= _LEADS:  # more of them are a list, or a text without full stops
        for line in found:
            line.kind = "lead"


def _dateline(text: str) -> re.Match[str] | None:
    """Return how a paragraph begins if it names an agency, or a place that is known."""
    match = begins("dateline", text[:160])
    return match if match and (match["agency"] or _zone(match)) else None


def _zone(match: re.Match[str]) -> str | None:
    part = match.groupdict()
    named = (part["place"] or part.get("desk") or "").lower()
    return next((p.places[named] for p in presses() if named in p.places), None)


def _datelines(
    body: Sequence[Line], zones: list[Zone]
) -> tuple[str | None, str | None, tuple[int, int] | None]:
    """Mark every dateline; the first tells where the days of the text are counted."""
    first: re.Match[str] | None = None
    for line in body:
        match = _dateline(line.text)
        if match is not None:
            zones.append(Zone("dateline", line.start, line.start + match.end()))
            first = first or match
    if first is None:
        return None, None, None
    return _zone(first), first["agency"], _month_day(first.groupdict())


def _month_day(part: dict[str, str | None]) -> tuple[int, int] | None:
    name, day = part.get("month"), part.get("day")
    if not name or not day:
        return None
    month = next((p.months[name.lower()] for p in presses() if name.lower() in p.months), None)
    return (month, int(day)) if month else None


def _tail(line: Line) -> Iterator[Zone]:
    """Take signatures and closing marks off the end of the last line of prose."""
    end = len(line.text)
    for _ in range(4):
        text = line.text[:end].rstrip()
        for kind, name in (("boilerplate", "closing"), ("byline", "signature")):
            match = ends(name, text)
            if match and match.start() > 0:
                start = match.end() - len(match[0].lstrip())
                yield Zone(kind, line.start + start, line.start + len(text))
                end = match.start()
                break
        else:
            return
