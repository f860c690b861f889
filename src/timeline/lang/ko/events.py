"""Korean clauses: what a time dates, who speaks, and who and where is named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

import attrs

from ...clauses import Clauses, Kind, Trigger
from ...modality import Modality
from .actors import actors, aliases, places
from .endings import Form, read_word
from .occasions import occasion, resumes
from .predicates import Predicate, triggers
from .titles import bare, titles
from .voices import voices

_TOPIC = re.compile(r"[가-힣](?:은|는|께서는|도),? (?:(?:[^\s,]+ ){0,3}[^\s,]+인 )?$")
_INNER = re.compile(r"[가-힣](?:은|는) (?:\S+ )?\S+(?:이|가) $")
"""A subject of what is said, after the topic that says it: *경찰은 그가*."""
_TOPIC_WITHIN = re.compile(r"[가-힣](?:은|는|께서는) ")
_NOUN_NEXT = re.compile(r" (?:[^\s]+ )?$")
_NOUN_SCENE = re.compile(r"(?:의| 이후| 뒤| 당시| 때| 이래| 전)(?=[\s,])")
_MOVED_TO = re.compile(
    r"(?:로|으로) (?:[가-힣]+ )?(?:연기|미[뤄뤘]|미루|앞당|늦[췄추춰]|옮[겼겨]|잡[았혔]|정[해했]|확정)[가-힣]*"
)
_TIME = re.compile(r"\d일|이날|전날|어제|오늘|요일|이튿날|같은 날|당일|새벽|오전|오후")
_QUOTATION = re.compile(r"“[^”]*”?|[^“]*”")
_OPEN = re.compile(r"[“\"]")
_NO_ADVERB = re.compile(
    r"(?:인|이던|이자) (?=\S*\d|\S+[일날] )|(?:이|가|을|를|까지를)(?=[\s])|\s\S+(?:였던|이었던|이던)\s"
    r"|부터 (?:[^\s]*\d+일까지 )?(?:하루|이틀|사흘|나흘|닷새|엿새|열흘|보름|일주일|\d+일)간|까지 (?:이틀|사흘|나흘|닷새|엿새|열흘|보름|일주일|\d+일)간"
)
"""A time that another one names again, that is what the verb tells of, or that only opens a length."""


_NEAR = 24
"""Triggers on either side of a time that it may date."""
_start = attrgetter("start")


def governors(
    text: str, start: int, end: int, side: int, found: list[Trigger]
) -> tuple[Trigger, ...]:
    """Return what the time ``text[start:end]`` dates: a verb, a noun, or a noun and the verb that tells of it."""
    if _NO_ADVERB.match(text, end):
        return ()
    here, closes = bisect_left(found, end, key=_start), _quotation_end(text, start, end)
    after = [t for t in found[here : here + _NEAR] if t.start < closes]
    before = [t for t in found[max(0, here - _NEAR) : here] if t.end <= start]
    verb = _governor(text, start, end, side, before, after)
    return occasion(text, start, end, after, verb) or (() if verb is None else (verb,))


def _governor(
    text: str, start: int, end: int, side: int, before: list[Trigger], after: list[Trigger]
) -> Trigger | None:
    """Return the one trigger that a time dates.

    A Korean time stands before its verb. Right after the topic it belongs to the verb that ends the
    sentence (*외교부는 19일 … 밝혔다*), unless that has a time of its own or this one is still to come; else to
    the nearest verb after it. With 의 it dates the noun.
    """
    verbs = [t for t in after if t.kind is not Kind.NOUN]
    if after and after[0].kind is Kind.NOUN:
        noun, between = after[0], text[end : after[0].start]
        if between.startswith("의 ") and _NOUN_NEXT.match(between[1:]):
            return noun
        if _NOUN_NEXT.match(between) and _NOUN_SCENE.match(text, noun.end):
            return noun
        if noun.modality is Modality.CANCELLED and not between.strip() and side >= 0:
            return noun
    moved = _MOVED_TO.match(text, end)
    if moved:
        nouns = [t for t in before if t.kind is Kind.NOUN and start - t.end < 40]
        if nouns:
            return attrs.evolve(nouns[-1], modality=Modality.SCHEDULED, cue=moved[0].split()[-1])
    if not verbs:
        nouns = [t for t in before if t.kind is Kind.NOUN]
        return after[0] if after else nouns[-1] if nouns else None
    verbs = _happening(text, verbs, side) or verbs
    nearest, last = verbs[0], _closing(text, end, verbs)
    if not _governs(text, start, end, side, nearest, last):
        return _as_of(nearest, text, side < 0, verbs)
    return _as_of(_leading(text, nearest, last, verbs), text, side < 0, verbs)


_LASTING = frozenset(
    """반대하다 찬성하다 관리하다 지휘하다 담당하다 운영하다 요구하다 촉구하다 지지하다 소유하다 규탄하다 대표하다 이끌다 속하다 맡다
    다루다 보유하다 주도하다 감독하다 지키다 살다 일하다 이용하다 사용하다 만들다 팔다 생산하다 판매하다 원하다 바라다""".split()
)
"""Verbs that, before a noun in the present, tell what it is or does at any time: *공장을 운영하는 회사*."""


def _happening(text: str, verbs: list[Trigger], side: int) -> list[Trigger]:
    """Return the verbs without those at their head that only say what a noun is, or was before a time to come."""
    for number, verb in enumerate(verbs):
        if _form(verb) is not Form.BEFORE_NOUN or verb.modality is not Modality.ASSERTED:
            return verbs[number:]
        now = text[verb.end - 1] == "는"
        if verb.lemma not in _LASTING if now else side <= 0:
            return verbs[number:]
    return []


def _leading(text: str, nearest: Trigger, last: Trigger, verbs: Sequence[Trigger]) -> Trigger:
    """Return the first of the verbs joined to the last one, which share the time: *열린 회의에 참석해 합의했다*."""
    if _form(nearest) not in (Form.BEFORE_NOUN, Form.TO_COME) or last.speech or not _past(last):
        return last
    for verb in verbs:
        if verb.start >= last.start:
            break
        told = _form(verb) is Form.JOINED and verb.modality is Modality.ASSERTED
        if told and not verb.speech and verb.main and joined(text, verb.end, last.start):
            return verb
    return last


def _quotation_end(text: str, start: int, end: int) -> int:
    """Return where the quotation around a time closes; the text's end if it is in none."""
    opened = text.rfind("“", max(0, start - 400), start)
    if opened < 0 or text.find("”", opened, start) >= 0:
        return len(text)
    closed = text.find("”", end, end + 400)
    return closed if closed >= 0 else len(text)


def _closing(text: str, end: int, verbs: Sequence[Trigger]) -> Trigger:
    """Return the verb that ends the sentence, or what is quoted if the time stands inside it."""
    finals = [
        v
        for v in verbs
        if _form(v) is Form.FINAL or (_form(v) is Form.JOINED and v.speech and _past(v))
    ]
    outside = [v for v in finals if not _OPEN.search(text, end, v.start)]
    return (outside or finals or verbs)[0 if outside else -1]


def _governs(text: str, start: int, end: int, side: int, nearest: Trigger, last: Trigger) -> bool:
    """Whether a time leaves the nearest verb for the one that ends the sentence."""
    if nearest is last or nearest.lemma in ("따르다", "의하다"):
        return False
    if _OPEN.search(text, end, nearest.start):
        return True  # the nearest verb is quoted
    if _TIME.search(_QUOTATION.sub("", text[nearest.end : last.start])):
        return False
    before, form = text[max(0, start - 40) : start], _form(nearest)
    opens = not before.strip() or before.rstrip(" ,").endswith((".", "\n"))
    topical = bool(_TOPIC.search(before)) or (
        opens and bool(_TOPIC_WITHIN.search(text, end, nearest.start))
    )
    told = last.modality is Modality.ASSERTED and _past(last)
    planned = nearest.modality in (Modality.SCHEDULED, Modality.POSSIBLE)
    if side < 0 and planned and told and topical:
        return True
    if form in (Form.BEFORE_NOUN, Form.TO_COME):
        if nearest.modality in (Modality.CANCELLED, Modality.DENIED) or nearest.lemma in (
            "예정되다",
            "예정하다",
        ):
            return False
        apart = bool(text[end : nearest.start].strip())
        return topical and apart and side <= 0 and bool(_TIME.search(text, start, end))
    if form is Form.JOINED:
        if last.modality is Modality.SCHEDULED and not last.speech:
            # Verbs joined to a plan are planned with it: 6일 만나 논의하기로 했다.
            return text.startswith("까지", end) or not joined(text, nearest.end, last.start)
        if last.speech and _INNER.search(before):
            return False
        return not _past(nearest) and (last.speech or not told)
    if form in (Form.QUOTED, Form.AIM, Form.FINAL, Form.IF) and (last.speech or form is Form.AIM):
        if text[end : end + 2] in ("부터", "까지"):
            return False
        return topical and side <= 0
    return False


def _as_of(trigger: Trigger, text: str, passed: bool, verbs: Sequence[Trigger]) -> Trigger | None:
    """Make a plan of a present whose time is still to come: *21일 연다*; one that is over it cannot have."""
    if not isinstance(trigger, Predicate) or trigger.speech:
        return trigger
    plan = trigger.now or (trigger.form is Form.BEFORE_NOUN and text[trigger.end - 1] == "는")
    if trigger.form is Form.JOINED and not trigger.past:
        ends = next(
            (
                v
                for v in verbs
                if v.start > trigger.start and _form(v) not in (Form.JOINED, Form.AIM)
            ),
            None,
        )
        plan = isinstance(ends, Predicate) and (ends.now or ends.modality is Modality.SCHEDULED)
    if trigger.modality is not Modality.ASSERTED or not plan:
        return trigger
    if passed and trigger.form is not Form.QUOTED:
        return None if trigger.form is Form.FINAL else trigger
    cue = text[trigger.start : trigger.end]
    return attrs.evolve(trigger, modality=Modality.SCHEDULED, cue=cue)


def _form(trigger: Trigger) -> Form:
    return trigger.form if isinstance(trigger, Predicate) else Form.NOUN


def _past(trigger: Trigger) -> bool:
    return isinstance(trigger, Predicate) and trigger.past


_MEASURED = re.compile(
    r"(?:보다|에 비해|[과와] (?:견줘|비교|비슷|같은)|대비| 대비| 같은 기간| 수준)"
    r"|\s?(?:(?:\S+ ){0,3}만(?:에|이|의)|이?후 (?:처음|최대|최고|최저|가장)| (?:처음|최대|최고|최저|가장))"
)
_SINCE = re.compile(r"(?:이후|이래|이후로)$")


def compared(text: str, start: int, end: int) -> bool:
    """Tell what is measured against: *지난해보다*, *2018년 이후 처음*."""
    match = _MEASURED.match(text, end)
    if match is None:
        return False
    return match[0][:1] != " " or "대비" in match[0] or bool(_SINCE.search(text, start, end))


_LAST = re.compile(r"[가-힣]+$")
_AFTER = re.compile(r" (?:뒤|후|다음|직후|데 이어)[\s,]")
_NOT_JOINED = re.compile(r"[“”\"]|(?:다|라)고 ")


def joined(text: str, start: int, end: int) -> bool:
    """Tell whether the verbs on either side share a time: *만나 협의했다*."""
    if end - start > 80 or _NOT_JOINED.search(text, start, end):
        return False
    last = _LAST.search(text[max(0, start - 12) : start])
    if last and last[0] == "나":
        return True  # 불이 나
    word = read_word(last[0]) if last else None
    return _AFTER.match(text, start) is not None or (word is not None and word.form is Form.JOINED)


_WHILE = re.compile(r" (?:때|당시|자리에서)[\s,]")


def simultaneous(text: str, start: int, first: Trigger, second: Trigger) -> bool:
    """Tell whether the first verb says when the second happened: *만났을 때 합의했다*."""
    return second.finite and _WHILE.match(text, first.end) is not None


CLAUSES = Clauses(
    triggers=triggers,
    governors=governors,
    voices=voices,
    actors=actors,
    places=places,
    compared=compared,
    joined=joined,
    simultaneous=simultaneous,
    resumes=resumes,
    puts_off=frozenset(("연기되다", "연기하다", "취소되다", "취소하다", "미뤄지다", "보류되다")),
    follows=re.compile(
        r"이에 (?:대해|대응해|맞서|따라)?|이에(?=[,\s])|그러자|그 뒤|그 후|이후(?=[,\s])|이어(?=[,\s])"
    ),
    pronouns=re.compile(r"(?:그|그녀|그들|이들|이)$"),
    beside=re.compile(r"(?:과|와) (?:[가-힣]+ ){0,3}"),
    personal=re.compile(r"(?:그|그녀)(?:는|가)?$"),
    aliases=aliases,
    bare=bare,
    titles=titles,
)
