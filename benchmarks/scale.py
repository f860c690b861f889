"""Measure a corpus of planted articles on its way to a timeline, at growing sizes.

usage: python benchmarks/scale.py [--sizes 1000 10000 100000] [--by 1 2 dask] [--parts 300] [--peer 40]

For each size and each kind of worker (one process, two, a Dask cluster of two workers on this machine) a
process of its own reads, extracts, stores and merges; here its memory is watched, with that of all processes
below it. Then come the growth from size to size, how well planted events are put together, what it takes to
add one in a hundred to the last store, and, on a sample, what each part takes of an article and the rate of
``dateparser.search`` alone. CPU time is that of all processes; wall time depends on what else the machine does,
so the load is told. To start a cluster is told by itself: it is no part of the rest, as a pool's start is.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from itertools import islice, pairwise
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from time import perf_counter, process_time, sleep

import psutil

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.planted import Pairs, articles, pairs  # noqa: E402

from timeline import Corpus, Store, dask  # noqa: E402
from timeline.corpus.executors import executor_of  # noqa: E402
from timeline.store.views import rows  # noqa: E402

Truth = dict[str, tuple]


def main() -> None:
    options = _options()
    if options.child:
        work(*options.child)
        return
    folder = Path(options.folder or mkdtemp(prefix="scale-"))
    folder.mkdir(exist_ok=True)
    seen: dict[tuple[str, int], dict] = {}
    print(
        f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {options.batch} articles a batch"
    )
    print(HEAD, flush=True)
    for size in options.sizes:
        number = max(1, size // 100)
        source, more, truth = planted(folder, size, number)
        hashes = set()
        for by in options.by:
            store = folder / f"store-{size}-{by}"
            row = seen[by, size] = run(by, source, store, options.batch)
            hashes.add(row["hash"])
            print(line(by, size, row), flush=True)
            print(f"  {steps(row, size)}", flush=True)
            if by != options.by[-1]:
                shutil.rmtree(store)
        print(f"  the same events from all: {len(hashes) == 1}; {score(store, truth)}", flush=True)
        added = run(options.by[-1], more, store, options.batch)
        whole = seen[options.by[-1], size]
        share = (added["add"][1] + added["build"][1]) / (whole["add"][1] + whole["build"][1])
        print(
            f"  more: {line(options.by[-1], number, added)}; {share:.1%} of the whole", flush=True
        )
        shutil.rmtree(store)
    growth(seen, options)
    if options.parts:
        parts(options.parts)
    if options.peer:
        peer(options.peer)
    if not options.folder:
        shutil.rmtree(folder)


HEAD = (
    "by    articles   read + extract + store: s, CPU s, articles/s, /CPU s   merge: s, CPU s"
    "   peak MB of each   store MB   events"
)


def line(by: str, size: int, row: dict) -> str:
    (wall, cpu), (merge_wall, merge_cpu) = row["add"], row["build"]
    return (
        f"{by:5} {size:8,} {wall:10.1f} {cpu:8.1f} {size / wall:6.0f} {size / cpu:6.0f}"
        f" {merge_wall:10.1f} {merge_cpu:8.1f} {row['memory'][0]:8.0f} {row['memory'][1]:6.0f}"
        f" {row['store']:8.0f} {row['events']:9,}"
    )


def steps(row: dict, size: int) -> str:
    """Tell the CPU milliseconds an article takes in each step of merging, and how long the cluster took."""
    found = ", ".join(f"{what} {1000 * spent / size:.2f}" for what, spent in row["steps"].items())
    start = f"; the cluster started in {row['start']:.1f} s" if row["start"] else ""
    return f"CPU ms an article: {found}{start}"


def planted(folder: Path, size: int, more: int) -> tuple[Path, Path, Truth]:
    """Write the articles, and the few that come later, and return what their words name."""
    source, later, truth = folder / f"{size}.jsonl", folder / f"{size}-more.jsonl", {}
    written = articles(size + more)
    for path, number in ((source, size), (later, more)):
        with path.open("w", encoding="utf-8") as file:
            for one in islice(written, number):
                file.write(json.dumps(one.row, ensure_ascii=False) + "\n")
                if path == source:
                    truth[one.row["id"]] = one.labels
    return source, later, truth


def run(by: str, source: Path, store: Path, batch: int) -> dict:
    """Run in a process of its own, and watch its memory."""
    command = [sys.executable, __file__, "--child", by, str(source), str(store), str(batch)]
    peak, out = {"add": 0, "build": 0}, {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        os.set_blocking(process.stdout.fileno(), False)
        top = psutil.Process(process.pid)
        for step in peak:
            while not (told := process.stdout.readline()) and process.poll() is None:
                peak[step] = max(peak[step], _memory(top))
                sleep(0.1)
            if not told:
                sys.exit(f"{' '.join(command)} failed")
            out |= json.loads(told)
    found = Store(store)
    digest = hashlib.sha256()
    with found.connect() as base:
        for row in rows(base, "SELECT * FROM events ORDER BY event"):
            digest.update(repr(row).encode())
    return out | {
        "memory": [peak[step] / 2**20 for step in peak],
        "store": sum(f.stat().st_size for f in store.rglob("*") if f.is_file()) / 2**20,
        "events": found.rows["events"],
        "hash": digest.hexdigest(),
    }


def _memory(top: psutil.Process) -> int:
    total = 0
    try:
        for process in (top, *top.children(recursive=True)):
            total += process.memory_info().rss
    except psutil.Error:
        return 0
    return total


def work(by: str, source: str, folder: str, batch: str) -> None:
    """Do what is measured, and print seconds of wall and CPU after each step."""
    store, corpus = Store(folder), Corpus(source, batch=int(batch))
    with ExitStack() as stack:
        executor, start = None, 0.0
        if by == "dask":
            from distributed import Client, LocalCluster

            begun = perf_counter()
            cluster = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
            client = stack.enter_context(Client(stack.enter_context(cluster)))
            executor = stack.enter_context(dask(client))
            start = perf_counter() - begun
        before = _spent()
        corpus.add_to(store, executor=executor, jobs=None if executor else int(by))
        between = _spent()
        _tell(add=_since(before, between))
        steps: dict[str, float] = {}
        with executor_of(executor, None if executor else int(by)) as crew:
            store.build(
                None if by == "1" else crew, lambda what, *_: steps.update({what: _spent()[1]})
            )
        after = _spent()
        ends = [between[1], *steps.values()]
        each = dict(zip(steps, (b - a for a, b in pairwise(ends)), strict=True))
        _tell(build=_since(between, after), steps=each, start=start)


def _since(start: tuple[float, float], end: tuple[float, float]) -> list[float]:
    return [b - a for a, b in zip(start, end, strict=True)]


def _tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


def _spent() -> tuple[float, float]:
    """Return wall and CPU seconds so far, with those of all processes below this one."""
    own, live = os.times(), psutil.Process().children(recursive=True)
    cpu = own.user + own.system + own.children_user + own.children_system
    return perf_counter(), cpu + sum(sum(child.cpu_times()[:2]) for child in live)


def score(store: Path, truth: Truth) -> Pairs:
    """Score the events of a store."""
    query = """SELECT event, article, trigger_start, trigger_end FROM mentions
               WHERE event IS NOT NULL ORDER BY ALL"""
    with Store(store).connect() as base:
        return pairs(truth, rows(base, query))


def growth(seen: dict[tuple[str, int], dict], options: argparse.Namespace) -> None:
    """Print how times and memory grow: 1 is in proportion."""
    for by in options.by:
        for small, large in zip(options.sizes, options.sizes[1:], strict=False):
            a, b = seen[by, small], seen[by, large]
            scale = log(large / small)
            whole = [sum(x[step][1] for step in ("add", "build")) for x in (a, b)]
            print(
                f"{by}: from {small:,} to {large:,} CPU time grows with exponent {log(whole[1] / whole[0]) / scale:.2f}"
                f" (merging {log(b['build'][1] / a['build'][1]) / scale:.2f}),"
                f" memory {log(max(b['memory']) / max(a['memory'])) / scale:.2f}"
            )


def parts(number: int) -> None:
    """Print the CPU milliseconds an article takes to be read, extracted and stored, in this process."""
    from timeline import extract
    from timeline.intake.rows import read_row
    from timeline.store import make_batch

    lines = [json.dumps(one.row) for one in articles(2 * number)]
    found: dict[str, float] = {}
    for half in (lines[:number], lines[number:]):  # the first half warms up
        ends = [process_time()]
        read = [read_row(json.loads(text)) for text in half]
        ends.append(process_time())
        for article in read:
            extract(article)
        ends.append(process_time())
        with TemporaryDirectory() as folder:
            Store(folder).write(make_batch("parts", read))
        ends.append(process_time())
        reading, extracting, whole = (b - a for a, b in pairwise(ends))
        found = {"read": reading, "extract": extracting, "store": whole - extracting}
    told = ", ".join(f"{what} {1000 * spent / number:.2f}" for what, spent in found.items())
    print(f"CPU ms an article: {told}; {number / sum(found.values()):.0f} articles a CPU second")


def peer(number: int) -> None:
    """Print the rate of dateparser's search, which finds dates and no events, on a few articles."""
    from dateparser.search import search_dates

    from timeline import parse_article

    read = [
        parse_article(one.row["body"], published=one.row["published"]) for one in articles(number)
    ]
    for article in read[:2]:
        search_dates(article.text, languages=[article.language])
    start = process_time()
    for article in read:
        base = article.published.naive()
        search_dates(article.text, languages=[article.language], settings={"RELATIVE_BASE": base})
    spent = process_time() - start
    print(f"dateparser.search alone: {number / spent:.1f} articles a CPU second")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--by", nargs="+", default=["1", "2", "dask"], choices=["1", "2", "dask"])
    parser.add_argument("--parts", type=int, default=300, metavar="ARTICLES")
    parser.add_argument("--batch", type=int, default=500)
    parser.add_argument("--peer", type=int, default=40, metavar="ARTICLES")
    parser.add_argument("--folder", help="where to work, and leave the articles")
    parser.add_argument("--child", nargs=4, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
