"""Find the words that name a time: the engine, which knows no language.

The text is scanned once for trigger words. At each, the engine walks back over the words that can
stand before it, then tries the rules that can begin there, and keeps the longest match. Every step
is bounded, so the time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from .expression import Expression
from .grammar import Grammar, Group, Index, Production, Step
from .openings import ANY, INNER, LETTERS, OTHER, WORDS, key
from .rule import Language

_REACH = 48  # characters before a trigger in which an expression may begin
_DEPTH = 4  # expressions within expressions
_GROWTH = 4  # expressions grown to the right


@attrs.frozen(slots=True)
class Found:
    """Words that name a time, what they say, and the rule and language that read them."""

    start: int
    end: int
    expression: Expression
    rule: str
    language: Language


def fold(text: str) -> str:
    """Return the text in lower case, digits narrow, every character in its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low if low.isascii() or not _WIDE.search(low) else low.translate(_NARROW)


_WIDE = re.compile("[\uff10-\uff19]")
_NARROW = {0xFF10 + digit: str(digit) for digit in range(10)}


def find(text: str, language: Language, start: int = 0, end: int | None = None) -> list[Found]:
    """Find every time a stretch of text names, left to right, without overlaps."""
    return list(_find(text, language, start, len(text) if end is None else end))


def _find(text: str, language: Language, start: int, end: int) -> Iterator[Found]:
    grammar: Grammar = language.grammar
    parser = _Parser(text, fold(text), grammar)
    at = start
    ahead = "\n" if grammar.spaced else ""  # the scan finds what stands before a word with it
    for trigger in grammar.scan.finditer(ahead + parser.low, start, end + len(ahead)):
        place = trigger.start()
        if place < at:
            continue
        for begin in parser.beginnings(at, place):
            hit = parser.outermost(begin) if begin >= at else None
            if hit is None or hit[0] > end:
                continue
            at = hit[0]
            if hit[1] is not None:
                yield Found(begin, at, hit[1], hit[2].name, language)


_BACK = re.compile(r"[^\W\d_]+|[\d.,:/]+|[\s\-\u2010-\u2015\u223c~'\u2019`]+|.", re.DOTALL)
_Hit = tuple[int, Expression | None, Production]


class _Parser:
    """One text, read by one grammar.

    ``memo`` holds the longest expression at a place and, after it, the shorter ones it grew from;
    ``closed``, where words are not set apart, the longest that may end where it does. Both are
    emptied once reading is past the places they ``reach``.
    """

    __slots__ = ("closed", "grammar", "low", "memo", "reach", "spaced", "text", "words")

    def __init__(self, text: str, low: str, grammar: Grammar) -> None:
        self.text = text
        self.low = low
        self.grammar = grammar
        self.spaced = grammar.spaced
        self.words = (WORDS if grammar.spaced else LETTERS).match
        self.memo: dict[int, tuple[_Hit, ...]] = {}
        self.closed: dict[int, _Hit] = {}
        self.reach = 0

    def beginnings(self, floor: int, place: int) -> list[int]:
        """The places, left to right, where an expression around a trigger may begin."""
        places = [place]
        if not self.spaced:
            return places
        low, begin, lexicon = self.low, self.grammar.begin, self.grammar.lexicon
        at, floor = place, max(floor, place - _REACH)
        while at > floor and low[at - 1] == " ":  # mostly there are words and blanks
            cut = low.rfind(" ", floor, at - 1) + 1
            word = low[cut : at - 1] if cut else ""
            if not word.isalpha():
                break
            if word not in lexicon:
                places.reverse()
                return places
            at = cut
            if word in begin:
                places.append(at)
        for piece in reversed(_BACK.findall(low, floor, at)):
            at -= len(piece)
            first = piece[0]
            if first.isalpha():
                if piece not in lexicon:
                    break
                if piece in begin:
                    places.append(at)
            elif first.isdigit():
                places.append(at)
            elif not (first.isspace() or first in "-'\u2019`.," or "\u2010" <= first <= "\u2015"):
                break
        if at > 0 and low[at - 1].isalnum() and places[-1] == at and at == place - _REACH:
            places.pop()  # the window cut a word in two
        places.reverse()
        return places

    def outermost(self, at: int) -> _Hit | None:
        """The longest expression that begins at a place and may end where it does."""
        if at > self.reach:
            self.memo.clear()
            self.closed.clear()
        stages = self.parse(at, 0)
        if self.spaced:
            return stages[0] if stages else None
        return self.closed.get(at)

    def parse(self, at: int, depth: int) -> tuple[_Hit, ...]:
        """The longest expression that begins at a place, and the shorter ones it grew from."""
        stages = self.memo.get(at)
        if stages is not None:
            return stages
        self.reach = max(self.reach, at)
        stages = ()
        best = self._best(at, at, depth)
        while best is not None:
            stages = (best, *stages)
            if best[1] is None or len(stages) > _GROWTH:
                break
            more = self._best(at, best[0], depth, best[1])
            best = more if more is not None and more[0] > best[0] else None
        self.memo[at] = stages
        return stages

    def _best(self, start: int, at: int, depth: int, left: Expression | None = None) -> _Hit | None:
        """The longest of what begins, or grows, at a place; of equals the first."""
        best: _Hit | None = None
        low, spaced = self.low, self.spaced
        for gate, productions in self._candidates(at, left is not None):
            if gate is not None and gate(low, at) is None:
                continue
            for production in productions:
                opening = production.opens(low, at)
                if opening is None:
                    continue
                # Only a longer hit matters, or one that may end where it does: others are not built.
                kept = best if spaced else self.closed.get(start)
                floor = kept[0] if kept is not None else 0
                hit = self._match(production, opening, start, at, depth, left, floor)
                if hit is not None:
                    if best is None or hit[0] > best[0]:
                        best = hit
                    if not spaced:
                        self._close(start, hit)
        return best

    def _close(self, start: int, hit: _Hit) -> None:
        """Keep the longest of what may end where it does; a decoy may end anywhere."""
        before = self.closed.get(start)
        if (before is None or hit[0] > before[0]) and (
            hit[1] is None or self.grammar.closes(self.low, hit[0])
        ):
            self.closed[start] = hit

    def _candidates(self, at: int, grows: bool) -> tuple[Group, ...]:
        """The productions that can begin, or go on, with the words at a place."""
        words = self.words(self.low, at)
        if words is None:
            return ()
        first, second = words.group(1, 2)
        if second is not None and not second.isalpha():
            second = key(second)
        third = None if self.spaced else words[3]
        begin, grow = self.grammar.begin, self.grammar.grow
        index = begin.get(first) or begin.get(key(first)) or begin.get(ANY)
        begun = self._filed(index, second, third)
        if not grows:
            return begun
        index = grow.get(first) or grow.get(key(first))
        groups = self._filed(index, second, third)
        if begun:
            groups += self._filed(grow.get(INNER), second, third)
        return groups + self._filed(grow.get(ANY), second, third)

    def _filed(
        self, index: Index | None, second: str | None, third: str | None
    ) -> tuple[Group, ...]:
        """The productions under a second word, or the next two letters."""
        if index is None:
            return ()
        if second is None:
            return index[OTHER]
        if third is not None:
            found = index.get(second + key(third))
            if found is not None:
                return found
        found = index.get(second)
        return index[INNER if second in self.grammar.begin else ANY] if found is None else found

    def _match(
        self,
        production: Production,
        opening: re.Match[str],
        start: int,
        at: int,
        depth: int,
        left: Expression | None,
        floor: int,
    ) -> _Hit | None:
        """What a production makes of a place, if that ends after a floor."""
        values: dict[str, Any] = {}
        grown = production.left
        if grown is not None and left is not None:
            if not grown.accepts(left):
                return None
            values[grown.name] = left
        end = at
        match: re.Match[str] | None = opening
        for step in production.steps:
            if isinstance(step, Step):
                match = match or step.match(self.low, end)
                if match is None:
                    return None
                end = match.end()
                if step.last and end <= floor:
                    return None
                for group, name, read in step.fills:
                    first, after = match.span(group)
                    if first >= 0:
                        value = read(self.text[first:after])
                        if value is None:
                            return None
                        values[name] = value
                match = None
            else:
                if depth >= _DEPTH:
                    return None
                stages = self.parse(end, depth + 1)
                ending = self.closed.get(end) if step is production.steps[-1] else None
                if ending is not None:
                    # The last of an expression must be able to end where the expression does.
                    stages = (ending, *stages)
                for stage in stages:
                    if stage[1] is not None and step.accepts(stage[1]):
                        end, values[step.name] = stage[0], stage[1]
                        break
                else:
                    return None
        rule = production.rule
        if end <= floor or (rule.guard is not None and not rule.guard(self.text, start, end)):
            return None
        if rule.decoy:
            return end, None, production
        expression = rule.meaning(**values)
        return None if expression is None else (end, expression, production)
