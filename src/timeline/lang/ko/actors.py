"""Who acts in a Korean sentence, by the fullest name its article gives, and where."""

from __future__ import annotations

import re

from . import names
from .endings import read_word
from .places import PLACES

_OFFICES = (
    "국가안보실장|안보실장|비서실장|국무위원장|부위원장|위원장|대통령|국무총리|부총리|총리|장관|차관|국장|실장|원장|청장|처장|의장|회장|사장"
    "|대표|의원|대변인|대사|특사|사령관|참모총장|총장|총재|주석|총서기|서기장|외무상|외교부장|부장관|부장|부부장|교수|연구위원|판사|검사|변호사|감독"
    "|시장|지사|군수|구청장|비서관|수석|보좌관|행장|소장|센터장|선수|이사장|기자|씨|여사|왕|총비서"
)
_KOREAN = re.compile(
    rf"(?<![가-힣])([가-힣]{{2,4}}) (?:[가-힣]+(?:부|처|청|원|위|당|시|도|실|대|그룹|전자|본부) )?([가-힣]*?(?:{_OFFICES}))(?=(?:은|는|이|가|와|과|의|를|을|도|에게|께서)?(?:[\s,.”]|$))"
)
_BODIES = re.compile(
    r"(?<![가-힣])(?:경찰|검찰|정부|국회|법원|합참|여야|[가-힣]+(?:부|처|청|위원회|은행|법원|검찰청|검찰|경찰|경찰청|대사관|노조|연합회|협회|공사|공단|당국|의회|국회|사령부|기구|정부|본부"
    r"|통신|방송|연구원|연구소|재단|대학교|병원|전자|자동차|항공|그룹|건설|중공업|지법|고법|대법원|헌법재판소|감독원|관세청|기상청|의장실))"
    r"(?=(?:은|는|이|가|와|과|의|를|을|도|에게)?[\s,.]|$)"
)
_SPELLINGS = {
    spelling.strip(): line.partition(":")[0]
    for line in (names.STATES + names.PEOPLE).strip().splitlines()
    for spelling in line.partition(":")[2].split(",")
    if len(spelling.strip()) > 1
}
_KNOWN = re.compile(
    rf"(?<![가-힣])(?:{'|'.join(sorted(_SPELLINGS, key=len, reverse=True))})"
    rf"(?=(?:은|는|이|가|와|과|의|를|을|도|에게|군|측)?[\s,.·”]|$)"
)
_CAPITALS = frozenset(
    "평양 서울 워싱턴 베이징 모스크바 도쿄 키이우 런던 파리 베를린 하노이".split()
)
_ACTING = frozenset("은는이가측")
"""Particles after which a capital stands for its government."""
_NOT_PEOPLE = frozenset(
    """전 현 전직 현직 당시 신임 부 이 그 두 양국 한미 한일 한중 남북 외교 국방 통일 행정안전 미국 중국 일본 러시아 북한 한국 국가 정부 여당
    야당 각국 주요 관련 해당 담당 수석 총 신문 방송 유엔 나토 프랑스 독일 영국 우크라이나 이란 이스라엘 인도 베트남 수사 대법""".split()
)
_SHORT = frozenset("경찰 검찰 정부 국회 법원 합참 여야".split())


def actors(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the people, states and bodies in a stretch of text, in order, each once.

    >>> actors("외교부는 푸틴 대통령이 북한을 찾았다고 밝혔다.", 0, 26)
    ('외교부', '푸틴', '북한')
    """
    found: dict[int, str] = {}
    for match in _KNOWN.finditer(text, start, end):
        if match[0] not in _CAPITALS or text[match.end() : match.end() + 1] in _ACTING:
            found[match.start()] = match[0]
    for match in _KOREAN.finditer(text, start, end):
        if (
            match[1] not in _NOT_PEOPLE
            and not _BODIES.fullmatch(match[1])
            and not match[1].endswith(("은", "는", "을", "를", "의", "에"))
        ):
            found.setdefault(match.start(), match[1])
    for match in _BODIES.finditer(text, start, end):
        if (len(match[0]) > 2 or match[0] in _SHORT) and read_word(match[0]) is None:
            found.setdefault(match.start(), match[0])
    return tuple(dict.fromkeys(found[at] for at in sorted(found)))


def aliases(text: str) -> dict[str, str]:
    """Return the short names and offices of a text's people, each with the full name first given.

    States that have several names go by the one the table puts first, if the text uses it.

    >>> aliases("장호진 실장은 이렇게 말했다. 장 실장은 웃었다.")["장"]
    '장호진'
    """
    known: dict[str, str] = {}
    for match in _KOREAN.finditer(text):
        name, office = match[1], match[2]
        if name in _NOT_PEOPLE or name in _SPELLINGS or _BODIES.fullmatch(name):
            continue
        known.setdefault(match[0], name)
        if len(name) == 3 and not name.endswith(("은", "는", "을", "를", "의", "에")):
            known.setdefault(name[0], name)
            known.setdefault(f"{name[0]} {office}", name)
            known.setdefault(office, name)
    first: dict[str, str] = {}
    used = {match[0] for match in _KNOWN.finditer(text)}
    for spelling, key in _SPELLINGS.items():
        if spelling in used:
            known.setdefault(spelling, first.setdefault(key, spelling))
    return known


_TOWNS = "|".join(sorted(map(re.escape, PLACES), key=len, reverse=True))
_HOMES = "서울|부산|인천|대구|대전|광주|울산|세종|제주|수원|포항|판문점|개성|평양|원산|강릉|창원|청주|전주"
_PLACE = re.compile(
    rf"(?<![가-힣])((?:{_HOMES}|{_TOWNS}|[가-힣]{{2,8}}(?:시|군|도|읍|역|공항|광장|광화문|항|기지|시청|청사|경기장|회관|공원)))"
    rf"(?=(?: [가-힣]+){{0,2}}에서|에 (?:도착|입항|착륙|상륙|배치))"
)


def places(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the places a sentence says something happens at.

    >>> places("두 정상은 19일 평양에서 만났다.", 0, 18)
    ('평양',)
    """
    return tuple(dict.fromkeys(match[1] for match in _PLACE.finditer(text, start, end)))
