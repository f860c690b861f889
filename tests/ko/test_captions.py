"""A picture of Korean events says its dates and notes in Korean."""

import pytest

from timeline import Event, Modality, When
from timeline.lang import available, captions
from timeline.plotting import plot
from timeline.plotting.captions import Captions
from timeline.plotting.fonts import families
from timeline.plotting.ticks import silence
from timeline.plotting.words import civil_date

KOREAN = captions("ko")


@pytest.mark.parametrize("code", available())
def test_every_language_has_all_captions(code):
    said = captions(code)
    names = {*Captions.__annotations__, *(n for n in vars(Captions) if n.islower() and n[0] != "_")}
    assert len(names) > 25
    assert all(hasattr(said, name) for name in names)
    for edge in ("APPROX", "START", "MID", "END"):
        assert said.edged("x", edge, "month") != "x"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2024-06-20", "2024년 6월 20일"), ("2024-06", "2024년 6월"), ("2024", "2024년"), ("202", "2020년대"),
        ("2024-Q3", "2024년 3분기"), ("2024-H1", "2024년 상반기"), ("2024-H2", "2024년 하반기"),
        ("2024-SU", "2024년 여름"),
        ("2024-W26", "2024년 6월 24–30일"), ("2024-06-23TMO", "2024년 6월 23일 오전"),
        ("2024-06-20T14:05", "2024년 6월 20일 14:05"), ("2024-06-20/..", "2024년 6월 20일부터"),
        ("../2024-06-20", "2024년 6월 20일까지"), ("2023-12-30/2024-01-02", "2023년 12월 30일 – 2024년 1월 2일"),
        ("2024-05-30/2024-06-02", "2024년 5월 30일 – 6월 2일"), ("19", "1900–1999년"), ("1910~", "1910년경"),
    ],
)  # fmt: skip
def test_a_date_is_as_fine_as_the_words_and_no_finer(value, written):
    assert civil_date(When.parse(value), KOREAN) == written


@pytest.mark.parametrize(
    ("days", "written"), [(2, "2일"), (45, "6주"), (400, "13개월"), (4000, "11년"), (0.2, "5시간")]
)
def test_a_silence_has_its_length(days, written):
    assert silence(days * 86400.0, KOREAN) == written


def has_hangul():
    try:
        return families(["한글"])
    except ValueError:
        return False


@pytest.mark.skipif(not has_hangul(), reason="no font has Hangul")
def test_a_picture_speaks_the_language_of_most_of_its_titles():
    made = [
        Event(
            "a", When.parse("2024-06-19T03:00"), "대통령이 공항에 도착했다", (), Modality.ASSERTED
        ),
        Event("b", When.parse("2024-06-19TAF"), "정부는 이를 부인했다", (), Modality.DENIED),
        Event("c", When.parse("2024-06-20"), "Seoul protests", (), Modality.SCHEDULED),
        Event("d", None, "날짜를 모르는 일이 있었다", (), Modality.ASSERTED),
    ]
    words = [text.get_text() for text in plot(made, color_by="modality").texts]
    assert {"2024년 6월 19일 03:00", "오후", "6월 20일", "부인: 정부는 이를 부인했다", "날짜는 Asia/Seoul 기준",
            "예정·가능", "취소·부인", "날짜 없는 1건 제외", "사실", "예정", "부인"} <= set(words)  # fmt: skip
    english = [text.get_text() for text in plot(made[2:]).texts]
    assert "20 Jun 2024" in english
    assert plot([]).texts[0].get_text() == "no dated events"
