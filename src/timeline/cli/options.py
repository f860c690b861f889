"""What the command line understands."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ..plotting import COLORINGS, ORIENTATIONS, STYLES
from . import adding, commands, storing

_FILES = (
    ".txt .html .json .jsonl .csv .tsv .parquet (each also .gz), folders and globs;"
    " - is standard input"
)
_PUBLISHED = "instant of publication where the articles do not tell it, '2024-06-24 17:41 KST'"
_LANGUAGE = "en, ko, … (guessed by default)"
_STORE = "the folder of a store, such as korea.timeline"
_EXIT = "Exit status: 0 all is well, 1 some input could not be read, 2 nothing could be done."

if TYPE_CHECKING:
    # argparse has no public name for what its add_subparsers returns.
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="timeline",
        description="Turn news articles, English and Korean, into a timeline of dated events.",
        epilog=_EXIT,
    )
    top.add_argument("--version", action="version", version=commands.version())
    each: Commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _plot(each)
    _events(each)
    _times(each)
    _resolve(each)
    _add(each)
    _build(each)
    _sql(each)
    _report(each)
    return top


def _plot(each: Commands) -> None:
    does = "Draw the merged timeline of some articles, or of a store."
    example = "timeline plot articles/*.txt -o timeline.png --about Putin --top 20"
    plot = _command(each, "plot", does, example)
    _articles(plot, or_store=True)
    _choice(plot)
    output = "the picture or table to write; its suffix tells the format (default: %(default)s)"
    plot.add_argument("-o", "--output", default="timeline.png", metavar="FILE", help=output)
    _looks(plot)
    plot.set_defaults(run=commands.plot)


def _looks(plot: argparse.ArgumentParser) -> None:
    """Add what ``plotting.plot`` takes; what is not given is left to it."""
    looks = plot.add_argument_group("of a picture (.png, .svg, .pdf)")
    looks.add_argument("--orientation", choices=ORIENTATIONS, help="where time runs (auto)")
    looks.add_argument("--style", choices=STYLES, help="the look (light)")
    looks.add_argument("--color-by", choices=COLORINGS, help="what the colours tell apart")
    fewer = "draw those with most sources and count the rest"
    looks.add_argument("--max-events", type=_number, metavar="N", help=fewer)
    looks.add_argument("--title", help="a headline, also of .html")


def _events(each: Commands) -> None:
    does = "List the merged events of some articles, or of a store."
    example = "timeline events articles/ --between 2024-06-18 2024-06-21 --format csv"
    events = _command(each, "events", does, example)
    _articles(events, or_store=True)
    _choice(events)
    events.add_argument("--format", choices=("table", "jsonl", "csv"), default="table")
    events.add_argument("--explain", action="store_true", help="show every mention of each event")
    events.set_defaults(run=commands.events)


def _times(each: Commands) -> None:
    does = "Show every time an article names, what it means and why."
    times = _command(each, "times", does, "timeline times article.txt --explain")
    _articles(times)
    _reading(times)
    times.set_defaults(run=commands.times)


def _resolve(each: Commands) -> None:
    example = 'timeline resolve "next month" --published "2024-06-24 17:41 KST"'
    resolve = _command(each, "resolve", "Resolve one phrase.", example)
    resolve.add_argument("words", help="a phrase such as 'next month'")
    resolve.add_argument(
        "--published", required=True, metavar="WHEN", help="'2024-06-24 17:41 KST'"
    )
    resolve.add_argument("--language", metavar="CODE", help=_LANGUAGE)
    _reading(resolve)
    resolve.set_defaults(run=commands.resolve)


def _add(each: Commands) -> None:
    does = "Read articles into a store, in batches; a run that was stopped goes on where it was."
    add = _command(each, "add", does, "timeline add korea.timeline articles/ --jobs 8")
    add.add_argument("store", metavar="STORE", help=f"{_STORE}; it is made if there is none")
    _articles(add)
    batch = "articles worked on at once (default: %(default)s); keep it for one store"
    add.add_argument("--batch", type=int, default=500, metavar="N", help=batch)
    _workers(add)
    add.set_defaults(run=adding.add)


def _workers(command: argparse.ArgumentParser) -> None:
    jobs = "how many processes to use (default: one for each core)"
    command.add_argument("--jobs", type=int, metavar="N", help=jobs)
    dask = "let the workers of a Dask cluster do it: tcp://HOST:8786"
    command.add_argument("--dask", metavar="ADDRESS", help=dask)


def _build(each: Commands) -> None:
    does = "Merge what came into a store since the last time, and extract anew what is out of date."
    build = _command(each, "build", does, "timeline build korea.timeline")
    build.add_argument("store", metavar="STORE", help=_STORE)
    _workers(build)
    build.set_defaults(run=storing.build)


def _sql(each: Commands) -> None:
    does = "Query a store: the views articles, mentions, events, merges, versions and ledger."
    example = 'timeline sql korea.timeline "SELECT date, title FROM events ORDER BY starts"'
    sql = _command(each, "sql", does, example)
    sql.add_argument("store", metavar="STORE", help=_STORE)
    sql.add_argument("query", metavar="QUERY", help="a query as DuckDB reads it")
    sql.add_argument("--format", choices=("table", "csv", "json", "jsonl"), default="table")
    sql.set_defaults(run=storing.sql)


def _report(each: Commands) -> None:
    does = "Write a store's events as a page that needs no network: zoom, filter, read the reports."
    example = "timeline report korea.timeline -o report.html --between 2024-06 2024-07"
    report = _command(each, "report", does, example)
    report.add_argument("store", metavar="STORE", help=_STORE)
    _choice(report)
    report.set_defaults(top=2000)
    output = "the page, or whatever the suffix tells (default: %(default)s)"
    report.add_argument("-o", "--output", default="report.html", metavar="FILE", help=output)
    report.add_argument("--title", help="the page's heading (default: the store's name)")
    report.set_defaults(run=storing.report)


def _command(each: Commands, name: str, does: str, example: str) -> argparse.ArgumentParser:
    return each.add_parser(name, help=does, description=does, epilog=f"Example: {example}")


def _articles(command: argparse.ArgumentParser, *, or_store: bool = False) -> None:
    command.add_argument("files", nargs="*" if or_store else "+", metavar="FILE", help=_FILES)
    if or_store:
        command.add_argument("--store", metavar="STORE", help="a store, instead of articles")
    command.add_argument("--published", metavar="WHEN", help=_PUBLISHED)
    command.add_argument("--language", metavar="CODE", help=_LANGUAGE)
    command.add_argument("--source", metavar="NAME", help="the outlet of all articles")
    columns = "which column of a table is which field, where its name does not tell: text=body"
    command.add_argument(
        "--columns",
        metavar="FIELD=COLUMN",
        type=_pair,
        action="append",
        default=[],
        help=columns,
    )


def _choice(command: argparse.ArgumentParser) -> None:
    command.add_argument("--about", metavar="NAME", help="only events that name this")
    command.add_argument(
        "--between", nargs=2, metavar=("START", "END"), help="only events of a time"
    )
    command.add_argument("--top", type=_number, metavar="N", help="only the N weightiest events")


def _reading(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--prefer", choices=("past", "future"), help="how to read what could be either"
    )
    command.add_argument("--explain", action="store_true", help="show interval, cue, alternatives")


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of events; give 1 or more")
    return int(text)


def _pair(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not (field and equals and column):
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=COLUMN, such as text=body")
    return field, column
