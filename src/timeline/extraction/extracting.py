"""From an article to its events: find the times, give each to what it dates, and say who says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec

import attrs

from ..article import Article
from ..clauses import Clauses, Sentence, Span, Titled, Trigger
from ..event import Event
from ..times import find_times
from ..timex import TimeExpression
from ..titles import shortened, tidy
from ..when import When
from .attaching import Dated, same
from .background import background
from .mentions import event, mention, minute
from .parsing import Parsed, sharpened
from .rows import Row, read_rows
from .speaking import People, Quotations, quotations, source_of, speaker_of
from .story import Story, accompanying, dateline, moved, narrated


def extract(article: Article, nlp: Callable[[str], Parsed] | None = None) -> list[Event]:
    """Find the events of an article.

    Parameters
    ----------
    article : Article
        Its language must have a folder of rules; another gives no events.
    nlp : callable, optional
        A parser of your own, such as a loaded spaCy pipeline: what it knows of parts of speech,
        subjects and names sharpens what the rules found. It is never needed.

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
    if nlp is not None:
        clauses = sharpened(clauses, nlp(article.text), article.text)
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


def _events(article: Article, clauses: Clauses) -> Iterator[Event]:
    text, times, published = article.text, find_times(article), minute(article)
    spoken = quotations(text)
    rows = read_rows(article, clauses, times, published, spoken)
    stamp = dateline(text, [(row.start, row.end) for row in rows], times)
    story = Story(stamp, True) if stamp else None
    long_past = background(rows, published)
    people = People(clauses, text)
    before: Sentence | None = None
    for row in rows:
        if row.paragraph in long_past:
            row = attrs.evolve(row, zone="background")
        chosen = _with_story(row, story, stamp, clauses, text, spoken)
        people.hear(row.voices)
        dated = [chosen.get(t.start) or Dated(t, None) for t in row.triggers]
        sentence = Sentence(text, row.start, row.end, row.triggers, row.heading, before)
        yield from _told(article, clauses, row, sentence, dated, people, spoken, published)
        before = sentence
        people.follow(row.start, row.end, row.triggers)
        if not row.heading and row.zone in ("body", "lead"):
            story = moved(story, stamp, dated, published, spoken)


def _with_story(
    row: Row,
    story: Story | None,
    stamp: When | None,
    clauses: Clauses,
    text: str,
    spoken: Quotations,
) -> dict[int, Dated]:
    """Return what is dated in a sentence: by its own times, and by the story where they leave it room."""
    chosen = row.dated
    aside = not chosen or all(
        same(one.when, stamp) or not one.trigger.main for one in chosen.values()
    )
    silent = row.zone in ("caption", "background") or (row.heading and stamp is None)
    if story is not None and aside and not silent:
        follows = clauses.follows.match(text, row.start)
        bare = [t for t in row.triggers if t.start not in chosen and _open(t, row, stamp, spoken)]
        told = narrated(bare, story, stamp, follows[0] if follows else None)
        chosen = chosen | {one.trigger.start: one for one in told}
    if stamp is not None and row.zone != "background":
        day = story.when if story is not None and story.acts and not row.heading else None
        more = accompanying(text, row.start, row.triggers, chosen, row.heading, clauses, day)
        chosen = chosen | {one.trigger.start: one for one in more}
    return chosen


def _open(trigger: Trigger, row: Row, stamp: When | None, spoken: Quotations) -> bool:
    """Whether the reporter tells of an event, so that it may take the time of the story.

    A source named at the end makes nothing a report; in a stamped report a perfect may be quoted.
    """
    quoted = spoken.holds(trigger.start)
    if stamp is not None:
        return trigger.present or not quoted
    return not quoted and not any(row.start < v.start <= trigger.start < v.end for v in row.voices)


def _told(
    article: Article,
    clauses: Clauses,
    row: Row,
    sentence: Sentence,
    dated: list[Dated],
    people: People,
    spoken: Quotations,
    published: When,
) -> Iterator[Event]:
    """Yield the events of a sentence; only what is dated is labelled with care, for only that is drawn."""
    if not dated:
        return
    text = article.text
    whole = tidy(shortened(clauses.bare(text, row.start, row.end)))
    titled: Titled | None = None
    for one in dated:
        source = source_of(one.trigger, row.voices, people, spoken)
        if one.when is None:
            yield event(mention(article, row, one, source, (), (), published, whole))
            continue
        if titled is None:
            titled = clauses.titles(sentence, people.meant)
            who = people.acting(row.start, row.end)
            where = clauses.places(text, row.start, row.end)
        shown = _shown(one, one.when, row.times)
        title = titled(one.trigger, shown, source) or whole
        if article.title and clauses.pronouns.match(title.partition(" ")[0]):
            title = shortened(tidy(article.title))  # whom it means is not sure
        speaker = speaker_of(one.trigger, row.voices, people)
        acting = tuple(dict.fromkeys((speaker, *who))) if speaker else who
        yield event(mention(article, row, one, source, acting, where, published, title))


_SHOWN = 300
"""Characters from an event in which its label could repeat a time."""


def _shown(one: Dated, when: When, times: list[TimeExpression]) -> list[Span]:
    """Return where the times stand that an event is drawn at, and its label need not repeat."""
    near = [t for t in times if abs(t.start - one.trigger.start) < _SHOWN]
    return [
        (t.start, t.end)
        for t in near
        if t.when and (t.when == when or t.when.intersection(when) == when)
    ]
