"""Where an event comes from, for a footnote."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event import Event, Mention


def why(event: Event) -> str:
    """Return where an event comes from: each report with its words, offsets, rule and date."""
    lines = [f"{event}  [{event.modality}]"]
    lines += [f"  {note}" for note in event.corrections]
    for mention in event.history:
        place = f"characters {mention.trigger_start}–{mention.trigger_end}"
        at = f"{mention.outlet or mention.article_id}, {place}"
        published = f", published {mention.published}" if mention.published else ""
        voice = f", according to {mention.source}" if mention.source else ""
        lines.append(f"  {mention.modality}: “{mention.trigger}” ({at}{published}{voice})")
        lines.append(f"    {_dated(mention)}")
        lines.append(f"    “{mention.sentence.strip()}”")
    for what, values in event.claims.items():
        told = "; ".join(f"{value} ({len(ids)})" for value, ids in values.items())
        lines.append(f"  reports differ on {what}: {told}")
    return "\n".join(lines)


def _dated(mention: Mention) -> str:
    time = mention.time
    if time is None:
        return f"{mention.when} from the narrative" if mention.when else "no date"
    anchor = f" from {time.anchor}" if time.anchor else ""
    cue = f", cue “{time.cue}”" if time.cue else ""
    words = f"“{time.text}” at {time.start}–{time.end}"
    return f"{mention.when or 'no date'}: {words}, rule {time.rule}{anchor}{cue}"
