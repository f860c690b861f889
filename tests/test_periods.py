"""What reports on quarters, months and years compare with a year ago."""

import pytest

from timeline import find_times


def values(text, published="2024-10-25 12:00 KST"):
    """Return the values of the times a text names."""
    return [time.value for time in find_times(text, published=published)]


@pytest.mark.parametrize(
    ("reported", "year_ago"),
    [
        ("In the third quarter", "2023-Q3"),
        ("In September", "2023-09"),
        ("In the first nine months", "2023"),
        ("In 2023", "2022"),
        ("Last year", "2022"),
    ],
)
def test_a_year_earlier_is_as_fine_as_what_is_reported(reported, year_ago):
    assert values(f"{reported} exports rose from a year earlier.")[-1] == year_ago


def test_a_month_is_compared_with_in_its_sentence_and_the_quarter_goes_on():
    text = (
        "Profit rose in the third quarter. In September the firm sold a mill. It was a good quarter"
    )
    assert values(f"{text}, better than a year earlier.")[-1] == "2023-Q3"
    assert values(f"{text}. In the quarter it hired 40.")[-1] == "2024-Q3"


def test_what_is_compared_with_does_not_become_what_is_reported():
    text = (
        "Sales fell in the third quarter from the 2023 quarter. They had doubled from a year ago."
    )
    assert values(text) == ["2024-Q3", "2023-Q3", "2023-Q3"]


@pytest.mark.parametrize(
    ("words", "value", "first", "last"),
    [
        ("the year ended April 30", "P1Y", "2023-05-01", "2024-04-30"),
        ("the fiscal year ending May 31, 2025", "P1Y", "2024-06-01", "2025-05-31"),
        ("the nine months ended Aug. 31", "P9M", "2023-12-01", "2024-08-31"),
        ("the quarter ended June 30", "2024-Q2", "2024-04-01", "2024-06-30"),
    ],
)
def test_a_length_that_ends_on_a_day_has_a_place(words, value, first, last):
    (length, day) = find_times(f"It lost money in {words}.", published="2024-10-25 12:00 KST")
    assert length.value == value
    assert (str(length.when.start)[:10], day.value) == (first, last)
    assert length.when.end == day.when.end


def test_a_verb_right_before_its_time_decides_its_year():
    assert values("Sales rose in January.", "2023-12-19 12:00 KST") == ["2023-01"]
    assert (
        values("It lost money in the year ended Dec. 31.", "2023-12-19 12:00 KST")[1]
        == "2022-12-31"
    )


@pytest.mark.parametrize(
    ("last", "quarter"),
    [
        ("July 2", "2024-Q2"),
        ("July 31", "2024-Q2"),
        ("Aug. 31", "2024-Q3"),
        ("Sept. 28", "2024-Q3"),
    ],
)
def test_a_quarter_that_ends_on_a_day_is_that_of_its_middle(last, quarter):
    assert values(f"It lost money in the quarter ended {last}.")[0] == quarter


@pytest.mark.parametrize(
    "aside",
    [
        "The second quarter had been weak.",
        "It will close a mill in the fourth quarter.",
        "It had cut jobs in 2022.",
    ],
)
def test_another_quarter_does_not_become_what_is_reported(aside):
    text = f"Profit rose in the third quarter. {aside} In the quarter sales rose from a year ago."
    assert values(text)[2:] == ["2024-Q3", "2023-Q3"]


def test_a_quarter_still_running_is_reported_where_no_other_is():
    text = "It reported a loss for its fourth quarter. Sales in the latest period fell."
    assert values(text) == ["2024-Q4", "2024-Q4"]


def test_the_quarter_of_a_year_is_the_one_reported():
    text = "Sales fell in the third quarter, to 14 million won from 21 million won in 2023."
    assert values(f"{text} In last year's quarter a mill was sold.")[-1] == "2023-Q3"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the third and fourth quarters of 2019", ["2019-Q3", "2019-Q4"]),
        ("this fall and winter", ["2024-FA", "2024-WI"]),
        ("last winter and spring", ["2023-WI", "2024-SP"]),
    ],
)
def test_what_stands_in_one_phrase_shares_its_year(words, expected):
    assert values(f"It was closed in {words}.") == expected


@pytest.mark.parametrize("words", ["a month earlier", "the previous month"])
def test_a_month_earlier_is_before_the_month_reported_on_whoever_said_so_when(words):
    text = f"Prices rose in August, the agency said Friday. They had risen {words}."
    assert values(text)[-1] == "2024-07"
    assert values(f"He resigned on June 3. He had been ill {words}.")[-1] == "2024-05"
