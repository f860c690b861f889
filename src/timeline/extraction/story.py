"""The day a story is at, and what may take it: the policy for events without a time of their own.

1. An event in the plain past, in a main clause of the reporter's own, happens when the last event told
   so did: "They met on Sunday. They discussed trade." A speech act takes no date from the story, and
   gives it none but for what is told to follow it.
2. A report that opens with a line which is its date tells of that day until another is named, and its
   headline, perfects and speech acts are of that day too.
   What goes with a dated verb there, or takes up what was told ("the deal"), has its day.
3. "In response" and the like: not before that day, and the day is not claimed.
4. Plans, doubts, denials, states and quotations take nothing; they stay undated.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..clauses import Clauses, Kind, Trigger
from ..modality import Modality
from ..timex import TimeExpression
from ..when import Granularity, When
from .attaching import FIRM, Dated, begun, day_of
from .speaking import Quotations

_OPENING = 4
"""Sentences, headline included, among which a line with the date may stand."""


@attrs.frozen(slots=True)
class Story:
    """Where a story is.

    Attributes
    ----------
    when : When
        The time of the last event told.
    acts : bool
        Whether something was done then, and not only said.
    """

    when: When
    acts: bool


def dateline(
    text: str, sentences: Sequence[tuple[int, int]], times: Sequence[TimeExpression]
) -> When | None:
    """Return the day that a line of its own at the head of a report gives, or None."""
    for start, end in sentences[:_OPENING]:
        inside = [t for t in times if start <= t.start and t.end <= end]
        rest = text[start:end]
        for time in inside:
            rest = rest.replace(time.text, "", 1)
        days = [t.when for t in inside if t.when and t.when.granularity is Granularity.DAY]
        if days and not rest.strip(" ,.()[]"):
            return days[0]
    return None


def moved(
    story: Story | None,
    stamp: When | None,
    dated: Sequence[Dated],
    published: When,
    spoken: Quotations,
) -> Story | None:
    """Return the time the story is at after a sentence.

    A month or a year is background once the story has a day, and so is a day far from the one that
    a report is stamped with.
    """
    told = [
        one
        for one in dated
        if one.when is not None
        and one.time is not None
        and not spoken.holds(one.trigger.start)
        and not one.time.text.endswith(")")  # the clock of another place
        and begun(one.when, published)
        and one.trigger.modality is Modality.ASSERTED
    ]
    main = [one for one in told if one.trigger.telling or one.trigger.speech]
    acts = [one for one in main if not one.trigger.speech] or main
    acts = acts or [one for one in told if one.trigger.kind is Kind.PARTICIPLE]
    if not acts or acts[0].when is None:
        return story
    now = day_of(acts[0].when)
    if story is not None and story.when.granularity is Granularity.DAY:
        if now.granularity is not Granularity.DAY:
            return story
        if stamp is not None and _days_between(now, stamp) > _NEAR:
            return story
    return Story(now, any(not one.trigger.speech for one in acts))


_NEAR = 9  # days; what happened longer ago is why the report is written, not what it reports


def _days_between(one: When, other: When) -> int:
    if one.start is None or other.start is None:
        return 0
    return abs((one.start.date() - other.start.date()).days)


def narrated(
    triggers: Sequence[Trigger], story: Story, stamp: When | None, follows: str | None
) -> list[Dated]:
    """Return the events of a sentence without a time that take the story's."""
    if follows:
        first = next((t for t in triggers if t.finite), None)
        if first is None:
            return []
        day = story.when
        when = When(day.start, None, Granularity.RANGE, day.zone, f"{day.value}/..", "AFTER")
        return [Dated(attrs.evolve(first, cue=follows), when)]
    if stamp is not None:
        told = [Dated(t, story.when) for t in triggers if t.telling and not t.present]
        return told + [Dated(t, stamp) for t in triggers if t.present]
    if not story.acts:
        return []
    return [Dated(t, story.when) for t in triggers if t.telling and not t.speech]


def accompanying(
    text: str,
    start: int,
    triggers: Sequence[Trigger],
    chosen: dict[int, Dated],
    heading: bool,
    clauses: Clauses,
    told: When | None,
) -> list[Dated]:
    """Return what goes with the dated verbs of a stamped report: *made its first flight*, *saying that*.

    A noun near after its verb is what the verb does, one before it what was done; a participle is of
    the same time. What goes with a plan is planned.
    """
    more: list[Dated] = []
    last: Dated | None = None
    for number, trigger in enumerate(triggers):
        if trigger.start in chosen:
            last = chosen[trigger.start]
        elif trigger.modality is not Modality.ASSERTED:
            continue
        elif trigger.kind is Kind.NOUN and told is not None and clauses.resumes(text, trigger):
            more.append(Dated(trigger, told))
        elif last is not None and last.trigger.modality in FIRM:
            near = trigger.start - _close(last) < _OBJECT or heading
            meanwhile = trigger.finite and clauses.simultaneous(text, start, last.trigger, trigger)
            if meanwhile or trigger.kind is Kind.GERUND or (trigger.kind is Kind.NOUN and near):
                more.append(_with(trigger, last))
        elif last is None and trigger.kind in (Kind.NOUN, Kind.GERUND):
            verb = next((t for t in triggers[number:] if t.finite), None)
            does = chosen.get(verb.start) if verb is not None else None
            if does is None:
                continue
            opens = trigger.kind is Kind.GERUND and number == 0
            if opens or _is_done(text, trigger, does, clauses):
                more.append(_with(trigger, does))
    return more


def _with(trigger: Trigger, other: Dated) -> Dated:
    """Return what happens on the day of another event, as firmly as that."""
    if other.trigger.modality is not Modality.ASSERTED:
        trigger = attrs.evolve(trigger, modality=other.trigger.modality, cue=other.trigger.cue)
    return Dated(trigger, other.when and day_of(other.when))


def _close(one: Dated) -> int:
    """Return where a verb ends, or the time right after it."""
    end = one.trigger.end
    return one.time.end if one.time and end <= one.time.start < end + _OBJECT else end


def _is_done(text: str, noun: Trigger, does: Dated, clauses: Clauses) -> bool:
    """Whether an event that a verb's subject names happened when the verb says: *the deal was signed*."""
    verb = does.trigger
    told = verb.modality is Modality.ASSERTED and does.time is None
    if not (told or verb.modality is Modality.SCHEDULED) or verb.lemma in clauses.puts_off:
        return False
    return noun.kind is Kind.NOUN and "," not in text[noun.end : verb.start]


_OBJECT = 60  # characters in which the object of a verb stands
