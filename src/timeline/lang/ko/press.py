"""Korean-language press: stamps, datelines, bylines, credits and the lines pages add."""

from __future__ import annotations

import re

from ...press import Press

_HALF = r"(?:(?P<half>오전|오후)\s*)?"
INSTANTS = (
    (
        r"(?P<year>\d{4})[-./]\s?(?P<month>\d{1,2})[-./]\s?(?P<day>\d{1,2})\.?"
        rf"(?:\s*\([월화수목금토일]\))?(?:[\s,|]*{_HALF}(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::(?P<second>\d\d))?)?"
    ),
    (
        r"(?P<year>\d{4})년\s?(?P<month>\d{1,2})월\s?(?P<day>\d{1,2})일"
        r"(?:\s*\([월화수목금토일]\)|\s*[월화수목금토일]요일)?"
        rf"(?:[\s,|]*{_HALF}(?P<hour>\d{{1,2}})(?::|시\s?)(?P<minute>\d\d)분?)?"
    ),
)

_AGENCY = (
    "연합뉴스(?:TV)?|뉴시스|뉴스1|로이터|교도|타스|스푸트니크|조선중앙통신|신화|게티이미지|공동취재(?:단|사진)"
    "|사진공동취재단|대통령실(?:사진기자단|통신사진기자단)?|국방부|통일부|외교부|노동신문"
)
_NAME = "[가-힣]{2,4}"
_JOB = "(?:[가-힣]{0,8} ?)?(?:기자|특파원|논설위원|선임기자|전문기자|인턴기자|수습기자|객원기자|통신원|앵커|리포터|PD)"
_EMAIL = r"[\w.+-]{1,40}@[\w-]{1,30}(?:\.[\w-]{1,20}){1,3}"
_WHO = rf"{_NAME}(?:[·, ]{{1,2}}{_NAME}){{0,4}} ?{_JOB}"

PLACES = {
    place: zone
    for zone, places in {
        "Asia/Seoul": "서울 세종 부산 인천 대구 대전 광주 울산 수원 제주 포항 파주 평택 판문점 철원 고성 춘천 청주"
        " 전주 창원 과천 용산 강릉 의정부 연천 화천",
        "Asia/Pyongyang": "평양 개성 원산 라선",
        "Asia/Tokyo": "도쿄 오사카 히로시마 후쿠오카",
        "Asia/Shanghai": "베이징 상하이 선양 단둥 옌지", "Asia/Hong_Kong": "홍콩", "Asia/Taipei": "타이베이",
        "Asia/Ulaanbaatar": "울란바토르", "Asia/Ho_Chi_Minh": "하노이 호찌민", "Asia/Bangkok": "방콕",
        "Asia/Jakarta": "자카르타", "Asia/Singapore": "싱가포르", "Asia/Manila": "마닐라",
        "Asia/Kuala_Lumpur": "쿠알라룸푸르", "Asia/Phnom_Penh": "프놈펜", "Asia/Vientiane": "비엔티안",
        "Asia/Kolkata": "뉴델리", "Asia/Tashkent": "타슈켄트", "Asia/Almaty": "아스타나", "Asia/Dubai": "두바이",
        "Asia/Tehran": "테헤란", "Asia/Jerusalem": "예루살렘", "Asia/Vladivostok": "블라디보스토크",
        "Africa/Cairo": "카이로", "Europe/Moscow": "모스크바 상트페테르부르크",
        "Europe/Kyiv": "키이우", "Europe/Istanbul": "이스탄불 앙카라", "Europe/Warsaw": "바르샤바",
        "Europe/Berlin": "베를린 프랑크푸르트", "Europe/Vienna": "빈", "Europe/Zurich": "제네바 취리히",
        "Europe/Brussels": "브뤼셀", "Europe/Paris": "파리", "Europe/Rome": "로마", "Europe/Madrid": "마드리드",
        "Europe/London": "런던", "America/New_York": "워싱턴 뉴욕 유엔본부 보스턴 애틀랜타",
        "America/Chicago": "시카고 댈러스", "America/Los_Angeles": "로스앤젤레스 샌프란시스코 시애틀",
        "America/Mexico_City": "멕시코시티", "America/Sao_Paulo": "상파울루",
        "Australia/Sydney": "시드니 캔버라",
    }.items()
    for place in places.split()
}  # fmt: skip

COLUMNS = {
    name: field
    for field, names in {
        "text": "본문 내용 기사본문 기사내용 기사",
        "title": "제목 기사제목 표제",
        "published": "일자 날짜 입력 등록일 작성일 게재일 발행일 보도일 기사일자 입력일시 일시",
        "modified": "수정 수정일 수정일시",
        "url": "주소 링크 원문주소",
        "source": "언론사 매체 매체명 신문사 출처",
        "language": "언어",
        "id": "뉴스식별자 기사번호 식별자",
    }.items()
    for name in names.split()
}

PRESS = Press(
    instants=tuple(re.compile(form) for form in INSTANTS),
    months={},
    halves={"오전": 0, "오후": 12},
    published=re.compile(
        "(?:기사 ?|최초 ?)?(?:입력|등록|발행|승인|송고|작성|게시|게재|보도)(?:시간|일시|시각|일|날짜)?"
    ),
    modified=re.compile(
        "(?:기사 ?|최종 ?)?(?:수정|업데이트|갱신)(?:시간|일시|시각|일|날짜)?(?:됨)?"
    ),
    aside=re.compile(
        r"(?:지면\s?[A-Z]?\d{1,3}면?|종합\s?\d{1,3}면|[A-Z]?\d{1,3}면|댓글\s?\d{0,5}|조회\s?[\d,]{0,9}|PDF)"
    ),
    byline=re.compile(
        rf"(?:[(\[【]?(?:[가-힣]{{2,6}}|[가-힣·]{{2,12}})\s?[=/]\s?)?(?:글|취재|정리)?\s?[=:]?\s?{_WHO}[)\]】]?"
        rf"(?:\s*[(\[<]?{_EMAIL}[)\]>]?)?(?:\s*[,·]\s*{_WHO}(?:\s*[(\[<]?{_EMAIL}[)\]>]?)?){{0,3}}"
        rf"|{_NAME} {_EMAIL}|[(\[](?:{_AGENCY})[)\]]"
    ),
    signature=re.compile(
        rf"(?:(?<=[.”\"’\])])\s*(?:[(\[/]?[가-힣]{{2,6}}[=/])?{_NAME} ?{_JOB}\s*[(\[]?(?:{_EMAIL})?[)\]]?"
        rf"|(?<=[.”\"’])\s*{_EMAIL}|[(\[](?:{_AGENCY})[)\]])\s*$"
    ),
    boilerplate=re.compile(
        r".{0,60}(?:무단\s?(?:전재|복제|배포)|재배포\s?금지|저작권자|All rights reserved).{0,120}"
        r"|(?:기사\s?)?(?:제보|문의|구독|제휴).{0,80}(?:카카오톡|카톡|라인|이메일|메일|@|전화|바로가기|주세요|바랍니다).{0,100}"
        r"|.{0,40}(?:구독하기|구독 신청|구독해 ?주세요|앱 다운로드|팔로우|뉴스레터 신청).{0,60}"
        r"|▶.{0,150}|☞.{0,150}|※.{0,150}|[(\[]끝[)\]]|<\s?끝\s?>"
        r"|공유(?:하기)?|인쇄(?:하기)?|스크랩|글자\s?크기.{0,30}|글씨\s?크기.{0,30}|본문\s?듣기.{0,20}|음성으로 듣기.{0,20}"
        r"|댓글.{0,12}|좋아요.{0,12}|추천.{0,8}|광고|카카오톡|페이스북|트위터|네이버.{0,20}|밴드|URL\s?복사|기사\s?저장"
        r"|(?:홈|정치|국제|사회|경제|북한|외교|국방|국방·외교|외교·안보|통일·외교|세계|오피니언)(?:\s?[>/|»]\s?[가-힣·]{2,12}){0,3}"
        r"|기자 ?페이지|구독|기사 ?원문|본문 ?요약(?:봇)?|텍스트 음성 변환.{0,20}|SNS ?(?:보내기|공유)|메일 보내기"
        r"|다른 ?기사 ?보기|◎.{0,100}"
        r"|북마크|닫기|확대(?:\s?이미지.{0,10})?|이미지\s?(?:확대|크게\s?보기)|클릭시 .{0,60}|(?:#\S{1,30}\s*){1,12}|원문\s?보기.{0,40}"
    ),
    closing=re.compile(r"(?:[(\[]끝[)\]]|<\s?끝\s?>)\s*$"),
    ending=re.compile(
        r"[\[<■◆▶]?\s?(?:관련\s?(?:기사|뉴스|종목|키워드)|많이\s?(?:본|읽은)\s?(?:기사|뉴스)?|주요\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)"
        r"|최신\s?(?:기사|뉴스)|실시간\s?(?:인기|주요)?\s?(?:기사|뉴스)?|추천\s?(?:기사|뉴스)|이\s?시각\s?(?:주요|많이).{0,12}"
        r"|랭킹\s?뉴스|핫\s?뉴스|오늘의\s?(?:주요|추천).{0,12}|.{0,20}의?\s?다른\s?기사.{0,10})\s?[\]>]?"
    ),
    caption=re.compile(
        r"(?:[▲△]|[\[(【]?(?:사진|자료\s?사진|그래픽)\s?[=:\]]|사진 ?설명"
        r"|[\[(【][가-힣·/]{2,12}\s?=\s?[가-힣A-Z0-9]{2,12}[\])】].{0,600}"  # a photo desk's dispatch
        rf"\d{{4}}\.\s?\d{{1,2}}\.\s?\d{{1,2}}\.?.{{0,30}}{_EMAIL}$)"
    ),
    credit=re.compile(
        rf"(?:[(\[【<〈]?\s?(?:(?:자료|일러스트|그래픽)?\s?(?:사진|그래픽)?\s?(?:제공)?\s?[=/:|ㅣ])?\s?(?:[가-힣A-Z·]{{1,12}}[=/\-·, ]?)?"
        rf"(?<=[\sA-Z(\[【<〈=/:|ㅣ\-·,.])(?:{_AGENCY})(?:\s?(?:제공|자료\s?사진|사진|캡처|캡쳐))?\s?[)\]】>〉]?"
        r"|[(\[【/|]\s?(?:사진\s?[=:]?\s?)?[가-힣A-Za-z ]{2,20}\s?(?:제공|자료\s?사진|캡처|캡쳐|기자)\s?[)\]】]?"
        rf"|사진\s?[=:/]\s?[가-힣A-Za-z ]{{2,20}}|[가-힣]{{2,4}} (?:선임)?기자(?: {_EMAIL})?)\.?\s*$"
    ),
    credited=re.compile(f"{_AGENCY}|사진|자료|제공|캡처|캡쳐|기자"),
    flag=re.compile(
        r"\s*(?:[\[(〈<](?:속보|종합|단독|\d보|종합\s?\d보|긴급|상보|포토|영상|인터뷰|사설|칼럼|기획|특파원 ?칼럼|르포|팩트체크)[\])〉>]\s*){1,3}"
    ),
    dateline=re.compile(
        rf"\s*[(\[【](?P<place>[가-힣]{{2,7}})(?:[·/][가-힣]{{2,7}}){{0,2}}\s?=\s?(?P<agency>[가-힣A-Z0-9]{{2,12}})[)\]】]"
        rf"(?:\s*(?:{_WHO}|{_NAME}(?: {_NAME}){{0,3}})\s*(?:=|\s))?(?:\s*=)?\s*"
        rf"|\s*[(\[【]?(?P<desk>[가-힣]{{2,7}})\s?[=/]\s?{_WHO}\s*[)\]】]?\s*=?\s*"
    ),
    places=PLACES,
    sentence=re.compile(r"(?:[다요까죠][.!?…]?|[.!?])[”\"’']?\s*(?:\([^()]{1,40}\))?\s*$"),
    columns=COLUMNS,
)
