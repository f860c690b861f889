"""Korean sentences and what they say: what a time dates, how firmly, and who says so; each exact."""

from __future__ import annotations

import time

import pytest

from timeline import Article, extract

PUBLISHED = "2024-06-24 17:41 KST"  # a Monday

# One line an event: trigger, date, modality, and who says so; only what is dated.
SENTENCES = {
    # --- attachment ---
    "환경부는 18일 하천 정비 사업을 전면 재검토한다고 밝혔다.": "밝혔다 2024-06-18 asserted -",
    "검찰은 20일 전직 장관을 불구속 기소했다고 21일 밝혔다.": """
        기소했다고 2024-06-20 asserted 검찰
        밝혔다 2024-06-21 asserted -""",
    "이 회사는 지난 3월 개발한 신약을 오는 7월 출시한다.": """
        개발한 2024-03 asserted -
        출시한다 2024-07 scheduled -""",
    "경찰은 20일 흉기를 휘두른 혐의로 남성을 구속했다.": "구속했다 2024-06-20 asserted -",
    "그는 2022년 5월 장관에 임명됐다가 이듬해 물러났다.": """
        임명됐다가 2022-05 asserted -
        물러났다 2023 asserted -""",
    "15일의 총격으로 세 명이 숨졌다.": "총격 2024-06-15 asserted -",
    "추석 당일인 29일 도로가 막혔다.": "막혔다 2023-09-29 asserted -",
    "선수단은 20일 귀국한 뒤 대통령을 만났다.": """
        귀국한 2024-06-20 asserted -
        만났다 2024-06-20 asserted -""",
    "푸틴 대통령의 방북은 2000년 7월 이후 24년 만이다.": "",
    "올해 수출은 지난해와 비슷하게 늘었다.": "늘었다 2024 asserted -",
    "보름 전 실종된 남성이 구조됐다.": "실종된 2024-06-09 asserted -",
    "5일 울산 공장 파업으로 생산이 멈췄다.": """
        파업 2024-06-05 asserted -
        멈췄다 2024-06-05 asserted -""",
    "장관의 19일 방문에는 기업인 열 명이 함께했다.": """
        방문 2024-06-19 asserted -
        함께했다 2024-06-19 asserted -""",
    "장관의 19일 방북을 두고 여야가 맞섰다.": "방북 2024-06-19 asserted -",
    "20일 지진은 이웃 도시에서도 느껴졌다.": """
        지진 2024-06-20 asserted -
        느껴졌다 2024-06-20 asserted -""",
    "18일 앞바다 훈련에 참가한 배들이 돌아왔다.": """
        훈련 2024-06-18 asserted -
        참가한 2024-06-18 asserted -""",
    "4월 4일 시가 관리하는 둑이 무너졌다.": "무너졌다 2024-04-04 asserted -",
    "19일 회의는 두 시간 이어졌다.": "이어졌다 2024-06-19 asserted -",
    "20일 회의에서 위원들은 예산을 논의했다.": "논의했다 2024-06-20 asserted -",
    "28일 회담을 앞두고 양측은 의제를 조율했다.": "회담 2024-06-28 scheduled -",
    "정부는 9일 화재로 집을 잃은 주민들을 도왔다.": "도왔다 2024-06-09 asserted -",
    "지난달 투자는 한 해 전보다 줄었다.": "줄었다 2024-05 asserted -",
    "21일 부산에서 개발 계획에 반대하는 집회가 열려 500명이 참가했다.": """
        열려 2024-06-21 asserted -
        참가했다 2024-06-21 asserted -""",
    "20일 창고에서 불이 나 두 가구가 대피했다.": """
        나 2024-06-20 asserted -
        대피했다 2024-06-20 asserted -""",
    "법원은 28일 횡령 혐의로 기소된 이사에게 형을 선고할 예정이다.": "선고할 2024-06-28 scheduled -",
    "정부는 28일 회의를 열려 한다.": "열려 2024-06-28 possible -",
    "정부는 지난 10일 개발 계획을 승인했다.": "승인했다 2024-06-10 asserted -",
    # --- plans ---
    "국방부 장관은 26일 싱가포르를 찾는다.": "찾는다 2024-06-26 scheduled -",
    "교육부는 다음 달 5일까지 의견을 수렴한 뒤 최종안을 확정할 방침이다.": (
        "확정할 2024-07-05 scheduled -"
    ),
    "두 회사가 올해 안에 합병할 가능성이 커졌다.": "합병할 2024 possible -",
    "회담은 오는 28일로 잡혔다.": "회담 2024-06-28 scheduled -",
    "여야는 27일 회의를 열고 예산안을 논의하기로 했다.": """
        열고 2024-06-27 scheduled -
        논의하기로 2024-06-27 scheduled -""",
    "두 장관은 20일 서울에서 열린 회의에 참석해 협정에 서명했다.": """
        참석해 2024-06-20 asserted -
        서명했다 2024-06-20 asserted -""",
    "경찰은 그가 20일 불을 질러 두 명을 다치게 했다고 밝혔다.": "질러 2024-06-20 asserted 경찰",
    # --- negation ---
    "법원은 19일 영장을 발부하지 않았다.": "발부하지 2024-06-19 denied -",
    "국방부는 지난 18일 훈련을 중단한 사실이 없다고 20일 해명했다.": """
        중단한 2024-06-18 denied 국방부
        해명했다 2024-06-20 asserted -""",
    "정부는 오는 28일 기념식을 열지 않기로 했다.": "열지 2024-06-28 denied -",
    # --- condition ---
    "회담이 다음 주 성사되지 않으면 제재가 강화될 수 있다.": "성사되지 2024-W27 hypothetical -",
    "노조는 협상이 결렬될 경우 25일 파업에 들어간다.": "들어간다 2024-06-25 hypothetical -",
    "만약 27일까지 답이 없으면 협상은 끝난다.": "없으면 2024-06-27 hypothetical -",
    # --- denial and cancellation ---
    "회사는 다음 달 공장을 폐쇄한다는 보도를 부인했다.": "폐쇄한다는 2024-07 denied 회사",
    "중국 외교부는 20일 정례브리핑에서 관련 보도를 부인했다.": "부인했다 2024-06-20 asserted -",
    "27일 열릴 예정이었던 공청회는 폭우로 취소됐다.": "열릴 2024-06-27 cancelled -",
    "시는 22일 열려던 축제를 연기했다.": "열려던 2024-06-22 cancelled -",
    "법원은 오는 28일 선고할 예정이었으나 변호인 요청으로 미뤘다.": "선고할 2024-06-28 cancelled -",
    "정부는 23일로 예정했던 회담을 다음 달로 연기했다.": """
        예정했던 2024-06-23 cancelled -
        회담 2024-07 scheduled -""",
    # --- reported speech ---
    "“우리는 25일까지 답을 기다리겠다”고 노조 관계자가 말했다.": (
        "기다리겠다 2024-06-25 scheduled 노조 관계자"
    ),
    "김 실장은 전날 기자들과 만나 “조약 전문을 20일 확인했다”고 말했다.": """
        확인했다 2024-06-20 asserted 김 실장
        말했다 2024-06-23 asserted -""",
    "업계는 하반기 수출이 회복될 것으로 전망했다.": "회복될 2024-H2 possible 업계",
    "박 대표는 지난 19일 사임할 뜻을 밝혔다.": "밝혔다 2024-06-19 asserted -",
    "일본 정부는 8월 방류를 시작할 계획이라고 교도통신이 22일 보도했다.": """
        시작할 2024-08 scheduled 교도통신
        보도했다 2024-06-22 asserted -""",
    # --- the narrative ---
    "대법원은 20일 원심을 확정했다. 이에 따라 그는 의원직을 잃었다.": """
        확정했다 2024-06-20 asserted -
        잃었다 2024-06-20/.. asserted -""",
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_tells_its_events_and_no_others(sentence):
    expected = [line.strip() for line in SENTENCES[sentence].strip().splitlines()]
    mentions = [e.mentions[0] for e in extract(Article(sentence, published=PUBLISHED)) if e.when]
    found = [f"{m.trigger} {m.when.value} {m.modality} {m.source or '-'}" for m in mentions]
    assert found == expected


def test_a_short_name_is_its_person_and_a_capital_acts_only_as_a_subject():
    text = "장하나 국가안보실장은 20일 평양에서 돌아왔다. 장 실장은 21일 서울을 떠났다."
    first, second = [e for e in extract(Article(text, published=PUBLISHED)) if e.when]
    assert (first.who, first.where) == (("장하나",), ("평양",))
    assert second.who == ("장하나",)


@pytest.mark.parametrize(
    "unit", ["것", "에 따르면 ", "회담", "20일 만났다 ", "“고 말했다 ", "다고 ", "하면 "]
)
def test_no_run_of_words_takes_more_than_its_share_of_time(unit):
    def seconds(size: int) -> float:
        article = Article(unit * (size // len(unit)), published=PUBLISHED, language="ko")
        started = time.perf_counter()
        extract(article)
        return time.perf_counter() - started

    seconds(2_000)
    assert seconds(32_000) < 12 * max(seconds(8_000), 0.02)


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("한 노조 간부는 21일 “합의는 없었다”고 말했다.", "한 노조 간부"),
        ("경찰 관계자는 21일 기자들에게 이같이 말했다.", "경찰 관계자"),
        ("다리가 닫혔다고 시청 관계자가 21일 밝혔다.", "시청 관계자"),
        ("박서연 장관은 22일 짧게 답했다. 박 장관은 23일 “곧 끝난다”고 말했다.", "박서연"),
    ],
)
def test_who_says_something_acts(sentence, speaker):
    mentions = [e.mentions[0] for e in extract(Article(sentence, published=PUBLISHED)) if e.when]
    assert mentions[-1].who[0] == speaker
    assert mentions[-1].source is None


def test_a_noun_takes_up_what_a_stamped_report_told():
    text = (
        "제조사, 경쟁사 인수\n\n2024년 6월 24일\n\n제조사는 21일 경쟁사를 사들였다. "
        "이번 계약은 가장 크다. 이번 선거는 조용하다."
    )
    found = {
        e.mentions[0].trigger: e.when and e.when.value
        for e in extract(Article(text, published=PUBLISHED))
    }
    assert found["계약"] == "2024-06-21"
    assert found["선거"] is None
