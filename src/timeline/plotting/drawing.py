"""Draw events beside an axis of time: nothing covered, nothing dropped unsaid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .captions import captions_for, words_of
from .entries import COLORINGS, choose, colored, in_order, zones_of
from .fonts import families
from .job import Job
from .sheet import Sheet
from .style import PAGE, STYLES, WIDTH, Style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..event import Event

ORIENTATIONS = ("auto", "vertical", "horizontal")
_MARGIN = 14.0  # points
_HEADLINES = 3  # lines
_DPI = 150


def plot(
    events: Sequence[Event],
    ax: Axes | None = None,
    *,
    orientation: str = "auto",
    color_by: str | None = None,
    max_events: int | None = None,
    style: str = "light",
    title: str | None = None,
) -> Axes:
    """Draw events in order of time.

    Parameters
    ----------
    events : sequence of Event
        Undated ones are counted and not drawn.
    ax : Axes, optional
        Where to draw; a new figure, free of pyplot and as tall as it must be, by default.
    orientation : {"auto", "vertical", "horizontal"}
        Where time runs: downwards or to the right. By default downwards, unless only the other way
        has room for all.
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
        Its units are points. ``timeline_report`` says what was drawn, elided, overlapping,
        displaced and shortened.

    Raises
    ------
    ValueError
        If an orientation, a style or a colouring is not known, ``max_events`` is less than one, or
        no font has the labels' Hangul.
    """
    _check(orientation, color_by, max_events, style)
    look = STYLES[style]
    dated = in_order(events)
    undated = len(events) - len(dated)
    most = len(dated) if max_events is None else min(max_events, len(dated))
    wanted, _ = choose(dated, most)
    zones = zones_of(wanted)
    _, key = colored(wanted, color_by, look)
    told = [event.title for event in wanted]
    said = captions_for([*told, title or ""])
    names = families([*told, *key, *zones, *zones.values(), title or "", *words_of(said)])
    job = Job(dated, undated, most, orientation, color_by, zones, title or "")
    own = ax is None
    ax = ax or _new_axes(look)
    sheet = Sheet(ax, look, names, said)
    # What stands above axes of somebody's own may have room for one line only.
    heading = sheet.headline(title, _HEADLINES if own else 1) if title is not None else 0.0
    if own:
        margins = 2 * _MARGIN + heading
        _grow(ax, job.height(sheet, PAGE * 72 - margins), margins)
    sheet.fill()
    ax.timeline_report = job.fill(sheet)  # type: ignore[attr-defined]
    return ax


def _check(orientation: str, color_by: str | None, max_events: int | None, style: str) -> None:
    if style not in STYLES:
        raise ValueError(f"no style {style!r}; there are {', '.join(STYLES)}")
    if color_by is not None and color_by not in COLORINGS:
        raise ValueError(f"cannot colour by {color_by!r}; choose {', '.join(COLORINGS)}")
    if orientation not in ORIENTATIONS:
        raise ValueError(f"no orientation {orientation!r}; there are {', '.join(ORIENTATIONS)}")
    if max_events is not None and max_events < 1:
        raise ValueError(f"max_events is {max_events}; draw at least one")


def _new_axes(look: Style) -> Axes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, WIDTH), dpi=_DPI, facecolor=look.paper)
    FigureCanvasAgg(figure)
    margin = _MARGIN / (WIDTH * 72)
    return figure.add_axes((margin, margin, 1 - 2 * margin, 1 - 2 * margin))


def _grow(ax: Axes, height: float, margins: float) -> None:
    """Make a figure so tall that its axes have a height in points, with margins above and below."""
    tall, wide = height + margins, WIDTH * 72
    ax.figure.set_size_inches(WIDTH, tall / 72)  # type: ignore[union-attr]
    ax.set_position((_MARGIN / wide, _MARGIN / tall, 1 - 2 * _MARGIN / wide, height / tall))


def save_picture(events: Sequence[Event], path: Any, *, dpi: float = _DPI, **options: Any) -> None:
    """Draw events to a .png, .svg or .pdf file: the same events give the same bytes.

    Parameters
    ----------
    events : sequence of Event
        What to draw.
    path : path-like or binary file
        Its suffix tells the format; a file is given a PNG.
    dpi : float
        Dots an inch of a .png: 7 inches are 1,050 dots at 150, and 2,100 at the 300 a printer asks for.
    **options
        Handed to ``plot``.
    """
    import matplotlib as mpl

    axes = plot(events, **options)
    kind = str(path).rpartition(".")[2].lower()
    kind = kind if kind in ("png", "svg", "pdf") else "png"
    metadata = {"png": {"Software": None}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}
    # Letters as outlines: a reader's machine may have neither the fonts nor their widths.
    with mpl.rc_context({"svg.hashsalt": "timeline", "svg.fonttype": "path"}):
        figure: Any = axes.get_figure(root=True)
        # For flat colours a low level of compression is the quickest and no larger than a high one.
        how: dict[str, Any] = {"metadata": metadata[kind], "facecolor": figure.get_facecolor()}
        if kind == "png":
            how |= {"dpi": dpi, "pil_kwargs": {"compress_level": 3}}
        figure.savefig(path, format=kind, **how)
