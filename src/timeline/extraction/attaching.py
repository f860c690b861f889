"""Give each time of a sentence to what it dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from ..clauses import Clauses, Kind, Trigger
from ..modality import Modality
from ..timex import TimeExpression
from ..when import TIMES, When, length
from .speaking import Quotations


@attrs.frozen(slots=True)
class Dated:
    """A trigger with the interval it was given.

    Attributes
    ----------
    trigger : Trigger
        What happens.
    when : When or None
        When; None if nothing dates it.
    time : TimeExpression or None
        The words of its own that say so; None if the date is a neighbour's or the story's.
    """

    trigger: Trigger
    when: When | None
    time: TimeExpression | None = None


def attach(
    text: str,
    times: Iterable[TimeExpression],
    triggers: list[Trigger],
    clauses: Clauses,
    published: When,
    spoken: Quotations,
) -> dict[int, Dated]:
    """Return what the times of a sentence date, by the offset of its trigger.

    Of two times for one trigger the finer one counts: *on Friday at 9 a.m.*.
    """
    chosen: dict[int, Dated] = {}
    for time in times:
        when = time.when
        if when is None:
            continue
        # A time in a quotation dates what is quoted.
        inside = spoken.holds(time.start)
        near = [t for t in triggers if spoken.holds(t.start)] if inside else triggers
        side = -1 if over(when, published) else 0 if begun(when, published) else 1
        trigger = clauses.governor(text, time.start, time.end, side, near or triggers)
        if trigger is None:
            continue
        if side > 0 and trigger.modality is Modality.ASSERTED and not trigger.telling:
            trigger = attrs.evolve(trigger, modality=Modality.SCHEDULED, cue=time.text)
        before = chosen.get(trigger.start)
        if before is None or _closer(time, before, trigger):
            chosen[trigger.start] = Dated(trigger, when, time)
    return chosen


def _closer(time: TimeExpression, before: Dated, trigger: Trigger) -> bool:
    """Whether a time is the finer one of two for a trigger, or as fine and nearer."""
    one, other = length(time.when), length(before.when)
    if one != other or before.time is None:
        return one < other
    return abs(time.start - trigger.start) < abs(before.time.start - trigger.start)


def over(when: When, published: When) -> bool:
    """Whether a time is past when an article appears."""
    return when.end is not None and published.end is not None and when.end <= published.end


def begun(when: When, published: When) -> bool:
    """Whether a time has at least begun when an article appears."""
    return when.start is None or published.end is None or when.start < published.end


def share(
    text: str, chosen: dict[int, Dated], triggers: Sequence[Trigger], clauses: Clauses
) -> None:
    """Let the verbs joined to a dated one share its time: *met on Sunday and discussed trade*."""
    last: Dated | None = None
    for trigger in triggers:
        own = chosen.get(trigger.start)
        if own is not None:
            last = own if trigger.kind is not Kind.NOUN else last
        elif (
            last is not None
            and last.trigger.modality is trigger.modality
            and trigger.modality in (Modality.ASSERTED, Modality.SCHEDULED)
            and trigger.finite
            and trigger.main
            and not trigger.speech
            and not last.trigger.speech
            and clauses.joined(text, last.trigger.end, trigger.start)
        ):
            last = chosen[trigger.start] = Dated(trigger, last.when)


def day_of(when: When) -> When:
    """Return the day of a part of it or of a clock time; another time as it is."""
    if when.start is None or when.granularity not in TIMES:
        return when
    return When.day(when.start.date(), when.zone)
