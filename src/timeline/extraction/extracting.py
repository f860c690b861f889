"""From an article to its events: find the times, give each to what it dates, and say who says so."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec

import attrs

from ..article import Article
from ..civil import minute_when
from ..clauses import Clauses, Sentence, Span, Trigger, Voice
from ..event import Event, Mention
from ..times import find_times
from ..timex import TimeExpression
from ..titles import shortened, tidy
from ..when import When
from .attaching import Dated, attach, same, share
from .sentences import sentences
from .speaking import People, quotations, source_of
from .story import Story, accompanying, dateline, moved, narrated


def extract(article: Article) -> list[Event]:
    """Find the events of an article.

    Parameters
    ----------
    article : Article
        Its language must have a folder of rules; another gives no events.

    Returns
    -------
    list of Event
        In order of the text, each with one mention. What nothing dates has ``when=None``.

    Examples
    --------
    >>> from timeline import Article
    >>> text = "The ministry said Wednesday that talks will be held Friday."
    >>> for event in extract(Article(text, published="2024-06-20 09:00 KST")):
    ...     print(event.when, event.modality, event.mentions[0].trigger)
    2024-06-19 asserted said
    None asserted talks
    2024-06-21 scheduled held
    """
    clauses = clauses_of(article.language)
    if clauses is None:
        return []
    return list(_events(article, clauses))


def clauses_of(language: str) -> Clauses | None:
    """Return what a language's folder tells of its sentences; None if it has none."""
    name = f"timeline.lang.{language}.events"
    try:
        if find_spec(name) is None:
            return None
    except (ModuleNotFoundError, ValueError):
        return None
    found: Clauses = import_module(name).CLAUSES
    return found


@attrs.frozen(slots=True)
class _Row:
    start: int
    end: int
    text: str
    zone: str
    times: list[TimeExpression]
    triggers: list[Trigger]
    voices: list[Voice]


def _read(article: Article, clauses: Clauses, times: list[TimeExpression]) -> Iterator[_Row]:
    text, index = article.text, 0
    for span in article.spoken():
        for start, end in sentences(text, *span):
            here = []
            while index < len(times) and times[index].start < end:
                time = times[index]
                if time.start >= start and time.type != "SET":
                    here.append(time)
                index += 1
            triggers = clauses.triggers(text, start, end)
            voices = clauses.voices(text, start, end, triggers)
            zone = article.zone_at(start) if article.zones else "body"
            yield _Row(start, end, text[start:end], zone, here, triggers, voices)


def _events(article: Article, clauses: Clauses) -> Iterator[Event]:
    text, times, published = article.text, find_times(article), _minute(article)
    rows = list(_read(article, clauses, times))
    stamp = dateline(text, [(row.start, row.end) for row in rows], times)
    story = Story(stamp, True) if stamp else None
    people = People(clauses, text)
    spoken = quotations(text)
    for number, row in enumerate(rows):
        heading = row.zone == "headline" or (number == 0 and text[row.end - 1] not in '.!?”"')
        own = [t for t in row.times if t.when and not clauses.compared(text, t.start, t.end)]
        chosen = attach(text, own, row.triggers, clauses, published, spoken)
        share(text, row.start, chosen, row.triggers, clauses)
        aside = all(same(one.when, stamp) or not one.trigger.main for one in chosen.values())
        if story is not None and aside and (stamp or not heading) and row.zone != "caption":
            follows = clauses.follows.match(text, row.start)
            bare = [
                t
                for t in row.triggers
                if t.start not in chosen
                and (
                    not spoken.holds(t.start) and not _reported(t, row)
                    if stamp is None
                    else t.present or not spoken.holds(t.start)
                )
            ]
            for one in narrated(bare, story, stamp, follows[0] if follows else None):
                chosen[one.trigger.start] = one
        if stamp is not None:
            for one in accompanying(text, row.triggers, chosen, heading, clauses):
                chosen[one.trigger.start] = one
        people.hear(row.voices)
        dated = [chosen.get(t.start) or Dated(t, None) for t in row.triggers]
        who = people.named(row.start, row.end) if chosen else ()
        where = clauses.places(text, row.start, row.end) if chosen else ()
        label = tidy(shortened(row.text))
        sentence = Sentence(text, row.start, row.end, row.triggers, heading)
        for one in dated:
            if one.when is None:
                line = label  # it is not drawn
            else:
                shown = _shown(one, row.times)
                line = clauses.title(sentence, one.trigger, shown, people.meant) or label
            source = source_of(one.trigger, row.voices, people, spoken)
            names = (who, where) if one.when is not None else ((), ())
            yield _event(_mention(article, row, one, source, names, published, line))
        people.follow(row.start, row.end, row.triggers)
        if not heading and row.zone in ("body", "lead"):
            inside = [spoken.holds(one.trigger.start) for one in dated]
            story = moved(story, stamp, dated, published, inside)


def _reported(trigger: Trigger, row: _Row) -> bool:
    """Whether a trigger is in what somebody says; a source named at the end does not make it so."""
    return any(row.start < v.start <= trigger.start < v.end for v in row.voices)


_SHOWN = 300
"""Characters from an event in which its label could repeat a time."""


def _shown(one: Dated, times: list[TimeExpression]) -> list[Span]:
    """Return where the times stand that an event is drawn at, and its label need not repeat."""
    when = one.when
    if when is None:
        return []
    return [
        (t.start, t.end)
        for t in times
        if abs(t.start - one.trigger.start) < _SHOWN
        and t.when
        and (t.when == when or t.when.intersection(when) == when)
    ]


def _mention(
    article: Article,
    row: _Row,
    one: Dated,
    source: str | None,
    names: tuple[tuple[str, ...], tuple[str, ...]],
    published: When,
    title: str,
) -> Mention:
    text, trigger = article.text, one.trigger
    value = one.when.value if one.when else ""
    key = f"{article.id}:{trigger.start}:{trigger.end}:{value}"
    return Mention(
        id=hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        article_id=article.id,
        start=row.start,
        end=row.end,
        sentence=row.text,
        trigger=text[trigger.start : trigger.end],
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        time=one.time,
        when=one.when,
        modality=trigger.modality,
        source=source,
        who=names[0],
        where=names[1],
        lemma=trigger.lemma,
        cue=trigger.cue,
        zone=row.zone,
        outlet=article.source,
        url=article.url,
        article_title=article.title,
        published=published,
        title=title,
    )


def _event(mention: Mention) -> Event:
    key = hashlib.sha256(mention.id.encode()).hexdigest()[:16]
    return Event(
        key, mention.when, mention.title, (mention,), mention.modality, mention.who, mention.where
    )


def _minute(article: Article) -> When:
    at = article.published
    zone = getattr(at.tzinfo, "key", None) or "UTC"
    local = at if zone != "UTC" else at.in_timezone("UTC")
    return minute_when(datetime(local.year, local.month, local.day), local.hour, local.minute, zone)
