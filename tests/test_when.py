"""Laws of When: intervals, labels and zones."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import When
from timeline.civil import add, unit_end, unit_start, unit_when
from timeline.when import Granularity as G

ZONES = st.sampled_from(
    ["Asia/Seoul", "Asia/Pyongyang", "America/New_York", "Europe/London", "UTC", "Australia/Sydney"]
)
UNITS = st.sampled_from(
    [G.DAY, G.WEEKEND, G.WEEK, G.MONTH, G.SEASON, G.QUARTER, G.HALF, G.YEAR, G.DECADE, G.CENTURY]
)
DAYS = st.dates(date(1905, 1, 1), date(2090, 12, 31))
WHENS = st.builds(unit_when, DAYS, UNITS, ZONES)


@given(WHENS)
def test_a_value_reads_back_as_the_interval_it_names(when):
    assert When.parse(when.value, when.zone) == when


@given(WHENS)
def test_an_edtf_text_reads_back_as_the_same_instants(when):
    again = When.parse(when.edtf, when.zone)
    assert (again.start, again.end) == (when.start, when.end)


@given(DAYS, UNITS, ZONES)
def test_a_unit_contains_its_day_unless_it_is_a_weekend_still_to_come(day, unit, zone):
    when = unit_when(day, unit, zone)
    assert when.start < when.end
    if unit is not G.WEEKEND:
        assert when.contains(When.day(day, zone))


@given(DAYS, UNITS, st.integers(-8, 8))
def test_units_lie_end_to_end(day, unit, count):
    start = unit_start(day, unit)
    moved = add(start, unit, count)
    assert unit_start(moved, unit) == moved
    if unit is not G.WEEKEND:
        assert unit_end(moved, unit) == add(moved, unit, 1)


@given(WHENS, WHENS)
def test_intersection_is_commutative_and_lies_in_both(a, b):
    both, again = a.intersection(b), b.intersection(a)
    assert (both is None) == (again is None) == (not a.overlaps(b))
    if both is not None and again is not None:
        assert (both.start, both.end) == (again.start, again.end)
        assert a.contains(both)
        assert b.contains(both)


@given(WHENS, WHENS, WHENS)
def test_intersection_is_associative(a, b, c):
    def bounds(x, y, z):
        first = x.intersection(y)
        both = first.intersection(z) if first else None
        return both and (both.start, both.end)

    left, right = bounds(a, b, c), bounds(c, b, a)
    assert left == right


@given(WHENS)
def test_intersection_is_idempotent(when):
    assert when.intersection(when) == when


@given(WHENS, ZONES)
def test_a_zone_changes_labels_and_never_instants(when, zone):
    moved = when.in_zone(zone)
    assert (moved.start, moved.end) == (when.start, when.end)


def test_a_day_in_washington_meets_two_days_in_seoul():
    washington = When.parse("2024-06-19", "America/New_York")
    for day in ("2024-06-19", "2024-06-20"):
        assert washington.overlaps(When.parse(day, "Asia/Seoul"))
    assert not washington.overlaps(When.parse("2024-06-18", "Asia/Seoul"))


def test_pyongyang_was_half_an_hour_behind_seoul_for_a_while():
    seoul, pyongyang = When.parse("2016-01-01"), When.parse("2016-01-01", "Asia/Pyongyang")
    assert pyongyang.start - seoul.start == timedelta(minutes=30)


def test_seoul_had_summer_time_in_1988():
    assert When.parse("1988-07-01").start.utcoffset() == timedelta(hours=10)


@pytest.mark.parametrize("text", ["", "June", "2024-13", "2024-06-31", "20240623", "2024-W60"])
def test_a_text_that_names_no_interval_is_refused_with_the_way_out(text):
    with pytest.raises(ValueError, match="write a year, month or day"):
        When.parse(text)


def test_a_time_must_end_after_it_starts():
    noon = datetime(2024, 6, 23, 12, tzinfo=UTC)
    with pytest.raises(ValueError, match="must end after it starts"):
        When(noon, noon, G.MINUTE, "UTC", "2024-06-23T12:00")


def test_an_open_end_overlaps_everything_after_it():
    since = When.parse("2024-06-20/..")
    assert since.overlaps(When.parse("2031"))
    assert not since.overlaps(When.parse("2024-06-19"))
    assert since.edtf == "2024-06-20/.."
