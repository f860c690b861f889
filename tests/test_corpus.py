"""``Corpus``: the same timeline as reading all at once, whoever does the work and however often it stops."""

import csv
import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import active_children
from pathlib import Path
from threading import Event, Lock, Thread

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from timeline import Corpus, Store, from_articles, read
from timeline.corpus.batches import Options, tasks
from timeline.corpus.executors import Inline, results
from timeline.corpus.slices import cut
from timeline.corpus.working import work
from timeline.intake import UnreadWarning
from timeline.intake.reading import Unread, read_file, read_rows

from .planted import articles

NONE = Options(None, {})
ROWS = [written.row for written in articles(40, seed=3)]


def write_lines(path, rows=ROWS):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def write_csv(path, rows=ROWS, **options):
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, rows[0], **options)
        table.writeheader()
        table.writerows(rows)
    return path


def packed(path):
    target = path.with_name(path.name + ".gz")
    target.write_bytes(gzip.compress(path.read_bytes()))
    path.unlink()
    return target


def saved(line, folder):
    line.save(Path(folder) / "line.json")
    return (Path(folder) / "line.json").read_bytes()


def in_one_go(paths, folder, **options):
    return saved(from_articles(read(paths, errors=[].append, **options)), folder)


# --- slices ---


def whole(path):
    return list(read_file(path, None, {}))


def by_slices(path, rows):
    found = []
    for one in cut(path, rows):
        held = one.read()
        found += whole(path) if held is None else read_rows(path, held, None, {}, one.first)
    return found


@pytest.mark.parametrize("rows", [1, 7, 40, 1000])
def test_slices_of_a_file_hold_what_the_file_holds(tmp_path, rows):
    parquet.write_table(pa.Table.from_pylist(ROWS), tmp_path / "few.parquet", row_group_size=3)
    parquet.write_table(pa.Table.from_pylist(ROWS), tmp_path / "one.parquet")
    (tmp_path / "a.json").write_text(json.dumps(ROWS))
    (tmp_path / "a.txt").write_text("Talks resume\n\n2024-06-24 17:41\n\nEnvoys met on Sunday.")
    paths = [
        write_lines(tmp_path / "a.jsonl"),
        packed(write_lines(tmp_path / "b.ndjson")),
        write_csv(tmp_path / "a.csv"),
        write_csv(tmp_path / "a.tsv", delimiter="\t"),
        packed(write_csv(tmp_path / "b.csv", delimiter=";")),
        *(tmp_path / name for name in ("few.parquet", "one.parquet", "a.json", "a.txt")),
    ]
    for path in paths:
        assert by_slices(path, rows) == whole(path), path.name
        cuts = list(cut(path, rows))
        if path.suffix not in (".json", ".txt"):
            assert sum(one.weight for one in cuts) == len(ROWS)
            assert all(one.weight <= max(rows, 3) + 3 for one in cuts)
        if path.suffix != ".gz":
            assert sum(one.size for one in cuts) == pytest.approx(path.stat().st_size, rel=0.01)


@settings(max_examples=60)
@given(
    st.lists(
        st.one_of(
            st.just(json.dumps(ROWS[0]).encode()),
            st.sampled_from([b"", b" ", b"{", b"[1]", b"{}", b"\xff", b'{"a": "\\r"}\r', b"\xef\xbb\xbf{}"]),
        ),
        max_size=12,
    ),
    st.integers(1, 5),
    st.booleans(),
)  # fmt: skip
def test_damaged_lines_are_told_by_their_numbers_however_a_file_is_cut(
    tmp_path_factory, lines, rows, pack
):
    path = tmp_path_factory.mktemp("lines") / "a.jsonl"
    path.write_bytes(b"\n".join(lines))
    path = packed(path) if pack else path
    assert by_slices(path, rows) == whole(path)


def test_what_comes_before_the_damage_of_a_packed_file_is_read(tmp_path):
    path = packed(write_lines(tmp_path / "a.jsonl"))
    path.write_bytes(path.read_bytes()[:-200])
    found = by_slices(path, 4)
    assert len(found) > 4
    assert [type(one) is Unread for one in found] == [False] * (len(found) - 1) + [True]
    assert found[-1].row == len(found)


# --- batches ---


def keys(paths, batch=5, options=NONE):
    found = list(tasks([Path(p) for p in paths], options, batch))
    assert not any(isinstance(task, Unread) for task in found)
    return [task.key for task in found]


def test_a_batch_is_named_by_its_input_and_nothing_else(tmp_path):
    one = write_lines(tmp_path / "a.jsonl")
    (tmp_path / "moved").mkdir()
    assert keys([write_lines(tmp_path / "moved" / "a.jsonl")]) == keys([one])
    assert keys([one], options=Options({"text": "body"}, {})) != keys([one])
    assert keys([one], options=Options(None, {"language": "ko"})) != keys([one])
    before = keys([one])
    write_lines(one, [*ROWS, ROWS[0]])
    assert keys([one])[: len(before)] == before
    write_lines(one, [ROWS[1], *ROWS[1:]])
    assert not set(keys([one])[:1]) & set(before)
    assert keys([one])[1:] == before[1:]


def test_a_file_that_comes_or_goes_changes_its_own_batch_alone(tmp_path):
    for number in range(400):
        (tmp_path / f"{number:03}.txt").write_text(f"Article {number}")
    every = sorted(tmp_path.iterdir())
    whole = keys(every, 20)
    assert 10 < len(whole) < 40
    fewer = keys([*every[:200], *every[201:]], 20)
    assert len(set(whole) - set(fewer)) <= 2
    assert len(set(fewer) - set(whole)) <= 2


def test_files_of_one_batch_are_bounded_by_their_size(tmp_path):
    for number in range(30):
        (tmp_path / f"{number:03}.txt").write_text("A long report. " * 3000 + str(number))
    assert len(keys(sorted(tmp_path.iterdir()), 20)) >= 8


def test_what_changes_or_goes_while_it_is_worked_on_is_told_of_and_belongs_to_no_batch(tmp_path):
    for number in range(4):
        text = f"Talks {number}\n\n2024-06-24 17:41 KST\n\nEnvoys {number} met in Busan on Sunday."
        (tmp_path / f"{number}.txt").write_text(text)
    lines = write_lines(tmp_path / "a.jsonl", ROWS[:3])
    every = [tmp_path / f"{number}.txt" for number in range(4)]
    [task] = tasks([*every, lines], NONE, 1000)
    rest = list(tasks([every[0], every[3]], NONE, 1000))
    every[1].write_text("Other news\n\n2024-06-24\n\nNothing.")
    every[2].unlink()
    write_lines(lines, ROWS[3:6])
    store = Store(tmp_path / "store")
    report = work(store, task)
    assert report.written.key == rest[0].key != task.key
    assert report.written.parts["articles"].rows == 2
    assert "ledger" not in report.written.parts
    reasons = [(Path(entry.path).name, entry.reason) for entry in report.gone]
    changed = "the file has changed while it was read; read it again"
    assert reasons == [
        ("1.txt", changed),
        ("2.txt", "No such file or directory"),
        ("a.jsonl", changed),
    ]


# --- the law: whoever does it, the same timeline ---


def test_a_corpus_is_read_as_articles_are(tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(9):
        text = f"Talks {number}\n\n2024-06-2{number} 17:41 KST\n\nEnvoys {number} met in Busan on Sunday."
        (texts / f"{number}.txt").write_text(text, "utf-8")
    (texts / "undated.txt").write_text("No date at all.")
    lines = write_lines(tmp_path / "a.jsonl")
    with lines.open("a") as file:
        file.write("{broken\n")
    table = write_csv(tmp_path / "b.csv", ROWS[:7])
    paths = [texts, lines, table, tmp_path / "missing.txt"]
    store = Store(tmp_path / "store")
    with pytest.warns(UnreadWarning, match=r"3 not read: .*undated.txt: no publication"):
        line = Corpus(paths, batch=4).run(store, jobs=1)
    assert saved(line, tmp_path) == in_one_go(paths, tmp_path)
    ledger = []
    assert len(list(read(paths, errors=ledger.append))) == 9 + 40 + 7
    assert sorted(map(str, store.ledger())) == sorted(map(str, ledger[:2]))
    assert str(ledger[2]).endswith("missing.txt: no such file")
    again = Corpus(paths, batch=4).add_to(store, jobs=1)
    assert (again.new, again.unread, again.articles) == (0, 3, 9 + 40 + 7)


def test_options_are_those_of_read(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"story": "Envoys met in Busan on Sunday."}) + "\n")
    options = {"columns": {"text": "story"}, "published": "2024-06-24", "source": "Courier"}
    line = Corpus(path, **options).run(jobs=1)
    assert saved(line, tmp_path) == in_one_go(path, tmp_path, **options)
    assert line[0].sources == ("Courier",)
    with pytest.raises(ValueError, match="no such field: body"):
        Corpus(path, columns={"body": "story"})
    with pytest.raises(ValueError, match="at least 1 article, not 0"):
        Corpus(path, batch=0)
    with pytest.raises(ValueError, match="at least 1, not 0"):
        Corpus(path).run(jobs=0)


def test_processes_and_threads_give_the_same_bytes_as_one(tmp_path):
    path = write_lines(tmp_path / "a.jsonl")
    alone = in_one_go(path, tmp_path)
    assert saved(Corpus(path, batch=6).run(jobs=1), tmp_path) == alone
    assert saved(Corpus(path, batch=9).run(jobs=2), tmp_path) == alone
    with ThreadPoolExecutor(3) as threads:
        assert saved(Corpus(path, batch=5).run(executor=threads), tmp_path) == alone


class _Stopping(Inline):
    """Breaks down after some calls, as a driver does that is interrupted."""

    def __init__(self, after):
        self.left, self.calls = after, 0

    def submit(self, fn, /, *args, **kwargs):
        if self.calls == self.left:
            raise KeyboardInterrupt
        self.calls += 1
        return super().submit(fn, *args, **kwargs)


def test_a_run_goes_on_where_it_was_stopped(tmp_path):
    corpus = Corpus(write_lines(tmp_path / "a.jsonl"), batch=2)
    store = Store(tmp_path / "store")
    total = 0
    for after in (5, 6):
        with pytest.raises(KeyboardInterrupt):
            corpus.add_to(store, executor=_Stopping(after))
        assert total < len(store.done) <= total + after  # the last few may not have landed
        total = len(store.done)
    rest = _Stopping(100)
    assert corpus.add_to(store, executor=rest).articles == 40
    assert rest.calls == 20 - total
    assert saved(corpus.run(store, jobs=1), tmp_path) == in_one_go(corpus.paths, tmp_path)


def test_more_input_is_merged_with_what_is_there(tmp_path):
    first, more = write_lines(tmp_path / "a.jsonl", ROWS[:25]), tmp_path / "b.jsonl"
    write_lines(more, ROWS[20:])
    store = tmp_path / "store"
    Corpus(first, batch=10).run(store, jobs=1)
    line = Corpus(more, batch=10).run(store, jobs=1)
    assert saved(line, tmp_path) == in_one_go([first, more], tmp_path)


def test_an_article_that_cannot_be_extracted_is_in_the_ledger_and_stops_nothing(
    tmp_path, monkeypatch
):
    from timeline import extraction
    from timeline.corpus import working
    from timeline.store import batch

    def fragile(article):
        if article.id == ROWS[3]["id"]:
            raise RecursionError("too deep")
        return extraction.extract(article)

    monkeypatch.setattr(working, "extract", fragile)
    monkeypatch.setattr(batch, "extract", fragile)
    store = Store(tmp_path / "store")
    added = Corpus(write_lines(tmp_path / "a.jsonl"), batch=8).add_to(store, jobs=1)
    assert (added.articles, added.unread) == (39, 1)
    [entry] = store.ledger()
    assert "RecursionError: too deep" in entry.reason
    assert ROWS[3]["title"] in entry.reason


# --- executors ---


def test_calls_in_flight_are_bounded_and_items_are_not_drawn_ahead():
    lock, flying, most, drawn = Lock(), Counter(), Counter(), []

    def items():
        for number in range(200):
            drawn.append(number)
            yield number

    class Counting(ThreadPoolExecutor):
        def submit(self, fn, /, *args, **kwargs):
            with lock:
                flying["now"] += 1
                most["seen"] = max(most["seen"], flying["now"])
            return super().submit(fn, *args, **kwargs)

    found = []
    with Counting(2) as threads:
        for result in results(threads, lambda number: number * number, items()):
            with lock:
                flying["now"] -= 1
            found.append(result)
            assert len(drawn) <= len(found) + 7
    assert sorted(found) == [number * number for number in range(200)]
    assert most["seen"] <= 7


def kill_workers():
    for child in active_children():
        os.kill(child.pid, signal.SIGKILL)


def test_the_death_of_a_process_costs_what_it_was_at(tmp_path):
    path = write_lines(tmp_path / "a.jsonl")
    struck = []

    def strike(what, done, of):
        if what == "reading" and not struck:
            struck.append(done)
            kill_workers()

    line = Corpus(path, batch=2).run(tmp_path / "store", jobs=2, progress=strike)
    assert 0 < struck[0] < len(ROWS)
    assert saved(line, tmp_path) == in_one_go(path, tmp_path)


def test_processes_that_die_again_and_again_are_told_of_and_the_run_goes_on_later(tmp_path):
    path, store = write_lines(tmp_path / "a.jsonl"), Store(tmp_path / "store")
    over = Event()

    def strike():
        while not over.wait(0.05):
            kill_workers()

    killer = Thread(target=strike)
    killer.start()
    try:
        with pytest.raises(
            RuntimeError, match=r"a worker died 4 times in a row .*a\.jsonl.*fewer jobs"
        ):
            Corpus(path, batch=4).run(store, jobs=2)
    finally:
        over.set()
        killer.join()
    assert saved(Corpus(path, batch=4).run(store, jobs=1), tmp_path) == in_one_go(path, tmp_path)


def test_the_pool_ends_with_its_parent(tmp_path):
    script = (
        "import os, time\n"
        "from timeline.corpus.executors import Pool\n"
        "if __name__ == '__main__':\n"
        "    pool = Pool(1)\n"
        "    print(pool.submit(os.getpid).result(), flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    (tmp_path / "script.py").write_text(script)
    done = subprocess.run(
        [sys.executable, str(tmp_path / "script.py")], stdout=subprocess.PIPE, text=True
    )
    worker = int(done.stdout)
    for _ in range(100):
        if (
            not Path(f"/proc/{worker}").exists()
            or "State:\tZ" in Path(f"/proc/{worker}/status").read_text()
        ):
            return
        time.sleep(0.1)
    pytest.fail(f"process {worker} still lives")
