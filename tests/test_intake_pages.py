"""HTML pages: their instant, their headline and their body."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.intake.markup import Markup
from timeline.intake.pages import read_page

from .outlets import pages

PROSE = (
    "Envoys of the two ports met on Sunday and said that the talks would go on next month.",
    "They did not say where, and an official in the harbor office declined to name a date.",
)
BODY = "<div class='article-body'>" + "".join(f"<p>{p}</p>" for p in PROSE) + "</div>"


def page(head: str = "", before: str = "", after: str = "") -> str:
    menu = "<nav><a href=/>Home</a> <a href=/w>World</a></nav>"
    side = "<aside><ul><li><a href=/1>An older story about another thing</a></ul></aside>"
    foot = "<footer>Copyright 2024 The Courier, in the old town since January 1, 1950</footer>"
    return (
        f"<html lang=en><head><title>Talks resume | Courier</title>{head}</head><body>{menu}"
        f"<h1>Talks resume</h1>{before}{BODY}{after}{side}{foot}</body></html>"
    )


LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("head", "before", "published"),
    [
        (
            LD.format('{"@type":"NewsArticle","datePublished":"2024-06-24T17:41:00+09:00"}'),
            "",
            "17:41",
        ),
        (
            LD.format('{"@graph":[{"@type":"WebPage","datePublished":"2024-06-24T08:41:00Z"}]}'),
            "",
            "17:41",
        ),
        (LD.format('[{"@type":["Report"],"datePublished":"2024-06-24 17:41:00"}]'), "", "17:41"),
        (LD.format("{broken") + '<meta name=date content="2024-06-24T17:41:00+0900">', "", "17:41"),
        (
            '<meta property="article:published_time" content="2024-06-24T08:41:00.000Z">',
            "",
            "17:41",
        ),
        ("", '<time datetime="2024-06-24T17:41:00+09:00">yesterday</time>', "17:41"),
        (
            "",
            "<p><span itemprop=datePublished content='2024-06-24T17:41'>24 June</span></p>",
            "17:41",
        ),
        ("", "<div>Published : June 24, 2024 - 17:41</div>", "17:41"),
        (
            '<meta name="date" content="2024-06-24">',
            "<div>Posted : 2024-06-24 17:41</div>",
            "17:41",
        ),
        ('<meta name="date" content="2024-06-24">', "", "12:00"),
        # Local time marked as UTC by mistake: the reader's stamp shows which it is.
        (
            '<meta property="article:published_time" content="2024-06-24T17:41:00Z">',
            "<div>Posted : 2024-06-24 17:41</div>",
            "17:41",
        ),
    ],
)
def test_the_instant_is_what_the_page_says_to_machines(head, before, published):
    article = read_page(page(head, before))
    assert article.published.format("YYYY-MM-DD HH:mm Z") == f"2024-06-24 {published} +09:00"


def test_the_text_is_headline_and_body_without_the_page_around_them():
    article = read_page(page(), published="2024-06-24")
    assert article.title == "Talks resume"
    assert article.text == "\n\n".join(["Talks resume", *PROSE])
    assert [z.kind for z in article.zones] == ["headline"]


def test_a_body_parted_by_breaks_is_read():
    broken = page().replace(BODY, f"<div id=articleBody>{PROSE[0]}<br><br>{PROSE[1]}</div>")
    article = read_page(broken, published="2024-06-24")
    assert article.text.split("\n\n")[1:] == list(PROSE)


def test_a_caption_is_known_by_its_element():
    figure = "<figure><img src=a.jpg><figcaption>Envoys at the pier, June 20</figcaption></figure>"
    article = read_page(page().replace("<p>", figure + "<p>", 1), published="2024-06-24")
    assert article.parts("caption") == ("Envoys at the pier, June 20",)


def test_outlet_address_and_language_are_the_page_s_own():
    head = '<meta property="og:site_name" content="Courier"><link rel=canonical href="https://c.example/1">'
    article = read_page(page(head), published="2024-06-24")
    assert (article.source, article.url, article.language) == (
        "Courier",
        "https://c.example/1",
        "en",
    )


def test_a_page_without_prose_says_so():
    with pytest.raises(ValueError, match="no prose in the page"):
        read_page("<html><body><nav>Home</nav></body></html>", published="2024-06-24")


@given(st.text(st.sampled_from("<>/!-=\"'&;[]ap divscriptul \n"), max_size=200))
def test_broken_markup_never_raises_anything_else(markup):
    try:
        article = read_page(markup, published="2024-06-24")
    except ValueError:
        return  # no prose in it
    assert article.text


@pytest.mark.parametrize(
    "piece",
    ["<a href=", "<!--", "<![", "</", "<b>x<br>", "<p>a ", "<title>", "<div a='", '<a b="', "&#"],
)
def test_hostile_markup_takes_linear_time(piece):
    def seconds(size):
        start = time.perf_counter()
        Markup(piece * (size // len(piece)))
        return time.perf_counter() - start

    seconds(1000)
    assert seconds(400_000) < 60 * seconds(20_000) + 0.5


def test_pages_of_ten_kinds_of_outlets_are_read_right():
    wrong = []
    for name, markup, paragraphs, instant in pages():
        article = read_page(markup)
        dated = (article.published.timestamp(), article.published.utcoffset())
        if dated != (instant.timestamp(), instant.utcoffset()):
            wrong.append((name, article.published))
        assert article.text.split("\n\n")[-3:] == list(paragraphs), name
        assert len(article.text.split("\n\n")) - 3 == 1 + len(article.parts("caption")), name
    assert wrong == []
