"""Articles that quote the other language: its times are found and share one story."""

import unicodedata

import pytest

from timeline import find_times

PUBLISHED = "2024-06-24 17:41 KST"
MIXED = [
    (
        "ko",
        "성명은 “signed on June 20”라고 적었다. 이튿날 야당이 반발했다.",
        [("June 20", "2024-06-20"), ("이튿날", "2024-06-21")],
    ),
    (
        "ko",
        "문서에는 June 20, 2024일자로 적혀 있고 지난 21일 공개됐다.",
        [("June 20, 2024", "2024-06-20"), ("지난 21일", "2024-06-21")],
    ),
    (
        "ko",
        "사진 설명은 “The envoys met on 19 June in Hanoi”였다. 다음 날 귀국했다.",
        [("19 June", "2024-06-19"), ("다음 날", "2024-06-20")],
    ),
    (
        "en",
        "A paper in Seoul (지난 20일 보도) disagreed. The next day it apologised.",
        [("지난 20일", "2024-06-20"), ("The next day", "2024-06-21")],
    ),
    (
        "en",
        "The ministry gave no date.\n두 정상은 오는 7월 9일 다시 만난다.\nIt said so in Korean.",
        [("오는 7월 9일", "2024-07-09")],
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), MIXED)
def test_what_is_quoted_in_the_other_language_is_found_in_order(language, text, wanted):
    found = find_times(text, PUBLISHED, language)
    assert [(t.text, t.value) for t in found] == wanted
    assert [text[t.start : t.end] for t in found] == [t.text for t in found]
    assert found == find_times(text, PUBLISHED)  # the language is guessed as well


def test_a_rule_is_named_after_the_language_that_read_the_words():
    rules = [t.rule for t in find_times(MIXED[0][1], PUBLISHED)]
    assert [rule.partition(".")[0] for rule in rules] == ["en", "ko"]


@pytest.mark.parametrize(
    ("clause", "value"), [("회담했다고 밝혔다", "2023-11-30"), ("회담할 예정이다", "2024-11-30")]
)
def test_the_clause_around_a_quoted_day_gives_its_direction(clause, value):
    (day,) = find_times(f"두 정상은 “on Nov. 30” {clause}.", PUBLISHED)
    assert day.value == value


@pytest.mark.parametrize(
    "text",
    [
        "방송 ‘일요진단’(Sunday Diagnosis)은 USA Today 보도를 소개했다.",
        "그룹은 World Tour 2024 표를 모두 팔았고 AI 3사는 웃었다.",
        "The Hankyoreh (한겨레, 내일신문 함께) agreed.",
    ],
)
def test_names_in_the_other_script_are_no_times(text):
    assert find_times(text, PUBLISHED) == []


def test_decomposed_text_keeps_the_offsets_of_what_is_quoted():
    text = unicodedata.normalize("NFD", MIXED[0][1])
    assert find_times(text, PUBLISHED, "ko")[0].text == "June 20"


@pytest.mark.parametrize("words", ["June 20 뒤 ", "일 A ", "1 a 가", "지난 20일 then "])
def test_scripts_that_alternate_take_linear_time(words):
    import time

    spent = []
    for size in (20_000, 40_000):
        text = words * (size // len(words))
        start = time.perf_counter()
        find_times(text, PUBLISHED)
        spent.append(time.perf_counter() - start)
    assert spent[1] < 4 * spent[0] + 0.5
