"""Events from an article: each time is given to the verb or noun it dates."""

from .extracting import extract

__all__ = ["extract"]
