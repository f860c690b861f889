"""Korean times too vague to place: *최근*, *현재*, *앞서*, *조만간*, *앞으로*."""

from __future__ import annotations

import re

from ...algebra import Vague
from ...expression import Expression
from ...rule import rule

_ADVERB_BEFORE = re.compile(r"(?:^|[.,“”\"‘’(\n]\s?|[은는이가도며고서면에]\s)$")
_MOVING = re.compile(
    " (?:나[와오서섰]|나가[ 며서]|다가|걸어|뛰어|달려|넘어|쏠|기울|밀|내[밀딛]|몰려|모[여이])"
)
_AHEAD_OF = re.compile(r"(?:에|보다|를|을|에서|한발|발|걸음) $")


def _adverb(text: str, start: int, end: int) -> bool:
    """Tell the time from the place, the order, and a date's own *as of*."""
    word = text[start:end]
    before, after = text[max(0, start - 6) : start], text[end : end + 4]
    if word == "앞서":
        leading = re.match(r"\s(?:있|나가|나갔|가|달|간|갔)", after) is not None
        return after[:1] in (" ", ",") and not leading and not _AHEAD_OF.search(before)
    if word == "앞으로":
        if _MOVING.match(text, end):
            return False
        return _ADVERB_BEFORE.search(before) is not None
    if word == "현재":
        return re.search(r"(?:[\d시분일월년말초]|오늘|어제|정오|자정) $", before) is None
    if word == "과거":
        return (
            re.match(r"에|\s", after) is not None and re.match(r"\s?(?:사|청산|형)", after) is None
        )
    if word == "지금":
        return not after.startswith("의")
    return True


@rule(
    "{vague}",
    examples={"최근": "PAST_REF", "현재": "PRESENT_REF", "조만간": "FUTURE_REF"},
    rejects=("총선에 앞서 열린", "국회 앞으로 몰려", "과거사", "최근접", "지금의"),
    guard=_adverb,
)
def vague(vague: str) -> Expression:
    """The past, present or future, however near."""
    return Vague(vague)
