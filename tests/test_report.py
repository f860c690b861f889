"""The offline page, driven in a real browser where one is installed."""

import shutil
from io import BytesIO

import pytest

from timeline import Article, Event, Modality, When, extract, find_times
from timeline.exports.html import dump, page, render_times

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
    _, events = story()
    text = page(events)
    assert text == page(list(reversed(events)))
    assert "<link" not in text.replace('<link rel="icon" href="data:,">', "")
    assert "src=" not in text
    assert "@import" not in text


def test_hostile_words_are_inert():
    event = Event("e", When.parse("2024-06-20"), HOSTILE, (), Modality.ASSERTED, (HOSTILE,))
    text = page([event], title=HOSTILE)
    assert "<script>document" not in text
    assert "<img" not in text


def test_an_event_opens_to_its_sentence_with_the_time_and_its_reason():
    _, events = story()
    text = page(events)
    assert '<mark title="2024-06-23 · en.weekday · publication · met">Sunday</mark>' in text
    assert "characters 0–34" in text
    assert 'href="https://example.org/1"' in text


def test_an_article_alone_is_rendered_with_its_times():
    article, _ = story()
    assert render_times(article) == render_times(article, find_times(article))
    assert render_times(article).count("<mark") == 2


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


def load(browser, tmp_path, events):
    path = tmp_path / "report.html"
    buffer = BytesIO()
    dump(events, buffer)
    path.write_bytes(buffer.getvalue())
    browser.get(path.as_uri())


def shown(browser):
    return browser.execute_script(
        "return document.querySelectorAll('#events > li:not([hidden])').length"
    )


def test_it_loads_filters_opens_and_zooms(browser, tmp_path):
    _, events = story()
    load(browser, tmp_path, [*events, *many(40)])
    assert browser.get_log("browser") == []
    assert shown(browser) == len(events) + 40
    box = browser.find_element("id", "find")
    box.send_keys("number 17")
    assert shown(browser) == 1
    box.clear()
    box.send_keys("envoys")
    assert shown(browser) == len(events)
    browser.find_element("css selector", "li:not([hidden]) summary").click()
    assert browser.find_element("css selector", "li:not([hidden]) mark").text == "Sunday"
    width = "return document.getElementById('track').offsetWidth"
    before = browser.execute_script(width)
    browser.find_element("id", "in").click()
    assert browser.execute_script(width) > 1.9 * before


def test_the_keyboard_walks_the_strip_and_opens_an_event(browser, tmp_path):
    from selenium.webdriver.common.keys import Keys

    load(browser, tmp_path, many(5))
    browser.find_element("id", "strip").send_keys(Keys.ARROW_RIGHT)
    browser.switch_to.active_element.send_keys(Keys.ARROW_RIGHT)
    dot = browser.switch_to.active_element
    assert "dot" in dot.get_attribute("class")
    dot.send_keys(Keys.ENTER)
    assert browser.find_element("css selector", "details[open]")


def test_two_thousand_events_answer_within_a_tenth_of_a_second_each(browser, tmp_path):
    load(browser, tmp_path, many(2000))
    spent = browser.execute_script("""
        const actor = document.getElementById('actor');
        const start = performance.now();
        for (let n = 0; n < 10; n++) {
          actor.value = n % 2 ? 'Actor 3' : '';
          actor.dispatchEvent(new Event('input', {bubbles: true}));
          document.body.offsetHeight;
        }
        return (performance.now() - start) / 10;
    """)
    idle = browser.execute_script("""
        const start = performance.now();
        let x = 0; for (let n = 0; n < 3e7; n++) x += n;
        return performance.now() - start;
    """)
    # A ratio in one run: a filter costs no more than some tens of millions of additions.
    assert spent < 40 * idle


def test_hostile_words_do_nothing_in_the_browser(browser, tmp_path):
    event = Event("e", When.parse("2024-06-20"), HOSTILE, (), Modality.ASSERTED, (HOSTILE,))
    load(browser, tmp_path, [event])
    assert browser.title == "Timeline"
    assert browser.get_log("browser") == []
