"""Pictures: layout as geometry, then what the renderer really draws."""

import hashlib
import random
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import attrs
import matplotlib as mpl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from timeline import Event, Modality, When
from timeline.plotting import plot, save_picture
from timeline.plotting.fonts import drawable, families
from timeline.plotting.report import overlaps
from timeline.plotting.style import STYLES
from timeline.plotting.words import civil_date


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


SHEETS = {
    "a figure of its own": dict,
    "a wide figure": lambda: {"ax": Figure(figsize=(12, 6)).add_subplot()},
    "a small figure": lambda: {"ax": Figure(figsize=(4, 3)).add_subplot()},
    "sideways": lambda: {"orientation": "horizontal"},
}


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize(
    ("count", "seed"), [(1, 1), (2, 2), (10, 3), (40, 4), (40, 5), (80, 6), (150, 7)]
)
def test_nothing_overlaps_leaves_the_canvas_or_is_dropped_unsaid(sheet, count, seed):
    axes = plot(events(count, seed), **SHEETS[sheet]())
    report = axes.timeline_report
    assert report.drawn >= 1
    assert report.drawn + len(report.elided) == count
    assert any(t.get_text() == f"+{len(report.elided)} more" for t in axes.texts) == bool(
        report.elided
    )
    axes.figure.draw_without_rendering()
    canvas = axes.figure.bbox
    boxes = [text.get_window_extent() for text in axes.texts]
    for number, box in enumerate(boxes):
        assert canvas.x0 <= box.x0 + 1
        assert box.x1 <= canvas.x1 + 1
        assert canvas.y0 <= box.y0 + 1
        assert box.y1 <= canvas.y1 + 1
        for other in boxes[number + 1 :]:
            wide = min(box.x1, other.x1) - max(box.x0, other.x0)
            high = min(box.y1, other.y1) - max(box.y0, other.y0)
            assert wide <= 0.5 or high <= 0.5
    assert report.overlaps == 0
    if sheet == "a figure of its own":
        assert report.elided == ()
        assert report.displacement <= 110


@pytest.mark.parametrize("sheet", ["a figure of its own", "a wide figure", "sideways"])
def test_leaders_do_not_cross(sheet):
    axes = plot(events(40, 9), **SHEETS[sheet]())
    down = axes.timeline_report.orientation == "vertical"
    leaders = [line.get_xydata() for line in axes.lines if line.get_gid() == "leader"]
    assert len(leaders) == axes.timeline_report.drawn
    for left in (True, False):  # of two sides
        mine = [path for path in leaders if (path[-1][0] < path[0][0]) is left or not down]
        ends = sorted((path[1][int(down)], path[2][int(down)]) for path in mine)
        assert [b for _, b in ends] == sorted(b for _, b in ends)


@pytest.mark.parametrize("count", [3, 20, 40, 55])
@pytest.mark.parametrize("orientation", ["auto", "horizontal"])
def test_what_fits_a_page_is_no_taller(count, orientation):
    axes = plot(events(count, 11), title="A title", orientation=orientation)
    assert axes.figure.get_figheight() <= 10.5
    assert axes.timeline_report.drawn == count


def test_labels_are_cut_only_where_a_few_cuts_keep_a_page():
    title = " ".join(["a pact of mutual aid is signed in the capital"] * 2)
    made = [Event(f"e{n}", e.when, title, (), e.modality) for n, e in enumerate(events(100, 2))]
    assert plot(made[:20]).timeline_report.shortened == 0
    tall = plot(made)
    assert tall.timeline_report.shortened == 0
    assert tall.figure.get_figheight() > 10.5
    # As many as a page holds on one line each, and a line more here and there.
    single = [attrs.evolve(event, title="a pact is signed") for event in made[:73]]
    page = plot(
        [attrs.evolve(e, title=title if n % 15 == 0 else e.title) for n, e in enumerate(single)]
    )
    assert page.figure.get_figheight() == 10.5
    assert 0 < page.timeline_report.shortened <= 73 / 8


def test_a_label_has_three_lines_at_most_and_loses_no_word_to_fewer():
    title = " ".join(f"word{n}" for n in range(30))
    axes = plot([Event("e", When.parse("2024-06-20"), title, (), Modality.ASSERTED)])
    lines = [t for t in axes.texts if t.get_text().startswith("word")]
    assert " ".join(t.get_text() for t in lines) == title
    assert len(lines) in (2, 3)
    assert len({t.get_position()[0] for t in lines}) == 1
    long = Event("e", When.parse("2024-06-20"), f"{title} {title}", (), Modality.ASSERTED)
    axes = plot([long])
    assert axes.timeline_report.shortened == 1
    assert len([t for t in axes.texts if t.get_text().startswith("word")]) == 3


def test_narrow_axes_draw_fewer_events_and_words_of_each():
    made = [Event(f"e{n}", When.parse(f"2024-06-{n + 1:02d}"), "a pact is signed in the capital", (), Modality.ASSERTED)
            for n in range(28)]  # fmt: skip
    axes = plot(made, Figure(figsize=(3.2, 3)).add_axes((0, 0, 1, 1)))
    assert axes.timeline_report.elided
    assert all(len(t.get_text()) > 3 for t in axes.texts)


def test_what_is_not_said_to_have_happened_bears_its_mark_beside_its_words():
    title = "\uc57d\uc18d" if HANGUL else "a pact"
    made = [
        Event(str(n), When.parse("2024-06-20"), f"{title} {n}", (), modality)
        for n, modality in enumerate(Modality)
    ]
    axes = plot(made)
    marks = [line for line in axes.lines if line.get_gid() == "label" and line.get_marker() == "o"]
    for number, modality in enumerate(Modality):
        (text,) = [t for t in axes.texts if t.get_text().endswith(f" {number}")]
        beside = [m for m in marks if m.get_ydata()[0] == text.get_position()[1]]
        assert len(beside) == (modality is not Modality.ASSERTED)


def test_an_axis_with_breaks_says_what_dots_mean():
    days = ("1953-07-27", "2018-04-27", "2024-06-09", "2024-06-10", "2024-06-11", "2024-06-13")
    made = [Event(d, When.parse(d), "x", (), Modality.ASSERTED) for d in days]
    note = "time left out; the scale may change"
    assert note in dates(plot(made))
    assert note not in dates(plot(made[2:]))


def test_an_hour_is_ruled_in_minutes_and_names_its_day_once():
    times = ("22:23", "22:28", "22:47", "22:59")
    axes = plot(
        [Event(t, When.parse(f"2024-12-03T{t}"), "x", (), Modality.ASSERTED) for t in times]
    )
    assert {"3 Dec 2024 22:30", "22:40", "22:50"} <= set(dates(axes))
    assert {"3 Dec 2024 22:23", "22:28", "22:47", "22:59"} <= set(dates(axes))


def test_a_long_headline_stands_on_lines_of_its_own():
    title = " ".join(["Seoul weighs its answer to the pact"] * 3)
    axes = plot(events(3, 1), title=title)
    axes.figure.draw_without_rendering()
    assert axes.get_title(loc="left").split() == title.split()
    assert axes._left_title.get_window_extent().y1 <= axes.figure.bbox.y1


def test_no_day_is_told_twice():
    days = ("1953-07-27", "2018-04-27", "2024-06-09", "2024-06-11")
    axes = plot([Event(d, When.parse(d), "x", (), Modality.ASSERTED) for d in days])
    words = [word for word in dates(axes) if word != "x"]
    assert len(words) == len(set(words))
    assert "27 Jul 1953" in words


def test_a_part_of_a_day_is_no_bar():
    hours = When.parse("2024-06-19", "Asia/Ho_Chi_Minh").intersection(When.parse("2024-06-19"))
    assert hours.granularity == "range"
    axes = plot([Event("e", hours, "x", (), Modality.ASSERTED)])
    assert bars(axes) == []


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


def test_no_window_is_opened_nor_pyplot_brought_in():
    code = "import sys, tests.test_plotting as t; t.digest(t.events(5, 1)); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": ":".join(filter(None, [*sys.path, "."]))},
    )  # fmt: skip
    assert "matplotlib.figure" in run.stdout.split()
    assert "matplotlib.pyplot" not in run.stdout.split()


def test_it_draws_on_axes_that_are_given():
    axes = Figure(figsize=(6, 3)).add_subplot()
    assert plot(events(30, 5), axes) is axes
    assert axes.timeline_report.elided, "thirty lines do not fit three inches"
    assert any(text.get_text().startswith("+") for text in axes.texts)


@pytest.mark.parametrize(
    "title",
    [
        "$x_1^2$ $",
        "a" * 500,
        "two\nlines",
        "שלום",
        "💥 blast",
        "_",
        "%s {}",
        "",
        "\x00\ud800",
        "\\frac{",
        "👩‍🚀🇰🇷",
        "ཀཁ",
    ],
)
def test_any_title_is_drawn_as_it_stands(title):
    event = Event("e", When.parse("2024-06-20"), title, (), Modality.CANCELLED, (title,))
    axes = plot([event], title=title, color_by="who")
    assert axes.timeline_report.drawn == 1
    assert axes.timeline_report.overlaps == 0
    axes.figure.canvas.draw()  # a missing glyph would warn
    assert all(text.get_window_extent().x1 <= axes.figure.bbox.x1 for text in axes.texts)


def covered(text):
    try:
        return families([text])
    except ValueError:
        return None


HANGUL = covered("한글漢")
VALUES = """0001 0001-01-01 9998 9998-12-31 1953-07-27 2024-06-20 2024-06-20T00:00 2024-06 2024 202 20
2024-Q2 2024-H1 2024-WI 2024-W26 2024-W26-WE 2024-06-23TMO 2024-06-20/.. ../2024-06-20 2024-02-29"""
ZONES = ["Asia/Seoul", "UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"]
TITLES = st.text(
    st.sampled_from("abc $_^{}\\한글漢שלוםالسلام💥\u200d\x00\ud800\n…ཀꙮ\u0336\u0301"), max_size=40
)
ANY = st.builds(
    lambda value, zone, title, modality: Event(title, When.parse(value, zone), title, (), modality),
    st.sampled_from(VALUES.split()), st.sampled_from(ZONES), TITLES, st.sampled_from(list(Modality)),
)  # fmt: skip


@pytest.mark.skipif(HANGUL is None, reason="no font has Hangul")
@settings(max_examples=25, deadline=None)
@given(st.lists(ANY, max_size=12), st.sampled_from(["vertical", "horizontal"]))
def test_whatever_is_told_is_drawn_or_counted_and_nothing_overlaps(made, orientation):
    axes = plot(made, orientation=orientation)
    report = axes.timeline_report
    assert report.drawn + len(report.elided) + report.undated == len(made)
    assert report.overlaps == 0
    axes.figure.draw_without_rendering()  # a missing glyph would warn


def test_letters_that_no_font_has_are_asked_for_by_name():
    rare = "\u9fef"
    if covered(rare):
        pytest.skip("a font here has it")
    with pytest.raises(ValueError, match=r"CJK UNIFIED IDEOGRAPH-9FEF.*fonts-noto-cjk"):
        families([rare])


@pytest.mark.parametrize(
    ("text", "drawn", "replaced"),
    [("a\u0301", "á", 0), ("x\u0336", "x\u0336", 0), ("👩\u200d🚀", "[woman, rocket]", 1), ("❤\ufe0f", "❤", 0),
     ("a\nb\tc", "a b c", 0), ("\ud800", "[U+D800]", 1)],
)  # fmt: skip
def test_marks_go_with_their_letters_and_joiners_are_not_seen(text, drawn, replaced):
    assert drawable(text, ["DejaVu Sans"]) == (drawn, replaced)


def test_what_no_font_has_is_named_and_counted():
    event = Event("e", When.parse("2024-06-20"), "a 💥 b", (), Modality.ASSERTED)
    axes = plot([event])
    assert "a [collision symbol] b" in [text.get_text() for text in axes.texts]
    assert axes.timeline_report.replaced == 1


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("\U0001f1f0\U0001f1f7 and \U0001f1fa\U0001f1f8", "[KR] and [US]"),
        ("\U0001f1f0\U0001f1f7\U0001f1fa\U0001f1f8", "[KR][US]"),
        ("lone \U0001f1f0", "lone [K]"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "[GB-ENG]"),
        ("\U0001f44d\U0001f3fd", "[thumbs up sign]"),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", "[man, woman, girl]"),
        ("1\ufe0f\u20e3", "1"),
    ],
)
def test_a_flag_and_what_is_joined_are_one_character(text, drawn):
    assert drawable(text, ["DejaVu Sans"])[0] == drawn


def test_what_was_not_drawn_is_named_and_counted_wherever_it_stood():
    flag, rocket = "\U0001f1f0\U0001f1f7", "\U0001f680"
    made = [
        Event(f"e{n}", When.parse("2024-06-20"), f"{rocket} up", (), Modality.ASSERTED, (flag,))
        for n in range(3)
    ]
    if covered(flag) != ["DejaVu Sans"]:
        pytest.skip("a font here has flags")
    report = plot(made, title=f"{flag}{flag}", color_by="who").timeline_report
    assert report.missing == ("KR", "rocket")
    assert report.replaced == 3 + 2 + 1  # titles, headline, key


@pytest.mark.parametrize("made", [[], [Event("e", None, "undated", (), Modality.ASSERTED)]])
def test_nothing_to_draw_says_so(made):
    assert plot(made).texts[0].get_text() == "no dated events"


def test_an_outlier_breaks_the_axis_and_does_not_squeeze_the_rest():
    made = events(20, 6)
    alone = plot(made).timeline_report.displacement
    old = Event("old", When.parse("1950-06-25"), "War breaks out", (), Modality.ASSERTED)
    axes = plot([*made, old])
    assert axes.timeline_report.displacement < alone + 20
    assert "74 years" in [text.get_text() for text in axes.texts]


def dates(axes):
    return [text.get_text() for text in axes.texts]


@pytest.mark.parametrize("machine", ["UTC", "America/Los_Angeles", "Pacific/Auckland"])
def test_civil_days_do_not_shift_and_the_axis_names_its_zone(machine, monkeypatch):
    monkeypatch.setenv("TZ", machine)
    time.tzset()
    with mpl.rc_context({"timezone": machine}):
        late = Event(
            "a", When.parse("2024-06-20T00:30"), "Half past midnight", (), Modality.ASSERTED
        )
        day = Event("b", When.parse("2024-06-22"), "A day", (), Modality.ASSERTED)
        there = When.parse("2024-06-19", "America/New_York")
        away = Event("c", there, "Elsewhere", (), Modality.ASSERTED)
        written = dates(plot([late, day, away]))
    monkeypatch.undo()
    time.tzset()
    assert {"20 Jun 2024 00:30", "22 Jun", "19 Jun†"} <= set(written)
    assert "Days are those of Asia/Seoul" in written
    assert "days of America/New_York" in written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2024-06-20", "20 Jun 2024"), ("2024-06", "Jun 2024"), ("2024", "2024"), ("202", "2020s"),
        ("2024-Q3", "Q3 2024"), ("2024-H1", "H1 2024"), ("2024-SU", "summer 2024"),
        ("2024-W26", "24–30 Jun 2024"), ("2024-06-23TMO", "23 Jun 2024, morning"),
        ("2024-06-20T14:05", "20 Jun 2024 14:05"), ("2024-06-20/..", "since 20 Jun 2024"),
        ("../2024-06-20", "until 20 Jun 2024"), ("2023-12-30/2024-01-02", "30 Dec 2023 – 2 Jan 2024"),
        ("2024-05-30/2024-06-02", "30 May – 2 Jun 2024"), ("19", "1900–1999"),
    ],
)  # fmt: skip
def test_a_date_is_as_fine_as_the_words_and_no_finer(value, written):
    assert civil_date(When.parse(value)) == written


def test_a_range_over_new_year_names_both_years_wherever_it_stands():
    over = When.parse("2023-12-30/2024-01-02")
    assert civil_date(over, year=False) == "30 Dec 2023 – 2 Jan 2024"


def test_a_date_is_written_once_for_the_lines_that_share_it():
    made = [Event(f"e{n}", When.parse("2024-06-20"), "Talks", (), Modality.ASSERTED) for n in "abc"]
    words = dates(plot(made))
    assert words.count("Talks") == 3
    assert words.count("20 Jun 2024") == 1
    assert "Jun 2024" in words  # beside the axis, where the day would be told twice


def bars(axes):
    return [patch for patch in axes.patches if patch.get_height() > 0]


def test_a_month_is_a_bar_and_not_its_first_day():
    month = Event("m", When.parse("2024-06"), "In June", (), Modality.ASSERTED)
    first, last = (
        Event(d, When.parse(d), d, (), Modality.ASSERTED) for d in ("2024-06-01", "2024-06-30")
    )
    axes = plot([month, first, last])
    (bar,) = bars(axes)
    dots = [line.get_ydata()[0] for line in axes.lines if line.get_marker() == "o"]
    assert len(dots) == 2
    assert bar.get_y() < min(dots)
    assert max(dots) < bar.get_y() + bar.get_height()


def test_an_open_end_fades():
    since = Event("s", When.parse("2024-06-20/.."), "Since", (), Modality.ASSERTED)
    other = Event("o", When.parse("2024-07-20"), "Later", (), Modality.ASSERTED)
    steps = [
        patch.get_alpha() for patch in sorted(bars(plot([since, other])), key=lambda p: p.get_y())
    ]
    assert len(steps) > 8
    assert steps == sorted(steps, reverse=True)


def test_plans_are_hollow_and_what_is_off_is_struck_out():
    kinds = {m: Event(m, When.parse("2024-06-20"), m, (), m) for m in Modality}
    for modality, event in kinds.items():
        axes = plot([event], style="light")
        marks = [line for line in axes.lines if line.get_gid() == "mark"]
        (dot,) = [line for line in marks if line.get_marker() == "o"]
        crosses = [line for line in marks if line.get_marker() == "x"]
        hollow = dot.get_markerfacecolor() == "#ffffff"
        assert hollow == (modality is not Modality.ASSERTED)
        assert bool(crosses) == (modality in (Modality.CANCELLED, Modality.DENIED))
        struck = [line for line in axes.lines if line.get_zorder() == 6]
        assert bool(struck) == (modality is Modality.CANCELLED)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("count", [30, 90])
def test_words_stand_out_from_the_paper_and_are_never_small(style, count):
    axes = plot(events(count, 8), style=style, color_by="modality", title="A title")
    assert axes.figure.get_figwidth() == 7
    for text in [*axes.texts, axes._left_title]:
        assert text.get_fontsize() >= 7
        assert contrast(text.get_color(), STYLES[style].paper) >= 4.5
    assert all(contrast(color, STYLES[style].paper) >= 3 for color in STYLES[style].palette)


@pytest.mark.parametrize("style", STYLES)
def test_what_colours_tell_apart_shapes_tell_apart_too(style):
    made = [
        Event(f"e{n}", When.parse("2024-06-20"), "x", (), Modality.ASSERTED, (f"A{n % 11}",))
        for n in range(33)
    ]
    axes = plot(made, color_by="who", style=style)
    for gid, count in (("mark", 8), ("key", 8), ("label", 33)):  # on the axis, in the key, of words
        signs = [line for line in axes.lines if line.get_gid() == gid]
        assert len(signs) == count
        assert len({(sign.get_marker(), sign.get_color()) for sign in signs}) == 8
        assert len({sign.get_marker() for sign in signs}) == 8
    dots = [line for line in axes.lines if line.get_gid() == "mark"]
    assert "others" in [text.get_text() for text in axes.texts]
    right = max(dot.get_window_extent().x1 for dot in dots)
    assert right < min(t.get_window_extent().x0 for t in axes.texts if t.get_text() == "x")


def contrast(one, other):
    """The ratio of luminances of WCAG 2."""

    def luminance(color):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(color)]
        return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_file_is_the_same_each_time_and_bears_no_date(suffix, tmp_path):
    for name in "ab":
        save_picture(events(12, 3), tmp_path / f"{name}.{suffix}")
    one, two = ((tmp_path / f"{name}.{suffix}").read_bytes() for name in "ab")
    assert one == two
    assert b"CreationDate" not in one
    assert b"<dc:date>" not in one
    assert b"Software" not in one


def test_a_picture_for_a_printer_has_more_dots():
    import struct

    sizes = []
    for dpi in (150, 300):
        buffer = BytesIO()
        save_picture(events(3, 1), buffer, dpi=dpi)
        sizes.append(struct.unpack(">II", buffer.getvalue()[16:24]))
    assert [width for width, _ in sizes] == [1050, 2100]


@pytest.mark.parametrize("dpi", [100, 300, 600])
def test_nothing_overlaps_however_many_dots_an_inch_has(dpi):
    axes = plot(events(55, 12), title="A title")
    axes.figure.set_dpi(dpi)
    axes.figure.draw_without_rendering()
    assert overlaps([text.get_window_extent().extents for text in axes.texts]) == 0


ROOT = Path(__file__).parent.parent
SCRIPTS = sorted(ROOT.glob("examples/gallery/*.py"))


def test_the_gallery_shows_the_pictures_of_its_scripts_and_no_others():
    shown = [path.stem for path in (ROOT / "docs" / "gallery").iterdir()]
    assert sorted(shown) == [path.stem for path in SCRIPTS]
    page = (ROOT / "docs" / "gallery.md").read_text("utf-8").splitlines()
    told = [path.read_text("utf-8").split('"""')[1].rstrip(".") for path in SCRIPTS]
    assert sorted(line[3:] for line in page if line.startswith("## ")) == sorted(told)


@pytest.mark.skipif(HANGUL is None, reason="no font has Hangul")
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_of_the_gallery_draws_its_picture(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "docs" / "gallery").mkdir(parents=True)
    exec(compile(path.read_text("utf-8"), str(path), "exec"), {"__name__": "__main__"})
    picture = f"gallery/{path.stem}.png"
    assert (tmp_path / "docs" / picture).read_bytes().startswith(b"\x89PNG")
    assert f"]({picture})" in (ROOT / "docs" / "gallery.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("option", "known"),
    [({"style": "neon"}, "there are light, dark, print"), ({"color_by": "size"}, "choose modality, source, who"),
     ({"orientation": "up"}, "there are auto, vertical, horizontal"), ({"max_events": 0}, "at least one")],
)  # fmt: skip
def test_an_option_that_is_not_there_is_refused_by_name(option, known):
    with pytest.raises(ValueError, match=known):
        plot(events(3, 7), **option)
