"""Characters a second, side by side in one run with the peers that pip can install.

    python benchmarks/speed.py corpus.jsonl        # rows with "text"
    python benchmarks/speed.py                     # the example articles, repeated

Ratios within one run are what counts; the figures themselves are the machine's.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import timeline

EXAMPLES = Path(__file__).parent.parent / "examples" / "articles"
SENTENCE = "The envoys met on Sunday in Seoul and will meet again on June 20, or next month at the latest. "


def ours():
    return lambda text: timeline.find_times(text, "2024-06-24", "en")


def dateparser_search():
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"]) or ()


def datefinder():
    from datefinder import find_dates

    return lambda text: list(find_dates(text))


def parsedatetime():
    from parsedatetime import Calendar

    calendar = Calendar()
    return lambda text: calendar.nlp(text) or ()


def measure(find, texts):
    """Seconds and finds over some texts, warm."""
    find(texts[0][:500])
    start = time.perf_counter()
    found = sum(len(find(text)) for text in texts)
    return time.perf_counter() - start, found


def growth():
    """Time a character from 10 kB to 10 MB of one text, and the peak memory."""
    for size in (10_000, 100_000, 1_000_000, 10_000_000):
        text = (SENTENCE * (size // len(SENTENCE) + 1))[:size]
        start = time.perf_counter()
        timeline.find_times(text, "2024-06-24", "en")
        spent = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size:>12,} characters  {1e9 * spent / size:6.0f} ns a character  peak {peak:5.0f} MB"
        )


def imports():
    """Seconds that `import timeline` adds to the interpreter's own start, the best of five."""
    code = "import time; t = time.perf_counter(); import timeline; print(time.perf_counter() - t)"
    command = [sys.executable, "-c", code]
    runs = [
        float(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(5)
    ]
    print(f"import timeline: {1000 * min(runs):.0f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="?")
    parser.add_argument("--characters", type=int, default=100_000, help="how much the peers read")
    options = parser.parse_args()
    if options.corpus:
        rows = map(json.loads, Path(options.corpus).read_text(encoding="utf-8").splitlines())
        texts = [row["text"] for row in rows]
    else:
        texts = [
            path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*[0-9i].txt"))
        ] * 20
    some = []
    while texts and sum(map(len, some)) < options.characters and len(some) < len(texts):
        some.append(texts[len(some)])
    base = None
    for peer in (ours, datefinder, dateparser_search, parsedatetime):
        try:
            find = peer()
        except ImportError:
            print(f"{peer.__name__:20} not installed")
            continue
        sample = texts if peer is ours else some
        spent, found = measure(find, sample)
        rate = sum(map(len, sample)) / spent
        base = base or rate
        print(
            f"{peer.__name__:20} {rate:>12,.0f} characters/s  1 : {base / rate:.0f}  {found:,} found"
        )
    growth()
    imports()


if __name__ == "__main__":
    main()
