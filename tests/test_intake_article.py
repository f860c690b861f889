"""``parse_article`` on the forms of the English-language press."""

import itertools
import os
import time
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, parse_article
from timeline.intake.stamps import read_stamps

PAGE = """Minister says ferry talks hinge on harbor fees

Posted on : 2024-06-24 17:41 KST Modified on : 2024-06-25 09:05 KST
The two ports would not be bound by the old tariff if fees rise again
Minister Han Seo-jin steps up to the lectern to speak of the tariff on June 20, 2024. (Yonhap)
Minister Han Seo-jin steps up to the lectern to speak of the tariff on June 20, 2024. (Yonhap)

The minister said on Sunday that the talks would go on next month.

He had told the program “Sunday Harbor” that morning that no date was set. “We wait,” he said.

By Yun Da-on, staff reporter

Please direct questions or comments to [desk@example.org]

button that moves to the original article

Related stories

Old tariff still stands after a decade

Most viewed articles
"""


def kinds(article: Article) -> list[str]:
    return [zone.kind for zone in article.zones]


def spoken(article: Article) -> str:
    return " ".join(" ".join(article.text[a:b] for a, b in article.spoken()).split())


def test_a_copied_page_is_told_apart_line_by_line():
    article = parse_article(PAGE)
    assert article.text == PAGE
    assert article.title == "Minister says ferry talks hinge on harbor fees"
    assert article.published.isoformat() == "2024-06-24T17:41:00+09:00"
    assert article.modified.isoformat() == "2024-06-25T09:05:00+09:00"
    assert (
        kinds(article)
        == ["headline", "stamp", "lead", "caption", "repeat", "byline"] + ["boilerplate"] * 5
    )
    assert article.parts("byline") == ("By Yun Da-on, staff reporter",)
    assert "Old tariff still stands" not in spoken(article)
    assert "talks would go on next month" in spoken(article)


def test_zones_are_in_order_and_never_overlap():
    zones = parse_article(PAGE).zones
    assert all(a.end <= b.start for a, b in itertools.pairwise(zones))


def test_what_is_given_goes_before_what_the_text_says():
    article = parse_article(PAGE, published="2024-06-26", title="Ferry talks", source="Courier")
    assert (article.title, article.source) == ("Ferry talks", "Courier")
    assert article.published.isoformat() == "2024-06-26T12:00:00+09:00"


def test_without_an_instant_the_error_says_how_to_give_one():
    with pytest.raises(ValueError, match=r"no publication instant .* pass published='2024"):
        parse_article("Talks resumed on Sunday.")


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("Posted : 2024-06-24 17:41 Updated : 2024-06-24 18:05", "17:41", "18:05"),
        ("Published : June 24, 2024 - 17:41", "17:41", None),
        ("Published : Jun 24, 2024 - 17:41:05 Updated : Jun 24, 2024 - 18:05:00", "17:41", "18:05"),
        ("Published: 24 Jun. 2024, 17:41", "17:41", None),
        ("Updated: 24 Jun. 2024, 18:05", None, "18:05"),
        ("Written: 2024-06-24 17:41:05 / Updated: 2024-06-24 18:05:00", "17:41", "18:05"),
        ("All News 17:41 June 24, 2024", "17:41", None),
        ("North Korea 17:41 June 24, 2024", "17:41", None),
        ("June 24, 2024 5:41 PM GMT+9 · Updated 3 hours ago", "17:41", None),
        ("June 24, 2024 5:41 PM GMT+9 · Updated June 24, 2024 6:05 PM GMT+9", "17:41", "18:05"),
        ("Mon 24 Jun 2024 09.41 BST", "17:41", None),
        ("Last updated: Jun 24, 2024 at 6:05 p.m. KST", None, "18:05"),
        ("By Yun Da-on Posted : 2024-06-24 17:41", "17:41", None),
        ("2024-06-24T08:41:00Z", "17:41", None),
        ("24 June 2024", "12:00", None),
        ("The treaty was signed on June 19, 2024.", None, None),
        ("Talks opened at 17:41 June 24, 2024 in the old town hall of Paju", None, None),
        ("2024-13-40 25:61", None, None),
    ],
)
def test_a_stamp_is_a_line_that_says_nothing_else(line, published, modified):
    stamps = read_stamps(line)

    def clock(changed):
        found = [s.instant.in_timezone("Asia/Seoul") for s in stamps if s.modified is changed]
        return found[0].format("HH:mm") if found else None

    assert (clock(False), clock(True)) == (published, modified)
    assert all(
        s.instant.in_timezone("Asia/Seoul").date().isoformat() == "2024-06-24" for s in stamps
    )


@given(
    st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1)),
    st.sampled_from(
        [
            "Posted on : {t:%Y-%m-%d %H:%M} KST",
            "Updated: {t.day} {t:%b}. {t:%Y}, {t:%H:%M}",
            "Published : {t:%B} {t.day}, {t:%Y} - {t:%H:%M}",
            "All News {t:%H:%M} {t:%B} {t:%d}, {t:%Y}",
            "{t:%a} {t.day} {t:%b} {t:%Y} {t:%H}.{t:%M}",
            "{t:%b}. {t.day}, {t:%Y} at {t:%I}:{t:%M} {t:%p} GMT+9",
            "{t:%Y.%m.%d} {t:%H:%M}",
        ]
    ),
)
def test_a_written_instant_is_read_back_whatever_the_form(moment, form):
    [stamp] = read_stamps(form.format(t=moment))
    assert stamp.instant.timezone_name == "Asia/Seoul"
    assert stamp.instant.naive() == moment.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    ("start", "zone", "source"),
    [
        ("SEOUL, June 24 (Yonhap) -- ", "Asia/Seoul", "Yonhap"),
        ("WASHINGTON, June 24 (Yonhap) -- ", "America/New_York", "Yonhap"),
        ("Pyongyang, June 24 (KCNA) -- ", "Asia/Pyongyang", "KCNA"),
        ("Pyongyang, June 24 (KCNA) --", "Asia/Pyongyang", "KCNA"),
        ("MOSCOW, June 24 (Reuters) - ", "Europe/Moscow", "Reuters"),
        ("SEOUL/WASHINGTON, June 24 (Reuters) - ", "Asia/Seoul", "Reuters"),
        ("HANOI, Vietnam (AP) — ", "Asia/Ho_Chi_Minh", "AP"),
        ("SEJONG -- ", "Asia/Seoul", None),
        ("NAIROBI, Kenya (AP) _ ", "Africa/Nairobi", "AP"),
        ("UNITED NATIONS, June 24 -- ", "America/New_York", None),
        ("NEVERTOWN, June 24 (Reuters) - ", "Asia/Seoul", "Reuters"),
    ],
)
def test_a_dateline_gives_the_zone_of_its_days(start, zone, source):
    text = f"Talks resume\n\n{start}Envoys met on Sunday.\n\nThey will meet again."
    article = parse_article(text, published="2024-06-24 17:41 KST")
    assert article.parts("dateline") == (start,)
    assert (article.published.timezone_name, article.source) == (zone, source)
    assert article.published.timestamp() == 1719218460


@pytest.mark.parametrize(
    "start", ["The talks (AP) resumed. ", "Seoul, Tokyo and Washington ", "On June 24 (Monday) - "]
)
def test_prose_is_no_dateline(start):
    article = parse_article(f"Talks resume\n\n{start}the envoys met.", published="2024-06-24")
    assert article.parts("dateline") == ()


def test_a_bare_day_is_a_day_of_the_dateline_that_names_it():
    text = "WASHINGTON, June 24 (Reuters) - Envoys met on Sunday."
    assert parse_article(text, published="2024-06-24").published.day == 24
    assert parse_article(text, published="2024-06-24 09:00 KST").published.day == 23


def test_flags_and_marks_of_agencies_are_taken_off():
    article = parse_article(
        "(2nd LD) Envoys meet again\n\nAll News 17:41 June 24, 2024\n\n"
        "SEOUL, June 24 (Yonhap) -- Envoys met on Sunday.\n\nNo date was set.\n\n"
        "name@example.org\n(END)\n"
    )
    assert article.title == "Envoys meet again"
    assert kinds(article) == ["stamp", "headline", "stamp", "dateline", "byline", "boilerplate"]
    assert spoken(article) == "Envoys meet again Envoys met on Sunday. No date was set."


@pytest.mark.parametrize(
    ("end", "kind", "taken"),
    [
        (" (Yonhap)", "byline", "(Yonhap)"),
        ("By Yun Da-on (daon@example.org)", "byline", "By Yun Da-on (daon@example.org)"),
        (" (daon@example.org)", "byline", "(daon@example.org)"),
        (" -0-", "boilerplate", "-0-"),
        (" -- Ed.", "boilerplate", "-- Ed."),
    ],
)
def test_a_signature_glued_to_the_last_sentence_is_taken_off(end, kind, taken):
    article = parse_article(f"The talks ended on Sunday.{end}", published="2024-06-24")
    assert article.parts(kind) == (taken,)
    assert spoken(article) == "The talks ended on Sunday."


@pytest.mark.parametrize(
    "caption",
    [
        "Envoys shake hands in Paju on Saturday. (Yonhap)",
        "Envoys shake hands in Paju, June 22. Yonhap",
        "Envoys shake hands in Paju. [JOINT PRESS CORPS]",
        "Envoys shake hands in Paju on June 22. /Courtesy of the Ministry of Unification",
        "Envoys shake hands in Paju. (AFP-Yonhap)",
        "This photo, taken June 22, 2024, shows envoys in Paju. (Yonhap)",
    ],
)
def test_a_caption_is_known_by_its_credit(caption):
    text = f"Talks resume\n\n{caption}\n\nEnvoys met on Sunday.\n\nNo date was set."
    assert parse_article(text, published="2024-06-24").parts("caption") == (caption,)


def test_a_first_sentence_is_no_headline():
    article = parse_article("Envoys met on Sunday.\nNo date was set.", published="2024-06-24")
    assert article.title is None
    assert kinds(article) == []


@pytest.mark.parametrize(
    "title",
    [
        "Latest launch fails, Seoul says",
        "More troops sent to the border",
        "Most Koreans oppose the plan",
        "Copyright law to be revised next month",
        "Subscribers leave for the weekly",
        "Button makers fear new tariff",
        "Timeline of June 24, 2024",
        "Top envoy to visit Hanoi",
        "By Thursday, Seoul wants an answer",
    ],
)
def test_a_headline_is_no_line_of_the_page(title):
    text = f"Politics\n{title}\nPosted : 2024-06-24 17:41\n\nEnvoys met.\n\nNo date was set."
    article = parse_article(text)
    assert article.title == title
    assert article.published.minute == 41
    assert kinds(article) == ["boilerplate", "headline", "stamp"]


@pytest.mark.parametrize(
    "line",
    [
        "Related stories", "Most viewed articles", "Most Read", "Top stories", "More from Politics",
        "Latest News", "Recommended", "You may also like", "Editor's picks", "More in North Korea",
    ],
)  # fmt: skip
def test_what_follows_a_list_of_others_is_not_the_article(line):
    text = f"Talks resume\n\nEnvoys met.\n\nNo date was set.\n\n{line}\nOld talks\nOlder talks"
    article = parse_article(text, published="2024-06-24")
    assert kinds(article) == ["headline", "boilerplate", "boilerplate", "boilerplate"]


@pytest.mark.parametrize("line", ["NATO — the alliance — met.", "ABC-XYZ -- that is it."])
def test_capitals_before_a_dash_are_a_dateline_only_if_they_are_a_place(line):
    article = parse_article(f"Talks resume\n\n{line}\n\nNo.", published="2024-06-24")
    assert article.parts("dateline") == ()


def test_a_text_with_hard_breaks_has_neither_headline_nor_lead():
    text = (
        "Envoys of both ports met in the old town hall on Sunday to speak\nof the fees that have kept\n"
        "ferries away since spring, officials said.\nNo date was set for\nanother meeting."
    )
    assert kinds(parse_article(text, published="2024-06-24")) == []


def test_prose_that_is_quoted_again_far_below_is_no_caption():
    quoted = "No date was set for another meeting."
    text = f"Talks resume\n\n{quoted}\n\nEnvoys met on Sunday.\n\n{quoted}\n\nThat was all."
    assert kinds(parse_article(text, published="2024-06-24")) == ["headline"]


@pytest.mark.parametrize(
    "prose",
    [
        "The deal is off for now, two U.S. officials with knowledge of it told Reuters.",
        "This picture of a divided port does not improve on a closer look.",
        "The envoys flew home at once, according to Yonhap.",
    ],
)
def test_prose_that_names_an_agency_is_no_caption(prose):
    text = f"Talks resume\n\n{prose}\n\nEnvoys met.\n\nThat was all."
    assert kinds(parse_article(text, published="2024-06-24")) == ["headline"]


def test_a_caption_printed_twice_needs_no_credit():
    caption = "Envoys shake hands in the old town hall."
    text = f"Talks resume\n\n{caption}\n{caption}\n\nEnvoys met.\n\nThat was all."
    assert kinds(parse_article(text, published="2024-06-24")) == ["headline", "caption", "repeat"]


@given(st.text(st.sampled_from("By (Yonhap) --, June 24 2024:\n\r“.\u2028[]@"), max_size=80))
def test_any_text_gives_ordered_zones_inside_it(text):
    article = parse_article(text, published="2024-06-24")
    at = 0
    for zone in article.zones:
        assert at <= zone.start < zone.end <= len(text)
        at = zone.end


@pytest.mark.parametrize(
    "piece",
    [
        "By A",
        "(Yonhap) ",
        "SEOUL, ",
        "2024-06-24 ",
        "Posted : ",
        "Aa ",
        "/ A",
        "A\n",
        "=",
        "a.b@",
    ],
)
def test_hostile_text_takes_linear_time(piece):
    def seconds(size):
        text = piece * (size // len(piece))
        start = time.perf_counter()
        parse_article(text, published="2024-06-24")
        return time.perf_counter() - start

    seconds(1000)
    assert seconds(400_000) < 60 * seconds(20_000) + 0.5


@pytest.mark.skipif("TIMELINE_DATA" not in os.environ, reason="needs the folder TIMELINE_DATA")
def test_the_seed_article_is_told_apart():
    path = Path(os.environ["TIMELINE_DATA"], "news", "hankyoreh-2024-06-24.txt")
    article = parse_article(path.read_text("utf-8"))
    assert article.published.isoformat() == "2024-06-24T17:41:00+09:00"
    assert (
        kinds(article)
        == ["headline", "stamp", "lead", "caption", "repeat", "byline"] + ["boilerplate"] * 4
    )
