"""The sentences of an article: their times, the events they name, and which of these a time of their own dates."""

from __future__ import annotations

import attrs

from ..article import Article
from ..clauses import Clauses, Trigger, Voice
from ..timex import TimeExpression
from ..when import When
from .attaching import Dated, attach, share
from .sentences import sentences
from .speaking import Quotations


@attrs.frozen(slots=True)
class Row:
    """A sentence and what is known of it by itself.

    Attributes
    ----------
    start, end : int
        Its offsets in the article.
    text : str
        The sentence.
    zone : str
        Where in the article it stands.
    heading : bool
        Whether it is a headline.
    paragraph : int
        The number of its paragraph.
    times : list of TimeExpression
        The times it names, but for those that recur.
    triggers : list of Trigger
        The words that name events.
    voices : list of Voice
        Who speaks in it.
    dated : dict
        What its own times date, by the offset of the trigger.
    """

    start: int
    end: int
    text: str
    zone: str
    heading: bool
    paragraph: int
    times: list[TimeExpression]
    triggers: list[Trigger]
    voices: list[Voice]
    dated: dict[int, Dated]


def read_rows(
    article: Article,
    clauses: Clauses,
    times: list[TimeExpression],
    published: When,
    spoken: Quotations,
) -> list[Row]:
    """Return the sentences of an article in order."""
    text, index, paragraph, last = article.text, 0, 0, 0
    rows: list[Row] = []
    for span in article.spoken():
        for start, end in sentences(text, *span):
            here = []
            while index < len(times) and times[index].start < end:
                time = times[index]
                if time.start >= start and time.type != "SET":
                    here.append(time)
                index += 1
            triggers = clauses.triggers(text, start, end)
            voices = clauses.voices(text, start, end, triggers)
            own = [t for t in here if t.when and not clauses.compared(text, t.start, t.end)]
            dated = attach(text, own, triggers, clauses, published, spoken)
            share(text, start, dated, triggers, clauses)
            zone = article.zone_at(start) if article.zones else "body"
            heading = zone == "headline" or (not rows and text[end - 1] not in '.!?:”"')
            paragraph += "\n" in text[last:start]
            last = end
            row = Row(
                start, end, text[start:end], zone, heading, paragraph, here, triggers, voices, dated
            )
            rows.append(row)
    return rows
