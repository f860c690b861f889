"""``parse_article`` on the forms of the Korean-language press."""

import time

import pytest

from timeline import parse_article
from timeline.intake.stamps import read_stamps


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("입력 2024.06.24 17:41", "17:41", None),
        ("입력 2024.06.24. 오후 5:41", "17:41", None),
        ("입력 2024.06.24. 오전 12:10", "00:10", None),
        ("기사입력 2024.06.24. 오후 5:41 최종수정 2024.06.24. 오후 6:05", "17:41", "18:05"),
        ("입력 : 2024-06-24 17:41:05 수정 : 2024-06-24 18:05:11", "17:41", "18:05"),
        ("등록 2024-06-24 17:41, 수정 2024-06-24 18:05", "17:41", "18:05"),
        ("송고시간2024-06-24 17:41", "17:41", None),
        ("승인 2024.06.24 17:41", "17:41", None),
        ("2024.06.24 17:41 입력 2024.06.24 18:05 수정", "17:41", "18:05"),
        ("2024년 6월 24일 17시 41분", "17:41", None),
        ("입력 2024.06.24 17:41 | 수정 2024.06.24 18:05 | 지면 A3", "17:41", "18:05"),
        ("가람솔 기자 입력 2024.06.24 17:41", "17:41", None),
        ("업데이트 2024.06.24 18:05", None, "18:05"),
        ("조약은 2024년 6월 19일 서명됐다.", None, None),
    ],
)
def test_a_hangul_stamp_is_read(line, published, modified):
    stamps = read_stamps(line)

    def clock(changed):
        found = [s.instant for s in stamps if s.modified is changed]
        return found[0].format("HH:mm") if found else None

    assert (clock(False), clock(True)) == (published, modified)
    assert all(s.instant.date().isoformat() == "2024-06-24" for s in stamps)


@pytest.mark.parametrize(
    ("start", "zone", "source"),
    [
        ("(서울=연합뉴스) 가람솔 기자 = ", "Asia/Seoul", "연합뉴스"),
        ("[워싱턴=뉴시스] 가람솔 특파원 = ", "America/New_York", "뉴시스"),
        ("(하노이=연합뉴스) 가람솔 나래 특파원 = ", "Asia/Ho_Chi_Minh", "연합뉴스"),
        ("【도쿄=뉴시스】가람솔 특파원 = ", "Asia/Tokyo", "뉴시스"),
        ("(서울=뉴스1) 가람솔 기자 = ", "Asia/Seoul", "뉴스1"),
    ],
)
def test_a_korean_dateline_gives_zone_and_agency(start, zone, source):
    text = f"회담 재개\n\n{start}양측이 일요일에 만났다고 밝혔다.\n\n날짜는 정해지지 않았다."
    article = parse_article(text, published="2024-06-24 17:41 KST")
    assert article.parts("dateline") == (start,)
    assert (article.published.timezone_name, article.source) == (zone, source)


def test_a_korean_page_is_told_apart():
    article = parse_article(
        "[단독] 항만 요금 협상 다음 달 재개\n"
        "한서진 장관 “요금이 관건”\n"
        "입력 2024.06.24 17:41 수정 2024.06.24 18:05\n"
        "가람솔 기자\n\n"
        "한서진 장관이 20일 요금에 대해 말하고 있다. 연합뉴스\n"
        "\n"
        "장관은 지난 23일 협상이 다음 달에 이어질 것이라고 말했다.\n"
        "날짜는 아직 정해지지 않았다고 이날 밝혔다. 가람솔 기자 sol@example.kr\n\n"
        "▶ 제보는 카카오톡으로 보내주세요\n"
        "<저작권자(c) 새벽, 무단 전재-재배포 금지>\n"
        "관련기사\n"
        "지난 협상에서는 무슨 일이\n"
    )
    assert article.language == "ko"
    assert article.title == "항만 요금 협상 다음 달 재개"
    assert [z.kind for z in article.zones] == [
        "stamp", "headline", "lead", "stamp", "byline", "caption", "byline",
        "boilerplate", "boilerplate", "boilerplate", "boilerplate",
    ]  # fmt: skip
    assert article.parts("byline")[-1] == "가람솔 기자 sol@example.kr"


@pytest.mark.parametrize(
    "credit",
    [
        "연합뉴스",
        "AP연합뉴스",
        "로이터 연합뉴스",
        "[AP/뉴시스]",
        "(사진=국방부 제공)",
        "/사진=뉴시스",
        "가람솔 기자",
    ],
)
def test_a_korean_caption_is_known_by_its_credit(credit):
    caption = f"한서진 장관이 20일 요금에 대해 말하고 있다. {credit}"
    text = f"회담 재개\n\n{caption}\n\n양측이 만났다.\n\n날짜는 정해지지 않았다."
    assert parse_article(text, published="2024-06-24").parts("caption") == (caption,)


@pytest.mark.parametrize(
    "piece", ["기자 ", "(서울=", "입력 2024.", "가=", "▲", "가나다라 기자·", "다. "]
)
def test_hostile_korean_text_takes_linear_time(piece):
    def seconds(size):
        text = piece * (size // len(piece))
        start = time.perf_counter()
        parse_article(text, published="2024-06-24")
        return time.perf_counter() - start

    seconds(1000)
    assert seconds(400_000) < 60 * seconds(20_000) + 0.5
