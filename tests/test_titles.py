"""Labels of events: who did what, in a line that stands alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, extract, merge
from timeline.lang.en.shortening import shorten

PUBLISHED = "2024-06-24 17:41 KST"  # a Monday

# A text, the trigger of one of its events, and that event's label.
ENGLISH = {
    # --- what is left out ---
    "SEOUL, June 20 (Newswire) -- The ministry summoned the envoy on Thursday.": (
        "summoned",
        "The ministry summoned the envoy",
    ),
    "Meanwhile, the two sides signed a pact on Friday.": ("signed", "The two sides signed a pact"),
    "Then on Friday a resolution was read out.": ("read", "A resolution was read out"),
    "According to a local daily, the mill closed on Friday.": ("closed", "The mill closed"),
    "The mill closed on Friday, the company said.": ("closed", "The mill closed"),
    "The envoy, however, left Busan on Friday.": ("left", "The envoy left Busan"),
    "The union (KLU) also staged a march on Friday.": ("staged", "The union staged a march"),
    "Thursday's signing drew sharp criticism.": ("signing", "Signing drew sharp criticism"),
    # --- times that say more than when ---
    "The ban has been in force since Friday but was eased on Sunday.": (
        "eased",
        "The ban was eased",
    ),
    "Flights will resume from July 6.": ("resume", "Flights will resume from July 6"),
    # --- the subject of a verb that stands apart from it ---
    "The envoy met lawmakers on Friday and discussed trade.": ("discussed", "The envoy discussed trade"),
    "The mill, which opened in 2011, was sold on Friday.": ("opened", "The mill opened"),
    "Kim Su-min, president of the club, resigned on Friday.": ("resigned", "Kim Su-min resigned"),
    "When the talks had ended, delegates left the hall on Friday.": (
        "left",
        "Delegates left the hall",
    ),
    "The two sides agreed to meet again in July.": ("meet", "The two sides agreed to meet again"),
    "The minister is expected to visit Hanoi in July.": (
        "visit",
        "The minister is expected to visit Hanoi",
    ),
    "Flags were raised at schools and shops across town and fluttered on Friday.": (
        "fluttered",
        "Flags were raised at schools and shops across town and fluttered",
    ),
    "The thief was caught and jailed on Friday.": ("jailed", "The thief was caught and jailed"),
    "Forty miners who were trapped under the hill due to heavy rain came home on Friday.": (
        "came",
        "Forty miners who were trapped under the hill due to heavy rain came home",
    ),
    "The plan to shore up the dam won wide support on Friday.": (
        "won",
        "The plan to shore up the dam won wide support",
    ),
    "Despite the warnings of its allies, Tokyo went ahead on Friday.": ("went", "Tokyo went ahead"),
    "On the spot, Kim Su-min, Anna Berg and Lee Da-eun learned of the flood on Friday.": (
        "learned",
        "Kim Su-min, Anna Berg and Lee Da-eun learned of the flood",
    ),
    "The probe into the mayor, who ran the bank, and his family and aides was widened on Friday.": (
        "widened",
        "The probe into the mayor, who ran the bank, and his family and aides was widened",
    ),
    "The speaker at the conference on fish held in Busan on Friday praised the port.": (
        "held",
        "The conference on fish held in Busan",
    ),
    # --- what a noun is told by, without a word between ---
    "The pact Berg signed with the union on Friday covers only the mill.": (
        "signed",
        "The pact Berg signed with the union covers only the mill",
    ),
    # --- whom a pronoun means ---
    "The ministers agreed on a plan when they met in Busan on Friday.": (
        "met",
        "The ministers met in Busan",
    ),
    "When Anna Berg first opened the mill on Friday, she praised the dam on Friday.": (
        "praised",
        "Anna Berg praised the dam",
    ),
    "The union said that it struck on Friday.": ("struck", "The union struck"),
    # --- what did not happen, or only if ---
    "The office denied that it sold the ship on Friday.": (
        "sold",
        "The office denied that it sold the ship",
    ),
    "If it rains on Friday, the school will close.": (
        "rains",
        "If it rains, the school will close",
    ),
    "The council scrapped the concert planned for Friday.": (
        "planned",
        "The council scrapped the concert planned for Friday",
    ),
    # --- who says so, what is said ---
    "“We will open the border in July,” said Anna Berg on Friday.": (
        "said",
        "Anna Berg said: “We will open the border in July”",
    ),
    "The ministry said on Friday that talks would resume.": (
        "said",
        "The ministry said that talks would resume",
    ),
    "The ministry said on Monday that it had tested a rocket on Friday.": (
        "tested",
        "The ministry had tested a rocket",
    ),
    # --- a clause is cut at its end ---
    "The crew found the wreck on Friday, using a sonar that had been lent to it by a museum.": (
        "found",
        "The crew found the wreck",
    ),
    "The police arrested three men on Friday, which angered the union.": (
        "arrested",
        "The police arrested three men",
    ),
    "A spokesman for the Ministry of National Defence of the Republic in the capital published a "
    "long report about the flood on Friday.": (
        "published",
        "A spokesman for the Ministry of National Defence published a long report about the flood",
    ),
}  # fmt: skip

SHORT = {
    # A line, a length, and the statement made of it; "" where there is none.
    ("The maker opened a plant in Busan, which will make parts", 40): "The maker opened a plant in Busan",
    ("Foreign Minister Anna Berg met lawmakers from three parties", 32): "Anna Berg met lawmakers",
    ("The two sides agreed to build and run a port in the north", 46): "The two sides agreed to build and run a port",
    ("The union did not sign a treaty with the mill", 40): "",
    ("The port will close for the winter if the ice thickens", 40): "",
    ("Berg became president of the Republic of Ruritania", 40): "",
    ("The office is expected to reopen in the spring", 30): "",
}  # fmt: skip

KOREAN = {
    "미카 항만장관과 세로프 이고리 수산장관이 20일 동해안 항구 도시 원산에서 "
    "'장기 어업 협력자 지위에 관한 의정서'에 서명했다.": (
        "서명했다",
        ("미카 항만장관과 세로프 이고리 수산장관이 동해안 항구 도시 원산에서 "
        "'장기 어업 협력자 지위에 관한 의정서'에 서명했다"),
    ),
    "한편 정부는 20일 조약을 규탄했고 지원을 재검토하기로 했다.": ("규탄했고", "정부는 조약을 규탄했다"),
    "연합통신에 따르면 대표단은 21일 베이징에 도착했다.": ("도착했다", "대표단은 베이징에 도착했다"),
    "(서울=새벽통신) 이아무개 기자 = 법원은 20일 영장을 기각했다.": ("기각했다", "법원은 영장을 기각했다"),
    "그러나 노조는 21일(현지시각) 파업을 끝냈다.": ("끝냈다", "노조는 파업을 끝냈다"),
    "두 정상은 19일 평양에서 만나 조약에 서명했다.": ("만나", "두 정상은 평양에서 만나 조약에 서명했다"),
    "외교부는 장관이 28일 워싱턴을 방문할 예정이라고 밝혔다.": ("방문할", "장관이 워싱턴을 방문할 예정"),
    "1일 예정됐던 해맞이 행사는 취소됐다.": ("예정됐던", "예정됐던 해맞이 행사"),
    "양측은 28일 다시 만나기로 했다.": ("만나기로", "양측은 다시 만나기로 했다"),
    "위원회(의장 한가람)는 20일 회의를 열었다.": ("열었다", "위원회는 회의를 열었다"),
}  # fmt: skip


def label(text: str, trigger: str) -> str:
    found = [e.title for e in extract(Article(text, published=PUBLISHED)) if e.when is not None]
    words = [
        e.mentions[0].trigger
        for e in extract(Article(text, published=PUBLISHED))
        if e.when is not None
    ]
    return found[words.index(trigger)]


@pytest.mark.parametrize("text", [*ENGLISH, *KOREAN])
def test_a_label_says_who_did_what(text):
    trigger, expected = (ENGLISH | KOREAN)[text]
    assert label(text, trigger) == expected


@pytest.mark.parametrize(("line", "longest"), SHORT)
def test_a_line_is_shortened_to_a_statement_or_not_at_all(line, longest):
    assert (shorten(line, lambda words: len(words) <= longest) or "") == SHORT[line, longest]


def test_a_title_that_begins_with_a_pronoun_gives_way_to_the_headline():
    text = "Director Kim Su-min and envoy Anna Berg dined on Friday. He left on Friday."
    article = Article(text, published=PUBLISHED, title="Quarrel at the mill")
    assert [e.title for e in extract(article) if e.when][-1] == "Quarrel at the mill"


def test_what_is_said_of_oneself_is_in_the_speaker_s_words():
    text = "“We will open the border on Friday,” said Anna Berg."
    assert label(text, "open") == "Anna Berg: “We will open the border on Friday”"


def test_a_pronoun_is_named_where_one_person_was_told_of():
    text = (
        "Director Chang Ho-jin left Seoul on Friday. He was met by officials on Saturday. "
        "Chang Ho-jin and Anna Berg dined on Sunday. He paid on Sunday."
    )
    titles = [e.title for e in extract(Article(text, published=PUBLISHED)) if e.when is not None]
    assert titles == [
        "Director Chang Ho-jin left Seoul",
        "Chang Ho-jin was met by officials",
        "Chang Ho-jin and Anna Berg dined",
        "He paid",  # which of the two is not sure
    ]
    korean = "장하나 국가안보실장은 20일 평양에서 돌아왔다. 그는 21일 서울을 떠났다."
    assert [e.title for e in extract(Article(korean, published=PUBLISHED)) if e.when] == [
        "장하나 국가안보실장은 평양에서 돌아왔다",
        "장하나는 서울을 떠났다",
    ]


def test_whom_a_pronoun_means_is_an_actor():
    text = "Director Chang Ho-jin left Seoul on Friday. He returned on Sunday."
    events = [e for e in extract(Article(text, published=PUBLISHED)) if e.when is not None]
    assert [e.who for e in events] == [("Chang Ho-jin", "Seoul"), ("Chang Ho-jin",)]


PIECES = st.sampled_from(
    ("On Friday", "the envoy", "Kim Su-min", ", who", "said", "that", "met", "signed", "“", "”", '"', "(", ")",
     "and", ",", "with the head of the Ministry of the Interior of the Republic", "to", "visit", "was", "by",
     "20일", "정부는", "“규탄했다”고", "밝혔다", "예정인", "회담을", "열린", "(현지시각)", "‘", "’")
)  # fmt: skip


@given(st.lists(PIECES, min_size=1, max_size=60).map(" ".join), st.sampled_from(("en", "ko")))
def test_labels_fit_and_close_what_they_open(text, language):
    for event in extract(Article(text + ".", published=PUBLISHED, language=language)):
        title = event.title
        assert 0 < len(title) <= 96
        assert title.count('"') % 2 == 0
        for opens, closes in ("“”", "()", "[]"):
            assert title.count(opens) == title.count(closes)


def test_a_title_whose_words_stick_together_gives_way():
    said = (
        "The mayor ofKim Town opened the port on Friday.",
        "The mayor of Kim Town opened the port on Friday.",
    )
    events = [e for text in said for e in extract(Article(text, published=PUBLISHED)) if e.when]
    assert {e.title for e in merge(events)} == {"The mayor of Kim Town opened the port"}
