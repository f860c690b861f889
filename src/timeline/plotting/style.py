"""Colours, sizes and fonts of the looks: light, dark and print."""

from __future__ import annotations

import attrs

# Okabe and Ito's palette, made for colour-blind readers (jfly.uni-koeln.de/color, 2008), each
# darkened until it stands out from paper by 3:1 and its greys differ.
PALETTE = ("#0072B2", "#D55E00", "#008F6B", "#B0568A", "#2E8BC0", "#B87A00", "#000000", "#7F7F7F")
_ON_DARK = ("#56B4E9", "#E69F00", "#5fd6a8", "#e6a3c8", "#8fc9f0", "#f0c862", "#f0f0f0", "#9aa0a6")
_GREYS = ("#000000", "#767676", "#3d3d3d", "#949494")

SHAPES = "os^DvP*<"
"""Markers: what colours tell apart, shapes tell apart without them."""

WIDTH, PAGE = 7.0, 10.5
"""Inches: two columns of a journal, and a page of them. Its smallest letters are 7.1 pt; printed 150 mm wide, 6 pt."""


@attrs.frozen(slots=True)
class Style:
    """One look; sizes are in points."""

    paper: str = "#ffffff"
    ink: str = "#1a1a1a"
    faint: str = "#5c5c5c"
    rule: str = "#b0b0b0"
    palette: tuple[str, ...] = PALETTE
    size: float = 8.5


@attrs.frozen(slots=True)
class Spacing:
    """How large letters are and how close labels stand.

    Attributes
    ----------
    size : float
        Of the letters, in sizes of the look.
    row : float
        The height of a label of one line with the room around it, in sizes of its letters.
    line : float
        The height another line adds to it.
    """

    size: float
    row: float
    line: float


SPACINGS = (
    Spacing(1, 1.65, 1.25),
    Spacing(1, 1.45, 1.2),
    Spacing(0.92, 1.45, 1.2),
    Spacing(0.84, 1.45, 1.2),
    Spacing(0.84, 1.3, 1.18),
)
"""From airy to dense; the first that has room for all is taken."""

LINES = 3
"""A label may have."""


STYLES = {
    "light": Style(),
    "dark": Style("#15181c", "#f0f0f0", "#a8adb3", "#565d66", _ON_DARK),
    "print": Style(ink="#000000", faint="#333333", rule="#888888", palette=_GREYS),
}  # fmt: skip
