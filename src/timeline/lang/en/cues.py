"""The direction of an English clause in time: which words look back and which look ahead."""

from __future__ import annotations

import re

from ...expression import Cue

_CLAUSE = 140  # characters looked at on either side
_STOP = re.compile(r"[.!?;:]['\"’”]?\s|\n\s*\n|--|—|\)|\(|``|''|[“”\"]")
_FUTURE = (
    r"will|won['’]t|['’]ll|shall|would|could|may|might|can|should|must|cannot|going to|is to|are to|be to"
    r"|was to|were to|due|scheduled|slated|set to|set for|expected|expects?|plans?|planned|planning|planning to"
    r"|intends?|hopes?|aims?|vows? to|pledged? to|promised? to|agreed to|agrees to|wants? to|upcoming"
    r"|forthcoming|ahead of|expires?|begins|starts|opens|ends|takes effect|effective|payable|matures?"
    r"|looking ahead to|proposed|proposes|anticipate[sd]?|forecast|predicts?|likely|about to|to be|in time for"
    r"|preparing|prepares?|ready|deadline|until|by|let['’]s|seeks? to|tentatively|maturing|target(?:ed|ing|s)?"
)
_PAST = (
    r"said|says|told|was|were|had|has|have|did|been|ago|since|met|held|made|took|came|went|gave|got|began|rose|fell|found"
    r"|left|led|lost|won|sent|set|saw|sold|bought|brought|became|knew|kept|paid|ran|spoke|spent|stood|thought"
    r"|wrote|grew|put|cut|hit|shot|struck|broke|built|caught|chose|drew|drove|flew|fought|heard|lay|read"
    r"|sank|sat|shook|showed|shut|slid|swept|swore|threw|wore|withdrew|drop|quit|last|previous"
    r"|\w{2,}ed"
)
_CUES = re.compile(rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))\b|(?P<ll>['’]ll)\b")


def tense(text: str, start: int, end: int) -> Cue:
    """Return the direction of the clause around a span: the nearest verb decides."""
    before = text[max(0, start - _CLAUSE) : start].lower()
    cut = 0
    for stop in _STOP.finditer(before):
        cut = stop.end()
    cue = None
    for cue in _CUES.finditer(before, cut):
        pass
    if cue is not None:
        return _cue(cue)
    after = text[end : end + _CLAUSE].lower()
    stop = _STOP.search(after)
    found = _CUES.search(after, 0, stop.start() if stop else len(after))
    return _cue(found) if found else Cue()


def _cue(match: re.Match[str]) -> Cue:
    return Cue(-1 if match["past"] else 1, match[0])
