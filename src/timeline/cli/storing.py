"""What the commands on a store do."""

from __future__ import annotations

import csv
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .table import table
from .working import bar, workers

if TYPE_CHECKING:
    import argparse

    from ..store import Store
    from ..timeline import Timeline


def build(args: argparse.Namespace) -> int:
    """Merge what came into a store."""
    store = opened(args.store)
    with workers(args) as executor, bar() as progress:
        store.refresh(executor, progress)
        store.build(executor, progress)
    rows = store.rows
    say(
        f"{args.store}: {rows['events']} events from {rows['merges']} dated mentions "
        f"in {rows['articles']} articles"
    )
    return 0


def report(args: argparse.Namespace) -> int:
    """Write the page of a store's events."""
    line = chosen(args)
    line.save(args.output, title=args.title or Path(args.store).stem)
    say(f"{args.output}: {len(line)} events")
    return 0


def sql(args: argparse.Namespace) -> int:
    """Print what a query finds."""
    import duckdb

    try:
        with opened(args.store).connect() as base:
            found = base.sql(args.query)
            if found is not None:
                _print(base, found, args.format)
    except duckdb.InterruptException:
        raise KeyboardInterrupt from None
    except duckdb.Error as error:
        raise ValueError(str(error)) from error
    return 0


def _print(base: Any, found: Any, form: str) -> None:
    """Print rows as DuckDB writes their values, whatever their kinds."""
    from ..store.views import rows

    base.register("found", found)
    if form in ("json", "jsonl"):
        lines = (line for (line,) in rows(base, "SELECT to_json(found)::VARCHAR FROM found"))
        if form == "jsonl":
            sys.stdout.writelines(f"{line}\n" for line in lines)
        else:
            sys.stdout.write("[" + ",\n ".join(lines) + "]\n")
        return
    cells = rows(base, "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM found")
    if form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(found.columns)
        writer.writerows(cells)
    else:
        print(table(found.columns, [tuple(c or "" for c in row) for row in cells]))


def opened(path: str) -> Store:
    """Return a store that is there."""
    from ..store import Store

    store = Store(path)
    if not store.exists:
        raise ValueError(f"there is no store at {path}; make one with: timeline add")
    return store


def chosen(args: argparse.Namespace) -> Timeline:
    """Return the events of a store that the options choose."""
    from ..store import UnbuiltWarning

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UnbuiltWarning)
        line = opened(args.store).timeline(about=args.about, between=args.between, top=args.top)
    for warning in caught:
        say(str(warning.message))
    return line


def say(message: str) -> None:
    """Tell the reader what is no result."""
    print(f"timeline: {message}", file=sys.stderr)
