"""The day a story is at, and what may take it: the policy for events without a time of their own.

1. An event in the plain past, in a main clause of the reporter's own, happens when the last event told
   so did: "They met on Sunday. They discussed trade." A speech act moves the story only if nothing else
   in its sentence does, and takes no date from it.
2. A report that opens with a line which is its date tells of that day until another is named, and its
   headline, perfects and speech acts are of that day too.
3. "In response" and the like: not before that day, and the day is not claimed.
4. Plans, doubts, denials, states and quotations take nothing; they stay undated.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..modality import Modality
from ..timex import TimeExpression
from ..when import Granularity, When
from .attaching import Dated, begun, day_of
from .clauses import Trigger

_OPENING = 4
"""Sentences, headline included, among which a line with the date may stand."""


def dateline(
    text: str, sentences: Sequence[tuple[int, int]], times: Sequence[TimeExpression]
) -> When | None:
    """Return the day that a line of its own at the head of a report gives, or None."""
    lines = {start: end for start, end in sentences[:_OPENING]}
    for time in times:
        end = lines.get(time.start)
        if end is not None and end <= time.end + 1 and time.when is not None:
            return time.when if time.when.granularity is Granularity.DAY else None
    return None


def moved(
    story: When | None, dated: Sequence[Dated], published: When, quoted: Sequence[bool]
) -> When | None:
    """Return the day the story is at after a sentence."""
    told = [
        one
        for one, inside in zip(dated, quoted, strict=True)
        if one.when is not None and one.time is not None
        and not inside and begun(one.when, published)
        and one.trigger.modality is Modality.ASSERTED
        and (one.trigger.telling or one.trigger.speech)
    ]
    acts = [one for one in told if not one.trigger.speech] or told
    return day_of(acts[0].when) if acts and acts[0].when else story


def narrated(
    triggers: Sequence[Trigger], story: When, stamped: bool, follows: str | None
) -> list[Dated]:
    """Return the events of a sentence without a time that take the story's."""
    if follows:
        first = next((t for t in triggers if t.finite), None)
        if first is None:
            return []
        value = f"{story.value}/.."
        when = When(story.start, None, Granularity.RANGE, story.zone, value, "AFTER")
        return [Dated(attrs.evolve(first, cue=follows), when)]
    if stamped:
        return [Dated(t, story) for t in triggers if t.telling or t.present]
    return [Dated(t, story) for t in triggers if t.telling and not t.speech]
