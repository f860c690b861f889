"""Compile a language for the engine: what to look for, which rules may begin where, and how.

Each rule becomes a few steps, a regular expression for each run of plain nodes and a call for each
nested expression. Rules are filed under the words they can begin with, and the whole language gets
one regular expression of trigger words, so that a text is looked at closely only where it matters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from . import pattern as p
from .expression import Expression
from .rule import Form, Language, Rule, Table, normal
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


@attrs.frozen(slots=True)
class Step:
    """A run of plain nodes: its regular expression and the slots it fills."""

    match: Callable[[str, int], re.Match[str] | None]
    fills: tuple[tuple[int, str, Table | Form], ...]


@attrs.frozen(slots=True)
class Call:
    """A nested expression: the parameter it fills and the test it must pass."""

    name: str
    accepts: Callable[[Expression], bool]

    def takes(self, expression: Expression | None) -> bool:
        """Whether an expression can stand here; a decoy, which is None, cannot."""
        return expression is not None and self.accepts(expression)


@attrs.frozen(slots=True, eq=False)
class Production:
    """One pattern of a rule, ready to run.

    Attributes
    ----------
    rule : Rule
        Whose pattern it is.
    opens : callable
        Matches the first run of plain nodes: most productions fail here, so it is tried first.
    steps : tuple
        All runs and calls in order.
    """

    rule: Rule
    opens: Callable[[str, int], re.Match[str] | None]
    steps: tuple[Step | Call, ...]


Index = dict[str, tuple[Production, ...]]
"""Productions by the second word of what they match."""


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
        The same for what can follow a nested expression that begins a production.
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
    closes: Callable[[str, int], re.Match[str] | None]


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
    forms: set[str] = set()
    lexicon: set[str] = set()
    for rule in language.rules:
        for text in rule.patterns:
            try:
                sequence = p.parse(text)
                steps = tuple(_steps(sequence, language))
                opens = next((step.match for step in steps if isinstance(step, Step)), _ANYTHING)
                production = Production(rule, opens, steps)
            except (KeyError, ValueError, re.error) as error:
                raise ValueError(f"rule {rule.name!r}, pattern {text!r}: {error}") from error
            nested = isinstance(sequence[0], p.Slot) and sequence[0].nested
            table, rest = (grow, sequence[1:]) if nested else (begin, sequence)
            for first, second in sorted(_openings_of(rest, language)):
                table.setdefault(first, []).append((second, production))
            # A nested expression brings a trigger of its own, from which to walk back.
            if not (nested or (language.spaced and any(s.nested for s in p.slots(sequence)))):
                words, fragments = _triggers(sequence, language)
                literal |= words
                forms |= fragments
            lexicon |= _words(sequence, language)
    for key, productions in grow.items():
        if key != ANY:
            productions.extend(grow.get(ANY, ()))
    scan = _scan(literal, forms, None if language.spaced else set(begin))
    return Grammar(
        re.compile(scan),
        {key: _index(found) for key, found in begin.items()},
        {key: _index(found) for key, found in grow.items()},
        frozenset(lexicon),
        language.spaced,
        re.compile(language.closing).match,
    )


def _index(found: list[tuple[str, Production]]) -> Index:
    """File productions by their second word, in the order of the rules."""
    seconds = dict.fromkeys(second for second, _ in found)
    return {
        wanted: tuple(dict.fromkeys(p for second, p in found if second in (wanted, ANY)))
        for wanted in (*seconds, ANY)
    }


def _openings_of(sequence: p.Sequence, language: Language) -> set[tuple[str, str]]:
    """The first and second words with which a sequence can begin; ANY where it may be any word."""
    if not language.spaced:
        return {(*head, ANY, ANY)[:2] for head in _heads(sequence, language, 2)}  # type: ignore[misc]
    pairs = {(_key(word, True), ANY) for word in _begins(sequence, language)}
    if not sequence:
        return pairs
    node, rest = sequence[0], sequence[1:]
    if isinstance(node, p.Text):
        match = _TWO.match(node.text)
        if match is None:
            return pairs
        after = (p.Text(match[2]), *rest) if match[2] else rest
        return {(_key(match[1], True), second) for second in _seconds(after, language)}
    if isinstance(node, p.Choice):
        found: set[tuple[str, str]] = set()
        for option in node.options:
            found |= _openings_of((*option, *rest), language)
        return found
    if isinstance(node, p.Slot) and not node.nested:
        slot = language.slots[node.kind]
        blank = rest and isinstance(rest[0], p.Text) and rest[0].text[0] in " ~"
        if isinstance(slot, Table) and blank:
            seconds = _seconds(rest, language)
            found = set()
            for word in slot.words:
                single = WORD.fullmatch(word) is not None
                key = _key(_first(word.lower()), True)
                found |= {(key, second) for second in (seconds if single else {ANY})}
            return found
    return pairs


def _heads(sequence: p.Sequence, language: Language, count: int) -> set[tuple[str, ...]]:
    """The first letters with which a sequence can begin, a figure being "0"."""
    if not sequence or count == 0:
        return {()}
    node, rest = sequence[0], sequence[1:]
    if isinstance(node, p.Look):
        return _heads(rest, language, count)
    if isinstance(node, p.Choice):
        return {h for option in node.options for h in _heads((*option, *rest), language, count)}
    if isinstance(node, p.Text):
        starts = {_letters(node.text)}
    elif node.nested:
        return {(ANY,)}
    else:
        slot = language.slots[node.kind]
        if isinstance(slot, Table):
            starts = {_letters(word.lower()) for word in slot.words}
        elif slot.figure:
            starts = {("0",)}
        else:
            starts = {(*_letters(word), ANY) for word in slot.begins} or {(ANY,)}
    heads: set[tuple[str, ...]] = set()
    for start in {start[:count] for start in starts}:
        more = _heads(rest, language, count - len(start)) if ANY not in start else {()}
        heads |= {start + after for after in more}
    return heads


_LETTER = re.compile(r"\d+|[^\s~_]")


def _letters(text: str) -> tuple[str, ...]:
    found = _LETTER.findall(text.replace("\\", ""))
    # An apostrophe is written in many ways, as a dash is, for which the engine looks for "-".
    return tuple("0" if x[0].isdigit() else ANY if x == "'" else x for x in found)


_TWO = re.compile(r"\s*([^\W\d_]+)[ ~](.*)$", re.DOTALL)


def _seconds(rest: p.Sequence, language: Language) -> set[str]:
    if not _required(rest):
        return {ANY}
    # Only letters and figures are told apart as second words.
    return {_key(word, True) if word[0].isalnum() else ANY for word in _begins(rest, language)}


def _steps(sequence: p.Sequence, language: Language) -> Iterable[Step | Call]:
    parts = p.split(sequence)
    for index, part in enumerate(parts):
        if isinstance(part, p.Slot):
            yield Call(part.name, NESTED[part.kind])
            continue
        fills: list[tuple[int, str, Table | Form]] = []
        body = _regex(part, language, fills)
        closing = r"(?!\w)" if language.spaced and index == len(parts) - 1 else ""
        yield Step(re.compile(body + closing).match, tuple(fills))


def _regex(
    sequence: p.Sequence, language: Language, fills: list[tuple[int, str, Table | Form]]
) -> str:
    out: list[str] = []
    for node in sequence:
        if isinstance(node, p.Text):
            out.append(node.regex())
        elif isinstance(node, p.Look):
            sign = "=" if node.wanted else "!"
            out.append(f"(?{sign}{_regex(node.what, language, fills)})")
        elif isinstance(node, p.Choice):
            options = [_regex(option, language, fills) for option in node.options]
            out.append(f"(?:{'|'.join(options)})")
        else:
            slot = language.slots[node.kind]
            fills.append((len(fills) + 1, node.name, slot))
            out.append(f"({slot_regex(slot)})")
    return "".join(out)


def slot_regex(slot: Table | Form) -> str:
    """Return the regular expression of a slot's words, longest first."""
    if isinstance(slot, Form):
        return slot.regex
    words = sorted(slot.words, key=lambda word: (-len(word), word))
    return "|".join(p.Text(word.lower()).regex() for word in words)


def _key(word: str, spaced: bool) -> str:
    if word[0].isdigit():
        return "0"
    return word if spaced else word[0]


ANY = "*"
"""Files a production that goes on with a nested expression, whatever its first word."""
WORD = re.compile(r"[^\W\d_]+|\d+|.", re.DOTALL)


def _begins(sequence: p.Sequence, language: Language) -> set[str]:
    """The words, or digits, that a sequence can begin with; blanks are passed over."""
    found: set[str] = set()
    for node in sequence:
        if isinstance(node, p.Text):
            text = node.text.lstrip(" ~_")
            if text:
                return found | {_first(text)}
            continue
        if isinstance(node, p.Look):
            continue
        if isinstance(node, p.Choice):
            empty = False
            for option in node.options:
                inner = _begins(option, language)
                found |= inner
                empty = empty or not _required(option)
            if empty:
                continue
            return found
        if node.nested:
            return found | {ANY}
        slot = language.slots[node.kind]
        if isinstance(slot, Form):
            return found | set(slot.begins)
        return found | {_first(word.lower()) for word in slot.words}
    return found


def _required(sequence: p.Sequence) -> bool:
    """Whether a sequence takes at least one character that is no blank."""
    for node in sequence:
        if isinstance(node, p.Text) and node.text.strip(" ~_"):
            return True
        if isinstance(node, p.Slot):
            return True
        if isinstance(node, p.Choice) and all(_required(option) for option in node.options):
            return True
    return False


def _first(text: str) -> str:
    match = WORD.match(text)
    assert match is not None
    return match[0]


def _triggers(sequence: p.Sequence, language: Language) -> tuple[set[str], set[str]]:
    """The words, and forms, one of which every text that matches must contain."""
    if not language.spaced:
        # Without blanks there is no walking back over words: look for what comes first.
        return _openings(sequence, language)
    best: tuple[int, set[str], set[str]] | None = None
    for node in sequence:
        words, forms = _node_triggers(node, language)
        if not words and not forms:
            continue
        weak = sum(word in language.weak for word in words) + 1000 * (not words and not forms)
        if best is None or weak < best[0]:
            best = (weak, words, forms)
        if weak == 0:
            break
    return (best[1], best[2]) if best else (set(), set())


def _node_triggers(node: p.Node, language: Language) -> tuple[set[str], set[str]]:
    if isinstance(node, p.Text):
        written = re.findall(r"[^\W_]+(?:\.[^\W_]+)*", node.text)
        strong = [word for word in written if word not in language.weak]
        chosen = max(strong or written, key=len, default="")
        return ({chosen} if chosen else set()), set()
    if isinstance(node, p.Choice):
        words: set[str] = set()
        forms: set[str] = set()
        for option in node.options:
            found = _triggers(option, language)
            if not found[0] and not found[1]:
                return set(), set()  # an optional part need not be there
            words |= found[0]
            forms |= found[1]
        return words, forms
    if isinstance(node, p.Slot) and not node.nested:
        slot = language.slots[node.kind]
        if isinstance(slot, Form):
            return set(), ({slot.trigger} if slot.trigger else set())
        if not slot.weak:
            return {word.lower() for word in slot.words}, set()
    return set(), set()


def _openings(sequence: p.Sequence, language: Language) -> tuple[set[str], set[str]]:
    words: set[str] = set()
    forms: set[str] = set()
    for node in sequence:
        if isinstance(node, p.Text):
            text = node.text.lstrip(" ~_")
            if text:
                return words | {re.split("[ ~_]", text)[0]}, forms
        elif isinstance(node, p.Choice):
            empty = False
            for option in node.options:
                found = _openings(option, language)
                words |= found[0]
                forms |= found[1]
                empty = empty or not _required(option)
            if not empty:
                return words, forms
        elif isinstance(node, p.Slot):
            slot = language.slots[node.kind]
            if isinstance(slot, Form):
                return words, forms | {slot.trigger or slot.regex}
            return words | {word.lower() for word in slot.words}, forms
    return words, forms


def _words(sequence: p.Sequence, language: Language) -> set[str]:
    found: set[str] = set()
    for node in sequence:
        if isinstance(node, p.Text):
            found |= set(re.findall(r"[^\W\d_]+", node.text))
        elif isinstance(node, p.Choice):
            for option in node.options:
                found |= _words(option, language)
        elif isinstance(node, p.Slot) and not node.nested:
            slot = language.slots[node.kind]
            words = slot.begins if isinstance(slot, Form) else slot.words
            for word in words:
                found |= set(re.findall(r"[^\W\d_]+", word.lower()))
    return found


def _scan(literal: set[str], forms: set[str], firsts: set[str] | None) -> str:
    words = {normal(word) for word in literal}
    if firsts is None:
        words = {w for w in words if not any(w != v and w.startswith(v + " ") for v in words)}
    body = "|".join([*sorted(forms), trie(words)])
    if firsts is None:
        return rf"(?<!\w)(?:{body})(?!\w)"
    # A set of first characters is what the regular expression engine searches fastest; the rest
    # looks back over the character found: no letter before it, not inside a figure, and the body.
    first = "".join(r"\d" if key == "0" else re.escape(key) for key in sorted(firsts))
    return rf"(?s:[{first}](?<!\w.)(?<!\d[.,/:\u00b7-].)(?<=(?=(?:{body})).))"


def trie(words: set[str]) -> str:
    """Return one regular expression for many words, sharing what they begin with.

    >>> trie({"may", "march"})
    'ma(?:rch|y)'
    """
    prefixes: dict[str, set[str]] = {}
    for word in words:
        prefixes.setdefault(word[:1], set()).add(word[1:])
    options: list[str] = []
    for first, rests in sorted(prefixes.items()):
        if not first:
            continue
        options.append(
            p.Text(first).regex() + trie(rests) if rests != {""} else p.Text(first).regex()
        )
    if not options:
        return ""
    body = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    if "" in words:
        return f"(?:{body})?" if len(options) == 1 else body + "?"
    return body


def filled(match: re.Match[str], step: Step, text: str) -> dict[str, Any] | None:
    """Return the values of a step's slots; None if a word is refused."""
    values: dict[str, Any] = {}
    for group, name, slot in step.fills:
        start, end = match.span(group)
        if start < 0 or name == "_":
            continue
        written = text[start:end]
        value = slot.read(written) if isinstance(slot, Form) else slot.look_up(written)
        if value is None:
            return None
        values[name] = value
    return values
