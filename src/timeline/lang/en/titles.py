"""A label for an English event: who did what, as a line that stands alone.

A label is put together of a subject, its verb, and what follows the verb up to the end of its clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...clauses import Kind, Sentence, Span, Trigger
from ...modality import Modality
from ...titles import LONGEST, shortened, tidy
from .shortening import cut, squeezed
from .subjects import CONJUNCTION, OPENS, WHO, Named, Words

_END = re.compile(
    r"[;:](?: |$)| -- |—|, (?:and|but|while|which|who|where|whose|when|as|after|before|in which|according|adding"
    r"|saying|said|says|with)\b|,(?= [a-z]+ing\b)| according to |,[”\"]|[”\"]|''"
    r"|, (?=[^,”\"]{2,70} (?:said|says|told|reported|announced|added|showed?s?|noted)\b)"
)
_MARK = re.compile(r"[;:,”\"'—]| (?=--|accord)")
"""What every end begins with; quicker found than the ends."""
_INVERTED = re.compile(
    r" ((?:[A-Z][\w.’'-]*\w|the|an?)(?: (?!(?:on|in|at|during|after|before|when|as|late|early|[A-Z][a-z]+day)\b)"
    r"[\w.’'-]*\w){0,7})"
)
_QUOTED = re.compile(r",?[”\"]|''")
_BEING = re.compile(r"\b(?:is|are|was|were|be|been|being|has|have|had)\b(?: [a-z]+){0,2} $")
_COPULA = re.compile(r" (?:is|are|was|were)\b")
_ADVERB = re.compile(r" [a-z]{3,}ly (?=[a-z]+$)")
_SENTENCE = re.compile(
    r"(?:The|An?|In|On|At|It|He|She|They|Its|His|Her|Their|This|These|There|Some)\b"
)
_SHORT = 24
"""Characters up to which a noun with its participle says too little."""
_ROOM = 48
"""Characters that a long subject leaves for what follows it."""


def title(
    sentence: Sentence,
    trigger: Trigger,
    times: Sequence[Span] = (),
    named: Named = lambda pronoun: None,
) -> str:
    """Return the clause of an event as one line of at most 96 characters.

    >>> from .verbs import triggers
    >>> text = "Meanwhile, the ministry, which had waited, said on Friday that talks would resume, adding nothing."
    >>> row = Sentence(text, 0, len(text), triggers(text, 0, len(text)))
    >>> for one in row.triggers[:2]:
    ...     print(title(row, one, [(51, 57)]))
    The ministry had waited
    The ministry said that talks would resume
    """
    label = _Label(sentence, trigger, times, named)
    return label.headline(trigger) if sentence.heading else label.line(trigger)


class _Label(Words):
    """The ways in which a label is put together."""

    def headline(self, trigger: Trigger) -> str:
        """Return a headline, or that part of it which a semicolon sets off."""
        left = max(self.text.rfind("; ", self.left, trigger.start) + 1, self.left)
        right = self.text.find("; ", trigger.end, self.end)
        return self._finished("", self.said(left, right if right >= 0 else self.end))

    def line(self, trigger: Trigger) -> str:
        """Return the label of an event."""
        number = next((i for i, t in enumerate(self.triggers) if t.start == trigger.start), None)
        if number is None:
            return self._finished("", self.said(trigger.start, self.end))
        if trigger.start == self.left and trigger.kind in (Kind.PARTICIPLE, Kind.GERUND):
            return self._fronted(number, trigger)
        passive = self.text.startswith(" by ", trigger.end) and not self._has_auxiliary(
            trigger.start
        )
        if trigger.kind is Kind.PARTICIPLE or (trigger.finite and passive):
            whole = self._modifier(trigger)
            if len(whole) > _SHORT or (whole and trigger.finite):
                return whole
        verb = number if trigger.finite else self._governing(number)
        if verb is None:
            return self._finished("", self.said(self.left, self._close(trigger.end, self.left)))
        return self._clause(verb, trigger)

    def _has_auxiliary(self, at: int) -> bool:
        return _BEING.search(self.text, max(self.left, at - 32), at) is not None

    def _fronted(self, number: int, trigger: Trigger) -> str:
        """Return a clause that stands before its subject, after it: *Opened in 1990, the mill …*."""
        main = next(
            (i for i in range(number + 1, len(self.triggers)) if self.triggers[i].main), None
        )
        subject = self.meant(self.subject(main), main) if main is not None else ""
        word = self.text[trigger.start : trigger.end]
        if not subject:
            return self._finished("", self.said(self.left, self._close(trigger.end, self.left)))
        close = self.text.find(",", trigger.end, self.end)
        close = min(self._close(trigger.end, trigger.start), close if close > 0 else self.end)
        head = f"{subject} {word[:1].lower()}{word[1:]}"
        return self._finished(head, self.said(trigger.end, close), subject)

    def _modifier(self, trigger: Trigger) -> str:
        """Return a noun with the participle that tells of it: *the bill passed by the assembly*."""
        noun = self.noun(self.left, trigger.start)
        if len(noun) < 4 or not noun[0].isalnum():
            return ""
        close = self._close(trigger.end, trigger.start)
        return self._finished(
            f"{noun} {self.said(trigger.start, trigger.end)}", self.said(trigger.end, close)
        )

    def _clause(self, verb: int, trigger: Trigger) -> str:
        """Return subject and predicate of a verb, as far as an event that hangs on it."""
        begins, verb = self._led(verb)
        last = self.triggers[verb].end
        reach = max(trigger.end, last)
        close = self._ended(verb, reach, begins)
        subject = self.meant(self.subject(verb, begins), verb)
        tail = self.said(reach, close)
        said = self.text[max(self.left, begins - 3) : begins].rstrip()[-1:]
        if trigger.speech and (not tail.strip(" .,") or said in ("”", '"', "'")):
            return self._spoken(trigger, begins, subject)
        # An event noun before its verb is in the subject: "Thursday's signing drew criticism".
        head = self.said(begins, last if trigger.start < begins else reach)
        if len(subject) + len(head) > LONGEST - 8 and trigger.modality is Modality.SCHEDULED:
            head = "to " + self.said(self.group(trigger.start), trigger.end)
        return self._finished(f"{subject} {head}", tail, subject, trigger.speech)

    def _led(self, verb: int) -> tuple[int, int]:
        """Return where a predicate begins, and its verb: *agreed to meet*, *are set to resume*."""
        begins = self.group(self.triggers[verb].start)
        if not self.text.startswith("to ", begins - 3):
            return begins, verb
        before = [i for i in range(verb) if self.triggers[i].kind is not Kind.NOUN]
        lead = before[-1] if before else verb
        ends = self.triggers[lead].end
        if lead != verb and self.triggers[lead].finite and not _END.search(self.text, ends, begins):
            return self._led(lead)
        word = self.text.rfind(" ", self.left, max(begins - 4, self.left)) + 1
        group = self.group(max(word, self.left))
        return (group if group < word else begins - 3), verb

    def _ended(self, verb: int, reach: int, begins: int) -> int:
        """Return where a predicate ends: with its clause, or before the next verb's."""
        close = self._close(reach, begins)
        relative = WHO.search(self.text, max(self.left, begins - 40), begins)
        hangs = relative is not None or not self.triggers[verb].main
        copula = _COPULA.search(self.text, reach, close) if relative else None
        if copula and self._bare(reach, copula.start()):
            close = copula.start()
        for later in self.triggers[verb + 1 :]:
            at = self.group(later.start) if later.finite else later.start
            if later.start >= close:
                break
            if not later.finite or at < reach:
                continue
            joint = CONJUNCTION.search(self.text[max(begins, at - 10) : at])
            if joint and at - len(joint[0]) > reach:
                return at - len(joint[0])
            if hangs and (later.main or relative) and self._bare(reach, at):
                return at  # "a man who had fled was caught"
        return close

    def _bare(self, start: int, at: int) -> bool:
        """Whether nothing between two verbs begins a clause of its own."""
        return OPENS.search(self.text, start, at - 2) is None

    def _spoken(self, trigger: Trigger, begins: int, subject: str) -> str:
        """Return who said what, where what is said comes first: *“…,” said the envoy*."""
        inverted = _INVERTED.match(self.text, trigger.end, self.end)
        quoted = _QUOTED.search(self.text, self.left, trigger.start) if inverted else None
        if inverted and quoted:
            subject, close = inverted[1], quoted.start()
        else:
            close = self.text.rfind(", ", self.left, begins - 1)
        said = self.said(self.left, close) if close > 0 else ""
        head = f"{subject} {self.text[trigger.start : trigger.end]}"
        if quoted and said[:1] in ("“", '"'):
            head, said = head + ":", said.rstrip(" ,") + quoted[0].strip(" ,")
        elif _SENTENCE.match(said):
            said = said[:1].lower() + said[1:]
        return self._finished(head + (" " if said else ""), said, subject, True)

    def _finished(self, head: str, tail: str, subject: str = "", spoken: bool = False) -> str:
        if len(head) + len(tail) > LONGEST:
            room = min(len(head) - len(subject) + len(tail), _ROOM + 16 * spoken)
            short = squeezed(subject, LONGEST - room)
            head = _ADVERB.sub(" ", head.replace(subject, short, 1) if subject else head)
        return shortened(tidy(cut(head, tail, spoken)))

    def _governing(self, number: int) -> int | None:
        """Return the verb that an event without a clause of its own hangs on."""
        start = self.triggers[number].start
        finite = [i for i, t in enumerate(self.triggers) if t.finite]
        before = [i for i in finite if i < number]
        if before and _END.search(self.text, self.triggers[before[-1]].end, start) is None:
            return before[-1]
        after = [i for i in finite if i > number]
        return after[0] if after else before[-1] if before else None

    def _close(self, reach: int, begins: int) -> int:
        """Return where the clause ends that reaches at least to an offset."""
        for mark in _MARK.finditer(self.text, reach, self.end):
            end = _END.match(self.text, mark.start(), self.end)
            if end is None:
                continue
            if end[0][-1] in "”\"'" and any(q in self.text[begins : end.start()] for q in '“"`'):
                if end[0][0] == ",":
                    return end.end()  # “a big mistake,” he said
                continue  # it closes what was opened within
            return end.start()
        return self.end
