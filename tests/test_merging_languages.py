"""Reports of one event in English and in Korean, and what must stay apart."""

import pytest

from timeline import Article, from_articles
from timeline.lang import vocabulary
from timeline.merging.hearing import likeness, skeletons


def joined(english, korean, day=20):
    """Whether the events that two words name, in articles of one evening, are one."""
    texts = (english[0], korean[0].replace("20일", f"{day}일"))
    articles = [
        Article(text, published="2024-06-21 18:00 KST", language=language, id=language)
        for text, language in zip(texts, ("en", "ko"), strict=True)
    ]
    of = {
        m.article_id: event.id
        for event in from_articles(articles)
        for m in event.mentions
        if m.trigger in (english[1], korean[1])
    }
    assert len(of) == 2, of
    return of["en"] == of["ko"]


ONE = {
    "a contract": (
        ("Hyundai Motor signed a $5.5 billion deal with Georgia on Thursday.", "signed"),
        ("현대자동차는 20일 조지아주와 55억 달러 규모의 협약을 체결했다.", "체결했다"),
    ),
    "a visit": (
        ("U.S. Defense Secretary Lloyd Austin visited Vladivostok on Thursday.", "visited"),
        ("로이드 오스틴 미국 국방장관이 20일 블라디보스토크를 방문했다.", "방문했다"),
    ),
    "talks": (
        ("IAEA chief Rafael Grossi met Foreign Minister Abbas Araghchi in Tehran on Thursday.", "met"),
        ("라파엘 그로시 IAEA 사무총장이 20일 테헤란에서 아바스 아라그치 외무장관을 만났다.", "만났다"),
    ),
    "a blast": (
        ("A tank exploded at a BASF plant in Ludwigshafen on Thursday, injuring 14 workers.", "exploded"),
        ("20일 루트비히스하펜의 바스프 공장에서 탱크가 폭발해 직원 14명이 다쳤다.", "폭발해"),
    ),
    "a strike": (
        ("About 6,500 workers at Samsung Electronics struck over pay on Thursday.", "struck"),
        ("삼성전자 노동자 6500명이 20일 임금 인상을 요구하며 파업했다.", "파업했다"),
    ),
    "a launch": (
        ("SpaceX launched a Falcon rocket with 23 satellites from Florida on Thursday.", "launched"),
        ("스페이스X가 20일 플로리다에서 위성 23기를 실은 팰컨 로켓을 발사했다.", "발사했다"),
    ),
    "a rescue": (
        ("Coast guards rescued 22 sailors off Jeju on Thursday.", "rescued"),
        ("해경이 20일 제주 앞바다에서 선원 22명을 구조했다.", "구조했다"),
    ),
    "a resignation": (
        ("Boeing chief Dave Calhoun resigned on Thursday after a panel blew out of a jet.", "resigned"),
        ("데이브 캘훈 보잉 최고경영자가 20일 사임했다.", "사임했다"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ONE)
def test_what_two_languages_tell_of_one_event_is_one_event(name):
    assert joined(*ONE[name])


@pytest.mark.parametrize("name", ONE)
def test_on_another_day_it_is_another_event(name):
    assert not joined(*ONE[name], day=19)


TWO = {
    "another firm": (
        ("Hyundai Motor signed a $5.5 billion deal with Georgia on Thursday.", "signed"),
        ("엔비디아는 20일 텍사스주와 120억 달러 규모의 협약을 체결했다.", "체결했다"),
    ),
    "another guest": (
        ("U.S. Defense Secretary Lloyd Austin visited Kyiv on Thursday.", "visited"),
        ("보리스 피스토리우스 독일 국방장관이 20일 키이우를 방문했다.", "방문했다"),
    ),
    "another town": (
        ("A tank exploded at a chemical plant in Ludwigshafen on Thursday, injuring 14 workers.", "exploded"),
        ("20일 울산의 화학 공장에서 탱크가 폭발해 직원 3명이 다쳤다.", "폭발해"),
    ),
    "another strike": (
        ("About 6,500 workers at Samsung Electronics struck over pay on Thursday.", "struck"),
        ("르노코리아 노동자 900명이 20일 임금 인상을 요구하며 파업했다.", "파업했다"),
    ),
    "another city": (
        ("Rafael Grossi met Foreign Minister Abbas Araghchi in Tehran on Thursday.", "met"),
        ("라파엘 그로시 사무총장이 20일 모스크바에서 라브로프 외무장관을 만났다.", "만났다"),
    ),
    "another kind": (
        ("Boeing chief Dave Calhoun resigned on Thursday.", "resigned"),
        ("데이브 캘훈 보잉 최고경영자가 20일 공장을 방문했다.", "방문했다"),
    ),
    "nothing but the day": (
        ("Two ministers met in the capital on Thursday for talks on trade.", "met"),
        ("두 장관이 20일 수도에서 만나 무역 문제를 논의했다.", "만나"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TWO)
def test_what_names_others_stays_apart(name):
    assert not joined(*TWO[name])


def heard(code, name):
    return [key[1:] for _, key in vocabulary(code).across(name) if key[0] == "*"]


SPELLINGS = """
Lloyd/로이드 Austin/오스틴 Grossi/그로시 Macron/마크롱 Scholz/숄츠 Stoltenberg/스톨텐베르그 Starmer/스타머
Netanyahu/네타냐후 Lukashenko/루카셴코 Johannesburg/요하네스버그 Michigan/미시간 Goldberg/골드버그 Jeffrey/제프리
Siemens/지멘스 Nvidia/엔비디아 Gazprom/가스프롬 Uzbekistan/우즈베키스탄 Ingrid/잉그리드 Samsung/삼성 Airbus/에어버스
Sokcho/속초 Harris/해리스
""".split()


@pytest.mark.parametrize("pair", SPELLINGS)
def test_a_name_sounds_the_same_in_both_scripts(pair):
    english, korean = pair.split("/")
    a, b = heard("en", english), heard("ko", korean)
    assert max(likeness(x, y) for x in a for y in b) > 0.8
    assert all(likeness(x, y) == pytest.approx(likeness(y, x)) for x in a for y in b)
    assert any(skeletons(x) & skeletons(y) for x in a for y in b)


@pytest.mark.parametrize("pair", ["Austin/베를린", "Lavrov/리버풀", "Macron/모로코"])
def test_another_name_sounds_otherwise(pair):
    english, korean = pair.split("/")
    assert all(likeness(x, y) < 0.8 for x in heard("en", english) for y in heard("ko", korean))


@pytest.mark.parametrize(
    ("english", "korean", "number"),
    [
        ("$9.18 billion", "91억8000만 달러", "#9180000000"),
        ("1.2 trillion won", "1조 2000억원", "#1200000000000"),
        ("50,000 people", "5만명", "#50000"),
        ("three sailors", "선원 세 명", "#3"),
        ("magnitude 5.3", "규모 5.3", "#5.3"),
        ("the 12th round", "12번째 회담", "#12"),
    ],
)
def test_numbers_are_one_in_both_languages(english, korean, number):
    assert number in {key for _, key in vocabulary("en").across(english)}
    assert number in {key for _, key in vocabulary("ko").across(korean)}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "on June 20, 2024"),
        ("en", "20 June at 9:30 a.m."),
        ("ko", "2024년 6월 20일 오전 9시 30분"),
    ],
)
def test_dates_and_hours_are_no_numbers(code, text):
    assert not [key for _, key in vocabulary(code).across(text) if key[0] == "#"]


def test_the_concepts_of_two_languages_have_one_name():
    lines = {
        code: {key for _, key in vocabulary(code).across(text)}
        for code, text in (
            ("en", "Police said 3 sailors of the cargo ship were arrested for smuggling."),
            ("ko", "경찰은 화물선 선원 3명을 밀수 혐의로 체포했다."),
        )
    }
    assert lines["en"] & lines["ko"] >= {"=police", "=crew", "=cargo", "=arrest", "=smuggling"}
