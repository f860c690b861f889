"""Work done by an executor, or by this process where there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Executor
    from typing import Any

R = TypeVar("R")
Progress = Callable[[str, int, int], object]
"""Called with what is being done, how much of it is done, and how much there is."""


def mapped(
    executor: Executor | None, function: Callable[..., R], tasks: Sequence[tuple[Any, ...]]
) -> Iterator[R]:
    """Yield what a function returns for each task, its arguments, in order."""
    if executor is None:
        return (function(*task) for task in tasks)
    return executor.map(function, *zip(*tasks, strict=True)) if tasks else iter(())
