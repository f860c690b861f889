"""Compile a language for the engine: what to look for, which rules may begin where, and how.

Each rule becomes a few steps, a regular expression for each run of plain nodes and a call for each
nested expression. Rules are filed under the words they can begin with, and the whole language gets
one regular expression of trigger words, so that a text is looked at closely only where it matters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any

import attrs

from . import pattern as p
from .expression import Expression
from .openings import ANY, INNER, OTHER, openings
from .rule import Form, Language, Rule, Table
from .triggers import scan_regex, triggers, words_of
from .when import Granularity as G

_DAYS = frozenset({G.DAY})
_DATES = frozenset(
    {
        G.DAY, G.WEEK, G.WEEKEND, G.MONTH, G.QUARTER, G.HALF, G.SEASON, G.YEAR, G.DECADE, G.CENTURY,
    }
)  # fmt: skip
_LONG = _DATES - {G.DAY}


def _unit(allowed: frozenset[G]) -> Callable[[Expression], bool]:
    return lambda expression: expression.unit in allowed and expression.kind == "DATE"


NESTED: dict[str, Callable[[Expression], bool]] = {
    "Time": lambda e: e.unit is not None and e.kind == "DATE",
    "Date": _unit(_DATES),
    "Day": _unit(_DAYS),
    "Period": _unit(_LONG),
    "Week": _unit(frozenset({G.WEEK})),
    "Month": _unit(frozenset({G.MONTH})),
    "Year": _unit(frozenset({G.YEAR})),
    "Clock": _unit(frozenset({G.MINUTE})),
    "Part": _unit(frozenset({G.PART_OF_DAY})),
    "Duration": lambda e: e.kind == "DURATION",
}
"""What a nested slot accepts."""


Match = Callable[[str, int], re.Match[str] | None]


@attrs.frozen(slots=True)
class Step:
    """A run of plain nodes.

    Attributes
    ----------
    match : callable
        Its regular expression, at a place.
    fills : tuple
        The group of each slot, the parameter it fills, and what reads its words; None refuses them.
    last : bool
        Whether the production ends with it.
    """

    match: Match
    fills: tuple[tuple[int, str, Callable[[str], Any]], ...]
    last: bool


@attrs.frozen(slots=True)
class Call:
    """A nested expression: the parameter it fills and the test it must pass."""

    name: str
    accepts: Callable[[Expression], bool]


@attrs.frozen(slots=True, eq=False)
class Production:
    """One pattern of a rule, ready to run.

    Attributes
    ----------
    rule : Rule
        Whose pattern it is.
    name : str
        The rule's, after the language's.
    left : Call or None
        The expression it grows from, if it begins with one.
    gate : callable or None
        Matches what many productions begin with.
    opens : callable
        Matches the first run of plain nodes: most productions fail here, so it is tried first.
    steps : tuple
        All runs and calls after that in order.
    """

    rule: Rule
    name: str
    left: Call | None
    gate: Match | None
    opens: Match
    steps: tuple[Step | Call, ...]


Group = tuple[Match | None, tuple[Production, ...]]
"""Productions in a row that share a gate, so that it need be asked but once."""
Index = dict[str, tuple[Group, ...]]
"""Productions by the second word, or the next two letters, of what they match."""


@attrs.frozen(slots=True, eq=False)
class Grammar:
    """A compiled language.

    Attributes
    ----------
    scan : pattern
        Finds the trigger words in folded text.
    begin : mapping
        The word (or character) at a place, and the word after it, to the productions that can
        begin there; under :data:`ANY`, those that do not care for the second word.
    grow : mapping
        The same for what can follow a nested expression that begins a production; under
        :data:`INNER`, what follows is another one.
    lexicon : frozenset of str
        The words that may stand before a trigger inside an expression.
    spaced : bool
        Whether expressions begin and end at words.
    closes : callable
        Matches where an expression may end.
    """

    scan: re.Pattern[str]
    begin: dict[str, Index]
    grow: dict[str, Index]
    lexicon: frozenset[str]
    spaced: bool
    closes: Match


_ANYTHING = re.compile("").match


def compile_language(language: Language) -> Grammar:
    """Compile every rule of a language.

    Raises
    ------
    ValueError
        If a rule names a slot the language does not have, naming the rule.
    """
    begin: dict[str, list[tuple[str, Production]]] = {}
    grow: dict[str, list[tuple[str, Production]]] = {}
    literal: set[str] = set()
    forms: set[Form] = set()
    lexicon: set[str] = set()
    for rule in language.rules:
        for text in rule.patterns:
            try:
                sequence = p.parse(text)
                production = _production(rule, sequence, language)
            except (KeyError, ValueError, re.error) as error:
                raise ValueError(f"rule {rule.name!r}, pattern {text!r}: {error}") from error
            nested = production.left is not None
            table, rest = (grow, sequence[1:]) if nested else (begin, sequence)
            for first, second in sorted(openings(rest, language)):
                table.setdefault(first, []).append((second, production))
            # A nested expression brings a trigger of its own, from which to walk back.
            if not (nested or (language.spaced and any(s.nested for s in p.slots(sequence)))):
                words, fragments = triggers(sequence, language)
                literal |= words
                forms |= fragments
            lexicon |= words_of(sequence, language)
    begin.pop(INNER, None)  # what begins with an expression begins with what that begins with
    scan = scan_regex(literal, forms, None if language.spaced else set(begin))
    return Grammar(
        re.compile(scan),
        {key: _index(found, begin, language.spaced) for key, found in begin.items()},
        {key: _index(found, begin, language.spaced) for key, found in grow.items()},
        frozenset(lexicon),
        language.spaced,
        re.compile(language.closing).match,
    )


_gate_of = attrgetter("gate")


def _index(found: list[tuple[str, Production]], begin: Container[str], spaced: bool) -> Index:
    """File productions by their second word, or letters, in the order of the rules."""
    filed: dict[str, dict[Production, int]] = {}
    for order, (second, production) in enumerate(found):
        filed.setdefault(second, {}).setdefault(production, order)
    index = {}
    for wanted in (*filed, *({ANY, OTHER, INNER} - filed.keys())):
        second = wanted if spaced else wanted[:1]
        inner = INNER if second in begin or wanted in (OTHER, INNER) else wanted
        orders: dict[Production, int] = {}
        for fit in {wanted, second, inner, ANY}:
            for production, order in filed.get(fit, {}).items():
                orders[production] = min(order, orders.get(production, order))
        row = sorted(orders, key=orders.__getitem__)
        index[wanted] = tuple((gate, tuple(some)) for gate, some in groupby(row, _gate_of))
    return index


def _production(rule: Rule, sequence: p.Sequence, language: Language) -> Production:
    first, *rest = _steps(sequence, language)
    left, steps = (first, rest) if isinstance(first, Call) else (None, [first, *rest])
    opens = next((step.match for step in steps if isinstance(step, Step)), _ANYTHING)
    gate = None
    match sequence:
        case (
            p.Slot(nested=False) as form,
            p.Text(" " | "~" | "-"),
            p.Slot(nested=False) as word,
            *_,
        ):
            if isinstance(language.slots[form.kind], Form):
                gate = _gate(_regex((form, p.Text("~"), word), language, []))
    return Production(rule, f"{language.code}.{rule.name}", left, gate, opens, tuple(steps))


@lru_cache(maxsize=64)
def _gate(regex: str) -> Match:
    return re.compile(regex).match


def _steps(sequence: p.Sequence, language: Language) -> Iterable[Step | Call]:
    parts = p.split(sequence)
    for index, part in enumerate(parts):
        if isinstance(part, p.Slot):
            yield Call(part.name, NESTED[part.kind])
            continue
        last = index == len(parts) - 1
        filled: list[p.Slot] = []
        body = _regex(part, language, filled) + (r"(?!\w)" if language.spaced and last else "")
        fills = [
            (group, slot.name, language.slots[slot.kind].read)
            for group, slot in enumerate(filled, start=1)
            if slot.name != "_"
        ]
        yield Step(re.compile(body).match, tuple(fills), last)


def _regex(sequence: p.Sequence, language: Language, filled: list[p.Slot]) -> str:
    out: list[str] = []
    for node in sequence:
        if isinstance(node, p.Text):
            out.append(node.regex())
        elif isinstance(node, p.Look):
            sign = "=" if node.wanted else "!"
            out.append(f"(?{sign}{_regex(node.what, language, filled)})")
        elif isinstance(node, p.Choice):
            options = [_regex(option, language, filled) for option in node.options]
            out.append(f"(?:{'|'.join(options)})")
        else:
            filled.append(node)
            out.append(f"({slot_regex(language.slots[node.kind])})")
    return "".join(out)


def slot_regex(slot: Table | Form) -> str:
    """Return the regular expression of a slot's words, longest first."""
    if isinstance(slot, Form):
        return slot.regex
    words = sorted(slot.words, key=lambda word: (-len(word), word))
    return "|".join(p.Text(word.lower()).regex() for word in words)
