"""One writing transaction at a time, among all processes that share a SQLite file.

SQLite locks writers out by itself; this lock stands before it because SQLite 3.7.0 to 3.51.2 can lose commits
when two connections write and checkpoint at the same instant, and because its own wait is a sleep that starves
the unlucky for half a second (goals.md 1). A lock on a file beside the store queues them instead.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class WriteLock:
    """Held for the length of one writing transaction; the system frees it if the process dies."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._threads = threading.Lock()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Wait for the lock among threads and processes, and free it at the end."""
        with self._threads:
            _lock(self._descriptor)
            try:
                yield
            finally:
                _unlock(self._descriptor)

    def close(self) -> None:
        """Give the file back."""
        os.close(self._descriptor)
