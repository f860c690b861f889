"""From files, pages and rows to articles.

``parsing`` reads raw text, ``pages`` HTML, ``rows`` the records of tables; ``reading`` goes through
files, folders and globs. What the press of a language looks like stands in its own folder.
"""

from .parsing import parse_article
from .reading import Unread, UnreadWarning, read

__all__ = ["Unread", "UnreadWarning", "parse_article", "read"]
