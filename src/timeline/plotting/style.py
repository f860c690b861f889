"""Colours, sizes and fonts of the looks: light, dark and print."""

from __future__ import annotations

import attrs

# Okabe and Ito's palette, made for colour-blind readers (jfly.uni-koeln.de/color, 2008), each
# darkened until it stands out from paper by 3:1 and its greys differ.
PALETTE = ("#0072B2", "#D55E00", "#008F6B", "#B0568A", "#2E8BC0", "#B87A00", "#000000", "#7F7F7F")
_ON_DARK = ("#56B4E9", "#E69F00", "#5fd6a8", "#e6a3c8", "#8fc9f0", "#f0c862", "#f0f0f0", "#9aa0a6")
_GREYS = ("#000000", "#767676", "#3d3d3d", "#949494")

SHAPES = tuple(zip("os^DvP*<", "●■▲◆▼✚★◀", strict=True))
"""Markers and their signs in words: what colours tell apart, shapes tell apart without them."""

WIDTH = 7.0
"""Inches: the least size of words at this width is 7 pt when it is printed 150 mm wide."""


@attrs.frozen(slots=True)
class Style:
    """One look; sizes are in points."""

    paper: str = "#ffffff"
    ink: str = "#1a1a1a"
    faint: str = "#5c5c5c"
    rule: str = "#b0b0b0"
    palette: tuple[str, ...] = PALETTE
    size: float = 8.5

    @property
    def row(self) -> float:
        """The height of a label of one line with the room around it."""
        return self.size * 1.6

    @property
    def line(self) -> float:
        """The height another line adds to a label."""
        return self.size * 1.25


STYLES = {
    "light": Style(),
    "dark": Style("#15181c", "#f0f0f0", "#a8adb3", "#565d66", _ON_DARK),
    "print": Style(ink="#000000", faint="#333333", rule="#888888", palette=_GREYS),
}  # fmt: skip
