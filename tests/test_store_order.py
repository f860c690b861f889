"""Profiles come in order of time out of parts that are in none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.store.columns import table
from timeline.store.ordering import ordered, ranges, write_raw
from timeline.store.profiling import PROFILES
from timeline.store.reading import rows

STARTS = st.integers(-(10**12), 10**12) | st.integers(0, 5)


@pytest.mark.parametrize("limit", [1, 7, 1000])
@settings(max_examples=15)
@given(parts=st.lists(st.lists(STARTS, min_size=1, max_size=40), max_size=4))
def test_ranges_hold_every_profile_once_and_in_order(tmp_path_factory, limit, parts):
    folder = tmp_path_factory.mktemp("parts")
    given = [
        [{"name": f"{n}-{i}", "start": start, "end": start + 1} for i, start in enumerate(starts)]
        for n, starts in enumerate(parts)
    ]
    raw = [write_raw(folder, table(PROFILES, part)).name for part in given]
    found = [ordered(folder, raw, *span) for span in ranges(folder, raw, limit)]
    names = [row["name"] for row in rows(folder, [part.name for part in found if part], ("name",))]
    every = sorted((row["start"], row["end"], row["name"]) for part in given for row in part)
    assert names == [name for *_, name in every]


def test_a_range_is_no_larger_than_asked_for_by_far(tmp_path):
    days = [{"name": f"{n:05}", "start": n * 86_400, "end": n * 86_400 + 1} for n in range(4000)]
    raw = [write_raw(tmp_path, table(PROFILES, days[n::4])).name for n in range(4)]
    sizes = [ordered(tmp_path, raw, *span).rows for span in ranges(tmp_path, raw, 500)]
    assert sum(sizes) == 4000
    assert max(sizes) < 600
