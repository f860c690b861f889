"""One offline page: a timeline to zoom and filter, each event open to its sentences and dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from importlib.resources import files
from typing import IO, TYPE_CHECKING

from ...event import in_time
from ...modality import Modality
from ...printing import counted
from .events import item
from .marking import Markup, render_times
from .strip import strip
from .texts import Texts

if TYPE_CHECKING:
    from ...article import Article
    from ...event import Event

__all__ = ["Markup", "dump", "page", "render_times"]


def dump(
    events: Sequence[Event],
    file: IO[bytes],
    *,
    title: str = "Timeline",
    articles: Iterable[Article] = (),
) -> None:
    """Write events as one self-contained page: no network, no script but its own.

    Parameters
    ----------
    events : sequence of Event
        What to show; undated ones come last.
    file : binary file
        Where to.
    title : str
        The page's heading.
    articles : iterable of Article, optional
        Shown whole at the end of the page, their times marked; each report links to its sentence.
    """
    # A lone surrogate has no bytes; as a reference the browser shows it as unknown.
    file.write(page(events, title, articles).encode("utf-8", "xmlcharrefreplace"))


def page(events: Sequence[Event], title: str = "Timeline", articles: Iterable[Article] = ()) -> str:
    """Return the page's text; see ``dump``."""
    ordered = sorted(events, key=in_time)
    texts = Texts(articles, ordered)
    parts = [
        _HEAD.format(title=escape(title), style=_asset("report.css")),
        '<a class="skip" href="#events">To the events</a>',
        f"<header><h1>{escape(title)}</h1><p>{_summary(ordered)}</p></header>",
        _controls(ordered),
        strip(ordered),
        '<main><ol id="events">',
        *(item(event, texts) for event in ordered),
        "</ol></main>",
        *texts.sections(),
        f"<script>{_asset('report.js')}</script></body></html>\n",
    ]
    return "\n".join(parts)


_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>{style}</style></head><body>"""


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _summary(events: Sequence[Event]) -> str:
    reports = sum(len(event.mentions) for event in events)
    articles = len({m.article_id for event in events for m in event.mentions})
    counts = ((len(events), "event"), (reports, "report"), (articles, "article"))
    return ", ".join(counted(n, word) for n, word in counts)


def _controls(events: Sequence[Event]) -> str:
    def select(name: str, words: Iterable[str]) -> str:
        options = "".join(f"<option>{escape(word)}</option>" for word in sorted(set(words)))
        return f'<label>{name} <select id="{name}"><option value="">all</option>{options}</select></label>'

    return (
        '<form id="filters"><label>find <input id="find" type="search" autocomplete="off"></label>'
        + select("actor", (name for event in events for name in event.who))
        + select("source", (name for event in events for name in event.sources))
        + select("modality", map(str, Modality))
        + '<output id="count" aria-live="polite"></output></form>'
    )
