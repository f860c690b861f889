"""Clusters: an executor over the workers of Dask."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from distributed import Client

_RETRIES = 3
"""Times a task that fails is tried again; a task whose worker dies goes to another in any case."""


def dask(cluster: str | Client) -> Executor:
    """Return an executor that has the workers of a Dask cluster do the work.

    A worker that is killed costs what it was working on, which another does anew. Workers need this
    library, and the files and the store's folder under the same paths. One thread each is best,
    for the work is Python's own: ``dask worker --nthreads 1``.

    Parameters
    ----------
    cluster : str or distributed.Client
        The scheduler's address, such as ``"tcp://10.0.0.1:8786"``, or a client, which stays open.

    Returns
    -------
    concurrent.futures.Executor
        For ``executor=``; leave it by ``with`` or ``shutdown()``.

    Raises
    ------
    ModuleNotFoundError
        If ``newstimeline[dask]`` is not installed.
    OSError
        If nobody answers at the address.
    """
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            f"a Dask cluster needs {error.name}: pip install 'newstimeline[dask]'", name=error.name
        ) from error
    if isinstance(cluster, str):
        return _Cluster(Client(cluster, set_as_default=False), owned=True)
    return _Cluster(cluster, owned=False)


class _Cluster(Executor):
    """Dask's own executor, which knows how many workers there are and closes a client of its own."""

    def __init__(self, client: Client, *, owned: bool) -> None:
        self._client, self._owned = client, owned
        # Not pure: what is written must be written again if a store has lost it.
        self._executor = client.get_executor(pure=False, retries=_RETRIES)

    @property
    def _max_workers(self) -> int:
        return sum(self._client.nthreads().values())

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = self._executor.submit(fn, *args, **kwargs)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._executor.shutdown(wait and not cancel_futures)
        if self._owned:
            self._client.close()
