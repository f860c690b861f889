"""Who speaks in an English sentence, and which of its words are theirs."""

from __future__ import annotations

import re

from ...clauses import Kind, Trigger, Voice
from ...modality import Modality
from .people import NAME, actors

_NP = rf"(?:{NAME}(?: [a-z]+){{0,3}}|(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Hh]is|[Tt]heir|[Ss]ome) [\w'’ -]{{2,60}}?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|(?:[a-z]+ ){{0,3}}[a-z]+)"
_ADVERBS = r"(?:(?:also|later|then|has|had|have|further|once|again|simply|earlier|immediately|[a-z]+ly|(?:on|in|at|earlier|late|last|this) [\w. ]{3,20}?|[A-Z][a-z]+day) )*"
_SUBJECT = re.compile(
    rf"(?:^|.*?[,;:.“”\"]\W*|.*?\b(?:that|and|but|while|as|after|when|because|which) )?({_NP})(?:(?:, [^,]{{3,60}}){{1,3}},|,)? {_ADVERBS}$",
    re.DOTALL,
)
_BARE = re.compile(rf" ({NAME}) {_ADVERBS}$")
_INVERTED = re.compile(rf" ({NAME}|(?:the|an?|one) [\w'’ -]{{2,60}})")
_ACCORDING = re.compile(r"\b[Aa]ccording to ((?:[^,.;]|\.(?=\w)){2,80})")
_CLOSED = re.compile(r"(?:,|[,.?!]?[”\"]|[,.]? ?'')\s*$")
_SHOWS = re.compile(
    r"\b(?:data|figures?|reports?|filings?|surveys?|polls?|results?|statistics|records?|documents?|study|footage)\b"
)
_WHENCE = re.compile(r" (?:on|in|at|to|from|late|early|earlier|last|this|[A-Z][a-z]+day)\b.*$")
_TRAILING = re.compile(r"(?: (?:[a-z]+ly|also|later|then|has|had|have))+$")
_TURNED = frozenset(("say", "report", "write", "add", "warn", "predict", "note"))
"""What may stand before its speaker without a quotation: *they met, said Kim*. *Kim, the head, announced the plan* tells another thing."""
_SOMEBODY = re.compile(r"(?:an?|one) |(?:he|she|they|it)$", re.IGNORECASE)
_GOING_ON = frozenset(
    ("add", "say", "warn", "note", "claim", "insist", "stress", "explain", "predict", "argue")
)


def voices(text: str, start: int, end: int, found: list[Trigger]) -> list[Voice]:
    """Return who speaks in a sentence and which words are theirs, the innermost last."""
    heard: list[Voice] = []
    match = None
    if text.find("ccording to ", start, end) >= 0:
        match = _ACCORDING.search(text, start, end)
    if match:
        heard.append(Voice(_WHENCE.sub("", match[1]), start, end))
    for trigger in found:
        if heard and trigger.kind is Kind.GERUND and trigger.lemma in _GOING_ON:
            last = heard[-1]  # "he said, adding that"
            heard.append(Voice(last.speaker, trigger.end, end, last.verb and trigger.start))
            continue
        if (
            not trigger.speech
            or trigger.kind is not Kind.FINITE
            or trigger.modality is not Modality.ASSERTED
        ):
            continue
        left = max(start, trigger.start - 160)
        head = text[left : trigger.start]
        closed = _CLOSED.search(head)
        turned = closed and (closed[0].strip() != "," or trigger.lemma in _TURNED)
        subject = _INVERTED.match(text, trigger.end, end) if turned else None
        if subject:
            heard.append(Voice(subject[1], start, trigger.start, _saying(trigger, subject[1])))
            continue
        subject = _SUBJECT.match(head) or _BARE.search(head)
        if subject is None:
            continue
        who = _TRAILING.sub("", subject[1])
        if trigger.lemma in (
            "show",
            "indicate",
            "suggest",
            "describe",
            "mention",
        ) and not _SHOWS.search(who):
            continue
        at = left + subject.start(1)
        closing = text[trigger.end : trigger.end + 2]
        ends = closing[:1] in (",", ".", "") or trigger.end >= end or closing in (" ,", " .")
        whole = _CLOSED.search(text, start, at) and not text.startswith(
            (" that", " it", " the "), trigger.end
        )
        if at > start + 3 and (whole or ends):
            heard.append(Voice(who, start, at, _saying(trigger, who)))
        else:
            heard.append(Voice(who, trigger.end, end, _saying(trigger, who)))
    return heard


def _saying(trigger: Trigger, who: str) -> int | None:
    """Return where a verb of saying is, if its speaker is somebody: *Kim*, *he*, *a union leader*.

    *The company* and *officials* may be those whom another report names.
    """
    return trigger.start if _SOMEBODY.match(who) or actors(who, 0, len(who)) else None
