"""Characters a second and memory, side by side in one run with the peers that pip can install.

    python benchmarks/speed.py corpus.jsonl        # English rows with "text"
    python benchmarks/speed.py                     # the example articles, repeated

Seconds are of the processor, the least of some runs. Ratios within one run are what counts; the
figures themselves are the machine's. Korean is text of our own making (``korean_news.py``).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from korean_news import news

import timeline

PUBLISHED = "2024-06-24 17:41 KST"
EXAMPLES = Path(__file__).parent.parent / "examples" / "articles"
DENSE = "The envoys met on Sunday in Seoul and will meet again on June 20, or next month at the latest. "
ONE_THING = {
    "en": ("on Sunday ", "the ", "a year ", "1", "1 ", "-", "- ", " ", "\n", "'", "May "),
    "ko": ("지난 20일 ", "오늘 ", "1년 ", "1", "1 ", "-", "- ", " ", "\n", "'", "3월 "),
}
Find = Callable[[str], object]


def ours(language: str) -> Find:
    return lambda text: timeline.find_times(text, PUBLISHED, language)


def extraction(language: str) -> Find:
    return lambda text: timeline.extract(
        timeline.Article(text, published=PUBLISHED, language=language)
    )


def dateparser_search(language: str) -> Find:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=[language]) or ()


def datefinder(language: str) -> Find:
    from datefinder import find_dates

    return lambda text: list(find_dates(text))


def parsedatetime(language: str) -> Find:
    from parsedatetime import Calendar

    calendar = Calendar()
    return lambda text: calendar.nlp(text) or ()


def korean_datetime(language: str) -> Find:
    from korean_datetime import parse_all

    now = datetime(2024, 6, 24, 17, 41)
    return lambda text: parse_all(text, now, None)


def measure(find: Find, texts: list[str], runs: int) -> tuple[float, int]:
    """Seconds, the least of some runs, and finds over some texts, warm."""
    find(texts[0][:500])
    spent = []
    for _ in range(runs):
        start = time.process_time()
        found = sum(len(find(text)) for text in texts)
        spent.append(time.process_time() - start)
    return min(spent), found


def part(texts: list[str], characters: int) -> list[str]:
    """The first texts, of about so many characters."""
    some: list[str] = []
    while len(some) < len(texts) and sum(map(len, some)) < characters:
        some.append(texts[len(some)])
    return some


def beside(title: str, texts: list[str], language: str, peers: list, characters: int) -> None:
    """Print the rate of each peer, and how many times slower than the first it is."""
    print(f"\n{title}, {sum(map(len, texts)):,} characters")
    base = 0.0
    for peer in peers:
        try:
            find = peer(language)
        except ImportError:
            print(f"  {peer.__name__:20} not installed")
            continue
        mine = peer in (ours, extraction)
        sample = texts if mine else part(texts, characters)
        spent, found = measure(find, sample, 5 if mine else 1)
        rate = sum(map(len, sample)) / spent
        base = base or rate
        every = sum(map(len, sample)) / max(1, found)
        print(
            f"  {peer.__name__:20} {rate:>11,.0f} characters/s  1 : {base / rate:<5.3g} one every {every:,.0f}"
        )


ALONE = """
import re, sys, time
from pathlib import Path
import timeline
size, language = int(sys.argv[1]), sys.argv[2]
piece = sys.stdin.read()
text = (piece * (size // len(piece) + 1))[:size]
timeline.find_times(text[:2000], "2024-06-24", language)
start = time.process_time()
found = timeline.find_times(text, "2024-06-24", language)
spent = time.process_time() - start
peak = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
print(f"{1e9 * spent / size:.0f} {peak:.0f} {len(found)}")
"""


def alone(piece: str, size: int, language: str) -> tuple[int, int, int]:
    """Nanoseconds a character, peak megabytes (of Linux) and finds, in a process of its own."""
    command = [sys.executable, "-c", ALONE, str(size), language]
    done = subprocess.run(command, input=piece, capture_output=True, check=True, encoding="utf-8")
    nanoseconds, peak, found = map(int, done.stdout.split())
    return nanoseconds, peak, found


def growth(kinds: dict[str, tuple[str, str]]) -> None:
    """Print time a character from 10 kB to 10 MB, and the peak memory."""
    for kind, (piece, language) in kinds.items():
        print(f"\n{kind}")
        for size in (10_000, 1_000_000, 10_000_000):
            nanoseconds, peak, found = alone(piece, size, language)
            print(
                f"  {size:>10,} characters  {nanoseconds:>5} ns a character  peak {peak:>4} MB  {found:,} found"
            )


def one_thing() -> None:
    """Print time a character on 30 kB and 300 kB of one thing over and over."""
    print("\none thing over and over, ns a character on 30 kB and 300 kB")
    for language, pieces in ONE_THING.items():
        for piece in pieces:
            small, large = (alone(piece, size, language)[0] for size in (30_000, 300_000))
            print(f"  {language} {piece!r:12} {small:>6} {large:>6}")


def imports() -> None:
    """Print the seconds that ``import timeline`` adds to the interpreter's start, and a grammar."""
    codes = {
        "import timeline": "import timeline",
        "first English text": "import timeline; timeline.find_times('today', '2024-06-24', 'en')",
        "first Korean text": "import timeline; timeline.find_times('오늘', '2024-06-24', 'ko')",
    }
    print()
    for title, code in codes.items():
        code = f"import time; t = time.perf_counter(); {code}; print(time.perf_counter() - t)"
        command = [sys.executable, "-c", code]
        runs = [subprocess.run(command, capture_output=True, check=True).stdout for _ in range(5)]
        print(f"{title}: {1000 * min(map(float, runs)):.0f} ms")


def rows(path: str) -> Iterator[str]:
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)["text"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="?")
    parser.add_argument("--characters", type=int, default=100_000, help="how much the peers read")
    options = parser.parse_args()
    examples = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*[0-9i].txt"))]
    texts = list(rows(options.corpus)) if options.corpus else examples * 20
    english = [ours, datefinder, dateparser_search, parsedatetime]
    beside("English", texts, "en", english, options.characters)
    for every in (100, 160, 250):
        korean = [ours, korean_datetime, dateparser_search]
        title = f"Korean, a time every {every} characters"
        beside(title, news(200_000, every), "ko", korean, options.characters // 5)
    beside("English to events", texts, "en", [extraction], 0)
    beside("Korean to events", news(200_000, 160), "ko", [extraction], 0)
    growth(
        {
            "English": ("\n\n".join(texts), "en"),
            "Korean, a time every 160 characters": ("\n\n".join(news(200_000, 160)), "ko"),
            "English, a time every 32 characters": (DENSE, "en"),
            "English, nothing but times": ("on Sunday ", "en"),
        }
    )
    one_thing()
    imports()


if __name__ == "__main__":
    main()
