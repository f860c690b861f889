"""An English sentence as a string of the parts its words play, a letter a word.

======= =====================================================================
``n``   what a noun phrase is made of: nouns, names, numbers, adjectives
``d``   what opens one: *the*, *its*, *three*
``p``   a preposition, and *to* before a noun
``x v`` an auxiliary or copula, and a verb that stands for its clause
``t i`` *to* and its verb
``g e`` a verb in *-ing*; a participle that tells of a noun
``w``   *who*, *which*, and *that* where it takes up a noun
``h``   *he*, *she*, *it*, *they*, *we*, *I*, *you*
``b``   what opens a clause that hangs on another: *that*, *when*, *because*
``c``   *and*, *but*, *or*
``a``   an adverb
``, . "``  a comma; what ends a clause; a quotation mark
======= =====================================================================
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from ...clauses import Kind, Span, Trigger
from .lexicon import FORMS, PASTS
from .roles import SAME
from .tagging import lemma_of, tag_of
from .word_parts import BY_PLACE, part_of, placed

_TOKEN = re.compile(
    r"[A-Z]?[a-z]+(?=[ ,])|[^\W\d_]+\d[\w-]*|(?:[^\W\d_]+-)?(?:[A-Z]\.)+(?:-[^\W_]+)*|(?:[a-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|St|Mt|No|Lt|Col|Adm|Prof|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\."
    r"|[^\W\d_]+(?:[-’'](?![st]\b)[^\W_]+)*(?:(?<=s)[’'](?= ))?|[$€£₩]?\d+(?:[.,:–-]\d+)*(?:st|nd|rd|th|%)?(?:-[A-Za-z]+)*"
    r"|['’](?:s|ve|re|ll|d|m|t)\b|--|``|''|\S"
)
_UNSETTLED = re.compile('[^ndx,.aichwb"]')
_MOSTLY = str.maketrans("TYERSGV", "pbbhnnv")
_KINDS = {
    Kind.FINITE: "v",
    Kind.PARTICIPLE: "e",
    Kind.GERUND: "g",
    Kind.INFINITIVE: "i",
    Kind.NOUN: "n",
}
_CLAUSE = re.compile(r"[dnapec]*[hdn]a*[xv]")
_CLAUSES = re.compile(r'[^."b]+')
_FINITE = re.compile(r"[xv]")
_RELATIVE = re.compile(r",?wa*x?[xa]*v?|wa*[dn]+[xv]+")
_BARE = re.compile(r"(?<=n)v(?=p[^.bwcv\",]*x?[xa]*v)")
"""A verb without auxiliaries, before another with nothing that joins them."""
_COMPOUND = re.compile(r"(?<=n)v(?=n+[xv])")
_CALLS = frozenset(
    "call name dub give award show elect appoint offer title grant hand pay deem declare".split()
)
"""Verbs whose passive has an object too."""
_LOOSE = re.compile(r"(?<=[na])e")
_QUOTES = frozenset("“”‘’\"`'")
_DASHES = frozenset(("--", "—", "–"))
_PHRASE = 14
"""Words that a quoted phrase has at most."""


@attrs.frozen(slots=True)
class Wording:
    """The words of a stretch of text, and the parts they play.

    Attributes
    ----------
    text : str
        The whole text.
    starts, ends : list of int
        Where each word begins and ends.
    parts : str
        A letter a word.
    """

    text: str
    starts: list[int]
    ends: list[int]
    parts: str

    def __getitem__(self, number: int) -> str:
        return self.text[self.starts[number] : self.ends[number]]

    def at(self, offset: int) -> int:
        """Return the number of the word that begins at an offset, or of the next."""
        return bisect_left(self.starts, offset)

    def said(self, first: int, last: int) -> str:
        """Return the words from one number to another, the last left out."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


def read(
    text: str, start: int, end: int, triggers: Sequence[Trigger], gaps: Sequence[Span] = ()
) -> Wording:
    """Return the words of a sentence whose events are known, those in gaps left out.

    >>> from .verbs import triggers
    >>> text = "The envoy, who had come on Friday, left to see the talks in Rome."
    >>> read(text, 0, len(text), triggers(text, 0, len(text))).parts
    'dn,wxvpn,vtidnpn.'
    """
    found = [m for kept in _kept(start, end, gaps) for m in _TOKEN.finditer(text, *kept)]
    starts = [m.start() for m in found]
    ends = [m.end() for m in found]
    parts = [part_of(m[0]) for m in found]
    for trigger in triggers:
        number = bisect_left(starts, trigger.start)
        if starts[number : number + 1] == [trigger.start]:
            parts[number] = _KINDS[trigger.kind]
    for number, part in enumerate(parts):
        if part in BY_PLACE:
            if part == "N" and number:
                parts[number - 1] = "x"  # "ca | n't"
            after = text[ends[number] : ends[number] + 2]
            parts[number] = placed(parts, number, found[number][0], after)
    dashes = [n for n, at in enumerate(starts) if parts[n] == "." and text[at : ends[n]] in _DASHES]
    if len(dashes) == 2:
        parts[dashes[0]] = parts[dashes[1]] = ","  # "Seoul -- a city of ten million -- grew"
    return Wording(text, starts, ends, _settled(text, starts, ends, parts))


def _kept(start: int, end: int, gaps: Sequence[Span]) -> Iterator[Span]:
    for first, last in gaps:
        if start <= first and last <= end:
            yield start, first
            start = last
    yield start, end


def _settled(text: str, starts: list[int], ends: list[int], parts: list[str]) -> str:
    """Return the parts as what stands beside them decides."""
    if '"' in parts:
        _called(text, starts, parts)
    for found in _UNSETTLED.finditer("".join(parts)):
        n = found.start()
        part = parts[n]  # an infinitive may have been settled since
        before = parts[n - 1] if n else "."
        follows = parts[n + 1] if n + 1 < len(parts) else "."
        if part == "T":
            verb = follows in "vix" or _is_base(text, starts, ends, n + 1)
            parts[n] = "t" if verb else "p"
            if verb:
                _infinitive(parts, n + 1)
        elif part == "Y":
            after = "".join(parts[n + 1 : n + 4]).lstrip("a")
            taken_up = before in "n," and after[:1] in ("x", "v", "e")
            parts[n] = "w" if taken_up else "d" if before == "p" else "b"
        elif part == "E":
            ahead = "".join(parts[n + 1 : n + 24]).translate(_MOSTLY)
            told = any(one in "xv" for one in parts[_opened(parts, n) : n])
            clause = _CLAUSE.match(ahead) and not (before == "n" and not told)
            parts[n] = "b" if clause else "p"
        elif part == "R":
            parts[n] = "a" if before == "n" else "h"
        elif part == "S":
            parts[n] = "v" if before in 'n,"' else "n"
        elif part == "V":
            parts[n] = "v" if before in "nhwa" else "n"
        elif part == "G":
            parts[n] = "g" if before == "p" and follows == "d" else "n"
        elif part == "p":
            parts[n] = "n" if before == "d" else part  # "the following report"
        elif part == "g":
            aside = before == "d" or "-" in text[starts[n] : ends[n]]
            parts[n] = "n" if follows == "n" and aside else part
        elif part == "v":
            parts[n] = "n" if before in "dp" else part  # "despite repeated warnings"
        elif part == "e":
            word = text[starts[n] : ends[n]].lower()
            # What has an object, or is no participle: "rose".
            done = follows == "d" and lemma_of(word) not in _CALLS
            done = done or (word in PASTS and FORMS[word] not in SAME)
            parts[n] = (
                "v" if done or before == "w" or (word == "said" and before in 'n,"') else part
            )
    return _with_verbs(text, starts, ends, "".join(parts))


def _is_base(text: str, starts: list[int], ends: list[int], n: int) -> bool:
    return n < len(starts) and tag_of(text[starts[n] : ends[n]]) in ("b", "b/n")


def _infinitive(parts: list[str], at: int) -> None:
    while at + 1 < len(parts) and parts[at] in "xa":
        parts[at] = "i" if parts[at] == "x" else "a"
        at += 1
    parts[at] = "i"


def _with_verbs(text: str, starts: list[int], ends: list[int], whole: str) -> str:
    """Return the parts with one verb a clause: what looked like a participle, or the other way round."""
    for clause in _CLAUSES.finditer(whole):
        first, last = clause.span()
        # A clause without a verb of its own has it in what looks like a participle.
        if not _FINITE.search(_RELATIVE.sub("", clause[0])):
            at = max((m.start() for m in _LOOSE.finditer(whole, first, last)), default=first)
            if at > first and not text.startswith(" by", ends[at]):
                whole = f"{whole[:at]}v{whole[at + 1 :]}"
    for noun in _COMPOUND.finditer(whole):
        at = noun.start()
        if tag_of(text[starts[at] : ends[at]]) in ("b/n", "s/n"):
            whole = f"{whole[:at]}n{whole[at + 1 :]}"  # "the test kits are"
    for bare in _BARE.finditer(whole):
        at = bare.start()
        low = text[starts[at] : ends[at]].lower()
        if (low.endswith("ed") or FORMS.get(low) in SAME) and not _named(text, starts, whole, at):
            whole = f"{whole[:at]}e{whole[at + 1 :]}"  # "a meeting held in Rome ended"
    return whole


def _named(text: str, starts: list[int], parts: str, at: int) -> bool:
    """Whether a name stands right after a noun before a verb: *the pact Putin | signed*."""
    while (
        at > 1
        and parts[at - 1] == "n"
        and parts[at - 2] == "n"
        and text[starts[at - 1]] not in _QUOTES
    ):
        if text[starts[at - 1]].isupper() and text[starts[at - 2]].islower():
            return True
        at -= 1
    return False


def _called(text: str, starts: list[int], parts: list[str]) -> None:
    """Take what is quoted within a clause for nouns: *a seminar titled “Peace”*, *“no red lines” for Seoul*."""
    marks = [n for n, part in enumerate(parts) if part == '"']
    for first, last in pairwise(marks):
        inside = last - first - 1
        if text[starts[first]] in "”'" or not 0 < inside < _PHRASE:
            continue
        before = parts[first - 1] if first else "."
        if (
            before in ",.:"
            or parts[last - 1] in ",."
            or any(
                part == "h" or (part == "." and text[starts[n]] not in ":-–")
                for n, part in enumerate(parts[first:last], first)
            )
        ):
            continue
        parts[first : last + 1] = "n" * (inside + 2)


def _opened(parts: list[str], n: int) -> int:
    """Return where the clause begins that holds a word."""
    while n and parts[n - 1] not in '.",bw':
        n -= 1
    return n
