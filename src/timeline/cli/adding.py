"""The command that brings articles into a store."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from .progress import bar
from .storing import say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from concurrent.futures import Executor


def add(args: argparse.Namespace) -> int:
    """Read articles into a store."""
    from ..corpus import Corpus
    from ..store import Store

    if "-" in args.files:
        raise ValueError("a store takes files, by which a run can be resumed, not standard input")
    known = {"published": args.published, "language": args.language, "source": args.source}
    corpus = Corpus(args.files, columns=dict(args.columns), batch=args.batch, **known)
    store = Store(args.store)
    try:
        with cluster(args.dask) as executor, bar() as progress:
            added = corpus.add_to(store, executor=executor, jobs=args.jobs, progress=progress)
    except KeyboardInterrupt:
        say(
            f"stopped with {store.rows['articles']:,} articles in {args.store}; "
            "the same command goes on from there"
        )
        raise
    for entry in added.shown:
        say(f"not read: {entry}")
    more = "" if added.unread <= len(added.shown) else f", {added.unread:,} not read"
    say(
        f"{args.store}: {added.articles:,} articles, {added.new:,} of them new{more}; "
        f"to merge them: timeline build {args.store}"
    )
    if not added.articles:
        raise ValueError("no article could be read")
    return 1 if added.unread else 0


@contextmanager
def cluster(address: str | None) -> Iterator[Executor | None]:
    """Give the workers of a Dask cluster, or none where no address is given."""
    if address is None:
        yield None
        return
    from ..corpus import dask

    with dask(address) as executor:
        yield executor
