"""Press sentences of our own, which the rules were written with, and sentences without a time."""

import re
from pathlib import Path

import pytest

from timeline import find_times

HERE = Path(__file__).parent
ROWS = [
    line.split(" | ")
    for line in (HERE / "press.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
DECOYS = (HERE / "decoys.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("published", "marked", "values"), ROWS)
def test_a_press_sentence_gives_exactly_its_times(published, marked, values):
    want, plain = [], ""
    for piece in re.split(r"(\[[^\]]*\])", marked):
        words = piece.strip("[]")
        if piece.startswith("["):
            want.append((len(plain), words))
        plain += words
    found = find_times(plain, f"{published}+09:00", "ko")
    assert [(t.start, t.text) for t in found] == want
    assert [t.value for t in found] == ([] if values == "-" else values.split())


def test_sentences_without_a_time_give_at_most_half_a_time_in_a_thousand_words():
    found = {s: find_times(s, "2024-06-24 17:41 KST", "ko") for s in DECOYS}
    words = sum(len(sentence.split()) for sentence in DECOYS)
    false = {sentence: times for sentence, times in found.items() if times}
    assert len(DECOYS) >= 200
    assert 1000 * sum(map(len, false.values())) <= 0.5 * words, false


def test_decomposed_hangul_keeps_its_offsets():
    import unicodedata

    text = unicodedata.normalize("NFD", "정부는 지난 20일 발표했다.")
    (time,) = find_times(text, "2024-06-24", "ko")
    assert unicodedata.normalize("NFC", text[time.start : time.end]) == "지난 20일"
    assert time.value == "2024-06-20"


@pytest.mark.parametrize("published", ["2024-06-24 00:10 KST", "2024-06-23 15:10 UTC"])
def test_a_zone_that_is_named_is_the_zone_of_the_civil_day(published):
    text = "두 장관은 20일(현지시각) 워싱턴에서 만났다. 이날 오전 10시 회견도 했다."
    day, clock = find_times(text, published, "ko")
    assert (day.value, day.when.zone) == ("2024-06-20", "America/New_York")
    assert str(clock.when.start) == "2024-06-20 10:00:00-04:00"


def test_a_length_counted_from_a_day_has_a_place_in_time():
    first, length, last = find_times(
        "회의는 지난달 26일부터 닷새간 열렸다. 회의 마지막 날 결론이 났다.", "2024-01-01", "ko"
    )
    assert (first.value, length.value, last.value) == ("2023-12-26", "P5D", "2023-12-30")
    assert str(length.when.end.date()) == "2023-12-31"


@pytest.mark.parametrize(
    "words", ["오늘 ", "지난 20일 ", "3월 ", "1년 ", "(", "“", "이날 ", "2024.1."]
)
def test_one_word_over_and_over_takes_linear_time(words):
    import time

    spent = []
    for size in (20_000, 40_000):
        text = words * (size // len(words))
        start = time.perf_counter()
        find_times(text, "2024-06-24", "ko")
        spent.append(time.perf_counter() - start)
    assert spent[1] < 4 * spent[0] + 0.5
