"""One writer at a time."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HELD: set[Path] = set()
"""What this process holds, for a process is never in its own way as far as the system cares."""


class StoreBusyError(OSError):
    """Another process writes to the store."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock file; it is free again when its process ends, however that comes about.

    A record lock (POSIX) belongs to the process: a worker forked meanwhile does not keep it.

    Raises
    ------
    StoreBusyError
        If somebody else holds it.
    """
    import fcntl

    path = path.resolve()
    if path in _HELD:
        raise StoreBusyError(f"this process already writes to {path.parent}; one at a time")
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.read(handle, 20).decode() or "unknown"
            raise StoreBusyError(
                f"process {holder} writes to {path.parent}; wait for it, or end it"
            ) from error
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
        _HELD.add(path)
        try:
            yield
        finally:
            _HELD.discard(path)
    finally:
        os.close(handle)
