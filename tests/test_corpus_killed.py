"""A run whose processes are all killed at once, at any moment, goes on to the very same result."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from random import Random

import pytest

from timeline import Corpus, Store, from_articles, read

from .planted import articles

SCRIPT = """
import sys
from timeline import Corpus

if __name__ == "__main__":
    source, store, result = sys.argv[1:]
    Corpus(source, batch=2).run(store, jobs=2).save(result)
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with the script, its input, and what the result must be."""
    folder = tmp_path_factory.mktemp("killed")
    rows = [written.row for written in articles(60, seed=5)]
    (folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    (folder / "run.py").write_text(SCRIPT)
    from_articles(read(folder / "a.jsonl")).save(folder / "right.json")
    return folder


def start(place, store):
    """Start a run, and return when it begins to write."""
    paths = place / "run.py", place / "a.jsonl", store, store.with_suffix(".json")
    command = [sys.executable, *map(str, paths)]
    run = subprocess.Popen(command, start_new_session=True)
    while not store.exists():
        assert run.poll() is None, "the run failed before it wrote anything"
        time.sleep(0.01)
    return run


def killed(place, store, wait):
    """Kill a run and all its processes so long after it began to write; tell whether it lived."""
    run = start(place, store)
    time.sleep(wait)
    lived = run.poll() is None
    if lived:
        os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    return lived


@pytest.fixture(scope="module")
def length(place):
    """Seconds a run takes that nobody kills, from its first writing."""
    run = start(place, place / "whole")
    begun = time.monotonic()
    assert run.wait() == 0
    assert (place / "whole.json").read_bytes() == (place / "right.json").read_bytes()
    return time.monotonic() - begun


def check(place, store):
    result = place / "result.json"
    Corpus(place / "a.jsonl", batch=2).run(store, jobs=1).save(result)
    assert result.read_bytes() == (place / "right.json").read_bytes()
    counts = Counter(article.id for article in Store(store).articles())
    assert len(counts) == 60
    assert set(counts.values()) == {1}


def test_a_run_that_is_killed_three_times_ends_as_if_it_had_not_been(place, length):
    random = Random(1)
    store = place / "thrice"
    lived = [killed(place, store, random.uniform(0.2, 0.8) * length) for _ in range(3)]
    assert lived[0]
    check(place, store)


@pytest.mark.slow
@pytest.mark.parametrize("point", range(20))
def test_a_run_may_be_killed_at_any_moment(place, length, point):
    store = place / f"store{point}"
    killed(place, store, Random(point).uniform(0, 1) * length)
    check(place, store)
