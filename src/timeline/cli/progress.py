"""How far a long run is, with its rate and the time left; shown on a terminal and nowhere else."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def bar() -> Iterator[Callable[[str, int, int], None] | None]:
    """Give what a run calls with what it does, how much of it is done, and how much there is."""
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
