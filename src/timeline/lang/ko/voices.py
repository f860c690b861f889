"""Who speaks in a Korean sentence, and which of its words are theirs."""

from __future__ import annotations

import re

from ...clauses import Kind, Trigger, Voice
from ...modality import Modality

_WORD = r"[가-힣A-Za-zㄱ-ㅎ0-9·‘’()]{1,20}"
_NAME = rf"(?<![가-힣])(?:{_WORD} ){{0,4}}?{_WORD}?"
_REACH = 400
"""Characters before a verb of saying in which its speaker and what is said are looked for."""
_SPEAKER = re.compile(rf"(?:^|(?<=[.”\"\n,다고며서]) ?)({_NAME})(?:은|는|께서는|도) ")
_TOPIC = re.compile(
    rf"(?:^|(?<=[.”\n,고며]) ?)({_NAME})(?<!에서)(?<!에게)(?<![에로날해때])(?:은|는|께서는) "
)
_SUBJECT = re.compile(rf"({_NAME})(?:이|가|은|는|께서) (?:[^“”\"]{{0,40}})$")
_CITED = re.compile(rf"({_NAME})(?:에|에게) (?:따르|의하)(?:면|자면)")
_LINK = re.compile(
    r"(?:(?:다|라|자|냐|이라)(?:고|며|면서)(?:도|는)?|[”\"’](?:이라고|라고|고|며|라며|이라며|면서)(?:도|는)?|(?:다|라)는 (?:취지로|내용의|입장을|뜻을|계획을|방침을|견해를|의견을|점을)|(?<= )(?:뜻|의사|계획|방침|의향)을|(?:다|라)(?:는|던) [가-힣]+[을를은](?= (?:\S+ )?(?:부인|일축|반박))|(?<= )것으로(?= (?:전망|예상|예측|관측|추정|내다|보고|봤|본)))(?= )"
)
_SCENE = re.compile(r"(?:열고|열어|통해|출연해|참석해|만나|찾아|내고) ")
"""The verb of the scene at which something is said: *기자회견을 열고*."""
_TIME_HEAD = re.compile(
    r"^(?:(?:지난|오는|이날|전날|\d+일|\d+월|오전|오후|어제|오늘)(?:\([^)]*\))? ?)+"
)
_DAYS = re.compile(r"^(?:한편|앞서|이에 대해|이에|그러나|하지만|또|또한|특히|다만)(?:,)? ")


def voices(text: str, start: int, end: int, found: list[Trigger]) -> list[Voice]:
    """Return who speaks in a sentence and which words are theirs, the innermost last.

    >>> from .predicates import triggers
    >>> text = "외교부는 19일 회담이 21일 열린다고 밝혔다."
    >>> [(v.speaker, text[v.start : v.end]) for v in voices(text, 0, len(text), triggers(text, 0, len(text)))]
    [('외교부', '19일 회담이 21일 열린다고 ')]
    """
    heard: list[Voice] = []
    named = any(text.find(verb, start, end) >= 0 for verb in ("따르", "의하"))
    cited = _CITED.search(text, start, end) if named else None
    if cited:
        heard.append(Voice(_plain(cited[1]), cited.end(), end))
    opened = start
    for trigger in found:
        if not trigger.speech or trigger.kind is Kind.NOUN or trigger.lemma in ("따르다", "의하다"):
            continue
        if trigger.modality not in (Modality.ASSERTED, Modality.SCHEDULED):
            continue
        opened = max(opened, trigger.start - _REACH)
        links = [m for m in _LINK.finditer(text, opened, trigger.end) if m.end() <= trigger.start]
        if not links:
            # "… 이같이 밝혔다": what is said stands elsewhere.
            topic = _TOPIC.search(text[opened : trigger.start])
            if topic:
                heard.append(Voice(_plain(topic[1]), trigger.start, trigger.start, trigger.start))
            continue
        last = links[-1].end()
        inner = _SUBJECT.search(text[last : trigger.start])
        if inner:
            heard.append(Voice(_plain(inner[1]), opened, last, trigger.start))
        else:
            topic = _SPEAKER.search(text[opened:last])
            quote = text.find("“", opened, last)
            if topic and (quote < 0 or opened + topic.start() < quote):
                said = _said(text, opened + topic.end(), last)
                heard.append(Voice(_plain(topic[1]), said, trigger.start, trigger.start))
            else:
                subject = _subject(text, start, quote if quote >= 0 else opened)
                said = _said(text, opened, last)
                heard.append(Voice(subject or "그", said, trigger.start, trigger.start))
        opened = trigger.end
    return heard


def _said(text: str, at: int, last: int) -> int:
    """Return where what is said begins: at the quotation mark, else after the scene it is said at."""
    quote = text.find("“", at, last)
    if quote >= 0:
        return quote
    scenes = [m.end() for m in _SCENE.finditer(text, at, min(last, at + 40))]
    return scenes[-1] if scenes else at


def _subject(text: str, start: int, at: int) -> str | None:
    match = _SUBJECT.search(text[max(start, at - 80) : at])
    return _plain(match[1]) if match else None


def _plain(name: str) -> str:
    """Return a speaker without the words of time and link before it."""
    name = _DAYS.sub("", name.strip())
    return _TIME_HEAD.sub("", name).strip() or name
