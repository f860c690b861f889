"""TimeML: the events as TIMEX3, EVENT, MAKEINSTANCE and TLINK, for tools that read that standard.

Lossy: the sentences stand one after the other, with the trigger and the time of each marked; the
article they come from is in a comment attribute.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..event import Event, Mention

_CONTROL = {c: None for c in range(32) if c not in (9, 10, 13)} | {0xFFFE: None, 0xFFFF: None}


def dump(events: Sequence[Event], file: IO[bytes]) -> None:
    """Write events as one TimeML document."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<TimeML>", "<TEXT>"]
    links: list[str] = []
    number = 0
    for event in events:
        for mention in event.mentions:
            number += 1
            lines.append(_sentence(mention, number))
            links += _links(mention, number)
    text = "\n".join([*lines, "</TEXT>", *links, "</TimeML>", ""])
    file.write(text.translate(_CONTROL).encode("utf-8", "replace"))


def _sentence(mention: Mention, number: int) -> str:
    """Return the sentence with its trigger and its time marked, where they lie apart within it."""
    marks = [
        (
            mention.trigger_start,
            mention.trigger_end,
            f'<EVENT eid="e{number}" class="OCCURRENCE">',
            "</EVENT>",
        )
    ]
    time = mention.time
    if time is not None:
        mod = f" mod={quoteattr(time.mod)}" if time.mod else ""
        kind = f"type={quoteattr(time.type)} value={quoteattr(time.value)}{mod}"
        tag = f'<TIMEX3 tid="t{number}" {kind}>'
        marks.append((time.start, time.end, tag, "</TIMEX3>"))
    text, at = "", mention.start
    for start, end, opening, closing in sorted(marks):
        if at <= start < end <= mention.start + len(mention.sentence):
            text += (
                escape(_slice(mention, at, start))
                + opening
                + escape(_slice(mention, start, end))
                + closing
            )
            at = end
    return text + escape(_slice(mention, at, mention.start + len(mention.sentence)))


def _slice(mention: Mention, start: int, end: int) -> str:
    return mention.sentence[start - mention.start : end - mention.start]


def _links(mention: Mention, number: int) -> Iterator[str]:
    polarity = "NEG" if mention.modality in ("denied", "cancelled") else "POS"
    yield (
        f'<MAKEINSTANCE eiid="ei{number}" eventID="e{number}" polarity="{polarity}" '
        f"modality={quoteattr(str(mention.modality))} comment={quoteattr(mention.article_id)}/>"
    )
    if mention.time is not None:
        ends = f'eventInstanceID="ei{number}" relatedToTime="t{number}"'
        yield f'<TLINK lid="l{number}" relType="IS_INCLUDED" {ends}/>'
