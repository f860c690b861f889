"""The command that brings articles into a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .storing import say
from .working import bar, workers

if TYPE_CHECKING:
    import argparse


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
        with workers(args) as executor, bar() as progress:
            added = corpus.add_to(store, executor=executor, jobs=1, progress=progress)
    except KeyboardInterrupt:
        say(
            f"stopped with {store.rows['articles']:,} articles in {args.store}; "
            "the same command goes on from there"
        )
        raise
    for entry in added.shown:
        say(f"not read: {entry}")
    if not added.articles:
        raise ValueError("no article could be read")
    unread = f", {added.unread:,} not read" if added.unread else ""
    say(
        f"{args.store}: {added.articles:,} articles, {added.new:,} of them new{unread}; "
        f"to merge them: timeline build {args.store}"
    )
    return 1 if added.unread else 0
