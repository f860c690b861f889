"""Timelines as files. One module an exporter, with ``dump(events, file)``."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike

    from ..event import Event

PICTURES = (".png", ".svg", ".pdf")
"""Suffixes that ``plotting.save_picture`` draws."""

EXPORTERS = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".ics": "ics",
    ".tml": "timeml",
    ".html": "html",
}
"""The module that writes each suffix; it is imported when it is needed."""


def save(events: Sequence[Event], path: str | PathLike[str], **options: Any) -> None:
    """Write events to a file in the format its suffix names.

    Parameters
    ----------
    events : sequence of Event
        What to write.
    path : path-like
        Ends in .png, .svg or .pdf (a picture), .html, .json, .jsonl (lossless), .csv, .parquet
        (tables), .ics (calendar) or .tml (TimeML).
    **options
        Handed to the exporter.

    Raises
    ------
    ValueError
        If the suffix is none of these.
    """
    target = Path(path)
    suffix = target.suffix.lower()
    if suffix in PICTURES:
        from ..plotting import save_picture

        save_picture(events, target, **options)
        return
    if suffix not in EXPORTERS:
        known = ", ".join((*PICTURES, *EXPORTERS))
        raise ValueError(f"cannot save {str(path)!r}: the suffix {suffix!r} is none of {known}")
    exporter = import_module(f".{EXPORTERS[suffix]}", __name__)
    with target.open("wb") as file:
        exporter.dump(events, file, **options)
