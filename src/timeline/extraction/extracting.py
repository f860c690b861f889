"""From an article to its events: find the times, give each to what it dates, and say who says so."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec

import attrs

from ..article import Article
from ..civil import minute_when
from ..event import Event, Mention
from ..modality import Modality
from ..times import find_times
from ..timex import TimeExpression
from ..when import Granularity, When
from .clauses import Clauses, Verb
from .sentences import sentences
from .titles import title_of


def extract(article: Article) -> list[Event]:
    """Find the dated events of an article.

    Parameters
    ----------
    article : Article
        Its language must have a folder of rules; another gives no events.

    Returns
    -------
    list of Event
        In order of the text, each with one mention.

    Examples
    --------
    >>> from timeline import Article
    >>> text = "The ministry said Wednesday that talks will be held Friday."
    >>> for event in extract(Article(text, published="2024-06-20 09:00 KST")):
    ...     print(event.when, event.modality, event.mentions[0].trigger)
    2024-06-19 asserted said
    2024-06-21 scheduled held
    """
    clauses = clauses_of(article.language)
    if clauses is None:
        return []
    times = find_times(article)
    published = _minute(article)
    events: list[Event] = []
    story: When | None = None
    named: str | None = None
    index = 0
    for start, end in _sentences(article):
        here = []
        while index < len(times) and times[index].start < end:
            time = times[index]
            if time.start >= start and not clauses.compared(article.text, time.start, time.end):
                here.append(time)
            index += 1
        zone = article.zone_at(start)
        verbs = clauses.verbs(article.text, start, end)
        dated = _attach(article.text, here, verbs, clauses, published)
        if dated:
            dated += _shared(article.text, dated, verbs, clauses)
        elif story is not None and zone == "body" and not here:
            follows = clauses.follows.match(article.text, start)
            dated = _narrated(verbs, story, follows[0] if follows else None)
        speaker = clauses.speaker(article.text, start, end)
        if speaker in clauses.pronouns:
            speaker = named or speaker
        named = speaker or named
        who = clauses.actors(article.text, start, end) if dated else ()
        for one in dated:
            # Who says something is no source of the saying itself.
            source = None if one.speech else speaker
            events.append(
                _event(_mention(article, (start, end), zone, one, source, who, published))
            )
        days = [
            t.when for t in here if t.when is not None and t.when.granularity is Granularity.DAY
        ]
        if days and zone == "body":
            past = [d for d in days if d.start is not None and d.start <= published.end]  # type: ignore[operator]
            story = past[-1] if past else story
    return events


def clauses_of(language: str) -> Clauses | None:
    """Return what a language's folder tells of its sentences; None if it has none."""
    name = f"timeline.lang.{language}.events"
    try:
        if find_spec(name) is None:
            return None
    except ModuleNotFoundError:
        return None
    found: Clauses = import_module(name).CLAUSES
    return found


def _sentences(article: Article) -> Iterable[tuple[int, int]]:
    for start, end in article.spoken():
        yield from sentences(article.text, start, end)


@attrs.frozen(slots=True)
class _Dated:
    """A trigger and the time it was given."""

    start: int
    end: int
    lemma: str
    speech: bool
    time: TimeExpression | None
    when: When
    modality: Modality
    cue: str | None = None


def _by_verb(verb: Verb, time: TimeExpression | None, when: When) -> _Dated:
    return _Dated(
        verb.start, verb.end, verb.lemma, verb.speech, time, when, verb.modality, verb.cue
    )


def _attach(
    text: str,
    times: list[TimeExpression],
    verbs: list[Verb],
    clauses: Clauses,
    published: When,
) -> list[_Dated]:
    """Give each time of a sentence to its verb or event noun; one verb takes its finest time."""
    chosen: dict[int, _Dated] = {}
    for time in times:
        when = time.when
        if when is None or time.type == "SET":
            continue
        noun = clauses.noun(text, time.start, time.end)
        verb = _governor(text, time, when, verbs, clauses, published)
        if noun is not None and (verb is None or verb.start > time.end + _NEAR):
            word = text[slice(*noun)]
            one = _Dated(*noun, word.lower(), False, time, when, Modality.ASSERTED)
        elif verb is not None:
            one = _by_verb(verb, time, when)
        else:
            continue
        before = chosen.get(one.start)
        if before is None or _length(when) < _length(before.when):
            chosen[one.start] = one
    return [chosen[key] for key in sorted(chosen)]


_NEAR = 40  # characters within which a verb, not the noun beside a time, is what the time dates


def _governor(
    text: str,
    time: TimeExpression,
    when: When,
    verbs: list[Verb],
    clauses: Clauses,
    published: When,
) -> Verb | None:
    """The verb a time belongs to: the last one before it in its clause, else the first after it.

    A plan takes no time that has passed while there is something told in the past before it.
    """
    before = [v for v in verbs if v.end <= time.start]
    after = [v for v in verbs if v.start >= time.end]
    if after and after[0].finite and after[0].start - time.end <= 2:
        return after[0]  # "on Wednesday met"
    passed = when.end is not None and published.end is not None and when.end <= published.end
    if passed:
        told = [
            v for v in before if v.modality in (Modality.ASSERTED, Modality.DENIED) and v.finite
        ]
        before = told or before
    if before:
        last = before[-1]
        if not after or clauses.breaks.search(text, last.end, time.start) is None:
            return last
    finite = [v for v in after if v.finite]
    return finite[0] if finite else after[0] if after else before[-1] if before else None


def _length(when: When) -> float:
    if when.start is None or when.end is None:
        return float("inf")
    return (when.end - when.start).total_seconds()


def _shared(text: str, dated: list[_Dated], verbs: list[Verb], clauses: Clauses) -> list[_Dated]:
    """Verbs joined to a dated one share its time: *met on Sunday and discussed trade*."""
    last = dated[-1]
    more: list[_Dated] = []
    if last.modality is not Modality.ASSERTED:
        return more
    taken = {one.start for one in dated}
    to = last.end
    for verb in verbs:
        if verb.start > to and verb.start not in taken and verb.telling and not verb.speech:
            between = text[to : verb.start]
            if clauses.relative.search(between):
                break
            if clauses.joined.search(between) and len(between) < 4 * _NEAR:
                more.append(_by_verb(verb, None, last.when))
                to = verb.end
    return more


def _narrated(verbs: list[Verb], story: When, follows: str | None) -> list[_Dated]:
    """An event without a time of its own takes the day the story is at, if it is told as past.

    After "in response" it is not before that day, and the day is not claimed.
    """
    for verb in verbs:
        if verb.telling or (follows and verb.finite):
            if follows:
                value = f"{story.value}/.."
                when = When(story.start, None, Granularity.RANGE, story.zone, value, "AFTER")
                return [attrs.evolve(_by_verb(verb, None, when), cue=follows)]
            return [] if verb.speech else [_by_verb(verb, None, story)]
    return []


def _mention(
    article: Article,
    span: tuple[int, int],
    zone: str,
    one: _Dated,
    source: str | None,
    who: tuple[str, ...],
    published: When,
) -> Mention:
    start, end = span
    text = article.text
    key = f"{article.id}:{one.start}:{one.end}:{one.when.value}"
    return Mention(
        id=hashlib.sha256(key.encode()).hexdigest()[:16],
        article_id=article.id,
        start=start,
        end=end,
        sentence=text[start:end],
        trigger=text[one.start : one.end],
        trigger_start=one.start,
        trigger_end=one.end,
        time=one.time,
        when=one.when,
        modality=one.modality,
        source=source,
        who=who,
        lemma=one.lemma,
        cue=one.cue,
        zone=zone,
        outlet=article.source,
        url=article.url,
        article_title=article.title,
        published=published,
        title=title_of(text, start, end, one.start, one.end),
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
