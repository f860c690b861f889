"""Who acts in a Korean sentence, by the fullest name its article gives, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from . import names
from .endings import read_word
from .places import PLACES

_WORD = re.compile(r"[가-힣]+")
_PARTICLE = re.compile(
    r"(?:께서|에게|에는|군은|측은|군이|측이|은|는|이|가|와|과|의|를|을|도|측|군)?$"
)
_OFFICES = tuple(
    """국가안보실장 안보실장 비서실장 국무위원장 부위원장 위원장 대통령 국무총리 부총리 총리 장관 차관 국장 실장 원장 청장 처장 의장 회장
    사장 대표 의원 대변인 대사 특사 사령관 참모총장 총장 총재 주석 총서기 서기장 외무상 외교부장 부장관 부장 부부장 교수 연구위원 판사 검사
    변호사 감독 시장 지사 군수 구청장 비서관 수석 보좌관 행장 소장 센터장 선수 이사장 씨 여사 왕 총비서""".split()
)
_BODY = re.compile(
    r"[가-힣]+(?:부|처|청|위원회|은행|법원|검찰|경찰|대사관|노조|연합회|협회|공사|공단|당국|의회|국회|사령부|기구|정부|본부|통신|방송|연구원"
    r"|연구소|재단|대학교|병원|전자|자동차|항공|그룹|건설|중공업|지법|고법|헌법재판소|감독원)$"
)
_ALONE = frozenset("경찰 검찰 정부 국회 법원 합참 여야".split())
_NO_BODY = frozenset(
    """전부 일부 내부 외부 대부 간부 여부 공부 거부 남부 북부 동부 서부 중부 본부 근처 출처 대처 조처 상처 요청 신청 시청 재건 신축
    두번째 방송 통신 정당 남북당국""".split()
)
_CAPITALS = frozenset(
    "평양 서울 워싱턴 베이징 모스크바 도쿄 키이우 런던 파리 베를린 하노이".split()
)
"""Names that stand for a government only as its subject: 평양은, but not 평양에서."""
_SPELLINGS = {
    spelling.strip(): line.partition(":")[0]
    for line in (names.STATES + names.PEOPLE).strip().splitlines()
    for spelling in line.partition(":")[2].split(",")
    if len(spelling.strip()) > 1
}
_STATES = frozenset(
    spelling.strip()
    for line in names.STATES.strip().splitlines()
    for spelling in line.partition(":")[2].split(",")
)
_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염추도소석선설마길연위표명기반왕금옥육인맹제모"
)
_NOT_PEOPLE = frozenset(
    """전직 현직 당시 신임 양국 한미 한일 한중 남북 외교 국방 통일 행정안전 국가 여당 야당 각국 주요 관련 해당 담당 수석 신문 수사 대법 현지
    전날 이날 지난 또한 다른 모든 같은 어떤 새로운 유력 공동 총괄""".split()
)


@lru_cache(maxsize=32768)
def _bare(word: str) -> tuple[str, ...]:
    """Return a word without each particle it may end in, the longest particle first."""
    cuts = range(max(2, len(word) - 2), len(word) + 1)
    return tuple(word[:cut] for cut in cuts if _PARTICLE.match(word, cut))


@lru_cache(maxsize=32768)
def _state_or_body(word: str) -> str | None:
    """Return the state, leader or body a word names."""
    for name in _bare(word):
        if name in _SPELLINGS:
            return (
                None
                if name in _CAPITALS and word[len(name) :][:1] not in tuple("은는이가측")
                else name
            )
        if name in _ALONE or (len(name) > 2 and _BODY.match(name) and name not in _NO_BODY):
            return name if read_word(name) is None else None
    return None


@lru_cache(maxsize=32768)
def _office(word: str) -> str | None:
    """Return the office a word names: 장관은 → 장관."""
    return next((name for name in _bare(word) if name.endswith(_OFFICES)), None)


def _people(text: str, words: list[tuple[int, str]]) -> Iterator[tuple[int, str, str, int]]:
    """Yield people: where, name, office and where the office begins: 박서연 (통일부) 장관, 박 장관."""
    for index, (at, word) in enumerate(words):
        office = _office(word)
        if office is None or not index:
            continue
        for back in (1, 2):
            if index < back:
                break
            start, name = words[index - back]
            if back == 1 and name in _SURNAMES and at - start == 2:
                yield start, f"{name} {office}", office, at
                break
            if at - start > 16 or "," in text[start:at] or "." in text[start:at]:
                break
            if name in _STATES:
                continue  # 중국 외교부 대변인
            body = _state_or_body(name) is not None and name not in _SPELLINGS
            if back == 1 and (body or (_office(name) and len(name) > 3)):
                continue
            if (
                2 <= len(name) <= 5
                and name not in _NOT_PEOPLE
                and not body
                and name[-1] not in "은는을를의에과와도된한"
            ):
                yield start, name, office, at
            break


def _words(text: str, start: int, end: int) -> list[tuple[int, str]]:
    return [(m.start(), m[0]) for m in _WORD.finditer(text, start, end) if m.end() - m.start() < 20]


def actors(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the people, states and bodies in a stretch of text, in order, each once.

    >>> actors("외교부는 푸틴 대통령이 북한을 찾았다고 밝혔다.", 0, 26)
    ('외교부', '푸틴', '북한')
    """
    words = _words(text, start, end)
    found = {at: name for at, name, _, _ in _people(text, words)}
    for at, word in words:
        name = _state_or_body(word)
        if name:
            found.setdefault(at, name)
    return tuple(dict.fromkeys(found[at] for at in sorted(found)))


def aliases(text: str) -> dict[str, str]:
    """Return the short names and offices of a text's people, each with the full name first given.

    States that have several names go by the one the table puts first, if the text uses it.

    >>> aliases("장호진 실장은 이렇게 말했다. 장 실장은 웃었다.")["장 실장"]
    '장호진'
    """
    known: dict[str, str] = {}
    words = _words(text, 0, len(text))
    for start, name, office, at in _people(text, words):
        if " " in name:
            continue
        known.setdefault(f"{text[start:at]}{office}", name)
        if len(name) == 3 and name not in _SPELLINGS:
            known.setdefault(f"{name[0]} {office}", name)
            known.setdefault(office, name)
            short = next((o for o in _OFFICES[::-1] if office.endswith(o)), office)
            known.setdefault(f"{name[0]} {short}", name)
    used = {_state_or_body(word) for _, word in words}
    first: dict[str, str] = {}
    for spelling, key in _SPELLINGS.items():
        if spelling in used:
            known.setdefault(spelling, first.setdefault(key, spelling))
    return known


_HOMES = frozenset(
    "서울 부산 인천 대구 대전 광주 울산 세종 제주 수원 포항 판문점 개성 평양 원산 강릉 창원 청주 전주 용산".split()
)
_UNIONS = frozenset("나토 유럽연합 연준 연방준비제도".split())
_SITE = re.compile(
    r"[가-힣]{2,8}(?:시|군|도|읍|역|공항|광장|항|기지|청사|경기장|회관|공원|대통령실)$"
)
_AT = re.compile(r"(?:에서는|에서도|에서)$")
_INTO = re.compile(r"에 (?:도착|입항|착륙|상륙|배치)")


def places(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the places a sentence says something happens at.

    >>> places("두 정상은 19일 평양에서 만났다.", 0, 18)
    ('평양',)
    """
    found: dict[str, None] = {}
    before: list[str] = []
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        at = _AT.search(word) or (_INTO.match(text, match.end() - 1) and len(word) - 1)
        if at:
            site = word[: at if isinstance(at, int) else at.start()]
            named = [name for name in (*before[-2:], site) if _is_place(name)]
            found |= dict.fromkeys(named)
        before.append(word)
    return tuple(found)


@lru_cache(maxsize=16384)
def _is_place(name: str) -> bool:
    return (
        name in _HOMES or (name in PLACES and name not in _UNIONS) or _SITE.match(name) is not None
    )
