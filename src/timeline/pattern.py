"""The small pattern language of rules: read a pattern, and know how it begins and what it needs.

====================  ==========================================================
``next month``        these words; a blank is one to three white-space characters
``two-week``          a hyphen is any dash, an apostrophe any apostrophe; a comma may stand apart
``two~week``          ``~`` is a blank or a hyphen; ``_`` is a blank or nothing
``(a|b)``  ``[a]``    one of these; this or nothing
``{count}``           a slot of the language: a table of words, or a form
``{n:count}``         the same, under another name; ``{_:count}`` is not passed on
``{Day}``             a slot with a capital takes a whole time expression
``!(a)``  ``&(a)``    not if this follows; only if it does
====================  ==========================================================

There is no repetition, so no pattern can backtrack super-linearly.
"""

from __future__ import annotations

import re

import attrs

GAP = r"\s{1,3}"
DASH = "[-\u2010-\u2015\u223c\u301c\uff5e~]"
_WRITTEN = {
    " ": GAP, "~": rf"(?:\s{{1,3}}|{DASH})", "_": r"\s{0,3}", "-": DASH,
    ",": r"\s?,", "'": "['\u2019`]", "\\": "",
}  # fmt: skip


@attrs.frozen(slots=True)
class Text:
    """Literal characters."""

    text: str

    def regex(self) -> str:
        """Return the regular expression that matches it."""
        return "".join(_WRITTEN.get(c) or re.escape(c) for c in self.text)


@attrs.frozen(slots=True)
class Slot:
    """A place for a word of a table, for a form, or for a whole expression."""

    name: str
    kind: str

    @property
    def nested(self) -> bool:
        """Whether it takes a whole expression."""
        return self.kind[0].isupper()


@attrs.frozen(slots=True)
class Choice:
    """One of several sequences; an optional part is a choice with an empty one."""

    options: tuple[Sequence, ...]


@attrs.frozen(slots=True)
class Look:
    """What must follow, or must not, and is no part of the expression."""

    what: Sequence
    wanted: bool


Node = Text | Slot | Choice | Look
Sequence = tuple[Node, ...]

_TOKEN = re.compile(r"[!&]\(|[()|\[\]]|\{(?:(\w+):)?(\w+)\}|\\.|[^\\()|\[\]{}!&]+|[!&]")


def parse(pattern: str) -> Sequence:
    """Read a pattern.

    Raises
    ------
    ValueError
        If brackets do not close.
    """
    tokens = list(_TOKEN.finditer(pattern))
    options, at = _options(tokens, 0)
    if at != len(tokens) or len(options) != 1:
        raise ValueError(f"cannot read the pattern {pattern!r} after {at} tokens: a bracket is off")
    return options[0]


_CLOSING = {"(": ")", "!(": ")", "&(": ")", "[": "]"}


def _options(tokens: list[re.Match[str]], at: int) -> tuple[tuple[Sequence, ...], int]:
    options: list[Sequence] = []
    nodes: list[Node] = []
    while at < len(tokens):
        token = tokens[at]
        if token[0] in _CLOSING:
            inner, end = _options(tokens, at + 1)
            if end >= len(tokens) or tokens[end][0] != _CLOSING[token[0]]:
                raise ValueError(f"a {token[0]!r} is not closed in {token.string!r}")
            if token[0] in ("!(", "&("):
                nodes.append(Look((Choice(inner),), token[0] == "&("))
            else:
                nodes.append(Choice((*inner, ()) if token[0] == "[" else inner))
            at = end
        elif token[0] in (")", "]"):
            break
        elif token[0] == "|":
            options.append(tuple(nodes))
            nodes = []
        elif token[2]:
            nodes.append(Slot(token[1] or token[2].lower(), token[2]))
        else:
            nodes.append(Text(token[0].removeprefix("\\")))
        at += 1
    return (*options, tuple(nodes)), at


def slots(sequence: Sequence) -> list[Slot]:
    """Return the slots of a sequence in written order."""
    found: list[Slot] = []
    for node in sequence:
        if isinstance(node, Slot):
            if node.name != "_":
                found.append(node)
        elif isinstance(node, Look):
            found.extend(slots(node.what))
        elif isinstance(node, Choice):
            for option in node.options:
                found.extend(slots(option))
    return found


def split(sequence: Sequence) -> list[Sequence | Slot]:
    """Cut a sequence at its nested slots: runs of plain nodes and the slots between them."""
    parts: list[Sequence | Slot] = []
    run: list[Node] = []
    for node in sequence:
        if isinstance(node, Slot) and node.nested:
            if run:
                parts.append(tuple(run))
            parts.append(node)
            run = []
        else:
            run.append(node)
    if run:
        parts.append(tuple(run))
    return parts
