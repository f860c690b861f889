"""Draw events beside a vertical axis: one line each, nothing covered, nothing dropped unsaid."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..when import When
from .fonts import drawable, families
from .labels import civil_date, draw_date, draw_label
from .layout import Report, Scale, scale, spread
from .marks import draw_bars, draw_foot
from .page import AXIS, LABEL, PLANNED, POINTS, down, middle
from .style import STYLES, Style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..event import Event

_WIDTH, _MARGIN = 9.0, 0.7  # inches
_TALL = 16.0  # inches: more events than fit are counted


def plot(
    events: Sequence[Event],
    ax: Axes | None = None,
    *,
    color_by: str | None = None,
    max_events: int | None = None,
    style: str = "light",
    title: str | None = None,
) -> Axes:
    """Draw events in order of time, downwards.

    Parameters
    ----------
    events : sequence of Event
        Undated ones are counted and not drawn.
    ax : Axes, optional
        Where to draw; a new figure, free of pyplot, by default.
    color_by : {"modality", "source", "who"}, optional
        What the colours tell apart.
    max_events : int, optional
        Draw this many, those with most sources first; the rest is counted.
    style : {"light", "dark", "print"}
        The look.
    title : str, optional
        A headline.

    Returns
    -------
    Axes
        With ``timeline_report``: what was drawn, elided, overlapping and displaced.

    Raises
    ------
    ValueError
        If a style or a colouring is not known, or no font has the labels' characters.
    """
    if style not in STYLES:
        raise ValueError(f"no style {style!r}; there are {', '.join(STYLES)}")
    if color_by not in (None, "modality", "source", "who"):
        raise ValueError(f"cannot colour by {color_by!r}; choose modality, source or who")
    look = STYLES[style]
    dated = sorted((e for e in events if e.when is not None), key=_order)
    row = look.size * 1.75 / 72  # inches a line takes
    room = max_events
    if ax is None:
        room = min(max_events or len(dated), int((_TALL - 2 * _MARGIN) / row))
        ax = _new_axes(look, min(max(len(dated), 6), room + 1) * row * 1.25 + 2 * _MARGIN)
    else:
        height = ax.get_window_extent().height / ax.figure.dpi
        room = min(max_events or len(dated), max(1, int(height / row) - 1))
    shown, elided = _choose(dated, room)
    names = families("".join(e.title for e in shown) + (title or ""))
    _frame(ax, look, title, names)
    if not shown:
        ax.text(0.5, 0.5, "no dated events", ha="center", va="center", color=look.faint)
        ax.timeline_report = Report(0, (), 0, 0.0, len(events))  # type: ignore[attr-defined]
        return ax
    axis = scale(sorted(middle(e.when) for e in shown))
    colors, key = _colors(shown, color_by, look)
    undated = len(events) - len(dated)
    _draw(ax, shown, elided, undated, axis, look, names, colors, key)
    return ax


def save_picture(events: Sequence[Event], path: Any, **options: Any) -> None:
    """Draw events to a .png, .svg or .pdf file: the same events give the same bytes."""
    import matplotlib as mpl

    axes = plot(events, **options)
    kind = str(path).rpartition(".")[2].lower()
    kind = kind if kind in ("png", "svg", "pdf") else "png"  # a file object gets a PNG
    metadata = {"png": {"Software": None}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}
    with mpl.rc_context({"svg.hashsalt": "timeline", "svg.fonttype": "none"}):
        figure = axes.figure
        figure.savefig(path, format=kind, metadata=metadata[kind], facecolor=figure.get_facecolor())  # type: ignore[union-attr]


def _new_axes(look: Style, height: float) -> Axes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_WIDTH, height), dpi=150, facecolor=look.paper)
    FigureCanvasAgg(figure)
    margin = _MARGIN / height
    return figure.add_axes((0.02, margin, 0.96, 1 - 2 * margin))


def _frame(ax: Axes, look: Style, title: str | None, names: list[str]) -> None:
    ax.set_facecolor(look.paper)
    ax.set_xlim(0, 1)
    ax.set_ylim(1, 0)
    ax.set_xticks([])
    ax.set_yticks([])
    for spine in ax.spines.values():
        spine.set_visible(False)
    if title:
        ax.set_title(_plain(drawable(title, names)), loc="left", color=look.ink, fontfamily=names)


def _order(event: Event) -> tuple[float, float, str]:
    assert event.when is not None
    return middle(event.when), -_seconds(event.when), event.id


def _seconds(when: When) -> float:
    if when.start is None or when.end is None:
        return 0.0
    return when.end.timestamp() - when.start.timestamp()


def _choose(dated: list[Event], room: int) -> tuple[list[Event], list[Event]]:
    if len(dated) <= room:
        return dated, []
    ranked = sorted(dated, key=lambda e: (-len(e.sources), -len(e.mentions), *_order(e)))
    kept = set(map(id, ranked[:room]))
    return [e for e in dated if id(e) in kept], [e for e in dated if id(e) not in kept]


def _colors(events: list[Event], by: str | None, look: Style) -> tuple[list[str], dict[str, str]]:
    """The colour of each event, and what each colour means."""
    if by is None:
        return [look.palette[0]] * len(events), {}
    keys: dict[str, Callable[[Event], str]] = {
        "modality": lambda e: str(e.modality),
        "source": lambda e: (e.sources or ("",))[0],
        "who": lambda e: (e.who or ("",))[0],
    }
    values = [keys[by](e) for e in events]
    key = {v: look.palette[n % len(look.palette)] for n, v in enumerate(sorted(set(values)))}
    return [key[value] for value in values], key


def _draw(
    ax: Axes,
    events: list[Event],
    elided: list[Event],
    undated: int,
    axis: Scale,
    look: Style,
    names: list[str],
    colors: list[str],
    key: dict[str, str],
) -> None:
    pixels = ax.get_window_extent()
    row = look.size * 1.75 / 72 * ax.figure.dpi / pixels.height
    lines = len(events) + bool(elided)
    gap = min(row, 0.98 / max(lines, 1))
    wanted = [down(axis(middle(e.when))) for e in events]
    places = spread(wanted, gap, 0.01, 0.99 - gap * bool(elided))
    ax.plot([AXIS, AXIS], [0.0, 1.0], color=look.line, lw=1.2, zorder=1)
    for at in axis.breaks:
        y = down(at)
        ax.text(AXIS, y, "≈", ha="center", va="center", color=look.faint, fontsize=look.size + 3,
                bbox={"facecolor": look.paper, "edgecolor": "none", "pad": 0.5}, zorder=3)  # fmt: skip
    draw_bars(ax, events, axis, colors, look)
    boxes = []
    said = ""
    kinds: dict[float, list[tuple[bool, str, bool]]] = {}
    for event, y0, y, color in zip(events, wanted, places, colors, strict=True):
        assert event.when is not None
        date = civil_date(event.when)
        draw_date(ax, date if date != said else "", y, look)
        said = date
        point = event.when.granularity in POINTS  # what is longer is a bar, never a point
        kind = (point and event.modality in PLANNED, color, point)
        there = kinds.setdefault(y0, [])
        if kind not in there:  # one point of a kind at an instant, kinds beside each other
            there.append(kind)
        x = AXIS + min(0.011 * there.index(kind), LABEL - AXIS - 0.032)
        ax.plot([x], [y0], marker="o" if point else "_", ms=5, mfc=look.paper if kind[0] else color,
                mec=color, mew=1.2, zorder=4, ls="none")  # fmt: skip
        boxes.append(draw_label(ax, event, y, look, names))
    # Leaders fan out from one line beside all points, so that none can cross another.
    fan = AXIS + min(0.011 * max(map(len, kinds.values())) - 0.003, LABEL - AXIS - 0.024)
    for y0, y in zip(wanted, places, strict=True):
        start = min(AXIS + 0.011 * len(kinds[y0]) - 0.003, fan)
        path = [start, fan, LABEL - 0.02, LABEL - 0.006]
        ax.plot(path, [y0, y0, y, y], color=look.line, lw=0.7, zorder=2)
    if elided:
        word = f"+{len(elided)} more"
        ax.text(
            LABEL, 0.99, word, va="center", color=look.faint, fontsize=look.size, style="italic"
        )
    draw_foot(ax, events, undated, key, look)
    boxes.sort()
    overlaps = sum(low[1] > high[0] + 0.5 for low, high in itertools.pairwise(boxes))
    shift = sum(abs(a - b) for a, b in zip(wanted, places, strict=True)) / len(events)
    ax.timeline_report = Report(  # type: ignore[attr-defined]
        len(events),
        tuple(e.title for e in elided),
        overlaps,
        shift * pixels.height,
        undated,
    )


def _plain(text: str) -> str:
    return text.replace("$", r"\$")
