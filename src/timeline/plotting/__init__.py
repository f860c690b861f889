"""Pictures of a timeline: layout as geometry, then drawing."""

from .drawing import plot, save_picture
from .report import Report

__all__ = ["Report", "plot", "save_picture"]
