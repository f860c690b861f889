"""From words to time: read each expression in its context, left to right through the article."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import partial

import attrs

from .article import Article
from .expression import Context, Cue, Reading
from .finding import Found, find
from .instants import read_instant
from .rule import Language
from .timex import TimeExpression
from .when import Granularity as G
from .when import When


def read_times(
    article: Article, language: Language, prefer: str | None = None
) -> list[TimeExpression]:
    """Find and resolve every time of an article; see ``timeline.find_times``."""
    text = article.text
    found = [hit for start, end in article.spoken() for hit in find(text, language, start, end)]
    return list(resolve_all(found, article, language, prefer))


_ANCHORING = frozenset({G.MINUTE, G.HOUR, G.PART_OF_DAY, G.DAY, G.WEEK, G.WEEKEND, G.MONTH, G.QUARTER, G.HALF, G.SEASON, G.YEAR, G.RANGE})  # fmt: skip
_PREFER = {"past": Cue(-1, "prefer"), "future": Cue(1, "prefer")}


def resolve_all(
    found: Iterable[Found], article: Article, language: Language, prefer: str | None = None
) -> list[TimeExpression]:
    """Read each expression in the context that the ones before it have made."""
    published = article.published
    zone = published.tzinfo.key if hasattr(published.tzinfo, "key") else "Asia/Seoul"
    now = datetime(published.year, published.month, published.day, published.hour, published.minute)
    text = article.text
    context = Context(now, zone)
    times: list[TimeExpression] = []
    for hit in found:
        if prefer is None:
            tense = partial(language.tense, text, hit.start, hit.end)
        else:
            tense = partial(_PREFER.__getitem__, prefer)
        context = Context(now, zone, tense, context.narrative, context.told, context.history)
        reading = read(hit, context)
        words = text[hit.start : hit.end]
        times.append(
            TimeExpression(
                hit.start, hit.end, words, reading.type, reading.value, reading.mod, reading.when,
                f"{language.code}.{hit.rule.name}", reading.anchor, reading.cue, reading.reason,
            )
        )  # fmt: skip
        if reading.when is not None and reading.when.granularity in _ANCHORING:
            context = Context(now, zone, tense, reading.when, words, context.history)
    return times


def read(hit: Found, context: Context) -> Reading:
    """Return the reading of one expression; what has no date says why."""
    try:
        return hit.expression.resolve(context)
    except (ValueError, OverflowError) as error:
        return Reading("DATE", "XXXX-XX-XX", reason=str(error) or "outside the calendar")
