"""How a pattern can begin, spelt out, and the words or letters under which it is filed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import product

from . import pattern as p
from .rule import Language, Table, normal

ANY = "*"
"""Files a production whatever comes here."""
INNER = "{}"
"""Files a production that goes on with a nested expression: under all that expressions begin with."""
OTHER = ""
"""Files a production that has no word or figure here, but a sign."""
DASHES = frozenset("-~\u223c\u301c\uff5e\u2010\u2011\u2012\u2013\u2014\u2015")

_GAP = rf"[\s.,{re.escape(''.join(sorted(DASHES)))}]"
WORDS = re.compile(rf"\s*([^\W\d_]+|\d+|\S)(?:{_GAP}{{1,4}}([^\W\d_]+|\d))?")
"""The first two words of a text, where words are set apart."""
LETTERS = re.compile(r"\s*(\d+|\S)(?:\s*(\d+|\S)(?:\s*(\S))?)?")
"""The first three letters of a text, where words are not; a figure is one of them."""


def spelt(
    sequence: p.Sequence,
    language: Language,
    enough: Callable[[str], bool],
    figures: bool = True,
    text: str = "",
) -> Iterator[tuple[str, p.Slot | None]]:
    """Yield the texts a sequence can begin with, as patterns are written, and the slot that ends each.

    A text goes on until there is enough of it, or to the end, or to a form or a nested expression.
    With ``figures`` a form that is one figure is spelt "0", and another by what it begins with.
    """
    if enough(text) or not sequence:
        yield text, None
        return
    node, rest = sequence[0], sequence[1:]
    if isinstance(node, p.Look):
        ahead = node.what if node.wanted and figures and not rest else rest
        yield from spelt(ahead, language, enough, figures, text)
    elif isinstance(node, p.Choice):
        for option in node.options:
            yield from spelt((*option, *rest), language, enough, figures, text)
    elif isinstance(node, p.Text):
        yield from spelt(rest, language, enough, figures, text + node.text)
    elif node.nested:
        yield text, node
    else:
        slot = language.slots[node.kind]
        if isinstance(slot, Table):
            for word in slot.words:
                yield from spelt(rest, language, enough, figures, text + normal(word))
        elif figures:
            for word in slot.begins if slot.figure else slot.whole:
                yield from spelt(rest, language, enough, figures, text + word)
            if not slot.figure:
                yield from ((text + word, node) for word in slot.begins or ("",))
        else:
            yield text, node


def openings(sequence: p.Sequence, language: Language) -> set[tuple[str, str]]:
    """What a sequence is filed under: its first two words, or its first letter and the next two."""
    pair, enough = (_words, _two_words) if language.spaced else (_letters, _three_letters)
    heads = spelt(sequence, language, enough)
    pairs = {pair(plain, slot) for text, slot in heads for plain in _plain(text)}
    return {pair for pair in pairs if pair is not None}


def key(word: str) -> str:
    """Return the key of a word: all figures have one, and all dashes."""
    return "0" if word[0].isdigit() else "-" if word in DASHES else word


def _letters(text: str, slot: p.Slot | None) -> tuple[str, str]:
    """The keys of what begins with a text, and goes on with a slot or ends."""
    found = LETTERS.match(text)
    after = INNER if slot is not None and slot.nested else ANY
    if found is None:
        return after, ANY
    # An apostrophe is written in many ways; a form that begins with one names them all.
    first, *more = (x and key(x) for x in found.groups())
    second, third = (ANY if x == "'" else x for x in more)
    if second is None or second == ANY:
        return first, second or after
    return first, second if third is None or third == ANY else second + third


def _three_letters(text: str) -> bool:
    found = LETTERS.match(_UNSPELT.sub("", text))
    return found is not None and found[3] is not None


_UNSPELT = re.compile("[~_]")


def _plain(text: str) -> Iterable[str]:
    """A written text with its blanks that may be dashes, or nothing, told apart."""
    if _UNSPELT.search(text) is None:
        return (text,)
    return map("".join, product(*(_EITHER.get(letter, letter) for letter in text)))


_EITHER = {"~": (" ", "-"), "_": ("", " ")}


def _two_words(text: str) -> bool:
    """Whether the first two words of a text are known, whatever follows."""
    found = WORDS.match(text.replace("~", " "))
    if found is None:
        return False
    after = text[found.end() :]
    return after != "" and (found[2] is not None or after.strip(" ~_-.,") != "")


def _words(text: str, slot: p.Slot | None) -> tuple[str, str] | None:
    """The keys of what begins with a text, and goes on with a slot or ends."""
    found = WORDS.match(text)
    if found is None:
        return (INNER, ANY) if slot is not None and slot.nested else None
    first, second = found.groups()
    after = text[found.end(1) :]
    gap = after[: len(after) - len(after.lstrip(" -.,"))]
    if after == "" or len(gap) > 2 or gap.count(" ") > 1:  # a blank may be three
        second = ANY
    elif second is not None:
        glued = slot is not None and slot.nested and found.end() == len(text)
        second = ANY if glued else key(second)
    elif gap != after:
        second = OTHER
    else:
        second = INNER if slot is not None else ANY
    return key(first), second
