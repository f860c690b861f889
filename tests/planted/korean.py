"""How Korean-language outlets write; the notation is that of ``english``.

A particle in brackets after a field, ``{firm}(이)``, takes the form the syllable before it asks for.
"""

from __future__ import annotations

from datetime import date
from random import Random

SUBJECTS = (
    "어업 쿼터,철도 화물 요금,유학생 비자,전력망 연계,배터리 재활용,항만 수수료,밀 수입,조선 금융,물 이용권,항공 노선,"
    "백신 비축,석탄 보조금,데이터센터,희소 금속,산불 대응,국경 통행,연금 이체,반도체 수출,태양광 패널,철강 관세,"
    "위성 궤도,간호 인력 양성,종자 특허,하천 준설,박물관 대여,원유 저장,터널 안전,해저 케이블,학교 교류,가금류 검역,"
    "핵연료,여객선 면허,가뭄 구호,은행 보증,드론 항로,섬유 쿼터,리튬 광산,영화 판권,해안 레이더,수소 버스"
).split(",")

LEADS = {
    "visit": (
        "{who} 외교부 장관이 {on} {town}(을) [방문해] {other}(과) {subject} 문제를 [논의했다=or].",
        "{who} 외교부 장관은 {on} {subject} 협의를 위해 {town}(을) [방문했다].",
    ),
    "meeting": (
        "{who} 통상장관이 {on} {town}에서 {other}(과) [만나] {subject} 문제를 [협의했다=or].",
        "{who} 통상장관과 {other}(은) {on} {town}에서 [회담을 갖고] {subject}(을) 논의했다.",
    ),
    "launch": (
        "{firm}(이) {on} {town}에서 {count}㎏짜리 관측위성을 [발사했다].",
        "{firm}(은) {on} {town} 인근 발사장에서 관측위성을 [쏘아 올렸다].",
    ),
    "arrest": (
        "경찰이 {on} {town}에서 {firm} 창고를 이용한 밀수 혐의로 {n}명을 [체포했다].",
        "{town} 경찰은 {on} {firm} 밀수 사건과 관련해 피의자 {n}명을 [붙잡았다].",
    ),
    "blast": (
        "{on} {town}의 {firm} 공장에서 [폭발이 일어나] 직원 {n}명이 [다쳤다=or].",
        "{town}에 있는 {firm} 공장의 탱크가 {on} [폭발해] {n}명이 [부상했다=or].",
    ),
    "fire": (
        "{on} {town}의 {firm} 창고에서 [불이 나] 주민 {n}가구가 대피했다.",
        "{town} {firm} 창고에서 {on} [화재가 발생해] {n}가구가 집을 떠났다.",
    ),
    "quake": (
        "{on} {town}에서 규모 5.{digit}의 [지진이 발생해] 주택 {n}채가 파손됐다.",
        "규모 5.{digit} [지진]이 {on} {town}(을) [덮쳐=or] 주택 {n}채가 부서졌다.",
    ),
    "signing": (
        "{firm}(이) {on} {town}에서 {partner}(과) {sum} 달러 규모의 계약에 [서명했다].",
        "{firm}(과) {partner}(은) {on} {sum} 달러 규모의 공급 계약을 [체결했다].",
    ),
    "resignation": (
        "{who} {firm} 대표가 {on} {subject}(을) 둘러싼 갈등 끝에 [사임했다].",
        "{firm}의 {who} 대표는 {on} 자리에서 [물러났다].",
    ),
    "appointment": (
        "{firm}(은) {on} {who}(을) 새 대표이사로 [선임했다].",
        "{who}(이) {on} {firm} 대표이사에 [임명됐다].",
    ),
    "sentence": (
        "{town} 법원은 {on} {subject}(와) 관련해 뇌물을 준 혐의로 {who}에게 징역 {rank}년을 [선고했다].",
        "{firm} 전 임원 {who}(이) {on} {town} 법원에서 징역 {rank}년을 [선고받았다].",
    ),
    "rally": (
        "{on} {town}에서 {firm}의 {subject} 계획에 반대하는 [집회가 열려] {count}명이 참가했다.",
        "주민 {count}명이 {on} {town}에서 {firm}(을) 규탄하며 [시위했다].",
    ),
    "walkout": (
        "{firm} 노동자 {count}명이 {on} {town}에서 야간 근무에 반대하며 [파업에 들어갔다].",
        "{firm} 노조가 {on} {town} 공장에서 [파업했다]. 참가자는 {count}명이다.",
    ),
    "collision": (
        "{on} {town} 앞바다에서 여객선과 {firm} 화물선이 [충돌해] 승객 {n}명이 [다쳤다=or].",
        "{firm} 화물선이 {on} {town} 인근 해상에서 여객선과 [부딪쳐] {n}명이 [부상했다=or].",
    ),
    "evacuation": (
        "{on} {firm}(이) 관리하는 댐에 금이 가 {town} 주민 {count}명이 [대피했다].",
        "{town} 당국은 {on} {firm} 댐 균열 때문에 주민 {count}명을 [대피시켰다].",
    ),
    "approval": (
        "{town} 의회가 {on} {firm}의 {subject} 계획을 {n}대 {rank}(으로) [승인했다].",
        "{firm}의 {subject} 계획이 {on} {town} 의회에서 찬성 {n}표로 [통과됐다].",
    ),
    "takeover": (
        "{firm}(이) {on} 경쟁사 {partner}(을) {sum} 달러에 [인수했다].",
        "{firm}(은) {on} {partner} [인수를 마쳤다]. 금액은 {sum} 달러다.",
    ),
    "recall": (
        "{firm}(은) {on} 스위치 불량을 이유로 난방기 {count}대를 [리콜했다].",
        "{firm}(이) {on} 난방기 {count}대를 [회수했다]. 이 가운데 {n}대에서 불이 났다.",
    ),
    "opening": (
        "{firm}(이) {on} {town}에서 {sum} 달러를 들인 {subject} 공장의 [문을 열었다].",
        "{firm}의 새 공장이 {on} {town}에서 [준공됐다]. 사업비는 {sum} 달러다.",
    ),
    "drill": (
        "해군이 {on} {town} 앞바다에서 함정 {n}척으로 {who} 소장이 지휘하는 구조 [훈련을 했다].",
        "함정 {n}척이 참가한 구조 [훈련]이 {on} {town} 앞바다에서 {who} 소장 지휘로 [실시됐다=or].",
    ),
    "breach": (
        "{on} {firm}에서 고객 {count}천 명의 정보가 [유출됐다].",
        "{firm}(이) {on} [해킹당해] 고객 {count}천 명의 기록을 [잃었다=or].",
    ),
    "rescue": (
        "해경이 {on} {town} 앞바다에서 침몰하던 {firm} 어선의 선원 {n}명을 [구조했다].",
        "{town} 인근 해상에서 {on} {firm} 어선 선원 {n}명이 [구조됐다].",
    ),
}

AGAIN = {
    "visit": ("{name} 장관의 {on} {place} [방문]에는 대표단 {n}명이 함께했다.",),
    "meeting": ("{on} {place}에서 [열린=or] 두 사람의 [회담]은 {rank}시간 [이어졌다=or].",),
    "launch": ("{firm}(이) {on} [발사한] 위성은 {rank}년 동안 숲을 관측한다.",),
    "arrest": ("{on} {place}에서 [체포된] {n}명은 대부분 {firm} 직원이다.",),
    "blast": ("{on} {place}의 {firm} 공장 [폭발]로 인근 창문이 깨졌다.",),
    "fire": ("{on} {place} {firm} 창고 [화재]의 연기는 먼 산에서도 보였다.",),
    "quake": ("{on} {place} [지진]은 {rank}개 구에서 느껴졌다.",),
    "signing": ("{firm}(과) {partner}(이) {on} [서명한] 계약의 기간은 {rank}년이다.",),
    "resignation": ("{name} 대표는 {on} {firm}에서 {rank}년 만에 [사임했다].",),
    "appointment": ("{on} {firm} 대표에 [선임된] {name}의 임기는 {rank}년이다.",),
    "sentence": ("{on} 징역 {rank}년을 [선고받은] {name} 측은 항소할 뜻을 비쳤다.",),
    "rally": ("{on} {place}에서 [열린=or] {firm} 규탄 [집회] 참가자 {count}명은 촛불을 들었다.",),
    "walkout": ("{on} {place} {firm} 공장 [파업]으로 생산 라인 {rank}개가 멈췄다.",),
    "collision": ("{on} {place} 앞바다 [충돌]로 {firm} 화물선 옆면에 구멍이 났다.",),
    "evacuation": ("{on} [대피한] {place} 주민 {count}명은 체육관에서 밤을 보냈다.",),
    "approval": ("{on} {place} 의회가 [승인한] {firm} 계획은 {rank}개월 동안 논의됐다.",),
    "takeover": ("{on} {firm}의 {partner} [인수]는 {rank}개월 협상의 결과다.",),
    "recall": ("{firm}(이) {on} [리콜한] 난방기 {count}대는 {place}에서 만들어졌다.",),
    "opening": ("{on} {place}에서 [준공된] {firm} 공장은 {n}명을 고용한다.",),
    "drill": ("{on} {place} 앞바다 [훈련]에 참가한 함정 {n}척은 항구로 돌아왔다.",),
    "breach": ("{on} {firm}에서 [유출된] {count}천 명의 기록에는 주소가 들어 있다.",),
    "rescue": ("{on} {place} 앞바다에서 [구조된] 선원 {n}명은 건강하다.",),
}

PLANS = {
    "visit": (
        "{who} 외교부 장관이 {on} {town}(을) [방문할] 예정이라고 외교부가 {today} [밝혔다=said].",
    ),
    "meeting": (
        "{who} 통상장관과 {other}(은) {on} {town}에서 [만나] {subject} 문제를 [논의할=or] 예정이다.",
    ),
    "launch": ("{firm}(이) {on} {town}에서 {count}㎏짜리 관측위성을 [발사할] 계획이다.",),
    "signing": (
        "{firm}(과) {partner}(은) {on} {town}에서 {sum} 달러 규모의 계약에 [서명할] 예정이다.",
    ),
    "sentence": ("{town} 법원은 {on} 뇌물 혐의로 기소된 {who}에 대해 [선고할] 예정이다.",),
    "walkout": (
        "{firm} 노동자 {count}명이 {on} {town}에서 [파업할] 예정이라고 노조가 {today} [밝혔다=said].",
    ),
    "approval": ("{town} 의회는 {on} {firm}의 {subject} 계획을 [표결할] 예정이다.",),
    "opening": ("{firm}(은) {on} {town}에서 {sum} 달러를 들인 공장의 [문을 열] 계획이다.",),
    "drill": ("해군은 {on} {town} 앞바다에서 {who} 소장이 지휘하는 구조 [훈련을 할] 예정이다.",),
    "rally": ("주민 {count}명이 {on} {town}에서 {firm}에 반대하는 [집회를 열] 예정이다.",),
}

OFF = {
    "visit": "{who} 외교부 장관은 {on}로 예정된 {town} [방문]을 취소했다.",
    "meeting": "{on}로 예정된 {who} 통상장관과 {other}의 [회담]이 취소됐다.",
    "launch": "{firm}(은) {on}로 예정된 관측위성 [발사]를 취소했다.",
    "signing": "{firm}(과) {partner}(은) {on}로 예정된 계약 [서명]을 취소했다.",
    "sentence": "{town} 법원은 {on}로 예정된 {who} [선고]를 취소했다.",
    "walkout": "{firm} 노조는 {on}로 예정된 {town} 공장 [파업]을 철회했다.",
    "approval": "{town} 의회는 {on}로 예정된 {firm} 계획 [표결]을 취소했다.",
    "opening": "{firm}(은) {on}로 예정된 {town} 공장 [준공식]을 취소했다.",
    "drill": "해군은 {on}로 예정된 {town} 앞바다 구조 [훈련]을 취소했다.",
    "rally": "주민들은 {on}로 예정된 {town} {firm} 규탄 [집회]를 취소했다.",
}

SAID = (
    "{speaker}(은) {today} “{quote}”고 [말했다=said].",
    "{speaker}(은) {today} 기자들에게 {clause}고 [밝혔다=said].",
    "“{quote}”고 {speaker}(이) 전했다.",
)
SPEAKERS = "{firm} 관계자,{place}시 대변인,{name} 측 관계자,{partner} 변호인,{place} 시장,노조 간부,한 상인".split(
    ","
)
QUOTES = (
    "{group}(이) {noun}(을) {verb}기 전에 우리가 {noun2}(을) {verb2}겠다",
    "아무에게도 묻지 않고 {where} {noun}(을) {past}다",
    "그 {adj} {noun}(은) 내가 직접 {past}다",
    "{group} 없이는 {verb}려는 {noun}도 없다",
    "사람들은 {noun2}보다 {adj} {noun}(을) {verb}고 싶어 한다",
    "누군가는 {where} {noun}(을) {verb}려 해야 한다",
    "{group}(은) {noun}(을) {past}고 우리는 {noun2}(을) {past2}다",
    "{noun}(을) {verb}는 데 몇 해가 걸렸다",
)
CLAUSES = (
    "{group}(은) {where} {noun}(을) {past}다",
    "{adj} {noun}(을) {verb}려는 이는 없다",
    "{group}(은) {noun}(을) {verb}느니 {noun2}(을) {verb2}려 한다",
    "{where} {noun}(을) {verb}기는 어렵다",
    "{adj} {noun}(이) {group}에게 도움이 된다",
    "{noun}(과) {noun2}(은) {group}의 몫이다",
)
FILLER = (
    "{group}에게 {adj} {noun}(은) 어떤 {noun2}보다 중요하다.",
    "{noun}(은) {place} {noun2}의 {adj} 한 부분이다.",
    "{group}(과) {group2}(은) 오래도록 {noun}(을) 두고 다퉈 왔다.",
    "{noun}의 바탕에는 {adj} {noun2}(이) 있다.",
    "많은 것이 {group}의 {adj} {noun}에 달려 있다.",
    "{place}에서 {noun}(은) 늘 {adj} 문제였다.",
    "{firm}의 {adj} {noun}(은) {group}에게 여전히 수수께끼다.",
    "{place}에는 {noun}(이) 적고 {noun2}(은) 더 적다.",
    "{noun}도 {noun2}도 {group}(을) 만족시키기 어렵다.",
    "{subject}(은) {group}에게 {adj} 과제다.",
    "일부 {group}(은) {noun}(이) {adj} {noun2}(을) 견딜지 의심한다.",
    "{group}(이) 바라는 것은 {adj} {noun2} 없는 {noun}(이다).",
    "{firm}의 {noun}(은) 경쟁사보다 {adj} 편이다.",
    "{place}(은) {adj} {noun}(으로) 이름나 있다.",
    "{subject}(과) {noun}(은) {adj} {noun2}의 양면이다.",
)
STATES = (
    "{group}(은) {where} {adj} {noun}(을) {verb}곤 한다.",
    "{group}(은) {noun}(을) {verb}며 {group2}(은) {noun2}(을) {verb2}곤 한다.",
    "{firm}(은) {group}(이) {noun}(을) {verb}는 데 힘을 보탠다.",
    "{noun}(을) {verb}는 {group}(은) {noun2}(을) 좀처럼 {verb2}지 않는다.",
    "{group}(이) {noun}(을) {verb}면 {group2}(은) {noun2}(을) {verb2}지도 모른다.",
    "“우리는 {where} 모든 {noun}(을) {verb}자”는 것이 {group}의 생각이다.",
    "{noun}(을) {verb}는 일은 {adj} {noun2}(을) {verb2}는 일보다 쉽다.",
    "{group}(은) {noun2}보다 {noun}(을) 먼저 {verb}려 한다.",
)
PAST = (
    "{group}(은) {where} {noun}(을) {past}다.",
    "{group} 가운데 한 사람은 {adj} {noun}(을) {past}다.",
)
DATED = (
    "{group}(은) {year}년 {noun}(을) {past}다.",
    "{group}(은) {month}월 {where} {adj} {noun}(을) {past}다.",
    "{firm}(은) 지난해 {noun}(을) {past}다.",
    "{group}(은) 2년 전 {where} {noun}(을) {past}다.",
)
VERBS = (
    "살피/살폈 고치/고쳤 다듬/다듬었 아끼/아꼈 따지/따졌 꺼리/꺼렸 나누/나눴 바꾸/바꿨 지키/지켰 버리/버렸 빌리/빌렸 꾸리/꾸렸"
    " 늦추/늦췄 반기/반겼 숨기/숨겼 옮기/옮겼 즐기/즐겼 챙기/챙겼 남기/남겼 맡기/맡겼 견디/견뎠 그리/그렸 가리/가렸 늘리/늘렸"
    " 줄이/줄였 높이/높였 낮추/낮췄 비추/비췄 가꾸/가꿨 다루/다뤘 미루/미뤘 이루/이뤘 겨루/겨뤘 치르/치렀 고르/골랐 누르/눌렀"
).split()
PLACES = (
    "문을 닫은 채,항구에서,스스로,조금씩,자랑스럽게,소리 없이,돈을 받고,산골에서,강가에서,제 돈으로,{group2}(을) 위해,"
    "{noun2}에도 불구하고,손으로,빌린 연장으로,{group2}(을) 대신해,수도에서 멀리 떨어져,정성껏,쉬운 말로,역 근처에서,버릇처럼"
).split(",")
DECOYS = (
    "‘{weekday}포럼’은 {group} 사이에서 {adj} 프로그램으로 꼽힌다.",
    "헌장 제{n}조는 {adj} {noun}(을) 말한다.",
    "{group}(은) 아직도 이른바 5·24 조치의 영향을 받는다.",
    "{month}월 물가는 1년 전보다 {rank}% 올랐다.",
)
NOUNS = (
    "합의 균형 부담 일정 통로 기후 타협 여론 경쟁 신용 문화 토론 적자 지연 설계 대화 규율 원칙 경제 노력 전망 교환 공식"
    " 틀 국경 기금 미래 보증 습관 수확 유산 위계 산업 보험 풍경 한계 시장 기억 방식 모형 독점 분위기 의무 관행 연금 정책"
    " 선례 압력 우선순위 절차 이윤 약속 비율 회복 개혁 명부 처방 평판 예비비 수입 의례 경쟁심 일과 계절 부족 신호 표준 전략"
    " 공급 흑자 이론 전통 전환 신뢰 구상 임금 작업장"
).split()
ADJECTIVES = (
    "갑작스러운 야심찬 어색한 쓰라린 넓은 신중한 조심스러운 오랜 서툰 값비싼 붐비는 섬세한 먼 튼튼한 복잡한 깨지기쉬운 검소한"
    " 너그러운 느린 숨은 정직한 소박한 활기찬 외로운 좁은 낡은 가지런한 고통스러운 끈질긴 독특한 실용적인 조용한 드문 뻣뻣한"
    " 위험한 분별있는 진지한 얕은 단순한 단단한 미묘한 팽팽한 불안한 특이한 막연한 중요한 지친"
).split()
GROUPS = "농민들 어민들 교사들 간호사들 상인들 수출업체들 투자자들 연금생활자들 학생들 경제학자들 기술자들 부두노동자들 세입자들 주주들 외교관들 소매상들 운전사들 학부모들 과학자들 납세자들 주민들 소비자들".split()
WEEKDAYS = "월요 화요 수요 목요 금요 토요 일요".split()
TITLES = {
    "visit": "{name} 장관, {place} 방문", "meeting": "{name}·{other}, {subject} 논의",
    "launch": "{firm}, 관측위성 발사", "arrest": "{place} 밀수 사건 {n}명 체포",
    "blast": "{firm} 공장 폭발로 {n}명 부상", "fire": "{place} {firm} 창고 화재",
    "quake": "{place}에서 규모 5.{digit} 지진", "signing": "{firm}-{partner} {sum} 달러 계약",
    "resignation": "{firm} {name} 대표 사임", "appointment": "{firm} 새 대표에 {name}",
    "sentence": "{name} 징역 {rank}년", "rally": "{place}서 {firm} 규탄 집회",
    "walkout": "{firm} {place} 공장 파업", "collision": "{place} 앞바다서 여객선 충돌",
    "evacuation": "댐 균열에 {place} 주민 대피", "approval": "{place} 의회, {firm} 계획 승인",
    "takeover": "{firm}, {partner} 인수", "recall": "{firm} 난방기 {count}대 리콜",
    "opening": "{firm} {place} 공장 준공", "drill": "{place} 앞바다 구조 훈련",
    "breach": "{firm} 고객 정보 유출", "rescue": "{place} 앞바다서 선원 {n}명 구조",
}  # fmt: skip

_PARTICLES = {
    "이": "가",
    "은": "는",
    "을": "를",
    "과": "와",
    "와": "와",
    "으로": "로",
    "이다": "다",
}


def particle(before: str, form: str) -> str:
    """Return the form of a particle that a text before it asks for."""
    if form == "와":
        form = "과"
    last = before.rstrip("”’)")[-1:]
    if "가" <= last <= "힣":
        final = (ord(last) - 0xAC00) % 28
    else:  # figures as they are read: 1 일, 3 삼, 6 육, 7 칠, 8 팔, 0 영
        final = 0 if last not in "013678" else 8 if last in "178" else 1
    closed = final != 0 and not (form == "으로" and final == 8)
    return form if closed else _PARTICLES[form]


def millions(count: int) -> str:
    """Return so many millions as Korean counts them: 9,180 are 91억8000만."""
    high, low = divmod(count, 100)
    return (f"{high}억" if high else "") + (f"{low * 100}만" if low else "")


def on(day: date, published: date, rng: Random) -> str:
    """Return a date as it stands before a verb."""
    ago = (published - day).days
    months = 12 * (published.year - day.year) + published.month - day.month
    if months == 0 and 0 <= ago < 15:
        plain = f"{day.day}일"
        return plain if ago < 2 or rng.random() < 0.4 else f"지난 {plain}"
    if months == 1 and ago < 15:
        return rng.choice((f"지난달 {day.day}일", f"지난 {day.day}일"))
    if months == 0 and -15 < ago < 0:
        return f"{'오는 ' if rng.random() < 0.7 else ''}{day.day}일"
    if months == -1:
        return rng.choice(
            (
                f"다음 달 {day.day}일",
                f"{day.month}월 {day.day}일",
                f"오는 {day.month}월 {day.day}일",
            )
        )
    if day.year == published.year:
        return f"{'지난 ' if ago > 0 and rng.random() < 0.4 else ''}{day.month}월 {day.day}일"
    if day.year == published.year - 1:
        return f"지난해 {day.month}월 {day.day}일"
    return f"{day.year}년 {day.month}월 {day.day}일"


def today(published: date, rng: Random) -> str:
    """Return the day of publication."""
    return f"{published.day}일" if rng.random() < 0.8 else "이날"


def opening(place: str, published: date, agency: str) -> str:
    """Return how a report of an agency begins."""
    return f"({place}={agency}) "
