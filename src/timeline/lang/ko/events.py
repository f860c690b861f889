"""Korean clauses: what a time dates, who speaks, and who and where is named."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ...extraction.clauses import Clauses, Kind, Trigger
from ...modality import Modality
from .actors import actors, aliases, places
from .endings import Form
from .predicates import Predicate, triggers
from .titles import title
from .voices import voices

_TOPIC = re.compile(r"(?:[가-힣](?:은|는|께서는|에서는)|[가-힣]도),? (?:.{1,14}[은는] )?$")
_SUBJECT = re.compile(r"[가-힣](?:이|가|께서) $")
_NEW_SUBJECT = re.compile(r"[가-힣](?:이|가) ")
_OF = re.compile(r"의? (?:[가-힣]+ )?$")
_AHEAD = re.compile(r"오는|다음|내달|내년|내일|모레|이르면|늦어도|앞으로|향후|다가오|내주|글피|하반기")
_TIME = re.compile(r"\d일|이날|전날|어제|오늘|요일|이튿날|같은 날|당일|새벽|오전|오후")
_OPEN = re.compile(r"[“\"]")


def governor(
    text: str, start: int, end: int, passed: bool, found: list[Trigger]
) -> Trigger | None:
    """Return the trigger that the time ``text[start:end]`` dates.

    A Korean time stands before its verb. Right after the topic it belongs to the verb that ends the
    sentence (*외교부는 19일 … 밝혔다*), unless that has a time of its own or this one is still to come; else to
    the nearest verb after it. With 의 it dates the noun.
    """
    after = [t for t in found if t.start >= end]
    verbs = [t for t in after if t.kind is not Kind.NOUN]
    if after and after[0].kind is Kind.NOUN:
        between = text[end : after[0].start]
        if _OF.match(between) and between.startswith("의"):
            return after[0]
        undone = after[0].modality is Modality.CANCELLED and not between.strip()
        if undone and not passed:
            return after[0]
    if not verbs:
        before = [t for t in found if t.end <= start and t.kind is Kind.NOUN]
        return after[0] if after else before[-1] if before else None
    nearest, last = verbs[0], _closing(text, end, verbs)
    if nearest is last or last is None:
        return _as_of(nearest, text, start, passed)
    chosen = last if _governs(text, start, end, nearest, last, verbs) else nearest
    return _as_of(chosen, text, start, passed)


def _closing(text: str, end: int, verbs: Sequence[Trigger]) -> Trigger | None:
    """Return the verb that ends the sentence, or what is quoted if the time stands inside it."""
    for verb in verbs:
        if _form(verb) is Form.FINAL and not _OPEN.search(text, end, verb.start):
            return verb
    finals = [v for v in verbs if _form(v) is Form.FINAL]
    return finals[-1] if finals else verbs[-1]


def _governs(
    text: str, start: int, end: int, nearest: Trigger, last: Trigger, verbs: Sequence[Trigger]
) -> bool:
    """Whether a time leaves the nearest verb for the one that ends the sentence."""
    if _OPEN.search(text, end, nearest.start):
        return True  # the nearest verb is quoted
    own = _TIME.search(text, nearest.end, last.start)
    words = text[end : nearest.start].split()
    before = text[max(0, start - 24) : start]
    form = _form(nearest)
    if own is not None or text[end : end + 2] in ("부터", "까지"):
        return False
    topical = bool(_TOPIC.search(before)) or not before.strip() or before[-2:] in (". ", "다 ", ", ")
    if form is Form.BEFORE_NOUN or form is Form.TO_COME:
        return topical and len(words) > 1
    if form is Form.JOINED:
        return last.speech or last.modality is Modality.SCHEDULED or _form(last) is not Form.FINAL
    if form in (Form.QUOTED, Form.FINAL, Form.AIM) or nearest.modality is not Modality.ASSERTED:
        if not last.speech and form is not Form.AIM:
            return False
        ahead = _AHEAD.search(text, start, end) or _AHEAD.search(before[-4:])
        subject = _NEW_SUBJECT.search(text, end, nearest.start)
        return topical and (subject is not None or ahead is None)
    return False


def _as_of(trigger: Trigger, text: str, start: int, passed: bool) -> Trigger:
    """Make a plan of a present tense whose time is still to come: *21일 연다*."""
    if passed or trigger.modality is not Modality.ASSERTED or trigger.kind is Kind.NOUN:
        return trigger
    written = text[trigger.start : trigger.end]
    form = _form(trigger)
    present = form is Form.BEFORE_NOUN and written.endswith("는")
    present = present or (form in (Form.FINAL, Form.QUOTED) and not _PAST.search(written))
    if present and trigger.lemma not in ("있다", "없다") and not trigger.speech:
        return attrs.evolve(trigger, modality=Modality.SCHEDULED, cue=written)
    return trigger


_PAST = re.compile("[" + "".join(chr(c) for c in range(0xAC00 + 20, 0xD7A4, 28)) + "]")


def _form(trigger: Trigger) -> Form:
    return trigger.form if isinstance(trigger, Predicate) else Form.NOUN


_MEASURED = re.compile(
    r"(?:보다|에 비해|과 견줘|와 견줘|과 비교|와 비교|대비|과 같은|와 같은| 대비| 같은 기간| 수준)"
    r"|\s?(?:(?:\S+ ){0,3}만에|이?후 (?:처음|최대|최고|최저|가장)| (?:처음|최대|최고|최저|가장))"
)
_SINCE = re.compile(r"(?:이후|이래|이후로)$")


def compared(text: str, start: int, end: int) -> bool:
    """Tell what is measured against: *지난해보다*, *2018년 이후 처음*."""
    match = _MEASURED.match(text, end)
    if match is None:
        return False
    return match[0][:1] != " " or "대비" in match[0] or bool(_SINCE.search(text, start, end))


_NOT_JOINED = re.compile(r"[“”\"]|(?:다|라)고 ")


def joined(text: str, start: int, end: int) -> bool:
    """Tell whether the verbs on either side share a time: *만나 협의했다*."""
    return end - start < 80 and not _NOT_JOINED.search(text, start, end)


CLAUSES = Clauses(
    triggers=triggers,
    governor=governor,
    voices=voices,
    actors=actors,
    places=places,
    compared=compared,
    joined=joined,
    follows=re.compile(r"이에 (?:대해|대응해|맞서|따라)?|이에(?=[,\s])|그러자|그 뒤|그 후|이후(?=[,\s])|이어(?=[,\s])"),
    pronouns=re.compile(r"(?:그|그녀|그들|이들|이)$"),
    aliases=aliases,
    title=title,
)
