"""How quickly the offline page answers in a real browser, and what it says to the console.

    python benchmarks/report.py [--events 2000] [--runs 20]

Needs chromium, chromedriver and selenium. Each act is timed inside the page, from before its handler until the
page is laid out anew; the frames that follow are told apart, as the list is changed a part a frame.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

import attrs

from timeline import Article, Event, Modality, When, extract
from timeline.exports.html import page

FLAGS = """headless no-sandbox disable-gpu no-first-run disable-sync disable-background-networking
disable-component-update window-size=1280,1000"""
HOSTILE = (
    '<script>document.title="owned"</script><img src=x onerror=\'document.title="owned"\'>"\'&'
)
ACTS = """
const runs = arguments[0], done = arguments[1];
const $ = (id) => document.getElementById(id);
const say = (id, value) => { $(id).value = value; $(id).dispatchEvent(new Event('input', {bubbles: true})); };
const key = (name) =>
  (document.activeElement || $('strip')).dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true}));
const summaries = [...document.querySelectorAll('summary')];
const words = ['n', 'nu', 'num', 'number 1', 'number 17', ''];
const acts = {
  'filter by actor': (n) => say('actor', n % 2 ? '' : 'Actor 3'),
  'filter by modality': (n) => say('modality', n % 2 ? '' : 'denied'),
  'type a word': (n) => say('find', words[n % words.length]),
  'zoom': (n) => $(n % 4 < 2 ? 'in' : 'out').click(),
  'open an event': (n) => summaries[n * 7 % summaries.length].click(),
  'walk by key': (n) => { if (!n) $('strip').focus(); key('ArrowRight'); },
  'open by dot': (n) => document.querySelectorAll('.dot:not([hidden])')[n].click(),
};
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
(async () => {
  const told = {};
  for (const [name, act] of Object.entries(acts)) {
    const answer = [], after = [];
    for (let n = 0; n < runs; n++) {
      await frame(); await frame();
      const start = performance.now();
      act(n);
      document.body.offsetHeight;  // lay out
      answer.push(performance.now() - start);
      let longest = 0;
      for (let last = await frame(), k = 0; k < 24; k++) {
        const now = await frame();
        longest = Math.max(longest, now - last);
        last = now;
      }
      after.push(longest);
    }
    told[name] = [answer, after];
  }
  done(told);
})();
"""


def events(count):
    """Events of one year, each with three reports."""
    article = Article(
        "The envoys met in Seoul on Sunday.", published="2024-06-24", title="Envoys meet"
    )
    reports = extract(article)[0].mentions * 3
    kinds = list(Modality)
    return [
        Event(f"e{n}", When.parse(f"2024-{1 + n % 12:02d}-{1 + n % 28:02d}"), f"Event number {n}", reports,
              kinds[n % 6], (f"Actor {n % 7}",))
        for n in range(count)
    ]  # fmt: skip


def browser():
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("chrome")
    for flag in FLAGS.split():
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=service)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=20)
    options = parser.parse_args()
    if not shutil.which("chromedriver"):
        sys.exit("no chromedriver: apt-get install chromium chromium-driver")
    made = events(options.events)
    hostile = attrs.evolve(made[0], title=HOSTILE, who=(HOSTILE,), id=HOSTILE)
    driver = browser()
    driver.set_script_timeout(600)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.html"
        path.write_text(page([*made[1:], hostile], title="A report"), "utf-8")
        driver.get(path.as_uri())
        loaded = driver.execute_script(
            "const [n] = performance.getEntriesByType('navigation'); return n.loadEventEnd"
        )
        told = driver.execute_async_script(ACTS, options.runs)
        fetched = driver.execute_script("return performance.getEntriesByType('resource').length")
        size = path.stat().st_size
        print(f"{options.events:,} events, {size / 1e6:.1f} MB, loaded in {loaded:.0f} ms")
        print(f"fetched from elsewhere: {fetched}; console: {driver.get_log('browser') or 'silent'}; ",
              f"hostile words: {'inert' if driver.title == 'A report' else 'RAN'}")  # fmt: skip
    driver.quit()
    print(f"{'':20}{'answer, ms':>24}{'longest frame after':>24}")
    for act, (answer, after) in told.items():
        both = (f"median {statistics.median(x):5.0f} max {max(x):5.0f}" for x in (answer, after))
        print(f"{act:20}", *(f"{text:>23}" for text in both))


if __name__ == "__main__":
    main()
