"""Executors: who does the work, and a stream of results from any of them."""

from __future__ import annotations

import os
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 3
"""Tasks in flight for each worker: enough that none waits, few enough that memory is bounded."""
_DEATHS = 3
"""Times in a row that workers may die before it is taken to be the work's fault."""


class Inline(Executor):
    """Does everything at once and in this process."""

    _max_workers = 1

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Return a future that is done."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


class Pool(Executor):
    """A pool of processes of our own, which survives the death of its workers.

    Parameters
    ----------
    jobs : int
        Processes.
    """

    def __init__(self, jobs: int) -> None:
        self._max_workers = jobs
        self._pool = self._begin()

    def _begin(self) -> ProcessPoolExecutor:
        from multiprocessing import get_context

        # Spawned, not forked: a fork copies the locks of whatever threads there are.
        return ProcessPoolExecutor(self._max_workers, get_context("spawn"), _settle)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand a call to a process."""
        return self._pool.submit(fn, *args, **kwargs)

    def revive(self) -> None:
        """Begin again with new processes."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._begin()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes."""
        self._pool.shutdown(wait=wait, cancel_futures=cancel_futures)


def _settle() -> None:
    """Prepare a worker: an interrupt is its parent's business, and it ends when its parent does."""
    import multiprocessing
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    Thread(target=follow, daemon=True).start()


@contextmanager
def executor_of(executor: Executor | None, jobs: int | None) -> Iterator[Executor]:
    """Yield the executor given, which is left as it is, or one of our own with ``jobs`` processes.

    Raises
    ------
    ValueError
        If ``jobs`` is less than one.
    """
    if executor is not None:
        yield executor
        return
    jobs = cores() if jobs is None else jobs
    if jobs < 1:
        raise ValueError(f"jobs is a number of processes, at least 1, not {jobs}")
    with Inline() if jobs == 1 else Pool(jobs) as own:
        yield own


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def results(
    executor: Executor, function: Callable[[Item], Result], items: Iterable[Item]
) -> Generator[Result, None, None]:
    """Yield the results of a function, as they come, with a bounded number of calls in flight.

    Raises
    ------
    RuntimeError
        If workers die again and again.
    """
    items = iter(items)
    few = list(islice(items, 2))
    if len(few) < 2 and isinstance(executor, Pool):  # not worth a process
        executor = Inline()
    flight = _Flight(executor, function)
    try:
        for item in chain(few, items):
            flight.send(item)
            while flight.full:
                yield from flight.landed()
        while flight.calls:
            yield from flight.landed()
    finally:
        for future in flight.calls:
            future.cancel()


class _Flight(Generic[Item, Result]):
    """Calls in flight, and what each is about."""

    def __init__(self, executor: Executor, function: Callable[[Item], Result]) -> None:
        self.executor, self.function = executor, function
        self.calls: dict[Future[Result], Item] = {}
        self.deaths = 0

    @property
    def full(self) -> bool:
        return len(self.calls) >= _AHEAD * max(1, getattr(self.executor, "_max_workers", cores()))

    def send(self, *items: Item) -> None:
        lost = list(items)
        while lost:
            try:
                future = self.executor.submit(self.function, lost[-1])
            except BrokenExecutor as error:
                lost = [*self._mourned(error), *lost]
            else:
                self.calls[future] = lost.pop()

    def landed(self) -> Iterator[Result]:
        """Yield what has come in, waiting for the first."""
        done, _ = wait(self.calls, return_when=FIRST_COMPLETED)
        for future in done:
            try:
                result = future.result()
            except BrokenExecutor as error:
                self.send(*self._mourned(error))
                return
            del self.calls[future]
            self.deaths = 0
            yield result

    def _mourned(self, error: BrokenExecutor) -> list[Item]:
        """Return what is to be done again after a worker's death, or give up."""
        self.deaths += 1
        lost = list(self.calls.values())
        self.calls.clear()
        if not isinstance(self.executor, Pool) or self.deaths > _DEATHS:
            raise RuntimeError(_died(self.deaths, lost)) from error
        self.executor.revive()
        return lost


def _died(times: int, lost: list[Any]) -> str:
    return (
        f"a worker died{f' {times} times in a row' if times > 1 else ''} (out of memory?) "
        f"while these were worked on: {'; '.join(map(str, lost))}. "
        "What was done is kept, and the same call goes on from there; "
        "try fewer jobs or smaller batches"
    )
