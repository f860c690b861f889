"""Which verb tells a time's direction: published at noon of Tuesday 5 March 2024."""

import pytest

from timeline import find_times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The lease had been slated to expire on Friday.", "2024-03-01"),
        ("The lease is set to expire on Friday.", "2024-03-08"),
        ("The lease expires on Friday.", "2024-03-08"),
        ("Most clubs had sent lists by Friday.", "2024-03-01"),
        ("The firm promised answers and asked for time by Friday.", "2024-03-08"),
        ("The talks planned for Friday were short.", "2024-03-01"),
        ("The talks planned for Friday were called off.", "2024-03-08"),
        ("The talks planned for Friday will be short.", "2024-03-08"),
        ("The dividend will be payable, said Mr. Oh, on Friday.", "2024-03-01"),
        ("It will be payable to holders known to Dr. Oh on Friday.", "2024-03-08"),
        ("It will be paid from Feb. 9 to those known on April 16, the firm said.", "2024-04-16"),
        ("The talks were due on Friday but did not begin.", "2024-03-01"),
        ("The strike lasted until Friday.", "2024-03-01"),
        ("He kept the post until February, when he fell ill.", "2024-02"),
        ("The vote was put off until Friday.", "2024-03-08"),
        ("The deadline is Friday.", "2024-03-08"),
        ("The envoys meet again on Friday.", "2024-03-08"),
        ("It began, as long planned, on Friday.", "2024-03-01"),
        ("Sales fell in April.", "2023-04"),
        ("The firm said sales would fall in April.", "2024-04"),
    ],
)
def test_the_verb_of_its_clause_tells_where_a_time_lies(text, value):
    assert find_times(text, published="2024-03-05 12:00 KST")[-1].value == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will meet on Monday and Tuesday.", ["2024-03-11", "2024-03-12"]),
        ("It will rain from Thursday morning to Monday night.", ["2024-03-07TMO", "2024-03-11TNI"]),
        ("They met on Saturday and Sunday.", ["2024-03-02", "2024-03-03"]),
        ("Shops were shut on Tuesday and Friday.", ["2024-03-05", "2024-03-01"]),
        ("The fair in Daegu lasts from Tuesday to Friday.", ["2024-03-05", "2024-03-08"]),
        ("It sold shares from Feb. 22 to Thursday.", ["2024-02-22", "2024-02-29"]),
    ],
)
def test_of_two_weekdays_in_a_phrase_the_second_comes_next(text, expected):
    times = find_times(text, published="2024-03-05 12:00 KST")
    assert [time.value for time in times] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was fired at 7:10 a.m. (2210 GMT).", ["2024-03-05T07:10", "2024-03-04T22:10"]),
        ("It was fired at 7:10 a.m. (2300 GMT).", ["2024-03-05T07:10", "2024-03-05T23:00"]),
    ],
)
def test_a_clock_time_in_brackets_is_the_same_instant_if_it_can_be(text, expected):
    times = find_times(text, published="2024-03-05 12:00 KST")
    assert [time.value for time in times][:2] == expected
