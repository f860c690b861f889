"""The direction of an English clause in time: which words look back and which look ahead."""

from __future__ import annotations

import re

from ...expression import Cue
from ...triggers import trie
from .lexicon import BASES, PASTS

_CLAUSE = 140  # characters looked at on either side
_ABBREVIATED = (
    "Jan Feb Aug Sept Oct Nov Dec Mr Mrs Ms Dr Gen Sen Gov Rep Lt Col Sgt St vs Inc Corp Co Ltd No"
    " Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb"
    " Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo"
).split()
_NOT_ABBREVIATED = "".join(rf"(?<!\b{word}\.)" for word in _ABBREVIATED)
# A set of first characters is what the regular expression engine searches fastest.
_STOP = re.compile(
    r"[.!?;:\n\-—()`'“”\"]"
    rf"(?:(?<=[.!?;:]){_NOT_ABBREVIATED}['\"’”]?\s|(?<=\n)\s*\n|(?<=-)-|(?<=`)`|(?<=')'|(?<=[—()“”\"]))"
)
_FUTURE = (
    r"will|won['’]t|shall|would|could|may|might|can|should|must|cannot|(?:has|have|needs?|ought) to|going to|is to|are to|be to"
    r"|was to|were to|due|scheduled|slated|set to|set for|expected|expects?|plans? (?:to|for|on [a-z]+ing)|planned|planning"
    r"|intend(?:s|ed)?|hopes? to|aims? to|vows? to|pledged? to|promised? to|agreed to|agrees to|wants? to|upcoming"
    r"|forthcoming|ahead of|(?<!to )expires?|begins|starts|opens|ends|takes effect|effective|payable|matures?"
    r"|proposed|proposes|anticipate[sd]?|predict(?:s|ed)?|projected|likely|about to|to be [a-z]+(?:ed|ld|en|nt|de)|in time for"
    r"|preparing|prepares?|let['’]s|seeks? to|tentatively|maturing|targeted"
    r"|as (?:soon|early|late) as|(?<!not )(?<![Uu]p )until"
)
_SPOKEN = frozenset(
    "says saying adding announcing reporting was were had has have did been ago since got put cut hit"
    " read set shut quit found fell left saw".split()
)
_PAST = (
    rf"{trie(set(PASTS - BASES | _SPOKEN))}"
    r"|(?!hundred|need|indeed|speed|seed|feed|breed|kindred|sacred|naked|proceed|exceed|succeed"
    r"|embed)[a-z]{2,}ed"
)
_OVER = r"had been (?:due|scheduled|expected|set|slated|planned|to)"
_ABLE = r"could (?:[a-z]+ly |not |still |also )?(?:be (?:seen|heard|felt|smelled|smelt)|see|hear|feel|smell)"
"""What was perceived; another thing that *could be* is still to come."""
_CUES = re.compile(
    r"\b(?=[a-z])(?!(?<=-)(?:won|sang|sung|hung)\b)"
    r"(?:(?P<manner>as (?:\w+ )?(?:planned|scheduled|expected))"
    rf"|(?!{_ABLE})(?:{_FUTURE})|(?P<past>{_OVER}|{_ABLE}|{_PAST}))\b|['’]ll\b"
)
ENDED = r"\s(?:that\s)?(?:ended|ending|ends|to)\s(?:on\s|in\s)?"
"""Between a length and the day it ends on: *the year ended April 30*."""
SHARED = r"\s(?:to|and|or|through|until)\s(?:the\s)?"
"""Between a bare day and the date whose month it shares: *from 3 to 8 February*."""
NAMED = r"(?:\s[\w-]+){1,5}\s(?:of|in|\()\s?|(?:\s[\w-]+){1,3}[\"”]?\)?\s\("
"""Between a season and the date of what it names: *a summer offensive in June 1871*."""
ONWARD = r"\s(?:and|(?P<range>to|through|until))\s(?:on\s)?|\s?(?P<dash>[-\u2013\u2014])\s?"
"""Between two weekdays of which the second comes next: *Tuesday and Wednesday*."""
_AGAINST = re.compile(r"\b(?:from|than|compared (?:with|to)|versus|over|against)\s$")
_ON_TO = re.compile(r"\s(?:to|until|till|through)\b")
_COMPARED = re.compile(
    r"\b(?:than|compared (?:with|to)|versus)\s(?:in\s|(?:that|those|the\s\w+)\s(?:of|in)\s)?(?:\w+\sand\s)?$"
)
_SINCE = re.compile(r"\bsince\s$")
_YEAR = re.compile(r"\d{3,4}(?:\sB\.?C\.?(?:E\.?)?)?")
_BY = re.compile(r"\bby\s$")
_STRAIGHT = re.compile(r"(?:(?<=ended)|\s(?:in|on))\s(?:early\s|late\s|mid-)?")
_PERFECT = re.compile(r"\b(?:had|was|were)(?:\s\w+ly)?(?:\s(?!had\b|was\b|were\b)\w+)?$")
_PLANNED = re.compile(r"due|scheduled|slated|set for|expected|planned|proposed")
_ADJACENT = 28  # characters a verb right before a time may take
_OPENING = 3  # words with which a time may open its clause
_SET = re.compile(
    r"\b(is|are|meets?|visits|arrives?|leaves?|votes|returns?|resumes?)(?:\s(?:\w+ly|again))?\s(?:on\s|in\s)?$"
)
"""A verb of the present right before a time sets it: *the vote is Friday*, *they meet on Monday*."""
_LASTING = re.compile(
    r"\b(?:served|continued|lasted|remained|stayed|lived|ruled|worked|waited|kept|ran|fought|led"
    r"|(?:was|were|had)(?!\s(?:been\s)?(?:\w+ed|put|shut|set|given|due)\b))\b"
)
_OUTCOME = re.compile(
    r"\s,?\s?but\b|\s(?:was|were|had|drew|ended|went)\s(?!cancell?ed|called off|postponed|delayed|scrapped|put off|moved)"
)
_PASSIVE = re.compile(r"\b(?:be|being|to|get)\s$")


def tense(text: str, start: int, end: int) -> Cue:
    """Return the direction of the clause around a span: the nearest verb before it decides.

    A participle after *be* is passed over for the auxiliary before it: *would be held*.
    """
    floor = max(0, start - _CLAUSE)
    before = text[floor:start]
    cut = 0
    for stop in _STOP.finditer(before):
        cut = stop.end()
    last: re.Match[str] | None = None
    governor = ""
    for cue in _CUES.finditer(before, cut):
        if cue["manner"]:
            continue  # "it began, as planned, on Friday"
        if last is None or cue["past"] is None or not _PASSIVE.search(before, cut, cue.start()):
            governor, last = last[0] if last is not None else "", cue
    set_for = _SET.search(before, max(cut, len(before) - _ADJACENT))
    if set_for is not None:
        return Cue(1, set_for[1])
    if last is None:
        # A time that opens the clause belongs to its main verb, which cannot be another's.
        after = text[end : end + _CLAUSE]
        close = _STOP.search(after)
        ahead = _CUES.finditer(after, 0, close.start() if close else len(after))
        last = next((cue for cue in ahead if not cue["manner"]), None)
        if last is None:
            return Cue()
        opens = len(before[cut:].split()) <= _OPENING
        return Cue((-2 if opens else -1) if last["past"] else 1, last[0])
    if last["past"] and _BY.search(before) and not _PERFECT.search(before, cut, last.end()):
        return Cue(1, "by")
    if last[0] == "until" and _LASTING.match(before, before.rfind(governor, cut, last.start())):
        return Cue(-1, "until")  # "it lasted until Friday"
    if not last["past"] and _PLANNED.match(last[0]) and _OUTCOME.match(text, end):
        return Cue(-1, last[0])  # "the talks set for Friday were short"
    if last["past"] and before.endswith("last ", 0, last.start()):
        return Cue(-2, f"last {last[0]}")  # "the two last met in May"
    if last["past"] and _STRAIGHT.fullmatch(before, last.end()):
        return Cue(-2, last[0])  # "sales rose in January"
    return Cue(-1 if last["past"] else 1, last[0])


def aside(text: str, start: int, end: int) -> bool:
    """Tell a time that is only measured against: *up from a day earlier*."""
    against = _AGAINST.search(text, max(0, start - 15), start)
    return against is not None and not (against[0][:4] == "from" and _ON_TO.match(text, end))


def compared(text: str, start: int, end: int) -> bool:
    """Tell a time that the story looks back at: *than in May*, or the year *since* which it was so."""
    if _COMPARED.search(text, max(0, start - 48), start) is not None:
        return True
    since = _SINCE.search(text, max(0, start - 6), start)
    return since is not None and _YEAR.fullmatch(text, start, end) is not None
