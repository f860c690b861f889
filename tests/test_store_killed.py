"""Whoever adds or builds may be killed at any point; the next one goes on, to the same bytes."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from timeline import Store

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
_ADD = """
import sys
import timeline
from timeline.store import make_batch
store = timeline.Store(sys.argv[1])
print("begins", flush=True)
with store.writing():
    for n, article in enumerate(timeline.read(sys.argv[2])):
        if f"{n}" not in store.done:
            store.commit(store.write(make_batch(f"{n}", [article])))
        if n % 4 == 3 and not store.built:
            store.build()
    store.build()
"""


def run(path, **options):
    command = [sys.executable, "-c", _ADD, str(path), str(ARTICLES)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options)


def finish(path):
    with run(path) as process:
        process.communicate()
    assert process.returncode == 0


def exported(path):
    """Return what a store tells, in bytes: tables in order, and the saved timeline."""
    store = Store(path)
    query = "SELECT * FROM {} ORDER BY ALL"
    tables = [repr(store.sql(query.format(name)).fetchall()) for name in ("mentions", "events")]
    merges = "SELECT event, mention, score, evidence FROM merges ORDER BY ALL"
    tables.append(repr(store.sql(merges).fetchall()))
    saved = path.with_suffix(".json")
    store.timeline().save(saved)
    return *tables, saved.read_bytes()


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "s"
    begin = time.monotonic()
    finish(path)
    return exported(path), time.monotonic() - begin


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_point_it_goes_on_to_the_same_bytes(tmp_path, expected, seed):
    path, chance = tmp_path / "s", random.Random(seed)
    told, seconds = expected
    for _ in range(3):
        with run(path, start_new_session=True) as process:
            process.stdout.readline()
            time.sleep(chance.uniform(0, seconds))
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
        if Store(path).exists:
            list(Store(path).mentions())  # whatever is committed can be read
    finish(path)
    assert exported(path) == told
    store = Store(path)
    with store.writing():
        left = {file.name for file in store.parts.iterdir()}
    assert left == store.manifest.named
