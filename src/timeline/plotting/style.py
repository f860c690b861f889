"""Colours and sizes: light, dark and print, told apart by lightness as well as by hue."""

from __future__ import annotations

import attrs

# Okabe and Ito's palette, made for colour-blind readers (jfly.uni-koeln.de/color, 2008).
PALETTE = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000", "#999999")


@attrs.frozen(slots=True)
class Style:
    """One look."""

    paper: str = "#ffffff"
    ink: str = "#1a1a1a"
    faint: str = "#6b6b6b"
    line: str = "#b8b8b8"
    palette: tuple[str, ...] = PALETTE
    size: float = 9.0


_ON_DARK = ("#56B4E9", "#E69F00", "#5fd6a8", "#e6a3c8", "#8fc9f0", "#f0c862", "#f0f0f0", "#9aa0a6")
STYLES = {
    "light": Style(),
    "dark": Style("#15181c", "#f0f0f0", "#a8adb3", "#4a5058", _ON_DARK),
    "print": Style(ink="#000000", faint="#444444", line="#888888", palette=("#000000",)),
}
