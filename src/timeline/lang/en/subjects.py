"""Who does what an English verb says: its subject, with the name behind a pronoun where that is sure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import attrgetter

from ...clauses import Kind, Sentence, Span, Trigger
from ...titles import without
from .people import is_place
from .sparing import gap, spared

Named = Callable[[str], str | None]

_AUXILIARIES = frozenset(
    """has have had is are was were be been being will would could can may might shall should must do does did
    not never also then later first already recently once again still soon now just even further jointly cannot
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
WHO = re.compile(r",? ?\b(?:who|which|that)\s*(?:,[^,]*,\s*)?$")
OPENS = re.compile(
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
CONJUNCTION = re.compile(r",? (?:and|but|or|then|and then) $")
_PRONOUN = re.compile(r"\b(?:he|she|they|it)(?=$| and )", re.IGNORECASE)
_ALONE = frozenset("it he she they we i you there".split())
_WHOSE = frozenset(("who", "which", "that"))
_WITHIN = re.compile(r".* (?:in|at|of|near) $", re.DOTALL)
_FIRST = re.compile(r"(.+?) (?:has|have|had|is|are|was|were|will|would)\b", re.DOTALL)
_DETERMINED = re.compile(r"(?:the|an?|its|his|her|their)\b", re.IGNORECASE)
_PREPOSITIONS = frozenset("at in on during with for by from under over among upon amid".split())
_REACH = 300
"""Characters on either side of an event that its label is made of."""
_NEAR = 40
"""Events of a sentence among which the verbs of a label are looked for."""
_DEPTH = 3
"""Verbs back in a sentence at which a subject is looked for."""
_start = attrgetter("start")


class Words:
    """A sentence, or as much of it as is near an event, without what its label leaves out."""

    def __init__(
        self, sentence: Sentence, trigger: Trigger, times: Sequence[Span], named: Named
    ) -> None:
        self.text, self.named = sentence.text, named
        self.end = min(sentence.end, trigger.end + _REACH)
        self.triggers = sentence.triggers
        opens, self.gaps = spared(self.text, sentence.start, sentence.end)
        self.left = opens
        if sentence.end - sentence.start > _REACH:
            if trigger.start - opens > 2 * _REACH:
                blank = self.text.find(" ", trigger.start - 2 * _REACH, trigger.start)
                self.left = blank + 1 or trigger.start
            near = bisect_left(sentence.triggers, self.left, key=_start)
            some = sentence.triggers[near : near + _NEAR]
            self.triggers = [t for t in some if t.start < self.end]
        if times:
            edges = {e for t in self.triggers for e in (t.start - 1, t.end + 1)}
            gone = (gap(self.text, self.left, time, edges) for time in times)
            self.gaps = sorted([*self.gaps, *filter(None, gone)])

    def said(self, start: int, end: int) -> str:
        """Return a stretch of the text without what is left out."""
        return without(self.text, start, end, self.gaps)

    def group(self, at: int) -> int:
        """Return where the verb whose last word is at an offset begins: *has not been* told."""
        text = self.text
        while at > self.left:
            blank = text.rfind(" ", self.left, at - 1)
            word = text[max(blank + 1, self.left) : at - 1]
            if word not in _AUXILIARIES and not (word.endswith("ly") and word.islower()):
                break
            at = max(blank + 1, self.left)
        return at

    def noun(self, start: int, end: int) -> str:
        """Return the noun phrase that ends at an offset, with what it is a part of: *a summit in Rome*."""
        verbs = [t.end for t in self.triggers if t.kind is not Kind.NOUN and t.end < end]
        region = self.said(max(start, verbs[-1] if verbs else start), end).rstrip(" ,")
        head = _HEAD.match(region)
        if head is None:
            return region.strip()
        noun = region[head.end() :].strip()
        whole = is_place(noun) and _WITHIN.match(region[: head.end()])
        if whole:
            outer = _HEAD.match(whole[0].rpartition(" ")[0].rpartition(" ")[0])
            return region[outer.end() if outer else 0 :].strip()
        return noun

    def subject(self, verb: int, begins: int | None = None, depth: int = 0) -> str:
        """Return who or what does what a verb says."""
        begins = self.group(self.triggers[verb].start) if begins is None else begins
        before = next((i for i in range(verb - 1, -1, -1) if self.triggers[i].finite), None)
        floor = self.left if before is None else min(self.triggers[before].end, begins)
        at = max(floor, self.text.rfind(" ", floor, max(begins - 1, floor)) + 1)
        last = self.text[at : begins - 1]
        if last.lower() in _ALONE:
            whose = self.noun(floor, at) if self.text[at - 2 : at - 1].isalnum() else ""
            # "the treaty he signed"
            return f"{whose} {last}" if _DETERMINED.match(whose) else last
        region = self.said(floor, begins)
        outer = before if depth < _DEPTH else None
        if outer is not None and (_JOINED.match(region) or CONJUNCTION.search(region)):
            return self.subject(outer, None, depth + 1)
        relative = None
        if last in _WHOSE or "," in last:
            relative = WHO.search(self.text, max(floor, begins - 40), begins)
        if relative:
            return self.noun(self.left, relative.start())
        if before is not None:
            spoken = self.triggers[before].speech
            added = region.rstrip().endswith(",")
            opens = [m for m in OPENS.finditer(region) if not added or m[0] != ", "]
            opened = opens[-1] if opens else None
            if opened is None and not spoken:
                opened = _AND.search(region)
            rest = (region[opened.end() :] if opened else region).strip().lstrip(" ,")
            hangs = not self.triggers[before].main and not spoken and opened is None
            if hangs or not rest:
                return self.subject(outer, None, depth + 1) if outer is not None else ""
            region = rest
        return self._plain(region)

    def _plain(self, region: str) -> str:
        """Return a subject without what stands before it or is added to it."""
        if CONJUNCTION.search(region) and (first := _FIRST.match(region)):
            region = first[1]  # "The ban has been in force but" was eased
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

    def meant(self, subject: str, verb: int) -> str:
        """Return a subject with the name in the place of a pronoun, where it is sure."""
        pronoun = _PRONOUN.search(subject)
        if pronoun is None or (pronoun.start() and pronoun.end() < len(subject)):
            return subject
        name = self._referent(pronoun[0], verb)
        return f"{subject[: pronoun.start()]}{name}{subject[pronoun.end() :]}" if name else subject

    def _referent(self, pronoun: str, verb: int) -> str | None:
        """Return whom a pronoun means: who says it of himself, or whom the article told of last.

        What is no person may also be the subject of the verb that its own hangs on.
        """
        thing = pronoun.lower() == "it"
        for index in range(verb - 1, -1, -1):
            one = self.triggers[index]
            if one.finite and (one.speech or (thing and one.main and not self.triggers[verb].main)):
                subject = self.meant(self.subject(index), index)
                return subject if subject and not (not thing and is_place(subject)) else None
            if one.finite and thing:
                break
        return self.named(pronoun)
