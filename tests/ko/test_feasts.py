"""Holidays against a second source: the holidays package, and the sky for the solar terms."""

from datetime import date, timedelta

import holidays
import pytest

from timeline.lang.ko.feastdays import HOLIDAYS, days_off

NAMES = {
    "설날": "Korean New Year",
    "추석": "Chuseok",
    "부처님오신날": "Buddha's Birthday",
    "광복절": "Liberation Day",
    "개천절": "National Foundation Day",
    "한글날": "Hangul Day",
    "삼일절": "Independence Movement Day",
    "현충일": "Memorial Day",
    "어린이날": "Children's Day",
    "성탄절": "Christmas Day",
}


@pytest.mark.parametrize("year", range(2015, 2031))
def test_holidays_fall_where_the_holidays_package_has_them(year):
    ours = {name: HOLIDAYS[name](year)[0] for name in NAMES}
    theirs = holidays.country_holidays("KR", years=year, language="en_US", categories=("public",))
    for name, english in NAMES.items():
        said = [day for day, what in theirs.items() if english in what.split("; ")]
        assert ours[name] in said, (name, ours[name], said)


@pytest.mark.parametrize("year", range(2015, 2026))
def test_days_off_are_those_of_the_holidays_package(year):
    theirs = set(holidays.country_holidays("KR", years=year))
    # The first of May is a day off for workers only; the package counts it from some years on.
    weekdays = {d for d in days_off(year) | theirs if d.weekday() < 5} - {date(year, 5, 1)}
    assert {d for d in weekdays if (d in days_off(year)) != (d in theirs)} == set()


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("입춘", date(2024, 2, 4)),
        ("입춘", date(2025, 2, 3)),
        ("하지", date(2023, 6, 21)),  # two minutes before midnight
        ("하지", date(2024, 6, 21)),
        ("동지", date(2023, 12, 22)),
        ("동지", date(2024, 12, 21)),
        ("입추", date(2024, 8, 7)),
        ("한식", date(2025, 4, 5)),
        ("초복", date(2024, 7, 15)),
        ("말복", date(2024, 8, 14)),
        ("춘분", date(2024, 3, 20)),
    ],
)
def test_solar_terms_fall_where_almanacs_have_them(name, day):
    assert HOLIDAYS[name](day.year) == (day, day + timedelta(days=1))
