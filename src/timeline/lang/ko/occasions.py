"""The event noun that a Korean date stands before: *5일 울산 공장 파업으로 생산이 멈췄다*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...clauses import Kind, Trigger
from ...modality import Modality
from .endings import Form
from .lexicon import STATES
from .predicates import Predicate

_OPENS = re.compile(r"(?:^|[.?!\n”)])\s*(?:(?:앞서|또|또한|특히|한편|이어|그러나|하지만),? )?$")
_OWNED = re.compile(r"[가-힣](?<![회합협논결동항심주문건토강])의 $")
"""A date after a possessor can only belong to what is possessed; 회의 is no possessor."""
_APART = re.compile(r"[가-힣](?:에서|에게|까지|부터|[은는을를])(?= )|[,“”‘’\"\n]")
"""What ends a noun phrase between a date and the noun."""
_NAMES = 40
"""Characters between a date and the noun it dates."""
_TELLS = re.compile(
    r"(?P<along>으?로(?: 인해| 인하여| 말미암아)?|에(?:는|도)|의|에(?= (?:참가|참석|참여|동원|투입)))(?=[ ,])|(?P<subject>[은는])(?=[ ,])"
    r"|(?P<ahead>[을를] 앞두고|에 앞서)(?=[ ,])"
)
_AMOUNTS = frozenset(
    "수출 수입 생산 판매 투자 성장 수주 출생 고용 지출 대출 감염 확진 증가 감소".split()
)
"""What is counted over a time: that it rose happened, not it."""
_CARRYING = frozenset(
    """열리다 이어지다 이뤄지다 이루어지다 벌어지다 일어나다 발생하다 진행되다 시작되다 끝나다 개최되다 실시되다 계속되다 마무리되다
    나다 있다""".split()
)
"""Verbs that add nothing to the event that is their subject: it happened."""


def occasion(
    text: str, start: int, end: int, after: Sequence[Trigger], verb: Trigger | None
) -> tuple[Trigger, ...]:
    """Return the noun that the date ``text[start:end]`` names an event with, and the verb that shares it.

    The date opens its sentence, and nothing but names stands between it and the noun, which a verb then tells
    of (*9일 공장 폭발로 창문이 깨졌다*), or it has a possessor (*장관의 19일 방문*). A date after the topic of a
    sentence belongs to its verb.
    """
    noun = _noun(text, end, after)
    before = text[max(0, start - 40) : start]
    if noun is None or noun is verb or noun.lemma[-2:] in _AMOUNTS:
        return ()
    tells = _TELLS.match(text, noun.end)
    how = tells.lastgroup if tells else None
    owned = _OWNED.search(before) is not None
    if not owned and (how is None or not _OPENS.search(before)):
        return ()
    if verb is None or how == "ahead" or (owned and how != "along"):
        return (noun,)
    if how == "subject" and verb.lemma in _CARRYING:
        return ()
    return (noun, verb) if _happens(verb) else (noun,)


def _noun(text: str, end: int, after: Sequence[Trigger]) -> Trigger | None:
    """Return the last noun of the phrase after a date: *구조 훈련*."""
    noun: Trigger | None = None
    for trigger in after:
        if trigger.kind is not Kind.NOUN or (noun and text[noun.end : trigger.start] != " "):
            break
        noun = trigger
    if noun is None or noun.start - end > _NAMES or not text.startswith(" ", end):
        return None
    return None if _APART.search(text, end, noun.start) else noun


def _happens(verb: Trigger) -> bool:
    state = verb.lemma[:-1] in STATES
    past = isinstance(verb, Predicate) and (verb.past or verb.form is Form.BEFORE_NOUN)
    return not state and (past or verb.modality is not Modality.ASSERTED)


_RESUMING = frozenset(
    "사건 사고 합의 계약 협정 조약 결정 발표 폭발 화재 공격 회담 판결 체포 구속 참사 충돌 지진".split()
)
_THIS = re.compile(r"(?:^|[\s“])(?:이번|이|그|해당) $")


def resumes(text: str, noun: Trigger) -> bool:
    """Tell whether a noun takes up what was told before it: *이번 계약*."""
    taken_up = noun.lemma[-2:] in _RESUMING
    return taken_up and _THIS.search(text, max(0, noun.start - 4), noun.start) is not None
