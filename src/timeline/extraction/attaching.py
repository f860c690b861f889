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
        for trigger in clauses.governors(text, time.start, time.end, side, near or triggers):
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
    text: str,
    start: int,
    chosen: dict[int, Dated],
    triggers: Sequence[Trigger],
    clauses: Clauses,
) -> None:
    """Give the time of a dated verb to those of its sentence that happened with it.

    They are joined to it (*met on Sunday and discussed trade*), or one says when the other was
    (*agreed on it when they met on Sunday*).
    """
    if not chosen:
        return
    last: Dated | None = None
    for number, trigger in enumerate(triggers):
        own = chosen.get(trigger.start)
        if own is not None:
            last = own if trigger.kind is not Kind.NOUN else last
        elif trigger.finite and trigger.modality in FIRM:
            before = last if trigger.main else None
            if before and _goes_with(text, start, before.trigger, trigger, clauses):
                last = chosen[trigger.start] = Dated(trigger, before.when)
                continue
            following = next((t for t in triggers[number + 1 :] if t.kind is not Kind.NOUN), None)
            dated = chosen.get(following.start) if following is not None else None
            if dated is not None and _goes_before(text, start, trigger, dated.trigger, clauses):
                last = chosen[trigger.start] = Dated(trigger, dated.when)


FIRM = frozenset((Modality.ASSERTED, Modality.SCHEDULED))
"""What is said to happen, without a doubt or a condition."""


def _goes_with(text: str, start: int, dated: Trigger, trigger: Trigger, clauses: Clauses) -> bool:
    """Whether a verb after a dated one has its time."""
    if dated.modality is not trigger.modality:
        return False
    if clauses.simultaneous(text, start, dated, trigger):
        return True
    spoken = trigger.speech or dated.speech
    return not spoken and clauses.joined(text, dated.end, trigger.start)


def _goes_before(text: str, start: int, trigger: Trigger, dated: Trigger, clauses: Clauses) -> bool:
    """Whether a verb before a dated one has its time: *will take off and land on Friday* is one plan."""
    if dated.modality is not trigger.modality:
        return False
    if clauses.simultaneous(text, start, trigger, dated):
        return True
    planned = trigger.modality is Modality.SCHEDULED and trigger.cue == dated.cue
    return planned and clauses.joined(text, trigger.end, dated.start)


def same(one: When | None, other: When | None) -> bool:
    """Whether two times are the same stretch, however their words were read."""
    if one is None or other is None:
        return one is other
    return one.start == other.start and one.end == other.end


def day_of(when: When) -> When:
    """Return the day of a part of it or of a clock time; another time as it is."""
    if when.start is None or when.granularity not in TIMES:
        return when
    return When.day(when.start.date(), when.zone)
