"""Tags: a page as a stream of start tags, end tags and text.

The standard library's parser raises on some broken pages and takes quadratic time on others; this
one reads whatever comes in linear time, because no stretch is looked at again once it is passed.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Attributes = dict[str, str]
Token = tuple[str, str, Attributes]
"""``("start", tag, attributes)``, ``("end", tag, {})`` or ``("text", text, {})``."""

_NAME = re.compile(r"</?([a-zA-Z][^\s/<>]{0,40})")
_ATTRIBUTE = re.compile(
    r"""[\s/]*([^\s/<>="']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>"']+)))?|[\s/]*[="']|[\s/]+"""
)
_ANGLE = re.compile("[<>]")
_OPAQUE = ("script", "style", "textarea", "title")  # no tags in them but their own end
_RAW = {tag: re.compile(f"</{tag}", re.IGNORECASE) for tag in _OPAQUE}


def read_tags(page: str) -> Iterator[Token]:
    """Yield the tokens of a page.

    Examples
    --------
    >>> list(read_tags("<p class=a>Seoul &amp; Moscow"))
    [('start', 'p', {'class': 'a'}), ('text', 'Seoul & Moscow', {})]
    """
    at = 0
    while (opening := page.find("<", at)) >= 0:
        if opening > at:
            yield "text", unescape(page[at:opening]), {}
        name = _NAME.match(page, opening)
        if name is None:
            at = _skip(page, opening)
            if at == opening + 1:
                yield "text", "<", {}
            continue
        tag = name[1].lower()
        if page.startswith("</", opening):
            at = _close(page, name.end())
            yield "end", tag, {}
            continue
        attributes, at = _attributes(page, name.end())
        yield "start", tag, attributes
        if tag in _RAW:
            end = _RAW[tag].search(page, at)
            stop = end.start() if end else len(page)
            if stop > at:
                raw = page[at:stop]
                yield "text", unescape(raw) if tag == "title" else raw, {}
            at = stop
    if at < len(page):
        yield "text", unescape(page[at:]), {}


def _skip(page: str, at: int) -> int:
    """Return the end of a comment or declaration; of a lone ``<``, the place after it."""
    if page.startswith("<!--", at):
        end = page.find("-->", at + 2)
        return end + 3 if end >= 0 else len(page)
    if page.startswith(("<!", "<?", "</"), at):
        return _close(page, at + 2)
    return at + 1


def _close(page: str, at: int) -> int:
    """Return the place after the next ``>``, or that of a ``<`` that comes before it."""
    found = _ANGLE.search(page, at)
    if found is None:
        return len(page)
    return found.end() if found[0] == ">" else found.start()


def _attributes(page: str, at: int) -> tuple[Attributes, int]:
    found: Attributes = {}
    while match := _ATTRIBUTE.match(page, at):
        at = match.end()
        if match[1]:
            value = match[2] or match[3] or match[4] or ""
            found.setdefault(match[1].lower(), unescape(value))
    return found, _close(page, at)
