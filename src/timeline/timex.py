"""TimeExpression: words of an article that name a time, what they mean, and why."""

from __future__ import annotations

import attrs

from .printing import quoted, tagged
from .when import When


@attrs.frozen(slots=True)
class TimeExpression:
    """A stretch of an article's text that names a time.

    Attributes
    ----------
    start, end : int
        Offsets in ``article.text``, end exclusive: ``article.text[start:end] == text``.
    text : str
        The words themselves.
    type : str
        DATE, TIME, DURATION or SET, as in ISO-TimeML.
    value : str
        The TIMEX3 value, such as ``2024-06-23``, ``P3D`` or ``PRESENT_REF``.
    mod : str or None
        The TIMEX3 modifier, such as START, END, APPROX or MORE_THAN.
    when : When or None
        The civil interval; None for what has no place in time (most durations, sets, "recently").
    rule : str
        The rule that read the words, ``language.name``.
    anchor : str or None
        What the words were counted from: ``publication``, or the words and value of an earlier
        time; None if they stand on their own.
    cue : str or None
        The evidence that chose between readings, such as the word that gave the tense.
    reason : str or None
        Why ``when`` is None, where one would expect an interval.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None
    when: When | None
    rule: str
    anchor: str | None = None
    cue: str | None = None
    reason: str | None = None

    @property
    def alternatives(self) -> tuple[When, ...]:
        """Other readings of the words, most likely first."""
        return self.when.alternatives if self.when else ()

    def __repr__(self) -> str:
        return tagged(
            self,
            f"{quoted(self.text)} {self.value}",
            f"{self.type} at {self.start}–{self.end}",
            self.mod,
            self.rule + (f" from {quoted(self.anchor)}" if self.anchor else ""),
            self.reason and f"no interval: {quoted(self.reason)}",
        )

    def __str__(self) -> str:
        return f"{self.text} → {self.value}"
