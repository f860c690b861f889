"""Who does the work of a long command, and how far it is."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from concurrent.futures import Executor


@contextmanager
def workers(args: argparse.Namespace) -> Iterator[Executor | None]:
    """Give the workers of a Dask cluster, or as many processes as asked for; None for one."""
    from ..corpus import dask
    from ..corpus.executors import Inline, executor_of

    if args.dask is not None:
        with dask(args.dask) as cluster:
            yield cluster
    else:
        with executor_of(None, args.jobs) as own:
            yield None if isinstance(own, Inline) else own


@contextmanager
def bar() -> Iterator[Callable[[str, int, int], None] | None]:
    """Give what a run calls with what it does, how much of it is done, and how much there is.

    On a terminal it shows that, with the rate and the time left; elsewhere there is none.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    bars: dict[str, Any] = {}

    def show(what: str, done: int, of: int) -> None:
        if what not in bars:
            for other in bars.values():
                other.close()
            bars[what] = tqdm(desc=what, unit="", unit_scale=True, file=sys.stderr)
        bars[what].total = of
        bars[what].update(done - bars[what].n)

    try:
        yield show
    finally:
        for each in bars.values():
            each.close()
