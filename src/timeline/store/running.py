"""Work done by an executor, or by this process where there is none."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Executor
    from typing import Any

P = ParamSpec("P")
R = TypeVar("R")
Progress = Callable[[str, int, int], object]
"""Called with what is being done, how much of it is done, and how much there is."""


def mapped(
    executor: Executor | None, function: Callable[..., R], tasks: Sequence[tuple[Any, ...]]
) -> Iterator[R]:
    """Yield what a function returns for each task, its arguments, in order."""
    if executor is None or len(tasks) < 2:
        return (function(*task) for task in tasks)
    return executor.map(function, *zip(*tasks, strict=True))


def without_cycles(function: Callable[P, R]) -> Callable[P, R]:
    """Tell Python not to look for cycles in what a function makes, which has none.

    It looks again and again through all the records there are, a tenth of the time.
    """

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        looks = gc.isenabled()
        gc.disable()
        try:
            return function(*args, **kwargs)
        finally:
            if looks:
                gc.enable()

    return run
