"""The foot of a picture: what was left out, whose days the axis counts, what marks and colours mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from .entries import Entry, Key
from .marks import BAR, DOT, DOTTED, draw_sign, kind_of
from .sheet import Sheet

_SIGN = 9.0  # points
_BETWEEN = 16.0


@attrs.frozen(slots=True)
class Item:
    """What is meant by a sign; without one, a remark.

    Attributes
    ----------
    words : str
        What is said.
    sign : str
        done, planned, void: a mark of that kind; bar, dots: a line; else a character.
    color, marker : str
        How a mark looks.
    """

    words: str
    sign: str = ""
    color: str = ""
    marker: str = ""


def items(
    entries: Sequence[Entry],
    elided: int,
    undated: int,
    zones: Mapping[str, str],
    key: Key,
    broken: bool,
    sheet: Sheet,
) -> list[Item]:
    """Return what a picture needs said of it, and no more; ``broken`` is whether its axis is."""
    said, found = sheet.said, []
    if elided:
        found.append(Item(said.MORE.format(elided)))
    if undated:
        found.append(Item(said.UNDATED.format(undated)))
    for zone, sign in zones.items():
        words = (said.OTHER_ZONE if sign else said.ZONE).format(zone)
        found.append(Item(sheet.plain(words), sign, sheet.look.faint))
    ink = sheet.look.faint if key else sheet.look.palette[0]
    kinds = {kind_of(entry) for entry in entries}
    if "planned" in kinds:
        found.append(Item(said.PLANNED, "planned", ink))
    if "void" in kinds:
        found.append(Item(said.VOID, "void", ink))
    if any(entry.bar for entry in entries):
        found.append(Item(said.SPAN, "bar", ink))
    if broken:
        found.append(Item(said.BROKEN, "dots"))
    for word, (marker, color) in key.items():
        found.append(
            Item(sheet.fit(sheet.plain(said.VALUES.get(word, word)), 160), "done", color, marker)
        )
    return found


def lines(found: Sequence[Item], sheet: Sheet, room: float) -> list[list[tuple[float, Item]]]:
    """Return items flowed into lines, each with where it begins."""
    flowed: list[list[tuple[float, Item]]] = [[]]
    right = 0.0
    for item in found:
        width = _sign(sheet, item) + sheet.measure(item.words)
        if right and right + width > room:
            flowed.append([])
            right = 0.0
        flowed[-1].append((right, item))
        right += width + _BETWEEN
    return flowed


def _sign(sheet: Sheet, item: Item) -> float:
    """The room a sign takes."""
    drawn = {"": 0.0, "done": _SIGN, "planned": _SIGN, "void": _SIGN, "bar": 16.0, "dots": 16.0}
    return drawn[item.sign] if item.sign in drawn else sheet.measure(item.sign + " ")


def draw_foot(sheet: Sheet, flowed: list[list[tuple[float, Item]]], top: float) -> None:
    """Write the foot's lines below a height."""
    for number, placed in enumerate(flowed):
        y = top + (number + 0.5) * sheet.row
        for x, item in placed:
            if item.sign in ("done", "planned", "void"):
                draw_sign(sheet, x + DOT / 2, y, item.sign, item.color, item.marker, "key")
            elif item.sign == "bar":
                sheet.stroke(
                    [x, x + 12], [y, y], item.color, lw=BAR, alpha=0.6, solid_capstyle="butt"
                )
            elif item.sign == "dots":
                sheet.stroke([x, x + 12], [y, y], sheet.look.rule, **DOTTED)
            elif item.sign:
                sheet.write(x, y, item.sign, item.color)
            sheet.write(x + _sign(sheet, item), y, item.words, sheet.look.faint)
