"""``timeline add``, run as the shell runs it."""

import fcntl
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import time

import pytest

from timeline import Store
from timeline.__main__ import main

from .planted import articles


def written(path, count):
    rows = [article.row for article in articles(count, seed=3)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    return written(tmp_path_factory.mktemp("add") / "a.jsonl", 30)


def command(*arguments):
    return [sys.executable, "-m", "timeline", "add", *map(str, arguments)]


def add(*arguments):
    return subprocess.run(command(*arguments), capture_output=True, encoding="utf-8")


def test_articles_are_added_and_known_the_next_time(lines, tmp_path):
    store = tmp_path / "korea.timeline"
    done = add(store, lines, "--jobs", "1")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == (
        f"timeline: {store}: 30 articles, 30 of them new; to merge them: timeline build {store}\n"
    )
    assert len(list(Store(store).articles())) == 30
    assert "30 articles, 0 of them new" in add(store, lines, "--jobs", "1").stderr


def test_the_exit_status_tells_what_was_not_read(lines, tmp_path, capsys):
    def add(*arguments):
        try:
            status = main(["add", *map(str, arguments)])
        except SystemExit as usage:
            status = usage.code
        return status, capsys.readouterr().err

    store, damaged = tmp_path / "store", tmp_path / "b.jsonl"
    damaged.write_text(lines.read_text("utf-8").splitlines()[0] + "\n{broken\n", "utf-8")
    for new in (1, 0):  # what is known not to be read is told again
        status, told = add(store, damaged, tmp_path / "missing.txt", "--jobs", "1")
        assert status == 1
        assert f"not read: {tmp_path / 'missing.txt'}: no such file" in told
        assert f"1 articles, {new} of them new, 2 not read" in told
    assert [entry.row for entry in Store(store).ledger()] == [2]
    for arguments, reason in (
        ((store, tmp_path / "missing.txt"), "no article could be read"),
        ((store, lines, "--columns", "body=text"), "no such field: body"),
        ((store, lines, "--jobs", "0"), "jobs is a number of processes, at least 1, not 0"),
        ((store, "-"), "not standard input"),
        ((lines.parent, lines), "is no store, and not empty"),
        ((store,), "required: FILE"),
    ):
        status, told = add(*arguments)
        assert status == 2
        assert reason in told


def test_a_terminal_shows_how_far_it_is(lines, tmp_path):
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    options = ("--jobs", "1", "--batch", "5")
    done = subprocess.run(command(tmp_path / "store", lines, *options), stderr=theirs)
    os.close(theirs)
    shown = b""
    while b"timeline build" not in shown:
        shown += os.read(ours, 4096)
    os.close(ours)
    assert done.returncode == 0
    assert b"reading: 100%" in shown
    assert b"30.0/30.0" in shown


def test_an_interrupt_leaves_a_store_that_goes_on(tmp_path):
    store = tmp_path / "store"
    lines = written(
        tmp_path / "a.jsonl", 300
    )  # seconds of work: the interrupt comes before its end
    options = (store, lines, "--jobs", "2", "--batch", "1")
    run = subprocess.Popen(
        command(*options), stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while not (store / "manifest.json").exists():
        assert run.poll() is None
        time.sleep(0.01)
    os.killpg(run.pid, signal.SIGINT)
    told = run.communicate()[1]
    assert run.returncode == 130
    assert told.startswith("timeline: stopped with ")
    assert told.endswith(f" articles in {store}; the same command goes on from there\n")
    assert 0 < len(list(Store(store).articles())) < 300
    assert "300 articles" in add(*options).stderr
    assert len(list(Store(store).articles())) == 300
