"""Timeline: a sequence of events that stays a timeline."""

import pytest

from timeline import Timeline, When, merge
from timeline.exports.html import page

from .stories import event

LINE = merge(
    event(
        "Hwang met envoys at Wonsan.",
        "met",
        who=("Hwang",),
        where=("Wonsan",),
        when="2024-06-03",
        article="a",
    ),
    event("The DPRK launched a satellite.", "launched", who=("DPRK",), when="2024-06", article="b"),
    event(
        "Serov resigned over the orchard deal.",
        "resigned",
        who=("Serov",),
        when="2024-08-01",
        article="c",
    ),
    event("A treaty was signed.", "signed", when=None, article="d"),
    event("Ferries to Geneva resumed.", "resumed", when="2024-05-01/..", article="e"),
)


def test_events_stand_in_order_of_time_and_the_undated_last():
    starts = [e.when.start for e in LINE if e.when]
    assert starts == sorted(starts)
    assert LINE[-1].when is None


def test_slices_and_filters_are_timelines():
    assert isinstance(LINE[:2], Timeline)
    assert LINE[:2] == Timeline(LINE.events[:2])
    assert isinstance(LINE.about("Hwang"), Timeline)
    assert len(LINE[::2]) == 3
    assert hash(LINE) == hash(Timeline(reversed(LINE.events)))


def test_between_keeps_what_may_lie_between():
    titles = lambda line: [e.title.split()[0] for e in line]  # noqa: E731
    assert titles(LINE.between("2024-06")) == ["Ferries", "The", "Hwang"]
    assert titles(LINE.between("2024-07", "2024-08")) == ["Ferries", "Serov"]
    assert titles(LINE.between(None, "2024-05")) == ["Ferries"]
    assert titles(LINE.between("2024-08", None)) == ["Ferries", "Serov"]
    assert LINE.between(When.parse("2024-06")) == LINE.between("2024-06")


@pytest.mark.parametrize(
    ("name", "found"), [("North Korea", 1), ("북한", 1), ("Hwang", 1), ("orchard", 1), ("Busan", 0)]
)
def test_about_knows_the_spellings_of_a_name(name, found):
    assert len(LINE.about(name)) == found


def test_the_top_prefers_independent_sources_to_copies():
    text = "Hwang met Serov over the orchard at Dorasan harbour on the border."
    copies = [event(text, "met", article=f"x{n}", outlet=f"P{n}") for n in range(9)]
    sources = [
        event(t, "raided", article=f"y{n}", outlet=f"Q{n}", when="2024-06-25")
        for n, t in enumerate(
            (
                "Officers raided the Wonsan depot of Serov.",
                "At Wonsan, Serov's depot was raided by officers.",
            )
        )
    ]
    line = merge(copies, sources)
    assert line.top(1)[0].mentions[0].trigger == "raided"
    assert len(line.top(99)) == len(line)
    with pytest.raises(ValueError, match="-1"):
        line.top(-1)


def test_redundancy_is_the_share_of_days_followed_by_another():
    days = [event(f"Event {n}.", "Event", article=str(n), when=f"2024-06-0{n}") for n in (1, 2, 5)]
    assert merge(days).redundancy == pytest.approx(1 / 3)
    assert Timeline().redundancy == 0


def test_a_timeline_prints_itself():
    assert repr(LINE) == "<Timeline: 5 events, 2024-05-01/.. to 2024-08-01>"
    assert str(LINE).splitlines()[-1] == "undated  A treaty was signed."
    assert "<table>" in LINE._repr_html_()


def test_html_is_escaped():
    assert "<b>" not in merge(event("A <b>bold</b> raid.", "raid"))._repr_html_()


def test_one_order_on_the_timeline_and_on_the_page():
    whens = ["2024-06-20/..", "2024-06-21", "../2024-06-20", "2024-06-20", None]
    made = [
        event("A ferry sank off Wonsan.", "sank", article=f"a{n}", when=w)
        for n, w in enumerate(whens)
    ]
    line = Timeline(made)
    assert [e.when and e.when.value for e in line] == [whens[n] for n in (3, 0, 2, 1, 4)]
    text = page(made)
    places = [text.index(f'<li id="event-{e.id}"') for e in line]
    assert places == sorted(places)


def test_the_top_prefers_what_a_headline_tells():
    told = {"article": "a", "article_title": "Ferry sinks off Wonsan", "at": 0}
    line = merge(
        event("The ferry sank off Wonsan.", "sank", **told),
        event("A diver praised the crew at length.", "praised", **{**told, "at": 100}),
    )
    assert line.top(1)[0].mentions[0].trigger == "sank"
