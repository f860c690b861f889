"""From files, pages and rows to articles."""

from .parsing import parse_article

__all__ = ["parse_article"]
