"""The foot of a picture: what was left out, whose days the axis counts, what marks and colours mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from .entries import Entry, Key
from .marks import kind_of
from .sheet import Sheet


@attrs.frozen(slots=True)
class Item:
    """A sign and what it means; without a sign, a remark."""

    words: str
    sign: str = ""
    color: str = ""


def items(
    entries: Sequence[Entry],
    elided: int,
    undated: int,
    zones: Mapping[str, str],
    key: Key,
    sheet: Sheet,
) -> list[Item]:
    """Return what a picture needs said of it, and no more."""
    found = []
    if elided:
        found.append(Item(f"+{elided} more"))
    if undated:
        found.append(Item(f"{undated} without a date not drawn"))
    for zone, sign in zones.items():
        words = f"days of {zone}" if sign else f"Days are those of {zone}"
        found.append(Item(sheet.plain(words), sign, sheet.look.faint))
    ink = sheet.look.faint if key else sheet.look.palette[0]
    kinds = {kind_of(entry) for entry in entries}
    if "planned" in kinds:
        found.append(Item("planned or possible", "○", ink))
    if "void" in kinds:
        found.append(Item("cancelled or denied", "⊗", ink))
    if any(entry.bar for entry in entries):
        found.append(Item("span of time", "▬", ink))
    found += [Item(sheet.fit(sheet.plain(word), 160), *look) for word, look in key.items()]
    return found


def lines(found: Sequence[Item], sheet: Sheet, room: float) -> list[list[tuple[float, Item]]]:
    """Return items flowed into lines, each with where it begins."""
    flowed: list[list[tuple[float, Item]]] = [[]]
    right = 0.0
    for item in found:
        width = sheet.measure(f"{item.sign} {item.words}")
        if right and right + width > room:
            flowed.append([])
            right = 0.0
        flowed[-1].append((right, item))
        right += width + 16
    return flowed


def draw_foot(sheet: Sheet, flowed: list[list[tuple[float, Item]]], top: float) -> None:
    """Write the foot's lines below a height."""
    for number, placed in enumerate(flowed):
        y = top + (number + 0.5) * sheet.row
        for x, item in placed:
            if item.sign:
                sheet.write(x, y, item.sign, item.color)
            after = sheet.measure(item.sign + " ") if item.sign else 0.0
            sheet.write(x + after, y, item.words, sheet.look.faint)
