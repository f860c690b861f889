"""Marks: bars for what is longer than a day, and the line below the axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .layout import Scale, lanes
from .page import AXIS, PLANNED, POINTS, down, middle

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..event import Event
    from .style import Style


def draw_foot(
    ax: Axes, events: list[Event], undated: int, key: dict[str, str], look: Style
) -> None:
    """Name the axis's zones, what has no date, and what the colours mean, below the axis."""
    zones = " · ".join(sorted({e.when.zone for e in events if e.when}))
    if undated:
        zones += f" · {undated} without a date not drawn"
    words = [(zones, look.faint)] + [(f"● {w or 'none named'}", c) for w, c in key.items()]
    right = 0.0
    for word, color in words:
        text = ax.text(right, 1.012, word, va="top", color=color, fontsize=look.size - 1.5)
        text.set_parse_math(False)
        box = text.get_window_extent()
        right = ax.transData.inverted().transform((box.x1, box.y0))[0] + 0.025
        if right > 1.0:  # more colours than the line holds
            text.set_text("…")
            break


def draw_bars(ax: Axes, events: list[Event], axis: Scale, colors: list[str], look: Style) -> None:
    """Draw longer units as bars in lanes left of the axis; an open end fades out, a plan is hollow."""
    long = [(e, c) for e, c in zip(events, colors, strict=True) if e.when.granularity not in POINTS]  # type: ignore[union-attr]
    spans = []
    for event, _ in long:
        when = event.when
        assert when is not None
        start = axis(when.start.timestamp()) if when.start else axis(middle(when)) - 0.05
        end = axis(when.end.timestamp()) if when.end else axis(middle(when)) + 0.05
        spans.append((max(0.0, down(start)), min(1.0, down(max(end, start + 0.015)))))
    chosen = lanes(spans)
    apart = min(0.008, 0.024 / max(1, max(chosen, default=0)))
    for (event, color), (top, bottom), lane in zip(long, spans, chosen, strict=True):
        when = event.when
        assert when is not None
        x = AXIS - 0.012 - apart * lane
        fades = when.start is None or when.end is None
        for step in range(5 if fades else 1):
            share = (bottom - top) / (5 if fades else 1)
            alpha = (
                0.55 if not fades else 0.55 * ((5 - step) if when.end is None else (step + 1)) / 5
            )
            ax.plot([x, x], [top + step * share, top + (step + 1) * share], lw=3.2, color=color,
                    alpha=alpha, solid_capstyle="butt", zorder=2)  # fmt: skip
        if event.modality in PLANNED:
            ax.plot(
                [x, x], [top, bottom], lw=1.4, color=look.paper, solid_capstyle="butt", zorder=3
            )
