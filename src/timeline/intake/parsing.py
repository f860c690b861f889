"""From raw text to Article."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..article import Article
from ..instants import read_instant
from .layout import Layout, read_layout

if TYPE_CHECKING:
    import pendulum


def parse_article(
    raw_text: str,
    *,
    title: str | None = None,
    source: str | None = None,
    url: str | None = None,
    language: str | None = None,
    published: str | date | datetime | None = None,
    modified: str | date | datetime | None = None,
    id: str | None = None,  # noqa: A002
) -> Article:
    """Read an article as it was copied from a page or a wire.

    The text stays as it is, so that every offset indexes what was given. What is not news (stamps,
    bylines, datelines, captions printed again, lines of the page) is marked in ``article.zones``.

    Parameters
    ----------
    raw_text : str
        Headline, stamps, captions, body and all.
    title, source, url, language, published, modified, id : optional
        What is known already; it goes before what the text says. ``published`` is needed where the
        text has no stamp.

    Returns
    -------
    Article
        Its ``published`` is in the zone of the dateline, where there is one: "on Sunday" in a
        dispatch from Washington is a Sunday of Washington.

    Raises
    ------
    ValueError
        If neither the text nor ``published`` tells when the article appeared.

    Examples
    --------
    >>> article = parse_article('''Envoys to meet again
    ... Posted : 2024-06-24 17:41 Updated : 2024-06-24 18:05
    ...
    ... HANOI, June 24 (Fictional News) -- The envoys met on Sunday.''')
    >>> article.title, article.published.isoformat(), article.parts("dateline")
    ('Envoys to meet again', '2024-06-24T15:41:00+07:00', ('HANOI, June 24 (Fictional News) -- ',))
    """
    layout = read_layout(raw_text, title)
    first, last = _instants(layout, published, modified)
    if first is None:
        raise ValueError(
            "no publication instant in the text: "
            f"{raw_text.strip()[:60]!r}…; pass published='2024-06-24 17:41 KST'"
        )
    if layout.zone is not None:
        first = first.in_timezone(layout.zone)
        last = last and last.in_timezone(layout.zone)
    return Article(
        raw_text,
        published=first,
        modified=last,
        title=layout.title,
        language=language,
        source=source or layout.agency or (urlsplit(url).hostname if url else None),
        url=url,
        zones=layout.zones,
        id=id,
    )  # fmt: skip


def _instants(
    layout: Layout,
    published: str | date | datetime | None,
    modified: str | date | datetime | None,
) -> tuple[pendulum.DateTime | None, pendulum.DateTime | None]:
    """Return the instants of publication and change: as given, else as the stamps say."""
    first = [s for s in layout.stamps if not s.modified]
    later = [s for s in layout.stamps if s.modified]
    given = None if published is None else _given(published, layout)
    if given is None:
        # A label outweighs its absence and a clock time a bare day; an update alone still dates.
        ranked = sorted(first or later, key=lambda s: (not s.labelled, not s.clock))
        given = ranked[0].instant if ranked else None
    if modified is not None:
        return given, read_instant(modified)
    return given, later[-1].instant if later else None


def _given(published: str | date | datetime, layout: Layout) -> pendulum.DateTime:
    """Read a bare day as one of where the dispatch was sent, if its dateline names the same."""
    instant = read_instant(published)
    bare = (
        len(published.strip()) <= 10
        if isinstance(published, str)
        else not isinstance(published, datetime)
    )
    if bare and layout.zone and layout.dispatched == (instant.month, instant.day):
        return read_instant(date(instant.year, instant.month, instant.day), layout.zone)
    return instant
