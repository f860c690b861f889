"""Find the words that name a time: the engine, which knows no language.

The text is scanned once for trigger words. At each, the engine walks back over the words that can
stand before it, then tries the rules that can begin there, and keeps the longest match. Every step
is bounded, so the time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from .expression import Expression
from .grammar import ANY, Call, Grammar, Production, filled
from .rule import Language, Rule

_REACH = 48  # characters before a trigger in which an expression may begin
_DEPTH = 4  # expressions within expressions
_GROWTH = 4  # expressions grown to the right


@attrs.frozen(slots=True)
class Found:
    """Words that name a time, what they say, and the rule that read them."""

    start: int
    end: int
    expression: Expression
    rule: Rule


def fold(text: str) -> str:
    """Return the text in lower case, every character in its place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


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
                yield Found(begin, at, hit[1], hit[2].rule)


_BACK = re.compile(r"[^\W\d_]+|[\d.,:/]+|[\s\-\u2010-\u2015\u223c~'\u2019`]+|.", re.DOTALL)
_PARSE = tuple[int, Expression | None, Production] | None


class _Parser:
    """One text, read by one grammar."""

    __slots__ = ("begin", "closed", "grammar", "grow", "low", "memo", "spaced", "text")

    def __init__(self, text: str, low: str, grammar: Grammar) -> None:
        self.text = text
        self.low = low
        self.grammar = grammar
        self.begin = grammar.begin
        self.grow = grammar.grow
        self.spaced = grammar.spaced
        self.memo: dict[tuple[int, int], _PARSE] = {}
        self.closed: _PARSE = None

    def beginnings(self, floor: int, place: int) -> list[int]:
        """The places, left to right, where an expression around a trigger may begin."""
        if not self.spaced:
            return [place]
        places = [place]
        lexicon = self.grammar.lexicon
        at = place
        for piece in reversed(_BACK.findall(self.low, max(floor, place - _REACH), place)):
            at -= len(piece)
            first = piece[0]
            if first.isalpha():
                if piece not in lexicon:
                    break
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
        self.closed = None
        self.parse(at, 0)
        return self.closed

    def parse(self, at: int, depth: int) -> _PARSE:
        """The longest expression that begins at a place, grown to the right."""
        key = (at, depth)
        if depth and key in self.memo:
            return self.memo[key]
        best = self._best(self.begin, at, at, depth, None)
        if best is not None:
            for _ in range(_GROWTH):
                if best[1] is None:
                    break
                more = self._best(self.grow, at, best[0], depth, best[1])
                if more is None or more[0] <= best[0]:
                    break
                best = more
        if depth:
            self.memo[key] = best
        return best

    def _best(
        self,
        table: dict[str, tuple[Production, ...]],
        start: int,
        at: int,
        depth: int,
        left: Expression | None,
    ) -> _PARSE:
        best: _PARSE = None
        for production in table.get(self._key(at), table.get(ANY, ())):
            hit = self._match(production, start, at, depth, left)
            if hit is None:
                continue
            if best is None or hit[0] > best[0]:
                best = hit
            closed = self.closed
            if depth == 0 and (closed is None or hit[0] > closed[0]) and self._closes(hit):
                self.closed = hit
        return best

    def _closes(self, hit: tuple[int, Expression | None, Production]) -> bool:
        return hit[1] is None or self.grammar.closes(self.low, hit[0]) is not None

    def _key(self, at: int) -> str:
        low = self.low
        n = len(low)
        while at < n and low[at].isspace():
            at += 1
        if at >= n:
            return ""
        first = low[at]
        if first.isdigit():
            return "0"
        if not self.spaced:
            return first
        if not first.isalpha():
            return "-" if "\u2010" <= first <= "\u2015" else first
        end = at + 1
        while end < n and low[end].isalpha():
            end += 1
        return low[at:end]

    def _match(
        self, production: Production, start: int, at: int, depth: int, left: Expression | None
    ) -> _PARSE:
        values = {}
        end = at
        steps = production.steps
        for step in steps:
            if isinstance(step, Call):
                if left is not None:
                    inner, left = left, None
                else:
                    if depth >= _DEPTH:
                        return None
                    hit = self.parse(end, depth + 1)
                    if hit is None or hit[1] is None:
                        return None
                    end, inner = hit[0], hit[1]
                if not step.accepts(inner):
                    return None
                values[step.name] = inner
            else:
                match = step.match(self.low, end)
                if match is None:
                    return None
                end = match.end()
                if step.fills:
                    found = filled(match, step, self.text)
                    if found is None:
                        return None
                    values.update(found)
        rule = production.rule
        if rule.guard is not None and not rule.guard(self.text, start, end):
            return None
        if rule.decoy:
            return end, None, production
        expression = rule.meaning(**values)
        return None if expression is None else (end, expression, production)
