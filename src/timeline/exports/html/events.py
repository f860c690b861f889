"""The list of the page: an event's line, open to every sentence that reports it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from ...plotting.words import civil_date
from ...when import DEFAULT_ZONE, When
from .marking import marked, why
from .texts import Texts, web

if TYPE_CHECKING:
    from ...event import Event, Mention


def date_of(when: When) -> str:
    """Return a date as a reader writes it, with its zone if that is not Korea's."""
    zone = "" if when.zone == DEFAULT_ZONE else f" ({when.zone})"
    return civil_date(when) + zone


def place_of(event: Event) -> str:
    """Return the name of an event's place on the page, as an attribute's value."""
    return escape(f"event-{event.id}", quote=True)


def item(event: Event, texts: Texts) -> str:
    """Return an event as an item of the list."""
    when = event.when
    edtf, date = (str(when), date_of(when)) if when else ("", "undated")
    time = f'<time title="{escape(edtf, quote=True)}">{escape(date)}</time>'
    count = len(event.sources)
    tail = f' <span class="n">{count} sources</span>' if count > 1 else ""
    decided = "".join(f'<p class="why">corrected: {escape(c)}</p>' for c in event.corrections)
    reports = "".join(report(mention, texts.link(mention)) for mention in event.mentions)
    return (
        f'<li id="{place_of(event)}" class="{event.modality}" data-who="{_joined(event.who)}" '
        f'data-source="{_joined(event.sources)}" data-modality="{event.modality}">'
        f'<details><summary>{time} <span class="title">{escape(event.title)}</span>{tail} '
        f'<span class="badge">{event.modality}</span></summary>{decided}{reports}</details></li>'
    )


def _joined(names: Iterable[str]) -> str:
    return escape("\n".join(" ".join(name.split()) for name in names), quote=True)


def report(mention: Mention, here: str | None = None) -> str:
    """Return a sentence with its words marked, what dates it, and where it stands."""
    time = mention.time
    marks = [(mention.trigger_start, mention.trigger_end, "")]
    if time is not None:
        marks.append((time.start, time.end, why(time)))
    inside = [m for m in marks if mention.start <= m[0] and m[1] <= mention.end]
    sentence = marked(mention.sentence, mention.start, inside)
    where = escape(
        " · ".join(filter(None, (mention.outlet, mention.article_title or mention.article_id)))
    )
    links = (f' · <a href="#{here}">in the text</a>' if here else "") + web(mention.url)
    says = f" · says {escape(mention.source)}" if mention.source else ""
    reason = why(time) if time is not None else "dated by the story" if mention.when else "undated"
    return (
        f'<article><blockquote>{sentence}</blockquote><p class="why">{where}{links}<br>'
        f"{escape(reason)}{says} · characters {mention.start}–{mention.end}</p></article>"
    )
