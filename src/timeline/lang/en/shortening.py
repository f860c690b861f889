"""Shorten an English clause at the boundaries that a reader does not miss."""

from __future__ import annotations

import re

from ...titles import LONGEST
from .tagging import tag_of

_CLAUSES = re.compile(
    r",? (?:while|as(?! well| much| many| part)|after|before|when|because|since|although|though|if|so that|who|which|where|whose|following"
    r"|amid|despite|thanks to|in an? (?:bid|effort|attempt|apparent))\b|, (?:and|but)\b|, (?=[a-z]+ing\b)|, (?![a-z]+-[a-z]+ )"
    r"| (?=(?:aimed|related|dubbed|used|including|citing|saying|unlike|bracing|apparently) )"
    r"| (?=[a-z]{3,}ing (?:an?|the|its|their|his|her) )|[;:] "
)
_PHRASES = re.compile(
    r" (?:on|in|at|for|from|with|by|over|into|under|through|against|about|between|among|via|per|of)\b"
    r"|(?<!expected)(?<!likely)(?<! set)(?<! due)(?<! able) to\b"
)
_WORD = re.compile(r"(?<![\w-])[A-Za-z]+(?![\w-])")
_VERBAL = frozenset(("be", "have", "modal", "past", "ed", "s"))
_PART = re.compile(
    r" (?:on|in|at|for|with|within|over|under|by|to|from) (?:the|its|their|an?) [a-z-]+$"
)
"""A phrase that says nothing without what it is of: *on the occasion* of."""
_THAT = re.compile(r" that ")
_DANGLING = frozenset(
    """and or but the a an to of in on at by for from with that which as than its his her their is are was were be
    been has have had into over between within since until during among through under about against amid not more both while when this these those""".split()
)
"""Words that want another after them where a line is cut."""
_NEVER_LAST = frozenset("and or but the a an that which than both while when of".split())
"""Words that end no clause; another may be of its verb: *went on*."""
_LISTED = re.compile(r", [a-z]+$")
_TOLD = re.compile(
    r"(?<! get)(?<!being)(?<!been)(?<! be)(?<! is)(?<! are)(?<! was)(?<!were)(?<! has)(?<!have)(?<! had) [a-z]+(?:ed|en)$"
)
_ENOUGH = 12
"""Characters after its verb that are enough to cut a line after a clause and not, longer, after a phrase."""
_AHEAD = 16
"""Characters after the last place for a cut that the words of a cut may take."""
_SUBJECT = 28
"""Characters to which the subject of what is said is shortened."""


def cut(head: str, tail: str, spoken: bool = False, longest: int = LONGEST) -> str:
    """Return head and tail as one line, the tail cut at the end of a clause, else of a phrase.

    ``spoken`` says that the tail is what somebody says, which must keep its verb.

    >>> cut("The maker opened", " a plant in Busan, which will make some of the small parts that go into large machines")
    'The maker opened a plant in Busan'
    """
    tail = tail.rstrip(" .,")
    if len(head) + len(tail) <= longest:
        return _ended(head + tail, _NEVER_LAST)
    least = len(head) + 4
    said = _THAT.search(tail, 0, 40)
    # "expressed belief that …" may end before what is believed, "said that …" may not.
    before = head + tail[: said.start()] if said and not spoken and said.start() > 3 else None
    if said or spoken:
        at = said.end() if said else len(tail) - len(tail.lstrip())
        verbs = (m for m in _WORD.finditer(tail, at) if tag_of(m[0]) in _VERBAL)
        verb = next(verbs, None)
        if verb:
            who = squeezed(tail[at : verb.start()].strip(), _SUBJECT)
            head, tail = f"{head}{tail[:at]}{who} {verb[0]}", tail[verb.end() :]
            least = len(head) + 4
    line = head + tail
    if len(line) <= longest:
        return line
    best = [_last(breaks, line, least, longest) for breaks in (_CLAUSES, _PHRASES)]
    place = best[0] if best[0] >= least + _ENOUGH else max(best)
    if place > 0:
        loose = _PART if line.startswith(" of ", place) else _TOLD
        whole = loose.sub("", line[:place])
        return _ended(whole if len(whole) >= least else line[:place])
    return before if before is not None else _worded(line, longest)


def _ended(line: str, words: frozenset[str] = _DANGLING) -> str:
    """Return a line without the words at its end that want another after them."""
    line = line.rstrip(" ,")
    while (blank := line.rfind(" ")) > 0:
        last, rest = line[blank + 1 :], line[:blank].rstrip(" ,")
        adverb = last.endswith("ly") and rest.rpartition(" ")[2] in words  # "for thoroughly"
        if last not in words and not adverb:
            break
        line = rest
    return line


def _last(breaks: re.Pattern[str], line: str, least: int, longest: int) -> int:
    """Return the last place at which a line may be cut and be no longer than it should; or 0."""
    place = 0
    for found in breaks.finditer(line, least, longest + _AHEAD):
        if found.start() > longest:
            break
        place = found.start()
    return place


def _worded(line: str, longest: int) -> str:
    """Return a line cut between two words, with the sign that it is cut."""
    if len(line) <= longest:
        return line
    return _ended(line[:longest].rsplit(" ", 1)[0]) + "…"


def squeezed(noun: str, longest: int) -> str:
    """Return a noun phrase without the phrases at its end, as far as it need be.

    >>> squeezed("A spokesman for the Ministry of Defence of the Democratic Republic", 40)
    'A spokesman for the Ministry of Defence'
    """
    while len(noun) > longest:
        cuts = [m.start() for m in _PHRASES.finditer(noun, 3)] + [noun.find(", ")]
        places = [at for at in cuts if at > 3]
        if not places:
            break
        shorter = noun[: max(places)]
        if len(shorter) < longest // 2:
            break
        noun = _ended(_LISTED.sub("", _TOLD.sub("", shorter)))
    return noun
