"""One offline page: a timeline to zoom and filter, each event open to its sentences and dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from importlib.resources import files
from typing import IO, TYPE_CHECKING

from ..modality import Modality

if TYPE_CHECKING:
    from ..article import Article
    from ..event import Event, Mention
    from ..timex import TimeExpression
    from ..when import When

SUFFIX = ".html"


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
        Shown whole, their times marked, at the end of the page.
    """
    file.write(page(events, title, articles).encode("utf-8"))


def page(events: Sequence[Event], title: str = "Timeline", articles: Iterable[Article] = ()) -> str:
    """Return the page's text; see ``dump``."""
    ordered = sorted(events, key=_order)
    dated = [event for event in ordered if event.when is not None]
    actors = sorted({name for event in ordered for name in event.who})
    sources = sorted({name for event in ordered for name in event.sources})
    parts = [
        _HEAD.format(title=escape(title), style=_asset("report.css")),
        f"<header><h1>{escape(title)}</h1><p>{_summary(ordered)}</p></header>",
        _controls(actors, sources),
        _track(dated),
        '<main><ol id="events">',
        *(_item(event) for event in ordered),
        "</ol></main>",
        *_texts(articles),
        f"<script>{_asset('report.js')}</script></body></html>\n",
    ]
    return "\n".join(parts)


def render_times(article: Article, times: Sequence[TimeExpression] | None = None) -> str:
    """Return an article as HTML with its times marked, each with its value, rule and anchor.

    Parameters
    ----------
    article : Article
        The article.
    times : sequence of TimeExpression, optional
        Its times; found afresh by default.

    Examples
    --------
    >>> from timeline import Article
    >>> print(render_times(Article("Sunday.", published="2024-06-24")))
    <div class="article"><p><mark title="2024-06-23 · en.weekday · publication">Sunday</mark>.</p></div>
    """
    if times is None:
        from ..times import find_times

        times = find_times(article)
    marked = _marked(article.text, 0, [(t.start, t.end, _why(t)) for t in times])
    paragraphs = marked.split("\n")
    return f'<div class="article">{"".join(f"<p>{p}</p>" for p in paragraphs if p.strip())}</div>'


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


def _order(event: Event) -> tuple[bool, float, str]:
    return event.when is None, _instant(event.when), event.id


def _instant(when: When | None) -> float:
    moment = (when.start or when.end) if when else None
    return moment.timestamp() if moment else 0.0


def _summary(events: Sequence[Event]) -> str:
    reports = sum(len(event.mentions) for event in events)
    articles = len({m.article_id for event in events for m in event.mentions})
    return f"{len(events)} events, {reports} reports, {articles} articles"


def _controls(actors: list[str], sources: list[str]) -> str:
    def select(name: str, words: list[str]) -> str:
        options = "".join(f"<option>{escape(word)}</option>" for word in words)
        return f'<label>{name} <select id="{name}"><option value="">all</option>{options}</select></label>'

    return (
        '<form id="filters" onsubmit="return false">'
        '<label>find <input id="find" type="search" autocomplete="off"></label>'
        + select("actor", actors) + select("source", sources)
        + select("modality", [str(m) for m in Modality])
        + '<span class="zoom"><button type="button" id="out" aria-label="zoom out">−</button>'
        '<button type="button" id="in" aria-label="zoom in">+</button></span>'
        '<output id="count" aria-live="polite"></output></form>'
    )  # fmt: skip


def _track(events: Sequence[Event]) -> str:
    """A dot for each dated event on a strip of time that zooms."""
    if not events:
        return ""
    first, last = _instant(events[0].when), max(_instant(e.when) for e in events)
    span = (last - first) or 1.0
    dots = []
    lanes: dict[int, int] = {}
    for event in events:
        assert event.when is not None
        share = (_instant(event.when) - first) / span
        column = int(share * 200)
        lane = lanes[column] = lanes.get(column, -1) + 1
        label = escape(f"{event.when}: {event.title}", quote=True)
        dots.append(
            f'<button class="dot {event.modality}" data-for="{escape(event.id, quote=True)}" tabindex="-1" '
            f'style="left:{100 * share:.3f}%;--lane:{lane % 8}" title="{label}" aria-label="{label}"></button>'
        )
    ends = f"<span>{escape(str(events[0].when))}</span><span>{escape(str(events[-1].when))}</span>"
    zones = ", ".join(sorted({e.when.zone for e in events if e.when}))
    return (
        '<nav id="strip" aria-label="time" tabindex="0"><div id="track">'
        + "".join(dots)
        + f'</div></nav><p class="ends">{ends}</p><p class="zone">{escape(zones)}</p>'
    )


def _item(event: Event) -> str:
    when = escape(str(event.when)).replace("/", " – ") if event.when else "undated"
    count = len(event.sources)
    tail = f' <span class="n">{count} sources</span>' if count > 1 else ""
    reports = "".join(map(_report, event.mentions))
    return (
        f'<li id="{escape(event.id, quote=True)}" class="{event.modality}" '
        f'data-who="{_joined(event.who)}" data-source="{_joined(event.sources)}" '
        f'data-modality="{event.modality}"><details><summary><time>{when}</time> '
        f'<span class="title">{escape(event.title)}</span>{tail}'
        f' <span class="badge">{event.modality}</span></summary>{reports}</details></li>'
    )


def _joined(names: Iterable[str]) -> str:
    return escape("\n".join(names), quote=True)


def _report(mention: Mention) -> str:
    time = mention.time
    marks = [(mention.trigger_start, mention.trigger_end, "")]
    if time is not None:
        marks.append((time.start, time.end, _why(time)))
    inside = [m for m in marks if mention.start <= m[0] and m[1] <= mention.end]
    sentence = _marked(mention.sentence, mention.start, inside)
    where = escape(
        " · ".join(filter(None, (mention.outlet, mention.article_title or mention.article_id)))
    )
    if mention.url and mention.url.startswith(("https://", "http://")):
        where = f'<a href="{escape(mention.url, quote=True)}" rel="noreferrer">{where}</a>'
    says = f" · says {escape(mention.source)}" if mention.source else ""
    why = escape(_why(time)) if time is not None else "dated by the story"
    return (
        f'<article><blockquote>{sentence}</blockquote><p class="why">{why}{says} · '
        f"characters {mention.start}–{mention.end} · {where}</p></article>"
    )


def _why(time: TimeExpression) -> str:
    return " · ".join(filter(None, (time.value, time.rule, time.anchor, time.cue)))


def _marked(text: str, offset: int, marks: Iterable[tuple[int, int, str]]) -> str:
    """Escaped text with stretches marked; a stretch without a title is the trigger."""
    out, at = [], 0
    for start, end, title in sorted(marks):
        start, end = start - offset, end - offset
        if start < at:
            continue
        out.append(escape(text[at:start]))
        words = escape(text[start:end])
        out.append(
            f'<mark title="{escape(title, quote=True)}">{words}</mark>'
            if title
            else f"<b>{words}</b>"
        )
        at = end
    out.append(escape(text[at:]))
    return "".join(out)


def _texts(articles: Iterable[Article]) -> Iterable[str]:
    for article in articles:
        yield f"<section><h2>{escape(article.title or article.id)}</h2>{render_times(article)}</section>"
