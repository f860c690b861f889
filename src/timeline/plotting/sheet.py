"""The sheet drawn on: axes whose units are points, words measured by the real renderer."""

from __future__ import annotations

from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Any

from .fonts import drawable

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Text

    from .style import Style


_CUT = " ,;.:"


class Sheet:
    """Axes from (0, 0) at the top left to (width, height) at the bottom right, in points."""

    def __init__(self, ax: Axes, look: Style, names: list[str]) -> None:
        from matplotlib.text import Text

        self.ax, self.look, self.names = ax, look, names
        self.cut = 0
        self.replaced = 0
        self.words: list[Text] = []
        self._widths: dict[tuple[Any, ...], float] = {}
        self._ruler = Text(fontfamily=names)
        self._ruler.set_parse_math(False)
        self._ruler.set_figure(ax.get_figure(root=True))  # type: ignore[arg-type]
        ax.set(xticks=[], yticks=[], facecolor=look.paper)
        for spine in ax.spines.values():
            spine.set_visible(False)
        self.fill()

    def fill(self) -> None:
        """Take the axes' present size as the sheet's."""
        figure: Any = self.ax.get_figure(root=True)
        if figure.get_layout_engine() is not None:
            figure.draw_without_rendering()  # the engine has its say before anything is measured
        self.points: float = 72 / figure.dpi
        box = self.ax.get_window_extent()
        self.width, self.height = (float(side) * self.points for side in (box.width, box.height))
        self.ax.set(xlim=(0, self.width), ylim=(self.height, 0))

    def plain(self, words: str) -> str:
        """Return words as the fonts can draw them, counting what they cannot."""
        drawn, replaced = drawable(words, self.names)
        self.replaced += replaced
        return drawn

    def measure(self, words: str, **font: Any) -> float:
        """Return how wide words come out."""
        key = words, *sorted(font.items())
        if key not in self._widths:
            self._ruler.set(
                text=words, **{"fontstyle": "normal", "fontsize": self.look.size, **font}
            )
            width = float(self._ruler.get_window_extent().width * self.points) if words else 0.0
            self._widths[key] = width
        return self._widths[key]

    def _longest(self, words: str, room: float, tail: str, **font: Any) -> int:
        """How many of the first characters have room, with a tail after them.

        The sum of the letters' widths tells nearly; the renderer, which joins them, has the last word.
        """
        room -= self.measure(tail, **font)
        ends = accumulate(self.measure(c * 8, **font) / 8 for c in words)
        keep = sum(1 for _ in takewhile(lambda end: end <= room, ends))
        while keep and self.measure(words[:keep].rstrip(_CUT), **font) > room:
            keep -= 1
        return keep

    def fit(self, words: str, room: float, tail: str = "", **font: Any) -> str:
        """Return words cut to a width, with a tail that is never cut."""
        if len(words) < room and self.measure(words + tail, **font) <= room:
            return words + tail
        self.cut += 1
        keep = self._longest(words, room, "…" + tail, **font)
        return words[:keep].rstrip(_CUT) + "…" + tail

    def wrap(self, words: str, room: float, tail: str, lines: int, **font: Any) -> list[str]:
        """Return words on so many lines at most, the last one cut if need be."""
        wrapped = []
        while lines > 1 and (len(words) > room or self.measure(words + tail, **font) > room):
            keep = max(1, self._longest(words, room, "", **font))
            space = words.rfind(" ", keep // 2, keep + 1)
            keep = keep if space < 0 else space
            wrapped.append(words[:keep].rstrip())
            words = words[keep:].lstrip()
            lines -= 1
        return [*wrapped, self.fit(words, room, tail, **font)]

    def write(self, x: float, y: float, words: str, color: str, **font: Any) -> Text:
        """Write one line, centred on y; nothing in it is mathematics."""
        font = {"ha": "left", "va": "center_baseline", "fontsize": self.look.size, **font}
        text = self.ax.text(x, y, words, color=color, fontfamily=self.names, **font)
        text.set_parse_math(False)
        text.set_in_layout(False)  # it stands inside the axes, and must not push them about
        self.words.append(text)
        return text
