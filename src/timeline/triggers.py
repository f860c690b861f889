"""What to look for in a text: words, or forms, one of which every match must contain."""

from __future__ import annotations

import re

from . import pattern as p
from .openings import required
from .rule import Form, Language, normal


def triggers(sequence: p.Sequence, language: Language) -> tuple[set[str], set[str]]:
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
            found = triggers(option, language)
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
                empty = empty or not required(option)
            if not empty:
                return words, forms
        elif isinstance(node, p.Slot):
            slot = language.slots[node.kind]
            if isinstance(slot, Form):
                return words, forms | {slot.trigger or slot.regex}
            return words | {word.lower() for word in slot.words}, forms
    return words, forms


def words_of(sequence: p.Sequence, language: Language) -> set[str]:
    """Return the words a sequence can hold, which may stand before a trigger."""
    found: set[str] = set()
    for node in sequence:
        if isinstance(node, p.Text):
            found |= set(re.findall(r"[^\W\d_]+", node.text))
        elif isinstance(node, p.Choice):
            for option in node.options:
                found |= words_of(option, language)
        elif isinstance(node, p.Slot) and not node.nested:
            slot = language.slots[node.kind]
            words = slot.begins if isinstance(slot, Form) else slot.words
            for word in words:
                found |= set(re.findall(r"[^\W\d_]+", word.lower()))
    return found


def scan_regex(literal: set[str], forms: set[str], firsts: set[str] | None) -> str:
    """Return the expression that finds triggers; ``firsts`` where words are not set apart."""
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
