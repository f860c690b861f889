"""The sheet drawn on: axes whose units are points, words measured by the real renderer."""

from __future__ import annotations

from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Any

from ..lang import shorten
from .fonts import BASE, drawable, has_face
from .style import SPACINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matplotlib.axes import Axes
    from matplotlib.text import Text

    from .captions import Captions
    from .style import Spacing, Style


_CUT = " ,;.:"


class Sheet:
    """Axes from (0, 0) at the top left to (width, height) at the bottom right, in points."""

    def __init__(self, ax: Axes, look: Style, names: list[str], said: Captions) -> None:
        self.ax, self.look, self.names, self.said = ax, look, names, said
        self._plainest = {"fontfamily": names, "fontstyle": "normal", "fontweight": "normal"}
        self.space(SPACINGS[0])
        self.cut = 0
        self.words: list[Text] = []
        self._plain: dict[str, str] = {}
        self._widths: dict[tuple[Any, ...], float] = {}
        self._guesses: dict[tuple[Any, ...], float] = {}
        ax.set(xticks=[], yticks=[], facecolor=look.paper)
        for spine in ax.spines.values():
            spine.set_visible(False)
        self.fill()

    def fill(self) -> None:
        """Take the axes' present size as the sheet's."""
        from matplotlib.text import Text

        figure: Any = self.ax.get_figure(root=True)
        if figure.get_layout_engine() is not None:
            figure.draw_without_rendering()  # the engine has its say before anything is measured
        self.points: float = 72 / figure.dpi
        box = self.ax.get_window_extent()
        self.width, self.height = (float(side) * self.points for side in (box.width, box.height))
        self.ax.set(xlim=(0, self.width), ylim=(self.height, 0))
        # It keeps the renderer of its first measure, and a figure of a new size has a new one.
        self._ruler = Text(fontfamily=self.names)
        self._ruler.set_parse_math(False)
        self._ruler.set_figure(figure)

    def headline(self, title: str, lines: int) -> float:
        """Write a title above the axes, on so many lines at most; return how much it takes."""
        words = self.plain(title)
        size = self.look.size + 2.5
        # Where some letters have no bold, the others would look odd in it.
        bold = has_face(words, weight="bold")
        font: dict[str, Any] = {"fontsize": size, "fontweight": "bold" if bold else "normal"}
        font["fontfamily"] = [BASE] if bold else self.names  # others are not asked for their bold
        written = self.wrap(words, self.width, "", lines, **font)
        self.ax.set_title(
            "\n".join(written), loc="left", pad=8, color=self.look.ink, parse_math=False,
            linespacing=1.15, **font,
        )  # fmt: skip
        return 8 + 1.35 * len(written) * size

    def space(self, spacing: Spacing) -> None:
        """Take a spacing: the points of letters, of a row and of a further line."""
        self.spacing = spacing
        self.size = spacing.size * self.look.size
        self.row, self.line = spacing.row * self.size, spacing.line * self.size

    def plain(self, words: str) -> str:
        """Return words as the fonts can draw them."""
        if words not in self._plain:
            self._plain[words] = drawable(words, self.names)[0]
        return self._plain[words]

    def tall(self, lines: int) -> float:
        """Return how much a label of so many lines takes."""
        return self.row + (lines - 1) * self.line

    def measure(self, words: str, **font: Any) -> float:
        """Return how wide words come out."""
        font = {**self._plainest, "fontsize": self.size, **font}
        key = words, *map(str, font.values())
        if key not in self._widths:
            self._ruler.set(text=words, **font)
            width = float(self._ruler.get_window_extent().width * self.points) if words else 0.0
            self._widths[key] = width
        return self._widths[key]

    def _estimate(self, words: str, **font: Any) -> Iterator[float]:
        """About how wide the first letter comes out, the first two, and so on."""
        scale = font.get("fontsize", self.size) / self.look.size
        font["fontsize"] = self.look.size
        return accumulate(scale * self.measure(c * 8, **font) / 8 for c in words)

    def count(self, words: str, room: float, tail: str, **font: Any) -> int:
        """Return on about how many lines words and their tail stand."""
        style = tuple(font.items())
        scale = self.size / self.look.size
        space = room / scale * 0.99  # rather a line too many than one too few
        lines, at = 1, 0.0
        for word in f"{words}{tail}".split(" "):
            key = word, style
            if key not in self._guesses:
                self._guesses[key] = max(self._estimate(f"{word} ", **font)) / scale
            width = self._guesses[key]
            if at and at + width > space:
                lines, at = lines + 1, 0.0
            lines += int(width / space)
            at += width % space
        return lines

    def _longest(self, words: str, room: float, end: str, **font: Any) -> str:
        """As many of the first characters as have room with an end after them.

        The sum of the letters' widths tells nearly; the renderer, which joins them, has the last word.
        """
        space = room - self.measure(end, **font)
        keep = sum(
            1 for _ in takewhile(lambda width: width <= space, self._estimate(words, **font))
        )
        while keep and self.measure(words[:keep].rstrip(_CUT) + end, **font) > room:
            keep -= 1
        return words[:keep]

    def _fits(self, words: str, room: float, **font: Any) -> bool:
        if len(words) >= room or any(w > 1.2 * room for w in self._estimate(words, **font)):
            return False  # so surely that it need not be measured
        return self.measure(words, **font) <= room

    def fit(self, words: str, room: float, tail: str = "", **font: Any) -> str:
        """Return words cut to a width, with a tail that is never cut."""
        if self._fits(words + tail, room, **font):
            return words + tail
        return self._longest(words, room, f"…{tail}", **font).rstrip(_CUT) + f"…{tail}"

    def wrap(self, words: str, room: float, tail: str, lines: int, **font: Any) -> list[str]:
        """Return words on so many lines at most, the last one cut if need be.

        A last line that would hold next to nothing gets some of the words before it.
        """
        wrapped = self._wrap(words, room, tail, lines, **font)
        if len(wrapped) > 1 and self.measure(wrapped[-1], **font) < 0.25 * room:
            closer = self._wrap(words, 0.8 * room, tail, lines, **font)
            if "…" not in closer[-1].removesuffix(wrapped[-1]):
                return closer
        return wrapped

    def _wrap(self, words: str, room: float, tail: str, lines: int, **font: Any) -> list[str]:
        wrapped = []
        while lines > 1 and not self._fits(words + tail, room, **font):
            keep = max(1, len(self._longest(words, room, "", **font)))
            space = words.rfind(" ", keep // 2, keep + 1)
            keep = keep if space < 0 else space
            wrapped.append(words[:keep].rstrip())
            words = words[keep:].lstrip()
            lines -= 1
        return [*wrapped, self.fit(words, room, tail, **font)]

    def told(self, words: str, room: float, tail: str, lines: int, **font: Any) -> list[str]:
        """Return a title on so many lines at most: the fullest statement made of it that has room."""

        def fits(statement: str) -> bool:
            if len(statement) >= lines * room:
                return False
            rows = self.wrap(statement, room, tail, lines, **font)
            return "".join(rows).count("…") == (statement + tail).count("…")

        statement = words if fits(words) else shorten(words, fits) or words
        return self.wrap(statement, room, tail, lines, **font)

    def stroke(self, xs: Sequence[float], ys: Sequence[float], color: str, **style: Any) -> None:
        """Draw a line, or a mark; limits and ticks are left alone, unlike by ``Axes.plot``."""
        from matplotlib.lines import Line2D

        self.ax.add_artist(Line2D(xs, ys, color=color, **style))

    def write(self, x: float, y: float, words: str, color: str, **font: Any) -> Text:
        """Write one line, centred on y; nothing in it is mathematics."""
        font = {"ha": "left", "va": "center_baseline", "fontsize": self.size, **font}
        text = self.ax.text(x, y, words, color=color, fontfamily=self.names, **font)
        text.set_parse_math(False)
        text.set_in_layout(False)  # it stands inside the axes, and must not push them about
        self.words.append(text)
        return text
