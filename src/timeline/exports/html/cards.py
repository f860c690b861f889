"""What a notebook shows of one record: an article with its times marked, an event with its reports."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ...printing import counted
from ...times import find_times
from .events import date_of, report
from .marking import Markup, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...article import Article
    from ...event import Event

LONGEST, MOST = 20_000, 20
"""Characters of an article and reports of an event before the rest is only counted."""

# A notebook's ground may be light or dark, so nothing has a colour but marks, which bring both.
_STYLE = (
    "<style>.timeline-card{max-width:46rem;line-height:1.5}.timeline-card p{margin:.3em 0}"
    ".timeline-card .why{opacity:.72;font-size:88%}.timeline-card .quiet{opacity:.55}"
    ".timeline-card blockquote{margin:.5em 0 .1em;padding:0 0 0 .8em;border-left:3px solid #8886}"
    ".timeline-card mark{background:#ffe48a;color:#1a1a1a;padding:0 .15em;border-radius:2px}</style>"
)


def article_card(article: Article) -> Markup:
    """Return an article's title, origin and text, its times marked and what is no news pale."""
    times = [time for time in find_times(article) if time.end <= LONGEST]
    origin = (
        article.source,
        f"{article.published:%Y-%m-%d %H:%M %Z}",
        article.language,
        counted(len(times), "time"),
        article.url,
    )
    left = len(article.text) - LONGEST
    return _card(
        article.title or "untitled",
        origin,
        paragraphs(article, times, most=LONGEST),
        f"and {counted(left, 'character')} more" if left > 0 else "",
    )


def event_card(event: Event) -> Markup:
    """Return an event's date, title and standing, and its reports with their words marked."""
    told = (
        f"{date_of(event.when)} ({event.when})" if event.when else "undated",
        str(event.modality),
        ", ".join(event.who),
        ", ".join(event.where),
        f"{counted(len(event.mentions), 'mention')} in {counted(len(event.sources), 'source')}",
        *(f"corrected: {note}" for note in event.corrections),
    )
    left = len(event.mentions) - MOST
    return _card(
        event.title,
        told,
        "".join(map(report, event.mentions[:MOST])),
        f"and {counted(left, 'mention')} more" if left > 0 else "",
    )


def _card(title: str, facts: Iterable[str | None], body: str, rest: str) -> Markup:
    line = escape(" · ".join(filter(None, facts)))
    more = f'<p class="why">{rest}</p>' if rest else ""
    return Markup(
        f'{_STYLE}<div class="timeline-card"><p><b>{escape(title)}</b></p>'
        f'<p class="why">{line}</p>{body}{more}</div>'
    )
