"""Sixty sentences and more and what they say: attachment, negation, condition, denial, cancellation, speech."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline import Article, extract, parse_article

PUBLISHED = "2024-06-24 17:41 KST"  # a Monday

# One line an event: trigger, date, modality, and who says so; only what is dated.
ENGLISH = {
    # --- attachment ---
    "The ministry said Wednesday that talks will be held Friday.": """
        said 2024-06-19 asserted -
        held 2024-06-28 scheduled The ministry""",
    "Kim Ara told reporters on Friday that no choice would be left.": "told 2024-06-21 asserted -",
    "Thursday's signing drew sharp criticism.": "signing 2024-06-20 asserted -",
    "On Friday, police searched two offices in Busan.": "searched 2024-06-21 asserted -",
    "The envoy on Thursday met lawmakers and discussed trade.": """
        met 2024-06-20 asserted -
        discussed 2024-06-20 asserted -""",
    "The treaty, signed on June 19, was published on Thursday.": """
        signed 2024-06-19 asserted -
        published 2024-06-20 asserted -""",
    "Exports rose 5 percent in May from a year earlier.": "rose 2024-05 asserted -",
    "The plant, which opened in 2011, was closed last month.": """
        opened 2011 asserted -
        closed 2024-05 asserted -""",
    "First-quarter sales fell by a tenth.": "fell 2024-33 asserted -",
    "The ministers agreed on it when they met in Singapore on June 2.": """
        agreed 2024-06-02 asserted -
        met 2024-06-02 asserted -""",
    "When the ministry chose the firm on Friday, its rival challenged the choice.": """
        chose 2024-06-21 asserted -
        challenged 2024-06-21 asserted -""",
    "The treaty replaces agreements of 1961, 2000 and 2001.": "agreements 1961 asserted -",
    "The panel rewrote the 2019 manual.": "",
    "The law replaces one of 1961.": "",
    "A miner died on Friday.": "died 2024-06-21 asserted -",
    "Anna Berg, born in Bern on May 2, 1961, runs the mill.": "born 1961-05-02 asserted -",
    "The KX9 enters service next month.": "enters 2024-07 scheduled -",
    "The union (KLU) took the case to court on Friday.": "took 2024-06-21 asserted -",
    "Those who walked out on Friday want more pay.": "walked 2024-06-21 asserted -",
    "The first train will leave Busan and arrive in Seoul on Friday.": """
        leave 2024-06-28 scheduled -
        arrive 2024-06-28 scheduled -""",
    "After the ship, already late, arrives in Busan next month, the firm will sell it.": (
        "arrives 2024-07 scheduled -"
    ),
    "Prices fell as traders sold shares on Friday.": """
        fell 2024-06-21 asserted -
        sold 2024-06-21 asserted -""",
    "Most of those arrested in Busan on Friday work at the port.": "arrested 2024-06-21 asserted -",
    "The heaters recalled by the maker on Friday were old.": "recalled 2024-06-21 asserted -",
    "A quake of magnitude 5.8 shook Lima on Friday.": "shook 2024-06-21 asserted -",
    "The June 7 meeting in Busan lasted two hours.": "meeting 2024-06-07 asserted -",
    "The chief left Friday amid a dispute over pay.": "left 2024-06-21 asserted -",
    "About 30 people were moved from Lima, Peru, on Friday when water rose.": """
        moved 2024-06-21 asserted -
        rose 2024-06-21 asserted -""",
    "The fund has grown since May, when it sold a mill.": "sold 2024-05 asserted -",
    "A court will sentence Cho Jun-won, a former mayor, on Friday.": "sentence 2024-06-28 scheduled -",
    "The firm will open a hall for fishing gear in Busan, on Friday.": "open 2024-06-28 scheduled -",
    "The peak of infections was in May.": "peak 2024-05 asserted -",
    "Friday's breach exposed ten thousand names.": "breach 2024-06-21 asserted -",
    "Saturday's fire could be seen from the hills.": "fire 2024-06-22 asserted -",
    "Saturday's vote could bring down the government.": "vote 2024-06-29 scheduled -",
    "The final is on Friday.": "final 2024-06-28 scheduled -",
    "The first launch of the series was in 1994.": "launch 1994 asserted -",
    "Deliveries to the carrier are not due until October.": "Deliveries 2024-10 scheduled -",
    "The talks were postponed until Friday.": "talks 2024-06-28 scheduled -",
    "The firm put sales for May at 3 billion won.": "put 2024-05 asserted -",
    "The ministry put off the talks until Friday.": "talks 2024-06-28 scheduled -",
    "The troops moved to the border on Friday.": "moved 2024-06-21 asserted -",
    "It is expected that he will speak when he arrives on July 6.": """
        speak 2024-07-06 scheduled -
        arrives 2024-07-06 scheduled -""",
    "Anna Berg, the head, announced the plan on Friday.": "announced 2024-06-21 asserted -",
    "Boats were to start a passenger-carrying service in July.": "start 2024-07 scheduled -",
    "The ship, already late, leaves on Saturday.": "leaves 2024-06-29 scheduled -",
    # --- plans and possibilities ---
    "The two sides agreed to meet again in July.": "meet 2024-07 scheduled -",
    "A second round could take place next month.": "take 2024-07 possible -",
    "The court is expected to rule on Friday.": "rule 2024-06-28 possible -",
    "The carrier will resume flights from July 6.": "resume 2024-07-06 scheduled -",
    # --- negation ---
    "The minister did not attend the ceremony on Friday.": "attend 2024-06-21 denied -",
    "No talks were held on Thursday.": "held 2024-06-20 denied -",
    "The team failed to reach the island on Saturday.": "reach 2024-06-22 denied -",
    "The panel will not vote on Friday.": "vote 2024-06-28 denied -",
    # --- condition ---
    "If it rains on Friday, the parade will move indoors.": "rains 2024-06-28 hypothetical -",
    "Had the students returned on April 6, cases would have risen.": (
        "returned 2024-04-06 hypothetical -"
    ),
    "The union warned on Friday that it would strike in July if wages were cut.": """
        warned 2024-06-21 asserted -
        strike 2024-07 scheduled The union""",
    # --- denial and cancellation ---
    "Moscow denied that it launched a missile on Thursday.": "launched 2024-06-20 denied Moscow",
    "The ministry canceled the briefing planned for Friday.": "planned 2024-06-28 cancelled -",
    "The concert scheduled for Saturday was called off.": "scheduled 2024-06-29 cancelled -",
    "Organizers scrapped Friday's rally.": "rally 2024-06-21 cancelled -",
    # --- reported speech ---
    "“We will open the border in July,” said Anna Berg, a spokeswoman.": (
        "open 2024-07 scheduled Anna Berg"
    ),
    "The two leaders met on Thursday, a palace official said.": (
        "met 2024-06-20 asserted a palace official"
    ),
    "According to Yonhap, a delegation left Seoul on Friday.": "left 2024-06-21 asserted Yonhap",
    "President Lee Su-min arrived on Friday. Lee said the work would end in July.": """
        arrived 2024-06-21 asserted -
        end 2024-07 scheduled Lee Su-min""",
    "Kim Da-eun spoke on Friday. She predicted that prices would fall next month.": """
        spoke 2024-06-21 asserted -
        fall 2024-07 scheduled Kim Da-eun""",
    # --- the narrative ---
    "The leaders met on Thursday. They discussed energy. In response, Tokyo recalled its envoy.": """
        met 2024-06-20 asserted -
        discussed 2024-06-20 asserted -
        recalled 2024-06-20/.. asserted -""",
    "The leaders met on Thursday. In response to critics, Tokyo recalled its envoy.": """
        met 2024-06-20 asserted -
        recalled 2024-06-20 asserted -""",
    "The leaders met on Thursday. Although Tokyo protested, they signed a pact.": """
        met 2024-06-20 asserted -
        protested 2024-06-20 asserted -
        signed 2024-06-20 asserted -""",
    "The leaders met on Thursday. The old bridge has many visitors.": "met 2024-06-20 asserted -",
}

KOREAN = {
    "외교부는 21일 주한 칠레 대사를 불러 항의했다.": "항의했다 2024-06-21 asserted -",
    # --- attachment ---
    "외교부는 20일 두 나라가 조약에 서명했다고 밝혔다.": "밝혔다 2024-06-20 asserted -",
    "외교부는 장관이 28일 워싱턴을 방문할 예정이라고 24일 발표했다.": """
        방문할 2024-06-28 scheduled 외교부
        발표했다 2024-06-24 asserted -""",
    "두 정상은 19일 평양에서 만나 조약에 서명했다.": """
        만나 2024-06-19 asserted -
        서명했다 2024-06-19 asserted -""",
    "19일 체결된 조약은 다음 달 발효될 예정이다.": """
        체결된 2024-06-19 asserted -
        발효될 2024-07 scheduled -""",
    "경찰은 21일 사무실 두 곳을 압수수색했다.": "압수수색했다 2024-06-21 asserted -",
    "지난달 수출은 작년보다 5% 늘었다.": "늘었다 2024-05 asserted -",
    "대표단은 22일 부산에 도착했다.": "도착했다 2024-06-22 asserted -",
    "국회는 20일 법안을 통과시켰다.": "통과시켰다 2024-06-20 asserted -",
    # --- plans and possibilities ---
    "회의는 다음 달 3일 서울에서 열릴 예정이다.": "열릴 2024-07-03 scheduled -",
    "양측은 28일 다시 만나기로 했다.": "만나기로 2024-06-28 scheduled -",
    "정부는 다음 달 새 대책을 발표할 계획이다.": "발표할 2024-07 scheduled -",
    "법원은 28일 판결을 내릴 것으로 보인다.": "내릴 2024-06-28 possible -",
    "북한이 다음 달 위성을 발사할 가능성이 있다.": "발사할 2024-07 possible -",
    # --- negation ---
    "장관은 21일 행사에 참석하지 않았다.": "참석하지 2024-06-21 denied -",
    "대표단은 21일 도착하지 못했다.": "도착하지 2024-06-21 denied -",
    "위원회는 20일 회의를 열지 않았다.": "열지 2024-06-20 denied -",
    # --- condition ---
    "다음 달 협상이 결렬되면 노조는 파업할 것이다.": "결렬되면 2024-07 hypothetical -",
    "28일 비가 오면 행사는 취소된다.": "오면 2024-06-28 hypothetical -",
    # --- denial and cancellation ---
    "대통령실은 28일 회담이 열린다는 보도를 부인했다.": "열린다는 2024-06-28 denied 대통령실",
    "정부는 28일로 예정된 회담을 취소했다.": "예정된 2024-06-28 cancelled -",
    "29일 열릴 예정이던 공연은 취소됐다.": "열릴 2024-06-29 cancelled -",
    # --- reported speech ---
    "장하나 국가안보실장은 23일 방송에서 “우리도 선을 지우겠다”고 강조했다.": (
        "강조했다 2024-06-23 asserted -"
    ),
    "국방부는 20일 북한이 미사일을 쏘지 않았다고 말했다.": "말했다 2024-06-20 asserted -",
    "연합뉴스에 따르면 대표단은 21일 베이징에 도착했다.": "도착했다 2024-06-21 asserted 연합뉴스",
    "북한이 다음 달 위성을 발사할 수 있다고 합참이 21일 밝혔다.": """
        발사할 2024-07 possible 합참
        밝혔다 2024-06-21 asserted -""",
    "박서연 장관은 “다음 달 국경을 열겠다”고 말했다.": "열겠다 2024-07 scheduled 박서연",
    "박서연 장관은 21일 회의를 주재했다. 박 장관은 다음 달 예산이 늘어날 것이라고 전망했다.": """
        주재했다 2024-06-21 asserted -
        늘어날 2024-07 scheduled 박서연""",
    # --- the narrative ---
    "경찰은 22일 세 명을 체포했다. 이들은 창고를 불태웠다.": """
        체포했다 2024-06-22 asserted -
        불태웠다 2024-06-22 asserted -""",
    "두 정상은 20일 조약에 서명했다. 이에 맞서 일본은 대사를 소환했다.": """
        서명했다 2024-06-20 asserted -
        소환했다 2024-06-20/.. asserted -""",
    "두 정상은 20일 만났다. 다리는 강 위에 있다.": "만났다 2024-06-20 asserted -",
}


def told(article: Article) -> list[str]:
    """What is dated in an article, one line an event."""
    mentions = [event.mentions[0] for event in extract(article) if event.when is not None]
    return [f"{m.trigger} {m.when} {m.modality} {m.source or '-'}" for m in mentions]


@pytest.mark.parametrize("sentence", [*ENGLISH, *KOREAN])
def test_a_sentence_tells_its_events_and_no_others(sentence):
    expected = (ENGLISH | KOREAN)[sentence]
    lines = [line.strip() for line in expected.strip().splitlines()]
    assert told(Article(sentence, published=PUBLISHED)) == lines


def test_there_are_thirty_sentences_or_more_of_each_language():
    assert min(len(ENGLISH), len(KOREAN)) >= 30


STAMPED = """Maker opens plant

June 24, 2024

The maker has opened a plant. Its chief, Anna Berg, praised the workers. The land was bought in 2019.
"""


def test_a_report_that_opens_with_its_date_tells_of_that_day():
    assert told(Article(STAMPED, published=PUBLISHED)) == [
        "opens 2024-06-24 asserted -",
        "opened 2024-06-24 asserted -",
        "praised 2024-06-24 asserted -",
        "bought 2019 asserted -",
    ]


def test_titles_of_people_and_places_are_named():
    article = Article(
        "National Security Director Chang Ho-jin met Russian envoy Ivan Petrov in Busan on Friday. "
        "Chang left for Seoul on Saturday.",
        published=PUBLISHED,
    )
    met, left = [event for event in extract(article) if event.when is not None]
    assert met.who[:2] == ("Chang Ho-jin", "Ivan Petrov")
    assert met.where == ("Busan",)
    assert "Chang Ho-jin" in left.who


def test_labels_stand_alone():
    text = (
        "And the ministry, which had long hesitated over the plan, said on Friday that the talks "
        "would resume in July, adding that nobody had asked for them before the winter of that year."
    )
    for event in extract(Article(text, published=PUBLISHED)):
        assert len(event.title) <= 96
        assert event.title[0].isupper()
        assert not event.title.startswith("And ")


HISTORY = """The mill in Busan was sold on Friday.

{background}

The buyer hired a new chief."""


@pytest.mark.parametrize(
    "paragraph",
    [
        "The mill was founded in 1916. It survived two wars and closed in 1980.",
        "The two Koreas remain at war since the fighting of 1950 ended in a truce.",
        "공장은 1916년에 세워졌다.",
    ],
)
def test_a_paragraph_of_long_ago_is_background(paragraph):
    text = HISTORY.format(background=paragraph)
    mentions = [e.mentions[0] for e in extract(Article(text, published=PUBLISHED))]
    inside = range(text.index(paragraph), text.index(paragraph) + len(paragraph))
    assert {m.zone for m in mentions if m.start in inside} <= {"background"}
    assert {m.zone for m in mentions if m.start not in inside} == {"body"}
    # What is only told of then takes no date from the news, and the news none from it.
    told = {m.trigger: m.when and m.when.value for m in mentions}
    assert told["hired"] == "2024-06-21"
    assert told.get("survived") is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "The mill, which opened in 2011, drew many visitors.",
        "The union said the mill was founded in 1916.",
        "The mill closed last month.",
    ],
)
def test_a_paragraph_that_also_tells_news_is_none(paragraph):
    text = HISTORY.format(background=paragraph)
    assert {e.mentions[0].zone for e in extract(Article(text, published=PUBLISHED))} == {"body"}


def test_an_article_about_the_past_has_no_background():
    text = "\n\n".join(f"The mill made paper in {year}." for year in range(1916, 1926))
    assert {e.mentions[0].zone for e in extract(Article(text, published=PUBLISHED))} == {"body"}


def test_a_stamped_report_tells_in_the_present_of_its_own_day():
    text = (
        "Maker opens plant\n\nJune 24, 2024\n\nThe maker opened the plant on Saturday. "
        "It employs sixty people. The deal was signed in May. The sale was delayed."
    )
    told = {
        m.trigger: m.when and m.when.value
        for m in (e.mentions[0] for e in extract(Article(text, published=PUBLISHED)))
    }
    assert told["opened"] == "2024-06-22"
    assert told["employs"] == "2024-06-24"
    assert told["sale"] is None


def test_what_a_report_came_after_does_not_have_its_day():
    text = (
        "BUSAN, June 22 (Harbor) -- A carrier docked in Busan on Saturday. "
        "It comes a week after Peru and Chile signed a pact."
    )
    article = parse_article(f"Carrier docks in Busan\n\n{text}", published="2024-06-22 15:00 KST")
    dated = {e.mentions[0].trigger for e in extract(article) if e.when is not None}
    assert "docked" in dated
    assert "signed" not in dated


def test_what_goes_with_the_events_of_a_stamped_report_has_their_day():
    text = (
        "Maker signs deal\n\nJune 24, 2024\n\nCiting delays, the maker signed a contract on Friday. "
        "The deal is the largest of its kind. The line will begin production in 2026. "
        "The first flight will take off on July 6. A crane fell on a worker, as the crew was leaving."
    )
    told = {
        m.trigger: (m.when and m.when.value, m.modality.value)
        for m in (e.mentions[0] for e in extract(Article(text, published=PUBLISHED)))
    }
    assert told["Citing"] == ("2024-06-21", "asserted")
    assert told["leaving"] == told["fell"] == ("2024-06-21", "asserted")
    assert told["deal"] == ("2024-06-21", "asserted")
    assert told["production"] == ("2026", "scheduled")
    assert told["flight"] == ("2024-07-06", "scheduled")


def test_who_says_something_acts():
    text = "“We are done,” a union leader said on Friday."
    (said,) = [e for e in extract(Article(text, published=PUBLISHED)) if e.when is not None]
    assert said.who == ("a union leader",)


WORDS = st.sampled_from(
    ("said", "Kim Su-min", "on Friday", "that", "will", "meet", "“", "”", ",", ".", "\n", "if", "not", "won",
     "20일", "밝혔다", "서명했다고", "은", "않았다", "취소", "the", "talks", "has", "been", "to", "according to",
     "\u1100", "𝟙", "\ud800", "``", "''")
)  # fmt: skip


@given(
    st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80), st.sampled_from(("en", "ko"))
)
@example("", "en")
@example("had", "en")
@example("to", "en")
def test_no_text_raises_and_every_offset_indexes_the_text(text, language):
    for event in extract(Article(text, published=PUBLISHED, language=language)):
        (m,) = event.mentions
        assert text[m.trigger_start : m.trigger_end] == m.trigger
        assert text[m.start : m.end] == m.sentence
        assert m.start <= m.trigger_start < m.trigger_end <= m.end
        assert event.title


def test_bylines_and_related_stories_give_no_events():
    text = (
        "Envoys meet in Busan\n\nPosted on : 2024-06-24 17:41 KST\n\nEnvoys met in Busan on Friday.\n\n"
        "By Kim Su-min, staff reporter\n\nRelated stories\n\nMost viewed articles\n"
    )
    assert told(parse_article(text)) == ["met 2024-06-21 asserted -"]


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("piece", ["A", "가", "``", "said Kim, ", "met on Sunday and ", "밝혔다 "])
def test_a_run_without_a_full_stop_takes_no_longer_than_its_length(piece, language):
    article = Article(piece * (60_000 // len(piece)), published=PUBLISHED, language=language)
    start = time.process_time()  # the cores may be shared
    extract(article)
    assert time.process_time() - start < 5
