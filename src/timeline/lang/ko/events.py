"""Korean clauses: what a time dates, who speaks, and who and where is named."""

from __future__ import annotations

import re

from ...clauses import Clauses, Kind, Trigger, Voice
from ...modality import Modality
from ...titles import clipped
from . import names
from .verbs import triggers

_TO_COME = (Modality.SCHEDULED, Modality.POSSIBLE)
_TOPIC = re.compile(r"[가-힣)](?:은|는|도),? (?:지난 |오는 )?$")
_SUBJECT_AFTER = re.compile(
    r"(?:에|,)? ?(?:[^\s“”\"]{1,20} ){0,5}?[^\s“”\"]{1,20}(?:은|는|이|가)[ ,]"
)
_OWN_CLAUSE = re.compile(r"[가-힣](?:은|는|이|가)[ ,]|[,“”\"]")
_QUOTING = re.compile(r"(?:다|라|자|냐)(?:고|며|면서)(?=[ ,])")
_REPORTS = re.compile(r"(?:다|라|자|냐)(?:고|며|면서)$")


def governor(text: str, start: int, end: int, side: int, found: list[Trigger]) -> Trigger | None:
    """Return the trigger that the time ``text[start:end]`` dates: the first predicate after it.

    A time right after the topic of a sentence that ends in a speech verb dates the speech; a clause
    before a noun takes a time only if nothing of its own stands between.
    """
    after = [t for t in found if t.start >= end]
    verbs = [t for t in after if t.kind is not Kind.NOUN]
    if not verbs:
        return after[0] if after else None
    noun = after[0]
    if (
        noun.kind is Kind.NOUN
        and noun.start - end <= 6
        and text[end : noun.start].strip() in ("", "의")
    ) and (
        text[noun.end : noun.end + 1] in ("이", "은", "의", "을", "를")
        and verbs[0].kind is Kind.FINITE
        and verbs[0].speech
    ):
        return noun
    last = verbs[-1]
    if side <= 0 and last.speech and last.finite and len(verbs) > 1:
        opens = text[max(0, start - 8) : start]
        if _TOPIC.search(opens) or (
            (not opens.strip(' \n“"') or opens.rstrip().endswith((".", ",", "\n")) or start < 2)
            and _SUBJECT_AFTER.match(text, end, verbs[0].start)
        ):
            told = next((t for t in verbs if t.speech and t.finite), last)
            first = verbs[0]
            if (
                first.finite
                and not _QUOTING.search(text, first.start, first.end + 14)
                and "“" not in text[end : first.start]
                and '"' not in text[end : first.start]
            ):
                return first
            return told
    for trigger in verbs:
        if side < 0 and trigger is not last and trigger.modality in _TO_COME:
            continue  # what is over dates no plan
        if trigger.kind is Kind.PARTICIPLE and _OWN_CLAUSE.search(text, end, trigger.start):
            continue
        return trigger
    return verbs[0]


_SPEAKER = re.compile(
    r"(?:^|[.,“”\"]|다며|다고) ?((?:[^\s“”\"'‘’,.()]{1,20}(?:\([^)]*\))? ){0,4}?[^\s“”\"'‘’,.()]{1,20}?)(?:\([^)]*\))?(?:은|는|이|가|도)[, ]"
)
_NEAREST = re.compile(
    r"(?<![가-힣])((?:[^\s“”\"'‘’,.()]{1,20} ){0,3}?[^\s“”\"'‘’,.()]{1,20}?)(?:은|는|이|가|도)[, ]"
)
_ACCORDING = re.compile(
    r"(?:^|[.,] )?([^\s,.“”\"]{1,20}(?: [^\s,.“”\"]{1,20}){0,3}?)(?:에|의 말에) 따르면"
)
_TIMES = re.compile(
    r"^(?:(?:\d+일|지난|오는|이날|이어|또|그러나|한편|앞서|하지만|[가-힣]+요일)(?:\([^)]*\))? )+"
)


def voices(text: str, start: int, end: int, found: list[Trigger]) -> list[Voice]:
    """Return who speaks in a sentence and which words are theirs."""
    heard: list[Voice] = []
    match = _ACCORDING.search(text, start, end)
    if match:
        heard.append(Voice(match[1], start, end))
    for index, trigger in enumerate(found):
        if not (trigger.speech and trigger.finite):
            continue
        outside = re.sub(
            r"[“\"][^”\"]*[”\"]", lambda quote: " " * len(quote[0]), text[start : trigger.start]
        )
        quoting = [m.end() for m in _QUOTING.finditer(outside)]
        subject = (_NEAREST.search(outside, quoting[-1]) if quoting else None) or _SPEAKER.search(
            outside
        )
        if subject is None:
            continue
        if quoting and subject.start(1) >= quoting[-1]:
            heard.append(Voice(_TIMES.sub("", subject[1].strip()), start, start + quoting[-1]))
            continue
        told = [t for t in found[:index] if _REPORTS.search(text, t.start, t.end) or t.cue]
        opens = min(
            (
                i
                for i in (
                    text.find("“", start, trigger.start),
                    text.find('"', start, trigger.start),
                )
                if i >= 0
            ),
            default=-1,
        )
        begin = start + subject.end(1)
        if opens >= 0 and not any(t.start < opens for t in told):
            begin = opens
        elif not told and trigger.lemma not in ("발표하다", "예고하다", "약속하다"):
            begin = trigger.start
        if begin < trigger.start:
            heard.append(Voice(_TIMES.sub("", subject[1].strip()), begin, trigger.start))
    return heard


_OFFICE = (
    "국가안보실장|안보실장|비서실장|실장|장관|차관|부총리|총리|대통령|국무위원장|위원장|대표|의원|대변인|청장|총장|사령관|시장|도지사|교수|총재"
    "|원장|본부장|부부장|부장|대사|특사|국장|회장|사장|주석|검사|판사"
)
_SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금"
_PERSON = re.compile(
    rf"(?<![가-힣])([{_SURNAMES}][가-힣][가-힣](?<![로을를의에])) (?:[가-힣A-Z]+ )?((?:[가-힣A-Z]*?)({_OFFICE}))(?:은|는|이|가|을|를|의|과|와|도|에게|[ ,.)])"
)
_KNOWN = sorted(
    {
        s.strip()
        for table in (names.STATES, names.PEOPLE)
        for line in table.strip().splitlines()
        for s in line.partition(":")[2].split(",")
        if len(s.strip()) > 1
    },
    key=len,
    reverse=True,
)
_BODIES = re.compile(
    r"(?<![가-힣])("
    r"[가-힣]{1,8}(?:부|청|처|위원회|의회|국회|군|당|은행|통신|공사|법원|검찰|경찰)|"
    + "|".join(_KNOWN)
    + r")(?=은|는|이|가|과|와|의|을|를|도|에|측|[ ,.])"
)
_NOT_BODIES = frozenset(
    "전부 일부 내부 외부 대부 정당 해당 상당 담당 합당 부당 식당 당 처 군 부 청 근처 출처 조처 대처 요청 신청 시청 장군 남부 북부 동부 서부 중부 간부 여부 공부 거부".split()
)


def actors(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the people, bodies and states a stretch of text names, in order, each once."""
    hits = [(m.start(), m[1]) for m in _PERSON.finditer(text, start, end)]
    hits += [
        (m.start(), m[1]) for m in _BODIES.finditer(text, start, end) if m[1] not in _NOT_BODIES
    ]
    return tuple(dict.fromkeys(name for _, name in sorted(hits)))


def aliases(text: str) -> dict[str, str]:
    """Return the short forms of a text's people, surname and office, each with the full name.

    >>> aliases("장호진 국가안보실장은 말했다.")["장 실장"]
    '장호진'
    """
    known: dict[str, str] = {}
    for match in _PERSON.finditer(text):
        name, whole, office = match.groups()
        if len(name) < 3:
            continue
        for short in (
            name + " " + whole,
            name + " " + office,
            name[0] + " " + office,
            name[0] + " " + office[-2:],
            office,
            office[-2:],
        ):
            known.setdefault(short, name)
    return known


_CITIES = frozenset(
    part.partition(":")[2].strip() for part in names.CITIES.split(",") if part.strip()
)
_PLACE = re.compile(r"([가-힣]{2,12})(?:에서|서 열)(?= |[가-힣])")
_SITE = re.compile(r"(?:시|도|군|구|역|공항|센터|호텔|광장|판문점|회관|청사|국회|기지|항)$")


def places(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the places a sentence says something happens at."""
    found = (m[1] for m in _PLACE.finditer(text, start, end))
    return tuple(dict.fromkeys(p for p in found if p in _CITIES or p in _KNOWN or _SITE.search(p)))


def compared(text: str, start: int, end: int) -> bool:
    """Tell what is measured against: *작년보다*, *전년 대비*."""
    return bool(
        re.match(
            r"(?:의 같은 기간|에)? ?(?:보다|대비|에 비해|[과와] 견줘|[과와] 비슷|과 비교|와 비교)",
            text[end : end + 12],
        )
    )


def joined(text: str, start: int, end: int) -> bool:
    """Tell whether two predicates share a time; those of one sentence do, up to a quotation."""
    return end - start < 90 and not re.search(r"[“”\"]|다는 ", text[start:end])


_FRAGMENT = re.compile(r"(?:그러나|하지만|그리고|또한|또|이어|한편|이에 따라|그러면서|다만)[, ]+")


def title(text: str, start: int, end: int, at: int, to: int) -> str:
    """Return the sentence of a trigger as one line of at most 96 characters.

    >>> title("한편 정부는 20일 조약을 규탄했다.", 0, 19, 14, 18)
    '정부는 20일 조약을 규탄했다'
    """
    return clipped(text, start, end, _FRAGMENT)


CLAUSES = Clauses(
    triggers=triggers,
    governor=governor,
    voices=voices,
    actors=actors,
    places=places,
    compared=compared,
    joined=joined,
    follows=re.compile(r"이에 (?:대해|맞서|대응해|대한)|이후|그 뒤|그 후|이에,? "),
    pronouns=re.compile(r"(?:그|그녀|그들|이들|그는)$"),
    aliases=aliases,
    title=title,
)
