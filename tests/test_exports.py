"""Files: what is written can be read back."""

import csv
import json
import xml.etree.ElementTree as ET

import pytest

from timeline import TimeExpression, When, merge, read_corrections, write_corrections
from timeline.exports import EXPORTERS
from timeline.serial import from_json

from .stories import event

TIME = TimeExpression(
    13, 18, "Hwang", "DATE", "2024-06-20", None, When.parse("2024-06-20"), "en.made"
)
LINE = merge(
    event("Envoys met; “Hwang”, & more\n<there>.", "met", when="2024-06-20", where=("Wonsan",)),
    event("=1+1 was said, " + "a long title " * 12, "said", article="b", when="2024-06-21T09:00"),
    event("북한이 위성을 발사했다.", "발사", article="c", when="2024-06"),
    event("Ferries resumed.", "resumed", article="d", when="2024-07-01/.."),
    event("A treaty was signed.", "signed", article="e", when=None),
)  # fmt: skip


def written(tmp_path, suffix):
    path = tmp_path / f"line{suffix}"
    LINE.save(path)
    return path


@pytest.mark.parametrize("suffix", [s for s in EXPORTERS if s != ".html"])
def test_the_same_timeline_is_written_with_the_same_bytes(tmp_path, suffix):
    assert written(tmp_path, suffix).read_bytes() == written(tmp_path, suffix).read_bytes() != b""


def test_json_and_jsonl_lose_nothing(tmp_path):
    array = json.loads(written(tmp_path, ".json").read_text(encoding="utf-8"))
    lines = [
        json.loads(x) for x in written(tmp_path, ".jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert array == lines
    assert tuple(map(from_json, lines)) == LINE.events


def test_csv_has_a_row_an_event_and_no_formula(tmp_path):
    with written(tmp_path, ".csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [r["id"] for r in rows] == [e.id for e in LINE]
    assert not any(value.startswith("=") for r in rows for value in r.values())


def test_parquet_keeps_instants_and_zone(tmp_path):
    pandas = pytest.importorskip("pandas")
    table = pandas.read_parquet(written(tmp_path, ".parquet"))
    assert list(table["id"]) == [e.id for e in LINE]
    assert table["start"][0] == LINE[0].when.start
    assert table["zone"][0] == "Asia/Seoul"


def test_a_frame_has_a_row_an_event():
    pytest.importorskip("pandas")
    frame = LINE.to_frame()
    assert list(frame["title"]) == [e.title for e in LINE]
    assert frame["start"].isna().sum() == 1


def test_a_calendar_day_ends_before_the_next_and_a_month_is_a_month(tmp_path):
    text = written(tmp_path, ".ics").read_bytes().decode()
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "DTSTART;VALUE=DATE:20240620\r\nDTEND;VALUE=DATE:20240621" in text
    assert "DTSTART;VALUE=DATE:20240601\r\nDTEND;VALUE=DATE:20240701" in text
    assert "DTSTART:20240621T000000Z\r\nDTEND:20240621T000100Z" in text
    assert text.count("BEGIN:VEVENT") == len(LINE) - 1


def test_timeml_is_xml_and_keeps_the_sentences(tmp_path):
    root = ET.fromstring(written(tmp_path, ".tml").read_bytes())
    text = "".join(root.find("TEXT").itertext())
    assert all(m.sentence in text for m in LINE.mentions)
    assert [e.text for e in root.iter("EVENT")] == [m.trigger for e in LINE for m in e.mentions]


def test_a_suffix_without_an_exporter_is_an_error(tmp_path):
    with pytest.raises(ValueError, match=r"\.xyz.*\.png"):
        LINE.save(tmp_path / "line.xyz")


def test_corrections_survive_their_file(tmp_path):
    line = LINE.must_link(LINE[0], LINE[1], note='"one" \\ thing').cannot_link(LINE[2], LINE[3])
    line = line.redate(LINE[4], "2024-05", zone="Europe/Paris", note="박").hide(LINE[3])
    path = tmp_path / "corrections.toml"
    write_corrections(line.corrections, path)
    assert read_corrections(path) == line.corrections
    assert LINE.correct(path) == line


@pytest.mark.parametrize(
    "text", ["[[link", "[[rename]]\nmentions = []", "[[link]]\nmentions = ['a']"]
)
def test_a_broken_corrections_file_says_what_is_wrong(tmp_path, text):
    path = tmp_path / "corrections.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match="correction"):
        read_corrections(path)
