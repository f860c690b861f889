"""How records print themselves: short and telling in a terminal, with their words in a notebook."""

import re
from html import unescape

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, Event, Mention, Modality, TimeExpression, When, extract, find_times
from timeline.exports.html.cards import LONGEST, MOST

HOSTILE = "<script>alert(1)</script> \x1b[31m \ud800 \n & 'q' \"q\" "
TEXT = "The envoys met in Seoul on Sunday.\nThey will meet again on Friday."
ARTICLE = Article(TEXT, published="2024-06-24 17:41 KST", title="Envoys meet", source="Courier")
MET, AGAIN = extract(ARTICLE)


@pytest.mark.parametrize(
    ("record", "printed"),
    [
        (When.parse("2024-07"), "<When 2024-07, month, Asia/Seoul>"),
        (When.parse("2024-07~"), "<When 2024-07, APPROX, month, Asia/Seoul>"),
        (When.parse("2024-06-23TMO", "UTC"), "<When 2024-06-23TMO, part_of_day, UTC>"),
        (When.parse("2024-06-20/.."), "<When 2024-06-20/.., range, Asia/Seoul>"),
        (attrs.evolve(When.parse("2024-06-20/2024-06-22"), value="P3D"),
         "<When 2024-06-20/2024-06-22 (P3D), range, Asia/Seoul>"),
        (find_times(ARTICLE)[0].when, "<When 2024-06-23, day, Asia/Seoul, or 2024-06-30>"),
        (find_times(ARTICLE)[0],
         "<TimeExpression 'Sunday' 2024-06-23, DATE at 27–33, en.weekday from 'publication'>"),
        (MET, "<Event 2024-06-23 'The envoys met in Seoul', asserted, 1 mention, 1 source>"),
        (MET.mentions[0],
         "<Mention 2024-06-23 'met' in 'The envoys met in Seoul on Sunday.', asserted, 'Courier' at 0–34>"),
        (ARTICLE, "<Article 'Envoys meet', 2024-06-24 17:41 KST, en, 'Courier', 66 characters>"),
    ],
)  # fmt: skip
def test_a_record_prints_on_one_short_line(record, printed):
    assert repr(record) == printed


def test_text_is_what_a_reader_wants():
    assert str(MET.mentions[0]) == "2024-06-23  The envoys met in Seoul on Sunday."
    assert str(MET).startswith("2024-06-23  ")
    assert str(find_times(ARTICLE)[0]) == "Sunday → 2024-06-23"
    assert str(MET.when) == "2024-06-23"


@given(st.one_of(st.text(max_size=300), st.just(HOSTILE * 9)))
def test_any_words_print_on_one_bounded_line_that_a_terminal_can_show(words):
    odd = When(None, None, When.parse("2024").granularity, words, words, words)
    time = TimeExpression(0, 1, words, words, words, words, odd, "en.x", words, words, words)
    mention = Mention("m", words, 0, 1, words, words, 0, 1, time, None, Modality.ASSERTED, words)
    event = Event("e", None, words, (mention,) * 30, Modality.DENIED)
    for record in (odd, time, mention, event, Article(words, published="2024-06-24", title=words)):
        assert len(repr(record)) < 1200
    for record in (mention, event, Article(words, published="2024-06-24", source=words)):
        assert repr(record).isprintable()


def test_unlike_times_do_not_print_alike():
    values = (
        "2024 2024-06 2024-06~ 2024-06-20 2024-06-20TMO 2024-06-20T09:00 2024-06-20/.. 2024-W25"
    )
    zones = ("Asia/Seoul", "UTC")
    printed = {repr(When.parse(value, zone)) for value in values.split() for zone in zones}
    assert len(printed) == 2 * len(values.split())


def words_of(card):
    return unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", card))


def test_a_notebook_shows_an_article_with_its_times_marked():
    card = ARTICLE._repr_html_()
    assert re.findall(r"<mark[^>]*>([^<]*)</mark>", card) == ["Sunday", "Friday"]
    assert "Courier · 2024-06-24 17:41 KST · en · 2 times" in words_of(card)


def test_what_is_no_news_is_pale():
    from timeline import parse_article

    card = parse_article(
        "Envoys meet\n\nPosted on : 2024-06-24 17:41 KST\n\nThey met on Sunday.\n"
    )._repr_html_()
    assert '<p class="quiet">Posted on' in card
    assert "<p>They met on <mark" in card


def test_a_mark_ends_with_its_line():
    article = Article("They met on June\n20, 2024 in Seoul.", published="2024-06-24")
    card = article._repr_html_()
    assert [p.count("<mark") for p in re.findall(r"<p>(.*?)</p>", card)[1:]] == [1, 1]
    assert all(p.count("<mark") == p.count("</mark") for p in re.findall(r"<p>(.*?)</p>", card))


def test_a_notebook_shows_an_event_with_its_reports():
    card = AGAIN._repr_html_()
    assert "28 Jun 2024 (2024-06-28) · scheduled" in words_of(card)
    assert re.findall(r"<mark[^>]*>([^<]*)</mark>", card) == ["Friday"]
    assert re.findall(r"<b>([^<]*)</b>", card) == [AGAIN.title, AGAIN.mentions[0].trigger]
    assert "en.weekday · publication" in words_of(card)


def test_long_records_are_cut_in_a_notebook_and_say_so():
    article = Article("They met on Sunday. " * 3000, published="2024-06-24")
    assert f"and {len(article.text) - LONGEST:,} characters more" in article._repr_html_()
    event = attrs.evolve(MET, mentions=MET.mentions * (MOST + 5))
    assert event._repr_html_().count("<blockquote>") == MOST
    assert "and 5 mentions more" in event._repr_html_()


def test_hostile_words_are_inert_in_a_notebook():
    mention = attrs.evolve(MET.mentions[0], sentence=HOSTILE, outlet=HOSTILE, url="javascript:x")
    event = attrs.evolve(MET, title=HOSTILE, who=(HOSTILE,), mentions=(mention,))
    article = Article(HOSTILE, published="2024-06-24", title=HOSTILE, source=HOSTILE, url=HOSTILE)
    for card in (event._repr_html_(), article._repr_html_()):
        assert "<script" not in card
        assert "<a " not in card
