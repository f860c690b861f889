"""An expression is read as itself whatever noun stands after it, also one that begins as it might end."""

import pytest

from timeline import find_times

TIMES = (
    "20일", "지난 20일", "지난달 20일", "6월 20일", "6월", "지난해", "올해", "이날", "전날", "지난달",
    "다음 주", "20일 오후", "20일 오후 3시", "20일 오후 3시 20분", "오후 3시", "올해 상반기", "2분기",
    "2023년", "그해", "추석", "18∼19일", "다음 달 중순", "3년", "두 달", "6개월", "10시간", "하루", "열흘 만",
    "사흘째", "5년 전", "사흘 뒤", "연말", "2주년", "매년", "지난해 말", "19일 밤",
)  # fmt: skip
NOUNS = """
장관 장례 장마 전국 전직 전당대회 후보 후임 뒤늦은 만찬 만장일치 간담회 간부 새누리당 안보리 안전 내각 내란 중국 중동
초등학교 초대형 초청장 말레이시아 말썽 경찰 경기 경남 반대 반도체 반전 이스라엘 정부 여야 여의도 연방 일식 월드컵 화물
수사 토론 설치 차량 호우 물가 분위기 시즌 해군 째려보기 가격 동해 사건 들어가기
""".split()


PARTICLES = """
에 에는 에도 엔 부터 까지 까지는 으로 로 은 는 이 가 을 를 의 과 와 도 만 보다 보다는 이라 이라고 이라며 인 이던
이었던 이었다 였다 이며 이면 면 이지만 이자 조차 처럼 만큼 이나 나 이든 하고 이란 에서 입니다 일까 이야 대비
""".split()
BOTH = {
    ("2023년", "도"),
    ("하루", "에"),
    ("이달 초", "과"),
    ("열흘 만", "나"),
}  # 2023년도; 초과 is *in excess*


@pytest.mark.parametrize("words", [words for words in TIMES if words != "매년"])
def test_a_particle_after_a_time_is_no_part_of_it(words):
    read = {p: find_times(f"회의는 {words}{p} 큰 화제다.", "2024-07-01", "ko") for p in PARTICLES}
    other = {p: times for p, times in read.items() if [t.text for t in times] != [words]}
    assert not {p: times for p, times in other.items() if (words, p) not in BOTH}


@pytest.mark.parametrize("words", TIMES)
def test_a_noun_after_a_time_takes_nothing_from_it_and_adds_nothing(words):
    read = {noun: find_times(f"{words} {noun} 소식", "2024-07-01", "ko") for noun in NOUNS}
    other = {noun: times for noun, times in read.items() if [t.text for t in times] != [words]}
    assert not other
