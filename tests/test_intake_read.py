"""``read``: files, folders, globs, tables, and what cannot be read."""

import csv
import gzip
import json
import os

import pytest

from timeline import Article, read
from timeline.intake import Unread, UnreadWarning

TEXT = "Talks resume\n\nPosted : 2024-06-24 17:41\n\nEnvoys met on Sunday.\n\nNo date was set."
ROW = {"headline": "Talks resume", "body": "Envoys met on Sunday.", "pub_date": "2024-06-24 17:41"}


def all_of(paths, **options) -> tuple[list[Article], list[Unread]]:
    ledger = []
    return list(read(paths, errors=ledger.append, **options)), ledger


def test_a_folder_is_read_in_order_of_its_names_and_only_known_kinds(tmp_path):
    for name in ("b.txt", "a.txt", "sub/c.txt", ".hidden.txt", "notes.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, "utf-8")
    articles, ledger = all_of(tmp_path)
    assert [a.source for a in articles] == ["a", "b", "c"]
    assert ledger == []
    assert [a.source for a in all_of(str(tmp_path / "*.txt"))[0]] == ["a", "b"]
    assert [a.source for a in all_of([tmp_path / "b.txt", tmp_path / "a.txt"])[0]] == ["b", "a"]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
def test_any_charset_is_read(tmp_path, charset):
    korean = "\ud68c\ub2f4 \uc7ac\uac1c\n\n2024-06-24 17:41\n\n\ub9cc\ub0ac\ub2e4."
    path = tmp_path / "a.txt"
    path.write_bytes(korean.encode(charset))
    assert all_of(path)[0][0].text == korean


def test_packed_files_are_unpacked(tmp_path):
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(TEXT.encode()))
    assert all_of(path)[0][0].text == TEXT


def test_tables_of_every_kind_give_the_same_article(tmp_path):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    (tmp_path / "a.json").write_text(json.dumps([ROW]))
    (tmp_path / "b.json").write_text(json.dumps({"articles": [ROW]}))
    (tmp_path / "c.json").write_text(json.dumps(ROW))
    (tmp_path / "d.jsonl").write_text(json.dumps(ROW) + "\n\n")
    (tmp_path / "e.jsonl.gz").write_bytes(gzip.compress(json.dumps(ROW).encode()))
    for name, delimiter in (("f.csv", ","), ("g.tsv", "\t"), ("h.csv", ";")):
        with (tmp_path / name).open("w", newline="") as file:
            table = csv.DictWriter(file, ROW, delimiter=delimiter)
            table.writeheader()
            table.writerow(ROW)
    parquet.write_table(pyarrow.Table.from_pylist([ROW]), tmp_path / "i.parquet")
    articles, ledger = all_of(tmp_path)
    assert ledger == []
    assert len(articles) == 9
    assert len({a.id for a in articles}) == 1
    assert articles[0].title == "Talks resume"
    assert articles[0].published.isoformat() == "2024-06-24T17:41:00+09:00"


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("20240624", "2024-06-24T12:00:00+09:00"),
        (20240624, "2024-06-24T12:00:00+09:00"),
        ("20240624174100", "2024-06-24T17:41:00+09:00"),
        (1719218460, "2024-06-24T17:41:00+09:00"),
        (1719218460000, "2024-06-24T17:41:00+09:00"),
        ("2024-06-24T08:41:00Z", "2024-06-24T17:41:00+09:00"),
        ("2024-06-24T08:41:00.000Z", "2024-06-24T17:41:00+09:00"),
        ("2024-06-24T04:41:00-04:00", "2024-06-24T04:41:00-04:00"),
        ("24 June 2024 17:41", "2024-06-24T17:41:00+09:00"),
    ],
)
def test_instants_of_tables_are_read_as_machines_write_them(tmp_path, value, published):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"text": "Envoys met.", "date": value}))
    articles, ledger = all_of(path)
    assert ledger == []
    assert articles[0].published.isoformat() == published


def test_columns_may_be_named(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"a": "Envoys met.", "b": "2024-06-24", "title": "Talks"}))
    article = all_of(path, columns={"text": "a", "published": "b"})[0][0]
    assert (article.text, article.title) == ("Envoys met.", "Talks")
    assert "columns={'text'" in all_of(path)[1][0].reason
    assert "no column 'c'" in all_of(path, columns={"text": "c"})[1][0].reason
    with pytest.raises(ValueError, match="no such field: body; the fields are text, title"):
        read(path, columns={"body": "a"})


def test_what_cannot_be_read_is_in_the_ledger_and_stops_nothing(tmp_path):
    good = json.dumps(ROW)
    (tmp_path / "a.jsonl").write_text(f'{good}\n{{"broken\n[1]\n{{"title": "x"}}\n{good}\n')
    (tmp_path / "b.txt").write_text("No date at all.")
    (tmp_path / "c.json").write_text("{")
    (tmp_path / "d.gz").write_bytes(b"not packed")
    (tmp_path / "e.csv").write_bytes(b"")
    (tmp_path / "f.parquet").write_bytes(b"PAR1")
    (tmp_path / "g.txt.gz").write_bytes(b"not packed")
    (tmp_path / "h.html").write_text("<html></html>")
    (tmp_path / "z.txt").write_text(TEXT)
    paths = [tmp_path, tmp_path / "d.gz", tmp_path / "missing.txt", str(tmp_path / "*.nope")]
    articles, ledger = all_of(paths)
    assert len(articles) == 3
    entries = [(os.path.basename(entry.path), entry.row) for entry in ledger]
    assert entries == [
        ("a.jsonl", 2), ("a.jsonl", 3), ("a.jsonl", 4), ("b.txt", None), ("c.json", None),
        ("f.parquet", None), ("g.txt.gz", None), ("h.html", None), ("d.gz", None),
        ("missing.txt", None), ("*.nope", None),
    ]  # fmt: skip
    assert all(entry.reason for entry in ledger)


def test_errors_are_warned_of_or_raised_as_asked(tmp_path):
    path = tmp_path / "b.txt"
    path.write_text("No date at all.")
    with pytest.warns(UnreadWarning, match=r"b\.txt: no publication instant"):
        assert list(read(path)) == []
    with pytest.raises(ValueError, match=r"b\.txt: no publication instant"):
        list(read(path, errors="raise"))
    with pytest.raises(ValueError, match="errors is 'warn', 'raise' or a callable"):
        read(path, errors="ignore")
    assert next(read(path, published="2024-06-24")).published.day == 24
