"""What goes into a store comes out of it, once, whoever wrote it and however often."""

import os
import pickle
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import Article, Store, Zone, extract
from timeline.intake import Unread
from timeline.store import make_batch
from timeline.store.lock import StoreBusyError
from timeline.store.manifest import FORMAT
from timeline.store.rules import Rules

TALKS = Article("Envoys met at Wonsan on Sunday.", published="2024-06-24 17:41 KST", source="A")
FERRY = Article("The ferry sank on Thursday. It may sail.", published="2024-06-24 09:00 KST")
DAMAGED = Unread("b/2.txt", None, "no such file")


def stored(store, key, articles, ledger=()):
    store.commit(store.write(make_batch(key, articles, ledger)))
    return store


def mentions_of(*articles):
    return [m for a in articles for e in extract(a) for m in e.mentions]


def test_articles_mentions_and_ledger_come_back_as_they_went(tmp_path):
    store = stored(Store(tmp_path / "s"), "a", [TALKS, FERRY], [DAMAGED])
    assert list(store.articles()) == [TALKS, FERRY]
    assert list(store.mentions()) == mentions_of(TALKS, FERRY)
    assert list(store.ledger()) == [DAMAGED]
    dated = [m for m in mentions_of(TALKS, FERRY) if m.when]
    assert list(store.mentions(dated=True)) == dated
    assert store.done == {"a"}
    assert store.stale() == ()


_TEXT = st.text(st.characters(), min_size=1, max_size=80)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=_TEXT, title=st.none() | _TEXT, name=_TEXT, year=st.sampled_from(["0001", "9999"]))
def test_no_text_is_beyond_a_store(tmp_path, text, title, name, year):
    article = Article(
        f"{text} met on Sunday \ud800",
        title=title, id=name, source=title, published=f"{year}-06-24", zones=[Zone(name, 0, 1)],
    )  # fmt: skip
    store = stored(Store(tmp_path / str(os.urandom(8).hex())), name, [article])
    assert list(store.articles()) == [article]
    assert list(store.mentions()) == mentions_of(article)


def test_a_batch_counts_once_and_so_does_an_article_of_two(tmp_path):
    store = stored(Store(tmp_path / "s"), "a", [TALKS, TALKS])
    before = (store.path / "manifest.json").read_bytes()
    stored(store, "a", [FERRY])
    assert (store.path / "manifest.json").read_bytes() == before
    stored(store, "b", [FERRY, TALKS])
    assert list(store.articles()) == [TALKS, FERRY]
    assert list(store.mentions()) == mentions_of(TALKS, FERRY)


def test_other_rules_make_a_batch_stale_and_the_new_one_takes_its_place(tmp_path):
    store = Store(tmp_path / "s")
    old = attrs.evolve(make_batch("a", [TALKS]), rules=Rules("old", "old"))
    store.commit(store.write(old))
    assert store.done == frozenset()
    assert store.stale() == ("a",)
    stored(store, "a", [TALKS])
    assert store.done == {"a"}
    assert list(store.articles()) == [TALKS]


def test_what_is_written_counts_when_it_is_committed_and_is_swept_if_it_never_is(tmp_path):
    store = stored(Store(tmp_path / "s"), "a", [TALKS])
    lost = store.write(make_batch("b", [FERRY]))
    assert list(Store(tmp_path / "s").articles()) == [TALKS]
    with store.writing():
        assert not (store.path / "parts" / lost.parts["articles"].name).exists()
    assert list(store.articles()) == [TALKS]


def _write(store, number):
    article = Article(f"Envoys met on Sunday {number}.", published="2024-06-24")
    return store.write(make_batch(f"n{number}", [article]))


def test_other_processes_write_and_one_commits(tmp_path):
    store = Store(tmp_path / "s")
    with store.writing(), ProcessPoolExecutor(2) as pool:
        written = list(pool.map(_write, [store] * 4, range(4)))
        assert all(len(pickle.dumps(w)) < 1000 for w in written)
        store.commit(*written)
    assert store.done == {"n0", "n1", "n2", "n3"}


_HOLD = """
import os, sys
from timeline import Store
with Store(sys.argv[1]).writing():
    if os.fork():  # a child that outlives its parent must not keep the lock
        print("held", flush=True)
    sys.stdin.read()
"""


def test_one_writes_at_a_time_and_a_killed_one_is_out_of_the_way(tmp_path):
    store = stored(Store(tmp_path / "s"), "a", [TALKS])
    command = [sys.executable, "-c", _HOLD, str(store.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreBusyError, match=f"process {holder.pid} writes to"):
            stored(store, "b", [FERRY])
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        stored(store, "b", [FERRY])
    assert store.done == {"a", "b"}


def test_two_of_one_process_are_two_writers(tmp_path):
    store = Store(tmp_path / "s")
    with store.writing(), store.writing(), pytest.raises(StoreBusyError, match="this process"):
        stored(Store(tmp_path / "s"), "a", [TALKS])


def test_a_folder_of_something_else_is_refused(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(ValueError, match="is no store, and not empty"):
        Store(tmp_path)


def test_a_store_of_a_later_format_is_refused_with_the_way_out(tmp_path):
    store = stored(Store(tmp_path / "s"), "a", [TALKS])
    manifest = store.path / "manifest.json"
    manifest.write_text(manifest.read_text().replace(f'"format": {FORMAT}', '"format": 99'))
    with pytest.raises(ValueError, match="format 99"):
        list(store.articles())
