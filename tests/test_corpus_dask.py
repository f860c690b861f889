"""A corpus read by the workers of a Dask cluster, one of which is killed."""

import json
import os
import signal

import pytest

from timeline import Corpus, dask, from_articles, read

from .planted import articles

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    path = tmp_path_factory.mktemp("dask") / "a.jsonl"
    rows = [written.row for written in articles(40, seed=3)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return Corpus(path, batch=2)


def saved(line, folder):
    line.save(folder / "line.json")
    return (folder / "line.json").read_bytes()


@pytest.fixture
def alone(corpus, tmp_path):
    return saved(from_articles(read(corpus.paths)), tmp_path)


def test_a_cluster_gives_the_same_bytes_as_one_process(cluster, corpus, alone, tmp_path):
    with dask(cluster.scheduler_address) as executor:
        assert saved(corpus.run(tmp_path / "store", executor=executor), tmp_path) == alone


def test_a_worker_that_is_killed_costs_what_it_was_at(cluster, corpus, alone, tmp_path):
    killed = []

    def strike(what, done, of):
        if not killed:
            worker = next(iter(cluster.workers.values()))
            killed.append(worker.pid)
            os.kill(worker.pid, signal.SIGKILL)

    with distributed.Client(cluster) as client, dask(client) as executor:
        line = corpus.run(tmp_path / "store", executor=executor, progress=strike)
        assert client.status == "running"
    assert killed
    assert saved(line, tmp_path) == alone


def test_what_nobody_answers_at_is_an_error():
    with _quick(), pytest.raises(OSError, match=r"127\.0\.0\.1:9"):
        dask("tcp://127.0.0.1:9")


def _quick():
    import dask as library

    return library.config.set({"distributed.comm.timeouts.connect": "1s"})
