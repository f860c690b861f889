"""Whether a text is news or a history.

News counts from its publication: its weekdays, *yesterday* and *last month* are those of the day it
appeared, and a bare month or day is near that day. A history (an encyclopedia's account of a war, a
biography) names years of long ago and has no day of its own: there a month or day without a year
belongs to the year the story is in. A text is read as a history if it names old years at least
three times, and five times as often as it counts from publication or names a day close to it.

A history leaves its main line for other years and comes back: *On 2 June 1876 it met again, as the
law of 1868 asked. On 10 June…* is 1876.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import attrs

from .algebra import (
    BeforeChrist,
    CalendarDate,
    Clock,
    Edge,
    MonthDay,
    PartOfDay,
    PartOfYear,
    Publication,
    Range,
    Same,
    Shift,
    Weekday,
    whole,
)
from .ancient import year_named
from .expression import SPOKEN, Context, Expression, Reading
from .finding import Found
from .quotes import quoted
from .when import WITHIN_A_DAY
from .when import Granularity as G

_OLD = 2  # years before publication
_CLOSE = 7  # days from publication


def is_history(found: Sequence[Found], today: date, text: str) -> bool:
    """Tell a history from news by how it names its times; what is quoted has another day."""
    old = sum(_old(hit.expression, today) for hit in found)
    if old < 3:
        return False
    new = [h for h in found if _from_publication(h.expression) or _near(h.expression, today)]
    return old > 5 * len(new) or old > 5 * sum(not quoted(text, hit.start) for hit in new)


def _old(expression: Expression, today: date) -> bool:
    expression = whole(expression)
    if isinstance(expression, BeforeChrist):
        return True
    return isinstance(expression, CalendarDate) and expression.year <= today.year - _OLD


def _near(expression: Expression, today: date) -> bool:
    """Whether words name a day close to publication: a dateline, a stamp, what news is of."""
    if not (isinstance(expression, CalendarDate) and expression.month and expression.day):
        return False
    try:
        day = date(expression.year, expression.month, expression.day)
    except ValueError:  # February 30
        return False
    return abs((day - today).days) <= _CLOSE


def _from_publication(expression: Expression) -> bool:
    match expression:
        case Edge():
            return _from_publication(expression.whole)
        case PartOfDay():
            return _from_publication(expression.day)
        case PartOfYear():
            return expression.year is not None and _from_publication(expression.year)
        case Shift() | Same():
            return isinstance(expression.anchor, Publication)
        case MonthDay():
            return False
        case _:
            return isinstance(expression, Publication | Weekday)


def spoken(said: Expression, context: Context) -> Reading | None:
    """Return what words of a quotation in a history mean, if they count from the day they were spoken.

    That day is where the story is. None for any other words; no date where the story is not told
    as finely as they speak.
    """
    past = context.narrative.past
    if past is None or past.start is None or not _from_publication(said) or not context.quoted():
        return None
    if said.unit not in _COARSE and past.granularity not in WITHIN_A_DAY:
        value = "XXXX-XX" if said.unit is G.MONTH else "XXXX-XX-XX"
        kind = "TIME" if isinstance(said, PartOfDay) else "DATE"
        if isinstance(said, PartOfDay):
            value += f"T{said.code}"
        return Reading(kind, value, reason="spoken on a day that the text does not tell")
    start = past.start.replace(tzinfo=None)
    reading = said.resolve(attrs.evolve(context, now=start))
    return attrs.evolve(reading, anchor=f"{SPOKEN} {past.value}")


_COARSE = frozenset({G.YEAR, G.DECADE, G.CENTURY, G.SEASON})
_FAR = 2  # years


def excursions(found: Sequence[Found], text: str) -> frozenset[int]:
    """Return where years are named that the story leaves again for the one it was in, or the next.

    A time that opens its sentence sets the scene, unless it is years away. An earlier year that
    something is compared with, or since which it was so, is left wherever the story goes.
    """
    named = [(hit, y) for hit in found if (y := _year(hit.expression)) is not None]
    trips = set()
    main: int | None = None
    following = [year for _, year in named[1:]] + [0]
    for (hit, year), ahead in zip(named, following, strict=False):
        returns = main is not None and main <= ahead <= main + 1 and not main <= year <= ahead
        far = main is not None and abs(year - main) > _FAR
        opens = _OPENING.search(text, max(0, hit.start - 24), hit.start)
        back = main is not None and year < main and hit.language.compared(text, hit.start, hit.end)
        if back or (returns and (far or not opens)):
            trips.add(hit.start)
        else:
            main = year
    return frozenset(trips)


_OPENING = re.compile(r"(?:^|[.!?:]['\"\u201d\u2019)]?\s|\n)\s*(?:\w+ ){0,3}$")
"""A sentence that has just begun."""


def _year(expression: Expression | None) -> int | None:
    """Return the year that words name, if they name one."""
    match expression:
        case CalendarDate():
            return expression.year
        case BeforeChrist():
            year = year_named(expression.value)
            return None if year is None else -year
        case Edge():
            return _year(expression.whole)
        case PartOfDay() | Clock():
            return _year(expression.day)
        case PartOfYear():
            return _year(expression.year)
        case Range():
            return _year(expression.first)
        case _:
            return None
