"""From an article to its events: find the times, give each to what it dates, and say who says so."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec

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

_SILENT = frozenset({"byline", "boilerplate", "repeat", "dateline", "stamp"})


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
        dated = _attach(article.text, start, here, verbs, clauses)
        if dated:
            dated += _shared(article.text, dated, verbs, clauses)
        elif story is not None and zone == "body" and not here:
            dated = _narrated(verbs, story)
        for trigger, time, when, modality, cue in dated:
            mention = _mention(
                article, clauses, (start, end), zone, trigger, time, when, modality, cue, published
            )
            events.append(_event(mention))
        days = [t.when for t in here if t.when is not None and t.when.granularity is Granularity.DAY]
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


_Dated = tuple[tuple[int, int, str], TimeExpression | None, When, Modality, str | None]


def _attach(
    text: str,
    start: int,
    times: list[TimeExpression],
    verbs: list[Verb],
    clauses: Clauses,
) -> list[_Dated]:
    """Give each time of a sentence to its verb or event noun; one verb takes its finest time."""
    chosen: dict[tuple[int, int], _Dated] = {}
    for time in times:
        if time.when is None or time.type == "SET":
            continue
        noun = clauses.noun(text, time.start, time.end)
        verb = _governor(text, start, time, verbs, clauses)
        if verb is None and noun is None:
            continue
        if verb is None or (noun is not None and verb.start > time.end + 40):
            assert noun is not None
            trigger, modality, cue = (*noun, text[slice(*noun)]), Modality.ASSERTED, None
        else:
            trigger, modality, cue = (verb.start, verb.end, verb.lemma), verb.modality, verb.cue
        before = chosen.get(trigger[:2])
        if before is None or _length(time.when) < _length(before[2]):
            chosen[trigger[:2]] = (trigger, time, time.when, modality, cue)
    return [chosen[key] for key in sorted(chosen)]


def _governor(
    text: str, start: int, time: TimeExpression, verbs: list[Verb], clauses: Clauses
) -> Verb | None:
    """The verb a time belongs to: the last one before it in its clause, else the first after it."""
    before = [v for v in verbs if v.end <= time.start]
    after = [v for v in verbs if v.start >= time.end]
    if after and after[0].finite and after[0].start - time.end <= 2:
        return after[0]  # "on Wednesday met"
    if before:
        last = before[-1]
        broken = clauses.breaks.search(text, last.end, time.start)
        if broken is None or not after:
            return last
    finite = [v for v in after if v.finite]
    return finite[0] if finite else after[0] if after else before[-1] if before else None


def _length(when: When) -> float:
    if when.start is None or when.end is None:
        return float("inf")
    return (when.end - when.start).total_seconds()


def _shared(
    text: str, dated: list[_Dated], verbs: list[Verb], clauses: Clauses
) -> list[_Dated]:
    """Verbs joined to a dated one share its time: *met on Sunday and discussed trade*."""
    taken = {trigger[:2] for trigger, *_ in dated}
    more: list[_Dated] = []
    (_, to, _), _, when, modality, _ = dated[-1]
    if modality is not Modality.ASSERTED:
        return more
    for verb in verbs:
        if verb.start > to and (verb.start, verb.end) not in taken and verb.telling and not verb.speech:
            between = text[to : verb.start]
            if clauses.joined.search(between) and len(between) < 160:
                more.append(((verb.start, verb.end, verb.lemma), None, when, verb.modality, None))
                to = verb.end
    return more


def _narrated(verbs: list[Verb], story: When) -> list[_Dated]:
    """An event without a time of its own takes the day the story is at, if it is told as past."""
    for verb in verbs:
        if verb.telling:
            if verb.speech:
                return []
            return [((verb.start, verb.end, verb.lemma), None, story, verb.modality, None)]
    return []


def _mention(
    article: Article,
    clauses: Clauses,
    span: tuple[int, int],
    zone: str,
    trigger: tuple[int, int, str],
    time: TimeExpression | None,
    when: When,
    modality: Modality,
    cue: str | None,
    published: When,
) -> Mention:
    start, end = span
    text = article.text
    at, to, lemma = trigger
    speaker = clauses.speaker(text, start, end)
    # Who says something is no source of the saying itself.
    source = None if speaker and text.find(speaker, start, at) >= 0 and _says(text, at) else speaker
    key = f"{article.id}:{at}:{to}:{when.value}"
    return Mention(
        id=hashlib.sha256(key.encode()).hexdigest()[:16],
        article_id=article.id,
        start=start,
        end=end,
        sentence=text[start:end],
        trigger=text[at:to],
        trigger_start=at,
        trigger_end=to,
        time=time,
        when=when,
        modality=modality,
        source=source,
        who=clauses.actors(text, start, end),
        lemma=lemma,
        cue=cue,
        zone=zone,
        outlet=article.source,
        url=article.url,
        article_title=article.title,
        published=published,
        title=title_of(text, start, end, at, to),
    )


def _says(text: str, at: int) -> bool:
    return text[at : at + 4].lower() in ("said", "says", "told", "adde", "note", "anno", "warn", "show")


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
