"""One article in the making: its sentences, and which of their words name which event."""

from __future__ import annotations

import re
from datetime import date, timedelta
from random import Random
from types import ModuleType

import attrs

from . import english, korean
from .reporting import Report
from .world import Happening

LENGTH = 3000
"""Bytes from which an article is long enough."""
ASIDES = (60, 20, 10, 10)
"""Shares of the sentences between: what people do, what things are, what they did, and did at a time."""
TONGUES: dict[str, ModuleType] = {"en": english, "ko": korean}

_FIELD = re.compile(r"\{(\w+)\}|\[([^\]=]+)(?:=(\w+))?\]|\((이다|으로|이|은|을|과|와)\)")


@attrs.frozen
class Label:
    """A word that names an event: its offsets, whose mentions it belongs with, and its day."""

    start: int
    end: int
    event: str
    day: date | None
    others: tuple[tuple[int, int], ...] = ()
    """Other words of the sentence that may stand for the event: a blast that *injured* somebody."""

    def moved(self, by: int) -> Label:
        """Return the label in a text that stands ``by`` characters further on."""
        others = tuple((start + by, end + by) for start, end in self.others)
        return attrs.evolve(self, start=self.start + by, end=self.end + by, others=others)


class Page:
    """Sentences with labels, laid out in paragraphs."""

    def __init__(self, report: Report, rng: Random) -> None:
        self.report, self.rng = report, rng
        self.words = TONGUES[report.tongue]
        self.published = report.published.date()
        self.sentences: list[tuple[str, list[Label], bool]] = []
        self.said = 0
        self.heard: list[str] = []
        self.size = 0

    def fill(self, earlier: list[Happening]) -> None:
        event, rng, words = self.report.event, self.rng, self.words
        if rng.random() < 0.3 and event.beat.domestic:
            agency = self.report.outlet
            self.lead_in = words.opening(
                getattr(event.beat.place, self.report.tongue), self.published, agency
            )
        else:
            self.lead_in = ""
        role = self.report.role
        told = {"lead": words.LEADS, "plan": words.PLANS}.get(role)
        lead = words.OFF[event.kind] if told is None else rng.choice(told[event.kind])
        self.add(lead, event, first=True, new=True)
        middle: list[tuple[str, Happening]] = []
        if role == "lead":
            middle += [(t, event) for t in rng.sample(words.AGAIN[event.kind], 1)]
        for _ in range(rng.choice((1, 2, 2, 3))):
            middle.append((rng.choice(words.SAID), event))
        known = [
            e for e in earlier if e.day < self.published - timedelta(days=2) and not e.cancelled
        ]
        for past in rng.sample(known, min(len(known), rng.choice((0, 1, 1, 2)))):
            middle.append((rng.choice(words.LEADS[past.kind]), past))
        for _ in range(rng.choice((0, 1, 1, 2))):
            middle.append((rng.choice(words.DECOYS), event))
        rng.shuffle(middle)
        for template, about in middle:
            self.add(self.aside(), event)
            self.add(template, about, new=rng.random() < 0.4)
        while self.size < LENGTH:
            self.add(self.aside(), event, new=rng.random() < 0.4)

    def aside(self) -> str:
        """Return a sentence that names no planted event."""
        words = self.words
        kinds = (words.STATES, words.FILLER, words.PAST, words.DATED)
        return str(self.rng.choice(self.rng.choices(kinds, ASIDES)[0]))

    def title(self) -> str:
        """Return the headline."""
        return self._render(self.words.TITLES[self.report.event.kind], self.report.event, False)[0]

    def add(
        self, template: str, event: Happening, *, first: bool = False, new: bool = False
    ) -> None:
        """Add a sentence."""
        text, spans = self._render(template, event, first or event is not self.report.event)
        labels = []
        others = tuple((start, end) for start, end, what in spans if what == "or")
        for start, end, what in spans:
            if what == "or":
                continue
            if what == "said":
                self.said += 1
                labels.append(Label(start, end, f"{self.report.id}:said{self.said}", None))
            else:
                labels.append(Label(start, end, event.id, event.day, others))
        self.sentences.append((text, labels, new))
        self.size += len(text.encode()) + 1

    def done(self, *, copy: bool, outlet: str) -> tuple[str, tuple[Label, ...]]:
        """Return the text; a copy is cut at its end and says who reprints it."""
        sentences = self.sentences[: -max(2, len(self.sentences) // 5)] if copy else self.sentences
        parts: list[str] = [self.lead_in]
        at = len(self.lead_in)
        labels: list[Label] = []
        for number, (text, marks, new) in enumerate(sentences):
            gap = "" if number == 0 else "\n\n" if new else " "
            at += len(gap)
            labels += [mark.moved(at) for mark in marks]
            parts += [gap, text]
            at += len(text)
        if copy:
            parts.append(f"\n\n{outlet}")
        return "".join(parts), tuple(labels)

    def _render(
        self, template: str, event: Happening, full: bool
    ) -> tuple[str, list[tuple[int, int, str]]]:
        """Return a sentence and the offsets of its marked words."""
        chosen: dict[str, str] = {}
        spans: list[tuple[int, int, str]] = []
        out = ""
        # Fields may hold fields: a speaker is "an aide to {name}".
        while True:
            filled = re.sub(
                r"\{(quote|clause|speaker|where)\}", lambda m: self._choice(m[1]), template
            )
            if filled == template:
                break
            template = filled
        at = 0
        for match in _FIELD.finditer(template):
            out += template[at : match.start()]
            field, word, what, form = match.groups()
            if field:
                if field not in chosen:
                    chosen[field] = self._field(field, event, full)
                out += chosen[field]
            elif word:
                spans.append((len(out), len(out) + len(word), what or "event"))
                out += word
            else:
                out += korean.particle(out, form)
            at = match.end()
        out += template[at:]
        return (out[:1].upper() + out[1:] if self.report.tongue == "en" else out), spans

    def _choice(self, field: str) -> str:
        words = self.words
        table = {
            "quote": words.QUOTES,
            "clause": words.CLAUSES,
            "speaker": words.SPEAKERS,
            "where": words.PLACES,
        }[field]
        if field != "speaker":
            return str(self.rng.choice(table))
        # Whoever speaks twice in an article may be quoted from one and the same occasion.
        fresh = [s for s in table if s not in self.heard] or table
        self.heard.append(self.rng.choice(fresh))
        return self.heard[-1]

    def _field(self, field: str, event: Happening, full: bool) -> str:
        tongue, words, rng, beat = self.report.tongue, self.words, self.rng, event.beat
        english_here = tongue == "en"

        def spelt(name: object) -> str:
            return str(getattr(name, tongue))

        def short(name: object) -> str:
            whole = spelt(name)
            if english_here:
                return whole.split()[0] if "-" in whole else whole.split()[-1]
            return whole.split()[-1]

        match field:
            case "who" | "other":
                return spelt(beat.person if field == "who" else beat.other)
            case "name":
                return short(beat.person)
            case "othername":
                return short(beat.other)
            case "firm" | "partner":
                return spelt(beat.firm if field == "firm" else beat.partner)
            case "place":
                return spelt(beat.place)
            case "land":
                return spelt(beat.land)
            case "town":
                if not full or beat.domestic:
                    return spelt(beat.place)
                return (
                    f"{beat.place.en}, {beat.land.en},"
                    if english_here
                    else f"{beat.land.ko} {beat.place.ko}"
                )
            case "n":
                return str(event.n)
            case "digit":
                return str(event.n % 10)
            case "count":
                return f"{event.count:,}" if english_here else str(event.count)
            case "sum":
                return korean.millions(event.count)
            case "rank":
                return (
                    _ordinal(event.rank)
                    if event.kind == "launch" and english_here
                    else str(event.rank)
                )
            case "subject":
                return words.SUBJECTS[beat.subject % len(words.SUBJECTS)]
            case "noun" | "noun2":
                return rng.choice(words.NOUNS)
            case "adj" | "adj2":
                return rng.choice(words.ADJECTIVES)
            case "group" | "group2":
                return rng.choice(words.GROUPS)
            case "Group":
                return rng.choice(words.GROUPS).capitalize()
            case "verb" | "verb2" | "past" | "past2":
                present, past = rng.choice(words.VERBS).split("/")
                return past if field.startswith("past") else present
            case "weekday":
                return rng.choice(words.WEEKDAYS)
            case "year":
                return str(rng.randrange(1890, 1999))
            case "month":
                return (
                    english.month_before(self.published)
                    if english_here
                    else str(max(1, self.published.month - 1))
                )
            case "on":
                return str(words.on(event.day, self.published, rng))
            case "On":
                on = english.on(event.day, self.published, rng)
                return (on if " " in on or on in ("yesterday", "tomorrow") else f"on {on}") + ", "
            case "bare":
                return english.bare(event.day, self.published, rng)
            case "days" | "Days":
                return english.days(event.day, self.published, rng)
            case "today":
                if english_here:
                    return f"on {english.WEEKDAYS[self.published.weekday()]}"
                return korean.today(self.published, rng)
        raise ValueError(field)


def _ordinal(n: int) -> str:
    return {2: "second", 3: "third"}.get(n, f"{n}th")
