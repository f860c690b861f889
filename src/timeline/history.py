"""Whether a text is news or a history.

News counts from its publication: its weekdays, *yesterday* and *last month* are those of the day it
appeared, and a bare month or day is near that day. A history (an encyclopedia's account of a war, a
biography) names years of long ago and has no day of its own: there a month or day without a year
belongs to the year the story is in. A text is read as a history if it names old years at least
three times, and five times as often as it counts from publication.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .algebra import CalendarDate, Edge, MonthDay, PartOfDay, Publication, Same, Shift, Weekday
from .expression import Expression
from .finding import Found

_OLD = 2  # years before publication


def is_history(found: Sequence[Found], today: date) -> bool:
    """Tell a history from news by how it names its times."""
    old = sum(_old(hit.expression, today) for hit in found)
    return old >= 3 and old > 5 * sum(_from_publication(hit.expression) for hit in found)


def _old(expression: Expression, today: date) -> bool:
    while isinstance(expression, Edge):
        expression = expression.whole
    return isinstance(expression, CalendarDate) and expression.year <= today.year - _OLD


def _from_publication(expression: Expression) -> bool:
    match expression:
        case Edge():
            return _from_publication(expression.whole)
        case PartOfDay():
            return _from_publication(expression.day)
        case Shift() | Same():
            return isinstance(expression.anchor, Publication)
        case MonthDay():
            return False
        case _:
            return isinstance(expression, Publication | Weekday)
