"""The direction of an English clause in time: which words look back and which look ahead."""

from __future__ import annotations

import re

from ...expression import Cue

_CLAUSE = 140  # characters looked at on either side
_STOP = re.compile(r"[.!?;:]['\"’”]?\s|\n\s*\n|--|—|\)|\(|``|''|[“”\"]")
_FUTURE = (
    r"will|won['’]t|shall|would|could|may|might|can|should|must|cannot|going to|is to|are to|be to"
    r"|was to|were to|due|scheduled|slated|set to|set for|expected|expects?|plans? (?:to|on|for)|planned|planning"
    r"|intends?|hopes? to|aims? to|vows? to|pledged? to|promised? to|agreed to|agrees to|wants? to|upcoming"
    r"|forthcoming|ahead of|expires?|begins|starts|opens|ends|takes effect|effective|payable|matures?"
    r"|proposed|proposes|anticipate[sd]?|predicts?|likely|about to|to be [a-z]+(?:ed|ld|en|nt|de)|in time for"
    r"|preparing|prepares?|deadline|let['’]s|seeks? to|tentatively|maturing|targeted"
    r"|as (?:soon|early|late) as|(?<!not )(?<![Uu]p )until"
)
_PAST = (
    r"said|says|saying|adding|announcing|reporting|told|was|were|had|has|have|did|been|ago|since|met|held|made|took|came|went|gave|got"
    r"|began|rose|fell|found|left|led|lost|won|sent|set|saw|sold|bought|brought|became|knew|kept|paid"
    r"|ran|spoke|spent|stood|thought|wrote|grew|put|cut|hit|shot|struck|broke|built|caught|chose|drew"
    r"|drove|flew|fought|heard|read|sank|sat|shook|showed|shut|slid|swept|swore|threw|wore|withdrew"
    r"|quit|(?!hundred|need|indeed|speed|seed|feed|breed|kindred|sacred|naked|proceed|exceed|succeed"
    r"|embed)[a-z]{2,}ed"
)
_OVER = r"had been (?:due|scheduled|expected|set|slated|planned|to)"
_CUES = re.compile(
    rf"\b(?=[a-z])(?:(?P<past>{_OVER}|(?!{_FUTURE})(?:{_PAST}))|{_FUTURE})\b|['’]ll\b"
)
_AGAINST = re.compile(r"\b(?:from|than|compared (?:with|to)|versus|over|against)\s$")
_BY = re.compile(r"\bby\s$")
_PERFECT = frozenset(("had", "was", "were"))
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
    for cue in _CUES.finditer(before, cut):
        if last is None or cue["past"] is None or not _PASSIVE.search(before, cut, cue.start()):
            last = cue
    if last is None:
        # A time that opens the clause belongs to its main verb, which cannot be another's.
        after = text[end : end + _CLAUSE]
        close = _STOP.search(after)
        last = _CUES.search(after, 0, close.start() if close else len(after))
        return Cue(-2 if last["past"] else 1, last[0]) if last else Cue()
    if last["past"] and _BY.search(before) and last[0] not in _PERFECT:
        return Cue(1, "by")
    if last["past"] and before.endswith("last ", 0, last.start()):
        return Cue(-2, f"last {last[0]}")  # "the two last met in May"
    return Cue(-1 if last["past"] else 1, last[0])


def aside(text: str, start: int, end: int) -> bool:
    """Tell a time that is only measured against: *up from a day earlier*."""
    return _AGAINST.search(text, max(0, start - 15), start) is not None
