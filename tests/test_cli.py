"""The command line, run as the shell runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.__main__ import main
from timeline.cli.table import context, table, width
from timeline.plotting.style import STYLES

ARTICLES = Path(__file__).parent.parent / "examples" / "articles"
TALK = str(ARTICLES / "courier-2024-06-24.txt")


def shell(*arguments: str, **options) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "timeline", *arguments]
    env = os.environ | {"PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=env, **options)


def test_resolve_prints_the_value(capsys):
    assert main(["resolve", "next month", "--published", "2024-06-24 17:41 KST"]) == 0
    assert capsys.readouterr().out == "2024-07\n"


def test_resolve_explains_interval_and_other_readings(capsys):
    assert main(["resolve", "Sunday", "--published", "2024-06-24 17:41 KST", "--explain"]) == 0
    first, second, *others = capsys.readouterr().out.splitlines()
    assert first == "2024-06-23"
    assert second == "[2024-06-23 00:00+09:00, 2024-06-24 00:00+09:00)  day in Asia/Seoul"
    assert all(line.startswith("or ") for line in others)


def test_times_marks_each_expression_with_value_rule_and_anchor(capsys):
    assert main(["times", TALK]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("What Seoul sends to Kyiv depends on Moscow")
    assert lines[1].split() == ["at", "value", "rule", "anchor", "words"]
    [morning] = [line for line in lines if "[that morning]" in line]
    assert morning.split()[1:3] == ["2024-06-23TMO", "en.that_part"]
    assert "2024-06-23" in morning.split("en.that_part")[1]
    assert not any("[Sunday] Roundtable" in line for line in lines)


def test_times_of_standard_input_are_explained():
    done = shell(
        "times", "-", "--published", "2024-06-24", "--explain", input="They met on Sunday."
    )
    assert done.returncode == 0
    assert "    anchor: publication\n" in done.stdout


def test_events_are_listed_as_a_table_and_as_data():
    listed = shell("events", str(ARTICLES))
    assert listed.returncode == 0
    assert listed.stdout.startswith("when")
    data = shell("events", str(ARTICLES), "--format", "jsonl")
    events = [json.loads(line) for line in data.stdout.splitlines()]
    assert len(events) == len(listed.stdout.splitlines()) - 1
    assert all(event["when"] for event in events)
    assert "mentions that nothing dates are left out" in listed.stderr
    assert shell("events", str(ARTICLES), "--format", "csv").stdout.count("\n") > len(events)


def test_events_may_be_chosen():
    few = shell("events", str(ARTICLES), "--about", "Putin", "--top", "3")
    assert len(few.stdout.splitlines()) <= 4
    days = shell("events", str(ARTICLES), "--between", "2024-06-19", "2024-06-19")
    assert all(line.startswith(("when", "2024-06-19")) for line in days.stdout.splitlines())


def test_plot_writes_the_picture(tmp_path):
    picture = tmp_path / "timeline.png"
    done = shell("plot", str(ARTICLES), "-o", str(picture))
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "events from 9 articles" in done.stderr


def test_plot_takes_the_looks_of_a_picture(tmp_path):
    plain, looks = tmp_path / "plain.svg", tmp_path / "looks.svg"
    assert main(["plot", TALK, "-o", str(plain)]) == 0
    options = "--orientation horizontal --style dark --color-by modality --max-events 3".split()
    assert main(["plot", TALK, "-o", str(looks), *options, "--title", "Three"]) == 0
    dark = STYLES["dark"].paper
    assert dark in looks.read_text()
    assert dark not in plain.read_text()
    page = tmp_path / "report.html"
    assert main(["plot", TALK, "-o", str(page), "--title", "Three & more"]) == 0
    assert "<h1>Three &amp; more</h1>" in page.read_text("utf-8")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    from timeline import Store, read
    from timeline.store import make_batch

    found = Store(tmp_path_factory.mktemp("cli") / "korea.timeline")
    found.commit(found.write(make_batch("a", read(ARTICLES))))
    return str(found.path)


def test_a_store_is_built_queried_and_drawn(store, tmp_path):
    built = shell("build", store, "--jobs", "2")
    assert built.returncode == 0, built.stderr
    assert "dated mentions in 9 articles" in built.stderr
    chosen = ("--about", "Putin", "--top", "3")
    assert shell("events", "--store", store, *chosen).stdout == (
        shell("events", str(ARTICLES), *chosen).stdout
    )
    plotted = shell("plot", "--store", store, *chosen, "-o", str(tmp_path / "p.png"))
    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG"), plotted.stderr
    reported = shell("report", store, "-o", str(tmp_path / "r.html"))
    assert "<h1>korea</h1>" in (tmp_path / "r.html").read_text("utf-8"), reported.stderr
    counted = shell(
        "sql", store, "SELECT count(*) AS n, ['x'] AS l FROM articles", "--format", "json"
    )
    assert json.loads(counted.stdout) == [{"n": 9, "l": ["x"]}]
    query = "SELECT day, title FROM articles ORDER BY published LIMIT 1;"
    assert shell("sql", store, query, "--format", "csv").stdout.startswith("day,title\n2024-")
    assert shell("sql", store, query).stdout.splitlines()[0].split() == ["day", "title"]
    lines = shell(
        "sql", store, "SELECT 1 AS a UNION SELECT 2 ORDER BY 1", "--format", "jsonl"
    ).stdout
    assert lines == '{"a":1}\n{"a":2}\n'
    wrong = shell("sql", store, "SELECT nothing FROM articles")
    assert wrong.returncode == 2
    assert "nothing" in wrong.stderr
    assert "Traceback" not in wrong.stderr


def test_a_store_that_was_not_built_says_so(tmp_path):
    from timeline import Article, Store
    from timeline.store import make_batch

    found = Store(tmp_path / "s")
    for n in range(2):
        article = Article(f"Envoys met on Sunday {n}.", published="2024-06-24")
        found.commit(found.write(make_batch(f"{n}", [article])))
        done = shell("events", "--store", str(found.path))
        if n == 0:
            assert done.returncode == 2
            assert "has no events yet" in done.stderr
            found.build()
        else:
            assert done.returncode == 0
            assert "has changed since it was built" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["build", "no.timeline"], 2, "there is no store at no.timeline"),
        (["events"], 2, "give either articles or --store"),
        (["plot", TALK, "--store", "x.timeline"], 2, "give either articles or --store"),
        (["times", "missing.txt"], 2, "not read: missing.txt: no such file"),
        (["times", TALK, "missing.txt"], 1, "not read: missing.txt: no such file"),
        (["resolve", "xx", "--published", "2024-06-24"], 2, "error: 'xx' names no time"),
        (["resolve", "today", "--published", "soon"], 2, "write it like '2024-06-24 17:41 KST'"),
        (["resolve", "today"], 2, "the following arguments are required: --published"),
        (["events", TALK, "--columns", "text"], 2, "'text' is not FIELD=COLUMN"),
        (["plot", TALK, "-o", "timeline.xyz"], 2, "'.xyz' is none of .png"),
        (["plot", TALK, "--style", "sepia"], 2, "choose from"),
        (["plot", TALK, "--orientation", "up"], 2, "horizontal"),
        (["plot", TALK, "--color-by", "mood"], 2, "modality"),
        (["plot", TALK, "--max-events", "0"], 2, "'0' is no number of events; give 1 or more"),
        (["plot", TALK, "--top", "few"], 2, "'few' is no number of events"),
        (["plot", TALK, "-o", "x.csv", "--style", "dark"], 2, "--style is for .png, .svg, .pdf"),
        (["nothing"], 2, "invalid choice: 'nothing'"),
        ([], 2, "required: COMMAND"),
    ],
)
def test_errors_say_the_way_out_on_standard_error_without_a_traceback(arguments, status, says):
    done = shell(*arguments)
    assert done.returncode == status
    assert says in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["", "plot", "events", "times", "resolve"])
def test_help_helps(command):
    done = shell(*filter(None, [command, "--help"]))
    assert done.returncode == 0
    assert "Example: timeline" in done.stdout or "COMMAND" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_a_closed_pipe_is_no_error():
    script = f"{sys.executable} -m timeline times {ARTICLES} | head -n 1"
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, env=os.environ)
    assert (done.returncode, done.stderr) == (0, "")


def test_columns_are_aligned_by_what_a_terminal_shows():
    wide = "\uc11c\uc6b8"
    rows = table(("a", "b"), [(wide, "x"), ("ab", "y"), ("cafe\u0301", "z")]).splitlines()
    assert [width(row[: row.index(last)]) for row, last in zip(rows[1:], "xyz", strict=True)] == [
        6
    ] * 3


def test_context_stays_in_its_line():
    assert context("One.\nThey met on Sunday.\nTwo.", 17, 23) == "They met on [Sunday]."
