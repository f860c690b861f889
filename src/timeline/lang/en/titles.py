"""A label for an English event: who did what, as a line that stands alone.

A label is a subject, its verb, and what follows the verb up to the end of its clause. Where it is not sure who does
what, it is the clause as the sentence has it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from ...clauses import Named, Sentence, Span, Titled, Trigger
from ...modality import Modality
from ...titles import LONGEST, without
from .ending import close, opened
from .finishing import finished, quotation, statement
from .meaning import FIRST, meant
from .noun_phrases import contact, group, occasion, taken_up
from .sparing import gap, spared
from .subjects import governing, passive, shared, subject
from .tagging import lemma_of, tag_of
from .wording import Wording, read

_INVERTED = re.compile(
    r" ((?:[A-Z][\w.’'-]*\w|the|an?)(?: (?!(?:on|in|at|during|after|before|when|as|late|early|[A-Z][a-z]+day)\b)"
    r"[\w.’'-]*\w){0,7})"
)
_QUOTATION = re.compile(r"(?:[“\"]|`` ?)([^”\"]{8,400}?)(?:[”\"]| ?'')")
_QUOTED = re.compile(r",?[”\"]|''")
_RELATIVE = re.compile(r"(?:which|who|whom|whose)\b", re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:if|unless|in case|had)\b", re.IGNORECASE)
_REACH = 300
"""Characters on either side of an event that its label is made of."""
_NEAR = 40
"""Events of a sentence among which the verbs of a label are looked for."""
_SHORT = 4
"""Characters of a noun that is worth a line."""
_SPEAKER = 40
"""Characters of a speaker's name before what he says."""
_start = attrgetter("start")


def titles(sentence: Sentence, named: Named = lambda pronoun: None) -> Titled:
    """Return what gives each event of a sentence a line of at most 96 characters.

    >>> from .verbs import triggers
    >>> text = "Meanwhile, the ministry, which had waited, said on Friday that talks would resume, adding nothing."
    >>> row = Sentence(text, 0, len(text), triggers(text, 0, len(text)))
    >>> title = titles(row)
    >>> for one in row.triggers[:2]:
    ...     print(title(one, [(51, 57)], None))
    The ministry had waited
    The ministry said that talks would resume
    """
    return _Labels(sentence, named).title


class _Labels:
    """A sentence, or as much of it as is near an event, and the lines made of it."""

    def __init__(self, sentence: Sentence, named: Named) -> None:
        self.sentence, self.text, self.named = sentence, sentence.text, named
        self.opens, self.spared = spared(self.text, sentence.start, sentence.end)
        self.left, self.end = self.opens, sentence.end
        self.whole = sentence.end - sentence.start <= 2 * _REACH
        self.words: Wording | None = None
        self.gaps: list[Span] = []

    def title(self, trigger: Trigger, times: Sequence[Span] = (), source: str | None = None) -> str:
        """Return the label of an event, without the times it is drawn at."""
        triggers = self._near(trigger)
        self.gaps = self.spared
        if times:
            edges = {e for t in triggers for e in (t.start - 1, t.end + 1)}
            gone = (gap(self.text, self.left, time, edges) for time in times)
            self.gaps = sorted([*self.spared, *filter(None, gone)])
        if self.sentence.heading:
            return finished(self._headline(trigger))
        if self.words is None or not self.whole:
            self.words = read(self.text, self.left, self.end, triggers, self.spared)
        return finished(self._line(self.words, trigger, source))

    def _near(self, trigger: Trigger) -> Sequence[Trigger]:
        triggers = self.sentence.triggers
        if self.whole:
            return triggers
        self.left, self.end = self.opens, min(self.sentence.end, trigger.end + _REACH)
        if trigger.start - self.opens > 2 * _REACH:
            blank = self.text.find(" ", trigger.start - 2 * _REACH, trigger.start)
            self.left = blank + 1 or trigger.start
        near = bisect_left(triggers, self.left, key=_start)
        return [t for t in triggers[near : near + _NEAR] if t.start < self.end]

    def _said(self, start: int, end: int) -> str:
        """Return a stretch of the text without what is left out."""
        return without(self.text, start, end, self.gaps)

    def _headline(self, trigger: Trigger) -> str:
        """Return a headline, or that part of it which a semicolon sets off."""
        left = max(self.text.rfind("; ", self.left, trigger.start) + 1, self.left)
        right = self.text.find("; ", trigger.end, self.end)
        return self._said(left, right if right >= 0 else self.end)

    def _line(self, w: Wording, trigger: Trigger, source: str | None) -> str:
        number = w.at(trigger.start)
        if number >= len(w.starts) or w.starts[number] != trigger.start:
            return self._said(self.left, self.end)
        line = self._told(w, number, trigger)
        pronoun = line.partition(" ")[0].lower().partition("'")[0].partition("’")[0]
        if pronoun in FIRST or line[:3].lower() in ("my ", "our"):
            return self._quoted(w, number, source)
        if not line or not _firm(line, trigger):
            line = self._clause(w, number)
        if " " not in line.strip() or _RELATIVE.match(line):
            line = self._said(self.left, self.end)
        if trigger.modality is Modality.HYPOTHETICAL:
            line = self._supposed(w, number, line)
        return line

    def _quoted(self, w: Wording, number: int, source: str | None) -> str:
        """Return what somebody says of himself, in his words."""
        first = opened(w, number)
        said = self.text[w.starts[first] : w.ends[close(w, number, first) - 1]]
        said = said.strip(" “”\"'`,.")
        source = source.rstrip(" .,") if source else ""
        if not source or len(source) > _SPEAKER or source.lower() in ("he", "she", "they", "it"):
            return f"“{said[:1].upper()}{said[1:]}”"
        return f"{source}: “{said[:1].upper()}{said[1:]}”"

    def _supposed(self, w: Wording, number: int, line: str) -> str:
        """Return a line with the condition it hangs on."""
        found = _SUPPOSED.search(self.text, self.left, self.end)
        if found is None:
            return line
        at = w.at(found.start())
        verb = next((n for n in range(at + 1, len(w.parts)) if w.parts[n] in "xve"), at)
        last = close(w, verb, at)
        condition = self._said(found.start(), w.ends[last - 1])
        if at > number or number >= last:
            return f"{condition}, {line}"
        if at and w.parts[at - 1] not in '.,"':
            return self._said(w.starts[opened(w, number)], w.ends[last - 1])
        main = next((n for n in range(last, len(w.parts)) if w.parts[n] in "xv"), last)
        return self._said(found.start(), w.ends[close(w, main, at) - 1])

    def _told(self, w: Wording, number: int, trigger: Trigger) -> str:
        """Return the subject of an event and what is told of it; nothing where that is not sure."""
        part = w.parts[number]
        if part == "v":
            return self._predicate(w, number, number, trigger)
        if part == "e" and w.parts[number + 1 : number + 2] != "n":
            line = self._modifier(w, number)
            if line:
                return line
        head = self._head(w, number, trigger)
        if head is None and not number:  # "Speaking in Seoul, Kim said"
            comma = max(w.parts.find(","), 0)
            head = next((n for n in range(comma, len(w.parts)) if w.parts[n] in "xv"), None)
            number = head or number
        return self._predicate(w, head, number, trigger) if head is not None else ""

    def _head(self, w: Wording, number: int, trigger: Trigger) -> int | None:
        """Return the verb that an event hangs on: the one that denies it or calls it off, or its clause's."""
        if trigger.cue and trigger.modality in (Modality.DENIED, Modality.CANCELLED):
            for n in range(len(w.parts)):
                if w.parts[n] == "v" and lemma_of(w[n]) == trigger.cue:
                    return n
        return governing(w, number)

    def _modifier(self, w: Wording, number: int) -> str:
        """Return a noun with the participle that tells of it: *the bill passed by the assembly*."""
        if not number:
            return self._fronted(w)
        noun = occasion(w, number)
        if noun is None:
            return ""
        who = self._said(w.starts[noun[0]], w.ends[noun[1] - 1])
        last = close(w, number, noun[0])
        told = self._said(w.starts[number], w.ends[last - 1])
        if (
            told.strip() == w[number]
        ):  # "the bill passed" tells, "all those asked agreed" tells more
            main = governing(w, number)
            if w.parts[noun[0]] != "d" or (main is not None and main > number):
                return ""
        return f"{who} {told}" if len(who) >= _SHORT else ""

    def _fronted(self, w: Wording) -> str:
        """Return a clause that stands before its subject, after it: *Opened in 1990, the mill …*."""
        comma = w.parts.find(",")
        verb = next((n for n in range(comma, len(w.parts)) if w.parts[n] in "xv"), None)
        who = subject(w, group(w, verb)) if comma > 0 and verb is not None else None
        if who is None:
            return ""
        word = self._said(w.starts[0], w.ends[comma - 1])
        return f"{self._said(w.starts[who[0]], w.ends[who[1] - 1])}, {word[:1].lower()}{word[1:]}"

    def _predicate(self, w: Wording, verb: int, number: int, trigger: Trigger) -> str:
        """Return subject and predicate of a verb, as far as an event that hangs on it."""
        begins = group(w, verb)
        lead, base = self._joined(w, begins, verb)
        who = subject(w, group(w, base))
        last = close(w, max(number, verb), begins)
        if trigger.speech and verb == number and (spoken := self._spoken(w, verb, "", last)):
            return spoken
        if who is None:
            return ""
        if base == verb and (noun := contact(w, begins)):
            object_of = noun[0] and re.search(r"[vig]$|[nv]p$", w.parts[: noun[0]])
            if object_of or w.parts[last : last + 1] in ("x", "v"):
                return self._contact(w, noun, begins, last)
        name = self._said(w.starts[who[0]], w.ends[who[1] - 1])
        if w.parts[who[0]] == "h":
            person = meant(w, who[0], base, self.sentence, self.named)
            name = f"{person}{name[len(w[who[0]]) :]}" if person else name
        if trigger.speech and verb == number and (spoken := self._spoken(w, verb, name, last)):
            return spoken
        if last == number + 1 and w[number] == "said":
            return ""
        tail = self._said(w.starts[begins], w.ends[last - 1])
        if tail.endswith(w[verb]) and (whose := taken_up(w, who[0])):
            name = f"{self._said(w.starts[whose[0]], w.ends[whose[1] - 1])} {w[who[0] - 1]} {name}"
        return f"{name} {lead}{tail}"

    def _contact(self, w: Wording, noun: Span, begins: int, last: int) -> str:
        """Return a noun with what is told of it without a word between: *the pact he signed in Rome*."""
        head = self._said(w.starts[noun[0]], w.ends[noun[1] - 1])
        told = self._said(w.starts[noun[1]], w.ends[last - 1])
        if w.parts[noun[1]] == "h":
            person = meant(w, noun[1], begins, self.sentence, self.named)
            told = f"{person}{told[len(w[noun[1]]) :]}" if person else told
        return f"{head} {told}"

    def _joined(self, w: Wording, begins: int, verb: int) -> tuple[str, int]:
        """Return what a verb shares with those it is joined to, and the first of them.

        That is their subject, and their auxiliaries where its form wants some: *was taken and given*. Where it
        may be that it wants some, what stands between is told too: *was caught and escaped*.
        """
        base, lead, form = verb, "", tag_of(w[verb]) if verb == begins else "s"
        at = begins
        for _ in range(3):
            outer = shared(w, at)
            if outer is None:
                break
            at = group(w, outer)
            if form not in ("past", "s") and at < outer:
                loose = form == "ed" and passive(w, at, outer, verb)
                if loose or form != "ed":
                    lead = self._said(w.starts[at], w.starts[begins if loose else outer])
                form = "s"
            base = outer
        return lead, base

    def _spoken(self, w: Wording, verb: int, name: str, last: int) -> str:
        """Return who said what, where what is said comes first: *“…,” said the envoy*."""
        at, text = w.starts[verb], self.text
        words = _QUOTATION.match(text, self.left, at)
        if words and name and w.starts[group(w, verb)] > words.end():
            return quotation(f"{name} {w[verb]}: ", words[1].rstrip(" ,"))
        begins = w.starts[group(w, verb)]
        inverted = _INVERTED.match(text, w.ends[verb], self.end)
        quoted = _QUOTED.search(text, self.left, at) if inverted else None
        tail = self._said(w.ends[verb], w.ends[last - 1])
        before = text[max(self.left, begins - 3) : begins].rstrip()[-1:]
        if tail.strip(" .,") and before not in ("”", '"', "'"):
            return ""
        if inverted and quoted:
            name, end = inverted[1], quoted.start()
        elif not name:
            return ""
        else:
            end = text.rfind(", ", self.left, begins - 1)
        said = self._said(self.left, end) if end > 0 else ""
        if quoted and said[:1] in ("“", '"'):
            return quotation(f"{name} {w[verb]}: ", said[1:].rstrip(" ,"))
        if not said:
            return ""
        return f"{statement(said, LONGEST - len(name) - len(w[verb]) - 3)}, {name} {w[verb]}"

    def _clause(self, w: Wording, number: int) -> str:
        """Return the clause an event stands in, as the sentence has it."""
        first = opened(w, number)
        return self._said(w.starts[first], w.ends[close(w, number, first) - 1])


def _firm(line: str, trigger: Trigger) -> bool:
    """Whether a line says itself that an event did not happen, or is only planned."""
    if trigger.cue is None or trigger.modality in (Modality.ASSERTED, Modality.HYPOTHETICAL):
        return True
    cue = trigger.cue.split()[0].lower()
    low = line.lower()
    return cue in low or any(lemma_of(word) == cue for word in low.split())
