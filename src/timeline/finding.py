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
from .grammar import Call, Grammar, Index, Production, filled
from .openings import ANY, DASHES, INNER, LETTERS, OTHER, WORDS
from .rule import Language, Rule

_REACH = 48  # characters before a trigger in which an expression may begin
_DEPTH = 4  # expressions within expressions
_GROWTH = 4  # expressions grown to the right


@attrs.frozen(slots=True)
class Found:
    """Words that name a time, what they say, and the rule and language that read them."""

    start: int
    end: int
    expression: Expression
    rule: Rule
    language: Language


def fold(text: str) -> str:
    """Return the text in lower case, digits narrow, every character in its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_NARROW) if _WIDE.search(low) else low


_WIDE = re.compile("[\uff10-\uff19]")
_NARROW = {0xFF10 + digit: str(digit) for digit in range(10)}


def find(text: str, language: Language, start: int = 0, end: int | None = None) -> list[Found]:
    """Find every time a stretch of text names, left to right, without overlaps."""
    return list(_find(text, language, start, len(text) if end is None else end))


def _find(text: str, language: Language, start: int, end: int) -> Iterator[Found]:
    grammar: Grammar = language.grammar
    parser = _Parser(text, fold(text), grammar)
    at = start
    for trigger in grammar.scan.finditer(parser.low, start, end):
        place = trigger.start()
        if place < at:
            continue
        for begin in parser.beginnings(at, place):
            if begin < at:
                continue
            hit = parser.outermost(begin)
            if hit is None or hit[0] > end:
                continue
            at = hit[0]
            if hit[1] is not None:
                yield Found(begin, at, hit[1], hit[2].rule, language)


_BACK = re.compile(r"[^\W\d_]+|[\d.,:/]+|[\s\-\u2010-\u2015\u223c~'\u2019`]+|.", re.DOTALL)
_Hit = tuple[int, Expression | None, Production]
_PARSE = _Hit | None


class _Parser:
    """One text, read by one grammar."""

    __slots__ = ("begin", "closed", "grammar", "grow", "low", "memo", "spaced", "stages", "text")

    def __init__(self, text: str, low: str, grammar: Grammar) -> None:
        self.text = text
        self.low = low
        self.grammar = grammar
        self.begin = grammar.begin
        self.grow = grammar.grow
        self.spaced = grammar.spaced
        self.memo: dict[int, _PARSE] = {}
        self.closed: dict[int, _PARSE] = {}
        self.stages: dict[int, list[_Hit]] = {}

    def beginnings(self, floor: int, place: int) -> list[int]:
        """The places, left to right, where an expression around a trigger may begin."""
        if not self.spaced:
            return [place]
        places = [place]
        lexicon, begin = self.grammar.lexicon, self.begin
        at = place
        for piece in reversed(_BACK.findall(self.low, max(floor, place - _REACH), place)):
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
        if at > 0 and self.low[at - 1 : at].isalnum() and places[-1] == at and at == place - _REACH:
            places.pop()  # the window cut a word in two
        places.reverse()
        return places

    def outermost(self, at: int) -> _PARSE:
        """The longest expression that begins at a place and may end where it does."""
        best = self.parse(at, 0)
        return best if self.spaced else self.closed.get(at)

    def parse(self, at: int, depth: int) -> _PARSE:
        """The longest expression that begins at a place, grown to the right."""
        if at in self.memo:
            return self.memo[at]
        best = self._best(self.begin, at, at, depth, None)
        if best is not None:
            stages = [best]
            for _ in range(_GROWTH):
                if best[1] is None:
                    break
                more = self._best(self.grow, at, best[0], depth, best[1])
                if more is None or more[0] <= best[0]:
                    break
                best = more
                stages.insert(0, best)
            self.stages[at] = stages
        self.memo[at] = best
        return best

    def _best(
        self,
        table: dict[str, Index],
        start: int,
        at: int,
        depth: int,
        left: Expression | None,
    ) -> _PARSE:
        best: _PARSE = None
        low = self.low
        for production in self._candidates(table, at):
            opening = production.opens(low, at)
            if opening is not None:
                # Only a longer hit matters, or one that may end where it does: others are not built.
                kept = best if self.spaced else self.closed.get(start)
                floor = kept[0] if kept is not None else 0
                hit = self._match(production, opening, start, at, depth, left, floor)
                if hit is not None:
                    if best is None or hit[0] > best[0]:
                        best = hit
                    if not self.spaced:
                        self._close(start, hit)
        return best

    def _close(self, start: int, hit: tuple[int, Expression | None, Production]) -> None:
        """Keep the longest of what may end where it does; a decoy may end anywhere."""
        before = self.closed.get(start)
        if (before is None or hit[0] > before[0]) and (
            hit[1] is None or self.grammar.closes(self.low, hit[0])
        ):
            self.closed[start] = hit

    def _candidates(self, table: dict[str, Index], at: int) -> tuple[Production, ...]:
        """The productions that can go on with the words at a place."""
        words = (WORDS if self.spaced else LETTERS).match(self.low, at)
        if words is None:
            return ()
        first, second = words.groups()
        if first.isdigit():
            first = "0"
        elif first in DASHES:
            first = "-"
        index = table.get(first)
        if index is None:
            index = table.get(INNER if first in self.begin else ANY) or table.get(ANY)
            if index is None:
                return ()
        if second is None:
            return index[OTHER]
        if second.isdigit():
            second = "0"
        elif second in DASHES:
            second = "-"
        found = index.get(second)
        return found if found is not None else index[INNER if second in self.begin else ANY]

    def _match(
        self,
        production: Production,
        opening: re.Match[str] | None,
        start: int,
        at: int,
        depth: int,
        left: Expression | None,
        floor: int,
    ) -> _PARSE:
        values: dict[str, Any] = {}
        end = at
        for step in production.steps:
            if isinstance(step, Call):
                if left is not None:
                    inner, left = left, None
                else:
                    if depth >= _DEPTH:
                        return None
                    self.parse(end, depth + 1)
                    hit = next((h for h in self.stages.get(end, ()) if step.takes(h[1])), None)
                    if hit is None or hit[1] is None:
                        return None
                    end, inner = hit[0], hit[1]
                if not step.accepts(inner):
                    return None
                values[step.name] = inner
            else:
                match = opening or step.match(self.low, end)
                opening = None
                if match is None:
                    return None
                end = match.end()
                if end <= floor and step is production.steps[-1]:
                    return None
                if step.fills:
                    found = filled(match, step, self.text)
                    if found is None:
                        return None
                    values.update(found)
        rule = production.rule
        if end <= floor:
            return None
        if rule.guard is not None and not rule.guard(self.text, start, end):
            return None
        if rule.decoy:
            return end, None, production
        expression = rule.meaning(**values)
        return None if expression is None else (end, expression, production)
