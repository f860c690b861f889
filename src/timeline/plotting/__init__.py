"""Pictures of a timeline: layout as geometry, then drawing."""

from .drawing import plot, save_picture

__all__ = ["plot", "save_picture"]
