"""A label for an English event: who did what, as a line that stands alone.

A label is put together of a subject, its verb, and what follows the verb up to the end of its clause. What is
left out: datelines, discourse adverbs, attributions, the time the label is drawn at, and brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import attrgetter

from ...clauses import Kind, Sentence, Span, Trigger
from ...modality import Modality
from ...titles import LONGEST, shortened, tidy, without
from .press import PRESS
from .shortening import cut, squeezed

Named = Callable[[str], str | None]

# fmt: off
_LINKS = (
    "And|But|So|Yet|Then|Later|Thus|Meanwhile|Also|Hence|Therefore|However|Moreover|Furthermore|Nevertheless"
)
_DISCOURSE = re.compile(
    rf"(?:(?:{_LINKS}),? (?=[A-Z“]|(?:the|an?|his|her|its|their|it|he|she|they|this|these|there|some|all|many)\b)"
    r"|(?:In addition|Additionally|Besides|Likewise|Similarly|Accordingly|As a result|On the other hand"
    r"|At the same time|For (?:example|instance)|In (?:response|return|reply|particular|fact|turn|this regard"
    r"|the meantime|short)|Previously|Earlier|Afterwards?|Subsequently|Thereafter|Finally|First|Next|Lastly"
    r"|Indeed|Notably|Of course|Separately|Elsewhere|Still|Nonetheless|Instead|Specifically|Overall|Recently"
    r"|Currently|Apparently|Reportedly|Earlier in the day|That (?:same )?(?:day|morning|afternoon|evening|night)"
    rf"|{_LINKS}), |(?:According to|Citing) [^,]{{2,80}}, |It (?:is|was) (?:said|reported|known) that )",
)
# fmt: on
_FILLERS = re.compile(
    r"(?:,|\b) ?(?:on the other hand|however|meanwhile|moreover|in addition|for (?:example|instance)|therefore"
    r"|respectively|of course|in turn|too|that (?:same )?(?:day|morning|afternoon|evening))(?:,|(?= )|$)"
    r"|\b(?:also|then|thus|further) (?=[a-z])|\s*\([^()]*\)"
)
_AUXILIARIES = frozenset(
    """has have had is are was were be been being will would could can may might shall should must do does did
    not never also then later first already recently once again still now just even further jointly cannot
    currently officially n't""".split()
)
_SUBORDINATE = re.compile(
    r"(?:(?:in |at |on |by |for )?(?:which|whom)|while|when|after|before|as|if|although|though|since|because|whereas"
    r"|that|where|until|and|but|or|so)\s+",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"(?:[A-Za-z]+ing|[A-Z][a-z]+ed|Born|At|In|On|During|With|For|By|From|Under|After|Before|Following|Despite"
    r"|Through|As|When|While|If|Although|Though|Since|Because|To|Upon|Amid|Over|Among|Besides|Unlike|Until)\b"
)
_JOINED = re.compile(r"[\s,;]*(?:(?:and|but|or|then|yet)\b[\s,]*)*$")
_WHO = re.compile(r",? ?\b(?:who|which|that)\s*(?:,[^,]*,\s*)?$")
_OPENS = re.compile(
    r"(?:[;:] | -- | ?— ?|[“”\"] ?|``|''|,? ?\b(?:while|that|because|although|though|whether|if|when|after|before"
    r"|since|until|unless|as|where|so)\b |, (?:and|but|or|yet)? ?)"
)
_AND = re.compile(r" (?:and|but|or) ")
_HEAD = re.compile(
    r".*(?:\b(?:is|are|was|were|be|been|to|in|on|at|by|for|from|with|into|under|between|among|against|through"
    r"|toward|towards|about|via|as|and|or|but|that|which|while|when|after|before|including|like|than|over|said)\b"
    r"|[,;:(“\"—]| -- )\s*",
    re.DOTALL,
)
_END = re.compile(
    r"[;:](?: |$)| -- |—|, (?:and|but|while|which|who|where|whose|when|as|after|before|in which|according|adding"
    r"|saying|said|says|with)\b|,(?= [a-z]+ing\b)| according to |,[”\"]|[”\"]|''"
    r"|, (?=[^,”\"]{2,70} (?:said|says|told|reported|announced|added|showed?s?|noted)\b)"
)
_CONJUNCTION = re.compile(r",? (?:and|but|or|then|and then) $")
_PRONOUN = re.compile(r"(?:he|she|they|it)(?=$| and )", re.IGNORECASE)
_SPENT = re.compile(
    r"(?:,? ?\b(?:on|in|at|during|early|late|earlier)(?: (?:the|early|late))? |, ?| )$",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:of|since|until|till|from|by|between|for|than|to|through|after|before|around|about|starting|beginning"
    r"|planned|scheduled|slated|dated|next|last|within|over|late|early)(?: the)? $"
)
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_ALONE = re.compile(r"\b(it|he|she|they|we|I|you|there)\s$", re.IGNORECASE)
_INVERTED = re.compile(
    r" ((?:[A-Z][\w.’'-]*|the|an?|of|for|and|[a-z]+)(?: (?:[A-Z][\w.’'-]*|of|for|the|[a-z]+)){0,7})"
)
_QUOTED = re.compile(r",?[”\"]|''")
_PREPOSITIONS = frozenset("at in on during with for by from under over among upon amid".split())
_REACH = 300
"""Characters on either side of an event that its label is made of."""
_NEAR = 40
"""Events of a sentence among which the verbs of a label are looked for."""
_start = attrgetter("start")
_DEPTH = 3
"""Verbs back in a sentence at which a subject is looked for."""
_SHORT = 24
"""Characters up to which a noun with its participle says too little."""
_ROOM = 48
"""Characters that a long subject leaves for what follows it."""
_BEING = re.compile(r"\b(?:is|are|was|were|be|been|being|has|have|had)\b(?: [a-z]+){0,2} $")
_COPULA = re.compile(r" (?:is|are|was|were)\b")
_ADVERB = re.compile(r" [a-z]{3,}ly (?=[a-z]+$)")
_AFTER = re.compile(
    r"(?:['’]s? )|(?=[\s]*(?:[,.;:”\"]|$|--|that\b|to\b|and\b|but\b|in\b|at\b|on\b|for\b|with\b|by\b|of\b|as\b|after\b|it\b|its\b|the\b|he\b|she\b|they\b|a\b|an\b))"
)


def title(
    sentence: Sentence, trigger: Trigger, times: Sequence[Span], named: Named = lambda _: None
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
    return _Label(sentence, trigger, times, named).line(trigger)


@lru_cache(maxsize=4)  # the events of one sentence are labelled one after the other
def _spared(text: str, start: int, end: int) -> tuple[int, list[Span]]:
    """Return where a sentence begins to tell, and the stretches in it that tell nothing."""
    dispatch = PRESS.dateline.match(text, start, end)
    left = dispatch.end() if dispatch else start
    while match := _DISCOURSE.match(text, left, end):
        left = match.end()
    return left, [m.span() for m in _FILLERS.finditer(text, left, end)]


class _Label:
    """The parts of a sentence that labels are made of."""

    def __init__(
        self, sentence: Sentence, trigger: Trigger, times: Sequence[Span], named: Named
    ) -> None:
        self.text, self.named = sentence.text, named
        self.end = min(sentence.end, trigger.end + _REACH)
        self.left = sentence.start
        if trigger.start - self.left > 2 * _REACH:
            self.left = (
                self.text.find(" ", trigger.start - 2 * _REACH, trigger.start) + 1 or trigger.start
            )
        opens, self.gaps = _spared(self.text, sentence.start, sentence.end)
        self.left = max(self.left, opens)
        near = bisect_left(sentence.triggers, self.left, key=_start)
        self.triggers = [t for t in sentence.triggers[near : near + _NEAR] if t.start < self.end]
        self.heading = sentence.heading
        if times:
            spans = [gap for time in times if (gap := self._gap(*time))]
            self.gaps = sorted([*self.gaps, *spans])

    def line(self, trigger: Trigger) -> str:
        """Return the label of an event."""
        if self.heading:
            return self._finished("", self._said(*self._headline(trigger)))
        number = next((i for i, t in enumerate(self.triggers) if t.start == trigger.start), None)
        if number is None:
            return self._finished("", self._said(trigger.start, self.end))
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
            return self._finished("", self._said(self.left, self._close(trigger.end, self.left)))
        return self._clause(verb, trigger)

    def _has_auxiliary(self, at: int) -> bool:
        return _BEING.search(self.text, max(self.left, at - 32), at) is not None

    def _fronted(self, number: int, trigger: Trigger) -> str:
        """Return a clause that stands before its subject, after it: *Opened in 1990, the mill …*."""
        main = next(
            (i for i in range(number + 1, len(self.triggers)) if self.triggers[i].main), None
        )
        subject = self._meant(self._subject(main), main) if main is not None else ""
        word = self.text[trigger.start : trigger.end]
        if not subject:
            return self._finished("", self._said(self.left, self._close(trigger.end, self.left)))
        close = self.text.find(",", trigger.end, self.end)
        close = min(self._close(trigger.end, trigger.start), close if close > 0 else self.end)
        head = f"{subject} {word[:1].lower()}{word[1:]}"
        return self._finished(head, self._said(trigger.end, close), subject)

    def _clause(self, verb: int, trigger: Trigger) -> str:
        """Return subject and predicate of a verb, as far as an event that hangs on it."""
        begins, verb = self._led(verb)
        last = self.triggers[verb].end
        reach = max(trigger.end, last)
        close = self._ended(verb, reach, begins)
        subject = self._meant(self._subject(verb, begins), verb)
        tail = self._said(reach, close)
        if trigger.speech and not tail.strip(" .,"):
            return self._spoken(trigger, begins, subject)
        # An event noun before its verb is in the subject: "Thursday's signing drew criticism".
        head = self._said(begins, last if trigger.start < begins else reach)
        if len(subject) + len(head) > LONGEST - 8 and trigger.modality is Modality.SCHEDULED:
            head = "to " + self._said(self._group(trigger.start), trigger.end)
        return self._finished(f"{subject} {head}", tail, subject, trigger.speech)

    def _led(self, verb: int) -> tuple[int, int]:
        """Return where a predicate begins, and its verb: *agreed to meet*, *are set to resume*."""
        begins = self._group(self.triggers[verb].start)
        if not self.text.startswith("to ", begins - 3):
            return begins, verb
        before = [i for i in range(verb) if self.triggers[i].kind is not Kind.NOUN]
        if before and self.triggers[before[-1]].finite:
            if _END.search(self.text, self.triggers[before[-1]].end, begins) is None:
                return self._led(before[-1])
        word = self.text.rfind(" ", self.left, max(begins - 4, self.left)) + 1
        group = self._group(max(word, self.left))
        return (group if group < word else begins - 3), verb

    def _ended(self, verb: int, reach: int, begins: int) -> int:
        """Return where a predicate ends: with its clause, or before the next verb's."""
        close = self._close(reach, begins)
        relative = _WHO.search(self.text, max(self.left, begins - 40), begins)
        hangs = relative is not None or not self.triggers[verb].main
        if relative and (copula := _COPULA.search(self.text, reach, close)):
            if self._bare(reach, copula.start()):
                close = copula.start()
        for later in self.triggers[verb + 1 :]:
            at = self._group(later.start) if later.finite else later.start
            if later.start >= close:
                break
            if not later.finite or at < reach:
                continue
            joint = _CONJUNCTION.search(self.text[max(begins, at - 10) : at])
            if joint and at - len(joint[0]) > reach:
                return at - len(joint[0])
            if hangs and (later.main or relative) and self._bare(reach, at):
                return at  # "a man who had fled was caught"
        return close

    def _bare(self, start: int, at: int) -> bool:
        """Whether nothing between two verbs begins a clause of its own."""
        return _OPENS.search(self.text, start, at - 2) is None

    def _spoken(self, trigger: Trigger, begins: int, subject: str) -> str:
        """Return who said what, where what is said comes first: *“…,” said the envoy*."""
        inverted = _INVERTED.match(self.text, trigger.end, self.end)
        if inverted and _QUOTED.search(self.text, self.left, trigger.start):
            subject, close = inverted[1], _QUOTED.search(self.text, self.left, trigger.start)
            said = self._said(self.left, close.start())
        else:
            close = self.text.rfind(", ", self.left, begins - 1)
            said = self._said(self.left, close) if close > 0 else ""
        head = f"{subject} {self.text[trigger.start : trigger.end]}"
        if said[:1] in '“"`':
            head += ":"
        elif re.match(
            r"(?:The|An?|In|On|At|It|He|She|They|Its|His|Her|Their|This|These|There|Some)\b", said
        ):
            said = said[:1].lower() + said[1:]
        return self._finished(head + (" " if said else ""), said.strip(' “”"`'), subject, True)

    def _meant(self, subject: str, verb: int) -> str:
        """Return a subject with the name in the place of a pronoun, where it is sure."""
        pronoun = _PRONOUN.match(subject)
        if pronoun is None:
            return subject
        name = self._referent(pronoun[0], verb)
        return name + subject[pronoun.end() :] if name else subject

    def _finished(self, head: str, tail: str, subject: str = "", spoken: bool = False) -> str:
        if len(head) + len(tail) > LONGEST:
            room = min(len(head) - len(subject) + len(tail), _ROOM + 16 * spoken)
            short = squeezed(subject, LONGEST - room)
            head = _ADVERB.sub(" ", head.replace(subject, short, 1) if subject else head)
        return shortened(tidy(cut(head, tail, spoken)))

    def _said(self, start: int, end: int) -> str:
        return without(self.text, start, end, self.gaps)

    def _gap(self, start: int, end: int) -> Span | None:
        """Return what goes with a time that is left out; None if a word needs it."""
        after = _AFTER.match(self.text, end, self.end)
        if after and after[0]:
            return start, after.end()  # "Thursday's "
        before = _SPENT.search(self.text[max(self.left, start - 24) : start])
        if before is None:
            return (start, end) if start == self.left and after else None
        if _KEPT.search(self.text, max(self.left, start - 16), start):
            return None  # "since Friday", "starting Friday"
        verb = any(t.start == end + 1 or t.end + 1 == start for t in self.triggers)
        if after is None and not verb and not _WEEKDAY.search(self.text, start, end):
            return None
        comma = before[0].startswith(",") and self.text[end : end + 1] == ","
        return start - len(before[0]), end + comma

    def _group(self, at: int) -> int:
        """Return where the verb whose last word is at an offset begins: *has not been* told."""
        text = self.text
        while at > self.left:
            blank = text.rfind(" ", self.left, at - 1)
            word = text[max(blank + 1, self.left) : at - 1]
            if word not in _AUXILIARIES and not (word.endswith("ly") and word.islower()):
                break
            at = max(blank + 1, self.left)
        return at

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
        for end in _END.finditer(self.text, reach, self.end):
            if end[0][-1] in "”\"'" and any(q in self.text[begins : end.start()] for q in '“"`'):
                if end[0][0] == ",":
                    return end.end()  # “a big mistake,” he said
                continue  # it closes what was opened within
            return end.start()
        return self.end

    def _headline(self, trigger: Trigger) -> Span:
        left = max(self.text.rfind("; ", self.left, trigger.start) + 1, self.left)
        right = self.text.find("; ", trigger.end, self.end)
        return left, right if right >= 0 else self.end

    def _modifier(self, trigger: Trigger) -> str:
        """Return a noun with the participle that tells of it: *the bill passed by the assembly*."""
        noun = self._noun(self.left, trigger.start)
        if len(noun) < 4 or not noun[0].isalnum():
            return ""
        close = self._close(trigger.end, trigger.start)
        return self._finished(
            f"{noun} {self._said(trigger.start, trigger.end)}", self._said(trigger.end, close)
        )

    def _noun(self, start: int, end: int) -> str:
        """Return the noun phrase that ends at an offset."""
        verbs = [t.end for t in self.triggers if t.kind is not Kind.NOUN and t.end < end]
        region = self._said(max(start, verbs[-1] if verbs else start), end).rstrip(" ,")
        head = _HEAD.match(region)
        return region[head.end() :].strip() if head else region.strip()

    def _subject(self, verb: int, begins: int | None = None, depth: int = 0) -> str:
        """Return who or what does what a verb says."""
        begins = self._group(self.triggers[verb].start) if begins is None else begins
        before = next((i for i in range(verb - 1, -1, -1) if self.triggers[i].finite), None)
        floor = self.left if before is None else min(self.triggers[before].end, begins)
        alone = _ALONE.search(self.text, floor, begins)
        if alone:
            return alone[1]
        region = self._said(floor, begins)
        outer = before is not None and depth < _DEPTH
        if outer and (_JOINED.match(region) or _CONJUNCTION.search(region)):
            return self._subject(before, None, depth + 1)
        relative = _WHO.search(self.text, max(floor, begins - 40), begins)
        if relative:
            return self._noun(self.left, relative.start())
        if before is not None:
            spoken = self.triggers[before].speech
            added = region.rstrip().endswith(",")
            opens = [m for m in _OPENS.finditer(region) if not added or m[0] != ", "]
            opened = opens[-1] if opens else None
            if opened is None and not spoken:
                opened = _AND.search(region)
            rest = (region[opened.end() :] if opened else region).strip().lstrip(" ,")
            hangs = not self.triggers[before].main and not spoken and opened is None
            if hangs or not rest:
                return self._subject(before, None, depth + 1) if outer else ""
            region = rest
        return self._plain(region)

    def _plain(self, region: str) -> str:
        """Return a subject without what stands before it or is added to it."""
        region = region.strip()
        fronted = _FRONTED.match(region)
        pieces = region.split(", ") if not region.endswith(",") else region[:-1].split(", ")
        if region.endswith(","):
            region = pieces[1 if fronted and len(pieces) > 2 else 0]
        elif fronted and len(pieces) > 1:
            region = pieces[-1]
        elif region.partition(" ")[0] in _PREPOSITIONS:
            region = region.partition(" ")[2]
        elif len(pieces) == 3 and " and " not in pieces[2]:
            region = f"{pieces[0]} {pieces[2]}"  # "Kim, the president, …"
        while match := _SUBORDINATE.match(region):
            region = region[match.end() :]
        return region.strip(" ,")

    def _referent(self, pronoun: str, verb: int) -> str | None:
        """Return whom a pronoun means: the subject of the verb its own hangs on, or whom the article
        told of last."""
        for index in range(verb - 1, -1, -1):
            one = self.triggers[index]
            if one.finite:
                if one.speech or (one.main and not self.triggers[verb].main):
                    return self._meant(self._subject(index), index) or None
                break
        return self.named(pronoun)
