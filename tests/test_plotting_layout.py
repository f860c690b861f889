"""Layout is geometry: its laws hold for any numbers, without a pixel drawn."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.plotting.layout import granted, lanes, spread, stairs, without_clashes
from timeline.plotting.report import overlaps
from timeline.plotting.scale import scale
from timeline.plotting.ticks import ticks

CENTRES = st.lists(st.floats(0, 1, allow_subnormal=False), min_size=1, max_size=60).map(sorted)
INSTANTS = st.lists(st.integers(-(10**9), 2 * 10**9).map(float), min_size=1, max_size=40).map(
    sorted
)


@given(CENTRES, st.data())
def test_labels_keep_their_order_and_distance_and_stay_inside(wanted, data):
    sizes = data.draw(st.lists(st.floats(0.001, 0.016), min_size=len(wanted), max_size=len(wanted)))
    placed = spread(wanted, sizes, 0.0, 1.0)
    boxes = [(p - s / 2, p + s / 2) for p, s in zip(placed, sizes, strict=True)]
    assert all(b[0] >= a[1] - 1e-9 for a, b in pairwise(boxes))
    assert boxes[0][0] >= -1e-9
    assert boxes[-1][1] <= 1 + 1e-9


@given(CENTRES)
def test_labels_that_have_room_are_not_moved(wanted):
    gap = min((b - a for a, b in pairwise(wanted)), default=1.0)
    assert spread(wanted, [gap] * len(wanted), -1.0, 2.0) == pytest.approx(wanted)


@given(st.lists(st.integers(0, 6).map(float), min_size=1, max_size=4).map(sorted))
def test_no_other_placement_on_a_grid_moves_labels_less(wanted):
    def squares(placed):
        return sum((a - b) ** 2 for a, b in zip(wanted, placed, strict=True))

    def grids(count, start):
        if not count:
            yield []
            return
        for n in range(start, 24):
            for rest in grids(count - 1, n + 2):
                yield [n / 2 - 2, *rest]

    best = squares(spread(wanted, [1.0] * len(wanted), -10, 20))
    assert all(best <= squares(placed) + 1e-9 for placed in grids(len(wanted), 0))


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=30))
def test_spans_of_one_lane_never_overlap(pairs):
    spans = [(float(start), float(start + length)) for start, length in pairs]
    chosen = lanes(spans)
    for lane in set(chosen):
        mine = sorted(span for span, at in zip(spans, chosen, strict=True) if at == lane)
        assert all(a[1] <= b[0] for a, b in pairwise(mine))


@given(
    st.lists(
        st.tuples(st.integers(0, 200), st.integers(1, 60)), max_size=30, unique_by=lambda p: p[0]
    )
)
def test_no_stem_crosses_a_label_of_the_stairs(pairs):
    pairs = sorted(pairs)
    tall = [1.0 + width % 3 for _, width in pairs]
    steps = stairs([float(x) for x, _ in pairs], [float(w) for _, w in pairs], tall)
    for i, (x, width) in enumerate(pairs):
        for j in range(i + 1, len(pairs)):
            if pairs[j][0] < x + width:
                assert steps[j] + tall[j] <= steps[i]


@given(st.lists(st.tuples(*[st.integers(1, 3)] * 2).map(sorted), max_size=12), st.integers(-3, 30))
def test_lines_to_spare_make_as_many_labels_whole_as_can_be(pairs, spare):
    least, most = [a for a, _ in pairs], [b for _, b in pairs]
    lines = granted(least, most, spare)
    assert all(a <= n <= b for a, n, b in zip(least, lines, most, strict=True))
    left = spare - sum(lines) + len(lines)
    assert left >= 0 or lines == least
    cut = [b - n for n, b in zip(lines, most, strict=True) if n < b]
    assert not cut or left <= 0
    # By hand: the cheapest are made whole first, and no order makes more of them whole.
    budget, whole = spare - sum(least) + len(least), 0
    for cost in sorted(b - a for a, b in pairs):
        if cost == 0 or cost <= budget:
            budget, whole = budget - cost, whole + 1
    assert len(pairs) - len(cut) == whole


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 9)), max_size=30))
def test_marks_that_are_kept_do_not_touch(pairs):
    boxes = [(a, a + length) for a, length in pairs]
    kept = sorted(boxes[n] for n in without_clashes(boxes, 1))
    assert all(b[0] >= a[1] + 1 for a, b in pairwise(kept))


@given(INSTANTS)
def test_the_axis_runs_one_way_and_inside(instants):
    axis = scale([(i,) for i in instants], instants, [10.0] * len(instants), 0.0, 1000.0)
    places = [axis(i) for i in instants]
    assert places == sorted(places)
    assert places[0] >= -1e-6
    assert places[-1] <= 1000 + 1e-6
    far = [
        (a, b)
        for a, b in pairwise(sorted(set(instants)))
        if b - a > 0.01 * (instants[-1] - instants[0])
    ]
    assert all(axis(a) < axis(b) for a, b in far)


@given(INSTANTS)
def test_within_a_stretch_equal_times_are_equal_lengths(instants):
    axis = scale([(i,) for i in instants], instants, [10.0] * len(instants), 0.0, 1000.0)
    for first, last in axis.stretches:
        middle = (axis(first) + axis(last)) / 2
        assert axis((first + last) / 2) == pytest.approx(middle, abs=1e-3)


def test_one_old_event_is_cut_off_and_does_not_squeeze_the_rest():
    instants = [-1e9, *(1.7e9 + 86400 * n for n in range(20))]
    axis = scale([(i,) for i in instants], instants, [10.0] * 21, 0.0, 300.0)
    ((_, _, seconds),) = axis.breaks
    assert seconds == pytest.approx(2.7e9)
    assert axis(instants[-1]) - axis(instants[1]) > 200


@given(INSTANTS, st.sampled_from(["Asia/Seoul", "America/New_York", "UTC"]))
def test_ticks_stand_in_order_on_the_axis_and_each_stretch_tells_its_year(instants, zone):
    axis = scale([(i,) for i in instants], instants, [10.0] * len(instants), 0.0, 1000.0)
    found = ticks(axis, zone, 20)
    assert [t.position for t in found] == sorted(t.position for t in found)
    assert all(-1e-6 <= t.position <= 1000 + 1e-6 for t in found)
    assert sum(t.full for t in found) >= len(axis.stretches)


@given(st.lists(st.tuples(*[st.integers(0, 20)] * 2, *[st.integers(1, 9)] * 2), max_size=12))
def test_overlaps_are_counted_as_by_hand(rows):
    boxes = [(x, y, x + w, y + h) for x, y, w, h in rows]
    by_hand = sum(
        min(a[2], b[2]) - max(a[0], b[0]) > 0.5 and min(a[3], b[3]) - max(a[1], b[1]) > 0.5
        for n, a in enumerate(boxes) for b in boxes[n + 1 :]
    )  # fmt: skip
    assert overlaps(boxes) == by_hand
