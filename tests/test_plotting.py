"""Pictures: layout as geometry, then what the renderer really draws."""

import hashlib
import random
import subprocess
import sys
from io import BytesIO
from itertools import pairwise

import matplotlib as mpl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import Event, Modality, When
from timeline.plotting import plot, save_picture
from timeline.plotting.fonts import drawable, families
from timeline.plotting.layout import lanes, scale, spread

POSITIONS = st.lists(st.floats(0, 1, allow_subnormal=False), min_size=1, max_size=60).map(sorted)


@given(POSITIONS, st.floats(0.001, 0.01))
def test_labels_keep_their_order_and_distance_and_stay_inside(wanted, gap):
    placed = spread(wanted, gap, 0.0, 1.0)
    assert all(b - a >= gap - 1e-9 for a, b in pairwise(placed))
    assert placed[0] >= -1e-9
    assert placed[-1] <= 1 + 1e-9


@given(POSITIONS)
def test_labels_that_have_room_are_not_moved(wanted):
    gap = min((b - a for a, b in pairwise(wanted)), default=1.0)
    assert spread(wanted, gap, 0.0, 2.0) == pytest.approx(wanted)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=50).map(sorted))
def test_the_axis_runs_one_way_from_0_to_1(instants):
    axis = scale([float(i) for i in instants])
    places = [axis(float(i)) for i in instants]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] <= 1 + 1e-9
    distinct = sorted(set(places))
    assert len(distinct) == len(set(instants))


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=30))
def test_spans_of_one_lane_never_overlap(pairs):
    spans = sorted((float(start), float(start + length)) for start, length in pairs)
    chosen = lanes(spans)
    for lane in set(chosen):
        mine = [span for span, at in zip(spans, chosen, strict=True) if at == lane]
        assert all(a[1] <= b[0] for a, b in pairwise(mine))


def events(count, seed):
    """A bursty sixty days of news, some of it months, open ends and plans."""
    rng = random.Random(seed)
    peaks = [rng.randrange(60) for _ in range(max(1, count // 10))]
    made = []
    for n in range(count):
        day = rng.choice(peaks) + rng.randint(-2, 2) if rng.random() < 0.7 else rng.randrange(60)
        month, day = 5 + (day + 2) // 31, (day + 2) % 28 + 1
        value = f"2024-{month:02d}-{day:02d}"
        when = When.parse(
            rng.choice([value] * 6 + [f"2024-{month:02d}", f"{value}/..", f"../{value}"])
        )
        title = " ".join(
            rng.choice(("talks", "treaty", "summit", "$5 deal", "a_b_c", "envoys"))
            for _ in range(rng.randint(3, 14))
        )
        made.append(Event(f"e{n}", when, title, (), rng.choice(list(Modality))))
    return made


@pytest.mark.parametrize("count", [1, 10, 40, 80, 150])
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_overlaps_leaves_the_canvas_or_is_dropped_unsaid(count, seed):
    axes = plot(events(count, seed))
    report = axes.timeline_report
    assert report.overlaps == 0
    leaders = [line.get_xydata() for line in axes.lines if len(line.get_xydata()) == 4]
    assert len(leaders) == report.drawn
    assert len({path[1][0] for path in leaders}) == 1, "all fan out from one line"
    assert all(a[1][1] <= b[1][1] and a[2][1] < b[2][1] for a, b in pairwise(leaders))
    assert report.drawn + len(report.elided) == count
    assert report.displacement <= 60
    axes.figure.canvas.draw()
    canvas = axes.figure.bbox
    for text in axes.texts:
        box = text.get_window_extent()
        assert canvas.x0 <= box.x0 + 1
        assert box.x1 <= canvas.x1 + 1
        assert canvas.y0 <= box.y0 + 1
        assert box.y1 <= canvas.y1 + 1


def digest(made):
    buffer = BytesIO()
    save_picture(made, buffer)
    return hashlib.sha256(buffer.getvalue()).hexdigest()


def test_the_same_events_give_the_same_bytes_in_any_process():
    here = digest(events(30, 3))
    assert here == digest(events(30, 3))
    code = "from tests.test_plotting import digest, events; print(digest(events(30, 3)))"
    for seed in ("1", "77"):
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, [*sys.path, "."]))},
        )  # fmt: skip
        assert run.stdout.strip() == here


def test_a_picture_leaves_no_trace():
    before, backend = dict(mpl.rcParams), mpl.get_backend()
    made = events(12, 4)
    copy = list(made)
    plot(made)
    assert (dict(mpl.rcParams), mpl.get_backend(), made) == (before, backend, copy)


def test_it_draws_on_axes_that_are_given():
    from matplotlib.figure import Figure

    axes = Figure(figsize=(8, 4)).add_subplot()
    assert plot(events(30, 5), axes) is axes
    assert axes.timeline_report.elided, "thirty lines do not fit four inches"
    assert any(text.get_text().startswith("+") for text in axes.texts)


@pytest.mark.parametrize(
    "title", ["$x_1^2", "a" * 500, "two\nlines", "שלום", "💥 blast", "_", "%s {}"]
)
def test_any_title_is_drawn_as_it_stands(title):
    event = Event("e", When.parse("2024-06-20"), title, (), Modality.ASSERTED)
    axes = plot([event])
    assert axes.timeline_report.drawn == 1
    axes.figure.canvas.draw()


@pytest.mark.parametrize("made", [[], [Event("e", None, "undated", (), Modality.ASSERTED)]])
def test_nothing_to_draw_says_so(made):
    assert plot(made).texts[0].get_text() == "no dated events"


def test_an_outlier_does_not_squeeze_the_rest():
    made = events(20, 6)
    old = Event("old", When.parse("1950-06-25"), "War breaks out", (), Modality.ASSERTED)
    axes = plot([*made, old])
    assert axes.timeline_report.displacement <= 60
    assert "≈" in [text.get_text() for text in axes.texts]


def test_a_month_is_a_bar_and_never_a_point():
    month = Event("e", When.parse("2024-07"), "A visit", (), Modality.SCHEDULED)
    assert not [line for line in plot([month]).lines if line.get_marker() == "o"]


def test_hanja_alone_is_drawn_where_a_font_has_it():
    title = "\u5317\u97d3"
    names = families(title)
    if len(names) == 1:
        pytest.skip("no installed font has Hanja")
    assert drawable(title, names) == title


def test_a_date_is_written_once_for_the_lines_that_share_it():
    made = [Event(f"e{n}", When.parse("2024-06-20"), "Talks", (), Modality.ASSERTED) for n in "abc"]
    words = [text.get_text() for text in plot(made).texts]
    assert words.count("20 Jun 2024") == 1
    assert words.count("Talks") == 3


@settings(max_examples=10)
@given(st.sampled_from(["neon", "", "Light"]))
def test_a_style_that_is_not_there_is_refused_by_name(style):
    with pytest.raises(ValueError, match="there are light, dark, print"):
        plot(events(3, 7), style=style)


def test_a_character_no_font_has_is_named_and_never_a_box():
    event = Event("e", When.parse("2024-06-20"), "\U0001f4a5 blast", (), Modality.ASSERTED)
    shown = [text.get_text() for text in plot([event]).texts]
    assert "[collision symbol] blast" in shown
