"""Whole articles at the end of the page, and the links to their sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from .marking import paragraphs

if TYPE_CHECKING:
    from ...article import Article
    from ...event import Event, Mention


class Texts:
    """Articles with a place to link to wherever a sentence reports an event."""

    def __init__(self, articles: Iterable[Article], events: Sequence[Event]) -> None:
        self._articles = {article.id: article for article in articles}
        self._numbers = {id_: number for number, id_ in enumerate(self._articles)}
        self._starts: dict[str, set[int]] = {id_: set() for id_ in self._articles}
        for event in events:
            for mention in event.mentions:
                if mention.article_id in self._starts:
                    self._starts[mention.article_id].add(mention.start)

    def link(self, mention: Mention) -> str | None:
        """Return the name of a mention's place, if its article is on the page."""
        number = self._numbers.get(mention.article_id)
        return None if number is None else f"text-{number}-{mention.start}"

    def sections(self) -> Iterator[str]:
        """Yield each article as a section."""
        for id_, article in self._articles.items():
            number = self._numbers[id_]
            places = ((start, f"text-{number}-{start}") for start in self._starts[id_])
            source = " · ".join(
                filter(None, (article.source, f"{article.published:%Y-%m-%d %H:%M %Z}"))
            )
            yield (
                f'<section class="text" id="text-{number}"><h2>{escape(article.title or article.id)}</h2>'
                f'<p class="why">{escape(source)}{web(article.url)}</p>'
                f"{paragraphs(article, None, places)}</section>"
            )


def web(url: str | None) -> str:
    """Return a link to an article's address; anything but the web's own schemes is left out."""
    if not url or not url.lower().startswith(("https://", "http://")):
        return ""
    return f' · <a href="{escape(url, quote=True)}" rel="noreferrer">online</a>'
