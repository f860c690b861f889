"""Korean words that look like a time and are none: names, works, numbers, idioms."""

from __future__ import annotations

import re

from ...rule import decoy
from .words import CLOSING

_END = re.compile(CLOSING)


def _whole(text: str, start: int, end: int) -> bool:
    """Tell whether the words end there: 5일장이, not 5일 장관이."""
    return _END.match(text, end) is not None


dated_name = decoy(
    "dated_name",
    "{month}·{day}!(_일|_월|_년|_시|_절|분|주|%|배|호|,|{number}|\\.{number})",
    "{month}\\.{day}_(민주화운동|민주화|운동|혁명|전쟁|사태|테러|선언|공동선언|합의|군사합의|참사|계엄|비상계엄|만세|항쟁|의거|해방)",
    rejects=("5·18 민주화운동", "9·19 군사합의", "4·10 총선", "8·15 경축사"),
)
month_of_revolt = decoy(
    "month_of_revolt",
    "6월_(항쟁|민주항쟁)",
    "10월_(유신|혁명)",
    "(2월|4월|7월)_혁명",
    rejects=("6월 항쟁",),
    guard=_whole,
)
title = decoy(
    "title",
    "《{anything}》", "〈{anything}〉", "『{anything}』", "「{anything}」",
    "3월의 라이온", "8월의 크리스마스", "오월의 청춘", "어제까지의 세계", "내일의 기억", "오늘의 유머", "오늘의 집", "‘{month}월의 {anything}",
    "(이달|올해|오늘|이_주|금주)의_(선수|작가|감독|신인|책|인물|골|차_|차로|단어|기자상|과학자|독립운동가|요리|메뉴|말씀)",
    "아침이슬", "아침 이슬", "제야의_종", "6시_내고향", "2시의_데이트", "{hour}시_뉴스", "그날이_오면",
    "24시_(편의점|국밥|콜센터|응급|상담|무인|감시|영업|운영|찜질방|병원|약국|카페|식당|마트)", "천_일_야화", "오늘의 운세", "오늘의 날씨", "이날치", "내일은 미스터트롯", "내일은 미스트롯", "오늘은 내가",
    rejects=("《8월의 밤》",),
)  # fmt: skip
_QUOTED_TITLE = re.compile("[‘'][^‘’'\\n.,!?]{2,18}[’'](?!(?:이라|라)?(?:고|며)|(?:이)?라면서)")
quoted_title = decoy(
    "quoted_title",
    "‘{weekday}(의|은|는|엔|에|에는) ",
    "‘(정오|자정|새벽|아침|오후|밤|주말|오늘|내일|어제|그날)(의|은|는|엔|에|에는|이) ",
    rejects=("노래 ‘금요일에 만나요’가", "라디오 ‘정오의 희망곡’을"),
    guard=lambda text, start, end: _QUOTED_TITLE.match(text, start) is not None,
)
position = decoy(
    "position",
    "{hour}_시_방향",
    "(전반|후반|연장|연장_전반|연장_후반)_{number}_분[_{second}_초]",
    "(전반|후반)_(추가시간|종료)_{number}_분",
    "기원전_{century}_세기",
    "{number}분의_{number}",
    "{number}_분위",
    "{number}_분의_일",
    "{number}_시리즈",
    "1_일_{number}_식",
    "1_일_생활권",
    "{number}_일_이용권",
    "{number}_일권",
    rejects=("12시 방향", "후반 23분", "3분의 2"),
    guard=lambda text, start, end: text[end - 1].isdigit() or _whole(text, start, end),
)
ages = decoy(
    "age",
    "만_{number}_(살|세)",
    "{number}_개월_(된|아기|영아|아이|손자|딸|아들)",
    "{number}일장[터]",
    "생후_{number}_(개월|일|년|주)",
    "{number}_년_(차|만기|국채)",
    "{number}년물",
    "{number}_(년형|년생|년산|년식|년급)",
    "{number}월호",
    rejects=("만 3살", "10년 만기 국채", "5일장이 서는"),
    guard=_whole,
)
idiom = decoy(
    "idiom",
    "{number}_일_천하", "하루_빨리", "하루_아침에", "하루가_멀다", "하루가_다르게", "하루하루", "하루아침에", "십년감수", "백년대계", "백일해", "365일_(내내|쉬지|연중|24시간|무휴|운영|함께)", "5분_대기조", "백_년_손님", "백년해로", "백년가약", "천년_고찰", "천년고찰", "새해_복", "아침_식사", "저녁_식사",
    "오늘_내일", "오늘내일", "어제오늘", "어제_오늘_일", "앞으로_나란히", "올_것", "올_때", "올_수", "때_이른", "한_시름", "세_시대", "네_시선",
    "한_해_농사", "온_종일", "월요일_병", "이번_일", "다음_날개", "세_분기점", "두_분", "세_분", "네_분", "한_분",
    rejects=("하루 빨리", "어제오늘 일이"),
    guard=_whole,
)  # fmt: skip
