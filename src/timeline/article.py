"""Article: a text, the instant it was published, and the zones it is made of."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import attrs

from .instants import read_instant
from .printing import counted, quoted, tagged
from .scripts import guess_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pendulum


@attrs.frozen(slots=True)
class Zone:
    """A stretch of an article that is not plain body text.

    Attributes
    ----------
    kind : str
        headline, lead, caption, dateline, stamp, byline, boilerplate, or repeat (a caption printed
        again).
    start, end : int
        Offsets in ``article.text``, end exclusive.
    """

    kind: str
    start: int
    end: int


SILENT = frozenset({"byline", "boilerplate", "dateline", "repeat", "stamp"})
"""Zones that carry data about the article and no news: no times are looked for in them."""


def _guess(language: str | None, article: Article) -> str:
    return language or guess_language(article.text)


def _tuple(zones: Iterable[Zone]) -> tuple[Zone, ...]:
    return tuple(zones)


def _hash(given: str | None, article: Article) -> str:
    if given:
        return given
    content = "\0".join((article.published.isoformat(), article.title or "", article.text))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


_LANGUAGE = attrs.Converter(_guess, takes_self=True)  # type: ignore[call-overload]
_ID = attrs.Converter(_hash, takes_self=True)  # type: ignore[call-overload]


@attrs.frozen(slots=True)
class Article:
    """A news article.

    Parameters
    ----------
    text : str
        The text as it came; every offset in this library indexes it.
    published : str, date or datetime
        The instant of publication. Text without a zone is read as Korea Standard Time; a day
        without a clock time is read as its noon.
    title, language, source, url : str, optional
        The headline, the language code (guessed from the script), the outlet and the address.
    id : str, optional
        Any unique name; by default a hash of the content.
    modified : str, date or datetime, optional
        The instant of the last change.
    zones : tuple of Zone, optional
        Headline, lead, captions, bylines and boilerplate, where known (see ``parse_article``).

    Raises
    ------
    ValueError
        If ``published`` cannot be read.

    Examples
    --------
    >>> Article("Talks resume on Sunday.", published="2024-06-24 17:41 KST").published.isoformat()
    '2024-06-24T17:41:00+09:00'
    """

    text: str
    published: pendulum.DateTime = attrs.field(converter=read_instant, kw_only=True)
    title: str | None = attrs.field(default=None, kw_only=True)
    language: str = attrs.field(default=None, kw_only=True, converter=_LANGUAGE)  # type: ignore[misc]
    source: str | None = attrs.field(default=None, kw_only=True)
    url: str | None = attrs.field(default=None, kw_only=True)
    modified: pendulum.DateTime | None = attrs.field(
        default=None, kw_only=True, converter=attrs.converters.optional(read_instant)
    )
    zones: tuple[Zone, ...] = attrs.field(default=(), kw_only=True, converter=_tuple)
    id: str = attrs.field(default=None, kw_only=True, converter=_ID)  # type: ignore[misc]

    def __repr__(self) -> str:
        return tagged(
            self,
            quoted(self.title or self.text),
            f"{self.published:%Y-%m-%d %H:%M %Z}",
            self.language,
            quoted(self.source or self.id),
            counted(len(self.text), "character"),
        )

    def _repr_html_(self) -> str:
        from .exports.html.cards import article_card

        return article_card(self)

    def zone_at(self, offset: int) -> str:
        """Return the kind of zone an offset lies in; ``body`` where there is none."""
        return next((z.kind for z in self.zones if z.start <= offset < z.end), "body")

    def parts(self, kind: str) -> tuple[str, ...]:
        """Return the texts of all zones of a kind, in order: ``article.parts("caption")``."""
        return tuple(self.text[z.start : z.end] for z in self.zones if z.kind == kind)

    def spoken(self) -> Iterator[tuple[int, int]]:
        """Yield the stretches of text that are news and not data about the article."""
        at = 0
        for zone in self.zones:
            if zone.kind in SILENT:
                if at < zone.start:
                    yield at, zone.start
                at = max(at, zone.end)
        if at < len(self.text):
            yield at, len(self.text)
