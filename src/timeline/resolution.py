"""From words to time: read each expression in its context, left to right through the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import zip_longest

import attrs

from .algebra import CalendarDate, MonthDay, Period, Same
from .article import Article
from .composing import Composed
from .expression import PUBLICATION, Context, Cue, Expression, Mentioned, Reading
from .finding import Found, find
from .narrative import apposed, compared, is_history, opening, pinned, quoted, remembered
from .rule import Language
from .scripts import foreign, is_phrase
from .timex import TimeExpression
from .when import DEFAULT_ZONE, WITHIN_A_DAY, When, interval
from .when import Granularity as G

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


_ANCHORING = frozenset(set(G) - {G.SECOND, G.CENTURY})
_REPORTED = frozenset({G.QUARTER, G.HALF, G.MONTH})
_SENTENCE = re.compile(r"[.!?]['\"’”]?\s|\n\s*\n")


def _tense(hit: Found, text: str, around: Language) -> Cue:
    """Return what the clause says of the direction; of a quoted phrase, the clause around it."""
    cue: Cue = hit.language.tense(text, hit.start, hit.end)
    if cue.direction == 0 and hit.language is not around:
        cue = around.tense(text, hit.start, hit.end)
    return cue


_PREFER = {"past": Cue(-1, "prefer"), "future": Cue(1, "prefer")}


def resolve_all(
    found: Sequence[Found], article: Article, language: Language, prefer: str | None = None
) -> list[TimeExpression]:
    """Read each expression in the context that the ones before it have made."""
    published = article.published
    zone = getattr(published.tzinfo, "key", None) or DEFAULT_ZONE
    now = datetime(published.year, published.month, published.day, published.hour, published.minute)
    text = article.text
    history = prefer is None and is_history(found, now.date())
    story: When | None = None
    day: When | None = None
    period: When | None = None
    at = sentence = 0
    days: tuple[Mentioned, ...] = ()
    month: When | None = None
    stretch: When | None = None
    times: list[TimeExpression] = []
    for hit, following in zip_longest(found, found[1:]):
        told = partial(_tense, hit, text, language)
        tense = told if prefer is None else partial(_PREFER.__getitem__, prefer)
        if _SENTENCE.search(text, at, hit.start):
            sentence += 1
            if period is not None and period.granularity is G.MONTH:
                period = None  # a month is compared with within its own sentence
        counted = bool(times) and _joined(hit.language.counted, text, at, hit.start)
        context = Context(
            now, zone, tense, story, day, history, period=period, days=days, sentence=sentence,
            month=month, stretch=stretch, since=story if counted else None,
            quoted=partial(quoted, text, hit.start),
            event=partial(hit.language.event, text, hit.start, hit.end),
            place=partial(hit.language.place, text, hit.start, hit.end),
        )  # fmt: skip
        expression = _lent(hit, following, text)
        if following is not None:
            if _joined(hit.language.counted, text, hit.end, following.start):
                expression = opening(expression, following.expression)
            elif _joined(hit.language.apposed, text, hit.end, following.start):
                expression = apposed(expression, following.expression)
        reading = read(expression, context)
        at = hit.end
        words = text[hit.start : hit.end]
        times.append(
            TimeExpression(
                hit.start, hit.end, words, reading.type, reading.value, reading.mod, reading.when,
                f"{hit.language.code}.{hit.rule.name}", reading.anchor, reading.cue, reading.reason,
            )
        )  # fmt: skip
        when = reading.when
        aside = (
            when is not None
            and when.granularity in WITHIN_A_DAY
            and hit.language.aside(text, hit.start, hit.end)
        )
        if when is not None and when.start is not None and when.end is not None:
            if when.granularity is G.RANGE and reading.type != "TIME":
                stretch = when
            elif when.granularity is G.MONTH and not compared(hit.expression):
                month = when
            elif when.granularity in WITHIN_A_DAY:
                if counted and story is not None and story.granularity is G.DAY:
                    stretch = interval(story.start, when.end, when.zone)
                days = remembered(days, hit.expression, reading, aside, sentence)
        if (
            when is not None
            and when.granularity in _ANCHORING
            and not compared(hit.expression)
            and not aside
            and not (history and reading.anchor == PUBLICATION)
        ):
            if when.granularity in _REPORTED and not _aside(when, period, now):
                period = when
            if when.granularity in WITHIN_A_DAY:
                day = when
            story = when
    return pinned(times)


def read(expression: Expression, context: Context) -> Reading:
    """Return the reading of one expression; what has no date says why."""
    try:
        return expression.resolve(context)
    except (ValueError, OverflowError) as error:
        return Reading("DATE", "XXXX-XX-XX", reason=str(error) or "outside the calendar")


_TOGETHER = 9
"""Characters between two dates of one phrase: "June and July 2019", "2 May - 4 June 2019"."""


def _joined(words: str, text: str, start: int, end: int) -> bool:
    """Whether nothing but certain words stands between two times."""
    return end - start <= _TOGETHER and re.fullmatch(words, text[start:end]) is not None


def _lent(hit: Found, following: Found | None, text: str) -> Expression:
    """Return what was said with what the date right after it lends: its year, or its quarter."""
    said = hit.expression
    if (
        (
            following is not None
            and isinstance(said, Period)
            and following.start - hit.end <= _TOGETHER
        )
        and following.expression.unit is G.DAY
        and not _SENTENCE.search(text, hit.end, following.start)
    ):
        return Same(G.QUARTER, following.expression)  # "the quarter ended Sept. 30"
    if not isinstance(said, MonthDay) or said.direction is not None or following is None:
        return said
    other, between = following.expression, text[hit.end : following.start]
    if (
        isinstance(other, CalendarDate)
        and other.month is not None
        and said.month <= other.month
        and len(between) <= _TOGETHER
        and not _SENTENCE.search(between)
    ):
        return CalendarDate(other.year, said.month, said.day)
    return said


def _aside(when: When, period: When | None, now: datetime) -> bool:
    """Whether a period is not what is reported on: one still to come, or one to compare with."""
    if when.start is None or when.start.replace(tzinfo=None) > now:
        return True
    if period is None or period.start is None:
        return False
    return period.start - when.start > timedelta(days=200)
