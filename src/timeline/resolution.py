"""From words to time: read each expression in its context, left to right through the article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial

import attrs

from . import ancient
from .article import Article
from .composing import Composed
from .expression import Context, Cue, Expression, Narrative, Reading
from .finding import Found, find
from .history import excursions, is_history, spoken
from .narrative import Telling, passed, told, unplaced
from .phrases import continued, in_phrase, joined, pinned
from .quotes import quoted
from .rule import Language
from .scripts import foreign, is_phrase
from .timex import TimeExpression
from .when import DEFAULT_ZONE, WITHIN_A_DAY, Granularity

Languages = Callable[[str], Language | None]
"""From a code to the language, if there are rules for it."""


def read_times(
    article: Article,
    language: Language,
    prefer: str | None = None,
    languages: Languages = lambda code: None,
) -> list[TimeExpression]:
    """Find and resolve every time of an article; see ``timeline.find_times``.

    ``languages`` gives the rules for what the article quotes in another script.
    """
    text = article.text
    letters = Composed(text)
    if letters.text is not text:
        return _read_composed(article, letters, language, prefer, languages)
    found: list[Found] = []
    for start, end in article.spoken():
        found += _merged(
            find(text, language, start, end),
            _quoted_found(text, language.code, start, end, languages),
        )
    return list(resolve_all(found, article, language, prefer))


def _quoted_found(
    text: str, code: str, start: int, end: int, languages: Languages
) -> Iterator[Found]:
    """Find what the stretches in another script name, each read by itself."""
    for other, first, last in foreign(text, code, start, end):
        language = languages(other)
        for hit in find(text[first:last], language) if language else ():
            hit = attrs.evolve(hit, start=first + hit.start, end=first + hit.end)
            if is_phrase(text[hit.start : hit.end], text[first:last], other):
                yield hit


def _merged(found: list[Found], others: Iterable[Found]) -> list[Found]:
    """Return all in order of the text; of two that overlap, the longer."""
    others = list(others)
    if not others:
        return found
    kept: list[Found] = []
    for hit in sorted([*found, *others], key=lambda hit: hit.start):
        if kept and hit.start < kept[-1].end:
            if hit.end - hit.start <= kept[-1].end - kept[-1].start:
                continue
            kept.pop()
        kept.append(hit)
    return kept


def _read_composed(
    article: Article,
    letters: Composed,
    language: Language,
    prefer: str | None,
    languages: Languages,
) -> list[TimeExpression]:
    zones = [
        attrs.evolve(z, start=letters.composed(z.start), end=letters.composed(z.end))
        for z in article.zones
    ]
    composed = attrs.evolve(article, text=letters.text, zones=zones)
    times = []
    for time in read_times(composed, language, prefer, languages):
        start, end = letters.original(time.start), letters.original(time.end)
        words = article.text[start:end]
        times.append(attrs.evolve(time, start=start, end=end, text=words))
    return times


def resolve_all(
    found: list[Found], article: Article, language: Language, prefer: str | None = None
) -> list[TimeExpression]:
    """Read each expression in the context that the ones before it have made.

    ``found`` is emptied, so that a long text is not held twice, as found and as read.
    """
    text, published = article.text, article.published
    zone = getattr(published.tzinfo, "key", None) or DEFAULT_ZONE
    now = datetime(published.year, published.month, published.day, published.hour, published.minute)
    history = prefer is None and is_history(found, now.date(), text)
    narrative = Narrative(history)
    trips = excursions(found, text) if history else frozenset()
    times: list[TimeExpression] = []
    before: Found | None = None
    shared: dict[str, str] = {}
    found.reverse()
    while found:
        hit, following = found.pop(), found[-1] if found else None
        narrative = passed(narrative, text, before.end if before else 0, hit.start)
        counted = before and joined(hit.language.counted, text, before.end, hit.start)
        own, at = hit.language, (text, hit.start, hit.end)
        context = Context(
            now,
            zone,
            narrative,
            tense=partial(_tense, hit, text, language, prefer),
            since=narrative.time if counted else None,
            quoted=partial(quoted, text, hit.start),
            event=partial(own.event, *at),
            place=partial(own.place, *at),
            compared=partial(own.compared, *at),
        )
        said = in_phrase(hit, following, text)
        if before is not None:
            said = continued(said, hit, before, times[-1], text, now.date())
        reading = read(said, context)
        times.append(_time(hit, text, reading, shared))
        if reading.when is not None:
            unit = reading.when.granularity
            aside = unit in WITHIN_A_DAY and own.aside(*at)
            aside = aside or (history and unit is Granularity.MONTH and own.compared(*at))
            telling = Telling(said, reading, reading.when, aside, hit.start in trips)
            narrative = told(context, telling)
        else:
            narrative = unplaced(narrative, said, reading, hit.start in trips)
        before = hit
    return pinned(times)


_PREFER = {"past": Cue(-1, "prefer"), "future": Cue(1, "prefer")}


def _tense(hit: Found, text: str, around: Language, prefer: str | None) -> Cue:
    """Return what the clause says of the direction; of a quoted phrase, the clause around it."""
    if prefer is not None:
        return _PREFER[prefer]
    cue: Cue = hit.language.tense(text, hit.start, hit.end)
    if cue.direction == 0 and hit.language is not around:
        cue = around.tense(text, hit.start, hit.end)
    return cue


def _time(hit: Found, text: str, reading: Reading, shared: dict[str, str]) -> TimeExpression:
    """The time that was found, its words and reasons being kept once for all times alike."""
    words, anchor, cue = text[hit.start : hit.end], reading.anchor, reading.cue
    return TimeExpression(
        hit.start,
        hit.end,
        shared.setdefault(words, words),
        reading.type,
        reading.value,
        reading.mod,
        reading.when,
        hit.rule,
        anchor and shared.setdefault(anchor, anchor),
        cue and shared.setdefault(cue, cue),
        reading.reason,
    )


def read(expression: Expression, context: Context) -> Reading:
    """Return the reading of one expression; what has no date says why."""
    story = context.narrative
    reading = None
    try:
        if story.ancient is not None:
            reading = ancient.counted(expression, story.ancient)
        elif story.history:
            reading = spoken(expression, context)
        return reading or expression.resolve(context)
    except (ValueError, OverflowError) as error:
        return Reading("DATE", "XXXX-XX-XX", reason=str(error) or "outside the calendar")
