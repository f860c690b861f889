"""Score Korean times side by side in one run: this library, korean-datetime and dateparser.

    python benchmarks/korean.py corpus.jsonl       # rows with text, published, times
    python benchmarks/korean.py fresh [first second …]   # the sets in tests/ko/fresh
    python benchmarks/korean.py specs FOLDER       # Microsoft's specifications, row by row

The scores are those of ``accuracy.py``. The peers give moments and intervals, which are written as
TIMEX3 values here, as coarse as they say; an interval that is the gold's (its ``lo`` and ``hi``)
counts as right whatever its value. A peer that is not installed is skipped.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import attrs
from accuracy import match, normal, read_rows

import timeline

sys.path.insert(0, str(Path(__file__).parent.parent))  # for the sets in tests/ko


@attrs.frozen
class Found:
    """What a tagger found: offsets, a TIMEX3 value, and the interval if it gives one."""

    start: int
    end: int
    value: str
    interval: tuple[str, str] | None = None


Tagger = Callable[[str, datetime], list[Found]]


def ours() -> Tagger:
    def find(text, published):
        times = timeline.find_times(text, published, "ko")
        return [Found(t.start, t.end, t.value) for t in times]

    return find


def korean_datetime(cycle: str | None) -> Tagger:
    from korean_datetime import Cycle, ParseOptions, parse_all

    options = ParseOptions(cycle=Cycle(cycle)) if cycle else None

    def find(text, published):
        return [
            Found(
                *e.span, _value(e.grain.value, e.start, e.end), (_moment(e.start), _moment(e.end))
            )
            for e in parse_all(text, published.replace(tzinfo=None), options)
            if e.start is not None and e.end is not None
        ]

    return find


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes").removesuffix("T00:00")


def _value(grain: str, start: datetime, end: datetime) -> str:
    last = end - timedelta(microseconds=1)
    if grain in ("minute", "second", "hour"):
        return f"{start:%Y-%m-%dT%H:%M}"
    if grain == "half_year":
        return f"{start.year}-H{1 + start.month // 7}"
    if grain == "quarter":
        return f"{start.year}-Q{1 + (start.month - 1) // 3}"
    if grain == "month":
        return f"{start:%Y-%m}"
    if grain == "year":
        return f"{start:%Y}"
    if grain == "week":
        return f"{start:%G-W%V}"
    if start.date() == last.date():
        return f"{start:%Y-%m-%d}"
    return f"{start:%Y-%m-%d}/{last:%Y-%m-%d}"


def dateparser() -> Tagger:
    from dateparser.search import search_dates

    def find(text, published):
        base = published.replace(tzinfo=None)
        found, at = [], 0
        for words, moment in search_dates(text, ["ko"], {"RELATIVE_BASE": base}) or ():
            start = text.find(words, at)
            if start >= 0:
                at = start + len(words)
                clock = moment.time() not in (base.time(), datetime.min.time())
                found.append(Found(start, at, f"{moment:%Y-%m-%dT%H:%M}"[: 16 if clock else 10]))
        return found

    return find


TAGGERS = {
    "timeline": ours,
    "korean-datetime": lambda: korean_datetime(None),
    "korean-datetime, cycle=nearest": lambda: korean_datetime("nearest"),
    "dateparser": dateparser,
}


def score(find: Tagger, rows: list) -> str:
    """Strict, relaxed and value F1 over some rows, and characters a second."""
    strict = relaxed = same = gold_count = found_count = 0
    spent = 0.0
    for row in rows:
        published = datetime.fromisoformat(row["published"])
        before = time.perf_counter()
        found = find(row["text"], published)
        spent += time.perf_counter() - before
        optional = [g for g in row["times"] if g.get("optional")]
        gold = [g for g in row["times"] if not g.get("optional")]
        spared = {j for _, j in match(optional, found)} - {j for _, j in match(gold, found)}
        found = [f for j, f in enumerate(found) if j not in spared]
        pairs = match(gold, found)
        gold_count, found_count = gold_count + len(gold), found_count + len(found)
        relaxed += len(pairs)
        for i, j in pairs:
            g, f = gold[i], found[j]
            strict += (g["start"], g["end"]) == (f.start, f.end)
            same += normal(g["value"]) == normal(f.value) or (
                f.interval is not None and f.interval == (g.get("lo"), g.get("hi"))
            )
    both = max(1, gold_count + found_count)
    figures = "  ".join(f"{200 * n / both:6.1f}" for n in (strict, relaxed, same))
    speed = sum(len(row["text"]) for row in rows) / spent
    return f"{found_count:6}  {figures}  {speed:14,.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+")
    first, *rest = parser.parse_args().paths
    if first == "specs":
        from tests.ko.microsoft import report

        report(*rest)
    elif first == "fresh":
        for name in rest or ("first", "second", "third", "fourth", "fifth", "sixth"):
            fresh(name)
    else:
        compare(list(read_rows([first, *rest])))


def fresh(name: str) -> None:
    """Score one of the sets of our own."""
    from tests.ko.fresh_set import items

    print(f"--- {name}")
    compare(list(items(name)))


def compare(rows: list) -> None:
    """Score every tagger that is installed on some rows."""
    print(f"{'':32}{'found':>6}  strict  relaxed  value   characters/s")
    for name, make in TAGGERS.items():
        try:
            find = make()
        except ImportError:
            print(f"{name:32}not installed")
            continue
        find(rows[0]["text"], datetime.fromisoformat(rows[0]["published"]))  # warm
        print(f"{name:32}{score(find, rows)}")


if __name__ == "__main__":
    main()
