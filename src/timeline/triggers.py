"""What to look for in a text: words, or forms, one of which every match must contain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from . import pattern as p
from .openings import spelt
from .rule import Form, Language, normal


def triggers(sequence: p.Sequence, language: Language) -> tuple[set[str], set[Form]]:
    """The words, and forms, one of which every text that matches must contain."""
    if not language.spaced:
        # Without blanks there is no walking back over words: look for what comes first.
        return _openings(sequence, language)
    best: tuple[int, set[str], set[Form]] | None = None
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


def _node_triggers(node: p.Node, language: Language) -> tuple[set[str], set[Form]]:
    if isinstance(node, p.Text):
        written = re.findall(r"[^\W_]+(?:\.[^\W_]+)*", node.text)
        strong = [word for word in written if word not in language.weak]
        chosen = max(strong or written, key=len, default="")
        return ({chosen} if chosen else set()), set()
    if isinstance(node, p.Choice):
        words: set[str] = set()
        forms: set[Form] = set()
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
            return set(), ({slot} if slot.trigger else set())
        if not slot.weak:
            return {word.lower() for word in slot.words}, set()
    return set(), set()


_AHEAD = 4
"""Letters of what a match begins with that are looked for where words are not set apart."""


def _openings(sequence: p.Sequence, language: Language) -> tuple[set[str], set[Form]]:
    """The letters, or forms, one of which every match begins with; a "_" is a blank or nothing.

    A form met first is looked for; one met later ends the letters, unless it is a figure.
    """
    words: set[str] = set()
    forms: set[Form] = set()
    for text, node in spelt(sequence, language, _ahead, figures=False):
        word = re.sub("[ ~]", "_", text)
        slot = None if node is None or node.nested else language.slots[node.kind]
        if not isinstance(slot, Form):
            words.add(word)
        elif not word.strip("_"):
            forms.add(slot)
        else:
            words |= {word + digit for digit in "0123456789"} if slot.figure else {word}
    # What begins as another does is found with it.
    return {w for w in words if w and not any(w[:n] in words for n in range(1, len(w)))}, forms


def _ahead(text: str) -> bool:
    return sum(letter not in " _~" for letter in text) >= _AHEAD


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
            words = (
                (begin.split()[0] for begin in slot.begins)
                if isinstance(slot, Form)
                else slot.words
            )
            for word in words:
                found |= set(re.findall(r"(?<!\d)[^\W\d_]+", word.lower()))
    return found


def scan_regex(literal: set[str], forms: set[Form], firsts: set[str] | None) -> str:
    """Return the expression that finds triggers; ``firsts`` where words are not set apart."""
    words = {normal(word) for word in literal}
    # Every place is tried, so forms are told apart by what they begin with, and by whole words.
    alike: dict[tuple[str, ...], set[str]] = {}
    for form in forms:
        regex = form.trigger or form.regex
        options = [regex] if "(" in regex else regex.split("|")
        plain = {option for option in options if option.replace(" ", "").isalpha()}
        words |= plain
        if fragments := set(options) - plain:
            alike.setdefault(_firsts(set(form.begins) - plain), set()).update(fragments)
    if firsts is None:
        words = {w for w in words if not any(w != v and w.startswith(v + " ") for v in words)}
    told = "|".join(
        f"{_one_of(firsts)}(?:{'|'.join(sorted(alike[firsts]))})" for firsts in sorted(alike)
    )
    every = set() if () in alike else set(chain(*alike))
    body = f"{trie(words)}|{_one_of(every)}(?:{told})" if told else trie(words)
    if firsts is None:
        # A word begins after a character of none, and there are few of these.
        return rf"[^a-z\w](?:{body})(?!\w)"
    # A set of first characters is what the regular expression engine searches fastest; the rest
    # looks back over the character found: no letter before it, not inside a figure, and the body.
    first = "".join(r"\d" if key == "0" else re.escape(key) for key in sorted(firsts))
    return rf"(?s:[{first}](?<!\w.)(?<!\d[.,/:\u00b7-].)(?<=(?=(?:{body})).))"


def _firsts(begins: set[str]) -> tuple[str, ...]:
    """The characters that some words begin with."""
    return tuple(sorted({r"\d" if word[0] == "0" else re.escape(word[0]) for word in begins}))


def _one_of(firsts: Iterable[str]) -> str:
    characters = "".join(sorted(firsts))
    return f"(?=[{characters}])" if characters else ""


def trie(words: set[str]) -> str:
    """Return one regular expression for many words, sharing what they begin with.

    >>> trie({"may", "march"})
    'ma(?:rch|y)'
    """
    prefixes: dict[str, set[str]] = {}
    for word in words:
        prefixes.setdefault(word[:1], set()).add(word[1:])
    branches = [
        (first, p.Text(first).regex() + (trie(rests) if rests != {""} else ""))
        for first, rests in sorted(prefixes.items())
        if first
    ]
    if not branches:
        return ""
    options = _told_apart(branches)
    body = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    if "" in words:
        return f"(?:{body})?" if len(options) == 1 else body + "?"
    return body


_BUCKET = 14
_BUCKETS = 4


def _told_apart(branches: list[tuple[str, str]]) -> list[str]:
    """The branches, or, as they are tried one by one, buckets of them told apart by a letter."""
    if len(branches) <= 2 * _BUCKET:
        return [branch for _, branch in branches]
    size = max(_BUCKET, -(-len(branches) // _BUCKETS))
    cuts = (branches[at : at + size] for at in range(0, len(branches), size))
    return [_bucket(cut) for cut in cuts]


def _bucket(branches: list[tuple[str, str]]) -> str:
    firsts = "".join(first for first, _ in branches)
    within = "" if _LOOSE & set(firsts) else f"(?=[{re.escape(firsts)}])"
    return f"{within}(?:{'|'.join(_told_apart(branches))})"


_LOOSE = frozenset(" ~_-'`")
"""Characters of a pattern that stand for several."""
