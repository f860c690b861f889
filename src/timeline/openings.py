"""How a pattern can begin: the first two words, or characters, of what it matches."""

from __future__ import annotations

import re

from . import pattern as p
from .rule import Form, Language, Table


def openings(sequence: p.Sequence, language: Language) -> set[tuple[str, str]]:
    """The first and second words with which a sequence can begin; ANY where it may be any word."""
    if not language.spaced:
        return {(*head, ANY, ANY)[:2] for head in _heads(sequence, language, 2)}  # type: ignore[misc]
    pairs = {(_key(word), ANY) for word in _begins(sequence, language)}
    if not sequence:
        return pairs
    node, rest = sequence[0], sequence[1:]
    if isinstance(node, p.Text):
        match = _TWO.match(node.text)
        if match is None:
            return pairs
        after = (p.Text(match[2]), *rest) if match[2] else rest
        return {(_key(match[1]), second) for second in _seconds(after, language)}
    if isinstance(node, p.Choice):
        found: set[tuple[str, str]] = set()
        for option in node.options:
            found |= openings((*option, *rest), language)
        return found
    if isinstance(node, p.Slot) and not node.nested:
        slot = language.slots[node.kind]
        blank = rest and isinstance(rest[0], p.Text) and rest[0].text[0] in " ~"
        if isinstance(slot, Table) and blank:
            seconds = _seconds(rest, language)
            found = set()
            for word in slot.words:
                single = WORD.fullmatch(word) is not None
                key = _key(_first(word.lower()))
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
    if not required(rest):
        return {ANY}
    # Only letters and figures are told apart as second words.
    return {_key(word) if word[0].isalnum() else ANY for word in _begins(rest, language)}


def _key(word: str) -> str:
    return "0" if word[0].isdigit() else word


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
                empty = empty or not required(option)
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


def required(sequence: p.Sequence) -> bool:
    """Whether a sequence takes at least one character that is no blank."""
    for node in sequence:
        if isinstance(node, p.Text) and node.text.strip(" ~_"):
            return True
        if isinstance(node, p.Slot):
            return True
        if isinstance(node, p.Choice) and all(required(option) for option in node.options):
            return True
    return False


def _first(text: str) -> str:
    match = WORD.match(text)
    assert match is not None
    return match[0]
