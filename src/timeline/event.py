"""Mention and Event: what one sentence says happened, and what all of them say together."""

from __future__ import annotations

import attrs

from .copies import independent
from .modality import Modality
from .printing import counted, quoted, tagged
from .provenance import why
from .standing import claims, history
from .timex import TimeExpression
from .when import When


@attrs.frozen(slots=True)
class Mention:
    """What one sentence of one article says of one event; merging never changes it.

    Attributes
    ----------
    id : str
        A hash of the article's id and the trigger's offsets: the same words, the same id.
    article_id : str
        The article.
    start, end : int
        The sentence's offsets in ``article.text``.
    sentence : str
        The sentence itself.
    trigger : str
        The word that names the event.
    trigger_start, trigger_end : int
        Its offsets in ``article.text``.
    time : TimeExpression or None
        The words that date it; None if the date comes from the narrative.
    when : When or None
        The interval in which it takes place.
    modality : Modality
        Asserted, scheduled, possible, hypothetical, denied or cancelled.
    source : str or None
        Who says so; None is the reporter's own voice.
    who, where : tuple of str
        Actors and places, by the fullest name the article gives them.
    lemma : str
        The trigger's dictionary form.
    cue : str or None
        The words that decided the modality.
    zone : str
        Where in the article it stands: headline, lead, body, background or caption.
    outlet, url, article_title : str or None
        Whence the article.
    published : When or None
        The instant of publication, as a minute.
    title : str
        A line short enough for a label.
    """

    id: str
    article_id: str
    start: int
    end: int
    sentence: str
    trigger: str
    trigger_start: int
    trigger_end: int
    time: TimeExpression | None
    when: When | None
    modality: Modality
    source: str | None
    who: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    lemma: str = ""
    cue: str | None = None
    zone: str = "body"
    outlet: str | None = None
    url: str | None = None
    article_title: str | None = None
    published: When | None = None
    title: str = ""

    def __repr__(self) -> str:
        return tagged(
            self,
            f"{self.when or 'undated'} {quoted(self.trigger)} in {quoted(self.sentence)}",
            self.modality,
            self.source and f"says {quoted(self.source)}",
            f"{quoted(self.outlet or self.article_id)} at {self.start}–{self.end}",
        )

    def __str__(self) -> str:
        return f"{self.when or 'undated'}  {' '.join(self.sentence.split())}"


@attrs.frozen(slots=True)
class Event:
    """Something that happened, will or may, and every mention that says so.

    Attributes
    ----------
    id : str
        A hash of the mentions' ids.
    when : When or None
        Inside the interval of each mention; None if nothing dates the event.
    title : str
        One short line.
    mentions : tuple of Mention
        One for an event of a single article; ``merge`` gathers more.
    modality : Modality
        Where the event stands now: a plan that was carried out is asserted.
    who, where : tuple of str
        Actors and places named by the mentions.
    corrections : tuple of str
        What a reader decided about it by hand.
    """

    id: str
    when: When | None
    title: str
    mentions: tuple[Mention, ...]
    modality: Modality
    who: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The articles that report it, by outlet where known, sorted."""
        return tuple(sorted({m.outlet or m.article_id for m in self.mentions}))

    @property
    def independent_sources(self) -> int:
        """How many sources report it: copies of a story and quotes of a speaker are one."""
        return len(independent(self.mentions))

    @property
    def history(self) -> tuple[Mention, ...]:
        """The mentions in the order they were published: planned, then happened or cancelled."""
        return tuple(history(self.mentions))

    @property
    def claims(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Numbers on which reports differ: what is counted, each number, its mentions' ids."""
        return claims(self.mentions)

    def why(self) -> str:
        """Return where the event comes from: each report with its words, offsets, rule and date."""
        return why(self)

    def __repr__(self) -> str:
        return tagged(
            self,
            f"{self.when or 'undated'} {quoted(self.title)}",
            self.modality,
            counted(len(self.mentions), "mention"),
            counted(len(self.sources), "source"),
            "corrected by hand" if self.corrections else None,
        )

    def __str__(self) -> str:
        return f"{self.when or 'undated'}  {self.title}"

    def _repr_html_(self) -> str:
        from .exports.html.cards import event_card

        return event_card(self)


def in_time(event: Event) -> tuple[bool, float, float, str]:
    """Return the key by which events are put in order: by start, then end, the undated last.

    What has no start stands where it ends; what has no end, after all that begins with it.
    """
    when = event.when
    if when is None:
        return True, 0.0, 0.0, event.id
    end = when.end.timestamp() if when.end else float("inf")
    return False, when.start.timestamp() if when.start else end, end, event.id
