"""The offline page, driven in a real browser where one is installed."""

import re
import shutil
from html import escape, unescape
from io import BytesIO

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, Event, Modality, When, extract, find_times
from timeline.exports.html import dump, page, render_times
from timeline.exports.html.marking import marked
from timeline.plotting.report import overlaps

FLAGS = """headless no-sandbox disable-gpu no-first-run disable-sync disable-background-networking
disable-component-update window-size=1100,900"""
HOSTILE = (
    '<script>document.title="owned"</script> & "quotes" \'single\' <img src=x onerror=alert(1)>'
)


def story():
    article = Article(
        "The envoys met in Seoul on Sunday. They will meet again on Friday.",
        published="2024-06-24 17:41 KST", title="Envoys meet", source="Courier", url="https://example.org/1",
    )  # fmt: skip
    return article, extract(article)


def many(count):
    return [
        Event(f"e{n}", When.parse(f"2024-{1 + n % 12:02d}-{1 + n % 28:02d}"), f"Event number {n}", (),
              list(Modality)[n % 6], (f"Actor {n % 7}",))
        for n in range(count)
    ]  # fmt: skip


def test_the_page_needs_nothing_from_outside_and_is_the_same_each_time():
    article, events = story()
    text = page(events, articles=[article])
    assert text == page(list(reversed(events)), articles=[article])
    assert "<link" not in text.replace('<link rel="icon" href="data:,">', "")
    assert "src=" not in text
    assert "@import" not in text
    assert "url(" not in text


def test_hostile_words_are_inert():
    event = Event("e", When.parse("2024-06-20"), HOSTILE, (), Modality.ASSERTED, (HOSTILE,))
    text = page([event], title=HOSTILE)
    assert "<script>document" not in text
    assert "<img" not in text
    assert 'onerror="' not in text


def test_text_that_has_no_bytes_is_written_as_unknown():
    event = Event("e", When.parse("2024-06-20"), "lone \ud800 half", (), Modality.ASSERTED)
    buffer = BytesIO()
    dump([event], buffer)
    assert b"lone &#55296; half" in buffer.getvalue()


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", " https://x", "file:///x"]
)
def test_only_addresses_of_the_web_become_links(url):
    article = Article("They met on Sunday.", published="2024-06-24", url=url)
    assert "<a href=" not in page(extract(article), articles=[article]).replace('<a href="#', "")


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=6),
       st.lists(st.integers(0, 40), max_size=4))  # fmt: skip
def test_marking_changes_no_word(text, pairs, places):
    marks = [(min(p), max(p), "why") for p in pairs]
    found = marked(text, 0, marks, [(place, f"at-{place}") for place in places])
    assert unescape(re.sub(r"<[^>]*>", "", found)) == unescape(escape(text))


def test_an_event_opens_to_its_sentence_with_the_time_and_its_reason():
    _, events = story()
    text = page(events)
    assert '<mark title="2024-06-23 · en.weekday · publication · met' in text
    assert "characters 0–34" in text
    assert 'href="https://example.org/1"' in text


def test_an_article_alone_is_rendered_with_its_times():
    article, _ = story()
    assert render_times(article) == render_times(article, find_times(article))
    assert render_times(article).count("<mark") == 2


def test_a_notebook_shows_a_marked_article():
    article, _ = story()
    shown = render_times(article)
    assert isinstance(shown, str)
    assert shown._repr_html_() == shown


def test_a_report_leads_to_its_sentence_in_the_article():
    article, events = story()
    text = page(events, articles=[article])
    for place in re.findall(r'href="#([^"]+)">in the text', text):
        assert f'id="{place}"' in text
    assert text.count("in the text") == len(events)
    assert "in the text" not in page(events)


@pytest.fixture(scope="module")
def browser():
    selenium = pytest.importorskip("selenium.webdriver")
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        pytest.skip("no chromium and chromedriver")
    options = selenium.ChromeOptions()
    options.binary_location = chromium
    for flag in FLAGS.split():
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    opened = selenium.Chrome(options=options, service=selenium.ChromeService(driver))
    yield opened
    opened.quit()


def load(browser, tmp_path, events, articles=()):
    path = tmp_path / "report.html"
    buffer = BytesIO()
    dump(events, buffer, articles=articles)
    path.write_bytes(buffer.getvalue())
    browser.get(path.as_uri())


def shown(browser):
    return browser.execute_script(
        "return document.querySelectorAll('#events > li:not([hidden])').length"
    )


def test_it_loads_filters_opens_and_zooms(browser, tmp_path):
    article, events = story()
    load(browser, tmp_path, [*events, *many(40)], [article])
    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert shown(browser) == len(events) + 40
    box = browser.find_element("id", "find")
    box.send_keys("number 17")
    assert shown(browser) == 1
    assert len(dots(browser)) == 1
    box.clear()
    box.send_keys("envoys")
    assert shown(browser) == len(events)
    browser.find_element("css selector", "li:not([hidden]) summary").click()
    assert browser.find_element("css selector", "li:not([hidden]) mark").text == "Sunday"
    browser.find_element("css selector", "li:not([hidden]) .why a").click()
    place = browser.execute_script(
        "return document.querySelector(':target').nextSibling.textContent"
    )
    assert place.startswith("The envoys met")
    width = "return document.getElementById('track').offsetWidth"
    before = browser.execute_script(width)
    browser.find_element("id", "in").click()
    assert browser.execute_script(width) > 1.9 * before


@pytest.mark.parametrize("width", [400, 1100])
def test_words_below_the_strip_do_not_cover_each_other(browser, tmp_path, width):
    browser.set_window_size(width, 900)
    load(browser, tmp_path, many(60))
    for _ in range(4):
        boxes = browser.execute_script("""
            return [...document.querySelectorAll('.ticks:not([hidden]) span')].map((tick) => {
              const b = tick.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })
        """)
        assert boxes
        assert overlaps(boxes) == 0
        browser.find_element("id", "in").click()
    browser.set_window_size(1100, 900)


@pytest.mark.parametrize(
    ("name", "value", "count"), [("actor", "Actor 3", 6), ("modality", "denied", 7)]
)
def test_it_filters_by_what_is_chosen(browser, tmp_path, name, value, count):
    from selenium.webdriver.support.ui import Select

    load(browser, tmp_path, many(42))
    Select(browser.find_element("id", name)).select_by_visible_text(value)
    assert shown(browser) == count
    assert browser.find_element("id", "count").text == f"{count} of 42"


def dots(browser):
    return browser.find_elements("css selector", ".dot:not([hidden])")


def test_dots_do_not_cover_each_other_and_the_rest_is_counted(browser, tmp_path):
    load(browser, tmp_path, [*many(300), *(attrs.evolve(e, id=f"x{e.id}") for e in many(300))])
    for _ in range(3):
        boxes = browser.execute_script("""
            return [...document.querySelectorAll('.dot:not([hidden])')].map((dot) => {
              const b = dot.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })
        """)
        assert overlaps(boxes) == 0
        hidden = 600 - len(boxes)
        assert browser.find_element("id", "crowd").text.startswith(
            f"{hidden} more" if hidden else ""
        )
        browser.find_element("id", "in").click()
    assert boxes


def test_the_keyboard_alone_walks_the_strip_and_opens_an_event(browser, tmp_path):
    from selenium.webdriver.common.keys import Keys

    load(browser, tmp_path, many(5))
    for _ in range(12):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if browser.switch_to.active_element.get_attribute("id") == "strip":
            break
    browser.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
    browser.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
    dot = browser.switch_to.active_element
    assert dot.get_attribute("aria-label") == "2 Feb 2024: Event number 1"
    dot.send_keys(Keys.ENTER)
    assert browser.find_element("css selector", "details[open] .title").text == "Event number 1"
    assert browser.switch_to.active_element.tag_name == "summary"


def test_every_control_has_a_name_and_every_place_is_there_once(browser, tmp_path):
    article, events = story()
    load(browser, tmp_path, [*events, *many(5)], [article])
    nameless = browser.execute_script("""
        return [...document.querySelectorAll('button, input, select, nav, [role=group]')].filter(
          (e) => !e.getAttribute('aria-label') && !e.closest('label') && !e.textContent.trim()).length
    """)
    assert nameless == 0
    ids = browser.execute_script("return [...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert len(ids) == len(set(ids))


def settled(browser):
    """Wait until the list, which is changed a part a frame, is as it will be."""
    browser.execute_async_script("""
        const done = arguments[0];
        let frames = 30;
        const next = () => frames-- ? requestAnimationFrame(next) : done();
        next();
    """)


def test_thousands_of_events_are_filtered_part_by_part(browser, tmp_path):
    _, (told, *_) = story()
    load(browser, tmp_path, [attrs.evolve(e, mentions=told.mentions) for e in many(2000)])
    box = browser.find_element("id", "find")
    box.send_keys("number 19")
    settled(browser)
    assert shown(browser) == 111  # 19, 190 to 199, 1900 to 1999
    box.clear()
    box.send_keys(" ")
    settled(browser)
    assert shown(browser) == 2000


def test_words_that_are_found_are_marked_even_across_other_marks(browser, tmp_path):
    _, events = story()
    load(browser, tmp_path, [*events, *many(3)])
    browser.find_element("id", "find").send_keys("seoul ON sunday.")
    settled(browser)
    found = "return [...CSS.highlights.get('found')].map(String)"
    assert browser.execute_script(found) == ["Seoul on Sunday."]
    browser.find_element("id", "find").clear()
    browser.find_element("id", "find").send_keys("number")
    settled(browser)
    assert browser.execute_script(found) == ["number"] * 3


def test_hostile_words_do_nothing_in_the_browser(browser, tmp_path):
    event = Event("e", When.parse("2024-06-20"), HOSTILE, (), Modality.ASSERTED, (HOSTILE,))
    load(browser, tmp_path, [event])
    assert browser.title == "Timeline"
    assert browser.get_log("browser") == []
