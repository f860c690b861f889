"""Pictures of a timeline: layout as geometry, then drawing."""

from .drawing import ORIENTATIONS, plot, save_picture
from .entries import COLORINGS
from .report import Report
from .style import STYLES

__all__ = ["COLORINGS", "ORIENTATIONS", "STYLES", "Report", "plot", "save_picture"]
