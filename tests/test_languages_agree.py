"""One idea in two languages is one time."""

import pytest

from timeline import resolve

IDEAS = [
    ("yesterday", "어제"),
    ("today", "오늘"),
    ("tomorrow", "내일"),
    ("last week", "지난주"),
    ("this week", "이번 주"),
    ("next week", "다음 주"),
    ("last month", "지난달"),
    ("this month", "이달"),
    ("next month", "다음 달"),
    ("last year", "지난해"),
    ("this year", "올해"),
    ("next year", "내년"),
    ("June 20, 2024", "2024년 6월 20일"),
    ("June 2024", "2024년 6월"),
    ("2024-06-20", "2024.6.20"),
    ("in 2019", "2019년"),
    ("three days ago", "사흘 전"),
    ("two weeks ago", "2주 전"),
    ("a month ago", "한 달 전"),
    ("two years ago", "2년 전"),
    ("the 1990s", "1990년대"),
    ("early 2023", "2023년 초"),
    ("late last year", "지난해 말"),
    ("August last year", "지난해 8월"),
    ("Chuseok", "추석"),
    ("Liberation Day", "광복절"),
    ("this weekend", "이번 주말"),
    ("last weekend", "지난 주말"),
    ("the first quarter of 2024", "2024년 1분기"),
    ("the second half of last year", "지난해 하반기"),
    ("June 19-20, 2024", "2024년 6월 19∼20일"),
    ("noon tomorrow", "내일 정오"),
    ("9 p.m. on June 20, 2024", "2024년 6월 20일 오후 9시"),
    ("the summer of 1987", "1987년 여름"),
]


@pytest.mark.parametrize("published", ["2024-06-24 17:41 KST", "2025-01-01 00:30 KST"])
@pytest.mark.parametrize(("english", "korean"), IDEAS)
def test_languages_agree(english, korean, published):
    ours, theirs = resolve(english, published, "en"), resolve(korean, published, "ko")
    assert (ours.value, ours.start, ours.end) == (theirs.value, theirs.start, theirs.end)
